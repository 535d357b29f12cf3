import type { DraftWords } from '../../draft-words.js';
import { about, brief } from './brief.js';
import { briefClaims, claims } from './claims.js';
import { long } from './long.js';
import { position } from './role.js';

const hello = (name: string): string => `Olá, ${name},`;
const howAreYou = (name: string): string => `Olá, ${name}, tudo bem?`;
const better = 'o que eu poderia ter feito melhor na entrevista?';
const told = 'Agradeço a informação.';

/** Drafts in Brazilian Portuguese. */
export const draft: DraftWords = {
  greeting: {
    warm: { named: howAreYou, full: howAreYou, nobody: 'Olá, tudo bem?' },
    neutral: { named: hello, full: hello, nobody: 'Olá,' },
    formal: { named: (name) => `${name},`, full: hello, nobody: 'Prezada equipe de seleção,' },
  },
  farewell: { warm: 'Um abraço,', neutral: 'Cordialmente,', formal: 'Atenciosamente,' },
  long,
  brief,
  about,
  improvement: {
    long: `E uma pergunta, pensando no futuro: ${better} Uma ou duas frases sinceras me ajudariam muito.`,
    brief: 'O que eu poderia ter feito melhor na entrevista?',
  },
  claims,
  briefClaims,
  offerThenDeadline: '. ', // each claim begins with a capital, whatever stands before it
  // "Olá" is not in the alphabet of an SMS, which always names the role here.
  briefGreeting: (recipient, candidate, role) => {
    const called = recipient === '' ? '' : `${recipient}, `;
    if (role === '') return `Olá, ${called}aqui é ${candidate}.`;
    return `${called === '' ? 'Aqui' : `${called}aqui`} é ${candidate}, sobre a vaga de ${role}.`;
  },
  phone: {
    mayI: 'Pode falar um minuto?',
    close: { asking: 'Agradeço, isso me ajuda muito.', thanking: 'Agradeço mais uma vez e desejo um bom dia.' },
    assistant: (facts) =>
      `Gostaria de falar com ${facts.recipient?.name ?? 'quem cuida das candidaturas'} sobre a ${position(facts)}. Qual é um bom horário para ligar, e há um número direto que eu possa usar?`,
    passOn: (facts) =>
      `Estou ligando a respeito da ${position(facts)}, apenas para agradecer a ${facts.recipient?.name ?? 'quem cuida das candidaturas'}. Poderia transmitir o meu agradecimento?`,
    callBack: (phone) => `Meu telefone é ${phone}.`,
    goodbye: 'Agradeço e até logo.',
    noDecisionYet: `${told} Para quando se espera uma decisão, e posso ligar de novo nessa data?`,
    rejected: {
      interview: `${told} Posso fazer uma pergunta que me ajudaria: ${better}`,
      application: `${told} Posso fazer uma pergunta que me ajudaria: o que teria deixado a minha candidatura mais forte?`,
    },
    offer: 'Agradeço e fico muito feliz. Poderia me enviar a proposta por escrito, e até quando gostaria de ter a minha resposta?',
    askedToStop: `Claro, não vou ligar de novo. ${told} Desejo tudo de bom a toda a equipe.`,
  },
};
