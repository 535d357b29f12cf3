import { fromGreenhouse, fromLever, fromMerge, fromSmartRecruiters, fromWorkable } from 'interview-followup/ats';
import { describe, expect, test } from 'vitest';
import { options as base } from './sample.js';

// Monday, 16 February 2026, 14:05 in New York; the end on Thursday, 26 March, 10:00; now is Monday, 30 March, 10:00.
const options = { ...base, role: 'Data Engineer' };
const created = '2026-02-16T19:05:00Z';
const ended = '2026-03-26T14:00:00Z';
const applied = { type: 'applied', at: '2026-02-16T14:05:00.000-05:00' };
const at = '2026-03-26T10:00:00.000-04:00';
const rejected = { type: 'decided', decision: 'rejected', at, toldAt: null };
const withdrew = { type: 'withdrew', at };

function told({ problems }: { problems: readonly { code: string; path: string; message: string }[] }): string[] {
  return problems.map(({ path, code, message }) => `${path} ${code}: ${message}`);
}

describe('the word for the state of an application', () => {
  const open = [applied];
  const rows: readonly (readonly [word: string | number, history: readonly unknown[]])[] = [
    ...['Lead', 'prospect', 'sourced'].map((word) => [word, []] as const),
    ...['active', 'in_process', 'IN_PROGRESS', 'converted', 'New', 'in_review', 'applied', 'shortlisted', 'assessment'].map(
      (word) => [word, open] as const,
    ),
    ...['phone-screen', 'Interview', 0, 100, '200', 250, 300, 400, 500].map((word) => [word, open] as const),
    ...['offer', 'OFFERED', 600].map((word) => [word, [applied, { type: 'decided', decision: 'offer', at, toldAt: null }]] as const),
    ...['Rejected', 'archived', 650, '700'].map((word) => [word, [applied, rejected]] as const),
    ['WITHDRAWN', [applied, withdrew]],
    ...['Hired', 800].map((word) => [word, [applied, { type: 'accepted', at }]] as const),
  ];

  test.each(rows)('%s', (status, history) => {
    const application = { id: 'a1', status, applied_at: created, rejected_at: ended };

    const read = fromMerge({ application }, options);

    expect(read.application?.history ?? []).toEqual(history);
    expect(read.problems).toEqual([]);
  });
});

test('a word that is not known is named, and the application is open', () => {
  const read = fromMerge({ application: { id: 'a1', status: 'parked', applied_at: created } }, options);

  expect(read.application?.history).toEqual([applied]);
  expect(told(read)).toEqual(['application.status unknown-value: "parked" is not a known word: it is left out of account']);
});

describe('the side that closed it', () => {
  test.each([
    ['We rejected them', rejected],
    ['RejectedByOrg', rejected],
    ['None specified', rejected],
    ['Other', rejected],
    ['They rejected us', withdrew],
    ['RejectedByCandidate', withdrew],
    ['hired', { type: 'accepted', at }],
  ])('%s', (type, last) => {
    const application = { id: 1, status: 'rejected', applied_at: created, rejected_at: ended, rejection_reason: { type: { name: type } } };

    const read = fromGreenhouse({ application }, options);

    expect(read.application?.history).toEqual([applied, last]);
    expect(read.problems).toEqual([]);
  });

  test.each([
    ['Withdrew', withdrew],
    ['Candidate withdrawn', withdrew],
    ['Offer declined', { type: 'declined', at }],
    ['Declined offer', { type: 'declined', at }],
    ['Offer withdrawn by us', rejected],
    ['Underqualified', rejected],
  ])("%s, in the customer's own words", (text, last) => {
    const application = { id: 'o1', createdAt: Date.parse(created), archived: { reason: 'r1', archivedAt: Date.parse(ended) } };
    const reasons = [{ id: 'r0', text: 'Withdrew' }, { results: [{ id: 'r1', text, type: 'non-hired' }] }];

    const read = fromLever({ application, reasons }, options);

    expect(read.application?.history).toEqual([applied, last]);
    expect(read.problems).toEqual([]);
  });

  test('a reason left over from an earlier end says nothing of an application that is open or hired', () => {
    const application = { id: 1, applied_at: created, hired_at: ended, rejection_reason: { type: { name: 'They rejected us' } } };

    const [open, hired] = ['active', 'hired'].map((status) =>
      fromGreenhouse({ application: { ...application, status, hired_at: status === 'hired' ? ended : null } }, options),
    );

    expect(open?.application?.history).toEqual([applied]);
    expect(hired?.application?.history).toEqual([applied, { type: 'accepted', at }]);
  });

  test('nor does the date of an earlier end', () => {
    const application = { id: 1, status: 'active', applied_at: created, rejected_at: ended };

    expect(fromGreenhouse({ application }, options).application?.history).toEqual([applied]);
  });

  test('a date of rejection alone is a rejection', () => {
    const application = { id: 1, applied_at: created, rejected_at: ended };

    expect(fromMerge({ application }, options).application?.history).toEqual([applied, rejected]);
  });

  test('what is missing or not in the list of reasons is told', () => {
    const closed = (reason: string | null) => ({
      id: 'o1',
      createdAt: Date.parse(created),
      archived: { reason, archivedAt: Date.parse(ended) },
    });

    expect(told(fromLever({ application: closed(null) }, options))).toEqual([
      'application.archived.reason missing: nothing is given: without a reason it cannot be told how the application ended',
    ]);
    expect(told(fromLever({ application: closed('r9'), reasons: [{ data: [{ id: 'r1' }] }] }, options))).toEqual([
      'application.archived.reason unknown-reason: "r9" is not in reasons: give the list, since the candidate may have withdrawn or been hired',
    ]);
  });
});

