import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf, Reader, Tone } from '../../facts.js';
import { atClient, position, theClient } from './role.js';
import { accusative, dative } from './time.js';

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
/** The later attempts, in turn: nobody reads the same last line twice. */
const helped = (): string => 'Danke, dass Sie sich die Zeit dafür nehmen.';
const inAdvance = (): string => 'Für eine kurze Antwort danke ich Ihnen schon jetzt.';
const nextSteps = (): string => 'Ich freue mich auf den nächsten Schritt.';
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

const bestPerson = 'oder wer mir dazu am besten Auskunft geben kann?';
/** Who does not decide knows a person at best, and need not say more. */
const aName = 'Wenn Sie dazu nichts sagen können, genügt mir ein Name.';
const doYouKnow = 'Wissen Sie, wie der Stand ist?';
const nextStep = 'und wann ich mit dem nächsten Schritt rechnen darf?';
const whetherRead: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => `Könnten Sie mir sagen, ob Sie meine Bewerbung schon lesen konnten ${nextStep}`,
  coordinator: () => `Könnten Sie mir sagen, ob meine Bewerbung schon in der Fachabteilung liegt ${nextStep}`,
  agency: (facts) => `Könnten Sie mir sagen, ob meine Bewerbung schon ${atClient(facts)} liegt ${nextStep}`,
  colleague: () => `Wissen Sie vielleicht, wie weit das Auswahlverfahren inzwischen ist, ${bestPerson}`,
};
const whetherDecided: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => 'Haben Sie schon eine Entscheidung getroffen?',
  coordinator: () => 'Könnten Sie mir sagen, ob schon eine Entscheidung gefallen ist?',
  agency: (facts) => `Wissen Sie, ob ${theClient(facts)} schon eine Entscheidung getroffen hat?`,
  colleague: () => `Wissen Sie das vielleicht, oder können Sie mir sagen, wer dazu am besten Auskunft geben kann? ${aName}`,
};
/** A new date is enough; with an offer to answer, more time is not without cost. */
const moreTime = ({ reader, claims }: DraftFacts): string =>
  reader === 'colleague'
    ? ''
    : ` Falls noch mehr Zeit nötig ist, ${claims.length === 0 ? 'ist das kein Problem: Ein neuer Termin genügt mir' : 'genügt mir ein neuer Termin'}, und ich richte mich danach.`;

const beforeIAnswer = (facts: DraftFacts): string =>
  `Bevor ich anderswo antworte, möchte ich wissen, wie es um meine Bewerbung ${facts.reader === 'agency' ? atClient(facts) : 'bei Ihnen'} steht.`;
const letMeKnow = ({ role, asksImprovement }: DraftFacts): string =>
  `Stelle als ${role}: danke für Ihre Nachricht${asksImprovement ? ', und eine Frage' : ''}`;
/** Who runs the process is thanked for that too. */
const process = ({ reader }: DraftFacts): string =>
  reader === 'coordinator' || reader === 'agency' ? ' Danke auch, dass Sie das Verfahren begleiten.' : '';
const onTopic = (facts: FactsOf<'thank-you'>, without: string, withTopic: (theme: string) => string): string =>
  `${facts.topic === null ? without : withTopic(`Thema „${facts.topic}“`)}${process(facts)}`;

