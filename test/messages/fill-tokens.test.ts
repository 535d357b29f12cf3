import { describe, expect, test } from 'vitest';
import { isFollowUpError } from '../../src/index.js';
import { fillTokens, type TokenDialect } from '../../src/messages/index.js';
import { issuesOf } from '../builders.js';

function problemsOf(text: string, dialect: TokenDialect, facts: Record<string, string> = {}): [code: string, quote: string][] {
  const filled = fillTokens(text, dialect, facts);
  return filled.type === 'filled' ? [] : filled.problems.map(({ code, start, end }) => [code, text.slice(start, end)]);
}

describe('Tokens are filled', () => {
  test.each([
    [
      'greenhouse',
      'Hi {{CANDIDATE_FIRST_NAME}}, about {{JOB_NAME}}',
      { CANDIDATE_FIRST_NAME: 'Sam', JOB_NAME: 'Data Engineer' },
      'Hi Sam, about Data Engineer',
    ],
    [
      'lever',
      'Hi {{Candidate first name}}, {{ Newest job posting }}',
      { 'Candidate first name': 'Sam', 'Newest job posting': 'Nurse' },
      'Hi Sam, Nurse',
    ],
    [
      'teamtailor',
      'Hi {first-name there}, {candidate_last_name}',
      { 'first-name': 'Sam', candidate_last_name: 'Rivera' },
      'Hi Sam, Rivera',
    ],
    ['teamtailor', 'Hi {first-name there}', {}, 'Hi there'],
    ['teamtailor', 'Hi {first-name dear all}', { 'first-name': ' ' }, 'Hi dear all'],
    ['opencats', 'Hi %CANDFULLNAME%, 100% of %JBODTITLE%, 50%', { CANDFULLNAME: 'Sam', JBODTITLE: 'Nurse' }, 'Hi Sam, 100% of Nurse, 50%'],
    ['braces', 'Hi {{candidate.firstName}}', { 'candidate.firstName': 'Sam' }, 'Hi Sam'],
    ['braces', 'No token at all, { } or }}', {}, 'No token at all, { } or }}'],
    ['opencats', '5 % more, 10% less', {}, '5 % more, 10% less'],
  ] as const)('%s: %s', (dialect, text, facts, filled) => {
    expect(fillTokens(text, dialect, facts)).toEqual({ type: 'filled', text: filled });
  });

  test('once: a fact brings no tokens of its own', () => {
    const facts = { A: '{{B}}', B: 'secret' };

    expect(fillTokens('{{A}}', 'greenhouse', facts)).toEqual({ type: 'filled', text: '{{B}}' });
  });
});

describe('A token that cannot be filled is a problem with its place', () => {
  test.each([
    [
      'greenhouse',
      'Hi {{NAME}}, {{JOB}}',
      {},
      [
        ['unknown-token', '{{NAME}}'],
        ['unknown-token', '{{JOB}}'],
      ],
    ],
    ['greenhouse', 'Hi {{NAME}}', { NAME: ' ' }, [['empty-token', '{{NAME}}']]],
    ['greenhouse', 'Hi {{candidate_name}}', { CANDIDATE_NAME: 'Sam' }, [['unknown-token', '{{candidate_name}}']]],
    ['greenhouse', 'Hi {{NAME', { NAME: 'Sam' }, [['unclosed-token', '{{NAME']]],
    ['greenhouse', 'Hi {{}}', { '': 'Sam' }, []],
    [
      'braces',
      '{{constructor}} {{__proto__}} {{toString}}',
      {},
      [
        ['unknown-token', '{{constructor}}'],
        ['unknown-token', '{{__proto__}}'],
        ['unknown-token', '{{toString}}'],
      ],
    ],
    ['teamtailor', 'Hi {first-name}', {}, [['unknown-token', '{first-name}']]],
    ['teamtailor', 'Hi {}', {}, [['unknown-token', '{}']]],
    ['opencats', 'Hi %CANDFULLNAME%', {}, [['unknown-token', '%CANDFULLNAME%']]],
    ['lever', 'Hi {{Candidate first name}}', { 'Candidate First Name': 'Sam' }, [['unknown-token', '{{Candidate first name}}']]],
  ] as const)('%s: %s', (dialect, text, facts, problems) => {
    expect(problemsOf(text, dialect, facts)).toEqual(problems);
  });

  test('its offsets are UTF-16 units of the text as given', () => {
    expect(problemsOf('👋 {{A}} {{B}}', 'braces', { A: 'a long text in its place' })).toEqual([['unknown-token', '{{B}}']]);
  });
});

test('what is no text, dialect or facts is an error with all that is wrong', () => {
  let paths: string[] = [];
  try {
    fillTokens(5 as unknown as string, 'mustache' as TokenDialect, { NAME: 7 as unknown as string });
  } catch (error) {
    if (isFollowUpError(error)) paths = error.issues.map(({ path }) => path);
  }

  expect(paths).toEqual(['text', 'dialect', 'facts.NAME']);
});

// Nothing is timed, but what takes the square of the length does not come to an end here.
test.each([
  ['opencats', 'unknown-token'],
  ['greenhouse', 'unclosed-token'],
  ['teamtailor', 'unclosed-token'],
] as const)('a long text with very many marks is refused: %s', (dialect, code) => {
  const filled = fillTokens('%A'.repeat(200_000) + '{{'.repeat(200_000), dialect, {});

  expect(filled).toMatchObject({ type: 'refused', problems: expect.arrayContaining([expect.objectContaining({ code })]) });
});

