import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf, Reader, Tone } from '../../facts.js';
import { atClient, position, theClient } from './role.js';

// The first word after a greeting and its comma is written small, but a LinkedIn note puts a full stop before the same sentence. What
// may open a note therefore begins with a word that has a capital anyway: a noun, or a form of Sie.

const asking: { readonly [tone in Tone]: string } = {
  warm: 'Ich freue mich sehr darauf, von Ihnen zu hören.',
  neutral: 'Ich freue mich auf Ihre Nachricht.',
  formal: 'Über eine kurze Rückmeldung würde ich mich freuen.',
};
const thanking: { readonly [tone in Tone]: string } = {
  warm: 'Noch einmal danke, und alles Gute für Sie und Ihr Team.',
  neutral: 'Nochmals vielen Dank für Ihre Zeit.',
  formal: 'Für Ihre Zeit und Ihr Interesse danke ich Ihnen nochmals.',
};
const thanks: { readonly [tone in Tone]: string } = {
  warm: 'herzlichen Dank',
  neutral: 'vielen Dank',
  formal: 'ich danke Ihnen',
};
const hoping = ({ tone }: DraftFacts): string => asking[tone];
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

/** Thanks that may open a note. */
const thanksFirst = ({ tone, channel }: DraftFacts): string => {
  if (channel !== 'linkedin') return thanks[tone];
  return tone === 'formal' ? 'Ihnen danke ich' : `Ihnen ${thanks[tone]}`;
};

const bestPerson = 'oder wer mir dazu am besten Auskunft geben kann?';
const nextStep = 'und wann ich mit dem nächsten Schritt rechnen darf?';
const whetherRead: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => `Könnten Sie mir sagen, ob Sie schon Gelegenheit hatten, sie zu lesen, ${nextStep}`,
  coordinator: () => `Könnten Sie mir sagen, ob sie schon in der Fachabteilung liegt ${nextStep}`,
  agency: (facts) => `Könnten Sie mir sagen, ob sie schon ${atClient(facts)} liegt ${nextStep}`,
  colleague: () => `Wissen Sie vielleicht, wie weit das Auswahlverfahren inzwischen ist ${bestPerson}`,
};
const whetherDecided: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => 'Haben Sie schon eine Entscheidung getroffen?',
  coordinator: () => 'Könnten Sie mir sagen, ob schon eine Entscheidung gefallen ist?',
  agency: (facts) => `Wissen Sie, ob ${theClient(facts)} schon eine Entscheidung getroffen hat?`,
  colleague: () => `Wissen Sie, ob schon eine Entscheidung gefallen ist ${bestPerson}`,
};

const beforeIAnswer = (facts: DraftFacts): string =>
  `Bevor ich dort antworte, wüsste ich gern, wie es um meine Bewerbung ${facts.reader === 'agency' ? atClient(facts) : 'bei Ihnen'} steht.`;
const letMeKnow = ({ role, asksImprovement }: DraftFacts): string =>
  `Stelle als ${role}: danke für Ihre Nachricht${asksImprovement ? ', und eine Frage' : ''}`;
const onTopic = ({ topic }: FactsOf<'thank-you'>, without: string, withTopic: (theme: string) => string): string =>
  topic === null ? without : withTopic(`Thema „${topic}“`);

