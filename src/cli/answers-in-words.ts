import type { Answers } from './answers.js';
import { type Look, layOut } from './lay-out.js';
import type { Question } from './question.js';

/** Answers in words, a paragraph each. */
export function answersInWords<Answer>({ say }: Pick<Question<Answer>, 'say'>, look: Look): Answers<Answer> {
  let isFirst = true;
  return {
    begin: () => {},
    answer: (answer, application) => {
      const rows = say(answer, application);
      if (rows.length === 0) return '';
      const gap = isFirst ? '' : '\n';
      isFirst = false;
      return gap + layOut(application, rows, look);
    },
    nothing: () => '',
    end: () => '',
  };
}
