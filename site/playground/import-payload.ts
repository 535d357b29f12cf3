import type { JobApplication } from 'interview-followup';
import { isFollowUpError } from 'interview-followup';
import {
  type AtsOptions,
  type AtsPayload,
  type AtsResult,
  fromAshby,
  fromGreenhouse,
  fromLever,
  fromMerge,
  fromOpenCats,
  fromSmartRecruiters,
  fromWorkable,
} from 'interview-followup/ats';

const systems: Readonly<Record<string, (payload: AtsPayload, options: AtsOptions) => AtsResult>> = {
  greenhouse: fromGreenhouse,
  lever: fromLever,
  ashby: fromAshby,
  workable: fromWorkable,
  smartrecruiters: fromSmartRecruiters,
  merge: fromMerge,
  opencats: fromOpenCats,
};

const parts = ['application', 'interviews', 'offers', 'people', 'reasons'];

/** The application in a payload, and what could not be used, in words. An application alone will do. */
export function importPayload(
  text: string,
  system: string,
  options: AtsOptions,
): { application: JobApplication | null; problems: string[] } {
  let payload: unknown;
  try {
    payload = JSON.parse(text);
  } catch (error) {
    return { application: null, problems: [`This is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`] };
  }
  const isPayload = typeof payload === 'object' && payload !== null && parts.some((part) => part in payload);
  try {
    const read = systems[system]?.((isPayload ? payload : { application: payload }) as AtsPayload, options); // it judges whatever comes
    if (read === undefined) return { application: null, problems: [`No system is called "${system}".`] };
    return { application: read.application, problems: read.problems.map(({ code, path, message }) => `${path}: ${message} (${code})`) };
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    return { application: null, problems: error.issues.map(({ path, message }) => `${path}: ${message}`) };
  }
}

/** A payload to try it with: what Greenhouse returns of one application and its interview. */
export const examplePayload: object = {
  application: {
    id: 4684156,
    jobs: [{ id: 123, name: 'Data Engineer' }],
    status: 'active',
    applied_at: '2026-02-16T19:05:00.000Z',
  },
  interviews: [
    {
      id: 9128481,
      application_id: 4684156,
      start: { date_time: '2026-03-05T20:00:00.000Z' },
      end: { date_time: '2026-03-05T21:30:00.000Z' },
      status: 'awaiting_feedback',
      interviewers: [
        { id: 4080, name: 'Dana Okafor', email: 'dana.okafor@northwind.example', response_status: 'accepted' },
        { id: 4081, name: 'Kim Alvarez', email: 'kim.alvarez@northwind.example', response_status: 'declined' },
      ],
    },
  ],
};
