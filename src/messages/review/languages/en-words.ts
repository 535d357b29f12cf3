import type { WordLists } from '../pattern.js';

const orgs =
  'company companies firm firms startup startups studio studios bank banks employer employers agency agencies school schools hospital hospitals practice practices chambers clinic clinics trust trusts operator operators builder builders organisation organisations organization organizations business businesses university universities college colleges department departments lab labs laboratory laboratories competitor competitors rival rivals charity charities consultancy consultancies group groups shop shops store stores retailer retailers restaurant restaurants hotel hotels outfit outfits council councils ministry publisher publishers manufacturer manufacturers supplier suppliers provider providers institute institutes institution institutions foundation newspaper carrier airline insurer brokerage fund funds garage warehouse depot hospice crew reinsurer insurers biotech biotechs casino brewer hoteliers chef cellar vineyard dairy mill quarry railway carmaker winery zoo aquarium fintechs plant factory contractor contractors vendor team teams party parties places house houses magazine museum gallery theatre orchestra ward surgery pharmacy nursery academy academies authority office offices brewery farm kitchen salon dealership broker utility nonprofit ngo multinational corporation corporate enterprise player scaleup unicorn lot crowd people folks someone somebody partnership trader haulier logistics consultants client organiser station network developer developers fintech co collective coop co-op ensemble library archive shipyard estate bakery cafe pub gym spa resort society federation union commission board district county borough parish cooperative platform maker chain body a-competitor bistro brasserie foundry abbey cathedral telecom telco bookshop opera ballet cinema broadcaster newsroom embassy consulate refinery forge tannery distillery creamery butcher butchers baker bakeries grocer supermarket boutique tailor atelier observatory planetarium stables ranch orchard kindergarten daycare polytechnic seminary hotelier airport port courier sets household mills vets vet roofers plumber plumbers electricians landscapers couriers printer printers brand brands label channel channels advisory unis uni outlet outlets mob airlines carriers hospices theatres museums galleries orchestras festival festivals resorts lodge lodges inn inns tavern taverns ferry yard yards dock docks fleet garages dealerships bureau bureaus service services squad squads club clubs lender lenders choir choirs church churches brigade brigades vessel vessels ship ships kitchens surgeries nurseries pharmacies newspapers farms gyms cafes pubs bistros breweries wineries vineyards factories ministries libraries foundations societies warehouses depots troupe circus skipper foreman gaffer association associations police navy army gaffers';

