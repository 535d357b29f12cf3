// One real call for every door of the packed package; smoke-consumer.mjs and .cjs make them in an empty project.
const assert = require('node:assert/strict');

const now = '2026-11-12T10:00:00Z'; // a Thursday
const application = {
  id: 'a1',
  role: 'Data Engineer',
  employer: { name: 'Northwind', timeZone: 'Europe/London' },
  contacts: [{ id: 'c1', name: 'Dana Okafor', role: 'hiring-manager', phone: '+44 20 7946 0000', mayCall: true }],
  interviews: [{ id: 'i1', startsAt: '2026-11-03T10:00:00Z', endsAt: '2026-11-03T11:00:00Z', status: 'held', interviewers: ['c1'] }],
  history: [{ type: 'feedback-promised', at: '2026-11-03T11:00:00Z', by: { date: '2026-11-10' } }],
};

exports.now = now;
exports.application = application;

/** A decision in the words of a locale, which names a day of the week. */
async function describeIn(locale, load, weekday) {
  const { nextFollowUp } = await load('.');
  const { describeFollowUp } = await load('./messages');
  const options = { application, locale: locale.id, locales: [locale] };
  assert.match(describeFollowUp(nextFollowUp(application, { now }), options).headline, weekday);
}

/** Each gets the door's module and, as `load`, a way to the others. */
exports.calls = {
  '.': ({ nextFollowUp, isFollowUpError }) => {
    const next = nextFollowUp(application, { now });
    assert.equal(next.type, 'act');
    assert.equal(next.step.purpose, 'feedback-request');
    assert.throws(() => nextFollowUp({ ...application, employer: { timeZone: 'Europe/Atlantis' } }, { now }), isFollowUpError);
  },
  './messages': async ({ describeFollowUp, reviewMessage }, load) => {
    const { nextFollowUp } = await load('.');
    assert.match(describeFollowUp(nextFollowUp(application, { now }), { application }).headline, /Dana Okafor|Northwind/);
    assert.equal(reviewMessage('I have another offer.', { ledger: [], now, timeZone: 'Europe/London' }).ok, false);
  },
  './messages/de': ({ de }, load) => describeIn(de, load, /Montag|Dienstag|Mittwoch|Donnerstag|Freitag/),
  './messages/fr': ({ fr }, load) => describeIn(fr, load, /lundi|mardi|mercredi|jeudi|vendredi/),
  './messages/es': ({ es }, load) => describeIn(es, load, /lunes|martes|miércoles|jueves|viernes/),
  './messages/nl': ({ nl }, load) => describeIn(nl, load, /maandag|dinsdag|woensdag|donderdag|vrijdag/),
  './messages/it': ({ it }, load) => describeIn(it, load, /lunedì|martedì|mercoledì|giovedì|venerdì/),
  './messages/pt-BR': ({ ptBR }, load) => describeIn(ptBR, load, /segunda|terça|quarta|quinta|sexta/),
  './schema': async ({ parseJobApplication, safeParseJobApplication }, load) => {
    const { FollowUpError } = await load('.');
    assert.deepEqual(parseJobApplication(application), application);
    assert.equal(safeParseJobApplication({ ...application, rolle: 'x' }).type, 'invalid');
    assert.throws(() => parseJobApplication({}), FollowUpError); // one class behind all doors
  },
  './ats': ({ fromGreenhouse }) => {
    const payload = { application: { id: 7, candidate: { id: 1 }, jobs: [{ name: 'Data Engineer' }], applied_at: '2026-11-01T10:00:00Z' } };
    const { application: read, problems } = fromGreenhouse(payload, { timeZone: 'Europe/London', now });
    assert.equal(read.id, '7');
    assert.ok(Array.isArray(problems));
  },
  './ics': ({ toIcs }) => {
    const text = toIcs([{ key: 'k1', at: now, summary: 'Call Dana' }], { host: 'example.com', stamp: now });
    assert.match(text, /^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Call Dana\r\n/);
  },
  './timeline': ({ timelineOf, timelineSvg, timelineMermaid }) => {
    const timeline = timelineOf(application, { now });
    assert.match(timelineSvg(timeline, {}), /^<svg /);
    assert.match(timelineMermaid(timeline, {}), /^gantt/m);
  },
  './holidays': async ({ workingCalendarFor }, load) => {
    const { isFollowUpError } = await load('.');
    // The peer is optional: with it there is a calendar, without it an error that says what to install.
    try {
      assert.ok(workingCalendarFor('DE-BY', { years: [2026] }).holidays.includes('2026-05-01'));
    } catch (error) {
      assert.ok(isFollowUpError(error), error);
      assert.equal(error.issues[0].code, 'peer-missing');
    }
  },
  './agents': async ({ followUpTools }) => {
    const host = {
      now: () => now,
      application: (id) => (id === 'a1' ? application : null),
      ledger: () => [],
      candidate: { name: 'Sam Rivera', timeZone: 'Europe/London' },
    };
    const tool = followUpTools(host).find(({ name }) => name === 'next_follow_up');
    const answer = await tool.execute({ applicationId: 'a1' });
    assert.match(JSON.stringify(answer), /feedback-request/);
  },
  './schema.json': (schema) => {
    assert.match(schema.$schema, /2020-12/);
  },
  './package.json': ({ name }) => {
    assert.equal(name, 'interview-followup');
  },
};
