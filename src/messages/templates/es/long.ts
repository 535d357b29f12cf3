import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf, Reader, Tone } from '../../facts.js';
import { position, theClient } from './role.js';

const asking: { readonly [tone in Tone]: string } = {
  warm: 'Muchas gracias; me alegrará tener noticias suyas.',
  neutral: 'Quedo a la espera de su respuesta.',
  formal: 'Le agradecería una breve respuesta.',
};
const thanking: { readonly [tone in Tone]: string } = {
  warm: 'Gracias de nuevo, y mis mejores deseos para usted y su equipo.',
  neutral: 'Gracias de nuevo por su tiempo.',
  formal: 'Le reitero mi agradecimiento por su tiempo y su atención.',
};
const thanks: { readonly [tone in Tone]: string } = {
  warm: 'Muchas gracias',
  neutral: 'Gracias',
  formal: 'Deseo darle las gracias',
};
const hoping = ({ tone }: DraftFacts): string => asking[tone];
/** The later attempts, in turn: nobody reads the same last line twice. */
const helped = (): string => 'Muchas gracias por su ayuda.';
const inAdvance = (): string => 'Le agradezco de antemano una breve respuesta.';
const nextSteps = (): string => 'Será un placer seguir en contacto.';
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

const whoKnows = 'o quién podría informarme?';
/** Who does not decide knows a person at best, and need not say more. */
const aName = 'Si no le corresponde decirlo, me basta con un nombre.';
const doYouKnow = '¿sabe en qué punto está el proceso?';
const nextStep = 'y cuándo se conocerá el siguiente paso?';
const whetherRead: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => `¿Podría decirme si ha tenido ocasión de leerla ${nextStep}`,
  coordinator: () => `¿Podría decirme si ha llegado a quienes deciden ${nextStep}`,
  agency: (facts) => `¿Podría decirme si ha llegado a ${theClient(facts)} ${nextStep}`,
  colleague: () => `¿Sabe en qué punto está la selección, ${whoKnows}`,
};
const whetherDecided: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => '¿Ha tomado ya una decisión?',
  coordinator: () => '¿Podría decirme si ya se ha tomado una decisión?',
  agency: (facts) => `¿Sabe si ${theClient(facts)} ha tomado ya una decisión?`,
  colleague: () => `¿Lo sabe usted, o podría decirme quién puede informarme? ${aName}`,
};
/** A new date is enough; with an offer to answer, more time is not without cost. */
const moreTime = ({ reader, claims }: DraftFacts): string =>
  reader === 'colleague'
    ? ''
    : ` Si hace falta más tiempo, ${claims.length === 0 ? 'no hay ningún inconveniente: ' : ''}con una nueva fecha puedo organizarme.`;

const beforeIAnswer = (facts: DraftFacts): string =>
  `Antes de dar una respuesta, me gustaría saber qué posibilidades tengo con ${facts.reader === 'agency' ? theClient(facts) : 'ustedes'}.`;
const news = ({ role, asksImprovement }: DraftFacts): string =>
  `Puesto de ${role}: gracias por la respuesta${asksImprovement ? ', y una pregunta' : ''}`;
/** Who runs the process is thanked for that too. */
const process = ({ reader }: DraftFacts): string =>
  reader === 'coordinator' || reader === 'agency' ? ' Gracias también por llevar el proceso.' : '';
const talked = (facts: FactsOf<'thank-you'>): string => `el ${facts.interview.date} sobre el ${position(facts)}.`;

