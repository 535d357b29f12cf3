import type { Channel, Purpose } from '../../../application/types.js';
import type { DescribeWords } from '../../describe-words.js';

const verbs: { readonly [channel in Channel]: (person: string) => string } = {
  phone: (person) => `Llame a ${person}`,
  email: (person) => `Escriba un correo a ${person}`,
  sms: (person) => `Envíe un SMS a ${person}`,
  linkedin: (person) => `Escriba por LinkedIn a ${person}`,
  letter: (person) => `Envíe una carta a ${person}`,
};

const aims: { readonly [purpose in Purpose]: string } = {
  'feedback-request': '',
  'application-check': ' acerca de su candidatura',
  'thank-you': ' para dar las gracias',
  'offer-news': ' para hablar de su otra oferta',
  'outcome-thanks': ' para agradecer la respuesta',
  'improvement-request': ' para pedir su valoración',
  answer: ' con la respuesta a su petición',
  'missed-interview': ' para pedir nueva fecha de entrevista',
};

/** Decisions in words, said to the candidate. The contact never begins a sentence: it may be "su contacto". */
export const describe: DescribeWords = {
  step: ({ channel, purpose, includes, person, copy }) =>
    `${verbs[channel](person)}${copy === '' ? '' : ` (con copia a ${copy})`}${aims[purpose]}${includes ? ' y pida su valoración' : ''}`,
  employer: 'la empresa',
  someone: 'su contacto',
  channels: { phone: 'por teléfono', email: 'por correo electrónico', sms: 'por SMS', linkedin: 'por LinkedIn', letter: 'por carta' },
  on: (step, date, from, to, zone) => `${step} el ${date} entre las ${from} y las ${to}, ${zone}`,
  between: (step, from, to, zone) => `${step} entre el ${from} y el ${to}, ${zone}`,
  by: (step, to, zone) => `${step} a más tardar el ${to}, ${zone}`,
  overdue: (step, date, from, zone) => `${step} el ${date} desde las ${from}, ${zone}: ya va con retraso`,
  stop: {
    'nothing-to-follow': 'Por el momento no hay ningún seguimiento pendiente',
    complete: 'Todo hecho: ya no queda ningún seguimiento pendiente',
    'ended-by-candidate': 'No queda nada por hacer: usted dio por cerrada esta candidatura',
    'asked-to-stop': 'No vuelva a ponerse en contacto: le han pedido que no lo haga',
    'stopped-chasing': 'No habrá más seguimientos: usted decidió dejar de preguntar',
    'attempts-used': 'No habrá más seguimientos: ya ha preguntado tantas veces como permiten sus reglas',
    'final-follow-up-sent': 'No habrá más seguimientos: usted dijo que su último mensaje era el definitivo',
    'no-channel': 'No es posible contactar con nadie: todas las vías están cerradas',
  },
  reasons: {
    'promise-not-passed': ({ until }) =>
      `Le prometieron una respuesta a más tardar el ${until}; hasta entonces, el siguiente paso es de la empresa.`,
    'promise-passed': ({ until }) => `Le prometieron una respuesta a más tardar el ${until}; ese plazo ya pasó y es razonable preguntar.`,
    'no-promise-waited': ({ since, until }) => `Nadie dio una fecha, así que conviene dejar un margen desde el ${since} hasta el ${until}.`,
    'minimum-gap': ({ since, until }) => `Su último contacto fue el ${since}; conviene dejar un margen hasta el ${until}.`,
    'maximum-gap-passed': ({ until }) => `El mejor momento para preguntar era antes del ${until}; aun así, todavía está a tiempo.`,
    'window-passed': ({ until }) => `El plazo para esto terminó el ${until}.`,
    'outside-open-hours': ({ until }) => `La empresa está fuera de su horario de trabajo hasta el ${until}.`,
    'not-a-working-day': ({ since, until }) => `El ${since} no es laborable para la empresa; el siguiente día laborable es el ${until}.`,
    'interview-not-over': ({ until }) => `Su entrevista todavía no ha terminado: dura hasta el ${until}.`,
    'next-round-scheduled': ({ until }) =>
      `Ya hay otra entrevista fijada, así que no hace falta preguntar antes de que termine, el ${until}.`,
    'thank-you-open': ({ until }) => `Hasta el ${until} es buen momento para agradecer la entrevista.`,
    'outcome-known': ({ since }) => `Le comunicaron la decisión el ${since}.`,
    'outcome-thanked': ({ since }) => `Usted ya agradeció la respuesta el ${since}.`,
    'decision-maker': ({ contact }) => `Quien decide es ${contact}, así que es la mejor persona a la que preguntar.`,
    escalated: ({ contact }) => `Sus mensajes anteriores no recibieron una verdadera respuesta; es el momento de dirigirse a ${contact}.`,
    'hr-fallback': ({ contact }) => `Del proceso se ocupa ${contact}, y es la mejor persona a la que puede acudir.`,
    agency: ({ contact }) => `En nombre de la empresa actúa ${contact}, así que todo pasa por la agencia.`,
    interviewer: ({ contact }) => `Quien le dedicó el tiempo de la entrevista fue ${contact}.`,
    asked: ({ contact }) => `Quien le pidió algo fue ${contact}.`,
    'told-you': ({ contact }) => `Quien le comunicó la decisión fue ${contact}.`,
    'only-contact': ({ contact }) => `La única persona a la que puede acudir es ${contact}.`,
    'permission-refused': ({ contact, channel }) => `Le falta el permiso de ${contact} para contactar ${channel}.`,
    'written-only': () => 'Esto se dice mejor por escrito, para que puedan leerlo cuando les convenga.',
    'contact-left': ({ contact }) => `En la empresa ya no trabaja ${contact}.`,
    'contact-away': ({ contact, until }) => `Estos días no está ${contact}; vuelve el ${until}.`,
    'contact-not-before': ({ contact, until }) => `No contacte con ${contact} antes del ${until}: así se lo ha pedido.`,
    bounced: ({ channel, since }) => `Lo que envió ${channel}${since === '' ? '' : ` el ${since}`} no llegó.`,
    snoozed: ({ until }) => `Usted decidió dejarlo reposar hasta el ${until}.`,
    'asked-to-stop': ({ since }) => `El ${since} le pidieron que no volviera a ponerse en contacto.`,
    'attempts-used': ({ attempts }) => `Ya ha preguntado ${times(attempts)}, lo máximo que permiten sus reglas.`,
    'your-turn': ({ since }) => `El ${since} le pidieron algo, así que el siguiente paso es suyo.`,
    'interview-missed': ({ since }) => `La entrevista del ${since} no se celebró.`,
    'offer-received': ({ employer, since, answerBy }) =>
      `${employer === '' ? 'Otra empresa' : employer} le hizo una oferta${since === '' ? '' : ` el ${since}`}${answerBy === '' ? '' : `, con respuesta a más tardar el ${answerBy}`}; conviene comunicarlo.`,
    'offer-news-told': () => 'Ya les ha hablado de su otra oferta.',
    'stopped-chasing': ({ since }) => `El ${since} usted decidió dejar de preguntar.`,
    'final-follow-up-sent': ({ since }) => `El ${since} usted dijo que era su último mensaje, y cumple su palabra.`,
    'ended-by-candidate': ({ since }) => `El ${since} usted dio por cerrada esta candidatura.`,
    'no-channel': () => 'No queda abierta ninguna vía para contactar con nadie.',
    'nothing-to-follow': () => 'Por el momento no hay nada que espere respuesta.',
    'same-person': ({ contact, since, until }) =>
      `${contact} tiene noticias suyas el ${since} por otra candidatura; conviene dejar un margen hasta el ${until}.`,
    'offer-deadline': ({ employer, answerBy, tooLate }) =>
      `La oferta de ${employer === '' ? 'otra empresa' : employer} debe responderse a más tardar el ${answerBy}${tooLate ? ', es decir, antes de este paso' : ''}.`,
    'no-working-day-in-gap': ({ until }) =>
      `En el plazo habitual no hay ningún día laborable, así que se ha tomado el primero posterior: el ${until}.`,
    'holidays-unknown': () => 'No se conocen los días festivos de estas fechas; compruebe que habrá alguien.',
    'permission-to-call-not-recorded': ({ contact }) => `No consta si ${contact} acepta llamadas: pregúntelo cuando pueda.`,
    'no-direct-line': ({ contact }) => `No consta ningún teléfono de ${contact}: pida el número directo.`,
    'no-address': ({ contact, channel }) => `No constan los datos de ${contact} para contactar ${channel}.`,
    'no-promise-recorded': () => 'No consta ninguna fecha de respuesta: pregunte para cuándo puede esperarla.',
    'no-contact-recorded': () => 'No consta nadie con quien contactar: averigüe quién decide.',
    'interview-assumed-held': ({ interview }) =>
      `Se da por celebrada la entrevista${interview === '' ? '' : ` del ${interview}`}, porque su hora ya pasó.`,
    'consider-stopping': ({ attempts }) =>
      `Ha preguntado ${times(attempts)} sin obtener una decisión: quizá sea el momento de mirar adelante.`,
    'end-assumed': ({ interview }) =>
      `No consta la hora de fin de la entrevista${interview === '' ? '' : ` del ${interview}`}; se supone que dura una hora.`,
  },
  unknownReason: 'Hay un motivo más, que esta versión no sabe expresar.',
};

const counts = ['ninguna vez', 'una vez', 'dos veces', 'tres veces', 'cuatro veces', 'cinco veces'];

function times(count: number): string {
  return counts[count] ?? `${count} veces`;
}
