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
  './messages': async ({ describeFollowUp }, load) => {
    const { nextFollowUp } = await load('.');
    assert.match(describeFollowUp(nextFollowUp(application, { now }), { application }).headline, /Dana Okafor|Northwind/);
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
  './schema.json': (schema) => {
    assert.match(schema.$schema, /2020-12/);
  },
  './package.json': ({ name }) => {
    assert.equal(name, 'interview-followup');
  },
};
