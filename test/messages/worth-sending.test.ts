import type { FollowUp, JobApplication } from 'interview-followup';
import {
  type DraftOptions,
  describeClaim,
  describeFollowUp,
  describeReasons,
  draftMessage,
  type MessageLocale,
  type WrittenDraft,
} from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { fitsOneSms } from '../../src/messages/measure.js';
import { promised } from '../builders.js';
import { allLocales } from './all-locales.js';
import { candidate, globex, now, type Story, stepFor, stories, withContact } from './stories.js';
import { written } from './written.js';

// What a reader would stumble over, in every language: statements that are not true yet, questions put to the wrong person, and the like.

/** Words of each language that a test looks for. */
const words: { readonly [id: string]: { readonly [about in 'whom' | 'newDate' | 'byThen' | 'late' | 'raised' | 'competes']: RegExp } } = {
  en: {
    whom: /\bwho/i,
    newDate: /a new date/,
    byThen: /you will have it by then/,
    late: /you will have it without delay/,
    raised: /talking about|exchange about|your (explanation|questions)|we discussed/i,
    competes: /^Globex is one of the other employers in my job search\.$/,
  },
  de: {
    whom: /\b(wer|wen)\b/i,
    newDate: /neuer Termin/,
    byThen: /bis dahin/,
    late: /umgehend/,
    raised: /mit Ihnen über das Thema|Ihre Fragen/,
    competes: /^Globex ist eines der anderen Unternehmen, /,
  },
  fr: {
    whom: /\bqui\b|à qui/i,
    newDate: /nouvelle date/,
    byThen: /d'ici là/,
    late: /sans tarder/,
    raised: /Vos questions|avec vous du sujet/,
    competes: /^Globex fait partie des autres entreprises /,
  },
  es: {
    whom: /quién/i,
    newDate: /nueva fecha/,
    byThen: /dentro de ese plazo/,
    late: /sin demora|cuanto antes/,
    raised: /conversar sobre|comentamos|Al hablar|Sus preguntas/,
    competes: /^Globex es otra de las empresas /,
  },
  it: {
    whom: /\bchi\b/i,
    newDate: /nuova data/,
    byThen: /entro quella data/,
    late: /al più presto/,
    raised: /Le Sue domande/,
    competes: /^Globex è un'altra delle aziende /,
  },
  nl: {
    whom: /\bwie\b/i,
    newDate: /nieuwe datum/,
    byThen: /binnen die termijn/,
    late: /zo snel mogelijk/,
    raised: /met u gesproken|Uw vragen/,
    competes: /^Globex is een van de andere werkgevers /,
  },
  pt: {
    whom: /quem/i,
    newDate: /nova data/,
    byThen: /dentro do prazo/,
    late: /o quanto antes/,
    raised: /falar sobre|discutimos|As suas perguntas/,
    competes: /^A empresa Globex é outra das empresas /,
  },
};

const story = (name: string): Story => stories.find((one) => one.name === name) as Story; // a name of the table
const channels = ['email', 'letter', 'linkedin', 'note', 'sms', 'phone'] as const;
type Way = (typeof channels)[number];

function draftOf(locale: MessageLocale, { application, purpose, ledger = [] }: Story, way: Way, attempt = 1, more = {}): WrittenDraft {
  const step = stepFor({ name: '', purpose, application }, { attempt, channel: way === 'note' ? 'linkedin' : way, ...more });
  const form = way === 'note' ? ({ form: 'note' } as const) : {};
  const options: DraftOptions = { step, candidate, now, ledger, locale: locale.id, locales: [locale], ...form };
  return written(draftMessage(application, options));
}

const text = ({ paragraphs }: WrittenDraft, role: string): string =>
  paragraphs
    .filter((part) => part.role === role)
    .map((part) => part.text)
    .join(' ');
const all = ({ subject, body, branches }: WrittenDraft): string =>
  [subject ?? '', body, ...branches.flatMap(({ say }) => say.map((part) => part.text))].join('\n');
const says = (draft: WrittenDraft, when: string): string =>
  (draft.branches.find((branch) => branch.when === when)?.say ?? []).map((part) => part.text).join(' ');

