// What stands around every page: head, header and the navigation, which comes after the text and is placed beside it where there is room.
import { posix } from 'node:path';

/** The address of a target from a page, both from the root of the site. */
export function relativeTo(page, target) {
  const [path, fragment] = target.split('#');
  const from = posix.relative(posix.dirname(page), path) || posix.basename(path);
  return fragment === undefined ? from : `${from}#${fragment}`;
}

/** A whole page. `path` is its own from the root of the site; `navigation` has `path`s; `head` and `end` are HTML of the page's own. */
export function pageOf({ path, title, summary, body, navigation, kind = 'text', head = '', style = null, end = '' }) {
  const to = (target) => escaped(relativeTo(path, target));
  const current = (target) => (target === path ? ' aria-current="page"' : '');
  const link = ({ path: target, name }) => `<li><a href="${to(target)}"${current(target)}>${escaped(name)}</a></li>`;
  const groups = navigation
    .filter(({ items }) => items.length > 0)
    .map(({ title: name, items }) => `<h2>${escaped(name)}</h2>\n<ul>\n${items.map(link).join('\n')}\n</ul>`);
  const name = title === 'interview-followup' ? title : `${title} · interview-followup`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<meta name="description" content="${escaped(summary.slice(0, 300))}">
<meta name="color-scheme" content="light dark">
${head}<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%231a7f5a'/%3E%3Cpath d='M4 8.5l3 3 5-6.5' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E">
${style ?? `<link rel="stylesheet" href="${to('site.css')}">`}
</head>
<body class="${kind}">
<a class="skip" href="#content">Skip to the text</a>
<header class="top">
<a class="brand" href="${to('index.html')}">interview-followup</a>
<nav aria-label="Main">
<a href="${to('guide/quick-start.html')}"${current('guide/quick-start.html')}>Guide</a>
<a href="${to('codes.html')}"${current('codes.html')}>Codes</a>
<a href="${to('reference/index.html')}">Reference</a>
<a href="${to('playground.html')}"${current('playground.html')}>Playground</a>
<a class="to-pages" href="#pages">All pages</a>
</nav>
</header>
<div class="columns">
<main id="content">
${body}</main>
<nav class="pages" id="pages" aria-label="All pages">
${groups.join('\n')}
</nav>
</div>
${end}</body>
</html>
`;
}

export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
