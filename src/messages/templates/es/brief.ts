import type { DraftWords, Line } from '../../draft-words.js';
import type { DraftFacts } from '../../facts.js';
import { position } from './role.js';

/** Who does not decide is asked who does; the two take turns. */
const orWhom = '¿A quién puedo preguntar por el estado?';
const whom = '¿Quién puede darme una fecha?';
const holds = '¿Se mantiene la fecha de respuesta?';
const unlessColleague =
  (other: Line, colleague: string): Line =>
  (facts) =>
    facts.reader === 'colleague' ? colleague : other(facts);

/**
 * One or two short sentences, as they are texted, noted and spoken; which role it is about has been said before. But for thank-yous, which
 * are no SMS, none needs á, í, ó or ú.
 */
export const brief: DraftWords['brief'] = {
  'application-check': [
    unlessColleague(() => '¿Sigue en curso mi candidatura, y para qué fecha puedo esperar noticias?', orWhom),
    () => '¿Puedo aportar algo que complete mi candidatura?',
    unlessColleague(() => '¿Mi candidatura sigue en curso, pendiente de revisar o ya no? Una palabra basta.', orWhom),
  ],
  'thank-you': [
    () => 'Gracias por dedicarme su tiempo. Fue un placer.',
    () => 'Gracias por nuestra conversación. Me ha dado que pensar.',
    () => 'Fue un placer hablar con usted. Muchas gracias por su tiempo.',
    () => 'Gracias por una conversación tan provechosa.',
  ],
  'feedback-request': [
    unlessColleague(({ promise }) => (promise.state === 'open' ? holds : '¿Hay ya una respuesta o una fecha prevista?'), orWhom),
    () => '¿Puedo aportar algo que ayude a decidir?',
    unlessColleague(() => '¿Con qué fecha puedo contar?', whom),
    unlessColleague(({ channel }) => `¿${channel === 'sms' ? 'Respuesta' : 'La respuesta es'} favorable, negativa o pendiente?`, orWhom),
  ],
  'offer-news': [
    unlessColleague(({ promise }) => (promise.state === 'open' ? holds : '¿Es posible saber algo antes de contestar?'), orWhom),
  ],
  'thanks-for-offer': [() => 'Gracias por la oferta; me alegra mucho. ¿Puede enviarla por escrito, con la fecha de respuesta?'],
  'thanks-for-rejection': [() => 'Gracias por su respuesta. Le deseo mucho éxito.'],
  'thanks-for-on-hold': [() => 'Gracias por el aviso. ¿Desde qué fecha puedo preguntar de nuevo?'],
  'thanks-for-closing': [() => 'Gracias por el aviso. Le deseo lo mejor.'],
  'improvement-request': [() => 'Gracias de nuevo por su respuesta. ¿Qué pude haber hecho mejor en la entrevista?'],
  answer: [
    ({ channel, request }) =>
      `Su solicitud "${request.what}"${request.by === null ? '' : `, con plazo hasta el ${request.by}`}: lo ${channel === 'sms' ? 'recibe' : 'recibirá'} todo ${request.by === null || request.isLate ? 'sin demora' : 'dentro de ese plazo'}.`,
  ],
  'missed-by-employer': [({ interview }) => `No llegamos a reunirnos el ${interview.shortDate}. ¿Puede darme una nueva fecha?`],
  'missed-by-candidate': [({ interview }) => `Falté a la entrevista del ${interview.shortDate} y lo lamento. ¿Puede ofrecerme otra fecha?`],
};

const aboutDecision = (facts: DraftFacts): string => `Llamo por la decisión sobre el ${position(facts)}.`;
const aboutInterview = (facts: DraftFacts): string => `Llamo por la entrevista para el ${position(facts)}.`;

/** What a call is about, before it is asked for. */
export const about: DraftWords['about'] = {
  'application-check': (facts) => `Llamo por mi candidatura al ${position(facts)}.`,
  'thank-you': ({ interview }) => `Llamo por nuestra conversación del ${interview.date}.`,
  'feedback-request': (facts) =>
    `Llamo por el ${position(facts)}, para el que tuve una entrevista el ${facts.interview.date}${facts.promise.state === 'none' ? '' : `, con respuesta prevista a más tardar el ${facts.promise.by}`}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `Llamo por su solicitud del ${request.on}.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
