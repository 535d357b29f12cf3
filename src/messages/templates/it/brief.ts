import type { DraftWords, Line } from '../../draft-words.js';
import type { DraftFacts, FactsOf } from '../../facts.js';
import { position } from './role.js';

/** Where an SMS tells of another offer, there is only room for the shortest question. */
const ifRoom =
  (text: string, shortest: string) =>
  ({ channel, claims }: DraftFacts): string =>
    channel === 'sms' && claims.length > 0 ? shortest : text;

/** Who does not decide is asked who does; the two take turns. */
const orWhom = ifRoom('A chi posso chiedere a che punto è la selezione?', 'A chi posso chiedere lo stato?');
const whom = () => 'Chi può indicarmi una data?';
const holds = 'La data prevista è confermata?';
const isThereADecision = ifRoom("C'è una decisione, o una data su cui posso contare?", "C'è una decisione?");
const howFar = ifRoom('Posso sapere a che punto è la selezione prima di rispondere?', 'A che punto è la selezione?');
const unlessColleague =
  (other: Line, colleague: Line): Line =>
  (facts) =>
    (facts.reader === 'colleague' ? colleague : other)(facts);

/**
 * One or two short sentences, as they are texted, noted and spoken; which role it is about has been said before. But for thank-yous, which
 * are no SMS, none needs È or «, which the GSM alphabet does not have.
 */
export const brief: DraftWords['brief'] = {
  'application-check': [
    unlessColleague(() => 'A che punto è la selezione, e quando posso aspettarmi una risposta?', orWhom),
    () => 'Posso aggiungere qualcosa che sia utile alla valutazione?',
    unlessColleague(() => 'La risposta è sì, no o non ancora? Basta una parola.', orWhom),
  ],
  'thank-you': [
    () => 'Grazie per il tempo che mi ha dedicato. Mi ha fatto molto piacere parlare con Lei.',
    () => 'Grazie per la nostra conversazione, su cui continuo a riflettere.',
    () => 'È stato un piacere parlare con Lei. Grazie per il Suo tempo.',
    () => 'Grazie per una conversazione così ricca di spunti.',
  ],
  'feedback-request': [
    unlessColleague((facts) => (facts.promise.state === 'open' ? holds : isThereADecision(facts)), orWhom),
    ifRoom('Posso aggiungere qualcosa che sia utile alla decisione?', 'Posso aggiungere qualcosa di utile?'),
    unlessColleague(() => 'Quale data devo considerare?', whom),
    unlessColleague(ifRoom('La risposta è sì, no o non ancora? Basta una parola.', 'La risposta è sì, no o non ancora?'), orWhom),
  ],
  'offer-news': [unlessColleague((facts) => (facts.promise.state === 'open' ? holds : howFar(facts)), orWhom)],
  'thanks-for-offer': [() => "Grazie, ottima notizia. Posso avere l'offerta per iscritto, ed entro quando devo rispondere?"],
  'thanks-for-rejection': [() => 'Grazie per avermi risposto. Le auguro ogni successo.'],
  'thanks-for-on-hold': [() => "Grazie per l'aggiornamento. Quando posso chiedere di nuovo?"],
  'thanks-for-closing': [() => 'Grazie per avermi risposto. Le auguro il meglio.'],
  'improvement-request': [() => 'Grazie ancora per la risposta. Che cosa avrei potuto fare meglio nel colloquio?'],
  answer: [
    ({ request }) =>
      `La Sua richiesta "${request.what}"${request.by === null ? '' : `, entro ${request.by}`}: avrà tutto ${request.by === null || request.isLate ? 'al più presto' : 'entro quella data'}.`,
  ],
  'missed-by-employer': [() => 'Il nostro colloquio non si è svolto. Possiamo fissare una nuova data?'],
  'missed-by-candidate': [() => 'Mi scuso per aver mancato il colloquio. Posso chiedere una nuova data?'],
};

const aboutDecision = (facts: DraftFacts): string => `Chiamo in merito alla decisione sulla ${position(facts)}.`;
const aboutInterview = (facts: FactsOf<'missed-interview'>): string =>
  `Chiamo in merito al colloquio di ${facts.interview.moment} per la ${position(facts)}.`;

/** What a call is about, before it is asked for. */
export const about: DraftWords['about'] = {
  'application-check': (facts) => `Chiamo in merito alla mia candidatura per la ${position(facts)}.`,
  'thank-you': ({ interview }) => `Chiamo in merito al nostro colloquio di ${interview.date}.`,
  'feedback-request': (facts) =>
    `Chiamo in merito alla ${position(facts)}, per la quale ho sostenuto un colloquio ${facts.interview.date}${facts.promise.state === 'none' ? '' : `, con risposta attesa entro ${facts.promise.by}`}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `Chiamo in seguito alla Sua richiesta di ${request.on}.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
