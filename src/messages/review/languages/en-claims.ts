import type { PatternMeaning } from '../grammar.js';
import type { Meanings } from '../pattern.js';

/** English ways of saying that an offer is held, a process runs or has ended, or that there is none. `@g` is another employer. */
export const englishClaims: Meanings<PatternMeaning> = [
  [
    `@offerVerbs to !me|us
    @offerVerbs help
    put|putting|made|make in|on #offer
    #offer on|for ..3 house|flat|bungalow|property|cottage|apartment|home|car
    @offerVerbs me|us ..2 @help
    @offerVerbs|offer|offers ..1 !to @help
    #offer to help|work|assist
    #offer still stands
    offer my|our|you|your|some|a|any suggestion|thanks|apologies|congratulations|condolences|sample
    on|special|limited offer
    #offer of help|assistance|support|feedback|advice
    you|#own @aux? @aux? like|love|want|wants|wish|decided|agreed|plan|chosen|able|willing|ready|happy|prepared|glad|hope|intend to offer|hire|employ|appoint me|us
    your ..2 decision|intention|wish|plan|readiness|willingness to offer|hire|employ|appoint me|us
    your ..1 client|team|company|firm|colleagues @aux? @aux? like|love|want|wants|wish|decided|plan|happy|ready to offer|hire|employ|appoint me|us`,
    { type: 'nothing' },
  ],
  [
    `@g @aux? @aux? @aux? want|wants|wanted|wish|wishes|like|likes|love|loves|need|needs me !for|back|in|to|at|as
    @g @aux? @aux? want|wants|wanted|wish|wishes|like|likes|love|keen|eager|asked|invited|begging|pressing me|to|for|on ..3 join|start|sign|work|board|aboard
    @g @aux? @aux? take|hire|employ|snap me|on !for
    @g @aux? @aux? asked|invited me|us to join|start|sign|come|accept|work|commit
    @g @aux? @aux? told|informed|notified me ..3 got|have|'ve|am|been|was|had|is|mine !an|a|another ..2 job|role|position|post|place|selected|chosen|successful|hired|mine
    @g @aux? @aux? told|informed|notified me i|we can|could|may start|begin|join
    @g @aux? @aux? chosen|chose|picked|selected|hired|recruited|appointed|headhunted|poached me
    @g @aux? @aux? said|say|says yes|yes to|me
    @g @aux? @aux? made|make ..2 me ..4 #offer|proposal|bid
    @g @aux? @aux? ready|willing|prepared|happy|keen|able to hire|employ|take|start|appoint|have|bring|sign me
    @g @aux? @aux? @adverb? @offerVerbs !to|help me|us? !@help
    @g ..9 and|, @aux? @aux? @offerVerbs !to|help
    they @aux? @aux? @offerVerbs me|us !@help
    been|was|were|got|get|being|am|'m @adverb? @offerVerbs !to|help|by|@help|you|#own
    been|was|were|got|get|being|am|'m @adverb? @offerVerbs by @g
    been|was|were|got|get|being|am|'m @adverb? @offerVerbs !@help a|an|the|some|something|work|employment|one|another
    @i @aux? @aux? @adverb? @offerVerbs by|a|an|the|one|something|work|employment|another
    #role i|we ..2 @offerVerbs
    @job i|we 've|was|have|had ..2 @offerVerbs
    @g ..5 give|giving|gave|given|have me|us ..2 @job
    @g ..3 job|jobs|role|position|post|place ..2 mine|waiting|yours-none
    #role i|we could|can|may ..2 walk|step|start|have|take|join
    #giver ..2 that|who|which ..2 want|wants|wanna|need|hire|take me
    @g ..3 hire|employ|recruit|appoint me
    me|i|we|us @aux? @aux? hired|appointed ..3 if|by|at|with @g|i
    @g ..3 me on|into board|aboard|team
    @g ..3 me on|into the|their|its|our board|team|staff|books
    me on board
    successful ..1 elsewhere
    want|wants|wanted|keen|ready|willing|eager ..2 hire|employ|recruit|onboard|appoint|engage me
    @g ..3 put ..3 terms ..2 writing|paper|me
    letter|letters from @g ..2 confirming|offering|stating|appointing
    told|tells me ..7 is|'s mine
    @g ..3 has|have|'ve|keeping|holding|keeps|'s ..5 desk|chair|seat|place|spot|job|post ..4 me|my|ready|waiting
    @g ..4 selected|chosen|picked|signed me
    @g ..1 would|'d have|take|love|welcome me
    bid|bids|bidding ..2 for ..1 services|me
    bid for ..1 services|me
    sought|wooed|courted|snapped|poached ..2 by|up ..2 @g
    @g ..8 with ..2 proposal|proposals|terms|contract ..1 for|to me
    yes|yeses|nod|thumbs from @g
    @g ..2 handed|tossed|promised|found|given|gave me ..5 @job
    sorted|fixed me ..3 with|wi ..3 @job
    @g ..2 took|taken|take|taking me on
    agreement|contract|paperwork ..3 by @g
    came|come through for|with ..4 me|offer
    @job @offerVerbs to me|us
    they ..4 appoint|hire|employ|recruit me
    promised ..2 @job ..2 at|with @g
    one|some of your competitors|rivals ..8 offer|offered|hire|wants
    and|also|plus one|another|two from #giver|#employer
    take|taking|accept|accepting #role
    to offer|hire|employ me|us !@help
    @g ..4 package|proposal|terms to me
    @g ..2 confirmed ..2 my appointment|place|position
    @g @aux? @aux? proposed|proposing me|us
    @g @aux? presented|provided ..1 me with ..3 package|contract|terms|proposal
    @g ..6 @job ..2 is|'s mine
    @job there is|'s mine
    something|one|another else|other ..1 in hand|writing
    my alternative|fallback|backup ..1 at|with|in|is
    put ..2 terms ..1 to me
    @org ..3 would|will|'d hire|employ|take me
    they|who @aux? want|wants|wanted me at|on
    walk|step ..2 into ..2 @job
    i|we do have one|two
    @g @aux? @aux? got|have|has|holding|keeping|kept|reserved|saved|put|set a|an|my ..2 @job for|waiting|ready|open|aside ..1 me
    @g @aux? @aux? sent|send|given|gave|handed|emailed|posted|presented|issued|extended ..1 me? ..4 contract|paperwork|terms|proposal
    @g @aux? @aux? lined me up`,
    { type: 'offer' },
  ],
  [
    `contract|contracts|paperwork from @g
    contract|contracts|paperwork with|at #giver|#employer
    contract|contracts|paperwork ..3 #giver|#employer|elsewhere
    signed|unsigned|written|second|another|other contract|contracts ..4 sign|signature|desk|inbox|table|hand|waiting|me
    contract|contracts to|for sign|signature|signing ..3 @g|elsewhere`,
    { type: 'offer', form: 'written' },
  ],
  [
    `job|role|position|post|place|seat|something lined|waiting up|for ..2 @g|elsewhere|me
    have|'ve|got|secured|landed|found|is|'s ..3 #role lined|waiting|secured|ready|sorted|guaranteed|confirmed|on|if|i
    have|'ve|got|secured|landed|found ..3 #job
    have|'ve|got|secured|landed|found|bagged a|an|the ..2 @job ..2 at|with|from #giver|#employer|#name|elsewhere|lined
    #role is|are|'s mine|there|waiting|open|available if|whenever|for|to|should
    #role is|are|'s mine
    @job ..2 at|with @g ..2 is|are|'s mine|there|waiting
    @i @modal|@have ..1 start|begin|starting|join ..2 at|with|for @g
    have|'ve|has|got|with another|others|one|two|more|several to|on|in|already|pending|waiting|elsewhere|from weigh|consider|answer|decide|hand|table|think|respond|reply|sign|already|pending|elsewhere|@g|review|go
    have|'ve|has|got another ..1 already|pending|waiting|open|$
    another|one|others ..1 on the table
    fallback|backup|plan|safety|alternative|alternatives|option ..3 in|on hand|table|writing
    been|was|were|got|am|are @adverb? appointed|hired|headhunted|poached|recruited|selected|chosen ..4 by|at|for|with @g|elsewhere
    the|my|that other|alternative one|option|job|team|firm|company|place|alternative ..2 on the table`,
    { type: 'offer' },
  ],
  [
    `@finals @rounds ..3 with|at|for|of|in|elsewhere @o
    @finals @rounds elsewhere
    down to ..4 two|three|last|final ..3 at|with|for @g|#role|elsewhere
    finalist|shortlisted|shortlist ..4 final|last|finalist ..2 @g|#role|elsewhere
    finalist ..1 at|with|for @g|#role|elsewhere
    expecting|expect|anticipate|hope|hoping ..3 another|one from @g
    @g ..2 me in|into|to|for|through ..3 @finals @rounds
    expecting|expect|anticipate|anticipating|awaiting|await|close|near|nearing|about|likely|due|hopeful|promised ..3 #offer
    #offer @aux? on its|the|their way
    #offer @aux? @aux? imminent|expected|anticipated|coming|likely|due|forthcoming|promised
    @g @aux? @aux? @finals @rounds`,
    { type: 'process', stage: 'final-round' },
  ],
  [
    `@interviews ..3 with|at|for|by|from|in|to @o
    @interviews elsewhere
    @interviews ..3 #giver|#role|#process
    #process ..4 play|progress|progressing|underway|ongoing|moving|advancing|advanced|proceeding|live|active|running|scheduled|planned|booked|pending|going|lined|diary|week
    i|we @be @adverb? part? in|of #process
    have|'ve|got|having|attending ..2 #process
    see|seen ..1 #giver|#employer
    through ..2 selection|process|recruitment|interviews ..2 with|at @g
    @explore ..3 with|at #giver|elsewhere
    @interviews done|scheduled|booked|planned ..2 with|at|for|elsewhere
    in|having|had|have|hold|holding ..3 @talks ..1 with|to @g|others|elsewhere
    @talks|been ..1 with|to #giver|#employer|others|#role
    in|in ..4 @running ..3 with|at|for|by|in @o|anything
    shortlisted|shortlist|longlisted|progressing|proceeding|consideration|contention|candidacy ..3 with|at|for|by|of @o
    one of ..4 candidates|finalists|applicants|people ..3 at|with|for @g|elsewhere
    @running|being|am|'m considered ..2 by|for|at|with @g|#role|elsewhere
    considered ..5 at|by|with @o
    @g ..8 candidates|finalists|shortlist|finalist
    chat|chats|call|calls|coffee|meeting ..4 with #giver|#employer
    put|putting in for ..5 @job|jobs
    form|forms ..2 for @g
    @talks ..1 to|with a|an|some|several|two|three ..2 @org
    called|summoned ..3 panel|board of ..3 @org
    waiting|wait|hear|hearing ..4 from #giver|#employer
    hat ..3 ring ..2 at|with|for @g
    @g ..2 moving|progressing|interested|pushing ..3 me|ahead|forward
    @g @aux? @aux? invited|asked|called|wants|want|scheduled ..1 me|back ..3 interview|round|back|meet|stage|final|day|in
    #role ..3 progressing|underway|ongoing|moving|advancing|advanced|proceeding|live|active
    progressing|progressed|advancing|advanced|proceeding|moving|moved|going|got|made|through|reached|up|doing ..5 @rounds|@interviews ..2 with|at|for|elsewhere @o
    @rounds ..2 at|with|for @g|#role|elsewhere
    @interviews|talking|speaking|shortlisted|busy elsewhere
    considering|exploring|weighing ..1 other|another|some|multiple|several offers-none`,
    { type: 'process', stage: 'interviewing' },
  ],
  [
    `@applied ..4 to|for|with|in|at|elsewhere @o
    @applied elsewhere
    @explore ..2 #role
    @explore ..1 for|at|into #role|#giver|others
    open|looking to|around #role|elsewhere
    looking|searching|applying elsewhere
    have|'ve|got|with|some|few ..2 #process|irons
    sent|submitted|put|made|filed ..3 application|applications|cv|resume ..3 to|with|at|for|in @o
    #role i|we @aux? @aux? @applied|@explore|@talks`,
    { type: 'process', stage: 'applied' },
  ],
  [
    `@i ..3 @accepted|agreed|said|committed|starting ..4 #offer|#role
    @accepted ..3 a|an|the|my|some ..2 @job ..2 at|with|from|in @g|elsewhere
    signed ..3 with @g
    @accepted|joined|joining|committed|chosen|gone|going|sided ..2 with|by|at|for @g|elsewhere
    @accepted|joined|joining|chosen|choosing|picked @g
    @accepted ..2 elsewhere
    said|saying yes to #offer|#role|@g|elsewhere
    decided ..2 accept|take ..5 with|at|from @g|elsewhere
    decided|agreed|chosen|committed to join|take|accept|go|work ..1 @g|#role|#offer|elsewhere|with`,
    { type: 'outcome', status: 'accepted' },
  ],
  [
    `@declined ..4 #offer|#role|@g
    turned ..4 #offer|#role|@g|it|them|one|two down
    that|the ..1 one i|we ..1 turned|declined|rejected|refused
    turned down|away ..4 #offer|#role|@g|one|two|others|elsewhere
    said|saying|gave no|thank to|you|thanks ..2 #offer|#role|@g|one|others
    passed|passing on ..4 #offer|#role|@g|one|it|two
    passed up ..3 #offer|#role
    walked|walking away from ..3 #offer|#role|@g
    gave|given|let up|go ..3 #offer|#role
    let ..4 #offer|#role go|pass
    #offer ..4 @declined|refused
    knocked ..4 #offer back
    turned|sent|waved ..3 @g|firm|bank|company away|down|off
    gave|given|sent @g ..4 refusal|no
    told ..2 @g ..4 no|thanks
    waved|waving away|off ..2 @g|@org
    told ..3 thanks but no`,
    { type: 'outcome', status: 'declined' },
  ],
  [
    `#offer|another|one|it|#role ..4 @lapsed|expired
    #offer|another|one ..2 ran|run|timed out
    let|letting|allowed|allowing ..4 #offer|#role|it|them ..1 lapse|expire|run|slide
    let|letting|allowed|allowing one|two|another|them lapse|expire|go|run|slide
    #offer ..2 lapse|expire
    #offer ..4 @aux? withdrawn|rescinded|pulled`,
    { type: 'outcome', status: 'expired' },
  ],
  [
    `withdrew|withdrawn|pulled|stepped|dropped|bowed|backed ..2 from !your|#own|this ..6 @g|search|competition|competitions|searches|race|recruitment|campaign|#process|#role|clinic|hospital|school
    withdrew|withdrawn|pulled|stepped|dropped|bowed|backed ..1 out of !your|#own|this ..6 @g|search|competition|competitions|searches|race|recruitment|campaign|#process|#role|clinic|hospital|school
    withdrew|withdrawn|pulled|stepped|dropped|bowed|backed ..3 from|out|away|back ..1 of|from ..3 @g|#role|@interviews|running|process|processes|race|others|elsewhere
    cancelled|canceled ..2 #process
    withdrew|withdrawn|withdrawing|cancelled|pulled my|our application|applications|candidacy|cv|name ..3 @g|#role|elsewhere|from|with
    took|taken|taking myself|ourselves out of ..4 @g|#role|process|running|processes`,
    { type: 'outcome', status: 'withdrawn' },
  ],
  [
    `no|any|without ..2 competing|rival|outside|other|alternative|further offers|offer
    nothing|anything else|firm|concrete|solid|other ..1 on the table
    @i ..3 no other|competing|rival offer|offers|#offer
    nothing|anything on the table|paper|hand
    nobody|no-one|none|none ..3 @offerVerbs
    nobody|none ..2 else ..2 @offerVerbs
    not|n't|never ..3 been @offerVerbs ..2 anything|any|another|something|a|yet|other|elsewhere
    not|n't|never ..2 received|had|got|have|holding|hold ..2 any|a|another|other|an ..2 #offer|offers|offer|elsewhere
    no #offer|one|firm ..2 offered
    yet to receive|get|hear|be ..3 #offer|offered
    free of ..2 #offer`,
    { type: 'absence', scope: 'offers' },
  ],
  [
    `not|n't|never|nor|neither ..4 @interviews|@applied|@talks|considering|looking|exploring|pursuing|running|process|application ..3 else|anywhere|elsewhere|anyone|anything|anybody|nowhere
    not|n't|never|nor|neither ..4 @interviews|@applied|@talks|considering|exploring|pursuing ..3 any|other|others companies|roles|jobs|firms|employers|positions|else|opportunities|#role|#process|#giver|$
    not|n't|never ..4 @interviews|@applied|@talks|considering|exploring|pursuing|weighing|in|part ..2 #role|#process|#giver
    not|n't|never ..3 anything else lined|going|on|in
    no #role|other|others ..3 @interviews|@applied|processes|on|running|going|in|underway|pending
    no other|further|competing @interviews|@applied|processes|irons|conversations|prospects|leads|roles|options|opportunities|discussions
    nothing|no-one else ..3 in|on|under ..2 pipeline|go|way|running|moving|cards|horizon|play
    yours is|'s the only|sole ..12 @applied|@talks|@interviews|considering|running|ring|pursuing|interested|for
    only|sole ..3 company|firm|role|job|place|position|application|employer|one|opportunity|process|school|bank|team|interview|practice ..4 @applied|@talks|@interviews|considering|running|pursuing|in|i'm|going|interested
    my|the only application
    only @interviews|@talks|@applied|considering ..2 with|to|at|for|here you|#own|here
    not|n't|never ..3 applied|applying|interviewing|looking|talking|interviewed elsewhere
    @interviews|@applied|@talks nowhere else|$`,
    { type: 'absence', scope: 'processes' },
  ],
];