/** Emails, letters and LinkedIn messages. A topic is one of the interview: nobody is said to have raised it. */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role, reader }) => `Bewerbung als ${role}: ${reader === 'colleague' ? doYouKnow : 'Ist sie noch im Auswahlverfahren?'}`,
      parts: [
        [
          'reason',
          (facts) =>
            `ich habe mich ${facts.appliedOn === null ? '' : `am ${dative(facts.appliedOn)}, `}um die ${position(facts)} beworben. ${
              facts.promise.state === 'passed'
                ? `Eine Rückmeldung wurde mir bis ${accusative(facts.promise.by)}, in Aussicht gestellt.`
                : 'Mein Interesse an der Aufgabe ist unverändert groß.'
            }`,
        ],
        [
          'request',
          (facts) =>
            `${whetherRead[facts.reader](facts)} ${facts.reader === 'colleague' ? aName : 'Ein ungefährer Termin genügt mir, und ich richte meine Planung danach.'}`,
        ],
        ['proposal', () => 'Referenzen oder anderes, was Ihnen weiterhilft, sende ich gern zu.'],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Bewerbung als ${role}: Darf ich etwas ergänzen?`,
      parts: [
        ['reason', (facts) => `ich möchte Ihnen die Einschätzung erleichtern, ob ich zur ${position(facts)} passe.`],
        [
          'request',
          () =>
            'Gibt es in meiner Bewerbung einen Punkt, der klarer sein könnte, oder etwas, das Sie darüber hinaus gern sehen würden? Ich reiche es umgehend nach. Außerdem würde es mir helfen zu wissen, ob ein nächster Schritt geplant ist und wann ungefähr.',
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Bewerbung als ${role}: ja, nein oder noch offen?`,
      parts: [
        [
          'reason',
          (facts) =>
            `ich plane gerade die kommenden Wochen und halte mir gern Zeit für die ${position(facts)} frei, sofern sie noch offen ist.`,
        ],
        [
          'request',
          ({ reader }) =>
            `${
              reader === 'colleague'
                ? `Wissen Sie, wie es um meine Bewerbung steht, ${bestPerson}`
                : 'Könnten Sie mir in einem Satz sagen, wie es um meine Bewerbung steht: noch im Verfahren, nicht mehr dabei oder noch nicht gesichtet?'
            } Jede Antwort hilft mir bei der Planung, und mit einer Absage kann ich umgehen.`,
        ],
        ['closing', inAdvance],
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
            `${thanks[facts.tone]}, dass Sie sich am ${dative(facts.interview.date)}, Zeit für ein Gespräch über die ${position(facts)} genommen haben. ${onTopic(
              facts,
              'Ich habe jetzt ein klares Bild von der Aufgabe.',
              (theme) => `Besonders interessiert hat mich, was ich über das ${theme} erfahren habe.`,
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
            `${thanks[facts.tone]} für Ihre Zeit und für das Gespräch über die ${position(facts)} am ${dative(facts.interview.date)}. ${onTopic(
              facts,
              'Es hat mich zum Nachdenken angeregt und beschäftigt mich noch immer.',
              (theme) => `Was ich dabei zum ${theme} gehört habe, beschäftigt mich noch immer.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Es ist genau die Art von Arbeit, die ich gern übernehmen möchte. Falls Sie mit einer Referenz sprechen oder sonst noch etwas von mir sehen möchten, kann ich das jederzeit kurzfristig einrichten.',
        ],
        ['closing', nextSteps],
      ],
    },
    {
      subject: ({ interview }) => `Zu unserem Gespräch am ${interview.shortDate}: vielen Dank`,
      parts: [
        [
          'thanks',
          (facts) =>
            `es war mir eine Freude, am ${dative(facts.interview.date)}, mit Ihnen über die ${position(facts)} zu sprechen. ${onTopic(
              facts,
              'Was die Aufgabe verlangt, weiß ich jetzt viel genauer.',
              (theme) => `Von allem, was zur Sprache kam, hat mich das ${theme} am meisten interessiert.`,
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
            `${thanks[facts.tone]} für das gute Gespräch über die ${position(facts)} am ${dative(facts.interview.date)}. ${onTopic(
              facts,
              'Mir ist darin klar geworden, wo ich helfen kann.',
              (theme) => `Beim ${theme} ist mir klar geworden, wo ich helfen kann.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Mein Interesse an der Stelle ist seither noch gewachsen. Für ein weiteres Gespräch bin ich da, wann immer es Ihnen passt, und Referenzen oder anderes, was die Auswahl erleichtert, sende ich Ihnen gern.',
        ],
        ['closing', nextSteps],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise, reader }) =>
        `Stelle als ${role}: ${reader === 'colleague' ? doYouKnow : promise.state === 'open' ? 'Bleibt es beim genannten Termin?' : `Gibt es nach meinem Gespräch am ${interview.shortDate} eine Entscheidung?`}`,
      parts: [
        [
          'reason',
          (facts) => {
            const { state, by } = facts.promise;
            const start = `vielen Dank noch einmal für das Gespräch über die ${position(facts)} am ${dative(facts.interview.date)}.`;
            if (state === 'none') return `${start} Seither reizt mich die Aufgabe noch mehr, und ich wüsste gern, wie der Stand ist.`;
            return `${start} Eine Antwort wurde mir bis ${accusative(by)}, in Aussicht gestellt, und ich wüsste gern, ${state === 'open' ? 'ob es bei diesem Termin bleibt' : 'wie der Stand ist'}.`;
          },
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' && facts.reader !== 'colleague' ? 'Wenn ja, genügt mir ein kurzes Ja.' : whetherDecided[facts.reader](facts)}${moreTime(facts)}`,
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Stelle als ${role}: Kann ich etwas zur Entscheidung beitragen?`,
      parts: [
        [
          'reason',
          (facts) =>
            `mein Interesse an der ${position(facts)} ist unverändert, und ich möchte gern dazu beitragen, dass die Entscheidung leichtfällt.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ reader }) =>
            `Gibt es noch eine offene Frage zu meiner Erfahrung, zu Referenzen oder zu meiner Verfügbarkeit? Ich beantworte sie gern, schriftlich oder in einem kurzen Telefonat. Und ${
              reader === 'colleague' ? 'wer könnte mir sagen, wann' : 'gibt es einen Termin, bis zu dem'
            } ich mit einer Antwort rechnen darf?`,
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Stelle als ${role}: Mit welchem Termin darf ich rechnen?`,
      parts: [
        [
          'reason',
          (facts) => `ich plane gerade die nächsten Wochen und möchte sie mir, so gut es geht, für die ${position(facts)} freihalten.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ interview, reader }) =>
            `Könnten Sie mir sagen, mit welchem Termin ich rechnen darf${reader === 'decision-maker' ? '?' : `, ${bestPerson}`} Falls sich der Zeitplan seit meinem Gespräch am ${dative(interview.date)}, geändert hat, verstehe ich das gut; es genügt mir, davon zu wissen.`,
        ],
        ['closing', inAdvance],
      ],
    },
    {
      subject: ({ role, reader }) =>
        `Stelle als ${role}: ${reader === 'colleague' ? 'Wissen Sie, ob sie noch offen ist?' : 'ja, nein oder noch offen?'}`,
      parts: [
        [
          'request',
          ({ reader }) =>
            `diesmal genügt mir eine einzige Zeile${reader === 'colleague' ? `: Wissen Sie, ob schon eine Entscheidung gefallen ist, ${bestPerson}` : ', und jede Antwort hilft mir weiter: ja, nein oder noch offen.'}`,
        ],
        [
          'reason',
          (facts) =>
            `Falls die ${position(facts)} inzwischen anderweitig vergeben ist, wüsste ich das gern, damit ich entsprechend planen kann. Falls sie noch offen ist, ist mein Interesse so groß wie bei meinem Gespräch am ${dative(facts.interview.date)}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', helped],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline, promise }) =>
        `Stelle als ${role}: ${
          promise.state === 'open'
            ? 'Neues von mir, und bleibt es beim genannten Termin?'
            : deadline === null
              ? 'Neues von mir, und wie ist der Stand?'
              : `Kann ich bis zum ${deadline} den Stand erfahren?`
        }`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `eine Antwort zur ${position(facts)} ist bis ${accusative(facts.promise.by)}, angekündigt. Schon vorher möchte ich Ihnen offen sagen, wie es bei mir steht.`
              : `an der ${position(facts)} bin ich ernsthaft interessiert, und deshalb möchte ich Ihnen offen sagen, wie es bei mir steht.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline, promise, reader }) => {
            if (reader === 'colleague')
              return `Wissen Sie, ${promise.state === 'open' ? 'ob es bei diesem Termin bleibt' : 'wie der Stand ist'}, ${bestPerson} ${aName}`;
            if (promise.state === 'open') return 'Bleibt es bei diesem Termin? Wenn ja, genügt mir ein kurzes Ja.';
            return `Könnten Sie mir ${deadline === null ? 'in den nächsten Tagen' : `bis zum ${deadline}`} sagen, wie der Stand ist? Eine Zeile genügt, und falls sich bis dahin noch nichts sagen lässt, habe ich dafür Verständnis.`;
          },
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
      subject: ({ role, request }) => `Stelle als ${role}: Ihre Anfrage vom ${dative(request.on)}`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `danke für Ihre Anfrage vom ${dative(request.on)}: „${request.what}“${request.by === null ? '' : `, erbeten bis ${accusative(request.by)}`}. Ich kümmere mich darum, und ${
              request.by === null || request.isLate ? 'Sie erhalten alles umgehend' : 'bis dahin liegt Ihnen alles vor'
            }.`,
        ],
        [
          'request',
          () =>
            'Gibt es eine Form, die Ihnen am meisten nützt, oder brauchen Sie darüber hinaus noch etwas? Sagen Sie es mir gern, und ich kümmere mich auch darum.',
        ],
        ['proposal', (facts) => `Für Fragen zur ${position(facts)} stehe ich Ihnen gern zur Verfügung, schriftlich oder auch telefonisch.`],
        ['closing', nextSteps],
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
            `ich hatte mich für das Gespräch über die ${position(facts)} am ${dative(facts.interview.moment)}, bereitgehalten, doch es kam nicht zustande.`,
        ],
        [
          'request',
          () =>
            'Könnten Sie mir einen neuen Termin vorschlagen? Ich freue mich unverändert darauf und richte mich gern nach Ihrem Kalender. Falls bei Ihnen etwas dazwischengekommen ist, ist das völlig in Ordnung.',
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
            `das Gespräch über die ${position(facts)} am ${dative(facts.interview.moment)}, habe ich versäumt, und das tut mir leid. Sie hatten sich dafür Zeit freigehalten, und ich hätte da sein sollen.`,
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
