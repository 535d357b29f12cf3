import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf, Reader, Tone } from '../../facts.js';
import { client, post, postAlone } from './role.js';

const asking: { readonly [tone in Tone]: string } = {
  warm: 'Au plaisir de vous lire, et bonne journée à vous.',
  neutral: "Dans l'attente de votre retour, je vous remercie de votre attention.",
  formal: "Je vous remercie par avance de l'attention que vous porterez à ce message.",
};
const thanking: { readonly [tone in Tone]: string } = {
  warm: "Encore merci à vous, ainsi qu'à toute l'équipe.",
  neutral: 'Avec tous mes remerciements.',
  formal: 'Je vous renouvelle mes remerciements pour votre attention et votre disponibilité.',
};
const thanks: { readonly [tone in Tone]: string } = {
  warm: 'Un grand merci',
  neutral: 'Merci',
  formal: 'Je vous remercie',
};
const hoping = ({ tone }: DraftFacts): string => asking[tone];
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

const nextStep = 'et quand la prochaine étape est-elle prévue ?';
const whomToAsk = 'ou qui pourrait me renseigner ?';
const whetherRead: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => `Avez-vous pu prendre connaissance de mon dossier, ${nextStep}`,
  coordinator: () => `Mon dossier a-t-il été transmis à l'équipe qui recrute, ${nextStep}`,
  agency: (facts) => `Mon dossier a-t-il été transmis à ${client(facts)}, ${nextStep}`,
  colleague: () => `Savez-vous où en est la sélection, ${whomToAsk}`,
};
const whetherDecided: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => 'Avez-vous pris une décision ?',
  coordinator: () => 'Pourriez-vous me dire si une décision a été prise ?',
  agency: (facts) => `Savez-vous si ${client(facts)} a pris une décision ?`,
  colleague: () => `Savez-vous si une décision a été prise, ${whomToAsk}`,
};

const beforeIAnswer = (facts: DraftFacts): string =>
  `Avant de répondre ailleurs, j'aimerais savoir où j'en suis ${facts.reader === 'decision-maker' ? 'avec vous' : facts.reader === 'agency' ? `chez ${client(facts)}` : 'avec votre équipe'}.`;
const answered = ({ role, asksImprovement }: DraftFacts): string =>
  `Poste ${role} : merci de votre réponse${asksImprovement ? ', et une question' : ''}`;
const talked = (facts: FactsOf<'thank-you'>): string => `du ${facts.interview.date} au sujet du ${post(facts)}.`;