/**
 * What English sentences with a date say: `answer`, something must be answered by it; `open`, something is open until then, which is
 * about another offer only where one is spoken of; `ask`, anything else.
 */
export const englishDeadlines: Meanings<'answer' | 'open' | 'ask'> = [
  [
    `until|till|til|by|before|within|in ..3 #date ..1 to ..2 @reply|consider|think
    @must ..1 to ..6 yes|no ..6 #date
    @must ..1 to ..3 @decide ..9 #date
    must|should|shall|going ..2 @decide ..9 #date
    @must ..1 to ..3 @reply ..2 them|@g|@answer ..7 #date
    must|should|shall|going ..2 @reply ..2 them|@g|@answer ..7 #date
    @want ..7 @answer ..7 #date
    @want ..1 me|us ..2 to ..3 @reply ..7 #date
    like|likes|love me|us to ..3 @reply ..7 #date
    they ..2 like|love|hope to ..2 hear|know|have ..5 #date
    they|them|he|she ..1 said ..2 @reply ..3 #date
    me|us ..3 @reply ..2 by|before|until|on ..2 #date
    @answer ..3 is|are|was|'s|falls|comes ..4 #date
    @answer ..3 due|needed|required|requested|expected|wanted|owed|sought ..4 #date
    @answer ..2 by|before|until ..2 #date
    sign|accept|decide|answer|countersign|commit|choose|settle ..6 #date
    yes or no ..4 #date
    they|them|one ..6 wait|hold|keep|leave|waiting|holding ..5 until|till|til|to ..2 #date
    get|come|be|getting back ..1 to them|@g ..4 #date
    #date is|'s ..4 deadline|cutoff|limit|latest|last|cut-off
    #date ..2 deadline|cutoff`,
    'answer',
  ],
  [
    `@must ..1 to ..3 @reply ..9 #date
    must|should|shall|going ..2 @reply ..9 #date
    its|their|they|it|first|earlier|earliest|soonest|second|other ..9 by|until|till|before|to|within ..2 #date
    seat|place|desk|spot|position|job|file ..6 until|till|to|on|by ..1 #date
    falls|fall due ..2 #date
    #date or never
    send|hand ..1 it|them ..2 back ..3 #date
    keep|keeping|bought|buy|hold|put them|it|myself|off ..3 until|till ..2 #date
    have|has|'ve|had|got|given|gives|giving|gave|'s|with|allowed|granted ..4 until|till|til|by|before|within|to ..3 #date
    they|@g|it|who ..3 @want ..7 #date
    have|'ve|got|only|has|given|gave|giving|gives|me ..2 #date left|remaining|more|to
    have|'ve|got|given|gave only|just ..1 #date
    give|gives|giving|gave|given|allow|allowed me|us|them ..1 #date
    #date left|remaining|to ..2 @reply
    deadline|cutoff|cut-off|expiry|expiration ..6 #date
    expires|expire|expiring|lapses|lapse|lapsing|ends|end|closes|close|runs|run|terminates|dies|explodes|vanishes|pulling|withdraw|withdrawing ..5 #date
    is|'s|are up on|by ..1 #date
    stands|stand|open|valid|good|available|held|hold|holding|holds|keep|keeping|keeps|kept|wait|waits|waiting|remains|reserved|outstanding|easy|happy|patient|fine|relaxed ..6 until|till|til|to|through|by|for ..2 #date
    reply|respond|revert|decision|answer|word|say ..5 #date
    window|clock|time|file|book ..3 out|closes|close|ends|up|stops|on ..3 #date
    due|owed|needed|required|wanted ..3 #date
    last day ..5 #date
    #date is|'s|as the|my|their last|final|absolute|very ..1 day|date|moment
    said|told|says|tell|insist|insists ..5 by|before|until|is ..1 #date
    until|till|til ..2 #date ..1 to
    start|begin|join ..3 #date ..3 or|otherwise-none
    on|by ..1 #date ..3 offer|it ..1 expires|lapses|closes|ends`,
    'open',
  ],
  [
    `could|can|would|will|may|might|are|please|kindly you|#own|be ..14 #date
    told to expect ..8 #date
    answer|decision|reply|news|result ..1 is|was ..1 planned|foreseen|scheduled ..3 #date
    please ..12 #date
    answer|reply|respond ..1 me|us ..4 #date
    your ..3 answer|decision|reply|response|feedback|verdict|news|thoughts|update|timeline|process|deadline|offer|team|email|letter|message|committee|panel|board ..8 #date
    you ..2 said|mentioned|told|promised|indicated|wrote|suggested|hoped|expected|asked|requested|were|would|will|had|gave|need|needed|wanted|want|require|have|make|made|decide|reach|thought|'d|'ll ..12 #date
    hear|hearing|heard|word|news|update|updates ..2 from|back ..1 you|#own|someone|anyone ..6 #date
    i|we|it|that|be ..1 'd|would|be ..3 appreciate|appreciated|grateful|glad|love|like|helpful|delighted|wonderful|great|possible|welcome|useful|kind ..12 #date
    hope|hoping|wonder|wondering|look|looking ..12 #date
    let|lets|letting|allowed ..6 lapse|expire|go ..2 #date
    sign|word|news|anything|something from you|#own ..4 #date
    let|give|tell|send|drop|call|ring|email|keep me|us ..8 #date
    get|come|be back|touch to|with|in me|touch ..4 #date
    i|we 'll|will|can|could|shall|might !have|need|be|lose ..8 #date
    i|we ..2 let|get|come|call|ring|be|send|reply ..1 you ..6 #date
    start|starting|available|availability|notice|join|begin|starts|begins|free|holiday|leave|away|travel|travelling|onboard|onboarding|contracted|move|moving ..5 #date
    assignment|task|exercise|test|assessment|application|applications|advert|posting|references|form|forms|presentation|portfolio|slides|sample|permit|visa|licence|license|certificate|certification|registration|lease|tenancy|course|exam|exams|insurance|membership|subscription|passport|renewing|renewal|report|project|launch|release|sprint|audit|season|term|semester|conference|contract ..7 #date
    interview|interviewed|interviews|met|meeting|meet|spoke|talk|talked|chat|call|tour|visit|visited|conversation|applied|saw|seen|wrote|sent|attended|thank|thanks|conversation|campaign ..4 #date
    give|gave|given|giving ..2 notice ..3 #date
    last|since|on|for ..1 #date ..2 , ..1 ago
    #date of ..1 experience|work|teaching|notice`,
    'ask',
  ],
];

