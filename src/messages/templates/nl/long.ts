import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf, Reader, Tone } from '../../facts.js';
import { position, theClient } from './role.js';

const asking: { readonly [tone in Tone]: string } = {
  warm: 'Ik kijk uit naar uw reactie.',
  neutral: 'Ik hoor graag van u.',
  formal: 'Graag zie ik uw reactie tegemoet.',
};
const thanking: { readonly [tone in Tone]: string } = {
  warm: 'Nogmals veel dank, en alle goeds voor u en uw team.',
  neutral: 'Nogmals dank voor uw tijd.',
  formal: 'Voor uw tijd en aandacht dank ik u nogmaals.',
};
const thanks: { readonly [tone in Tone]: string } = {
  warm: 'Heel hartelijk dank',
  neutral: 'Hartelijk dank',
  formal: 'Ik dank u',
};
const hoping = ({ tone }: DraftFacts): string => asking[tone];
/** The later attempts, in turn: nobody reads the same last line twice. */
const helped = (): string => 'Hartelijk dank voor uw hulp.';
const inAdvance = (): string => 'Alvast dank voor een korte reactie.';
const nextSteps = (): string => 'Ik kijk uit naar de volgende stap.';
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

const bestPerson = 'of wie mij dat het best kan vertellen?';
/** Who does not decide knows a person at best, and need not say more. */
const aName = 'Kunt u daar niets over zeggen, dan is een naam genoeg.';
const doYouKnow = 'weet u hoe het ervoor staat?';
const nextStep = 'en wanneer ik meer kan horen over de volgende stap?';
const whetherRead: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => `Kunt u mij laten weten of u mijn sollicitatie al hebt kunnen bekijken ${nextStep}`,
  coordinator: () => `Kunt u mij laten weten of mijn sollicitatie al bij de afdeling ligt ${nextStep}`,
  agency: (facts) => `Kunt u mij laten weten of mijn sollicitatie al bij ${theClient(facts)} ligt ${nextStep}`,
  colleague: () => `Weet u misschien hoe ver de selectieprocedure inmiddels is ${bestPerson}`,
};
const whetherDecided: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => 'Hebt u al een besluit genomen?',
  coordinator: () => 'Kunt u mij zeggen of er al een besluit is genomen?',
  agency: (facts) => `Weet u of ${theClient(facts)} al een besluit heeft genomen?`,
  colleague: () => `Weet u dat misschien, of kunt u mij zeggen wie daarover het best iets kan vertellen? ${aName}`,
};
/** A new date is enough; with an offer to answer, more time is not without cost. */
const moreTime = ({ reader, claims }: DraftFacts): string =>
  reader === 'colleague'
    ? ''
    : ` Is er meer tijd nodig, dan is ${claims.length === 0 ? 'dat geen enkel probleem: een nieuwe datum is genoeg' : 'een nieuwe datum genoeg'}, en daar houd ik dan rekening mee.`;

const beforeIAnswer = (facts: DraftFacts): string =>
  `Voordat ik elders antwoord geef, weet ik graag hoe mijn sollicitatie er bij ${facts.reader === 'agency' ? theClient(facts) : 'u'} voor staat.`;
const letMeKnow = ({ role, asksImprovement }: DraftFacts): string =>
  `Functie ${role}: dank voor uw bericht${asksImprovement ? ', en een vraag' : ''}`;
/** Who runs the process is thanked for that too. */
const process = ({ reader }: DraftFacts): string =>
  reader === 'coordinator' || reader === 'agency' ? ' Dank ook dat u de procedure begeleidt.' : '';
const onTopic = (facts: FactsOf<'thank-you'>, without: string, withTopic: (theme: string) => string): string =>
  `${facts.topic === null ? without : withTopic(`het onderwerp ‘${facts.topic}’`)}${process(facts)}`;

