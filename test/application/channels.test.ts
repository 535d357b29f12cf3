import { describe, expect, test } from 'vitest';
import { type Channel, mayContact } from '../../src/index.js';
import { dana, interviewed } from '../builders.js';

const channels: readonly Channel[] = ['phone', 'email', 'sms', 'linkedin', 'letter'];
const friday = '2026-03-13T10:00:00Z'; // in open hours
/** The channels by which Dana may be written to or called. */
const openWith = (application: Parameters<typeof mayContact>[0]) =>
  channels.filter((channel) => mayContact(application, { at: friday, channel, to: 'dana', purpose: 'other' }).type === 'allowed');

describe('each channel is one of its own', () => {
  test('all are open at first', () => {
    expect(openWith(interviewed())).toEqual(channels);
  });

  test.each(channels)('who refuses %s refuses nothing else', (refused) => {
    expect(openWith(interviewed([], { contacts: [{ ...dana, refuses: [refused] }] }))).toEqual(
      channels.filter((channel) => channel !== refused),
    );
  });

  test.each(channels)('a stop on %s stops nothing else', (stopped) => {
    const history = [{ type: 'asked-to-stop', at: '2026-03-12', by: 'dana', channels: [stopped] } as const];

    expect(openWith(interviewed(history))).toEqual(channels.filter((channel) => channel !== stopped));
  });

  test('two that are refused are both closed, and no third', () => {
    expect(openWith(interviewed([], { contacts: [{ ...dana, refuses: ['sms', 'linkedin'] }] }))).toEqual(['phone', 'email', 'letter']);
  });
});