describe.each(allLocales.map((locale) => [locale.id, locale] as const))('in %s', (id, locale) => {
  const its = words[id.slice(0, 2)] as (typeof words)[string]; // every language has its line

  test.each(channels)('an answer by %s names what was asked and by when, and says that it comes, which is true before and after', (way) => {
    const asked = draftOf(locale, story('asked for references'), way);

    expect(asked.body).toContain('two references');
    expect(asked.body).toContain('18');
    expect(asked.body).toMatch(its.byThen);
    if (way === 'sms') expect([asked.body, fitsOneSms(asked.body)]).toEqual([asked.body, true]);
  });

  test.each(channels)('an answer by %s that is late, or for which no date was named, promises no date', (way) => {
    const { application, ...rest } = story('asked for references');
    const request = { type: 'heard', at: '2026-03-13T09:00:00Z', kind: 'request', what: 'two references', from: 'dana' } as const;
    const late = { ...application, history: [{ ...request, by: { date: '2026-03-15' } }] } satisfies JobApplication;
    const free = { ...application, history: [request] } satisfies JobApplication;

    for (const of of [late, free]) {
      const { body } = draftOf(locale, { ...rest, application: of }, way);

      expect(body).toMatch(its.late);
      expect(body).not.toMatch(its.byThen);
    }
  });

  test('news of an offer before the promised date asks whether that holds, and for nothing by the date of the offer', () => {
    const before = draftOf(locale, story('news of an offer before the promised date'), 'email');
    const without = draftOf(locale, story('news of an offer'), 'email');

    expect(before.subject).not.toContain('20');
    expect(text(before, 'request')).not.toContain('20');
    expect(text(before, 'reason')).toContain('19');
    expect([without.subject, text(without, 'request')].every((part) => part?.includes('20'))).toBe(true);
    for (const way of ['sms', 'note'] as const) {
      expect(text(draftOf(locale, story('news of an offer before the promised date'), way), 'request')).not.toBe(
        text(draftOf(locale, story('news of an offer'), way), 'request'),
      );
    }
  });

  test('what is asked before the promised date is whether that holds, in a text and in a call too', () => {
    for (const way of ['sms', 'note', 'phone'] as const) {
      expect(text(draftOf(locale, story('a promise to come'), way), 'request')).not.toBe(
        text(draftOf(locale, story('a promise that has passed'), way), 'request'),
      );
    }
    expect(draftOf(locale, story('a promise to come'), 'phone').body).toContain('19');
  });

  test.each([1, 2, 3])('attempt %i tells of the offer before it asks', (attempt) => {
    for (const way of ['phone', 'email'] as const) {
      const { paragraphs } = draftOf(locale, story('another offer'), way, attempt);
      const place = (role: string): number => paragraphs.findIndex((part) => part.role === role);

      expect(place('offer')).toBeGreaterThan(0);
      expect(place('offer')).toBeLessThan(place('request'));
    }
  });

  test.each(['interviewed', 'told: rejected', 'told: position-closed'])('thanks by phone (%s) ask nobody to call back', (name) => {
    const call = draftOf(locale, story(name), 'phone');

    expect(says(call, 'voicemail')).not.toContain('7700');
    expect(call.branches.find(({ when }) => when === 'assistant')?.ask).toEqual([]);
    expect(says(call, 'assistant')).not.toBe(says(draftOf(locale, story('no promise'), 'phone'), 'assistant'));
    expect(says(call, 'assistant')).toContain('Dana Okafor');
  });

  test('a call that also asks how one came across can be returned', () => {
    const call = draftOf(locale, story('told: rejected'), 'phone', 1, { includes: 'improvement-request' });

    expect(says(call, 'voicemail')).toContain('7700');
    expect(says(call, 'voicemail')).toContain(locale.draft.improvement.brief);
    expect(call.branches.find(({ when }) => when === 'assistant')?.ask).toEqual(['direct-line']);
  });

  test('a call that brings an answer does not thank for one', () => {
    const brings = text(draftOf(locale, story('asked for references'), 'phone'), 'closing');

    expect(brings).toBe(text(draftOf(locale, story('interviewed'), 'phone'), 'closing'));
  });

  test.each(['interviewer', 'referrer'] as const)('an %s, who does not decide, is asked who knows, and not for a new date', (role) => {
    for (const name of ['a promise that has passed', 'a promise to come', 'no promise', 'another offer', 'news of an offer']) {
      for (const way of channels) {
        if (way === 'phone' && name === 'news of an offer') continue;
        for (const attempt of [1, 2, 3, 4, 5]) {
          const draft = draftOf(locale, withContact(story(name), { role }), way, attempt);
          const isShort = draft.subject === null && way !== 'linkedin';
          const canHelp = isShort && (attempt === 2 || (attempt === 1 && name.startsWith('news'))); // whether something may be added, anybody knows

          if (!canHelp) expect(text(draft, 'request')).toMatch(its.whom);
          expect(draft.body).not.toMatch(its.newDate);
          if (way === 'sms') expect([draft.body, fitsOneSms(draft.body)]).toEqual([draft.body, true]);
        }
      }
    }
  });

  test('who decides is not asked who could be asked', () => {
    for (const attempt of [1, 2, 3, 4]) {
      expect(text(draftOf(locale, story('no promise'), 'email', attempt), 'request')).not.toMatch(
        /who would|wer mir|renseigner|quién|o chi|wie mij|quem/,
      );
    }
  });

  test('a topic is not said to be that of the person who is thanked, and who runs the process is thanked for it', () => {
    const { application, ...rest } = story('interviewed');
    const panel = ['a', 'b', 'c', 'd'];
    const of = (role: 'interviewer' | 'hr' | 'recruiter'): string[] =>
      panel.map((contact) => {
        const contacts = panel.map((one) => ({ id: one, name: 'Lee Chen', role }));
        const interviews = application.interviews?.map((interview) => ({ ...interview, interviewers: panel, topics: ['QXZ'] }));
        const thanked = { ...rest, application: { ...application, contacts, interviews } as JobApplication };
        const to = { contact, role, because: 'interviewer' } as const;
        return text(draftOf(locale, thanked, 'email', 1, { to }), 'thanks');
      });

    const [colleagues, hr, recruiters] = [of('interviewer'), of('hr'), of('recruiter')];

    expect(new Set(colleagues).size).toBe(4);
    expect(new Set(hr).size).toBe(4);
    for (const thanks of [...colleagues, ...hr]) {
      expect(thanks).toContain('QXZ');
      expect(thanks).not.toMatch(its.raised);
    }
    expect(hr.every((thanks, index) => thanks.length > (colleagues[index] ?? '').length)).toBe(true);
    expect(recruiters).toEqual(hr);
  });

  test('a call names the date by which an answer was promised, to the person and to the machine', () => {
    const call = draftOf(locale, story('a promise that has passed'), 'phone');

    expect(says(call, 'answered')).toContain('12');
    expect(says(call, 'voicemail')).toContain('12');
  });

  test('dates are words in every text but an SMS and what a note says of offers', () => {
    for (const one of stories) {
      for (const way of ['email', 'letter', 'linkedin', 'phone'] as const) {
        if (way === 'phone' && one.purpose === 'offer-news') continue;
        const two = one.ledger === undefined ? {} : { ledger: [globex, { ...globex, employer: 'Initech', answerBy: '2026-03-24' }] };

        expect(all(draftOf(locale, { ...one, ...two }, way))).not.toMatch(/\d\d\/\d\d/);
      }
    }
  });

  test('no attempt closes like the one before', () => {
    for (const name of ['applied', 'no promise']) {
      for (const attempt of [1, 2, 3, 4, 5]) {
        const [first, second] = [attempt, attempt + 1].map((turn) => text(draftOf(locale, story(name), 'email', turn), 'closing'));

        expect(first).not.toBe(second);
      }
    }
  });

  test('to name an employer says that it competes, which is true at any stage', () => {
    expect(describeClaim({ type: 'employer', employer: 'Globex' }, { locale: id, locales: [locale] })).toMatch(its.competes);
  });

  test('a thank-you expects no answer', () => {
    const chasing = text(draftOf(locale, story('no promise'), 'email'), 'closing');
    const { application, ...rest } = story('interviewed');
    const panel = ['a', 'b', 'c', 'dana'];
    const contacts = panel.map((contact) => ({ id: contact, name: 'Dana Okafor', role: 'hiring-manager' }) as const);
    const interviews = application.interviews?.map((interview) => ({ ...interview, interviewers: panel }));
    const thanked = { ...rest, application: { ...application, contacts, interviews } as JobApplication };

    for (const contact of panel) {
      const to = { contact, role: 'hiring-manager', because: 'interviewer' } as const;

      expect(text(draftOf(locale, thanked, 'email', 1, { to }), 'closing')).not.toBe(chasing);
    }
  });

  test('no text says what only a native of another English would, and none is stiff where plain words do', () => {
    if (!id.startsWith('en')) return;
    for (const one of stories) {
      for (const way of channels) {
        if ((way === 'phone' && one.purpose === 'offer-news') || (way === 'sms' && one.purpose === 'thank-you')) continue;
        for (const attempt of [1, 2, 3, 4]) {
          expect(all(draftOf(locale, one, way, attempt))).not.toMatch(
            /even keener|good spirit|quite (understand|all right)|to be held|Engineer role and I|Should you/,
          );
        }
      }
    }
  });

  test('a date that ends a list of its own is closed by a comma', () => {
    if (id !== 'en-US' && id !== 'de') return;
    const open =
      id === 'de'
        ? /(Mon|Diens|Donners|Frei|Sams|Sonn)tag, (de[mn] )?\d+\. [A-Zä][a-zä]+( \d{4})?(?![a-zä]|[.,;:?)\n“"]|$| \d{4})|Mittwoch, (de[mn] )?\d+\. [A-Zä][a-zä]+( \d{4})?(?![a-zä]|[.,;:?)\n“"]|$| \d{4})/
        : /(day, [A-Z][a-z]+ \d+(, \d{4})?)(?!\d|[.,;:?)\n"]|$| at )/;
    const range = { type: 'deadline', from: '2026-03-18', to: '2026-03-20' } as const;

    for (const one of stories) {
      for (const way of channels) {
        if ((way === 'phone' && one.purpose === 'offer-news') || (way === 'sms' && one.purpose === 'thank-you')) continue;
        for (const attempt of [1, 2, 3, 4]) expect(all(draftOf(locale, one, way, attempt))).not.toMatch(open);
      }
    }
    expect(describeClaim(range, { locale: id, locales: [locale] })).not.toMatch(open);

    const contacts = [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager' }] as const;
    const of = { application: { id: 'northwind', role: 'Data Engineer', employer: { timeZone: 'Europe/London' }, contacts } };
    const codes = Object.keys(locale.describe.reasons).filter((code) => code !== 'same-person');
    const facts = {
      since: '2026-03-05',
      until: '2026-03-09',
      contact: 'dana',
      channel: 'email',
      attempts: 2,
      answerBy: '2026-03-20',
    } as const;
    const reasons = describeReasons(
      codes.map((code) => ({ code, ...facts })),
      { ...of, locale: id, locales: [locale] },
    );
    for (const reason of reasons) expect(reason).not.toMatch(open);
    const step = stepFor(story('no promise')); // a window within one day
    const rest = { step, policyId: 'p', reasons: [], caveats: [], validUntil: now } as const;
    const followUps: readonly FollowUp[] = [
      { ...rest, type: 'act', urgency: 'overdue' },
      { ...rest, type: 'wait', until: now },
    ];
    for (const followUp of followUps)
      expect(describeFollowUp(followUp, { ...of, locale: id, locales: [locale] }).headline).not.toMatch(open);
  });
});

test('de: a note begins with a capital, and the letter that says the same goes on after its comma', () => {
  const de = allLocales.find(({ id }) => id === 'de') as MessageLocale; // one of them

  for (const name of ['applied', 'interviewed', 'no promise', 'news of an offer']) {
    const [letter, note] = (['email', 'note'] as const).map((way) => draftOf(de, story(name), way).paragraphs[1]?.text ?? '');

    expect(letter).toMatch(/^\p{Ll}/u);
    expect(note).toMatch(/^\p{Lu}/u);
  }
});

test('a promised date in the candidate story is told as it is', () => {
  // The panel of Thursday, 5 March promised an answer by Thursday, 12 March; on Monday, 16 March that has passed.
  const { application } = story('no promise');
  const told = {
    ...story('no promise'),
    application: { ...application, history: [...(application.history ?? []), promised('2026-03-12')] },
  };

  expect(draftOf(allLocales[0] as MessageLocale, told, 'phone').body).toContain('; I was told to expect an answer by Thursday 12 March.');
});
