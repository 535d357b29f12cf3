import { nextFollowUp } from 'interview-followup';
import type { Case } from './cases.ts';

const month = 30 * 86_400_000;

/**
 * Moves `now` to where the engine itself says that something changes, or next to it. Only ever later, so that what is valid stays
 * valid: an engine that names wrong edges makes worse examples, never wrong ones.
 */
export function onAnEdge(question: Omit<Case, 'now'>, now: number, moves: readonly (readonly [edge: number, shift: number])[]): number {
  let later = now;
  for (const [edge, shift] of moves) {
    const { application, policy, ledger } = question;
    const next = nextFollowUp(application, { now: new Date(later), policy, ledger });
    const window = next.type === 'stop' ? null : next.step.window;
    const edges = [next.validUntil, window?.earliest, window?.latest, window?.recommended]
      .flatMap((text) => text ?? [])
      .map((text) => Date.parse(text));
    const ahead = edges.filter((instant) => instant > later && instant < later + month);
    later = Math.max(later, (ahead[edge % ahead.length] ?? later) + shift);
  }
  return later;
}
