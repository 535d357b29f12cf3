import type { PatternMeaning } from '../grammar.js';
import type { Meanings } from '../pattern.js';

/** German ways of saying that an offer is held, a process runs or has ended, or that there is none. `@g` is another employer. */
export const germanClaims: Meanings<PatternMeaning> = [
  [
    `#offer an sie|ihnen|euch|dich|alle
    #offer zu erhalten|bekommen|machen|unterbreiten|lesen
    #offer ..4 gesehen|gelesen|entdeckt|gefunden|gestossen|aufmerksam|beworben
    #offer steht|gilt weiterhin|weiter|nach|immer
    #offer , einen|ein|eine|ihnen|sie|euch ..6 zu
    mochte|brauche|wunsche|bitte ..3 #offer erhalten|bekommen|haben
    vor ..2 jahren|jahr ..9 #offer|@yes|@g
    #offer ..5 vor ..2 jahren
    letztes|voriges|vergangenes|letzten|vorigen|vergangenen jahr|sommer|herbst|winter|fruhjahr ..9 #offer|@yes|@g
    freund|freundin|kollege|kollegin|bekannter|bekannte|freunde|kollegen von|aus mir|uns|meiner|meinem ..9 #offer|@yes|#role
    meine|meiner|seine frau ..1 hat|bekommt|bekam|hatte ..7 #offer|@yes|@job
    @yours ..2 @yes|@contract
    meine|meiner|mein|meinen|meinem|unsere ..1 @yes|@contract
    @have|wurde|bietet|bot|bieten mir|uns ..4 @help
    mir|uns wurde|wurden ..3 @help angeboten
    sie|ihr|du|#own @have mir|uns ..8 angeboten|zugesagt|gemacht|zugeschickt|gegeben
    @have sie|ihr|du mir|uns ..8 angeboten|zugesagt|gemacht|zugeschickt|gegeben
    sehr|besonders|gut|richtig|total zugesagt
    bei|mit ihnen|euch|dir ..3 #role
    #offer kame ..4 nicht|infrage`,
    { type: 'nothing' },
  ],
  [
    `@g @aux? @have ..3 mir|uns ..8 angeboten|zugesagt|versprochen
    @have mir|uns @g ..6 angeboten|zugesagt
    @have mir|uns ..4 @job|#role ..6 angeboten|zugesagt
    mir|uns @have|hat|haben @g ..6 angeboten|zugesagt
    @g bietet|bieten|bot|boten mir|uns
    bietet|bieten|bot mir|uns @g
    bietet|bieten|bot man mir|uns ..4 @job|#role|#money
    mir|uns wurde|wurden|ist|worden ..5 @job|#role|@g|@else ..8 angeboten|zugesagt
    wurde|wurden|ist|wird mir|uns ..5 @job|#role|@g|@else ..8 angeboten|zugesagt
    mir ..6 @job|#role ..5 angeboten wurde|wird|worden|hat|haben
    man @have mir|uns ..6 @job|#role|@else|dort ..6 angeboten|zugesagt
    @have man mir|uns ..6 @job|#role|@else|dort ..6 angeboten|zugesagt
    man @have mir|uns ..2 zugesagt
    dort ..2 man mir ..6 @job|#role ..6 angeboten|zugesagt
    @job|#role ..5 angeboten bekommen|erhalten
    @g ..2 @wouldHave mich|uns ..4 @hire
    @g ..1 will|wollen|mochte|mochten mich|uns $
    @g @have ..1 mich|uns ..3 eingestellt|ausgewahlt|genommen|angeworben
    @g @have sich ..2 fur mich|uns
    von|vom|bei @g ..2 ausgewahlt|eingestellt|angeworben
    fange|beginne|starte ich ..3 bei|beim @g
    @wouldHave mich|uns @g ..4 @hire
    @g mich|uns ..4 @hire @wouldHave
    @may ich? ..2 bei|beim|in|an @g ..5 @start
    bei|beim @g ..1 @may ich|wir ..5 @start
    bei|beim @g ..5 @start @may
    @have|liegt|liegen|lag|erhielt|bekam|kam ..5 @some ..2 @yes
    @some ..2 @yes ..4 erhalten|bekommen|vorliegt|vorliegen|habe|vor
    @yes ..2 von|vom|der|des|bei|beim|aus @g|@else
    @yes @g
    @yes ..2 @else
    zwei|drei|vier|ein|noch weitere|weiteres|andere|anderes vor|vorliegen
    von|vom|bei|beim @g ..1 @yes
    von|vom|bei|beim @g|@else @have|liegt ich|mir ..4 @yes
    @may ..3 @else ..3 @start
    @else ..1 @may ich ..5 @start
    @have ..3 #role|@job ..3 bei|beim @g ..2 sicher|bekommen|erhalten|tasche|zugesagt
    @have ..3 #role ..4 sicher|tasche|zugesagt|bekommen
    #role @have ich|wir ..4 sicher|tasche|zugesagt|bekommen`,
    { type: 'offer' },
  ],
  [
    `@contract ..1 von|vom|der|des|bei|beim|aus @g|@else
    @contract @g
    @contract ..1 @else
    mir|uns liegt|liegen ..6 @contract
    liegt|liegen mir|uns ..6 @contract
    mir|uns ..6 @contract ..4 vorliegt|vorliegen
    @contract ..3 liegt|liegen ..4 vor|tisch
    @g @aux? @have ..2 mir|uns ..5 @contract
    @have mir|uns @g ..4 @contract
    @g schickte|sandte|gab mir|uns ..3 @contract`,
    { type: 'offer', form: 'written' },
  ],
  [
    `@finals ..3 bei|beim|von|vom|der|des|fur|mit @o|@else
    @finals @o
    @last @rounds ..3 bei|beim|von|vom|der|des|fur|mit @o|@else
    @last @rounds @o
    bei|beim|mit|fur @o|@else ..7 @finals
    bei|beim|mit|fur @o|@else ..6 @last @rounds
    unter den letzten ..3 bei|beim|fur @o
    bei|beim|fur @o ..6 unter den letzten
    kurz vor #offer|@contract
    vor einem|dem vertragsabschluss|abschluss ..2 @o
    #offer ..5 aussicht ..1 gestellt`,
    { type: 'process', stage: 'final-round' },
  ],
  [
    `gesprach|gesprache|gesprachen|verhandlungen|kontakt|austausch ..2 mit @g|#role
    mit #giver|#employer|@else ..6 @interviews
    mit #name ..3 gesprach|gesprachen|verhandlungen|kontakt
    @interviews ..3 bei|beim|mit|von|vom|fur @o|@else
    @interviews @o
    bei|beim|von|vom @o|@else ..7 @interviews
    in|im|an|aus #process
    mehreren|mehrere|zwei|drei|verschiedenen ..2 bewerbungsprozessen|bewerbungsverfahren|auswahlverfahren|auswahlprozessen|verfahren
    @have ..3 #process
    #process ..4 lauft|laufen|laufenden|parallel|teil|stehe|bin
    @g @aux? @have|lud ..1 mich|uns ..6 eingeladen|kennengelernt|ein
    @have mich @g ..5 eingeladen
    von|vom|bei|beim|zu @g ..5 eingeladen
    @g @wouldHave mich|uns ..3 kennenlernen|kennen|sprechen|treffen
    stelle|stellte mich ..3 bei|beim @g ..2 vor`,
    { type: 'process', stage: 'interviewing' },
  ],
  [
    `@applied ..5 bei|beim|auf|um|fur @o|@else
    bei|beim|auf|um|fur @o|@else ..5 @applied
    @applied|sehe|schaue|gucke|blicke|orientiere ..4 @else
    @else ..3 @applied|umsehe|umschaue|um|umgesehen|umgeschaut|orientiere
    sehe|schaue|gucke|suche|interessiere|interessieren|halte ..4 #role
    bewerbung ..2 bei|beim @g
    weiteres|weitere|andere|anderes|mehrere|zwei|drei eisen
    @have ..4 #role ..2 laufen|offen|verschickt|geschrieben|eingereicht|draussen
    #role ..2 laufen|lauft|offen|verschickt|geschrieben|eingereicht`,
    { type: 'process', stage: 'applied' },
  ],
  [
    `#offer|#role ..6 angenommen
    habe|hab|haben ..5 @g ..4 zugesagt|unterschrieben
    @g habe|hab|haben ich|wir ..4 zugesagt|unterschrieben
    @g ..4 zugesagt|unterschrieben habe|haben
    fur @g|#role|#offer ..2 entschieden
    anderweitig|@else entschieden|zugesagt|gebunden|unterschrieben|untergekommen
    entschieden ..2 fur @g|#role|#offer
    @job|#role ..3 bei|beim @g ..4 angenommen|angetreten`,
    { type: 'outcome', status: 'accepted' },
  ],
  [
    `#offer|#role ..6 abgelehnt|ausgeschlagen|abgesagt
    habe|hab|haben ..5 @g ..4 abgesagt|abgelehnt
    @g habe|hab|haben ich|wir ..4 abgesagt|abgelehnt
    @g ..3 abgesagt|abgelehnt habe|haben
    habe|hab|haben ..4 anderen|beiden|dort ..3 abgesagt
    gegen @g|#role|#offer ..2 entschieden`,
    { type: 'outcome', status: 'declined' },
  ],
  [
    `#offer ..5 verfallen|verstreichen|auslaufen lassen|gelassen
    #offer ..4 abgelaufen|verfallen|erloschen|verstrichen|zuruckgezogen`,
    { type: 'outcome', status: 'expired' },
  ],
  [
    `bewerbung|bewerbungen|kandidatur ..2 bei|beim|um|fur|auf @o ..4 zuruckgezogen
    #role ..4 zuruckgezogen
    #process ..3 abgebrochen|beendet|verlassen
    aus #process|@g ..6 zuruckgezogen|ausgestiegen|raus
    aus ..2 @interviews ..3 @g ..5 zuruckgezogen|ausgestiegen
    bei|beim @g ..6 zuruckgezogen|ausgestiegen|ausgeschieden`,
    { type: 'outcome', status: 'withdrawn' },
  ],
  [
    `#offer habe|hab|haben|gibt ..3 nicht $
    #offer habe|hab|haben|gibt ..3 nicht ,|und|vorliegen
    #offer liegt|liegen ..4 nicht vor
    #offer ..3 nicht vorliegt|vorliegen|habe
    kein|keine|keinen ..3 @yes
    niemand|niemanden|keiner ..8 angeboten
    #offer habe|hab|haben|gibt|liegen ..5 keine|keines|keins|keinen
    nichts ..3 angeboten|unterschrieben|vorliegen|tisch|aussicht`,
    { type: 'absence', scope: 'offers' },
  ],
  [
    `keine|kein|keinen|keinem|keiner|keinerlei ..2 @interviews|bewerbungen|bewerbung|eisen
    nur|ausschliesslich|einzig|lediglich|allein ..1 bei ihnen|#own|euch|dir ..3 @applied
    @applied ..2 nur|ausschliesslich bei ihnen|#own|euch|dir
    nur|ausschliesslich mit ihnen|#own|euch|dir ..3 gesprach
    nirgends|nirgendwo ..3 @applied|sonst|anders|gesprach
    sonst|woanders|anderswo|anderweitig|@else ..1 nicht ..2 @applied
    nicht @else ..1 @applied|um
    mit niemandem|niemand|keinem ..4 gesprach|gesprachen|kontakt|verhandlungen
    einzige|einziger|einziges|einzigen ..8 @applied|bewerbung|gesprach|verfahren|prozess
    #role|#process ..5 keine|keines|keins ..1 laufen|offen|am
    #role|#process habe|hab|gibt|laufen ..4 keine $
    #role|#process lauft|laufen|habe|gibt ..3 nicht`,
    { type: 'absence', scope: 'processes' },
  ],
];

