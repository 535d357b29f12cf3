import type { ToneWords } from '../compile-tone.js';

/** How English sounds rude, threatening and so on. */
export const englishTone: ToneWords = {
  lists: {
    u: 'you your u ur ye yer #own',
    i: 'i we il',
    will: "'ll will shall going gonna il",
    is: "is ' are s was were're",
    not: "n't not never no",
    kin: 'baby children daughter family father husband kids mom mother mum son wife',
    // Said of the reader or of what the reader does.
    fool: 'airhead amateur amateurs bozo buffoon buffoons bullies bully clown clowns cowboy cowboys crook crooks dimwit fool fools halfwit halfwits idiot idiots jerk jerks joker jokers loser losers muppet muppets nitwit pigs prat prick rats scum snake snakes snob snobs thief thieves tosser twit cheapskate cheapskates windbag skinflint creep lunatic nutter wasters weasel bellend charlatan charlatans chancers cretin cretins dolt dolts dunce eejit eejits gobshite gobshites ignoramus knobhead numpties numpty pillock plonker shysters twat twats',
    their:
      'behavior behaviour boss communication company department firm guy hr interview interviewer interviewers management manager managers offer office outfit panel people place process product recruiter recruiters secretary service staff team test thing treatment whoever conduct email emails feedback assistant fella foreman intern man receptionist woman',
    // Said of things and of oneself as well.
    mild: 'lazy rude stupid insult childish rubbish garbage joke circus embarrassment embarrassing dim stinks shoddy sloppy disorganised disorganized farce shocking outrageous mess hopeless drivel nonsense lousy senile whining dump feeble shabby slimy thoughtless appalling atrocious ridiculous dullest worst laughable inexcusable unacceptable disgusting greedy cowardly crooked insulting nobodies disgrace',
    harsh:
      'useless arrogant dishonest worthless ignorant amateurish hypocritical pompous rudest laziest stupidest dumbest snobbish condescending patronising patronizing clueless obnoxious ungrateful shambolic inconsiderate tinpot brainless gormless mindless heartless smug abysmal callous diabolical illiterate inept insolent pigheaded woeful vile joyless spiteful witless asinine boorish churlish contemptible deplorable despicable discourteous impolite inane insufferable moronic reprehensible @fool',
    bad: '@mild @harsh',
    // Said of anything, hardly ever meant of oneself.
    worst:
      'arse arsehole asshole assholes bastard bastards bitch bollocks bullshit clueless coward cowards crap crappy cunt dickhead disgraceful disrespectful fuck fucked fucking ghosted ghosting gutless hypocrites idiotic idiots imbecile incompetence incompetent liar liars moron moronic morons pathetic shambles shameful shit spineless unprofessional wanker wankers wtf effing fecking frigging twat',
    sites: 'glassdoor journalist journalists kununu newspapers ombudsman reddit tiktok tribunal trustpilot twitter instagram',
    press: 'press reporter reporters facebook union newspaper papers regulator @sites',
    law: 'attorney lawyer lawyers solicitor solicitors',
    official:
      'inspector inspectors regulator fca ofsted hmrc irs tax taxman authorities immigration council commission police judge court courts acas cqc eeoc union garda gardai hse osha ministry minister mayor @press @law',
    deal: 'answer call commit confirm decide get give hire increase let make match meet offer pay raise reply say sign accept agree approve bring bump change fix push put sort',
    leave: 'elsewhere gone quit walk walking withdraw withdrawing',
    group:
      'africans arabs asians biddies blacks blokes blonde blondes christians codger cripple cripples foreigners gays girl girls grannies granny headscarf heathens hijab housewives immigrants indians jews lass lesbians men mexicans migrants mothers muslims pensioners poles gypsies romanians turban woman women whites females males oldies nigerians pakistanis bangladeshis filipinos ukrainians bulgarians albanians hindus sikhs catholics protestants asylum ladies',
    person: 'bloke lady boy man men pensioner wheelchair autistic accent stutter homosexual transsexual @group',
    ethnic:
      'african arab asian black chinese deaf disabled foreigner gay gypsy immigrant indian irish jew lesbian mexican muslim pole refugee romanian russian transgender turk white hindu sikh catholic brown pakistani nigerian albanian bulgarian ukrainian filipino irishman frenchman scotsman welshman chinaman eskimo handicapped',
    ignore: 'cancelling ghosted ghosting hanging ignore ignored ignoring silence wasting',
    pos: 'admire amazing brilliant charming delight delighted delightful enjoy enjoyed exciting famous fantastic flattered glad good great happy honoured impressed impressive joy kind love loved lovely marvellous moved nice pleasure privilege professional prompt reassuring refreshing remarkable speedy splendid superb thrilled touched treat wonderful',
    answer: 'answer answering bothering calling reply replying responding write writing',
    elders: 'fifty forty sixty thirty #number',
    promise:
      'soon shortly asap prompt promptly quick quickly urgent urgently tomorrow later briefly immediate immediately transparent transparency respect communication professionalism courtesy punctual punctuality flexible #date',
    // What letters of employers come by, or are made of, when somebody mocks.
    silly:
      'aeons aliens archbishop beard centuries century coma cobwebs crystal decorative eons fairy fossil fossilised framed framing glacial glacier glaciers grandchildren granite hibernation horse ice knit marble medal millennium monks moss mummified nap owl pigeon pigeons pope psychic quill saga semaphore shredder skeleton sloth snail suspense telegraph telegram tortoise trophy unicorn whiplash',
    letter:
      'answer application award call communication contract cv decision department email emails feedback form hiring hr inbox invoice letter mail mails message offer panel phone process recruiter recruiters refund reply replies response result silence wait waiting',
    pet: 'barber butcher cat dentist dog gerbil goldfish grandad grandmother gran hamster hairdresser kid mechanic milkman mother nan niece nephew parrot plumber toddler tortoise vet year',
    frail:
      'autistic blind cripple crippled deaf disabled dyslexic epileptic homosexual lesbian muslim pensioner pregnant schizophrenic stammer stutter trans transgender turban hijab wheelchair handicapped',
    grace:
      'basic communication competence consideration courtesy decency effort interest manners organisation politeness preparation professionalism respect',
  },
  patterns: [
    [`@their|@u|you|yourself`, 'reader'],
    [`@u|you|yourself`, 'you'],
    [`although|and|as|because|but|however|since|so|though|yet ..1 any|i|it|my|no|nobody|there|we`, 'turn'],
    [
      `n't manage|organise|organize|plan|run a|an|our|their
too dense|dumb|slow|thick to
bloody|damn
the brains|decency|guts|manners
laughing stock
@harsh|@worst|cheek|contempt|ignorance|laziness|nerve
out of your|his|her|their depth
third class|rate
amateur hour`,
      'insult',
    ],
    [`@mild|disgusted|dithering|kindergarten|kindergartens`, 'jibe'],
    [
      `@pos|bravo|congrats|congratulations|favourite|honour|inspiring|thank|thanks|thoughtful|wow
^ oh|so|well
hats off
kudos|applause|chapeau
gold star
ten|five out of
such|what|truly ..1 professionalism|efficiency|courtesy|dedication|organisation|manners|communication`,
      'praise',
    ],
    [
      `@ignore|slow|slowest|unemployed
be|being|been ..1 forgotten|ignored
in the dark
without a|an|any|one ..1 answer|call|line|reply|response|word
n't|never|not ..1 to? ..1 @answer|call|respond|send|thank|write
entire|just|mere|only|whole ..1 #date|#number|@num ..1 emails|for|late|months|reminders|to|weeks
no|nobody|nothing|one answer|answered|answers|bothers|calls|replied|replies|reply
not a|one line|peep|sound|word
hours in the|your corridor|lobby|reception|waiting
hear nothing
lose|lost|losing ..2 again|my|twice
reject|rejected|rejecting at|me|by|within|via
fifth|fourth|tenth|third attempt|reminder|time|try
all|whole afternoon|day|morning $|for|in|on|waiting|sitting
say|saying nothing
how little
rescheduled|stood postponed|up
whole #number|five|ten|thirty|two minutes|seconds
spell|spelling|get|getting|got|spelled ..1 my name
ghost|losing|lose|mislaid|mislaying|misplacing|misplaced|forgetting|forgot ..1 my|me|that
crickets|tumbleweed
eaten|swallowed|lost|binned|deleted|shredded my|again|it
word|line|automated|template|generic|copied rejection|brush|dear|no
waiting|sitting ..2 for ninety|forty|fifty|#date|an|two|three
yawned|yawning|snored|texting
nobody|no told|telling
never speak|talk|write|call ..3 again
paste|pasted|form|boilerplate rejection
wait in the|your ..1 cold|corridor|hall|lobby|rain|reception
like a number|statistic
n't|never|not even? ..1 read|opened|glanced|looked ..2 cv|resume|application|portfolio|name
unanswered`,
      'neglect',
    ],
    [
      `no doubt
i ..1 'm|am|can ..1 beginning|only|sure|touched
i|we assume|bet|gather|guess|imagine|presume|see|suppose|trust
adore|apparently|bravo|clearly|congratulations|evidently|how|maybe|obviously|perhaps|presumably|surely|truly|wow
shall|should i
am i to
do let me know
obviously
hope|hoping replying|reading|answering
you 'll be ..1 delighted|pleased
no idea
do adore|enjoy|love`,
      'mock',
    ],
    [
      `@letter ..9 @silly
@silly ..9 @letter
in|of|through stone|void|ether|avalanche
i|i'm|we ..1 dead|die|retire|retired
dog ate
rescue|search party
another|different|other calendar|century|planet|meaning
lost art
specialist skill
time machine
witness protection
black hole
what|whatever|whichever bin
adore suspense
by drone
cutting into
pigeon|pigeons got|lost
in a coma
santa claus|$|has|will
next|another ice|century|millennium
parallel universe
gathering|collecting|growing dust|mould|moss`,
      'absurd',
    ],
    [
      `you ..1 ca|could|did|do|have|wo n't|never|not !need !have !want !mind !like !worry !require
you just|never|simply|still
all|thanks|what i get|got|heard
cannot|nothing|silence
n't|not even
because|since of? what? you|your
and now you|u
you ..1 promised
go|gone|went|going quiet
leave|leaving|left me hanging
on read
nobody ..3 you|your|office|place`,
      'slight',
    ],
    [
      `i ..1 borrowed|bought|canceled|cancelled|drove|flew|gave|missed|moved|paid|quit|rearranged|sacrificed|sat|skipped|spent|took|traveled|travelled|turned|waited|worked
i ..1 built|cooked|left|passed|rearranged|sold|stayed
i ..2 drove|flew
i ..1 sat up
i ..1 left|quit ..3 job
@kin ..2 died|passed
i ..1 skipped|postponed|delayed|pawned|begged|lent
put off my
i|she|he|mum|dad|wife|husband ..1 sold|pawned
all those|these|that|the ..1 evenings|weekends|nights|hours|weeks|work|effort|trouble|preparation|time`,
      'sacrifice',
    ],
    [
      `@kin ..5 christmas|counting|cry|crying|depend|disappointed|eat|heart|heartbroken|hungry|mouths|presents|rent|roof|starve|suffer|tears
been|in|was crying|tears
ca|can|could n't sleep
@kin ..4 cried|proud|sick|speak|suffers
@kin go|goes|going|went without
dying|ill|old|sick child|father|husband|mother|wife
explain|face|look|tell to? my ..1 @kin
my ..1 health|medicine|rent !is
n't|not|barely|hardly ..1 sleep|sleeping|slept
lose|lost my|our flat|home|house !key !keys
food on the table
mouths to feed
cried every|myself
know|knowing|idea how ..5 tell|face|explain ..1 her|him|them|my
explain|explaining to my|the ..1 @kin|parents|family
still unemployed|jobless
throwing|kicking us out
@kin ..4 inconsolable|devastated|heartbroken|bits|distraught|daddy|sold
afford|affording my|the|to ..2 eat|food|gas|heating|insulin|medication|rent|tablets|nappies|formula
food bank|banks
sold her|his|my|our car|house|ring|jewellery|furniture|bike
in debt
overdraft|overdrawn
lost ..2 from|with worry|stress
ca|can|could|barely|hardly n't|not feed|clothe|support ..1 @kin|children
about to ..1 lose
without a penny|cent|roof
dying wish|father|mother
between ..1 rent|food|heating|eating|bills|medicine|medicines and|or
heartache|heartbreak|misery|anguish|despair`,
      'suffering',
    ],
    [
      `a|local|the media|newspaper|newspapers|papers|police|press !clip|cup|on|by|about|that|i|form|trail|bag|we
publish all|everything|it|that|this|your
@sites|reporter
a|my|our @law
your ..1 boss|boss's|ceo|clients|competitors|customer|customers|investors
1|one star
find|hear|know|knows out? ..2 about|how|what ..1 #own|kind|you
all over the internet
local paper`,
      'exposure',
    ],
    [
      `@will be|call|contact|enjoy|find|get|go|hear|hears|inform|leave|let|love|make|post|publish|reach|see|share|tell|write
hear|hearing|word from
curious|drafting|interested|unless
make sure`,
      'intent',
    ],
    [
      `be|been|if|should|unless|were|when ..4 passed|refuse|refused|reject|rejected|turn|turned ..2 down|me|over $|a|i|it|my|the|this|you
decide|said|say against|no ..1 and|me
cross|disappoint|fob|ignore|refuse|reject me
if ..4 badly|wrong
if ..3 @not ..3 choose|get|hear|hire|hired|paid|pick|select|take
failing a|an|that|which|this|your
go|going with|for someone|somebody|another|anyone
if|should it|job|role|this|post ..1 go|goes to`,
      'denial',
    ],
    [
      `@official|blogger|board|clients|competitors|complaint|customers|discrimination|grievance|herald|investors|lawsuit|parents|rivals|shareholders|suppliers|trade
everybody|everyone ..8 you|your
tell everybody|everyone|people
@i 'll|shall|will expose|post|publish|report`,
      'authority',
    ],
    [
      `'d|'ll|got|might|will|would ..2 hear|know|learn|read|see ..1 about|how|of|what
'll|will|shall|be|gonna ..2 hear|hearing from
calling|inform|report ..1 @official
see to it
complain to
write|writing to the|my|your|a|our|@official|@sites
dirty|missing|recordings|screenshots
interested|curious|keen ..2 in|to|about ..2 how|hear|know|see|learn
so you know|'re
knocking|reconsider
're|was|were told|informed about`,
      'menace',
    ],
    [
      `final|last|limit|or|otherwise|till|unless|until
if ..4 isn't|n't|no|not|nothing
accept|agree|beat|match|meet|raise ..1 it|my|that|the|their|to
before|by #date
should ..6 unwilling|unable|refuse|fail|not
choice|call 's|is yours`,
      'pressure',
    ],
    [
      `i|we 'll|'m|am|walk|will ..2 done|elsewhere|gone|off|out|sign|signing|taking|walk|walking|withdraw|withdrawing ..1 !of !from !to !it !notes !care !part
better|can|may forget|lose ..1 about? me
find|get|hire somebody|someone else
forget it
all|conversation|discussion|it|negotiation|talks|this 's|are|is ..1 dead|finished|over
part|separate ways
pull|pulling ..1 my|out
n't|never ..1 call|contact|hear|see|talk ..3 again|me
kiss|or|say ..4 goodbye
no me
'm|am not coming|joining
miss|watch me
leave them
or i|we go|leave|walk
nothing ..2 left to
're|are done|finished|through
consider closed|me
conversation ends
find|get|hire|look ..1 another
deal|whole thing ..1 off
no point|sense ..3 continuing|discussing|going|meeting|talking|wasting
take it ..1 you ..2 n't|not
that 's|is|will|'ll ..1 be? that|it $
door closes|closed|shuts
need not|n't speak|talk|write ..1 again
take|cross|strike|scratch|remove me|my ..1 off|name|out|from
off the market
taking|take|taken my name|application off|away|out
do n't even
nothing ..1 to discuss|talk
n't|not want to hear
're|are on your own
last of me`,
      'leaving',
    ],
    [
      `@ethnic|@person|englishman
kid|refugees
get|getting pregnant
anyone|anybody|nobody|people|person|someone|somebody|one|man|men|woman|women|those over|under|above|past @elders
half my|his|her age
young|new|fresh blood
mental health problems|issues
mother|mum|woman|man|grandmother|grandad of two|three|four|@elders
@frail
young|old|older staff|thing|ones|lot|employees
got|has|with three|two|four|small|young|little kids|children|babies
millenials|millennials|zoomers|snowflakes
backward|lower caste|castes
off the boat`,
      'group',
    ],
    [
      `always|choose|chose|fewer|gave|given|hire|hired|hires|hiring|impossible|instead|managed|picked|prefer|preferred|prefers|quota|wanted
n't|not ..1 like|think|trust|want|work|working|report|reporting
can|could|should n't|never|not
should ..2 go|hire
barely|ca|hope|lazy|normal|orders|pregnant|rather|seriously|surely|typical|uncomfortable
you 're|are ..1 after|thinking
n't be|let|allow|trust
should n't|not|never
get|gets|got|take|takes all
be|been let|allowed near
frighten|frightens|scare|scares
still know|knows|able|remember
no idea
obviously
he|she|they|them 'd|'ll|will|would ..1 be|only|never|n't|not|slow
on|her|his merit
put out|to pasture|grass
suited|suit
should|ought ..1 be at|in a? home|kitchen
worry about
wont|wo n't
do n't|not know|understand
shocking|disgusting|surprised|chance
stick at
rather not|n't|have
choosing|employ|employing|appoint
slow|slows ..1 the|us|you|everything|down
would|'d|will|'ll ..1 never|n't|not ..1 be|belong|cope|fit|handle|last|manage|understand|work
never|n't|not ..1 reliable|trusted|serious|stay|last|fit
first $
refuse|hate|object to? ..1 be|being|report|work|working`,
      'choice',
    ],
    [
      `because|since|as you ..1 asked|inquired|enquired|mentioned|suggested|requested|wondered|need|want|wanted|invited
my ..2 boy|girl|lad|man 's|'
i 'm|am ..1 away|off|out #date|next|on|until|till|all|this
black|white board|boards|coffee|collar|dress|goods|ink|label|noise|oak|paper|shirt|shoes|space|tie|trousers|van|wine
@i ..1 'm|am|grew|have|led|speak|taught|teach|use|was|worked !too !not ..4 @ethnic|@person
my ..2 @ethnic|@person and|is|taught|was
@i 'm|am|was|be|have|'ve !not ..2 @frail
one|all|many|thank|among|both of? those people
@pos|bless|regards|to|wish|wishes ..3 you and your family
the ..1 @person at|from|in|was
as|like a|an|the ..1 @ethnic|@person|mother
@i hired
@not|without ..1 hate|like|mean|want|wish ..3 be|rush|seem|sound|threaten|waste ..3
i|me|my|or|us|we 'm|am|be|feel|felt|like|look|made|may|sound|was|would ..2 @bad|@worst
like ..1 fool|idiot
'd|might|would ..3 @bad ..1 $|going|if|keeping|leaving|not|saying|to
former|last|old|previous ..6 @bad
apologies|apologise|apology|excuse|forgive|sorry ..4 @bad
serious about
bloody|damn fine|good|great|hard|nice|well
@bad|get lost how|in
@not regret
please please pass|thank
anything to avoid
^ my last chance
work|worked|working|write|writing|written|wrote|years|job|post|reporter|editor ..3 at|for a|the ..1 @press|regulator
how|so grateful|happy|much|pleased
as|like|of begging|desperate|pressure|threat|ultimatum
@i|wife ..5 too old to
'd|may|might|would be ..2 @bad|@worst
@i|we ..2 like|love to hear|know|read
afraid i|we ..1 'll|will|would|'d|may|might|must ..1 have|need|withdraw
please please do !n't !not
please do n't ..1 go|rush|trouble|worry
dim sum|light|lights
lose ..2 sleep
able|glad|happy|ready|willing to sign|walk
congratulations on the|your ..2 award|medal|prize|trophy
@i 'm|am a ..2 mother|mum of
your cat|dog ..4 @bad|@fool
make|makes|made a man|woman|girl|boy|lady feel|blush|happy|proud
paper boy|girl
my ..1 @bad
one way or the? other|another
i|we ..1 was|were|am|are|'m|'re ..1 too
off on|to !maternity
@bad|@worst fallacy|mistake|proof|question|typo
@not !just !only ..1 @bad|@worst
sorry about|for|to hear|her|his|learn|leave|lose|read|see|their|your
@law ..8 check|clause|contract|lease|offer|read|reading|review|visa
how good|kind|much|well
've|have heard|learned|learnt|read|seen
@not|for ..1 not ..1 forgetting|ignoring|leaving|too|wasting
let ..3 know if|that|when|whether
n't|not ..3 in the dark
more women
n't even hesitate
nobody had|has|is|to|was
if|do|would|should|whether|when|hope you 've|have|got ..4 #date $
until|till|once|when ..1 i|we 'm|am|'re|are|'ve|have ..1 done|finished
let|letting me|us know|hear ..1 about|how|what
or ..1 improve|exceed|beat|better|approach|top|surpass
i|we 'll|will|would|'d|can ..1 sign with you|yours|#own
i|we 'll|will|would|'d|can ..1 sign by? today|immediately|straight|right|#date
'm|am|been|be flat out
at worst|best
@not ..1 feel|think|imagine|worry ..6 @ignore|waiting|wasted
worst case|enemy|fears|part|moment|time|day|week|year|thing
if ..4 live with it|that|this
man|woman|people like that
what|why|where|how|who on earth i|we|the|possessed|to|one|a
can|could n't|not stop
it|that will|would n't|not be
happy|glad|content|fine to wait
can|could|may|should i expect
good|great|happy|like|love|lovely|positive ..8 @press|review
when i 'm|am ..3 away|gone|off|out
any|never|no|your ..1 apologies|apologise|apology
courtesy to call|let|say|thank
@bad|@worst from|of me|mine
in writing
owes me !an !a !this !some !more
from|owe|owes ..1 nothing
i|not|n't|without ..2 left|leave|leaving ..3 lurch
me|my|paid|plus|sales commission
and|but|oh|well man|boy that|it|what|did|was|is|i
my ..1 @kin|partner|sister|brother ..2 @frail
my ..1 @frail @kin|partner|sister|brother
recruiters|companies|firms|others|places|agencies|two|three|several ..2 ghosted
almost anything
i|we|it|he|she|they 'd|would|'ll be ..1 glad|happy|grateful|pleased|delighted|honoured of|for|to
trouble for you to
chance|opportunity to explain|answer|show|see|meet|ask|say|talk|discuss|correct|review
@person|@group|@frail i|we
woman|lady|man|men|women|girls who ..2 always|never|did|taught|asked
@i ..1 once? managed|led|coached|prefer|hired|supported|interpret|cared|care|choose !a !any !no ..4 @ethnic|@person|@frail
cried|cry|crying|tears ..1 with|of|for joy|laughter|pride|happiness|relief
hungry|hunger for
never got to
fine|okay|understandable ..3 will|wo not|n't ask again`,
      'fine',
    ],
    [
      `absolute|bunch|complete|frankly|lot|pack|sheer|shower|so|such|total|utterly ..2 @bad
just|only a|an fool|idiot
@worst
how|what|where|who|why on|the earth|hell
how dare
do|doing @u job|jobs
waste|wasted|wastes|wasting !on ..2 everyone|my|our
waste of time $|of
quit|stop being|ignoring|lying|messing|playing|stalling|treating|wasting !what
any|beyond|expected|grow|learn|least|n't|no|nobody|not|some ..3 backbone|courtesy|decency|guts|manners|professionalism|spine
^ answer|explain|give|send an|me|my|the|your|yourself|yourselves ..1 bloody|damn|damned
^ answer|explain me|my|yourself|yourselves
hurry up and
^ answer|call|email|give|phone|reply|respond|ring|send|tell ..5 already|excuses|immediately|instantly|now|once
enough|no|with ..1 the? excuses
^ tell ..6 right now $
what 's|is your problem
people ever
care less about|if|what
shove|stuff it|the|your
your ..1 arse|arses|ass|asses|backside|backsides|bum|bums|butt|butts
tell ..2 from a
even you can|could
^ pick up the phone
^ just admit|answer|decide|tell
@i demand an|answers|that|to|your
i|we expect|require|want a|an|my|to|your ..2 answer|apology|decision|explanation|reply immediately|now|today
i|we expect a|an|your answer|apology|call|explanation|reply !from !to !after !before
fed up of|with ..2 being|this|waiting|you|your
who do you think
so called
get|pull|sort your|yourself|yourselves ..1 act|finger|out|together
get lost|stuffed $|and|you|u
shut up
^ make up your mind|minds
make|makes me sick
taught|teach you how|manners|to
play|playing dumb|games with my|me|people|us|our|peoples
crying out loud
for god|heaven|pete 's sake
get back to me now|today
is it ..2 so|that difficult|hard
n't|never|not|you even ..1 answer|bother|bothered|care|read|replied|reply
you ..1 disgust|lied|suck|sucks
shame on
like animals|cattle|dirt|garbage|rubbish|trash
you ..2 ignored|ignoring ..3 all|every|me|my
half a brain
are|is anybody|anyone|you ..3 asleep|blind|deaf|even|serious|awake !at
any|no competent|decent|normal|serious company|employer|manager
a|trained|any child|monkey|toddler|seal|ape|chimp|parrot could|would
no respect for ..1 company|firm|candidates|people|applicants|others|me|my|anyone|anybody|us|time
anybody|anyone there ..1 actually|even
ca n't any
n't find|manage|organise|organize|run ..6 brewery|map|own
your ..1 arrogance|excuses|games|laziness|lies|nonsense|rudeness|stupidity
you dare
how ..1 can? anybody|anyone|someone ..2 so|such|this
give|giving a damn|monkey's|toss
go to hell
you|they|he|she|hr ..2 paid|supposed to do
do|does|must|shall ..3 spell it out
dumb|thick as
special kind of
damn it
no nobody|one with any|half
sorry excuse for
shower|bunch|pack|load|collection of ..2 @fool|chancers|clowns|liars|time-wasters|timewasters
read|use|find|operate|work a calendar|clock|diary|telephone|watch|map
better run|organised|organized|managed car|circus|kindergarten|raffle|jumble|school|lemonade
ought|should ..1 be ..1 ashamed|embarrassed|sacked|fired
spare me the|your
waste of ..1 space|skin|oxygen
work of dullards|idiots|amateurs|children|a
beyond the lot of you
doubt you 'd|would ..1 follow|understand|get
sharper|better|smarter|cleverer questions ..5 from my
for christ|christ's|pete's|god's
how slow|stupid|hard|dense|thick can ..1 a|you|anyone|it|one|people
written in crayon
in their right mind
kept well away from
junior hr girl
somebody|someone|anybody|anyone|person ..2 competent|literate|sane|intelligent $|there|to
of your|this|that|its size|standing|reputation|stature|calibre|importance ..8 bother|capable|courtesy|least|manage|manners|one|single
had|get|got|met|seen|known|experienced|received ..3 better|more|quicker|faster|warmer|friendlier|nicer ..1 attention|care|conversation|conversations|courtesy|company|hospitality|manners|memories|memory|organisation|replies|reception|response|responses|sense|service|skills|treatment ..3 at|from|in|than|with a|an|any|most|my
brain cell|cells
n't|not recognise|recognize|know|spot|see ..5 if it|one bit|fell|hit|jumped|kicked|sat|slapped|walked
@their|boy|girl|guy|he|lad|nobody|she|they|who|you ..3 know|tell a|an|his|her|their ..4 from a|an|his|her|their
small|short|simple|little words|sentences ..2 so
slowly|loudly so you
is|are there ..2 grown|adult|adults|grownup ..6 charge|room|talk|speak|there|office
clearly|obviously|evidently|plainly ..1 did|had|has|have|was|were n't|not ..1 bother|bothered|listen|listening|look|looked|opened|read
you|they|nobody|@their clearly|obviously ..1 ca|could n't
amateur hour
beggars|defies belief
n't|not give|giving a|two hoot|hoots|fig|stuff|rat's|flying
get a grip !on
ever|any actually? do any ..1 work
who trained|hired|raised you|your|him|her|them|that
intelligence|competence|courtesy|manners|literacy|brains|intellect ..3 requirement|optional|required|needed|rare|short|beyond|extinct
barely|semi|scarcely literate
too much for you|your
my ..3 year old ..5 better|faster|more|quicker|sooner ..6 than you|your
@their|he|lot|she|they|who would n't know|recognise|recognize a|an|the ..3 if|from|hit|bit
no wonder ..4 ca|hate|hates|leave|leaves|left|losing|no|nobody|quit|struggle|struggling|wants
what ..3 pay|pays|paid you|them|him|her ..1 for
^ grow up|yourselves
^ learn to ..1 count|listen|read|spell|type|write
wind your neck
get over|real yourself|yourselves|$|and|nobody|no|you
do one|your|some homework ..1 $|next|before
the state of you|your ..2 $|hr|lot|office|people|process|recruiter|recruiters|team
ca|can|do|did|does you|u ..2 not|n't ..1 check|count|own|read|spell|type
@i ..3 better things to do
you|they|@their ..6 stay|stayed|staying in business
you|your|you're|they|lot|@their ..4 bad|terrible|awful|hopeless|poor|rubbish at answering|communicating|communication|keeping|letters|listening|managing|organising|replying|scheduling|this|your|you're
poorly|badly|shabbily|appallingly|atrociously|disgracefully run|organised|organized|handled|managed ..1 interview|interviews|process|company|place|office|department|hiring|recruitment|outfit|assessment
head|heads examined
all the charm|grace|manners|personality|subtlety|tact|warmth|wit of
n't|not expect you|him|her|them ..2 understand|follow|grasp|care
a|by|like|some|from ..1 bored|drunk|drunken|spotty|sulky|trained child|chimp|intern|monkey|schoolboy|schoolgirl|teenager|toddler
nobody|no asked you|for your
bloody|damn|damned|effing|frigging|flipping|stupid|ruddy answer|attachment|contract|cv|email|emails|form|letter|letters|mail|message|messages|phone|question|reply|text|texts|thing
not|n't rocket|brain science|surgery
@not the sharpest|brightest
some|real|rare|special talent|skill|effort|genius to
dimmer|denser|thicker|lazier|dumber|ruder|stupider than
sob story|stories
bunch|load|pack|lot of ..1 children|kids|schoolboys|schoolkids|teenagers|toddlers
interviewer|manager|she|he|they|you|@their ..3 no idea|clue what ..1 he|she|they|you
sun do|does n't shine
anyone|anybody|someone|somebody|people ..3 underqualified|unqualified
what part of ..6 you|u ..2 get|understand
nobody|one|none ..2 department|hr|lot|office|team|there|you ..3 can|could ..1 add|count|read|spell|type
doubt ..1 anyone|anybody at|in|on your
breathtaking|gross|rank|sheer|staggering|utter arrogance|discourtesy|ignorance|incompetence|laziness|rudeness|stupidity
even a|an ..1 child|fool|five|idiot|intern|monkey|recruiter|six|toddler|trainee ..2 can|could|should|would
any|every|only @fool
do n't make me laugh
you|u call yourself|yourselves
how you|they|he|she|anyone ..9 beyond me
pointless|wasted ..1 afternoon|call|exercise|hour|hours|interview|meeting|minutes|morning|trip|waste
somebody|someone|whoever|anyone ..7 can|could actually think|read|count|spell
^ useless|ridiculous|unbelievable|appalling|outrageous|amateurs|rubbish|embarrassing|unacceptable $
appalling|complete|sheer|such|their|total|utter|your lack of @grace
any|even|in|most|some|the ..1 basic courtesy|decency|manners|politeness|professionalism
not|refuse|wo to? ..2 be ..1 treated|spoken|talked|messed|lied ..2 by|like|this|to|around
n't talk|lecture|preach to me about
wake|man up and
hell|fuck up|out|on
you ..1 had one job
must be run|staffed|managed|written by
n't ..1 even? get|spell my name
@their|you|they|he|she ..4 n't|not ..1 up to it|scratch|standard|the|this
anyone|anybody|department|nobody|you|@their ..5 capable of answering|picking|reading|replying|returning|sending
you people|lot are unbelievable|impossible|priceless
what|which 's|is worse your|you|his|her
beyond your ..1 ability|abilities|capabilities|powers|wit
would n't let|trust you|your|him|her|them ..4 near|mind|organise|run|walk|wash|with
cowboy operation|outfit
so|obviously|clearly|evidently|far ..3 too important|grand|posh|mighty
of you|your|them|the ..8 faintest|foggiest|slightest|first idea|clue|thing
stop|quit ..1 behaving|acting like
people like you ..3 n't|never|always
a disgrace|farce|scandal that|how
you ..2 always this|so slow|rude|disorganised|disorganized|bad|late
n't|not need|want ..1 lecture|lectures|sermon from|on|about
the runaround
ounce|shred|scrap|iota|modicum|grain|trace|speck|semblance of ..1 @grace|sense|intelligence|brain|brains|shame
quit|stop ..1 faffing|dithering|mucking|stringing|dodging|hiding|lecturing|talking
what ..2 do|does you|they|@their ..3 do all day
even my|a|the @pet answers|replies|writes|knows|behaves|listens|spells|could
you|u 're|are|r ..2 slow|dense|thick|dim $|and
use your|ur ..1 head|heads|brain|brains|loaf|eyes
nasty piece|bit of
n't|not care ..1 about|how|what|if|for ..1 your|you|ur|u
^ just get it|on
manners|courtesy|decency|politeness ..2 n't|not|never|nothing ..2 taught|common|cost|costs|exist|extend|part|known|curriculum|strong
what|something 's|is ..1 wrong|matter with you|your|them
with|got|has|had more charm|personality|life|manners|sense|intelligence|brains|warmth than
i 'm|am not your|you ..1 dog|servant|slave|doormat|skivvy|toy|puppet
who|that knows|know what ..1 they|he|she ..1 doing|talking
whoever ..2 designed|invented|trained|wrote|hired|taught|runs ..6 should|ought|needs|must|clearly|obviously|never
@not ..1 be let|trusted|allowed near|anywhere|within|loose|out
what a ..2 waste of
what a|an ..1 @mild
@mild of a|an
thing|place|it|this stinks
@bad|@worst way to treat
worst run|managed|organised
@mild to the|your
n't|not written in
up to here with
think ..1 i|i'm 'm|am|was ..2 stupid|idiot|fool|yesterday|daft|thick
@their|he|she|you|they ..3 n't last ..2 day|minute|week|hour
all mouth|talk and no
where ..1 did|do you find these|this|him|her|them|such
been|be|being treated ..2 shabbily|appallingly|badly|disgracefully|rudely
you|u people|lot capable
by|from some kid|boy|child|intern|nobody|clown|girl`,
      'rude',
    ],
    [
      `calling|go|leaving|posting|sharing|taking|tell|telling|writing ..6 @press|court|lawyer !on
'll|if|or|surprised|when|will|would ..8 @sites
field day with
who you ..1 dealing|messing
you know what 's good
you 'll|will|gonna|'re|are ..3 wish you
make you ..1 wish you
make you ..1 pay|regret|sorry|suffer
be trouble
see what happens
this is n't over
enemy of me
watch my|your step
do well to remember
careful if|what|who i|you
be|post|posted|posting|plaster|plastered|spread ..6 all over ..1 facebook|internet|linkedin|papers|twitter|web
know|have|got|at|outside your ..1 home|house|family|kids $|address
cross|crossed|crosses me !off
visit from me
tell|telling all|every|everyone|people ..6 avoid|away|never|not
will|'ll|to|would|you lose her|his|your job|jobs
want your board|boss|clients|customers|wife to
whole industry|internet|town|world ..1 hear|how|know|knows|what
@not afraid to expose|go|make|name|post|publish|report|say|share|speak|tell|use
clients|everybody|everyone|followers|industry|network|people|world ..1 'll|knew|learn|learned|should|will|would ..1 be|hear|know|learn? about|how|very|what
@will make sure ..8 hear|hears|know|knows|learn|learns|work|works ..1 about|how|of|what|with|for|in|you|your|here|again
leave|leaving|post|posting|write|writing|with|your ..3 1|bad|negative|one|terrible ..1 star? review|reviews
name|naming and shame|shaming
blacklist|bury|destroy|expose|exposing|hurt|kill|report|reporting|ruin|sue|suing|wreck you|your !figures !numbers !brand !brands !results !sales !findings !progress !data !expenses
take|taking ..1 legal action|advice|steps|proceedings|measures|counsel
take|taking this|you to court
@u ..1 'll|going|will ..4 regret $|it|that|not|rejecting|this|turning|treating|ignoring|losing|letting|passing|messing|crossing|ever|your|the
you|they|someone 'll|will pay for it|that|this $|decision|when|and
be consequences|hell
or else $
watch your back
word to the wise
sue|suing ..2 company|you|yourself|firm|both|school|hospital
still have ..1 the|your login|password|passwords|access
not be in the|your interest
naming you !as
hate to have to ..1 expose|forward|inform|involve|mention|post|publish|report|share|show|tell
make|making ..1 sure|certain ..1 no|nobody|none
forwarding ..4 messages|emails|texts|photos
play|plays|played golf with your
want me as an enemy
lovely|nice|beautiful family ..4 profile|by|you|bear
bear that|this in mind when
picked|chosen|chose|pick the wrong ..3 to
tweet|article|story|review|video ..2 drafted|written|ready|saved
drafted|written|saved the ..1 tweet|post|article|story|review|video
regret ..1 passing|turning|rejecting|ignoring|not|this|it ..2 me|down|$
@official ..4 would|'d|might|will|'ll ..3 love|enjoy|run|print|interested|fascinated|like|lap|thrilled
can|could|will|'ll|would make|making ..2 things|life|it ..2 awkward|difficult|hard|unpleasant|uncomfortable|hot for|with you|your
review ..4 up to you
know|knows where you|your ..1 children|family|kids|live|lives|park|wife|work
consider|is ..3 threat|warning $
@i 'm|am warning you
n't force|make|want me ..2 angry|against|as|come|do|enemy|talk|talking|involve|upset
get|have her|him|you ..1 fired|sacked
pity|shame if ..1 anything|people|something|this|word|your|others|anyone|someone|everyone
hate|sorry for ..4 end|find|get|leak ..2 on|out|press|public
@not forget|forgotten this|what
drag|dragging ..4 through
bring|bringing you|your|him|her|them|company|place|firm|office ..2 down $
one eye open
carefully|twice before ..1 ignoring|rejecting|saying|turning|you
hell to pay
made|making ..2 enemies|enemy
@u ..1 'd|'ll|will ..1 be|feel sorry !to !that
happen|happened|happens to your
you ..1 'll|all|both pay !for
hate to ..1 have to? use
i 'll|will have your
@law ..6 @not ..1 shy|hesitate|hesitating
n't|not hesitate|hesitating to ..1 drag|escalate|expose|go|involve|name|publish|report|sue|take
^ be ..1 careful ..2 people|because|what|who|how
people in|round ..2 business|field|industry|town|trade talk $|and|i|to
pity|shame|unfortunate|embarrassing|awkward|sad|hate if|for|to ..9 leak|leaked|leaking|surface|surfaced|viral|online
expect|'ll|will|gonna ..1 to? ..1 see|find|read your ..1 face|name|firm|company ..2 all|in|on|online|trending
wonder|wondering what your|the ..3 ceo|boss|board|chairman|chief|clients|director|executive|executives|head|investors|owner|shareholders|wife ..2 make|say|think of|if|about it|that|them|this|those|when|your
next|another|other email|letter|call|message|mail|stop ..2 be|go|goes|is|to ..1 your|to|the ..1 board|boss|ceo|chief|director|head|owner|police|@law|@press
make|making your|their life|lives|job ..2 awkward|difficult|hard|harder|hell|miserable|uncomfortable|unpleasant
i|i'm|we 'm|am|'ll|will|shall|'re ..1 going|go public
followers|readers|subscribers|listeners|contacts ..4 hear|know|learn|read|see ..2 how|what you
karma 's|is|will|catches|comes|has
wish|wishing|wished he|she|they|you had n't|not|never
cost you|your ..3 dear|dearly|fortune|reputation|clients|contracts
what a ..4 claim|lawsuit|case ..2 cost
waiting|outside|there ..5 when you ..1 finish|leave
face|suffer|bear|accept the consequences|repercussions
there|be ..2 repercussions
for your own sake|good|safety
think|careful|reconsider|tread ..6 if i were|was you
hold|holding|held you|your ..3 accountable|liable|responsible
'll|will|shall|forced ..1 to? ..1 lodge|lodging|bring|bringing|raise|raising|file|filing ..3 complaint|case|claim|fir|grievance|suit|lawsuit|proceedings
a writ
end|finish|destroy|ruin|wreck your ..1 business|career|firm|life|name|reputation
you|u|'d better ..1 hope|pray|watch|believe|beware
let 's|us see how ..4 like|likes|enjoy it|that|when
your ..2 dirty|little secret|secrets
competitors|rivals ..2 would|'d|might|will ..2 pay|love|interested|fascinated|kill
bang to rights
prepared|ready|willing|going|'ll|will|can|could to? ..1 make|take|get this|it|things|matters|everything very? ..1 public|ugly|unpleasant|messy|loud|nasty|viral
n't|not want the ..1 publicity|scandal|attention
you 're|are making a ..1 mistake
live to regret
n't hesitate to use
hate for ..4 discover|hear|find|learn|see|know
calls|calling|emailing|ringing|writing ..1 to? your customers|clients|investors|shareholders|sponsors
i|we 'll|will be|see ..2 contacting|informing|notifying|alerting|reporting the|your ..3 authorities|@official|boss|press|regulator
see you|them in ..3 court|tribunal !as
no idea who ..1 i|my ..1 am|dad|family|father|uncle
my @law ..3 interested|ready|standing|touch|watching
price to pay for
pay dearly
or|otherwise the|my|these|those data|emails|files|footage|messages|photos|pictures|recordings|screenshots|story|video|videos ..1 appear|end|get|gets|go|goes|land|will
one ..1 call|email|post|tweet|word|report ..6 and|from ..6 closed|done|finished|gone|history|over|toast
in my hands now
leak|leaking|post|posting|publish|publishing|upload|uploading your ..1 address|data|documents|email|emails|files|messages|name|number|photo|picture|salaries|texts
n't say|claim ..2 i|we ..2 n't|not|never warn|warned|tell
been warned
i warned you
you|u 'll|gonna pay for this|what
enough|dirt on you|your
your peril
word|news|rumours ..1 reach|reached|reaches|gets|got ..5 board|clients|customers|investors|parents|press|shareholders
warn|warning all|anyone|every|everybody|everyone|others|people ..6 about|against|off|not|you|your
burn ..2 house|office|place|shop down
i no where
mess|screw|trifle with|wit me
i know some|the|certain? people $
wish|want|like|rather|prefer ..2 involve|report|trouble|call ..1 @official
do|does|did to your ..1 brand|business|company|name|rating|ratings|reputation
'll|will remember this|that if|next|when ..1 time|you|your
legal action|proceedings|steps ..6 follow|if|should|unless|will
commence|considering|explore|pursue|pursuing|seek|seeking|start ..2 legal
long memory|memories
what goes around
will|wo not|n't be ignored|silenced
playing with fire
goes up|live|public depends|is
or i 'll|will|'m? post|posting everything|it|our|the|this|your ..4 online|everywhere|on
'll|will|shall|gonna|to sue $|you|your|the|for|everyone
see to it ..1 that? ..1 you|your|nobody|no|everyone
be|make|mean|means|causing|cause|serious|of trouble for you|your
'll|will have|get|send the ..1 bailiffs|police|authorities|inspectors|media|press round|in|on|over|involved
your ..1 boss|ceo|manager|director|clients|board|wife|husband would|might|'d ..2 love|like|enjoy|interested|fascinated ..2 hear|know|see|learn how|that|what you|i|he|she
if i go down
already spoken|talked to ..1 reporter|journalist|lawyer
what ..3 coming to you|them $
know things about you|your ..2 boss|business|company|firm|you
very public thread|post|complaint|row
wrong side of me|us|my
think|reflect ..5 before you ..2 say|reject|turn|refuse|ignore|answer|decide|send|click
make|making a|an ..1 formal|official complaint
teach|teaching you|u|them ..1 lesson !on !in
would|'d n't|not ..6 if i were|was you $
face|be|expect|have|facing ..2 legal consequences|action|proceedings|trouble|battle|steps|letter|bill|challenge
friends|mates in ..1 high|low|@official
have|'ve|got|kept|saved|keeping ..3 recording|recordings|screenshots|evidence|proof of every|all|our|your|what|everything
will|'ll|could|can|shall ..2 let|tell|inform|alert|contact|ring|phone|call|email the|a|my|your|every|some ..1 @press|authorities|police|council|inspectors|taxman
let 's|us see|hear how|what|if ..2 your|you|the ..2 boss|board|ceo|clients|head|husband|manager|wife
choose|pick|watch|weigh my|your ..2 words|step|steps|move|tongue|mouth
make a scene|stink|fuss
rather not|n't have to ..3 @official
pity|shame if ..1 my|the|a ..9 hear|heard|find|found|learn|learned|learnt|read|know|knew
could|might say ..1 about your
review|reviews from me
put it|this|everything ..2 online
go|going|take|taking|took ..1 straight|this|it|everything|that ..2 to the|a ..1 @official|media|news
your licence|license|permit ..3 pulled|gone|revoked|suspended|lost
nobody|no|anybody|anyone needs|has|need to hear|know|learn ..1 about|what|how
explain|answer yourself|yourselves to
with nothing|little left? to lose
how|what ..5 sound|look|looks|sounds|read|play ..1 in|on ..2 court|press|print|papers|front|tribunal|public|@sites
unpleasant|nasty|damning|scathing|devastating|brutal article|review|post|thread|story|surprise
^ be|consider warned|yourself warned?
if you ..2 value ..1 your`,
      'threatening',
    ],
    [
      `or|otherwise ..1 consider|count|forget|leave|lose about|it|me|my|the
or else|never|nothing $
or|otherwise ..1 forget|consider ..1 i|me|it|my
or i 'm|am gone|off|out
or|otherwise|if|unless ..12 consider my|this ..3 withdrawn|over|closed
after that ..5 no|off|walk|gone|over|closed
after that you ..1 can|may ..1 forget|look|find
after that i 'm|am|'ll|will ..2 taking|take|accept|accepting|sign|signing|leaving
or i 'm|am ..1 telling|taking|accepting|signing|joining|saying
proposal|offer is void
strike me off
am i in or
only ..2 ask|asking ..2 once|once
lost me $
my way or
two|only choices|options $
that ..1 's|is ..1 the end of it
regard|consider|treat the|this ..1 whole? ..1 matter|thing|conversation|application ..2 finished|closed|over|withdrawn|dead
you 'll|will ..1 hire ..9 or you ..1 wo|will|do|can
make the offer or
or lose
or|otherwise ..1 the deal
by|if|unless ..14 i|we 'll|'m|am|be|shall|will ..2 @leave|done|gone !for|of|from|to|over|round|down|there|home
by|if|unless ..14 i|we 'll|'m|am|be|shall|will out|off $
by|if|unless ..14 i|we 'll|'m|am|be|shall|will ..2 assume ..3 no|not|n't|rejection|uninterested
@i ..1 'll|'m|am|shall|will ..3 @leave|accept|sign ..4 unless
's|is|my|very|your final|last|only chance|opportunity|warning
^ final|last call|chance|warning !i !we !from
you ..1 've|got|have until|till|exactly|just|only? #date $
you 've|got|have ..4 #date to ..1 respond|answer|make|decide|reply|hire|confirm|say|change|call|give|offer|produce|prove
you 've|got|have ..2 #date ,? then|after|or|otherwise
give|giving you a|one ..1 final|last
give|giving you #date|#number|hours|till|until
clock 's|is ticking
either i|there|they|you !or !'m|am|'ll|can|could|may|will !call !ring !phone ..16 or
no deal|extensions|negotiation !breaker|breakers
i|we ..3 @not wait ..2 beyond|day|forever|longer|past
or not at all $
@deal ..8 or|otherwise !no ..1 do|forget|i|it|kiss|no|the|they|we|you ..4 @leave|bother|deal|else|end|gone|goodbye|lose|miss|never|no|nothing|off|other|out|regret
it 's !been|not ..2 or her|him|me|nothing|the|them
whole thing is off
if ..12 i|we 'll|will never
or goodbye
^ @deal ..10 or|otherwise i|we !'d|'ll|can|could|may|might|will|would
or|otherwise you ..1 've|can|may|will ..1 consider|find|forget|keep|look|lose|lost
@not ..1 ask again
take it or
do n't|not ..1 bother ..1 calling|coming|giving|making|offering|sending|replying|ringing|to|writing !if
make your choice
no ..3 no me|deal|signature|employee|hire|candidate
deal|arrangement 's|is off
failing which|that
or do n't|not ..1 bother|call|come|contact|do|email|expect|mail|message|phone|reply|ring|text|waste|write
@deal it|me|that|up ..2 or|otherwise ask|choose|employ|find|get|hire|pick someone|somebody|another|anyone|yourself|yourselves
^ pick|choose|decide ..8 or no|nothing|goodbye|me
^ decide|choose $
you|it|this|that|there|email|call|letter|offer had|'d better ..1 @deal|arrive|be|come|have|send|sort
either the|your|my|this ..10 or i|we 'm|am|'re|are|walk|leave|go|sign|withdraw|do|ca|wo
accept|agree ..8 or let|lets|let's ..2 end|forget|stop|call|leave
answering the one after
trouble yourselves|yourself ..2 call|reply|ring|write again
or we can|could stop|end|leave|part ..1 here|this|company|now
or i|we ..1 do|leave|go|walk|quit|withdraw $
or i|we stay|walk|pass|pull|bail|bolt|disappear|vanish|jump $|here|where|on|out|away|put|with|ship
now or never !for
not a|one minute|day|hour|second|moment|penny|cent|pound later|longer|more|less
nothing ..2 to discuss|negotiate|debate
my|these|those|terms|conditions ..2 n't|not ..1 up|open for|to debate|discussion|negotiation
no ..4 means|equals no
choice 's|is yours|simple|clear ..6 or a|an|no ..1 empty|goodbye|nothing|candidate|me
^ yes or no ..2 by|now|today|tonight|#date
me|deal|want|is|it yes or no $
or nothing $|that|this|and|at
get|got|have one|a|two|#date|until|till ..2 more? ..1 week|day|chance|#date then|before i|you|the
do n't|not come back
put up or
or|then ..4 move|moving on $
or stop ..1 ringing|calling|wasting|writing|contacting|emailing|messaging
last|final|only|best offer ..2 take|or|accept|it
want me or you
after that|then forget about|it|me
i|i'm 'm|am|wo|will|shall|'ll|never not|n't|never ..2 ask|say|repeat|offer ..1 again|twice
or give me nothing
all you|u 're|are|'ll|will ..1 getting
you ..2 have|got|get|'ve one|precisely|exactly|single ..1 chance|opportunity|shot to|at|left
^ appoint|hire|pick|sign|take|want me ..5 or
it 's ..1 or you $
if not ..1 goodbye|bye|forget|farewell|adios
or|otherwise i 'll|will|'m|am ..3 elsewhere|where|gone
one|1 more !thing !question ..3 and i|it|we|you 'm|am|'ll|'s|'re|are|will ..1 gone|out|over|off|done|finished|history|walking|leaving|withdrawing
or its|it ..1 off|over
you|u ..1 have|'ve|got ..1 till|until ..2 noon|midnight|tonight|midday|lunch|lunchtime|close
or the ..2 's|is ..1 dead|finished|gone|no|off|over|void
anything less ..1 and|forget|i|is|means|no|will|you
or i 'll|will ..1 tear|rip|cancel|block|delete|burn|scrap|bin
or|otherwise you|u 'll|will ..1 regret|lose|looking|short|paying|without
you ..1 n't|not have both
or you|u can tear|shove|stick|rip|whistle|bin|scratch|strike|kiss
or i do|wo n't|not ..2 turn|show|start|come|sign|join|joining|coming|starting|signing
then i ..1 sign|go with|for the ..1 competition|other|others|competitor|rivals
you can|may ..1 give|hand|offer ..2 job|role|post|position|it|contract ..1 to
room for|to discussion|negotiation|negotiate|manoeuvre|haggling
last time ..2 ask|asking
do n't expect me|us ..3 again|ever|on
you 've|have ..1 hours|hour $
if|unless ..12 forget about me|it $`,
      'ultimatum',
    ],
    [
      `please|pls|plz please|pls|plz
pretty please
beg|begging|beseech|implore|plead|pleading $|for|here|of|on|with|you
bended|on ..2 knees ..1 $|begging|for|here|if|please|give|take|sir|asking|do
hands and knees
imploring
at your mercy
your slave
love of all|god
'm|a|am|getting|really|so|truly desperate !for !to
'd|'ll|do|give|i|will|would ..1 accept|do|give|take ..1 any|anythin|anything|whatever $|absolutely|anything|at|it|job|nights|salary|to|you
anything for a|the|this|you ..1 $|chance|job|position|post|role
i|even ..1 'd|'ll|will|would ..4 for free|half|nothing|peanuts ..1 $|if|just|money|pay|the
n't|not refuse|reject|say|turn me|no
another rejection
my|our ..2 last|only chance|hope !is !was
mercy|pity on me|us
need this badly|job|role|so|work !to
just|me|only|please ..1 give me ..1 chance|job|shot
'd|'ll|il|would clean|mop|scrub|sweep ..4 toilet|toilets|floor|floors|bogs|loos|pots|if|please|free|anything|nothing
give ..3 arm|kidney
really really need|want
anything|hope ..4 please $
'd|would|will|'ll|to crawl|crawling !through !under !into !up
please|pls|plz ..2 choose|hire|pick|take me !off !to !through !out
^ ..1 choose|help|hire|pick|take me !through !by !on !to !a !with !in !at !off !out
have to help me
have mercy|pity
bended knee
save|saving my family|life
everything|life depends on
'm begging|pleading
'd|would|will|'ll|to ..1 work|working ..2 without pay|salary|wages
'd|'ll|will|would kiss|sell ..2 feet|kidney|soul
in|just|only|please ..1 let|save|take me in|on|start|work
beseech|entreat|implore you|the|your|to
'd|would|will|'ll|gladly|even work ..8 for free
i 'll|will|would|'d beg|grovel|crawl
beg if i
on your mercy
take|have ..1 pity
folded hands
swear on my life|mother
nothing i ..1 would n't do
'll|will take less
how much i need you
forever in your debt
save my career
what do i have to do
even ..1 half the|my pay|salary|wage|money
anything even a|an|if|the
some compassion
end of my rope|tether
wits end
nobody|nothing|nowhere|one else ..1 to ..1 turn|go|ask
nobody|one else i can|could|may ask|turn
please oh please
have a heart
find it in your|yourself heart|yourself|yourselves|to
n't|not know what i 'll|will|would do !with !after !about
please|plz|pls|only say yes $|to|sir
no other income|hope
pay me what|whatever|anything you|u
just|only let|get me in|come $|and|please|work|i
at|touch your feet
please ..10 please $
hope|future|life|fate|career|everything ..1 is|'s|lies|lie|rests|are ..1 in your hands|hand
just say yes
say yes please
have ..2 mercy|compassion
turn ..5 widow|orphan|father|mother|man|woman away
too proud to
what|anything can|could|must|do ..2 do|say to make|get|persuade you
i|we need a miracle
do n't|not leave me out|behind
pick me !up !for !off !as
please|pls let me stay|in
servant|slave for
only|just|but|please do n't|not ..1 push|send|turn me|us away|back|down
so broke
pity 's|for? sake
show ..1 mercy|compassion|pity
rock bottom
no income ..6 please
how desperate i
how badly i need|want
give|provide me ..1 job|post ..1 sir|please|pls|madam
need this|it ..2 more than ..1 you|anyone|anything|anybody|words
sir|madam|pls|plz ..2 one|1|a ..1 chance
i 'd|'ll|will|would ..1 pay you
desperate for ..1 this|job|work|it|chance|money`,
      'begging',
    ],
    [
      `cheers|thank|thanks for nothing
awfully|frightfully|terribly busy|important
busy counting|doing|ignoring|not|polishing|to answer|nothing|people|reply|your
hurry|rush|wait ..6 century|decade|die|retire
it 's|is only my ..1 career|rent|life|future|time|livelihood|sanity|mortgage|health|living
how|really|so|very classy|convenient|generous|professional|thoughtful $
of you to ..1 even|eventually|finally|grace|ignore|not
@pos|excellent communication|job|manners|process|service|work everyone|guys|really|truly
^ bravo for|on|$
how thoughtful|considerate|kind|nice|good|generous of ..4 to ..7 find|without|ever|never
relaxed pace
funny how ..9 manage|managed|can|could|able
that was|'s a lovely|nice touch $
@pos|thoughtful|considerate|classy of you to ..1 forget|leave|lose|cancel|mislay|ghost|bother
it|that|they ..1 only|just took !us|me|two|three ..2 week|weeks|month|months|fortnight|year|year|days|#date|reminders|#number
stretch yourself|yourselves to
treat|joy|delight|pleasure|privilege to wait|waiting
n't all ..3 once|rush|shout
nothing says|screams|shouts|spells|makes|shows|warms ..9 like
too much to hope|expect
@i ..1 do ..1 so enjoy|love|like being|waiting|when|chasing|how|your|a|talking
i see|gather|take ..1 that? ..9 flexible|loose|relative|elastic ..1 idea|concept|term
must be ..1 exhausting|tiring|hard|difficult|nice|wonderful ignoring|being ..1 so|too|busy|important|able|paid|everyone|people|mails|emails
your famous|much-vaunted|celebrated|legendary ..9 closed|broken|missing|absent|asleep|holiday|elsewhere
lightning - fast
your|such|this ..3 breathtaking $
lightning fast|quick|speed
slow clap
top|full marks for ..2 @not|trying|effort|honesty|speed|losing|ignoring|consistency
sterling|stellar|splendid stuff
lost among|under all
speed of a
before the sun|universe|hell ..1 burns|explodes|dies|freezes|ends
smoke signal|signals
phones|phone ..5 only take|takes
far be it from me
who am i to
busy|packed|hectic schedule ..1 of not
i ..2 admire the thoroughness|patience|speed|dedication !of
my compliments to ..3 who|recruiter|hr|department|system|robot
secret for|of ..1 making|turning
swallowed by ..3 earth|hole|whale
not like i|we ..1 've|have|had got? bills|rent|anything|a
what a|an treat|joy|delight|pleasure it was to ..1 sit|wait
must have missed the ..3 bit|part|memo|moment|announcement|where|when|paragraph|line
what a surprise|treat $|another|no|still
foolish|naive|silly of? me for|to !forget !leave
excuse|forgive|sorry for|me ..1 assuming|believing|existing|expecting|thinking
oh goody|joy|sure
^ brilliant|fantastic|great|lovely|perfect|wonderful|joy|goody|marvellous|super|fabulous|terrific ..1 another !question !thing !point !option !idea !great !good
what i needed ..1 another|a|more|today
alive and well
keep|keeping|keeps|kept ..3 guessing
apparently|clearly|evidently ..3 means|meant
n't all rush
n't ..1 clever|quick $
too much to ask !i|could|would|please|can|may|might
must be nice to ..1 have|be|get ..3 paid|so|no
n't exert|overwork|strain
holding my breath
i|i'm|we|be|'ll ..2 dead|die|old|retire|retired ..2 before|by
your ..1 email|fingers|keyboard|phone broken
took just|only|you ..1 #date|@answer|long|months|weeks
beneath you
thing called
next life
your ..1 nap
'm|be|been only unemployed
responsiveness ..2 impressive|inspiring
time flies when|in
get up on my account
your|all|hr ..4 phone|phones|email|inbox|line|lines ..3 out of order
how|so ..1 good|kind|nice of you to ..2 even|finally|i|me $|exist|to|we
that was fast|quick $|just|only
a mere ..1 weeks|months|fortnight|applicant|candidate|mortal
absolutely nothing from
must have imagined|dreamt|dreamed|hallucinated|blinked
your ..1 definition|notion|idea|version|interpretation|concept of ..2 @promise ..1 is|must|seems|clearly|apparently|differs|and|has|does
@promise ..1 means|meant|mean ..2 different|something|another|elastic|whatever|anything|nothing
masterclass in ..1 communication|courtesy|punctuality|candidate|people|organisation|respect|timekeeping|waiting|how
to see|know|hear ..3 take|takes ..4 so seriously
only been ..1 cancelled|forgotten|ignored|lost|mislaid|misplaced|postponed|rescheduled
i only rearranged|cancelled|quit|moved my
take your|all ..3 time ..4 only|just my|starving|rent|dying|broke|career|life|ageing
lucky me
surprise surprise
shock horror
colour|color me surprised|shocked|impressed|amazed
big of you
stay classy
pull the other
perish the thought
n't i ..1 lucky|special|fortunate
i 'm|am only starving|dying|ageing
because|yes|well|after|right|sure who needs|wants|cares|does
what we|you|they ..2 call|calling ..6 nowadays|these|now
is there a|an|some medal|award|trophy|prize|badge for ..2 waiting|longest|patience|patient|reaching|surviving|being|getting|persistence|sitting|chasing|most
nothing|anything better to do
rank|come ..3 below|beneath|behind the|your
assume|presume|suppose|gather|guess|take ..9 a joke|metaphor|metaphorical|figurative|aspirational|fiction|hypothetical
reassuring|comforting|heartening|encouraging|inspiring|impressive|touching|lovely|nice that|how|when ..10 ca|could|but not|n't|never
a week|month|#date|#number|ten ..5 into a ..1 saga|epic|odyssey
glad|pleased|worth|delighted i ..1 took|gave|cancelled|drove|rushed|rearranged|flew|travelled|booked ..9 for a ..1 five|ten|twelve|#date|#number|two|three
ca|can only marvel
feel so special|wanted|cherished
how|lovely|nice|wonderful|delightful|charming to learn|discover|find ..2 from|on|via linkedin|facebook|your
^ only|just|merely ..2 late
communication|timing as always|ever|usual
turned out to mean
almost as if|though nobody|no
if only there was|were
found|spared ..2 seconds
wow so|very|how kind|nice|polite|professional
a good cliffhanger|riddle|mystery and
wow|oh|ah ..1 impressive|classy|professional|amazing|brilliant|great|nice|lovely ..1 service|customer|communication|organisation|timing|manners
organisation|organization|planning ..1 as always|ever|usual
absolutely|do|just|really|so|totally love|enjoy|adore ..1 waiting|chasing|refreshing|queuing|explaining
my time ..3 n't|not ..2 valuable|important|precious|worth
do keep me waiting
sure it ..4 hard|difficult|exhausting|tricky ..2 to ..1 send|answer|reply|pick|write|type|call|read|say|click
no hurry|rush ..1 it ..1 only my|been|#number|#date|another|the
say i 'm|am surprised but
glad|delighted|thrilled|pleased|happy ..2 i ..1 wasted|bothered
another form $
backup candidate|choice
great|good|nice|fine|top|excellent job|work|going keeping|ignoring|forgetting|losing|cancelling me|us|my
remember|notice|recall ..1 i|my ..1 exist|existed|existence
regards|love|compliments to your ..1 answering|voicemail|auto|spam|shredder
deeply|so|truly|very heartfelt|personal|warm ..1 automated|template|generic|form
another ..2 another ..1 broken|delay|excuse|promise
example|inspiration|lesson to us all
latin|greek|shorthand|klingon for
aware ..4 meant
n't|not as though i|we
one|some|wonderful|lovely|charming|delightful|great|marvellous|nice|fine|hell way to treat|welcome|greet|repay|find
love working for free|nothing
mastered|perfected the art|skill
^ well that 's just great|perfect|wonderful|lovely|brilliant|typical $
love it when|how companies|firms|people|recruiters promise|say|tell ..9 n't|not|never
proud of rejecting|ignoring|ghosting|losing
you ..5 busy to ..1 type|lift|press|dial
^ oh|ah|wow brilliant|fantastic|good|great|lovely|perfect|wonderful|a|an another|more|yet|form|automated|template|generic|a|rejection
interrupt|interrupting|disturb|disturbing|disrupt ..1 your ..1 coffee|nap|golf|beauty|slumber|siesta|tea|crossword
oh|no|ah wait you|that|there|they|it|nobody|no
only|just|merely got|have ..1 rent|bills|mortgage|mouths
silly|daft|foolish|stupid old? me for|to !forget
here|there i|me ..1 was? thinking|hoping|believing|assuming|expecting|imagining
alert|stop|hold the media|presses|press
yeah|aye right|sure
what ..1 wonderful|lovely|charming|delightful|fine|splendid|beautiful manners|people|communication|organisation|timing
longer than my|the|some|most ..3 marriage|marriages|degree|pregnancy|childhood|war|ice|empire|empires|mortgage
carrier|homing pigeon|pigeons
how clever|efficient|noble|brave|wise|convenient of ..4 to !let
gave|given me whiplash
my time is|'s ..1 worth nothing|worthless
appreciate|enjoy|enjoyed|love|loved being ..1 left|ignored|forgotten|waiting
your ..2 is|are ..1 legendary|unmatched
world record
talking|writing|speaking to ..2 wall|walls|void|myself
should|shall|can i also ..1 paint|wash|mow|clean|cook|polish|iron
^ how reassuring|comforting|touching|convenient that
how|so kind|nice|good|lovely of you to reply|answer|respond|write|call after`,
      'sarcastic',
    ],
    [
      `after|despite all|everything ..5 i|i've|we ..2 did|do|done|expected|gave|given|invested|put|sacrificed|spent|went|told|gone|thought
least you ..2 can|could|owe
owe|owes it|me|us
@i ..2 deserve an|at|better|more|some|this
@kin ..3 cries|cry|crying|hungry|starve|starving|suffer|suffering
because of you|your ..1 $|silence|i|we ..3 $|lost|ca|n't|not|missed|must|no|had|have|alone|still|again
you|your|it|this|to|that|letter|email|rejection|news ..5 break|breaking|breaks|broke ..1 heart|hearts
you ..1 no idea how|what ..1 i|it|much|this|waiting
how can|could|do you ..1 feel|live|sleep at|if|with
if you ..2 cared|valued|respected|conscience|heart !to !for
i|we ..1 believed|trusted in? you|your !advice !product !products !mission !work
you|your ..5 let|letting everyone|me|us down
's|and|are|is|this|look|see how you ..1 repay|thank|treat|treated|repaid
n't you ..1 care
you forget|forgot me
n't|nothing ..1 matter|mean|to to? you $
@kin|ones ..2 asking ..4 @kin|daddy|if|when|why
put me|my|us ..2 through !to !college !university !school !my !a
making ..4 ill|miserable|sad|sick|unhappy
i|we 've|have ..1 earned !my !a !an
it hurt|hurts !when !if !my
it ..2 hurts that ..1 you|your|nobody
on hold for you|so|weeks|months|#date|three|two
betrayed|broken my ..1 heart|hopes|spirit|trust
least i expected|hoped
i ..1 cancelled|missed|skipped my ..6 for you|your
ruining me|my|our
how can|could you do
do that|this to me|someone|us
for what $
let me hope
believed in? you|your !product !products !mission !work !values
taken|took away ..5 hope|faith|confidence
on my|your conscience
you|u ..3 live with it|that|this|yourself
the thanks i|we|you
more fool us|me
not worth a|an|your ..1 reply|call|answer|email
sit|sitting|sat ..2 by the phone
you ..1 give|gave me nothing
nothing to you that
does n't go both ways
only earner|breadwinner ..9 know|rejection|no
tell|explain|face ..2 my|our ..1 @kin|dad|mom|mum|grandmother|grandson
prayed|praying|prays for you
do n't ..1 matter|count
cruel reward
dropped everything for you
i missed it to
for your sake
@i ..2 believed|thought|hoped you|your ..2 better|different|kinder|decent
you of all people
@kin ..2 ask|asks|asked ..4 whether|if|why|when ..3 you|your|called|heard
last ..1 savings|money|penny|pennies|pounds|dollars ..2 on|to
turned down|cancelled|missed|gave|skipped ..6 @kin|kids|holiday|wedding|funeral|birthday ..7 your|you
is my reward|thanks
count|counts|counted|mattered|means|meant for? nothing $|to|with|at|here|now
thought|believed|said ..3 count|rely on you
turned your back
done to me|my|us
little boy|girl ..1 asked|asks|keeps|wants
you 'll|will know who|why $|to
and|real|true friends do n't
because you keep|kept
think about|of my ..1 @kin
hope ..3 happy|pleased|proud|satisfied with? now|yourself|yourselves $
hope you ..1 can? sleep|live ..1 tonight|at|with|yourself
this is what|all i|we get|got
@i ..2 believed|thought you were|are|'re ..3 family|friends|friend|good|human|honest|cared|different|better|fair
would|'d never ..2 treat|treated|leave|left|keep|kept|drop|dropped you|anyone|anybody|somebody|someone|a|people
used to being|getting|people|companies|be|firms ..1 let|ignored|rejected|forgotten|overlooked|passed|disappointed|breaking|lied
out to dry
in the lurch
you ..1 could|might have ..1 prevented|stopped|saved|avoided|changed
not that you ..2 care|cares|bothered|noticed|mind
some family|friend|gratitude|loyalty $
^ you promised $|my
@kin wo|ca|do|go|does|will ..1 n't|not|without !start ..4 christmas|shoes|presents|present|holiday|dinner|uniform|food|trip|lunch|birthday|school|university|college
mean|means|meant|count|counted nothing to|for|$
nothing but patient|loyal|honest|polite|kind ..4 and|but this|you|nothing|all
think of me|my|us ..2 when you ..1 celebrate|go|eat|sit|sleep|tuck|open|drive|drink|get
cost|costs you nothing to|$
have done the same|more for you
you|u|people ..1 made|led|let me|us to? believe|hope
played|playing|play|toyed|toying with ..3 emotions|feelings|hopes|lives|heart
left|leave|leaving me|us on read|seen
does|do to ..1 people|someone|a|me|us $|like|who|with
if you ..2 any feeling|heart|decency|conscience|compassion
forgotten|forget ..1 me|us by tomorrow|now
drop|dropped|dropping me|us like
some of us ..5 bills|eat|families|mouths|rent|rich|mortgage
meant more to you
do|am|should i ..2 tell|say|face ..1 to? her|him $|now
you|u know ..5 mean|means|meant ..2 to my|me|us
known better than to ..1 believe|expect|hope|rely|trust
i ..1 get|got|have silence
look where it|that|this ..1 got|left|gets
believed every|each word
you|u ..1 could|might at least
friendship|loyalty|service|years ..3 count|counted|counts|mean|meant for? anything|more|something
you ..2 feel ..1 any ..1 shame|guilt|remorse|pity
thought ..1 we were ..2 friends|family|mates|close
hope ..4 proud|pleased of|with yourself|urself|yourselves
never have let you
it|that|this 's|is all? your|ur fault
do|can you ..2 know|imagine|realise|realize how|what it|this ..2 do|does|doing|feel|feels|like
loyal ..9 and ..1 you|this|get
guess|suppose ..4 n't|not|never good? enough|matter|count
end|ends|leave|leaves|left ..1 with nothing
you|u ..2 sleep soundly|easy|peacefully
supposed to ..1 look my|feed|face|cope|live|trust|sleep
treat|treated|treating ..2 like a|an|some stranger|beggar|nobody|criminal|number|leper
for you people|lot $
crush|crushed|shatter|shattered|destroy|destroyed|dashed|ruined my|our ..1 dream|dreams|hope|hopes|confidence|christmas|life
this is how it
you ..2 feel good|great|proud about leaving|letting|ignoring|ruining|making
you ..3 threw|throw|thrown|cast|tossed|toss|chucked me|us ..1 away|aside|out|under
you ..1 obviously|clearly|just|simply|never|really ..1 n't|not|never ..1 care|cared
led|leading|strung|stringing me|us on|along
making ..2 worse $
my|our hopes|heart|expectations up and
what ..3 do|am|shall i ..2 tell|say ..1 to? my|our|them|him|her
loyalty|friendship|hard|honesty|effort ..1 counts|means|count|mean|gets|worth ..1 nothing|little|anything
i ..1 did|done|gave|given everything|all ..4 and|still|yet|but ..2 you
you promised|swore me|us ..1 this|the|that|it ..1 job|role|was|position|mine
could n't ..1 spare
this|that|which is|'s how|what i|we 'm|am|'re|are|been|get|got ..2 repaid|treated|rewarded|thanked
would you feel if ..1 someone|somebody|your|you
and|but|then now? this $
you ..1 only|really|all|just|have|'ve ..1 disappoint|disappointed|failed me|us
you 've|have ..1 hurt|broken|destroyed|ruined|wrecked|crushed ..1 my|me|us|our
if only you ..1 had|'d|could
n't|not ..4 eat|sleep|breathe|speak since|because ..2 you|your`,
      'guilt-tripping',
    ],
    [
      `are|of|old|some|those|you dinosaurs
boomer|boomers|cripple|cripples|spastic|faggot|faggots|nigger|niggers|pakis|retard|retarded|tranny
too black|female|foreign|male|old|white|young $|for
diversity|quota|token candidate|girl|hire|hires|woman
because|that ..2 's|a|am|is|n't|not ..1 black|female|gay|male|old|white|young
our own people
too many @group
^ those people
for|from|hire|hiring|like|of|than|want|with to? those people
those people ..3 all|always|are|ca|come|do|get|never|take|who
by a man
n't|not|refuse ..2 for|with ..1 @ethnic|@group|woman|women
hysterical|pretty|some|stupid|than|that|these|typical|under|you ..1 @group !who !in !i !at !from !were
@group|millennials|old ..3 are|belong|ca|is|like|should ..2 all|emotional|home|kitchen|lazy|n't|stupid|too|weak|you
people|they from ..3 are all|lazy !in !at !very !so
and|having babies
back to the|where|your ..1 came|country|kitchen
proper|real|true american|english|german|man
with a woman in
^ old people
barely|decent ..1 english|german
at her|his|your age
prettier|pretty face
being male|old|straight|white counts|is|means
time of the month
too old to
are|is|'re|'s|too|all|bit|clearly|looks past it
tick|ticking a|some|the|your ..1 box|boxes
political|politically correct|correctness
straight white
little lady
people|folk|folks|someone|somebody|men|women|candidates that|his|her|their|your age ..2 ca|can|do|never|simply|just|wo|will|struggle|not
off on maternity
she|woman|they|girl|mother ..6 maternity|parental leave within|soon|any|next
need|needs|want|wants|require|deserve a|some|another ..1 man|bloke|lad|male|white|young ..1 at|for|in|on|to|one|girl|thing
run|led|managed|staffed by women|girls|men|foreigners|immigrants $|was|is|and|who|would
young mother|mothers|mum|mums ..2 wo|will|ca|never|not|n't
@ethnic|polish|chinese|indian|female|older|younger|foreign candidate|applicant|one|guy|girl|woman ..2 will|'ll|would|is|must|can ..3 accept|less|cheaper|cheap|lazy|not|n't|never|pregnant|emotional
because|since|if he|she|they ..1 is|are|'s|'re|was|were ..2 @ethnic|pregnant|gay|muslim|jewish|disabled|foreign|black|female|white|old
another|some foreigner|immigrant|diversity
at her|his age ..2 ca|can|wo|will|she|he
n't take ..1 instructions|orders from
born here ..9 speak|english
caste|brahmin|dalit|reserved category
diversity department
council estate
@group !i !who !we ..2 are|is ..2 hard|lazy|emotional|never|not|n't|too|all|so
british|american|irish|australian|english jobs|people for
your ..4 are all @ethnic|@group
if|the ..4 is|'s trans|gay|muslim|jewish
what they|those 're|are like
unlike the @ethnic|@group
accent ..3 thick|so|strong|foreign
barely|scarcely|hardly ..2 finished|out ..2 puberty|school|nappies|diapers
fella|lad|bloke|woman|girl ..6 wo|will n't last
@group ..2 do|have always|n't
old|older folk|folks|fogeys|timers|fella|fellas|guys|dears|lad|codgers ..9 off|ca|can|could|n't|slow|never|barely|hardly|retire|asleep|nodding
pensioners|retirees nodding|asleep|dozing
you|they 've|have|had|need|must|are|'re ..2 tick|ticking ..1 those|these|all|your|some ..1 box|boxes
diversity|token|dei|woke pick|appointment|case|box|choice|person|nonsense|agenda
affirmative action
@group ..2 make|are|'re|do ..3 better|worse|natural|stronger|weaker|hopeless|terrible|poor
one of these|those|them|your @group|@ethnic|foreign|foreigners
being a|an ..1 white|straight|male|man ..3 does|wo|hurt|crime|help
expect|ask|trust|count|put a|an|some|any ..1 mother|mum|single|woman|girl|pensioner|@ethnic ..2 to|with|on|of|in
@group ..2 get|getting|got|take|taking|took all|our|every
another|more|some|yet eastern european|europeans
the pretty|blonde|leggy|fit one|girl|thing
how many @group
@frail ..6 he|she|they 'd|'ll|will|would|ca|wo|can
he|she|they 's|is|are ..2 @frail ..6 how|he|she|they|only
going|gone|went|go to|with some|one|another ..3 diversity|ethnic|young|woke|pretty|blonde
she|he|they 's|is|are ..1 a|too|bit|getting|far ..2 old|ancient|elderly|long $|for|in|to
over|past the hill
off the boat
break|breaks a nail
put out to pasture|grass
@group|lady|woman|mother|mothers ..5 should be|stay|stick ..2 home|kitchen|children
a face that fits
wrong|right colour|gender|sex|race|age|skin
he|she|candidate|guy|one|woman|man ..1 is|'s ..1 @elders ..4 he|she ..1 never|barely|n't|not
do n't|not ..1 want|trust|need|hire|put a|an|another|some|any @ethnic|@person|@frail|mother|woman
bloke|guy|lady|man|someone|woman her|his|that|their age
young people|ones today|nowadays|these ..2 do|ca|wo|just|never|only
feminists|feminazis
let|leave the @group do|to|make|handle
better|worse than the|that|some|any @ethnic|@group|@person
old dear|git|sod|trout|fart|crone
careful|twice|wary|worried|worry about a|an|hiring ..1 @frail|@ethnic|@group|@person
woman|women|mother|mothers|wife ought|should ..6 home|kids|children|kitchen
only hire|want|take children|kids|teenagers
because she|he|they|you 's|is|are|was|were ..1 a|an ..1 woman|girl|man|foreigner
older|younger|female|foreign|immigrant|disabled workers|employees|staff|candidates|hires|applicants ..2 slow|never|ca|lack|lazy|complain|wo|moan|cost|drag
good|nice|pretty in a|her|heels ..1 skirt|dress|heels
'm|am a|an ..1 real|proper|true|white|straight|decent englishman|american|brit|man|male|australian|christian
that|some grandmother|granny|grandad|grandma
job|trade|work|world for a|an|real man|woman|girl|lady !like !of !who
hire|hiring|someone|anyone ..4 n't|not ..5 maternity|pregnant
she 's|is a single ..2 she|they wo|ca|'ll|will
too fat|ugly|butch|camp|gay|foreign
unlike half|most your|of
she|her|girl|woman|women ..4 planning|plans|going|wants|want to ..1 have|start ..1 kids|children|babies|family
kids|youngsters today|nowadays ..2 are lazy|glued|soft|useless|spoilt|entitled
@their|he|she|they should go back|home
because|since he|she|they ..1 is|are|'s|'re|was ..2 pretty|attractive|blonde|fat|ugly|foreign|jewish
n't|not|no need|want any? more @group|@ethnic|foreigners
not ..1 racist|sexist|ageist|prejudiced|homophobic but
they 're|are all the same
glad|relieved|thank ..4 no ..1 women|girls|@group
breed|breeding like
because i 'm|am ..1 n't|not ..2 @ethnic|@frail|@group
people|candidates|anyone|someone with ..1 accent|accents|turbans|headscarves ..3 n't|not|never`,
      'discriminatory',
    ],
    [
      `apologies|apologise|apologising|apologize|apology|forgiveness|sorry|sory
excuse|forgive|pardon me|my|the|this
your pardon
'm|am|feel ..1 ashamed|awful|embarrassed|guilty|terrible
hate to ..1 be|bother|disturb|pester|trouble
soz|sry|sorrier|apols
pardons
excuse|forgive|pardon its|any|us|all|another
'm|am|feel ..1 dreadful|mortified|rotten|wretched
regret ..1 any|bothering|disturbing|troubling|chasing|inconvenience|intruding
bad about|for bothering|chasing|disturbing|pestering|hassling`,
      'over-apologetic',
    ],
  ],
  plain:
    'sorry late response already everyone everything anyone always understand happening happened sent wrote signed must need getting you your me my we our is are was be am been have has had do does did will would can could should not no why what when where who how this that it if but so please now hire want waiting still never just thank thanks hear know tell said nobody anybody somebody hello really very they he she here give stop again soon yes loved love waited gone looking let left messages message calls answer reply ring today tomorrow week',
  small:
    'i the a an for to of in on at and or by since one all any from with without about enough more ever long every after only there back call answer week weeks months days',
};
