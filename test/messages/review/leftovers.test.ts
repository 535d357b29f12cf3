import { expect, test } from 'vitest';
import { findings, review } from './reading.js';

test.each([
  '{{CANDIDATE_NAME}}',
  '{{ candidate.name }}',
  '{candidate_name}',
  '{First Name}',
  `\${name}`,
  '<<Company Name>>',
  '{% if offer %}',
  '%FULLNAME%',
  '[Your Name]',
  '[brief update - new achievement]',
  '[COMPANY]',
  '[insert date here]',
  '[HIRING_MANAGER]',
  '<your name>',
  '<COMPANY>',
  '__NAME__',
  '[Ihr Name]',
  '[Nom de l’entreprise]',
  '[Nombre de la empresa]',
])('B62: a slot that nobody has filled: %s', (token) => {
  expect(findings(`Dear Helen,\n\nI am writing about the role at ${token} again.`)).toEqual([['privacy/unfilled-token', token]]);
});

test.each([
  '[1]',
  '[sic]',
  '[the second one]',
  ':-} and {-:',
  'if (a < b) { return b; }',
  'f(x) = {1, 2}',
  '50% of 100%',
  '3 < 4 > 2',
  'snake__case__name',
  '[x] done',
  '{}',
  'a << b >> c',
])('no slot: %s', (text) => {
  expect(findings(`Dear Helen, I hope that you are well. ${text}`)).toEqual([]);
});

test.each([
  ['Internal: do not offer more than 60.', 'Internal'],
  ['[Internal note: he asked for 70]', 'Internal note'],
  ['TODO: check the date', 'TODO'],
  ['(Note to self: sound keen)', 'Note to self'],
  ['As an AI language model - I cannot', 'As an AI language model'],
  ['Nur intern: nicht senden', 'Nur intern'],
])('a note for the own side: %s', (text, quote) => {
  expect(findings(`Dear Helen, thank you for your time.\n${text}`).map(([rule, found]) => [rule, found.replace(/:$/, '')])).toContainEqual([
    'privacy/internal-note',
    quote,
  ]);
});

test('internal matters within a sentence are no note', () => {
  expect(findings('I have read about the internal: it is good, and the internal note helped.')).toEqual([]);
});

test('what others left in a quoted mail is theirs', () => {
  expect(findings('Dear Helen, thank you.\n\n> Dear [Your Name],')).toEqual([]);
});

test('slots stand in the text as given, also between entities and tags', () => {
  const text = '<p>Dear &#91;Your Name&#93;, thank you for the time.</p>';

  const [found] = review(text).findings;

  expect(found).toMatchObject({ rule: 'privacy/unfilled-token', quote: '&#91;Your Name&#93;', kind: 'privacy', severity: 'error' });
});
