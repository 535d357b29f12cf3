import { calendar, full, fullNow, ledger, stories } from '../stories.mjs';

const presets = ['classic', 'cautious', 'emailFirst', 'publicSector', 'recruiterLed'];
const claims = [
  { type: 'offer', count: 1, form: 'written' },
  { type: 'offer', count: 2, form: 'any', employer: 'Globex' },
  { type: 'process', count: 1, stage: 'interviewing', employer: 'Initech' },
  { type: 'deadline', from: '2025-03-21', to: '2025-03-21' },
  { type: 'compensation', amount: 70_000, currency: 'GBP', per: 'year', basis: 'base', cmp: 'gte' },
  { type: 'employer', employer: 'Initech' },
  { type: 'absence', scope: 'offers' },
  { type: 'outcome', status: 'declined', count: 1 },
  { type: 'preference' },
];

/** Calls of the door `.`. */
export function engineVectors(doors) {
  const door = '.';
  const library = doors[door];
  const options = { now: fullNow, policy: library.classic, ledger };
  const step = library.nextFollowUp(full, { now: fullNow }).step;
  const asked = stories(48);
  return [
    { door, name: 'addWorkingDays', args: [calendar, { from: '2025-04-17', days: 3 }] },
    { door, name: 'addWorkingDays', args: [calendar, { from: '2025-04-17', days: -300 }] },
    { door, name: 'nextOpening', args: [calendar, { at: '2025-04-17T18:00:00Z', timeZone: 'Europe/London' }] },
    { door, name: 'nextOpening', args: [calendar, { at: { epochMilliseconds: 1_742_000_000_123 }, timeZone: 'Pacific/Chatham' }] },
    { door, name: 'openHours', args: [calendar, { date: '2025-03-28', timeZone: 'America/New_York' }] },
    { door, name: 'nextFollowUp', args: [full, options] },
    { door, name: 'planFollowUps', args: [full, { ...options, steps: 4, until: '2025-06-30T00:00:00Z' }] },
    {
      door,
      name: 'mayContact',
      args: [
        full,
        {
          at: fullNow,
          channel: 'phone',
          to: 'dana',
          purpose: 'feedback-request',
          policy: library.classic,
          ledger,
          others: [{ ...full, id: 'b', preferred: false }],
        },
      ],
    },
    {
      door,
      name: 'contactedEvent',
      args: [step, { at: fullNow, id: 'e9', channel: 'phone', to: 'dana', result: 'spoke', said: 'final-follow-up' }],
    },
    { door, name: 'agenda', args: [[full, { ...full, id: 'other', role: 'Analyst', preferred: false }], { ...options, days: 21 }] },
    { door, name: 'feedbackOwed', args: [[full], { now: fullNow, policy: library.classic, duties: library.duties }] },
    {
      door,
      name: 'feedbackSummary',
      args: [[full], { now: fullNow, from: '2025-01-01', to: '2025-03-13', policy: library.classic, duties: library.duties }],
    },
    {
      door,
      name: 'checkClaims',
      args: [
        claims,
        {
          ledger,
          now: fullNow,
          timeZone: 'Europe/London',
          recipient: { employer: 'Northwind', applicationId: 'northwind/7', person: 'Dana' },
          preferred: true,
        },
      ],
    },
    {
      door,
      name: 'honestClaims',
      args: [ledger, { now: fullNow, timeZone: 'Europe/London', recipient: { employer: 'Northwind' }, preferred: true }],
    },
    ...['by the end of next week', 'within 48 hours', 'bis Freitag um 17 Uhr', 'lunes próximo', "d'ici le 21 mars", 'soon'].map((text) => ({
      door,
      name: 'interpretPromise',
      args: [text, { saidAt: fullNow, timeZone: 'America/New_York', calendar, locale: ['en', 'en', 'de', 'es', 'fr', 'en'][0] }],
    })),
    {
      door,
      name: 'interpretPromise',
      args: ['bis Freitag um 17 Uhr', { saidAt: fullNow, timeZone: 'Europe/Berlin', calendar, locale: 'de' }],
    },
    { door, name: 'definePolicy', args: [{ ...library.classic, id: 'own/1', calendar }], output: 'Policy' },
    {
      door,
      name: 'FollowUpError',
      hostile: false, // made of issues by the library, not of what comes in
      args: [[{ code: 'unreal-date', path: 'history.0.at', message: 'no such date' }]],
      call: ({ FollowUpError }, issues) => plainError(new FollowUpError(issues)),
    },
    { door, name: 'isFollowUpError', args: [{ brand: 'interview-followup/FollowUpError' }] },
    { door, name: 'isFollowUpError', args: [null] },
    ...presets.map((name) => ({ door, name, args: [], call: (own) => own[name], output: 'Policy' })),
    { door, name: 'duties', args: [], call: (own) => own.duties },
    ...asked.flatMap(({ application, now }, index) => engineCalls(library, application, now, library[presets[index % presets.length]])),
    { door, name: 'agenda', args: [asked.slice(0, 12).map(({ application }) => application), { now: '2026-01-05T09:00:00Z', days: 60 }] },
    {
      door,
      name: 'feedbackOwed',
      args: [asked.map(({ application }) => application), { now: '2026-01-05T09:00:00Z', duties: library.duties }],
    },
    {
      door,
      name: 'feedbackSummary',
      args: [
        asked.map(({ application }) => application),
        { now: '2026-01-05T09:00:00Z', from: '2024-01-01', to: '2026-01-04', duties: library.duties },
      ],
    },
    ...refusals.map(([name, args]) => ({ door, name, args, refused: true })),
  ];
}

