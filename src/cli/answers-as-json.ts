import type { Answers } from './answers.js';
import type { Batch } from './read-entries.js';

/** Answers as the library gives them: one value, an array (of several files too), or a line each. */
export function answersAsJson<Answer>(sources: number): Answers<Answer> {
  let form: Batch['shape'] | null = null;
  let isFirst = true;
  const item = (text: string): string => {
    if (form === 'lines') return `${text}\n`;
    const gap = isFirst ? '[\n  ' : ',\n  ';
    isFirst = false;
    return gap + text;
  };
  return {
    begin: (shape) => {
      form ??= shape === 'one' && sources > 1 ? 'list' : shape;
    },
    answer: (answer) => (form === 'one' ? `${JSON.stringify(answer, null, 2)}\n` : item(JSON.stringify(answer))),
    nothing: () => (form === 'one' ? '' : item('null')),
    end: () => {
      if (form !== 'list') return '';
      return isFirst ? '[]\n' : '\n]\n';
    },
  };
}
