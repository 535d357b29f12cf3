import type { DraftWords, Line } from '../../draft-words.js';
import type { DraftFacts, FactsOf } from '../../facts.js';
import { post } from './role.js';

/** Where an SMS tells of another offer, there is only room for the shortest question. */
const ifRoom =
  (text: string, shortest: string) =>
  ({ channel, claims }: DraftFacts): string =>
    channel === 'sms' && claims.length > 0 ? shortest : text;

/** Who does not decide is asked who does; the two take turns. */
const orWhom = ifRoom('Qui pourrait me dire où en est le recrutement ?', 'Qui pourrait me renseigner ?');
const whom = () => 'Qui pourrait me donner une date ?';
const holds = 'La date annoncée tient-elle toujours ?';
const isThereADecision = ifRoom('Y a-t-il une décision, ou une date sur laquelle je peux compter ?', 'Y a-t-il une décision ?');
const whereIStand = ifRoom("Puis-je savoir où j'en suis avant de répondre ?", "Puis-je savoir où j'en suis ?");
const unlessColleague =
  (other: Line, colleague: Line): Line =>
  (facts) =>
    (facts.reader === 'colleague' ? colleague : other)(facts);

/**
 * One or two short sentences, as they are texted, noted and spoken; which role it is about has been said before. The GSM alphabet has no
 * space that does not break, and neither guillemets nor â, ç, ê, î, ô, û: none is used here.
 */
export const brief: DraftWords['brief'] = {
  'application-check': [
    unlessColleague(() => 'Où en est la sélection, et quand puis-je attendre une réponse ?', orWhom),
    () => 'Puis-je ajouter un élément utile à mon dossier ?',
    unlessColleague(() => 'Est-ce oui, non ou pas encore ? Un mot suffit.', orWhom),
  ],
  'thank-you': [
    () => "Merci de m'avoir accordé du temps. Cet échange m'a beaucoup plu.",
    () => "Merci pour notre conversation. Elle m'a donné à réfléchir.",
    () => "J'ai eu plaisir à échanger avec vous. Merci pour votre temps.",
    () => 'Merci pour la richesse de notre conversation.',
  ],
  'feedback-request': [
    unlessColleague((facts) => (facts.promise.state === 'open' ? holds : isThereADecision(facts)), orWhom),
    ifRoom('Puis-je apporter un élément utile à la décision ?', 'Puis-je ajouter un élément utile ?'),
    unlessColleague(() => 'Quelle date dois-je retenir ?', whom),
    unlessColleague(ifRoom('Est-ce oui, non ou pas encore ? Un mot suffit.', 'Est-ce oui, non ou pas encore ?'), orWhom),
  ],
  'offer-news': [unlessColleague((facts) => (facts.promise.state === 'open' ? holds : whereIStand(facts)), orWhom)],
  'thanks-for-offer': [() => "Merci pour l'offre, excellente nouvelle. Puis-je l'avoir par écrit, et pour quand dois-je répondre ?"],
  'thanks-for-rejection': [() => "Merci de m'avoir répondu. Je vous souhaite une pleine réussite."],
  'thanks-for-on-hold': [() => 'Merci pour cette information. Quand puis-je vous recontacter ?'],
  'thanks-for-closing': [() => "Merci de m'avoir répondu. Je vous souhaite une bonne continuation."],
  'improvement-request': [() => "Merci encore de votre réponse. Qu'aurais-je pu faire mieux en entretien ?"],
  answer: [
    ({ request }) =>
      `Votre demande "${request.what}"${request.by === null ? '' : `, pour le ${request.by} au plus tard`} : vous aurez tout ${request.by === null || request.isLate ? 'sans tarder' : "d'ici là"}.`,
  ],
  'missed-by-employer': [() => "Notre entretien n'a pas pu se tenir. Pouvons-nous fixer une nouvelle date ?"],
  'missed-by-candidate': [() => "Je vous prie de m'excuser d'avoir manqué l'entretien. Une autre date est-elle possible ?"],
};

const aboutDecision = (facts: DraftFacts): string => `Je vous appelle au sujet de la décision concernant le ${post(facts)}.`;
const aboutInterview = (facts: FactsOf<'missed-interview'>): string =>
  `Je vous appelle au sujet de l'entretien du ${facts.interview.moment} pour le ${post(facts)}.`;

/** What a call is about, before it is asked for. */
export const about: DraftWords['about'] = {
  'application-check': (facts) => `Je vous appelle au sujet de ma candidature au ${post(facts)}.`,
  'thank-you': ({ interview }) => `Je vous appelle à propos de notre entretien du ${interview.date}.`,
  'feedback-request': (facts) =>
    `Je vous appelle au sujet du ${post(facts)}, pour lequel j'ai passé un entretien le ${facts.interview.date}${facts.promise.state === 'none' ? '' : `, avec une réponse annoncée au plus tard le ${facts.promise.by}`}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `Je vous appelle à la suite de votre demande du ${request.on}.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
