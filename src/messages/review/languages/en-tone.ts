import type { ToneWords } from '../compile-tone.js';

/** How English sounds rude, threatening and so on. */
export const englishTone: ToneWords = {
  lists: {
    u: 'you your u ur ye yer #own',
    i: 'i we il',
    will: "'ll will shall going gonna il",
    is: "is 's are was were 're",
    not: "n't not never no",
    kin: 'kids children family wife husband mother mum mom father daughter son baby',
    // Said of the reader or of what the reader does.
    fool: 'clown clowns idiot idiots fool fools loser losers joker jokers crook crooks thief thieves amateur amateurs wasters muppet muppets cowboy cowboys jerk jerks halfwit halfwits windbag dimwit dimwits nitwit nitwits numpty prat twit buffoon buffoons crooks snob snobs chancers eejits bully bullies weasel weasels snake snakes rats',
    their:
      'process interview panel company firm team recruiter recruiters hr test product management manager managers boss outfit department staff interviewer interviewers secretary place people office offer behaviour behavior communication treatment service thing whoever guy',
    bad: 'useless lazy rude arrogant stupid dishonest worthless ignorant disgusting ridiculous appalling amateurish insulting insult hypocritical childish rubbish garbage joke disgrace farce circus embarrassment embarrassing unacceptable pompous dim stinks rudest worst slowest dullest laziest stupidest dumbest shoddy sloppy slimy snobbish condescending patronising patronizing cowardly crooked clueless obnoxious ungrateful disorganised disorganized inexcusable shocking outrageous delusional toxic mess inconsiderate discourteous hopeless @fool',
    // Said of anything, hardly ever meant of oneself.
    worst:
      'pathetic incompetent incompetence unprofessional disgraceful shambles spineless gutless idiotic moronic shameful despicable contemptible clueless disrespectful idiots moron morons imbecile imbeciles liar liars coward cowards hypocrites cretins fuck fucking fucked shit bullshit crap crappy bastard bastards bitch cunt asshole assholes arsehole arse wanker wankers dickhead bollocks goddamn wtf ghosted ghosting',
    press:
      'press reporter reporters facebook union newspaper newspapers papers journalist journalists glassdoor trustpilot kununu reddit twitter tiktok regulator ombudsman tribunal',
    law: 'lawyer lawyers solicitor solicitors attorney',
    deal: 'hire match pay offer raise sign meet give confirm decide increase answer reply commit say call make let get',
    leave: 'walk walking withdraw withdrawing quit gone elsewhere',
    group: 'woman women girl girls foreigner foreigners immigrant immigrants indians blacks muslims jews gays mexicans migrants men',
    ethnic:
      'indian muslim jew black irish pole turk arab chinese mexican african russian romanian gypsy gay lesbian foreigner immigrant refugee',
    ignore: 'ignore ignoring ignored ghosting ghosted silence wasting hanging cancelling',
    pos: 'great lovely nice wonderful thrilled brilliant good kind professional prompt impressive love loved enjoy enjoyed charming marvellous delightful fantastic superb amazing glad delighted happy impressed',
    answer: 'answering replying calling writing responding bothering answer reply write',
  },
  patterns: [
    [`@u|@their|yourself|you`, 'reader'],
    [`@bad|contempt|ignorance|disgusted|laziness|cheek|nerve|dithering|sacked|kindergarten|kindergartens`, 'insult'],
    [
      `@pos|wow|bravo|congratulations|congrats|honour|thoughtful|inspiring|favourite|thank|thanks
^ oh|well|so
well done`,
      'praise',
    ],
    [
      `@ignore|slow|slowest|unemployed
be ..1 forgotten
must be ..3 slowly
in the dark
without an|a|any|one ..1 answer|reply|word|line|response|call
n't|not|never ..1 to? ..1 @answer|respond|call|thank|send|write
only|just|mere|whole|entire ..1 #number|@num|#date ..1 weeks|months|emails|reminders|to|for|late
weeks|months|week|month late|of|without
nobody|nothing|one|no answer|answers|answered|reply|replies|replied|bothers|calls
not a|one word|line|peep|sound
weeks|months and not|no|nothing|still
staring|refreshing ..2 inbox`,
      'neglect',
    ],
    [
      `you ..1 ca|could|do|did|have|wo n't|not|never
you still|never|just|simply
what|thanks|all i get|got|heard
nothing|silence|cannot`,
      'slight',
    ],
    [
      `i ..1 gave|took|sat|bought|borrowed|turned|drove|spent|paid|travelled|traveled|cancelled|canceled|missed|skipped|worked|waited|sacrificed|flew|quit|rearranged|moved`,
      'sacrifice',
    ],
    [
      `@kin ..5 presents|christmas|hungry|eat|cry|crying|suffer|starve|counting|depend|disappointed|asks|roof|rent|tears|school
been|in|was crying|tears
ca|can|could n't sleep
lose|lost my|our house|home|flat !key !keys`,
      'suffering',
    ],
    [
      `the|local|a press|media|papers|newspapers|paper|newspaper|police
publish it|this|that|everything|all|your
glassdoor|trustpilot|kununu|tiktok|reddit|tribunal|ombudsman|journalist|journalists|reporter|newspapers
my|a|our @law
your ..1 boss|boss's|ceo|customers|clients|customer|investors|competitors
one|1 star
find|learn|hear|know|knows out? ..2 what|how|about ..1 kind|you|#own
labor|labour board`,
      'exposure',
    ],
    [
      `@will be|hear|hears|find|see|love|reach|tell|call|make|contact|write|go|leave|let|inform|enjoy|get|be|post|share|publish
you 'll|will
hear|hearing|word from
interested|curious|drafting|unless
make sure
ends|end up`,
      'intent',
    ],
    [
      `or|otherwise|unless|after|final|last|limit|until|till
if ..4 n't|not|no|isn't|nothing
by|before #date`,
      'pressure',
    ],
    [
      `i|we 'm|am|'ll|will|walk|withdraw|take|sign ..2 out|off|gone|done|taking|signing|elsewhere|withdraw|withdrawing|walk|walking|away|sign ..1 !of !it !notes !care !part
can|may|better forget|lose ..1 about? me
find|hire|get someone|somebody else
count me out
forget it
going with !the
i withdraw|walk|quit`,
      'leaving',
    ],
    [
      `woman|women|girl|girls|foreigner|foreigners|immigrant|immigrants|indians|blacks|muslim|muslims|jew|jews|gays|gay|mexicans|migrants|blonde|blondes|kid|poland|lesbian|refugees
black|indian|chinese|polish|female manager|boss|woman|man|girl|colleague|candidate
get|getting pregnant
young|real|white|old|grown men`,
      'group',
    ],
    [
      `hire|hires|hired|hiring|prefer|prefers|preferred|picked|chose|choose|given|gave|instead|quota|managed|always|fewer|impossible|wanted
not|n't ..1 want|like|work|think|trust
should|can|could n't|not|never
should ..2 go|hire
rather|hope|normal|ca|typical`,
      'choice',
    ],
    [
      `n't|not|without|never ..1 mean|want|wish|intend|trying|like|meant|hate ..3 sound|seem|be|threaten|appear|waste|rush ..3
i|me|my|we|us|or 'm|am|was|felt|feel|be|sound|look|would|made|may|like ..2 @bad|@worst
like ..1 idiot|fool
would|may|might|'d be ..2 @bad|@worst
@bad|@worst of|from me|mine
@bad|@worst question|mistake|typo|proof|fallacy
@not !just !only ..1 @bad|@worst
sorry to|for|about hear|learn|see|leave|lose|read|your|his|her|their
no|your|any|never ..1 apology|apologies|apologise
@law ..8 contract|clause|lease|visa|offer|read|reading|check|review
good|great|happy|love|like|lovely|positive ..8 @press|review
how well|kind|good|much
have|'ve learned|learnt|heard|seen|read
@not|for ..1 not ..1 forgetting|ignoring|wasting|too|leaving
should|can|may|could i expect
courtesy to say|thank|call|let
not|n't ..3 in the dark
more women
n't even hesitate
nobody had|has|to|is|was`,
      'fine',
    ],
    [
      `this|that|it|which|what|he|she|they|process|behaviour @is|a|an ..3 @bad
such|so|frankly|utterly|complete|total|sheer|absolute|bunch|pack|lot|shower ..2 @bad
@bad way|company|process|treatment
only|just an idiot|fool would
@worst
damn|bloody|freaking phone|email|thing|job|time|useless|rude|well|answer|question
what|why|who|where|how the|on hell|earth
wrong with you|your
how dare
do|doing @u job|jobs
waste|wasted|wasting|wastes ..2 my|our|everyone
waste of time $|of
stop|quit wasting|messing|playing|lying|hiding|stalling|treating|being|dragging|ignoring|stringing !what
@not|nobody|beyond|learn|courtesy|manners|expected|any|grow|some|least ..3 courtesy|decency|manners|professionalism|spine|guts|backbone|beyond
^ answer|explain me|my|yourself|yourselves
hurry up and
^ ring|call|answer|reply|respond|send|give|tell|phone|email ..5 once|now|immediately|already|instantly|excuses
no|enough|with ..1 the? excuses
^ tell ..6 right now $
what 's|is your problem
people ever
no clue
care less about
had it with
messed|mucked|fobbed about|around|off
your ..1 backside|arse
tell ..2 from a
you obviously|clearly ..1 have|do|ca no|n't
could n't even
pick up the phone
^ just tell|answer|decide|admit
i|we demand
i|we want|expect|require an|a|your|to|my ..2 answer|reply|response|call|decision|explanation|apology now|immediately|today
i|we expect an|a|your answer|reply|response|explanation|apology
sick|tired of your|you|being|waiting
fed up with|of
had enough of your|you|this
who do you think
call yourself|yourselves
so called
get|pull|sort your|yourself|yourselves ..1 act|together|finger|out
get lost|stuffed
shut up
piss|bugger|sod off
screw|damn you|your
up your mind|minds
makes|make me sick
teach|taught you how|manners|to
play|playing dumb|games with
crying out loud
for god|heaven|pete 's sake
nobody ..4 can read|write|type
get back to me today|now
^ grow up
is it ..2 so|that hard|difficult
how hard|difficult can|is it
n't|never|not|you even ..1 bother|bothered|read|care|replied|answer|reply
be bothered|arsed
joking|kidding me
you ..1 suck|sucks|lied|disgust
shame on
ashamed|embarrassed of yourself|yourselves
like dirt|garbage|trash|rubbish|cattle|animals
you ..2 ignored|ignoring ..3 my|every|all|me
being ignored
half a brain
too lazy|stupid|arrogant|proud|incompetent to
keep|shove|stick|stuff your|it ..2 job|offer
are you|anyone|anybody ..3 asleep|deaf|blind|serious|even
any|no half? decent|competent|serious|proper|professional|normal company|employer|person|manager|recruiter
child|monkey|toddler|robot could
^ ..6 @fool $
no respect for
anyone|anybody there ..1 actually|even
ca n't any
n't find|organise|organize|run|manage ..6 own|brewery|map
your lack of
your ..1 excuses|nonsense|games|lies|rudeness|stupidity|arrogance|laziness
stupidity|rudeness|arrogance|cowardice of you|your
worst ..2 company|process|interview|recruiter|experience|employer
you dare`,
      'rude',
    ],
    [
      `i|we @will ..3 sue|expose|report|tell|post|go|write|publish|contact|call|share|leave|be ..7 @press|court|police|lawyer
telling|posting|writing|reporting|contacting|sharing|taking|calling|leaving|speaking|tell|go ..6 @press|court|lawyer !on
would|will|might reach|love|interest ..3 @press|media
@press would|will|'ll love|enjoy|hear|be !able
if|when|will|would|'ll|going|or|surprised ..8 glassdoor|tiktok|trustpilot|kununu|reddit|newspapers|journalist|ombudsman|tribunal
glassdoor|reporter|journalist|lawyer|solicitor|attorney ..8 if|field|curious|interested|unless
call|letter|complaint|word from|to me|the|your ..1 @press|paper
who you ..1 dealing|messing
you know what 's good
you ..3 wish you
make you pay
your home|house|family|kids address|$
cross|crossed|crosses me !off
visit from me
tell|telling every|all|everyone|people ..6 avoid|away|never|not
sorry you ever
lose your|their|his|her job|jobs
through the mud
personally responsible
careful if i
want your clients|boss|customers|wife|board to
whole town|world|industry|internet ..1 know|what|how|hear|knows
@not afraid to
from ..1 my @law
my @law will|'ll ..1 be|contact|hear|write
everyone|everybody|world|industry|network|followers|clients|customers|people ..1 will|should|'ll|would|hears|learned|learn|knew ..1 know|hear|learn|be? about|how|what|interested|very
post|publish|share|posting|sharing ..1 your ..1 emails|messages
writing|write|complain|complaining to your ..1 board|ceo|director|directors ..6 about
tell|telling|warn|warning|show ..1 everyone|everybody|people|others|anyone|candidates|clients ..3 how|what|not|you|to
@will make sure ..8 know|knows|hear|hears|works|work
post|share|publish|put|posting ..1 this|your|about|how|what ..4 linkedin|online|social|internet
bad|terrible|negative|one|1 ..1 star? review|reviews
go|going public|viral
name|naming and shame|shaming
expose|exposing|ruin|destroy|wreck|bury|hurt|kill|sue|suing|report|reporting|blacklist you|your
end up on|in|online
take|taking|but ..1 legal
see you in court
take|taking you|this to court
complain|escalate ..2 to|about ..1 your ..1 ceo|boss|board|director|manager
over your head
@u ..1 'll|will|'re|going ..4 regret|sorry $|for|this|it|turning|not|if|rejecting|dearly|ignoring
will pay for this|it|that
be consequences|hell
or else $
watch your back
know where you live|work|park
been warned
consider|is ..3 warning|threat $
@i 'm|am warning you
n't make|force|want me ..2 do|come|go|as|enemy
make your life hell|miserable
get|have you|him|her ..1 fired|sacked
shame|pity if ..1 your|something|anything|people|this|word
hate|sorry for|to ..4 end|get|leak|find ..2 out|on|public|press
screenshots|recordings of everything|all|your|our
@not forget|forgotten this|what
cost you ..1 dearly|job|reputation
your ..1 reputation|name ..2 suffer|ruined|mud|damaged
come down there|on`,
      'threatening',
    ],
    [
      `or|otherwise|then|after ..1 that? i|we|i'm|count ..3 @leave|withdrawn
or|otherwise|after ..1 that? i|we 'm|am|'re|are ..1 out|done|off|gone
or|otherwise i|we ..2 accept|sign|take ..1 with|the|their|theirs|other
or|otherwise ..1 forget|lose|count|consider|leave me|it|about|the|my
or nothing|never|else $
or|otherwise count me
or lose
or|otherwise ..1 the deal
or you ..3 lose|forget|find|cross
or|otherwise do n't bother|call|contact|waste
do n't ..1 bother calling|contacting|me
if|unless|until|by|when ..14 i|we 'll|will|'m|am|shall|be ..2 @leave|assume|assuming|out|done|sign !for !of
if|unless ..12 i|we 'll|will|shall|must ..2 accept|take|sign ..1 the|their|with ..1 other|offer|job
@i ..1 'll|will|'m|am|shall ..3 @leave|sign|accept ..4 unless
take it or leave
your|my|very|is|'s last|final|only chance|warning|opportunity
^ last|final chance|warning|call
you have|'ve|got ..2 until|till|hours
you have|'ve|got ..2 #date to|$
giving|give you one|a ..1 last|final
^ ..12 or stop
give|giving you until|till|#number|#date|hours
clock is|'s ticking
off the table
now or never
either you|there|i|we|they hire|give|make|get|'s|is|are|hear|have|want|can|raise|match|answer|do|decide|pay|send|tell|confirm|start|am|'m|get|agree|sign ..14 or
no deal|negotiation|extensions
@not wait ..2 longer|forever|past|beyond|day
^ ..9 yes or no by|now|today|or|$
or not at all
or have|has|we 've|have nothing
or kiss
@deal ..8 or|otherwise ..1 i|we|you|the|it|they|no|do|kiss|forget ..4 @leave|other|nothing|no|off|out|else|bother|goodbye|lose|never|deal|gone|end|miss|regret
it 's ..3 or me|the|them|nothing|him|her
decide now|today
then|means|before i 'm|am ..1 off|gone|out|done|going
after that i 'm|am off|out|gone|taking|going|withdrawing
whole thing is off
not a minute|day|hour|penny|cent more|longer|later|less
if ..12 i|we will|'ll never
ask once more
if not ..1 i|we ..1 'll|will|'m|am
my offer ..3 expires|lapses
my patience
we 're|are done|finished
cross me off
^ your choice|call $`,
      'ultimatum',
    ],
    [
      `please|pls|plz please|pls|plz
pretty please
beg|begging|implore|plead|pleading|beseech you|of|with|for|here|on|$
my|bended|both knees
'm|am|so|really|getting|truly desperate
desperate for this|the|a|any|work
even|would|will|'d work for free|nothing|peanuts
'll|will|'d|would|do|give|i ..1 do|give|take|accept ..1 anything|whatever|any|anythin ..1 $|you|it|for|to|job|salary|at
anything|whatever it takes
'll|will|would|'d|even ..4 for free|nothing|half|peanuts ..1 $|the|pay|money|if|just
half the|my salary|pay|money
n't|not reject|refuse|turn|say me|no
another rejection
my|our only|last hope|chance
mercy|pity on me|us
need this job|role|work|so|badly
just|please|only|me ..1 give me ..1 chance|shot|job
one more chance
'd|would|will|'ll ..4 unpaid
all i ask
'd|would|'ll|il clean|scrub|sweep|mop
give ..3 arm|kidney
really really need|want
need|want|take|anything|just|hope ..4 please $
nowhere|nothing|nobody|no else to
love of god
crawl|crawling
please ..2 hire|take|pick|choose me
^ ..1 take|pick|hire|choose|help me !by !on !to !a !with !in !at
have to help me
have pity|mercy
@not know what else
another|through ..1 rejection`,
      'begging',
    ],
    [
      `wow only|just|another|six|thanks|#number|#date
thank|thanks|cheers for nothing
thank|thanks|nice|kind|good ..4 not|never ..1 @answer
thank|thanks|love|enjoy for|being|how ..1 keeping|making|leaving|kept|left ..1 me !posted !informed !updated !up !in
enjoy|love being
terribly|frightfully|awfully busy|important
busy ignoring|counting|doing|not|polishing|to answer|reply|nothing|your|people
rush|hurry|worries|wait|sit ..6 forever|decade|die|retire|century
take your time ..3 only|love|decade|year
it 's|is only my
n't|not as|like if? i|we ..1 have|need|had|was|'m rent|bills|a|anything|got|busy
how|very|so|truly|really generous|charming|classy|professional|thoughtful|considerate|convenient|gracious|touching $
of you to ..1 finally|not|ignore|eventually|even|grace
great|good|excellent|brilliant|fantastic|amazing|superb|top communication|service|job|work|manners|process|organisation really|guys|everyone|folks|truly|there
^ great|excellent|superb communication|manners|organisation
^ classy|impressive|charming|bravo|unbelievable|priceless $
^ bravo
silence ..2 deafening|golden
deafening silence
lightning|breakneck fast|speed|quick|response
speed ..2 breathtaking|legendary|astonishing|impressive
slow clap
what a treat|surprise $|another|no|still
nothing says ..8 like
surprise surprise
who knew|'d|would ..1 thought|guessed|knew
silly|foolish|naive of? me for|to !forget !leave
forgive|excuse|sorry me|for ..1 thinking|expecting|assuming|hoping|believing|existing|daring|breathing
oh sure|joy|goody
oh great|brilliant|wonderful|lovely|good|fantastic|perfect another|a|yet|more
just what i needed
clearly|obviously|evidently ..2 n't|not|beneath|too ..5 enough|important|priority|you
too much to ask
must be nice to
n't strain|exert|overwork
holding my breath
retired|dead|old|retire|die ..2 by|before
carrier|by pigeon
your ..1 keyboard|phone|fingers|email broken|broke|work
gift that keeps
forgotten|forgot|know how to type|write|read|reply|answer
award|medal|prize|trophy|oscar|record ..3 slowest|silence|ignoring|worst|rudest
love how ..8 never|n't|not|nobody|ignore
took you|only|just ..1 @answer|weeks|months|long|#date
^ so much for
beneath you
important people
good to know $
nice|good|lovely ..1 to know|see how|that ..3 value|care|matter
thing called
next life
your ..1 nap
be|been|'m only unemployed
responsiveness ..2 inspiring|impressive
time flies
out of order
must be ..2 slowly
get up on my account
so|how ..1 nice|kind|good|lovely|sweet of you to remember|notice|finally|even
that was fast|quick $|only|just
prompt|quick|speedy|swift ..6 late|weeks|months
a mere
absolutely nothing from`,
      'sarcastic',
    ],
    [
      `after|despite all|everything ..5 i|we|i've ..1 've|have|put|did|gave|went|sacrificed|spent|invested|expected
least you ..2 can|could|owe
owe|owes me|us|it
@i ..2 deserve better|more|an|at|some|this
@kin ..3 depend|depends|counting|hungry|waiting|cry|cries|crying|suffer|suffering|starve|starving|rely|relying
feed my|our ..1 family|kids|children
lose|losing my|our ..1 home|house|flat
n't|not pay ..1 rent|mortgage|bills
because of you|your ..1 $|silence|i|we
your ..1 silence|delay ..2 breaking|killing|ruining|cost|costing|destroying
your fault|conscience
n't|not|barely|hardly slept|sleep|eaten
broke|breaks|breaking|break ..1 heart|hearts
you ..1 no idea what|how ..1 this|waiting|i|much|it
how would|can|could|do you ..1 feel|sleep|live if|at|with
can|could you ..1 sleep|live ..1 at|with yourself|yourselves|night|what
if you ..2 cared|heart|conscience
have a heart
i|we ..1 trusted|believed you|in
let|letting me|us|them|everyone down
disappointed in|by you
's|is|are|and|this how you ..1 repay|thank|treat
n't you ..1 care
all|work for nothing $
you forgot|forget me
is|this ..1 the thanks
n't|nothing ..1 matter|to|mean to? you $
feel worthless|small|invisible|used
@kin|boy|girl|wife ..6 no|nothing|asks|asking|asked|tell|christmas|dinner|disappointed
put me|us|my ..2 through
making ..4 unhappy|sad|miserable|ill|sick
because you could|did|would|wo n't
led me|us to believe|think
i|we 've|have ..1 earned
i|we|surely ..2 earned
it hurts|hurt
hurts|hurt that|me
on hold for
broken|betrayed my ..1 trust|spirit|hopes|heart
least i expected|hoped
i ..1 missed|skipped|cancelled my ..6 for you|your
thought you were|'d ..2 different|better|friends
leaving|left us|me ..1 nothing
look like a fool
ruining my|our|me
single mother|mum|mom|father
how can|could you do
it 'll be because
what this|it|you|waiting ..2 do|does|doing|done to me|my`,
      'guilt-tripping',
    ],
    [
      `paki|pakis|nigger|niggers|faggot|faggots|retard|retards|retarded|chink|chinks|tranny|boomer|boomers|dinosaurs
younger|prettier and|or prettier|younger|cheaper
someone|somebody younger|male|white|prettier
too old|young|female|foreign|white|male|black $|for
diversity|quota|token hire|hires|candidate|woman|girl
because|that ..2 n't|not|gay|black|is|am|a gay|black|white|female|male
typical|pretty|stupid|hysterical|some|you|these|that|than|under ..1 @group !who !in !i !at !from !were
@group|old|millennials ..3 are|is|ca|belong|should|like ..2 you|too|n't|lazy|emotional|weak|kitchen|home|stupid|all
@group|colleagues|people who|that ..2 barely|hardly|n't speak
people|they from ..3 are all|lazy
for a woman|girl|man
a|as woman|girl|man i ..2 never
pregnant next|instead
having|and babies
back to where|your|the ..1 country|came|kitchen
your|their kind are|of people
taking our jobs
real|true|proper german|american|english|british|man|frenchman
rather ..5 man|german|white
under|from ..2 woman|women|girl
be a woman $
with a woman in
^ old people
woman|girl in charge
proper|barely|decent ..1 english|german
at his|her|your age
disabled like your|that
you people from
pretty|prettier face
an|a|some|the|hired|by|from|these ..1 @ethnic $|again|who|are|instead|and|over|always|in
being white|male|straight|old counts|is|means
mother|mum|mothers ..5 n't|cannot
time of the month
he|she|they is|'s|are gay|lesbian|foreign|black ..1 so|and
too old to
under thirty|forty|30|40
disabled lady|woman|man|person|people ..6 off|slow|n't
unlike ..3 @group|mothers|candidates
white men|male|males`,
      'discriminatory',
    ],
    [
      `sorry|apologise|apologize|apologising|apologies|apology|forgiveness
forgive|pardon|excuse me|my|this|the
your pardon
feel|'m|am ..1 terrible|awful|dreadful|ashamed|embarrassed|guilty
i 'm|am ..1 a|such ..1 nuisance|pest|bother|burden|pain
hate to ..1 bother|trouble|disturb|pester|be`,
      'over-apologetic',
    ],
  ],
  plain:
    'you your me my we our is are was be am been have has had do does did will would can could should not no why what when where who how this that it if but so please now answer reply call hire need want waiting still never just thank thanks hear know tell said nobody anybody somebody hello really very they he she here back give get stop again today soon yes job make',
};
