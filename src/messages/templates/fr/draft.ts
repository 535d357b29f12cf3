import type { DraftWords } from '../../draft-words.js';
import { about, brief } from './brief.js';
import { briefClaims, claims } from './claims.js';
import { long } from './long.js';
import { post } from './role.js';

const hello = (name: string): string => `Bonjour ${name},`;
const told = 'Merci de me le dire.';

/** Drafts in French. "Bonjour" fits a first name and "Madame Okafor" alike. */
export const draft: DraftWords = {
  greeting: {
    warm: { named: hello, full: hello, nobody: 'Bonjour,' },
    neutral: { named: hello, full: hello, nobody: 'Bonjour,' },
    formal: { named: hello, full: hello, nobody: 'Madame, Monsieur,' },
  },
  farewell: { warm: 'Bien à vous,', neutral: 'Cordialement,', formal: "Je vous prie d'agréer mes salutations distinguées." },
  long,
  brief,
  about,
  improvement: {
    long: "Puis-je vous poser une question pour l'avenir : qu'aurais-je pu faire mieux en entretien ? Une ou deux phrases franches m'aideraient beaucoup.",
    brief: "Qu'aurais-je pu faire mieux en entretien ?",
  },
  claims,
  briefClaims,
  offerThenDeadline: '. ',
  briefGreeting: (recipient, candidate, role) =>
    `Bonjour${recipient === '' ? '' : ` ${recipient}`}, ici ${candidate}${role === '' ? '' : `, candidature ${role}`}.`,
  phone: {
    mayI: 'Avez-vous une minute ?',
    close: { asking: "Merci, cela m'aide beaucoup.", thanking: 'Encore merci, et bonne journée.' },
    assistant: (facts) =>
      `Je souhaite parler à ${facts.recipient?.name ?? 'la personne qui suit les candidatures'} au sujet du ${post(facts)}. À quel moment puis-je rappeler, et y a-t-il une ligne directe ?`,
    passOn: (facts) =>
      `Je vous appelle au sujet du ${post(facts)}, seulement pour remercier ${facts.recipient?.name ?? 'la personne qui suit les candidatures'}. Pourriez-vous lui transmettre mes remerciements ?`,
    callBack: (phone) => `Vous pouvez me joindre au ${phone}.`,
    goodbye: 'Merci, et au revoir.',
    noDecisionYet: `${told} Pour quand la décision est-elle prévue, et puis-je vous rappeler à ce moment-là ?`,
    rejected: {
      interview: `${told} Puis-je vous demander une chose qui m'aiderait : qu'aurais-je pu faire mieux en entretien ?`,
      application: `${told} Puis-je vous demander une chose qui m'aiderait : qu'est-ce qui aurait renforcé ma candidature ?`,
    },
    offer: "Merci, c'est une excellente nouvelle. Pourriez-vous m'adresser l'offre par écrit, et pour quand souhaitez-vous ma réponse ?",
    askedToStop: "Bien entendu, je n'appellerai plus. Merci de me l'avoir dit, et bonne continuation à vous et à l'équipe.",
  },
};
