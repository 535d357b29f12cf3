import type { Channel, Purpose, Step } from 'interview-followup';

/** The question whether a step may be done as it is proposed. */
export function questionOf({ channel, purpose, to }: Step): { readonly channel: Channel; readonly purpose: Purpose; readonly to?: string } {
  return { channel, purpose, ...(to === null ? {} : { to: to.contact }) };
}
