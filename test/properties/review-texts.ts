import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { CompetingProcess } from 'interview-followup';

// Texts of Wednesday, 3 June 2026, in London, to Helen Drury of Orchard Bank, and ledgers of that time.

const names = ['Copperfield Capital', 'Windrush Advisory', 'Zoë & Søn', 'KPN', 'Polderwerk'] as const;

const stages: readonly CompetingProcess['stage'][] = [
  'applied',
  'interviewing',
  'final-round',
  'verbal-offer',
  'verbal-offer',
  'written-offer',
  'written-offer',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
];

const compensation = fc.record({
  amount: fc.constantFrom(450, 5200, 62_000, 71_000, 85_500),
  currency: fc.constantFrom('GBP', 'EUR', 'CHF'),
  per: fc.constantFrom<('year' | 'month' | 'day' | 'hour')[]>('year', 'year', 'month', 'day', 'hour'),
  basis: fc.constantFrom<('base' | 'total')[]>('base', 'base', 'total'),
});

const date = fc.integer({ min: 1, max: 30 }).map((day) => `2026-06-${String(day).padStart(2, '0')}`);

/** Up to four other processes, each employer once. */
export const ledgers: fc.Arbitrary<readonly CompetingProcess[]> = fc.uniqueArray(
  fc.record({
    employer: fc.constantFrom(...names),
    stage: fc.constantFrom(...stages),
    receivedOn: fc.option(fc.constantFrom('2026-05-20', '2026-05-29', '2026-06-02')),
    answerBy: fc.option(fc.oneof(date, fc.constantFrom('2026-06-12T17:00', '2026-06-03T09:00', '2026-07-31', '2027-01-04'))),
    compensation: fc.option(compensation),
    nameDisclosable: fc.boolean(),
  }),
  { maxLength: 4, selector: ({ employer }) => employer },
);

const when = fc.constantFrom(
  'Friday',
  '12 June',
  'June 12th',
  'the end of the week',
  'tomorrow',
  'next Tuesday',
  'month end',
  '12/06/2026',
  'noon on 5 June',
  'the 30th',
);
const sum = fc.constantFrom(
  '£71,000',
  '71k',
  '€85.500',
  'GBP 62,000 a year',
  'about £70k',
  'between 60 and 70k',
  'over £90,000',
  '5,200 euros per month',
  '£450 a day',
  'a million pounds',
  'seventy-one thousand pounds',
);
const employer = fc.constantFrom(...names, 'Acme', 'Alder Build', 'copperfield capital', 'COPPERFIELD', 'windrush-advisory.com');
const other = fc.constantFrom('another firm', 'a competitor', 'two other companies', 'somewhere else', 'several other banks', 'elsewhere');

const statement: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'I have another offer',
    'I have two other offers',
    'I hold three written offers',
    'I have received a written offer',
    'another company has offered me a job',
    'there are several offers on the table',
    'my other offer is in writing',
    'I am weighing a competing offer',
    'I have signed elsewhere',
    'I have no other offers',
    'I am not interviewing anywhere else',
    'I turned down two offers last week',
    'my other offer has expired',
    'I withdrew from another process',
    'I am in the final round with another employer',
    'I am expecting an offer from another school',
    'I have applied elsewhere',
    'a contract from another studio is waiting for my signature',
    'yours is the only company I am talking to',
    'I let one offer lapse',
  ),
  other.map((who) => `I have an offer from ${who}`),
  other.map((who) => `I am interviewing with ${who}`),
  employer.map((who) => `${who} has made me an offer`),
  employer.map((who) => `I have an offer from ${who}`),
  employer.map((who) => `I am also speaking to ${who}`),
  employer.map((who) => `I declined ${who}'s offer`),
  when.map((day) => `they need my answer by ${day}`),
  when.map((day) => `I must decide by ${day}`),
  when.map((day) => `my other offer expires on ${day}`),
  when.map((day) => `the other firm wants me to sign before ${day}`),
  sum.map((pay) => `the other offer pays ${pay}`),
  sum.map((pay) => `it comes with a base of ${pay}`),
  fc.tuple(sum, when).map(([pay, day]) => `another firm has offered me ${pay} and wants to know by ${day}`),
  fc.tuple(employer, sum, when).map(([who, pay, day]) => `${who} offers ${pay}, to be answered by ${day}`),
);

const padding = fc.constantFrom(
  'Thank you for your time on Monday',
  'I enjoyed meeting the team',
  'Could you let me know where things stand',
  'Orchard is my first choice',
  'I am free on Thursday afternoon',
  'Please find my references attached',
  'I hope you had a good weekend',
  'The role fits my plans well',
);

/** How statements are joined, and what is said around them. */
const sentence = fc.oneof(
  { weight: 4, arbitrary: statement.map((said) => `${capital(said)}.`) },
  { weight: 2, arbitrary: fc.tuple(statement, statement).map(([one, two]) => `${capital(one)}, and ${two}.`) },
  { weight: 1, arbitrary: fc.tuple(statement, statement).map(([one, two]) => `${capital(one)} but ${two}!`) },
  { weight: 1, arbitrary: statement.map((said) => `As ${said}, may I ask when you will decide?`) },
  { weight: 1, arbitrary: statement.map((said) => `Just to let you know that ${said}`) },
  { weight: 1, arbitrary: statement.map((said) => `- ${said}`) },
  { weight: 1, arbitrary: statement.map((said) => `Subject: ${capital(said)}`) },
  { weight: 1, arbitrary: statement.map((said) => `<p>${capital(said)}&nbsp;&ndash; sorry.</p>`) },
  { weight: 3, arbitrary: padding.map((said) => `${said}.`) },
);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const corpus: readonly string[] = readFileSync(new URL('../corpus/review/public.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): { lang: string; text: string } => JSON.parse(line))
  .filter(({ lang }) => lang === 'en')
  .map(({ text }) => text);

/** Letters of one to five sentences with statements of every kind, and real ones. */
export const letters: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom('Dear Helen,\n\n', 'Hi Helen,\n', ''),
        fc.array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')), { minLength: 1, maxLength: 5 }),
      )
      .map(([greeting, parts]) => greeting + parts.map(([text, gap]) => text + gap).join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...corpus) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...corpus), fc.constantFrom(...corpus)).map((both) => both.join('\n\n')) },
);
