import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf, Reader, Tone } from '../../facts.js';
import { onDay } from './on-day.js';
import { position, theClient } from './role.js';

const asking: { readonly [tone in Tone]: string } = {
  warm: 'Agradeço desde já e espero ter notícias em breve.',
  neutral: 'Fico no aguardo do seu retorno.',
  formal: 'Agradeço a atenção e aguardo a sua resposta.',
};
const thanking: { readonly [tone in Tone]: string } = {
  warm: 'Agradeço mais uma vez e desejo tudo de bom a toda a equipe.',
  neutral: 'Agradeço mais uma vez pelo seu tempo.',
  formal: 'Reitero o meu agradecimento pelo seu tempo e pela sua atenção.',
};
const thanks: { readonly [tone in Tone]: string } = {
  warm: 'Agradeço muito',
  neutral: 'Agradeço',
  formal: 'Gostaria de agradecer',
};
const hoping = ({ tone }: DraftFacts): string => asking[tone];
/** The later attempts, in turn: nobody reads the same last line twice. */
const helped = (): string => 'Agradeço muito pela ajuda.';
const inAdvance = (): string => 'Agradeço desde já por um breve retorno.';
const nextSteps = (): string => 'Fico à disposição para os próximos passos.';
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

const whoKnows = 'ou quem poderia me informar?';
/** Who does not decide knows a person at best, and need not say more. */
const aName = 'Se não puder me dizer, um nome já me ajuda.';
const doYouKnow = 'sabe em que ponto está a seleção?';
const nextStep = 'e quando devo ter notícias da próxima etapa?';
const whetherRead: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => `Poderia me dizer se já teve a oportunidade de analisá-la ${nextStep}`,
  coordinator: () => `Poderia me dizer se ela já chegou a quem decide ${nextStep}`,
  agency: (facts) => `Poderia me dizer se ${theClient(facts)} já a recebeu ${nextStep}`,
  colleague: () => `Sabe em que ponto está a seleção, ${whoKnows}`,
};
const whetherDecided: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => 'Já chegou a uma decisão?',
  coordinator: () => 'Poderia me dizer se já há uma decisão?',
  agency: (facts) => `Sabe se ${theClient(facts)} já tomou uma decisão?`,
  colleague: () => `Sabe me dizer, ou poderia indicar quem pode me informar? ${aName}`,
};
/** A new date is enough; with an offer to answer, more time is not without cost. */
const moreTime = ({ reader, claims }: DraftFacts): string =>
  reader === 'colleague'
    ? ''
    : ` Se for necessário mais tempo, ${claims.length === 0 ? 'não há problema algum: com uma nova data, consigo me organizar' : 'basta uma nova data para eu me organizar'}.`;

const beforeIAnswer = (facts: DraftFacts): string =>
  `Antes de dar uma resposta, gostaria de saber como está a minha candidatura com ${facts.reader === 'agency' ? theClient(facts) : 'a sua equipe'}.`;
const news = ({ role, asksImprovement }: DraftFacts): string =>
  `Vaga de ${role}: agradeço o retorno${asksImprovement ? ' e tenho uma pergunta' : ''}`;
/** Who runs the process is thanked for that too. */
const process = ({ reader }: DraftFacts): string =>
  reader === 'coordinator' || reader === 'agency' ? ' Agradeço também por conduzir o processo.' : '';
const talked = (facts: FactsOf<'thank-you'>): string => `${onDay(facts.interview.date)}, sobre a ${position(facts)}.`;