describe('What is wrong is told in words', () => {
  test.each<[TokenDialect, string, Record<string, string>, object[]]>([
    [
      'greenhouse',
      'Hi {{ NAME }}!',
      {},
      [{ code: 'unknown-token', path: 'text', message: 'nothing is known for "NAME": add it to the facts', start: 3, end: 13 }],
    ],
    [
      'greenhouse',
      'Hi {{NAME}}!',
      { NAME: '  ' },
      [{ code: 'empty-token', path: 'text', message: '"NAME" is empty: give its text', start: 3, end: 11 }],
    ],
    [
      'teamtailor',
      'Hi {first-name }, {}',
      { 'first-name': '' },
      [
        { code: 'empty-token', path: 'text', message: '"first-name" is empty: give its text', start: 3, end: 16 },
        { code: 'unknown-token', path: 'text', message: 'nothing is known for "": add it to the facts', start: 18, end: 20 },
      ],
    ],
    [
      'lever',
      'Hi {{Name',
      { Name: 'Sam' },
      [{ code: 'unclosed-token', path: 'text', message: '"{{Name" is not closed: add }}', start: 3, end: 9 }],
    ],
    [
      'teamtailor',
      'Hi {name',
      { name: 'Sam' },
      [{ code: 'unclosed-token', path: 'text', message: '"{name" is not closed: add }', start: 3, end: 8 }],
    ],
    [
      'braces',
      '{{a}} {{b',
      {},
      [
        { code: 'unknown-token', path: 'text', message: 'nothing is known for "a": add it to the facts', start: 0, end: 5 },
        { code: 'unclosed-token', path: 'text', message: '"{{b" is not closed: add }}', start: 6, end: 9 },
      ],
    ],
  ])('%s: %s with %j', (dialect, text, facts, problems) => {
    expect(fillTokens(text, dialect, facts)).toEqual({ type: 'refused', problems });
  });

  test.each<[string, unknown, unknown, unknown, object[]]>([
    ['no text', undefined, 'braces', {}, [{ code: 'missing', path: 'text', message: 'nothing is given: give a text' }]],
    ['another type', 5, 'braces', {}, [{ code: 'wrong-type', path: 'text', message: '5 is not a text' }]],
    [
      'a dialect',
      '',
      'mustache',
      {},
      [
        {
          code: 'unknown-value',
          path: 'dialect',
          message: '"mustache" is not known: write one of greenhouse, lever, teamtailor, opencats, braces',
        },
      ],
    ],
    [
      'a dialect that every object has',
      '',
      'toString',
      {},
      [{ code: 'unknown-value', path: 'dialect', message: expect.stringMatching(/^"toString" is not known/) }],
    ],
    ['no facts', '', 'braces', undefined, [{ code: 'missing', path: 'facts', message: 'nothing is given: give an object of texts' }]],
    ['a list', '', 'braces', ['Sam'], [{ code: 'wrong-type', path: 'facts', message: 'a list of 1 is not an object of texts' }]],
    [
      'facts',
      '',
      'braces',
      { a: 'Sam', b: null, c: undefined },
      [
        { code: 'wrong-type', path: 'facts.b', message: 'null is not a text' },
        { code: 'missing', path: 'facts.c', message: 'nothing is given: give a text' },
      ],
    ],
    [
      'one fact too many',
      '',
      'braces',
      Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`f${index}`, ''])),
      [{ code: 'too-many', path: 'facts', message: '10001 facts are given: at most 10000 are read' }],
    ],
  ])('%s', (_, text, dialect, facts, issues) => {
    expect(issuesOf(() => fillTokens(text as string, dialect as TokenDialect, facts as Record<string, string>))).toEqual(issues);
  });

  test('ten thousand facts are read', () => {
    const facts = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, `${index}`]));

    expect(fillTokens('{{f9999}}', 'braces', facts)).toEqual({ type: 'filled', text: '9999' });
  });
});

describe('Between its marks a token', () => {
  test.each<[TokenDialect, string, Record<string, string>, string]>([
    ['greenhouse', '{{  NAME\t}}', { NAME: 'Sam' }, 'Sam'],
    ['teamtailor', '{ first-name   there }', {}, 'there'],
    ['teamtailor', '{first-name there}', { 'first-name': 'Sam' }, 'Sam'],
    ['lever', '{{First name}}', { 'First name': 'Sam', First: 'Dana' }, 'Sam'],
    ['greenhouse', '{{FIRST NAME}}', { 'FIRST NAME': 'Sam', FIRST: 'Dana' }, 'Sam'],
    ['braces', '{{first name}}', { 'first name': 'Sam', first: 'Dana' }, 'Sam'],
    ['greenhouse', '{{A}}{{A}} and {{B}}.', { A: ' Sam ', B: 'Dana' }, ' Sam  Sam  and Dana.'],
    ['opencats', '%A_1%%B%', { A_1: 'Sam', B: 'Dana' }, 'SamDana'],
    ['opencats', '50%A% and 5%', { A: 'Sam' }, '50Sam and 5%'],
    ['opencats', '%1A% %a% %AbC% %A-B% %', { '1A': 'no', a: 'no', AbC: 'no', 'A-B': 'no' }, '%1A% %a% %AbC% %A-B% %'],
  ])('%s: %s', (dialect, text, facts, filled) => {
    expect(fillTokens(text, dialect, facts)).toEqual({ type: 'filled', text: filled });
  });
});
