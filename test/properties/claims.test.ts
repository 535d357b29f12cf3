import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFollowUpError } from '../../src/errors.js';
import { checkClaims } from '../../src/offers/check-claims.js';
import { foldName } from '../../src/offers/fold-name.js';
import { honestClaims } from '../../src/offers/honest-claims.js';
import type { CheckedClaim, Claim, ClaimsOptions, CompetingProcess, Recipient } from '../../src/offers/types.js';
import { formatInstant } from '../../src/time/format.js';
import { zoneOf } from '../../src/time/zone.js';
import { verdict as oracle } from '../oracle/claims-oracle.mjs';

const runs = { numRuns: Number(process.env.FC_RUNS ?? 300) };

// Around Monday 20 July 2026, in zones far ahead of UTC and far behind, with clocks that change (Lord Howe by half an hour) and not.
const timeZone = fc.constantFrom(
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Europe/London',
  'America/Los_Angeles',
  'Pacific/Niue',
  'Australia/Lord_Howe',
);
const minutes = fc.integer({ min: 0, max: 4 * 24 * 60 });
const from = Date.parse('2026-07-18T00:00:00Z');
const instant = fc.tuple(minutes, fc.integer({ min: 0, max: 59_999 })).map(([minute, millis]) => from + minute * 60_000 + millis);
const date = fc.integer({ min: 16, max: 24 }).map((day) => `2026-07-${day}`);
const localTime = minutes.map((minute) => new Date(from + minute * 60_000).toISOString().slice(0, 16));

// The first three are one employer to the reference, which can tell Latin letters only.
const latin = fc.constantFrom('Alder Build', 'ALDER-BUILD', 'Åldér  build!', 'Birch & Co', 'Cedar', 'Cédar');
const anyName = fc.oneof(latin, fc.constantFrom('Дуб', 'Ясень', 'オーク', 'ガイア', '!!!', 'Weiß'));
const stage = fc.constantFrom<CompetingProcess['stage'][]>(
  'applied',
  'interviewing',
  'final-round',
  'verbal-offer',
  'written-offer',
  'written-offer',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
);
const amount = fc.constantFrom(0, 450, 5000, 5025, 5026, 60_000, 60_300, 61_800, 61_801, 66_000);
const currency = fc.constantFrom('GBP', 'EUR');
const per = fc.constantFrom<('year' | 'month' | 'day' | 'hour')[]>('year', 'month', 'day', 'hour');
const compensation = fc.record(
  { amount, currency, per, basis: fc.constantFrom<('base' | 'total')[]>('base', 'total'), bonus: fc.constantFrom(0, 450, 6000) },
  { requiredKeys: ['amount', 'currency', 'per', 'basis'] },
);

function entryOf(name: fc.Arbitrary<string>): fc.Arbitrary<CompetingProcess> {
  return fc.record(
    {
      applicationId: fc.constantFrom('a1', 'a2', 'a3'),
      employer: name,
      aliases: fc.array(name, { maxLength: 2 }),
      stage,
      receivedOn: fc.option(date),
      answerBy: fc.oneof(fc.constant(null), date, localTime),
      compensation: fc.option(compensation),
      nameDisclosable: fc.boolean(),
    },
    { requiredKeys: ['employer', 'stage', 'receivedOn', 'answerBy', 'compensation', 'nameDisclosable'] },
  );
}

