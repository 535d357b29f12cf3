import type Holidays from 'date-holidays';
import { FollowUpError } from '../../index.js';
import peer from './peer.cjs';

/** The class of date-holidays, and the version of the package. */
export interface Peer {
  readonly Holidays: typeof Holidays;
  readonly version: string;
}

/** Loads the optional peer `date-holidays`; throws when it cannot be had. */
export function loadPeer(): Peer {
  try {
    const { Holidays, version } = peer.load();
    return { Holidays: 'default' in Holidays ? Holidays.default : Holidays, version };
  } catch (error) {
    const [said = ''] = String((error as { message?: unknown } | null)?.message ?? error).split('\n', 1);
    const message = `the package date-holidays cannot be loaded (${said}): install it beside this one, npm install date-holidays`;
    throw new FollowUpError([{ code: 'peer-missing', path: '', message }]);
  }
}
