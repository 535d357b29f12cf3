import { expect, test } from 'vitest';
import { feedbackOwed, type JobApplication } from '../../src/index.js';
import { application, dana, interviewed, panel, told } from '../builders.js';

const expectedFrom = (start: JobApplication, now: string) => feedbackOwed([start], { now })[0]?.callExpectedFrom;

test('after two interviews on one day, each of which will be thanked for', () => {
  const afternoon = { ...panel, id: 'afternoon', startsAt: '2026-03-05T14:00:00Z', endsAt: '2026-03-05T15:00:00Z' };

  expect(expectedFrom(application({ contacts: [dana], interviews: [panel, afternoon] }), '2026-03-05T16:00:00Z')).toBe(
    '2026-03-12T09:00:00.000+00:00', // five working days later
  );
});

test('a call that waits until thanks are gone, which nobody can be sent, is not expected before', () => {
  const onHold = interviewed([told('2026-03-09T10:00:00Z', 'on-hold')], { contacts: [{ ...dana, refuses: ['email'] }] });

  expect(expectedFrom(onHold, '2026-03-10T10:00:00Z')).toBe('2026-03-24T00:00:00.000+00:00');
});