function claimOf(name: fc.Arbitrary<string>): fc.Arbitrary<Claim> {
  const count = fc.integer({ min: 1, max: 4 });
  const optional = { employer: name };
  const days = fc.tuple(date, date).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  const amounts = fc.tuple(amount, amount).map(([a, b]) => (a < b ? { amount: a, amountMax: b } : { amount: b, amountMax: a }));
  const named = fc.option(fc.record(optional), { nil: {} });
  return fc
    .oneof(
      fc.tuple(fc.record({ type: fc.constant('offer' as const), count, form: fc.constantFrom('any' as const, 'written' as const) }), named),
      fc.tuple(
        fc.record({
          type: fc.constant('process' as const),
          count,
          stage: fc.constantFrom(
            'applied' as const,
            'interviewing' as const,
            'final-round' as const,
            'verbal-offer' as const,
            'written-offer' as const,
          ),
        }),
        named,
      ),
      fc.tuple(
        days.map((range) => ({ type: 'deadline' as const, ...range })),
        named,
      ),
      fc.tuple(
        fc
          .record({
            range: amounts,
            currency,
            per,
            basis: fc.constantFrom('base' as const, 'total' as const, 'bonus' as const),
            cmp: fc.constantFrom('eq' as const, 'approx' as const, 'gte' as const, 'lte' as const, 'range' as const),
          })
          .map(({ range, ...rest }) => ({ type: 'compensation' as const, ...range, ...rest })),
        named,
      ),
      fc.tuple(fc.record({ type: fc.constant('employer' as const), employer: name }), fc.constant({})),
      fc.tuple(
        fc.record({ type: fc.constant('absence' as const), scope: fc.constantFrom('offers' as const, 'processes' as const) }),
        fc.constant({}),
      ),
      fc.tuple(
        fc.record({
          type: fc.constant('outcome' as const),
          status: fc.constantFrom('accepted' as const, 'declined' as const, 'expired' as const, 'withdrawn' as const),
          count,
        }),
        named,
      ),
    )
    .map(([claim, name]): Claim => ({ ...claim, ...name }));
}

const ledgerOf = (name: fc.Arbitrary<string>) => fc.array(entryOf(name), { maxLength: 6 });
const recipientOf = (name: fc.Arbitrary<string>): fc.Arbitrary<Recipient> =>
  fc.record({ employer: name, applicationId: fc.constantFrom('a1', 'a2', 'a3') }, { requiredKeys: [] });
const circumstances: fc.Arbitrary<ClaimsOptions> = fc.record(
  { now: instant.map((epochMilliseconds) => ({ epochMilliseconds })), timeZone, recipient: recipientOf(anyName), preferred: fc.boolean() },
  { requiredKeys: ['now', 'timeZone'] },
);

/** `now` as the reference wants it: with the candidate's own offset. */
function localText(epochMilliseconds: number, id: string): string {
  const zone = zoneOf(id);
  if (zone === null) throw new Error(`no zone ${id}`);
  return formatInstant(epochMilliseconds, zone);
}

/** The reference's folding of Latin names. */
function foldByReference(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function checkOne(claim: Claim, ledger: readonly CompetingProcess[], options: ClaimsOptions): CheckedClaim {
  const [checked] = checkClaims([claim], { ledger, ...options });
  if (checked === undefined) throw new Error('no verdict');
  return checked;
}

test('every verdict is that of the reference adjudicator', () => {
  fc.assert(
    fc.property(claimOf(latin), ledgerOf(latin), instant, timeZone, (claim, ledger, at, zone) => {
      const checked = checkOne(claim, ledger, { now: { epochMilliseconds: at }, timeZone: zone });

      expect(checked.verdict).toBe(oracle(claim, ledger, localText(at, zone)));
    }),
    runs,
  );
});

test('with a recipient, it is that of the reference on the ledger without their own entries', () => {
  fc.assert(
    fc.property(claimOf(latin), ledgerOf(latin), instant, timeZone, recipientOf(latin), (claim, ledger, at, zone, recipient) => {
      const others = ledger.filter(({ applicationId, employer: own, aliases = [] }) => {
        const sameApplication = recipient.applicationId !== undefined && applicationId === recipient.applicationId;
        const names = [own, ...aliases].map(foldByReference);
        return !sameApplication && !(recipient.employer !== undefined && names.includes(foldByReference(recipient.employer)));
      });

      const checked = checkOne(claim, ledger, { now: { epochMilliseconds: at }, timeZone: zone, recipient });

      expect(checked.verdict).toBe(oracle(claim, others, localText(at, zone)));
    }),
    runs,
  );
});

test('two Latin names are the same exactly when the reference folds them alike', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abAB12éÉüñ -&.,\u0301'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      fc.pre(foldByReference(one) !== '' && foldByReference(other) !== '');

      expect(foldName(one) === foldName(other)).toBe(foldByReference(one) === foldByReference(other));
    }),
    runs,
  );
});

