import { wrongType } from '../input/check.js';
import { complain } from './complain.js';
import { limits } from './limits.js';
import { ownSchema, type Payload, type Schema } from './own-schema.js';
import { readPart } from './read-part.js';

/**
 * A list of at most so many items. They are counted before one is read, and reading stops once there are more issues than are told.
 * `check` is asked about a list whose items are sound.
 */
export function list<T>(item: Schema<T>, maximum: number, check?: (items: readonly T[], payload: Payload) => void): Schema<T[]> {
  return ownSchema<T[]>({ type: 'array', element: item, bounds: { maximum } }, (payload, context) => {
    const items = payload.value;
    if (!Array.isArray(items)) return complain(payload, wrongType(items, '', 'a list'));
    if (items.length > maximum) {
      return complain(payload, { code: 'too-many', message: `the list has ${items.length} items: at most ${maximum} are read` });
    }
    const read: unknown[] = [];
    for (let index = 0; index < items.length && payload.issues.length <= limits.issues; index++) {
      read.push(readPart(item, items[index], index, payload, context));
    }
    payload.value = read;
    if (payload.issues.length === 0) check?.(read as T[], payload); // no issue: each is what its schema says
    return payload;
  });
}
