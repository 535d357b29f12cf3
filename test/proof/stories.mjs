// Applications to ask about: two told in full, and many made from a seed, the same ones on every machine. Dates lie in 2024 and 2025, as
// rules of zones for years to come differ between versions of Node (docs/deviations.md).

/** Monday to Friday with a half day, and what is known of its holidays. */
export const calendar = {
  weekend: [6, 7],
  hours: [
    ['09:00', '12:30'],
    ['13:30', '17:00'],
  ],
  hoursByWeekday: { 5: [['09:00', '15:00']] },
  holidays: ['2025-04-18', '2025-04-21', '2025-12-25', '2025-12-26'],
  dates: { '2025-12-24': [['09:00', '12:00']] },
  coverage: { from: '2025-01-01', to: '2025-12-31' },
};

/** Every field of an application. */
export const full = {
  id: 'northwind/7',
  role: 'Data Engineer',
  preferred: true,
  employer: { name: 'Northwind', timeZone: 'Europe/London', calendar, jurisdiction: 'CA-ON', headcount: 250 },
  contacts: [
    {
      id: 'dana',
      name: 'Dana Okafor',
      addressAs: 'Dana',
      role: 'hiring-manager',
      email: 'dana@northwind.example',
      phone: '+44 20 7946 0100',
      linkedin: 'https://www.linkedin.com/in/dana-okafor',
      timeZone: 'Europe/Dublin',
      language: 'en-GB',
      mayCall: true,
      prefers: 'phone',
      refuses: ['sms'],
      notBefore: '2025-03-03',
      awayUntil: '2025-03-04',
      left: false,
      note: 'met at a fair',
    },
    { id: 'hugo', name: 'Hugo Reyes', role: 'hr', email: 'hugo@northwind.example', phone: '+44 20 7946 0101' },
  ],
  interviews: [
    {
      id: 'panel',
      round: 1,
      startsAt: '2025-03-06T10:00:00Z',
      endsAt: '2025-03-06T11:00:00Z',
      status: 'held',
      interviewers: ['dana', 'hugo'],
      format: 'onsite',
      topics: ['pipelines'],
      note: 'second floor',
    },
  ],
  history: [
    { id: 'e1', type: 'applied', at: '2025-02-17', note: 'by the website' },
    { id: 'e2', type: 'feedback-promised', at: '2025-03-06T10:50:00Z', by: { date: '2025-03-13' }, from: 'dana' },
    { id: 'e3', type: 'contacted', at: '2025-03-06T12:00:00Z', purpose: 'thank-you', channel: 'email', to: 'dana', interview: 'panel' },
    { id: 'e4', type: 'contacted', at: '2025-03-06T12:05:00Z', purpose: 'thank-you', channel: 'email', to: 'hugo', interview: 'panel' },
    { id: 'e5', type: 'heard', at: '2025-03-07T12:00:00Z', from: 'hugo', channel: 'email', kind: 'no-decision-yet' },
  ],
};

/** Friday, 14 March 2025, ten in the morning in London: the promised date has passed. */
export const fullNow = '2025-03-14T10:00:00Z';

export const candidate = { name: 'Sam Rivera', timeZone: 'Europe/London', email: 'sam@rivera.example', phone: '+44 7700 900123' };

export const ledger = [
  {
    applicationId: 'globex/3',
    employer: 'Globex',
    aliases: ['Globex Ltd'],
    stage: 'written-offer',
    receivedOn: '2025-03-11',
    answerBy: '2025-03-21T17:00',
    compensation: { amount: 70_000, currency: 'GBP', per: 'year', basis: 'base', bonus: 5000 },
    nameDisclosable: false,
  },
  { employer: 'Initech', stage: 'interviewing', receivedOn: null, answerBy: null, compensation: null, nameDisclosable: true },
];

const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Asia/Tokyo',
  'Europe/Lisbon',
];
const channels = ['phone', 'email', 'sms', 'linkedin', 'letter'];
const roles = ['hiring-manager', 'interviewer', 'recruiter', 'hr', 'agency', 'referrer'];
const kinds = ['no-decision-yet', 'standard-answer', 'automatic', 'other'];
const languages = ['en-GB', 'en-US', 'de', 'fr', 'es', 'nl', 'it', 'pt-BR'];
const day = 86_400_000;
const start = Date.UTC(2024, 8, 2); // a Monday

/** `{ application, now }` as many as asked: valid, nothing in them is after `now`. */
export function stories(count) {
  return Array.from({ length: count }, (_, index) => storyOf(index));
}

function storyOf(index) {
  const next = randomFrom(index + 1);
  const one = (list) => list[Math.floor(next() * list.length)];
  const often = (share) => next() < share;
  const held = start + Math.floor(next() * 300) * day + Math.floor(next() * 96) * 900_000;
  const now = held + Math.floor(next() * 40 * 96) * 900_000 + 2 * 3_600_000;
  const between = () => text(held + Math.floor(next() * (now - held)));
  const contacts = Array.from({ length: Math.floor(next() * 4) }, (_, at) => ({
    id: `c${at}`,
    name: one(['Dana Okafor', 'Hugo Reyes', 'Inés Prado', 'Ada Brook']),
    role: one(roles),
    language: one(languages),
    ...(often(0.7) && { email: `c${at}@acme.example` }),
    ...(often(0.6) && { phone: `+44 20 7946 01${at}0` }),
    ...(often(0.5) && { mayCall: often(0.7) }),
    ...(often(0.3) && { timeZone: one(zones) }),
    ...(often(0.2) && { prefers: one(channels) }),
    ...(often(0.2) && { refuses: [one(channels)] }),
    ...(often(0.1) && { awayUntil: text(now + 3 * day).slice(0, 10) }),
  }));
  const somebody = () => (contacts.length > 0 && often(0.7) ? one(contacts).id : undefined);
  const events = [
    () => ({
      type: 'feedback-promised',
      by: one([{ date: text(now - day).slice(0, 10) }, { within: { workingDays: 5 } }, { within: { hours: 48 } }]),
    }),
    () => ({
      type: 'contacted',
      purpose: one(['thank-you', 'feedback-request', 'feedback-request', 'other']),
      channel: one(channels),
      to: somebody(),
    }),
    () => ({ type: 'heard', kind: one(kinds), from: somebody() }),
    () => ({ type: 'heard', kind: 'request', what: 'two references', from: somebody() }),
    () => ({ type: 'decided', decision: one(['offer', 'rejected', 'on-hold', 'position-closed']) }),
    () => ({ type: 'snoozed', until: text(now + 2 * day).slice(0, 10) }),
  ];
  const history = Array.from({ length: Math.floor(next() * 6) }, () => ({ at: between(), ...one(events)() }));
  const application = {
    id: `story ${index}`,
    role: 'Engineer',
    employer: {
      name: 'Acme GmbH',
      timeZone: one(zones),
      ...(often(0.3) && { calendar }),
      ...(often(0.3) && { jurisdiction: 'CA-ON', headcount: 90 }),
    },
    contacts,
    interviews: often(0.8)
      ? [
          {
            id: 'i',
            startsAt: text(held - 3_600_000),
            endsAt: text(held),
            status: 'held',
            ...(often(0.5) && { interviewers: contacts.map(({ id }) => id) }),
          },
        ]
      : [],
    history: [{ type: 'applied', at: text(held - 10 * day) }, ...history],
  };
  return JSON.parse(JSON.stringify({ application, now: text(now) })); // without what is undefined
}

function text(at) {
  return new Date(at).toISOString();
}

/** Numbers from 0 to 1 that look random and follow from the seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