test('folding a folded name changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
    runs,
  );
});

test('a supported verdict rests on its evidence alone: nothing else is needed, and without it the claim fails', () => {
  fc.assert(
    fc.property(claimOf(anyName), ledgerOf(anyName), circumstances, (claim, ledger, options) => {
      const { verdict, evidence } = checkOne(claim, ledger, options);
      fc.pre(verdict === 'supported' && evidence.length > 0);

      const bare = evidence.flatMap((index) => ledger[index] ?? []);
      const rest = ledger.filter((_, index) => !evidence.includes(index));

      expect(checkOne(claim, bare, options)).toStrictEqual({ claim, verdict: 'supported', evidence: bare.map((_, index) => index) });
      expect(checkOne(claim, rest, options).verdict).not.toBe('supported');
    }),
    runs,
  );
});

test('the order of the ledger changes evidence only, and evidence names the same entries', () => {
  fc.assert(
    fc.property(claimOf(anyName), ledgerOf(anyName), circumstances, fc.infiniteStream(fc.nat()), (claim, ledger, options, stream) => {
      const shuffled = ledger
        .map((entry) => ({ entry, key: stream.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry }) => entry);
      const before = checkOne(claim, ledger, options);
      const after = checkOne(claim, shuffled, options);

      expect(after.verdict).toBe(before.verdict);
      expect(new Set(after.evidence.map((index) => shuffled[index]))).toStrictEqual(new Set(before.evidence.map((index) => ledger[index])));
      expect(after.evidence).toStrictEqual([...after.evidence].sort((a, b) => a - b));
      expect(honestClaims(shuffled, options)).toStrictEqual(honestClaims(ledger, options));
    }),
    runs,
  );
});

test('every honest claim is supported, and fails when its evidence goes', () => {
  fc.assert(
    fc.property(ledgerOf(anyName), circumstances, (ledger, options) => {
      const claims = honestClaims(ledger, options);

      for (const { claim, verdict, evidence } of checkClaims(claims, { ledger, ...options })) {
        expect({ claim, verdict }).toStrictEqual({ claim, verdict: 'supported' });
        if (claim.type === 'absence' || claim.type === 'preference') continue; // they rest on no entry
        const rest = ledger.filter((_, index) => !evidence.includes(index));
        expect(evidence.length).toBeGreaterThan(0);
        expect(checkOne(claim, rest, options).verdict).not.toBe('supported');
      }
    }),
    runs,
  );
});

/** A claim made stronger by one step in each way it can be. */
function raised(claim: Claim): Claim[] {
  const stages = ['applied', 'interviewing', 'final-round', 'verbal-offer', 'written-offer'] as const;
  const claims: Claim[] = [];
  if ('count' in claim) claims.push({ ...claim, count: claim.count + 1 });
  if (claim.type === 'offer' && claim.form === 'any') claims.push({ ...claim, form: 'written' });
  if (claim.type === 'process') for (const stage of stages.slice(stages.indexOf(claim.stage) + 1)) claims.push({ ...claim, stage });
  return claims;
}

test('every honest claim is the strongest: a greater count, a stronger form or a later stage is exaggerated', () => {
  fc.assert(
    fc.property(ledgerOf(anyName), circumstances, (ledger, options) => {
      for (const claim of honestClaims(ledger, options).flatMap(raised)) {
        expect({ claim, verdict: checkOne(claim, ledger, options).verdict }).toStrictEqual({ claim, verdict: 'exaggerated' });
      }
    }),
    runs,
  );
});

test('no honest claim holds a name that must not be told, nor that of the recipient', () => {
  fc.assert(
    fc.property(ledgerOf(anyName), circumstances, (ledger, options) => {
      for (const claim of honestClaims(ledger, options)) {
        if (!('employer' in claim) || claim.employer === undefined) continue;
        const name = checkOne({ type: 'employer', employer: claim.employer }, ledger, options);
        const own = options.recipient?.employer;
        expect(name.verdict).toBe('supported');
        if (own !== undefined) expect(foldName(claim.employer)).not.toBe(foldName(own));
      }
    }),
    runs,
  );
});

