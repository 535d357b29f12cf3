import type { Channel, Purpose } from '../../../application/types.js';
import type { DescribeWords } from '../../describe-words.js';

const verbs: { readonly [channel in Channel]: (person: string) => string } = {
  phone: (person) => `Bel ${person}`,
  email: (person) => `Stuur ${person} een e-mail`,
  sms: (person) => `Stuur ${person} een sms`,
  linkedin: (person) => `Stuur ${person} een bericht via LinkedIn`,
  letter: (person) => `Schrijf ${person} een brief`,
};

const aims: { readonly [purpose in Purpose]: string } = {
  'feedback-request': '',
  'application-check': ' over uw sollicitatie',
  'thank-you': ' om te bedanken',
  'offer-news': ' over uw andere aanbod',
  'outcome-thanks': ' om te bedanken voor het bericht over het besluit',
  'improvement-request': ' om feedback op het gesprek te vragen',
  answer: ' met uw antwoord op de vraag',
  'missed-interview': ' over het gesprek dat niet doorging',
};

/** Decisions in words, said to the candidate. The contact never begins a sentence: it may be "uw contactpersoon". */
export const describe: DescribeWords = {
  step: ({ channel, purpose, includes, person, copy }) =>
    `${verbs[channel](person)}${copy === '' ? '' : ` (kopie aan ${copy})`}${aims[purpose]}${includes ? ' en vraag feedback op het gesprek' : ''}`,
  employer: 'de werkgever',
  someone: 'uw contactpersoon',
  channels: { phone: 'per telefoon', email: 'per e-mail', sms: 'per sms', linkedin: 'via LinkedIn', letter: 'per brief' },
  on: (step, date, from, to, zone) => `${step}: ${date} tussen ${from} en ${to} uur (${zone})`,
  between: (step, from, to, zone) => `${step}: tussen ${from} en ${to} (${zone})`,
  by: (step, to, zone) => `${step}: uiterlijk ${to} (${zone})`,
  overdue: (step, date, from, zone) => `${step}: ${date} vanaf ${from} uur (${zone}); de termijn is verstreken`,
  stop: {
    'nothing-to-follow': 'Er is op dit moment niets om op terug te komen',
    complete: 'Alles gedaan: er is niets meer om op terug te komen',
    'ended-by-candidate': 'Niets meer te doen: u hebt deze sollicitatie zelf afgesloten',
    'asked-to-stop': 'Neem geen contact meer op: dat is u gevraagd',
    'stopped-chasing': 'Geen vragen meer: u hebt besloten het hierbij te laten',
    'attempts-used': 'Geen vragen meer: u hebt zo vaak gevraagd als uw regels toestaan',
    'final-follow-up-sent': 'Geen vragen meer: u hebt gezegd dat uw vorige bericht het laatste was',
    'no-channel': 'Niemand is te bereiken: alle wegen naar uw contactpersonen zijn afgesloten',
  },
  reasons: {
    'promise-not-passed': ({ until }) => `Uiterlijk ${until} mag u een antwoord verwachten; tot die tijd ligt de volgende stap niet bij u.`,
    'promise-passed': ({ until }) => `Uiterlijk ${until} mocht u een antwoord verwachten; die datum is voorbij, dus u kunt ernaar vragen.`,
    'no-promise-waited': ({ since, until }) => `Er is geen datum genoemd; geef de werkgever daarom van ${since} tot ${until} de tijd.`,
    'minimum-gap': ({ since, until }) => `Uw laatste contact was op ${since}; laat er tot ${until} wat tijd overheen gaan.`,
    'maximum-gap-passed': ({ until }) => `Het beste moment om te vragen was vóór ${until}; nu kan het ook nog.`,
    'window-passed': ({ until }) => `De tijd hiervoor liep af op ${until}.`,
    'outside-open-hours': ({ until }) => `Daar wordt pas weer gewerkt vanaf ${until}.`,
    'not-a-working-day': ({ since, until }) => `Op ${since} wordt daar niet gewerkt; de eerstvolgende werkdag is ${until}.`,
    'interview-not-over': ({ until }) => `Uw gesprek is nog niet voorbij; het duurt tot ${until}.`,
    'next-round-scheduled': ({ until }) =>
      `Er is al een volgend gesprek afgesproken; voordat dat afloopt, op ${until}, hoeft u niets te vragen.`,
    'thank-you-open': ({ until }) => `Een bedankje voor het gesprek is welkom tot ${until}.`,
    'outcome-known': ({ since }) => `Op ${since} hebt u het besluit gehoord.`,
    'outcome-thanked': ({ since }) => `Op ${since} hebt u bedankt voor het bericht over het besluit.`,
    'decision-maker': ({ contact }) => `Het besluit ligt bij ${contact}, dus daar kunt u het best terecht.`,
    escalated: ({ contact }) => `Uw eerdere berichten leverden geen echt antwoord op; probeer nu ${contact}.`,
    'hr-fallback': ({ contact }) => `De procedure ligt bij ${contact}; daar kunt u nu het best terecht.`,
    agency: ({ contact }) => `Namens de werkgever treedt ${contact} op; daarom loopt alles via het bureau.`,
    interviewer: ({ contact }) => `Voor uw gesprek heeft ${contact} tijd vrijgemaakt.`,
    asked: ({ contact }) => `U kreeg een verzoek van ${contact}.`,
    'told-you': ({ contact }) => `U hoorde het besluit van ${contact}.`,
    'only-contact': ({ contact }) => `U kunt alleen terecht bij ${contact}.`,
    'permission-refused': ({ contact, channel }) => `Voor contact ${channel} heeft ${contact} geen toestemming gegeven.`,
    'written-only': () => 'Dit zegt u beter schriftelijk, zodat het op een goed moment gelezen kan worden.',
    'contact-left': ({ contact }) => `Inmiddels werkt ${contact} daar niet meer.`,
    'contact-away': ({ contact, until }) => `Pas op ${until} is ${contact} weer terug.`,
    'contact-not-before': ({ contact, until }) => `Vóór ${until} wil ${contact} niet benaderd worden.`,
    bounced: ({ channel, since }) => `Wat u${since === '' ? '' : ` op ${since}`} ${channel} stuurde, is niet aangekomen.`,
    snoozed: ({ until }) => `U hebt besloten dit tot ${until} te laten rusten.`,
    'asked-to-stop': ({ since }) => `Op ${since} is u gevraagd geen contact meer op te nemen.`,
    'attempts-used': ({ attempts }) => `U hebt ${times(attempts)} gevraagd; vaker staan uw regels niet toe.`,
    'your-turn': ({ since }) => `Op ${since} is u om iets gevraagd; de volgende stap is dus aan u.`,
    'interview-missed': ({ since }) => `Het gesprek op ${since} is niet doorgegaan.`,
    'offer-received': ({ employer, since, answerBy }) =>
      `${employer === '' ? 'Een andere werkgever' : employer} heeft u${since === '' ? '' : ` op ${since}`} een aanbod gedaan${answerBy === '' ? '' : `, te beantwoorden uiterlijk ${answerBy}`}; laat het hier weten.`,
    'offer-news-told': () => 'Over uw andere aanbod hebt u daar al verteld.',
    'stopped-chasing': ({ since }) => `Op ${since} hebt u besloten niet meer te vragen.`,
    'final-follow-up-sent': ({ since }) => `Op ${since} hebt u gezegd dat dit uw laatste bericht was, en daar houdt u zich aan.`,
    'ended-by-candidate': ({ since }) => `Op ${since} hebt u deze sollicitatie zelf afgesloten.`,
    'no-channel': () => 'Er staat geen weg meer open om iemand te bereiken.',
    'nothing-to-follow': () => 'Er staat op dit moment geen antwoord open.',
    'same-person': ({ contact, since, until }) =>
      `${contact} hoort op ${since} al van u over een andere sollicitatie; laat er tot ${until} wat tijd overheen gaan.`,
    'offer-deadline': ({ employer, answerBy, tooLate }) =>
      `Uw aanbod van ${employer === '' ? 'een andere werkgever' : employer} moet uiterlijk ${answerBy} beantwoord zijn${tooLate ? ', dus nog vóór deze stap' : ''}.`,
    'no-working-day-in-gap': ({ until }) => `In de gebruikelijke termijn valt geen werkdag; gekozen is de eerste erna: ${until}.`,
    'holidays-unknown': () => 'De feestdagen in deze periode zijn niet bekend; ga na of er dan iemand is.',
    'permission-to-call-not-recorded': ({ contact }) => `Er staat nergens of ${contact} gebeld wil worden; vraag het als het kan.`,
    'no-direct-line': ({ contact }) => `Er is geen telefoonnummer van ${contact} bekend; vraag om het rechtstreekse nummer.`,
    'no-address': ({ contact, channel }) => `Er is geen adres bekend om ${contact} ${channel} te bereiken.`,
    'no-promise-recorded': () => 'Er is geen datum voor een antwoord bekend; vraag wanneer u iets kunt verwachten.',
    'no-contact-recorded': () => 'Er is nog geen contactpersoon bekend; zoek uit wie beslist.',
    'interview-assumed-held': ({ interview }) =>
      `Aangenomen wordt dat het gesprek${interview === '' ? '' : ` op ${interview}`} is gevoerd, omdat het tijdstip voorbij is.`,
    'consider-stopping': ({ attempts }) =>
      `U hebt ${times(attempts)} gevraagd zonder dat er een besluit kwam; misschien is het tijd om vooruit te kijken.`,
    'end-assumed': ({ interview }) =>
      `Er is geen eindtijd van het gesprek${interview === '' ? '' : ` op ${interview}`} bekend; er wordt één uur aangehouden.`,
  },
  unknownReason: 'Er is nog een reden, die deze versie niet onder woorden kan brengen.',
};

const counts = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'];

function times(count: number): string {
  return `${counts[count] ?? count} keer`;
}
