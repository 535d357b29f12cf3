import type { PatternMeaning } from '../grammar.js';
import type { Meanings } from '../pattern.js';

/** English ways of saying that an offer is held, a process runs or has ended, or that there is none. `@g` is another employer. */
export const englishClaims: Meanings<PatternMeaning> = [
  [
    `put|putting|made|make in|on #offer
    #offer on|for !me|paper ..3 house|flat|bungalow|property|cottage|apartment|home|car|yard|farm|land|business|garage
    @offerVerbs me|us|them|him|her ..2 @help !@worker
    @offerVerbs|offer|offers !to ..1 @help !@worker
    my|our|@formerOne ..2 @post ..1 at|with|in|for|from @g
    @worked !@talks ..2 at|for|with|under @g
    my references|referees ..1 at|from|with @g and|are|can|have|has|is|know|will|would|,
    #offer could|would|can ..2 tempt|match|beat|compare|change|make|come
    accepted|signed|agreed nothing|neither
    i|we @aux? prepared|drafted|issued|processed|handled ..4 #offer
    i|we ..2 on|under ..2 contract ..1 with|at|to
    have|'ve|got|make|with ..1 #offer for you|#own
please ..1 do n't|not
^ do n't|not
years|months|year|decade , the|my last|first|next
    you|#own @aux? @aux? @offerVerbs me|us
    i|we ..3 employed by|at|with|as|in
    @offerVerbs ..2 chance|opportunity to speak|present|attend|visit|see|meet|try|shadow|write|talk|learn
    they|you ..1 won|landed ..2 contract|contracts ..1 with|from
    i accept|confirm ..1 the|your|this ..4 position|role|post|job|place ..1 at|with|in|as
    offer|#offer of ..2 @help|#process|interview|meeting|call|chat|visit|trial|lift|ride|room|bed|cup|drink|seat|marriage|feedback
    interview|interviewed|interviewing|interviews candidates|people|customers|users|applicants|patients|witnesses|residents|staff|players
    was|were|is|are|course|courses|training|role|roles on #offer !from|at|with
    where i was|were|had @offerVerbs|been|@taken
    @offerVerbs me|us a|an|the ..1 slot|session|appointment|date on|at|for|in
    #offer on a|an|our|his|her|their|strawberries|trains|flights|tickets|shoes !table
    no longer ..2 in|interviewing|running|considered|with|at|employed|working|part ..6 @g|#role|#process
    search|searching|look|looking|hunt|hunting for #offer
    my|our ..1 last|first|final ..1 day|week|shift
    only ..1 place|company|firm|job|role ..2 i|we can|could|may|will
    'd|would expect a|an|the|at|total ..3 equity|premium|base|salary|package|grant|bonus|total|higher
    cannot|not|n't ..1 accept|take|consider #offer that|which|below|under|lower|less
    both|all|each @offerVerbs more|better|higher|total|packages|package|salaries|base|around|over|above|between|up|comp|compensation|#money
    salary|figure|amount|number|compensation|pay|rate|title|base|package i|we ..1 have|'ve|was|were ..1 been? @offerVerbs !elsewhere|by|at|from|in|with
    @offerVerbs ..1 a|the|this ..2 @job ..3 at|with|for|in|by|of your|#own
    @offerVerbs ..1 a|the place|spot|seat on|in a|an|the|your ..1 course|programme|class|training|workshop
    been|was|were|got turned|rejected|declined|refused ..2 by|at
    my references|referees are
    appeal|appeals|appealed|appealing|attract|attracts|attracted|interest|interests|interested|speaks to? me
    your|#own ..7 job|post|role|position is|'s mine
    jury|panel|committee|board|you|they ..3 chosen|chose|picked|selected|preferred|appointed @g
    registration|decision|visa|award|grant letter|letters from @g
    #offer in my ..1 life|career
    @g like|as you|yours|#own
    #giver 's work|code|children|kids|money|mistakes|time|books|words|projects
    n't|not|cannot work|live|teach in|at|for @g
    something|anything|thing|#role else|more ..1 to ..1 tell|say|ask|mention|add|confess|share|show|raise|discuss
    @talks|meeting|call ..1 with my|our|his|her
    @g ..2 asked me about|how|why
    #process suit|question|questions|skills|technique|coach|coaching|practice|room|prep|preparation|tips
    thank|thanks ..12 through|made|reached ..4 final|last|shortlist|stage|round ..1 $|three|two|four|and|stage|of|for
    looking|planning|intending to ..1 go|leave|move|stay|settle|relocate|retire
    heard|hear it|that|this|about from
    they|he|she @aux? @aux? ..2 sign|signed|signing ..1 with|for|by @g
    trustee|governor|member|treasurer|patron|volunteer of|at|for @g
    anyone|anybody|someone else? at|in|from|on your|#own|the
    rather ..12 than elsewhere
    taken|took|take|taking the|a|some|my ..1 weekend|day|night|evening|time|week|morning|hour|while|moment to`,
    { type: 'nothing' },
  ],
  [
    `you|your|#own ..4 told|said|promised|assured|confirmed|thought|understood ..8 mine
    your ..4 told|said|promised|assured|hinted|indicated ..6 #offer
    your @org @aux? made|making|sent|extended|launched ..2 #offer
    how|why firms|companies|people|employers|candidates|students|teams
    been|worked|stayed|remained there|here|with|at ..2 ever since
    in my twenties|thirties|teens|teenage
    at sixteen|seventeen|eighteen|nineteen|twenty|twenty-one $|,|i|and|we|my
    straight|right after|out|from ..2 school|university|college|uni
    ^ after school|university|college|uni
    when|while|as i was ..3 student|studying|training|apprentice|junior|teenager|boy|girl|young|child|undergraduate
    my first employer|boss|firm|company|school
    ^ after|during|before my|the ..1 degree|phd|doctorate|masters|studies|pandemic|war|a-levels|apprenticeship|gcses|matric
    at the age of
    last time at|i|we|they|you|he|she|a|the|,|round|around
    ^ back in !touch|#date
    in|for|my|the role play
    mock|simulated negotiation|interview|exercise
    i ..2 did both
    students|pupils|mentees|trainees|graduates|juniors|interns|apprentices i|we
    paper|manuscript|poem|article|abstract|submission|thesis|grant|chapter ..4 accepted|rejected
    accepted|rejected my paper|manuscript|poem|article|abstract|thesis|submission
    #offer to the|a|our client|customer|buyer|supplier|members
    where|and i 've|have ..2 since
    told|tells us|me ..12 she|he ..3 #offer
    that is|'s|was where i
    hired|took|recruited ..1 me ..3 as a|an junior|trainee|apprentice|intern
    ^ previously|formerly|originally ..2 was|took|worked|joined|accepted|held|had
    and|where|which|who i|we? stayed|remained|spent|worked|served ..3 a|two|three|four|five|six|several|until|till|there|on|years
    made|make|making|sent|extended|extending|wrote ..3 #offer to him|her|them|several|candidates|suppliers|customers|clients|buyers|staff|#giver|@number|#number|two|three|six
    i|we ..1 trained|worked|started|studied|served|interned|taught at|for|with|under|in|as ..9 took|joined|moved|accepted|became
    some|many|most|several|others ..3 were|been @offerVerbs
    i|we had ..2 contract|contracts ..1 with|at @g`,
    { type: 'nothing', isSentence: true },
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
    #giver|#employer @aux? @aux? @adverb? @offerVerbs !to|help me|us? !@help
    @g @aux? @aux? @adverb? @offerVerbs me|us !@help
    @g @aux? @aux? @adverb? @offerVerbs ..2 #role|@job|contract|terms
    @g @aux? @aux? @adverb? @offerVerbs ..1 #money
    @g ..3 they 'll|will|would|'d ..1 pay|give|start|take|have me
    @g ..9 and|, @aux? @aux? @offerVerbs !to|help|them|him|her|it|its|their|his !@help
    they @aux? @aux? @offerVerbs me|us !@help
    been|was|were|got|get|being|am|'m @adverb? @offerVerbs !to|help|by|@help|you|#own
    been|was|were|got|get|being|am|'m @adverb? @offerVerbs by @g
    been|was|were|got|get|being|am|'m @adverb? @offerVerbs !@help a|an|the|some|something|work|employment|one|another
    @i @aux? @aux? @adverb? @offerVerbs by|a|an|the|one|something|work|employment|another
    #role i|we ..2 @offerVerbs
    @job i|we 've|was|have|had ..2 @offerVerbs
    @job i|we could|can|may ..1 say|accept|take|sign
    one|two|both|either of them|these|those|the ..3 put|offered|confirmed ..3 writing|paper
    a|an ..2 has|have|'s|'ve @adverb? @offerVerbs me|us ..3 @job|contract|permanent
    @g ..5 give|giving|gave|given|have me|us ..2 @job
    @g ..3 job|jobs|role|position|post|place ..2 mine|waiting|yours-none
    #role i|we could|can|may ..2 walk|step|start|have|take|join
    #giver ..2 that|who|which ..2 want|wants|wanna|need|hire|take me
    @g ..3 hire|employ|recruit|appoint me
    me|i|us @aux? @aux? hired|appointed ..3 if|by|at|with @g|i
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
    snapped|poached ..2 by|up ..2 @g
    courted|wooed|sought ..2 by @g ..6 #offer|offers
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
    and|also|plus one|another|two from #giver|#employer
    take|taking|accept|accepting #role
    @g|they|their|elsewhere ..8 to offer|hire|employ me|us !@help
    said|say|says|saying yes to me
    against|versus|vs another|others $|.|,
    against|with|to|versus one ..1 from @g
    against|with|to|versus ..1 one i|we ..4 from @g
    and|against|versus|to #employer|#name 's $|,|.|;
    a|an|another|one|@counted|#role ..6 been|was|were @adverb? @offerVerbs|tendered|extended|made|awarded|presented|given to me|us
    have|'ve|got|'s|is ..3 job|jobs|role|position|post|place lined up
    something lined up $|,|.|;|already|and|but
    @job ..2 with my name on it
    one|job|role|something|offer|position in the bag
    a|another|of|@counted ..1 contract|contracts ..2 waiting|sitting|lying
    choice|pick|choosing|spoilt|spoiled|torn|deciding|decide of|between ..1 @counted ..3 @job
    spoilt|spoiled|torn|blessed|armed|stuck|fortunate|lucky ..4 #offer
    @g @aux? @aux? wanting me !back|in|to
    @g @aux? @aux? wanting me to ..1 start|join
    @g ..4 onboarding|joining|induction pack|instructions|forms|papers
    start|starting|joining date with|at|from @g
    about|on|answer|answering|consider|considering|against|than|reply|replying|respond|responding|to|with their #offer
    @g ..5 my ..1 selection|appointment
    i 'm|am|was ..1 their ..2 candidate|choice|hire|pick
    i 'm|am theirs
    @g @aux? @aux? @adverb? went|gone|plumped|opted|settled for|on me
    @g ..8 it 's|is me
    alternative ..3 is ..2 contract|job|role|post|position
    package|terms|salary|job|role|title|deal|post|position ..1 @g @aux? @aux? proposing|offering|proposed|promised
    @g @aux? ready|waiting for me
    could|can|may walk|step|stroll ..1 into #employer|#name
    got|accepted|admitted into|onto #employer
    @counted ..1 @job ..1 to @among
    have|'ve|got|holding|with|hold|of|between @counted ..2 @job ..1 to ..1 @among
    @job|two|three|them|these|those to choose|pick between|from $|now|,|.|.
    #offer @aux? been|was made|extended|issued|tabled|put|presented ..1 to|by me|my|@g
    been|got|was|am|'m ..2 @taken onto|on|to|into|for #offer|#role|@g
    that i ..1 'm|am|was hired|in
    #role ..1 on the table
    's firm|company|startup|business|employer|practice|studio|restaurant|shop @aux? @aux? @offerVerbs me
    's firm|company|startup|business|employer|practice|studio|restaurant|shop ..1 wants|want me !to|for|back
    's firm|company|startup|business|employer|practice|studio|restaurant|shop ..1 wants|want to hire|take|employ|have me
    holds|hold|holding|contains|are|have @counted contracts|letters
    letters of appointment|offer|engagement
    @g ..1 sweetened|raised|improved|upped|bettered|increased ..2 deal|terms|package|#offer
    successful with|in #process
    #process @aux? successful
    one of #process ..1 came|come|paid off
    #process ..2 turned|become|became|led ..1 into|to #offer
    @g ..3 said|wrote|know|says|writes ..2 i ..1 'd|had|was|am|'m|have|'ve been? successful|chosen|selected|picked|hired
    they 've|have countered|counter-offered
    counter|counter-offer|counteroffer from
    @g in the next|same ..1 would|wants|want|has|have ..1 have|offered|me
    where|that|which|who ..4 has|have|'s|wants offered|to|me me|take ..2 @job|on|permanently|full|permanent
    @org i ..4 has|have|'s @offerVerbs me
    @org i ..4 wants|want to take|hire|employ|keep me
    one of my clients|customers|freelance ..2 @offerVerbs me
    @g ..1 want|wants|need|needs me for the|their|a|next|#date ..1 season|job|role|post|lead|part|position|team|production|tour
    they 've|have ..1 @offerVerbs $|,|;|.|but|and
    have|'ve ..1 secured|obtained ..1 a|an|another|alternative|other ..2 @job|employment
    secured|found|offered alternative|other employment|work
    positive|favourable|affirmative answer|reply|response|decision ..1 from @g|elsewhere
    acceptance ..1 from @g
    have|'ve|got|given|won ..2 place|berth|seat|part|spot on|in|aboard @g
    awarded|granted ..3 at|by|with @g
    been cast|drafted in|by|as ..2 @g
    , #offer in|received $
    outcome|result ..5 was|is #offer
    them offering me
    they said yes at
    chambers @aux? @aux? @offerVerbs me
    @g gave me it
    they gave it me
    @g in my ..1 pocket|bag
    #offer : i ..1 have|hold|'ve|do|got
    @g ..2 came|come forward
    they @aux? want|wants|wanted me $|from|full|back|#date
    @g i|we|that|who|which ..6 has|have|'s|'ve @adverb? @offerVerbs me|us
    old|former|previous|ex employer|manager|boss|colleague|chief|firm|company ..4 created|made|found|kept ..3 @job|role ..2 for me
    old|former|previous|ex employer|manager|boss|chief|firm|company ..2 want|wants|wanted|offered me !to
    deal|money|contract|terms ..1 on the table
    on the table at|with|from @g
    agent|recruiter|agency|headhunter|they|@g ..2 called|rang|phoned|wrote|emailed|back ..1 with #offer
    @g in|on|from|at|with|near|across ..4 want|wants|offered|asked|hired me !for
    @g @aux? @aux? @aux? confirmed|placed|slotted|installed me
    was|been|'ve promised ..1 a|an|another ..2 @job
    @g ..3 made|making it ..1 official|formal
    @g ..8 in front of me
    hold|holding another ..1 one|,|.|;|$|at|from|#money
    @g ..1 made their|its move
    @g ..3 beat|beaten you to it
    ^ #offer in $|,|.|;|-
    ^ #offer held|received|open|pending :
    ^ #offer : #employer|#name|one|two|three|yes|@g
    work|job|start ..1 for me ..1 elsewhere
    start for me on|at|with #role|#giver|#employer
    have|'ve|got a start
    pushed|pressured|pressed|urged|nudged|chased to ..1 commit|sign|accept|decide|join ..2 @g|elsewhere
    @g ..1 awaits|awaiting|waiting|waits ..2 my answer|reply|decision|yes|response $|.|,|;|and|but
    @g ..3 waiting ..1 for|on me to sign|accept|answer|decide|commit|say
    been named|appointed|announced|elected|confirmed ..6 of @g
    @g ..5 @invite|called|named|elected|tapped me to be|become their|its|the|a|an|part|head|first|one
    one|two|three|both|all|each|either of them|these|those|the|you-none ..4 @aux? @aux? @offerVerbs !to|help
    money|cash|figures|numbers|something on the table ..3 @g
    @g ..5 money|cash|figures|numbers|something on the table
    @g ..4 confirmed ..3 in writing
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
    i|we do have one|two $|,|in|from|at|elsewhere|already|now|on|which|that
    @g @aux? @aux? got|have|has|holding|keeping|kept|reserved|saved|put|set a|an|my ..2 @job for|waiting|ready|open|aside ..1 me
    @g @aux? @aux? sent|send|given|gave|handed|emailed|posted|presented|issued|extended ..1 me? ..4 contract|paperwork|terms|proposal
    @g ..6 @wish ..3 @take ..1 me|mine !back|for|through|over|round|down|again|up|to
    @g ..5 @taken me !back|for|through|over|round|down|again|to|about|that|when
    @g ..5 @invite me|that|i ..2 @duty
    @g ..8 @seat ..3 me|my|mine|itself !cv
    @seat !and|,|but ..4 me|mine|my ..4 at|with|by|from|on|in @g|elsewhere
    @seat ..3 at|with|from|on|by|in @g|elsewhere !and|,|but ..4 me|mine|waiting|ready|open|available|sorted|promised
    @seat elsewhere ..5 me|mine|waiting|ready|open|available|sorted|promised
    been|was|were|got|get|am|'m ..2 @taken ..4 by|at|in|with|into|for @g|elsewhere
    been|was|were|got|get|am|'m ..2 @taken elsewhere
    @taken me ..3 at|with @g
    successful ..4 at|with|for @g
    @papers ..2 from|by|with @g|elsewhere ..8 me|my|sign|signing|signature
    @g ..5 @papers ..5 me|my|sign|signing|signature
    @papers elsewhere ..6 me|my|sign|signing|signature
    elsewhere ..3 @papers ..6 me|my|sign|signing|signature
    yes|nod|commitment|light|thumbs-up|go-ahead from|by|at @g
    @g ..3 gave|given|giving me ..4 yes|nod|commitment|word|assurance|light|go-ahead
    @g ..3 came|come|gone ..2 with|through ..1 a|an|for ..2 yes|proposal|terms|package|contract|position|job|me|bid
    @g ..5 waiting|wait|waits|needs|need|wants|want|awaits|awaiting|missing|short ..3 my ..1 signature
    my signature ..4 @g
    @g ..3 is ..1 my ..1 signature
    @i ..6 sign for|with @g
    @g ..3 fighting|competing|bidding over|for me
    wanted ..2 by @g
    @g ..2 tabled|extended|issued|released|drafted|prepared|drawn|drew|rolled|produced|couriered|floated ..3 #offer|@papers|@seat
    #offer|@papers|@seat ..4 @offerVerbs|tabled|issued|released|drafted|drawn|rolled|produced|couriered|floated ..2 by @g
    @g ..6 @papers ..2 on ..1 table|paper
    @g ..4 put ..4 in|on paper|writing
    put ..3 in|on paper|writing , @g
    @g ..3 committed to|itself ..2 me
    court at @g
    @g ..8 door ..2 open ..1 for|to me
    door ..2 open ..2 me ..2 at @g
    handshake|hands|deal|agreement ..3 with|at @g ..4 @seat
    hands|handshake on ..3 @seat ..2 at|with @g
    @g shook|shaken hands with me
    approach from @g ..6 offer|#offer
    @g ..2 countered|counter|counteroffered ..1 with
    @g ..3 lure|tempt|poach|entice me
    job|role|post|position|something to go to
    @g ..3 can start|begin|join
    @g ..1 said|says|told|telling ..1 i ..1 can|could|may|am|'m|was|have|'ve|had ..2 start|begin|join|in|hired|job|successful
    @g ..5 job|post|role|position ..1 was|is|'s mine|yours
    something|job|role|work|position ..3 landed|sorted|secured|found at|with|through @g|elsewhere
    landed|bagged|secured|got|found|scored|clinched|nabbed|won ..3 job|role|position|post|something|place|contract ..1 at|with|elsewhere|in @g|elsewhere|$
    landed|bagged|secured|scored|clinched|nabbed a|the|another ..1 job|role|position|post elsewhere
    @g ..2 would start|have|take me
    elsewhere that|who|which ..2 wants|want|need|needs me
    elsewhere ..2 wants|want|offered|said|told|asked|invited me|i|yes
    elsewhere ..3 i ..1 can|could have|start|take
    my ..1 appointment|place at|with|by @g
    holder of ..2 #offer|offers
    chambers|they|who|people|client|@g ..6 invite|invited|inviting me|us to ..1 join|come ..1 them|as|aboard|on
    agreement|contract|letter|paperwork|package from @g ..2 reached|came|arrived|landed|hit|sits
    agreement|contract|paperwork|package from @g is
    client would|'d|wants|want|wanted ..2 like|love|to go ahead|forward with me
    #offer on my|the desk|table|plate|lap
    offered me|us|i $
    @g wants|want|wanted me as|in|for|at|on
    @g wants|want|wanted me to ..1 start|join|run|lead|take|sign|work|have|be|head|build|manage|cover|replace|move|relocate|begin|accept|commit|answer|decide|reply|confirm
    @g ..6 voted|decided|resolved|agreed ..2 to ..1 appoint|hire|take|have|make|offer
    #offer 's|is|are ..1 in $|.|,|;
    #offer|offers ..2 starting|beginning|started to come|arrive|land
    desk|seat|chair|locker with my name on
    @g|someone|somebody ..3 preferred|first|chosen|successful|favoured candidate|choice|pick
    first choice for
    came|come|coming through $
    asked me to come aboard|on|and|in
    asked|invited|wanted|want me ..1 back full|permanently|as|for
    bird in the|my hand
    appointed|hired|accepted|selected elsewhere
    weighing|mulling|considering|pondering up? ..3 proposal|bid|terms ..2 from @g|elsewhere
    fallback|backup|plan|option ..4 written|writing|signed
    @g ..3 followed ..2 with one|theirs
    someone|somebody else? @aux? @aux? @offerVerbs me|us
    someone|somebody else? @aux? @aux? made|sent|given|gave|handed me|us ..4 @job|proposal|terms
    not|n't ..6 the? only one|#offer i|we ..2 have|got|received|hold|had
    invited to join as|@g|their|the
    both of whom ..2 made|offered|extended
    @g ..6 on their|the|its team|staff|board|books
    given|gave|gives me the nod|go-ahead|green|thumbs|job|post|role|position
    accept|take|sign|countersign @g
    #offer :|- one|two|three|four|yes
    it ..1 's|is gone|void|dead if i|we
    people|ones|firm|company|place|shop|they who|that offered me|us
    @g ..1 came in at
    what @g ..3 offered|offering|proposed
    @g ..2 will|would|'d|'ll pay me
    @g ..2 will|would|'d|'ll give me ..2 @job|#role|#money|more|work
    @g ..6 prepared|willing|ready|happy to give me ..2 years|months|#date|@job|#role|#money
    job|role|post|position they 've|have|had? offered
    @g ..3 who|that 've|have|has|had? offered
    @g ..2 proposed|proposing ..2 rate|salary|figure|base|pay|fee
    still hold|have|got another|one|two $|,|in|from|at|on|elsewhere|open|pending|waiting|outstanding|offers
    with #offer to ..1 choose|weigh|pick|decide|consider|answer|think
    #offer in front of me
    @g ..1 came|come|comes|got|gets|is|was back ..4 with ..2 @papers|#offer
    package|proposal|terms from @g
    one ..1 is|'s|comes|came from @g
    @seat ..2 open to me
    told ..6 there is|'s a|an ..1 @seat for me
    two|three|four|several yeses
    @g ..8 came|come back with ..1 @papers|yes|offer|bid
    asked|invited|approached ..1 by @g to ..1 @duty
    @g ..3 said|says yes
    application|interview|candidacy|bid ..2 @g|elsewhere ..3 successful|succeeded|success
    package|proposal|terms|letter|document|bid|contract ..3 arrived|came|come|landed|reached ..2 from @g
    @org|ones|those that|who|which @aux? @offerVerbs|wants me|us
    i 'm|am|was in at @g|elsewhere
    i|we ..4 sign|signing ..2 for|with @g
    @g ..3 given|gave|giving me|us ..2 start|shot|job
    @g ..4 want|wants|like|love me in|on|at their|its|the|charge
    @g ..2 have|has|had me ..3 pencilled|penciled|lined|booked|earmarked|slated|signed
    @g ..2 have|has|had me ..3 down !as|to
    old|former|previous|ex employer|boss|firm|company|manager|team|school|captain|chef ..3 want|wants|asked|asks|invited|like|would ..3 me ..2 back|rejoin|return|stay
    current|present employer|firm|company|boss|manager ..6 countered|counter|counteroffered|matched
    something from @g ..1 $|,|.|;|and|but|which|that
    could|can|may|might ..1 sign|start|begin|join|go|work elsewhere
    package|proposal|terms|letter|document|bid from @g ..3 hit|came|arrived|landed|reached|sits|sitting
    @g ..2 followed ..6 @papers
    @g ..5 @papers ..3 own|job|post|position|role|head
    been|was bid for
    it|they ..3 wishes|wants|want|wish|like|hopes|hope ..2 me ..2 @duty
    @g ..2 bid|bidding for
    @g ..2 came|come through !with
    work|job|something lined up elsewhere|with|at
    sorted ..1 with #role|a|another
    got|given|secured|landed|won|bagged ..2 #role
    #role ..3 came|come|comes through|good|up|off
    #role ..3 given|awarded|offered|promised|confirmed ..2 to? me|for|yesterday|today|now|$
    the ..2 job|post|role|position ..3 is|'s|was mine
    have|take|start #role tomorrow|today|monday|now
    given me ..2 the ..2 job|post|role|position`,
    { type: 'offer' },
  ],
  [
    `contract|contracts|paperwork from @g
    contract|paperwork with|at #giver|#employer
    first|second|third|other|latter ..2 sent ..2 contract|contracts|paperwork
    have|'ve|got ..5 contract from a|another ..1 place|spot|crowd
    contract|contracts|paperwork ..3 #giver|#employer|elsewhere
    it|that|something|everything|terms in|on writing|paper from|by @g|elsewhere|others
    one|two|three|both|all of|are them|these|which|those ..1 in|on writing|paper
    contract|contracts to|for sign|signature|signing ..3 @g|elsewhere`,
    { type: 'offer', form: 'written' },
  ],
  [
    `job|role|position|post|place|seat|something lined|waiting up|for ..2 @g|elsewhere|me
    have|'ve|got|secured|landed|found|is|'s ..3 #role lined|waiting|secured|ready|sorted|guaranteed|confirmed|on|if
    have|'ve|got|secured|landed|found|is|'s ..3 #role i|we must|need|can|could|should|might|may
    have|'ve|got|secured|landed|found|bagged a|an|the ..2 @job ..2 at|with|from #giver|#employer|#name|elsewhere|lined
    #role is|are|'s mine|there|waiting|open|available if|whenever|for|to|should
    #role is|are|'s mine
    @job ..2 at|with @g ..2 is|are|'s mine|there|waiting
    @i @modal|@have ..1 start|begin|starting|join ..2 at|with|for @g
    have|'ve|has|got|with another|others|one|two|more|several to|on|in|already|pending|waiting|elsewhere|from weigh|consider|answer|decide|hand|table|think|respond|reply|sign|already|pending|elsewhere|@g|review|go
    have|'ve|has|got another one? already|pending|waiting|open|$
    another|one|others|alternatives|options ..1 on the table
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
    
    @g @aux? @aux? @finals @rounds
    #process|#role @aux? at ..1 @finals @rounds
    last|final ..3 step|hurdle|conversation|interview|meeting|call|round ..4 with|at|for @g
    between me and ..6 @g
    down to me and ..6 @g
    @g ..8 last|final two|three|four|pair
    late|advanced|closing|final ..1 stage|stages|talks|process ..3 with|at @g
    near|nearing|end|late|close|advanced ..3 of|in|to ..2 process|interviews|recruitment ..2 with|at|for @g
    near|nearing|end|late|close|advanced ..3 of|in|to #process`,
    { type: 'process', stage: 'final-round' },
  ],
  [
    `expecting|expect|anticipate|anticipating|awaiting|await|close|near|nearing|likely|due|hopeful|promised ..3 #offer
    expect|expecting|anticipate|anticipating|hope|hoping|waiting ..1 @g ..6 #offer
    #offer ..3 on its|the way
    #offer ..3 @aux? @aux? imminent|anticipated|coming|likely|due|forthcoming|promised any|on|from|soon|shortly|tomorrow|today|this|next|in|within|to|$|#date
    #offer ..3 is|'s|being|are|been ..1 expected|prepared|drafted|drawn|finalised|finalized
    #offer ..4 may|might|could|will|should|'ll|ought ..2 follow|come|arrive|land|materialise|materialize|reach|drop
    #offer ..4 should|will|'ll|may|might|could be here|made|coming|ready|out
    #offer ..4 should|will|'ll|may|might|could be with me
    at #offer stage|stages ..1 with|at|in @g
    second|third|fourth|further|another one ..1 may|might|could|will|should|'ll|ought ..2 follow|come|arrive|land|join
    i|we may|might|will|should|'ll|ought|could ..2 have|get|receive|hold|see ..1 #offer ..3 from|by|in|soon|shortly|tomorrow|today|this|next|any|before|within|elsewhere|#date
    offer|#offer stage|stages ..3 elsewhere|@g
    confident|sure|certain|optimistic of|about #offer
    hints|hint|distance|brink|verge|cusp|prospect|talk|edge|chance|odds|promise of #offer
    about|likely|set|due|expecting|expect|hoping|hope to ..1 receive|get|have|see|hold ..1 #offer
    about|likely|set|due|expecting|expect|hoping|hope to be @offerVerbs
    @g ..6 minded|inclined|poised|away|leaning|close|near ..3 make|making|extend|extending ..1 #offer
    drawing|putting|writing|getting|preparing|drafting up|together #offer
    #offer to follow|come
    #offer ..2 is|'s|are ..1 to follow|come
    @g ..5 paperwork|contract|papers|letter will|to|should follow
    @g ..3 putting|getting|drawing|writing|readying|pulling|typing|cooking ..2 #offer ..1 together|up|ready|now|for|out
    @g ..4 move|moving|moved|go|going|proceed|proceeding|get to offer|#offer
    @g ..3 may|might|could|will|would|'ll|intends|intend|plans|plan|suggests|expects|going|want|wants|hopes|should|about|ready|likely|set|promised|promises ..4 make|made|making|extend|extending|give|giving|send|sending|follow|come|coming|issue|issuing|produce|table ..2 #offer
    @g ..2 may|might|could|will|'ll|intends|intend|plans|plan|expects|going|hopes|hope|about|due|set|likely|promised|promises|aims ..3 offer|offering me
    @g ..3 suggests|suggested|indicates|indicated|signalled|hinted ..3 #offer
    may|might|could|should|will be #offer ..1 coming|from|by
    hope|hoping|hopeful ..3 #offer ..1 from|at @g
    hope|hoping|hopeful ..3 #offer ..1 elsewhere
    #offer ..6 on|in the cards|way|pipeline|works|offing
    #offer ..5 looks|seems|is|'s|appears likely|close|near|probable|possible|imminent|expected
    @g ..6 preparing|drafting|drawing|readying|finalising|finalizing|working|hinting|hinted|planning|considering ..4 #offer
    @g ..3 about to ..4 #offer
    told|tell|tells|hinted|led ..2 to|i ..1 expect ..3 #offer
    @g ..4 #offer ..1 @aux? on|in its|the|their way|post|pipeline|works|offing
    @g ..2 expect ..2 #offer`,
    { type: 'process', stage: 'final-round', isHope: true },
  ],
  [
    `@interviews ..3 with|at|for|by|from|in|to @o
    have|'ve|had|got|having|attended|attending a|an|another ..1 interview ..1 at|with a|an|another !time|distance|venue|table|desk|great|very
    @interviews ..3 #giver|#role|#process
    #process ..4 play|warm|flight|progress|progressing|underway|ongoing|moving|advancing|advanced|proceeding|live|active|running|scheduled|planned|booked|pending|going|lined|diary|week
    have|'ve|got|having|attending ..2 #process
    see|seen ..1 #giver|#employer ..1 $|,|.|;|too|and|for|about|again|#date
    through ..2 selection|process|recruitment|interviews ..2 with|at @g
    @explore ..3 with|at #giver|elsewhere
    @interviews done|scheduled|booked|planned ..2 with|at|for|elsewhere
    in|having|had|have|hold|holding ..3 @talks ..1 with|to @g|others|elsewhere
    @talks ..1 with|to #giver|#employer|others|#role
    been to #giver|#employer|others|#role
    in|in ..4 @running ..3 with|at|for|by|in @o|anything
    invited|asked @finals @rounds
    application ..3 reached|in|through|at ..3 @finals @rounds
    made|reached|got|through the final|finals|last|shortlist|first|second|next ..2 at|with|for @g
    following|after @number|#number|two|three|four|several @rounds with|at @g
    my|the|another search|hunt ..2 strands|threads|fronts|options
    @g asked|asks|wants|invited|has|have|had me? ..1 back? to? ..2 teach|cook|present|trial|audition|pitch|shadow|do|give ..2 sample|trial|lesson|demo|demonstration|presentation|test|shift|for
    midway|halfway|deep|well|far|partway through|into|in a|the|their|another ..3 process|interviews|rounds|recruitment
    the|their|its last|final @number|#number|two|three|four|five|six ..1 at|with|for @g|#role|the
    got|made|through thru|through|to|it ..1 to? the? last|final|shortlist
    expect|expecting ..1 good|positive? news|word ..1 from @g
    exploring|considering|pursuing|weighing a|some|several|few ..3 alternatives|options|avenues
    @g ..1 asked|invited|wants|want ..1 me? for|to ..1 a|another|second|third|further ..2 meeting|interview|round|chat|call|conversation|visit|session
    not|n't the only ..3 where|that|which ..1 i ..2 finalist|interviewing|shortlisted|candidate|running
    not|n't the only ..1 one|ones|people|firm|company|bank|school|place|process|role|job|position|application|conversation|opportunity|team|employer i|we ..1 'm|am|are|'re|have|'ve
    putting|drawing|preparing|writing ..1 together|up? terms|offer|contract|package ..2 for me
    @file ..1 to|with|at|for @g ..2 went|go|goes|is|was
    screening|assessment|selection|aptitude|psychometric|pairing|superday|onsite call|day|session|test|centre|center|with|at ..1 with? ..1 @g
    spoke|speaking|talked|talking with|to ..1 the|their ..1 cto|ceo|cfo|coo|head|director|founder|partner|recruiter|principal ..2 of|at|from @g
    in talks with
    finalist|shortlisted|candidate|contender|applicant ..3 at|with|for ..1 the? @g
    expect @g to
    threw|thrown|put|sent|fired|lobbed ..2 application|cv|resume|papers ..4 to|with|at @g
    @g ..1 had|has|have|got me ..1 cook|teach|present|code|audition|pitch|play|sing|design|write|meet
    a|an|another final ..1 with|at a|another|@g
    still in|on|part another|one|two|#process
    dithering
    shortlisted|shortlist|longlisted|progressing|proceeding|consideration|contention|candidacy ..3 with|at|for|by|of @o
    #process on my|our side|end|part|plate
    one of ..4 candidates|finalists|applicants|people ..3 at|with|for @g|elsewhere
    @running|being|am|'m considered ..2 by|for|at|with @g|#role|elsewhere
    considered ..5 at|by|with @o
    @g ..8 candidates|finalists|shortlist|finalist
    chat|chats|call|calls|coffee|meeting ..4 with ..2 #giver|#employer
    put|putting in for ..5 @job|jobs
    form|forms ..2 for @g
    called|summoned ..3 panel|board of ..3 @org
    waiting|wait|hear|hearing ..4 from #giver|#employer
    @g where i|we 've|have met|spoken|seen
    with|at @g i|we ..4 talks|talk|interview|interviews|round|rounds|conversation|conversations
    hat ..3 ring ..2 at|with|for @g
    @g|body|board ..1 has|have me down to ..1 its|their|the
    @g ..2 moving|progressing|interested|pushing ..3 me|ahead|forward
    @g @aux? @aux? invited|asked|called|wants|want|scheduled ..1 me|back ..3 interview|round|back|meet|stage|final|day|in
    #process ..1 is|'s|are ..1 on|at|#date
    am|'m|as|i ..2 candidate|contender|applicant|finalist ..6 at|with @g
    discussing|negotiating|agreeing|finalising|finalizing|thrashing terms|salary|pay ..3 with @g
    @g and i ..3 discussing|negotiating|agreeing|agreed|discussed terms|salary|pay
    #employer|#name and i ..4 talking|speaking|spoken|met|meeting|talked
    @g will|'ll|should|must|may|is|are ..1 decide|let|tell|come|get|call|inform|respond|announce|confirm ..2 me|back|#date|on|about|whether|by|this|next
    @g said|say|says|told|promised ..5 hear|know ..2 by|this|next|on|within|in|soon|#date
    awaiting|await|waiting|expecting|hoping|left ..2 news|word|hear|feedback|response|outcome|reply ..2 from|of @g
    @g left to hear
    waitlisted|wait-listed|reserve|standby ..2 at|by|with @g
    @g ..3 taking|taken|took|checking|collecting|requesting|requested|seeking|asked ..3 references|referees
    taking|taken|took|checking up? my? references|referees ..1 at @g
    @g ..2 requested|asked ..1 a|my|some ..2 sample|samples|portfolio
    @g ..5 to hear|watch me
    @g ..2 want|wants|like ..1 me to meet|sit|attend|visit|interview
    representing|submitting|pitching|putting|presenting me ..2 to|at|for @g
    foot in ..1 door ..2 at|with @g
    have|'ve|got ..1 several|multiple|few|number|two|three|four|other ..2 applications|processes|interviews|conversations pending|live|open|ongoing|underway|coming|lined
    have|'ve|got ..1 several|multiple|few|number|two|three|four|other ..2 applications|processes|interviews|conversations ..1 in|on|under|at ..1 progress|play|flight|go|way|once|parallel|moment|present
    continue|continuing|still to? look|looking|search|searching|apply|applying|interview ..3 #role|elsewhere|widely
    interviewing widely|broadly|everywhere
    @g ..4 fast - tracked|tracking me
    me in front of @g
    am|'m ..1 front-runner|frontrunner|favourite|favorite at|for|with @g|#role
    pole position at|for|with @g|#role
    front - runner at|for|with @g|#role
    hurdle|hurdles ..2 elsewhere
    more round|rounds|step|stage ..2 elsewhere
    presenting to @g
    @g ..2 narrowed it|them|things|down
    @g ..3 down to two|three|four|me
    exploring|seeing|looking|checking ..1 what 's|else ..2 about|there $
    few|several|other|two|three|some applications in|out|live $|and|,|at
    deep|engaged|involved in|with ..1 #process
    finishing|completing|concluding|closing|wrapping ..1 #process
    #process ..3 wrapping|finishing|closing|concluding
    @g is|are|'s|seem|seems ..2 keen|interested $|and|,
    at @g ..1 for their|an|the|a ..1 @interviews|superday|day
    actively interviewing
    #role ..3 progressing|underway|ongoing|moving|advancing|advanced|proceeding|live|active
    progressing|progressed|advancing|advanced|proceeding|moving|moved|going|got|made|through|reached|up|doing ..5 @rounds|@interviews ..2 with|at|for|elsewhere @o
    round|rounds|stage|stages|interview|interviews|hurdle|phase|phases|panel|conversation|conversations|shortlist ..2 at|with|for @g|#role|elsewhere
    @interviews|talking|speaking|shortlisted|busy elsewhere
    @g ..4 @consider ..2 me|my
    @g ..6 me|my ..6 @selection
    @g ..5 see|meet|visit|interview|consider|assess|try|call|screen|audition me
    @g ..6 my ..2 @file
    approached|contacted|headhunted|sounded|courted|wooed|pursued|@consider ..2 by @g
    not|n't only|just @talks|@interviews ..1 to|with you|#own
    spend|spending|spent ..3 day|morning|shift|#date ..1 with|at @g
    few|couple|some|several other things ..1 on|in the? go|boil|pipeline
    @g ..4 touch|reached|out|called|rang|phoned|wrote|emailed ..2 about|regarding ..3 @job
    @g not|n't ..1 decided|replied|answered|responded|said
    interviewing around
    @g ..4 me back
    up|competing|racing against @g
    #process has|have|is|'s|are ..5 @selection
    back by @g
    in|on ..3 play|pot|hat|draw|running|frame|mix ..2 for|at #role
    additionally ..6 @applied|@talks|@interviews|#process
    @applied|@talks|@interviews ..1 additionally
    not|n't the only ..4 @talks|@interviews|@applied|considering
    #role i|we ..3 considered|interviewing|shortlisted|running|up
    #process ..1 at|with|in @g
    #giver ..1 involved
    knocking|knocked ..2 other doors
    i|'m|been doing|making ..1 rounds
    rounds of ..3 @g|companies|firms|schools|employers|banks|agencies
    applications ..1 out|pending $
    outcome|result|verdict|word|decision ..3 of|on|from|about ..1 @g|#process
    #process i|we ..2 part|in|with
    participating|taking|part in ..2 #process
    @i ..3 candidate|contender|applicant elsewhere
    my ..1 @file ..4 with|at|to|by|before|for|of @g|elsewhere
    me|myself ..2 forward ..4 to|at|for|with @g|#role
    presented|represented|submitted|introduced|pitched|recommended|proposed|referred ..3 to @g
    recruiter|headhunter|agent|agency ..8 me ..3 to @g
    @selection ..5 with|at|for|in|by|before @g
    @selection|decision|references|reference|process|verdict ..4 elsewhere
    elsewhere ..5 @selection|decision|references|process|verdict
    @g ..5 deciding|decides|decide|decision ..1 on|about|is|pending|comes|due
    decision|verdict|answer|word ..1 from|by|at @g ..2 pending|due|awaited|outstanding|expected
    i|we|still|'m|am ..2 waiting|wait on|for|upon @g
    hear|hearing|heard|listening ..3 from @g|elsewhere
    between me and ..6 @g
    down to me and ..6 @g
    @g ..4 interest|interested|keen|curious in|on|about me
    @g ..4 strong|serious|real|keen|genuine interest
    interest ..2 from|of|at @g|elsewhere
    @g ..2 shown|showing|expressed|expressing ..5 interest
    feelers ..2 out|elsewhere|around
    things|pots ..1 cooking|brewing|bubbling $|elsewhere|too|also
    am|'m on the market
    @g ..1 in the picture|frame|mix $|too|also|as
    @g ..2 lined up ..3 @interviews|round|call
    @g ..2 promised|owes|owe me ..2 answer|decision|reply|verdict
    get|getting|await|awaiting|due|expect my|an|their answer from @g
    #process ..1 reached|reaching|further|ahead|nearing|entered|concluding|finishing|wrapping|end|ends
    balancing|juggling|managing|running a|several|few|multiple|two|three|four ..1 interview processes|applications
    @i ..2 staged|trialled|auditioned|interviewed at|for|with @g
    recalled|trialled|pencilled|longlisted ..1 by|for @g
    put|putting me ..1 up|in|across for|to|at @g
    #giver that? i|we 'm|am|are|'re ..1 interviewing|talking|speaking|exploring|considering|seeing|meeting
    @i ..2 seeing|visiting|meeting @g
    in|on ..3 play|hunt|race|mix|frame|run|reckoning|list|books|radar|waitlist|shortlist|longlist ..2 at|with|for|of @g
    on|in @g ..3 shortlist|longlist|list|pool|pipeline|selection
    @g ..4 fast-tracked|fast|track|longlisted|shortlisted me
    fast|quickly|slowly|well|ahead|forward|nicely|smoothly ..2 with|at @g|elsewhere
    coming|moving|getting|going along ..2 with|at @g|elsewhere
    things|matters|talks|discussions|conversations|it|they ..3 progressing|moving|advancing|heating|going|coming ..3 elsewhere|@g
    @talks ..3 elsewhere
    @talks|@interviews ..3 under|way|underway|ongoing ..3 with|at @g
    audition|auditioning|auditioned|tested|test|references|reference|exercise|presentation|pitch|trial|trialling|assignment ..2 for|to|with|by|of @g
    cleared|completed|finished|done|passed|sat|did|did|survived|reached|been ..3 rounds|round|loop|interviews|stages|tests|assessment|check|checks|medical|vetting|screen|screening ..3 in|at|with|for @g
    in|at @g i|we ..3 round|stage|shortlist|interview|interviewing|interviewed|process
    yours|you @be ..2 one of ..4 interviewing|in|running|pursuing|talking|speaking|seeing|meeting|considering|applied|exploring|considering|seeing
    one of ..2 process|processes|#process|companies|firms|roles i|we|that ..3 in|with|for
    running|exploring|pursuing|following|chasing|juggling ..2 several|multiple|other|few|handful|number|two|three ..3 parallel|leads|avenues|processes|openings
    @explore ..4 leads|avenues|openings
    looking around|about $|at|and|for
    filled|completed ..3 form|application ..2 for|at|with @g
    irons ..2 fire
    hat ..4 ring ..1 elsewhere|at|with|for
    @g ..2 - ..1 @finals|second|first|third stage|round|interview
    processes|interviews elsewhere
    up|in|going|trying|tried for ..2 #role
    up|going|trying|tried ..1 for a|an|the ..2 job|post|role|position|part ..2 at|with|in @g
    part of ..2 #process
    @i ..3 candidate|contender|applicant ..2 for|at|elsewhere ..1 #role|@g|#process|elsewhere
    i|we @be @adverb? part? in|of #process`,
    { type: 'process', stage: 'interviewing' },
  ],
  [
    `@applied ..4 to|for|with|in|at|elsewhere @o
    @applied elsewhere
    form|application|cv|papers ..1 is|are in ..1 at|with @g
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
    `@i ..3 @accepted|agreed|committed|starting ..4 #offer|#role
    @accepted ..3 a|an|the|my|some ..2 @job ..2 at|with|from|in @g|elsewhere
    @accepted ..3 a|an|some ..2 @job elsewhere
    signed ..3 with @g
    committed|pledged|promised myself? to @g|another|someone|somebody
    ink is ..1 dry
    having|have|'ve accepted ..1 yesterday|today|$|there|their|it
    contract|offer|deal|papers ..1 with someone|somebody else
    @accepted|joined|joining|committed|chosen|gone|going|sided ..2 with|by|at|for @g|elsewhere
    @accepted|joined|joining|chosen|choosing|chose|picked @g
    i|we start|begin|join ..1 at|with @g
    @accepted ..2 elsewhere
    said|saying yes to #offer|#role|@g|elsewhere
    said|saying yes to a|an|another|the ..2 @job
    decided ..2 accept|take ..5 with|at|from @g|elsewhere
    decided|agreed|chosen|committed to join|take|accept|go|work ..1 @g|#role|#offer|elsewhere|with
    @i ..3 committed|opted|plumped|settled ..4 with|for|to|on @g|#offer|#role
    @i ..3 went|gone|going ..4 with|for @g|#offer|#role
    pen-to-paper ..2 with|at @g|elsewhere
    gave|given @g ..2 yes|word|consent|acceptance
    gave|given them ..1 my|a word|yes|acceptance !that|i|to|on
    my word|yes|hand|acceptance ..1 to @g|elsewhere
    @i @aux? @adverb? joining|join @g
    signed|countersigned|inked ..3 contract|papers|terms|deal|agreement ..2 with|at|for @g|elsewhere
    thrown|cast ..1 in? my lot
    accepted their ..1 fellowship|job|role|post|position|terms|#offer
    shook|shaken on it with @g
    i|we 'm|am|'ve|have contracted to|with @g
    put my name|signature|mark to #offer|@g
    sent @g the signed contract|papers|agreement
    given|gave @g my ..1 commitment|signature|acceptance
    i|we ..1 've|have ..1 accepted , just
    accepted|taken a|an ..1 post|job|role|position , so
    accepted a|an ..2 place|spot on|at|with|in another|@g
    contract|agreement with|at @g ..2 is|'s signed|sealed
    #offer @aux? been|is|was accepted
    told @g yes
    answered|answer|texted|emailed @g ..1 with ..1 yes
    @g|elsewhere ..1 and accepted|signed
    sent|gave|handed|emailed|confirmed|posted ..4 acceptance ..4 @g
    sent|gave|emailed|texted @g my ..1 acceptance
    i|we 'm|am ..1 taking|accepting #role|#offer|@g
    ended up taking|accepting|going|joining|with ..2 @g|#role|#offer|elsewhere
    confirmed|agreed ..6 i 'm|'ll|will taking|take ..2 @job|#role
    going with @g|#offer|#role
    going to #employer|#name $|,|.|instead
    chose|picked|chosen ..1 #offer|#role
    found #role ..6 start|starting|accepted|begin|signed
    decided|chosen|opted|elected|chose to pursue #role
    decided|opted|chosen|chose|elected to move|go|proceed forward|ahead|with with? #offer|@g|#role
    i|we 'm|am moving|going forward|ahead with #offer|#role
    ^ gone|went|signed with #role|#offer|@g
    @accepted something else
    ^ @accepted ..1 #offer|#role
    ^ @have @accepted ..1 #offer|#role
    accepted|taken a|an ..3 @job ..1 nearby|elsewhere|abroad
    decided|agreed|chosen|opted|elected to accept|take ..1 a|an ..3 job|role|post|position !on|as|you
    i|we ..2 will|'ll be joining|starting ..1 @g
    hands|handshake ..2 with @g ..1 and ..1 start|join
    committed myself? to|with @g|elsewhere
    took|taken|taking ..1 a|an|the|up ..3 @seat ..2 at|with @g|elsewhere
    took|taken|take the other job|role|post|position|offer|one|place
    @accepted the other one|job|role|post|position
    took|taken|taking ..2 a|an|the ..3 @seat ..1 elsewhere
    my|made|the ..1 choice|decision|mind|heart|vote ..3 is|'s|goes|on ..1 @g
    candidate|client|he|she ..2 accepted ..2 #offer|#role`,
    { type: 'outcome', status: 'accepted' },
  ],
  [
    `@declined ..4 #offer|#role|@g
    turned ..4 #offer|#role|@g|it|them|one|two down
    that|the ..1 one i|we ..1 turned|declined|rejected|refused
    notice|word|letter ..1 to @g|the ..5 would|'d|wo|will not|n't ..1 be? joining|join
    told|wrote|let|notice ..9 not|n't be ..1 joining|coming|accepting
    turned ..4 job|role|post|gig|position|place|contract down
    did ..1 turn down ..3 @g|#offer|#role
    turned down ..4 job|role|post|gig|position|place|contract|#role
    sent|handed|gave ..1 back ..4 unsigned
    unsigned with ..1 my|our
    i|we ..1 refused|declined|rejected it|them
    knocked|turned it|them back|down
    role|job|post|position ..3 been|was|is filled ..1 because
    to @g i|we ..1 gave|said ..3 no
    got|has|have|received my ..1 refusal|no|regrets
    turned down|away ..4 #offer|#role|@g|one|two|others|elsewhere|both
    one|ones that|which? i|we ..3 turned|declined|refused
    declined|refused|rejected both|them|these
    turned|turning both|them ..2 down
    my answer|reply to @g ..1 was|is no
    told|tell them ..1 no|thanks
    said|saying no to a|an|the|another ..2 @job
    said|saying|gave no|thank to|you|thanks ..2 #offer|#role|@g|one|others
    passed|passing on ..4 #offer|#role|@g|one|it|two
    passed up ..3 #offer|#role
    walked|walking away from ..3 #offer|#role|@g
    gave|given|let up|go ..3 #offer|#role
    let ..4 #offer|#role go|pass
    knocked|sent|pushed|handed back|away|off @g|#role
    had to turn|refuse|decline|reject|forgo|pass|say ..3 #offer|#role|@g
    to @g ..1 and declined|refused
    closed|shut ..1 door on #role|#offer
    ruled out ..1 #role|#offer|@g
    they offered ..2 i ..1 declined|refused|passed
    #offer ..2 i ..1 declined|refused|passed
    #offer ..2 i ..1 said no
    declined|refused|rejected|let the other|others two|one|three ..1 go|$|.|,|;
    turned the other|others two|one|three down
    written|wrote off #offer
    no thanks|thank-you to @g|the
    knocked|sent|pushed @g|#offer back
    blew|blown|brushed|shrugged off #offer|@g
    waved|said|kissed|bid ..1 goodbye|goodbyes|farewell|bye ..1 to ..3 @g|#offer|#role|@job
    gave|given|giving ..1 @g|#role|#offer|job|role|post|position|offer ..2 a miss
    declined with thanks|regret
    thanked @g|them ..2 and declined|refused|passed|said
    told|wrote|let|notice ..6 not|n't be ..1 taking it|up|the|their
    #offer ..4 @declined|refused
    turned|sent|waved ..3 @g|firm|bank|company away|down|off
    gave|given|sent @g ..4 refusal|no
    told ..2 @g ..4 no|thanks
    waved|waving away|off ..2 @g|@org
    told ..3 thanks but no
    let|letting ..2 @g ..2 down
    turned ..1 back on ..1 #offer|#role|@g
    gave|given|passed|passing up ..3 @job ..2 at|with|from|for @g
    closed|shut ..1 door on @g
    sent|sending|gave|wrote|conveyed|communicated|delivered ..3 @refusal ..4 @g|#offer|#role
    @refusal ..4 to|with @g
    @g ..3 had|has|got|have|received|heard ..2 my @refusal
    @g had|has|got|received|heard a|the ..1 @refusal from
    wrote|written|write|called|rang|phoned|emailed ..5 to decline|refuse ..3
    @g ..1 to decline|refuse
    decided|deciding|chose|chosen|opted against ..3 #offer|#role|@g|job|post
    binned|dumped|scrapped|knocked|spurned|rebuffed|snubbed|forwent|forgone|forsook|skipped|waived|ditched|sacrificed|returned|foregone ..4 #offer|#role
    #offer ..7 declined|refused|rejected|binned|waived
    told @g no|where|that|i ..3 no|thanks|interested|coming|decline`,
    { type: 'outcome', status: 'declined' },
  ],
  [
    `did n't|not take their|the|that ..2 job|role|post|offer|position|#offer
    did|have|has not|n't ..1 take|taken|took ..2 #offer|#role
    did not|n't accept|pursue ..1 #offer|#role
    not|n't be? going|moving ahead|forward with @g|#offer|#role
    not|n't be? taking|accepting|joining ..1 #offer|#role|@g
    decided|decide|chose|chosen|elected|opted not|against to|joining|taking ..4 @g|#offer|#role`,
    { type: 'outcome', status: 'declined', hasNot: true },
  ],
  [
    `#offer|another|one|it|#role ..4 @lapsed|expired
    #offer|another|one ..2 ran|run|timed out
    let|letting|allowed|allowing ..4 #offer|#role|it|them ..1 lapse|expire|run|slide
    let|letting|allowed|allowing one|two|another|them offer? lapse|expire|go|run|slide
    #offer ..2 lapse|expire
    #offer ..4 @aux? withdrawn|rescinded|pulled
    #offer|another|one|#role|proposal ..5 ran|run|went|gone|slipped|passed|slid ..1 past|out|by|away|through|its
    let|letting|allowed|allowing|watched|left ..6 #offer|#role|proposal ..2 @gone
    let|letting|allowed|allowing|watched #offer|one|another|proposal ..1 @gone
    missed|missing|overran|overshot|lost|losing|forfeited ..3 #offer
    #offer|deadline ..3 came and went
    #offer !and ..5 no longer
    #offer ..5 off the table
    #offer @aux? @aux? gone|void|dead|closed|stale|history
    @g ..2 withdrawn ..3 #offer|offer
    @g @aux? @aux? rescinded|reneged
    no longer have|hold|got|holding ..2 #offer
    #offer is|'s off $|.|,|;|now
    #offer is|'s|was past its
    offer|#offer went|gone|go stale|cold|elsewhere
    @g ..6 wait ..2 longer and withdrew|withdrawn|pulled
    and they withdrew|pulled|rescinded it
    #offer ..8 @lapsed
    #offer ..2 which|that|,|but|; ..1 i|we ..3 let go|lapse|slide|pass
    #offer ..9 let it|them|that go|pass|slide|lapse
    #offer ..3 fell|fallen|falls through|apart
    #offer @aux? @aux? no more
    #offer ..6 is|'s|has ..1 closed|dead
    #offer ..2 is|'s !#money over $|,|.|;|now
    clock|time|window ..1 ran|run|closed|shut ..3 #offer
    time|window|chance ..5 #offer ..1 ran|run|closed|shut|passed|gone|slipped
    @g ..6 took|taken|taking back ..2 #offer
    @g ..2 took|taken ..2 #offer back
    @g ..2 pulled ..1 plug
    @g ..6 filled ..2 job|post|position|place|role|seat
    cost|costing me ..2 #offer|#role
    let|letting|allowed|allowing ..2 deadline|date|time ..1 pass|lapse|go|slip|slide|by ..4 #offer
    @g ..2 withdrew|rescinded|pulled|retracted|revoked|cancelled|canceled ..3 #offer|offer|theirs
    they|it ..1 withdrew|rescinded|pulled|retracted|revoked|cancelled|canceled ..2 #offer`,
    { type: 'outcome', status: 'expired' },
  ],
  [
    `withdrew|withdrawn|pulled|stepped|dropped|bowed|backed ..2 from !your|#own|this ..6 @g|search|competition|competitions|searches|race|recruitment|campaign|#process|#role|clinic|hospital|school
    withdrew|withdrawn|pulled|stepped|dropped|bowed|backed ..1 out of !your|#own|this ..6 @g|search|competition|competitions|searches|race|recruitment|campaign|#process|#role|clinic|hospital|school
    withdrew|withdrawn|pulled|stepped|dropped|bowed|backed ..3 from|out|away|back ..1 of|from ..3 @g|#role|#process|@interviews|running|process|processes|race|others|elsewhere
    bailed|ducked|backed|bowed|pulled|dropped out? on|of|from ..1 #process|#role|@g
    called|broke|broken off #process
    ended|stopped|closed|broke|broken off? talks|discussions|conversations|negotiations with @g
    stood|stand|stepped down from|of ..1 #process|@g|#role
    removed|took|taken|pulled|recused myself ..1 from|of ..1 #process|@g|#role
    told|informed @g ..1 i 'm|am out|withdrawing
    candidacy|application|applications ..5 withdrawn ..3 my
    withdrawn|withdrew everywhere
    told every|all|each ..3 i 'm|am out
    stopped|quit @interviews|@talks with|at @g
    ended things|it|matters with @g
    gave|given up my ..1 place|seat|spot in @g
    shelved|abandoned|quit|parked|halted|dropped|binned ..2 #process
    dropped|ditched|dumped #employer|#name
    excused|withdrew|extricated myself ..1 from|of ..1 #process|@g|#role
    out of ..1 @g ..1 running|race|process
    out of ..1 running|hunt|race|frame elsewhere
    called it a day ..1 with|at @g
    rescinded|retracted|withdrew|reversed my acceptance
    @g|#process|#role ..1 is|are|'s off my list|radar
    withdrew|withdrawn|withdrawing|cancelled|pulled my|our application|applications|candidacy|cv|name ..3 @g|#role|elsewhere|from|with
    took|taken|taking myself|ourselves out of ..4 @g|#role|process|running|processes
    withdrew|withdrawn|pulled|stepped|dropped|bowed|backed|opted|ducked out|away|back ..1 at|with|of|from @g
    ended|closed|stopped|cancelled|canceled|dropped|wound ..2 #process
    gave|given|giving|surrendered up? ..2 my|the place|spot|seat in ..3 #process|process|@g
    dropped|pulled|bowed|stepped out ..7 with|at @g
    took|taken|take my|our name ..1 out|off
    asked|asking|told ..3 to remove|take|withdraw me|my ..1 name? from|out ..2 consideration|running|process|list
    withdrawn|withdrew|pulled|dropped|stepped ..1 from|of ..1 everything|all
    else ..1 i|we 've|have ..1 withdrawn|pulled|dropped
    discontinued|ended|stopped|halted|cancelled|canceled|dropped|removed|closed|abandoned|terminated|pulled|retracted|quit ..3 application|applications|process|processes|interview|interviews|candidacy|myself|search|#process ..5 @g|#role|elsewhere
    called|broke|broken ..1 off ..3 interview|interviews|talks|process|discussions|conversations ..3 @g|#role|elsewhere
    took|taken|taking|removed|struck|scratched me|my|myself ..3 out|off|from ..4 @g|#role|elsewhere
    @g ..2 to|and ..1 take|remove|strike me|my ..1 off|from|out
    out of ..1 running|hunt|race|frame|process|consideration|contention at|with|for @g|elsewhere
    withdrew|withdrawn|withdrawing ..1 elsewhere
    withdrew|withdrawn|withdrawing|cancelled|pulled|dropped ..1 all ..2 #process|applications|interviews|others`,
    { type: 'outcome', status: 'withdrawn' },
  ],
  [
    `told|informed|let|notified|advised @g ..4 i ..1 'm|am|was|'d|would ..1 pulling|out|withdrawing|withdrawn
    told|telling|informed|let|notified|advised ..1 @g ..6 no|not|n't ..3 interested|going|proceeding|continuing|continue|progressing|pursuing`,
    { type: 'outcome', status: 'withdrawn', hasNot: true },
  ],
  [
    `no|any|without ..2 competing|rival|outside|other|alternative|further offers|offer
    nothing|anything else|firm|concrete|solid|other ..1 on the table
    not|n't|never|nothing|no ..5 firm|concrete|solid|definite|definitive|official|binding from anyone|anybody|anywhere|elsewhere|@g
    nothing|not|n't|no ..4 firm|concrete|solid|definite|definitive|official|binding elsewhere|else
    nothing|not|n't|no ..4 firm|concrete|solid|definite|definitive|official|binding yet !on|about
    nothing|anything in|on writing|paper from @g|anyone|anybody|anywhere|elsewhere
    not|n't under ..1 offer|#offer
    no|any pressure ..1 from anyone|anybody|elsewhere|others
    not #offer so|yet|to|from
    yet to ..1 land|get|receive|win|secure|see #offer
    n't|not ..2 have|got|holding ..1 anything firm|concrete|solid|definite !on|about
    nothing in the offing|pipeline|works|bag
    nobody ..1 else ..1 wants|want|bidding|said
    nobody ..2 chasing|courting|wooing|bidding for|on? me|my
    nobody ..2 waiting for|on my
    nobody 's|is chasing|courting|wooing me
    nobody ..2 bidding|competing
    heard from nobody else
    field to yourself|yourselves
    nobody|one|no-one else ..2 made a|any move|approach|bid
    nobody else to choose|pick
    #offer ..9 not|n't have|hold|got one|any
    #offer ..9 n't|not one|any !more|longer
    neither #offer nor
    not #giver ..2 back|come|made|offered|replied
    nothing else ..2 plate|works|boil|hob|stove|horizon|diary|calendar|bag|offing
    nothing pending|live|open|running|active ..2 elsewhere|else|@g|anyone|anybody
    got|have|'ve nothing else $|,|.|now|yet
    nobody else ..2 got|come|came|replied|back
    nothing in hand !from
    to|with nobody but|except|besides you|#own
    @applied|@interviews|@talks|considering ..2 anyone|anybody|anywhere but|except|besides you|#own|here
    have|'ve|got no fallback|backup $|,|.|;|job|offer
    no plan b
    nobody else ..3 bitten|biting|interested|after|chasing|courting|wooing|knocking|offering
    no|any luck|joy|bites anywhere|elsewhere
    blank ..1 everywhere|elsewhere|anywhere
    no|n't|not ..3 job|role|post|#role to go to
    nothing|no|n't ..4 to fall back on
    nothing|anything on the table|paper|hand
    nobody|no-one|none ..3 @offerVerbs
    nothing has|'s|is|was ..2 @offerVerbs
    nobody|none ..2 else ..2 @offerVerbs
    not|n't|never ..3 been @offerVerbs ..2 anything|any|another|something|a|yet|other|elsewhere
    not|n't|never ..2 received|had|got|have|holding|hold ..2 any|a|another|other|an ..2 #offer|offers|offer|elsewhere
    yet to receive|get|hear|be ..3 #offer|offered
    free of ..2 #offer
    nobody|noone|no-one else ..2 picture|frame|table|play|race
    without ..1 #offer
    #offer ..4 none|nothing|nil|zero !would|could|can|of|is|that
    nothing else ..2 hand|table|pipeline|offer|writing|go|lined|going
    not|n't|never ..3 hold|holding|have|had|got ..1 #offer ..1 elsewhere
    offerless
    no|without takers|bites|yeses|joy|luck ..1 so|yet|elsewhere|$|far
    had no takers|bites
    only|nothing|just ..1 rejections|refusals|noes|silence ..2 never|no|not|so|yet|from|elsewhere
    not a single ..3 school|firm|company|one|employer|bank|hospital ..5 job|offer|yes|back
    neither|none @aux? @aux? made|offered|extended|produced|sent|come|got|given ..3 #offer|offer|me|anything`,
    { type: 'absence', scope: 'offers' },
  ],
  [
    `not|n't|never|nor|neither ..4 @interviews|@applied|@talks|considering|looking|exploring|pursuing|running|process|application ..3 else|anywhere|elsewhere|anyone|anybody|nowhere
    not|n't|never ..2 looking|considering|exploring|pursuing ..2 anything else|$|,|at
    not|n't|never ..4 @interviews|@applied|@talks|@explore ..2 #role|#process|#giver
    not|n't|never ..2 in|part ..2 #process|#giver
    you|#own 're|are|is|'s the? only|sole ..4 i|we ..2 @talks|@interviews|@applied|considering|pursuing|in|approached|contacted
    only|just @applied|@interviews|@talks here
    @applied ..3 this|your ..5 alone|only $|,|.|;
    exclusively|solely in|with ..1 your|#own|you
    not|n't|never ..1 gone|put ..1 for anything|anywhere|any
    nothing lined up
    no irons
    no application|applications running|pending|open|live
    additionally ..3 nobody|nothing|no
    held|holding off @applied|@interviews|looking elsewhere
    not|n't on the market
    not|n't ..1 actively looking|searching|hunting
    no ..1 dealings|conversations|contact|discussions ..1 with|going @g|with
    yours|this|you|#own 's|is|are|'re my|the ..2 only|sole|one|lone ..3 application|process|interview|iron|prospect|lead
    one ..2 application|process|iron|interview ..6 yours|you|#own
    only iron ..6 this|yours|you|#own
    @talks|@interviews|@applied ..1 to|with|for you|#own alone|exclusively
    only in conversation|talks|discussion|discussions|touch with you|#own
    not|n't ..2 up|going|in for #role
    not|n't looked|searched|searching elsewhere|anywhere
    no longer ..1 @interviews|@talks|looking|searching|applying elsewhere|anywhere
    not|n't ..1 seeing|meeting anyone|anybody else
    not|n't ..2 courted|approached|pursued|wooed|chased|headhunted by anyone|anybody
    no|any ..1 commitments|commitment|obligations|ties ..1 elsewhere|anyone|anybody|others|@g
    not|n't tied|bound|committed|promised to @g|anyone|anybody|elsewhere
    free of ..2 deadlines|commitments|obligations|processes
    #process ..1 :|- none|no|nothing|nil|zero
    one iron in
    not|n't|never ..2 have|got|having|doing any|other ..1 #process|@interviews
    not|n't|never ..2 have|got|having|doing #process
    not|n't|never ..3 anything else lined|going|on|in
    nothing|no-one else ..3 in|on|under ..2 pipeline|go|way|running|moving|cards|horizon|play
    yours is|'s the only|sole ..12 @applied|@talks|@interviews|considering|running|ring|pursuing|interested|for
    only|sole ..3 company|firm|role|job|place|position|application|employer|one|opportunity|process|school|bank|team|interview|practice ..4 @applied|@talks|@interviews|considering|running|pursuing|interested
    only|sole ..3 one|process|role|job ..1 i 'm|am in|running|pursuing|after
    my|the only application
    only @interviews|@talks|@applied|considering ..2 with|to|at|for|here you|#own|here
    @interviews|@applied|@talks nowhere else|$
    nothing else ..1 going|running|moving|cooking|brewing|afoot
    no #process|#role|interviews|applications|processes ..3 pipeline|way|diary|running|side|flight|lined
    eggs ..3 in|into ..1 basket|your
    not|n't shopping|looking around
    @talks|@interviews|@applied ..2 to|with nobody|noone|no-one
    to you|#own and nobody|noone|no-one else
    leaves only|just you|yourselves|#own
    @interviews|@talks|@applied only|exclusively with|to you|#own|here
    nobody|no-one|noone else ..2 i 'm|am|'ve|have ..1 @talks|interviewing|considering
    no other|further work|jobs|roles|posts ..1 lined
    nobody|no-one|noone else ..2 waiting|asking|chasing|interested
    my|the only|sole live|active|open|current? process|application|interview|conversation ..1 is|: yours|this|with|#own|you
    #own|you|yours is|are|'s the? only|sole|all ..9 i|left
    #own|you 's|is|are ..1 all ..2 left
    no competition
    neither ..1 offer ..2 nor ..2 interview
    under no obligation
    nor in|having discussions|talks|touch|contact
    stopped|quit|paused|not|n't ..1 looking|searching|@applied|@interviews|@explore ..2 elsewhere|#giver|#role`,
    { type: 'absence', scope: 'processes' },
  ],
  [
    `interviews|interview|applications|application|processes|process|irons|conversations|discussions|talks
    deadline|deadlines|timeline|timelines|clock|commitments|suitors|takers|alternatives|pots|bids|dealings
    not|n't|never|without|nor ..5 interviews|interview|applications|application|processes|process|irons|conversations|discussions|talks
    not|n't|never ..2 heard|hearing ..2 from #giver`,
    { type: 'absence', scope: 'processes', needsNo: true },
  ],
];

