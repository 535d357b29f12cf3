import type { CompetingProcess, InstantInput, JobApplication } from 'interview-followup';
import { reviewMessage } from 'interview-followup/messages';
import { parseJobApplication, parseLedger } from 'interview-followup/schema';

/** An assertion for promptfoo: a text that a model wrote passes when it may be sent. The facts are the test's `vars`. */
export function assertReview(
  output: string,
  { vars }: { readonly vars: Readonly<Record<string, unknown>> },
): { readonly pass: boolean; readonly score: number; readonly reason: string } {
  const application: JobApplication = parseJobApplication(json(vars.application));
  const ledger: readonly CompetingProcess[] = parseLedger(json(vars.ledger));
  const now = vars.now as InstantInput; // the library checks it
  const { ok, status, findings } = reviewMessage(output, { application, ledger, now, timeZone: String(vars.timeZone) });
  if (ok) return { pass: true, score: 1, reason: 'it may be sent' };
  const wrong = findings.filter(({ severity }) => severity !== 'info').map(({ rule, quote }) => `${rule}: "${quote}"`);
  return { pass: false, score: 0, reason: wrong.join('; ') || status };
}

/** A variable from a file (`file://ledger.json`) comes as its text. */
function json(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
