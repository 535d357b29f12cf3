import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf, Reader, Tone } from '../../facts.js';
import { client, position } from './role.js';
import { ofDate, theDate } from './time.js';

const asking: { readonly [tone in Tone]: string } = {
  warm: 'Sarà un piacere risentirci presto.',
  neutral: 'Resto in attesa di un Suo riscontro.',
  formal: "La ringrazio per l'attenzione e resto in attesa di un Suo cortese riscontro.",
};
const thanking: { readonly [tone in Tone]: string } = {
  warm: 'Grazie ancora, e un caro saluto a tutto il team.',
  neutral: 'Grazie ancora per la Sua disponibilità.',
  formal: 'Rinnovo i miei ringraziamenti per la Sua attenzione e la Sua disponibilità.',
};
const thanks: { readonly [tone in Tone]: string } = {
  warm: 'Grazie davvero',
  neutral: 'Grazie',
  formal: 'La ringrazio',
};
const hoping = ({ tone }: DraftFacts): string => asking[tone];
/** The later attempts, in turn: nobody reads the same last line twice. */
const helped = (): string => 'Grazie per il Suo aiuto.';
const inAdvance = (): string => "La ringrazio fin d'ora per un breve riscontro.";
const nextSteps = (): string => 'Attendo con piacere la fase successiva.';
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

/** Who does not decide knows a person at best, and need not say more. */
const aName = 'Se non può dire nulla in merito, mi basta anche solo un nome.';
const doYouKnow = 'sa a che punto è la selezione?';
const nextStep = 'e quando è prevista la fase successiva?';
const whomToAsk = 'o a chi potrei chiederlo?';
const whetherRead: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => `Ha già avuto modo di esaminarla, ${nextStep}`,
  coordinator: () => `Può dirmi se è già arrivata a chi si occupa della selezione, ${nextStep}`,
  agency: (facts) => `Può dirmi se ${client(facts)} l'ha già ricevuta, ${nextStep}`,
  colleague: () => `Sa a che punto è la selezione, ${whomToAsk}`,
};
const whetherDecided: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => 'Ha già preso una decisione?',
  coordinator: () => 'Può dirmi se è stata presa una decisione?',
  agency: (facts) => `Sa se ${client(facts)} ha preso una decisione?`,
  colleague: () => `Lo sa Lei, o può indicarmi a chi potrei chiederlo? ${aName}`,
};
/** A new date is enough; with an offer to answer, more time is not without cost. */
const moreTime = ({ reader, claims }: DraftFacts): string =>
  reader === 'colleague'
    ? ''
    : ` Se serve altro tempo, ${claims.length === 0 ? "non c'è alcun problema: " : ''}mi basta conoscere la nuova data, e mi organizzerò di conseguenza.`;

const beforeIAnswer = (facts: DraftFacts): string =>
  `Prima di rispondere altrove, vorrei sapere come procede la selezione ${facts.reader === 'agency' ? `con ${client(facts)}` : 'presso di voi'}.`;
const answered = ({ role, asksImprovement }: DraftFacts): string =>
  `Posizione ${role}: grazie per la risposta${asksImprovement ? ', e una domanda' : ''}`;
/** Who runs the process is thanked for that too. */
const process = ({ reader }: DraftFacts): string =>
  reader === 'coordinator' || reader === 'agency' ? ' Grazie anche per il lavoro di coordinamento della selezione.' : '';
const talked = (facts: FactsOf<'thank-you'>): string => `di ${facts.interview.date} sulla ${position(facts)}.`;