/**
 * What English sentences with a date say: `answer`, something must be answered by it; `open`, something is open until then, which is
 * about another offer only where one is spoken of; `ask`, anything else.
 */
export const englishDeadlines: Meanings<'sure' | 'answer' | 'open' | 'ask'> = [
  [
    `agreed|told|promised|assured|said|agree ..2 @g|them ..3 i|we 'll|will|'d|would|could ..2 @reply|have ..5 #date
    said|promised ..1 i|we 'll|will|'d|would ..2 @reply them|@g ..5 #date
    latest ..1 i ..2 can|could ..7 #date`,
    'sure',
  ],
  [
    `until|till|til|by|before|within|in ..3 #date ..1 to ..2 @decide|confirm|sign|say|let|return|consider|think
    until|till|til|by|before|within|in ..3 #date ..1 to ..2 @reply ..2 them|back|mind|yes|no|word|@answer
    @must ..1 to ..6 yes|no ..6 #date
    reply|answer|word|decision|response|verdict ..1 to them|@g ..7 #date
    their|its patience|generosity|goodwill ..6 #date
    after #date they|it move|moves|go|goes|offer|offers|give|gives|pass|passes
    to|must make up my mind ..4 #date
    calling|ringing|writing|phoning ..2 on #date for my
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
    answer|answers|reply|response|decision|signature|acceptance|confirmation|commitment|deadline|cutoff|verdict|contract ..3 is|are|was|'s|falls|comes ..4 #date
    @answer ..3 due|needed|required|requested|expected|wanted|owed|sought ..4 #date
    @answer ..2 by|before|until ..2 #date
    sign|accept|decide|answer|countersign|commit|choose|settle ..6 #date
    yes or no ..4 #date
    they|@g ..2 put|pencilled|penciled|named|fixed in? ..1 #date ..1 as|for
    they|@g ..2 extended|moved|pushed|set ..3 deadline|cutoff|limit|time ..3 #date
    they|@g ..3 signed|countersigned|paperwork|contract ..6 by|before ..1 #date
    they|them|one ..6 wait|hold|keep|leave|waiting|holding ..5 until|till|til|to ..2 #date
    get|come|be|getting back ..1 to them|@g ..4 #date
    #date is|'s ..4 deadline|cutoff|limit|latest|last|cut-off
    #date ..2 deadline|cutoff`,
    'answer',
  ],
  [
    `@must ..1 to ..3 @reply ..9 #date
    must|should|shall|going ..2 @reply ..9 #date
    its|their|they|it|first|earlier|earliest|soonest|second|other ..9 by|until|till|before|to ..2 #date
    seat|place|spot|position|job|file ..6 until|till|to|by ..1 #date
    send|hand ..1 it|them ..2 back ..3 #date
    keep|keeping|bought|buy|hold|put them|it|myself|off ..3 until|till ..2 #date
    have|has|'ve|had|got|given|gives|giving|gave|'s|with|allowed|granted ..4 until|till|til|through|by|before|within|to !me|you|us ..3 #date
    they|@g|it|who ..3 @want ..7 #date
    have|'ve|got|only|has|given|gave|giving|gives|me ..2 #date left|remaining|more|to
    have|'ve|got|given|gave only|just ..1 #date
    give|gives|giving|gave|given|allow|allowed me|us|them ..1 #date
    #date left|remaining|to ..2 @reply
    deadline|cutoff|cut-off|expiry|expiration ..6 #date
    @papers|papers|it ..4 be|have back ..4 #date
    'd|would|wants|want|need|needs ..1 like? it ..2 back ..3 #date
    expires|expire|expiring|lapses|lapse|lapsing|destructs|ends|end|closes|close|runs|run|terminates|dies|explodes|vanishes|pulling|withdraw|withdrawing ..5 #date
    is|'s|are up on|by ..1 #date
    stands|stand|open|valid|good|available|held|hold|holding|holds|keep|keeping|keeps|kept|wait|waits|waiting|remains|reserved|outstanding|easy|happy|patient|fine|relaxed ..6 until|till|til|to|through|by|for ..2 #date
    reply|respond|revert|decision|answer|word|say ..5 #date
    window|clock|time|file|book ..3 out|closes|close|ends|up|stops|on ..3 #date
    due|owed|needed|required|wanted ..3 #date
    last day ..5 #date
    #date is|'s|as the|my|their last|final|absolute|very|closing|latest ..1 day|date|moment
    said|told|says|tell|insist|insists ..5 by|before|until|is ..1 #date
    until|till|til ..2 #date ..1 to
    start|begin|join ..3 #date ..3 or|otherwise-none
    on|by ..1 #date ..3 offer|it ..1 expires|lapses|closes|ends
    door|window|shutter|shutters|books|clock|time|timer|list|acceptance|response|signature ..3 @close|up ..4 #date
    deadline|expiry|expiration|limit ..1 :|is|-|of|falls ..1 #date
    after|past|beyond|from|come|once #date ..1 is|passes|has|comes ..4 @over
    after|past|beyond|from|come|on|by|at|of #date ..5 @over
    @over ..3 after|on|past|beyond|at|come|by|from|of #date
    goes|go|passes|moves|given|offered ..1 to ..4 else|next|candidate|list|another|someone ..4 #date
    #date ..4 goes|go|passes|moves|given|offered ..2 to ..3 else|next|candidate|list|another|someone
    @done ..5 by|before|until|within ..1 #date
    be|have|get|want|wants|reach|need|needs ..3 @done ..5 on|at ..1 #date
    #date is|'s|was ..2 when|decision|deadline|last|final|cutoff|crunch|d-day|it
    by|come|before|on|until the? #date i|we must|have|need|'ve|shall|will|'ll|am|'m ..4 @reply|answered|decided|committed|signed|replied|heard|word|told|given
    by|come|before|on|until #date ..1 i|we must|have|need|'ve|shall|will|am|'m ..2 @answer
    by|come|before|on|until the? #date they ..2 want|need|expect|will|must|have|'ll ..3 heard|@answer|@reply
    stall|hold|put|keep|string|fend|buy ..1 them|him|her ..3 until|till|beyond|past|for|up ..1 #date
    not|n't|wo ..2 wait|hold|stretch|last|extend|keep|stay|stand ..3 past|beyond|after|longer ..1 #date
    bought|buy|buying|negotiated|managed|secured|won|wangled|obtained ..9 until|till ..1 #date
    they|@g ..4 wait|hold|waiting #date
    just|only|barely #date ..1 to|left|remaining
    sitting|sits|sit|tight|lies|stays|stay|there until|till ..1 #date
    window ..3 is|'s|of ..1 #date
    pull|withdraw|revoke|rescind ..1 it|them ..7 #date
    pull|withdraw|revoke|rescind|cancel|fill|close|closing|give ..2 it|them|offer|post|position|place|#offer|role|seat ..3 #date
    me|it|that|them|us|place|clock|open|offer|leaves|have ..3 until|till ..1 #date
    #date ..3 day|date|when ..6 hear|say|answer|yes|decide|reply|expires|lapses|closes|ends
    date ..1 is|was|attached ..2 #date
    was|were|been ..1 allowed|given|granted|left ..1 #date
    not|n't|cannot|unable ..3 wait|hold|keep|extend|stall|sit|delay|stretch|leave|put|drag|string|play ..5 past|beyond|after ..1 #date
    wait|hold|keep|waiting|leave|stretch|stay|stall ..3 longer|later than ..1 #date
    not|n't|wo ..2 be there|around|available|open|valid|live ..3 #date
    in or out ..3 #date
    by|before|until|on|come ..1 #date #offer|it|this|that|one ..4 be @done
    until|till ..1 #date i|we ..2 can|could|may ..2 @decide|sign|take
    #date is|'s|was ..1 date|day|deadline|limit ..5 given|set|got|have|allowed
    with #date on|to|for it|that|go|$|decide|answer|reply
    to|am|'m answering|replying|deciding|signing|committing ..4 #date
    validity ..6 #date
    be|been ..1 made ..1 by|before ..1 #date
    after|past|beyond #date ..6 no|else|elsewhere|somebody|someone|#giver
    on|from|come #date it|they|that ..4 no|longer|elsewhere|else
    #employer|#name|they set|fixed|named|said|picked #date
    cards on ..4 #date
    #offer ..4 withdrawn|pulled|void ..2 #date
    date ..2 on|in|for ..2 it|them|#offer|that|this|letter|contract ..3 #date
    put|set|fixed|named|gave|stated|specified|mentioned a|the|me ..1 date|deadline|day ..4 #date
    said|promised|told|assured|agreed ..3 let|tell|call|ring|phone|get|reply|answer|be ..2 them|him|her|back|@g ..4 #date
    me|us|i|we ..2 to ..2 @reply|call|ring|phone|tell ..4 #date
    look|looks|looking|push|pushes|pushing|press|presses|pressing|hold|holding|chasing|after for|an|me|us ..4 @answer ..4 #date
    lasts|last|runs|good|valid|binding|live|alive|open ..3 #date
    #offer|it|that|this|one|they|proposal|contract ..2 ice|hold ..2 #date
    signature|countersignature|acceptance|confirmation|reply|answer|response|decision|yes ..4 #date
    #date for|on the first|second|third|other|earlier|later|former|latter
    for|on the first|second|third|other|earlier|later|former|latter !time ..2 , ..1 #date
    i|we ..2 let|tell|give|ring|call|answer|email|phone|message them|him|her|@g ..5 #date
    have|'ve|got|i've|we've got? #date $
    have|'ve|got ..2 #date ..2 to @reply|@weigh|think|send|sign|return|get|come|let
    push|pushed|moved|extended|stretched|got ..5 out? to|until|till ..1 #date
    have|'ve|got #date exactly|exact|max|tops|only
    off|goes|go|falls|drops the? table|away ..3 #date
    on the table|desk ..2 until|till ..1 #date
    has|have|needs|must to? go back ..2 #date
    budge ..2 #date
    #date or not|bust|nowt
    #date ..2 or|otherwise never|nothing|else|gone
    i|we ..1 have|am|'m|'ve|need to ..2 call|ring|tell|phone|email|write ..4 #date
    @must ..1 to act|move|pounce ..3 #date
    @must ..1 to make|pull|take|bite a|the|my ..1 call|trigger|plunge|decision|leap|choice|bullet ..5 #date
    go|goes|going|turn|turns|move|moves to|down ..3 choice|runner|reserve|list ..4 #date
    must|need|needs|has|have|got ..2 be @done ..2 #date
    need|needs|needing|requires|require|wants|want|worth signing|answering|returning|deciding|settling|countersigning|accepting|sorting|replying ..4 #date
    put|fob|fend|push|hold off ..3 past|beyond|until|till ..1 #date
    only good|valid|open|live|binding|available for ..2 #date
    @close|shutting ..2 books|door|doors|window|file|list|curtain ..4 #date
    time|room|grace|breathing|space until|till|to ..1 #date
    #date is|'s until|all|longest|furthest|latest|last they|@g|it|i
    gotta|must|have|need|needs|got to|get ..2 back|holler|shout|ping|text|answer|reply|tell to? !you|#own ..2 #date`,
    'open',
  ],
  [
    `could|can|would|will|may|might|are|please|kindly you|#own ..14 #date
    meant to ..2 say|ask|write|tell|mention|call|ring ..4 #date
    your ..1 #date ..1 cutoff|deadline|cut-off|date
    they|it|@g ..2 expect|expects|hope|hopes|plan|plans|aim|aims|intend|intends|due|likely|hoping|planning to ..1 decide|choose|make|appoint|announce|select|finish ..6 #date
    expect|expecting|hope|hoping|waiting ..1 them|it|@g|him|her ..1 to ..8 #date
    is|are|'m|am|be|'s|'re ..1 in|away|out|off|abroad|travelling|traveling ..3 until|till ..1 #date
    you can|could|would|might ..14 #date
    back to you ..2 #date
    closing|application|applications|start|exam|release date ..5 #date
    card|cards|badge|ticket|pass|cert ..3 expires|expire|lapses|runs ..2 #date
    spend|spent ..3 #date
    decision|answer|verdict ..2 be made|taken|announced|communicated|known|reached ..3 #date
    serve|serving|notice ..8 #date
    i|we know by|before ..1 #date
    page|clause|section|paragraph ..1 #date
    dated ..1 #date
    advert|advertisement|posting|vacancy ..9 #date
    expect|expected|hope|hoped to hear ..6 #date
    please ..12 #date
    answer|reply|respond ..1 me|us ..4 #date
    answer|reply|decision ..1 was|is promised ..6 #date
    i|we hear ..3 #date
    i|we ..2 must|need|have|want|like to? know|hear|find|learn ..9 #date
    i|we ..2 need|want|like|appreciate a|an|your decision|answer|word|reply ..6 #date
    must|need|needs to? know|hear|learn ..3 #date ..1 whether|if|where|what|how|you
    see|meet|interview|visit|assess me|us ..3 #date
    @g|board|panel|committee|team|governors|trustees ..1 decide|decides|deciding|announce|announces|meets|meet|sits|convenes|votes ..3 #date
    #date to decide|vote on|about|whether
    hear|decision|reply|word|verdict|news|result ..1 from @g ..4 #date
    answer from @g ..4 #date
    @g 's decision|verdict|answer|outcome|result ..4 #date
    promised|promise|owes|owe me ..2 answer|decision|reply|verdict ..4 #date
    #process ..5 ends|closes|finishes|concludes|wraps ..3 #date
    your ..3 contract|paperwork|terms|answer|decision|reply|response|feedback|verdict|news|thoughts|update|timeline|process|deadline|offer|team|email|letter|message|committee|panel|board ..8 #date
    you ..2 said|mentioned|told|promised|indicated|wrote|suggested|hoped|expected|asked|requested|were|would|will|had|gave|need|needed|wanted|want|require|have|make|made|decide|reach|thought|'d|'ll ..12 #date
    hear|hearing|heard|word|news|update|updates ..2 from|back ..1 you|#own|someone|anyone ..6 #date
    i|we 'd|would !have|need|like|lose|know ..8 #date
    will|can|shall|'ll sign|return|send|complete|submit ..8 #date
    thank|thanks|grateful ..1 you ..1 for ..8 #date
    me|us from|starting #date
    may|can|could|might i|we ..1 have|ask|request|take|get ..6 #date
    #offer|letter ..3 made|sent|issued|released|follow|come|extended ..3 #date
    i|we|it|that ..1 'd|would|be ..3 appreciate|appreciated|grateful|glad|love|like|helpful|delighted|wonderful|great|possible|welcome|useful|kind ..12 #date
    i|we|'m|am ..2 hope|hoping|wonder|wondering|look|looking ..12 #date
    ^ say|make|send|answer|decide|sign|confirm|give|act ..6 #date
    ^ hope|hoping|wondering|looking ..12 #date
    let|lets|letting|allowed ..6 lapse|expire|go ..2 #date
    sign|word|news|anything|something|yes|answer|reply|decision|contract|offer|#offer from you|#own ..4 #date
    so need to? know|hear ..4 #date
    yes to #date
    #date to put|make|submit|lodge ..4 #offer|bid|offer
    #date would|'d|will ..2 be ..2 helpful|great|lovely|appreciated|wonderful|ideal|perfect|fine|welcome|kind|useful|good
    like ..1 confirmation|news|word|update|feedback ..3 #date
    given|gave|giving|give them|him|her ..1 until|till ..1 #date
    my ..1 boss|manager|landlord|landlady|wife|husband|partner ..12 #date
    rang|called|phoned|wrote|emailed|told|texted|contacted|messaged me ..1 #date
    things|matters|you|we|i stand ..3 #date
    let|give|tell|send|drop|call|ring|email|keep me|us ..8 #date
    get|come|be back|touch to|with|in me|touch ..4 #date
    i|we 'll|will|can|could|shall|might !have|need|be|lose|stall|hold|put|keep|fend|n't|not ..8 #date
    i|we ..2 let|get|come|call|ring|be|send|reply ..1 you ..6 #date
    annual|parental|maternity|paternity|sick|on|from|take|taking leave ..5 #date
    ready|happy|able|delighted|thrilled|glad|prepared|pleased to ..8 sign|accept|join|commit|decline|withdraw ..4 #date
    if you|we can|could|match|meet|get|are ..14 #date
    sign|commit|accept with|to you|#own ..2 #date
    and|then withdraw|decline|cancel ..5 #date
    ^ to close|sign|finalise|finalize|wrap|settle|do ..4 #date
    to close ..1 #date
    #date is|'s|was|will ..2 my|our ..1 last|final|first ..2 day|week|shift
    my|our ..1 last|final|first ..2 day|week|shift ..8 #date
    start|starting|available|availability|notice|join|begin|starts|begins|free|holiday|travel|travelling|onboard|onboarding|contracted ..5 #date
    i|we|'m|am|'re|are|be ..1 away|move|moving ..5 #date
    assignment|task|exercise|test|assessment|application|applications|advert|posting|references|form|forms|presentation|portfolio|slides|sample|permit|visa|licence|license|certificate|certification|registration|lease|tenancy|course|exam|exams|insurance|membership|subscription|passport|renewing|renewal|report|project|launch|release|sprint|audit|season|term|semester|conference ..7 #date
    my|current|present|existing|old ..1 contract ..7 #date
    client|clients|customer|customers ..3 #date
    met|hit|meet|beat|missed|meeting ..3 deadline|deadlines ..4 #date
    project|regulator|launch|report|audit ..4 deadline ..4 #date
    interview|interviewed|interviews|met|meeting|meet|spoke|talk|talked|chat|call|tour|visit|visited|conversation|applied|saw|seen|wrote|sent|attended|thank|thanks|conversation|campaign ..4 #date
    last|since|on|for ..1 #date ..2 , ..1 ago
    #date of ..1 experience|work|teaching|notice
    told ..1 to expect ..8 #date
    expect|expecting ..3 #offer ..3 #date
    answer|decision|reply|news|result ..1 is|was ..1 planned|foreseen|scheduled ..3 #date`,
    'ask',
  ],
];

