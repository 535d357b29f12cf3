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
/** The later attempts, in turn: nobody reads the same last line twice. */
const helped = (): string => 'Merci beaucoup de votre aide.';
const inAdvance = (): string => "Je vous remercie par avance d'un bref retour.";
const nextSteps = (): string => 'Je me réjouis de la suite de nos échanges.';
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

/** Who does not decide knows a person at best, and need not say more. */
const aName = 'Si vous ne pouvez rien en dire, un nom me suffit.';
const doYouKnow = 'savez-vous où en est le recrutement ?';
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
  colleague: () => `Le savez-vous, ou pouvez-vous m'indiquer à qui m'adresser ? ${aName}`,
};
/** A new date is enough; with an offer to answer, more time is not without cost. */
const moreTime = ({ reader, claims }: DraftFacts): string =>
  reader === 'colleague'
    ? ''
    : ` S'il faut encore du temps, ${claims.length === 0 ? 'cela ne pose aucun problème : ' : ''}une nouvelle date me suffit, et je m'organiserai en conséquence.`;

const beforeIAnswer = (facts: DraftFacts): string =>
  `Avant de répondre ailleurs, j'aimerais savoir où j'en suis ${facts.reader === 'decision-maker' ? 'avec vous' : facts.reader === 'agency' ? `chez ${client(facts)}` : 'avec votre équipe'}.`;
const answered = ({ role, asksImprovement }: DraftFacts): string =>
  `Poste ${role} : merci de votre réponse${asksImprovement ? ', et une question' : ''}`;
/** Who runs the process is thanked for that too. */
const process = ({ reader }: DraftFacts): string =>
  reader === 'coordinator' || reader === 'agency' ? " Merci aussi d'assurer le suivi du recrutement." : '';
const talked = (facts: FactsOf<'thank-you'>): string => `du ${facts.interview.date} au sujet du ${post(facts)}.`;

