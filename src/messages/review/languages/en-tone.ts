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
    bad: 'useless lazy rude arrogant stupid dumb dishonest worthless ignorant disgusting ridiculous appalling amateurish insulting insult hypocritical childish rubbish garbage joke disgrace farce circus embarrassment unacceptable outrageous insane delusional toxic mess inconsiderate discourteous hopeless @fool',
    fool: 'clown clowns idiot idiots fool fools loser losers joker jokers crook crooks thief thieves amateur amateurs wasters muppet muppets cowboys jerk jerks',
    // Said of anything, hardly ever meant of oneself.
    worst:
      'pathetic incompetent incompetence unprofessional disgraceful shambles spineless gutless idiotic moronic shameful despicable contemptible clueless disrespectful idiots moron morons imbecile imbeciles liar liars coward cowards hypocrites cretins fuck fucking fucked shit bullshit crap crappy bastard bastards bitch cunt asshole assholes arsehole arse wanker wankers dickhead bollocks goddamn wtf ghosted ghosting',
    press:
      'press media newspaper newspapers papers journalist journalists glassdoor trustpilot kununu reddit twitter tiktok regulator ombudsman tribunal',
    law: 'lawyer lawyers solicitor solicitors attorney',
    leave: 'walk walking withdraw withdrawing quit gone elsewhere',
    group: 'woman women girl girls foreigner foreigners immigrant immigrants indians blacks muslims jews gays mexicans migrants men',
    ignore: 'ignoring ignored ghosting silence wasting',
    answer: 'answering replying calling writing responding bothering answer reply write',
  },
  patterns: [
    [
      `n't|not|without|never ..1 mean|want|wish|intend|trying|like|meant|hate ..3 sound|seem|be|threaten|appear|waste|rush ..3
i|me|my|we|us|or 'm|am|was|felt|feel|be|sound|look|would|made|may|like ..3 @bad|@worst
an|like idiot|fool !running !who
would|may|might|'d be ..2 @bad|@worst
@bad|@worst of|from me|mine
@bad|@worst question|mistake|typo|proof|fallacy
@not !just !only ..1 @bad|@worst
sorry to|for|about hear|learn|see|leave|lose|read|your|his|her|their
no|your|any|never ..1 apology|apologies|apologise
good|great|happy|love|like|lovely|positive ..8 @press|review
how well|kind|good|much
have|'ve learned|learnt|heard|seen|read
not forgetting|ignoring|wasting|too
should|can|may|could i expect`,
      'fine',
    ],
    [
      `@u ..3 @bad !question !idea
this|that|it|which|what|he|she|they|process|behaviour @is|a|an ..3 @bad
such|so|frankly|utterly|complete|total|sheer|absolute|bunch|pack|lot|shower ..2 @bad
@bad way|company|process|treatment
only|an idiot would
@worst
damn|bloody|freaking phone|email|thing|job|time|useless|rude|well|answer|question
what|why|who|where|how the|on hell|earth
wrong with you|your
how dare
do|doing @u job|jobs
waste|wasted|wasting|wastes ..2 my|our|everyone
stop|quit wasting|messing|playing|lying|hiding|stalling|making|treating|being|dragging|ignoring|your|stringing
@not|nobody|beyond|learn|courtesy|manners ..3 courtesy|decency|manners|spine|guts|backbone|beyond
^ answer|reply|respond|explain|decide|call|hurry|act ..4 now|immediately|already|instantly
^ answer|explain me|my|yourself|yourselves
hurry up and
pick up the phone
^ just tell|answer|decide|admit
i|we demand
i|we want|need|expect|require an|a|your|to|my ..2 answer|reply|response|call|decision|explanation|apology now|immediately|today
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
screw|damn you|your|it
up your mind|minds
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
would|will|might reach|love|interest|hear ..3 @press|media
@press would love|enjoy
from ..1 my @law
my @law will|'ll ..1 be|contact|hear|write
everyone|everybody|world|industry|network|followers|clients|customers|people ..1 will|should|'ll|would|hears|learned|learn|knew ..1 know|hear|learn|be? about|how|what|interested|very
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
@u ..1 'll|will|'re|going ..3 regret|sorry $|for|this|it|turning|not|if|rejecting|dearly|ignoring
will pay for this|it|that
be consequences|hell
or else $
watch your back
know where you live|work|park
been warned
consider|is ..3 warning|threat $
@i 'm|am warning you
n't make|force|want me ..2 do|come|go|as|enemy
make your life
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
or|otherwise ..1 forget|lose|nothing|never|count|consider|else|dead|leave !remember !me
or|otherwise ..1 the deal
or you ..3 lose|forget|find|cross
or|otherwise do n't bother|call|contact|waste
do n't ..1 bother calling|contacting|me
if|unless|until|by|when ..14 i|we 'll|will|'m|am|shall|be ..2 @leave|assume|assuming|out|done|sign !for !of
if|unless ..12 i|we 'll|will|shall|must ..2 accept|take|sign ..1 the|their|with ..1 other|offer|job
@i ..1 'll|will|'m|am|shall ..3 @leave|sign|accept ..4 unless
take it or leave
your|my|very|is|'s|^ last|final|only chance|warning|opportunity
you have|'ve|got ..2 until|till|hours !we
give|giving you until|till|#number|#date|hours
clock is|'s ticking
off the table
now or never
either you|there|i|we|they hire|give|make|get|'s|is|are|hear|have|want|can|raise|match|answer|do|decide|pay|send|tell|confirm ..14 or
^ ..1 hire|match|pay|take|make ..8 or i|you|we|lose|forget|else|it
no deal|negotiation|extensions
@not wait ..2 longer|forever|past|beyond|day
yes or no by|now|today|or|$
if not ..1 i|we ..1 'll|will|'m|am
my offer ..3 expires|lapses
my patience
we 're|are done|finished
cross me off
your choice|call $`,
      'ultimatum',
    ],
    [
      `please|pls|plz please|pls|plz
pretty please
beg|begging|implore|plead|pleading|beseech you|of|with|for|here|on
my|bended|both knees
'm|am|so|really|getting|truly desperate
desperate for this|the|a|any|work
'll|will|'d|would|do|give|i ..1 do|give|take|accept anything|whatever|any|anythin ..1 $|you|it|for|to|job|salary
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
all i ask
'd|would|'ll|il clean|scrub|sweep|mop
give ..3 arm|kidney`,
      'begging',
    ],
    [
      `wow only|just|another|six|thanks|#number|#date
thank|thanks|congratulations|congrats|bravo|love|loved|kind|enjoy|enjoyed|enjoying|impressed|generous|appreciate ..6 @ignore|slowest
thank|thanks|cheers for nothing
thank|thanks|nice|kind|good ..4 not|never ..1 @answer
thank|thanks|love|enjoy for|being|how ..1 keeping|making|leaving|kept|left ..1 me
enjoy|love being
terribly|frightfully|awfully busy|important
busy ignoring|counting|doing|not|polishing|to answer|reply|nothing|your|people
rush|hurry|worries|wait|sit ..6 forever|decade|years|die|retire|century
take your time ..3 only|love|decade|year
it 's|is only my
n't|not as|like if? i|we ..1 have|need|had|was|'m
how|very|so|truly|really generous|charming|classy|professional|thoughtful|considerate|convenient|gracious|touching $
of you to ..1 finally|not|ignore|eventually|even|grace|write
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
who knew|'d
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
love how ..6 never|n't|not|nobody|ignore
took you|only|just ..1 @answer|weeks|months|long|#date
^ so much for
beneath you
important people`,
      'sarcastic',
    ],
    [
      `after|despite all|everything ..5 i|we|i've ..1 've|have|put|did|gave|went|sacrificed|spent|invested|expected
least you ..2 can|could|owe
owe|owes me|us|it
@i ..2 deserve better|more|an|at|some|this
@kin ..3 depend|depends|counting|hungry|waiting|cry|cries|crying|suffer|suffering|starve|starving|rely|relying
feed my|our ..1 family|kids|children
@not|lose|losing ..3 rent|mortgage|home|flat
because of you|your ..1 $|silence|i|we
your ..1 silence|delay ..2 breaking|killing|ruining|cost|costing|destroying
your fault|conscience
n't|not|barely|hardly slept|sleep|eaten
broke|breaks|breaking|break ..1 heart|hearts
you ..1 no idea what|how ..1 this|waiting|i|much|it
how would|can|could|do you ..1 feel|sleep|live if|at|with
you|@u can|could|will ..1 sleep|live at|with
if you ..2 cared|heart|conscience
have a heart
i|we ..1 trusted|believed you|in
let|letting me|us|them|everyone down
disappointed in|by you
's|is|are|and|this how you ..1 repay|thank|treat
thanks|reward i get|got
n't you ..1 care
i gave|took|spent|drove|travelled|cancelled|missed|sacrificed|paid|turned|flew ..16 you|and ..1 ca|could|did|do|have|wo|gave|still ..1 n't|not|never|nothing
all|work for nothing $
n't|not|nothing ..1 matter|to|mean to? you
feel worthless|small|invisible|used
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
hire|hired|pick|picked|chose|prefer|wanted|only ..3 foreigner|foreigners|immigrant|immigrants|girl|girls|blonde|indian|indians|muslims|blacks|men !who !at !in
typical|pretty|stupid|hysterical|some|you|these|that|than|under ..1 @group !who !in !i !at !from !were
@group|old|millennials ..3 are|is|ca|belong|should|like ..2 you|too|n't|lazy|emotional|weak|kitchen|home|stupid|all
@group|colleagues|people who|that ..2 barely|hardly|n't speak
people|they from ..3 are all|lazy
for a woman|girl|man
a|as woman|girl|man i ..2 never
pregnant and|next
having|and babies
back to where|your|the ..1 country|came|kitchen
your|their kind are|of people
taking our jobs
real|true|proper german|american|english|british|man|frenchman
rather ..5 man|german|white
under|from ..2 woman|women|girl
be|by|with a woman|girl $|in
woman|girl in charge
proper|barely|decent ..1 english|german
at his|her|your age
disabled like
you people from
pretty|prettier face
white men|male|males`,
      'discriminatory',
    ],
    [
      `sorry|apologise|apologize|apologising|apologies|apology|forgiveness
forgive|pardon|excuse me|my|this|the
your pardon
feel|'m|am|being ..2 terrible|awful|ashamed|embarrassed|guilty|nuisance|pest|bother|burden|pain
hate to ..1 bother|trouble|disturb|pester|be`,
      'over-apologetic',
    ],
  ],
  plain:
    'you your me my we our is are was be am been have has had do does did will would can could should not no why what when where who how this that it if but so please now answer reply call hire need want waiting still never just thank thanks hear know tell said nobody anybody somebody hello really very they he she here back give get stop again today soon yes job make',
};
