import {
  type AtsResult,
  fromAshby,
  fromGreenhouse,
  fromLever,
  fromMerge,
  fromOpenCats,
  fromSmartRecruiters,
  fromWorkable,
} from 'interview-followup/ats';
import { describe, expect, test } from 'vitest';
import { options as base, told } from './sample.js';

// Applied on Monday, 16 February 2026, 14:05 in New York; now is Monday, 30 March, 10:00.
const options = { ...base, role: 'Data Engineer' };
const applied = { type: 'applied', at: '2026-02-16T14:05:00.000-05:00' };
const greenhouse = { id: 1, status: 'active', applied_at: '2026-02-16T19:05:00Z' };
const now = '2026-03-30T10:00:00.000-04:00';

function history({ application }: AtsResult): readonly unknown[] {
  return application?.history ?? [];
}

describe('the word for the state of an offer', () => {
  const offered = { type: 'decided', decision: 'offer', at: '2026-03-19T10:00:00.000-04:00' };
  const resolvedAt = '2026-03-24T10:00:00.000-04:00';
  const rows = [
    ...['unresolved', 'sent', 'sent-manually', 'Opened', 'WaitingOnResponse', 'WaitingOnCandidateResponse'].map(
      (word) => [word, 'awaiting-candidate', []] as const,
    ),
    ...['draft', 'created', 'Pending', 'APPROVAL-SENT', 'approved', 'WaitingOnApprovalStart'].map((word) => [word, 'unknown', []] as const),
    ...['WaitingOnApprovalDefinition', 'WaitingOnOfferApproval'].map((word) => [word, 'unknown', []] as const),
    ...['accepted', 'SIGNED', 'CandidateAccepted'].map((word) => [word, 'accepted', [{ type: 'accepted', at: resolvedAt }]] as const),
    ...['rejected', 'Declined', 'DENIED', 'CandidateRejected'].map(
      (word) => [word, 'declined', [{ type: 'declined', at: resolvedAt }]] as const,
    ),
    ...['deprecated', 'cancelled', 'Canceled', 'OfferCancelled', 'withdrawn'].map((word) => [word, 'withdrawn', []] as const),
  ];

  test.each(rows)('%s', (status, means, after) => {
    const offers = [{ id: 1, status, sent_at: '2026-03-19T14:00:00Z', resolved_at: '2026-03-24T14:00:00Z' }];

    const read = fromGreenhouse({ application: greenhouse, offers }, options);

    expect(read.offer).toEqual({ status: means, sentOn: '2026-03-19', expiresOn: null });
    expect(history(read)).toEqual([applied, offered, ...after]);
    expect(read.problems).toEqual([]);
  });
});

test('an offer that has not been sent is no decision, and nothing is wrong with it', () => {
  for (const status of ['unresolved', 'draft']) {
    const read = fromGreenhouse({ application: greenhouse, offers: [{ id: 1, status, sent_at: null }] }, options);

    expect(read.offer).toEqual({ status: 'unknown', sentOn: null, expiresOn: null });
    expect(history(read)).toEqual([applied]);
    expect(read.problems).toEqual([]);
  }
});

test.each(['unresolved', 'sent'])('one that is %s but dated after now has not been sent', (status) => {
  const offers = [{ id: 1, status, sent_at: '2026-03-31T14:00:00Z' }];

  const read = fromGreenhouse({ application: greenhouse, offers }, options);

  expect(read.offer).toEqual({ status: 'unknown', sentOn: '2026-03-31', expiresOn: null });
  expect(history(read)).toEqual([applied]);
  expect(told(read)).toEqual(['offers.0.sent_at after-now: "2026-03-31T14:00:00Z" is after now: it has not happened yet']);
});