/**
 * What German sentences with a date say: `answer`, something must be answered by it; `open`, something is open until then, which is about
 * another offer only where one is spoken of; `ask`, anything else.
 */
export const germanDeadlines: Meanings<'answer' | 'open' | 'ask'> = [
  [
    `@must ..7 #date ..6 @reply
    @must ..4 @reply ..4 #date
    #date @must ich|wir|mich ..6 @reply
    #date ..5 @reply @must|habe
    @want ..6 @answer ..4 #date
    @answer ..8 #date ..2 erwartet|verlangt|gefordert
    @want ..5 #date ..6 @answer
    #date ..4 @want ..4 @answer
    #date ..4 @answer ..3 @want|haben
    bedenkzeit|entscheidungsfrist|annahmefrist|bedenkfrist|ruckmeldefrist ..5 #date
    #date ..3 bedenkzeit
    erwartet|gebeten|aufgefordert|angehalten ..8 #date ..2 zu @reply
    @g ..4 mich|mir ..5 #date ..2 zu @reply
    #date @must ..6 @g ..2 melden
    @must ..4 #date ..4 @g ..2 melden
    #date lauft|endet ..3 frist
    dort|meine|mir ..3 frist ..4 #date
    man|dort|@g @have man? mir|uns ..2 bis ..1 #date ..2 zeit|bedenkzeit|frist
    @g|dort|man hatte|wurde ..2 gern|gerne|lieber ..4 #date
    @want ..5 #date ..2 von mir|uns`,
    'answer',
  ],
  [
    `lauft|laufen|endet|enden|verfallt|verfallen|erlischt|gilt|gelten|gultig|befristet|steht|stehen|bindend|offen|gebunden|verlangert|zeit|warten|wartet|halt|halten|frist|deadline|stichtag|spatestens ..5 #date
    meine|dort|die ..2 frist ..4 #date
    #date ..4 gebunden|bindend|gilt|gultig|befristet|offen|zeit|ab|aus|verfallt|endet|ablauft|auslauft|abgelaufen|lauft|warten|frist|halten|reserviert|terminiert|hinhalten|vertrosten
    #date ist|ware ..3 frist|stichtag|schluss|deadline|ende
    frist|deadline ..6 #date
    @want ..7 #date
    hat|haben|gibt|geben|gab|gaben mir|uns ..2 bis ..1 #date
    hat|haben|habe|gibt|geben|bleiben|bleibt|lassen ..4 #date ..1 zeit|bedenkzeit|frist
    mir bleiben|bleibt ..2 #date
    bleiben|bleibt mir ..2 #date
    #date ..1 zeit|bedenkzeit`,
    'open',
  ],
  [
    `bitte ..14 #date
    mir ..2 #date ..2 bescheid|antwort|ruckmeldung
    meiner|meinem|meinen ..3 #date
    konnten|konnen|wurden|konntet|konnt|wollten|wollen|haben|hatten|durfen|werden|mussen|hattest|kannst|sollten sie|ihr|du ..14 #date
    sie|ihr|du|#own|team konnten|konnen|wurden|wollten|wollen|haben|hatten|werden|mussen|sollten|sagten|schrieben|meinten|mir|mich|sich ..12 #date
    ob|dass|wenn|falls|bis sie|ihr|du|#own ..10 #date
    @yours ..4 antwort|entscheidung|ruckmeldung|nachricht|feedback ..6 #date
    melde|schicke|sende|reiche|liefere|gebe|komme|rufe|bringe|erledige ..6 #date
    freue|freuen|freut|dankbar|dank|danke|hoffe|hilfreich|schon|nett|super|toll|verbunden|bitten|darf ..12 #date
    #date ..10 freuen|dankbar|hilfreich|schon|verbunden|von ihnen|euch
    #date ..3 von|bei ihnen|euch|dir|#own
    ich|wir ..2 mochte|will|brauche|wurde|hoffe|erwarte|benotige|bekomme|warte ..12 #date
    mochte|will|brauche|wurde|hoffe|erwarte|bekomme ich|wir ..12 #date
    #date ..6 von|mit ihnen|euch|dir
    mietvertrag|wohnung|kundigungsfrist|urlaub|bewerbungsfrist|visum|start|eintritt|eintrittstermin|beginn|verfugbar|unterlagen|aufgabe|vorstellungsgesprach|abgabe|prufung|projekt|probezeit ..6 #date
    gesprach|telefonat|treffen|termin|besuch|runde|probetag|interview ..2 #date
    #date ..6 gesprach|telefonat|treffen|termin|urlaub|unterlagen`,
    'ask',
  ],
];