/** Emails, letters and LinkedIn messages. A topic is one of the interview: nobody is said to have raised it. */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role, reader }) => `Candidatura à vaga de ${role}: ${reader === 'colleague' ? doYouKnow : 'segue em andamento?'}`,
      parts: [
        [
          'reason',
          (facts) =>
            `Enviei a minha candidatura à ${position(facts)}${facts.appliedOn === null ? '' : ` ${onDay(facts.appliedOn)}`}, ${
              facts.promise.state === 'passed'
                ? `com a informação de que teria notícias até ${facts.promise.by}`
                : 'e o meu interesse continua o mesmo'
            }.`,
        ],
        [
          'request',
          (facts) =>
            `${whetherRead[facts.reader](facts)} ${facts.reader === 'colleague' ? aName : 'Uma data aproximada basta para eu me organizar.'}`,
        ],
        [
          'proposal',
          () => 'Envio com prazer referências ou outros documentos e respondo a qualquer pergunta, por escrito ou por telefone.',
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Candidatura à vaga de ${role}: posso acrescentar algo?`,
      parts: [
        ['reason', (facts) => `Gostaria de facilitar a avaliação do meu perfil para a ${position(facts)}.`],
        [
          'request',
          () =>
            'Há algo na minha candidatura que eu deva esclarecer ou completar? Explico com prazer, por escrito ou em uma ligação rápida. Também me ajudaria saber se uma próxima etapa está prevista e para quando, mesmo que de forma aproximada.',
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Candidatura à vaga de ${role}: sim, não ou ainda não?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Estou planejando as próximas semanas e gostaria de reservar tempo para a ${position(facts)}, se ela ainda estiver aberta.`,
        ],
        [
          'request',
          ({ reader }) =>
            `${
              reader === 'colleague'
                ? `Sabe em que ponto está a minha candidatura neste momento, ${whoKnows}`
                : 'Poderia me dizer em que ponto está a minha candidatura neste momento: em andamento, descartada ou ainda sem análise?'
            } Qualquer resposta me ajuda a me organizar, e vou entender perfeitamente se for um não.`,
        ],
        ['closing', inAdvance],
      ],
    },
  ],
  'thank-you': [
    {
      subject: ({ role }) => `Agradeço pela conversa sobre a vaga de ${role}`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} por reservar um tempo para conversar comigo ${talked(facts)} ${
              facts.topic === null ? 'Saí com uma ideia clara do trabalho.' : `Gostei especialmente do que ouvi sobre ${facts.topic}.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'A conversa confirmou que é um trabalho que eu gostaria de fazer e que poderia fazer bem. Se ficou alguma dúvida que eu possa esclarecer, respondo com o maior prazer.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `Entrevista para a vaga de ${role}: meu agradecimento pelo seu tempo`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} pelo tempo que dedicou à nossa conversa ${talked(facts)} ${
              facts.topic === null
                ? 'Ela me fez pensar, e voltei ao assunto desde então.'
                : `O que foi dito sobre ${facts.topic} me deu o que pensar.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'É exatamente o tipo de trabalho que eu gostaria de assumir. Se quiser falar com alguém com quem já trabalhei, ou conhecer mais do que faço, posso providenciar rapidamente.',
        ],
        ['closing', nextSteps],
      ],
    },
    {
      subject: ({ interview }) => `Sobre a nossa conversa do dia ${interview.shortDate}: meus agradecimentos`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Foi um prazer conversar ${talked(facts)} ${
              facts.topic === null
                ? 'Agora sei muito melhor o que o trabalho exige.'
                : `O que se tratou sobre ${facts.topic} foi o que mais me interessou.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'Fiquei com a sensação de que poderia ser útil desde as primeiras semanas. Se eu puder enviar algo mais, ou se houver algum ponto a que eu deva voltar, é só me dizer, e respondo com prazer.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `Um agradecimento após a conversa sobre a vaga de ${role}`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} por uma conversa tão proveitosa ${talked(facts)} ${
              facts.topic === null ? 'Ela me mostrou onde posso ajudar.' : `O que ouvi sobre ${facts.topic} me mostrou onde posso ajudar.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'Desde então, o meu interesse pela vaga só aumentou. Estou à disposição para uma nova conversa quando for conveniente e envio com prazer referências ou o que mais facilitar a escolha.',
        ],
        ['closing', nextSteps],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise, reader }) =>
        `Vaga de ${role}: ${reader === 'colleague' ? doYouKnow : promise.state === 'open' ? 'a data da resposta está mantida?' : `já há uma decisão após a entrevista do dia ${interview.shortDate}?`}`,
      parts: [
        [
          'reason',
          (facts) => {
            const { state, by } = facts.promise;
            const start = `Agradeço mais uma vez pela entrevista de ${facts.interview.date}, para a ${position(facts)}.`;
            if (state === 'open')
              return `${start} Sei que a resposta está prevista para ${by}, e eu gostaria de saber se essa data está mantida.`;
            return `${start} ${state === 'none' ? 'Ela aumentou a minha vontade de fazer este trabalho' : `A previsão que recebi era de uma resposta até ${by}`}, e eu gostaria de saber em que ponto estamos.`;
          },
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' && facts.reader !== 'colleague' ? 'Se estiver, um breve sim é suficiente.' : whetherDecided[facts.reader](facts)}${moreTime(facts)}`,
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Vaga de ${role}: posso acrescentar algo que ajude na decisão?`,
      parts: [
        ['reason', (facts) => `A ${position(facts)} continua me interessando muito, e eu gostaria de ajudar enquanto a decisão é tomada.`],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ reader }) =>
            `Ficou alguma dúvida sobre a minha experiência, as minhas referências ou a minha disponibilidade? Esclareço com prazer, por escrito ou em uma ligação rápida. E ${
              reader === 'colleague'
                ? 'quem poderia me dizer quando devo esperar uma resposta?'
                : 'há uma data em que eu possa esperar uma resposta?'
            }`,
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Vaga de ${role}: com que data posso contar?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Estou planejando as próximas semanas e gostaria de mantê-las livres, na medida do possível, para a ${position(facts)}.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ interview, reader }) =>
            `Poderia me dizer, mesmo que de forma aproximada, com que data posso contar${reader === 'decision-maker' ? '?' : `, ${whoKnows}`} Se o cronograma mudou desde a minha entrevista de ${interview.date}, entendo perfeitamente; basta que eu saiba.`,
        ],
        ['closing', inAdvance],
      ],
    },
    {
      subject: ({ role, reader }) => `Vaga de ${role}: ${reader === 'colleague' ? 'sabe se ainda está aberta?' : 'sim, não ou ainda não?'}`,
      parts: [
        [
          'request',
          (facts) =>
            `Sobre a ${position(facts)}, desta vez uma linha basta${facts.reader === 'colleague' ? `: sabe se já há uma decisão, ${whoKnows}` : ', e qualquer resposta me ajuda: sim, não ou ainda não.'}`,
        ],
        [
          'reason',
          ({ interview }) =>
            `Se a vaga já for de outra pessoa, peço que me avise, para que eu possa me organizar. Se ainda estiver aberta, o meu interesse é o mesmo da entrevista de ${interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', helped],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline, promise }) =>
        `Vaga de ${role}: ${
          promise.state === 'open'
            ? 'uma novidade, e a data da resposta está mantida?'
            : deadline === null
              ? 'uma novidade, e em que ponto está a seleção?'
              : `posso saber até ${deadline} em que ponto está a seleção?`
        }`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `Sei que a resposta sobre a ${position(facts)} está prevista para ${facts.promise.by}. Antes disso, prefiro deixar clara a minha situação.`
              : `A ${position(facts)} me interessa de verdade, e por isso prefiro deixar clara a minha situação.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline, promise, reader }) => {
            if (reader === 'colleague')
              return `Sabe ${promise.state === 'open' ? 'se essa data está mantida' : 'em que ponto está a seleção'}, ${whoKnows} ${aName}`;
            if (promise.state === 'open') return 'Essa data está mantida? Se estiver, um breve sim é suficiente.';
            return `Poderia me dizer ${deadline === null ? 'nos próximos dias' : `até ${deadline}`} em que ponto está a seleção? Uma linha basta e, se ainda for cedo para dizer algo, vou entender.`;
          },
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-offer': [
    {
      subject: ({ role }) => `Vaga de ${role}: agradeço a proposta e tenho duas perguntas`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Agradeço muito ${
              facts.reader === 'agency'
                ? `pela notícia de que ${theClient(facts)} quer me oferecer a vaga de ${facts.role}`
                : `por me oferecer a ${position(facts)}`
            }. Fico muito feliz e reconheço o tempo que a equipe me dedicou.`,
        ],
        [
          'request',
          () =>
            'Poderia me enviar a proposta por escrito, se ela ainda não estiver a caminho? E até quando gostaria de ter a minha resposta? Vou ler tudo com atenção e responder dentro do prazo.',
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
            `${thanks[facts.tone]} por me comunicar a decisão sobre a ${position(facts)}. Eu esperava outra resposta, mas respeito esta.`,
        ],
        [
          'reason',
          () =>
            'Valorizo muito o que aprendi sobre o trabalho e desejo muito sucesso à equipe e à pessoa escolhida. Se surgir uma vaga mais próxima da minha experiência, ficarei feliz em ter notícias.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-on-hold': [
    {
      subject: ({ role }) => `Vaga de ${role}: agradeço o aviso; quando posso perguntar de novo?`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} por me avisar que a ${position(facts)} está suspensa; é bom saber em que ponto está o processo.`,
        ],
        [
          'request',
          () =>
            'O meu interesse não mudou, e retomo a conversa com prazer quando chegar o momento. Se houver uma data em que espera saber mais, vou anotá-la e não perguntarei antes disso.',
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
            `${thanks[facts.tone]} por me avisar que a ${position(facts)} não será mais preenchida. Decisões assim raramente são fáceis, e foi importante para mim saber disso.`,
        ],
        [
          'reason',
          () =>
            'Valorizo muito o que aprendi sobre o trabalho. Se a vaga for reaberta, ou se surgir outra parecida no futuro, ficarei feliz em ter notícias.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'improvement-request': [
    {
      subject: ({ role }) => `Vaga de ${role}: uma pergunta sobre a minha entrevista`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Agradeço mais uma vez por me comunicar a decisão sobre a ${position(facts)}. Eu a respeito e não peço que seja revista.`,
        ],
        [
          'request',
          ({ reader }) =>
            `O que eu poderia ter feito melhor na minha entrevista? Uma ou duas frases sinceras me ajudariam muito.${
              reader === 'decision-maker' ? '' : ' Se outra pessoa puder responder melhor, peço que encaminhe a minha pergunta.'
            } Se as regras da empresa não permitirem esse tipo de comentário, não há problema algum, e não voltarei a perguntar.`,
        ],
        ['closing', thankful],
      ],
    },
  ],
  answer: [
    {
      subject: ({ role, request }) => `Vaga de ${role}: seu pedido de ${request.on}`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `Agradeço pelo seu pedido de ${request.on}: “${request.what}”${request.by === null ? '' : `, com prazo até ${request.by}`}. Estou cuidando disso, e tudo chega ${
              request.by === null || request.isLate ? 'o quanto antes' : 'dentro do prazo'
            }.`,
        ],
        ['request', () => 'Há algum formato que seja mais útil, ou algo mais que eu possa enviar? É só me dizer, e cuido disso também.'],
        ['proposal', (facts) => `Estou à disposição, por escrito ou por telefone, para qualquer pergunta sobre a ${position(facts)}.`],
        ['closing', nextSteps],
      ],
    },
  ],
  'missed-by-employer': [
    {
      subject: ({ role, interview }) => `Entrevista do dia ${interview.shortDate} para a vaga de ${role}: podemos marcar uma nova data?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Eu estava à disposição para a entrevista de ${facts.interview.moment}, para a ${position(facts)}, mas não chegamos a conversar.`,
        ],
        [
          'request',
          () =>
            'Poderia me propor uma nova data? O meu interesse é o mesmo de antes, e posso me adaptar à sua agenda. Se houve um imprevisto, não há problema algum.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'missed-by-candidate': [
    {
      subject: ({ role, interview }) => `Entrevista do dia ${interview.shortDate} para a vaga de ${role}: posso pedir outra data?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Faltei à entrevista de ${facts.interview.moment}, para a ${position(facts)}, e lamento muito. Havia um horário reservado para mim, e eu deveria ter comparecido.`,
        ],
        [
          'request',
          () =>
            'A vaga continua me interessando muito. Se puder me oferecer outra data, estarei presente e me adapto ao que for mais conveniente.',
        ],
        ['closing', hoping],
      ],
    },
  ],
};
