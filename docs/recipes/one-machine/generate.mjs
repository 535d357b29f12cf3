// Applications to try it with, always the same ones:
//   node generate.mjs 1000000 > applications.ndjson
import { pathToFileURL } from 'node:url';

/** At this moment the made-up applications are looked at: a Thursday, between the change of clocks in America and that in Europe. */
export const now = '2026-03-19T10:00:00Z';

const zones = [
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage'],
  ...['America/St_Johns', 'America/Toronto', 'America/Mexico_City', 'America/Bogota', 'America/Sao_Paulo', 'America/Santiago'],
  ...['Atlantic/Azores', 'Europe/Lisbon', 'Europe/London', 'Europe/Dublin', 'Europe/Paris', 'Europe/Berlin', 'Europe/Madrid'],
  ...['Europe/Rome', 'Europe/Warsaw', 'Europe/Athens', 'Europe/Helsinki', 'Europe/Kyiv', 'Europe/Istanbul', 'Africa/Casablanca'],
  ...['Africa/Cairo', 'Africa/Lagos', 'Africa/Nairobi', 'Africa/Johannesburg', 'Asia/Jerusalem', 'Asia/Dubai', 'Asia/Karachi'],
  ...['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Dhaka', 'Asia/Bangkok', 'Asia/Singapore', 'Asia/Shanghai', 'Asia/Tokyo', 'Asia/Seoul'],
  ...['Australia/Perth', 'Australia/Adelaide', 'Australia/Lord_Howe', 'Australia/Sydney', 'Pacific/Auckland', 'Pacific/Chatham'],
  ...['Pacific/Kiritimati', 'Pacific/Honolulu', 'Pacific/Apia'],
];

/** Every one of these is bad for a reason of its own. */
const badLines = [
  '{"id":"cut off","role":"Data Eng',
  'id;role;employer',
  'null',
  '[]',
  '{"id":"nowhere","role":"Cook","employer":{"timeZone":"Europe/Atlantis"}}',
  '{"id":"unreal","role":"Cook","employer":{"timeZone":"Europe/Paris"},"history":[{"type":"applied","at":"2026-02-30"}]}',
  '{"id":"later","role":"Cook","employer":{"timeZone":"Europe/Paris"},"history":[{"type":"applied","at":"2026-12-01"}]}',
  '{"id":"\\u001b[31m","role":7,"employer":{"timeZone":"Europe/Paris"},"contacts":{}}',
];

/**
 * The lines of a file of applications, without their line feeds. One of 997 is bad, one of 1,499 is blank, one of 499 ends with a carriage
 * return too, and one of 251 holds a line separator (U+2028) in a name, which JSON allows and which ends no line.
 *
 * @param {number} count
 * @returns {Generator<{ text: string, kind: 'good' | 'bad' | 'blank' }>}
 */
export function* applicationLines(count) {
  const next = random(2007);
  for (let index = 1; index <= count; index++) {
    if (index % 997 === 0) yield { text: pick(badLines, index / 997), kind: 'bad' };
    else if (index % 1499 === 0) yield { text: index % 2 === 0 ? '' : ' \t\r', kind: 'blank' };
    else yield { text: `${JSON.stringify(applicationOf(index, next))}${index % 499 === 0 ? '\r' : ''}`, kind: 'good' };
  }
}

/**
 * @param {number} index
 * @param {() => number} next
 * @returns {import('interview-followup').JobApplication}
 */
function applicationOf(index, next) {
  /** @param {number} below */
  const whole = (below) => Math.floor(next() * below);
  const day = 86_400_000;
  /** @param {number} at */
  const iso = (at) => new Date(at).toISOString();
  const end = Date.parse(now) - (1 + whole(28)) * day - whole(24) * 3_600_000;
  const timeZone = pick(zones, whole(zones.length));
  /** @type {import('interview-followup').HistoryEvent[]} */
  const history = [{ type: 'applied', at: iso(end - (7 + whole(30)) * day) }];
  if (next() < 0.8) history.push({ type: 'contacted', at: iso(end + 3_600_000), purpose: 'thank-you', channel: 'email' });
  if (next() < 0.7) history.push({ type: 'feedback-promised', at: iso(end), by: { date: iso(end + (3 + whole(12)) * day).slice(0, 10) } });
  for (let at = end + (4 + whole(8)) * day; at < Date.parse(now); at += (3 + whole(5)) * day) {
    history.push({ type: 'contacted', at: iso(at), purpose: 'feedback-request', channel: 'email', to: 'manager' });
  }
  if (next() < 0.1) history.push({ type: 'decided', decision: next() < 0.3 ? 'offer' : 'rejected', at: iso(Date.parse(now) - whole(day)) });
  if (next() < 0.05) history.push({ type: 'asked-to-stop', at: iso(Date.parse(now) - whole(day)) });
  return {
    id: `a${index}`,
    role: 'Data Engineer',
    employer: { name: index % 251 === 0 ? `Nord\u2028wind ${index}` : `Northwind ${index}`, timeZone },
    contacts: [
      {
        id: 'manager',
        name: 'Dana Okafor',
        role: 'hiring-manager',
        email: `dana@n${index}.example`,
        phone: '+1 212 555 0143',
        mayCall: next() < 0.5,
      },
      {
        id: 'hr',
        name: 'Lee Chen',
        role: 'hr',
        email: `lee@n${index}.example`,
        ...(next() < 0.1 ? { timeZone: pick(zones, whole(zones.length)) } : {}),
      },
    ],
    interviews: [{ id: 'panel', startsAt: iso(end - 3_600_000), endsAt: iso(end), status: 'held', interviewers: ['manager'] }],
    history,
  };
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} index
 * @returns {Item}
 */
function pick(items, index) {
  return /** @type {Item} */ (items[index % items.length]); // within the list, which is not empty
}

/**
 * Deterministic numbers from 0 to 1 (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number}
 */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { text } of applicationLines(Number(process.argv[2] ?? 1000))) {
    if (!process.stdout.write(`${text}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
