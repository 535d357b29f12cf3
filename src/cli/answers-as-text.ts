import type { Answers } from './answers.js';
import type { Question } from './question.js';

/** Answers that are texts of their own, pictures say, one after the other. */
export function answersAsText<Answer>(print: NonNullable<Question<Answer>['print']>): Answers<Answer> {
  return {
    begin: () => {},
    answer: (answer, application) => `${print(answer, application).trimEnd()}\n`,
    nothing: () => '',
    end: () => '',
  };
}
