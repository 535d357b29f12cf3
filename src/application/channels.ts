import type { Channel } from './types.js';

/** All channels, in no order of preference. */
export const channels: readonly Channel[] = ['phone', 'email', 'sms', 'linkedin', 'letter'];

/** All channels at once, as a mask. */
export const everyChannel = 31;

/** One bit for each channel, so that a set of channels is one number; 0 for anything that is no channel. */
export function channelBit(channel: unknown): number {
  switch (channel) {
    case 'phone':
      return 1;
    case 'email':
      return 2;
    case 'sms':
      return 4;
    case 'linkedin':
      return 8;
    case 'letter':
      return 16;
  }
  return 0;
}