/** English words by what they do in a sentence about offers; a list may name those before it. */
export const englishWords: WordLists = {
  i: 'i we',
  me: 'i me my mine myself we us our ours',
  you: 'you your yours u ur #own',
  be: "am is are was were be been being 'm 're 's s",
  have: "have has had having 've 'd hve",
  modal: "would could should might may can will 'll 'd must shall wo ca",
  adverb:
    'just also recently already now currently since actually even then only still kindly very really finally both all certainly indeed today yesterday verbally formally informally officially lately that who which newly happily fortunately luckily however too so soon nearly almost definitely in fact always hereby genuinely seriously previously meanwhile gladly provisionally conditionally subsequently',
  pronouns: 'they he she it',
  aux: '@be @have @modal @adverb do does did',
  not: "not n't no never nor neither without none nothing cannot nobody hardly nt",
  if: 'if supposing suppose imagine unless whether assuming provided hypothetically wish wishing hope hoping hopefully would-be',
  conjunction:
    'and but so because as since while although though or when if unless where which whereas yet whether who until till before after once that',
  else: 'elsewhere',
  offersWhat: 'me us a an more better up around about over roughly to some #money #number',
  amended: 'reflected included formalised formalized stated spelled',
  amend: 'reflect be include match come move exceed account recognise recognize meet reach increase acknowledge show stay',
  anew: 'and but so as since because while although though until before after if when for - : ; , !',
  offerVerbs: 'offered offering offerd ofered',
  job: 'job jobs role roles position positions post posts places placements apprenticeships internships fellowships berth berths seats place seat spot slot desk gig work employment contract contracts internship traineeship placement fellowship apprenticeship studentship residency partnership tenancy pupillage opportunity vacancy appointment lectureship postdoc secondment something directorship headship deputyship permanent full-time one membership start registrar consultancy locum fulltime training-contract teaching management lead',
  hold: "have has had 've hve hav 'd hold holds holding held got get gotten getting gets receive received receiving recieved secure secured obtained landed won carry keeping possess retain having been possession receipt gained earned given",
  weigh:
    'weigh weighing consider considering considered evaluate evaluating mulling pondering seeing fielding forgo forgoing forego foregoing juggle juggling compare comparing entertain entertaining review reviewing assess assessing contemplating face facing choose choosing decide deciding answer answering reply replying respond responding sitting sign signing take taking accept accepting discuss discussing negotiate negotiating finalise finalising finalize finalizing sort sorting balance balancing thinking picking torn between selecting picked turn turning decline declining refuse refusing reject rejecting pass passing mentioned mention mentioning told tell telling',
  give: 'made make making makes sent send sending sends gave give giving given extended extend extending put presented handed issued tendered prepared emailed wrote delivered confirmed proposed offered',
  arrive:
    'came come comes coming arrived arrive arriving landed reached waiting wait awaits sitting sits lies pending outstanding open live stands materialised materialized surfaced appeared turned received remains lying dropped hit attached needs require requires requiring',
  doing: '@hold @weigh accepted declined refused taken took signed said turned offered withdrew knocked let called jobs',
  org: orgs,
  meOnly: 'i we me us myself',
  g: '#giver #employer #name',
  o: '#giver #employer #name #role #process others another elsewhere',
  help: 'promotion use help coffee tea water lunch dinner drink leave unpaid relocation redundancy money deal deals prize refund discounts cake lift ride tour advice tips feedback insight insights guidance support assistance congratulations condolences apologies apology thanks suggestion suggestions example examples explanation glimpse perspective hint clarification encouragement comments thoughts hospitality courtesy time times date dates hand reassurance sympathy discount training course courses mentoring parking biscuits sandwich refreshments answers details update extension overtime shifts',
  worker:
    'role job position post place worker manager officer contract analyst engineer lead coordinator assistant teacher specialist guide adviser advisor counsellor',
  interviews:
    'callback callbacks interview interviews interviewing interviewed trial trials onsite onsites screening assessment audition superday meeting meetings interviewd',
  finals: 'final last closing finals finalist concluding',
  rounds:
    'round rounds stage stages interview interviews hurdle step steps phase phases panel conversation conversations two three candidates shortlist',
  talks:
    'talks talking discussions discussion conversation conversations dialogue negotiations negotiation negotiating speaking spoke spoken chatting engaged engaging contact touch meeting met dealing chatted',
  applied: 'applied applying application applications apply cv cvs resume resumes submitted candidated',
  explore: 'exploring explore looking pursuing pursue considering investigating weighing evaluating entertaining chasing seeking juggling',
  running:
    'process processes running frame mix consideration contention pipeline hat shortlisted shortlist longlisted progressing proceeding underway candidacy',
  accepted: 'accepted taken took signed joined joining accept accepting',
  accepting: 'accept accepting',
  declined: 'declined rejected refused decline',
  lapsed: 'expired lapsed elapsed',
  reply:
    'answer reply respond decide confirm sign countersign accept choose commit give let tell get make return provide inform indicate finalise finalize revert say know notify submit call ring settle come go decline turn',
  answer:
    'choice rsvp answer answers reply response decision signature acceptance confirmation commitment deadline cutoff verdict yes word hear know contract',
  decide: 'answer reply respond decide countersign accept choose commit revert decline',
  left: 'left finished graduated was started studied',
  want: 'want wants wanted need needs needed require requires required expect expects expecting expected asked asking ask asks demand demands waiting await awaits insist insists pressing requested',
  must: "must need needs have has had 've gotta supposed meant obliged bound asked due required expected requested got 'm am told invited given",
  subject: 'i we they he she it you one who',
  subjects: 'i we they he she it them which that who',
  would: "would could might 'd",
  wouldLike:
    'like love prefer rather hate be appreciate have take join value welcome still certainly very need also probably choose sooner much accept of pay earn',
  ifFirst: 'should were had if unless suppose imagine when once',
  hadThen: 'from by through via off elsewhere today yesterday just now last this in',
  who: 'who whose that',
  and: 'and or',
  andDo: '@be @have',
  question:
    'is are was were do does did can could would will may might shall should what how why when where which who whom whose has have any anything',
  history: 'formerly graduated graduating graduation teenager university-days undergraduate internship-year',
  in: 'in since during around on back by between from until',
  ofYear: 'my of summer spring autumn fall winter early late mid',
  third: 'them they their theirs other another both others second third first-none @g elsewhere',
  formerOne: 'current present previous former last old first own',
  post: 'fellowship residency apprenticeship studentship tenancy pupillage internship secondment job role post position employer company firm shop place house restaurant kitchen school shift week year season placement practice notice boss manager line director head supervisor mentor chef foreman colleague colleagues team lead',
  worked:
    'worked working trained served stayed volunteered volunteer left leaving spent employed started interned freelanced taught marked wrote recruited audited graded judged helped',
  payLead: 'at with on for of',
  pastIn: 'in on during back around from',
  from: 'from frm with at by of through for',
  fromYou: 'from frm by with at within inside',
  det: 'a an the their that',
  gave: "made sent gave extended offered have 've put presented emailed issued are were may might could make send give",
  heldAfter:
    "have 've had hold held got received am 'm mentioned told given been made sent sitting considering accepted weighing need must have-to described was is said referred",
  there: 'there here s',
  thanks: 'thank thanks grateful thankful delighted thrilled excited pleased',
  yours: 'your yours ur',
  written: 'written writing signed contract contracts paperwork paper unsigned',
  future:
    "will 'll would could might may must shall should to before about going if unless until can haven't n't not never without considering thinking tempted inclined leaning contemplating debating means mean",
  placed: 'at from by join joined joining named called chose choose choosing declined declining rejected refused turned told picked',
  verbBefore:
    "i we you they he she it who which to can could would will 'll 'd may might shall should must do does did not n't also typically usually generally commonly often gladly happily please",
  verbAfter:
    'up between a an the it them me my us our you your great exactly such some many more both what everything real plenty so services good excellent training courses support help advice insight and',
  reach:
    'call calling ring ringing phone phoning telephone email emailing e-mail mail write writing text texting message messaging chase chasing check checking follow following pop drop stop try trying contact contacting touch ping pinging nudge nudging bother reach',
  grants: "have has 've had got give gives gave given giving allow allowed left remaining only within just stands stand valid lasts wait",
  expect: 'expect expecting expected anticipate anticipating await awaiting hoping near nearing close likely promised imminent',
  toCome: 'imminent forthcoming expected anticipated',
  table: 'table hand desk inbox drawer pocket bag possession file',
  wouldBe: "would 'd want hope wish like love",
  passive: "been was were got being am 'm",
  acts: "has have 've 's is are will would 'd wants want wanted likes loves needs keeps plans intends hopes wishes says picked chose cast called gave sees",
  processWords:
    'dialogue forth flew founders call hat callback callbacks hoop hoops checks pot considered candidates candidate finalist finalists shortlist shortlisted longlist longlisted panel interview interviews interviewing interviewed round rounds stage stages final application applications applied form cv resume chat assessment test tests trial talks talking conversation conversations discussions approached contacted touch headhunted sounding sounded courting interested interest vetting weighing decide decided decides deciding decision word outcome result reviewing reviewed review case sample task flying flown running search competition recruitment selection candidacy visit screen screening audition approach reached tried trying participating doors verdict considering consideration contention references straight undecided sees paces',
  commitWords:
    'offered offering wants want wanted hire hired hiring desk chair job role position post seat berth contract terms agreement yes ready start aboard mine appoint appointed appointment confirmed proposal proposition package onboard bid recruit signed signature join sign salary payroll employment successful succeeded selected accepted chosen picked take taken love employ cast voted place promised keen move figure deputy partner sorted',
  sureWords:
    'mine yes offered contract terms hired appointed signed signature proposal proposition successful succeeded accepted selected cast promised paperwork aboard onboard green',
  refuseWords:
    'refusal refused declined turned rejected worked working spent led trained studied visited visiting built taught showed compared unlike client clients customer customers project projects patients budget audit migration workshop conference reference colleague colleagues leave left supplier sold bought please future within went gone prefer rather moving',
  take: 'take hire employ recruit appoint engage enlist sign start onboard poach lure snap secure have get bring welcome place put choose select pick claim',
  taken:
    'taken hired employed recruited appointed enlisted signed onboarded poached claimed brought welcomed placed chosen selected picked chose took named nominated elected wanted snapped headhunted lured accepted',
  wish: "want wants wanted wanting wish wishes like likes love loves need needs keen eager ready willing prepared happy glad hoping hopes anxious set trying tries tried decided looking intends plans offering determined desperate fighting competing about waiting delighted would will 'd 'll going",
  invite:
    'asked asking asks invited inviting invites approached begged urged proposed proposes proposing wants want wanted like likes love wish wishes persuade keen hoping hopes eager',
  among: 'choose pick weigh decide select juggle answer compare think chew mull consider sign',
  counted: 'two three four five six several few couple both multiple handful pair',
  duty: 'join run lead head manage become curate present teach cover direct build drive succeed replace oversee chair found captain coach practise relaunch supervise command pilot skipper crew work come start sign play sing dance cook',
  seat: 'job role position post place berth seat spot slot desk chair vacancy appointment contract apprenticeship placement tenancy partnership studentship lectureship fellowship residency bench bed cabin payroll section chairs desks',
  papers: 'contract contracts agreement paperwork documents document letter letters terms proposal proposals package packages',
  selection:
    'sample session callback callbacks hoop hoops checks talks discussions discussion conversations interview interviews interviewing interviewed round rounds stage stages test tests assessment assessments exercise task presentation case call chat meeting panel trial visit audition onsite screening shortlist longlist day loop superday finalist finalists candidates shortlisted assessing',
  consider:
    'approached contacted courting wooing headhunting sounding considering interviewing interviewed shortlisted longlisted assessing seeing vetting screening auditioning trialling evaluating vetted fast-tracked screened assessed auditioned trialled recalled scouting scouted',
  file: 'application applications cv cvs resume papers name candidacy references portfolio referees',
  unless: 'unless until',
  trade:
    'pension tender tenders vendor vendors pallet takeover lowballs auction underbidder plaintiff plaintiffs defendant defendants claimant taxpayer litigation mediation rig suppliers supplier bidder bidders patent buyers sellers seller lender escrow mortgage landlord landlady bungalow flat flats sheds chapter heroine novel translator translation portrait deposit allotment pupils lawyer manuscript brochure',
  us: 'we us our ours ourselves',
  together: 'spoke spoken met talked chatted discussed last call conversation interview meeting chat discussion',
  singular: 'i me my mine myself candidate client applicant she he',
  said: 'says said told wrote asked whispered replied shouted warned has reads goes claims',
  present: "am is are 'm 're have has 've now currently today tomorrow yesterday recently just will 'll",
  pastFirst: 'years year decade decades summers winters seasons',
  pastSecond: 'ago before earlier',
  earlierOne: 'last previous former old first',
  afterwards: 'after following since without from despite before during past beyond',
  refusal: 'no refusal regrets apologies',
  gone: 'lapse lapsed expire expired slip slipped go gone run ran slide slid pass passed die died drop fade elapse lapsing expiring',
  close: 'close closes closing shut shuts end ends stop stops run runs ticking lapse lapses expire expires',
  over: 'gone void dead closed lapses lapse expires expire null lost pulled withdrawn invalid worthless vanishes disappears pumpkin dust smoke bin toast evaporates history stale',
  done: 'signed accepted answered returned settled sorted wrapped confirmed agreed decided sealed countersigned closed acknowledged executed resolved replied responded',
  namesAct:
    "offered offering made making sent sends given gave extended wants want like likes love keen asked asks invited inviting said says told prepared ready willing happy came come comes confirmed agreed considering interviewing shortlisted hired hiring chosen picked selected took taken take pays paying offers put called scheduled moved approached got decided seems let followed 's '",
  namesProve:
    'yes offer offers offered offering contract contracts job role position post placement paperwork hire hired start join joining onboard board aboard interview interviews interviewing interviewed round rounds stage final shortlist shortlisted applied application considering salary base package deadline terms letter employ appoint appointed me-on accept accepted sign signed',
  namesWith: 'with to from by down',
  namesFor: 'for',
  namesForBefore:
    'screening assessment onsite superday talks interview interviews interviewing interviewed rounds round stage stages process processes final shortlisted finalist running',
  namesWithBefore:
    'discussion discussions negotiations screening assessment onsite superday talks application applied pupillage finalist refusal between interviewing interviewed rounds round stage stages process processes offer offers contract final shortlisted running yes no committed signed accepted signing join turned turning',
  offerAgain: 'it them both',
  plus: 'plus',
  besides: 'with',
  mine: 'my',
  contractedWould: "'d",
  because: 'because since as given seeing considering',
  invertedIf: 'should',
  theyAndYou: 'they you some most many others several all',
  ofSomebody: 'the our their his her its every each my your',
  hisOrHer: 'his her',
  clients: 'client clients',
  goesOn: 'afterwards later subsequently then next',
  beThen: 'joining starting moving',
  takes: 'took taken taking take accepted accept',
  unready:
    'reluctant hate prefer hesitant loath afraid love like want wants wanting hope hoping tempted inclined ready planning plan unable hesitate prepared willing going need about likely supposed able free keen intend intending expect not rather',
  telling: 'mention mentioned mentioning tell told telling know knew aware say said saying add hear heard learn note',
  onlyOne: 'only sole the my',
  stillIs: "is 's are will 'll would 'd goes",
  bareVerbs: 'accept decline refuse reject take turn let join choose say withdraw sign go',
  notYet: 'before until till unless once when',
  including: 'including with once after counting incl inclusive',
  total: 'total package ote altogether combined all-in overall everything comp tc including inclusive all gross',
  base: 'base basic salary',
  bonus: 'bonus sign-on signing joining retention commission',
};

export const englishOrgs: string = orgs;
