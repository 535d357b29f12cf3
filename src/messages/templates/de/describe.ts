import type { Channel, Purpose } from '../../../application/types.js';
import type { DescribeWords } from '../../describe-words.js';
import { accusative, dative } from './time.js';

const actions: { readonly [channel in Channel]: (person: string) => string } = {
  phone: (person) => `${person} anrufen`,
  email: (person) => `E-Mail an ${person} schreiben`,
  sms: (person) => `SMS an ${person} schreiben`,
  linkedin: (person) => `Auf LinkedIn an ${person} schreiben`,
  letter: (person) => `Brief an ${person} schreiben`,
};

const aims: { readonly [purpose in Purpose]: string } = {
  'feedback-request': '',
  'application-check': 'nach Ihrer Bewerbung zu fragen',
  'thank-you': 'sich zu bedanken',
  'offer-news': 'von Ihrem anderen Angebot zu berichten',
  'outcome-thanks': 'sich für die Mitteilung der Entscheidung zu bedanken',
  'improvement-request': 'nach Feedback zum Gespräch zu fragen',
  answer: 'die Anfrage zu beantworten',
  'missed-interview': 'das ausgefallene Gespräch anzusprechen',
};

/** Decisions in words, said to the candidate. The contact stands where "Ihre Ansprechperson" keeps its form. */
export const describe: DescribeWords = {
  step: ({ channel, purpose, includes, person, copy }) => {
    const wanted = [aims[purpose], includes ? aims['improvement-request'] : ''].filter((aim) => aim !== '').join(' und ');
    return `${actions[channel](person)}${copy === '' ? '' : ` (Kopie an ${copy})`}${wanted === '' ? '' : `, um ${wanted}`}`;
  },
  employer: 'das Unternehmen',
  someone: 'Ihre Ansprechperson',
  channels: { phone: 'per Telefon', email: 'per E-Mail', sms: 'per SMS', linkedin: 'über LinkedIn', letter: 'per Brief' },
  on: (step, date, from, to, zone) => `${step}: ${date}, ${from} bis ${to} Uhr (${zone})`,
  between: (step, from, to, zone) => `${step}: zwischen ${from} und ${to} (${zone})`,
  by: (step, to, zone) => `${step}: bis ${to} (${zone})`,
  overdue: (step, date, from, zone) => `${step}: ${date}, ab ${from} Uhr (${zone}); das ist überfällig`,
  stop: {
    'nothing-to-follow': 'Zurzeit gibt es nichts nachzufassen',
    complete: 'Alles erledigt: Es gibt nichts mehr nachzufassen',
    'ended-by-candidate': 'Nichts mehr zu tun: Sie haben diese Bewerbung selbst beendet',
    'asked-to-stop': 'Bitte melden Sie sich nicht mehr: Sie wurden darum gebeten',
    'stopped-chasing': 'Keine weiteren Nachfragen: Sie haben entschieden, es dabei zu belassen',
    'attempts-used': 'Keine weiteren Nachfragen: Sie haben so oft gefragt, wie Ihre Regeln es erlauben',
    'final-follow-up-sent': 'Keine weiteren Nachfragen: Ihre letzte haben Sie als solche angekündigt',
    'no-channel': 'Niemand ist erreichbar: Alle Wege zu Ihren Kontakten sind versperrt',
  },
  reasons: {
    'promise-not-passed': ({ until }) =>
      `Eine Antwort wurde Ihnen bis ${accusative(until)}, in Aussicht gestellt; bis dahin liegt der nächste Schritt nicht bei Ihnen.`,
    'promise-passed': ({ until }) =>
      `Eine Antwort wurde Ihnen bis ${accusative(until)}, in Aussicht gestellt; dieser Termin ist vorbei, also dürfen Sie nachfragen.`,
    'no-promise-waited': ({ since, until }) =>
      `Ein Termin wurde nicht genannt; deshalb ist es fair, von ${dative(since)}, bis ${accusative(until)}, abzuwarten.`,
    'minimum-gap': ({ since, until }) => `Ihr letzter Kontakt war am ${dative(since)}; lassen Sie bis ${accusative(until)}, etwas Zeit.`,
    'maximum-gap-passed': ({ until }) => `Der beste Zeitpunkt zum Nachfragen lag vor ${dative(until)}; es passt aber auch jetzt noch.`,
    'window-passed': ({ until }) => `Die Zeit dafür ist am ${dative(until)}, abgelaufen.`,
    'outside-open-hours': ({ until }) => `Gearbeitet wird dort erst wieder ab ${until}.`,
    'not-a-working-day': ({ since, until }) => `Am ${dative(since)}, wird dort nicht gearbeitet; der nächste Arbeitstag ist ${until}.`,
    'interview-not-over': ({ until }) => `Ihr Gespräch ist noch nicht vorbei; es dauert bis ${accusative(until)}.`,
    'next-round-scheduled': ({ until }) =>
      `Ein weiteres Gespräch ist vereinbart; vor dessen Ende am ${dative(until)}, brauchen Sie nicht nachzufragen.`,
    'thank-you-open': ({ until }) => `Ein Dank für das Gespräch ist bis ${accusative(until)}, willkommen.`,
    'outcome-known': ({ since }) => `Die Entscheidung wurde Ihnen am ${dative(since)}, mitgeteilt.`,
    'outcome-thanked': ({ since }) => `Für die Mitteilung der Entscheidung haben Sie sich am ${dative(since)}, bedankt.`,
    'decision-maker': ({ contact }) => `${contact} trifft die Entscheidung und kann Ihnen am besten antworten.`,
    escalated: ({ contact }) => `Ihre bisherigen Nachrichten blieben ohne echte Antwort; wenden Sie sich jetzt an ${contact}.`,
    'hr-fallback': ({ contact }) => `${contact} betreut das Verfahren und kann Ihnen derzeit am ehesten weiterhelfen.`,
    agency: ({ contact }) => `${contact} handelt im Auftrag des Unternehmens; deshalb läuft alles über die Personalvermittlung.`,
    interviewer: ({ contact }) => `${contact} hat sich Zeit für das Gespräch mit Ihnen genommen.`,
    asked: ({ contact }) => `${contact} hat Sie um etwas gebeten.`,
    'told-you': ({ contact }) => `${contact} hat Ihnen die Entscheidung mitgeteilt.`,
    'only-contact': ({ contact }) => `${contact} ist Ihr einziger Kontakt dort.`,
    'permission-refused': ({ contact, channel }) => `${contact} hat einem Kontakt ${channel} nicht zugestimmt.`,
    'written-only': () => 'Das sagt man besser schriftlich, damit es dann gelesen werden kann, wenn es passt.',
    'contact-left': ({ contact }) => `${contact} arbeitet nicht mehr dort.`,
    'contact-away': ({ contact, until }) => `${contact} ist abwesend und am ${dative(until)}, wieder da.`,
    'contact-not-before': ({ contact, until }) => `${contact} möchte vor ${dative(until)}, nicht kontaktiert werden.`,
    bounced: ({ channel, since }) =>
      `Was Sie${since === '' ? '' : ` am ${dative(since)},`} ${channel} geschickt haben, ist nicht angekommen.`,
    snoozed: ({ until }) => `Sie haben entschieden, das bis ${accusative(until)}, ruhen zu lassen.`,
    'asked-to-stop': ({ since }) => `Am ${dative(since)}, wurden Sie gebeten, sich nicht mehr zu melden.`,
    'attempts-used': ({ attempts }) => `Sie haben ${times(attempts)} gefragt; öfter sehen Ihre Regeln es nicht vor.`,
    'your-turn': ({ since }) => `Am ${dative(since)}, wurden Sie um etwas gebeten; der nächste Schritt liegt also bei Ihnen.`,
    'interview-missed': ({ since }) => `Das Gespräch am ${dative(since)}, hat nicht stattgefunden.`,
    'offer-received': ({ employer, since, answerBy }) =>
      `${employer === '' ? 'Ein anderes Unternehmen' : employer} hat Ihnen${since === '' ? '' : ` am ${dative(since)},`} ein Angebot gemacht${answerBy === '' ? '' : `, zu beantworten bis ${accusative(answerBy)}`}; sagen Sie hier Bescheid.`,
    'offer-news-told': () => 'Von Ihrem anderen Angebot haben Sie dort schon berichtet.',
    'stopped-chasing': ({ since }) => `Am ${dative(since)}, haben Sie entschieden, nicht mehr nachzufragen.`,
    'final-follow-up-sent': ({ since }) =>
      `Am ${dative(since)}, haben Sie Ihre letzte Nachfrage als solche angekündigt, und dabei bleibt es.`,
    'ended-by-candidate': ({ since }) => `Am ${dative(since)}, haben Sie diese Bewerbung selbst beendet.`,
    'no-channel': () => 'Es ist kein Weg mehr offen, um jemanden zu erreichen.',
    'nothing-to-follow': () => 'Zurzeit steht keine Antwort aus.',
    'same-person': ({ contact, since, until }) =>
      `${contact} hört am ${dative(since)}, wegen einer anderen Bewerbung von Ihnen; lassen Sie bis ${accusative(until)}, etwas Zeit.`,
    'offer-deadline': ({ employer, answerBy, tooLate }) =>
      `Ihr Angebot von ${employer === '' ? 'einem anderen Unternehmen' : employer} ist bis ${accusative(answerBy)}, zu beantworten${tooLate ? ', also noch vor diesem Schritt' : ''}.`,
    'no-working-day-in-gap': ({ until }) => `In der üblichen Frist liegt kein Arbeitstag; gewählt wurde der erste danach: ${until}.`,
    'holidays-unknown': () => 'Die Feiertage dieser Zeit sind nicht bekannt; prüfen Sie bitte, ob dann jemand da ist.',
    'permission-to-call-not-recorded': ({ contact }) =>
      `Es ist nicht vermerkt, ob ${contact} mit Anrufen einverstanden ist; fragen Sie bei Gelegenheit.`,
    'no-direct-line': ({ contact }) => `Für ${contact} ist keine Telefonnummer vermerkt; bitten Sie um die Durchwahl.`,
    'no-address': ({ contact, channel }) => `Für ${contact} ist nicht vermerkt, wohin eine Nachricht ${channel} gehen soll.`,
    'no-promise-recorded': () => 'Ein Termin für die Antwort ist nicht vermerkt; fragen Sie, wann Sie damit rechnen dürfen.',
    'no-contact-recorded': () => 'Es ist noch keine Ansprechperson vermerkt; finden Sie heraus, wer entscheidet.',
    'interview-assumed-held': ({ interview }) =>
      `Das Gespräch${interview === '' ? '' : ` am ${interview}`} gilt als geführt, weil der Termin vorbei ist.`,
    'consider-stopping': ({ attempts }) =>
      `Sie haben ${times(attempts)} gefragt, ohne dass es eine Entscheidung gab; vielleicht ist es Zeit, nach vorn zu schauen.`,
    'end-assumed': ({ interview }) =>
      `Für das Gespräch${interview === '' ? '' : ` am ${interview}`} ist kein Ende vermerkt; angenommen wird eine Stunde.`,
  },
  unknownReason: 'Es gibt noch einen Grund, den diese Version nicht in Worte fassen kann.',
};

const counts = ['kein Mal', 'einmal', 'zweimal', 'dreimal', 'viermal', 'fünfmal', 'sechsmal'];

function times(count: number): string {
  return counts[count] ?? `${count}-mal`;
}
