import { mayContact, nextFollowUp, planFollowUps } from 'interview-followup';
import { describeFollowUp, describeReasons } from 'interview-followup/messages';
import { de } from 'interview-followup/messages/de';
import { es } from 'interview-followup/messages/es';
import { fr } from 'interview-followup/messages/fr';
import { it } from 'interview-followup/messages/it';
import { nl } from 'interview-followup/messages/nl';
import { ptBR } from 'interview-followup/messages/pt-BR';
import { describe, expect, test } from 'vitest';
import { cli } from './cli.js';
import { exampleFile, fileOf, friday, monday, promised } from './northwind.js';

describe.each([
  ['en-GB', [], 'Monday 16 March 2026 at 09:00'],
  ['en-US', [], 'Monday, March 16, 2026 at 9:00 AM'],
  ['de', [de], 'Montag, 16. März 2026, 09:00 Uhr'],
  ['de-AT', [de], 'Montag, 16. März 2026'],
  ['FR', [fr], 'lundi 16 mars 2026'],
  ['es', [es], 'lunes 16 de marzo de 2026'],
  ['nl', [nl], 'maandag 16 maart 2026'],
  ['it', [it], 'lunedì 16 marzo 2026'],
  ['pt', [ptBR], 'segunda-feira, 16 de março de 2026'],
  ['pt-BR', [ptBR], 'segunda-feira, 16 de março de 2026'],
])('%s', (locale, locales, moment) => {
  test('next describes the decision', async () => {
    const saturday = '2026-03-14T12:00:00-04:00';

    const { exit, out } = await cli(['next', fileOf('promised'), '--locale', locale, '--now', saturday]);

    const { headline, reasons } = describeFollowUp(nextFollowUp(promised, { now: saturday }), { application: promised, locale, locales });
    expect(exit).toBe(0);
    expect(out).toContain(`  Due       ${headline}\n  Reachable ${moment}`);
    expect(out).toContain(`  Why       ${reasons[0]}\n`);
  });

  test('plan describes the steps', async () => {
    const { out } = await cli(['plan', fileOf('promised'), '--locale', locale, '--now', monday]);

    const [step] = planFollowUps(promised, { now: monday });
    const first = { type: 'wait', until: step?.window.earliest, step, policyId: '', reasons: [], caveats: [], validUntil: null } as never;
    expect(out).toContain(`1. ${describeFollowUp(first, { application: promised, locale, locales }).headline}\n`);
  });

  test('may-contact describes the reasons', async () => {
    const { exit, out } = await cli(['may-contact', fileOf('promised'), '--channel', 'phone', '--locale', locale, '--now', monday]);

    const verdict = mayContact(promised, { at: monday, channel: 'phone' });
    const why = describeReasons(verdict.type === 'refused' ? verdict.reasons : [], { application: promised, locale, locales });
    expect(exit).toBe(1);
    expect(out).toContain(`  Why       ${why[0]}\n`);
  });

  test('draft and claims take it', async () => {
    const drafted = await cli([
      'draft',
      fileOf('promised'),
      '--candidate',
      exampleFile('candidate'),
      '--locale',
      locale,
      '--now',
      friday,
      '--json',
    ]);
    const claimed = await cli(['claims', fileOf('promised'), '--ledger', exampleFile('ledger'), '--locale', locale, '--now', friday]);

    expect(drafted).toMatchObject({ exit: 0, err: '' });
    expect(JSON.parse(drafted.out).locale).toBe(locales[0]?.id ?? locale);
    expect(claimed).toMatchObject({ exit: 0, err: '' });
  });
});

test.each(['ja', 'deu', 'constructor', ''])('%j is no locale', async (locale) => {
  expect((await cli(['next', fileOf('promised'), '--locale', locale])).exit).toBe(2);
});
