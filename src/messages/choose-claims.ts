import { FollowUpError, type Issue } from '../errors.js';
import { show } from '../input/show.js';
import { checkClaims } from '../offers/check-claims.js';
import { honestClaims } from '../offers/honest-claims.js';
import { nameClaims } from '../offers/name-claims.js';
import type { CheckedClaim, Claim, ClaimsOptions, CompetingProcess } from '../offers/types.js';
import type { Problem } from './draft.js';
import { troubleIn } from './inspect-text.js';

/** A claim that may be told, with the names it tells in passing. */
export interface ChosenClaim extends CheckedClaim {
  readonly named: CheckedClaim | null;
}

/** The claims of a message: those given, if the ledger supports every one of them, else what is chosen from the honest ones. */
export function chooseClaims(
  given: readonly Claim[] | undefined,
  states: 'offers' | 'nothing',
  ledger: readonly CompetingProcess[] | undefined,
  circumstances: ClaimsOptions,
  problems: Problem[],
): readonly ChosenClaim[] {
  if (given === undefined && (states === 'nothing' || ledger === undefined || ledger.length === 0)) return nothing;
  const options = { ...circumstances, ledger: ledger ?? [] };
  const claims = given ?? strongestOffer(honestClaims(options.ledger, circumstances));
  if (Array.isArray(claims) && claims.length === 0) return nothing;
  const names = new Map(
    checkClaims(nameClaims(checked(claims)), options).map((name) => [(name.claim as { employer: string }).employer, name]),
  );
  return checkClaims(claims, options).map((known, index) => {
    const { claim, verdict } = known;
    const employer = 'employer' in claim ? claim.employer : undefined;
    const named = claim.type === 'employer' || employer === undefined ? null : (names.get(employer) ?? null);
    const path = `claims.${index}`;
    if (verdict !== 'supported')
      problems.push({
        code: verdict,
        path,
        message: `${show(claim.type)} is ${verdict} by the ledger: leave it out, or claim what honestClaims gives`,
      });
    else if (named !== null && named.verdict !== 'supported') {
      problems.push({
        code: named.verdict,
        path: `${path}.employer`,
        message: `${show(employer)} must not be told: leave the name out of the claim`,
      });
    }
    const trouble = employer === undefined ? null : troubleIn(employer);
    if (trouble !== null)
      problems.push({
        code: trouble,
        path: `${path}.employer`,
        message: `${show(employer)} cannot stand in a message: write the name as plain text in one line`,
      });
    return { ...known, named };
  });
}

const nothing: readonly ChosenClaim[] = [];

/** Claims of a shape that names can be taken from; what is wrong with the others is for `checkClaims` to say. */
function checked(claims: unknown): readonly Claim[] {
  if (Array.isArray(claims))
    return claims.filter((claim) => typeof claim === 'object' && claim !== null && typeof claim.employer === 'string');
  const issue: Issue = { code: 'wrong-type', path: 'claims', message: `${show(claims)} is not a list` };
  throw new FollowUpError([issue]);
}

/** Of the honest claims: the offers that are held, the first date by which one must be answered, and the preference. */
function strongestOffer(honest: readonly Claim[]): Claim[] {
  const unnamed = honest.filter((claim) => !('employer' in claim) || claim.employer === undefined);
  const offer = unnamed.filter(({ type }) => type === 'offer').at(-1); // all offers, if more than the written ones
  if (offer === undefined) return [];
  return [offer, ...unnamed.filter(({ type }) => type === 'deadline').slice(0, 1), ...unnamed.filter(({ type }) => type === 'preference')];
}
