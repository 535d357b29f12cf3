import { describe, expect, test } from 'vitest';
import { nextFollowUp } from '../../src/index.js';
import { application, dana, hugo, interviewed, panel, promised, rita, stepOf, withFeedback } from '../builders.js';

const friday = '2026-03-13T10:00:00Z'; // the day after Thursday, 12 March

test('"Thanks in writing: any hour": at night they are recommended at once', () => {
  const next = nextFollowUp(application({ contacts: [dana], interviews: [panel] }), { now: '2026-03-05T22:00:00Z' });

  expect(stepOf(next)).toMatchObject({ purpose: 'thank-you', window: { recommended: '2026-03-05T22:00:00.000+00:00' } });
});

describe('`copyTo`: "the first of HR, then recruiters, whom an e-mail reaches"', () => {
  const policy = withFeedback({ route: 'decision-maker-with-hr', channels: ['email'] });

  test('who has no e-mail address is passed over', () => {
    const { email: _email, ...silent } = hugo;

    const next = nextFollowUp(interviewed([promised('2026-03-12')], { contacts: [dana, silent, rita] }), { now: friday, policy });

    expect(stepOf(next)).toMatchObject({ to: { contact: 'dana' }, copyTo: ['rita'] });
  });

  test('where nobody is on file there is nobody to copy it to', () => {
    const anonymous = interviewed([promised('2026-03-12')], { contacts: [], interviews: [{ ...panel, interviewers: [] }] });

    const step = stepOf(nextFollowUp(anonymous, { now: friday, policy }));

    expect(step).toMatchObject({ to: null, channel: 'email' });
    expect(step).not.toHaveProperty('copyTo');
  });
});
