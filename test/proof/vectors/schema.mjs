import { calendar, full, ledger } from '../stories.mjs';

/** Calls of the door `./schema`. */
export function schemaVectors(doors) {
  const door = './schema';
  const kinds = [
    ['JobApplication', full, { ...full, rolle: 'x', employer: {} }],
    ['Contact', full.contacts[0], { id: 1, nmae: 'Dana' }],
    ['Interview', full.interviews[0], { id: 'i', startsAt: '2025-02-30T10:00:00Z' }],
    ['HistoryEvent', full.history[1], { type: 'feedback-promised', at: 'soon', by: {} }],
    ['Ledger', ledger, [{ employer: '', stage: 'dream' }]],
    ['Policy', doors['.'].classic, { ...doors['.'].classic, id: 7, mood: 'good' }],
    ['WorkingCalendar', calendar, { weekend: [8], hours: [['9', '5']] }],
  ];
  return kinds.flatMap(([kind, good, bad]) => {
    const schema = `${kind[0].toLowerCase()}${kind.slice(1)}Schema`;
    const validate = (own, input) => own[schema]['~standard'].validate(input);
    return [
      { door, name: `parse${kind}`, args: [good], output: kind },
      { door, name: `parse${kind}`, args: [bad], refused: true },
      { door, name: `safeParse${kind}`, args: [good], output: kind, outputOf: ({ value }) => value },
      { door, name: `safeParse${kind}`, args: [bad] },
      { door, name: schema, args: [good], call: validate, output: kind, outputOf: ({ value }) => value },
      { door, name: schema, args: [bad], call: validate },
    ];
  });
}
