import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf } from '../../facts.js';
import { onDay } from './on-day.js';
import { position } from './role.js';

/** One or two short sentences, as they are texted, noted and spoken. But for thank-yous, which are no SMS, none needs ã, ç, á, í or ó. */
export const brief: DraftWords['brief'] = {
  'application-check': [
    ({ role }) => `Minha candidatura à vaga de ${role} segue em andamento?`,
    ({ role }) => `Posso enviar algo que complete minha candidatura à vaga de ${role}?`,
    ({ role }) => `Minha candidatura à vaga de ${role} foi aprovada, descartada ou segue em espera?`,
  ],
  'thank-you': [
    ({ role }) => `Agradeço pelo tempo dedicado a falar comigo sobre a vaga de ${role}. Foi um prazer.`,
    ({ role }) => `Agradeço pela nossa conversa sobre a vaga de ${role}. Ela me deu o que pensar.`,
    ({ role }) => `Foi um prazer conversar sobre a vaga de ${role}. Agradeço muito pelo seu tempo.`,
    ({ role }) => `Agradeço por uma conversa tão proveitosa sobre a vaga de ${role}.`,
  ],
  'feedback-request': [
    ({ role }) => `Existe alguma resposta ou data prevista para a vaga de ${role}?`,
    ({ role }) => `Falta algo para decidir sobre a vaga de ${role}?`,
    ({ role }) => `Com que data posso contar para a vaga de ${role}?`,
    ({ role }) => `Para a vaga de ${role}, a resposta é positiva, negativa ou segue pendente?`,
  ],
  'offer-news': [({ role, deadline }) => `A resposta sobre a vaga de ${role} pode sair ${deadline === null ? 'em breve' : 'antes disso'}?`],
  'thanks-for-offer': [() => 'Meus agradecimentos pela proposta; fico muito feliz. Pode enviar por escrito, com o prazo de resposta?'],
  'thanks-for-rejection': [({ role }) => `Meus agradecimentos pelo retorno sobre a vaga de ${role}. Desejo muito sucesso.`],
  'thanks-for-on-hold': [({ role }) => `Meus agradecimentos pelo aviso sobre a vaga de ${role}. Quando posso perguntar de novo?`],
  'thanks-for-closing': [({ role }) => `Meus agradecimentos pelo aviso sobre a vaga de ${role}. Desejo tudo de bom.`],
  'improvement-request': [() => 'Meus agradecimentos pelo retorno. O que eu poderia ter feito melhor na entrevista?'],
  answer: [({ request }) => `Respondo ao seu pedido: "${request.what}"${request.by === null ? '' : `, com prazo até ${request.by}`}.`],
  'missed-by-employer': [({ interview }) => `A entrevista do dia ${interview.shortDate} ficou pendente. Pode me passar uma nova data?`],
  'missed-by-candidate': [
    ({ interview }) => `Faltei à entrevista do dia ${interview.shortDate} e lamento muito. Pode me oferecer outra data?`,
  ],
};

const aboutDecision = (facts: DraftFacts): string => `Estou ligando a respeito da decisão sobre a ${position(facts)}.`;
const aboutInterview = (facts: FactsOf<'missed-interview'>): string =>
  `Estou ligando a respeito da entrevista de ${facts.interview.moment}, para a ${position(facts)}.`;

/** What a call is about, before it is asked for. */
export const about: DraftWords['about'] = {
  'application-check': (facts) => `Estou ligando a respeito da minha candidatura à ${position(facts)}.`,
  'thank-you': ({ interview }) => `Estou ligando a respeito da nossa conversa de ${interview.date}.`,
  'feedback-request': (facts) =>
    `Estou ligando a respeito da ${position(facts)}, para a qual fiz uma entrevista ${onDay(facts.interview.date)}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `Estou ligando a respeito do seu pedido de ${request.on}.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
