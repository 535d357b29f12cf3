import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts } from '../../facts.js';
import { position } from './role.js';

/** Where another offer is told of, there is no room for the rest. */
const ifRoom =
  (text: string, rest: string) =>
  ({ claims }: DraftFacts): string =>
    claims.length === 0 ? `${text} ${rest}` : text;

/**
 * One or two short sentences, as they are texted, noted and spoken; which role it is about has been said before. The GSM alphabet has
 * none of the German quotation marks.
 */
export const brief: DraftWords['brief'] = {
  'application-check': [
    () => 'Ist meine Bewerbung noch im Verfahren, und wann darf ich mit Antwort rechnen?',
    () => 'Darf ich zu meiner Bewerbung noch etwas ergänzen, das Ihnen hilft?',
    ifRoom('Ja, nein oder noch offen?', 'Ein Wort genügt.'),
  ],
  'thank-you': [
    () => 'Vielen Dank, dass Sie sich Zeit genommen haben. Das Gespräch hat mir Freude gemacht.',
    () => 'Vielen Dank für unser Gespräch. Es beschäftigt mich noch immer.',
    () => 'Es war mir eine Freude, mit Ihnen zu sprechen. Danke für Ihre Zeit.',
    () => 'Vielen Dank für das gute Gespräch, in dem auch meine Fragen Raum hatten.',
  ],
  'feedback-request': [
    ifRoom('Gibt es eine Entscheidung?', 'Wenn nicht, genügt mir ein Termin dafür.'),
    ifRoom('Kann ich etwas nachreichen?', 'Referenzen und Unterlagen sende ich gern.'),
    ifRoom('Bis wann wird entschieden?', 'Ein ungefährer Termin genügt.'),
    ifRoom('Ja, nein oder noch offen?', 'Ein Wort genügt.'),
  ],
  'offer-news': [() => 'Wie ist der Stand bei Ihnen?'],
  'thanks-for-offer': [() => 'Danke für das Angebot, ich freue mich sehr. Könnte ich es schriftlich haben, mit Antwortfrist?'],
  'thanks-for-rejection': [() => 'Danke, dass Sie mir Bescheid geben. Ich wünsche Ihnen viel Erfolg.'],
  'thanks-for-on-hold': [() => 'Danke für die Nachricht. Ab wann darf ich wieder nachfragen?'],
  'thanks-for-closing': [() => 'Danke, dass Sie mir Bescheid geben. Alles Gute für Sie.'],
  'improvement-request': [() => 'Danke noch einmal für Ihre Antwort. Was hätte ich im Gespräch besser machen können?'],
  answer: [
    ({ request }) =>
      `Zu Ihrer Anfrage "${request.what}"${request.by === null ? '' : `, erbeten bis ${request.by}`}: Hier ist meine Antwort.`,
  ],
  'missed-by-employer': [({ interview }) => `Unser Gespräch am ${interview.shortDate} kam nicht zustande. Finden wir einen neuen Termin?`],
  'missed-by-candidate': [
    ({ interview }) => `Es tut mir leid, dass ich am ${interview.shortDate} gefehlt habe. Ist ein neuer Termin möglich?`,
  ],
};

const aboutDecision = (facts: DraftFacts): string => `Ich rufe wegen der Entscheidung über die ${position(facts)} an.`;
const aboutInterview = (facts: DraftFacts): string => `Ich rufe wegen des Gesprächs über die ${position(facts)} an.`;

/** What a call is about, before it is asked for. */
export const about: DraftWords['about'] = {
  'application-check': (facts) => `Ich rufe wegen meiner Bewerbung um die ${position(facts)} an.`,
  'thank-you': ({ interview }) => `Ich rufe wegen unseres Gesprächs am ${interview.date} an.`,
  'feedback-request': (facts) =>
    `Ich rufe wegen der ${position(facts)} an, über die ich am ${facts.interview.date} ein Gespräch hatte${facts.promise.state === 'passed' ? `; eine Antwort war bis ${facts.promise.by} angekündigt` : ''}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `Ich rufe wegen Ihrer Anfrage vom ${request.on} an.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
