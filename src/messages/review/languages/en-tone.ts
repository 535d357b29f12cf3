import type { ToneWords } from '../compile-tone.js';

/** How English sounds rude, threatening and so on. */
export const englishTone: ToneWords = {
  lists: {
    u: 'you your u ur #own',
    i: 'i we',
    will: "'ll will shall going gonna could might must",
    not: "n't not never no",
    kin: 'kids children family wife husband mother mum mom father daughter son baby',
    // Said of the reader or of what the reader does.
    bad: 'useless lazy rude arrogant stupid dumb dishonest worthless ignorant disgusting ridiculous appalling amateurish amateur amateurs insulting insult hypocritical childish rubbish garbage trash joke disgrace farce circus embarrassment unacceptable outrageous insane delusional toxic crooked bullshit mess inconsiderate discourteous clown clowns idiot fool fools loser losers joker jokers crooks snakes thief thieves hopeless bunch jerk jerks',
    // Said of anything.
    worst:
      'pathetic incompetent incompetence unprofessional disgraceful shambles spineless gutless idiotic moronic shameless shameful despicable contemptible clueless disrespectful idiots moron morons imbecile imbeciles liar liars coward cowards cowardly hypocrites scum stupidity arrogance fuck fucking fucked fuckers shit shitty bullshit crap crappy bastard bastards bitch bitches cunt asshole assholes arsehole arse wanker wankers dickhead dickheads bollocks bloody goddamn wtf pissed twat ghosted ghosting',
    press:
      'press media newspaper newspapers papers journalist journalists reporter glassdoor trustpilot kununu reddit twitter tiktok facebook police regulator ombudsman tribunal authorities union lawyer lawyers solicitor attorney lawsuit ceo',
    leave: 'walk walking withdraw withdrawing withdrawn decline quit gone elsewhere out done off over',
    group:
      'woman women girl girls man men foreigner foreigners immigrant immigrants indians blacks whites muslims jews gays mothers mexicans migrants',
    bring: 'hire hired pick picked chose choose prefer want wanted gave lost lose interviewed rather only',
    snub: 'ignoring ignored ghosting ghosted silence wasting forgetting eventually slowest worst rudest',
  },
  patterns: [
    [
      `n't|not|without|never ..1 mean|want|wish|intend|trying|like|meant ..3 sound|seem|be|threaten|appear|waste|rush ..3 rude|pushy|@worst|threaten|you|anybody|anyone|time|ultimatum
i|me|my|we|us 'm|am|was|felt|feel|be|sound|look|would|made|may ..3 @bad|@worst
i|my|like|being|an ..1 idiot|fool|clown
would|may|might|'d be|sound|seem ..2 @bad|@worst
@bad|@worst of|from me|mine
@bad|@worst question|mistake|typo|error|proof|mary|fallacy|customers|me
not|n't !just !only ..1 @bad|@worst
desperate for|to coffee|tea|lunch|air|see|start
sorry to hear|learn|see|leave|lose|read
sorry for your loss
no|your|any|never ..1 apology|apologies|apologise
was sorry
good|great|happy|love|like|lovely|kind|glowing|positive ..8 @press|linkedin|online
how well|kind|good|much|fast ..9
have|'ve learned|learnt|heard|seen|read
press|media|ceo office|officer|release
not forgetting|ignoring|wasting
not too much to
should|can|may|could i expect
women in engineering|tech|science`,
      'fine',
    ],
    [
      `@u ..4 @bad
this|that|it|which|what|such|so|how|frankly|utterly|complete|total|sheer|simply|with|calling ..3 @bad
@worst
damn|freaking !good
the hell
wrong with you|your
how dare
@u ..1 job|jobs $
do @u job|jobs
waste|wasted|wasting|wastes ..2 my|our|everyone
stop|quit wasting|messing|playing|lying|hiding|stalling|making|treating|being|dragging|ignoring|your|stringing
n't|not|no|nobody|basic|beyond|have|learn the|a|any|basic|some|even|had|common|no|of|teach ..2 courtesy|decency|manners|spine|guts|backbone
no manners|shame|spine|class|decency|respect
basic|common courtesy|decency|manners !to
^ answer|reply|respond|explain|decide|call|hurry|act ..4 now|immediately|today|already|instantly|@bad
^ answer|explain me|my|yourself|yourselves
^ reply|respond|pick|hurry|write|call to|the|up|back $|me|phone|and|now|or
pick up the phone
^ just tell|answer|decide|reply|say|admit|do
i|we demand
i|we want|need|expect|require|insist ..4 now|immediately|once|today
i|we expect an|a|your ..1 answer|reply|response|call|decision|explanation|apology
i|we want an|answers|your|the|my ..1 answer|explanation|apology|decision
sick|tired of !the
fed up
had enough of
my|our|no|lost|losing patience
who do you think
call|calls yourself|yourselves
so called
get|pull|sort|take your|yourself|yourselves ..1 act|together|finger|out|heads
get|drop|shut|piss|bugger|sod|screw|fuck lost|dead|up|off|you|stuffed
up your mind|minds
your mind up
grow up $
is it ..3 hard|difficult
how hard|difficult ..1 can|is
even|never|not|you|n't|clearly ..1 bother|bothered|read|care|replied|listen !you
be bothered
you ..2 joking|kidding|suck|sucks|stink|lied|disgust
shame on
ashamed|embarrassed of? yourself|yourselves|$
like dirt|garbage|trash|rubbish|cattle|animals|nothing|this $
you|your|team ..4 ignored|ignoring ..3 me|my|every|all
being|be ignored
half a brain
too lazy|stupid|arrogant|important|proud|incompetent|scared
keep|shove|stick|stuff your|it ..2 job|offer|up|$
are|is you|anyone|anybody ..3 asleep|deaf|blind|awake|alive|even|serious|actually
any|no half? decent|competent|serious|proper|professional|normal|real|sane company|employer|person|manager|recruiter|firm
child|monkey|toddler|robot|dog could|would
your|such|the lack of
your|with ..2 excuses|nonsense|games|lies|rudeness|attitude|laziness
worst ..2 company|process|interview|recruiter|experience|employer|hr
do n't|not you? ..1 dare|lie|patronise|insult|ignore
better|competent than this|that|you
nobody|one|n't cares|care less|about|$
fool|idiot would
no respect`,
      'rude',
    ],
    [
      `@i ..1 @will ..8 @press|sue|court|police
telling|posting|writing|reporting|contacting|sharing|taking|calling|suing|speaking|tell|report|post|go ..1 to|about|the|you|this|your|my|with|whole|story ..5 @press|court|review|board|linkedin
@press ..1 would|will ..3 love|know|interested|hear|touch|contact|be
hear|heard from ..1 my lawyer|solicitor|attorney
everyone|everybody|world|industry|network|followers|clients|customers|candidates|people ..1 will|should|'ll|be|would|deserve|hears ..2 hear|know|learn|interested|find|about
tell|telling|warn|warning|show|sure|let ..1 everyone|everybody|people|others|nobody|anyone|world|candidates|clients ..3 how|what|about|you|not|never|works|knows|avoid|your|know|hears
post|share|publish|put|write|sharing|posting ..1 this|story|your|about|how|what|everything|it ..5 linkedin|online|social|internet|everyone|public
@will|'m|am ..1 leave|write|post|leaving|writing ..3 review|reviews
one|bad|terrible|negative|1 star? review|reviews
go|going public|viral
name|naming and shame|shaming
expose|exposing|ruin|destroy|wreck|bury|hurt|kill|punch|burn|sue|suing|report|reporting|blacklist|boycott you|your|this|#own
end up on|in|online
take|taking|seek|but legal
legal action|steps|proceedings against|if|unless|$
see you in court
formal|official complaint
complain|complaining|escalate|escalating ..1 to|about ..2 ceo|boss|board|director|head|manager|you
over your head
@u ..2 'll|will|'re|to|are|going|gonna ..2 regret|sorry|pay $|for|this|it|turning|not|if|rejecting|dearly
be ..1 consequences|hell|trouble ..2 if|for|$
or else $
watch your|out
know where you
been warned
consider|is|a ..3 warning|threat $
@i 'm|am|be warning
n't make|force|want me|us ..3 $|come|do|go|as|to ..2 $
make sure ..2 everyone|nobody|no|people|never ..3 works|work|knows|hears|you|hire|again|applies
make your life|lives
have|get you|him|her fired|sacked
know where|people ..1 your|who
shame|pity if ..1 your|something|anything|people|this|word|clients
hate|sorry for|if|to ..4 end|get|leak|find|see ..2 out|on|social|public|press
have|kept|got ..1 screenshots|recordings|evidence|every|all ..4 use|everything|email|emails|your
n't|not|never forget this|what|how
is n't|not over
the|heard last of|from me
cost you
think twice
your ..1 reputation|name|brand ..3 suffer|mud|ruined|pay|ruin|line|damaged
come|coming for you|your
come down there
payback|revenge`,
      'threatening',
    ],
    [
      `or|otherwise|then|after ..1 i|we|i'm|that|i'll|count ..3 @leave|accept|sign|market
or|otherwise ..2 forget|lose|nothing|deal|never|consider|count|else|dead
or|otherwise you ..3 lose|forget|find|regret|never
or|otherwise do n't|not
if|unless|until|by|when|once ..14 i|we 'll|will|'m|am|shall|be ..3 @leave|assume|withdraw|sign|take !for !of
if|unless ..12 i|we 'll|will|shall|must ..3 accept|take|consider|move ..2 other|their|my|myself|this|it|on
@i ..1 'll|will|'m|am|take|shall ..4 @leave|sign ..4 if|unless
take it or leave
last|final|only|your|very chance|warning|opportunity|offer|word|call ..2 $|to|confirm|hire|make|before
you have|'ve|got ..2 until|till
you have|'ve ..2 hours|#number|#date to|before|left|$
give|giving you|#own ..2 until|till|hours|#date
clock ..1 ticking
time 's|is ..1 up|out
off|on the table
now or never
all or nothing
^ either you|hire|make|give|pay|raise|match|i|we|they|#own ..16 or
no deal
@not wait ..2 longer|forever|past|beyond|day|more|around|another
n't|not expect me to
n't|not bother calling|contacting|me|replying|to
yes or no by|now|today|$
need|want a yes ..3 by|today|now
if not i|we ..1 'll|will|'m|am
my offer ..3 expires|ends|stands|lapses
not a day|minute|penny|cent
find someone|somebody else
your choice $`,
      'ultimatum',
    ],
    [
      `please|pls please|pls
pretty please
beg|begging|implore|imploring|plead|pleading|beseech !your !to !leave
my|bended knee|knees
'm|am|so|really|getting|truly|absolutely|completely desperate
desperate for|to this|the|a|any|work|join|get
desperately need|want
@i|even ..1 'll|will|'d|would|can ..2 do|give|take|accept|sign anything|whatever|any !that !similar
anything|whatever it takes|you want|like|ask
'll|will|would|'d|even|could ..3 for free|nothing|half|peanuts|less
n't|not ..1 reject|refuse|turn|forget|abandon me
@not ..2 take|another|handle ..2 rejection|no $
another rejection
my|our only|last hope|chance
mercy|pity|chance on me|us
need this job|role|work|position|so|badly|more
really|so|badly need this|the|a job|work|role|!week
just|please|only|^ give me ..2 chance|shot|try
more chance
all i ask
scrub|clean|sweep|mop ..2 floor|floors|toilets
nobody|one|else wants|will|else ..2 hire|take|me
arm|kidney|leg|anything for|to this|get|work|be
have|has nothing else|left
please hire|pick|choose|take|help|save me`,
      'begging',
    ],
    [
      `wow only|just|another|it|six|thanks|#number|#date|not|all
thank|thanks|congratulations|congrats|bravo|love|loved|kind|enjoy|enjoyed|enjoying|impressed|generous|appreciate|honoured|touched|like|admire ..7 @snub
thank|thanks|cheers for nothing
thank|thanks|nice|kind|good|lovely|great ..4 not|never ..1 answering|replying|calling|writing|responding|getting|bothering|telling|answer|reply|write|call
for|love|enjoy|adore keeping|waiting|making|leaving ..1 me|us|for|hanging|by
terribly|frightfully|awfully|oh busy|important
far|much|ever|clearly ..1 too|so|more ..1 busy|important
busy ignoring|counting|doing|not|polishing|admiring
rush|hurry|worries|wait|sit ..7 forever|decade|years|die|old|retire|only|century
take your time ..3 only|love|decade|year|n't|not
's|is|was only|just my|our|been
n't|not|as like|as|if ..1 if? i|we|anyone ..1 have|need|had|was|'m|care
how|very|so|truly|really generous|charming|classy|professional|thoughtful|considerate|convenient|gracious|touching|original|polite $
of you to ..1 finally|not|ignore|eventually|even|remember|grace|let
great|good|excellent|brilliant|fantastic|amazing|superb|outstanding|top|wonderful|stellar communication|service|job|work|manners|process|organisation|timing|teamwork|planning really|guys|everyone|folks|as|truly|there|so|when
^ great|excellent|superb|stellar|such communication|manners|organisation|timing $
^ classy|impressive|charming|bravo|unbelievable|shocker|priceless $
^ bravo
silence ..3 deafening|golden|impressive|speaks
deafening silence
lightning|breakneck|blazing|warp fast|speed|quick|response|reply
speed|punctuality|communication|efficiency ..2 truly|breathtaking|legendary|astonishing|inspiring|impressive|staggering
slow clap
hats off
standing ovation
nothing says ..8 like
surprise another|no|surprise|still|yet|you
who knew|'d|would ..1 have|that|answering|it ..1 thought|guessed|took|so
silly|foolish|naive of? me for|to !forget !leave
silly|foolish me ..1 for|i thought|believing|thinking|expecting
forgive|excuse|sorry|pardon me|for ..1 thinking|expecting|assuming|hoping|believing|existing|daring|wanting|interrupting|disturbing ..2 your|an|a|that|you|basic|something|$
oh sure|joy|goody|please|look
just what i needed|wanted
yeah|oh right $
too much to|trouble ask|expect|for
apparently|clearly|obviously|guess|suppose|see ..2 replying|answering|manners|courtesy|email|emails|punctuality|communication|reply|phones
must be nice|lovely|exhausting ..1 to|having|being
@not ..1 strain|exert|overwork|exhaust|tire|trouble|hurt yourself|yourselves
holding|hold my breath
dead|retired|old|grey|retire|die|retirement|pension ..2 by|before
decade|century|lifetime $
pigeon|pigeons|telepathy
smoke signals
@u ..1 keyboard|phone|phones|fingers|email|internet ..2 broken|broke|work|working|died
majesty|highness|lordship|excellency|lordships
forgotten|forgot|know|learn how to type|write|read|reply|use|answer
award|medal|prize|trophy|oscar|record ..3 slowest|silence|ignoring|worst|rudest|slow|longest
love|adore|funny|amazing|fascinating|remarkable|interesting|impressive how|that ..6 never|n't|not|nobody|ignore|vanish|disappear|always
took you ..1 weeks|months|long|only|#date
only took|taken
@u ..2 professional as ever|always
crickets
so much for
beneath you|your
important|better things|people to`,
      'sarcastic',
    ],
    [
      `after|despite all|everything ..5 i|we|i've ..1 've|have|put|did|gave|went|sacrificed|spent|invested|done|expected
least you|#own|anyone ..1 can|could|owe|should
owe|owes|owed me|us|it
@i ..2 deserve|deserved
@kin ..4 depend|depends|counting|hungry|waiting|cry|cries|crying|suffer|suffering|starve|starving|eat|disappointed|rely|rent
feed my|our|a|the ..1 family|kids|children
@not|lose|losing ..3 rent|mortgage|home|house|flat
because|thanks of|to you|your ..1 i|we|silence|delay|$
your ..1 silence|delay|indecision ..2 breaking|killing|ruining|cost|costing|ruined|destroying|making|hurts
your fault|conscience
n't|not|barely|hardly ..2 slept|sleep|eaten
crying|heartbroken|devastated|sleepless
broke|breaks|breaking|crushed|ruined|destroyed|wasted|stole|shattered ..1 my|me|our|three|weeks|months
you ..2 no idea ..1 what|how
do you ..2 realise|realize|care|understand|know what|how ..1 much|i|this|it|you|hard|has ..1 this|i|it|to|means|cost|has
how would|can|could|do you ..1 feel|sleep|live|look if|at|with|having
hope|how|if ..1 you|@u ..3 sleep|proud|happy|live|cared|conscience
if you ..2 cared|heart|conscience|valued|respected
have a heart
i|we ..1 trusted|believed you|in
let|letting|lets me|us|them|him|her|everyone down
disappointed in|by you
's|is|are how you ..1 repay|thank|treat|reward
thanks|reward i|we get|got
n't|not you ..1 care
@i gave|took|spent|drove|travelled|cancelled|missed|sacrificed|paid|turned|flew|bought|waited|put ..16 you|and|but ..1 ca|could|did|do|have|wo|gave|still|got|heard|for ..1 n't|not|never|nothing|$
all|work|days|me for nothing $
n't|not|nothing|little ..1 matter|mean|to ..1 to? you
left|leave|leaving|keep|keeping me|us hanging|waiting|dangling ..1 like|in|for|$
for|made|makes me|us feel worthless|small|invisible|used|like
what did i do
n't|not deserve
what this|it|you is|does|has|did|do doing|done|to to|me|my`,
      'guilt-tripping',
    ],
    [
      `paki|pakis|nigger|niggers|faggot|faggots|retard|retards|retarded|cripple|cripples|chink|chinks|tranny|feminazi|boomer|boomers
younger and|or prettier|cheaper
prettier|whiter
someone|somebody|anyone|candidates younger|male|female|white|prettier
too old|young|female|foreign|white|male|black|fat|ugly for|to|$
diversity|quota|token|pity hire|hires|candidate|woman|girl|black|minority
because|that|since ..3 n't|not|gay|black|is|am|a ..1 a? gay|black|white|woman|male|female|foreigner|muslim|man|foreign|blonde
@bring ..4 foreigner|foreigners|immigrant|immigrants|girl|girls|blonde|blondes|indian|indians|muslims|blacks|mexicans|kid|kids|males
@bring ..2 @group|men !who !in !for
typical|unlike|pretty|stupid|hysterical|instead|silly|some|you|these|those|that ..2 @group|millennials|indian !who !in !i !at !from
@group|millennials|people|old|they|him|her|country|germans|americans ..1 are|is|ca|do|belong|should|like|always|can ..1 all|you|too|n't|not|never ..2 lazy|emotional|weak|kitchen|home|stupid|thieves|slow|know|do|handle|same|should|lead|make|understand|liars|dirty|work
people|men|women|ones like|from|than your|you|her|him|there|my|the|that ..1 country|south|east|manager|village
for|as|like a woman|girl|man|foreigner|female ..1 !in ..2 you|she|never|would|of|get
get|gets|getting|be pregnant
maternity|pregnant|babies and|next|instead|anyway|every
back to where|your|the ..1 country|came|kitchen|you
your|their|that kind|sort|type are|of|is
in your country|culture
our jobs
real|true|proper|native|pure|actual german|american|english|british|man|men|french|spaniard|christian
rather ..5 man|male|german|white|american
under|from|for|by ..2 woman|women|girl
with|having a woman|girl
woman|women|girl|foreigner in charge
boss|manager ..5 woman|girl|foreigner $
proper|decent english|german|french
learn|speak|speaks english|german first|properly|before|$
your|her|his|that|thick accent
at his|her|your age
disabled like|hire|instead|person
pretty|prettier|short|big face|skirt|legs|tits|boobs
old|white people|men|man|woman|women|males like|only|are|should|do|who`,
      'discriminatory',
    ],
    [
      `sorry|apologise|apologize|apologising|apologies|apology|forgiveness
forgive|pardon|excuse me|my|this|us
your pardon
my fault
feel|'m|am ..2 terrible|awful|ashamed|embarrassed|mortified|guilty|nuisance|pest|bother|burden|dreadful
hate to ..1 bother|trouble|disturb|pester|nag
a nuisance|pest|bother|burden`,
      'over-apologetic',
    ],
  ],
  plain:
    'you your me my we our is are was be am been have has had do does did will would can could should not no why what when where who how this that it if but so please now answer reply call hire need want waiting still never just thank thanks hear know tell said nobody anybody somebody hello really very they he she here back give get stop again today soon yes job',
};
