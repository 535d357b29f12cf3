// Every link of README.md, CONTRIBUTING.md and docs/ leads to a file that is there, and its #part to a heading or a code in it.
// `node scripts/links.mjs external` (`npm run links`) also asks the addresses elsewhere; without a network it says so and is not red.
// By the site's own reader of Markdown: linkinator and markdown-link-check know neither our ids of codes nor a network that is missing.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderMarkdown } from '../site/build/markdown.mjs';
import { filesIn } from './files-in.mjs';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const pages = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];
const links = pages.flatMap((page) => linksOf(page).map((href) => ({ page, href })));
const isElsewhere = ({ href }) => /^[a-z][a-z0-9+.-]*:/i.test(href);
const here = links.filter((link) => !isElsewhere(link));
const broken = here.flatMap(({ page, href }) => fault(page, href) ?? []);

console.log(`links: ${here.length} in ${pages.length} pages, ${broken.length} broken`);
if (process.argv[2] === 'external') await askElsewhere();
for (const line of broken) console.log(`  ${line}`);
process.exitCode = broken.length > 0 ? 1 : 0;

function linksOf(page) {
  const found = [];
  renderMarkdown(readFileSync(page, 'utf8'), (href) => {
    found.push(href);
    return href;
  });
  return found;
}

/** What is wrong with a link within the repository, in words. */
function fault(page, href) {
  const [path, fragment] = decodeURI(href).split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), path);
  if (target.startsWith('..')) return `${page}: ${href} leaves the repository`;
  if (!existsSync(target)) return `${page}: ${href} leads to nothing`;
  if (fragment === undefined || !target.endsWith('.md')) return undefined;
  const { html } = renderMarkdown(readFileSync(target, 'utf8'), (same) => same);
  return html.includes(` id="${fragment}"`) ? undefined : `${page}: ${href}, where ${target} has no such heading or code`;
}

async function askElsewhere() {
  const asked = links.filter(({ href }) => /^https?:/i.test(href) && !/\.example(?:[:/]|$)/.test(href));
  const addresses = [...new Set(asked.map(({ href }) => href.split('#')[0]))];
  const answers = await Promise.all(addresses.map(async (address) => ({ address, status: await statusOf(address) })));
  if (answers.every(({ status }) => typeof status !== 'number')) {
    console.log(`external links: ${addresses.length} not checked: no network`);
    return;
  }
  // A page that keeps robots out is there all the same.
  const gone = answers.filter(({ status }) => typeof status !== 'number' || (status >= 400 && ![401, 403, 405, 429].includes(status)));
  for (const { address, status } of gone) {
    broken.push(`${asked.find(({ href }) => href.startsWith(address))?.page}: ${address} answers ${status}`);
  }
  console.log(`external links: ${addresses.length} asked, ${gone.length} broken`);
}

/** The status of the answer, or why there was none. */
async function statusOf(address) {
  try {
    const { status } = await fetch(address, { signal: AbortSignal.timeout(20_000), headers: { 'user-agent': 'Mozilla/5.0 (link check)' } });
    return status;
  } catch (error) {
    return error.cause?.code ?? error.name;
  }
}
