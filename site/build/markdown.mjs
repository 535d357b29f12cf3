// A page of Markdown as HTML: headings and codes with ids, code in colours, tables and code that scroll within their box.
import MarkdownIt from 'markdown-it';
import { highlight } from './highlight.mjs';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
const { escapeHtml } = markdown.utils;
const rules = markdown.renderer.rules;

rules.fence = (tokens, index) => {
  const { info, content } = tokens[index];
  const language = info.trim().split(/\s+/)[0] ?? '';
  return `<pre tabindex="0"><code>${highlight(content.replace(/\n$/, ''), language, escapeHtml)}</code></pre>\n`;
};
rules.table_open = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n';
rules.th_open = (tokens, index, options, _, self) => {
  if (tokens[index + 1].content === '') tokens[index].tag = tokens[index + 2].tag = 'td'; // a head of nothing is none
  return self.renderToken(tokens, index, options);
};
rules.table_close = () => '</table></div>\n';

/** `{ title, summary, html }`; `linkTo` turns a link as written into one of the site, or throws. */
export function renderMarkdown(text, linkTo) {
  const tokens = markdown.parse(text, {});
  const used = new Set();
  let title = '';
  let summary = '';
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1];
    if (token.type === 'heading_open') {
      const plain = plainText(inline);
      if (token.tag === 'h1' && title === '') title = plain;
      token.attrSet('id', fresh(slug(plain), used));
    }
    if (token.type === 'paragraph_open' && summary === '' && token.level === 0) summary = plainText(inline);
    if (token.type === 'tr_open') nameRow(tokens, index, used);
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') child.attrSet('href', linkTo(child.attrGet('href')));
    }
  });
  return { title, summary, html: markdown.renderer.render(tokens, markdown.options, {}) };
}

/** A row that begins with a code can be linked to: `codes.html#minimum-gap`. Its first use on the page has the id. */
function nameRow(tokens, index, used) {
  const cell = tokens[index + 2];
  if (tokens[index + 1]?.type !== 'td_open' || cell?.type !== 'inline') return;
  const codes = cell.children.filter(({ type }) => type === 'code_inline').map(({ content }) => content);
  const [code] = codes;
  if (codes.length !== 1 || !/^[a-z][a-z/-]+$/.test(code) || used.has(code)) return;
  used.add(code);
  tokens[index].attrSet('id', code);
}

function plainText(inline) {
  return inline.children
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('')
    .trim();
}

/** As GitHub makes them, so that a link works in both places. */
function slug(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function fresh(wanted, used) {
  let id = wanted;
  for (let count = 1; used.has(id); count += 1) id = `${wanted}-${count}`;
  used.add(id);
  return id;
}
