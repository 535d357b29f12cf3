import fc from 'fast-check';
import { nextFollowUp } from 'interview-followup';
import { test } from 'vitest';
import { cases } from './generators/cases.ts';

test('x', () => {
  const n: Record<string, number> = {};
  const c = (k: string) => {
    n[k] = (n[k] ?? 0) + 1;
  };
  const t0 = performance.now();
  const all = fc.sample(cases(), { numRuns: 4000, seed: 7 });
  const t1 = performance.now();
  for (const { application, ...options } of all) {
    let f;
    try {
      f = nextFollowUp(application, options);
    } catch (e) {
      c(`error ${JSON.stringify((e as any).issues ?? String(e)).slice(0, 150)}`);
      continue;
    }
    c(f.type === 'stop' ? `stop ${f.because}` : `${f.type} ${f.step.purpose}`);
    for (const x of f.caveats) c(`caveat ${x.code}`);
    for (const x of f.reasons) c(`reason ${x.code}`);
    for (const e of application.history ?? []) c(`event ${e.type}`);
    if (f.type === 'act') c(`urgency ${f.urgency}`);
    if (f.type !== 'stop') {
      c(`to ${f.step.to?.because ?? null}`);
      if (f.step.copyTo) c('copyTo');
      if (f.step.includes) c('includes');
      c(`channel ${f.step.channel}`);
    }
  }
  console.log(t1 - t0, performance.now() - t1);
  console.log(
    Object.entries(n)
      .sort()
      .map(([k, v]) => `${v} ${k}`)
      .join('\n'),
  );
});
