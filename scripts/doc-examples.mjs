// Turns the examples of README.md, docs/ and every @example in src into test files under test/generated/.
//
//   expression; // => value          the result must be strictly equal to the value, a JavaScript expression
//   const name = expression; // => value
//   expression; /* => value */       a block comment for values of several lines; several `//` lines do as well
//
// A ```ts block without a result is an error, unless it is tagged ```ts no-run; an @example is never left out.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { filesIn } from './files-in.mjs';

const root = new URL('../', import.meta.url);
const target = new URL('test/generated/', root);
process.chdir(fileURLToPath(root));
const problems = [];
let skipped = 0;

/** The ```ts blocks of a Markdown text; `line` is that of the block's first line. */
function blocksOf(markdown, firstLine) {
  const blocks = [];
  const lines = markdown.split('\n');
  let open = null;
  lines.forEach((line, index) => {
    const fence = /^(\s*)(`{3,})\s*(.*?)\s*$/.exec(line);
    if (open === null && fence) {
      const [language, ...tags] = fence[3].split(/\s+/);
      open = { fence: fence[2], indent: fence[1].length, language, tags, line: firstLine + index + 1, code: [] };
    } else if (open !== null && fence?.[2] === open.fence && fence[3] === '') {
      if (['ts', 'typescript'].includes(open.language)) blocks.push({ ...open, code: open.code.join('\n') });
      open = null;
    } else if (open !== null) {
      open.code.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
    }
  });
  return blocks;
}

/** The @example parts of all doc comments of a source text. */
function examplesOf(source) {
  const found = [];
  for (const comment of source.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const firstLine = source.slice(0, comment.index).split('\n').length;
    const lines = comment[0]
      .slice(3, -2)
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, ''));
    let example = null;
    let fenced = false;
    lines.forEach((line, index) => {
      if (/^\s*```/.test(line)) fenced = !fenced;
      const tag = fenced ? null : /^\s*@(\w+)/.exec(line);
      if (tag) example = null;
      if (tag?.[1] === 'example') {
        example = { line: firstLine + index, lines: [] };
        found.push(example);
      } else if (example !== null) {
        example.lines.push(line);
      }
    });
  }
  return found.map(({ line, lines }) => ({ line, text: lines.join('\n') }));
}

/** The value that stands in the comments after a statement, or null. `end` is where the comments end. */
function resultAfter(code, statementEnd) {
  const comments = ts.getTrailingCommentRanges(code, statementEnd) ?? [];
  const following = ts.getLeadingCommentRanges(code, statementEnd) ?? [];
  const ranges = [...comments, ...following.filter((range) => !comments.some((known) => known.pos === range.pos))];
  const [first, ...rest] = ranges;
  if (first === undefined) return null;
  const start = /^(?:\/\/|\/\*)\s*=>\s?/.exec(code.slice(first.pos, first.end));
  if (start === null || /\n\s*\n/.test(code.slice(statementEnd, first.pos))) return null;
  const text = code.slice(first.pos + start[0].length, first.end);
  if (first.kind === ts.SyntaxKind.MultiLineCommentTrivia) return text.slice(0, -2).trim();
  let value = text;
  for (const range of rest) {
    if (parses(value) || range.kind !== ts.SyntaxKind.SingleLineCommentTrivia) break;
    value += `\n${code.slice(range.pos + 2, range.end)}`;
  }
  return value.trim();
}

function parses(expression) {
  const { diagnostics } = ts.transpileModule(`(${expression}\n)`, { reportDiagnostics: true });
  return expression.trim() !== '' && diagnostics.length === 0;
}

