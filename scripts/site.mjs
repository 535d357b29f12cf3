// Builds the site into site/dist: the pages of README.md and docs/, the reference by typedoc, and the playground. It is static and works
// from file:// too. Fails on a broken link and on a code without an example. `node scripts/site.mjs pages` leaves the reference as it is, which is quicker.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenLinks } from '../site/build/check-links.mjs';
import { renderMarkdown } from '../site/build/markdown.mjs';
import { missingExamples } from '../site/build/missing-examples.mjs';
import { navigationOf } from '../site/build/navigation.mjs';
import { pageOf, relativeTo } from '../site/build/page.mjs';
import { playgroundPage } from '../site/build/playground-page.mjs';
import { filesIn } from './files-in.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = join(root, 'site/dist');
const isQuick = process.argv[2] === 'pages';

process.chdir(root);
if (writtenAt('dist/index.js') < Math.max(...filesIn('src').map(writtenAt))) run('scripts/build.mjs'); // the playground holds the built package
if (!isQuick) rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
if (!isQuick || !existsSync(join(target, 'reference'))) buildReference();

const sources = ['README.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];
const copied = new Set();
const problems = [];
const pages = sources.map((source) => {
  const linkTo = (href) => siteLink(source, href);
  return { source, path: pathOf(source), ...renderMarkdown(readFileSync(source, 'utf8'), linkTo) };
});
const navigation = navigationOf(pages).map(({ title, items }) => ({
  title,
  items: items.map(({ source, name }) => ({ path: pathOf(source), name })),
}));
navigation[0].items.splice(1, 0, { path: 'playground.html', name: 'Playground' });
navigation[1].items.push({ path: 'reference/index.html', name: 'Reference' });

for (const { path, title, summary, html } of pages) write(path, pageOf({ path, title, summary, body: html, navigation }));
for (const file of copied) {
  mkdirSync(join(target, dirname(pathOf(file))), { recursive: true });
  cpSync(file, join(target, pathOf(file)));
}
cpSync('site/site.css', join(target, 'site.css'));
write('playground.html', await playgroundPage({ root, navigation }));

problems.push(...missingExamples(), ...brokenLinks(target));
for (const problem of problems) console.error(`  ${problem}`);
console.log(`site: ${pages.length} pages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Where a file of the repository stands in the site. */
function pathOf(source) {
  if (source === 'README.md') return 'index.html';
  return source.replace(/^docs\//, '').replace(/\.md$/, '.html');
}

/** A link of a page, as the site has it. A folder is its first page, a source what is built from it; what is no page is copied. */
function siteLink(source, href) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('#')) return href;
  const [path, fragment] = href.split('#');
  let file = posix.normalize(posix.join(posix.dirname(source), path));
  const built = file === 'site/playground/' ? 'playground.html' : referenceOf(file);
  if (built !== null) return relativeTo(pathOf(source), built);
  if (existsSync(file) && statSync(file).isDirectory()) file = filesIn(file).find((name) => name.endsWith('.md')) ?? file;
  if (!existsSync(file)) {
    problems.push(`${source}: ${href} leads to nothing`);
    return '#'; // told already
  }
  if (!file.endsWith('.md')) copied.add(file);
  return relativeTo(pathOf(source), pathOf(file) + (fragment === undefined ? '' : `#${fragment}`));
}

/** The page of the reference on what a file of src exports; null: there is none. */
function referenceOf(file) {
  if (file === 'src/index.ts') return 'reference/index.html';
  const name = posix.basename(file, '.ts').replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  const page = file.startsWith('src/') ? filesIn(join(target, 'reference')).find((path) => path.endsWith(`.${name}.html`)) : undefined;
  return page === undefined ? null : posix.join('reference', page.slice(page.indexOf('/reference/') + 11));
}

function write(path, text) {
  mkdirSync(join(target, dirname(path)), { recursive: true });
  writeFileSync(join(target, path), text);
}

/** By the options of etc/typedoc.json, so what fails there fails here. Its links to the site are put right afterwards: they differ by folder. */
function buildReference() {
  const options = join(target, 'typedoc.json');
  const navigationLinks = { Guide: 'site:index.html', Playground: 'site:playground.html' };
  writeFileSync(options, JSON.stringify({ extends: ['../../etc/typedoc.json'], out: './reference', navigationLinks }));
  run('node_modules/typedoc/bin/typedoc', '--options', options, '--logLevel', 'Warn');
  rmSync(options);
  const reference = join(target, 'reference');
  for (const name of readdirSync(reference, { recursive: true }).filter((file) => file.endsWith('.html'))) {
    const file = join(reference, name);
    const up = '../'.repeat(name.split(/[\\/]/).length);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('href="site:', `href="${up}`));
  }
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function writtenAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
