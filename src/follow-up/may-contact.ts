import { channelBit, channels } from '../application/channels.js';
import type { KnownApplication } from '../application/known.js';
import { readApplication } from '../application/read-application.js';
import { contactIndex } from '../application/read-contacts.js';
import { purposes } from '../application/read-event.js';
import { unknownContact } from '../application/read-interviews.js';
import type { Channel, JobApplication, Purpose } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { unknownValue, wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { checkPreferred } from '../offers/check-preferred.js';
import type { CompetingProcess } from '../offers/types.js';
import type { FollowUpPolicy } from '../policy/types.js';
import type { InstantInput } from '../time/types.js';
import { isChase } from './contacts-made.js';
import { decide } from './decide.js';
import { judgeChase, judgeOther, judgeOwn, refuse } from './judge.js';
import { type Question, readQuestion } from './read-question.js';
import type { ContactVerdict } from './types.js';

/**
 * The guard in front of anything that sends: may this person be contacted at this instant, on this channel, for this purpose? It asks
 * the same rules as `nextFollowUp` (contract 5); the order of steps decides what is proposed, not what is allowed.
 *
 * `at` is its now: facts after it are an error. `to` is a contact's id, `purpose` what it is for, both those of the step `nextFollowUp`
 * names when left out; `other` is judged by stops, refusals and open hours alone. With `others`, the candidate's other applications,
 * the same person (same e-mail or phone) is not chased for two of them within the gap; only one of them may be `preferred`.
 *
 * @throws FollowUpError with every problem of the input and its path; those of `others` begin with `others` and the index.
 * @example
 * ```ts
 * import { mayContact } from 'interview-followup';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example' }],
 *   interviews: [{ id: 'panel', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held' }],
 *   history: [
 *     { type: 'contacted', at: '2026-03-05T12:00:00Z', purpose: 'thank-you', channel: 'email', to: 'dana' },
 *     { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date: '2026-03-12' } },
 *   ],
 * } as const;
 * mayContact(application, { at: '2026-03-10T10:00:00Z', channel: 'email', purpose: 'feedback-request' });
 * // => {
 * //   type: 'refused',
 * //   reasons: [{ code: 'promise-not-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-12' }],
 * //   allowedFrom: '2026-03-13T09:00:00.000+00:00',
 * // }
 * ```
 */
export function mayContact(
  application: JobApplication,
  options: {
    readonly at: InstantInput;
    readonly channel: Channel;
    readonly to?: string;
    readonly purpose?: Purpose | 'other';
    readonly policy?: FollowUpPolicy;
    readonly ledger?: readonly CompetingProcess[];
    readonly others?: readonly JobApplication[];
  },
): ContactVerdict {
  const issues: Issue[] = [];
  if (!isRecord(options)) throw new FollowUpError([wrongType(options, '', 'options')]);
  const { channel, to } = options;
  const question = readQuestion(application, options.at, 'at', options, issues);
  if (channelBit(channel) === 0) issues.push(unknownValue(channel, 'channel', channels));
  if (to !== undefined && !isOnFile(application, to)) issues.push(unknownContact(to, 'to'));
  if (options.purpose !== undefined && options.purpose !== 'other' && !purposes.includes(options.purpose)) {
    issues.push(unknownValue(options.purpose, 'purpose', [...purposes, 'other']));
  }
  const others = readOthers(options.others, question, issues);
  if (question === null || issues.length > 0) throw new FollowUpError(issues);

  const { known, policy, ledger, now } = question;
  const contact = to === undefined ? null : contactIndex(known.contacts, to);
  const decision = decide(known, policy, ledger, now);
  const { present, proposal, stop } = decision;
  if (present.past.askedToStop !== null) return refuse([{ code: 'asked-to-stop', since: present.past.askedToStop.text }]);
  if (present.past.ended !== null) return refuse([{ code: 'ended-by-candidate', since: present.past.ended.text }]);
  const purpose = options.purpose ?? proposal?.opening.purpose;
  if (purpose === undefined) return refuse((stop as NonNullable<typeof stop>).reasons); // without a proposal there is a stop
  const person = contact ?? (proposal !== null && (purpose === 'other' || proposal.opening.purpose === purpose) ? proposal.contact : null);
  if (purpose === 'other') return judgeOther(present, person, channel);
  return isChase(purpose) ? judgeChase(present, purpose, person, channel, others) : judgeOwn(present, purpose, person, channel);
}

/** Whether the application as given has a contact of that id. */
function isOnFile(application: unknown, id: string): boolean {
  const contacts = isRecord(application) ? application.contacts : undefined;
  return Array.isArray(contacts) && contacts.some((contact) => isRecord(contact) && contact.id === id);
}

function readOthers(input: unknown, question: Question | null, issues: Issue[]): KnownApplication[] {
  if (input !== undefined && !Array.isArray(input)) issues.push(wrongType(input, 'others', 'a list of applications'));
  if (!Array.isArray(input) || question === null) return [];
  const others: KnownApplication[] = [];
  const all = [question.known.application];
  for (const [index, application] of input.entries()) {
    const found: Issue[] = [];
    const known = readApplication(application, question.now, question.policy.calendar, found);
    for (const issue of found) issues.push({ ...issue, path: issue.path === '' ? `others.${index}` : `others.${index}.${issue.path}` });
    all.push(known?.application ?? question.known.application); // what cannot be read has its issues already
    if (known !== null && known.application.id !== question.known.application.id) others.push(known);
  }
  checkPreferred(all, (index) => `others.${index - 1}.preferred`, issues); // never of the first, which is the application itself
  return others;
}
