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
    fool: 'airhead amateur amateurs bozo buffoon buffoons bullies bully clown clowns cowboy cowboys crook crooks dimwit fool fools halfwit halfwits idiot idiots jerk jerks joker jokers loser losers muppet muppets nitwit pigs prat prick rats scum snake snakes snob snobs thief thieves tosser twit wasters weasel bellend charlatan charlatans chancers cretin cretins dolt dolts dunce eejit eejits gobshite gobshites ignoramus knobhead numpties numpty pillock plonker shysters twat twats',
    their:
      'behavior behaviour boss communication company department firm guy hr interview interviewer interviewers management manager managers offer office outfit panel people place process product recruiter recruiters secretary service staff team test thing treatment whoever conduct email emails feedback assistant fella foreman intern man receptionist woman',
    bad: 'useless lazy rude arrogant stupid dishonest worthless ignorant disgusting ridiculous appalling amateurish insulting insult hypocritical childish rubbish garbage joke disgrace farce circus embarrassment embarrassing unacceptable pompous dim stinks rudest worst dullest laziest stupidest dumbest shoddy sloppy snobbish condescending patronising patronizing cowardly crooked clueless obnoxious ungrateful disorganised disorganized shambolic nobodies inexcusable shocking outrageous mess inconsiderate hopeless laughable drivel nonsense lousy tinpot brainless gormless mindless heartless greedy smug senile whining dump abysmal atrocious callous diabolical feeble illiterate inept insolent pigheaded shabby slimy thoughtless woeful vile joyless spiteful witless asinine boorish churlish contemptible deplorable despicable discourteous impolite inane insufferable moronic reprehensible @fool',
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
      'africans arabs asians biddies blacks blokes blonde blondes christians codger cripple cripples foreigners gays girl girls grannies granny headscarf heathens hijab housewives immigrants indians jews lass lesbians men mexicans migrants mothers muslims pensioners poles romanians turban woman women whites females males oldies nigerians pakistanis bangladeshis filipinos ukrainians bulgarians albanians hindus sikhs catholics protestants asylum ladies',
    person: 'lady boy man men pensioner wheelchair autistic accent stutter homosexual transsexual @group',
    ethnic:
      'african arab asian black chinese deaf disabled foreigner gay gypsy immigrant indian irish jew lesbian mexican muslim pole refugee romanian russian transgender turk white hindu sikh catholic brown pakistani nigerian albanian bulgarian ukrainian filipino irishman frenchman scotsman welshman chinaman eskimo handicapped',
    ignore: 'cancelling ghosted ghosting hanging ignore ignored ignoring silence wasting',
    pos: 'admire amazing brilliant charming delight delighted delightful enjoy enjoyed exciting famous fantastic flattered glad good great happy honoured impressed impressive joy kind love loved lovely marvellous moved nice pleasure privilege professional prompt reassuring refreshing remarkable speedy splendid superb thrilled touched treat wonderful',
    answer: 'answer answering bothering calling reply replying responding write writing',
    elders: 'fifty forty sixty thirty #number',
    promise:
      'soon shortly asap prompt promptly quick quickly urgent urgently tomorrow later briefly immediate immediately transparent transparency respect communication professionalism courtesy punctual punctuality flexible #date',
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
@bad|@worst|cheek|contempt|disgusted|dithering|ignorance|kindergarten|kindergartens|laziness|nerve
out of your|his|her|their depth
third class|rate
amateur hour`,
      'insult',
    ],
    [
      `@pos|bravo|congrats|congratulations|favourite|honour|inspiring|thank|thanks|thoughtful|wow
