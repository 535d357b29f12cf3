import type { DraftWords, Line } from '../../draft-words.js';
import type { DraftFacts } from '../../facts.js';
import { position } from './role.js';
import { accusative, dative } from './time.js';

/** Where another offer is told of, there is no room for the rest. */
const ifRoom =
  (text: string, rest: string) =>
  ({ claims }: DraftFacts): string =>
    claims.length === 0 ? `${text} ${rest}` : text;

/** Who does not decide is asked who does; the two take turns. */
const orWhom = 'Wen darf ich nach dem Stand fragen?';
const whom = 'Wer kann mir einen Termin nennen?';
const holds = 'Bleibt es beim genannten Termin?';
const unlessColleague =
  (other: Line, colleague: string): Line =>
  (facts) =>
    facts.reader === 'colleague' ? colleague : other(facts);

/**
 * One or two short sentences, as they are texted, noted and spoken; which role it is about has been said before. The GSM alphabet has
 * none of the German quotation marks.
 */
export const brief: DraftWords['brief'] = {
  'application-check': [
    unlessColleague(() => 'Ist meine Bewerbung noch im Verfahren, und wann darf ich mit Antwort rechnen?', orWhom),
    () => 'Darf ich zu meiner Bewerbung noch etwas ergänzen, das Ihnen hilft?',
    unlessColleague(ifRoom('Ja, nein oder noch offen?', 'Ein Wort genügt.'), orWhom),
  ],
  'thank-you': [
    () => 'Vielen Dank, dass Sie sich Zeit genommen haben. Das Gespräch hat mir Freude gemacht.',
    () => 'Vielen Dank für unser Gespräch. Es beschäftigt mich noch immer.',
    () => 'Es war mir eine Freude, mit Ihnen zu sprechen. Danke für Ihre Zeit.',
    () => 'Vielen Dank für das gute Gespräch. Es hat mir viel gezeigt.',
  ],
  'feedback-request': [
    unlessColleague(
      (facts) =>
        facts.promise.state === 'open' ? holds : ifRoom('Gibt es eine Entscheidung?', 'Wenn nicht, genügt mir ein Termin dafür.')(facts),
      orWhom,
    ),
    ifRoom('Kann ich etwas nachreichen?', 'Referenzen und Unterlagen sende ich gern.'),
    unlessColleague(ifRoom('Bis wann wird entschieden?', 'Ein ungefährer Termin genügt.'), whom),
    unlessColleague(ifRoom('Ja, nein oder noch offen?', 'Ein Wort genügt.'), orWhom),
  ],
  'offer-news': [unlessColleague(({ promise }) => (promise.state === 'open' ? holds : 'Wie ist der Stand bei Ihnen?'), orWhom)],
  'thanks-for-offer': [() => 'Danke für das Angebot, ich freue mich sehr. Könnte ich es schriftlich haben, mit Antwortfrist?'],
  'thanks-for-rejection': [() => 'Danke, dass Sie mir Bescheid geben. Ich wünsche Ihnen viel Erfolg.'],
  'thanks-for-on-hold': [() => 'Danke für die Nachricht. Ab wann darf ich wieder nachfragen?'],
  'thanks-for-closing': [() => 'Danke, dass Sie mir Bescheid geben. Alles Gute für Sie.'],
  'improvement-request': [() => 'Danke noch einmal für Ihre Antwort. Was hätte ich im Gespräch besser machen können?'],
  answer: [
    ({ request }) =>
      `Zu Ihrer Anfrage "${request.what}"${request.by === null ? '' : ` (bis ${accusative(request.by)})`}: Sie erhalten alles ${request.by === null || request.isLate ? 'umgehend' : 'bis dahin'}.`,
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
  'thank-you': ({ interview }) => `Ich rufe wegen unseres Gesprächs am ${dative(interview.date)}, an.`,
  'feedback-request': (facts) =>
    `Ich rufe wegen der ${position(facts)} an. Mein Gespräch war am ${dative(facts.interview.date)}${facts.promise.state === 'none' ? '' : `; eine Antwort war bis ${accusative(facts.promise.by)}, angekündigt`}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `Ich rufe wegen Ihrer Anfrage vom ${dative(request.on)}, an.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