describe('a reason of withdrawal in SmartRecruiters', () => {
  const application = { id: 'c1', appliedOn: created, withdrawnOn: ended, reasonOfWithdrawal: { label: 'Other offer' } };

  test('makes a rejection a withdrawal', () => {
    const read = fromSmartRecruiters({ application: { ...application, status: 'REJECTED' } }, options);

    expect(read.application?.history).toEqual([applied, withdrew]);
  });

  test('that is left over says nothing of one who was hired', () => {
    const read = fromSmartRecruiters({ application: { ...application, status: 'HIRED', hiredOn: ended } }, options);

    expect(read.application?.history).toEqual([applied, { type: 'accepted', at }]);
  });
});

describe('the flags of Workable', () => {
  const application = { id: 'w1', stage_kind: 'interview', created_at: created };

  test.each([
    ['withdrew', { withdrew: true, disqualified: true, disqualified_at: ended }, [applied, withdrew]],
    ['disqualified', { disqualified: true, disqualified_at: ended }, [applied, rejected]],
    ['hired_at', { hired_at: ended, moved_to_offer_at: '2026-03-18T14:00:00Z' }, [applied, { type: 'accepted', at }]],
    ['moved_to_offer_at', { moved_to_offer_at: ended }, [applied, { type: 'decided', decision: 'offer', at, toldAt: null }]],
    ['none', { withdrew: false, disqualified: false, hired_at: null, moved_to_offer_at: null }, [applied]],
  ])('%s', (_, flags, history) => {
    const read = fromWorkable({ application: { ...application, ...flags } }, options);

    expect(read.application?.history).toEqual(history);
    expect(read.problems).toEqual([]);
  });
});

describe('who did not apply', () => {
  const greenhouse = (flags: object) =>
    fromGreenhouse({ application: { id: 1, status: 'active', applied_at: created, prospect: true, ...flags } }, options);
  const workable = (flags: object) =>
    fromWorkable({ application: { id: 'w1', stage_kind: 'interview', created_at: created, sourced: true, ...flags } }, options);
  const lever = (flags: object) =>
    fromLever({ application: { id: 'o1', createdAt: Date.parse(created), origin: 'sourced', ...flags } }, options);

  test.each([
    ['a prospect of Greenhouse', () => greenhouse({})],
    ['somebody sourced in Workable', () => workable({})],
    ['somebody sourced in Lever', () => lever({})],
    ['a prospect without any date', () => greenhouse({ applied_at: null })],
    ['a lead without any date', () => fromMerge({ application: { id: 'a1', status: 'Lead' } }, options)],
    ['somebody sourced without any date', () => lever({ createdAt: null })],
  ])('%s has no history yet, and nothing is missing', (_, read) => {
    expect(read().application?.history).toBeUndefined();
    expect(read().problems).toEqual([]);
  });

  test.each([
    ['was rejected', () => greenhouse({ status: 'rejected', rejected_at: ended }), [rejected]],
    [
      'withdrew',
      () => greenhouse({ status: 'rejected', rejected_at: ended, rejection_reason: { type: { name: 'They rejected us' } } }),
      [withdrew],
    ],
    ['was hired', () => workable({ stage_kind: 'hired', updated_at: ended }), [{ type: 'accepted', at }]],
    [
      'stands at the stage of offers',
      () => workable({ stage_kind: 'offer', updated_at: ended }),
      [{ type: 'decided', decision: 'offer', at, toldAt: null }],
    ],
    ['was disqualified', () => workable({ disqualified: true, disqualified_at: ended }), [rejected]],
    [
      'was archived',
      () =>
        fromLever(
          {
            application: {
              id: 'o1',
              createdAt: Date.parse(created),
              origin: 'sourced',
              archived: { reason: 'r1', archivedAt: Date.parse(ended) },
            },
            reasons: [{ id: 'r1', text: 'Underqualified', type: 'non-hired' }],
          },
          options,
        ),
      [rejected],
    ],
  ])('and %s: that is the history, without an application', (_, read, history) => {
    expect(read().application?.history).toEqual(history);
    expect(read().problems).toEqual([]);
  });

  test('those of other origins applied', () => {
    expect(lever({ origin: 'referred' }).application?.history).toEqual([applied]);
  });
});
