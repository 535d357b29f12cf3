import { describe, expect, test } from 'vitest';
import { isFollowUpError } from '../../src/index.js';
import { fillTokens, type TokenDialect } from '../../src/messages/index.js';

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

test('a long text with very many marks takes no time to speak of', () => {
  const text = '%A'.repeat(200_000) + '{{'.repeat(200_000);

  const start = performance.now();
  for (const dialect of ['opencats', 'greenhouse', 'teamtailor'] as const) fillTokens(text, dialect, {});

  expect(performance.now() - start).toBeLessThan(2000);
});
