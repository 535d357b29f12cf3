import { channels } from '../../application/channels.js';
import type { Channel, JobApplication } from '../../application/types.js';
import { FollowUpError, type Issue } from '../../errors.js';
import { readQuestion } from '../../follow-up/read-question.js';
import { unknownValue, wrongType } from '../../input/check.js';
import { limits } from '../../input/limits.js';
import { isRecord } from '../../input/plain-data.js';
import { judgeClaim } from '../../offers/judge-claim.js';
import { readFacts } from '../../offers/read-facts.js';
import type { CompetingProcess, Recipient } from '../../offers/types.js';
import { isMonthFirst } from '../../phrases/is-month-first.js';
import type { FollowUpPolicy } from '../../policy/types.js';
import type { InstantInput, TimeZoneId } from '../../time/types.js';
import { type Analysis, analyse, type Circumstances, type ReadText, readText } from './analyse.js';
import { type CompiledGrammar, compile } from './compile.js';
import { detectLanguage } from './detect-language.js';
import { findLeftovers } from './find-leftovers.js';
import { findTiming, type SentFacts } from './find-timing.js';
import { findTone } from './find-tone.js';
import { fixOfEach } from './fix-of-each.js';
import { reviewGrammars } from './languages/all.js';
import { findNames, wantedNames } from './names.js';
import { proposeFixes, type Reach, type Replacement } from './propose-fixes.js';
import { spanOfSentence } from './span-of-sentence.js';
import type { Finding, Review, ToneLabel } from './types.js';

/**
 * The last gate in front of a text that a person or a machine wrote: are its statements about other offers and processes those of the
 * ledger, does it keep the manners of the article, does it announce no contact that the engine forbids, and does it keep what is
 * confidential and unfinished to itself? The claims are judged by `checkClaims`; the rules are those of schema.md.
 *
 * `start` and `end` are UTF-16 offsets of the text as given, `end` exclusive; a subject is the text's first line. `now` is when it is
 * sent; dates are local dates in `timeZone`, the candidate's. `recipient`, and whether this is the favourite, come from `application`
 * when it is given; so does the judgement of announced contacts. Read are English, and in German, French and Spanish what matters
 * most; any other language, or one that cannot be told, is `unsupported-language` and never ok. `locale` helps with short texts.
 *
 * Every statement that is not supported has a fix: an honest wording for `fix.range`, which may be the whole sentence. Fixes never
 * overlap. Applied together they leave no statement that is not supported.
 *
 * @throws FollowUpError for a text that is none or has more than 100,000 characters, a broken ledger, application or policy, an
 * unreadable instant or zone, with all that is wrong.
 * @example
 * ```ts
 * import { reviewMessage } from 'interview-followup/messages';
 *
 * const ledger = [
 *   { employer: 'Copperfield Capital', stage: 'written-offer', receivedOn: '2026-05-29', answerBy: '2026-06-12', compensation: null, nameDisclosable: false },
 * ] as const;
 * const review = reviewMessage('I have two other offers and must decide by Friday.', { ledger, now: '2026-06-03T09:00:00+01:00', timeZone: 'Europe/London' });
 * review.ok; // => false
 * review.findings.map(({ rule, quote }) => [rule, quote]);
 * // => [['honesty/exaggerated', 'I have two other offers'], ['honesty/wrong-deadline', 'must decide by Friday']]
 * review.findings.map(({ fix }) => fix?.text); // => ['I have another offer', 'by 12 June']
 * ```
 */
