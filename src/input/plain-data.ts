/** Whether the value is an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing that is read lies deeper. What does, in keys that nobody knows, is neither compared nor copied: no nest is too deep for the stack. */
const deepest = 8;

/** Whether two values of plain data have the same content; the order of keys and keys without a value do not matter. */
export function sameJson(a: unknown, b: unknown, ignoredKey?: string, depth = 0): boolean {
  if (a === b || depth > deepest) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!sameJson(a[index], b[index], ignoredKey, depth + 1)) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  return holds(a, b, ignoredKey, depth + 1) && holds(b, a, ignoredKey, depth + 1);
}

function holds(whole: object, part: object, ignoredKey: string | undefined, depth: number): boolean {
  for (const key of Object.keys(part)) {
    if (key === ignoredKey) continue;
    const own = Object.hasOwn(whole, key) ? (whole as Record<string, unknown>)[key] : undefined;
    if (!sameJson(own, (part as Record<string, unknown>)[key], ignoredKey, depth)) return false;
  }
  return true;
}

/** A copy of plain data. */
export function copyJson(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((item) => copyJson(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyJson(part, depth + 1)]));
}

/** Whether nobody can change the value any more, nor anything in it; what lies too deep is taken as open to change. */
export function frozenThroughout(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth < deepest && Object.isFrozen(value) && Object.values(value).every((part) => frozenThroughout(part, depth + 1));
}
