import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);

interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Patterns that look dangerous to the checker, and why they are not: what they search is short, or they cannot fail once they have begun. */
const bounded: Readonly<Record<string, string>> = {
  '(?:@|www\\.|:\\/\\/)[\\p{L}\\p{N}._/-]*$': 'names.ts: the 60 characters before a name',
  '(?:^|[\\s<("\'@.])[\\p{L}\\p{N}._-]*$': 'names.ts: the 60 characters before a name',
  '[\\r\\n]+$': 'mark-spans.ts: one line with its one break',
  '\\p{RI}{2}|\\p{Extended_Pictographic}(?:\\ufe0f|\\p{EMod}|\\u200d\\p{Extended_Pictographic}|[\\u{e0020}-\\u{e007f}])*|[\\s\\S]\\p{M}*':
    'cells-of.ts: it takes whatever it begins with',
  '\\B(?=(?:\\d{3})+$)': 'group-thousands.ts: the digits of one number',
};

function nodesOf(file: string): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(new URL(file, src), 'utf8'), ts.ScriptTarget.ES2022, true));
  return nodes;
}

const nodes = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[cm]?ts$/.test(file))
  .flatMap((file) => nodesOf(file).map((node) => ({ file: file.replaceAll('\\', '/'), node })));

const literals: readonly Literal[] = nodes.flatMap(({ file, node }) => {
  if (!ts.isRegularExpressionLiteral(node)) return [];
  const end = node.text.lastIndexOf('/');
  return [{ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) }];
});
const different = new Map(literals.map((literal) => [`/${literal.source}/${literal.flags}`, literal]));

test('no regular expression of the source takes more than linear time, but those that are known to be bounded', () => {
  const found = [...different.values()].filter(({ source, flags }) => checkSync(source, flags, { timeout: 20_000 }).status !== 'safe');

  expect(literals.length).toBeGreaterThan(150);
  expect(found.filter(({ source }) => !Object.hasOwn(bounded, source))).toEqual([]);
  expect(found.map(({ source }) => source).sort()).toEqual(Object.keys(bounded).sort());
});

test('none is put together at run time, where nobody could check it', () => {
  const made = nodes.filter(
    ({ node }) =>
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp',
  );

  expect(made.map(({ file, node }) => `${file}: ${node.getText()}`)).toEqual([]);
});
