import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contact, JobApplication } from 'interview-followup';
import { draftMessage, type WrittenDraft } from 'interview-followup/messages';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { toEml } from '../../docs/recipes/draft-to-eml.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const candidate = { name: 'Zoë Rivera', timeZone: 'Europe/London', email: 'zoe@rivera.example' } as const;
const sent = { candidate, date: new Date('2026-03-16T10:00:00Z'), messageId: '<northwind.1@rivera.example>' };

function northwind(dana: Partial<Contact> = {}): JobApplication {
  return {
    id: 'northwind',
    role: 'Ingénieure de données',
    employer: { name: 'Northwind', timeZone: 'Europe/London' },
    contacts: [
      { id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example', language: 'en-GB', ...dana },
      { id: 'hugo', name: 'Reyes, Hugo', role: 'hr', email: 'hugo@northwind.example' },
    ],
    interviews: [{ id: 'panel', startsAt: '2026-03-05T10:00:00Z', status: 'held' }], // Thursday
  };
}

function draftOf(application: JobApplication): WrittenDraft {
  const draft = draftMessage(application, { purpose: 'feedback-request', candidate, now: '2026-03-16T10:00:00Z', channel: 'email' });
  if (draft.type === 'refused') throw new Error(draft.problems.map(({ message }) => message).join('\n'));
  return { ...draft, to: 'dana', copyTo: ['hugo'] };
}

test('the page shows the recipe as it is tested', () => {
  const page = readFileSync(`${root}docs/recipes/eml.md`, 'utf8');

  expect(page).toContain(`\`\`\`ts no-run\n${readFileSync(`${root}docs/recipes/draft-to-eml.ts`, 'utf8')}\`\`\``);
});

test('a draft comes back from its .eml file as it was written', async () => {
  const application = northwind();
  const draft = draftOf(application);

  const read = await PostalMime.parse(await toEml(draft, { application, ...sent }));

  expect(read.from).toMatchObject({ name: 'Zoë Rivera', address: 'zoe@rivera.example' });
  expect(read.to).toMatchObject([{ name: 'Dana Okafor', address: 'dana@northwind.example' }]);
  expect(read.cc).toMatchObject([{ name: 'Reyes, Hugo', address: 'hugo@northwind.example' }]);
  expect(read.subject).toBe(draft.subject);
  expect(read.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(draft.body);
  expect(read.messageId).toBe(sent.messageId);
  expect(read.date).toBe('2026-03-16T10:00:00.000Z');
  expect(read.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
});

test('the same draft gives the same bytes', async () => {
  const application = northwind();
  const draft = draftOf(application);

  const bytes = await Promise.all([toEml(draft, { application, ...sent }), toEml(draft, { application, ...sent })]);

  expect(bytes[0]).toEqual(bytes[1]);
});

describe('nobody is smuggled in', () => {
  test.each([
    'dana@northwind.example, eve@evil.example',
    'dana@northwind.example\r\nBcc: eve@evil.example',
    'dana@northwind.example\nBcc: eve@evil.example',
    'all: dana@northwind.example, eve@evil.example;',
    'Dana <eve@evil.example>',
    'dana@northwind.example;eve@evil.example',
    '"dana@northwind.example" eve@evil.example',
    'dana',
    '',
  ])('by the address %j', (email) => {
    const draft = draftOf(northwind());

    expect(() => toEml(draft, { application: northwind({ email }), ...sent })).toThrow('is not exactly one address');
  });

  test.each(['Dana\r\nBcc: eve@evil.example', 'Dana <eve@evil.example>', 'Dana" <eve@evil.example>, "', 'eve@evil.example, Dana'])(
    'by the name %j',
    async (name) => {
      const draft = draftOf(northwind());

      const read = await PostalMime.parse(await toEml(draft, { application: northwind({ name }), ...sent }));

      expect(read.to?.map(({ address }) => address)).toEqual(['dana@northwind.example']);
      expect(read.bcc).toBeUndefined();
      expect(read.headers.map(({ key }) => key)).not.toContain('bcc');
    },
  );

  test.each([
    ['subject', { subject: 'Hello\r\nBcc: eve@evil.example' }],
    ['body', { body: 'Hello\r\n.\r\nBcc: eve@evil.example\r\n\r\nBcc: eve@evil.example' }],
  ])('by the %s', async (_, changes) => {
    const application = northwind();

    const read = await PostalMime.parse(await toEml({ ...draftOf(application), ...changes }, { application, ...sent }));

    expect(read.to).toHaveLength(1);
    expect(read.bcc).toBeUndefined();
  });
});
