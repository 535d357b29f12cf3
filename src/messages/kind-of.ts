import type { KnownInterview } from '../application/known.js';
import type { Problem } from './draft.js';
import type { MessageKind } from './facts.js';
import { missing } from './problems.js';
import type { DraftRequest } from './read-draft.js';

const thanksFor = {
  offer: 'thanks-for-offer',
  rejected: 'thanks-for-rejection',
  'on-hold': 'thanks-for-on-hold',
  'position-closed': 'thanks-for-closing',
} as const;

/** What kind of message it is and which interview it is about; a problem when the fact is missing that it is for. */
export function kindOf({ situation, target }: DraftRequest, problems: Problem[]): { kind: MessageKind; interview: KnownInterview | null } {
  const { purpose } = target;
  const { decision, request, held, known, now } = situation;
  const named = target.interview === null ? undefined : known.interviews.find(({ interview }) => interview.id === target.interview);
  const interview = named ?? (target.at > now ? lastEnded(known.interviews, target.at) : held);
  switch (purpose) {
    case 'outcome-thanks':
      if (decision === null) problems.push(missing('history', 'the decision that was told'));
      return { kind: thanksFor[decision?.event.decision ?? 'offer'], interview };
    case 'improvement-request':
      if (decision === null || !(decision.event.decision === 'rejected' || decision.event.decision === 'position-closed')) {
        problems.push(missing('history', 'the rejection that was told'));
      }
      return { kind: purpose, interview };
    case 'missed-interview': {
      const missed = named ?? [...known.interviews].reverse().find(({ interview: { status } }) => status.startsWith('missed'));
      const status = missed?.interview.status;
      if (status !== 'missed-by-employer' && status !== 'missed-by-candidate')
        problems.push(missing('interviews', 'the interview that was missed'));
      return { kind: status === 'missed-by-candidate' ? status : 'missed-by-employer', interview: missed ?? null };
    }
    case 'answer':
      if (request === null) problems.push(missing('history', 'the request that it answers'));
      return { kind: purpose, interview };
    case 'thank-you':
    case 'feedback-request':
      if (interview === null) problems.push(missing('interviews', 'the interview that it is about'));
      return { kind: purpose, interview };
    case 'application-check':
    case 'offer-news':
      return { kind: purpose, interview };
  }
}

/** For a step that is planned for after an interview to come: the last that will have ended. */
function lastEnded(interviews: readonly KnownInterview[], instant: number): KnownInterview | null {
  let last: KnownInterview | null = null;
  for (const known of interviews) {
    const { status } = known.interview;
    if ((status === 'held' || status === 'scheduled') && known.end <= instant && (last === null || known.end >= last.end)) last = known;
  }
  return last;
}
