import type { ToneWords } from '../compile-tone.js';

/** How German sounds rude, threatening and so on. Words stand without umlauts, as texts are read. */
export const germanTone: ToneWords = {
  lists: {
    du: 'sie ihr ihre ihren ihrem ihrer ihnen euch euer eure euren eurem eurer du dich dir dein deine deinen',
    kin: 'kinder kind familie frau mann mutter vater sohn tochter baby eltern',
    arg: 'unfahig unfahige unfahiger unfahigen unfahigste dumm dumme dummer dummsten faul faule faulen frech freche arrogant arrogante arroganter arroganten lacherlich lacherliche peinlich ignorant ignorante blod blode bloden unhoflich unhofliche hochnasig witz witzfigur witzfiguren zirkus pfeifen pfeife versager stumper schlampig schlampige schlafmutze schlafmutzen feige feigling feiglinge lugner lugen beleidigung nutzlos nutzlose wertlos wertlose ahnungslos chaoten chaos verlogen',
    schlimm:
      'inkompetent inkompetente inkompetenter inkompetenten inkompetenz unfahigkeit dilettanten dilettant dilettantisch dilettantische dilettantismus frechheit unverschamt unverschamte unverschamtheit unprofessionell unprofessionelle unprofessionelles respektlos respektlose armselig erbarmlich schwachsinn idiot idioten trottel depp deppen saftladen sauhaufen sauladen saustall scheiss scheisse verdammte verdammten verdammter arschloch arschlocher arsch bescheuert bescheuerte penner zumutung schweinerei hirnlos verarschen verarscht drecksladen dreckladen mistkerl volltrottel schwachkopf schwachkopfe gefalligst unter-aller-sau anstandslos skandalos',
    ignorieren: 'ignorieren ignoriert ignorierens schweigen funkstille hinhalten sitzenlassen',
  },
  patterns: [
    [
      `ich|mir|mein|meine|meiner|meinem|wir ..3 @arg|peinlich|@schlimm !von
@arg|@schlimm frage|fragen|fehler|von mir|idee|kompromiss
verdammt gut|gute
nicht !nur ..1 @arg|@schlimm
ohne ..3 @arg|@schlimm|drohen
leid zu horen|erfahren
keine entschuldigung
ihre|ihrer|deine entschuldigung
anwalt|anwaltin ..5 vertrag|pruft
nicht ..2 drohen|drangen`,
      'fine',
    ],
    ['@du|firma|laden|personalabteilung|verein|prozess|verfahren', 'reader'],
    ['@du', 'you'],
    ['@arg', 'insult'],
    [
      `@schlimm
was fallt ihnen|euch|dir ein
was bilden|erlauben sie sich
wie konnen|konnt sie|ihr es wagen
wie wagen
machen|mach|macht|tun sie? ..1 endlich|einfach|mal ..1 ihre|ihren|euren|deinen|eure job|arbeit
machen sie ihren|ihre job|arbeit
antworten|antworte|antwortet|reagieren|erklaren|entscheiden sie? ..3 endlich|sofort|gefalligst|unverzuglich
ich verlange|fordere
halten sie mich fur
was ist ..1 los|falsch mit ihnen|euch|dir
sind|seid|bist sie|ihr|du ..2 taub|blind|dumm|blod|schwer
stehlen|stiehlt|verschwenden|verschwendet|vergeuden ..2 meine|meiner|mir ..1 zeit
meine zeit gestohlen|verschwendet|vergeudet
keinen|kein|jeder|jeden|jeglicher|funken ..1 anstand|benehmen|manieren|respekt
schamen sie|ihr|euch|sich
scham|schame dich
die nase|schnauze voll
es satt
halten sie den|die mund|klappe
scheren sie sich
zu dumm|faul|blod|feige|bequem um|zum
reissen sie sich
nichts besseres zu tun`,
      'rude',
    ],
    [
      `presse|zeitung|zeitungen|kununu|glassdoor|anwalt|anwaltin|gericht|journalisten|medien|netz|internet|offentlichkeit|arbeitsgericht|gewerkschaft|bewertung
ganze|gesamte|ganzen branche|stadt|welt|netz|internet
jeder|alle|chef`,
      'exposure',
    ],
    [
      `horen|hort sie|ihr? von
ich werde|wende|gehe|schalte|poste|rufe|melde
gehe|wende|schalte|poste|melde|werde ich
wird|werden|werde ..3 erfahren|horen|erfahrt|landen|wissen|interessieren|freuen|lesen|sehen|veroffentlichen|informieren|einschalten|melden|gehen
erfahrt|landet|liest|geht ..2 an|bei|in|wie|was|von`,
      'intent',
    ],
    [
      `sie|ihr|du ..1 werden|werdet|wirst ..3 bereuen|bezahlen|erleben|sehen $
bereuen
rechtliche schritte
verklage|verklagen|anzeigen|fertigmachen sie|euch|dich|ich
konsequenzen haben|fur|geben|$
ich weiss wo sie|ihr|du
ich warne
letzte warnung
werde dafur sorgen
ihr|ihren|euren ..1 ruf ..3 ruinieren|ruiniert|schaden
sehen uns vor gericht`,
      'threatening',
    ],
    [
      `oder|sonst|andernfalls|ansonsten|entweder|letzte\nwenn|falls|sollte|bis ..8 nicht|nichts|keine|keinen|kein|#date|freitag|montag|morgen`,
      'pressure',
    ],
    [
      `bin|sind ich ..1 weg|raus
ich bin|war ..2 weg|raus
ich gehe|unterschreibe|nehme|ziehe|suche ..4 zuruck|woanders|anderswo|konkurrenz|anderen|andere|$
ziehe|unterschreibe|gehe|nehme ich ..5 zuruck|woanders|anderswo|konkurrenz|andere|anderen
vergessen|vergesst|vergiss sie? ..1 mich|es|das
konnen|konnt|kannst sie|ihr|du ..3 vergessen|suchen
sehen|horen sie mich nie`,
      'leaving',
    ],
    [
      `friss oder stirb
jetzt oder nie
letzte chance
sie haben|ihr habt|hast ..2 zeit bis
haben|habt|hast sie|ihr|du ..1 bis
sie haben ..1 bis
ich gebe|gebe|lasse ihnen|euch|dir ..2 bis|zeit|stunden|tage
entweder ..12 oder ich|sie|ihr|wir|es
mein letztes wort|angebot
nicht verhandelbar
ja oder nein`,
      'ultimatum',
    ],
    [
      `flehe|flehen|bettle|bettele|anflehen
auf ..1 knien
bin ..2 verzweifelt
bitte bitte
alles ..2 tun|machen ..1 um|fur|$|was
wurde|werde|auch|sogar|wurden ..3 umsonst|gratis|unbezahlt
letzte hoffnung
brauche diesen|diese ..1 job|stelle|arbeit ..1 so|unbedingt|dringend
brauche ..1 so|unbedingt|dringend ..2 job|stelle
haben sie ..1 erbarmen|mitleid`,
      'begging',
    ],
    [
      `nach allem|all ..2 was|dem ..1 ich|wir
mir|uns ..2 schuldig
das mindeste|wenigste
@kin ..4 hungern|angewiesen|hunger|weint|weinen|verlassen|zahlt|zahlen|leiden|leidet
enttauscht von ihnen|euch
im stich
schlafe ..2 nicht|mehr|kaum
ihretwegen|euretwegen
ist das der|ihr dank
der dank
kein|ein herz|gewissen
ich habe|hab|bin ..12 und sie|ihr ..3 nicht|nichts|keine|einmal`,
      'guilt-tripping',
    ],
    [
      `danke|dank|herzlichen|gluckwunsch|bravo|toll|tolle|super|nett|freundlich|grossartig|grossartige|schon|respekt|wunderbar|beeindruckend|liebe`,
      'praise',
    ],
    [
      `@ignorieren
fur nichts
warten lassen|lasst|zu
nicht|nie zu? ..2 antworten|melden|geantwortet|gemeldet
ohne|keine|keiner ..1 antwort|ruckmeldung|reaktion
nur|erst|gerade|schlappe|lappische ..1 #number|zwei|drei|vier|funf|sechs|acht|#date ..1 wochen|monate|monaten|mails`,
      'neglect',
    ],
    [
      `^ sehr|wirklich|ausserst|ganz professionell|aufmerksam|hoflich|nett|beeindruckend $
tolle|super|grossartige|grandiose|spitzen kommunikation|leistung|organisation|personalarbeit $|wirklich|ehrlich
na toll|super|prima|klasse|bravo
^ bravo
nur keine eile|hektik|hast
lassen sie sich ..2 zeit ..6 nur|ja|monate|jahr|leben
wie nett|freundlich|reizend|grosszugig|aufmerksam von ihnen|euch
sicher ..3 viel|so ..1 zu|wichtigeres|wichtigere|beschaftigt
wichtigeres zu tun
bis ich in rente
neuer rekord`,
      'sarcastic',
    ],
    [
      `quotenfrau|quotenfrauen|quotenauslander|weiber|kanake|kanaken|neger|schwuchtel|schwuchteln|zigeuner|tussi|tussen|kruppel|spasti
typisch frau|mann|weib|auslander|deutsch
frauen|auslander|turken|polen|schwule|juden|muslime|alte ..1 konnen|gehoren|sind|haben ..3 nicht|herd|nichts|zu|faul|alle|kuche|dumm
zu alt|jung fur
nur|lieber|wieder|statt|von|unter ..2 auslander|auslandern|frauen|frau|turken|schwulen|muslim|moslem|moslems|asylanten ..2 einstellen|eingestellt|nehmen|bevorzugen|arbeiten|lassen|$
gehen|geh|geht ..2 zuruck ..2 land|heimat|turkei|wo
schwanger werden|wird|werde`,
      'discriminatory',
    ],
    [
      `entschuldigung|entschuldigen|entschuldige|entschuldigt|verzeihung|verzeihen|verzeih|sorry|pardon
tut mir ..3 leid
leid tun|tut
ist|ware mir ..3 peinlich|unangenehm`,
      'over-apologetic',
    ],
  ],
  plain:
    'sie ich mir mich mein meine ihr ihre ihnen ist sind war bin haben habe hat nicht kein warum wann was wer wie das dass es aber wenn so bitte jetzt antwort antworten endlich bescheid sagen brauche will warte warten noch immer nie danke horen weiss hallo wirklich heute morgen bald ja nein sofort melden wo du dich dir wird werden niemand',
};
