import { type Timeline, timelineMermaid, timelineOf, timelineSvg } from '../../adapters/timeline/index.js';
import { answerEach } from '../answer-each.js';
import type { Command } from '../command.js';
import { misuseOf } from '../misuse-of.js';
import { nobody } from '../nobody.js';
import { wholeNumber } from '../whole-number.js';

export const timeline: Command = {
  name: 'timeline',
  summary: 'the plan as a picture: SVG, or Mermaid text',
  usage: '[options] [file ...|-] > plan.svg',
  about: ['What happened, what is planned, and when it is too early: as an SVG picture, as Mermaid text, or as data.'],
  options: ['mermaid', 'title', 'width', 'steps', 'now', 'policy', 'ledger', 'locale', 'json', 'ndjson'],
  optionHelp: { locale: 'of words and dates: en-GB (the default), en-US, de, fr, es, nl, it or pt-BR' },
  yes: 'a step is planned (of several: for one at least)',
  no: 'no step is left: the picture shows what happened',
  examples: ['timeline application.json > plan.svg', 'timeline application.json --mermaid --steps 3 --locale de'],
  run: (call) =>
    answerEach<Timeline>(call, ({ now, rules, language: { locale } }) => {
      const { title } = call.texts;
      const steps = wholeNumber('--steps', call.texts.steps);
      if ('exit' in steps) return steps;
      const width = wholeNumber('--width', call.texts.width);
      if ('exit' in width) return width;
      const bounds = steps.value === undefined ? {} : { steps: steps.value };
      const look = { locale, ...(width.value === undefined ? {} : { width: width.value }), ...(title === undefined ? {} : { title }) };
      const misused = misuseOf(() => timelineSvg(timelineOf(nobody, { now: '2026-01-01T00:00:00Z' }), look));
      if (misused !== null) return misused;
      let drawn = 0;
      return {
        ask: (application) => timelineOf(application, { now, ...rules, ...bounds }),
        isYes: ({ rows }) => rows.some(({ kind }) => kind === 'step'),
        say: () => [],
        print: (answer) => {
          drawn += 1; // several pictures on one page need ids of their own
          return call.flags.has('mermaid')
            ? timelineMermaid(answer, { locale })
            : timelineSvg(answer, { ...look, idPrefix: `plan-${drawn}` });
        },
      };
    }),
};
