import type { AtsOptions, AtsProblem } from './types.js';

/** One call: the options, checked, and the problems found so far. */
export interface Reading {
  readonly options: AtsOptions;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether times stand in local time of the employer's zone, without an offset. */
  readonly isLocal: boolean;
  readonly problems: AtsProblem[];
}
