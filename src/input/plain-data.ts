/** Whether the value is an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values of plain data have the same content; the order of keys and keys without a value do not matter. */
export function sameJson(a: unknown, b: unknown, ignoredKey?: string): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!sameJson(a[index], b[index], ignoredKey)) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  return holds(a, b, ignoredKey) && holds(b, a, ignoredKey);
}

function holds(whole: object, part: object, ignoredKey: string | undefined): boolean {
  for (const key of Object.keys(part)) {
    if (key === ignoredKey) continue;
    const own = Object.hasOwn(whole, key) ? (whole as Record<string, unknown>)[key] : undefined;
    if (!sameJson(own, (part as Record<string, unknown>)[key], ignoredKey)) return false;
  }
  return true;
}