/** Emails, letters and LinkedIn messages. A topic follows a colon, so that no preposition has to merge with its article. */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role }) => `Candidature ${role} : est-elle toujours à l'étude ?`,
      parts: [
        [
          'reason',
          (facts) =>
            `J'ai postulé au ${post(facts)}${facts.appliedOn === null ? '' : ` le ${facts.appliedOn}`}, et ${
              facts.promise.state === 'passed'
                ? `une réponse m'avait été annoncée au plus tard le ${facts.promise.by}`
                : "il m'intéresse toujours autant"
            }.`,
        ],
        ['request', (facts) => `${whetherRead[facts.reader](facts)} Une date approximative me suffit pour m'organiser.`],
        ['proposal', () => 'Je vous transmets volontiers des références, ou tout autre document qui vous serait utile.'],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Candidature ${role} : puis-je la compléter utilement ?`,
      parts: [
        ['reason', (facts) => `Je voudrais vous aider à voir rapidement si mon profil correspond au ${post(facts)}.`],
        [
          'request',
          () =>
            "Y a-t-il, dans ma candidature, un point à préciser ou une pièce qui vous manque ? Je vous réponds volontiers, par écrit ou lors d'un court appel. Il me serait également utile de savoir si une prochaine étape est prévue, et vers quelle date.",
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Candidature ${role} : oui, non ou pas encore ?`,
      parts: [
        [
          'reason',
          (facts) =>
            `J'organise mes prochaines semaines et je voudrais garder du temps pour le ${post(facts)}, s'il est encore à pourvoir.`,
        ],
        [
          'request',
          () =>
            "Pourriez-vous me dire où en est ma candidature : encore en lice, écartée, ou pas encore étudiée ? Chacune de ces réponses m'aide, et j'accueillerai un non sans difficulté.",
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thank-you': [
    {
      subject: (facts) => `Merci pour notre échange au sujet du ${postAlone(facts)}`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} pour notre échange ${talked(facts)} ${
              facts.topic === null ? "J'en retire une idée claire du travail." : `Un sujet m'a particulièrement plu : ${facts.topic}.`
            }`,
        ],
        [
          'reason',
          () =>
            "Cette conversation m'a confirmé que j'aimerais faire ce travail, et que je saurais le faire bien. S'il reste une question que je peux éclaircir, j'y répondrai avec plaisir, par écrit ou de vive voix.",
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `Entretien ${role} : merci pour votre temps`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} pour le temps que vous m'avez accordé lors de l'entretien ${talked(facts)} ${
              facts.topic === null
                ? "Vos questions m'ont fait réfléchir, et j'y repense depuis."
                : `Un sujet m'occupe encore l'esprit : ${facts.topic}.`
            }`,
        ],
        [
          'reason',
          () =>
            "C'est exactement le genre de travail que j'aimerais prendre en charge. Si vous souhaitez parler à une personne qui a travaillé avec moi, ou recevoir un complément de ma part, je peux l'organiser rapidement.",
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ interview }) => `À la suite de notre entretien du ${interview.shortDate} : merci`,
      parts: [
        [
          'thanks',
          (facts) =>
            `J'ai eu grand plaisir à échanger avec vous lors de l'entretien ${talked(facts)} ${
              facts.topic === null
                ? 'Je comprends maintenant bien mieux ce que ce travail demande.'
                : `Ce qui a le plus retenu mon attention : ${facts.topic}.`
            }`,
        ],
        [
          'reason',
          () =>
            "J'en garde l'impression que je pourrais être utile dès les premières semaines. Dites-moi s'il y a un document que je peux vous transmettre, ou un point sur lequel vous souhaitez que je revienne.",
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: (facts) => `Un mot de remerciement après notre entretien pour le ${postAlone(facts)}`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} pour la richesse de notre conversation ${talked(facts)} ${
              facts.topic === null
                ? "J'ai apprécié que mes questions aient eu autant de place que les vôtres."
                : `Un point m'a montré où je pourrais vous être utile : ${facts.topic}.`
            }`,
        ],
        [
          'reason',
          () =>
            "Depuis, mon intérêt pour ce poste n'a fait que grandir. Je suis disponible pour un nouvel entretien à la date qui vous convient, et je fournis volontiers des références ou tout élément qui faciliterait votre choix.",
        ],
        ['closing', hoping],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise }) =>
        `Candidature ${role} : ${promise.state === 'open' ? 'la date annoncée tient-elle toujours ?' : `y a-t-il une décision depuis l'entretien du ${interview.shortDate} ?`}`,
      parts: [
        [
          'reason',
          (facts) => {
            const { state, by } = facts.promise;
            const start = `Merci encore pour l'entretien du ${facts.interview.date} au sujet du ${post(facts)}.`;
            if (state === 'open')
              return `${start} Je sais qu'une réponse est prévue au plus tard le ${by}, et je voudrais savoir si cette date tient toujours.`;
            if (state === 'passed')
              return `${start} Une réponse m'avait été annoncée au plus tard le ${by} ; je voudrais donc savoir où en est le recrutement.`;
            return `${start} Il a renforcé mon intérêt, et je voudrais savoir où en est le recrutement.`;
          },
        ],
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' ? 'Si oui, un simple mot de votre part me suffit.' : whetherDecided[facts.reader](facts)} S'il faut encore du temps, cela ne pose aucun problème : une nouvelle date me suffit, et je m'organiserai en conséquence.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Candidature ${role} : puis-je apporter un élément utile à la décision ?`,
      parts: [
        [
          'reason',
          (facts) => `Le ${post(facts)} m'intéresse toujours autant, et je voudrais me rendre utile pendant que la décision se prépare.`,
        ],
        [
          'request',
          () =>
            "Reste-t-il une question sur mon expérience, mes références ou ma disponibilité ? J'y réponds volontiers, par écrit ou lors d'un court appel. Et y a-t-il une date à laquelle je peux attendre une réponse ?",
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Candidature ${role} : quelle date dois-je retenir ?`,
      parts: [
        [
          'reason',
          (facts) => `J'organise mes prochaines semaines et je voudrais, autant que possible, les garder libres pour le ${post(facts)}.`,
        ],
        [
          'request',
          ({ interview }) =>
            `Pourriez-vous m'indiquer la date à retenir, ou la personne la mieux placée pour me renseigner ? Si le calendrier a changé depuis mon entretien du ${interview.date}, je le comprends tout à fait.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Poste ${role} : oui, non ou pas encore ?`,
      parts: [
        ['request', () => "Une ligne suffit cette fois, et toute réponse m'aide : oui, non ou pas encore."],
        [
          'reason',
          (facts) =>
            `Si le ${post(facts)} a été attribué à une autre personne, je préférerais le savoir, pour m'organiser. S'il est encore ouvert, mon intérêt reste le même que lors de mon entretien du ${facts.interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline }) =>
        `Candidature ${role} : ${deadline === null ? 'un point sur ma situation, et une question' : `une décision est-elle possible avant le ${deadline} ?`}`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `Je sais que la décision concernant le ${post(facts)} est prévue au plus tard le ${facts.promise.by}. D'ici là, je tiens à vous informer de ma situation.`
              : `Le ${post(facts)} m'intéresse réellement ; je tiens donc à vous informer de ma situation.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline }) =>
            `Pourriez-vous me dire si une décision est possible ${deadline === null ? 'dans les prochains jours' : `avant le ${deadline}`} ? Si ce n'est pas le cas, je le comprendrai.`,
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-offer': [
    {
      subject: ({ role }) => `Poste ${role} : merci pour l'offre, et deux questions`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Merci beaucoup de ${
              facts.reader === 'agency'
                ? `m'avoir annoncé que ${client(facts)} souhaite me proposer le ${postAlone(facts)}`
                : `me proposer le ${post(facts)}`
            }. C'est une excellente nouvelle, et j'apprécie le temps que vous et vos collègues m'avez consacré.`,
        ],
        [
          'request',
          () =>
            "Pourriez-vous m'adresser l'offre par écrit, si ce n'est déjà fait ? Et pour quand souhaitez-vous ma réponse ? Je lirai le tout avec attention et vous répondrai dans les temps.",
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-rejection': [
    {
      subject: answered,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} de m'avoir fait part de la décision concernant le ${post(facts)}. J'espérais une autre réponse, mais je respecte celle-ci.`,
        ],
        [
          'reason',
          () =>
            "Ce que j'ai découvert de ce travail m'a beaucoup plu, et je vous souhaite, ainsi qu'à la personne retenue, une pleine réussite. Si un poste plus proche de mon expérience venait à s'ouvrir, un mot de votre part serait le bienvenu.",
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-on-hold': [
    {
      subject: ({ role }) => `Poste ${role} : merci pour l'information ; quand puis-je reposer la question ?`,
      parts: [
        ['thanks', (facts) => `${thanks[facts.tone]} de m'avoir signalé que le recrutement pour le ${post(facts)} est suspendu.`],
        [
          'request',
          () =>
            "Mon intérêt n'a pas changé, et je reprendrai volontiers la conversation le moment venu. Si vous pensez en savoir plus à une date donnée, indiquez-la-moi : je la noterai et ne poserai pas la question avant. D'ici là, je vous transmets volontiers tout document qui vous serait utile.",
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-closing': [
    {
      subject: answered,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} de m'avoir fait savoir que le ${post(facts)} ne sera pas pourvu. De telles décisions sont rarement simples, et j'apprécie que vous m'en ayez fait part.`,
        ],
        [
          'reason',
          () =>
            "Ce que j'ai découvert de ce travail m'a beaucoup plu. Si le poste est rouvert, ou si un poste semblable se présente, un mot de votre part sera le bienvenu.",
        ],
        ['closing', thankful],
      ],
    },
  ],
  'improvement-request': [
    {
      subject: ({ role }) => `Poste ${role} : une question sur mon entretien`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Merci encore de m'avoir fait part de la décision concernant le ${post(facts)}. Je la respecte, et je ne vous demande pas de la revoir.`,
        ],
        [
          'request',
          ({ reader }) =>
            `Qu'aurais-je pu faire mieux en entretien ? Une ou deux phrases franches m'aideraient beaucoup.${
              reader === 'decision-maker'
                ? ''
                : " Si d'autres sont mieux à même de répondre, je vous remercie de leur transmettre ma question."
            } Si votre entreprise n'autorise pas ce type de retour, je le comprends tout à fait, et je ne poserai plus la question.`,
        ],
        ['closing', thankful],
      ],
    },
  ],
  answer: [
    {
      subject: ({ role }) => `Candidature ${role} : ma réponse à votre demande`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `Voici ma réponse à votre demande du ${request.on} : « ${request.what} »${request.by === null ? '' : `, attendue au plus tard le ${request.by}`}.`,
        ],
        [
          'request',
          () =>
            "Vous trouverez tous les éléments avec ce message. S'il en manque un, ou si une autre forme vous convient mieux, dites-le-moi et je vous l'enverrai aussitôt.",
        ],
        [
          'proposal',
          (facts) => `Je reste à votre disposition, par écrit ou par téléphone, pour toute autre question sur le ${post(facts)}.`,
        ],
        ['closing', hoping],
      ],
    },
  ],
  'missed-by-employer': [
    {
      subject: ({ role, interview }) => `Entretien ${role} du ${interview.shortDate} : pouvons-nous fixer une nouvelle date ?`,
      parts: [
        [
          'reason',
          (facts) =>
            `J'étais au rendez-vous pour l'entretien du ${facts.interview.moment} au sujet du ${post(facts)}, mais nous n'avons pas pu nous parler.`,
        ],
        [
          'request',
          () =>
            "Pourriez-vous m'indiquer quand il pourra avoir lieu ? Je l'attends avec le même intérêt, et je m'adapterai à votre calendrier. Si vous avez eu un empêchement, cela ne pose aucun problème.",
        ],
        ['closing', hoping],
      ],
    },
  ],
  'missed-by-candidate': [
    {
      subject: ({ role, interview }) => `Entretien ${role} du ${interview.shortDate} : puis-je vous demander une nouvelle date ?`,
      parts: [
        [
          'reason',
          (facts) =>
            `J'ai manqué l'entretien du ${facts.interview.moment} pour le ${post(facts)}, et je vous prie de m'en excuser. Vous m'aviez réservé ce temps, et j'aurais dû être là.`,
        ],
        [
          'request',
          () =>
            "Le poste m'intéresse toujours autant. Si vous acceptez de me proposer un autre créneau, j'y serai, et je m'adapterai à vos disponibilités.",
        ],
        ['closing', hoping],
      ],
    },
  ],
};
