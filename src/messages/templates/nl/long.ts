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
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

const bestPerson = 'of wie mij dat het best kan vertellen?';
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
  colleague: () => `Weet u of er al een besluit is genomen ${bestPerson}`,
};

const beforeIAnswer = (facts: DraftFacts): string =>
  `Voordat ik daar antwoord geef, weet ik graag hoe mijn sollicitatie er bij ${facts.reader === 'agency' ? theClient(facts) : 'u'} voor staat.`;
const letMeKnow = ({ role, asksImprovement }: DraftFacts): string =>
  `Functie ${role}: dank voor uw bericht${asksImprovement ? ', en een vraag' : ''}`;
const onTopic = ({ topic }: FactsOf<'thank-you'>, without: string, withTopic: (theme: string) => string): string =>
  topic === null ? without : withTopic(`het onderwerp ‘${topic}’`);

/** Emails, letters and LinkedIn messages. */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role }) => `Sollicitatie ${role}: is die nog in behandeling?`,
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
          (facts) => `${whetherRead[facts.reader](facts)} Een globale datum is voor mij genoeg; dan stem ik mijn planning daarop af.`,
        ],
        ['proposal', () => 'Referenties of andere stukken die u verder helpen, stuur ik u graag toe.'],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Sollicitatie ${role}: kan ik nog iets aanvullen?`,
      parts: [
        ['reason', (facts) => `Ik maak het u graag makkelijk om te beoordelen of de ${position(facts)} en ik goed bij elkaar passen.`],
        [
          'request',
          () =>
            'Is er in mijn sollicitatie iets wat duidelijker kan, of iets wat u daarnaast graag zou zien? Dan stuur ik u dat snel toe. Het zou mij ook helpen om te weten of er een volgende stap gepland staat, en wanneer ongeveer.',
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Sollicitatie ${role}: ja, nee of nog niet?`,
      parts: [
        ['reason', (facts) => `Ik plan de komende weken en houd graag tijd vrij voor de ${position(facts)}, als die nog openstaat.`],
        [
          'request',
          () =>
            'Kunt u mij in één zin zeggen hoe mijn sollicitatie ervoor staat: nog in beeld, afgevallen of nog niet bekeken? Elk van die antwoorden helpt mij bij mijn planning, en ook met een nee kan ik goed uit de voeten.',
        ],
        ['closing', hoping],
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
              (theme) => `Vooral over ${theme} heb ik met plezier met u gesproken.`,
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
              'Uw vragen hebben mij aan het denken gezet, en ik denk er nog over na.',
              (theme) => `Vooral ${theme} is mij bijgebleven.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Het is precies het soort werk dat ik graag op mij neem. Wilt u referenties nagaan of nog iets anders van mij zien, dan kan ik dat op korte termijn voor u regelen.',
        ],
        ['closing', hoping],
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
              'Ik waardeerde het dat mijn vragen evenveel ruimte kregen als de uwe.',
              (theme) => `Bij ${theme} werd mij duidelijk waar ik kan helpen.`,
            )}`,
        ],
        [
          'reason',
          () =>
            'Mijn belangstelling voor de functie is sindsdien alleen maar gegroeid. Voor een vervolggesprek maak ik tijd wanneer het u schikt, en referenties of iets anders wat de keuze makkelijker maakt, stuur ik u graag toe.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise }) =>
        `Functie ${role}: ${promise.state === 'open' ? 'blijft het bij de genoemde datum?' : `is er een besluit na mijn gesprek op ${interview.shortDate}?`}`,
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
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' ? 'Zo ja, dan is een kort ja genoeg.' : whetherDecided[facts.reader](facts)} Is er meer tijd nodig, dan is dat geen enkel probleem: een nieuwe datum is genoeg, en daar houd ik dan rekening mee.`,
        ],
        ['offer', beforeIAnswer],
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
        [
          'request',
          () =>
            'Staat er nog een vraag open over mijn ervaring, mijn referenties of mijn beschikbaarheid? Die beantwoord ik graag, schriftelijk of in een kort telefoongesprek. En is er een datum waarop ik uiterlijk een antwoord kan verwachten?',
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Functie ${role}: met welke datum kan ik rekening houden?`,
      parts: [
        ['reason', (facts) => `Ik plan de komende weken en houd daarin graag zo veel mogelijk ruimte vrij voor de ${position(facts)}.`],
        [
          'request',
          ({ interview }) =>
            `Kunt u mij zeggen met welke datum ik rekening kan houden ${bestPerson} Is de planning sinds mijn gesprek op ${interview.date} veranderd, dan begrijp ik dat heel goed; het is voor mij genoeg om het te weten.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Functie ${role}: ja, nee of nog niet?`,
      parts: [
        ['request', () => 'Deze keer is één regel genoeg, en elk antwoord helpt mij verder: ja, nee of nog niet.'],
        [
          'reason',
          (facts) =>
            `Is de ${position(facts)} inmiddels vergeven, dan hoor ik dat graag, zodat ik mijn plannen daarop kan afstemmen. Staat de functie nog open, dan is mijn belangstelling nog even groot als tijdens mijn gesprek op ${facts.interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline }) =>
        `Functie ${role}: ${deadline === null ? 'nieuws van mijn kant, en een vraag' : `is een besluit vóór ${deadline} mogelijk?`}`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `Ik weet dat het besluit over de ${position(facts)} uiterlijk ${facts.promise.by} valt. Tot die tijd houd ik u graag op de hoogte van hoe het er bij mij voor staat.`
              : `Ik heb serieuze belangstelling voor de ${position(facts)} en houd u daarom graag op de hoogte van hoe het er bij mij voor staat.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline }) =>
            `Kunt u mij zeggen of een besluit ${deadline === null ? 'in de komende dagen' : `vóór ${deadline}`} mogelijk is? Lukt dat niet, dan heb ik daar begrip voor.`,
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
      subject: ({ role }) => `Functie ${role}: mijn antwoord op uw vraag`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `Hierbij mijn antwoord op uw vraag van ${request.on}: ‘${request.what}’${request.by === null ? '' : `, te beantwoorden uiterlijk ${request.by}`}.`,
        ],
        [
          'request',
          () =>
            'Alles wat u vroeg, ontvangt u met dit bericht. Ontbreekt er iets, of is een andere vorm handiger voor u, laat het mij dan weten, en ik stuur het u meteen toe.',
        ],
        ['proposal', (facts) => `Voor verdere vragen over de ${position(facts)} ben ik graag bereikbaar, schriftelijk of telefonisch.`],
        ['closing', hoping],
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
            'Kunt u mij zeggen wanneer het in plaats daarvan kan plaatsvinden? Ik kijk er nog evenzeer naar uit en pas mij graag aan uw agenda aan. Is er bij u iets tussengekomen, dan is dat geen enkel probleem.',
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
