import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
const inCode = [...page.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');

test('every path that CONTRIBUTING names is there', () => {
  const paths = inCode.filter((code) => /^(?:[\w.-]+\/)+[\w.-]*$|^[\w-]+(?:\.[\w-]+)*\.(?:ts|md|json|cjs)$/.test(code));
  const noFiles = ['CHANGELOG.md', 'classic/1', 'classic/2', '../../index.js']; // made by a release; ids; what adapters import
  const inRoom: Readonly<Record<string, string>> = {
    'window-of.ts': 'src/follow-up/window-of.ts',
    'detect-language.ts': 'src/messages/review/detect-language.ts',
    'index.ts': 'src/index.ts',
  };

  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !noFiles.includes(path) && !existsSync(root + (inRoom[path] ?? path)))).toStrictEqual([]);
});

test('every script that CONTRIBUTING names is one', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Readonly<Record<string, string>> };
  const named = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');

  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toStrictEqual([]);
});

describe.each([
  ['Add a locale', 'es', /\bes\b/],
  ['Add an adapter', 'timeline', /\btimeline\b/],
])('%s', (title, name, mentioned) => {
  const [, section = ''] = page.split(`## ${title}\n`);
  const [, list = ''] = /in every list of (?:them|doors): ([\s\S]*?)[.;]\s/.exec(section) ?? [];
  const files = [...list.matchAll(/`([\w./-]+\.[cm]?[jt]s(?:on)?)`/g)].map(([, file]) => file ?? '');

  test(`names no list in which ${name} does not stand`, () => {
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !mentioned.test(readFileSync(root + file, 'utf8')))).toStrictEqual([]);
  });
});