/** What German sentences with a sum say. */
export const germanPay: Meanings<'pay' | 'own'> = [
  [
    `liegt|liegen|lage|belauft|betragt|bietet|bieten|bot|sieht|umfasst|bringt|beinhaltet|zahlt|zahlen|dotiert|gehalt|jahresgehalt|monatsgehalt|bruttogehalt|jahresbrutto|fixum|grundgehalt|paket|#offer|bei|mit|von|uber|zu|auf|fur|reicht ..8 #money
    #money ..6 angeboten|geboten|vor|gehalt|jahresgehalt|brutto|zahlt|zahlen|bieten|bietet|verdienen|bekommen`,
    'pay',
  ],
  [
    `vorstellung|vorstellungen|gehaltsvorstellung|gehaltsvorstellungen|gehaltswunsch|wunschgehalt|erwartung|erwartungen|gehaltserwartung|untergrenze|minimum|vorgestellt|wunsche|erhoffe|brauche|mochte ..8 #money
    mein|meine|meinem|meinen|aktuelles|aktuellen|derzeitiges|derzeitigen|jetziges|jetzigen|bisheriges|bisherigen|heutiges ..1 gehalt|jahresgehalt|monatsgehalt|lohn|einkommen|verdienst|fixum ..5 #money
    verdiene|verdiente|bekomme ..6 #money
    sie|ihnen|euch|@yours|#own|ihr ..8 #money
    anzeige|ausschreibung|stellenanzeige|stellenausschreibung|inserat|spanne|gehaltsband|gehaltsspanne|budget ..6 #money
    #money ..6 anzeige|ausschreibung|ausgeschrieben|budget|umsatz
    umsatz|umsatzes|budget|volumen|einsparung|eingespart|kosten|miete|investition|investitionen|fordermittel|spesen|fahrtkosten|fahrkarte ..6 #money
    entgegenkommen|mitgehen|nachbessern|aufstocken|anheben|erhohen ..4 #money
    #money ..5 entgegenkommen|mitgehen|mithalten|anheben`,
    'own',
  ],
];

