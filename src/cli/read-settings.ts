import type { CompetingProcess, FollowUpPolicy, InstantInput } from '../index.js';
import { describeReasons, type MessageLocale } from '../messages/index.js';
import { safeParseLedger } from '../schema/index.js';
import type { Call, Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { knownLocales, localesFor } from './locales.js';
import { nobody } from './nobody.js';
import { readJsonFile } from './read-json-file.js';
import { readPolicy } from './read-policy.js';

/** What all answers of one call have in common. */
export interface Settings {
  readonly now: InstantInput;
  /** What stands beside the instant in a question to the library. */
  readonly rules: { readonly policy?: FollowUpPolicy; readonly ledger?: readonly CompetingProcess[] };
  readonly language: Language;
}

/** The language to describe in, as the library takes it. */
export interface Language {
  readonly locale: string;
  /** Besides English: that of `locale`, or none. */
  readonly locales: readonly MessageLocale[];
}

/** Reads what the options name. The clock is asked once, and only here. */
export async function readSettings({ texts, io }: Call): Promise<Settings | Failure> {
  const locale = texts.locale ?? 'en-GB';
  const language = { locale, locales: await localesFor(locale) };
  if (!isKnown(language)) return { exit: exitCodes.usage, messages: [`--locale: "${locale}" is not known: write ${knownLocales}`] };
  const policy = texts.policy === undefined ? null : await readPolicy(texts.policy);
  if (policy !== null && 'exit' in policy) return policy;
  const ledger = texts.ledger === undefined ? null : await readJsonFile(texts.ledger, safeParseLedger);
  if (ledger !== null && 'exit' in ledger) return ledger;
  return {
    now: texts.now ?? io.now(),
    rules: { ...(policy === null ? {} : { policy: policy.value }), ...(ledger === null ? {} : { ledger: ledger.value }) },
    language,
  };
}

function isKnown(language: Language): boolean {
  try {
    describeReasons([], { application: nobody, ...language });
    return true;
  } catch {
    return false;
  }
}