export function reviewMessage(
  text: string,
  options: {
    /** The candidate's competing processes. */
    readonly ledger: readonly CompetingProcess[];
    readonly now: InstantInput;
    readonly timeZone: TimeZoneId;
    readonly recipient?: Recipient;
    /** `email` when left out; counts for announced contacts. */
    readonly channel?: Channel;
    /** BCP 47; only the language counts. */
    readonly locale?: string;
    readonly application?: JobApplication;
    readonly policy?: FollowUpPolicy;
  },
): Review {
  const { circumstances, sent } = readOptions(text, options);
  const read = readText(text);
  const language = detectLanguage(read.tokens, reviewGrammars, options.locale?.slice(0, 2).toLowerCase() ?? null);
  const grammar = reviewGrammars.find((known) => known.language === language);
  if (grammar === undefined) {
    const findings = [...leftoversOf(text, read), ...namesKeptFrom(text, read, circumstances)].sort((a, b) => a.start - b.start);
    return { status: 'unsupported-language', ok: false, claims: [], findings };
  }
  const compiled = compile(grammar);
  const analysis = analyse(read, compiled, circumstances);
  const place = (start: number, end: number): { start: number; end: number; quote: string } => placeIn(text, read, start, end);
  const fixes = honestFixes(text, read, analysis, compiled, circumstances);
  const findings: Finding[] = [];
  const wrong = analysis.claims.filter(({ verdict }) => verdict !== 'supported');
  const fixOf = fixOfEach(wrong, fixes);
  for (const one of wrong) {
    const { start, end, verdict, evidence } = one;
    const fix = fixOf.get(one);
    const kind = verdict === 'confidential-name' ? 'privacy' : 'honesty';
    const found: Finding = { rule: `${kind}/${verdict}`, kind, severity: 'error', ...place(start, end), verdict, evidence };
    if (fix === undefined) findings.push(found);
    else {
      const range = place(fix.start, fix.end);
      findings.push({ ...found, fix: { range: [range.start, range.end], text: fix.text } });
    }
  }
  for (const { rule, start, end } of findTiming(analysis.grouped.words, analysis.grouped.sentences, compiled, sent)) {
    findings.push({ rule, kind: 'timing', severity: rule === 'timing/final-follow-up' ? 'info' : 'error', ...place(start, end) });
  }
  for (const { label, start, end } of findTone(analysis.plain.words, analysis.plain.sentences, read.own, compiled.tone)) {
    findings.push({ rule: `tone/${label}`, kind: 'tone', severity: grave.has(label) ? 'error' : 'warning', ...place(start, end), label });
  }
  findings.push(...leftoversOf(text, read));
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  const ok = findings.every(({ severity }) => severity === 'info');
  const claims = analysis.claims.map(({ claim, verdict, evidence, start, end }) => ({ claim, verdict, evidence, ...place(start, end) }));
  return { status: ok ? 'ok' : 'problems', ok, claims, findings };
}

/** Whatever the reason, these are not sent. */
const grave: ReadonlySet<ToneLabel> = new Set<ToneLabel>(['rude', 'threatening', 'ultimatum']);

function placeIn(text: string, read: ReadText, start: number, end: number): { start: number; end: number; quote: string } {
  const from = read.starts[start] as number; // both are within the readable text
  const to = read.ends[end - 1] as number;
  return { start: from, end: to, quote: text.slice(from, to) };
}

function leftoversOf(text: string, read: ReadText): Finding[] {
  return findLeftovers(read.own).map(({ rule, start, end }) => ({
    rule,
    kind: 'privacy',
    severity: 'error',
    ...placeIn(text, read, start, end),
  }));
}

/** Names that must not be told, which takes no language; their fixes would. */
function namesKeptFrom(text: string, read: ReadText, { facts, names }: Circumstances): Finding[] {
  return findNames(read.own, names).flatMap(({ employer, start, end }): Finding[] => {
    if (employer === null) return [];
    const { verdict, evidence } = judgeClaim({ type: 'employer', employer }, facts);
    if (verdict !== 'confidential-name') return [];
    const found = {
      rule: `privacy/${verdict}`,
      kind: 'privacy',
      severity: 'error',
      verdict,
      evidence: evidence.map(({ index }) => index),
    } as const;
    return [{ ...found, ...placeIn(text, read, start, end) }];
  });
}