/** Emails, letters and LinkedIn messages. */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role }) => `Bewerbung als ${role}: Ist sie noch im Auswahlverfahren?`,
      parts: [
        [
          'reason',
          (facts) =>
            `${facts.reader === 'colleague' ? 'Ihrem Unternehmen' : 'Ihnen'} liegt meine Bewerbung um die ${position(facts)}${facts.appliedOn === null ? '' : ` vom ${facts.appliedOn}`} vor. ${
              facts.promise.state === 'passed'
                ? `Eine Rückmeldung wurde mir bis ${facts.promise.by} in Aussicht gestellt.`
                : 'Mein Interesse an der Aufgabe ist unverändert groß.'
            }`,
        ],
        [
          'request',
          (facts) => `${whetherRead[facts.reader](facts)} Ein ungefährer Termin genügt mir, und ich richte meine Planung danach.`,
        ],
        ['proposal', () => 'Referenzen oder anderes, was Ihnen weiterhilft, sende ich gern zu.'],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Bewerbung als ${role}: Darf ich etwas ergänzen?`,
      parts: [
        ['reason', (facts) => `Ihnen möchte ich die Einschätzung erleichtern, ob die ${position(facts)} und ich gut zueinander passen.`],
        [
          'request',
          () =>
            'Gibt es in meiner Bewerbung einen Punkt, der klarer sein könnte, oder etwas, das Sie darüber hinaus gern sehen würden? Ich reiche es umgehend nach. Außerdem würde es mir helfen zu wissen, ob ein nächster Schritt geplant ist und wann ungefähr.',
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Bewerbung als ${role}: ja, nein oder noch offen?`,
      parts: [
        [
          'reason',
          (facts) => `Zeit für die ${position(facts)} halte ich mir in den kommenden Wochen gern frei, sofern sie noch offen ist.`,
        ],
        [
          'request',
          () =>
            'Könnten Sie mir in einem Satz sagen, wie es um meine Bewerbung steht: noch im Verfahren, nicht mehr dabei oder noch nicht gesichtet? Jede dieser Antworten hilft mir bei der Planung, und auch eine Absage nehme ich gern entgegen.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thank-you': [
    {
      subject: ({ role }) => `Vielen Dank für das Gespräch über die Stelle als ${role}`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanksFirst(facts)}, dass Sie sich am ${facts.interview.date} Zeit für ein Gespräch über die ${position(facts)} genommen haben. ${onTopic(
              facts,
              'Ich habe jetzt ein klares Bild von der Aufgabe.',
              (theme) => `Besonders gern habe ich mit Ihnen über das ${theme} gesprochen.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Das Gespräch hat mich darin bestärkt, dass ich diese Arbeit gern machen würde und gut machen könnte. Sollte noch eine Frage offen sein, zu deren Klärung ich beitragen kann, beantworte ich sie gern.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `Gespräch über die Stelle als ${role}: danke für Ihre Zeit`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Ihre Zeit am ${facts.interview.date} und das Gespräch über die ${position(facts)} waren für mich ein Gewinn; ${thanks[facts.tone]} dafür. ${onTopic(
              facts,
              'Ihre Fragen haben mich zum Nachdenken angeregt und beschäftigen mich noch immer.',
              (theme) => `Besonders das ${theme} beschäftigt mich noch immer.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Es ist genau die Art von Arbeit, die ich gern übernehmen möchte. Falls Sie Referenzen einholen oder sonst noch etwas von mir sehen möchten, kann ich das jederzeit kurzfristig für Sie einrichten.',
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ interview }) => `Zu unserem Gespräch am ${interview.shortDate}: vielen Dank`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Sie haben sich am ${facts.interview.date} Zeit genommen, mit mir über die ${position(facts)} zu sprechen, und das war mir eine Freude. ${onTopic(
              facts,
              'Was die Aufgabe verlangt, weiß ich jetzt viel genauer.',
              (theme) => `Am meisten interessiert hat mich das ${theme}.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Seither bin ich überzeugt, dass ich schon in den ersten Wochen von Nutzen sein könnte. Lassen Sie mich bitte wissen, ob ich Ihnen noch etwas zusenden kann oder auf einen Punkt zurückkommen soll.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `Nach unserem Gespräch über die Stelle als ${role}: ein Dankeschön`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanksFirst(facts)} für das gute Gespräch über die ${position(facts)} am ${facts.interview.date}. ${onTopic(
              facts,
              'Ich habe es geschätzt, dass meine Fragen darin ebenso viel Raum hatten wie Ihre.',
              (theme) => `Beim ${theme} ist mir klar geworden, wo ich helfen kann.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Mein Interesse an der Stelle ist seither noch gewachsen. Für ein weiteres Gespräch bin ich da, wann immer es Ihnen passt, und Referenzen oder anderes, was die Auswahl erleichtert, sende ich Ihnen gern.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise }) =>
        `Stelle als ${role}: ${promise.state === 'open' ? 'Bleibt es beim genannten Termin?' : `Gibt es nach meinem Gespräch am ${interview.shortDate} eine Entscheidung?`}`,
      parts: [
        [
          'reason',
          (facts) => {
            const { state, by } = facts.promise;
            const again = facts.channel === 'linkedin' ? 'Ihnen noch einmal vielen Dank' : 'vielen Dank noch einmal';
            const start = `${again} für das Gespräch über die ${position(facts)} am ${facts.interview.date}.`;
            if (state === 'none')
              return `${start} Seither reizt mich die Aufgabe noch mehr, und ich möchte gern wissen, wie der Stand ist.`;
            return `${start} Eine Antwort wurde mir bis ${by} in Aussicht gestellt, und ich möchte gern wissen, ${state === 'open' ? 'ob es bei diesem Termin bleibt' : 'wie der Stand ist'}.`;
          },
        ],
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' ? 'Wenn ja, genügt mir ein kurzes Ja.' : whetherDecided[facts.reader](facts)} Falls noch mehr Zeit nötig ist, ist das kein Problem: Ein neuer Termin genügt mir, und ich richte mich danach.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Stelle als ${role}: Kann ich etwas zur Entscheidung beitragen?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Interesse an der ${position(facts)} habe ich unverändert, und ich möchte gern dazu beitragen, dass die Entscheidung leichtfällt.`,
        ],
        [
          'request',
          () =>
            'Gibt es noch eine offene Frage zu meiner Erfahrung, zu Referenzen oder zu meiner Verfügbarkeit? Ich beantworte sie gern, schriftlich oder in einem kurzen Telefonat. Und gibt es einen Termin, bis zu dem ich mit einer Antwort rechnen darf?',
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Stelle als ${role}: Mit welchem Termin darf ich rechnen?`,
      parts: [
        [
          'reason',
          (facts) => `Zeit für die ${position(facts)} möchte ich mir so gut wie möglich freihalten, während ich die nächsten Wochen plane.`,
        ],
        [
          'request',
          ({ interview }) =>
            `Könnten Sie mir sagen, mit welchem Termin ich rechnen darf ${bestPerson} Falls sich der Zeitplan seit meinem Gespräch am ${interview.date} geändert hat, verstehe ich das gut; es genügt mir, davon zu wissen.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Stelle als ${role}: ja, nein oder noch offen?`,
      parts: [
        ['request', () => 'diesmal genügt mir eine einzige Zeile, und jede Antwort hilft mir weiter: ja, nein oder noch offen.'],
        [
          'reason',
          (facts) =>
            `Falls die ${position(facts)} inzwischen anderweitig vergeben ist, wüsste ich das gern, damit ich entsprechend planen kann. Falls sie noch offen ist, ist mein Interesse so groß wie bei meinem Gespräch am ${facts.interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline }) =>
        `Stelle als ${role}: ${deadline === null ? 'Neues von meiner Seite, und eine Frage' : `Ist eine Entscheidung vor dem ${deadline} möglich?`}`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `Ihnen möchte ich noch vor der Entscheidung über die ${position(facts)}, die bis ${facts.promise.by} angekündigt ist, offen sagen, wie es bei mir steht.`
              : `Ihnen möchte ich offen sagen, wie es bei mir steht, denn an der ${position(facts)} bin ich ernsthaft interessiert.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline }) =>
            `Könnten Sie mir sagen, ob eine Entscheidung ${deadline === null ? 'in den nächsten Tagen' : `vor dem ${deadline}`} möglich ist? Falls nicht, habe ich dafür Verständnis.`,
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-offer': [
    {
      subject: ({ role }) => `Stelle als ${role}: danke für das Angebot, und zwei Fragen`,
      parts: [
        [
          'thanks',
          (facts) =>
            `vielen Dank${
              facts.reader === 'agency'
                ? ` für die Nachricht, dass ${theClient(facts)} mir die Stelle als ${facts.role} anbieten möchte`
                : `, dass Sie mir die ${position(facts)} anbieten`
            }. Ich freue mich sehr und weiß die Zeit zu schätzen, die Sie und Ihr Team sich für mich genommen haben.`,
        ],
        [
          'request',
          () =>
            'Könnten Sie mir das Angebot schriftlich zusenden, falls es nicht schon unterwegs ist? Und bis wann möchten Sie meine Antwort haben? Ich werde alles sorgfältig lesen und mich rechtzeitig bei Ihnen melden.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-rejection': [
    {
      subject: letMeKnow,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]}, dass Sie mir die Entscheidung über die ${position(facts)} mitgeteilt haben. Ich hatte auf eine andere Antwort gehofft, respektiere diese aber.`,
        ],
        [
          'reason',
          () =>
            'Was ich über die Aufgabe erfahren habe, hat mir gut gefallen, und ich wünsche Ihnen mit der Besetzung viel Erfolg. Falls einmal eine Stelle frei wird, die besser zu meiner Erfahrung passt, würde ich mich über eine Nachricht freuen.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-on-hold': [
    {
      subject: ({ role }) => `Stelle als ${role}: danke für die Nachricht; wann darf ich wieder fragen?`,
      parts: [
        ['thanks', (facts) => `${thanks[facts.tone]} für die Nachricht, dass die Besetzung der ${position(facts)} vorerst ruht.`],
        [
          'request',
          () =>
            'Mein Interesse ist unverändert, und ich würde den Faden gern wieder aufnehmen, sobald es so weit ist. Falls es einen Termin gibt, zu dem Sie voraussichtlich mehr wissen, merke ich ihn mir und frage vorher nicht nach.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-closing': [
    {
      subject: letMeKnow,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} für die Nachricht, dass die ${position(facts)} nicht besetzt wird. Solche Entscheidungen fallen selten leicht, und ich weiß es zu schätzen, dass Sie mir Bescheid gegeben haben.`,
        ],
        [
          'reason',
          () =>
            'Was ich über die Aufgabe erfahren habe, hat mir gut gefallen. Falls die Stelle doch noch besetzt oder eine ähnliche frei wird, würde ich mich freuen, von Ihnen zu hören.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'improvement-request': [
    {
      subject: ({ role }) => `Stelle als ${role}: eine Frage zu meinem Gespräch`,
      parts: [
        [
          'thanks',
          (facts) =>
            `vielen Dank noch einmal, dass Sie mir die Entscheidung über die ${position(facts)} mitgeteilt haben. Ich respektiere sie und möchte sie nicht infrage stellen.`,
        ],
        [
          'request',
          ({ reader }) =>
            `Was hätte ich im Gespräch besser machen können? Ein oder zwei offene Sätze würden mir sehr helfen.${
              reader === 'decision-maker'
                ? ''
                : ' Falls andere das besser beantworten können, wäre es sehr freundlich, die Frage weiterzugeben.'
            } Falls solche Rückmeldungen bei Ihnen nicht üblich sind, ist das völlig in Ordnung, und ich frage nicht noch einmal.`,
        ],
        ['closing', thankful],
      ],
    },
  ],
  answer: [
    {
      subject: ({ role }) => `Stelle als ${role}: meine Antwort auf Ihre Anfrage`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `hier ist meine Antwort auf Ihre Anfrage vom ${request.on}: „${request.what}“${request.by === null ? '' : `, erbeten bis ${request.by}`}.`,
        ],
        [
          'request',
          () =>
            'Alles Gewünschte erhalten Sie mit dieser Nachricht. Sollte etwas fehlen oder Ihnen in anderer Form mehr nützen, sagen Sie es mir bitte, und ich sende es umgehend zu.',
        ],
        [
          'proposal',
          (facts) => `Für weitere Fragen zur ${position(facts)} stehe ich Ihnen gern zur Verfügung, schriftlich oder auch telefonisch.`,
        ],
        ['closing', hoping],
      ],
    },
  ],
  'missed-by-employer': [
    {
      subject: ({ role, interview }) => `Gespräch am ${interview.shortDate}, Stelle als ${role}: Finden wir einen neuen Termin?`,
      parts: [
        [
          'reason',
          (facts) =>
            `für das Gespräch über die ${position(facts)} am ${facts.interview.moment} hatte ich mich bereitgehalten, doch es kam nicht zustande.`,
        ],
        [
          'request',
          () =>
            'Könnten Sie mir sagen, wann es stattdessen stattfinden soll? Ich freue mich unverändert darauf und richte mich gern nach Ihrem Kalender. Falls bei Ihnen etwas dazwischengekommen ist, ist das völlig in Ordnung.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'missed-by-candidate': [
    {
      subject: ({ role, interview }) => `Gespräch am ${interview.shortDate}, Stelle als ${role}: Darf ich um einen neuen Termin bitten?`,
      parts: [
        [
          'reason',
          (facts) =>
            `das Gespräch über die ${position(facts)} am ${facts.interview.moment} habe ich versäumt, und das tut mir leid. Sie hatten sich dafür Zeit freigehalten, und ich hätte da sein sollen.`,
        ],
        [
          'request',
          () =>
            'An der Stelle bin ich nach wie vor sehr interessiert. Wenn Sie mir einen neuen Termin geben, halte ich ihn ein, und ich richte mich dabei ganz nach Ihnen.',
        ],
        ['closing', hoping],
      ],
    },
  ],
};
