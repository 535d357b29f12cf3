import { candidate, full, fullNow, ledger, stories } from '../stories.mjs';

const locales = ['en-GB', 'en-US', 'de', 'fr', 'es', 'nl', 'it', 'pt-BR'];
const purposes = [
  'thank-you',
  'feedback-request',
  'offer-news',
  'application-check',
  'answer',
  'missed-interview',
  'outcome-thanks',
  'improvement-request',
];

/** Calls of the door `./messages` and of the doors of its locales. `texts`: texts to review, as `{ text, now, timeZone, ... }`. */
export function messageVectors(doors, { texts }) {
  const door = './messages';
  const { draftMessage, enGB, enUS } = doors[door];
  const { nextFollowUp } = doors['.'];
  const all = [enGB, enUS, ...localeDoors(doors).map(({ locale }) => locale)];
  const options = { candidate, now: fullNow, ledger, locales: all };
  const email = draftMessage(full, { ...options, purpose: 'feedback-request', channel: 'email', locale: 'en-GB' });
  const sms = draftMessage(
    { ...full, contacts: [{ ...full.contacts[0], refuses: [] }, full.contacts[1]] },
    { ...options, purpose: 'thank-you', channel: 'email', locale: 'en-GB' },
  );
  const call = draftMessage(full, { ...options, purpose: 'feedback-request', channel: 'phone', locale: 'en-GB' });
  const next = nextFollowUp(full, { now: fullNow });
  const asked = stories(12);
  return [
    ...locales.flatMap((locale) => [
      ...purposes.map((purpose) => ({ door, name: 'draftMessage', args: [full, { ...options, purpose, channel: 'email', locale }] })),
      { door, name: 'draftMessage', args: [full, { ...options, purpose: 'feedback-request', channel: 'phone', locale, tone: 'formal' }] },
      {
        door,
        name: 'draftMessage',
        args: [full, { ...options, purpose: 'thank-you', channel: 'linkedin', form: 'note', locale, claims: [] }],
      },
      { door, name: 'describeFollowUp', args: [next, { application: full, locale, locales: all, timeZone: 'Asia/Tokyo' }] },
      { door, name: 'describeStep', args: [next.step, { application: full, locale, locales: all }] },
      { door, name: 'describeReasons', args: [[...next.reasons, ...next.caveats], { application: full, locale, locales: all }] },
      {
        door,
        name: 'describeClaim',
        args: [
          { type: 'compensation', amount: 70_000, currency: 'EUR', per: 'year', basis: 'base', cmp: 'approx' },
          { locale, locales: all },
        ],
      },
    ]),
    ...asked.flatMap(({ application, now }) => {
      const followUp = nextFollowUp(application, { now });
      return [
        { door, name: 'describeFollowUp', args: [followUp, { application }] },
        ...(followUp.type === 'stop'
          ? []
          : [{ door, name: 'draftMessage', args: [application, { ...options, now, step: followUp.step }] }]),
      ];
    }),
    ...texts.map(({ text, ...facts }) => ({ door, name: 'reviewMessage', args: [text, facts] })),
    {
      door,
      name: 'reviewMessage',
      args: [email.body, { ledger: [], now: fullNow, timeZone: 'Europe/London', application: full, locale: 'en', channel: 'email' }],
    },
    { door, name: 'fillTokens', args: ['Dear {{CANDIDATE_FIRST_NAME}},', 'greenhouse', { CANDIDATE_FIRST_NAME: 'Sam' }] },
    { door, name: 'fillTokens', args: ['Hello {name} and {other}', 'braces', { name: 'Sam' }] },
    { door, name: 'toHtml', args: [email] },
    { door, name: 'toMailto', args: [email, { application: full }] },
    { door, name: 'toSms', args: [{ ...sms, channel: 'sms' }, { application: full }] },
    { door, name: 'toTel', args: [call, { application: full }] },
    {
      door,
      name: 'defineTemplate',
      args: [{ purpose: 'thank-you', channel: 'email', locale: 'en-GB' }],
      spared: ['0'],
      // Templates hold a function, so what they write stands for them.
      call: (own, template) => {
        const defined = own.defineTemplate(
          typeof template !== 'object'
            ? template
            : {
                ...template,
                write: ({ candidate: { name } }) => ({ subject: null, paragraphs: [{ role: 'thanks', text: `Thanks, ${name}.` }] }),
              },
        );
        return own.draftMessage(full, { ...options, purpose: 'thank-you', channel: 'email', locale: 'en-GB', templates: [defined] });
      },
    },
    ...['enGB', 'enUS'].map((name) => ({ door, name, args: [], call: (own) => own[name].id })),
    ...localeDoors(doors).map(({ door: own, name, locale }) => ({
      door: own,
      name,
      args: [next, { application: full, locale: locale.id }],
      hostile: false, // the same as describeFollowUp
      call: (at, followUp, asking) => doors[door].describeFollowUp(followUp, { ...asking, locales: [at[name]] }),
    })),
    ...refusals(email, call, next).map(([name, args]) => ({ door, name, args, refused: true })),
  ];
}

/** The doors of languages with the one locale that each holds. */
function localeDoors(doors) {
  return Object.entries(doors)
    .filter(([door]) => door.startsWith('./messages/'))
    .flatMap(([door, exported]) => Object.entries(exported).map(([name, locale]) => ({ door, name, locale })));
}

function refusals(email, call, next) {
  return [
    [
      'draftMessage',
      [
        { ...full, role: '' },
        { purpose: 'gossip', candidate: {}, now: 'x' },
      ],
    ],
    ['describeFollowUp', [next, { application: full, locale: 'xx' }]],
    ['describeStep', [{}, { application: full }]],
    ['describeReasons', [[{}], { application: full, locale: 'de' }]],
    ['describeClaim', [{ type: 'boast' }, {}]],
    ['reviewMessage', [7, { ledger: [], now: fullNow, timeZone: 'Europe/London' }]],
    ['fillTokens', ['{a}', 'morse', {}]],
    ['toHtml', [{ ...email, paragraphs: 'none' }]],
    ['toMailto', [{ ...email, to: 'nobody' }, { application: full }]],
    ['toSms', [{ ...email, channel: 'sms', to: 'nobody' }, { application: full }]],
    ['toTel', [{ ...call, to: 'nobody' }, { application: full }]],
    ['defineTemplate', [{ purpose: 'gossip' }]],
  ];
}
