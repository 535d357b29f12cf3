import { candidate, full, fullNow, ledger } from '../stories.mjs';

/** Calls of the doors `./ics`, `./timeline`, `./holidays` and `./agents`. */
export function adapterVectors(doors) {
  return [...icsVectors(), ...timelineVectors(doors), ...holidayVectors(), ...agentVectors()];
}

function icsVectors() {
  const door = './ics';
  const entries = [
    {
      key: 'a/1',
      at: fullNow,
      minutes: 20,
      summary: 'Call Dana,\r\nOkafor; "now"',
      stamp: fullNow,
      description: 'Über '.repeat(30),
      url: 'tel:+442079460100',
      sequence: 2,
    },
    { key: 'a/2', at: { epochMilliseconds: 1_742_000_000_123 }, summary: 'Withdrawn', cancelled: true },
  ];
  const options = { host: 'jobs.example', stamp: fullNow, name: 'Follow-ups', as: 'event', alarmMinutes: 5 };
  const lines = (own, ...args) => [...own.icsLines(...args)];
  return [
    { door, name: 'toIcs', args: [entries, options] },
    { door, name: 'toIcs', args: [entries, { ...options, as: 'todo', alarmMinutes: null }] },
    { door, name: 'toIcs', args: [[{ key: '', at: 'then' }], { host: 'a b', stamp: 0 }], refused: true },
    { door, name: 'icsLines', args: [entries, options], call: lines },
    { door, name: 'icsLines', args: [[{ key: '' }], options], call: lines, refused: true },
  ];
}

function timelineVectors(doors) {
  const door = './timeline';
  const options = { now: fullNow, policy: doors['.'].classic, steps: 4 };
  const timeline = doors[door].timelineOf(full, options);
  return [
    { door, name: 'timelineOf', args: [full, options] },
    { door, name: 'timelineOf', args: [{ ...full, id: 7 }, options], refused: true },
    ...['en', 'de', 'ar'].map((locale) => ({
      door,
      name: 'timelineSvg',
      args: [timeline, { width: 640, idPrefix: 't', locale, title: 'Plan' }],
    })),
    { door, name: 'timelineSvg', args: [{ rows: 3 }, { width: -1 }], refused: true },
    { door, name: 'timelineMermaid', args: [timeline, { locale: 'fr' }] },
    { door, name: 'timelineMermaid', args: [{ rows: 3 }], refused: true },
  ];
}

function holidayVectors() {
  const door = './holidays';
  const outputOf = ({ source: _, ...calendar }) => calendar; // ./schema refuses `source`, as the docs say
  const regions = ['GB-SCT', 'DE-BY', 'US-CA', 'IL', 'SA', 'CH-VS', 'JP'];
  return [
    ...regions.map((region) => ({
      door,
      name: 'workingCalendarFor',
      args: [region, { years: [2024, 2025], hours: [['09:00', '17:30']] }],
      output: 'WorkingCalendar',
      outputOf,
    })),
    { door, name: 'workingCalendarFor', args: ['UK', { years: [1900.5] }], refused: true },
  ];
}

function agentVectors() {
  const door = './agents';
  const name = 'followUpTools';
  const host = { now: fullNow, application: full, ledger, candidate };
  const call = async (own, facts, tool, input) => {
    const tools = own.followUpTools({
      now: () => facts.now,
      application: (id) => (id === 'unknown' ? null : facts.application),
      ledger: () => facts.ledger,
      candidate: facts.candidate,
    });
    return tool === null ? JSON.parse(JSON.stringify(tools)) : tools.find((one) => one.name === tool).execute(input);
  };
  const calls = [
    ['next_follow_up', { applicationId: full.id }],
    ['may_contact', { applicationId: full.id, channel: 'email', to: null, purpose: null }],
    ['draft_message', { applicationId: full.id, purpose: 'feedback-request', channel: 'email', locale: 'en-GB' }],
    [
      'review_message',
      { applicationId: full.id, text: 'Dear Dana, I have an offer from Globex. Regards, Sam', channel: null, locale: null },
    ],
  ];
  return [
    { door, name, args: [host, null, null], call },
    ...calls.map(([tool, input]) => ({ door, name, args: [host, tool, input], call, tool, spared: ['0', '1'] })),
    ...calls.map(([tool]) => ({ door, name, args: [host, tool, { applicationId: 'unknown' }], call, refused: true })),
  ];
}
