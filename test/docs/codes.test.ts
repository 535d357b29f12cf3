import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${root}docs/codes.md`, 'utf8');
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${root}src/${file}`, 'utf8'));
const source = sources.join('\n');

/** zod's word for every issue that is not its own; never seen outside src/schema. */
const internal = ['custom'];

function wordsIn(text: string): string[] {
  return [...text.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map((match) => match[1] as string);
}

/** The members of a union of literals, by its name. */
function unionOf(name: string): string[] {
  const body = new RegExp(`type ${name} =([^;]+);`).exec(source)?.[1];
  return body === undefined ? [] : wordsIn(body);
}

const documented = new Set(
  [...page.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string)),
);

test('every code in the source is on the page of codes', () => {
  const literals = [...source.matchAll(/\bcode(?::| =) ([^,;}\n]+)/g)].flatMap(([, value = '']) =>
    wordsIn(value.replace(/=== '[^']*'/g, '')),
  );
  const codes = new Set([
    ...literals,
    ...unionOf('ReasonCode'),
    ...unionOf('CaveatCode'),
    ...unionOf('StopReason'),
    ...unionOf('RecipientReason'),
  ]);
  for (const word of internal) codes.delete(word);

  const missing = [...codes].filter((code) => !documented.has(code));

  expect(codes.size).toBeGreaterThan(80);
  expect(missing).toStrictEqual([]);
});

test('every code on the page is still in the source', () => {
  const gone = [...documented].filter((code) => !source.includes(`'${code}'`) && !new RegExp(`\\b${code}: `).test(source));

  expect(gone).toStrictEqual([]);
});
