// Every link within the site leads to a file that is there, and to a place in it that exists.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What is broken, in words: `codes.html: no review.html`. */
export function brokenLinks(folder) {
  const pages = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
  const htmlOf = new Map(pages.map((page) => [page, readFileSync(page, 'utf8').replace(/<script[\s\S]*?<\/script>/g, '')]));
  const idsOf = new Map([...htmlOf].map(([page, html]) => [page, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]));
  const broken = [];
  for (const [page, html] of htmlOf) {
    for (const [, address] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(address)) continue;
      const [path, fragment] = address.replaceAll('&amp;', '&').split('#');
      const target = path === '' ? page : resolve(dirname(page), decodeURIComponent(path));
      const place = relative(folder, page);
      if (!target.startsWith(folder)) broken.push(`${place}: ${address} leaves the site`);
      else if (!existsSync(target) || statSync(target).isDirectory()) broken.push(`${place}: no ${relative(folder, target)}`);
      else if (fragment !== undefined && fragment !== '' && idsOf.get(target)?.has(decodeURIComponent(fragment)) === false)
        broken.push(`${place}: no place "${fragment}" in ${relative(folder, target)}`);
    }
  }
  return [...new Set(broken)].sort();
}