function engineCalls(library, application, now, policy) {
  const door = '.';
  const next = library.nextFollowUp(application, { now, policy, ledger });
  return [
    { door, name: 'nextFollowUp', args: [application, { now, policy, ledger }] },
    { door, name: 'planFollowUps', args: [application, { now, policy, steps: 4 }] },
    ...['phone', 'email'].map((channel) => ({ door, name: 'mayContact', args: [application, { at: now, channel, policy, ledger }] })),
    ...(next.type === 'stop' ? [] : [{ door, name: 'contactedEvent', args: [next.step, { at: now }], output: 'HistoryEvent' }]),
  ];
}

const nowhere = { ...full, employer: { timeZone: 'Europe/Atlantis' }, history: [{ type: 'applied', at: '2025-02-30' }] };
const refusals = [
  ['addWorkingDays', [calendar, { from: '2025-02-29', days: 1.5 }]],
  [
    'nextOpening',
    [
      { ...calendar, hours: [['09:00', '08:00']] },
      { at: 'today', timeZone: 'GMT+25' },
    ],
  ],
  ['openHours', [calendar, { date: 'tomorrow', timeZone: 'BST' }]],
  ['nextFollowUp', [nowhere, { now: 'now' }]],
  ['planFollowUps', [nowhere, { now: fullNow, steps: -1 }]],
  ['mayContact', [nowhere, { at: fullNow, channel: 'pigeon' }]],
  ['contactedEvent', [{}, { at: fullNow }]],
  ['agenda', [[nowhere, full], { now: fullNow, days: 0.5 }]],
  ['feedbackOwed', [[nowhere], { now: fullNow }]],
  ['feedbackSummary', [[full], { now: fullNow, from: '2025-03-01', to: '2025-02-01' }]],
  ['checkClaims', [[{ type: 'boast' }], { ledger, now: fullNow, timeZone: 'Europe/London' }]],
  ['honestClaims', [[{ employer: 1 }], { now: fullNow, timeZone: 'Nowhere' }]],
  ['interpretPromise', ['soon', { saidAt: 'then', timeZone: '' }]],
  ['definePolicy', [{ id: 'mine' }]],
];

export function plainError({ name, message, issues }) {
  return { name, message, issues };
}