// While it is Monday, 30 March, 10:00 in New York, it is Tuesday already, 04:00, in Kiritimati; it is Wednesday nowhere.
test.each([
  ['2026-03-31', 'awaiting-candidate'],
  ['2026-04-01', 'unknown'],
])('a date of sending is after now once it is later than the date everywhere: %s', (sent_at, status) => {
  expect(fromGreenhouse({ application: greenhouse, offers: [{ id: 1, status: 'sent', sent_at }] }, options).offer).toEqual({
    status,
    sentOn: sent_at,
    expiresOn: null,
  });
});

test('an offer that waits without a date of sending was told when it was made', () => {
  const application = { id: 'a1', createdAt: '2026-02-16T19:05:00Z' };
  const offer = { id: 'o1', offerStatus: 'WaitingOnCandidateResponse', latestVersion: { createdAt: '2026-03-18T15:00:00Z' } };

  const read = fromAshby({ application, offers: [offer] }, options);

  expect(history(read)).toEqual([applied, { type: 'decided', decision: 'offer', at: '2026-03-18T11:00:00.000-04:00' }]);
  expect(read.problems).toEqual([]);
});

test('what is no offer is a problem, and the others are read', () => {
  const offers = [null, 'sent', { id: 1, status: 'deprecated' }, 7];

  const read = fromGreenhouse({ application: greenhouse, offers }, options);

  expect(read.offer?.status).toBe('withdrawn');
  expect(told(read)).toEqual([
    'offers.0 wrong-type: nothing is not an offer',
    'offers.1 wrong-type: "sent" is not an offer',
    'offers.3 wrong-type: 7 is not an offer',
  ]);
});

test('an offer that Merge has deleted was withdrawn, whatever it said', () => {
  const application = { id: 'a1', applied_at: '2026-02-16T19:05:00Z' };
  const offer = { id: 'o1', status: 'SENT', remote_was_deleted: true };

  expect(fromMerge({ application, offers: [offer] }, options).offer?.status).toBe('withdrawn');
  expect(fromMerge({ application, offers: [{ ...offer, remote_was_deleted: false }] }, options).offer?.status).toBe('awaiting-candidate');
});

describe('the newest version', () => {
  const first = { id: 1, version: 1, status: 'deprecated', created_at: '2026-03-20T14:00:00Z' };
  const second = { id: 2, version: 2, status: 'sent', created_at: '2026-03-18T14:00:00Z' };
  const status = (...offers: object[]) => fromGreenhouse({ application: greenhouse, offers }, options).offer?.status;

  test('has the highest number, in either order', () => {
    expect([status(first, second), status(second, first)]).toEqual(['awaiting-candidate', 'awaiting-candidate']);
  });

  test.each([undefined, 3, 'final'])('of those numbered %s was made last, in either order', (version) => {
    const [older, newer] = [second, first].map((offer) => ({ ...offer, version })) as [object, object];

    expect([status(older, newer), status(newer, older)]).toEqual(['withdrawn', 'withdrawn']);
  });
});

