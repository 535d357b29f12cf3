import { nextFollowUp } from 'interview-followup';
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
import { parseJobApplication } from 'interview-followup/schema';
import { describe, expect, test } from 'vitest';
import { options, panelTimes, sample } from './sample.js';

const role = 'Data Engineer';
const dana = { id: 'u1', first_name: 'Dana', last_name: 'Okafor', email: 'dana.okafor@northwind.example' };
const kim = { id: 'u2', first_name: 'Kim', last_name: 'Alvarez' };

/** The row that goes with the event of OpenCATS; its status 700 is "Client Declined". */
const row = {
  candidate_joborder_id: 31,
  candidate_id: 27,
  joborder_id: 12,
  title: role,
  status: 700,
  date_submitted: '2026-02-16 14:05:00',
  date_modified: '2026-03-26 10:00:00',
};

const stories: Readonly<Record<string, () => AtsResult>> = {
  Greenhouse: () =>
    fromGreenhouse(
      {
        application: sample('greenhouse.application.rejected_by_company'),
        interviews: [sample('greenhouse.scheduled_interview')],
      },
      options,
    ),
  Lever: () =>
    fromLever(
      {
        application: sample('lever.opportunity.archived'),
        interviews: [sample('lever.panel'), sample('lever.interview.canceled')],
        reasons: [sample('lever.archive_reasons')],
      },
      { ...options, role },
    ),
  Ashby: () => fromAshby({ application: sample('ashby.application'), interviews: [sample('ashby.interview_schedule')] }, options),
  Workable: () => fromWorkable({ application: sample('workable.candidate.disqualified'), interviews: [sample('workable.event')] }, options),
  SmartRecruiters: () =>
    fromSmartRecruiters(
      {
        application: {
          id: 'app-1',
          job: { title: role },
          status: 'REJECTED',
          appliedOn: '2026-02-16T19:05:00.000Z',
          reasonForRejection: { label: 'Skills' },
          updatedOn: '2026-03-26T14:00:00.000Z',
        },
        interviews: [sample('smartrecruiters.interview')],
        people: [
          { ...dana, id: 'user-1' },
          { ...kim, id: 'user-2' },
        ],
      },
      options,
    ),
  Merge: () =>
    fromMerge(
      {
        application: sample('merge.application'),
        interviews: [sample('merge.scheduled_interview')],
        people: [
          { ...dana, id: 'cccc-1' },
          { ...kim, id: 'cccc-2' },
        ],
        reasons: [{ id: 'ffff-1', name: 'Lacks skills' }],
      },
      { ...options, role },
    ),
  OpenCATS: () => fromOpenCats({ application: row, interviews: [sample('opencats.calendar_event')] }, options),
};

const ids: Readonly<Record<string, string>> = {
  Greenhouse: '4684156',
  Lever: '6408dc54-0000-4000-8000-000000000001',
  Ashby: '22222222-0000-4000-8000-000000000001',
  Workable: '27270275',
  SmartRecruiters: 'app-1',
  Merge: 'aaaa-1',
  OpenCATS: '31',
};

/** Who sat on the panel: Kim declined in Greenhouse and Workable and watched in Ashby, and OpenCATS does not say. */
const attended: Readonly<Record<string, readonly string[]>> = {
  Greenhouse: ['Dana Okafor'],
  Lever: ['Dana Okafor', 'Kim Alvarez'],
  Ashby: ['Dana Okafor'],
  Workable: ['Dana Okafor'],
  SmartRecruiters: ['Dana Okafor', 'Kim Alvarez'],
  Merge: ['Dana Okafor', 'Kim Alvarez'],
  OpenCATS: [],
};

describe.each(Object.entries(stories))('the story as %s tells it', (name, read) => {
  test('is read without a problem, under its own id', () => {
    const { application, problems } = read();

    expect(problems).toEqual([]);
    expect(application).toMatchObject({ id: ids[name], role, employer: { timeZone: 'America/New_York' } });
  });

  test('has one interview, from its first start to its last end', () => {
    const interviews = read().application?.interviews;

    expect(interviews).toHaveLength(1);
    expect(interviews?.[0]).toMatchObject(panelTimes);
    expect(interviews?.[0]?.status).toMatch(/^(held|scheduled)$/);
  });

  test('names those who attended, and nobody else', () => {
    const { application } = read();

    const names = (application?.interviews?.[0]?.interviewers ?? []).map((id) => application?.contacts?.find((c) => c.id === id)?.name);

    expect(names).toEqual(attended[name]);
  });

  test('was applied for, and is rejected without anybody having told the candidate', () => {
    const history = read().application?.history;

    expect(history).toEqual([
      { type: 'applied', at: '2026-02-16T14:05:00.000-05:00' },
      { type: 'decided', decision: 'rejected', at: '2026-03-26T10:00:00.000-04:00', toldAt: null },
    ]);
  });

  test('passes the strict schema, survives JSON and gets the answer that it would get without the rejection', () => {
    const { application } = read();
    if (application === null) throw new Error('no application');
    const open = { ...application, history: application.history?.filter((event) => event.type !== 'decided') ?? [] };

    const next = nextFollowUp(application, { now: options.now });

    expect(parseJobApplication(JSON.parse(JSON.stringify(application)))).toEqual(application);
    expect(next).toEqual(nextFollowUp(open, { now: options.now }));
    expect(next).toMatchObject({ type: 'act', step: { purpose: 'feedback-request' } });
    expect(JSON.stringify(next)).not.toContain('rejected');
  });
});

test('the offer of Greenhouse waits for the candidate, until the date in the custom field', () => {
  const offers = [sample('greenhouse.offer')];
  const customFields = { offerExpiresOn: 'keyed_custom_fields.offer_expires_on' };

  const { offer, problems } = fromGreenhouse(
    { application: sample('greenhouse.application.rejected_by_company'), offers },
    { ...options, customFields },
  );

  expect(offer).toEqual({ status: 'awaiting-candidate', sentOn: '2026-03-19', expiresOn: '2026-03-27' });
  expect(problems).toEqual([]);
});

test('the offer of Lever carries epoch milliseconds: local dates in New York come out', () => {
  const { offer } = fromLever({ offers: [sample('lever.offer')] }, { ...options, customFields: { offerExpiresOn: 'fields.0' } });

  expect(offer).toEqual({ status: 'awaiting-candidate', sentOn: '2026-03-19', expiresOn: '2026-03-27' });
});

test('the offer of Ashby waits for the candidate; Ashby does not say since when', () => {
  const { offer } = fromAshby({ application: sample('ashby.application'), offers: [sample('ashby.offer')] }, options);

  expect(offer).toEqual({ status: 'awaiting-candidate', sentOn: null, expiresOn: null });
});