/** Fixes that were tried: the text is read again with them, and more is replaced as long as something is left that is not supported. */
function honestFixes(
  text: string,
  read: ReadText,
  analysis: Analysis,
  compiled: CompiledGrammar,
  circumstances: Circumstances,
): Replacement[] {
  if (analysis.claims.every(({ verdict }) => verdict === 'supported')) return [];
  const { words, sentences } = analysis.plain;
  const spans = sentences.map((sentence) => spanOfSentence(words, sentence, read.own));
  const propose = (reach: Reach): Replacement[] =>
    proposeFixes(read.own, analysis.claims, spans, circumstances.facts, compiled.grammar.fixes, circumstances.monthFirst, reach);
  for (const reach of ['words', 'sentence'] as const) {
    const fixes = propose(reach);
    const after = analyse(readText(apply(text, read, fixes)), compiled, circumstances);
    if (after.claims.every(({ verdict }) => verdict === 'supported')) return fixes;
  }
  return propose('removal');
}

function apply(text: string, read: ReadText, fixes: readonly Replacement[]): string {
  let result = '';
  let from = 0;
  for (const fix of fixes) {
    const { start, end } = placeIn(text, read, fix.start, fix.end);
    result += text.slice(from, start) + fix.text;
    from = end;
  }
  return result + text.slice(from);
}

interface ReadOptions {
  readonly circumstances: Circumstances;
  readonly sent: SentFacts | null;
}

function readOptions(text: unknown, options: Parameters<typeof reviewMessage>[1]): ReadOptions {
  const issues: Issue[] = [];
  if (!isRecord(options)) throw new FollowUpError([wrongType(options, '', 'options')]);
  if (typeof text !== 'string') issues.push(wrongType(text, 'text', 'a text'));
  else if (text.length > limits.message) {
    const message = `the text has ${text.length} characters: at most ${limits.message} are read`;
    issues.push({ code: 'text-too-long', path: 'text', message });
  }
  const { application, channel, locale } = options;
  if (channel !== undefined && !channels.includes(channel)) issues.push(unknownValue(channel, 'channel', channels));
  if (locale !== undefined && typeof locale !== 'string') issues.push(wrongType(locale, 'locale', 'a language as in "en-GB"'));
  const recipient = options.recipient ?? recipientOf(application);
  const { ledger, now, timeZone } = options; // by name: what else is given is not copied
  const preferred = isRecord(application) ? application.preferred : undefined;
  const facts = readFacts({ ledger, now, timeZone, recipient, preferred }, issues);
  const question = application === undefined ? null : readApplicationOption(application, options, issues);
  if (facts === null || issues.length > 0) throw new FollowUpError(issues);
  const ownNames = [recipient?.employer, question?.known.application.employer.name];
  return {
    circumstances: {
      facts,
      names: wantedNames(
        facts.others,
        ownNames.filter((name) => name !== undefined),
      ),
      person: [recipient?.person, ...ownNames].join(' '),
      monthFirst: isMonthFirst(options.timeZone),
      judgesPreference: application !== undefined,
    },
    sent:
      question === null
        ? null
        : {
            application: question.known.application,
            now: question.now,
            channel: channel ?? 'email',
            ...(options.policy === undefined ? {} : { policy: options.policy }),
          },
  };
}

function recipientOf(application: unknown): Recipient | undefined {
  if (!isRecord(application) || typeof application.id !== 'string') return undefined;
  const { employer } = application;
  return { applicationId: application.id, ...(isRecord(employer) && typeof employer.name === 'string' ? { employer: employer.name } : {}) };
}

function readApplicationOption(
  application: unknown,
  options: { readonly now: unknown; readonly policy?: unknown },
  issues: Issue[],
): ReturnType<typeof readQuestion> {
  const own: Issue[] = [];
  const question = readQuestion(application, options.now, 'now', { policy: options.policy }, own);
  for (const issue of own) {
    if (issue.path === 'now') continue; // told with the facts already
    const isOfPolicy = issue.path === 'policy' || issue.path.startsWith('policy.');
    issues.push(isOfPolicy ? issue : { ...issue, path: issue.path === '' ? 'application' : `application.${issue.path}` });
  }
  return question;
}
