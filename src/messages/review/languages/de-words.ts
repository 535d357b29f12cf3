import type { WordLists } from '../pattern.js';

const numerals = 'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(' ');

/** Number words up to twelve. */
export const germanNumbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(numerals.slice(1).map((word, index) => [word, index + 2])),
  zweier: 2,
  dreier: 3,
};

export const germanFriends: string =
  'freund freundin freunde freunden freundes bruder schwester mann ehemann ehefrau partner partnerin kollege kollegin kollegen kolleginnen kommilitone kommilitonin kommilitonen bekannter bekannte bekannten sohn tochter vater mutter cousin cousine mitbewohner mitbewohnerin nachbar nachbarin bewerber bewerberin bewerbern bewerberinnen kandidat kandidatin kandidaten kandidatinnen studenten azubis verlobter verlobte schwager geschwister leute';

export const germanOrgs: string =
  'firma firmen unternehmen unternehmens betrieb betriebe betrieben arbeitgeber arbeitgebern arbeitgebers arbeitgeberin agentur agenturen kanzlei kanzleien klinik kliniken krankenhaus krankenhauser hauser haus hause hauses schule schulen bank banken sparkasse verlag verlage verlags verlagen praxis praxen kita kitas trager tragern tragers konzern konzerne konzerns start-up startup startups mitbewerber mitbewerbern mitbewerbers wettbewerber wettbewerbern wettbewerbers konkurrenz konkurrent konkurrenten konkurrenzunternehmen hochschule universitat uni institut institute instituts behorde behorden verein vereins stiftung hotel hotels restaurant restaurants spedition reederei versicherung versicherungen werkstatt hersteller zulieferer anbieter dienstleister beratung beratungen unternehmensberatung buro buros ingenieurburo team teams abteilung apotheke handler brauerei museum theater redaktion sender labor ministerium stadtverwaltung gemeinde kommune pflegeheim kindergarten mittelstandler gesellschaft organisation organisationen institution geschaft filiale einrichtung einrichtungen up';

