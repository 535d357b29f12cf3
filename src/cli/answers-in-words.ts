import type { Answers } from './answers.js';
import { layOut } from './lay-out.js';
import type { Question } from './question.js';

/** Answers in words, a paragraph each. */
export function answersInWords<Answer>({ say }: Question<Answer>, look: 'plain' | 'coloured'): Answers<Answer> {
  let isFirst = true;
  return {
    begin: () => {},
    answer: (answer, application) => {
      const gap = isFirst ? '' : '\n';
      isFirst = false;
      return gap + layOut(application, say(answer, application), look);
    },
    nothing: () => '',
    end: () => '',
  };
}
