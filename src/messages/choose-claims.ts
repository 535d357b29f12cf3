import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { show } from '../input/show.js';
import { isOwnProcess } from '../offers/is-own-process.js';
import { judgeClaim } from '../offers/judge-claim.js';
import { readClaims } from '../offers/read-claims.js';
import type { Facts } from '../offers/read-facts.js';
import type { KnownProcess } from '../offers/read-ledger.js';
import { strongestClaims } from '../offers/strongest-claims.js';
import type { CheckedClaim, Claim } from '../offers/types.js';
import { minuteAt } from '../time/format-local.js';
import { dayAt } from '../time/local.js';
import type { Zone } from '../time/zone.js';
import type { Problem } from './draft.js';
import { readText } from './problems.js';

/** A claim that may be told, with the name it tells in passing. */
export interface ChosenClaim extends CheckedClaim {
  readonly named: CheckedClaim | null;
}

const nothing: readonly ChosenClaim[] = [];
const mostInName = 120;

/** What the claims of a message to the employer rest on; the zone is the candidate's. */
export function ledgerFacts(ledger: readonly KnownProcess[], { id, employer, preferred }: JobApplication, now: number, zone: Zone): Facts {
  const recipient = (employer.name ?? '').trim() === '' ? { applicationId: id } : { applicationId: id, employer: employer.name as string }; // not blank
  const others = ledger.filter((process) => !isOwnProcess(process, recipient));
  return { others, day: dayAt(zone, now), minute: minuteAt(zone, now), preferred: preferred === true };
}

/**
 * The claims of a message: those given, each a problem that the ledger does not support, else the strongest of an offer that is held:
 * the offers, the first date by which one must be answered, and the preference.
 */
export function chooseClaims(given: readonly Claim[] | undefined, facts: Facts, problems: Problem[]): readonly ChosenClaim[] {
  const claims = given === undefined ? strongestOffer(facts) : read(given);
  if (claims.length === 0) return nothing;
  return claims.map((claim, index): ChosenClaim => {
    const known = check(claim, facts);
    const employer = 'employer' in claim ? claim.employer : undefined;
    const named = employer === undefined || claim.type === 'employer' ? null : check({ type: 'employer', employer }, facts);
    if (known.verdict !== 'supported') problems.push(refused(claim.type, known.verdict, `claims.${index}`));
    else if (named !== null && named.verdict !== 'supported') problems.push(refused(employer, named.verdict, `claims.${index}.employer`));
    readText(employer, mostInName, () => `claims.${index}.employer`, problems);
    return { claim, verdict: known.verdict, evidence: known.evidence, named };
  });
}

function read(given: readonly Claim[]): readonly Claim[] {
  const issues: Issue[] = [];
  const claims = readClaims(given, 'claims', issues);
  if (issues.length > 0) throw new FollowUpError(issues);
  return claims;
}

function check(claim: Claim, facts: Facts): CheckedClaim {
  const { verdict, evidence } = judgeClaim(claim, facts);
  return { claim, verdict, evidence: evidence.map(({ index }) => index) };
}

function refused(what: unknown, code: string, path: string): Problem {
  return { code, path, message: `the ledger makes ${show(what)} ${code}: claim what honestClaims gives, or nothing` };
}

function strongestOffer({ others, day, minute, preferred }: Facts): readonly Claim[] {
  const claims: readonly Claim[] = others.length === 0 ? [] : strongestClaims(others, day, minute);
  const offer = claims.filter(({ type }) => type === 'offer').at(-1); // all offers, if more than the written ones
  if (offer === undefined) return [];
  const deadline = claims.find(({ type }) => type === 'deadline');
  return [offer, ...(deadline === undefined ? [] : [deadline]), ...(preferred ? [{ type: 'preference' } as const] : [])];
}