/** Emails, letters and LinkedIn messages. A topic is one of the interview: nobody is said to have raised it. */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role, reader }) => `Candidatura al puesto de ${role}: ${reader === 'colleague' ? doYouKnow : '¿sigue en curso?'}`,
      parts: [
        [
          'reason',
          (facts) =>
            `${facts.appliedOn === null ? 'He presentado' : `El ${facts.appliedOn} presenté`} mi candidatura al ${position(facts)}, ${
              facts.promise.state === 'passed'
                ? `y me indicaron que tendría noticias a más tardar el ${facts.promise.by}`
                : 'y mi interés sigue siendo el mismo'
            }.`,
        ],
        [
          'request',
          (facts) =>
            `${whetherRead[facts.reader](facts)} ${facts.reader === 'colleague' ? aName : 'Me basta una fecha aproximada para organizarme.'}`,
        ],
        [
          'proposal',
          () => 'Con gusto le enviaré referencias u otros documentos, y responderé a cualquier pregunta por escrito o por teléfono.',
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Candidatura al puesto de ${role}: ¿puedo aportar algo más?`,
      parts: [
        ['reason', (facts) => `Me gustaría que le resultara fácil valorar si encajo en el ${position(facts)}.`],
        [
          'request',
          () =>
            '¿Hay algo en mi candidatura que convenga aclarar o completar? Con gusto lo explico por escrito o en una llamada breve. También me ayudaría saber si está previsto un siguiente paso y para cuándo, aunque sea de forma aproximada.',
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Candidatura al puesto de ${role}: ¿sí, no o todavía no?`,
      parts: [
        [
          'reason',
          (facts) => `Estoy organizando las próximas semanas y me gustaría reservar tiempo para el ${position(facts)}, si sigue abierto.`,
        ],
        [
          'request',
          ({ reader }) =>
            `${
              reader === 'colleague'
                ? `¿Sabe usted, aunque sea aproximadamente, en qué punto está mi candidatura en este momento, ${whoKnows}`
                : '¿Podría decirme, aunque sea brevemente, en qué punto está mi candidatura en este momento: en curso, descartada o sin revisar todavía?'
            } Cualquier respuesta me ayuda a organizarme, y si es un no, lo entenderé perfectamente.`,
        ],
        ['closing', inAdvance],
      ],
    },
  ],
  'thank-you': [
    {
      subject: ({ role }) => `Gracias por la conversación sobre el puesto de ${role}`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} por dedicarme su tiempo para hablar ${talked(facts)} ${
              facts.topic === null
                ? 'Salí con una idea clara del trabajo.'
                : `Me interesó en particular lo que escuché sobre ${facts.topic}.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'La conversación me confirmó que es un trabajo que me gustaría hacer y que podría hacer bien. Si queda alguna pregunta que yo pueda resolver, la responderé con mucho gusto.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `Entrevista para el puesto de ${role}: gracias por su tiempo`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} por el tiempo que me concedió para conversar ${talked(facts)} ${
              facts.topic === null
                ? 'La conversación me hizo pensar, y he vuelto a ella desde entonces.'
                : `Lo que se dijo sobre ${facts.topic} me ha dado que pensar.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'Es justo el tipo de trabajo que me gustaría asumir. Si desea hablar con alguien con quien haya trabajado, o ver algo más de lo que hago, puedo organizarlo enseguida.',
        ],
        ['closing', nextSteps],
      ],
    },
    {
      subject: ({ interview }) => `Sobre nuestra conversación del ${interview.shortDate}: muchas gracias`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Fue un placer hablar con usted ${talked(facts)} ${
              facts.topic === null
                ? 'Ahora sé mucho mejor qué exige el trabajo.'
                : `Lo que se trató sobre ${facts.topic} fue lo que más me interesó.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'Me quedé con la sensación de que podría ser útil desde las primeras semanas. Si puedo enviarle algo más, o si conviene que vuelva sobre algún punto, no tiene más que decírmelo.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `Mi agradecimiento tras hablar del puesto de ${role}`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} por una conversación tan provechosa ${talked(facts)} ${
              facts.topic === null
                ? 'Me mostró dónde puedo ser de ayuda.'
                : `Lo que supe sobre ${facts.topic} me mostró dónde puedo ser de ayuda.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'Desde entonces, mi interés por el puesto no ha hecho más que crecer. Estoy a su disposición para otra conversación cuando le convenga, y con gusto enviaré referencias o lo que facilite la elección.',
        ],
        ['closing', nextSteps],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise, reader }) =>
        `Puesto de ${role}: ${reader === 'colleague' ? doYouKnow : promise.state === 'open' ? '¿se mantiene la fecha de respuesta?' : `¿hay ya una decisión tras la entrevista del ${interview.shortDate}?`}`,
      parts: [
        [
          'reason',
          (facts) => {
            const { state, by } = facts.promise;
            const start = `Gracias de nuevo por la entrevista del ${facts.interview.date} para el ${position(facts)}.`;
            if (state === 'open')
              return `${start} Sé que la respuesta está prevista para el ${by}, y me gustaría saber si esa fecha se mantiene.`;
            return `${start} ${state === 'none' ? 'Me dejó con más ganas todavía de hacer este trabajo' : `Me indicaron que tendría una respuesta a más tardar el ${by}`}, y me gustaría saber en qué punto está el proceso.`;
          },
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' && facts.reader !== 'colleague' ? 'Si es así, me basta con un breve sí.' : whetherDecided[facts.reader](facts)}${moreTime(facts)}`,
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Puesto de ${role}: ¿puedo aportar algo que ayude a decidir?`,
      parts: [
        ['reason', (facts) => `El ${position(facts)} me sigue interesando mucho, y me gustaría ser de ayuda mientras se toma la decisión.`],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ reader }) =>
            `¿Queda alguna duda sobre mi experiencia, mis referencias o mi disponibilidad? La resolveré con gusto, por escrito o en una llamada breve. ${
              reader === 'colleague'
                ? '¿Y quién podría decirme para cuándo puedo contar con una respuesta?'
                : '¿Y hay una fecha para la que pueda contar con una respuesta?'
            }`,
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Puesto de ${role}: ¿con qué fecha puedo contar?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Estoy organizando las próximas semanas y me gustaría mantenerlas libres, en la medida de lo posible, para el ${position(facts)}.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ interview, reader }) =>
            `¿Podría decirme con qué fecha puedo contar${reader === 'decision-maker' ? '?' : `, ${whoKnows}`} Si los plazos han cambiado desde mi entrevista del ${interview.date}, lo entiendo perfectamente; me basta con saberlo.`,
        ],
        ['closing', inAdvance],
      ],
    },
    {
      subject: ({ role, reader }) => `Puesto de ${role}: ${reader === 'colleague' ? '¿sabe si sigue abierto?' : '¿sí, no o todavía no?'}`,
      parts: [
        [
          'request',
          (facts) =>
            `Sobre el ${position(facts)}, esta vez basta una línea${facts.reader === 'colleague' ? `: ¿sabe si hay ya una decisión, ${whoKnows}` : ', y cualquier respuesta me ayuda: sí, no o todavía no.'}`,
        ],
        [
          'reason',
          (facts) =>
            `Si el puesto ya es para otra persona, le agradecería que me lo dijera, para poder organizarme. Si sigue abierto, mi interés es el mismo que en la entrevista del ${facts.interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', helped],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline, promise }) =>
        `Puesto de ${role}: ${
          promise.state === 'open'
            ? 'una novedad, ¿y se mantiene la fecha de respuesta?'
            : deadline === null
              ? 'una novedad, ¿y en qué punto está el proceso?'
              : `¿puedo saber antes del ${deadline} en qué punto está el proceso?`
        }`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `Sé que la respuesta sobre el ${position(facts)} está prevista para el ${facts.promise.by}. Antes de esa fecha, prefiero que conozca usted mi situación.`
              : `El ${position(facts)} me interesa de verdad, y por eso prefiero que conozca usted mi situación.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline, promise, reader }) => {
            if (reader === 'colleague')
              return `¿Sabe ${promise.state === 'open' ? 'si se mantiene esa fecha' : 'en qué punto está el proceso'}, ${whoKnows} ${aName}`;
            if (promise.state === 'open') return '¿Se mantiene esa fecha? Si es así, me basta con un breve sí.';
            return `¿Podría decirme ${deadline === null ? 'en los próximos días' : `antes del ${deadline}`} en qué punto está el proceso? Basta una línea, y si aún no se puede decir nada, lo entenderé.`;
          },
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-offer': [
    {
      subject: ({ role }) => `Puesto de ${role}: gracias por la oferta, y dos preguntas`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Muchas gracias por ${
              facts.reader === 'agency'
                ? `la noticia de que ${theClient(facts)} desea ofrecerme el puesto de ${facts.role}`
                : `ofrecerme el ${position(facts)}`
            }. Me alegra mucho, y agradezco el tiempo que usted y su equipo me han dedicado.`,
        ],
        [
          'request',
          () =>
            '¿Podría enviarme la oferta por escrito, si no está ya en camino? ¿Y para cuándo desea mi respuesta? Lo leeré todo con atención y le contestaré a tiempo.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-rejection': [
    {
      subject: news,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} por comunicarme la decisión sobre el ${position(facts)}. Esperaba otra respuesta, pero respeto esta.`,
        ],
        [
          'reason',
          () =>
            'Valoro mucho lo que he aprendido sobre el trabajo, y les deseo mucho éxito a usted y a la persona elegida. Si surge un puesto que encaje mejor con mi experiencia, me alegrará tener noticias suyas.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-on-hold': [
    {
      subject: ({ role }) => `Puesto de ${role}: gracias por el aviso; ¿cuándo puedo volver a preguntar?`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} por avisarme de que el ${position(facts)} queda en suspenso; me ayuda saber en qué punto está el proceso.`,
        ],
        [
          'request',
          () =>
            'Mi interés no ha cambiado, y con gusto retomaré la conversación cuando llegue el momento. Si hay una fecha para la que espere saber algo más, la anotaré y no preguntaré antes.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-closing': [
    {
      subject: news,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} por avisarme de que el ${position(facts)} no se va a cubrir. Estas decisiones rara vez son fáciles, y agradezco que me lo haya comunicado.`,
        ],
        [
          'reason',
          () =>
            'Valoro mucho lo que he aprendido sobre el trabajo. Si el puesto se vuelve a abrir, o surge uno parecido, me alegrará tener noticias suyas.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'improvement-request': [
    {
      subject: ({ role }) => `Puesto de ${role}: una pregunta sobre mi entrevista`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Gracias de nuevo por comunicarme la decisión sobre el ${position(facts)}. La respeto, y no pretendo que se reconsidere.`,
        ],
        [
          'request',
          ({ reader }) =>
            `¿Qué podría haber hecho mejor en mi entrevista? Una o dos frases sinceras me ayudarían mucho.${
              reader === 'decision-maker' ? '' : ' Si otra persona puede responder mejor, le agradecería que le trasladara mi pregunta.'
            } Si las normas de la empresa no permiten este tipo de comentarios, no hay ningún inconveniente, y no volveré a preguntar.`,
        ],
        ['closing', thankful],
      ],
    },
  ],
  answer: [
    {
      subject: ({ role, request }) => `Puesto de ${role}: su solicitud del ${request.on}`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `Gracias por su solicitud del ${request.on}: «${request.what}»${request.by === null ? '' : `, con plazo hasta el ${request.by}`}. Me ocupo de ello, y lo recibirá todo ${
              request.by === null || request.isLate ? 'sin demora' : 'dentro de ese plazo'
            }.`,
        ],
        [
          'request',
          () =>
            '¿Hay algún formato que le resulte más útil, o necesita alguna otra cosa? No tiene más que decírmelo, y también me ocuparé de ello.',
        ],
        ['proposal', (facts) => `Estoy a su disposición, por escrito o por teléfono, para cualquier pregunta sobre el ${position(facts)}.`],
        ['closing', nextSteps],
      ],
    },
  ],
  'missed-by-employer': [
    {
      subject: ({ role, interview }) => `Entrevista del ${interview.shortDate} para el puesto de ${role}: ¿buscamos una nueva fecha?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Tenía todo listo para la entrevista del ${facts.interview.moment} para el ${position(facts)}, pero no llegamos a reunirnos.`,
        ],
        [
          'request',
          () =>
            '¿Podría proponerme una nueva fecha? Mi interés es el mismo que antes, y puedo adaptarme a su agenda. Si surgió un imprevisto por su parte, no hay ningún inconveniente.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'missed-by-candidate': [
    {
      subject: ({ role, interview }) => `Entrevista del ${interview.shortDate} para el puesto de ${role}: ¿puedo pedirle otra fecha?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Falté a la entrevista del ${facts.interview.moment} para el ${position(facts)}, y lo lamento. Había reservado ese tiempo para mí, y debería haber acudido.`,
        ],
        [
          'request',
          () => 'El puesto me sigue interesando mucho. Si puede ofrecerme otra fecha, allí estaré, y me adapto a la que mejor le convenga.',
        ],
        ['closing', hoping],
      ],
    },
  ],
};