/**
 * Emails, letters and LinkedIn messages. A topic follows a colon, so that no preposition has to merge with its article; it is one of the
 * interview: nobody is said to have raised it.
 */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role, reader }) => `Candidatura ${role}: ${reader === 'colleague' ? doYouKnow : 'è ancora in esame?'}`,
      parts: [
        [
          'reason',
          (facts) =>
            `Ho inviato ${facts.appliedOn === null ? '' : `${facts.appliedOn} `}la mia candidatura per la ${position(facts)}, e ${
              facts.promise.state === 'passed'
                ? `mi era stata annunciata una risposta entro ${facts.promise.by}`
                : 'il mio interesse è rimasto lo stesso'
            }.`,
        ],
        [
          'request',
          (facts) =>
            `${whetherRead[facts.reader](facts)} ${facts.reader === 'colleague' ? aName : 'Mi basta una data indicativa, per potermi organizzare di conseguenza.'}`,
        ],
        ['proposal', () => 'Se possono essere utili, invio volentieri delle referenze o altri documenti.'],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Candidatura ${role}: posso aggiungere qualcosa di utile?`,
      parts: [
        ['reason', (facts) => `Vorrei rendere più facile capire se il mio profilo è adatto alla ${position(facts)}.`],
        [
          'request',
          () =>
            "C'è un punto della mia candidatura che potrebbe essere più chiaro, o un documento che desidera vedere? Mi sarebbe utile anche sapere se è prevista una fase successiva, e indicativamente quando.",
        ],
        ['proposal', () => 'Rispondo volentieri per iscritto o in una breve telefonata.'],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Candidatura ${role}: sì, no o non ancora?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Sto organizzando le prossime settimane e vorrei tenere del tempo libero per la ${position(facts)}, se è ancora aperta.`,
        ],
        [
          'request',
          ({ reader }) =>
            `${
              reader === 'colleague'
                ? `Sa a che punto è la mia candidatura in questo momento, ${whomToAsk}`
                : 'Può dirmi a che punto è la mia candidatura: ancora in corsa, esclusa o non ancora esaminata?'
            } Ogni risposta mi è utile per organizzarmi, e accetterò serenamente anche un no.`,
        ],
        ['closing', inAdvance],
      ],
    },
  ],
  'thank-you': [
    {
      subject: (facts) => `Grazie per il colloquio sulla posizione di ${facts.role}`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} per la conversazione ${talked(facts)} ${
              facts.topic === null
                ? 'Ne ho ricavato un quadro chiaro del lavoro.'
                : `C'è un tema che ho apprezzato in particolare: ${facts.topic}.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'Parlare con Lei mi ha confermato che è un lavoro che vorrei fare, e che saprei fare bene. Se è rimasta aperta qualche domanda, risponderò con piacere, per iscritto o a voce.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `Colloquio ${role}: grazie per il Suo tempo`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} per il tempo che mi ha dedicato durante il colloquio ${talked(facts)} ${
              facts.topic === null
                ? 'Mi ha fatto riflettere, e continuo a pensarci.'
                : `C'è un tema su cui continuo a riflettere: ${facts.topic}.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'È proprio il tipo di lavoro di cui vorrei occuparmi. Se desidera sentire una persona che ha lavorato con me, o ricevere altro da parte mia, posso provvedere rapidamente.',
        ],
        ['closing', nextSteps],
      ],
    },
    {
      subject: ({ interview }) => `Dopo il nostro colloquio ${ofDate(interview.shortDate)}: grazie`,
      parts: [
        [
          'thanks',
          (facts) =>
            `È stato un vero piacere parlare con Lei durante il colloquio ${talked(facts)} ${
              facts.topic === null
                ? 'Ora so molto meglio che cosa richiede questo lavoro.'
                : `Ecco ciò che più ha attirato la mia attenzione: ${facts.topic}.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            "Ne ho ricavato l'impressione di poter essere utile fin dalle prime settimane. Mi dica pure se c'è un documento che posso inviare, o un punto da riprendere insieme.",
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: (facts) => `Un ringraziamento dopo il colloquio per la posizione di ${facts.role}`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} per una conversazione così ricca di spunti come quella ${talked(facts)} ${
              facts.topic === null
                ? "Mi ha mostrato dove potrei essere d'aiuto."
                : `C'è un tema che mi ha mostrato dove potrei essere d'aiuto: ${facts.topic}.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'Da allora il mio interesse per la posizione è solo cresciuto. Sono disponibile per un altro colloquio quando preferisce, e fornisco volentieri referenze o qualsiasi elemento che renda più facile la scelta.',
        ],
        ['closing', nextSteps],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise, reader }) =>
        `Candidatura ${role}: ${reader === 'colleague' ? doYouKnow : promise.state === 'open' ? 'la data prevista per la risposta è confermata?' : `c'è una decisione dopo il colloquio ${ofDate(interview.shortDate)}?`}`,
      parts: [
        [
          'reason',
          (facts) => {
            const { state, by } = facts.promise;
            const start = `Grazie ancora per il colloquio di ${facts.interview.date} per la ${position(facts)}.`;
            if (state === 'open')
              return `${start} So che una risposta è prevista entro ${by}, e vorrei sapere se questa data è confermata.`;
            if (state === 'passed')
              return `${start} Mi era stata annunciata una risposta entro ${by}: vorrei quindi sapere a che punto è la selezione.`;
            return `${start} Ha rafforzato il mio interesse, e vorrei sapere a che punto è la selezione.`;
          },
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' && facts.reader !== 'colleague' ? 'Se lo è, mi basta un breve sì.' : whetherDecided[facts.reader](facts)}${moreTime(facts)}`,
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `Candidatura ${role}: posso fornire qualcosa di utile alla decisione?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Il mio interesse per la ${position(facts)} è rimasto lo stesso, e vorrei essere d'aiuto mentre si prepara la decisione.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ reader }) =>
            `C'è una domanda aperta sulla mia esperienza, sulle mie referenze o sulla mia disponibilità? Rispondo volentieri, per iscritto o in una breve telefonata. E ${
              reader === 'colleague'
                ? 'chi potrebbe dirmi quando aspettarmi una risposta?'
                : "c'è una data entro la quale posso aspettarmi una risposta?"
            }`,
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `Candidatura ${role}: quale data devo considerare?`,
      parts: [
        [
          'reason',
          (facts) => `Sto organizzando le prossime settimane e vorrei, per quanto possibile, tenerle libere per la ${position(facts)}.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ interview, reader }) =>
            `Può indicarmi già ora, anche in modo approssimativo, quale data devo considerare${reader === 'decision-maker' ? '?' : `, ${whomToAsk}`} Se i tempi sono cambiati dopo il mio colloquio di ${interview.date}, lo capisco senz'altro; mi basta saperlo.`,
        ],
        ['closing', inAdvance],
      ],
    },
    {
      subject: ({ role, reader }) => `Posizione ${role}: ${reader === 'colleague' ? 'sa se è ancora aperta?' : 'sì, no o non ancora?'}`,
      parts: [
        [
          'request',
          ({ reader }) =>
            `Questa volta basta una riga${reader === 'colleague' ? `: sa se è stata presa una decisione, ${whomToAsk}` : ', e ogni risposta mi aiuta: sì, no o non ancora.'}`,
        ],
        [
          'reason',
          (facts) =>
            `Se la ${position(facts)} è stata assegnata a un'altra persona, preferirei saperlo, per potermi organizzare. Se invece è ancora aperta, il mio interesse è lo stesso che avevo al colloquio di ${facts.interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', helped],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline, promise }) =>
        `Candidatura ${role}: ${
          promise.state === 'open'
            ? 'una novità, e la data prevista per la risposta è confermata?'
            : deadline === null
              ? 'una novità, e a che punto è la selezione?'
              : `posso sapere entro ${theDate(deadline)} a che punto è la selezione?`
        }`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `So che una risposta sulla ${position(facts)} è prevista entro ${facts.promise.by}. Prima di allora, per correttezza, Le segnalo la mia situazione.`
              : `La ${position(facts)} mi interessa davvero: per correttezza, Le segnalo quindi la mia situazione.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline, promise, reader }) => {
            if (reader === 'colleague')
              return `Sa ${promise.state === 'open' ? 'se questa data è confermata' : 'a che punto è la selezione'}, ${whomToAsk} ${aName}`;
            if (promise.state === 'open') return 'Questa data è confermata? Se lo è, mi basta un breve sì.';
            return `Può dirmi ${deadline === null ? 'nei prossimi giorni' : `entro ${theDate(deadline)}`} a che punto è la selezione? Basta una riga, e se sarà ancora presto per dirlo, lo capirò.`;
          },
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-offer': [
    {
      subject: ({ role }) => `Posizione ${role}: grazie per l'offerta, e due domande`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Grazie mille per ${
              facts.reader === 'agency'
                ? `la notizia che ${client(facts)} desidera offrirmi la posizione di ${facts.role}`
                : `avermi offerto la ${position(facts)}`
            }. Mi fa molto piacere, e apprezzo il tempo che Lei e il Suo team mi avete dedicato.`,
        ],
        [
          'request',
          () =>
            "Può inviarmi l'offerta per iscritto, se non è già in arrivo? Ed entro quando desidera la mia risposta? Leggerò tutto con attenzione e risponderò nei tempi indicati.",
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
            `${thanks[facts.tone]} per avermi comunicato la decisione sulla ${position(facts)}. Speravo in una risposta diversa, ma rispetto questa.`,
        ],
        [
          'reason',
          () =>
            'Ciò che ho conosciuto di questo lavoro mi è piaciuto molto, e auguro ogni successo a voi e alla persona scelta. Se si aprisse una posizione più vicina alla mia esperienza, un Suo messaggio mi farebbe piacere.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-on-hold': [
    {
      subject: ({ role }) => `Posizione ${role}: grazie per l'aggiornamento; quando posso chiedere di nuovo?`,
      parts: [
        ['thanks', (facts) => `${thanks[facts.tone]} per avermi comunicato che la selezione per la ${position(facts)} è sospesa.`],
        [
          'request',
          () =>
            "Il mio interesse non è cambiato, e riprenderò volentieri il discorso al momento giusto. Se c'è una data in cui prevede di saperne di più, me la indichi: la annoterò e non chiederò prima di allora.",
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
            `${thanks[facts.tone]} per avermi comunicato che la ${position(facts)} non sarà coperta. Decisioni del genere sono raramente facili, e apprezzo che me ne abbia dato notizia.`,
        ],
        [
          'reason',
          () =>
            'Ciò che ho conosciuto di questo lavoro mi è piaciuto molto. Se la posizione venisse riaperta, o se ne presentasse una simile, un Suo messaggio mi farebbe piacere.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'improvement-request': [
    {
      subject: ({ role }) => `Posizione ${role}: una domanda sul mio colloquio`,
      parts: [
        [
          'thanks',
          (facts) => `Grazie ancora per avermi comunicato la decisione sulla ${position(facts)}. La rispetto, e non chiedo di rivederla.`,
        ],
        [
          'request',
          ({ reader }) =>
            `Che cosa avrei potuto fare meglio nel colloquio? Una o due frasi sincere mi aiuterebbero molto.${
              reader === 'decision-maker'
                ? ''
                : ' Se altre persone possono rispondere meglio, Le chiedo la cortesia di inoltrare la mia domanda.'
            } Se la vostra azienda non consente riscontri di questo tipo, lo capisco senz'altro, e non lo chiederò più.`,
        ],
        ['closing', thankful],
      ],
    },
  ],
  answer: [
    {
      subject: ({ role, request }) => `Candidatura ${role}: la Sua richiesta di ${request.on}`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `Grazie per la Sua richiesta di ${request.on}: «${request.what}»${request.by === null ? '' : `, entro ${request.by}`}. Me ne occupo, e avrà tutto ${
              request.by === null || request.isLate ? 'al più presto' : 'entro quella data'
            }.`,
        ],
        ['request', () => "C'è un formato che preferisce, o qualcos'altro che può esserLe utile? Me lo dica pure, e me ne occuperò."],
        [
          'proposal',
          (facts) => `Resto a disposizione, per iscritto o per telefono, per ogni domanda sulla mia candidatura per la ${position(facts)}.`,
        ],
        ['closing', nextSteps],
      ],
    },
  ],
  'missed-by-employer': [
    {
      subject: ({ role, interview }) => `Colloquio ${role} ${ofDate(interview.shortDate)}: possiamo fissare una nuova data?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Attendevo il colloquio di ${facts.interview.moment} per la ${position(facts)}, ma non abbiamo avuto modo di parlarci.`,
        ],
        [
          'request',
          () =>
            "Può propormi una nuova data? Attendo il colloquio con lo stesso interesse di prima, e posso adattarmi al Suo calendario. Se c'è stato un imprevisto, non è affatto un problema.",
        ],
        ['closing', hoping],
      ],
    },
  ],
  'missed-by-candidate': [
    {
      subject: ({ role, interview }) => `Colloquio ${role} ${ofDate(interview.shortDate)}: posso chiedere una nuova data?`,
      parts: [
        [
          'reason',
          (facts) =>
            `Ho mancato il colloquio di ${facts.interview.moment} per la ${position(facts)}, e me ne scuso. Mi aveva riservato del tempo, e avrei dovuto esserci.`,
        ],
        [
          'request',
          () =>
            'Il mio interesse per la posizione è rimasto lo stesso. Se accetta di propormi un altro momento, ci sarò, e mi adatterò volentieri ai Suoi impegni.',
        ],
        ['closing', hoping],
      ],
    },
  ],
};