/** German words by what they do in a sentence about offers; a list may name those before it. They stand as texts are read: without umlauts, in lower case. */
export const germanWords: WordLists = {
  i: 'ich wir',
  me: 'ich mir mich wir uns mein meine meinen meinem meiner meines',
  meOnly: 'ich wir mich',
  you: 'sie ihnen ihr ihre ihren ihrem ihrer ihres euch euer eure euren eurem eurer du dich dir dein deine deinen deinem deiner #own',
  yours: 'ihr ihre ihren ihrem ihrer ihres euer eure euren eurem eurer dein deine deinen deinem deiner',
  have: 'habe hab haben hat hatte hatten',
  be: 'bin ist sind war waren wird werde werden wurde wurden gibt gab',
  modal: 'kann konnte konnten konnen muss musste mussen soll sollte sollen will wollen wollte mochte mochten darf',
  adverb:
    'auch bereits schon inzwischen mittlerweile derzeit aktuell zurzeit momentan gerade jetzt nun noch leider zudem ausserdem parallel daneben kurzlich gestern heute gern gerne sofort unbedingt ja da halt eben tatsachlich ebenfalls zwar wohl nur dort fest mundlich nach wie vor',
  aux: '@have @be @modal @adverb mir uns',
  not: 'nicht nie niemals ohne niemand niemandem kein keine keinen keinem keiner weder kaum',
  notWithin: 'nicht nie niemals weder',
  if: 'falls wenn sofern ob hoffe hoffentlich solange',
  conjunction: 'und aber denn weil wahrend obwohl oder wenn falls sofern wobei sondern ob bevor nachdem dass sodass damit',
  and: 'und oder sowie',
  because: 'da weil denn nachdem',
  else: 'anderswo woanders anderweitig andernorts anderenorts konkurrenz wettbewerb mitbewerber mitbewerbern mitbewerbers wettbewerber wettbewerbern wettbewerbers',
  offerVerbs: 'bietet bot',
  verbLower: 'angeboten',
  verbBefore: '',
  verbAfter: '',
  job: 'stelle stellen job jobs position positionen posten rolle arbeitsplatz arbeitsstelle anstellung festanstellung platz ausbildungsplatz praktikum praktikumsplatz lehrstelle volontariat vertrag arbeitsvertrag leitung teilzeitstelle vollzeitstelle professur stipendium etwas was ubernahme einstieg traineestelle teamleitung',
  contract: 'vertrag vertrage vertrags arbeitsvertrag arbeitsvertrage vertragsentwurf ausbildungsvertrag dienstvertrag vertragsunterlagen',
  yes: 'zusage zusagen jobzusage einstellungszusage stellenzusage',
  some: 'eine ne einer zwei drei vier funf mehrere andere anderen weitere weiteren schriftliche mundliche feste verbindliche zweite die der',
  hold: '@have liegt liegen lag lagen erhalte erhielt bekam bekomme bekommen gibt gab kam kamen kommt besitze halte existiert existieren',
  fromBefore: 'von vom bei beim seitens',
  holdFirst: '@have erhalte erhielt bekam bekomme prufe vergleiche erwage besitze halte uberlege wage',
  weigh:
    'prufe prufen vergleiche vergleichen erwage erwagen abwagen uberlege zwischen verhandle beantworten annehmen ablehnen beantworte auf wegen trotz aufgrund dank neben uber gegenuber hinblick',
  give: 'macht machte machten unterbreitet unterbreitete unterbreiteten schickte schickten ubermittelte sandte',
  arrive:
    'vorliegt vorliegen vorlag liegt liegen lag lagen erhalten bekommen bekam erhielt gekommen kam reinkam reingekommen eingegangen eingetroffen zugegangen gemacht unterbreitet zugeschickt zugesandt vergleichen habe hab hatte wartet warten steht stehen gilt lauft',
  g: '#giver #employer #name',
  o: '#giver #employer #name #role #process',
  ofWhom: '#giver #employer #name',
  help: 'kaffee tee wasser hilfe gesprach termin termine ersatztermin telefonat hospitation probetag probearbeiten fuhrung unterstutzung du feedback ruckmeldung tour getrank platz besuch austausch videocall treffen',
  want: 'erwartet erwarten erwartete will wollen wollte mochte mochten braucht brauchen benotigt benotigen verlangt verlangen bittet bitten bat wunscht fordert drangt drangen wartet warten hofft',
  reach: 'melde melden schreibe rufe anrufen nachfassen nachfragen frage nachhaken komme hake erinnere kontaktiere',
  wouldHave: 'mochte mochten will wollen wollte wurde wurden hatte hatten',
  hire: 'einstellen haben nehmen anstellen ubernehmen holen beschaftigen verpflichten gewinnen abwerben anheuern engagieren bord boot team',
  start: 'anfangen beginnen starten einsteigen',
  may: 'kann konnte konnten darf soll',
  finals: 'endrunde finalrunde schlussrunde finale finalgesprach abschlussgesprach endauswahl finalisten finalist finalistin',
  last: 'letzte letzten letztes finale finalen finales abschliessende abschliessenden abschliessendes',
  rounds: 'runde gesprach gesprache gesprachs phase stufe gesprachsrunde interview interviews auswahlrunde vorstellungsgesprach schritt',
  interviews:
    'vorstellungsgesprach vorstellungsgesprache vorstellungsgesprachen bewerbungsgesprach bewerbungsgesprache jobinterview interview interviews probetag probetage probearbeiten schnuppertag assessment assessment-center auswahltag auswahlverfahren auswahlprozess bewerbungsverfahren bewerbungsprozess kennenlerngesprach zweitgesprach erstgesprach hospitation runde rennen auswahl shortlist wahl gesprach gesprache gesprachen gesprachsrunde verfahren prozess verhandlungen kontakt verhandlung kennengelernt vorgestellt gesprochen',
  applied: 'beworben bewerbe bewerben bewarb',
  must: 'muss mussen musste soll sollen sollte darf mussten sollten',
  reply:
    'antworten antworte reagieren entscheiden entscheide zusagen absagen annehmen ablehnen unterschreiben unterzeichnen bescheid ruckmeldung antwort entscheidung ruckmelden zuruckmelden festlegen erklaren entschieden geantwortet unterschrieben unterschrift zusage absage aussern beantworten',
  answer: 'antwort entscheidung bescheid ruckmeldung zusage unterschrift erklarung wissen entscheide antworte annahme vertrag zuruck',
  subject: 'ich wir er sie es man mir uns dort',
  subjects: 'ich wir er sie es man dort',
  would: '#would wuerde wuerden haette haetten waere koennte',
  wouldLike: '',
  ifFirst: '#would wuerde haette sollte sollten wenn falls',
  question:
    'muss kann konnen konnte konnten wurde wurden durfte darf durfen haben habt hat hast ist sind gibt gab wie was wann wer wo warum welche welcher welches wollen wollt soll sollte bieten bietet machen nehmen werden wird mochten',
  history: 'damals seinerzeit ehemals studienzeit schulzeit abitur vorjahr',
  in: 'in im auf mir uns bereits auch schon jahr jahre sommer herbst winter fruhjahr',
  but: 'aber sondern jedoch doch',
  from: 'von vom bei beim der des seitens durch aus',
  grants: 'zeit bedenkzeit frist gegeben gibt gab gaben geben bleiben bleibt lassen reagieren antworten entscheiden zusagen',
  fromYou: 'von vom bei seitens durch aus in im',
  det: 'der die das dem den einer einem firma',
  gave: 'mir uns gemacht geschickt unterbreitet haben habt',
  heldAfter: 'habe hab hatte bekam erhielt erhalten bekommen bereits derzeit gerade momentan prufe',
  there: 'es',
  thanks: 'danke dank dankbar bedanke bedanken freue freuen freut gefreut',
  written: 'schriftlich schriftform textform unterschrieben papier weiss',
  future: 'werde werden bevor ob falls wenn mochte nicht nie noch-nicht ohne muss musste soll',
  placed: 'bei von mit firma',
  nouns:
    'bonus pramie provision vorfreude begeisterung blick hinblick ausnahme wirkung sicherheit verlaub bezug anhang anlage hilfe erfahrung verantwortung schwerpunkt ende abschluss leidenschaft herz lebenslauf zeugnissen personal unterstutzung zusammenarbeit interesse fragen ruckfragen anfang freude anfang angeboten angeboten bedeutung vorteil bedarf mitarbeitern kunden projekten beginn herzen seiten seite anderen vornherein gesprachen ihnen ihrem ihrer ihren euch dir frau herr herrn frau dr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november dezember moglichkeit gelegenheit uhr teams berlin hamburg munchen koln wien zurich bern deutschland osterreich schweiz beiden mir uns niemandem anfragen unterlagen grund natur bekannten stellen jobs menschen wert vorstellung',
  expect: 'erwarte erwarten rechne rechnen erhoffe kurz stehe-kurz',
  toCome: 'aussicht angekundigt unterwegs erwartet',
  table: 'tisch hand tasche schublade posteingang',
  total: 'gesamt gesamtpaket insgesamt paket inklusive inkl gesamtvergutung zielgehalt',
  base: 'grundgehalt fixgehalt fixum fix jahresgehalt gehalt monatsgehalt',
  bonus: 'bonus antrittspramie pramie provision',
  amountOf: 'uber',
  wouldEarn: 'verdienen bekommen erhalten',
  including: 'inklusive inkl mit',
  plus: 'plus zuzuglich zzgl und',
  besides: 'mit',
};
