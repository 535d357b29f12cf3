import { describe, expect, test } from 'vitest';
import type { Claim, CompetingProcess, JobApplication } from '../../src/index.js';
import { type Draft, type DraftOptions, draftMessage, type WrittenDraft } from '../../src/messages/index.js';
import { ada, application, dana, hugo, interviewed, panel, promised } from '../builders.js';
import { candidate, globex, now } from './stories.js';
import { written } from './written.js';

const initech: CompetingProcess = { ...globex, employer: 'Initech', stage: 'verbal-offer', answerBy: '2026-03-25', nameDisclosable: true };
const pay = { amount: 71_000, currency: 'GBP', per: 'year', basis: 'base', bonus: 5000 } as const;

function ask(options: Partial<DraftOptions>, of: JobApplication = interviewed()): Draft {
  return draftMessage(of, { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en-GB', ...options } as DraftOptions);
}

function quotes({ claims, body }: WrittenDraft): [verdict: string, quote: string][] {
  return claims.map(({ verdict, start, end }) => [verdict, body.slice(start, end)]);
}

describe('What is said of an offer without being asked', () => {
  test('the strongest of it, with the date by which it must be answered', () => {
    const draft = written(ask({ ledger: [globex] }));

    expect(draft.body).toContain(
      'I have received a written offer from another employer, and I have been asked to answer it by Friday 20 March. I would much rather answer them once I know where I stand with you.',
    );
    expect(draft.claims).toEqual([
      {
        claim: { type: 'offer', count: 1, form: 'written' },
        verdict: 'supported',
        evidence: [0],
        start: draft.body.indexOf('I have received'),
        end: draft.body.indexOf(', and I have been asked'),
        quote: 'I have received a written offer from another employer',
      },
      {
        claim: { type: 'deadline', from: '2026-03-20', to: '2026-03-20' },
        verdict: 'supported',
        evidence: [0],
        start: draft.body.indexOf('I have been asked'),
        end: draft.body.indexOf('. I would much rather'),
        quote: 'I have been asked to answer it by Friday 20 March',
      },
    ]);
  });

  test('of several offers how many they are, and the first date', () => {
    expect(quotes(written(ask({ ledger: [initech, globex] })))).toEqual([
      ['supported', 'I have received two other offers'],
      ['supported', 'I have been asked to answer one of them by Friday 20 March'],
    ]);
  });

  test('that this role is the favourite, if it is marked so', () => {
    expect(quotes(written(ask({ ledger: [globex] }, interviewed([], { preferred: true })))).at(-1)).toEqual([
      'supported',
      'Your role is the one I would most like to take',
    ]);
    expect(quotes(written(ask({}, interviewed([], { preferred: true }))))).toEqual([]);
  });

  test.each([
    ['nothing without a ledger', {}],
    ['nothing with an empty one', { ledger: [] }],
    ['nothing of processes that led to no offer', { ledger: [{ ...globex, stage: 'final-round', receivedOn: null, answerBy: null }] }],
    ['B61: nothing of an offer whose date has passed', { ledger: [{ ...globex, answerBy: '2026-03-15' }] }],
    ['B61: nothing of one that was declined', { ledger: [{ ...globex, stage: 'declined' }] }],
    ['nothing when the caller says so', { ledger: [globex], claims: [] }],
    ['nothing with other purposes', { ledger: [globex], purpose: 'thank-you' }],
  ] as const)('%s', (_, options) => {
    const draft = written(ask(options as Partial<DraftOptions>));

    expect(draft.claims).toEqual([]);
    expect(draft.body).not.toMatch(/another employer|other offer/);
  });

  test('nothing of an offer of the very employer who reads it', () => {
    const named = interviewed([], { employer: { name: 'Globex Ltd.', timeZone: 'Europe/London' } });

    expect(written(ask({ ledger: [{ ...globex, aliases: ['globex ltd'] }] }, named)).claims).toEqual([]);
    expect(written(ask({ ledger: [{ ...globex, applicationId: 'northwind' }] })).claims).toEqual([]);
  });

  test('never the name, even where it may be told', () => {
    expect(written(ask({ ledger: [initech] })).body).not.toContain('Initech');
  });

  test.each([
    [dana, 'once I know where I stand with you.'],
    [hugo, 'once I know where I stand with your team.'],
    [ada, 'once I know where I stand with Northwind.'],
  ])('and to $role with whom one would like to know where one stands', (contact, words) => {
    const of = interviewed([], {
      contacts: [contact],
      employer: { name: 'Northwind', timeZone: 'Europe/London' },
      interviews: [{ ...panel, interviewers: [] }],
    });

    expect(written(ask({ ledger: [globex] }, of)).body).toContain(words);
  });

  test('an offer is live through the whole of its last day in the zone of the candidate', () => {
    const last = { ledger: [{ ...globex, answerBy: '2026-03-16' }] };

    expect(written(ask({ ...last, now: '2026-03-16T23:59:59Z' })).claims).toHaveLength(2);
    expect(written(ask({ ...last, now: '2026-03-17T00:00:00Z' })).claims).toEqual([]);
    expect(
      written(ask({ ...last, now: '2026-03-17T00:00:00Z', candidate: { ...candidate, timeZone: 'America/New_York' } })).claims,
    ).toHaveLength(2);
  });
});

describe('B59: what the caller claims is written only if the ledger supports it', () => {
  const cases: [Claim, readonly CompetingProcess[], string, string][] = [
    [{ type: 'offer', count: 1, form: 'any' }, [], 'unsupported', 'claims.0'],
    [{ type: 'offer', count: 2, form: 'any' }, [globex], 'exaggerated', 'claims.0'],
    [{ type: 'offer', count: 1, form: 'written' }, [initech], 'exaggerated', 'claims.0'],
    [{ type: 'offer', count: 1, form: 'any' }, [{ ...globex, stage: 'expired' }], 'expired', 'claims.0'],
    [{ type: 'offer', count: 1, form: 'any' }, [{ ...globex, answerBy: '2026-03-15' }], 'expired', 'claims.0'],
    [{ type: 'deadline', from: '2026-03-18', to: '2026-03-18' }, [globex], 'wrong-deadline', 'claims.0'],
    [
      { type: 'compensation', amount: 90_000, currency: 'GBP', per: 'year', basis: 'base', cmp: 'eq' },
      [{ ...globex, compensation: pay }],
      'wrong-figure',
      'claims.0',
    ],
    [{ type: 'employer', employer: 'Globex' }, [globex], 'confidential-name', 'claims.0'],
    [{ type: 'offer', count: 1, form: 'any', employer: 'Globex' }, [globex], 'confidential-name', 'claims.0.employer'],
    [{ type: 'absence', scope: 'offers' }, [globex], 'unsupported', 'claims.0'],
    [{ type: 'preference' }, [globex], 'unsupported', 'claims.0'],
  ];

  test.each(cases)('%j by a ledger of %j is %s', (claim, ledger, code, path) => {
    for (const channel of ['email', 'sms', 'phone', 'linkedin', 'letter'] as const) {
      expect(ask({ claims: [claim], ledger, channel })).toEqual({
        type: 'refused',
        problems: [{ code, path, message: expect.any(String) }],
      });
    }
  });

  const truths: [Claim, string][] = [
    [{ type: 'offer', count: 1, form: 'any' }, 'I have received an offer from another employer'],
    [{ type: 'offer', count: 2, form: 'any' }, 'I have received two other offers'],
    [{ type: 'offer', count: 1, form: 'written' }, 'I have received a written offer from another employer'],
    [{ type: 'offer', count: 1, form: 'any', employer: 'Initech' }, 'I have received an offer from Initech'],
    [{ type: 'process', count: 1, stage: 'applied' }, 'I have also applied to another employer'],
    [{ type: 'process', count: 2, stage: 'interviewing' }, 'I am also being interviewed by two other employers'],
    [{ type: 'process', count: 1, stage: 'final-round', employer: 'Initech' }, 'I am also in the final round with Initech'],
    [{ type: 'process', count: 1, stage: 'verbal-offer' }, 'I also have a verbal offer from another employer'],
    [{ type: 'process', count: 1, stage: 'written-offer' }, 'I also have a written offer from another employer'],
    [{ type: 'deadline', from: '2026-03-20', to: '2026-03-20' }, 'I have been asked to answer another offer by Friday 20 March'],
    [
      { type: 'deadline', from: '2026-03-18', to: '2026-03-22' },
      'I have been asked to answer another offer between Wednesday 18 March and Sunday 22 March',
    ],
    [
      { type: 'deadline', from: '2026-03-25', to: '2026-03-25', employer: 'Initech' },
      'I have been asked to answer the offer from Initech by Wednesday 25 March',
    ],
    [
      { type: 'compensation', amount: 71_000, currency: 'GBP', per: 'year', basis: 'base', cmp: 'eq' },
      'Another offer comes with a base salary of £71,000 a year',
    ],
    [
      { type: 'compensation', amount: 70_000, currency: 'GBP', per: 'year', basis: 'base', cmp: 'approx' },
      'Another offer comes with a base salary of about £70,000 a year',
    ],
    [
      { type: 'compensation', amount: 70_000, currency: 'GBP', per: 'year', basis: 'total', cmp: 'gte' },
      'Another offer comes to at least £70,000 a year in total',
    ],
    [
      { type: 'compensation', amount: 5000, currency: 'GBP', per: 'year', basis: 'bonus', cmp: 'lte' },
      'Another offer comes with a bonus of at most £5,000 a year',
    ],
    [
      { type: 'compensation', amount: 70_000, amountMax: 72_500.5, currency: 'GBP', per: 'year', basis: 'base', cmp: 'range' },
      'Another offer comes with a base salary of between £70,000 and £72,500.50 a year',
    ],
    [{ type: 'employer', employer: 'Initech' }, 'Initech is one of the other employers in my job search'],
    [{ type: 'outcome', status: 'declined', count: 1 }, 'I have declined another offer'],
    [{ type: 'preference' }, 'Your role is the one I would most like to take'],
  ];
  const ledger: readonly CompetingProcess[] = [
    { ...globex, compensation: pay },
    initech,
    { ...globex, employer: 'Hooli', stage: 'declined' },
  ];

  test.each(truths)('%j is said: %s', (claim, sentence) => {
    const draft = written(ask({ claims: [claim], ledger }, interviewed([], { preferred: true })));

    expect(quotes(draft)[0]).toEqual(['supported', sentence]);
    expect(draft.body).toContain(`${sentence}.`);
  });

  test.each([
    ['offers', [{ ...globex, stage: 'applied', receivedOn: null, answerBy: null }], 'I have no other offers at present'],
    ['processes', [], 'I am in no other selection process at present'],
  ] as const)('that there are no %s is said when it is true', (scope, none, sentence) => {
    expect(quotes(written(ask({ claims: [{ type: 'absence', scope }], ledger: none as readonly CompetingProcess[] })))).toEqual([
      ['supported', sentence],
    ]);
  });

  test('a true offer with its name passes, and the name has a span of its own', () => {
    const draft = written(ask({ claims: [{ type: 'offer', count: 1, form: 'any', employer: 'Initech' }], ledger: [initech] }));

    expect(quotes(draft)).toEqual([
      ['supported', 'I have received an offer from Initech'],
      ['supported', 'Initech'],
    ]);
  });

  test('with other purposes it stands before the closing, and is not followed by a question of where one stands', () => {
    const draft = written(ask({ purpose: 'thank-you', claims: [{ type: 'offer', count: 1, form: 'any' }], ledger: [globex] }));

    expect(draft.paragraphs.map(({ role }) => role)).toEqual(['greeting', 'thanks', 'reason', 'offer', 'closing', 'signature']);
    expect(draft.paragraphs[3]?.text).toBe('I have received an offer from another employer.');
  });

  test('so many claims that the message cannot hold them are refused', () => {
    const many = Array.from({ length: 30 }, (): Claim => ({ type: 'offer', count: 1, form: 'any' }));

    for (const channel of ['email', 'letter', 'linkedin'] as const) {
      expect(ask({ claims: many, ledger: [globex], channel })).toMatchObject({
        type: 'refused',
        problems: [{ code: 'message-too-long', path: 'claims' }],
      });
    }
  });
});

describe('News of an offer', () => {
  test.each([
    ['without a ledger', {}, 'ledger'],
    ['without a live offer', { ledger: [{ ...globex, stage: 'declined' }] }, 'ledger'],
    ['when nothing may be claimed', { ledger: [globex], claims: [] }, 'claims'],
    ['when no offer is claimed', { ledger: [globex], claims: [{ type: 'process', count: 1, stage: 'applied' }] }, 'claims'],
  ] as const)('is refused %s', (_, options, path) => {
    expect(ask({ ...options, purpose: 'offer-news' } as Partial<DraftOptions>)).toEqual({
      type: 'refused',
      problems: [{ code: 'nothing-to-tell', path, message: expect.any(String) }],
    });
  });

  test('before the promised date leaves that date alone, and is no ultimatum', () => {
    const draft = written(ask({ purpose: 'offer-news', ledger: [globex] }, interviewed([promised('2026-03-19')])));

    expect(draft.subject).toBe('Data Engineer role: some news, and does the date for an answer still hold?');
    expect(draft.body).toContain('I know that an answer on the Data Engineer role is planned for Thursday 19 March.');
    expect(draft.body).toContain('Does that date still hold? If it does, a short yes is all I need.');
  });

  test('without a promise asks for a word by the date of the offer, and not for a decision', () => {
    const draft = written(ask({ purpose: 'offer-news', ledger: [globex] }));

    expect(draft.subject).toBe('Data Engineer role: may I hear by 20 March where things stand?');
    expect(draft.body).toContain('Could you tell me by 20 March where things stand?');
    expect(draft.body).not.toContain('decision');
  });

  test('without a date by which to answer names none', () => {
    const draft = written(ask({ purpose: 'offer-news', ledger: [{ ...globex, answerBy: null }] }));

    expect(draft.subject).toBe('Data Engineer role: some news, and where do things stand?');
    expect(quotes(draft)).toEqual([['supported', 'I have received a written offer from another employer']]);
  });
});

test('an SMS says an offer and its date in one breath, each with its span', () => {
  const draft = written(
    ask({ channel: 'sms', ledger: [globex] }, application({ contacts: [{ ...dana, addressAs: 'Dana' }], interviews: [panel] })),
  );

  expect(draft.body).toBe(
    'Hello Dana, this is Sam Rivera, about the Data Engineer role. I have another written offer to answer by 20 March. Is there a decision, or a date to plan for?',
  );
  expect(quotes(draft)).toEqual([
    ['supported', 'I have another written offer'],
    ['supported', 'to answer by 20 March'],
  ]);
});