describe('the answer of the candidate', () => {
  test('without its date is dated now, and the date is missing', () => {
    const offers = [{ id: 'o1', acceptanceStatus: 'Declined', decidedAt: null }];

    const read = fromAshby({ application: { id: 'a1', createdAt: '2026-02-16T19:05:00Z' }, offers }, options);

    expect(history(read)).toEqual([applied, { type: 'declined', at: now }]);
    expect(told(read)).toEqual(['offers.0.decidedAt missing: nothing is given: without a date now is taken']);
  });

  test('that is dated after now is not yet given', () => {
    const offers = [{ id: 1, status: 'accepted', resolved_at: '2026-04-02T14:00:00Z' }];

    const read = fromGreenhouse({ application: greenhouse, offers }, options);

    expect(history(read)).toEqual([applied]);
    expect(told(read)).toEqual(['offers.0.resolved_at after-now: "2026-04-02T14:00:00Z" is after now: it has not happened yet']);
  });

  test('is dated by the application when it was hired, else by the offer', () => {
    const accepted = { id: 1, status: 'accepted', resolved_at: '2026-03-24T14:00:00Z' };
    const hired = { ...greenhouse, status: 'hired', hired_at: '2026-03-25T14:00:00Z' };
    const at = (application: object) => history(fromGreenhouse({ application, offers: [accepted] }, options)).at(-1);

    expect(at(hired)).toEqual({ type: 'accepted', at: '2026-03-25T10:00:00.000-04:00' });
    expect(at({ ...hired, hired_at: null })).toEqual({ type: 'accepted', at: '2026-03-24T10:00:00.000-04:00' });
    expect(at(greenhouse)).toEqual({ type: 'accepted', at: '2026-03-24T10:00:00.000-04:00' });
  });

  test('counts once, when the reason says it too', () => {
    const application = { id: 'a1', applied_at: '2026-02-16T19:05:00Z', rejected_at: '2026-03-26T14:00:00Z', reject_reason: 'r1' };
    const offers = [{ id: 'o1', status: 'DENIED', closed_at: '2026-03-24T14:00:00Z' }];

    const read = fromMerge({ application, offers, reasons: [{ id: 'r1', name: 'Offer declined' }] }, options);

    expect(history(read)).toEqual([applied, { type: 'declined', at: '2026-03-24T10:00:00.000-04:00' }]);
  });
});

test('an offer that was sent is not also an offer that nobody has told', () => {
  const application = { id: 'c1', status: 'OFFERED', appliedOn: '2026-02-16T19:05:00Z', updatedOn: '2026-03-20T14:00:00Z' };
  const offers = [{ id: 'o1', status: 'SENT', sentOn: '2026-03-19T14:00:00Z' }];

  const [sent, unsent] = [offers, []].map((list) => fromSmartRecruiters({ application, offers: list }, options)) as [AtsResult, AtsResult];

  expect(history(sent)).toEqual([applied, { type: 'decided', decision: 'offer', at: '2026-03-19T10:00:00.000-04:00' }]);
  expect(history(unsent)).toEqual([applied, { type: 'decided', decision: 'offer', at: '2026-03-20T10:00:00.000-04:00', toldAt: null }]);
});

test('where each system keeps what became of an offer', () => {
  const at = '2026-03-24T14:00:00Z';
  const read = [
    fromLever(
      {
        application: { id: 'o1', createdAt: Date.parse('2026-02-16T19:05:00Z') },
        offers: [{ status: 'signed', signedDocument: { uploadedAt: Date.parse(at) } }],
      },
      options,
    ),
    fromWorkable(
      { application: { id: 'w1', created_at: '2026-02-16T19:05:00Z' }, offers: [{ state: 'accepted', accepted_at: at }] },
      options,
    ),
    fromSmartRecruiters(
      { application: { id: 'c1', createdOn: '2026-02-16T19:05:00Z' }, offers: [{ status: 'ACCEPTED', acceptedOn: at }] },
      options,
    ),
    fromOpenCats(
      {
        application: { candidate_joborder_id: 31, date_submitted: '2026-02-16 14:05:00' },
        offers: [{ status: 'accepted', date_modified: '2026-03-24 10:00:00' }],
      },
      options,
    ),
  ];

  for (const one of read) {
    expect(history(one)).toEqual([applied, { type: 'accepted', at: '2026-03-24T10:00:00.000-04:00' }]);
    expect(one.problems).toEqual([]);
  }
});

test('an application without a date, an interview or an end needs its date', () => {
  const read = fromMerge({ application: { id: 'a1', status: 'active' } }, options);

  expect(history(read)).toEqual([]);
  expect(told(read)).toEqual(['application.applied_at missing: nothing is given: give the date of the application']);
});

test('an application at this very moment has happened', () => {
  const read = fromMerge({ application: { id: 'a1', applied_at: '2026-03-30T14:00:00Z' } }, options);

  expect(history(read)).toEqual([{ type: 'applied', at: now }]);
  expect(read.problems).toEqual([]);
});