^ oh|so|well
hats off
kudos|applause|chapeau
gold star
ten|five out of`,
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
lose|lost again|my|twice
reject|rejected at|me
cancel|cancelled at|on|ten|while
fifth|fourth|tenth|third attempt|reminder|time|try
all|whole afternoon|day|morning
say|saying nothing
how little
rescheduled|stood postponed|up
whole #number|five|ten|thirty|two minutes|seconds
rejecting
spell|spelling|get|getting|got|spelled ..1 my name
ghost|losing|lose|mislaid|mislaying|misplacing|misplaced|forgetting|forgot ..1 my|me|that
crickets|tumbleweed
wrong|different four|three|name|two|times|ways
eaten|swallowed|lost|binned|deleted|shredded my|again|it
word|line|automated|template|generic|copied rejection|brush|dear|no
left|kept ..2 waiting|sitting|standing
waiting|sitting ..2 for ninety|forty|fifty|#date|an|two|three
yawned|yawning|snored|texting
nobody|no told|telling
never speak|talk|write|call ..3 again
paste|pasted|form|boilerplate rejection
wait in the|your ..1 cold|corridor|hall|lobby|rain|reception
like a number|statistic`,
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
      `aliens|archbishop|centuries|century|coma|crystal|decorative|fairy|glacial|glacier|glaciers|grandchildren|granite|hibernation|marble|medal|millennium|monks|nap|oracle|pigeon|pigeons|pope|psychic|quill|santa|shredder|sloth|snail|snail's|suspense|telegraph|tortoise|trophy|unicorn|whiplash
in|of stone
framed
rescue|search party
i|i'm|we ..1 dead|die|retire|retired
dog ate
another|different|other calendar|century|meaning|planet
lost art
rocket science
brain surgery
black hole
witness protection
ice age
aeons|eons
stone age
time machine
what|whatever|whichever bin
specialist skill
in|into|through a|the avalanche|abyss|void|ether
cobwebs|moss|knit|beard|fossil|fossilised|mummified|skeleton|saga
cutting into
horse|owl|semaphore|telegram|drone
cliffhanger|whodunit`,
      'absurd',
    ],
    [
      `you ..1 ca|could|did|do|have|wo n't|never|not
you just|never|simply|still
all|thanks|what i get|got|heard
cannot|nothing|silence
n't|not even
because|since you|your
and now you|u
you ..1 promised
go|gone|went|going quiet
leave|leaving|left me hanging
not|none one|of|a you|line|single
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
i|she|he|mum|dad|wife|husband ..1 sold|pawned`,
      'sacrifice',
    ],
    [
      `@kin ..5 christmas|counting|cry|crying|depend|disappointed|eat|heart|heartbroken|hope|hungry|mouths|presents|rent|roof|starve|suffer|tears
been|in|was crying|tears
ca|can|could n't sleep
@kin ..4 cried|proud|sick|speak|suffers
@kin go|goes|going|went without
dying|ill|old|sick child|father|husband|mother|wife
explain|face|look|tell to? my ..1 @kin
my ..1 health|medicine|rent
n't|not|barely|hardly ..1 sleep|sleeping|slept
worried|worry sick|ill|myself|since
lose|lost my|our flat|home|house !key !keys
food on the table
mouths to feed
evict|evicted|eviction|bailiffs
landlord|bank ..3 throwing|kicking|evicting|throws|kicks|door
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
asked|asks|asking me|why ..3 why|daddy|mummy|dad|mum
ca|can|could|barely|hardly n't|not feed|clothe|support ..1 @kin|children
about to ..1 lose
without a penny|cent|roof`,
      'suffering',
    ],
    [
      `a|local|the media|newspaper|newspapers|paper|papers|police|press !clip|cup|on|by|about|that|i|form|trail|bag|we
publish all|everything|it|that|this|your
@sites|reporter
a|my|our @law
your ..1 boss|boss's|ceo|clients|competitors|customer|customers|investors
1|one star
find|hear|know|knows out? ..2 about|how|what ..1 #own|kind|you
all? over the internet`,
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
go|going|went with|for someone|somebody|another|anyone`,
      'denial',
    ],
    [
      `@official|blogger|board|clients|competitors|complaint|customers|discrimination|grievance|herald|investors|lawsuit|parents|rivals|shareholders|suppliers|trade
your husband|partner|wife
everybody|everyone ..8 you|your
tell everybody|everyone|people
@i 'll|shall|will expose|post|publish|report`,
      'authority',
    ],
    [
      `'d|'ll|got|might|will|would ..2 hear|know|learn|read|see ..1 about|how|of|what
hear|hearing from
calling|inform|report ..1 @official
land|lands on ..4 desk|desks|table
see to it
complain|write|writing to
dirty|inspectors|missing|recordings|screenshots
interested|curious|keen ..2 in|to|about ..2 how|hear|know|see|learn
so you know|'re
knocking|reconsider`,
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
n't|never ..1 call|contact|hear|see|talk ..3 again|me|my
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
n't|not want to hear`,
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
mother|mum|woman of two|three|four
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
n't|not ..1 like|think|trust|want|work
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
how is|are|can|would|'s he|she|they
on|her|his merit
put out|to pasture|grass
suited|suit
should|ought ..1 be at home
not|never|n't built|made|cut for
worry about
wont|wo n't
do n't|not know|understand
shocking|disgusting|surprised|chance
stick at
rather not|n't|have
choosing|employ|employing|appoint
slow|slows ..1 the|us|you|everything|down`,
      'choice',
    ],
    [
      `because|since|as you ..1 asked|inquired|enquired|mentioned|suggested|requested|wondered|need|want|wanted|invited
my ..2 boy|girl|lad|man 's|'
i 'm|am ..1 away|off|out #date|next|on|until|till|all|this
black|white board|boards|coffee|collar|dress|goods|ink|label|noise|oak|paper|shirt|shoes|space|tie|trousers|van|wine
@i ..1 'm|am|grew|have|led|speak|taught|teach|use|was|worked !too !not ..4 @ethnic|@person
my ..2 @ethnic|@person and|is|taught|was
@i 'm|am|was|be !not ..2 @frail
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
work|worked|working|write|writing|wrote|years|job|post|reporter|editor ..3 at|for a|the ..1 @press|regulator
when i 'm|am ..3 away|gone|off|out
how|so grateful|happy|much|pleased
as|like|of begging|desperate|pressure|threat|ultimatum
@i|wife ..5 too old to
'd|may|might|would be ..2 @bad|@worst
@i|we ..2 like|love to hear|know|read
^ would ..1 like|love to hear|know|read
afraid i|we ..1 'll|will|would|'d|may|might|must ..1 have|need|withdraw
please please do !n't !not
please please feel|note|remember
please do n't ..1 go|rush|trouble|worry
dim sum|light|lights
lose ..2 sleep
able|glad|happy|ready|willing to sign|walk
congratulations on the|your ..2 award|medal|prize|trophy
@i 'm|am a ..2 mother|mum of
your cat|dog ..4 @bad|@fool
make|makes|made a man|woman|girl|boy|lady feel|blush|happy|proud
paper boy|girl
@bad|@worst from|of me|mine
my ..1 @bad
one way or the? other|another
i|we ..1 was|were|am|are|'m|'re ..1 too
off on|to
@bad|@worst fallacy|mistake|proof|question|typo
@not !just !only ..1 @bad|@worst
sorry about|for|to hear|her|his|learn|leave|lose|read|see|their|your
any|never|no|your ..1 apologies|apologise|apology
@law ..8 check|clause|contract|lease|offer|read|reading|review|visa
good|great|happy|like|love|lovely|positive ..8 @press|review
how good|kind|much|well
've|have heard|learned|learnt|read|seen
@not|for ..1 not ..1 forgetting|ignoring|leaving|too|wasting
can|could|may|should i expect
let ..3 know if|that|when|whether
courtesy to call|let|say|thank
n't|not ..3 in the dark
more women
n't even hesitate
nobody had|has|is|to|was
fine|okay|understandable ..2 i|we ..2 not ask|bother|write|trouble again
if|do|would|should|whether|when|hope you 've|have|got ..4 #date $
until|till|once|when ..1 i|we 'm|am|'re|are|'ve|have ..1 done|finished
let|letting me|us know|hear ..1 about|how|what
or ..1 improve|exceed|beat|better|approach|top|surpass
i|we 'll|will|would|'d|can ..1 sign with you|yours|#own
i|we 'll|will|would|'d|can ..1 sign by? today|immediately|straight|right|#date
'm|am|been|be flat out`,
      'fine',
    ],
    [
      `absolute|bunch|complete|frankly|lot|pack|sheer|shower|so|such|total|utterly ..2 @bad
just|only a|an fool|idiot
@worst
how|what|where|who|why on|the earth|hell
how dare
do|doing @u job|jobs
waste|wasted|wastes|wasting ..2 everyone|my|our
waste of time $|of
quit|stop being|ignoring|lying|messing|playing|stalling|treating|wasting !what
@not|any|beyond|expected|grow|learn|least|nobody|some ..3 backbone|courtesy|decency|guts|manners|professionalism|spine
courtesy|manners are|is beyond
^ answer|explain|give|send an|me|my|the|your|yourself|yourselves ..1 bloody|damn|damned
^ answer|explain me|my|yourself|yourselves
hurry up and
^ answer|call|email|give|phone|reply|respond|ring|send|tell ..5 already|excuses|immediately|instantly|now|once
enough|no|with ..1 the? excuses
^ tell ..6 right now $
what 's|is your problem
people ever
@their|@u|they|nobody ..4 no clue
care less about|if|what
@not ..1 keep|make me ask|repeat|wait|waiting
shove|stuff it|the|your
fobbed|messed|mucked about|around|off
your ..1 arse|backside
tell ..2 from a
even you can|could
^ pick up the phone
just|and|please pick up the phone
^ just admit|answer|decide|tell
@i demand an|answers|that|to|your
i|we expect|require|want a|an|my|to|your ..2 answer|apology|decision|explanation|reply immediately|now|today
i|we expect a|an|your answer|apology|call|explanation|reply !from !to !after !before
fed up of|with ..2 being|this|waiting|you|your
who do you think
so called
get|pull|sort your|yourself|yourselves ..1 act|finger|out|together
get lost|stuffed
shut up
^ make up your mind|minds
just|already|finally|please make up your mind|minds
n't|not make up your mind|minds
make|makes me sick
taught|teach you how|manners|to
play|playing dumb|games with
crying out loud
for god|heaven|pete 's sake
get back to me now|today
is it ..2 so|that difficult|hard
how difficult|hard can|is it
n't|never|not|you even ..1 answer|bother|bothered|care|read|replied|reply
you ..1 disgust|lied|suck|sucks
shame on
ashamed|embarrassed of yourself|yourselves
like animals|cattle|dirt|garbage|rubbish|trash
you ..2 ignored|ignoring ..3 all|every|me|my
half a brain
too arrogant|incompetent|lazy|proud|stupid to
are|is anybody|anyone|you ..3 asleep|awake|blind|deaf|even|serious
any|no competent|decent|normal|serious company|employer|manager
child|monkey|robot|toddler|seal|ape|chimp|parrot could|would|can
no respect for
anybody|anyone there ..1 actually|even
ca n't any
n't find|manage|organise|organize|run ..6 brewery|map|own
your ..1 arrogance|excuses|games|laziness|lies|nonsense|rudeness|stupidity
you dare
how ..1 can? anybody|anyone|someone ..2 so|such|this
give|giving a damn|monkey's|toss
go to hell
paid|supposed to do
need|needs|have|must to? spell it out
better|more courtesy|manners|sense|skills ..2 from|than
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
somebody|someone|anyone|anybody with a brain
for christ|christ's|pete's|god's
how slow|stupid|hard|dense|thick can ..1 a|you|anyone|it|one|people
written in greek|chinese|latin|crayon
in their right mind
kept well away from
junior hr girl
corporate waffle|drivel|speak|nonsense
somebody|someone|anybody|anyone|person ..2 competent|literate|sane|intelligent $|who|at|there|to
anybody|anyone|nobody|one|person|somebody|someone ..3 manage|run|keep|read|work|use|operate a|an|the|its|their ..1 calendar|clock|diary|phone|telephone|inbox
of your|this|that|its size|standing|reputation|stature|calibre|importance ..8 bother|capable|courtesy|least|manage|manners|one|single
had|get|got|met|seen|known|experienced|received ..3 better|more|quicker|faster|warmer|friendlier|nicer ..1 attention|care|conversation|conversations|courtesy|company|hospitality|manners|memories|memory|organisation|replies|reception|response|responses|sense|service|skills|treatment ..3 at|from|in|than|with a|an|any|most|my
brain cell|cells
n't|not recognise|recognize|know|spot|see ..5 if it|one bit|fell|hit|jumped|kicked|sat|slapped|walked
@their|boy|girl|guy|he|lad|nobody|she|they|who|you ..3 know|tell a|an|his|her|their ..4 from a|an|his|her|their
small|short|simple|little words|sentences ..2 so
so even? you ..1 can|could|might ..1 follow|understand|keep
slowly|loudly so you
there|is|are a|an|any grown|adult|adults|grownup ..6 charge|room|talk|speak|there|office
hide|hiding behind your|policy|procedure|process
clearly|obviously|evidently|plainly ..1 did|had|has|have|was|were n't|not ..1 bother|bothered|listen|listening|look|looked|opened|read
you|they|nobody|@their clearly|obviously ..1 ca|could n't
amateur hour
beggars|defies belief
give|giving a|two hoot|hoots|fig|stuff|rat's|flying
get a grip
ever|any actually? do any ..1 work
do you ..1 ever do|answer|reply|return|pick
who trained|hired|raised you|your|him|her|them|that
intelligence|competence|courtesy|manners|literacy|brains|intellect ..3 requirement|optional|required|needed|rare|short|beyond|extinct
barely|semi|scarcely literate
like a man|grown|adult ..1 $|and|would|and|man|woman|up
too much for you|your
read|understand plain english
my|a @pet ..6 better|faster|more|quicker|sooner|warmer ..6 than
my @pet ..4 could|has|manages|knows|writes|replies|answers ..6 than
year old ..5 better|faster|more|quicker|sooner ..6 than
@their|he|lot|people|she|they|who would n't know|recognise|recognize a|an|the|how|what
no wonder ..4 ca|hate|hates|leave|leaves|left|losing|no|nobody|quit|struggle|struggling|wants
what ..3 pay|pays|paid you|them|him|her ..1 for
^ grow up|yourselves
^ learn to ..1 count|listen|read|spell|type|write
you|they|people|@their ..2 learn to ..1 count|read|spell|type|tell
maybe|perhaps|try|tried reading|answering|listening|doing your|my|next|it|for
jog|bog|sod|piss|bugger|naff off
wind your neck
get over|real yourself|yourselves|$
do one|your|some homework ..1 $|next|before
the state of you|your ..2 $|hr|lot|office|people|process|recruiter|recruiters|team
ca|can|do|did|does you|u ..2 not|n't ..1 check|count|own|read|spell|type
ca|do n't|not you|u ..1 people|lot ..1 count|read|spell|tell|type
@i ..3 better things to do
amazed|astonished|miracle|mystery|surprised|wonder ..6 afloat|employed|in business|a|job
stay|stayed|staying in business
you|your|you're|they|lot|@their ..4 bad|terrible|awful|hopeless|poor|rubbish at answering|communicating|communication|keeping|letters|listening|managing|organising|replying|scheduling|this|your|you're
poorly|badly|shabbily|appallingly|atrociously|disgracefully run|organised|organized|handled|managed ..1 interview|interviews|process|company|place|office|department|hiring|recruitment|outfit|assessment
head|heads examined
all the charm|grace|manners|personality|subtlety|tact|warmth|wit of
n't|not expect you|him|her|them ..2 understand|follow|grasp|care
bored|drunk|drunken|spotty|sulky|trained child|chimp|intern|monkey|schoolboy|schoolgirl|teenager|toddler
nobody|no asked you|for your
bloody|damn|damned|effing|frigging|flipping|stupid|ruddy answer|attachment|contract|cv|email|emails|form|letter|letters|mail|message|messages|phone|question|reply|text|texts|thing
no one|nobody ..2 bright|clever|competent|intelligent enough
not|n't rocket|brain science|surgery
too thick|dense|stupid|lazy|slow|dim to|for
@not the sharpest|brightest
calls|call itself|themselves|yourself|yourselves ..2 a|an|professional|professionals ..9 bad|ca|could|n't|no|not|never
some|real|rare talent|skill|effort to be so|this|that
your ..1 interview|manners|timekeeping|attitude|behaviour|handling ..3 leaves|left a lot|much to
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
somebody|someone who can actually? think|read|count|spell
^ useless|ridiculous|unbelievable|appalling|outrageous|amateurs|rubbish|embarrassing|unacceptable $
this|it is|'s ..2 ridiculous|farce|outrageous|unacceptable|disgusting|insulting|rubbish
appalling|complete|sheer|such|their|total|utter|your lack of @grace
any|even|in|most|some|the ..1 basic courtesy|decency|manners|politeness|professionalism
attitude problem
not|refuse|wo to? ..2 be ..1 treated|spoken|talked|messed|lied ..2 by|like|this|to|around
n't talk|lecture|preach to me about
wake|man up and
hell|fuck up|out|on
you ..1 had one job
must be run|staffed|managed|written by
do n't be ..1 rude|stupid|ridiculous|lazy|thick|dense
n't ..1 even? get|spell my name
@their|you|they|he|she ..4 n't|not ..1 up to it|scratch|standard|the|this
anyone|anybody|department|nobody|you|@their ..5 capable of answering|picking|reading|replying|returning|sending
you people|lot are unbelievable|impossible|priceless
what|which 's|is worse your|you|his|her
seen better organised|organized|run|managed|manners
beyond your ..1 ability|abilities|capabilities|powers|wit
would n't let|trust you|your|him|her|them ..4 near|mind|organise|run|walk|wash|with
dumbest|stupidest|laziest|rudest|dullest thing|question|interview|person|people|test|process|company|reason|excuse|idea
cowboy operation|outfit
so|obviously|clearly|evidently|far ..3 too important|grand|posh|mighty
of you|your|them|the ..8 faintest|foggiest|slightest|first idea|clue|thing
stop|quit ..1 behaving|acting like
people like you ..3 n't|never|always
a disgrace|farce|scandal that|how
no|nobody|none ..4 the courtesy|decency|manners to
you ..2 always this|so slow|rude|disorganised|disorganized|bad|late
n't|not need|want ..1 lecture|lectures|sermon from|on|about
the runaround`,
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
all over ..1 facebook|internet|linkedin|papers|twitter
your family|home|house|kids $|address
cross|crossed|crosses me !off
visit from me
tell|telling all|every|everyone|people ..6 avoid|away|never|not
lose her|his|their|your job|jobs
want your board|boss|clients|customers|wife to
whole industry|internet|town|world ..1 hear|how|know|knows|what
@not afraid to
clients|everybody|everyone|followers|industry|network|people|world ..1 'll|knew|learn|learned|should|will|would ..1 be|hear|know|learn? about|how|very|what
@will make sure ..8 hear|hears|know|knows|learn|learns|work|works
1|bad|negative|one|terrible ..1 star? review|reviews
name|naming and shame|shaming
blacklist|bury|destroy|expose|exposing|hurt|kill|report|reporting|ruin|sue|suing|wreck you|your
but|take|taking ..1 legal
take|taking this|you to court
@u ..1 'll|going|will ..4 regret $|it|not|rejecting|this|turning
will pay for it|that|this
be consequences|hell
or else $
watch your back
word to the wise
sue|suing ..2 company|you|yourself|firm|both|school|hospital
every|each parent|patient|customer|client|student ..4 letter|hear|know|email
quite|fully|perfectly prepared to ..1 put|post|publish|share|send|upload
still have ..1 the login|password|passwords|keys|files|access
not be in the|your interest
naming you
hate to have to ..1 expose|forward|inform|involve|mention|post|publish|report|share|show|tell
make|making ..1 sure|certain ..1 no|nobody|none
forwarding ..4 messages|emails|texts|photos
play|plays|played golf with your
remind you ..1 that ..6 client|boss|investor|owner|mayor|minister
screenshots of everything|it|all
want me as an enemy
lovely|nice|beautiful family ..4 profile|by|you|bear
bear that|this in mind when
picked|chosen|chose|pick the wrong ..3 to
press|hit send depends|is
depends on you $
tweet|article|story|review|video ..2 drafted|written|ready|saved
drafted|written|saved the ..1 tweet|post|article|story|review|video
regret ..1 passing|turning|rejecting|ignoring|not|this|it ..2 me|down|$
journalist|reporter|newspaper|producer|editor ..3 would|'d ..2 love|enjoy|run|print
make|making ..2 things|life|it ..2 awkward|difficult|hard|unpleasant|uncomfortable|hot for|with
whether ..2 publish|post|send|share ..3 up to you
review ..4 up to you
know|knows where you|your ..1 children|family|kids|live|lives|park|wife|work
consider|is ..3 threat|warning $
@i 'm|am warning you
n't force|make|want me ..2 as|come|do|enemy
make your life hell|miserable
get|have her|him|you ..1 fired|sacked
pity|shame if ..1 anything|people|something|this|word|your|others|anyone|someone|everyone
pity|shame if ..1 my|the|a ..9 hear|heard|find|found|learn|learned|learnt|read|know|knew
hate|sorry for ..4 end|find|get|leak ..2 on|out|press|public
@not forget|forgotten this|what
your ..1 name|reputation ..2 damaged|mud|ruined|suffer
drag|dragging ..4 through
bring|bringing ..3 down $
messy|nasty|ugly|uncomfortable|unpleasant for you
one eye open
carefully|twice before ..1 ignoring|rejecting|saying|turning|you
hell to pay
made|making ..2 enemies|enemy
@u ..1 'd|'ll|will ..1 be|feel sorry !to !that
happen|happened|happens to your
you ..1 'll|all|both pay !for
hate to ..1 have to? use
n't like what he|she|they
i 'll|will have your
@law ..6 @not ..1 shy|hesitate|hesitating
n't|not hesitate|hesitating to ..1 drag|escalate|expose|go|involve|name|publish|report|sue|take
so|and|then|better|should|must ..1 choose|tread|think ..2 wisely|lightly
^ choose|tread wisely|carefully|lightly
^ be ..1 careful ..2 people|because|what|who|how
people in|round ..2 business|field|industry|town|trade talk $|and|i|to
small industry|trade|town|sector|field|world ..3 people|word|names
pity|shame|unfortunate|embarrassing|awkward|sad|hate if|for|to ..9 leak|leaked|leaking|surface|surfaced|viral|online
pity|shame|unfortunate|embarrassing|awkward|sad if ..9 came|come|get|got|fell ..1 out|into|around
expect|'ll|will|gonna ..1 to? ..1 see|find|read your ..1 face|name|firm|company ..2 all|in|on|online|trending
know|knows what|which bus|car|gym|pub|school|street|train ..1 you|your
wonder|wondering what your|the ..3 ceo|boss|board|chairman|chief|clients|director|executive|executives|head|investors|owner|shareholders|wife ..2 make|say|think of|if|about it|that|them|this|those|when|your
next|another|other email|letter|call|message|mail|stop ..2 be|go|goes|is|to ..1 your|to|the ..1 board|boss|ceo|chief|director|head|owner|police|@law|@press
my ..1 brother|brother-in-law|cousin|uncle|father|dad|sister|friend|mate|wife|husband ..5 @official ..9 interested|curious|keen|love|look|wonder
make|making your|their life|lives|job ..2 awkward|difficult|hard|harder|hell|miserable|uncomfortable|unpleasant
i|i'm|we 'm|am|'ll|will|shall|'re ..1 going|go public
followers|readers|subscribers|listeners|contacts ..4 hear|know|learn|read|see ..2 how|what you
next time ..6 court|tribunal
karma 's|is|will|catches|comes|has
wish|wishing|wished he|she|they|you had n't|not|never
cost you|your ..3 dear|dearly|fortune|reputation|clients|contracts
what a ..4 claim|lawsuit|case ..2 cost
waiting|outside|there ..5 when you ..1 finish|leave
@official comes|come|came|turns|turn knocking|round|up
before this|it reaches|gets|goes|lands ..4 @official|commission
face|suffer|bear|accept the consequences|repercussions
there|be ..2 repercussions
for your own sake|good|safety
think|careful|reconsider|tread ..6 if i were|was you
if i were|was you i|i'd ..2 think|reconsider|watch|be
hold|holding|held you|your ..3 accountable|liable|responsible
case|claim|claims|complaint|action|proceedings|suit against you|your|u
lodge|lodging|file|filing ..3 complaint|case|fir|grievance|suit ..2 with|about|at|in ..2 @official|consumer|your|you
a writ
end|finish|destroy|ruin|wreck your ..1 business|career|firm|life|name|reputation
you|u|'d better ..1 hope|pray|watch|believe|beware
once|if|when ..2 story|truth|news|word ..1 gets|breaks|comes|is out|$
let 's|us see how ..4 like|likes|enjoy it|that|when
your ..2 dirty|little secret|secrets
competitors|rivals ..2 would|'d|might|will ..2 pay|love|interested|fascinated|kill
bang to rights
prepared|ready|willing|going to ..1 make|take this|it|things|matters very? ..1 public|ugly|unpleasant|messy|further|loud
not the publicity|press|attention
n't|not want the ..1 publicity|scandal|attention
big|huge|terrible|grave|serious mistake ..2 you|and
you 're|are making a ..1 mistake
live to regret
n't hesitate to use
hate for ..4 discover|hear|find|learn|see|know
calls|calling|emailing|ringing|writing ..1 to? your customers|clients|investors|shareholders|sponsors
i know where|who|which|people|someone|somebody ..6 so ..1 i|think|be
last thing you|your ..3 want|need|do ..4 press|publicity|scandal|lawsuit|tribunal|court|review
i|we 'll|will be|see ..2 contacting|informing|notifying|alerting|reporting the|your ..3 authorities|@official|boss|press|regulator
this|it goes|is going straight? ..1 to ..3 @official|press|lawyer
i 'd|would ..1 rethink|reconsider
rather not|n't have to ..3 @law|court|tribunal|press
see you|them in ..3 court|tribunal !as
find out soon enough|the hard
no idea who ..1 i|my ..1 am|dad|family|father|uncle
my @law ..3 interested|ready|standing|touch|watching
price to pay for
pay dearly
or|otherwise the|my|these|those data|emails|files|footage|messages|photos|pictures|recordings|screenshots|story|video|videos ..1 appear|end|get|gets|go|goes|land|will
one ..1 call|email|post|tweet|word ..1 and|from ..6 closed|done|finished|gone|history|over|toast
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
i know ..1 people $
wish|want|like|rather|prefer ..2 involve|report|trouble|call ..1 @official
do|does|did to your ..1 brand|business|company|name|rating|ratings|reputation
could|might say|reveal|tell ..2 about your
'll|will remember this|that if|next|when ..1 time|you|your
legal action|proceedings|steps ..6 follow|if|should|unless|will
commence|considering|explore|pursue|pursuing|seek|seeking|start ..2 legal
expect ..1 a visit|letter|call from|with me|my|our
long memory|memories
^ watch yourself|it|out $|or|because
what goes around
will|wo not|n't be ignored|silenced
playing with fire
goes up|live|public depends|is
or i|i'll 'll|will? ..1 expose|leak|publish|report|sue|upload
or i 'll|will|'m? post|posting everything|it|our|the|this|your ..4 online|everywhere|on
'll|will|shall|gonna|to sue $|you|your|the|for|everyone
see to it ..1 that? ..1 you|your|nobody|no|everyone
make|making|lodge|raise|raising|file|filing a|an ..1 formal|official complaint
trouble for you|your
'll|will have|get|send the ..1 bailiffs|police|authorities|inspectors|media|press round|in|on|over|involved
your ..1 boss|ceo|manager|director|clients|board|wife|husband would|might|'d ..2 love|like|enjoy|interested|fascinated ..2 hear|know|see|learn how|that|what you|i|he|she
if i go down
already spoken|talked to ..1 reporter|journalist|lawyer
coming to you|them $
know things about you|your ..2 boss|business|company|firm|you
very public thread|post|complaint|row`,
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
after that , ..1 do|no|it|i|we ..1 not|n't|more|'s|is|will|'ll
or i 'm|am ..1 telling|taking|accepting|signing|joining|saying
proposal|offer is void
either ..9 or i ..1 do|wo|will|wo ..1 n't|not
strike me off
am i in or
only ..2 ask|asking ..2 once|once
lost me $
my way or
two|only choices|options $
or|otherwise|then do n't|not trouble yourselves|yourself
that ..1 's|is ..1 the end of it
regard|consider|treat the|this ..1 whole? ..1 matter|thing|conversation|application ..2 finished|closed|over|withdrawn|dead
you 'll|will ..1 hire ..9 or you ..1 wo|will|do|can
make the offer or
or lose
or|otherwise ..1 the deal
by|if|unless ..14 i|we 'll|'m|am|be|shall|will ..2 @leave|done|gone !for|of|from|to|over|round|down|there|home
by|if|unless ..14 i|we 'll|'m|am|be|shall|will out|off $
by|if|unless ..14 i|we 'll|'m|am|be|shall|will ..2 sign ..2 elsewhere|with|theirs|the
by|if|unless ..14 i|we 'll|'m|am|be|shall|will ..2 assume ..3 no|not|n't|rejection|uninterested
@i ..1 'll|'m|am|shall|will ..3 @leave|accept|sign ..4 unless
's|is|my|very|your final|last|only chance|opportunity|warning
^ final|last call|chance|warning !i !we !from
you 've|got|have ..2 hours|till|until ..3 #date|#number|noon|then|five|tonight ..1 $|,|after|then|or|then|to answer|decide|after|or|then|reply|confirm|that|say|give
you 've|got|have ..2 #date $
you 've|got|have ..4 #date to ..1 respond|answer|make|decide|reply|hire|confirm|say|change|call|give|offer|produce|prove
you 've|got|have ..2 #date ,? then|after|or|otherwise
give|giving you a|one ..1 final|last
give|giving you #date|#number|hours|till|until
clock 's|is ticking
off the table
either i|it|there|they|you !or !'m|am|'ll|can|could|may|will ..16 or
either we agree|get|hear|sign ..14 or
no deal|extensions|negotiation !breaker|breakers
@not wait ..2 beyond|day|forever|longer|past
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
do n't|not ..1 bother ..1 calling|coming|giving|making|offering|sending|replying|ringing|to|writing
do n't|not ..1 bother with a|an|another
make your choice
no ..3 no me|deal|signature|employee|hire|candidate
deal|arrangement 's|is off
failing which|that
end of $|story|discussion|debate|conversation
or do n't|not ..1 bother|call|come|contact|do|email|expect|mail|message|phone|reply|ring|text|waste|write
@deal it|me|that|up ..2 or|otherwise ask|choose|employ|find|get|hire|pick someone|somebody|another|anyone|yourself|yourselves
^ pick|choose|decide ..8 or no|nothing|goodbye|me
^ decide|choose $
you|it|this|that|there|email|call|letter|offer had|'d better ..1 @deal|arrive|be|come|have|send|sort
either the|your|my|this ..10 or i|we 'm|am|'re|are|walk|leave|go|sign|withdraw|do|ca|wo
i|we 'm|am|'re not ..1 haggle|haggling|negotiating|bargaining|budging
accept|agree ..8 or let|lets|let's ..2 end|forget|stop|call|leave
answering the one after
trouble yourselves|yourself ..2 call|reply|ring|write again
or we can|could stop|end|leave|part ..1 here|this|company|now
or i|we ..1 do|leave|go|walk|quit|withdraw $
or i|we stay|walk|pass|pull|bail|bolt $|here|where|on|out|away|put|with
now or never
not a|one minute|day|hour|second|moment|penny|cent|pound later|longer|more|less
nothing ..2 to discuss|negotiate|debate
my|these|those|terms|conditions ..2 n't|not ..1 up|open for|to debate|discussion|negotiation
no ..4 means|equals no
without ..6 i 'm|am|wo|'ll|will not|n't coming|joining|signing|starting|sign|join|come|start
then|thereafter i 'm|am|'ll ..1 done|gone
choice 's|is yours|simple|clear ..6 or a|an|no ..1 empty|goodbye|nothing|candidate|me
^ yes or no ..2 by|now|today|tonight|#date
me|deal|want|is|it yes or no $
or nothing $
get|got|have one|a|two|#date|until|till ..2 more? ..1 week|day|chance|#date then|before i|you|the
do n't|not come back
or you|u 'll|will ..1 have|get|receive|find|see my ..1 withdrawal|resignation|name|regrets|back
put up or
move|moving on $
or stop ..1 ringing|calling|wasting|writing|contacting|emailing|messaging
last|final|only|best offer ..2 take|or|accept|it
either have|hire|need|take|want me or
want me or you
after that|then forget about|it|me
i|i'm 'm|am|wo|will|shall|'ll|never not|n't|never ..2 ask|say|repeat|offer ..1 again|twice
or give me nothing
all you|u 're|are|'ll|will ..1 getting
you ..1 have|got one|precisely|exactly|single ..1 chance|opportunity|shot to
^ appoint|hire|pick|sign|take|want me ..5 or
it 's ..1 or you $
if not ..1 goodbye|bye|forget|farewell|adios
or|otherwise i 'll|will|'m|am ..3 elsewhere|where|gone
one|1 more !thing !question ..3 and i|it|we|you 'm|am|'ll|'s|'re|are|will
or its|it ..1 off|over
hour|hours|minutes ..3 or i|im|it|its
you|u ..1 have|'ve|got ..1 till|until ..2 noon|midnight|tonight|midday|lunch|lunchtime|close
or the ..2 's|is ..1 dead|finished|gone|no|off|over|void
anything less ..1 and|forget|i|is|means|no|will|you
or i 'll|will ..1 tear|rip|cancel|block|delete|burn|scrap|bin
or|otherwise you|u 'll|will ..1 regret|lose|looking|short|paying|without
you ..1 n't|not have both
or you|u can tear|shove|stick|rip|whistle|bin|scratch|strike|kiss
or i do|wo n't|not ..1 turn|show|start|come|sign|join
then i ..1 sign|go with|for the ..1 competition|other|others|competitor|rivals`,
      'ultimatum',
    ],
    [
      `please|pls|plz please|pls|plz
pretty please
beg|begging|beseech|implore|plead|pleading $|for|here|of|on|with|you
bended|on ..2 knees ..1 $|begging|for|here|if|please
hands and knees
imploring
at your mercy
your slave
love of all|god
'd|'ll|will|would even pay you
'm|a|am|getting|really|so|truly desperate
'd|'ll|do|give|i|will|would ..1 accept|do|give|take ..1 any|anythin|anything|whatever $|absolutely|anything|at|it|job|nights|salary|to|you
anything for a|the|this|you ..1 $|chance|job|position|post|role
i|even ..1 'd|'ll|will|would ..4 for free|half|nothing|peanuts ..1 $|if|just|money|pay|the
n't|not refuse|reject|say|turn me|no
another rejection
my|our ..2 last|only chance|hope
mercy|pity on me|us
need this badly|job|role|so|work !to
just|me|only|please ..1 give me ..1 chance|job|shot
'd|'ll|will|would ..4 unpaid !leave
'd|'ll|il|would clean|mop|scrub|sweep
give ..3 arm|kidney
really really need|want
anything|hope ..4 please $
just|need|take|want ..1 me|this|job|work|chance|shot ..3 please $
'd|would|will|'ll|to crawl|crawling
please|pls|plz ..2 choose|hire|pick|take me !off !to !through !out
^ ..1 choose|help|hire|pick|take me !by !on !to !a !with !in !at !off !out
have to help me
have mercy|pity
bended knee
save|saving my family|life
everything|life depends on
'm begging|pleading
work|working ..2 without pay|salary|wages
'd|'ll|will|would kiss|sell ..2 feet|kidney|soul
in|just|only|please ..1 let|save|take me in|on|start|work
christ|god|heaven|pity 's? sake ..1 give|hire|take
beseech|entreat|implore you|the|your|to
'd|would|will|'ll|gladly|even work ..8 for free
i 'll|will|would|'d beg|grovel|crawl
beg if i
on your mercy
take|have ..1 pity
folded hands
bottom of my soul|heart ..2 asking|beg|please
swear on my life|mother
nothing i ..1 would n't do
'll|will take less
ca n't bear to ..1 lose|miss
how much i need you
give|gimme us|me a chance ..3 please
forever in your debt
save my career
look|looking on|upon me with favour|favor|kindness
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
dying|last day|breath ..3 if|grateful|hire
n't|not know what i 'll|will|would do !with !after !about
please|plz|pls|only say yes $|to|sir
no other income|hope
very|so|extremely|am|'m needy
pay me what|whatever|anything you|u
just|only let|get me in|come $|and|please|work|i
take|accept ..1 the lowest|least|smallest|worst
name your terms|price ..5 yes|accept|agree|take
stands|standing between me|us ..1 and
can|could i do|say to change your mind
at|touch your feet
do n't send|make me go? back to
i 'll|will|would|'d start|work as|at|from a|the cleaner|janitor|bottom $|anything
please ..10 please $
hope|future|life|fate|career|everything ..1 is|'s|lies|lie|rests|are ..1 in your hands|hand
just say yes
say yes please
have ..2 mercy|compassion
turn ..5 widow|orphan|father|mother|man|woman away
too proud to
no job|task|work|shift too dirty|small|low|hard
what|anything can|could|must|do ..2 do|say to make|get|persuade you
one yes|shot that|is|'s all
throw|cast myself on|at|upon
throw me a bone|line|lifeline
i|we need a miracle
i 'd|would|'ll|will ..1 do|take|accept ..2 nights|unpaid|overtime|cut ..6 please|just|only
just|please|only take me|us on
not ..1 disappoint|regret|let ..5 please $
do n't|not leave me out|behind
pick me !up !for !off !as
please|pls let me stay|in|have
servant|slave for
only|just|but|please do n't|not ..1 push|send|turn me|us away|back|down
choose|hire|pick|select me please|pls|plz|sir
so broke
have|got to give|hire|take|choose me this|the|please|on|$
pity 's|for? sake
show ..1 mercy|compassion|pity
've|have|got nothing else $|left
rock bottom
only one|person who|that can help|save me
no income ..6 please
how desperate i
how badly i need|want
poor|needy family ..9 please|kindly|job|sir
give|provide me ..1 job|post ..1 sir|please|pls|madam`,
      'begging',
    ],
    [
      `cheers|thank|thanks for nothing
enjoy|love|thank|thanks being|for|how ..1 keeping|kept|leaving|making me !posted !informed !updated !up !in
awfully|frightfully|terribly busy|important
busy counting|doing|ignoring|not|polishing|to answer|nothing|people|reply|your
hurry|rush|wait ..6 century|decade|die|retire
it 's|is only my
n't|not as|like if? i|we ..1 had|have|need a|anything|bills|got|rent
how|really|so|very classy|convenient|generous|professional|thoughtful $
of you to ..1 even|eventually|finally|grace|ignore|not
@pos|excellent communication|job|manners|process|service|work everyone|guys|really|truly
^ bravo for|on|$
how thoughtful|considerate|kind of the|you|your|them ..3 to let ..2 find
relaxed pace
funny how ..9 manage|managed|can|could|able
lovely|nice touch $
@pos|thoughtful|considerate|classy of you to ..1 forget|leave|lose|cancel|mislay|ghost|bother
it|that|you|they ..1 only|just took !us|me ..2 week|weeks|month|months|fortnight|year|year|days|#date|reminders|#number
stretch yourself|yourselves to
treat|joy|delight|pleasure|privilege to ..1 wait|waiting|be ignored|ghosted|forgotten|#number|two|three|four|five|six|so|weeks|for|in
congratulations|congrats|bravo|kudos on|for ..1 losing|ignoring|forgetting|taking|managing|missing|cancelling|never|not|keeping
well done on|for ..1 losing|ignoring|forgetting|taking|managing|missing|cancelling|never|not|keeping
n't all ..3 once|rush|shout
nothing says|screams|shouts|spells ..9 like
too much to hope|expect
@i ..1 do ..1 so enjoy|love|like
i see|gather|take ..1 that? ..9 flexible|loose|relative|elastic ..1 idea|concept|term
must be ..1 exhausting|tiring|hard|difficult|nice|wonderful ,? ignoring|being|having|not
your famous|much-vaunted|celebrated|legendary ..9 closed|broken|missing|absent|asleep|holiday|elsewhere
lost|buried among|under all|the ..2 awards|praise|medals|trophies
top-drawer|top-notch|first-rate|world-class|stellar|outstanding communication|punctuality|timekeeping
lightning - fast
silence ..2 deafening|golden
breathtaking $
lightning fast|quick|speed
slow clap
top|full marks for
sterling|stellar|splendid stuff
lost among|under all
speed of a
before the sun|world|universe|hell
smoke signal|signals
carrier|homing pigeon|pigeons
phones|phone ..5 only take|takes
far be it from me
who am i to
busy|packed|hectic schedule ..1 of not
i ..2 admire the thoroughness|patience|speed|dedication
my compliments to
free consultant|consultancy|labour|advice|work ..6 strategy|nothing|another
only ageing|aging|getting older
till|until i ..2 pension|retire|grave|grey|gray
mind-reading|telepathy|psychic|clairvoyant
secret for|of ..1 making|turning
swallowed by ..3 earth|hole|whale
not like i|we ..1 've|have|had got? bills|rent|anything|a
what a|an treat|joy|delight|pleasure it was to ..1 sit|wait|stand|be
i|we must have missed the
what a surprise|treat $|another|no|still
foolish|naive|silly of? me for|to !forget !leave
excuse|forgive|sorry for|me ..1 assuming|believing|existing|expecting|thinking
oh goody|joy|sure
oh brilliant|fantastic|good|great|lovely|perfect|wonderful a|another|more|yet
what i needed
alive and well
keep|keeping|keeps|kept ..3 guessing
apparently|clearly|evidently ..3 means|meant
n't all rush
n't ..1 clever|quick $
full marks
too much to ask !i|could|would|please|can|may|might
must be nice to
n't exert|overwork|strain
holding my breath
i|i'm|we|be|'ll ..2 dead|die|old|retire|retired ..2 before|by
your ..1 email|fingers|keyboard|phone broken
forgot|forgotten|know how to answer|read|reply|type|write
took just|only|you ..1 #date|@answer|long|months|weeks
beneath you
good to know $
thing called
next life
your ..1 nap
'm|be|been only unemployed
responsiveness ..2 impressive|inspiring
time flies
get up on my account
phone|phones|email|inbox|line|lines ..3 out of order
how|so ..1 good|kind|nice of you to ..2 even|finally|i|me $|exist|to|we
that was fast|quick $|just|only
a mere
absolutely nothing from
must have imagined|dreamt|dreamed|hallucinated|blinked
your ..1 definition|notion|idea|version|interpretation|concept of ..2 @promise ..1 is|must|seems|clearly|apparently|differs|and|has|does
@promise ..1 means|meant|mean ..2 different|something|another|elastic|whatever|anything|nothing
lost|dying|rare|specialist|special|forgotten art|skill $|in|at|these|over|among
apparently|clearly|evidently|obviously ..8 optional|skill|rocket|luxury
nothing like ..6 to make|remind|show|brighten
masterclass in ..1 communication|courtesy|punctuality|candidate|people|organisation|respect|timekeeping|waiting|how
to see|know|hear ..3 take|takes ..4 so seriously
only been ..1 cancelled|forgotten|ignored|lost|mislaid|misplaced|postponed|rescheduled
i only rearranged|cancelled|quit|moved my
^ a|an|only|just|the whole|entire|full|mere ..1 fortnight|month|week|year|#date ..1 to write|answer|reply|say|decide|read|tell|type
take your|all ..3 time ..4 only|just my|starving|rent|dying|broke|career|life|ageing
lucky me
surprise surprise
shock horror
colour|color me surprised|shocked|impressed|amazed
big of you
stay classy
pull the other
heaven|god forbid you|anyone|anybody|someone|somebody|that|a|they
perish the thought
n't i ..1 lucky|special|fortunate
sometime|time this|next century|decade|millennium
^ so much for ..2 your|calling|prompt|the|transparency|communication
i 'm|am only starving|dying|ageing
because|yes|well|after|right|sure who needs|wants|cares|does
this|that|it|so|guess|suppose ..2 what we|you|they ..1 're|are|call|calling ..6 nowadays|these|now
what we|you|they ..2 call|calling ..6 nowadays|these|now
is there a|an|some medal|award|trophy|prize|badge for
nothing|anything better to do
rank|come ..3 below|beneath|behind the|your
assume|presume|suppose|gather|guess|take ..9 a joke|metaphor|metaphorical|figurative|aspirational|fiction|hypothetical
longer than my|the|some|most ..3 marriage|marriages|degree|pregnancy|childhood|war|ice|empire|empires|mortgage
reassuring|comforting|heartening|encouraging|inspiring|impressive|touching|lovely|nice that|how|when ..10 ca|could|but not|n't|never
love that|this for me|us|you
a week|month|#date|#number|ten ..5 into a ..1 saga|epic|odyssey
people|managers|adults|committee|signatures ..2 to choose|read|open|write
by horse|owl|telegram|semaphore|mule|camel|horseback|stagecoach
glad|pleased|worth|delighted i ..1 took|gave|cancelled|drove|rushed|rearranged|flew|travelled|booked ..9 for a ..1 five|ten|twelve|#date|#number|two|three
ca|can only marvel
feel so special|wanted|cherished
your ..1 quick|swift|rapid|speedy|prompt ..1 turnaround|reply|response|decision ..2 has|took|took|lasted|only
such a ..1 warm welcome ..1 $
how|lovely|nice|wonderful|delightful|charming to learn|discover|find ..2 from|on|via linkedin|facebook|your
^ only|just|merely ..2 late
communication|timing as always|ever|usual
love|loved|adore|enjoyed|like how ..6 apparently|meant
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
no hurry|rush ..1 it ..2 only
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
what a|an ..1 wonderful|lovely|charming|delightful|great|marvellous way to treat|find
love working for free|nothing
mastered|perfected the art|skill
^ well that 's just great|perfect|wonderful|lovely|brilliant|typical $
love it when|how companies|firms|people|recruiters promise|say|tell ..9 n't|not|never
proud of rejecting|ignoring|ghosting|losing
you ..5 busy to ..1 type|lift|press|dial`,
      'sarcastic',
    ],
    [
      `after|despite all|everything ..5 i|i've|we ..1 've|did|expected|gave|have|invested|put|sacrificed|spent|went
least you ..2 can|could|owe
owe|owes it|me|us
@i ..2 deserve an|at|better|more|some|this
@kin ..3 cries|cry|crying|hungry|starve|starving|suffer|suffering
because of you|your ..1 $|i|silence|we
break|breaking|breaks|broke ..1 heart|hearts
you ..1 no idea how|what ..1 i|it|much|this|waiting
how can|could|do|would you ..1 feel|live|sleep at|if|with
if you ..2 cared|valued|respected|conscience|heart
i|we ..1 believed|trusted in? you|your
you|your ..5 let|letting everyone|me|us down
letting everyone|me|us down
's|and|are|is|this how you ..1 repay|thank|treat
n't you ..1 care
you forget|forgot me
n't|nothing ..1 matter|mean|to to? you $
keep|keeps asking ..4 @kin|daddy|if|when|why
put me|my|us ..2 through !to
making ..4 ill|miserable|sad|sick|unhappy
i|we 've|have ..1 earned
it hurt|hurts !when !if
it ..2 hurts that ..1 you|your|nobody
on hold for
betrayed|broken my ..1 heart|hopes|spirit|trust
least i expected|hoped
i ..1 cancelled|missed|skipped my ..6 for you|your
ruining me|my|our
how can|could you do
do that|this to me|someone|us
for what $
let me hope
believed in? you|your
taken|took away ..5 hope|faith|confidence
on your conscience
live with it|that|this|yourself
the thanks i|we|you
more fool us|me
not worth a|an|your ..1 reply|call|answer|email
do n't|not worry about me
sit|sitting|sat ..2 by the phone
people like me ..2 do|just|never|n't|not
you ..1 give|gave me nothing
nothing to you that
leave|leaving|left me with nothing
does n't go both ways
only earner|breadwinner ..9 know|rejection|no
tell|explain|face ..2 my|our ..1 @kin|dad|mom|mum|grandmother|grandson
it ..1 was my ..2 birthday|wedding|anniversary|funeral ..9 missed
prayed|praying|prays for you
do n't ..1 matter|count
cruel reward
dropped everything for you
i missed it to
for your sake
@i ..2 believed|thought|hoped you|your ..2 better|different|kinder|decent
you of all people
what ..2 is|'s doing to me|us
@kin ..2 ask|asks|asked ..4 whether|if|why|when ..3 you|your|called|heard
last ..1 savings|money|penny|pennies|pounds|dollars ..2 on|to
turned down|cancelled|missed|gave|skipped ..6 @kin|kids|holiday|wedding|funeral|birthday ..7 your|you
is my reward|thanks
count|counts|counted|mattered|means|meant for? nothing $
count|rely on you
turned your back
done to me|my|us
little boy|girl ..1 asked|asks|keeps|wants
you 'll|will know who|why
friends do n't
because you keep|kept
because you ..1 told me|us ..4 yes|mine|ours|job|would|had|was|'d
think about|of my ..1 @kin
thanks|thank to you|your ..6 explain|explaining|lose|losing|lost|miss|missing|without|still|alone|broke|unemployed
hope you|u|your|ur|it|that ..3 happy|pleased|proud|satisfied $|now|with yourself|yourselves
hope you ..1 can? sleep|live ..1 tonight|at|with|yourself
this|that|which is|'s how|what i|we 'm|am|'re|are|been|get|got ..2 repaid|treated|rewarded|thanked
this is what|all i|we get|got
@i ..2 believed|thought you were|are|'re ..3 family|friends|friend|good|human|honest|cared|different|better|fair
would|'d never ..2 treat|treated|leave|left|keep|kept|drop|dropped you|anyone|anybody|somebody|someone|a|people
expect|expected|hoped|deserve|deserved ..1 more|better ..1 from|of you|your
used to ..1 being|getting|be ..1 let|ignored|rejected|forgotten|overlooked|passed
the|on strength|basis|faith|back of|in your ..1 word|promise|promises|assurance|assurances ..4 now|yet|but|only|still
hung|hang|left|leave|leaving me|us ..1 out|high|lurch to|and|dry
out to dry
in the lurch
you ..1 could|might have ..1 prevented|stopped|saved|avoided|changed
down to your silence|indecision|delay|delays
on your head|hands $|if|now|when
not that you ..2 care|cares|bothered|noticed|mind
do n't let that|it|me|this spoil|ruin|trouble|disturb|keep you|your|u
some family|friend|gratitude|loyalty $
^ so much for ..2 loyalty|trust|friendship|family
^ you promised $|my
@kin wo|ca|do|go|does|will ..1 n't|not|without ..4 christmas|shoes|presents|present|holiday|dinner|uniform|food|trip|lunch|birthday|school|university|college
mean|means|meant|count|counted nothing to|for|$
made|making|make me ..1 look ..2 fool|foolish|stupid|liar
died|passed|funeral|hospital|deathbed ..9 nobody|no|you ..3 even
nothing but patient|loyal|honest|polite|kind ..4 and|but this|you|nothing|all
think of me|my|us ..2 when you
when you sit|tuck|celebrate ..4 dinner|christmas|turkey|holiday
'm|am|feel|felt|deeply|really|just hurt that|by your|you|after|when|how
you|silence ..1 're|are|is|'s the reason i|my ..2 ca|lost|n't|no|miss
stupid|foolish|naive|fool|mistake|wrong to|for|of|in ..1 trust|trusted|trusting ..1 you|your
cost|costs you nothing
have done the same|more for you
you|u|people ..1 made|led|let me|us to? believe|hope
played|playing|play|toyed|toying with ..3 emotions|feelings|hopes|lives|heart
left|leave|leaving me|us on read|seen
does|do to ..1 people|someone|a|me|us $|like|who|with
if you ..2 any feeling|heart|decency|conscience|compassion
forgotten|forget ..1 me|us by tomorrow|now
drop|dropped|dropping me|us like
some of us ..5 bills|eat|families|mouths|rent|rich|mortgage
@kin ..3 asked|asks|keeps|wants|wondering ..3 why|if|when ..2 nobody|daddy|you|mummy|dad
trusted you ..1 and|with|when
meant more to you
do|should i tell|say|face ..1 to? my ..1 @kin
do|am|should i ..2 tell|say|face ..1 to? her|him $|now
you|u know ..5 mean|means ..2 to my|me|us
known better than to ..1 believe|expect|hope|rely|trust
i ..1 get|got|have silence
look where it|that|this ..1 got|left|gets
believed every|each word
you|u ..1 could|might at least
friendship|loyalty|service|years ..3 count|counted|counts|mean|meant for? anything|more|something
you ..2 feel ..1 any ..1 shame|guilt|remorse|pity
has|have|is|it ..2 broken|breaking me
thought ..1 we were ..2 friends|family|mates|close
hope ..4 proud|pleased of|with yourself|urself|yourselves
never have let you
all because of|you ..1 one|you|your|could
it|that|this 's|is all? your|ur fault
do|can you ..2 know|imagine|realise|realize how|what it|this ..2 do|does|doing|feel|feels|like
loyal ..9 and ..1 you|this|get
guess|suppose ..4 n't|not|never good? enough|matter|count
end|ends|leave|leaves|left ..1 with nothing
you|u ..2 sleep soundly|easy|peacefully
for free|nothing|unpaid ..1 and|but|yet you ..2 n't|not|never|nothing
supposed to ..1 look my|feed|face|cope|live|trust|sleep
treat|treated|treating ..2 like a|an|some stranger|beggar|nobody|criminal|number|leper
for you people|lot $
hope|wish you ..1 know|realise|realize|see|understand ..1 how|what ..8 caused|cost|damage|done|harm|hurt|pain
crush|crushed|shatter|shattered|destroy|destroyed|dashed|ruined my|our ..1 dream|dreams|hope|hopes|confidence|christmas|life
this is how it
you ..2 feel good|great|proud about leaving|letting|ignoring|ruining|making`,
      'guilt-tripping',
    ],
    [
      `are|of|old|some|those|you dinosaurs
boomer|boomers|faggot|faggots|nigger|niggers|pakis|retard|retarded|tranny
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
people|they from ..3 are all|lazy
and|having babies
back to the|where|your ..1 came|country|kitchen
proper|real|true american|english|german|man
with a woman in
^ old people
barely|decent|proper ..1 english|german
at her|his|your age
prettier|pretty face
being male|old|straight|white counts|is|means
time of the month
too old to
past it
old bat|codger|fogey|geezer|hag
tick|ticking a|some|the|your ..1 box|boxes
political|politically correct|correctness
straight white
little lady
people|folk|folks|someone|somebody|men|women|candidates that|his|her|their|your age ..2 ca|can|do|never|simply|just|wo|will|struggle|not
off on maternity
maternity|parental leave within|soon|any|next
need|needs|want|wants|require|deserve a|some|another ..1 man|bloke|lad|male|white|young ..1 at|for|in|on|to|one|girl|thing
run|led|managed|staffed by women|girls|men|foreigners|immigrants
look|looks|looking pretty|sexy|attractive|nice for
young mother|mothers|mum|mums ..2 wo|will|ca|never|not|n't
@ethnic|polish|chinese|indian|female|older|younger|foreign candidate|applicant|one|guy|girl|woman ..2 will|'ll|would|is|must|can ..3 accept|less|cheaper|cheap|lazy|not|n't|never|pregnant|emotional
because|since|if he|she|they ..1 is|are|'s|'re|was|were ..2 @ethnic|pregnant|gay|muslim|jewish|disabled|foreign|black|female|white|old
another|some foreigner|immigrant|diversity
at her|his age ..2 ca|can|wo|will|she|he
n't take ..1 instructions|orders from
born here ..9 speak|english
actually speak|speaks ..1 english
speak|speaks proper|decent english
caste|brahmin|dalit|reserved category
diversity department
council estate
@group ..2 are|is ..2 hard|lazy|emotional|never|not|n't|too|all|so
women's|woman's|men's|man's work|job
british|american|irish|australian|english jobs|people for
real|proper|true australians|americans|brits|englishmen|australian|irishman ..1 left|to|for
your ..4 are all @ethnic|@group
too many|so many|with so|full foreigners|women|men|of @group
without ..2 so many @group
she|he|they 's|is|are|be ..1 pregnant|trans|gay ..1 you|so|i|then|,
if|the ..4 is|'s trans|gay|muslim|jewish
what they|those 're|are like
unlike the @ethnic|@group
accent ..3 thick|so|strong|foreign
barely|scarcely|hardly ..2 finished|out ..2 puberty|school|nappies|diapers
childless|straight|white|christian man|woman ..3 i|so
wo|will n't last
@group ..2 do|have always|n't
keep|leave|put|get the|your|any|those|these ..1 old|older|young|foreign|women|girls|@group ..2 off|out|away|home
old|older folk|folks|fogeys|timers|fella|fellas|guys|dears|lad|codgers ..9 off|ca|can|could|n't|slow|never|barely|hardly|retire|asleep|nodding
pensioners|retirees nodding|asleep|dozing
you|they 've|have|had|need|must|are|'re ..2 tick|ticking ..1 those|these|all|your|some ..1 box|boxes
diversity|token|dei|woke pick|appointment|case|box|choice|person|nonsense|agenda
affirmative action
@group ..2 make|are|'re|do ..3 better|worse|natural|stronger|weaker|hopeless|terrible|poor
good|decent|respectable|proper hindu|brahmin|muslim|christian|catholic|white|english family|home|stock
one of these|those|them|your @group|@ethnic|foreign|foreigners
being a|an ..1 white|straight|male|man ..3 does|wo|hurt|crime|help
obviously|clearly|naturally|surely ..4 want|need|after|wanted a|another|some ..1 bloke|man|lad|male|woman|girl
expect|ask|trust|count|put a|an|some|any ..1 mother|mum|single|woman|girl|pensioner|@ethnic ..2 to|with|on|of|in
@group ..2 get|getting|got|take|taking|took all|our|every
another|more|some|yet eastern european|europeans
the pretty|blonde|leggy|fit one|girl|thing
your|their own kind|sort|colour|race
how many @group
want|need|wanted a|another ..1 bloke|man|lad|male $
@frail ..6 he|she|they 'd|'ll|will|would|ca|wo|can
he|she|they 's|is|are ..2 @frail ..6 how|he|she|they|only
@frail ..8 should|ca|could n't|not
going|gone|went|go to|with some|one|another ..3 diversity|ethnic|young|woke|pretty|blonde
diversity types|lot|brigade|crowd|people|folk
nice|good|great pair|set of legs|tits|boobs|pins
that|so|too pretty|attractive ..3 wo|ca|not|n't|to|got
she|he|they 's|is|are ..1 a|too|bit|getting|far ..2 old|ancient|elderly|long $|for|in|to
over|past the hill
off the boat
break|breaks a nail
put out to pasture|grass
lady|woman|women|mother|mothers|girls ..5 should be|stay|stick ..2 home|kitchen|children
was|were|is|are all|mostly @group $|so|there
@not|n't a hijab|turban|burqa|headscarf|accent
a face that fits
kids|children|babies she|he|they 'll|will|'d be|always off|away|late
wrong|right colour|gender|sex|race|age|skin
he|she|candidate|guy|one|woman|man ..1 is|'s ..1 @elders ..4 he|she ..1 never|barely|n't|not
do n't|not ..1 want|trust|need|hire|put a|an|another|some|any @ethnic|@person|@frail|mother|woman
bloke|guy|lady|man|someone|woman her|his|that|their age
young people|ones today|nowadays|these ..2 do|ca|wo|just|never|only
feminists|feminazis
let|leave the @group do|to|make|handle
better|worse than the|that|some|any @ethnic|@group|@person
old dear|git|sod|trout|fart|crone
@not ..1 black|brown|asian|foreign|female|gay|young|pretty|indian|white enough
careful|twice|wary|worried|worry about a|an|hiring ..1 @frail|@ethnic|@group|@person
woman|women|mother|mothers|wife ought|should ..6 home|kids|children|kitchen
only hire|want|take children|kids|teenagers
because she|he|they|you 's|is|are|was|were ..1 a|an ..1 woman|girl|man|foreigner
older|younger|female|foreign|immigrant|disabled workers|employees|staff|candidates|hires|applicants ..2 slow|never|ca|lack|lazy|complain|wo|moan|cost|drag
good|nice|pretty in a|her|heels ..1 skirt|dress|heels
glad|relieved|thank ..4 no ..1 women|girls|@group
'm|am a real|proper|true englishman|american|brit|man|australian
that|some grandmother|granny|grandad|grandma
never ..1 work|answer|report for|to|under|with a|an ..1 woman|girl|foreigner|@frail|@ethnic
job|trade|work|world for a|an|real man|woman|girl|lady !like !of !who
hire|hiring|someone|anyone ..4 n't|not ..5 maternity|pregnant
foreign and ..1 lazy|dirty|loud|stupid|rude
she 's|is a single ..2 she|they wo|ca|'ll|will
too fat|ugly|butch|camp|gay|foreign
born and bred ..2 unlike|not
unlike half|most your|of
she|her|girl|woman|women ..4 planning|plans|going|wants|want to ..1 have|start ..1 kids|children|babies|family
kids|youngsters today|nowadays ..2 are lazy|glued|soft|useless|spoilt|entitled
@their|he|she|they should go back|home
woman|women|mother|girl with kids|children ..2 will|wo|ca|never`,
      'discriminatory',
    ],
    [
      `apologies|apologise|apologising|apologize|apology|forgiveness|sorry|sory
excuse|forgive|pardon me|my|the|this
your pardon
'm|am|feel ..1 ashamed|awful|embarrassed|guilty|terrible
i 'm|am ..1 a|such ..1 bother|burden|nuisance|pain|pest
hate to ..1 be|bother|disturb|pester|trouble
soz|sry|sorrier|apols
@not ..1 apologise|apologize enough
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
