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
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

const whoKnows = 'ou quem poderia me informar?';
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
  colleague: () => `Sabe se já há uma decisão, ${whoKnows}`,
};

const beforeIAnswer = (facts: DraftFacts): string =>
  `Antes de dar uma resposta, gostaria de ${facts.reader === 'agency' ? `saber o que ${theClient(facts)} decidiu` : `conhecer a ${facts.reader === 'decision-maker' ? 'sua decisão' : 'decisão da sua equipe'}`}.`;
const news = ({ role, asksImprovement }: DraftFacts): string =>
  `Vaga de ${role}: agradeço o retorno${asksImprovement ? ' e tenho uma pergunta' : ''}`;
const talked = (facts: FactsOf<'thank-you'>): string => `${onDay(facts.interview.date)}, sobre a ${position(facts)}.`;

/** Emails, letters and LinkedIn messages. */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role }) => `Candidatura à vaga de ${role}: segue em andamento?`,
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
        ['request', (facts) => `${whetherRead[facts.reader](facts)} Uma data aproximada basta para eu me organizar.`],
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
        ['closing', hoping],
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
          () =>
            'Poderia me dizer em que ponto está a minha candidatura neste momento: em andamento, descartada ou ainda sem análise? Qualquer uma dessas respostas me ajuda, e um não também será bem recebido.',
        ],
        ['closing', hoping],
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
              facts.topic === null ? 'Saí com uma ideia clara do trabalho.' : `Gostei especialmente de falar sobre ${facts.topic}.`
            }`,
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
                ? 'As suas perguntas me fizeram pensar, e voltei a elas desde então.'
                : `O que discutimos sobre ${facts.topic} me deu o que pensar.`
            }`,
        ],
        [
          'reason',
          () =>
            'É exatamente o tipo de trabalho que eu gostaria de assumir. Se quiser falar com alguém com quem já trabalhei, ou conhecer mais do que faço, posso providenciar rapidamente.',
        ],
        ['closing', hoping],
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
                : `O que vimos sobre ${facts.topic} foi o que mais me interessou.`
            }`,
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
              facts.topic === null
                ? 'Foi bom ver que as minhas perguntas tiveram tanto espaço quanto as suas.'
                : `Ao falar sobre ${facts.topic}, vi onde posso ajudar.`
            }`,
        ],
        [
          'reason',
          () =>
            'Desde então, o meu interesse pela vaga só aumentou. Estou à disposição para uma nova conversa quando for conveniente e envio com prazer referências ou o que mais facilitar a escolha.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise }) =>
        `Vaga de ${role}: ${promise.state === 'open' ? 'a data da resposta está mantida?' : `já há uma decisão após a entrevista do dia ${interview.shortDate}?`}`,
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
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' ? 'Se estiver, um breve sim é suficiente.' : whetherDecided[facts.reader](facts)} Se for necessário mais tempo, não há problema algum: com uma nova data, consigo me organizar.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Vaga de ${role}: posso acrescentar algo que ajude na decisão?`,
      parts: [
        ['reason', (facts) => `A ${position(facts)} continua me interessando muito, e eu gostaria de ajudar enquanto a decisão é tomada.`],
        [
          'request',
          () =>
            'Ficou alguma dúvida sobre a minha experiência, as minhas referências ou a minha disponibilidade? Esclareço com prazer, por escrito ou em uma ligação rápida. E há uma data em que eu possa esperar uma resposta?',
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
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
        [
          'request',
          ({ interview }) =>
            `Poderia me dizer com que data posso contar, ${whoKnows} Se o cronograma mudou desde a minha entrevista de ${interview.date}, entendo perfeitamente; basta que eu saiba.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Vaga de ${role}: sim, não ou ainda não?`,
      parts: [
        [
          'request',
          (facts) => `Sobre a ${position(facts)}, desta vez uma linha basta, e qualquer resposta me ajuda: sim, não ou ainda não.`,
        ],
        [
          'reason',
          ({ interview }) =>
            `Se a vaga já for de outra pessoa, peço que me avise, para que eu possa me organizar. Se ainda estiver aberta, o meu interesse é o mesmo da entrevista de ${interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline }) =>
        `Vaga de ${role}: ${deadline === null ? 'uma novidade da minha parte e uma pergunta' : `é possível uma decisão antes do dia ${deadline}?`}`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `Sei que a decisão sobre a ${position(facts)} está prevista para ${facts.promise.by}. Até lá, prefiro deixar clara a minha situação.`
              : `A ${position(facts)} me interessa de verdade, e por isso prefiro deixar clara a minha situação.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline }) =>
            `Poderia me dizer se é possível uma decisão ${deadline === null ? 'nos próximos dias' : `antes do dia ${deadline}`}? Se não for, vou entender.`,
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
      subject: ({ role }) => `Vaga de ${role}: minha resposta ao seu pedido`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `Esta é a minha resposta ao seu pedido de ${request.on}: “${request.what}”${request.by === null ? '' : `, com prazo até ${request.by}`}.`,
        ],
        [
          'request',
          () =>
            'Esta mensagem traz tudo o que foi solicitado. Se faltar algo, ou se outro formato for mais útil, peço que me avise, e envio imediatamente.',
        ],
        ['proposal', (facts) => `Estou à disposição, por escrito ou por telefone, para outras perguntas sobre a ${position(facts)}.`],
        ['closing', hoping],
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
            'Poderia me dizer quando ela será realizada? O meu interesse é o mesmo de antes, e posso me adaptar à sua agenda. Se houve um imprevisto, não há problema algum: uma nova data basta.',
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
