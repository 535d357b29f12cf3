// Colours for code, of as many kinds as help: comments, strings, numbers, keywords.
const keywords =
  'as async await catch const else export false for from function if import in let new null of return throw true try type typeof undefined';
const script = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)`,
    String.raw`(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|${'`'}(?:[^${'`'}\\]|\\.)*${'`'})`,
    String.raw`(?<keyword>\b(?:${keywords.replaceAll(' ', '|')})\b)`,
    String.raw`(?<number>\b\d[\d_.]*\b)`,
  ].join('|'),
  'g',
);
const shell = /(?<comment>(?<=^|\s)#[^\n]*)|(?<string>'[^'\n]*'|"[^"\n]*")|(?<keyword>(?<=\s)--?[a-z][\w-]*)/g;
const grammars = { ts: script, typescript: script, js: script, json: script, jsonc: script, sh: shell, bash: shell };

/** The code as HTML; a language that is not known stays plain. */
export function highlight(code, language, escapeHtml) {
  const grammar = grammars[language];
  if (grammar === undefined) return escapeHtml(code);
  let html = '';
  let done = 0;
  for (const match of code.matchAll(grammar)) {
    const [kind] = Object.entries(match.groups).find(([, text]) => text !== undefined);
    html += `${escapeHtml(code.slice(done, match.index))}<span class="code-${kind}">${escapeHtml(match[0])}</span>`;
    done = match.index + match[0].length;
  }
  return html + escapeHtml(code.slice(done));
}
