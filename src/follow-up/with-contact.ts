import type { Fact, KnownApplication } from '../application/known.js';
import { orderFacts } from '../application/order-facts.js';
import type { Channel, HistoryEvent, Purpose } from '../application/types.js';
import { noDay } from '../time/day.js';
import { formatInstant } from '../time/format.js';

/** A contact that is imagined to be made. */
interface Imagined {
  readonly at: number;
  readonly purpose: Purpose;
  readonly channel: Channel;
  /** Index into the contacts, -1 for nobody named. */
  readonly to: number;
  readonly interview?: string | undefined;
}

/** The application as it would be known once that contact was made. */
export function withContact(known: KnownApplication, { at, purpose, channel, to, interview }: Imagined): KnownApplication {
  const event: Extract<HistoryEvent, { type: 'contacted' }> = {
    type: 'contacted',
    at: formatInstant(at, known.zone),
    purpose,
    channel,
    ...(interview === undefined ? {} : { interview }),
  };
  const fact: Fact = { start: at, order: at, day: noDay, text: event.at, type: 'contacted', event, to, bounced: false };
  return { ...known, facts: orderFacts([...known.facts, fact]) };
}