export const germanPreference = `mein|meine|unser|unsere|die|der ..1 erste|erster|absolute|absoluter|grosste|nummer wahl|favorit|wunscharbeitgeber|traumjob|eins
mein|meine favorit|wunscharbeitgeber|traumjob|traumstelle|wunschstelle|lieblingsstelle|wunschkandidat`;

/** Contacts that a German text announces. */
export const germanTiming: Meanings<'often' | 'contact' | 'final'> = [
  [
    `@reach ..6 taglich|stundlich|standig|wochentlich
    @reach ..6 jeden|jede|alle|jedem ..1 tag|morgen|abend|stunde|woche|tage|stunden
    jeden|jede tag|morgen|abend|stunde ..4 @reach`,
    'often',
  ],
  [
    `@reach ich|mich|wir|sie|uns ..7 #date
    ich|wir @reach !wegen ..7 #date
    #date @reach ich|wir
    werde|werden|wurde ..4 #date ..6 @reach`,
    'contact',
  ],
  [
    `meine|mein|die|das letzte|letzter|letztes|abschliessende nachricht|mail|email|nachfrage|versuch|anfrage|erinnerung
    letztes mal ..5 @reach
    zum letzten mal
    werde|melde ..3 nicht|nicht mehr|weiter ..2 melden|belastigen|nachfragen|storen`,
    'final',
  ],
];
