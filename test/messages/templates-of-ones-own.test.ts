import { describe, expect, test } from 'vitest';
import { isFollowUpError, type Purpose } from '../../src/index.js';
import { type DraftOptions, defineTemplate, draftMessage, type MessageTemplate, toHtml } from '../../src/messages/index.js';
import { dana, interviewed, promised } from '../builders.js';
import { candidate, globex, now } from './stories.js';
import { written } from './written.js';

const own = defineTemplate({
  purpose: 'feedback-request',
  write: ({ recipient, candidate: sender, role, promise, claims }) => ({
    subject: `${role}?`,
    paragraphs: [
      { role: 'greeting', text: `Dear ${recipient?.addressAs ?? recipient?.name ?? 'all'},` },
      { role: 'request', text: promise.state === 'passed' ? `You wrote that you would decide by ${promise.by}.` : 'When will you decide?' },
      ...claims.map(({ text }) => ({ role: 'offer', text: `${text}.` })),
      { role: 'signature', text: sender.name },
    ],
  }),
});

const draft = (templates: readonly MessageTemplate[], options: Partial<DraftOptions> = {}) =>
  draftMessage(interviewed([promised('2026-03-12')]), {
    purpose: 'feedback-request',
    candidate,
    now,
    channel: 'email',
    locale: 'en-GB',
    templates,
    ...options,
  } as DraftOptions);

describe('Own words', () => {
  test('replace one message', () => {
    expect(written(draft([own]))).toMatchObject({
      subject: 'Data Engineer?',
      body: 'Dear Dana Okafor,\n\nYou wrote that you would decide by Thursday 12 March.\n\nSam Rivera',
      to: 'dana',
    });
  });

  test('touch no other', () => {
    const others = { purpose: 'thank-you' } as const;

    expect(draft([own], others)).toStrictEqual(draft([], others));
  });

  test('say only what is supported, with spans', () => {
    const { body, claims } = written(draft([own], { ledger: [globex] }));

    expect(claims.map(({ start, end }) => body.slice(start, end))).toEqual([
      'I have received a written offer from another employer',
      'I have been asked to answer it by Friday 20 March',
    ]);
  });

  test('that leave a claim out have no span for it', () => {
    const silent = defineTemplate({
      purpose: 'feedback-request',
      write: () => ({ paragraphs: [{ role: 'request', text: 'When will you decide?' }] }),
    });

    expect(written(draft([silent], { ledger: [globex] }))).toMatchObject({ claims: [], subject: null });
  });

  test('are taken for the channel and locale they are for, the first that fits', () => {
    const say =
      (text: string): MessageTemplate['write'] =>
      () => ({ paragraphs: [{ role: 'request', text }] });
    const templates = [
      defineTemplate({ purpose: 'feedback-request', channel: 'sms', write: say('By SMS.') }),
      defineTemplate({ purpose: 'feedback-request', locale: 'en-us', write: say('American.') }),
      defineTemplate({ purpose: 'feedback-request', channel: 'email', write: say('By email.') }),
      defineTemplate({ purpose: 'feedback-request', write: say('Any.') }),
    ];

    const bodies = [{}, { locale: 'en-US' }, { channel: 'sms' }, { channel: 'letter' }].map(
      (options) => written(draft(templates, options as Partial<DraftOptions>)).body,
    );

    expect(bodies).toEqual(['By email.', 'American.', 'By SMS.', 'Any.']);
  });

  test('are what is said on the phone to who answers; the branches stay', () => {
    const call = written(draft([own], { channel: 'phone' }));

    expect(call.branches[0]?.say).toStrictEqual(call.paragraphs);
    expect(call.branches).toHaveLength(7);
  });

  test('know the facts that their purpose cannot do without', () => {
    const thanks = defineTemplate({
      purpose: 'thank-you',
      write: ({ interview }) => ({ paragraphs: [{ role: 'thanks', text: interview.date }] }),
    });
    const answer = defineTemplate({
      purpose: 'answer',
      write: ({ request }) => ({ paragraphs: [{ role: 'request', text: request.what }] }),
    });

    expect(written(draft([thanks, answer], { purpose: 'thank-you' })).body).toBe('Thursday 5 March');
  });

  test.each([
    ['missing', 'templates.0.paragraphs', []],
    ['missing', 'templates.0.paragraphs.0.text', [{ role: 'request', text: ' ' }]],
    ['missing', 'templates.0.paragraphs.0.text', [{ role: 'request', text: undefined as unknown as string }]],
    [
      'placeholder',
      'templates.0.paragraphs.1.text',
      [
        { role: 'greeting', text: 'Dear all,' },
        { role: 'request', text: 'As {{NAME}} said' },
      ],
    ],
    ['markup', 'templates.0.paragraphs.0.text', [{ role: 'request', text: '<p>Hello</p>' }]],
  ])('that would send %s are refused', (code, path, paragraphs) => {
    const broken = defineTemplate({ purpose: 'feedback-request', write: () => ({ paragraphs }) });

    expect(draft([broken])).toEqual({ type: 'refused', problems: [{ code, path, message: expect.any(String) }] });
  });

  test('that are too long for the channel are refused', () => {
    const long = defineTemplate({
      purpose: 'feedback-request',
      write: () => ({ paragraphs: [{ role: 'request', text: 'word '.repeat(70).trim() }] }),
    });

    expect(draft([long], { channel: 'linkedin', form: 'note' })).toMatchObject({
      type: 'refused',
      problems: [{ code: 'message-too-long', path: 'templates.0' }],
    });
    expect(draft([long], { channel: 'linkedin' }).type).toBe('draft');
  });

  test('that are none are an error', () => {
    let codes: string[] = [];
    try {
      defineTemplate({ purpose: 'chat' as Purpose, channel: 'fax', locale: 5, write: 'Hello' } as unknown as MessageTemplate);
    } catch (error) {
      if (isFollowUpError(error)) codes = error.issues.map(({ path }) => path);
    }

    expect(codes).toEqual(['purpose', 'channel', 'locale', 'write']);
  });
});

test('HTML escapes everything that could be markup, and keeps the lines', () => {
  const of = interviewed([], { role: 'R&D \'Lead\' "X"', contacts: [dana] });

  const html = toHtml(written(draftMessage(of, { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en' })));

  expect(html).toContain('the R&amp;D &#39;Lead&#39; &quot;X&quot; role');
  expect(html).toContain('<p>Kind regards,<br>Sam Rivera<br>+44 7700 900123</p>');
  expect(html.replace(/<\/?p>|<br>/g, '')).not.toMatch(/[<>"']/);
});