/** What English sentences with a sum say. */
export const englishPay: Meanings<'pay' | 'own'> = [
  [
    `pay|pays|paying|paid|worth|offers|offered|offering|offer|#offer|salary|base|basic|package|comes|come|bring|brings|total|totals|totalling|totaling|amounts|compensation|comp|remuneration|wage|rate|stipend|earn|at|with|on|for|of|bonus|figure|sits|starts|stands ..9 #money
    #money ..3 offer|base|basic|package|salary|total|offered|on the table|elsewhere|there|bonus`,
    'pay',
  ],
  [
    `looking|hoping|aiming|expect|expecting|expectation|expectations|target|targeting|seeking|requirement|requirements|ask|asking|minimum|floor|desired|want|ideal|ideally|prefer|need|accept|settle|negotiate ..9 #money
    current|currently|present|presently|existing|today i ..3 earn|salary|pay|package|make|on|paid|base ..6 #money
    current|present|existing|last|previous|my salary|pay|package|base|wage|rate|expectation|expectations ..9 #money
    i|we ..2 earn|earned|make|made|earning|making|am|'m on ..3 #money
    you|your|#own ..8 #money
    advert|advertised|ad|posting|posted|listing|listed|description|website|vacancy|band|bracket|budget|glassdoor ..9 #money
    the|your|posted|advertised|salary range ..6 #money
    #money ..6 advert|advertised|posted|listed|budget|you|your|range|band|posting
    match|meet|reach|beat|stretch|go|consider|closer ..4 #money
    saved|saving|savings|revenue|managed|managing|raised|grew|sales|turnover|funding|grant|portfolio|deal|deals|costs|cost|fee|invoice|donation|spent|spend|ticket|fare|expenses|voucher|relocation|laptop|loan|debt|mortgage|rent|market ..6 #money
    #money ..3 revenue|turnover|budget|funding|savings|sales|users|grant|deal|pipeline|relocation`,
    'own',
  ],
];

