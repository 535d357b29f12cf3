import type { Issue } from '../errors.js';
import { type Complaint, complain } from './complain.js';
import { type Bounds, ownSchema, type Schema } from './own-schema.js';

/** A single value, as the judge finds it: the judge says what is wrong with it, undefined when nothing is. */
export function judged<T>(
  type: 'string' | 'number' | 'boolean',
  judge: (value: unknown) => Complaint | undefined,
  bounds?: Bounds,
): Schema<T> {
  return ownSchema<T>({ type, bounds }, (payload) => {
    const complaint = judge(payload.value);
    return complaint === undefined ? payload : complain(payload, complaint);
  });
}

/** The same with one of the engine's checks as the judge. */
export function judgedBy<T>(
  type: 'string' | 'number' | 'boolean',
  check: (value: unknown, path: string, issues: Issue[]) => unknown,
  bounds?: Bounds,
): Schema<T> {
  const judge = (value: unknown) => {
    const issues: Issue[] = [];
    check(value, '', issues);
    return issues[0];
  };
  return judged<T>(type, judge, bounds);
}