/** Whether one of the honest claims says at least as much. */
function isCovered(claim: Claim, honest: readonly Claim[]): boolean {
  const sameName = (other: Claim) => 'employer' in other && other.employer !== undefined;
  const nameless = honest.filter((other) => !sameName(other));
  const offers = nameless.filter((other) => other.type === 'offer');
  switch (claim.type) {
    case 'offer':
      return offers.some((other) => other.count >= claim.count && (claim.form === 'any' || other.form === 'written'));
    case 'process': {
      const stages = ['applied', 'interviewing', 'final-round', 'verbal-offer', 'written-offer'];
      const far = (stage: string) => stages.indexOf(stage) >= stages.indexOf(claim.stage);
      const byStage = nameless.some((other) => other.type === 'process' && other.count >= claim.count && far(other.stage));
      return byStage || offers.some((other) => other.count >= claim.count && (claim.stage !== 'written-offer' || other.form === 'written'));
    }
    case 'deadline':
      return nameless.some((other) => other.type === 'deadline' && other.from >= claim.from && other.to <= claim.to);
    case 'outcome':
      return nameless.some((other) => other.type === 'outcome' && other.status === claim.status && other.count >= claim.count);
    case 'absence':
      return nameless.some((other) => other.type === 'absence' && (other.scope === claim.scope || other.scope === 'processes'));
    case 'compensation':
    case 'employer':
    case 'preference':
      return true; // not told apart here
  }
}

test('nothing true is missing: whatever else is supported, without a name, follows from an honest claim', () => {
  fc.assert(
    fc.property(claimOf(anyName), ledgerOf(anyName), circumstances, (claim, ledger, options) => {
      fc.pre(!('employer' in claim) && checkOne(claim, ledger, options).verdict === 'supported');

      expect(isCovered(claim, honestClaims(ledger, options))).toBe(true);
    }),
    runs,
  );
});

test('answers are plain JSON, the same for the same input, which stays as it is', () => {
  fc.assert(
    fc.property(fc.array(claimOf(anyName), { maxLength: 4 }), ledgerOf(anyName), circumstances, (claims, ledger, options) => {
      const frozen = deepFreeze(structuredClone({ claims, ledger, options }));

      const checked = checkClaims(frozen.claims, { ledger: frozen.ledger, ...frozen.options });
      const honest = honestClaims(frozen.ledger, frozen.options);

      expect(JSON.stringify(frozen)).toBe(JSON.stringify({ claims, ledger, options }));
      expect(JSON.parse(JSON.stringify([checked, honest]))).toStrictEqual([checked, honest]);
      expect([checkClaims(claims, { ledger, ...options }), honestClaims(ledger, options)]).toStrictEqual([checked, honest]);
    }),
    runs,
  );
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

test('whatever comes in, it is answered or refused by a FollowUpError, never by another', () => {
  const oddEntry = fc.oneof(
    fc.anything(),
    fc
      .tuple(entryOf(anyName), fc.constantFrom('stage', 'answerBy', 'compensation', 'employer'), fc.anything())
      .map(([entry, field, value]) => ({ ...entry, [field]: value })),
  );
  const oddClaim = fc.oneof(
    fc.anything(),
    fc
      .tuple(claimOf(anyName), fc.constantFrom('type', 'count', 'from', 'amount', 'employer'), fc.anything())
      .map(([claim, field, value]) => ({ ...claim, [field]: value })),
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.array(oddClaim)),
      fc.oneof(fc.anything(), fc.array(oddEntry)),
      fc.anything(),
      (claims, ledger, recipient) => {
        const options = { ledger, now: '2026-07-20T11:00:00Z', timeZone: 'Europe/London', recipient };
        try {
          checkClaims(claims as never, options as never); // broken on purpose
        } catch (error) {
          if (!isFollowUpError(error)) throw error;
          for (const { code, path, message } of error.issues) {
            expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
            expect(path).toMatch(/^(claims|ledger|recipient)\b/);
            expect(message.length).toBeLessThan(400);
          }
        }
      },
    ),
    runs,
  );
});
