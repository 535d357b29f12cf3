import type { DraftWords, Line } from '../../draft-words.js';
import type { DraftFacts } from '../../facts.js';
import { onDay } from './on-day.js';
import { position } from './role.js';

/** Who does not decide is asked who does; the two take turns. */
const orWhom = 'Quem pode me dizer em que ponto estamos?';
const whom = 'Quem pode me informar uma data?';
const holds = 'A data prevista para a resposta segue valendo?';
/** "Agradeço" has a letter that an SMS has not. */
const thanks = ({ channel }: DraftFacts): string => (channel === 'sms' ? 'Meus agradecimentos' : 'Agradeço');
const unlessColleague =
  (other: Line, colleague: string): Line =>
  (facts) =>
    facts.reader === 'colleague' ? colleague : other(facts);

/**
 * One or two short sentences, as they are texted, noted and spoken; which role it is about has been said before. But for thank-yous, which
 * are no SMS, none needs ã, ç, á, í or ó.
 */
export const brief: DraftWords['brief'] = {
  'application-check': [
    unlessColleague(() => 'Minha candidatura segue em andamento, e quando posso esperar um retorno?', orWhom),
    () => 'Posso enviar algo que complete minha candidatura?',
    unlessColleague(() => 'Minha candidatura foi aprovada, descartada ou segue em espera? Uma palavra basta.', orWhom),
  ],
  'thank-you': [
    () => 'Agradeço pelo seu tempo e pela atenção. Foi um prazer.',
    () => 'Agradeço pela nossa conversa. Ela me deu o que pensar.',
    () => 'Foi um prazer conversar. Agradeço muito pelo seu tempo.',
    () => 'Agradeço por uma conversa tão proveitosa.',
  ],
  'feedback-request': [
    unlessColleague(
      ({ promise }) => (promise.state === 'open' ? holds : 'Existe alguma resposta, ou uma data que eu possa anotar?'),
      orWhom,
    ),
    () => 'Posso acrescentar algo que ajude a decidir?',
    unlessColleague(() => 'Com que data posso contar?', whom),
    unlessColleague(() => 'A resposta é positiva, negativa ou segue pendente?', orWhom),
  ],
  'offer-news': [
    unlessColleague(({ promise }) => (promise.state === 'open' ? holds : 'Posso saber em que ponto estamos antes de responder?'), orWhom),
  ],
  'thanks-for-offer': [(facts) => `${thanks(facts)} pela proposta; fico muito feliz. Pode enviar por escrito, com o prazo de resposta?`],
  'thanks-for-rejection': [(facts) => `${thanks(facts)} pelo retorno. Desejo muito sucesso.`],
  'thanks-for-on-hold': [(facts) => `${thanks(facts)} pelo aviso. Quando posso perguntar de novo?`],
  'thanks-for-closing': [(facts) => `${thanks(facts)} pelo aviso. Desejo tudo de bom.`],
  'improvement-request': [(facts) => `${thanks(facts)} pelo retorno. O que eu poderia ter feito melhor na entrevista?`],
  answer: [
    ({ request }) =>
      `Seu pedido "${request.what}"${request.by === null ? '' : ` (até ${request.by})`}: tudo chega ${request.by === null || request.isLate ? 'o quanto antes' : 'dentro do prazo'}.`,
  ],
  'missed-by-employer': [({ interview }) => `A entrevista do dia ${interview.shortDate} ficou pendente. Pode me passar uma nova data?`],
  'missed-by-candidate': [
    ({ interview }) => `Faltei à entrevista do dia ${interview.shortDate} e lamento muito. Pode me oferecer outra data?`,
  ],
};

const aboutDecision = (facts: DraftFacts): string => `Estou ligando a respeito da decisão sobre a ${position(facts)}.`;
const aboutInterview = (facts: DraftFacts): string => `Estou ligando a respeito da entrevista para a ${position(facts)}.`;

/** What a call is about, before it is asked for. */
export const about: DraftWords['about'] = {
  'application-check': (facts) => `Estou ligando a respeito da minha candidatura à ${position(facts)}.`,
  'thank-you': ({ interview }) => `Estou ligando a respeito da nossa conversa de ${interview.date}.`,
  'feedback-request': (facts) =>
    `Estou ligando a respeito da ${position(facts)}, para a qual fiz uma entrevista ${onDay(facts.interview.date)}${facts.promise.state === 'none' ? '' : `, com resposta prevista até ${facts.promise.by}`}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `Estou ligando a respeito do seu pedido de ${request.on}.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
