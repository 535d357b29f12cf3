import { isFollowUpError } from 'interview-followup';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const path = '../../../src/adapters/holidays/peer.cjs';

beforeEach(() => vi.resetModules());
afterEach(() => vi.doUnmock(path));

async function doorWith(load: () => unknown): Promise<typeof import('interview-followup/holidays')> {
  vi.doMock(path, () => ({ default: { load } }));
  return import('interview-followup/holidays');
}

test('without the package the door opens, and the call says what to install', async () => {
  const { workingCalendarFor } = await doorWith(() => {
    throw Object.assign(new Error("Cannot find module 'date-holidays'\nRequire stack:\n- /app/server.js"), { code: 'MODULE_NOT_FOUND' });
  });

  let thrown: unknown;
  try {
    workingCalendarFor('GB-ENG', { years: [2026] });
  } catch (error) {
    thrown = error;
  }

  expect(isFollowUpError(thrown) && thrown.issues).toStrictEqual([
    {
      code: 'peer-missing',
      path: '',
      message:
        "the package date-holidays cannot be loaded (Cannot find module 'date-holidays'): install it beside this one, npm install date-holidays",
    },
  ]);
});

test('a bundler that wraps the class in a module is understood', async () => {
  const { default: DateHolidays } = await import('date-holidays');
  const { workingCalendarFor } = await doorWith(() => ({ Holidays: { default: DateHolidays }, version: '9.9.9' }));

  expect(workingCalendarFor('FR', { years: [2026] }).source).toStrictEqual({ name: 'date-holidays', version: '9.9.9', region: 'FR' });
});
