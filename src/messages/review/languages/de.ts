import { german } from '../../../phrases/de.js';
import type { ReviewGrammar } from '../grammar.js';
import { germanClaims, germanDeadlines, germanPay, germanPreference, germanTiming } from './de-claims.js';
import { germanTone } from './de-tone.js';
import { germanFriends, germanNumbers, germanOrgs, germanWords } from './de-words.js';

const numbers: Record<string, number> = {
  ...germanNumbers,
  hundert: 100,
  ...Object.fromEntries(
    'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ').map((word, index) => [word, 20 + 10 * index]),
  ),
};

/** German: formal, informal, Austrian and Swiss. Words stand without umlauts, as texts are read. */
export const germanReview: ReviewGrammar = {
  language: 'de',
  dates: german,
  money: {
    currencies: { euro: 'EUR', euros: 'EUR', eur: 'EUR', franken: 'CHF', fr: 'CHF', sfr: 'CHF', dollar: 'USD', pfund: 'GBP' },
    thousand: 'k t tsd tausend',
    million: 'mio million millionen',
    multiples: { teur: { value: 1000, currency: 'EUR' }, tchf: { value: 1000, currency: 'CHF' } },
    per: {
      year: 'jahr jahrlich jahrliches jahrlichen jahrliche jahresgehalt jahresbrutto jahresbruttogehalt bruttojahresgehalt jahreseinkommen bruttojahreseinkommen p.a.',
      month: 'monat monatlich monatliches monatlichen monatliche monatsgehalt monatsbrutto bruttomonatsgehalt monatslohn',
      day: 'tag taglich tagessatz',
      hour: 'stunde stundlich stundenlohn stundensatz',
    },
    perWords: 'im pro je die am jeden der als',
    gross: 'brutto netto fix',
    approx: [
      'um die',
      'knapp',
      'rund',
      'etwa',
      'ungefahr',
      'circa',
      'ca .',
      'ca',
      'zirka',
      'gut',
      'fast',
      'nahezu',
      'in etwa',
      'so um die',
      'annahernd',
      '~',
    ],
    gte: ['deutlich uber', 'uber', 'mehr als', 'mindestens', 'wenigstens', 'oberhalb von', 'ab', 'nicht unter', 'nicht weniger als'],
    lte: ['bis zu', 'hochstens', 'maximal', 'max .', 'weniger als', 'unter', 'nicht mehr als'],
    rangeWords: 'bis und -',
    numbers,
  },
  lists: germanWords,
  orgs: germanOrgs,
  groups: {
    my: 'mein meine meinen meinem meiner meines unser unsere unseren unserem unserer unseres',
    your: 'ihr ihre ihren ihrem ihrer ihres euer eure euren eurem eurer eures dein deine deinen deinem deiner deines',
    the: 'der die das den dem des dieses diese diesem diesen dieser jenes jener jene',
    a: 'ein eine einen einem einer eines n ne nen ner nem',
    any: 'irgendein irgendeine irgendeinen irgendwelche jegliche jegliches jedes jede jeder jeden etwaige etwaigen etwaiges eventuelle eventuellen eventuelles mogliche mogliches moglichen',
    no: 'kein keine keinen keinem keiner keines keinerlei null',
    other:
      'andere anderer anderes anderen anderem andre andres andern weitere weiterer weiteres weiteren weiterem zweite zweiter zweites zweiten dritte drittes dritten konkurrierende konkurrierendes konkurrierenden alternative alternatives alternativen zusatzliche zusatzliches zusatzlichen externe externes externen parallele paralleles parallelen konkurrenz konkurrenzangebot konkurrenzangebote gegenangebot alternativangebot zweitangebot sonstige sonstigen anderweitige anderweitiges anderweitigen',
    many: 'mehrere mehreren mehrerer einige einigen verschiedene verschiedenen diverse diversen beide beiden beider paar etliche viele vielen reihe zahlreiche',
    offer:
      'angebot angebote angeboten angebots angebotes jobangebot jobangebote stellenangebot stellenangebote arbeitsangebot vertragsangebot vertragsangebote konkurrenzangebot konkurrenzangebote gegenangebot alternativangebot zweitangebot offerte offerten',
    plural: 'vertrage vertragsentwurfe angebote angeboten jobangebote stellenangebote vertragsangebote konkurrenzangebote offerten',
    role: 'stelle stellen job jobs position positionen posten rolle rollen arbeitsplatz arbeitsstelle arbeitsstellen anstellung anstellungen ausbildungsplatz praktikum praktikumsplatz lehrstelle lehrstellen bewerbung bewerbungen',
    process:
      'verfahren bewerbungsverfahren auswahlverfahren bewerbungsprozess bewerbungsprozesse bewerbungsprozessen auswahlprozess auswahlprozesse auswahlprozessen besetzungsverfahren berufungsverfahren prozess prozesse prozessen einstellungsverfahren rekrutierungsverfahren',
    thing:
      'eisen zusage zusagen jobzusage einstellungszusage vertrag vertrage vertrags arbeitsvertrag arbeitsvertrage vertragsentwurf ausbildungsvertrag gesprach gesprache gesprachen gesprachs vorstellungsgesprach vorstellungsgesprache vorstellungsgesprachen interview interviews runde runden frage fragen schritt schritte schritten vorgehen verlauf information informationen infos info details detail einblicke einblick termin termine terminen tag tage tagen woche wochen mal seite punkt punkte punkten grund grunde thema themen zeit aufgabe aufgaben unterlagen dokumente datei dateien nachricht mail mails email hinweis hinweise anliegen absprache abstimmung planung entwicklung zusammenarbeit stufe phase kandidat kandidaten bewerber bewerberin bewerberinnen bewerbern person personen ruckfragen ruckmeldung wunsch wunsche idee ideen mitbewerberin stadt land referenz referenzen nachweis nachweise beispiel beispiele projekt projekte projekten austausch informatione sprache sprachen ablauf vorschlag vorschlage zeugnis zeugnisse unterlage option moglichkeit moglichkeiten weg wege woanders worten fall hand uhrzeit absage absagen entscheidung',
    written:
      'schriftliche schriftliches schriftlichen schriftlicher schriftlichem unterschriebene unterschriebenes unterschriebenen unterschriftsreifer unterschriftsreife unterschriftsreifes unterschriftsreifen formelles formelle vertragsangebot vertragsangebote',
    adjective:
      'konkretes konkrete konkreten gutes gute guten attraktives attraktive attraktiven neues neue neuen grosse grossen grosseren kleine kleinen offene festes mundliches mundliche',
    stop: 'ich wir du sie er es man mich mir uns dich dir euch ihn ihm ihnen sich wer was wo wann wie warum dass ob weil da denn wenn falls aber und oder sondern doch nicht auch noch schon bereits nur sehr so mehr habe hab haben hat hatte hatten bin ist sind war waren sei sein wird werde werden wurde wurden worden kann konnte konnten konnen muss musste mussen soll sollte sollen will wollte wollen mochte mochten darf liegt liegen lag vor vorliegt vorliegen gibt gab kommt kam steht stehen lauft laufen gilt gelten endet bietet bieten bot von vom bei beim mit in im an am auf aus fur zu zum zur nach uber unter um durch gegen ohne seit bis ab als wegen trotz erhalten bekommen angeboten angenommen abgelehnt abgesagt zugesagt gemacht beworben bewerbe eingeladen eingestellt unterschrieben gekommen zuruckgezogen entschieden anfangen einstellen beginnen starten nehmen haben gesprochen gern gerne sofort heute gestern inzwischen mittlerweile derzeit aktuell leider gerade jetzt dort hier dann erwartet erwarten braucht brauchen bitte danke vielen sicher fest meldete mochten wurden hat sagte interessiert sucht ihre ihr unbedingt',
    of: 'von der',
    letter: '',
    more: '',
    ordinal: '',
    weakOffer: 'vertrag vertrage vertrags arbeitsvertrag vertragsentwurf vertragsentwurfe',
    single:
      'das dem des ein eine einen einem einer eines anderes anderem weiteres weiterem vom beim zum im am position organisation institution konzerns unternehmens vereins instituts verlags hauses teams praxis anstellung aktion',
    nouns: 'capital',
    phrases: { 'neben dem ihren': 'daneben', 'neben dem euren': 'daneben', 'neben ihnen': 'daneben', 'neben euch': 'daneben' },
  },
  heAndShe: 'er',
  friends: germanFriends,
  numbers: { ...germanNumbers, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6 },
  // Without umlauts at hand, and in haste.
  aliases: {
    fuer: 'fur',
    ueber: 'uber',
    moechte: 'mochte',
    moechten: 'mochten',
    gespraech: 'gesprach',
    gespraeche: 'gesprache',
    vorstellungsgespraech: 'vorstellungsgesprach',
    zurueckgezogen: 'zuruckgezogen',
    laeuft: 'lauft',
    pruefe: 'prufe',
    muendliche: 'mundliche',
    angebt: 'angebot',
    anegbot: 'angebot',
    agebot: 'angebot',
    angbot: 'angebot',
    firme: 'firma',
    entscheidn: 'entscheiden',
    bescheit: 'bescheid',
  },
  onBehalf: 'auftrag namen mandanten mandantin',
  frequent:
    'der die das und ich sie ist nicht ein eine einen einem einer zu mit fur auf von im den dem des bei habe haben hat mir mich ihnen ihre ihr ihrer auch es wir bis zum zur nach wurde dass als noch bin sehr vielen dank aus um uber oder wie wenn kann freue herr frau geehrte geehrter liebe lieber mochte gerne gern grussen grusse hallo mein meine meiner meinem anderes andere anderen angebot angebote vor am an diese dieser wir wird werden hatte hatten haben sind sich unternehmen firma stelle inzwischen leider bereits',
  claims: germanClaims,
  deadlines: germanDeadlines,
  pay: germanPay,
  preference: germanPreference,
  timing: germanTiming,
  tone: germanTone,
  fixes: {
    interested: 'Ich bin weiterhin sehr an der Stelle interessiert.',
    offer: 'Ich habe ein weiteres Angebot',
    writtenOffer: 'Ich habe ein weiteres schriftliches Angebot',
    offers: 'Ich habe {n} weitere Angebote',
    writtenOffers: 'Ich habe {n} weitere schriftliche Angebote',
    anOffer: 'ein weiteres Angebot',
    aWrittenOffer: 'ein weiteres schriftliches Angebot',
    twoOffers: '{n} weitere Angebote',
    interviewing: 'Ich führe auch Gespräche mit einem anderen Unternehmen',
    finalRound: 'Ich bin auch in der letzten Runde bei einem anderen Unternehmen',
    applied: 'Ich habe mich auch anderswo beworben',
    anotherEmployer: 'ein anderes Unternehmen',
    numbers: 'zwei drei vier fünf sechs sieben acht neun',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    date: '{d}. {m}',
    prepositions: 'bis zum am bis',
    per: { year: 'im Jahr', month: 'im Monat', day: 'am Tag', hour: 'die Stunde' },
    sum: '{n} {s}',
    thousands: '.',
  },
};
