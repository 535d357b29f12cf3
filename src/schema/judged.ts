import { type Complaint, complain } from './complain.js';
import { type Description, ownSchema, type Schema } from './own-schema.js';

/** A single value, as the judge finds it: the judge says what is wrong with it, undefined when nothing is. */
export function judged<T>(
  type: 'string' | 'number' | 'boolean',
  judge: (value: unknown) => Complaint | undefined,
  bounds?: Description['bounds'],
): Schema<T> {
  return ownSchema<T>({ type, ...(bounds && { bounds }) }, (payload) => {
    const complaint = judge(payload.value);
    return complaint === undefined ? payload : complain(payload, complaint);
  });
}