/** Emails, letters and LinkedIn messages. A topic is one of the interview: nobody is said to have raised it. */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role, reader }) => `Sollicitatie ${role}: ${reader === 'colleague' ? doYouKnow : 'is die nog in behandeling?'}`,
      parts: [
        [
          'reason',
          (facts) =>
            `${facts.appliedOn === null ? 'Ik heb' : `Op ${facts.appliedOn} heb ik`} gesolliciteerd naar de ${position(facts)}, en ${
              facts.promise.state === 'passed'
                ? `uiterlijk ${facts.promise.by} mocht ik een reactie verwachten`
                : 'ik heb daar nog altijd veel belangstelling voor'
            }.`,
        ],
        [
          'request',
          (facts) =>
            `${whetherRead[facts.reader](facts)} ${facts.reader === 'colleague' ? aName : 'Een globale datum is voor mij genoeg; dan stem ik mijn planning daarop af.'}`,
        ],
        ['proposal', () => 'Referenties of andere stukken die u verder helpen, stuur ik u graag toe.'],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Sollicitatie ${role}: kan ik nog iets aanvullen?`,
      parts: [
        ['reason', (facts) => `Ik maak het u graag makkelijk om te beoordelen of ik bij de ${position(facts)} pas.`],
        [
          'request',
          () =>
            'Is er in mijn sollicitatie iets wat duidelijker kan, of iets wat u daarnaast graag zou zien? Dan stuur ik u dat snel toe. Het zou mij ook helpen om te weten of er een volgende stap gepland staat, en wanneer ongeveer.',
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Sollicitatie ${role}: ja, nee of nog niet?`,
      parts: [
        ['reason', (facts) => `Ik plan de komende weken en houd graag tijd vrij voor de ${position(facts)}, als die nog openstaat.`],
        [
          'request',
          ({ reader }) =>
            `${
              reader === 'colleague'
                ? `Weet u misschien hoe mijn sollicitatie ervoor staat, ${bestPerson}`
                : 'Kunt u mij in één zin zeggen hoe mijn sollicitatie ervoor staat: nog in beeld, afgevallen of nog niet bekeken?'
            } Elk antwoord helpt mij bij mijn planning, en ook met een nee kan ik goed uit de voeten.`,
        ],
        ['closing', inAdvance],
      ],
    },
  ],
  'thank-you': [
    {
      subject: ({ role }) => `Dank voor het gesprek over de functie van ${role}`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} voor uw tijd en voor het gesprek over de ${position(facts)} op ${facts.interview.date}. ${onTopic(
              facts,
              'Ik heb nu een helder beeld van het werk.',
              (theme) => `Vooral wat ik hoorde over ${theme} sprak mij aan.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Het gesprek heeft mij bevestigd dat ik dit werk graag zou doen en het ook goed zou kunnen doen. Staat er nog een vraag open waarbij ik kan helpen, dan beantwoord ik die met plezier.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `Gesprek over de functie van ${role}: dank voor uw tijd`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} voor de tijd die u op ${facts.interview.date} nam om met mij over de ${position(facts)} te spreken. ${onTopic(
              facts,
              'Het gesprek heeft mij aan het denken gezet, en dat doet het nog.',
              (theme) => `Vooral ${theme} is mij bijgebleven.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Het is precies het soort werk dat ik graag op mij neem. Wilt u referenties nagaan of nog iets anders van mij zien, dan kan ik dat op korte termijn voor u regelen.',
        ],
        ['closing', nextSteps],
      ],
    },
    {
      subject: ({ interview }) => `Na ons gesprek op ${interview.shortDate}: hartelijk dank`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Het was mij een genoegen om u op ${facts.interview.date} te spreken over de ${position(facts)}. ${onTopic(
              facts,
              'Ik weet nu veel beter wat het werk vraagt.',
              (theme) => `Wat mij het meest boeide, was ${theme}.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Sindsdien heb ik het gevoel dat ik al in de eerste weken van nut kan zijn. Laat het mij gerust weten als ik u nog iets kan toesturen of als ik op een punt moet terugkomen.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `Functie ${role}: dank voor het goede gesprek`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} voor het goede gesprek over de ${position(facts)} op ${facts.interview.date}. ${onTopic(
              facts,
              'Het liet mij zien waar ik kan helpen.',
              (theme) => `Bij ${theme} werd mij duidelijk waar ik kan helpen.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Mijn belangstelling voor de functie is sindsdien alleen maar gegroeid. Voor een vervolggesprek maak ik tijd wanneer het u schikt, en referenties of iets anders wat de keuze makkelijker maakt, stuur ik u graag toe.',
        ],
        ['closing', nextSteps],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise, reader }) =>
        `Functie ${role}: ${reader === 'colleague' ? doYouKnow : promise.state === 'open' ? 'blijft het bij de genoemde datum?' : `is er een besluit na mijn gesprek op ${interview.shortDate}?`}`,
      parts: [
        [
          'reason',
          (facts) => {
            const { state, by } = facts.promise;
            const start = `Nogmals dank voor het gesprek over de ${position(facts)} op ${facts.interview.date}.`;
            if (state === 'none') return `${start} Het werk spreekt mij sindsdien nog meer aan, en ik hoor graag hoe het ervoor staat.`;
            if (state === 'open') return `${start} Uiterlijk ${by} mag ik een antwoord verwachten, en ik hoor graag of het daarbij blijft.`;
            return `${start} Uiterlijk ${by} mocht ik een antwoord verwachten, en ik hoor graag hoe het ervoor staat.`;
          },
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' && facts.reader !== 'colleague' ? 'Zo ja, dan is een kort ja genoeg.' : whetherDecided[facts.reader](facts)}${moreTime(facts)}`,
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Functie ${role}: kan ik nog iets bijdragen aan het besluit?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Mijn belangstelling voor de ${position(facts)} is onverminderd groot, en ik help graag mee om het besluit makkelijker te maken.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ reader }) =>
            `Staat er nog een vraag open over mijn ervaring, mijn referenties of mijn beschikbaarheid? Die beantwoord ik graag, schriftelijk of in een kort telefoongesprek. En ${
              reader === 'colleague'
                ? 'wie kan mij zeggen wanneer ik een antwoord kan verwachten?'
                : 'is er een datum waarop ik uiterlijk een antwoord kan verwachten?'
            }`,
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Functie ${role}: met welke datum kan ik rekening houden?`,
      parts: [
        ['reason', (facts) => `Ik plan de komende weken en houd daarin graag zo veel mogelijk ruimte vrij voor de ${position(facts)}.`],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ interview, reader }) =>
            `Kunt u mij zeggen met welke datum ik rekening kan houden${reader === 'decision-maker' ? '?' : `, ${bestPerson}`} Is de planning sinds mijn gesprek op ${interview.date} veranderd, dan begrijp ik dat heel goed; het is voor mij genoeg om het te weten.`,
        ],
        ['closing', inAdvance],
      ],
    },
    {
      subject: ({ role, reader }) => `Functie ${role}: ${reader === 'colleague' ? 'weet u of die nog openstaat?' : 'ja, nee of nog niet?'}`,
      parts: [
        [
          'request',
          ({ reader }) =>
            `Deze keer is één regel genoeg${reader === 'colleague' ? `: weet u of er al een besluit is, ${bestPerson}` : ', en elk antwoord helpt mij verder: ja, nee of nog niet.'}`,
        ],
        [
          'reason',
          (facts) =>
            `Is de ${position(facts)} inmiddels vergeven, dan hoor ik dat graag, zodat ik mijn plannen daarop kan afstemmen. Staat de functie nog open, dan is mijn belangstelling nog even groot als tijdens mijn gesprek op ${facts.interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', helped],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline, promise }) =>
        `Functie ${role}: ${
          promise.state === 'open'
            ? 'nieuws van mijn kant, en blijft het bij de genoemde datum?'
            : deadline === null
              ? 'nieuws van mijn kant, en hoe staat het ervoor?'
              : `kan ik uiterlijk ${deadline} horen hoe het ervoor staat?`
        }`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `Ik weet dat ik uiterlijk ${facts.promise.by} een antwoord over de ${position(facts)} kan verwachten. Voor die tijd laat ik u graag weten hoe het er bij mij voor staat.`
              : `Ik heb serieuze belangstelling voor de ${position(facts)} en laat u daarom graag weten hoe het er bij mij voor staat.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline, promise, reader }) => {
            if (reader === 'colleague')
              return `Weet u ${promise.state === 'open' ? 'of het bij die datum blijft' : 'hoe het ervoor staat'}, ${bestPerson} ${aName}`;
            if (promise.state === 'open') return 'Blijft het bij die datum? Zo ja, dan is een kort ja genoeg.';
            return `Kunt u mij ${deadline === null ? 'in de komende dagen' : `uiterlijk ${deadline}`} laten weten hoe het ervoor staat? Eén regel is genoeg, en is er dan nog niets te zeggen, dan begrijp ik dat.`;
          },
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-offer': [
    {
      subject: ({ role }) => `Functie ${role}: dank voor het aanbod, en twee vragen`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Hartelijk dank ${
              facts.reader === 'agency'
                ? `voor het bericht dat ${theClient(facts)} mij de functie van ${facts.role} wil aanbieden`
                : `dat u mij de ${position(facts)} aanbiedt`
            }. Ik ben er erg blij mee en waardeer de tijd die u en uw collega’s voor mij hebben vrijgemaakt.`,
        ],
        [
          'request',
          () =>
            'Kunt u mij het aanbod op schrift sturen, als het nog niet onderweg is? En wanneer wilt u uiterlijk mijn antwoord? Ik lees alles zorgvuldig door en kom er op tijd bij u op terug.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-rejection': [
    {
      subject: letMeKnow,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} voor uw bericht over de ${position(facts)}. Ik had op een ander antwoord gehoopt, maar ik respecteer uw besluit.`,
        ],
        [
          'reason',
          () =>
            'Wat ik over het werk te weten ben gekomen, sprak mij erg aan, en ik wens u veel succes met de invulling van de functie. Komt er een functie vrij die beter bij mijn ervaring past, dan hoor ik graag van u.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-on-hold': [
    {
      subject: ({ role }) => `Functie ${role}: dank voor het bericht; wanneer kan ik weer informeren?`,
      parts: [
        ['thanks', (facts) => `${thanks[facts.tone]} voor het bericht dat de invulling van de ${position(facts)} voorlopig stilligt.`],
        [
          'request',
          () =>
            'Mijn belangstelling is niet veranderd, en ik pak de draad graag weer op zodra het zover is. Is er een datum waarop u verwacht meer te weten, dan noteer ik die en informeer ik niet eerder.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-closing': [
    {
      subject: letMeKnow,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} voor het bericht dat de ${position(facts)} niet wordt ingevuld. Zulke besluiten zijn zelden makkelijk, en ik waardeer het dat u het mij hebt laten weten.`,
        ],
        [
          'reason',
          () =>
            'Wat ik over het werk te weten ben gekomen, sprak mij erg aan. Komt de functie opnieuw open te staan of komt er een vergelijkbare vrij, dan hoor ik graag van u.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'improvement-request': [
    {
      subject: ({ role }) => `Functie ${role}: één vraag over mijn gesprek`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Nogmals dank dat u mij het besluit over de ${position(facts)} hebt laten weten. Ik respecteer het en vraag u niet om het te herzien.`,
        ],
        [
          'request',
          ({ reader }) =>
            `Wat had ik in het gesprek beter kunnen doen? Een of twee eerlijke zinnen zouden mij erg helpen.${
              reader === 'decision-maker'
                ? ''
                : ' Kunnen anderen dat beter beantwoorden, dan stel ik het op prijs als u mijn vraag doorgeeft.'
            } Is zulke feedback bij u niet gebruikelijk, dan is dat geen enkel probleem en vraag ik het niet nog een keer.`,
        ],
        ['closing', thankful],
      ],
    },
  ],
  answer: [
    {
      subject: ({ role, request }) => `Functie ${role}: uw verzoek van ${request.on}`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `Dank voor uw verzoek van ${request.on}: ‘${request.what}’${request.by === null ? '' : `, uiterlijk ${request.by}`}. Ik ga ermee aan de slag, en u ontvangt alles ${
              request.by === null || request.isLate ? 'zo snel mogelijk' : 'binnen die termijn'
            }.`,
        ],
        [
          'request',
          () =>
            'Is er een vorm die voor u het handigst is, of hebt u daarnaast nog iets nodig? Laat het mij gerust weten, dan zorg ik daar ook voor.',
        ],
        ['proposal', (facts) => `Voor vragen over de ${position(facts)} ben ik graag bereikbaar, schriftelijk of telefonisch.`],
        ['closing', nextSteps],
      ],
    },
  ],
  'missed-by-employer': [
    {
      subject: ({ role, interview }) => `Gesprek op ${interview.shortDate}, functie ${role}: kunnen wij een nieuw moment afspreken?`,
      parts: [
        [
          'reason',
          (facts) => `Ik zat klaar voor het gesprek over de ${position(facts)} op ${facts.interview.moment}, maar het is niet doorgegaan.`,
        ],
        [
          'request',
          () =>
            'Kunt u mij een nieuw moment voorstellen? Ik kijk er nog net zo naar uit en pas mij graag aan uw agenda aan. Is er bij u iets tussengekomen, dan is dat geen enkel probleem.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'missed-by-candidate': [
    {
      subject: ({ role, interview }) => `Gesprek op ${interview.shortDate}, functie ${role}: mag ik om een nieuw moment vragen?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Ik heb het gesprek over de ${position(facts)} op ${facts.interview.moment} gemist, en dat spijt mij. U had er tijd voor vrijgemaakt, en ik had er moeten zijn.`,
        ],
        [
          'request',
          () =>
            'Mijn belangstelling voor de functie is nog even groot. Wilt u mij een nieuw moment geven, dan ben ik er, en ik pas mij daarbij graag aan u aan.',
        ],
        ['closing', hoping],
      ],
    },
  ],
};
