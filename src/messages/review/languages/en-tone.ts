import type { ToneWords } from '../compile-tone.js';

/** How English sounds rude, threatening and so on; patterns see no commas and no hyphens. */
export const englishTone: ToneWords = {
  lists: {
    u: 'you u ya youse',
    ur: 'your ur yr #own',
    be: "am is are was were be been being 'm 're 's",
    is: "is are was were 's 're",
    i: 'i we',
    me: 'me us',
    my: 'my our',
    not: "not n't never no",
    will: "'ll will shall 'm am 're 'd would going might may could can must should",
    num: '#number one two three four five six seven eight nine ten twelve several many few couple #date',
    span: 'hours days weeks months years hour day week month year #date',
    people: 'people lot guys clowns team folks all really',
    // Said of the reader or of what the reader does.
    bad: 'incompetent useless pathetic lazy rude arrogant stupid dumb unprofessional disrespectful dishonest clueless worthless spineless gutless cowardly shameless idiotic moronic brainless heartless inept ignorant disgusting despicable contemptible shameful disgraceful ridiculous laughable appalling amateurish amateur abysmal atrocious insulting hypocritical childish deaf crap rubbish garbage trash joke disgrace shambles farce circus embarrassment insult incompetence unacceptable outrageous inexcusable insane delusional vile toxic crooked greedy terrible awful horrible dreadful nonsense bullshit unbelievable shit shite bollocks mess hopeless discourteous inconsiderate',
    // Said of anything: hardly meant of oneself.
    worst:
      'pathetic unprofessional disgraceful spineless gutless idiotic moronic shameless despicable contemptible clueless inept incompetent incompetence imbecilic laughable disrespectful amateurish stupidity arrogance cowardice',
    fool: 'idiot idiots moron morons clown clowns fool fools imbecile imbeciles liar liars coward cowards joker jokers loser losers crook crooks amateurs cretin cretins halfwits halfwit dimwits muppet muppets scum parasites hypocrite hypocrites jerk jerks tosser tossers prats prat cheats thieves bullies dinosaurs buffoon buffoons donkeys monkeys pigs snakes',
    swear:
      'fuck fucking fucked fucker fuckers fuckin shit shitty bullshit shite crappy bastard bastards bitch bitches cunt asshole assholes arsehole arseholes arse wanker wankers dickhead dickheads bollocks bloody goddamn wtf stfu pissed twat twats motherfucker cretins imbeciles morons moron scumbags scumbag jackass dumbass',
    deed: 'process company firm team recruiter recruiters department management manager managers boss bosses interviewer interviewers interview behaviour behavior conduct communication treatment attitude service silence organisation organization outfit office hr staff people offer email feedback way handling reply response system',
    now: 'now today immediately tonight already instantly #date',
    tell: 'post posting share sharing publish publishing tweet tweeting write writing tell telling go going take taking talk talking speak speaking contact contacting call calling warn warning report reporting leave leaving expose put spread forward send sending complain complaining blog blast end',
    press:
      'press media newspaper newspapers journalist journalists reporter reporters glassdoor trustpilot kununu reddit tiktok twitter youtube regulator regulators ombudsman police union tribunal authorities review reviews viral public',
    net: 'linkedin facebook instagram online internet network social everyone everybody world industry followers clients customers investors shareholders board ceo x friends candidates anyone',
    law: 'lawyer lawyers solicitor solicitors attorney attorneys barrister',
    chief: 'ceo boss bosses superior superiors supervisor director directors board head owner chairman headquarters',
    leave:
      'withdraw withdrawing walk walking assume assuming leave leaving gone out done sign signing accept accepting elsewhere decline drop dropping quit pull pulling cancel cancelling move moving',
    deal: 'hire match pay decide commit call give offer raise confirm sign say make tell answer reply beat meet respond send get pick choose name take come let accept want',
    gave: 'gave took spent drove travelled traveled paid cancelled missed put worked flew waited bought borrowed skipped sacrificed turned prepared rehearsed travelled stayed',
    snub: 'ignoring nothing wasting ghosting forgetting never leaving keeping finally radio taking stringing making',
    answer: 'answer answering reply replying respond responding write writing call calling bothering getting letting',
    kin: 'children kids family wife husband mother mum mom father daughter son baby parents girls boys',
    group:
      'woman women girl girls man men foreigner foreigners immigrant immigrants indian indians blacks whites muslim muslims jew jews gays gay lesbian blonde blondes asians asian mexicans poles germans americans migrants feminists',
    slur: 'paki pakis nigger niggers chink chinks faggot faggots fag fags tranny kike spic retard retards retarded cripple cripples spastic towelhead gook negro',
    fast: 'lightning speedy blazing breakneck record breathtaking stunning dazzling staggering',
    praise:
      'great good nice excellent brilliant fantastic wonderful superb stellar outstanding top amazing first class lovely marvellous impressive',
  },
  patterns: [['fine', 'fine']],
  plain:
    'you your me my we us our is are was be am been have has had do does did will would can could should not no why what when where who how this that it if but so please now answer reply call hire need want waiting wait still never ever just thank thanks hear know tell said say nobody anybody anyone somebody hello really very all they them he she there here back want give get stop asap fair again immediately today tomorrow soon yes job offer time weeks months promised ridiculous unacceptable love great hi dear',
};
