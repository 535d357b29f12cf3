import fc from 'fast-check';
import type { JobApplication } from 'interview-followup';
import { type Case, cases } from './cases.ts';

/** Applications of one candidate, asked about at once; people of the same place in their lists are the same person. */
export interface Search extends Omit<Case, 'application'> {
  readonly applications: readonly JobApplication[];
}

/** Two to six applications, some of them alike but for their id, so that several are due to one person at one instant. */
export function searches(): fc.Arbitrary<Search> {
  return fc
    .tuple(fc.array(cases(), { minLength: 1, maxLength: 3 }), fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }))
    .map(([list, again]) => {
      const latest = list.reduce((a, b) => (Date.parse(b.now) > Date.parse(a.now) ? b : a)); // so that no fact is after now
      const copies = again.map((index) => list[index % list.length] ?? latest);
      const applications = [...list, ...copies].map(({ application }, index) => ({ ...application, id: `${application.id}${index}` }));
      return { applications, now: latest.now, policy: latest.policy, ledger: latest.ledger };
    });
}
