import {
  type CompetingProcess,
  cautious,
  classic,
  emailFirst,
  type FollowUpPolicy,
  type JobApplication,
  publicSector,
  recruiterLed,
} from 'interview-followup';
import type { Candidate, MessageLocale } from 'interview-followup/messages';
import { de } from 'interview-followup/messages/de';
import { es } from 'interview-followup/messages/es';
import { fr } from 'interview-followup/messages/fr';
import { it } from 'interview-followup/messages/it';
import { nl } from 'interview-followup/messages/nl';
import { ptBR } from 'interview-followup/messages/pt-BR';
import { safeParseJobApplication, safeParseLedger } from 'interview-followup/schema';
import type { State } from './state.js';

/** Every locale besides English, which is always there. */
export const locales: readonly MessageLocale[] = [de, fr, es, nl, it, ptBR];

/** The languages of drafts, in their own words. */
export const languages: Readonly<Record<string, string>> = {
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  nl: 'Nederlands',
  it: 'Italiano',
  'pt-BR': 'Português (Brasil)',
};

/** The policies to choose from. */
const policies: Readonly<Record<string, FollowUpPolicy>> = { classic, emailFirst, cautious, recruiterLed, publicSector };

/** The texts of a state as facts; what could not be read is in `trouble`, by the field it stands in. */
export interface Facts {
  readonly application: JobApplication | null;
  readonly ledger: readonly CompetingProcess[] | null;
  readonly candidate: Candidate | null;
  readonly policy: FollowUpPolicy;
  readonly trouble: Readonly<Record<'application' | 'ledger' | 'candidate', readonly Trouble[]>>;
}

/** Something that is wrong with a text, and where. */
export interface Trouble {
  readonly path: string;
  readonly message: string;
}

/** Reads the texts of a state. */
export function readFacts(state: State): Facts {
  const application = parsed(state.application, safeParseJobApplication);
  const ledger = parsed(state.ledger.trim() === '' ? '[]' : state.ledger, safeParseLedger);
  const candidate = parsed(state.candidate, parseCandidate);
  return {
    application: application.value,
    ledger: ledger.value,
    candidate: candidate.value,
    policy: policies[state.policy] ?? classic,
    trouble: { application: application.trouble, ledger: ledger.trouble, candidate: candidate.trouble },
  };
}

type Parse<T> = (
  value: unknown,
) => { readonly type: 'valid'; readonly value: T } | { readonly type: 'invalid'; readonly issues: readonly Trouble[] };

function parsed<T>(text: string, parse: Parse<T>): { value: T | null; trouble: readonly Trouble[] } {
  if (text.trim() === '')
    return { value: null, trouble: [{ path: '', message: 'Nothing stands here: pick a story, or write some JSON.' }] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { value: null, trouble: [{ path: '', message: `This is not JSON: ${error instanceof Error ? error.message : 'unreadable'}` }] };
  }
  const result = parse(value);
  return result.type === 'valid' ? { value: result.value, trouble: [] } : { value: null, trouble: result.issues };
}

/** The library has no schema of it; what is wrong in a name or an address it says when it drafts. */
function parseCandidate(value: unknown): ReturnType<Parse<Candidate>> {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const issues = ['name', 'timeZone']
    .filter((key) => typeof given[key] !== 'string')
    .map((path) => ({ path, message: `"${path}" is missing: ${path === 'name' ? 'who writes' : 'an IANA zone as in "Europe/London"'}` }));
  if (typeof given.timeZone === 'string' && !isZone(given.timeZone)) {
    issues.push({ path: 'timeZone', message: `"${given.timeZone}" is not an IANA time zone, as in "Europe/London"` });
  }
  if (issues.length > 0) return { type: 'invalid', issues };
  return { type: 'valid', value: given as unknown as Candidate }; // both fields it must have were looked at
}

/** Whether this browser knows the zone. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