/**
 * Emails, letters and LinkedIn messages. A topic follows a colon, so that no preposition has to merge with its article; it is one of the
 * interview: nobody is said to have raised it.
 */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role, reader }) => `Candidature ${role} : ${reader === 'colleague' ? doYouKnow : "est-elle toujours à l'étude ?"}`,
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
        [
          'request',
          (facts) =>
            `${whetherRead[facts.reader](facts)} ${facts.reader === 'colleague' ? aName : "Une date approximative me suffit pour m'organiser."}`,
        ],
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
        ['closing', helped],
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
          ({ reader }) =>
            `${
              reader === 'colleague'
                ? `Savez-vous où en est ma candidature, ${whomToAsk}`
                : 'Pourriez-vous me dire où en est ma candidature : encore en lice, écartée, ou pas encore étudiée ?'
            } Toute réponse, quelle qu'elle soit, m'aide à m'organiser, et je comprendrai très bien que ce soit un non.`,
        ],
        ['closing', inAdvance],
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
            }${process(facts)}`,
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
              facts.topic === null ? "Il m'a fait réfléchir, et j'y repense depuis." : `Un sujet m'occupe encore l'esprit : ${facts.topic}.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            "C'est exactement le genre de travail que j'aimerais prendre en charge. Si vous souhaitez parler à une personne qui a travaillé avec moi, ou recevoir un complément de ma part, je peux l'organiser rapidement.",
        ],
        ['closing', nextSteps],
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
            }${process(facts)}`,
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
                ? "Elle m'a montré où je pourrais vous être utile."
                : `Un point m'a montré où je pourrais vous être utile : ${facts.topic}.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            "Depuis, mon intérêt pour ce poste n'a fait que grandir. Je suis disponible pour un nouvel entretien à la date qui vous convient, et je fournis volontiers des références ou tout élément qui faciliterait votre choix.",
        ],
        ['closing', nextSteps],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise, reader }) =>
        `Candidature ${role} : ${reader === 'colleague' ? doYouKnow : promise.state === 'open' ? 'la date annoncée tient-elle toujours ?' : `y a-t-il une décision depuis l'entretien du ${interview.shortDate} ?`}`,
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
        ['offer', beforeIAnswer],
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' && facts.reader !== 'colleague' ? 'Si oui, un simple mot de votre part me suffit.' : whetherDecided[facts.reader](facts)}${moreTime(facts)}`,
        ],
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
        ['offer', beforeIAnswer],
        [
          'request',
          ({ reader }) =>
            `Reste-t-il une question sur mon expérience, mes références ou ma disponibilité ? J'y réponds volontiers, par écrit ou lors d'un court appel. Et ${
              reader === 'colleague'
                ? 'qui pourrait me dire quand attendre une réponse ?'
                : 'y a-t-il une date à laquelle je peux attendre une réponse ?'
            }`,
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Candidature ${role} : quelle date dois-je retenir ?`,
      parts: [
        [
          'reason',
          (facts) => `J'organise mes prochaines semaines et je voudrais, autant que possible, les garder libres pour le ${post(facts)}.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ interview, reader }) =>
            `Pourriez-vous m'indiquer la date à retenir${reader === 'decision-maker' ? ' ?' : `, ${whomToAsk}`} Si le calendrier a changé depuis mon entretien du ${interview.date}, je le comprends tout à fait ; le savoir me suffit.`,
        ],
        ['closing', inAdvance],
      ],
    },
    {
      subject: ({ role, reader }) =>
        `Poste ${role} : ${reader === 'colleague' ? "savez-vous s'il est encore ouvert ?" : 'oui, non ou pas encore ?'}`,
      parts: [
        [
          'request',
          ({ reader }) =>
            `Une ligne suffit cette fois${reader === 'colleague' ? ` : savez-vous si une décision a été prise, ${whomToAsk}` : ", et toute réponse m'aide : oui, non ou pas encore."}`,
        ],
        [
          'reason',
          (facts) =>
            `Si le ${post(facts)} a été attribué à une autre personne, je préférerais le savoir, pour m'organiser. S'il est encore ouvert, mon intérêt reste le même que lors de mon entretien du ${facts.interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', helped],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline, promise }) =>
        `Candidature ${role} : ${
          promise.state === 'open'
            ? 'du nouveau de mon côté, et la date annoncée tient-elle toujours ?'
            : deadline === null
              ? 'du nouveau de mon côté, et où en est le recrutement ?'
              : `puis-je savoir d'ici au ${deadline} où en est le recrutement ?`
        }`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `Je sais qu'une réponse concernant le ${post(facts)} est prévue au plus tard le ${facts.promise.by}. Avant cette date, je tiens à vous informer de ma situation.`
              : `Le ${post(facts)} m'intéresse réellement ; je tiens donc à vous informer de ma situation.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline, promise, reader }) => {
            if (reader === 'colleague')
              return `Savez-vous ${promise.state === 'open' ? 'si cette date tient toujours' : 'où en est le recrutement'}, ${whomToAsk} ${aName}`;
            if (promise.state === 'open') return 'Cette date tient-elle toujours ? Si oui, un simple mot de votre part me suffit.';
            return `Pourriez-vous me dire ${deadline === null ? 'dans les prochains jours' : `d'ici au ${deadline}`} où en est le recrutement ? Une ligne suffit, et s'il est encore trop tôt, je le comprendrai.`;
          },
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
      subject: ({ role, request }) => `Candidature ${role} : votre demande du ${request.on}`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `Merci pour votre demande du ${request.on} : « ${request.what} »${request.by === null ? '' : `, pour le ${request.by} au plus tard`}. Je m'en occupe, et vous aurez tout ${
              request.by === null || request.isLate ? 'sans tarder' : "d'ici là"
            }.`,
        ],
        [
          'request',
          () =>
            "Y a-t-il une forme qui vous conviendrait mieux, ou un autre élément dont vous auriez besoin ? Dites-le-moi, et je m'en occuperai aussi.",
        ],
        ['proposal', (facts) => `Je reste à votre disposition, par écrit ou par téléphone, pour toute question sur le ${post(facts)}.`],
        ['closing', nextSteps],
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
            "Pourriez-vous me proposer une nouvelle date ? J'attends cet entretien avec le même intérêt, et je m'adapterai à votre calendrier. Si vous avez eu un empêchement, cela ne pose aucun problème.",
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