/** The test's body, the imports it needs, and how many results it states. */
function readBlock(block, place) {
  const { code } = block;
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  if (file.parseDiagnostics.length > 0) {
    problems.push(`${place}: ${ts.flattenDiagnosticMessageText(file.parseDiagnostics[0].messageText, ' ')}`);
    return null;
  }
  const imports = [];
  const edits = [];
  let results = 0;
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      imports.push(node.getText(file));
      edits.push({ start: node.getStart(file), end: node.end, text: '' });
      return;
    }
    const isExpression = ts.isExpressionStatement(node);
    if (isExpression || ts.isVariableStatement(node)) {
      const value = resultAfter(code, node.end);
      const name = isExpression ? null : node.declarationList.declarations.at(-1)?.name.getText(file);
      if (value !== null && !parses(value)) problems.push(`${place}: the result is no JavaScript expression: ${value}`);
      else if (value !== null) {
        results += 1;
        if (isExpression)
          edits.push({ start: node.expression.getStart(file), end: node.end, text: assertion(node.expression.getText(file), value) });
        else edits.push({ start: node.end, end: node.end, text: ` ${assertion(name, value)}` });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  const arrows = [...code.matchAll(/(?:\/\/|\/\*)\s*=>/g)].length;
  if (arrows > results) problems.push(`${place}: ${arrows - results} of ${arrows} results do not stand right after a statement`);
  const body = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
  return { imports, body: body.trim(), results };
}

function assertion(expression, value) {
  return `expect(${expression}).toStrictEqual(${/^\{/.test(value) ? `(${value})` : value});`;
}

/** One import per module: what a block imports under one name must be the same thing in all blocks of a file. */
function merged(statements, source) {
  const origin = new Map();
  for (const statement of statements) {
    const node = ts.createSourceFile('import.ts', statement, ts.ScriptTarget.ES2022, true).statements[0];
    const from = node.moduleSpecifier.getText();
    const clause = node.importClause;
    const named = clause?.namedBindings;
    const add = (local, text) => {
      const known = origin.get(local);
      if (known !== undefined && known !== text) problems.push(`${source}: two examples import different things as ${local}`);
      origin.set(local, text);
    };
    if (clause === undefined) add(from, `import ${from};`);
    if (clause?.name) add(clause.name.text, `import ${clause.name.text} from ${from};`);
    if (named && ts.isNamespaceImport(named)) add(named.name.text, `import * as ${named.name.text} from ${from};`);
    if (named && ts.isNamedImports(named)) {
      for (const element of named.elements) {
        const type = clause.phaseModifier === ts.SyntaxKind.TypeKeyword && !element.isTypeOnly ? 'type ' : '';
        add(element.name.text, `import { ${type}${element.getText()} } from ${from};`);
      }
    }
  }
  return [...new Set(origin.values())].sort().join('\n');
}

function testFile(source, blocks) {
  const tests = [];
  const imports = [];
  for (const block of blocks) {
    const place = `${source}:${block.line}`;
    const read = readBlock(block, place);
    if (read === null) continue;
    if (read.results === 0) problems.push(`${place}: an example without a result (\`expression; // => value\`)`);
    imports.push(...read.imports);
    tests.push(`test(${JSON.stringify(place)}, async () => {\n${read.body}\n});`);
  }
  if (tests.length === 0) return 0;
  const head = `// Made from ${source}; not to be edited.\nimport { expect, test } from 'vitest';`;
  const name = source
    .replace(/\.[a-z]+$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();
  writeFileSync(new URL(`${name}.test.ts`, target), `${[head, merged(imports, source), '', tests.join('\n\n')].join('\n')}\n`);
  return tests.length;
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
let count = 0;

const pages = ['README.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];
for (const page of pages) {
  let text;
  try {
    text = readFileSync(new URL(page, root), 'utf8');
  } catch {
    continue;
  }
  const blocks = blocksOf(text, 1);
  const run = blocks.filter((block) => !block.tags.includes('no-run'));
  skipped += blocks.length - run.length;
  count += testFile(page, run);
}

for (const source of filesIn('src').filter((path) => path.endsWith('.ts'))) {
  const blocks = [];
  for (const example of examplesOf(readFileSync(new URL(source, root), 'utf8'))) {
    const found = blocksOf(example.text, example.line + 1);
    if (found.length === 0) problems.push(`${source}:${example.line}: an @example without a \`\`\`ts block`);
    blocks.push(...found);
  }
  count += testFile(source, blocks);
}

console.log(`${count} examples to run, ${skipped} tagged no-run`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
