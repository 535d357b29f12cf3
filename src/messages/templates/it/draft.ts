import type { DraftWords } from '../../draft-words.js';
import { about, brief } from './brief.js';
import { briefClaims, claims } from './claims.js';
import { long } from './long.js';
import { position } from './role.js';

const hello = (name: string): string => `Buongiorno ${name},`;
const dear = (name: string): string => `Gentile ${name},`;
const better = 'che cosa avrei potuto fare meglio nel colloquio?';
const told = 'Grazie per avermelo detto.';

/** Drafts in Italian. "Gentile" fits everybody, unlike "Caro" or "Egregio". */
export const draft: DraftWords = {
  greeting: {
    warm: { named: hello, full: hello, nobody: 'Buongiorno,' },
    neutral: { named: dear, full: dear, nobody: 'Buongiorno,' },
    formal: { named: dear, full: dear, nobody: 'Gentile responsabile della selezione,' },
  },
  farewell: { warm: 'Un cordiale saluto,', neutral: 'Cordiali saluti,', formal: 'Distinti saluti,' },
  long,
  brief,
  about,
  improvement: {
    long: `Posso chiedere una cosa per il futuro: ${better} Una o due frasi sincere mi aiuterebbero molto.`,
    brief: 'Che cosa avrei potuto fare meglio nel colloquio?',
  },
  claims,
  briefClaims,
  offerThenDeadline: '. ',
  briefGreeting: (recipient, candidate, role) =>
    `Buongiorno${recipient === '' ? '' : ` ${recipient}`}, sono ${candidate}${role === '' ? '' : `, candidatura ${role}`}.`,
  phone: {
    mayI: 'Ha un minuto?',
    close: { asking: 'Grazie, mi è di grande aiuto.', thanking: 'Grazie ancora, e buona giornata.' },
    assistant: (facts) =>
      `Vorrei parlare con ${facts.recipient?.name ?? 'chi si occupa delle candidature'} in merito alla ${position(facts)}. Quando posso richiamare, e c'è un numero diretto?`,
    passOn: (facts) =>
      `Chiamo in merito alla ${position(facts)}, solo per ringraziare ${facts.recipient?.name ?? 'chi si occupa delle candidature'}. Può riferirlo da parte mia?`,
    callBack: (phone) => `Può chiamarmi al numero ${phone}.`,
    goodbye: 'Grazie, e arrivederci.',
    noDecisionYet: `${told} Entro quando è prevista la decisione, e posso richiamare allora?`,
    rejected: {
      interview: `${told} Posso chiedere una cosa che mi aiuterebbe: ${better}`,
      application: `${told} Posso chiedere una cosa che mi aiuterebbe: che cosa avrebbe reso più forte la mia candidatura?`,
    },
    offer: "Grazie, è un'ottima notizia. Può inviarmi l'offerta per iscritto, ed entro quando desidera la mia risposta?",
    askedToStop: 'Certamente, non chiamerò più. Grazie per avermelo detto, e un cordiale saluto a Lei e al team.',
  },
};
