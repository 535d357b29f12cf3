import type { DraftWords, Line } from '../../draft-words.js';
import type { DraftFacts } from '../../facts.js';
import { position } from './role.js';

/** Where another offer is told of, there is no room for the rest. */
const ifRoom =
  (text: string, rest: string) =>
  ({ claims }: DraftFacts): string =>
    claims.length === 0 ? `${text} ${rest}` : text;

/** Who does not decide is asked who does; the two take turns. */
const orWhom = 'Wie kan mij zeggen hoe het ervoor staat?';
const whom = 'Wie kan mij een datum noemen?';
const holds = 'Blijft het bij de genoemde datum?';
const isThereADecision = ifRoom('Is er al een besluit?', 'Zo niet, dan is een datum voor mij genoeg.');
const unlessColleague =
  (other: Line, colleague: string): Line =>
  (facts) =>
    facts.reader === 'colleague' ? colleague : other(facts);

/**
 * One or two short sentences, as they are texted, noted and spoken; which role it is about has been said before. The GSM alphabet has é
 * but neither ë, ï nor ó, nor curly quotation marks: none is used here.
 */
export const brief: DraftWords['brief'] = {
  'application-check': [
    unlessColleague(() => 'Is mijn sollicitatie nog in behandeling, en wanneer kan ik iets verwachten?', orWhom),
    () => 'Kan ik nog iets aan mijn sollicitatie toevoegen dat u helpt?',
    unlessColleague(ifRoom('Ja, nee of nog niet?', 'Eén woord is genoeg.'), orWhom),
  ],
  'thank-you': [
    () => 'Hartelijk dank voor uw tijd. Ik heb het een prettig gesprek gevonden.',
    () => 'Hartelijk dank voor ons gesprek. Het is mij bijgebleven.',
    () => 'Het was mij een genoegen om u te spreken. Dank voor uw tijd.',
    () => 'Hartelijk dank voor het goede gesprek. Het heeft mij veel laten zien.',
  ],
  'feedback-request': [
    unlessColleague((facts) => (facts.promise.state === 'open' ? holds : isThereADecision(facts)), orWhom),
    ifRoom('Kan ik nog iets aanvullen?', 'Referenties of documenten stuur ik graag.'),
    unlessColleague(ifRoom('Wanneer valt het besluit?', 'Een globale datum is genoeg.'), whom),
    unlessColleague(ifRoom('Ja, nee of nog niet?', 'Eén woord is genoeg.'), orWhom),
  ],
  'offer-news': [unlessColleague(({ promise }) => (promise.state === 'open' ? holds : 'Hoe staat het er bij u voor?'), orWhom)],
  'thanks-for-offer': [() => 'Dank voor het aanbod, ik ben er erg blij mee. Mag ik het op schrift, met een antwoorddatum?'],
  'thanks-for-rejection': [() => 'Dank dat u het mij laat weten. Ik wens u veel succes.'],
  'thanks-for-on-hold': [() => 'Dank voor uw bericht. Wanneer kan ik weer informeren?'],
  'thanks-for-closing': [() => 'Dank dat u het mij laat weten. Ik wens u het allerbeste.'],
  'improvement-request': [() => 'Nogmals dank voor uw antwoord. Wat had ik in het gesprek beter kunnen doen?'],
  answer: [
    ({ request }) =>
      `Uw verzoek "${request.what}"${request.by === null ? '' : `, uiterlijk ${request.by}`}: u ontvangt alles ${request.by === null || request.isLate ? 'zo snel mogelijk' : 'binnen die termijn'}.`,
  ],
  'missed-by-employer': [({ interview }) => `Ons gesprek op ${interview.shortDate} ging niet door. Kunnen wij een nieuw moment afspreken?`],
  'missed-by-candidate': [
    ({ interview }) => `Het spijt mij dat ik het gesprek op ${interview.shortDate} heb gemist. Is een nieuw moment mogelijk?`,
  ],
};

const aboutDecision = (facts: DraftFacts): string => `Ik bel naar aanleiding van het besluit over de ${position(facts)}.`;
const aboutInterview = (facts: DraftFacts): string => `Ik bel over het gesprek voor de ${position(facts)}.`;

/** What a call is about, before it is asked for. */
export const about: DraftWords['about'] = {
  'application-check': (facts) => `Ik bel over mijn sollicitatie naar de ${position(facts)}.`,
  'thank-you': ({ interview }) => `Ik bel over ons gesprek van ${interview.date}.`,
  'feedback-request': (facts) =>
    `Ik bel over de ${position(facts)}, waarvoor ik op ${facts.interview.date} een gesprek had${facts.promise.state === 'none' ? '' : `; uiterlijk ${facts.promise.by} zou ik antwoord krijgen`}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `Ik bel naar aanleiding van uw verzoek van ${request.on}.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
