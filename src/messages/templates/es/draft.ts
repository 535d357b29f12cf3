import type { DraftWords } from '../../draft-words.js';
import { about, brief } from './brief.js';
import { briefClaims, claims } from './claims.js';
import { long } from './long.js';
import { position } from './role.js';

const hello = (name: string): string => `Hola, ${name}:`;
const goodDay = (name: string): string => `Buenos días, ${name}:`;
const told = 'Gracias por decírmelo.';

/** Drafts in Spanish. */
export const draft: DraftWords = {
  greeting: {
    warm: { named: hello, full: hello, nobody: 'Hola:' },
    neutral: { named: goodDay, full: goodDay, nobody: 'Buenos días:' },
    formal: { named: goodDay, full: goodDay, nobody: 'Estimado equipo de selección:' },
  },
  farewell: { warm: 'Un cordial saludo,', neutral: 'Saludos cordiales,', formal: 'Atentamente,' },
  long,
  brief,
  about,
  improvement: {
    long: 'Y una pregunta de cara al futuro: ¿qué podría haber hecho mejor en la entrevista? Una o dos frases sinceras me ayudarían mucho.',
    brief: '¿Qué pude haber hecho mejor en la entrevista?',
  },
  claims,
  briefClaims,
  offerThenDeadline: '. ', // each claim begins with a capital, whatever stands before it
  briefGreeting: (recipient, candidate, role) =>
    `Hola,${recipient === '' ? '' : ` ${recipient},`} soy ${candidate}${role === '' ? '' : `, por el puesto de ${role}`}.`,
  phone: {
    mayI: '¿Tiene un minuto?',
    close: { asking: 'Muchas gracias, me ayuda mucho.', thanking: 'Gracias de nuevo, y que tenga un buen día.' },
    assistant: (facts) =>
      `Quisiera hablar con ${facts.recipient?.name ?? 'la persona que lleva las candidaturas'} sobre el ${position(facts)}. ¿Cuándo es buen momento para llamar, y hay un número directo que pueda usar?`,
    passOn: (facts) =>
      `Llamo por el ${position(facts)}, solo para dar las gracias a ${facts.recipient?.name ?? 'la persona que lleva las candidaturas'}. ¿Podría transmitírselas de mi parte?`,
    callBack: (phone) => `Puede llamarme al ${phone}.`,
    goodbye: 'Muchas gracias, y hasta pronto.',
    noDecisionYet: `${told} ¿Para cuándo se espera una decisión, y puedo volver a llamar entonces?`,
    rejected: {
      interview: `${told} ¿Puedo preguntarle algo que me ayudaría: qué podría haber hecho mejor en la entrevista?`,
      application: `${told} ¿Puedo preguntarle algo que me ayudaría: qué le habría dado más fuerza a mi candidatura?`,
    },
    offer: 'Gracias, me alegra mucho. ¿Podría enviarme la oferta por escrito, y para cuándo desea mi respuesta?',
    askedToStop: `Por supuesto, no volveré a llamar. ${told} Mis mejores deseos para usted y su equipo.`,
  },
};
