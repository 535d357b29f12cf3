import type { Claim } from '../../index.js';
import type { ClaimInText } from '../../messages/index.js';
import { amount, type JsonSchema, listOf, oneOf, orNull, strict, text, whole } from './json-schema.js';
import { payPeriod, verdict } from './words.js';

type Member<Type extends Claim['type']> = Extract<Claim, { readonly type: Type }>;

const members: { readonly [type in Claim['type']]: (type: JsonSchema) => JsonSchema } = {
  offer: (type) => strict<Member<'offer'>>({ type, count: whole, form: oneOf({ any: 1, written: 1 }), employer: orNull(text) }),
  process: (type) =>
    strict<Member<'process'>>({
      type,
      count: whole,
      stage: oneOf<Member<'process'>['stage']>({ applied: 1, interviewing: 1, 'final-round': 1, 'verbal-offer': 1, 'written-offer': 1 }),
      employer: orNull(text),
    }),
  deadline: (type) => strict<Member<'deadline'>>({ type, from: text, to: text, employer: orNull(text) }),
  compensation: (type) =>
    strict<Member<'compensation'>>({
      type,
      amount,
      amountMax: orNull(amount),
      currency: text,
      per: payPeriod,
      basis: oneOf<Member<'compensation'>['basis']>({ base: 1, total: 1, bonus: 1 }),
      cmp: oneOf<Member<'compensation'>['cmp']>({ eq: 1, approx: 1, gte: 1, lte: 1, range: 1 }),
      employer: orNull(text),
    }),
  employer: (type) => strict<Member<'employer'>>({ type, employer: text }),
  absence: (type) => strict<Member<'absence'>>({ type, scope: oneOf<Member<'absence'>['scope']>({ offers: 1, processes: 1 }) }),
  outcome: (type) =>
    strict<Member<'outcome'>>({
      type,
      status: oneOf<Member<'outcome'>['status']>({ accepted: 1, declined: 1, expired: 1, withdrawn: 1 }),
      count: whole,
      employer: orNull(text),
    }),
  preference: (type) => strict<Member<'preference'>>({ type }),
};

/** A statement about other processes where it stands in a text, with what the ledger says to it. */
export const claimInText: JsonSchema = strict<ClaimInText>({
  claim: { anyOf: Object.entries(members).map(([type, member]) => member({ type: 'string', const: type })) },
  verdict,
  evidence: listOf(whole),
  start: whole,
  end: whole,
  quote: text,
});
