// 100,000 distinct applications as JSON would give them: 1-3 interviews, a promise or none, 0-4 contacts made, 2-6 people on file.

/** Deterministic numbers between 0 and 1 (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
const firstZones = [
  'America/New_York',
  'Europe/London',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Pacific/Auckland',
];
const roles = ['hiring-manager', 'hr', 'recruiter', 'interviewer', 'interviewer', 'referrer'];
const day = 86_400_000;
const start = Date.UTC(2024, 0, 1);

/** The zones that the bench uses: the first are the busiest ones. */
export function zonesOf(count) {
  return [...firstZones, ...zones.filter((zone) => !firstZones.includes(zone))].slice(0, count);
}

/** `[application, now]` for each of `count` applications. */
export function applications(count, zoneCount, seed = 7) {
  const next = random(seed);
  const names = zonesOf(zoneCount);
  const whole = (below) => Math.floor(next() * below);
  const iso = (instant) => new Date(instant).toISOString();
  const made = [];
  for (let index = 0; index < count; index++) {
    const zone = names[whole(names.length)];
    const people = 2 + whole(5);
    const contacts = [];
    for (let person = 0; person < people; person++) {
      contacts.push({
        id: `c${person}`,
        name: `Person ${person}`,
        role: roles[person],
        email: `person${person}@employer${index}.example`,
        ...(next() < 0.7 ? { phone: `+1 555 01${10 + person}` } : {}),
        ...(next() < 0.5 ? { mayCall: next() < 0.8 } : {}),
        ...(next() < 0.15 ? { timeZone: names[whole(names.length)] } : {}),
      });
    }
    const rounds = 1 + whole(3);
    const interviews = [];
    let at = start + (20 + whole(760)) * day + whole(24) * 3_600_000;
    for (let round = 0; round < rounds; round++) {
      interviews.push({
        id: `i${round}`,
        round: round + 1,
        startsAt: iso(at),
        endsAt: iso(at + 3_600_000),
        status: 'held',
        interviewers: [contacts[0].id, contacts[people - 1].id],
      });
      at += (3 + whole(8)) * day;
    }
    let last = Date.parse(interviews[rounds - 1].endsAt);
    const history = [{ type: 'applied', at: iso(start + whole(20) * day) }];
    if (next() < 0.6) history.push({ type: 'contacted', at: iso(last + 3_600_000), purpose: 'thank-you', channel: 'email' });
    if (next() < 0.7)
      history.push({ type: 'feedback-promised', at: iso(last), by: { date: iso(last + (3 + whole(10)) * day).slice(0, 10) }, from: 'c0' });
    const tries = whole(5);
    for (let attempt = 0; attempt < tries; attempt++) {
      last += (3 + whole(4)) * day;
      history.push({ type: 'contacted', id: `e${attempt}`, at: iso(last), purpose: 'feedback-request', channel: 'email', to: 'c0' });
    }
    const application = {
      id: `a${index}`,
      role: 'Data Engineer',
      employer: { name: `Employer ${index}`, timeZone: zone },
      contacts,
      interviews,
      history,
    };
    made.push([application, iso(last + whole(8) * day + 3_600_000)]);
  }
  return JSON.parse(JSON.stringify(made)); // texts and objects as a parser makes them
}