/** "You are my first choice." */
export const englishPreference = `my|the ..1 first|top|number choice|preference|pick|one
my favourite|favorite|preferred|dream ..1 role|job|position|company|employer|place|option|choice
you|#own|yours|role|position|job ..1 @be ..2 where|the|what i ..3 want|choose|prefer ..2 most|be|above|over|work|join`;

/** Contacts that an English text announces. */
export const englishTiming: Meanings<'often' | 'contact' | 'final'> = [
  [
    `i|we @aux? @aux? @aux? @reach ..5 every|each ..1 day|morning|afternoon|evening|hour|week-day|couple|other
    i|we @aux? @aux? @aux? @reach ..5 daily|hourly|constantly|nonstop|relentlessly
    i|we @aux? @aux? keep|keeping|continue ..1 @reach ..4 until|till|every|daily
    every|each ..1 day|morning|hour until you|i`,
    'often',
  ],
  [
    `i|we 'll|will|shall|plan|intend|may|might ..3 @reach ..7 #date
    i|we 'm|am ..1 going|planning|intending|about to ..1 @reach ..7 #date
    i|we 'm|am ..1 @reach ..2 again|back|you ..4 #date
    expect|await my|a|another ..1 call|email|message ..4 #date`,
    'contact',
  ],
  [
    `this @be|@modal ..2 my|the final|last ..1 follow|followup|message|email|mail|note|attempt|reminder|enquiry|inquiry|letter|time|nudge|call
    my|a final follow|followup|reminder|attempt|nudge|enquiry|inquiry|message
    last time|follow i|you|up|of ..2 @reach|write|hear|ask
    i|we 'll|will|wo|shall not|n't ..2 @reach|bother|trouble|disturb you|again|further`,
    'final',
  ],
];