/** What English sentences with a sum say. */
export const englishPay: Meanings<'pay' | 'theirs' | 'own'> = [
  [
    `pay|pays|paying|paid|worth|offers|offered|offering|offer|#offer|salary|base|basic|package|earning|comes|come|bring|brings|total|totals|totalling|totaling|amounts|compensation|comp|remuneration|wage|rate|stipend|earn|at|with|on|for|of|bonus|figure|sits|starts|stands ..9 #money
    #money ..3 offer|base|basic|package|salary|total|offered|on the table|elsewhere|there|bonus
    agreed|negotiated ..2 #money`,
    'pay',
  ],
  [
    `#role ..3 is|are|was|pay|pays|paying|paid|at|salaried|graded|offers|salary|advertised|worth ..3 #money
    other|alternative one? is|'s|pay|pays|paying|would|offers|comes|at ..3 #money
    raised|upped|lifted|bumped|improved|increased it|that|theirs|#offer|salary|pay|base ..1 to ..1 #money
    @g ..3 went|gone|go|goes|going|came|come|raised|upped|lifted|talking|talk|does|do|quoted|quotes|quoting|quote|named|naming|tabled|pitched|proposed|dangling|waving|guarantees|promises|budgeted ..4 #money
    @g @job ..1 is|'s|comes|pays ..3 #money
    it|that is|'s|be ..2 #money ..3 at|with @g|elsewhere
    @g|place|one @have? is|'s|are|at|on|:|said|says|say|would|figure|number|numbers|rate|day ..2 #money`,
    'theirs',
  ],
  [
    `comfortable|median|survey|average|typical ..9 #money
    #money ..1 on average
    read|heard|saw|seen|understand|gather|believe ..1 @g ..3 #money
    willing|prepared|happy to ..2 start|begin|work|come ..3 #money
    looking|hope|hoping|aiming|expect|expecting|expectation|expectations|target|targeting|seeking|requirement|requirements|ask|asking|minimum|floor|desired|want|ideal|ideally|prefer|need|accept|settle|negotiate ..9 #money
    i|we 'm|am in|happy ..2 for|at|on|with #money
    current|currently|present|presently|existing|today i ..3 earn|salary|pay|package|make|on|paid|base ..6 #money
    current|present|existing|my ..1 ctc|comp|compensation ..4 #money
    current|present|existing|last|previous|my salary|pay|package|base|wage|rate|expectation|expectations ..9 #money
    i|we !would|'d|could|might ..2 earn|earned|make|made|earning|making ..3 #money
    i|we ..2 am|'m on ..3 #money
    my ..1 hope|hopes|dream|wish|goal|sights ..4 #money
    for #money i|we ..1 would|'d|will|'ll
    you|your|#own ..8 #money
    advert|advertised|ad|posting|posted|listing|listed|description|website|vacancy|band|bracket|budget|glassdoor ..9 #money
    the|your|posted|advertised|salary range ..6 #money
    #money ..6 advert|advertised|posted|listed|budget|you|your|range|band|posting
    match|meet|reach|beat|stretch|go|consider|closer ..4 #money
    match|meet|reach|hit ..2 #money ..3 #money
    'd|would like|love|want|need !to ..10 #money
    'd|would like|love to discuss|see|propose|request|ask|settle|suggest|target|bring|get|reach|agree|land|counter ..10 #money
    'd|would like|love ..10 #money rather|instead|and|to than|of? ..3 #money
    benchmark|benchmarking|benchmarked|benchmarks ..14 #money
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
    `this @be|@modal !not|n't ..2 my|the final|last ..1 follow|followup|message|email|mail|note|attempt|reminder|enquiry|inquiry|letter|time|nudge|call
    my|a final follow|followup|reminder|attempt|nudge|enquiry|inquiry|message
    last time|follow i|you|up|of ..2 @reach|write|hear|ask
    i|we 'll|will|wo|shall not|n't ..2 @reach|bother|trouble|disturb you|again|further`,
    'final',
  ],
];
