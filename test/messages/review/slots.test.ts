import { expect, test } from 'vitest';
import { findLeftovers } from '../../../src/messages/review/find-leftovers.js';

const long = 'x'.repeat(80);

test.each([
  // every dialect, and what only looks like it
  ['Dear {{name}},', '{{name}}'],
  ['Dear {{ 1st name! }},', '{{ 1st name! }}'],
  ['Dear {{}},', null],
  [`Dear \${ 1st name! },`, `\${ 1st name! }`],
  ['Dear <<First Name>>,', '<<First Name>>'],
  ["Dear <<Dept. head-hunter's>>,", "<<Dept. head-hunter's>>"],
  ['Dear <<=>>,', null],
  ['1 <<a=1>> 2', null],
  ['a <<+b>> c', null],
  ['a <<b>> c', null],
  ['a <<!ab>> c', null],
  ['a <<ab!>> c', null],
  ['{% if a > 1 %}', '{% if a > 1 %}'],
  ['Dear {name},', '{name}'],
  ['Dear {First Name},', '{First Name}'],
  ["Dear {the manager's first-name},", "{the manager's first-name}"],
  ['Dear { first.name },', '{ first.name }'],
  ['the set {1, 2}', null],
  ['the set {a, b}', null],
  ['{ return b; }', null],
  ['{-: and :-}', null],
  ['Dear <your name>,', '<your name>'],
  ['Dear <Recipient>,', '<Recipient>'],
  ['Dear <NAME>,', '<NAME>'],
  ['Dear <HIRING_MANAGER>,', '<HIRING_MANAGER>'],
  ['a <AB> b', null],
  ['a <yourself> b', null],
  ['ask <the first> b', null],
  ['a <ABC!> b', null],
  ['a <aNAME> b', null],
  ['a <NAME1> b', null],
  ['Dear %NAME%,', '%NAME%'],
  ['5%OFF 10%', null],
  ['%AB% of it', null],
  ['5%aNAME% b', null],
  ['5%NAMEd% b', null],
  ['Dear __NAME__,', '__NAME__'],
  ['Dear __FIRST NAME__,', '__FIRST NAME__'],
  ['a __init__ b', null],
  ['a __A__ b', null],
  ['a __aNAME__ b', null],
  ['a __NAMEd__ b', null],
  // brackets
  ['Dear [COMPANY],', '[COMPANY]'],
  ['Dear [ABCD],', '[ABCD]'],
  ['a [xABCD] b', null],
  ['on [tbd],', '[tbd]'],
  ['Guten Tag [Firma],', '[Firma]'],
  ['Dear [FIRST-NAME LAST],', '[FIRST-NAME LAST]'],
  ['Dear [AB],', null],
  ['Dear [first_thing],', '[first_thing]'],
  ['Dear [xCOMPANYx],', null],
  ['Dear [Your Name],', '[Your Name]'],
  ['Dear [your good name],', '[your good name]'],
  ['Dear [your very good self],', null],
  ['Dear [your very good name],', '[your very good name]'],
  ['Dear [your name, company, role, date, time, position, title],', '[your name, company, role, date, time, position, title]'],
  ['Dear [your name, company, role, date, time, position, title, job],', null],
  ['Dear [ (name) ],', '[ (name) ]'],
  ['as [1] and [sic]', null],
  // how long, and where
  [`{{${long}}}`, `{{${long}}}`],
  [`{{${long}x}}`, null],
  ['{{na\nme}}', null],
  ['Dear {{name}}\nI am', '{{name}}'],
  ['{{a}} and {{b}}', '{{a}}, {{b}}'],
  ['{{a}}{{b}}', '{{a}}, {{b}}'],
  ['[x] {{a}}', '{{a}}'],
  ['[Name] and {{a}}', '[Name], {{a}}'],
  ['{{a', null],
])('a slot: %s', (text, found) => {
  const slots = findLeftovers(text);

  expect(slots.map(({ start, end }) => text.slice(start, end)).join(', ')).toBe(found ?? '');
  expect(slots.every(({ rule }) => rule === 'privacy/unfilled-token')).toBe(true);
});

test.each([
  ['Internal: no more than 60.', 'Internal'],
  ['Hello.\nInternal only: no more.', 'Internal only'],
  ['Hello.\n  (internal use) no more.', 'internal use'],
  ['Hello. [AI note - be warm]', 'AI note'],
  ['Hello. [ Prompt: be warm]', 'Prompt'],
  ['Not for the candidate: he asked for 70.', 'Not for the candidate'],
  ['Not for candidate - he asked for 70.', 'Not for candidate -'],
  ['FIXME: the date', 'FIXME'],
  ['Note interne\u2013 pas plus', 'Note interne'],
  ['Internal matters are fine.', null],
  ['The internal: it is fine.', null],
])('a note: %s', (text, found) => {
  const notes = findLeftovers(text);

  expect(notes.map(({ start, end }) => text.slice(start, end).replace(/ -$/, '')).join(', ')).toBe(found?.replace(/ -$/, '') ?? '');
  expect(notes.every(({ rule }) => rule === 'privacy/internal-note')).toBe(true);
});
