import type { DraftWords } from '../../draft-words.js';
import { about, brief } from './brief.js';
import { briefClaims, claims } from './claims.js';
import { long } from './long.js';
import { position } from './role.js';

const hello = (name: string): string => `Hallo ${name},`;
const goodDay = (name: string): string => `Guten Tag ${name},`;

/** "Sehr geehrte" only where the title that was given says whether it is "geehrter": nothing is guessed from a name. */
const honoured = (name: string): string => {
  if (name.startsWith('Frau ')) return `Sehr geehrte ${name},`;
  return name.startsWith('Herr ') ? `Sehr geehrter ${name},` : goodDay(name);
};
const better = 'hätte ich im Gespräch besser machen können?';
const told = 'Danke, dass Sie mir das sagen.';

/** Drafts in German. */
export const draft: DraftWords = {
  greeting: {
    warm: { named: hello, full: hello, nobody: 'Guten Tag,' },
    neutral: { named: goodDay, full: goodDay, nobody: 'Guten Tag,' },
    formal: { named: honoured, full: goodDay, nobody: 'Sehr geehrte Damen und Herren,' },
  },
  farewell: { warm: 'Herzliche Grüße', neutral: 'Freundliche Grüße', formal: 'Mit freundlichen Grüßen' },
  long,
  brief,
  about,
  improvement: {
    long: `Darf ich Sie für die Zukunft noch eines fragen: Was ${better} Ein oder zwei offene Sätze würden mir sehr helfen.`,
    brief: `Was ${better}`,
  },
  claims,
  briefClaims,
  offerThenDeadline: '. ', // each claim begins with a capital, whatever stands before it
  briefGreeting: (recipient, candidate, role) =>
    `Guten Tag${recipient === '' ? '' : ` ${recipient}`}, hier ${role === '' ? `ist ${candidate}` : `${candidate} zur Stelle ${role}`}.`,
  phone: {
    mayI: 'Haben Sie einen Moment Zeit?',
    close: { asking: 'Vielen Dank, das hilft mir sehr.', thanking: 'Noch einmal vielen Dank, und einen schönen Tag.' },
    assistant: (facts) =>
      `Ich möchte gern mit ${facts.recipient?.name ?? 'der Person, die für Bewerbungen zuständig ist,'} über die ${position(facts)} sprechen. Wann passt ein Anruf am besten, und gibt es eine Durchwahl?`,
    passOn: (facts) =>
      `Ich rufe wegen der ${position(facts)} an und wollte ${facts.recipient?.name ?? 'der Person, die für Bewerbungen zuständig ist,'} nur danken. Könnten Sie das bitte ausrichten?`,
    callBack: (phone) => `Sie erreichen mich unter ${phone}.`,
    goodbye: 'Vielen Dank und auf Wiederhören.',
    noDecisionYet: `${told} Bis wann rechnen Sie mit einer Entscheidung, und darf ich Sie dann anrufen?`,
    rejected: {
      interview: `${told} Darf ich Sie etwas fragen, das mir helfen würde: Was ${better}`,
      application: `${told} Darf ich Sie etwas fragen, das mir helfen würde: Was hätte meine Bewerbung stärker gemacht?`,
    },
    offer: 'Vielen Dank, ich freue mich sehr. Könnten Sie mir das Angebot schriftlich zusenden, und bis wann möchten Sie meine Antwort?',
    askedToStop: 'Selbstverständlich, ich rufe nicht mehr an. Danke, dass Sie es mir sagen, und alles Gute für Sie und Ihr Team.',
  },
};
