import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf } from '../../facts.js';
import { position } from './role.js';

/** One or two short sentences, as they are texted, noted and spoken. But for thank-yous, which are no SMS, none needs á, í, ó or ú. */
export const brief: DraftWords['brief'] = {
  'application-check': [
    ({ role }) => `¿Sigue en curso mi candidatura al puesto de ${role}?`,
    ({ role }) => `¿Puedo aportar algo que complete mi candidatura al puesto de ${role}?`,
    ({ role }) => `¿Mi candidatura al puesto de ${role} sigue en curso, pendiente de revisar o ya no?`,
  ],
  'thank-you': [
    ({ role }) => `Gracias por dedicarme su tiempo para hablar del puesto de ${role}. Fue un placer.`,
    ({ role }) => `Gracias por nuestra conversación sobre el puesto de ${role}. Me ha dado que pensar.`,
    ({ role }) => `Fue un placer hablar con usted del puesto de ${role}. Muchas gracias por su tiempo.`,
    ({ role }) => `Gracias por una conversación tan provechosa sobre el puesto de ${role}.`,
  ],
  'feedback-request': [
    ({ role }) => `¿Hay ya una respuesta o fecha para el puesto de ${role}?`,
    ({ role }) => `¿Falta algo para decidir sobre el puesto de ${role}?`,
    ({ role }) => `¿Con qué fecha puedo contar para el puesto de ${role}?`,
    ({ role }) => `Para el puesto de ${role}, ¿la respuesta es favorable, negativa o sigue pendiente?`,
  ],
  'offer-news': [({ role, deadline }) => `¿Es posible decidir ${deadline === null ? 'pronto' : 'antes'} sobre el puesto de ${role}?`],
  'thanks-for-offer': [() => 'Gracias por la oferta; me alegra mucho. ¿Puede enviarla por escrito, con la fecha de respuesta?'],
  'thanks-for-rejection': [({ role }) => `Gracias por su respuesta sobre el puesto de ${role}. Le deseo mucho éxito.`],
  'thanks-for-on-hold': [({ role }) => `Gracias por la noticia sobre el puesto de ${role}. ¿Desde qué fecha puedo preguntar de nuevo?`],
  'thanks-for-closing': [({ role }) => `Gracias por la noticia sobre el puesto de ${role}. Le deseo lo mejor.`],
  'improvement-request': [() => 'Gracias de nuevo por su respuesta. ¿Qué pude haber hecho mejor en la entrevista?'],
  answer: [
    ({ request }) => `Respondo a su solicitud: "${request.what}"${request.by === null ? '' : `, con plazo hasta el ${request.by}`}.`,
  ],
  'missed-by-employer': [
    ({ interview }) => `No llegamos a reunirnos para la entrevista del ${interview.shortDate}. ¿Puede darme una nueva fecha?`,
  ],
  'missed-by-candidate': [({ interview }) => `Falté a la entrevista del ${interview.shortDate} y lo lamento. ¿Puede ofrecerme otra fecha?`],
};

const aboutDecision = (facts: DraftFacts): string => `Llamo por la decisión sobre el ${position(facts)}.`;
const aboutInterview = (facts: FactsOf<'missed-interview'>): string =>
  `Llamo por la entrevista del ${facts.interview.moment} para el ${position(facts)}.`;

/** What a call is about, before it is asked for. */
export const about: DraftWords['about'] = {
  'application-check': (facts) => `Llamo por mi candidatura al ${position(facts)}.`,
  'thank-you': ({ interview }) => `Llamo por nuestra conversación del ${interview.date}.`,
  'feedback-request': (facts) => `Llamo por el ${position(facts)}, para el que tuve una entrevista el ${facts.interview.date}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `Llamo por su solicitud del ${request.on}.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
