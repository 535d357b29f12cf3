import type { Contact, Interview } from '../../index.js';
import type { Outcome } from './system.js';
import type { AtsOffer } from './types.js';

// The words of all seven, folded (`fold.ts`), by what they mean. Where two systems use one word, they mean the same by it.

/** Of an interview. `unplanned`: there is no appointment yet. */
export const interviewWords: Readonly<Record<string, Interview['status'] | 'unplanned'>> = byWord({
  scheduled: 'scheduled accepted pending',
  held: 'awaitingfeedback waitingonfeedback complete completed',
  cancelled: 'cancelled canceled declined',
  unplanned: 'needsscheduling waitingoncandidatebooking waitingoncandidateavailability candidateavailabilitysubmitted',
});

/** Of an event in a calendar: whether it is an interview. The numbers are those of OpenCATS, 400 is the interview. */
export const eventWords: Readonly<Record<string, 'yes' | 'no'>> = byWord({
  yes: 'interviewevent callevent interview call 400',
  no: '100 200 300 500 600',
});

/** Of an interviewer: whether they were there. A reverse shadow leads the interview and is watched. */
export const attendanceWords: Readonly<Record<string, 'yes' | 'no'>> = byWord({
  yes: 'accepted needsaction tentative pending noresponse reverseshadow',
  no: 'declined shadow',
});

/** Of an application. The numbers are those of OpenCATS. */
export const applicationWords: Readonly<Record<string, Outcome>> = byWord({
  lead: 'lead prospect sourced',
  open: 'active inprocess inprogress converted new inreview applied shortlisted assessment phonescreen interview 0 100 200 250 300 400 500',
  offer: 'offer offered 600',
  rejected: 'rejected archived 650 700',
  withdrew: 'withdrawn',
  accepted: 'hired 800',
});

/** Of a reason for closing: on whose side it was. `closed`: its name has to say. */
export const reasonWords: Readonly<Record<string, Outcome>> = byWord({
  rejected: 'werejectedthem rejectedbyorg nonespecified other',
  withdrew: 'theyrejectedus rejectedbycandidate',
  accepted: 'hired',
  closed: 'nonhired',
});

/** Of an offer. `unsent`: the candidate has not seen it; `unresolved`: it has been sent if a date of sending says so. */
export const offerWords: Readonly<Record<string, AtsOffer['status'] | 'unsent' | 'unresolved'>> = byWord({
  unresolved: 'unresolved',
  unsent: 'draft created pending approvalsent approved waitingonapprovalstart waitingonapprovaldefinition waitingonofferapproval',
  'awaiting-candidate': 'sent sentmanually opened waitingonresponse waitingoncandidateresponse',
  accepted: 'accepted signed candidateaccepted',
  declined: 'rejected declined denied candidaterejected',
  withdrawn: 'deprecated cancelled canceled offercancelled withdrawn',
});

/** Of a member of the hiring team. */
export const roleWords: Readonly<Record<string, Contact['role']>> = byWord({
  'hiring-manager': 'hiringmanager',
  recruiter: 'recruiter recruitingcoordinator coordinator sourcer',
  hr: 'hr',
  interviewer: 'interviewer',
  agency: 'agency',
  referrer: 'referrer',
});

function byWord<Meaning extends string>(words: Partial<Record<Meaning, string>>): Record<string, Meaning> {
  const entries = Object.entries(words) as [Meaning, string][]; // the keys given are all there are
  return Object.fromEntries(entries.flatMap(([meaning, list]) => list.split(' ').map((word) => [word, meaning])));
}
