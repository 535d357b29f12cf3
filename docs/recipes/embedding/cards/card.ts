import {
  contactedEvent,
  type FollowUp,
  type HistoryEvent,
  type InstantInput,
  isFollowUpError,
  type JobApplication,
  nextFollowUp,
  type Step,
} from 'interview-followup';
import { type Candidate, describeFollowUp, describeStep, draftMessage, toMailto, toSms, toTel } from 'interview-followup/messages';
import { timelineOf, timelineSvg } from 'interview-followup/timeline';

/** The facts, checked where they came in, and the moment: nothing here reads a clock. */
export interface CardInput {
  readonly application: JobApplication;
  readonly candidate: Candidate;
  readonly now: InstantInput;
}

/** What a card shows, whatever it is drawn with. */
export interface Card {
  readonly title: string;
  readonly type: FollowUp['type'];
  readonly headline: string;
  readonly sentences: readonly string[];
  /** Whom to contact and between when, `iso` for machines and `words` for people; null when there is nothing to follow up. */
  readonly window: { readonly person: string; readonly from: Moment; readonly until: Moment; readonly timeZone: string } | null;
  /** Opens the mail program or the phone. Only once it is time: a link that must not be clicked yet helps nobody. */
  readonly link: { readonly href: string; readonly words: string } | null;
  /** What to append to `history` when one is pressed. Only once it is time, too. */
  readonly buttons: readonly { readonly label: string; readonly event: HistoryEvent }[];
  /** An SVG for so many pixels (240 at least): it is drawn for its width and not to be scaled. Empty when there is nothing to draw. */
  readonly picture: (width: number) => string;
}

interface Moment {
  readonly iso: string;
  readonly words: string;
}

const spoken = [
  ['spoke', 'We spoke'],
  ['no-answer', 'Nobody answered'],
  ['voicemail', 'I left a message'],
] as const;
const written = [['sent', 'I sent it']] as const;

export function cardOf(input: CardInput): Card {
  const { application, now } = input;
  const { role, employer, contacts = [] } = application;
  const followUp = nextFollowUp(application, { now });
  const { headline, reasons, caveats } = describeFollowUp(followUp, { application });
  const timeline = timelineOf(application, { now, steps: 2 });
  const isEmpty = timeline.rows.every(({ bars, marks }) => bars.length + marks.length === 0);
  const common = {
    title: `Follow-up: ${role}${employer.name === undefined ? '' : ` at ${employer.name}`}`,
    type: followUp.type,
    headline,
    sentences: [...new Set([...reasons, ...caveats])],
    picture: (width: number) => (isEmpty ? '' : timelineSvg(timeline, { width: Math.max(240, Math.floor(width)), locale: 'en-GB' })),
  };
  if (followUp.type === 'stop') return { ...common, window: null, link: null, buttons: [] };

  const { step } = followUp;
  const { earliest, latest, timeZone } = step.window;
  const person = contacts.find(({ id }) => id === step.to?.contact)?.name ?? employer.name ?? 'The employer';
  const window = { person, from: momentOf(earliest, timeZone), until: momentOf(latest, timeZone), timeZone };
  if (followUp.type === 'wait') return { ...common, window, link: null, buttons: [] };

  const href = hrefOf(step, input);
  const results = step.channel === 'phone' ? spoken : written;
  const buttons = results.map(([result, label]) => ({ label, event: contactedEvent(step, { at: now, result }) }));
  return { ...common, window, link: href === null ? null : { href, words: describeStep(step, { application }) }, buttons };
}

function momentOf(iso: string, timeZone: string): Moment {
  const format = { timeZone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return { iso, words: new Intl.DateTimeFormat('en-GB', format).format(new Date(iso)) };
}

function hrefOf(step: Step, { application, candidate, now }: CardInput): string | null {
  const draft = draftMessage(application, { step, candidate, now, locale: 'en-GB' }); // without a locale: the contact's language
  if (draft.type === 'refused') return null; // a fact is missing; `draft.problems` says which
  const toLink = { phone: toTel, email: toMailto, sms: toSms, linkedin: null, letter: null }[step.channel];
  try {
    const link = toLink?.(draft, { application }) ?? null;
    return link === null || link.tooLong ? null : link.href;
  } catch (error) {
    if (isFollowUpError(error)) return null; // no number or address on file, or one that is none
    throw error;
  }
}
