import type { Finding, Review } from '../messages/index.js';
import type { Row } from './lay-out.js';
import { markSpans } from './mark-spans.js';
import { sayFinding } from './say-finding.js';

/** A review in words: whether the text may be sent; if there is anything to say of it, the text with its marks, and what each of them means. */
export function sayReview({ status, findings }: Review, text: string): readonly Row[] {
  const rows: Row[] = [verdictOf(status, findings)];
  if (findings.length === 0) return rows;
  return [...rows, { text: markSpans(text, findings) }, { text: findings.flatMap((finding, index) => explain(finding, index, text)) }];
}

function verdictOf(status: Review['status'], findings: readonly Finding[]): Row {
  switch (status) {
    case 'ok':
      return { label: 'OK', colour: 'green', lines: ['Nothing is wrong with it'] };
    case 'problems': {
      const wrong = findings.filter(({ severity }) => severity !== 'info').length;
      return { label: 'Not ok', colour: 'red', lines: [wrong === 1 ? 'One thing is wrong with it' : `${wrong} things are wrong with it`] };
    }
    case 'unsupported-language':
      return {
        label: 'Not read',
        colour: 'yellow',
        lines: ['Its language cannot be told, or is none that is read: nobody has judged it. --locale says which it is'],
      };
  }
}

function explain(finding: Finding, index: number, text: string): readonly string[] {
  const { rule, severity, fix, start, end } = finding;
  const number = `${index + 1}. `;
  const indent = ' '.repeat(number.length);
  const lines = [`${number}${sayFinding(finding)} (${severity}: ${rule})`];
  if (fix === undefined) return lines;
  const [from, to] = fix.range;
  const replaced = from === start && to === end ? null : JSON.stringify(text.slice(from, to));
  const written = JSON.stringify(fix.text);
  if (fix.text === '') return [...lines, `${indent}Take ${replaced ?? 'it'} out.`];
  return [...lines, `${indent}${replaced === null ? `Write ${written} instead.` : `Write ${written} instead of ${replaced}.`}`];
}
