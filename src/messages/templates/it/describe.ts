import type { Channel, Purpose } from '../../../application/types.js';
import type { DescribeWords } from '../../describe-words.js';

const verbs: { readonly [channel in Channel]: (person: string) => string } = {
  phone: (person) => `Chiami ${person}`,
  email: (person) => `Scriva un'e-mail a ${person}`,
  sms: (person) => `Invii un SMS a ${person}`,
  linkedin: (person) => `Scriva su LinkedIn a ${person}`,
  letter: (person) => `Invii una lettera a ${person}`,
};

const aims: { readonly [purpose in Purpose]: string } = {
  'feedback-request': '',
  'application-check': ' in merito alla candidatura',
  'thank-you': ' per ringraziare',
  'offer-news': " per segnalare l'altra offerta",
  'outcome-thanks': ' per ringraziare della risposta',
  'improvement-request': ' per chiedere un parere sulla candidatura',
  answer: ' per rispondere alla richiesta',
  'missed-interview': ' per concordare una nuova data del colloquio',
};

/** Decisions in words, said to the candidate, without a guess at anybody's gender. Who is unknown has no article that could merge. */
export const describe: DescribeWords = {
  step: ({ channel, purpose, includes, person, copy }) =>
    `${verbs[channel](person)}${aims[purpose]}${includes ? ', chiedendo anche un parere sulla candidatura' : ''}${copy === '' ? '' : ` (in copia: ${copy})`}`,
  employer: 'chi si occupa della selezione',
  someone: 'questa persona',
  channels: { phone: 'per telefono', email: 'per e-mail', sms: 'via SMS', linkedin: 'su LinkedIn', letter: 'per lettera' },
  on: (step, date, from, to, zone) => `${step}, ${date} dalle ore ${from} alle ore ${to} (${zone})`,
  between: (step, from, to, zone) => `${step}, tra ${from} e ${to} (${zone})`,
  by: (step, to, zone) => `${step}, entro ${to} (${zone})`,
  overdue: (step, date, from, zone) => `${step}, ${date} dalle ore ${from} (${zone}): il termine è passato`,
  stop: {
    'nothing-to-follow': "Per ora non c'è nulla da chiedere",
    complete: 'Tutto fatto: non resta altro da seguire',
    'ended-by-candidate': 'Non resta nulla da fare: questa candidatura è stata chiusa da Lei',
    'asked-to-stop': 'Non riprenda i contatti: Le è stato chiesto di non farlo',
    'stopped-chasing': 'Nessun altro sollecito: ha deciso di non chiedere più',
    'attempts-used': 'Nessun altro sollecito: ha già chiesto tutte le volte che le Sue regole consentono',
    'final-follow-up-sent': "Nessun altro sollecito: aveva annunciato che il messaggio era l'ultimo",
    'no-channel': 'Nessuno è raggiungibile: tutte le vie di contatto sono chiuse',
  },
  reasons: {
    'promise-not-passed': ({ until }) =>
      `Le è stata promessa una risposta entro ${until}: fino ad allora la prossima mossa spetta all'azienda.`,
    'promise-passed': ({ until }) => `Le era stata promessa una risposta entro ${until}; la data è passata, quindi è legittimo chiedere.`,
    'no-promise-waited': ({ since, until }) => `Nessuno ha indicato una data: è cortese lasciare tempo da ${since} a ${until}.`,
    'minimum-gap': ({ since, until }) => `Il Suo ultimo contatto risale a ${since}; lasci passare un po' di tempo, fino a ${until}.`,
    'maximum-gap-passed': ({ until }) => `Il momento migliore per chiedere era prima di ${until}; si può chiedere anche ora.`,
    'window-passed': ({ until }) => `Il tempo utile per questo passo è scaduto ${until}.`,
    'outside-open-hours': ({ until }) => `Gli uffici sono chiusi fino a ${until}.`,
    'not-a-working-day': ({ since, until }) => `Per l'azienda ${since} non è un giorno lavorativo; il prossimo è ${until}.`,
    'interview-not-over': ({ until }) => `Il Suo colloquio non è ancora terminato: dura fino a ${until}.`,
    'next-round-scheduled': ({ until }) => `È già fissato un altro colloquio (${until}): non occorre chiedere prima.`,
    'thank-you-open': ({ until }) => `Un ringraziamento per il colloquio è gradito fino a ${until}.`,
    'outcome-known': ({ since }) => `La decisione Le è stata comunicata ${since}.`,
    'outcome-thanked': ({ since }) => `Ha ringraziato per la decisione ${since}.`,
    'decision-maker': ({ contact }) => `La decisione spetta a ${contact}: è la persona giusta a cui chiedere.`,
    escalated: ({ contact }) => `I Suoi messaggi non hanno avuto una vera risposta: è il momento di rivolgersi a ${contact}.`,
    'hr-fallback': ({ contact }) => `La selezione è seguita da ${contact}: è la persona più adatta tra quelle raggiungibili.`,
    agency: ({ contact }) => `Per conto dell'azienda agisce ${contact}: tutto passa dall'agenzia.`,
    interviewer: ({ contact }) => `Il colloquio si è svolto con ${contact}.`,
    asked: ({ contact }) => `Una richiesta Le è stata rivolta da ${contact}.`,
    'told-you': ({ contact }) => `La decisione Le è stata comunicata da ${contact}.`,
    'only-contact': ({ contact }) => `Può rivolgersi soltanto a ${contact}.`,
    'permission-refused': ({ contact, channel }) => `Manca il consenso di ${contact} a un contatto ${channel}.`,
    'written-only': () => 'Meglio dirlo per iscritto, così si può leggere nel momento più comodo.',
    'contact-left': ({ contact }) => `In azienda non lavora più ${contact}.`,
    'contact-away': ({ contact, until }) => `Risulta un'assenza di ${contact}, con rientro ${until}.`,
    'contact-not-before': ({ contact, until }) => `Non contatti ${contact} prima di ${until}: così Le è stato chiesto.`,
    bounced: ({ channel, since }) => `Il messaggio inviato ${channel}${since === '' ? '' : ` ${since}`} non è arrivato a destinazione.`,
    snoozed: ({ until }) => `Ha deciso di lasciare tutto in sospeso fino a ${until}.`,
    'asked-to-stop': ({ since }) => `Le è stato chiesto ${since} di non riprendere i contatti.`,
    'attempts-used': ({ attempts }) => `Ha chiesto ${times(attempts)}: di più le Sue regole non consentono.`,
    'your-turn': ({ since }) => `Le è stato chiesto qualcosa ${since}: la prossima mossa è Sua.`,
    'interview-missed': ({ since }) => `Il colloquio di ${since} non si è svolto.`,
    'offer-received': ({ employer, since, answerBy }) =>
      `${employer === '' ? "Un'altra azienda" : employer} Le ha fatto un'offerta${since === '' ? '' : ` ${since}`}${answerBy === '' ? '' : `, a cui rispondere entro ${answerBy}`}; conviene segnalarlo.`,
    'offer-news-told': () => "Ha già segnalato l'altra offerta.",
    'stopped-chasing': ({ since }) => `Ha deciso ${since} di non chiedere più.`,
    'final-follow-up-sent': ({ since }) => `Ha annunciato ${since} che il messaggio era l'ultimo, e mantiene la parola.`,
    'ended-by-candidate': ({ since }) => `Questa candidatura è stata chiusa da Lei ${since}.`,
    'no-channel': () => 'Non resta alcun modo per raggiungere qualcuno.',
    'nothing-to-follow': () => 'Al momento nulla attende una risposta.',
    'same-person': ({ contact, since, until }) =>
      `${contact} riceve Sue notizie ${since} per un'altra candidatura; lasci passare un po' di tempo, fino a ${until}.`,
    'offer-deadline': ({ employer, answerBy, tooLate }) =>
      `L'offerta ${employer === '' ? "dell'altra azienda" : `di ${employer}`} attende una risposta entro ${answerBy}${tooLate ? ', cioè prima di questo passo' : ''}.`,
    'no-working-day-in-gap': ({ until }) =>
      `Nel tempo consueto non c'è alcun giorno lavorativo; è stato scelto il primo successivo: ${until}.`,
    'holidays-unknown': () => 'Per queste date i giorni festivi non sono noti: verifichi che ci sia qualcuno.',
    'permission-to-call-not-recorded': ({ contact }) => `Non risulta se ${contact} accetta telefonate: lo chieda appena possibile.`,
    'no-direct-line': ({ contact }) => `Non risulta un numero di telefono di ${contact}: chieda il numero diretto.`,
    'no-address': ({ contact, channel }) => `Non risulta un recapito per raggiungere ${contact} ${channel}.`,
    'no-promise-recorded': () => 'Non risulta una data per la risposta: chieda quando può aspettarla.',
    'no-contact-recorded': () => 'Non risulta nessuna persona da contattare: si informi su chi decide.',
    'interview-assumed-held': ({ interview }) =>
      `Il colloquio${interview === '' ? '' : ` di ${interview}`} si considera svolto, perché l'orario previsto è passato.`,
    'consider-stopping': ({ attempts }) =>
      `Ha chiesto ${times(attempts)} senza ottenere una decisione: forse è il momento di guardare avanti.`,
    'end-assumed': ({ interview }) =>
      `L'ora di fine del colloquio${interview === '' ? '' : ` di ${interview}`} non risulta; si presume una durata di un'ora.`,
  },
  unknownReason: "C'è un altro motivo, che questa versione non sa esprimere.",
};

function times(count: number): string {
  if (count === 1) return 'una volta';
  return count === 2 ? 'due volte' : `${count} volte`;
}
