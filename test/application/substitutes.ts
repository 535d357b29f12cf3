/** Dotted paths to everything in a value, lists and objects included. */
export function pathsOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [prefix + key, ...pathsOf(part, `${prefix}${key}.`)]);
}

/** A copy with what stands at a path replaced; `undefined` takes it away. */
export function replaced(value: unknown, path: string, by: unknown): unknown {
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  const [key = '', ...rest] = path.split('.');
  copy[key] = rest.length === 0 ? by : replaced(copy[key], rest.join('.'), by);
  return copy;
}

/** One value of every type, by name, also such as no JSON holds. */
export const substitutes: [string, unknown][] = [
  ['null', null],
  ['nothing', undefined],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a text', 'x'],
  ['an empty text', ''],
  ['true', true],
  ['an empty list', []],
  ['a list', [null, 7, 'x', [], {}]],
  ['an empty object', {}],
  ['an object', { length: 3, date: 7, days: 'x', id: null, toString: null }],
  ['a function', () => 7],
  ['a big number', 10n],
];
