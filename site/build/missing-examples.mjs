// What the docs promise of codes, rules and tests: every reason, caveat and stop has an example, every finding too, C1 to C12 are all there, and
// the tests that the choices name exist.
import { existsSync, readFileSync } from 'node:fs';

/** What is missing, in words. */
export function missingExamples() {
  const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const examples = read('docs/guide/codes-by-example.md');
  const rules = read('docs/guide/rules.md');
  const review = read('docs/review.md');
  const missing = [];
  const need = (isThere, what) => {
    if (!isThere) missing.push(what);
  };

  for (const section of ['Reasons', 'Caveats', 'Why it stops']) {
    const codes = codesIn(sectionOf(read('docs/codes.md'), section));
    need(codes.length > 5, `docs/codes.md: no codes under ${section}`);
    for (const code of codes) need(examples.includes(`'${code}'`), `docs/guide/codes-by-example.md: no example of ${code}`);
  }
  for (const rule of codesIn(review)) need(blocksOf(review).includes(`'${rule}'`), `docs/review.md: no example of ${rule}`);
  for (let number = 1; number <= 12; number += 1) need(rules.includes(`## C${number}. `), `docs/guide/rules.md: no C${number}`);
  for (const [, path, title] of read('docs/guide/choices.md').matchAll(/`(test\/[^`]+)`: (.*?) \|$/gm)) {
    const code = read(path).replaceAll("\\'", "'");
    need(code.includes(title.replaceAll("\\'", "'")), `docs/guide/choices.md: ${path} has no "${title}"`);
  }
  return missing;
}

function sectionOf(markdown, title) {
  const [, rest = ''] = markdown.split(`\n## ${title}\n`);
  return rest.split(/\n## /)[0];
}

/** The codes that begin the rows of tables. */
function codesIn(markdown) {
  return [...markdown.matchAll(/^\| `([a-z][a-z/-]+)` \|/gm)].map(([, code]) => code);
}

function blocksOf(markdown) {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code).join('\n');
}
