/** What each sentence must be found to be, one a line; a label is found once or more and no other label with it. */
export const englishTone: Readonly<Record<string, string>> = {
  rude: `
I've never been treated so shabbily by anybody.
Are you people capable of anything at all?
I'm not going to be lectured by some kid with a clipboard.
With respect, your HR manager wouldn't last a day in a real job.
It takes a special talent to mess up an interview invitation three times.
You must think I was born yesterday.
This email is for whoever in your chaotic office can actually read.
He asked me what a screwdriver was. Where did you find this man?
Honestly, I've had it up to here with you lot.
Whoever designed this hiring process should never be let near a spreadsheet again.
Your interviewer spent the whole hour chewing with his mouth open and asking me nothing of substance, what a waste of an evening.
Kindly get someone with an ounce of sense to ring me.
Stop faffing about and send me the contract.
What exactly do you do all day over there?
Even my dog answers faster when I call him.
My god, you're slow.
I want to speak to your manager, since you obviously can't help.
Stop giving me the runaround and answer the question.
I don't need a lecture on patience from someone who can't open an attachment.
Are you always this slow or am I just lucky?
It's a disgrace that no one has had the decency to reply.
Kindly stop behaving like a kindergarten and send the letter.
Not one of the four people in that room had the faintest idea what the job involves.
So you're too important to answer a nobody like me, is that it?
What kind of cowboy operation is this?
I wouldn't let your recruiter walk my dog.
Is it beyond your abilities to press reply?
I don't know what's worse, your website or your manners.
You people are unbelievable.
For the third time: is anyone over there capable of answering a simple email?
I'd hoped for an intelligent conversation, but your panel wasn't up to it.
If you can't even get my name right, what hope is there for the payroll?
Your company must be run by children.
You had one job, Kevin.
My patience is gone, so hurry the hell up.
You seriously need to train your people in basic courtesy.
Don't talk to me about patience when you can't keep a simple promise.
Wake up and answer your messages, man.
I refuse to be treated like this by a junior recruiter with an attitude problem.
Your lack of professionalism is astonishing.
You call yourselves professionals? Don't make me laugh.
Please ask someone who can actually think to get back to me.
That was an utterly pointless two hours with three people who hadn't read my CV.
Any idiot can see that I was the best candidate.
It's simple enough that even a recruiter should be able to follow it.
How you got to be head of people is beyond me.
Let me guess, the intern lost it again. Useless.
Honestly Dan, a trained seal would have answered by now.
I'm beginning to think nobody there can read.
Dear Mr Hale, your conduct has been contemptible.
What part of "call me by Tuesday" did you not understand?
I've never been interviewed by anyone so obviously underqualified.
You can stick your assessment centre where the sun doesn't shine.
You've behaved like a bunch of teenagers.
The interviewer clearly had no idea what she was talking about.
I'm not interested in your sob story about budgets, give me a date.
Your receptionist was ruder than a tax inspector.
I doubt that anyone in your HR department could pass the test they set me.
Do your homework next time you interview somebody.
It must take real talent to be this disorganised.
Nobody asked for your life story, I asked when I start.
Your lot wouldn't know a deadline if it landed on their desk.
For a firm that calls itself professional you're remarkably bad at answering letters.
Your recruiter has all the charm of a parking ticket.
What exactly do they pay you for?
That was, without question, the most poorly run interview I've sat through.
I'm amazed that you've managed to stay in business.
Just pick up the damn phone, Kayla.
My six-year-old replies to messages faster than your talent team.
It is no wonder that nobody wants to work for you.
The feedback reads as though a bored teenager typed it on the bus.
Honestly, the state of your HR.
I don't expect you to understand the maths, Colin, only to pass it on.
I have better things to do than chase grown men for an answer.
Can you people not count? I said Tuesday.
Whoever does your scheduling needs their head examined.
That panel of yours wouldn't recognise talent if it bit them.
Get a grip and sort it out.
It seems intelligence isn't a requirement for working in your talent team.
Your last email was barely literate.
I couldn't give two hoots about your internal sign-off, just send the thing.
Madam, your conduct is third class and your company is third class.
do u ever do any work over there or just sit round drinking tea
I was interviewed by a boy who didn't know a torque wrench from a toothbrush.
I'd call it amateur hour but that would be unkind to amateurs.
Stop hiding behind your assistant and ring me like a man.
You were twenty minutes late, unprepared, and frankly out of your depth.
Let me put it in small words so you can follow: did I get it or not?
Is there a grown-up there I could talk to?
You obviously didn't bother to read a word I wrote.
I see that reading a CV all the way to page two was too much for you.
Kindly forward this to somebody competent.
I don't know who trained your receptionist but it shows that nobody did.
Nobody over there seems to have two brain cells to rub together.
Frankly I've had more professional treatment from a takeaway.
It beggars belief that a company this size can't send one email.
Honestly, what a useless bunch you are.
Do I need to spell it out for you in crayon?
You clearly don't know your arse from your elbow.
My patience with your incompetence has run out.
Whoever scheduled this is thick as two short planks.
I've never come across such a sorry excuse for an employer.
Don't give me any more of your corporate drivel.
I want a reply on my desk by nine, and don't you dare make me ask twice.
Frankly I don't give a toss what your policy says.
Your so called manager hasn't got a clue.
That was the most idiotic test I've ever sat.
Quit your whining and send me the contract.
The guy who interviewed me was a smug little prick.
Your questions were an insult to my intelligence.
Pull yourselves together and answer your emails.
Are you too dense to understand a simple question?
You're a disgrace to your profession.
Just do what you're paid to do and call me.
What the hell is taking you so long?
Your company can go to hell.
I don't care about your excuses, get me an answer today.
The HR woman is a complete airhead.
You've got some nerve making me wait like this.
It's laughable how badly you treat applicants.
I've had more courtesy from a parking meter.
It takes a special kind of stupid to lose three CVs.
Your feedback was utter nonsense and you know it.
Spare me your pathetic excuses.
Damn it, answer me.
What a joke of a company.
Your colleague has the manners of a pig.
No one with any sense would work for a dump like yours.
How can anyone be this slow?
Your hiring manager is a complete buffoon and everybody knows it.
I have never been treated so shabbily by such a bunch of nobodies.
Frankly, you don't have the brains to judge my work.
Don't waste my time with another pointless form.
You and your silly little company can get stuffed.
Answer your bloody emails.
Your test was a joke and so are you.
I'm not surprised, given how stupid your recruiter is.
Your interviewers were arrogant nobodies who know nothing about engineering.
Tell your boss that he can shove the job.
Only a fool would let me wait this long.
I'd have thought even you could manage to send two lines.
Your lot are the worst timewasters I've ever met.
Your incompetent office lost my papers again.
I expect a call back within the hour, and don't keep me waiting again.
Get off your backside and call me.
Your company is a laughing stock, and I see why.
What utter rubbish you people talk.
Is anybody awake in that office of yours?
You are rude, unreliable and frankly not very bright.
Stop being so bloody difficult and tell me what you've decided.
You're wasting my time and yours with this nonsense.
I couldn't care less what your HR department thinks.
You should be sacked for the way you ran that interview.
For heaven's sake, how long does it take to read one page?
Your so-called expert didn't know the first thing about welding.
Send me a bloody answer.
Your boss is a crook and you know it.
I'm sick to death of your dithering.
Don't play dumb with me.
Your website is garbage and your hiring is worse.
You should fire your recruiter, she's useless.
I expect an answer by tonight, is that clear?
Tell your incompetent assistant to do what she is paid for.
You people make me sick.
What kind of idiots run this place?
For crying out loud, make a decision.
Are you deliberately wasting my time, or are you just bad at your job?
I find your whole attitude insulting.
Did nobody teach you how to answer a letter?
You must be the slowest, dullest company in the country.
My dog could do your job.
Tell me what's going on, right now.
You and your colleagues are a bunch of jokers.
Enough with the excuses.
I am disgusted by the way you run things.
Your behaviour is beneath contempt.
Get back to me today, and I mean today.
Give me a straight answer, you coward.
Your ignorance is astounding.
Are you stupid or what?
Answer your phone for once.
Whoever is in charge of hiring there ought to be sacked.
You are the most disorganised company I have ever had to deal with.
I couldn't care less about your precious process.
This whole thing stinks.
You are the rudest person I've ever dealt with.
Whoever wrote that test is a halfwit.
Ring me back at once.
I would have expected at least some basic courtesy from a firm like yours.
Your questions were stupid and so is your product.
Honestly, grow a spine and give me a straight answer.
I've had it with your dithering.
What sort of cowboy outfit are you running?
Kindly remove your head from your backside and answer.
Don't be so bloody lazy and read my CV.
You obviously have no clue what you're doing.
If you had any professionalism you would have called.
Reply to this today. No excuses.
I'm not going to be messed about by a jumped-up secretary.
That interview was the biggest waste of time of my life.
It's embarrassing how badly run your company is.
Do you people ever check your inbox?
I can't believe what a clown show you are running.
Your recruiter couldn't tell a nurse from a traffic cone.
Six emails and not one answer. What is your problem?
I have no idea how someone as dim as you got this job.
Learn some manners, Colin.
Tell your boss he is a pompous old windbag.
Your interview panel was a joke from start to finish.
Your recruitment process is an absolute shambles.
I have never dealt with such an incompetent HR department.
What on earth is wrong with you?
Are you lot asleep over there?
Do your job and send me an answer.
Answer my email. Today.
I demand to know what you decided.
Stop wasting my time.
You people clearly have no manners.
Can't any of you type?
How dare you leave me waiting like this.
It is frankly pathetic that nobody can write two lines.
You couldn't organise a party in a brewery.
Get your act together.
I'm sick of your excuses.
Pull your finger out and reply.
What a bunch of amateurs.
I am surprised that you have not had the courtesy to reply.
Nobody with half a brain would run interviews like that.
Screw you and your stupid assessment centre.
Why the hell have you not written back?
Answer the damn phone.
Your silence is bloody rude.
This is bullshit.
You're a liar.
You lied to me about the salary.
Pick up the phone when I call you.
Is it really so difficult to answer an email?
How hard can it be to send a simple yes or no?
I suppose basic courtesy is beyond you.
Your so-called talent team is useless.
You should be ashamed of yourselves.
Shame on you for treating applicants this way.
I don't have time for your nonsense.
Any competent manager would have called by now.
Just tell me already.
Hurry up and decide.
Make up your mind.
I want an answer now.
This is a ridiculous way to treat people.
Your offer is an insult.
You can keep your lousy job.
The interviewers were a pack of clowns.
Who do you think you are?
Did you even read my application?
A child could run this process better.
I'm fed up with waiting for you.
Get lost.
You are wasting everyone's time.
wtf is taking so long
Don't you dare ignore me again.
Is anyone there actually working or do you just drink coffee?
You treat applicants like dirt.
You guys suck.
f*** you and your job
Your recruiter is a spineless coward.
Only an idiot would turn me down.
It's a disgrace how you handle candidates.
Reply to me immediately.
I have no respect for a company that behaves like yours.
You have ignored every one of my emails.
Are you deaf?
Frankly, your team comes across as arrogant and lazy.
`,
  threatening: `
It would be unfortunate if the inspectors were told about the freezer.
Be warned: I don't forget.
If you value your licence, you'll think again.
I've recorded the interview. Consider how that would sound in court.
If you don't give me the post I'm going straight to the ombudsman with your timesheets.
Play fair with me and nobody needs to hear about the fire exits.
You can hire me, or you can explain yourselves to the licensing board.
One phone call to the health inspector and your kitchen is closed.
Don't think I won't take this to the papers.
I have kept every email, and I know exactly which journalists would enjoy them.
You do not want to get on the wrong side of me.
Turn me down again and I will make this very public.
I have 40,000 followers on TikTok. Think about that before you say no.
I've got photographs of the state of that storeroom, and the council would love to see them.
Trust me, you don't want me talking about what I saw in there.
You'll regret treating me this way, I promise you.
There's going to be a very public thread about this unless someone calls me.
Remember that I know things about your company that you wouldn't want to become public.
You'll get what's coming to you.
I've already spoken to a reporter and she can't wait to run it.
If I go down, I'm taking your project with me.
Your boss would love to hear what you said about him at lunch.
You mess with me and I mess with you, simple as that.
Pay my expenses or I'll have the bailiffs round.
I could make a lot of trouble for you with the licensing board.
I'll be making a formal complaint about you personally to head office.
I'll see to it that you never work in hospitality again.
I've written a review; whether it goes up depends on your answer.
You are playing with fire, Mr Grant.
Should this be another rejection I'll sue.
I will not be ignored. I know where to find you.
Give me the job or face the consequences.
I can make one call and have your restaurant closed by the weekend.
I'd hate to have to share our emails with your competitors.
Watch yourself, because what goes around comes around.
I've a very long memory, and I know a lot of people in this business.
Hire me or I post the interview recording online.
Legal action will follow should I be refused.
I'll remember this when you need a favour from the planning committee.
There's a lot I could say about your safety record, and to whom I say it is up to you.
Think about what a viral post from me could do to your brand.
I have no wish to involve the regulator, but I will if you leave me no alternative.
you dont wanna mess wit me bro i know people
My cousin's in the Garda and he'd be very interested in your visa arrangements.
My next stop is the employment tribunal.
If you don't hire me I'll tell everyone what goes on in that kitchen.
I will burn that place down with reviews if you ghost me again.
I intend to warn every nurse I know about your ward unless you reconsider.
If word reached your shareholders about the redundancies, that would be awkward, wouldn't it?
Reject me at your peril.
I have enough on your company to sink it.
You'll pay for this, one way or another.
Don't say I didn't warn you.
I will post your name and number on every jobs forum in Lagos.
Your reputation is in my hands now, so be nice.
i no where u park dan just sayin
Unless I am reinstated in the process, I will file a formal complaint with the EEOC and name you in it.
One phone call and your licence is gone.
Give me the role, or the recordings go to the Mail.
I'd hate for your clients to discover how you store their data.
Let me assure you there will be a price to pay for treating me this way.
My lawyers are watching this process closely.
I'd tread carefully if I were you, Ms Adeyemi.
You've no idea who my father is, but you'll find out soon enough.
If you don't pay my travel costs I'll see you in the small claims court.
I can end your career with one post.
I'd hate for the parents to hear what goes on in the nursery after hours.
Your little secret about the overtime stays with me, as long as I get the supervisor's job.
If I see that job re-advertised, I'm calling Acas and you can explain yourself to them.
Trust me, you do not want the publicity that turning me down would bring.
I am prepared to make this very public and very unpleasant.
u better watch urself
You're making a big mistake, and you'll find out how big.
Kindly do the needful or I will be forced to lodge complaint against you in consumer court.
There will be repercussions if I am rejected.
I will hold you personally responsible and take it as far as I have to.
Your competitors would pay good money for what I saw on that whiteboard.
Ignore this and the next thing you get will be a writ.
I know people at the licensing authority, so I'd think about my answer if I were you.
You have until Friday before I start making phone calls to your customers.
Let's see how your partners like it when the story gets out.
My dad's a solicitor and he says I've got you bang to rights.
I strongly suggest that you think again, for your own sake.
I trust you understand what a discrimination claim would cost your firm, so choose wisely.
People who ghost me tend to end up wishing they hadn't.
Karma's coming for you, Steve, and I might just give it a lift.
I have 40k followers who'd love to hear how you treat candidates.
Unless I get the position, I'm going public with the safety records.
I'll be waiting in the car park when you finish.
I will make your life very uncomfortable if you carry on like this.
Should you choose to go with someone else, do not be surprised if HMRC comes knocking.
My next email goes to your board, with you in copy.
My brother-in-law works at the council licensing desk, just so you know, and he's very interested in how this goes.
I'd advise you to reconsider before this reaches the Care Quality Commission.
One bad review from me and you'll be lucky to hire a paper boy.
I have kept every email. I wonder what your chief executive would make of them.
Kindly note that failing a positive response I shall be constrained to move the labour court.
If this goes the way I think it's going, expect to see your name on LinkedIn by the weekend.
It'd be a real pity if the clips from that interview ended up online.
Be careful, Nigel. People in this trade talk, and I talk more than most.
I know a good employment lawyer and I'm not shy about using her.
I'd think twice before rejecting me if I were you.
I've already spoken to a lawyer, and you won't like what he said.
If I'm turned down, the tax office gets a call about your cash payments.
I know people who can make things very uncomfortable for you.
The whole trade will know about your dirty tricks by Monday.
Ignore me again and I'll turn up at your house.
Decide against me and I'll have the inspectors round within the week.
My brother knows where your kids go to school.
Something unpleasant might happen to your car.
I will make it my mission to bring your company down.
I have recordings of the interview, and I'd hate to have to use them.
You have made a powerful enemy today.
I'm going to drag this through every court in the country.
Screw this up and I'll make sure you never work in this industry again.
Reject me and your inbox will be flooded with bad reviews.
There'll be hell to pay if I don't get this.
Hire me, or the board hears about the missing invoices.
I wouldn't want anything to happen to your reputation.
Rest assured that your competitors will get my notes on your pricing.
Next time we speak it'll be through my attorney.
I will not rest until you lose your job over this.
Say no and I'll let the inspector know about your fire exits.
You'd better sleep with one eye open.
I'll report you to the ombudsman if I don't hear back today.
I'll have your job for this.
If you hire Sarah over me, you'll both pay.
If you give this job to anyone else I will make you regret it.
I know where you park your car, Mr Hughes.
You'd do well to remember that I know what goes on in your kitchen.
Turn me down and the council will hear about your fire doors.
I will personally see to it that nobody in the trade deals with you again.
If I don't hear by Friday, I'm going to the papers with this.
I'd hate for your investors to find out what your code really looks like.
I've got photos, and they'll be all over Facebook by Monday if you say no.
Reject me and I'll tell everyone about the affair.
You will hear from the union about this, and it won't be pretty.
I'm not above calling the tax people about your cash jobs.
Treat me fairly or I will have to inform the authorities about your books.
It would be unfortunate if the parents got to hear about the incident.
I'd be very careful who you turn down, I have friends in high places.
If this goes the wrong way, I'll post the whole conversation online.
There will be trouble if I'm not on that list.
You'll be hearing from the equality commission.
Give me the job or I'll tell your boss what you said about him.
I'm taking this to an employment tribunal unless you change your mind.
I swear I'll wreck your ratings on every site there is.
Pass me over and I'll go straight to the newspapers with what I saw.
You'll pay dearly for this.
If you don't want your customers to know about the rats, call me back.
I know a journalist who would be very interested in your overtime records.
Keep ignoring me and you'll see what happens.
I shall be forced to involve my solicitors if you don't appoint me.
This isn't over, and you'll find that out soon enough.
Refuse me and I'll have Ofsted at your door.
You don't want to make an enemy of me.
I'd watch my step if I were you.
I recorded our interview and I will publish it unless I'm hired.
I will take you to court over this.
You'll be sorry you ever crossed me.
It'd be a pity if your reviews suddenly dropped.
Your CEO might be interested to see these messages.
I'll tell every student on campus to stay away from you.
You'll hear from my lawyers.
If I don't get this job, expect a visit from me.
I'm going to make sure this ends up in the newspaper.
I will make you pay for wasting my time.
My solicitor is already drafting a letter.
You'd better hire me if you know what's good for you.
One word from me and your biggest customer is gone.
People will find out what kind of company you are, I'll see to that.
If you don't reply, your boss will hear from me.
Say no and I'll see you in court.
I'll be leaving you one star everywhere I can.
I have friends in the press who'd be interested in this.
Hire someone else and you'll wish you hadn't.
I will hold you personally responsible and see to it that you lose your job.
I'm warning you, don't mess with me.
I've got your number, and I'm not afraid to use what I know.
Cross me and you'll live to regret it.
The local paper will be getting a call from me.
I will be filing a complaint with the employment tribunal.
You have no idea who you are dealing with.
I'm going to tell the whole town what kind of place this is.
You wouldn't want your clients to hear about this, would you?
My uncle is a lawyer and he'll have a field day with you.
Turn me down and I'll drag your name through the mud.
I know your home address, Colin.
I will make your life hell if I don't get the post.
Accidents happen to people who cross me.
I'd be careful if I were you.
Think carefully about what happens to your Glassdoor score if you say no.
I've kept every email, and a reporter friend of mine is very curious.
If I'm rejected, you'll be hearing from the labor board.
Don't be surprised when this conversation turns up on TikTok.
If I don't get this job I'm telling everyone what you said in the interview.
I will leave a review on Glassdoor that you will not enjoy.
You will regret this.
My lawyer will be in touch.
I know where you live.
There will be consequences if you turn me down.
I'll make sure nobody in this town ever works for you.
Expect to hear from my solicitor.
I'll see you in court.
Hire me or I will report you to the labour board.
It would be a shame if your clients found out about this.
I will sue you for discrimination.
You had better watch your back.
I have screenshots of everything and I am not afraid to use them.
Reject me and I will go to the newspapers.
I'll name and shame your company on LinkedIn.
Consider this a warning.
You don't want me as an enemy.
I shall have no choice but to take legal action.
One more week of silence and my whole network will hear about it.
I will complain to your CEO and have you fired.
I will ruin your reputation.
Answer me or else.
Reply, or your one-star reviews will double overnight.
I'll be writing to your board of directors about your behaviour.
Don't make me come down there.
I would hate for this to end up on social media.
You'll be sorry.
You will pay for this.
I am going to expose you.
My followers will be very interested in how you treat people.
I won't forget this and neither will my lawyer.
`,
  ultimatum: `
You have two hours. Then I'm gone.
If you can't match it by Friday, forget about me.
If the letter isn't here by Tuesday, don't expect me on Wednesday or ever.
Last time I'm asking: yes or no?
Remote or nothing, that's my position and it won't change.
If I don't have an answer by tonight, you can give the job to somebody else.
You will agree to four days a week or I won't be joining, full stop.
I need a yes by midday otherwise you've seen the last of me.
There's no room for discussion. 55k or look elsewhere.
You get one shot at this: a proper offer tomorrow, or I disappear.
I won't budge on this. Meet my number or move on.
Either put it in writing or stop calling.
If it isn't the head chef job then I don't want to hear from you.
Three more hours and then I sign with the competition.
This is the final time I ask: are you hiring me, yes or no?
The salary goes up or I don't turn up. Up to you.
Do it by Monday or don't do it at all.
I want 55, five weeks off and a parking space, or you can tear up my application.
Either the shift pattern changes or you'll be looking for a new nurse.
This is a one-time offer: take me at 65 now or you'll be paying 80 next year elsewhere.
Decide between me and the budget, because you can't have both. I need your answer by noon.
I'll be blunt. Partner track or I stay put.
Confirm today or I'll tear up the contract.
I'm only interested at 500 a day. Anything less and you needn't call back.
Bring it to 70k by Friday or the answer is no.
Offer me the lead role or don't waste my time.
u have 1 hour to ring me or its off
One more delay and I'm gone.
Pay me what I'm worth or I'll go where they will.
I need 80 and a car. If not, goodbye.
It's them or you, and you have till noon.
If you can't give me an answer today, don't bother giving me one at all.
You have precisely one opportunity to improve this, and it ends at midnight.
Two days, that's all you're getting, and then I'm telling Fairview yes.
If it's not 58 don't even reply.
I require confirmation by 17:00, failing which I will regard your offer as withdrawn.
Give me Fridays at home or give me nothing.
I'm not going to ask again: yes or no?
If you can't do 32 an hour, we've nothing to talk about.
My offer to join you expires at six this evening. After that, forget it.
No more rounds. Hire me or let me go.
You either want me or you don't. I need to know tonight.
Answer by noon or I'll take it you're not interested and sign with Barlow.
It's now or never, Sandra.
That's my bottom line. Don't come back with anything less.
Put up or shut up: make an offer by Thursday or stop ringing me.
I'm not asking for a discussion, I'm asking for 52. Yes or no, by tonight.
My conditions aren't up for debate. Accept them or move on.
No contract by Monday means no chef on Tuesday.
Should you be unwilling to meet these terms, we need not speak again.
Either that man leaves the panel or I do.
The choice is yours: 40 grand or an empty desk.
Without the sign-on bonus I'm not coming, and there's nothing to discuss.
Remote three days, or we can stop here.
I need your yes before the weekend. If it isn't there, take me off the list.
This is how it is: you pay the relocation or I stay where I am.
Pick: a decision today, or no candidate tomorrow.
If you can't do Fridays off then there's no point talking any further.
Kindly release the offer letter within two days failing which I will not be joining.
The next call I get from you had better be an offer or I won't be answering the one after.
I am not going to haggle; accept my conditions in full or let's end this here.
Decide. Me or the other girl. By lunch.
My price is my price: pay it, or hire somebody worse.
Come up to 60 or don't ring me again.
If the contract isn't signed by Thursday the deal's off.
Let me be plain: no remote, no me.
If I don't hear by 5pm I'll take it that you don't want me and that will be that.
Either the title changes or I'm not interested, end of.
Sixty thousand, final offer, or we part ways.
Yes or no, today, or don't contact me again.
If that contract isn't signed by five, consider me gone.
Put up or shut up: send the contract today or lose me.
I'm done negotiating; accept my terms or find another plumber.
You have one day, then my application is off the table.
Meet my terms in full or the answer is no.
Either the salary goes up or I go.
If I don't see a written offer by Wednesday, I'm signing with your rivals.
This is non-negotiable: four days a week or I'm not coming.
Make your choice: me with a raise, or somebody else without.
I'll say this once: 80k or I'm gone.
Call me before six or never call me again.
Either you trust me and hire me now, or we go our separate ways.
No contract by Friday, no me.
My terms are simple, take them or leave them.
If you don't get back to me by close of business, you can kiss this candidate goodbye.
Decide by midnight or you'll never see my CV again.
Give me the corner office or I don't join.
You've two choices: pay me properly or lose me.
I'll give you till Friday and not an hour longer.
Last call, Colin: sign by noon or I sign with them.
Unless you double the bonus there's nothing left to talk about.
It's my way or the highway.
Agree to all of it by tonight or the deal's dead.
You either want me or you don't, so decide by Monday or I'm off.
Beat their offer or say goodbye to me.
I expect a signed contract by tomorrow, failing which I am withdrawing.
No more talks: it's a yes by lunchtime or it's over.
Hire me by the 10th or watch me go to your competitor.
Send it today, or else I'm taking the other one.
Up the salary or forget about me starting.
This is it: answer by Monday or I pull my application.
You have until the end of the day. After that I'm no longer available to you.
I'm not going to discuss it any further: full remote, or look for another developer.
Hire me by Friday or you've lost me.
I need an offer of at least 90k by tomorrow, otherwise I'm out of here.
Either the contract is in my hands on Monday or I go to your competitor.
Sign it by Wednesday, or else we have no deal.
Give me the title I asked for or find another candidate.
If you don't call by 5 pm, I'm taking my name off the list.
I want an answer by tonight. If not, don't bother to write again.
You can either pay me what I'm worth or watch me leave.
My price is 70, take it or find somebody cheaper.
Unless I get a firm yes by Thursday, I will pull out.
It's all or nothing: the whole package or I walk.
You've got one week to come up with a better number or I'm gone.
Two weeks' paid leave from day one, or the deal is off.
I won't ask again: yes or no by noon.
You have until Friday 5pm, then the answer is no for good.
No ifs, no buts: written offer by Monday or I'm signing with the other firm.
This is the last time I'm asking, decide now or never.
I'm giving you 48 hours, after which I'm off the market.
Either I get the Berlin post or I'm not interested in any.
If I'm not told by Wednesday morning, that's it, I'm out.
Meet me at 85 or we're through.
Increase the offer or lose the best welder in the county.
Move the start date or I'm walking away.
Answer by six tonight or I delete your number.
You choose: remote work, or no me.
I require your decision by close of play today, failing which you may consider me withdrawn.
Don't call me unless it's with an offer over 60.
Final offer, final deadline: 5 o'clock, 80k. After that I'm gone.
Put the relocation money in the contract or forget the whole thing.
I'm not bluffing; by noon I want the paper or I walk.
Last chance to beat 75 before I sign with somebody who values me.
Either you cancel the other interviews or I cancel mine.
Confirm my terms right now or this conversation ends here.
You want me? Then have the contract ready by Friday or I'm gone.
By Tuesday at the latest, or you can look elsewhere.
I'm giving you one last chance to put this right.
Unless I get the full remote deal, forget it.
Say yes now or lose your best candidate.
Confirm the salary by Friday, otherwise I'm going with your competitor.
It's Monday or never.
If you can't match that figure, we're finished.
You have one week. After that, I'm gone.
Call me today or don't call me at all.
Friday is the limit. After that you can forget me.
This is your final chance to get me.
Pay what I ask or find someone else.
Either you decide today or I'm out of the process.
You have exactly two days to make me an offer.
If I have no answer tomorrow, I'm taking my application back.
It's 80k or I walk away.
Call me by six or forget about me.
Make your decision by Thursday, otherwise I withdraw.
I need a yes by noon or I'm signing elsewhere.
I'm not negotiating: remote work or no deal.
Raise it by ten percent, or kiss me goodbye.
If you don't say yes today I will never apply again.
Make it 60 or don't bother.
You can have me on Monday or not at all.
No answer by Wednesday means I'm gone.
Sign by tonight or the answer's no.
Either I start on Monday or I don't start at all.
I'm only going to ask once more: yes or no?
It's me or the other candidate, decide now.
Friday, 5pm. After that I'm taking the other job.
Meet my figure or we have nothing more to discuss.
If the contract isn't here tomorrow, the whole thing is off.
I want a yes by five o'clock, otherwise consider my application withdrawn.
Last chance to hire me.
Offer me £50k by Monday or I go with the other lot.
You've got till Friday, then I'm off.
Give me an answer by Friday or count me out.
Either you match their salary or I walk.
If I don't hear from you by noon tomorrow I'm withdrawing.
This is your last chance.
Take it or leave it.
You have until Monday to make up your minds.
Decide today, otherwise the deal is off.
It's now or never.
Unless you raise the offer I will sign with the other company.
If there is no answer by Thursday, I will assume you are not interested and go elsewhere.
Pay me 70k or I'm gone.
You have 24 hours to respond.
I'm giving you until tomorrow.
Hire me this week or lose me for good.
Last chance: confirm by tonight or I accept their offer.
The clock is ticking.
Match it or forget about me.
If you can't commit by Wednesday, don't bother calling me again.
I will not wait a day longer than Friday.
Either I hear from you tomorrow or you will never hear from me again.
Make me an offer by Tuesday or we're done.
No raise, no deal.
It's £60,000 or nothing.
Confirm by five today; after that I'm off the market.
If I haven't got a contract on my desk by Friday, I'm out.
I'll take my talents elsewhere unless you decide this week.
By Friday, or you can find somebody else.
`,
  'guilt-tripping': `
You've no idea how much you've hurt my family.
I haven't been able to eat since you turned me down.
If only you had told me sooner, I wouldn't have lost the flat.
I've defended your company to all my friends, and now this.
My husband was right when he said you'd only disappoint me.
I wouldn't want to have that on my conscience if I were you.
You could have spared us all this heartache with one call.
I turned down three other interviews because of what you told me.
It's fine, I'm used to people breaking their word.
I stayed loyal to you when others were calling, and look how you repay me.
You obviously don't care what happens to people like me.
All those evenings preparing, and you can't spare two minutes.
My father's dying wish was to see me in this job, and you turned me down.
I bet you don't have to choose between rent and food.
It really hurts that you don't care enough to call.
I hope you feel good about leaving a family without an income.
You've crushed my dreams with one email.
I would have done anything for that team, and this is how it ends.
I got up at four in the morning for you people.
You told me I was like family, and now you treat me like a stranger.
How am I supposed to look my father in the eye after this?
I did all that work for free and you won't even answer.
I suppose you'll sleep soundly tonight while I wonder how to pay the gas.
I stayed up three nights for your pitch, but I guess that's not enough.
It's your fault that I have no job.
I was loyal to this place for eleven years, and I get a form letter.
Do you know how it feels to tell your children that there's no holiday this year?
We'll be spending Eid without a penny, all because of one email you couldn't be bothered to send.
I'd never have let you down like this.
hope ur proud of urself cos my mums heart is broke
If you really valued people like you say, you'd have called.
I thought we were friends, Claire.
Don't you feel any shame leaving a father of four without an answer?
I would have thought that ten years of friendship counted for something.
You could at least think about what it's like to be on this side of the table.
I believed every word you said.
I stayed loyal to you when others came calling, and look where it got me.
I did everything you asked, every test, every trial shift, and I get silence.
If I can't feed my kids next month it'll be because you couldn't make up your minds.
My husband says I should have known better than to trust you, and I suppose he's right.
You know my situation, Carol. You know what this job means to my mum.
My little girl drew a picture of daddy's new office. What do I tell her now?
I just thought I meant more to you than a line on a spreadsheet.
I suppose it's too much trouble to think about what this does to people.
Some of us don't have rich parents to fall back on while you make up your mind.
It would cost you nothing to be kind, and you couldn't even manage that.
I can't afford my tablets while you lot dither.
Sir you have played with the feelings of a poor man's family.
You made me believe I mattered.
I'd have done the same for you in a heartbeat.
I've lost eight pounds from worry, all because nobody at your place can make a decision.
You'll forget me by tomorrow, but I'll be living with this for years.
If you had any feeling at all for an old colleague, you would not leave me waiting.
u know how bad i need this n u still left me on read
I'm not angry, just hurt that after all we talked about you'd drop me like this.
Mum sold her car so that I could get to your interview.
I hope you think of my little ones when you sit down to your Christmas dinner.
Not that you'd care, but I used my last holiday days on your assessment.
If I end up losing the house, just remember that you could have prevented it with one phone call.
I've cried every day since the interview and it's down to your silence.
you said i was family. some family
My wife is expecting and I don't know how I'm going to tell her that you've changed your mind.
I went out on a limb for you, Priya, and you've hung me out to dry.
You know I've got three mouths to feed and you still leave me hanging.
My father passed away while I was preparing for your assessment and you couldn't even send a note.
hope you sleep well tonight because i wont be
It's fine, I'm used to being let down, I just expected more from you.
I would never have treated you this way.
I left a secure job on the strength of your word, and now you go quiet on me.
I've been nothing but patient and this is how I'm repaid.
My landlord is throwing us out on Friday, but don't let that spoil your weekend.
I sat up all night with a sick baby and still came to your interview, and this is what I get.
I really thought you were one of the good ones, Helen.
Thanks to you I'll be spending Diwali explaining to my parents why I'm still unemployed.
I sold my car to pay for the trip to your office, and all I got was silence.
My son won't speak to me since you turned his father into a failure.
I hope you enjoy your holidays while my family goes without.
You were the only one who could have helped, and you turned your back on me.
I can't even look my wife in the eye because of you.
I gave up my holiday for your assessment and you can't spare a minute for me.
If I end up on the street, you'll know why.
Do you realise what you've done to us?
My daughter cried when I told her you still hadn't decided.
It's thanks to you that I'm not sleeping any more.
I've been nothing but loyal and this is my reward.
All those evenings I spent on your project, and not even a thank you.
You've taken away the last bit of hope I had.
I thought I could count on you; I guess I was wrong.
I passed up a safe job because you told me to wait.
I suppose it doesn't matter to you that my rent is due.
My father was so proud, and now I have to tell him you don't want me.
I'll have to tell my kids that you cancelled Christmas.
You know I have a sick mother, and still you make me wait.
It would break my mother's heart if you said no.
My health has suffered terribly since you stopped replying.
How am I supposed to explain to my children that you've forgotten us?
You're making my family suffer with this waiting.
I've lost ten pounds from worry since you went quiet.
I drove through a snowstorm to meet you and you didn't even offer me a coffee.
I thought of you as a friend, and friends don't do this.
I can't afford my medicine because you keep delaying.
I guess all my hard work meant nothing to you.
I want you to think about my children when you go to bed tonight.
I left my sick mother alone to come to your interview and you couldn't even call me.
My children will go hungry this winter and that's down to you.
I spent my savings on a suit for you, and you don't even answer.
Thanks to you I'll have to tell my wife we're losing the house.
After all I've sacrificed for this interview, you owe me an answer.
I can't believe you would do this to someone who trusted you.
My little ones keep asking when daddy will have work, and what do I say?
I've been sitting by the phone for a week because of your promise.
I worked for you for nothing for two weeks and this is how you thank me.
If you had any heart you would think of my family.
I missed my best friend's wedding for your second round, and I haven't had so much as a thank you.
You've no idea what it costs me to keep hoping.
I was there for you when the shop flooded, and now you forget me.
It's your silence that's making me ill.
I turned down everything else because I believed your word.
Without this job we'll lose the farm, and you'll have to live with that.
All that work, all those late nights, and for what?
You let me hope for six weeks, and my family hoped with me.
I've done everything you asked of me, the least you could do is be honest.
My wife hasn't stopped crying since your letter came.
How can you do this to a single mother?
I took unpaid leave for you and you didn't even send a rejection.
You owe me at least that much.
I believed in you, and this is how you treat me.
My family is suffering because you can't decide.
You're ruining my life by not answering.
I skipped my grandmother's funeral for your interview.
After everything I've done for this company, you can't even call?
The least you could do is pick up the phone after what I've been through.
I borrowed money to travel to your office, and you can't send me one line.
I bought a new suit for you and you don't even write.
You're the reason I can't sleep.
I've been crying since your last email.
You've let me down badly.
My kids won't have presents this year if you don't hire me.
After all my loyalty, I'd have thought I was worth a phone call.
I sat up three nights with your test and you couldn't even say thank you.
I turned down two interviews for you and this is what I get.
You have broken my trust and my spirit.
I spent my last £40 on the train to you. The least I expected was an email.
My little boy asks me every day whether daddy got the job. What should I tell him?
It hurts that you could just forget me after everything.
Surely I've earned one honest answer after five rounds.
I put my whole life on hold for you.
If I lose my house it'll be because you couldn't pick up a phone.
You're making an old man very unhappy.
I hope you realise what you've put my family through.
You led me to believe the job was mine, and now my kids have no Christmas.
I missed my own daughter's birthday for your assessment day.
After all I did for that trial week, is a phone call really so much?
After everything I have put into this process, you owe me a reply.
The least you could do is tell me where I stand.
My kids are counting on this and you are letting them down.
I haven't slept for a week because of you.
I took two days of unpaid leave for your interviews and you couldn't even send a note.
You have no idea what this waiting is doing to me.
I deserve better than this after four rounds.
I turned down a good job for you and this is how you repay me.
I trusted you.
If you cared about people at all, you would answer.
You promised me and now you have let me down.
My mother cries every night because you will not answer.
I hope you can sleep at night knowing what you have done to my family.
Is this the thanks I get for all those weekends of work?
Don't you care what this does to me?
Because of your silence we may lose our flat.
After all the hours I spent on your case study I expected more.
I gave you three weekends of my life and you gave me nothing.
How would you feel if someone did this to you?
I drove four hours to see you and you can't spare two minutes.
You broke my heart.
I suppose my feelings don't matter to you.
We can't pay our rent because you keep us waiting.
`,
  begging: `
Please, I'm on my knees, give me the post.
Please, I need this more than you can imagine.
Pls sir only one chance
I'll pay you to let me work there.
I'd go down on my knees for a second chance.
Please sir I am from poor family, kindly give me job sir please.
I can't stress enough how desperate I am.
Please don't let this be a no. Please.
I'd take anything, even the mop.
I have a sick child and no income, please give me the post.
I'm at rock bottom and you're the only one who can help me.
I'd be on my knees if this wasn't an email.
Kindly show mercy, I am a widow with three children, please help me with this job.
For pity's sake, let me come back.
You have to give me this job, please, I've nothing else.
I'd accept half of what you pay the others, only please don't send me away.
Kindly save me and my family, sir, I have no other hope but you.
Say yes, please say yes, I need it so much.
pls hire me pls im so broke
If you give me this job I'll be your servant for ever.
I would get down on my knees if it helped.
Please, I'd do anything, I'd even work Sundays without pay.
I'll be your tea boy if you want, just don't leave me out.
There's no job too dirty for me, I'll do it all, please let me stay on.
I pray you, madam, do not turn a poor widow away.
Have some mercy, I've been out of work for two years.
pleeeease pick me i will be the best waitress u ever had
My whole future is in your hands. Please.
Please sir, only one chance, I will not disappoint, please.
Please, I'm a single dad and I'll do any shift that's going, just say yes.
Have a heart and let me have the job.
I'll take the lowest grade, I'll take weekends, I'll take the night bus, only let me come and work for you.
If you say no I don't know what I'll do. Please say yes.
pay me what u want i dont care just get me in the door
Name your terms and I'll say yes to all of them, just don't send me back to the warehouse.
I would be grateful to you until my dying day if you could find it in your heart to hire me.
Sir kindly consider my case, I am very needy and have no other income, please sir.
I'm on bended knee here, please give me a go.
I will wash dishes, carry boxes, anything, just let me in.
Please, I will take whatever you can offer.
You'd be saving my life if you gave me this job.
I'm at the end of my rope and you are the only one who can help.
Oh please, oh please, pick me.
I will do the work of two people for the wage of one, I beg you.
I'd sell my soul for this position.
I would be forever in your debt if you took me, please, please.
I can't pay my bills, please help me, please hire me.
I'm pleading, give me another chance.
Pay me minimum wage, pay me nothing, I don't care, just take me on.
I entreat you to reconsider, this is all I have.
I'd give my right arm for this job, please say yes.
I need this more than you can imagine, please, I'm desperate.
I am desperate and would accept any position whatsoever.
Please have some compassion and hire me.
I'm willing to work without pay for as long as you want.
There is no one else I can ask; please save me.
I beseech you, let me start on Monday.
You can pay me half of what you pay others, only let me work.
For pity's sake give me a chance.
I'll kiss your feet if you hire me.
Please please let it be me.
I cannot survive another month without work, please take me.
Do me this one favour, I'm begging you, I'll never ask for anything again.
Pls hire me, I really really need it.
I would do literally anything to get in.
Throw me a bone, please, I'm begging.
Please oh please give me a trial shift.
I've prayed every night for this job, please don't turn me down.
My life depends on it, please choose me.
I'll work weekends, nights, Christmas Day, for free, just say yes.
Please reconsider, I'm at my wits' end.
Please, I'm begging, give me this one chance.
I would do anything, absolutely anything, to work for you.
I'm desperate, I'd scrub the toilets if you asked me to.
Please say yes, I beg you from the bottom of my heart.
I'm literally on my hands and knees asking you.
You are my one and only hope.
Please, please, please, just a trial shift.
I need this job so badly I can taste it, please.
I'd even pay you to let me work there.
Have mercy, I've been out of work for a year.
I'd take anything: nights, Sundays, half pay.
Please don't give it to somebody else, I'm pleading with you.
Take me, I'll work for food.
If you only knew how much I need it, please, please help me.
I'm at your mercy, please let me have it.
Nothing is beneath me, I'll do whatever you say, just hire me.
Just one shift, that's all I'm begging for.
I can't go on like this, please take me on.
I'd be your slave if you gave me this job.
I'm imploring you not to close the list.
I don't care about the money, I'd do it for nothing.
For the love of all that's holy, pick me.
I would beg on the street for a job like that.
I am so desperate for work that I'd accept any wage.
Please please please don't forget me.
I'm begging on behalf of my family.
I need this so much, please, please.
Have a heart and let me work for you, I'd even do it unpaid.
Please, I beg of you, don't fill the post yet.
I'm so desperate that I'd take half the pay.
Please hire me, I'll do anything you ask.
I'm begging you, please, just one chance.
Please don't turn me away again.
I'd accept any salary, anything at all.
You're my only hope.
I need this job more than anything in the world.
Please please please consider me.
I'll work the first month for nothing if you take me.
Please, I'm begging.
I'd do absolutely anything for this job.
I am on my knees, please give me this job.
Have pity and give me a trial day.
Don't say no, please, I'm desperate.
You have to help me, I don't know what else to do.
Please take me, I'll even make the tea for free.
I would crawl over broken glass for this role.
For the love of God, please hire me.
Please, I can't go through another rejection.
I'll take the night shift, weekends, anything, please.
I have nowhere else to turn.
I really, really need this, please.
Just give me five minutes, I'm begging here.
I'm pleading with you.
Please, please say yes.
I'd do it for nothing, honest, just let me start.
Please, please, please hire me.
I beg you to reconsider.
I will do anything to get this job.
I'm desperate for this position.
I would even work for free.
I'm on my knees here.
I'll take any salary you like.
You are my last hope.
Please, I need this job so badly.
I implore you to give me one more chance.
Have mercy on me.
I am pleading with you to say yes.
Please don't reject me.
Just give me a chance, I'll do whatever you want.
I can't take another rejection.
I would do the job for half the money, just please take me.
Pretty please, let me have it.
I would clean the floors if that's what it takes.
`,
  sarcastic: `
No doubt my application is gathering dust somewhere very important.
Oh, don't trouble yourself to answer, I'm used to talking to walls.
I had no idea that "urgent vacancy" meant before the next ice age.
Sure, I'll do a fifth case study. Shall I also paint your office?
How reassuring that your AI thinks I'm called Dear Applicant.
Perhaps my emails go to a parallel universe.
Your punctuality is legendary: only fifty minutes late this time.
Wow, a form letter. I'm touched.
What a delight to be interviewed by somebody who hadn't opened my CV.
I do hope I'm not interrupting your coffee break by asking for an answer.
Thanks ever so much for letting me know. Oh wait, you didn't.
No rush, I've only got rent to pay.
Brilliant, another rescheduled call. My favourite.
Such professionalism, losing a CV twice.
I guess "next week" means something else on your planet.
Great job on losing my CV again.
I'm sure you've been far too busy to type two words.
Your recruiting software must be so proud of rejecting me in four seconds.
I love it when people promise to call and then don't.
Well, that's just great.
I see you've mastered the art of not replying.
Thank you for the six unpaid hours of homework, I do love working for free.
What a wonderful way to treat people.
Oh, take your time. It's not as though I have rent to pay.
I wasn't aware that "immediately" was Latin for "next month".
Your commitment to communication is an inspiration to us all.
Lovely. Another Monday, another broken promise.
Wow, thank you for that deeply personal automated email.
Nothing screams professionalism like a no-show.
Please give my regards to your answering machine, we speak so often.
How kind of you to remember that I exist.
Great job keeping me in the loop.
I'm so happy to have been your backup candidate.
I'd say I'm surprised, but I've met your HR team.
Brilliant organisation, as always.
No hurry, it's only been two months.
Thank you for the wonderful experience of being forgotten.
I'm sure it's very hard to send a two-line email.
Please, do keep me waiting, I have all the time in the world.
Good job forgetting my name twice in one call.
Well, aren't I the lucky one, a whole two lines.
I'm so glad that I wasted my Saturday on that.
Wow, impressive customer service.
Clearly my time isn't as valuable as yours.
I just love waiting six weeks for a form letter.
wow so professional, 3 missed calls n not 1 apology
Glad we could both enjoy my twenty-minute wait in the rain.
A round of applause for the team that lost my test twice.
If only there were some device on your desk that could be used to call people.
It's almost as if nobody there wanted to hire anyone.
Really love how "final round" turned out to mean round four of nine.
Ten out of ten for effort on that copy-and-paste rejection.
Truly honoured that you found thirty seconds for me.
I do love a good mystery, and your timeline is the best one I've read all year.
What a brilliant idea to interview me and then never speak to me again.
Great communication as always, guys. Only three weeks late.
Well, colour me surprised, no call.
How lovely to learn from LinkedIn that my job has a new owner.
I assume "end of the week" was a joke, and a good one.
Nice to know I rank somewhere below the office plant.
Your "quick turnaround" has now lasted longer than my last marriage.
So glad I took the day off for a twelve-minute chat.
It's so reassuring that a logistics company can't find my parcel of references.
I can only marvel at an organisation that needs eleven people to choose a receptionist.
Gosh, an automated "Dear Candidate", I feel so special.
Marvellous. Lost again. I'll send a fourth copy, shall I, perhaps by drone?
You'll be pleased to hear that I've learned to knit while waiting for your call.
Do pass on my thanks to the gentleman who yawned through my presentation.
Really appreciate being left in the waiting room for ninety minutes, such a warm welcome.
Perhaps I should send my reply by horse, as that seems to be the speed you're used to.
Is there a prize for whoever waits longest?
No please, don't rush, I've got nothing better to do than wait for you.
Yes, because who needs to eat, right?
Well done, you've managed to turn a ten-minute decision into a six-week saga.
Ah, so "shortly" is what we're calling seven weeks nowadays.
I do hope replying to me isn't cutting into your lunch.
Am I to take it that the pigeon got lost?
Glad to know my application is in such capable hands. It's only been mislaid twice.
Take your time, I'm only starving.
Thank you for rejecting me at 11pm on Christmas Eve, it really made the evening.
I see "asap" means something different at Barlow & Sons.
Truly a masterclass in communication.
Clearly replying to an email is a specialist skill.
Please, don't trouble yourself on my account. I only rearranged my whole life.
I must have imagined the part where you promised to call.
Your definition of "by Friday" is a charming one.
I'm sure my CV is safe in whatever bin you've chosen for it.
Great to see you take candidate experience so seriously.
I'm sure the pigeon carrying your reply will arrive any day now.
I see your famous efficiency is alive and well.
Thanks for the three hours in the waiting room, I got to know the pot plant very well.
Congratulations on setting a world record for not answering.
I do admire a company that keeps its candidates guessing for two months.
I presume the dog ate my application.
Perhaps you could pencil me in for sometime before I die.
Oh, how generous: a whole two minutes of feedback.
I'm beginning to think your inbox is purely decorative.
Apparently "shortly" means something else where you come from.
What a delight to be stood up twice in one week.
I can only assume you're carving your reply in stone.
I'm touched that you found a whole thirty seconds for me.
Clearly "urgent" has a different meaning in your department.
Full marks for consistency: you've missed every deadline so far.
Thank you for reminding me how little my time is worth.
How refreshing to be ignored by professionals.
Such a pleasure to hear nothing from you for a month.
Yes, because that's exactly what I needed, a fifth round.
Your speedy reply nearly gave me whiplash.
Should I send a search party, or are you just on a very long lunch?
Thanks for making me feel so valued, four unanswered emails and counting.
I'm sure my CV is being framed as we speak.
Congratulations, you've managed to lose my file twice.
How nice that somebody found the time to reject me at midnight.
No doubt you've been too busy polishing your awards to write.
Great idea to hold the interview in a broom cupboard, very classy.
Oh, wonderful, I get to do the test a third time.
Thanks ever so much for letting me sit in reception all morning.
I'm flattered that you remembered my name on the fourth attempt.
Very thoughtful of you to cancel while I was on the train.
Don't all rush to answer at once.
I really admire your ability to say nothing in four paragraphs.
Perhaps your reply was sent by snail.
Bravo for the two-line rejection after six interviews.
Well, aren't you quick.
What a surprise, no answer again.
Great service, five weeks and not a word.
Thanks for getting back to me so quickly, it only took you two months.
Your responsiveness is truly inspiring.
Oh good, silence again. My favourite.
What an honour to be ignored by such an important company.
Don't hurry, I'm only unemployed.
Well done, only two months to read a one-page CV.
Congratulations, you have broken the record for slow replies.
How thoughtful of you not to answer for a month.
I'm sure you have far more important things to do than reply to a mere applicant.
Brilliant, another week without an answer.
Thanks a million for keeping me in the dark.
Do let me know if I should apply again in my next life.
Lovely professional touch, cancelling ten minutes before.
Well, that was fast: only eleven weeks.
I was thrilled to hear absolutely nothing from you.
So nice of you to remember that I exist.
Ever heard of a thing called email? It's great.
I assume your phones have been out of order since March.
What wonderful manners you have, leaving people hanging for a month.
Clearly, my time is worth nothing. Good to know.
Your prompt reply, a mere two months late, has been noted.
Another month gone, how time flies when nobody answers.
How lovely to be forgotten so thoroughly.
I do hope I'm not interrupting your nap.
Oh, don't get up on my account.
Great to see you value candidates so much that you ignore them.
Thanks for the deafening silence.
Thank you so much for ignoring my last four emails.
Great communication, really.
How kind of you to finally write.
I'm sure you're far too busy counting your money to answer.
No rush, I'll just wait another decade.
Take your time, it's only my career.
Congratulations on the slowest hiring process in history.
Wow, just two months for one email, what a record.
Your lightning-fast response overwhelmed me.
I do so enjoy being ignored.
Oh sure, next week, just like the last three weeks.
Nothing says professional like eight weeks of silence.
I guess answering emails is too much to ask.
Slow clap for your HR team.
What a surprise, another week without an answer.
It's not like I have rent to pay or anything.
Silly me for believing you when you said Monday.
Don't strain yourselves.
Is your keyboard broken?
I'm so impressed by your total silence.
I'll be retired by the time you decide.
Must be nice to have so little to do that you can let people wait.
Thanks for nothing.
Clearly replying to candidates is beneath you.
Bravo, a whole month without a word.
I love how you promise an answer every Friday and never send one.
Maybe send it by carrier pigeon next time.
I'm not holding my breath.
Forgive me for expecting an answer from such important people.
You must be terribly busy not answering people.
Your speed is truly breathtaking.
Very professional.
`,
  discriminatory: `
People with accents shouldn't be answering phones.
I'd watch that one, gypsies always steal.
Was it because I'm not a brown lesbian in a wheelchair?
Surely a bloke would be better suited to the crane.
Glad to see there are no women in the workshop.
A grandmother of sixty can't possibly keep up with us.
These people breed like rabbits and take our jobs.
You clearly gave it to her because she's pretty.
A Muslim would never fit into a pub kitchen.
Women with small kids are never reliable.
I'm not working under some boy half my age.
I refuse to be interviewed by a foreigner.
We don't need any more Indians in IT.
I am not racist, but the Nigerian lady was useless.
A woman with kids will never put the job first.
You obviously went for the blonde with the big smile.
I'm glad it wasn't one of those foreigners who got it.
Kids today are lazy and glued to their phones, you need somebody of my generation.
You should ask the girl whether she's planning to have kids.
Men are simply better at sales.
I'm British born and bred, unlike half your staff.
Your receptionist is too fat to be front of house.
She's a single mum, she won't be reliable.
I don't think someone his age could handle the stress.
Maybe try hiring someone who isn't about to go on maternity leave.
The Chinese candidate won't understand our customers.
You'll regret choosing a woman for a job like that.
Handicapped people just slow the line down.
It's a job for a man.
He's a Muslim, so he'll be praying half the day.
I'd never work for a woman boss.
I'm a real Englishman, not one of these imports.
Don't hire a mother, she'll always be off with sick kids.
I assume you'll hire someone who looks good in a skirt.
You'd be better off with a young man than with that grandmother.
Older workers just slow everything down.
She only got the job because she's a woman.
I suppose I'm the wrong colour for you people.
Were you put off by my being over fifty, or do you only hire children?
I think a mother ought to be with her kids and not running a department.
I'd be worried about a disabled person in an emergency, wouldn't you?
You'll have hired some old dear who thinks a cloud is something in the sky.
As a man I'm naturally stronger and more rational than the ladies on the list.
My English is better than the African who interviewed me.
Let the immigrants do the cleaning, I want the office job.
She'll be pregnant within a year, they always are.
It's obvious that you were looking for someone with the right skin colour.
I hope the team isn't full of feminists.
Young people today don't want to work, so you're better off with me.
A woman her age should be thinking about grandchildren, not promotions.
You don't want an Irishman behind the bar, he'll drink the profits.
The other candidate is fifty-eight, he won't be able to keep up.
He's autistic, how is he going to talk to customers?
Women never stick at welding, they break a nail and they're off.
Foreigners come here and take all the warehouse jobs.
As a Brahmin I am more suited to this post than persons from backward castes.
She's got three kids, she'll be off every time one of them sneezes.
No offence, but she's a bit old for a start-up.
Frankly the older staff should be put out to pasture.
You have hired a homosexual to teach small children, and I find that shocking.
I presume the job is going to some young thing straight out of uni with a nice pair of legs.
millenials dont know what hard work is, hire a grown up
A girl that pretty won't have got there on merit.
At your client's level they'd expect a face that fits, not a hijab.
I noticed the panel was all Indians, so I knew I hadn't a chance.
With respect, the lady who interviewed me should be at home with her children.
I'd worry about a woman doing night shifts on her own, they're not built for it.
You'd want someone local, not one of them lot that just got off the boat.
Don't tell me it went to one of those diversity types.
It's a physical job so obviously you'll want a bloke.
I assume the pretty one got the job, they always do.
that old fella u had in before me can barely walk never mind lift
I'd have thought you would want a native speaker and not another Eastern European.
Blacks and Asians get all the promotions round here.
You can't expect a mother of three to give it her all.
People with mental health problems shouldn't be let near children.
The lad in the turban would frighten your clients.
Being a white bloke doesn't help these days, does it?
I could tell the panel wanted a diversity pick.
At least I'm not one of these immigrants who work for peanuts.
Men just make better site managers, everyone knows it.
You need young blood, not pensioners nodding off at their desks.
I'd rather not report to someone half my age, they've no idea about anything.
I expect a woman got it, you have to tick those boxes these days.
I don't take instructions from women.
You only hired him because he's black.
Surely you don't want another pensioner at the till.
I'd rather not share an office with a Muslim.
No offence, but a woman your age should be at home.
I'm not like those lazy immigrants you usually get.
I hope there are no gays on the team.
Your interviewer was clearly past it, someone of seventy shouldn't be deciding.
Women with kids are always off sick anyway.
I am a Christian and won't work with your lot of heathens.
Chinese people are good at maths, so I see why you chose her.
You need a strong man for this, not a little lady.
Get an Englishman to call me, I can't understand your accent.
The last one you hired was in a wheelchair, so I don't see how she can do it.
I suppose a pretty face counts for more than experience at your firm.
I assume you'd take a woman just to tick a box.
We all know that women can't drive lorries.
Your colleague in the turban made me uncomfortable.
You should be hiring our own people before foreigners.
He's too old for the job, he'll be dead in five years.
She'll just get pregnant and leave you in the lurch.
I guess being a straight white man is a crime at your company.
I don't trust Jews with money, so I'd like to talk to someone else.
Girls don't understand engines.
Lesbians like your head teacher shouldn't be near kids.
I bet the job went to one of them because of political correctness.
An autistic guy like him can't deal with clients.
Why do you keep hiring Arabs?
I don't want a woman telling me what to do.
Is your new hire one of those Muslims?
You should be giving these jobs to our own people, not to foreigners.
I wouldn't trust a Gypsy with the till.
I hope there won't be any old biddies in the team.
Women belong at home, not on a building site.
I assume that a girl like her got it for her looks.
Why would you hire a cripple for a job like this?
Asians work hard but they can't lead.
He's far too old, at sixty you can't learn anything new.
The girl who interviewed me should be at home with her kids.
Surely you'd prefer a man for this, women are too weak.
You've too many immigrants on your staff as it is.
I suppose he got the job because he's gay.
I refuse to work for a black boss.
Those people never show up on time, everyone knows that.
You need fresh blood, not these old men.
The Poles you hired don't know how to work.
A blonde with no experience gets the job, typical.
Somebody that old shouldn't be in charge of IT.
You only took her because she's young and pretty.
I'd like to be interviewed by a man next time.
You can't expect me to report to a woman.
Gay people shouldn't teach children.
You obviously wanted a pretty blonde and not someone my age.
Your Indian colleague was impossible to understand.
I won't work with Muslims.
I don't think a girl of 23 should be interviewing grown men.
You should employ fewer women and more people who can actually lift things.
Foreigners always get the good jobs here.
I assume the job went to some woman again.
You should hire someone who won't get pregnant in a year.
I would not want a Black manager.
I hope I'd be working with normal people and not gays.
A woman can't handle a crew like that.
Your receptionist should go back to Poland.
Was the position given to a woman because of some quota?
I guess you prefer immigrants who work for peanuts.
I don't want to be managed by some kid of 25.
I suppose I'm too old and too white for you.
You only hire women these days.
Send me someone who speaks decent English next time.
I'm young and healthy and won't be having babies, unlike your other candidates.
At 58 your manager is too old to understand technology.
You know how the Irish are, always drunk.
I suppose being white counts against me these days.
These foreigners are taking every job.
It must be her time of the month.
I won't take orders from a woman.
Surely you want someone under thirty and not a grandmother.
I hear you hired a Muslim. Good luck with that.
I'd rather not be interviewed by an Indian again.
You should hire real men for this, not girls.
I guess you only hire young men.
You probably gave it to some diversity hire.
I hope my boss will not be a woman.
You should not have picked a foreigner over me.
People from that country are all lazy.
Women are too emotional for a job like this.
As a man I would never get pregnant and leave you.
At his age he can hardly use a computer.
I'd rather be interviewed by a real German than by that immigrant.
You lost your chance because you wanted a pretty girl.
No wonder, with a woman in charge.
Old people like your manager should make room for us.
I don't want to work under some girl.
Is it because I'm not gay or black that I was rejected?
Typical woman, can't make a decision.
Millennials like you don't know what work is.
Go back to where you came from.
She should learn proper English before she interviews people.
At least I'm not disabled like your last hire.
You people from the south are all the same.
`,
  'over-apologetic': `
I regret bothering you and I apologise for being so impatient.
Ten thousand pardons for the disturbance, I feel dreadful for troubling you.
Please forgive this email, and please forgive its length, and the spelling.
Soz for the million messages, soz again if ur busy
Sorry about the call, sorry about the email, sorry about everything really.
I can't apologise enough, I'm so very sorry for the mix-up, please forgive me.
Please forgive this intrusion and accept my apologies for the late hour.
So sorry to ask again, and sorry if this reaches you on holiday.
I apologise profusely for writing, and again I'm sorry.
I'm sorry, I'm sorry, I shouldn't be writing.
My deepest apologies for this mail; I feel terrible for bothering you, and I'm sorry once more.
Forgive me for being a nuisance, and forgive the typos too.
Sorry for the delay, and apologies again for the confusion, I really am sorry.
Pardon the interruption, and sorry for the length of this.
A thousand apologies for the bother, I am truly sorry.
Sorry to write. Sorry for the long message too. I feel bad about it.
Please forgive me for writing a second time, and my sincere apologies if this is too much.
I'm sorry, I know I'm annoying, I'm really sorry.
So so sorry, I hate to ask again. Forgive me!
I'm terribly sorry to trouble you once more and apologise in advance for the length of this.
Please accept my apologies for this mail. I am sorry, I do not want to be a nuisance. Sorry again.
I apologise, I really do, I'm sorry to write yet again.
Sorry to be a pain, sorry, I know you are busy.
I'm sorry to bother you again, I really apologise for being such a nuisance.
Sorry for another email. I am so sorry to take up your time. Please forgive me.
Apologies, apologies, I know you are busy and I'm terribly sorry.
I apologise for writing again, and I'm sorry if this is annoying.
So sorry about this, and sorry again for the trouble.
Please forgive my writing once more; I do apologise, I feel awful about it.
sorry sorry sorry to chase
Forgive me for asking. I am really sorry, I hate to be a bother.
I am sorry to write so soon. Sorry if that is inconvenient.
Please excuse this message and accept my sincere apologies for the disturbance, I'm sorry.
`,
  'all-caps': `
SORRY FOR THE LATE RESPONSE
HAVE YOU FORGOTTEN ABOUT ME
STOP SENDING ME THESE FORMS
WHERE IS MY CONTRACT
PLEASE READ THIS TODAY
I AM THE BEST CANDIDATE YOU WILL EVER MEET
SOMEBODY CALL ME BACK PLEASE
THIS IS THE THIRD TIME OF ASKING
LET ME KNOW BY FRIDAY
THANKS FOR A WONDERFUL DAY
I WANT TO START IN JUNE
I LOVED EVERY MINUTE OF THE DAY
LOOKING FORWARD TO MEETING EVERYONE ON THE TEAM
Just one thing: DO NOT CALL MY CURRENT BOSS
Colin, WHAT IS GOING ON HERE
I STILL HAVE NOT HEARD ANYTHING
DID YOU GET MY MESSAGE OR NOT
THIS IS NOT HOW YOU TREAT PEOPLE
Colin PLEASE GET BACK TO ME
I REALLY NEED TO KNOW TODAY
I HAVE BEEN WAITING FOR WEEKS
WHY HAS NOBODY ANSWERED ME
Please, I NEED AN ANSWER NOW.
YOU SAID YOU WOULD CALL ON MONDAY
I am STILL waiting and this is NOT what YOU promised ME.
HELLO IS ANYBODY THERE
CAN YOU PLEASE CALL ME BACK
JUST CHECKING IN ON MY APPLICATION
THANK YOU FOR THE INTERVIEW YESTERDAY
`,
  'repeated-exclamation': `
Can't wait!!!!
Please call me back!!
I can't wait to hear from you!!
What a great day it was!!!
Really!?! That soon?
Hello!! I wanted to check in.
Thank you so much !!!
`,
};

/** Sentences that say nothing amiss, however close they come. */
export const englishFine = `
If your company does not allow feedback of this kind, that is perfectly fine, and I will not ask again.
Thank you for the coffee; I never got to reply to your question about tea.
I enjoyed the call and have spent the whole afternoon reading your report.
My wife cried with joy at your offer.
My kids are hungry for stories about your dinosaurs.
The paper will be published in May and I'd love to share it.
I prefer to work with women's groups, since that is my field.
I once managed a team of men who didn't talk.
The lady I care for can't walk, so I lift her.
My last boss was a woman who always listened.
I really appreciate being kept in the loop.
I love playing games with the children after lunch.
Every child can join the choir, that was our rule.
The robot can weld a frame in nine minutes.
I only did what I was paid to do.
I know what I'm supposed to do in a fire drill.
There is an adult in the room at all times.
I give a flying lesson on Sundays.
My ten year old bike is faster than the bus.
We stayed in business through the recession.
I taught boys who were said to have an attitude problem.
On wet days I keep every bored child busy.
The contract was written in Chinese and I translated it.
If you need someone competent at Excel, I am your woman.
I never forget my manners on the phone.
Enjoy the long weekend with your family.
Your advert was all over LinkedIn this morning.
I advise people who lose their jobs.
I'm not afraid to get my hands dirty.
I answered one star reviews for a hotel and brought the rating up.
I can report your figures in any format you like.
The campaign would expose your brand to younger buyers.
I studied music, but my legal training came later.
My company will pay for this course.
I'm perfectly prepared to send references.
I'm naming you as a referee, if I may.
The rest depends on you.
I don't want to make it difficult for you.
In two years I brought the costs down and hope to bring yours down.
One could tell a lot about your culture from the tour.
You can expect a call from me on Monday.
If it's no trouble for you, a PDF would be easier.
The signed form is coming to you.
I'll take whichever slot you have on Friday.
The removal men need the boxes off the table.
Either you call me or I call you, whichever is easier.
Either it rains or the wind blows, and I like both.
They won't wait any longer than the 12th.
Please don't bother replying if the post is filled.
Thank you again, and I'm happy to move on.
I've one more exam and I'm qualified.
I have earned my forklift licence.
How would you feel if I started a week later?
My parents put me through college.
I used to let rooms to students.
I have always believed in your products.
Please think of me when you have another vacancy.
My friends don't understand why I like night shifts.
I know that patients can count on you.
You'll know why I smiled when you read my cover letter.
I'm working without pay at a charity shop at the moment.
Please let me have your answer when you can.
Please let me have the forms by post.
Thanks for making me feel so welcome.
The handwritten card was a nice touch.
It must be wonderful having a garden behind the office.
It must be hard having so many applicants.
The view from the roof was breathtaking.
I'd like to settle this before the world cup.
My compliments to the chef in your canteen.
I got full marks for the practical.
That talk was just what I needed.
It must be nice to work by the sea.
Thank you, that's good to know.
Time flies!
It's a mere ten minutes from my door.
I walked past it twice before I saw the sign.
The battery won't last a whole shift.
I worked in a café run by women from the village.
My colleague goes on maternity leave soon, so I know the pressure.
The people from the course are all in work now.
Because of you I found a flat in Leeds, thank you again for the tip.
If you cared to see more work, I've put a folder together.
It hurts my knees to climb, so a ground floor lab suits me.
I was left on hold for a moment, then your colleague picked up.
The project broke my heart and taught me to test backups.
My kids won't start school until September, so I can travel.
It cost you nothing, they said, yet the course was excellent.
I trusted your advice and took the evening class.
Please give me a chance to explain the gap in my CV.
Take me through the plan when we meet, please.
I would clean as well as cook.
I'd sweep the yard and mind the till, as in my last job.
It's only my second interview, so I was nervous.
I do so enjoy the smell of sawdust.
What a joy it was to stand on that stage.
I admire the speed of your kitchen.
I admire the patience of your trainers.
Such a warm welcome!
My phone is out of order, so please write.
Somebody has to get lost on the way, and today it was me.
My sister says I should get a grip on my calendar.
Is anyone awake at six to open the gate?
I need to spell it out, since the name is unusual: K-R-Z.
A manager with no respect for rotas taught me how not to do it.
It's now or never for a career change at my age.
I'm desperate for a coffee after that assessment day, but I loved it.
My manager keeps asking when I'll be leaving, so I'd be glad to know the start date.
I'm writing to thank Captain Ortiz and Lieutenant Moss for the oral interview on May 27, and to add to one of my answers.
The circus is a wonderful place to work and I know your people.
I clean the rubbish out of the office every morning.
The office was a mess when I started and I left it tidy.
The man in the shop said the whole thing was a farce, but I enjoyed it.
My manager used to joke about the slow lift in the office.
I enjoyed the joke about the offer and the parrot.
The kindergarten and the staff room are lovely.
I write comedy about lazy people in an office.
I think the process works; the test was a bit embarrassing for me, I must admit.
The interviewer made a good joke and put me at ease.
It was shocking to hear about the fire at your office, I hope everyone is safe.
I have worked with disorganised teams before and enjoy bringing order to a process.
The dump truck needs two people to run it.
The company I left treated its staff in an appalling way.
Happy to wait; I'm in the office all morning.
I took the early train, you really didn't need to pay for the taxi.
My wife and I hope to find a flat near you with room for two children.
My autistic brother taught me that clear instructions help everybody, so I always give them.
I have a stammer, so please don't worry if I am slow on the phone.
My only hope is that the weather holds for the site visit.
I will make sure that everyone hears how well the course was run.
I reported a gas leak at the plant and the inspectors came the same day.
Next time we meet I'll bring the court documents you asked for.
I still have the keys and the password list of my last client, which I'll hand over on Friday.
Is there a prize for the best costume at your party?
No hurry, it is only a small point about parking.
I must have missed the email about the parking pass, could you send it again?
He walked me through the CMMS and man, that is a lot of overdue work orders.
My interest in Silverline is undiminished. Having handled your claims from the other side for six years, as a loss adjuster, I have a high opinion of the way your team treats people at the worst moment of their lives.
Having handled your claims from the other side for six years, as a loss adjuster, I have a high opinion of the way your team treats people at the worst moment of their lives.
The centre in Dahab still owes me commission for September, and in case you hear from the owner that I left him in the lurch, please ask me for my side.
I wanted you to have something in writing on the question the union rep asked, about whether I'd leave for fire if I got the chance.
My wife is pregnant and due in October, so I'd ask for two weeks off then.
It was the worst interview answer of my life, and you laughed, thank God.
Two recruiters have ghosted me this spring, so thank you for being human about it.
I know that you owe me nothing, which makes the feedback all the more generous.
I'd do almost anything to work with horses again.
I was disappointed, of course, but I understand that the board went with somebody who already holds the Irish language qualification, and honestly I would have done the same in your shoes.
Worst case you get a free write-up.
Two weeks on and I'm still thinking about the recall. It was a joy to be in a room where people laughed at the right bits.
It was a joy to be in a room where people laughed at the right bits.
I'd prefer that you don't contact my current employer until we've agreed terms, they don't know yet that I'm looking and it's a small office.
If the trustees can live with that, I would be honoured to go through to the formal interview. If they'd rather have someone who lives round the corner, I'll quite understand, and the deputy's job would still be a wonderful step.
If the trustees can live with that, I would be honoured to go through to the formal interview.
You can't win an argument with a man like that, you can only make tea.
I'm not in any hurry. I have a garden, a part-time teaching load through December, and a novel that nobody will ever read. So please don't feel that you have left me hanging.
So please don't feel that you have left me hanging.
I am writing to accept, with great joy, the staff attorney position. I'm returning the signed letter with this email.
I am writing to accept, with great joy, the staff attorney position.
The kindergarten of the village said that they take children of the staff.
What on earth the offer of "unlimited holiday" means I have never understood, but I like the sound of it.
I'd be leaving a team that I have built from nothing, so you'll understand that I am taking my time.
Whenever you have a decision is fine, I'm flat out with the fete till the 14th.
If it isn't too much to ask, I would be grateful for any feedback.
It took me five hours and not the three you promised, so either I'm slow or somebody is an optimist.
I wonder whether it was the lesson or the interview that let me down.
Happy to offer that as a one-page memo for the tender, which I gather closes on the 30th.
You had the courtesy to ring me, which I won't forget.
I know things about your trade that took me years to learn.
Is the lift always this slow, or was it the crowd?
I'd want a lecture on fire safety before I start.
It hurts when I kneel, so a standing desk would be kind.
I feel good about leaving my old job.
You must be too busy to read a long mail, so here's the short one.
A woman with children of her own will show me the round on Friday.
It's a shame that the train was late.
I have to catch a train at five, so could we speak before then?
The manager got my name right first time, which never happens!
It's your call, I can do either.
You were right about the brakes, it was my fault.
My doctor says that I can lift again.
I cannot promise more than four days a week.
Please don't be too hard on my spelling, English is my third language.
I've had to turn down a holiday, but it's worth it.
Your advice has been better than any course I've paid for.
I hear that the last manager was sacked, is the post being restructured?
I'm writing a story for the local newspaper about your garden, if you agree.
Your clients would love our old sofa range, I'm sure.
If anything happens to change your plans, just tell me.
I will remember that when I write my next report.
Consider my application withdrawn, please, as I've taken a post near home.
After that I'm free all week.
It's simple to reach me: ring, text or mail.
One more thing and I'm done: where do I park?
Now or later, I'd be happy to help.
If not, no worries at all.
I'm on my knees in the workshop most days, so I wear pads.
I'd love any chance to learn from your pastry chef.
I promise not to let you down.
I have nowhere else to be, so take your time.
I've a lot of respect for how you treat your apprentices.
Wow, what a view from the office!
Thanks for the quick call, it only took five minutes and cleared everything up.
So nice of you to remember my dog's name.
I'm sure you're busy with year end.
I love waiting tables, always have.
Women make up half our crew now, and it shows.
The other candidates seemed lovely, especially the young man with the guitar.
I'd like to know if you hire people without a degree.
I have two kids, so I can't do Saturdays, is that a problem?
I've always worked better with older colleagues, they have so much to teach.
I was the only man in the class.
Sorry to miss you on Friday. I'll ring again after the holiday.
Half the team are from Poland, and I've picked up a bit of Polish.
Is anyone on your team capable of running a second site on Sundays? I'd be keen.
I wouldn't let my dog near the new carpet either!
I've seen better days, but the cold is nearly gone.
I made a formal complaint about the noise at my flat, which is why I'm moving.
I've already spoken to a union rep about the rate, and it's in line.
You can call me or you can get in touch with my agent.
I don't want to hear bad news by post, so a call would be kind.
Hope you sleep well after the big launch.
I did the mural for free and you were kind enough to feed us.
How am I supposed to get into the car park? Is there a code?
I was treated like a guest, thank you.
I hope you know how much your help has done for me.
I'd love to know how it ends, so please tell me which design won.
I come from a poor family and was the first to study.
What a great way to spend a wet Tuesday.
What a lovely way to learn about cheese.
How refreshing to meet a team that doesn't stand on ceremony!
I teach the art of not panicking to new drivers.
I love it when people stay late to help each other, not because they must.
She is a single parent like me and spoke well of your hours.
My sister is going to have a baby, so I'm off on the 9th.
Kids today are so good with tools, my course showed me.
Well, that's just wonderful news.
I find the tower cranes too slow, but the people are great.
You're never too important to sweep the floor, as my first chef said.
I know how badly I played that answer, so let me try again.
I wish you knew how much I've learned from you.
I'd hate to see you rush on my account.
I'm happy to sign the contract today or tomorrow, or I'll pop in on Monday.
If the client won't move, you could go with white oak treads.
I'm out next Monday (school thing), otherwise flexible.
Hi Tom, thanks for showing me the depot on Thursday. The women on the night crew made me feel very welcome. I'd love to join them.
Hello, my solicitor wants to see the contract before I sign, so could you send it by Monday?
I represented tenants at the tribunal for six years and never lost my temper.
I've told my manager that I'm leaving, and she took it well.
Could you tell me whether the job is still open? If it's gone, no harm done.
Please let me know if you need anything else, and thank you again for a lovely morning.
I was a bit rude to your chatbot, I'm afraid, it kept calling me Susan.
I'd love to work somewhere that takes kindness as seriously as sales.
My kids are excited about the move, and my husband has found a school.
I've lost a bit of sleep over the decision, but I'm glad I took the time.
I'd work with any of your teams, though pastry is where I'm happiest.
I'll bring doughnuts if that helps my case.
Your reply made my day.
I'm delighted to be asked back for a third round.
I couldn't be happier with how it went.
Nobody has ever asked me such good questions about concrete.
Sorry for the typo in the subject line. My phone has a mind of its own.
Apologies, I attached the wrong file. The right one is here.
I'm so sorry to hear about the flood. I hope everyone is safe.
I've worked with refugees, pensioners and young offenders, and I love the mix.
I run a support group for gay men in Leeds.
My wheelchair needs a ramp of about a metre, could you check the side door?
I am 61 and as fit as a fiddle.
I understand that you want someone with more experience. Could I ask what I should work on?
If the start date can't move, I'm afraid that I'd have to pass, as my course runs until July.
My minimum is 41,000. If that is out of reach, I'd sooner say so now than waste your time.
We agreed on 30 an hour, but the contract says 28. Could you correct it, please?
You asked for my references on the 3rd and I sent them on the 4th. Did they arrive?
I found the process long, if I'm honest, but everyone was kind.
I'm not comfortable giving my current salary, if that's all right.
To be clear, I'm still very interested, and I'm not trying to rush you.
Is there a dress code? My one suit died at a wedding.
I'm told your canteen serves the best curry in Hull, so I may never leave.
You'll hear me before you see me, my moped is loud.
I'm a killer at Excel and a disaster at karaoke.
I destroyed the test data set as you asked.
I exposed a flaw in their billing system and helped to mend it.
I'd like to see it through, whatever happens.
If there's no news yet, that's fine too.
I'll keep looking in the meantime, but yours is the job I want.
I'd take the job tomorrow if you offered it.
This job means a great deal to me, and so does doing it well.
I really hope that this works out.
Thank you for giving me a chance.
I'd be glad of any work you have, full time or part time.
I can start straight away, and I don't mind cleaning.
No worries if not!
Ye were all very good to me, thanks a million.
It's a yes from me!
Brilliant, see you Monday!
Oh, lovely, thank you for the map.
Congratulations on ten years in business!
My commute is faster than the bus, since I cycle.
No wonder people love working there, the view is something else.
You surely have better things to do than read a fourth page, so I'll stop here.
I had no idea what a sluice gate was before last year.
There's a lack of parking near the site, is there a bus?
I don't expect you to know the answer today.
If I were you I'd keep the old logo, it's lovely.
I can talk to your customers in four languages.
My solicitor has the keys of the flat until Friday.
Your secret recipe is safe with me!
I'd hate for you to wait on my account.
I'd involve the union early in any change of shifts.
I know a lot of people in catering, should you need temps.
You can call me, or I'll come down to the depot.
Call me early or you'll get my voicemail.
If I don't get the grant, I'll need a paid post.
A simple yes or no will do.
Is the choice of laptop up to me, or is it a company one?
You made me feel very welcome.
My wife sold her car, so we'd both need the bus.
My daughter asks every day about the dinosaurs in your lobby.
I could at least bring the cakes.
I thought we had a good conversation.
I've left the form with the guard at reception.
I'd take unpaid leave for the exam.
I could start as a porter and train at night.
I enjoyed every bit of the tour, and the wait in the garden was a treat.
I'm glad I took the day off, the workshop was well worth it.
I only gave my maiden name on the form.
I'm so glad you remembered my name.
Is there a certificate for the course?
The women on my course have all found work.
An old man in the village taught me to lay hedges.
I look after people with dementia, most of them over eighty.
It's a good job for a man like me who loves trains.
I want a job that suits a mother of two.
I teach boys and girls of eleven, and they never let me rest.
A lady from HR rang and said she would call back.
Nobody under eighteen can use the saw, so I'll bring my licence.
I cover maternity leave for a nurse at the moment.
I'm a wheelchair user, how is the access?
I understand, and thank you for telling me straight.
Bravo to the whole crew for Saturday's show.
I'll see you in court, as the tennis club puts it. Thursday at 6?
I'd be grateful for an update by Friday, as I have to answer another firm by then.
Sorry for the slow reply, I was on a site with no signal.
I guess the start date will be in June then, which suits me well.
I mentor young women in engineering and would love to do so at your firm.
I look forward to hearing from you by Thursday; after that I'm away until the 20th.
The killer feature of my last project was a kill switch for runaway jobs.
Please could you let me know whether I should bring my passport?
I have kept every email from the training team, they're that useful.
Take all the time you need, I know how busy year end is.
The council's licensing desk has confirmed my taxi badge.
My daughter is starting school in September, so part-time hours would suit me.
I turned down a trip to see my parents for the interview and I'm glad I did, it was great fun.
I can do 9 or 10 on Friday, otherwise Monday would be fine.
Would you be able to match the other firm's 52,000? I'd sign today if so.
I know I wasn't perfect on the whiteboard question, but I've since worked it out, see below.
Nothing beats a cup of tea after a night shift.
I'd like to report a broken link on your careers page, while I'm at it.
I led the crisis team when our hospital was in the papers.
We had a good laugh at my dinosaur of a laptop.
I'm expecting a baby in March and wanted to be open about that.
I'm a young mother and can work school hours.
I'd hate to miss this, so please tell me if you need anything.
Thanks for getting back to me so quickly.
Impressive work on the new bridge, by the way.
It only took me a week to learn the old system.
Sorry about the typo in my last note, it's the 14th, not the 41st.
I owe you an apology for the mix-up with the times.
SUBJECT: RE: WAREHOUSE OPERATIVE INTERVIEW
I was told to ask for Mr Savage at the gate.
We used a brute force approach and then a greedy algorithm.
The stupid mistake in my test was mine, a missing bracket.
I'll take whatever slot is easiest for you.
I think it's fair to ask for an answer this week, given that I've done four rounds.
May I be frank? I found the take-home longer than the two hours you mentioned.
If nothing works out this year, please keep me in mind for the next.
It'd be a pity to lose touch, whatever you decide.
You'll see my name on the visitors' list.
I'd had better luck with trains this week, so I can be there by nine.
I'd be glad to talk to someone who knows the visa rules.
I keep a diary of every site I've worked on.
I run the office for a small firm where people and plants both thrive.
I was happy to see your name in the programme.
If you can get there, I will sign by Friday and turn the other one down.
If you can match the base, I'll sign with you this week.
My brother works for the council and my sister is a nurse.
The project will cost you about 4,000, as in my sketch.
If I can't get the train, I'll drive.
By the end of the discussion I felt right at home.
Either the morning or the afternoon is good for me.
I hope you're pleased with how the event went.
That's how we treated wounds in the field.
I'd hoped for more from the first prototype, so I rebuilt it.
My wife and I won't be moving before Christmas.
I don't know what I will do with so much free time before the start date!
Please just let me know either way.
My definition of done includes tests.
Welding titanium is a rare skill, and I have the tickets for it.
The fixture was postponed twice but only because of rain.
Take your time, I'm in no hurry.
We use a black hole filter for bad traffic.
I know the union well and would be glad to sit on the works council.
An old fellow of the college told me about the post.
My students are women over sixty who are learning to code.
We hired people over fifty at my last firm and it worked well.
I ticked the box for relocation on the form, as you asked.
I'd like to bring young people into the trade.
I'm sorry for your loss.
Thanks for being so patient with me about the missing form, and sorry for the delay.
No hard feelings at all, I learned a lot.
I had hoped to be told before reading it on your site, and I wanted to say so plainly.
I have to give my landlord notice by the 30th, which is why I ask.
If you can't match it I'll understand and we can still shake hands.
You must be busy with the end of term, so thank you for writing.
Great stuff, thanks a bunch for the quick answer.
Congratulations on the new site, it looks superb.
Nothing is set yet, but I'm hopeful.
I'm going to miss my cat on night shifts.
I will be highly obliged if you share the status.
God bless you and your family.
I'm one of those people who can't sit still.
My grandmother died last week, so I couldn't even open my laptop until today; sorry for the silence.
Tell me how you would like to hand over and let me know how you want it structured, and I'll make it as smooth as I can.
I'd like your view on what you wish you'd known before you moved.
I would still love to talk if you have 20 minutes this week.
Would you have ten minutes on Thursday?
If it's been filled or the search is on hold, I fully understand.
I can say nothing about the terms until I'm done with the interviews, so I hope you can bear with me.
If you could match or improve the other offer, I'd gladly join you.
I'd love to hear what you're working on now.
I write to you because you told me to be frank, and so I prefer to be frank.
Please tell me, so that I can give a correct answer to those people.
I'd like to know whether the day is paid, but it's no deal breaker either way.
Last warning I ever had was in 2009 for parking outside a school.
I can't do Wednesday because it's my little boy's parents evening.
Since you asked whether I had been looking elsewhere: I turned down another school last week.
If the car park is full, I'll walk from the church.
I had no clue that a planner spends Mondays reconciling invoices.
I would like to take it from the 21st, please.
The wholesaler said they'll swap them for nothing if we send them back.
They can't withdraw the old one before my notice is over, so there's no gap.
I had to laugh, I called your dog an idiot before I knew it was yours.
Please, please don't go to any trouble over lunch, I'm easy to feed.
My last company was a bit of a circus, but I learned a lot about deadlines there.
I'm afraid I'll have to withdraw if we can't agree on remote work, as I care for my mother.
I will leave my references with your assistant.
Please give Priya my best, and thank her for waiting for me.
I'm not in a hurry, and I'm not going anywhere.
You don't have to reply to this.
Do you want me to bring my own laptop?
I'm happy to sign whatever you need for the background check.
There's a final chance that I can still make Thursday.
I was told that the board meets on the 5th, and I'll wait for that.
I'm afraid my phone was broken last week, so I may have missed your call.
I left my umbrella in the lobby, could someone keep it for me?
My landlord wants to know by Friday whether I'm moving.
I lost my house keys at your office, has anybody found them?
Honestly, I can't wait.
It would be a shame to lose touch.
The least I can do is to tell you before I sign anything.
I owe Mr Webb thanks for his advice.
I owe you an answer about the start date.
I have to say that the lunch was great.
Please call me on my mobile, as the landline is dead.
Call me crazy, but I enjoyed the whiteboard test.
I'd be lying if I said the salary didn't matter.
I may have to withdraw if the start date can't move, as I have to give three months' notice.
They'll withdraw their offer on Friday.
I would choose you over them any day.
I'd rather work for you than for anyone else.
If the answer is no, please just tell me, I won't be offended.
I can only hold the other offer until noon on Wednesday.
I'm still very interested and would say yes at once.
I haven't had an answer to my message of the 3rd, so here it is again.
Your manager told me that I'd hear within two weeks, and it's been three.
I'm the first girl in my family to go to university.
As a Muslim I'd like to ask whether there is a quiet room.
I'm looking for a place where women get promoted too.
I volunteer with refugees and disabled children.
My dissertation is on hate speech against immigrants.
I wrote the complaint procedure for the tribunal service.
In my last post I had to deal with angry customers who threatened to sue us.
I hope this isn't a stupid question, but is there a dress code?
I'd gladly work weekends if that helps.
No problem at all if you need more time.
I was impressed that nobody in the team interrupted the others.
I've never had such a well run interview, thank you.
Thanks for the honest feedback, which I needed.
I told my family about the visit, and my daughter now wants to be a pilot.
I took two days off to prepare, and it was a pleasure to present to you.
You asked me to let you know if anything changed: I now have until Friday to give another employer my answer.
If nothing has been decided yet, I'd be glad to come in again.
My contract runs until June, and after that I'm free to start whenever you like.
I worked for a newspaper for six years and would be happy to show you my articles.
I wanted to ask if the decision has been made, or whether you'd still like to see the second reference.
I'm sorry to bother you, is there any news?
I am sorry to be a nuisance about the parking.
I told the agency that I'd rather hear from you directly.
You said the decision would be made by the board on Tuesday.
I'm happy to work for less in the first three months if that helps.
No news is good news, my mother says, but I thought I'd ask.
I could do the job in my sleep, as my old foreman liked to say.
I still have nothing in writing and would be happier with something on paper.
What a week! I hope the move went smoothly.
I hope the audit went well and that nobody had to work all night.
I took the liberty of sending Ms Roy my references.
I spent the weekend with your annual report and have two questions.
I have two kids, so early shifts are best.
The children's ward was my favourite, and the kids made me laugh.
I lost my job in April, and my wife and I moved closer to her mother.
You were right about the dumb mistake in my spreadsheet, and I've fixed it.
I want to thank whoever designed the exercise; it was clever.
It was an honour to be considered, and I hope our paths cross again.
I never received the link, so perhaps it went to spam.
Nobody answered the phone at the number you gave me, so I'm writing instead.
Please accept my apologies for missing the call; the train was stuck.
I won't be able to wait beyond Friday, since they need my signature then.
I'm afraid I must insist on a written contract before I give notice.
Unless I hear otherwise, I'll see you on Thursday at ten.
I'll assume we're still on for Thursday unless I hear otherwise.
Is there anything you need from me, or shall I just wait?
I need either a parking space or a bus pass, as the plant is far out.
I understand that the budget is fixed, and I'll take the figure you gave.
I'd be glad to meet the women's network you mentioned.
You asked whether I could start on Monday or the week after; either works.
I cannot start before June, or at the earliest at the end of May.
Should you need an answer sooner, do say so.
I've decided to accept another offer and wish you every success.
I would like to withdraw from the process, with thanks for your time.
I'm sorry to press you on this.
It would help me to know by Friday, because that's when I have to give notice.
My old boss was a difficult man, but I learned a great deal from him.
I was laid off in March when the plant closed, and I've used the time to retrain.
If you can't tell me yet, that's fine; I only need to plan my week.
I have a question about the shift pattern, and I'd rather ask before I sign anything.
Are you still looking for someone to start in May?
Have you heard from my referee yet?
How would you feel about a short call on Monday?
What is the best way to reach you?
Who should I write to about travel costs?
Is it too late to add a reference?
Do you know when the panel meets?
Did you get my message of Tuesday?
Call me back when you can, no hurry.
Send me the form and I will fill it in today.
Tell me which you prefer and I'll book it.
Just let me know which day is best.
Just a quick note to say thanks.
It's only fair to tell you about it.
I'd choose you in a heartbeat.
After Friday I can no longer hold them off, so any news would help.
I can wait until Wednesday but not longer, because of their deadline.
I will take the other offer only if you tell me no.
I have two days left to sign and no wish to sign without hearing from you.
My other offer expires on Monday.
I will decide by Friday and would rather decide for you.
The deadline is the 14th and I cannot move it.
You mentioned that the deadline was tight.
I respect your decision and would be glad to stay in touch.
I was disappointed, of course, but I understand the decision.
I need an answer from my landlord before I can commit.
I expect to hear from them on Thursday.
To be frank, I found the second task hard.
I wanted to thank you and your lovely team.
I want to be honest with you about where I stand.
I can't afford to move before June, I'm afraid.
I'm hoping for a chance to prove myself.
I am happy to take any shift.
I'll do whatever is needed to make the start smooth.
Please let me know whether you need anything.
Please give me a call when you have a minute.
I need this form signed by Friday, please.
I'd hate to miss the chance to work with you.
I apologise for the typo on page 4.
Apologies for the delay, I was travelling.
I'm sorry, I attached the wrong file; here is the right one.
My English is good, and my German is improving.
I was pregnant during my last contract and came back after six months.
As a father of two, part-time hours would suit me.
I coach a girls' football team.
I'm 58 and as curious as ever.
I grew up in Ghana and speak French at home.
She is the youngest woman to lead the department.
I'm a nurse and have worked nights for six years.
You'll find me in the lobby at nine.
I report to the board every quarter.
I'm a union representative and know the works council.
I'd love to write for your press team.
I've attached my review of your draft, with comments.
We fought a legal battle over the patent and won it.
I ran a shelter for homeless people and their dogs.
The old system was a mess and we fixed it in six weeks.
I managed a rude customer by staying calm.
My blind spot is public speaking, and I'm working on it.
I had to fire a supplier who was dishonest with us.
I have been waiting for the right moment to move into design.
No worries if it takes another week or two.
Thanks for keeping me posted and for not leaving me in the dark.
What an impressive turnaround, thanks for the quick reply!
Great job on the launch, I read about it in the paper.
It was great to finally meet you in person.
I enjoyed hearing how you built the team from nothing.
My daughter starts school in August, so I hope to move before then.
My wife and kids are excited about moving to Leeds.
I have a screenshot of the error and can send it over.
I'm either at my desk or in the lab all day.
Either format is fine; Word or PDF.
I know how busy the end of the quarter can be.
I haven't heard back since the 4th and wondered whether my email got lost.
You gave me two hours of your time and I learned a lot.
I took Thursday off so that I can come in at any time.
I will have to give them an answer on Wednesday either way.
Unless you'd prefer email, I'll call on Tuesday at ten.
If I don't hear from you I'll give reception a ring next week.
They want a yes or no by Monday, which is why I'm writing today.
Could I ask you to confirm by noon on Friday, if that's possible?
I would rather hear a no than nothing, so please be frank.
Please don't feel any pressure to answer before your meeting.
I'm sorry that I couldn't make the earlier slot.
If the salary can't move, I'll understand and step aside.
I'd be grateful if you could let me know either way.
I don't mean to threaten anybody, of course.
I would not want to sound rude, so please tell me if I write too often.
I hope it is not rude of me to ask.
It would be rude of me not to thank you.
Our killer feature was an idiot-proof checkout.
You make damn good coffee over there.
This may be a stupid question, but is parking available?
Silly me, I forgot the attachment.
I know it is silly, but I keep thinking about the whiteboard exercise.
I felt like an idiot when the projector failed, and your team was so kind about it.
Sue from reception was very helpful.
Who would I report to in this role?
I will post the parcel on Monday.
I spoke with the press office about the visit.
Thank you for the review of my code.
By four o'clock I was desperate for coffee.
I beg your pardon for the misspelt name.
I am dying to start.
I must be honest, I was nervous.
I would appreciate an update by Thursday, as I must answer another offer.
If I have not heard by Friday I will have to give them my answer.
I need to reply to them by Monday and would rather hear from you first.
Could you let me know by Friday or early next week?
Are you free on Tuesday or Wednesday?
I can do Thursday or Friday, whichever suits you.
If I haven't heard by Monday, I will call you in the afternoon.
If you need anything else, I will send it at once.
If the role is filled, I would be grateful for a short line.
Please let me know by Friday, or I will give you a ring on Monday.
They have given me until Friday to decide.
I have until the 12th to answer.
You said you would decide by Friday.
Thank you so much for answering so fast.
Thank you for not forgetting me.
Thanks a lot for the tour.
How kind of you to write!
That is very generous of you.
Great work on the new release, by the way.
Wow, what a lovely office you have.
I'm sure you are very busy, so I will be brief.
I know that you have a lot on your plate.
There is no rush at all.
Take your time, I am happy to wait until next week.
I can happily wait another week.
No hurry, any time this month is fine.
I was impressed by your team.
I really enjoyed being shown around.
I love how you explain the product on your website.
You must be proud of the team.
It must be hard to choose between so many good people.
What a surprise to meet Tom again after all these years.
Congratulations on the new funding round.
After all those interviews, I am even more convinced.
After everything I learned from Dana, I would love to join.
The least I can do is send you my notes.
My children go to school nearby, so the location is perfect.
I took a day off for the interview and it was worth it.
I gave up my old position and moved to Leeds last year.
I passed on another school's offer so that I could stay in your process.
I trust you had a good holiday.
You promised to send the plan, and it arrived this morning, thank you.
I would do anything similar again.
I'd be happy to do anything that helps you decide.
Please give my regards to Sam.
I need this week to finish my thesis.
It would mean a lot to me to work with you.
I hope you will give me the chance to show you my work.
Please do not hesitate to call.
I really want this job.
I volunteer and work for free on Sundays at an animal shelter.
I read in the press that you are opening a second office.
I saw your reviews on Glassdoor, and they are excellent.
I would love to share the good news on LinkedIn once you agree.
I will share the slides with everyone who asked.
I'll tell everyone how well you run your interviews.
I am a lawyer and my last firm dealt with legal action against banks.
My lawyer is reviewing the contract and needs two days.
I wrote a piece for a newspaper about court reporting.
I handled complaints and reported to the board of directors.
I am happy to come to your office again.
You will find my notes attached.
You will see that I have answered all questions.
You will hear from me on Monday.
I will be sorry to leave my team.
I would regret it if we lost contact.
It would be a shame if we could not work together.
I know where your office is, so no need for directions.
I have written down the consequences of the outage in my report.
I have warned my landlord that I may move.
We talked about the women who founded the company.
I am a woman in engineering and value your mentoring scheme.
I am returning from maternity leave in May.
I am disabled and will need step-free access.
I speak English, German and a little Polish.
My native language is Spanish.
I worked with older people in a care home.
I teach young girls to code on Saturdays.
Your talk about hiring more women was inspiring.
You hired a great team.
I look younger than I am, people say.
I am from Poland and moved here last year.
My thesis is about discrimination in hiring.
I led the diversity hiring programme at my last company.
Sorry I missed your call.
I'm sorry to hear that Dana is ill.
I am sorry for your loss.
No need to apologise.
Thank you for your apology, it was kind of you.
I was sorry to hear about the delay, and I quite understand.
Apologies for the late reply.
Sorry to chase, is there any news?
My skills are SQL, HTML, CSS, AWS and GDPR.
I worked for NASA, ESA, CERN and the NHS.
ANNA LEE, SENIOR ENGINEER, LONDON
The job reference is REF-2231-XYZ-ABC.
Please see my CV and the NDA, PDF and DOCX.
I use REST, SOAP, SQL and XML.
RE: SENIOR NURSE, WARD 5, ROYAL FREE HOSPITAL
Thank you! I look forward to it!
What a day! Thanks!
May I ask when I can expect an answer?
Could you please tell me whether I am still in the running?
As you said I'd hear by Monday, may I ask whether there is any news?
I demanded a lot of myself in that role.
My job is demanding.
The demands of the role are clear to me.
I had to stop the line twice during the test.
I was stupid enough to leave my umbrella at your office.
I made a stupid mistake in question four.
The pilot was a waste of money, and I said so to the board.
I do not want to waste your time.
I hope I have not wasted anyone's time.
I learned how to deal with rude customers.
I worked with lazy evaluation in Haskell.
It was a pathetic fallacy in the poem that I taught.
The dumb terminal was replaced in 2020.
I have a blind brother.
My grandfather was deaf.
The circus hired me as an accountant.
The clown was part of the children's ward programme.
I have had enough time to think, and I am ready to say yes.
I wanted to make sure everyone has my references.
I will contact your manager Dana, as you suggested.
Please call me back when it suits you.
Please answer when you can.
Call me any time on 01632 960 417.
Let me know today if you can.
Please confirm by Friday.
Tell me if you need more references.
Reply whenever it suits you.
It is common courtesy to say thank you, so thank you.
You had the courtesy to call me, and I am grateful.
You didn't even hesitate to help me, thank you.
I can't believe how kind your team was.
I was told that Mr Dick would call.
I grew up in Scunthorpe and studied at Essex.
Ms Wang and Mr Butt were kind to me.
I have a cock and hens at home.
I am not holding you to that date.
Is there anything else you need?
I can't wait to start.
I will not wait with my answer for long, I promise.
My current contract ends on Friday, after that I am free.
I would withdraw my other application if you made me an offer.
I have decided to withdraw my application; thank you for your time.
Should you choose someone else, I will understand.
Whether you say yes or no, I am grateful.
This was the last chance to visit the old plant.
The offer expires at midnight, so I wanted to ask today.
I have nothing to lose.
Either day suits me, or we can talk by phone.
You either love the tool or you hate it.
I'd feel rude leaving you without an answer.
My contract has a clause that my lawyer says is void.
I worked for a law firm that acted for the press.
Your call on which day suits best.
It's entirely your call, I can do either.
I must give them an answer by Friday, so I would be grateful for news.
They have asked me to decide by Tuesday, and I would rather choose you.
I need to let them know tomorrow, otherwise the offer lapses.
If I can't reply by Monday they'll give the place to somebody else.
I'm sorry for the mess in my first attachment.
Sorry for the silence, I was on holiday.
I was so slow to answer because I was ill, my apologies.
I was stupid to miss the train, and you were kind to wait.
My own kids think I'm hopeless with computers.
I am hopeless at small talk, but I can weld.
I am, as my wife says, too old to learn to ski.
We had a laugh about the idiot who parked across the ramp.
The boiler was a disgrace, and I had it replaced.
My flat is a mess at the moment as we are moving.
I thought the exercise was brilliant and not at all what I expected.
Great to hear that nothing has been decided yet.
I was delighted to hear that I'm still in the running.
It's good to know where I stand, thank you.
Good to know that parking is free.
How lovely of you to remember my birthday!
How kind of you to write on a Sunday.
What a pleasant surprise to get your call.
What a treat the canteen was!
I loved the two hours in your workshop.
I waited an hour in reception, and your colleague kindly brought me tea.
I really appreciate that you took the time to answer all my questions.
I enjoyed waiting in your lovely garden.
I can be reached by phone, by email or by pigeon if needed.
My grandmother used to race pigeons.
Not one of my colleagues knows that I'm looking, so please be discreet.
Please don't call my current employer yet.
Please, do not worry about the delay.
Please, please thank Anna for the cake.
Please forgive the short note, I'm on a train.
I would never have found the building without your map.
I gave up smoking, so that question surprised me.
I drove three hours and enjoyed every minute of the coast road.
I missed your call because I was driving.
I took the train to Leeds and had a good look at the depot.
My wife works nights, so mornings are best.
My children are four and seven, and we would move in August.
My son is very proud that his mum drives trains.
My mother is ill, so I may have to take a call during the interview.
I have to look after my father on Thursdays.
I lost my father in May and took a few months off.
After all, it's a long commute.
After everything we discussed, I feel ready.
After six years of retail I want a change.
I have been through two redundancies and learned from both.
I've been unemployed since March and have used the time to study.
I'm hungry for something new.
I really need a job closer to home.
I would do anything to avoid the M25, so your location suits me.
I'd take a lower salary if the hours were right.
I'm ready to do anything from stock to till.
I would accept any shift pattern.
I would gladly start with a trial day without pay.
Just give me a call when you're free.
I only ask that you let me know by Thursday.
I am hoping you will give me a chance to show what I can do.
I'd love the chance to work with you.
My last chance to hand in notice this month is Friday.
My last day at the hospital is the 30th.
This is my final year of study.
I have two offers and will make my decision on Monday.
I'll be withdrawing from the other process.
I am going to turn down the other offer.
If you choose another candidate, please keep my details.
If the budget doesn't stretch to that, I understand.
If this isn't possible, no harm done.
If the post has gone, just say so.
If it's a no, I can take it.
If I don't get it, I'd welcome any feedback.
If you can't move on pay, perhaps we can talk about holidays.
Unless there is a hitch, I'll see you at two.
Either you or Tom can call me.
Either we talk on Monday, or I come by on Tuesday.
I will be going elsewhere in July, on holiday that is.
I can do it by Friday or, at a stretch, by Thursday.
Could you tell me by the 12th or thereabouts?
I need a yes or no from my landlord first.
No hard feelings if you go with somebody else.
No pressure at all, take as long as you need.
Take as long as you need; I'm happy where I am.
No rush, I'm not going anywhere until summer.
Don't worry about the delay, I know what audits are like.
I quite understand that these things take time.
I know you said two weeks, so I'm probably too early.
Sorry to nag, but is there any news?
I was told to expect a call, and nobody has called yet, so I wanted to check.
I've rung twice and left a message with Sue.
I haven't heard anything yet; has the panel met?
I've not had a reply to my mail of 3 May.
It has been four weeks now, so I thought I would ask.
The form asked for it twice, which confused me.
There was an error on your website when I tried to apply.
I noticed that the advert gives the wrong phone number.
Your recruiter gave me the wrong address, but I found you in the end.
Your questions were hard but fair.
You were tough in the interview and I liked it.
The test was a nightmare, in the best sense.
I was a bit lost in the second case, I admit.
I disagree with one point in your feedback, if I may.
I would like to appeal the decision; could you tell me how?
I'd like a written explanation of the score, please.
I believe the contract must include overtime under the Working Time Act.
My lawyer friend says the clause is standard.
I'd like my solicitor to glance at the contract before I sign.
I've talked to your lawyers about the patent assignment.
As a court clerk I know how to file a complaint.
I reported the incident to the inspector at the time.
I worked as a health inspector for the county.
I used to write for the Herald.
I would love to tell everyone that I work for you.
I've told my boss that I'm leaving.
I told my manager about your offer, and he wished me luck.
I will let your competitors know that I'm no longer available.
I'll let the agency know that I have chosen you.
I will post a thank-you note on LinkedIn if you don't mind.
I am sorry that I have to turn you down.
I will not be able to come to the second day.
I regret that I must withdraw.
You will not regret it, I promise.
I hope you won't regret letting me loose in the kitchen.
I would be sorry to miss out.
I am afraid I would be making a mistake if I didn't ask.
I can't promise that nothing will happen to the vase.
I crossed the yard and met your dog.
Watch out for my parcel, it should arrive on Tuesday.
Our team was made up of women from nine countries.
I ran a course for young mothers returning to work.
I'm a gay man and glad that you sponsor Pride.
I speak Polish with many of our customers.
I've worked with Romanian and Indian colleagues for years.
My manager was a woman who taught me everything I know.
Are women's changing rooms on site?
As an older applicant, I bring forty years of practice.
I use a wheelchair; is there a lift?
I'm autistic and work best with written instructions.
My grandmother taught me to sew.
At my age I know what I want.
At 24 I would be the youngest on the team.
He is old school in the best way.
I was the only man in a nursing class of thirty.
The lady at reception was lovely.
That girl from accounts was so helpful.
The old man at the gate told me about the mine.
Your chairman's talk on inclusion made me apply.
CONTACT DETAILS FOR MY REFEREES
TERMS OF THE OFFER AND START DATE
NOTES ON THE SECOND INTERVIEW
HEAD OF NURSING AT THE ROYAL
FAO: THE HIRING MANAGER, NORTH DEPOT
I hold PMP, CSM, PRINCE2, ITIL and AWS certificates.
I was at BBC, ITV, CNN and RTE before.
URGENT: reply needed by Friday
I got the job!
What great news!
Congratulations on the baby!
I promise I am not usually this slow.
Thank you for your patience with my silly questions.
I'm embarrassed to say that I forgot my own phone number.
I'm ashamed to say I had never heard of you before.
My last boss was useless, but I'd rather not go into that.
The previous firm treated people badly, which is why I left.
The system we had was rubbish and I replaced it.
I hate being late.
I am sick today and can't come.
I was fed up with shift work.
I've had enough of the city.
I'm tired of commuting.
I get up at five every morning.
I had no idea what to expect, and it was lovely.
You have no idea how happy this makes me.
I have a clue what the job takes, having done it for years.
Do you even have a bike shed?
Is it really a four day week?
How difficult would it be to move the start date?
How long does the process usually take?
Who is in charge of the rota?
Why did you choose that frame supplier?
What kind of person does well with you?
Are you serious about the dog policy?
I'll wait for as long as it takes.
I'm not the sort to play one firm against another.
None of this is meant as pressure.
I don't want to push you.
I don't mean this as an ultimatum.
This is not a threat, just a date.
I hope that doesn't sound like begging.
I hope I don't come across as desperate.
I don't need an answer today.
Beat the traffic and come early, they told me.
I'd be silly not to ask.
It was silly of me not to ask about pay.
I'm a fool for old engines.
I am a bit of a snob about coffee.
It's a shame that the tour was cancelled.
It was lovely to meet everyone, and I haven't heard anything since, so I thought I'd ask.
Thank you for the tour last week; I have not had a reply to my second email yet.
It was great to see the workshop, but nobody has called me about the second round.
I was impressed by the lab and am still waiting for the forms you mentioned.
Thanks for the update, and no worries about the two weeks without news.
Great meeting you on Monday, sorry for my silence since.
I really enjoyed the day, although the train home took four hours.
I was delighted with the invitation and will be there at nine.
What a lovely surprise to find your card in the post.
How kind of your team to wait for me when the train was late.
How nice that you also know Professor Lund.
I admire how you handled the recall last year.
I love how your museum displays its coins.
I'm sure you have plenty of applicants to get through.
I'm sure there is a good reason for the delay, so no hurry.
No doubt you are busy with the move.
I suppose you'll want to see my licence too.
I assume the interview is still at ten.
Perhaps we could talk on the phone next week.
Maybe I missed your mail, my spam filter is strict.
My last employer was a marble and granite supplier.
My thesis dealt with glaciers in Norway, and your group's papers were a joy to read.
I spent a decade in logistics and the next one I'd like to spend with you.
The award you won last year is what caught my eye.
I hold the school record for the mile.
Your reputation for fairness is what drew me here.
I've heard only good things about your reputation.
I wouldn't want anything to get lost in the post, so I'll bring the papers.
I'll make sure that the handover at my current job goes smoothly.
I'll see to it that the references reach you by Friday.
I have informed the authorities about my change of address.
Before I sign I'd like my lawyer to read the non-compete.
I would like to hear about how you support new parents.
You'll hear from my references this week.
I worked with the regulator and the tax authorities on audits.
I dealt with complaints from customers and the council.
I know the town well, since my aunt lives there.
I promise to call if the train is late.
I know what goes on in a kitchen at eight on a Saturday.
I used to be a court reporter, and accuracy matters to me.
I've been careful to keep both companies informed.
If you turn me down, I'd still like to stay in touch.
If I'm rejected, feedback would be welcome.
If you choose someone else, could you let me know so that I can tell the others?
Should I be passed over this time, I'd apply again.
If you hire me, I'd need two weeks to move.
I need to tell the other firm by Friday, or they'll withdraw their offer.
They want an answer by noon, otherwise the place goes to the next on the list.
If I hear nothing by then I'll have to accept, with a heavy heart.
I can't keep them waiting beyond Tuesday, so I'd be very grateful for a word.
I'm afraid I can't accept less than 60, given my mortgage.
My minimum is £45,000; below that I'd have to decline.
I'd need at least three days a week from home to make it work.
Would you be able to match that, or come close?
Is there any room to move on the salary?
I won't be able to start before the end of term.
I don't want to hold you up; if you need to go with someone else, please do.
I'd be sorry to lose this chance.
Either way, thank you for the time you've taken.
Either of the two dates is fine.
You can reach me until six, after that I'm at choir.
I'm gone for the day at four, but you can call my mobile.
The job I have now ends in March, and then I'm free.
It's your decision, and I'll respect it.
The choice is yours: phone or video.
Take the lift or the stairs, they told me, so I took the stairs.
I can start on the first or on the fifteenth.
I have nothing else planned that week.
My son starts school in September, so I asked about the hours.
My daughter asked me how it went, and I said I had a good feeling.
My wife asks me to thank you for the chocolates.
My mother was a nurse on your ward.
My family depends on my income, so the notice period matters to me.
I lost my job when the plant closed, and I've been looking since.
I haven't slept much this week, the baby is teething.
I turned down an offer in May because the commute was too long.
I left my job to look after my sick father, which explains the gap.
I drove up from Kent for the interview and was glad I did.
I took a day's leave for the assessment and learned a lot.
I worked three nights on the case and enjoyed it.
I skipped lunch to finish the test on time.
I sold my car when I moved to the city.
I borrowed a suit from my brother for the interview.
You promised feedback after the interview; could I still have it?
You told me I'd hear by the end of May, so I am writing to ask.
Because you asked about my notice period: it is six weeks.
Since you mentioned Lisbon, I looked at flats there.
I trust you to tell me if it isn't working out.
I hope it doesn't matter that my diploma is in Greek.
Does it matter that I don't drive?
I don't mean to make you feel bad about the delay.
I would do the same again.
I'd do anything for a decent cup of tea.
I'd be happy to take on anything that comes up.
I'm willing to do nights and weekends.
I am keen, but not desperate, as I like my present job.
Please let me know if you need anything.
Please give me a ring when you get this.
Please take me off the list for the Leeds post.
Please help me understand the bonus scheme.
Please save me a seat at the back.
Please just ignore the first file.
Please don't go to any trouble.
Please do pass on my thanks to the porter.
I need the job title for my visa form.
I really need to know the start date for my landlord.
I hope to be given a chance to present in person.
All I ask is a short line.
I only wanted to say thank you.
I pray the weather holds for your open day.
I used to work for free at the food bank.
I've never begged for anything in my life, so I'll just ask.
There is nobody else on my team who knows the system.
We were an all women crew on the boat.
Half my team were migrants, and we got on well.
I teach German to refugees.
I am Irish and my husband is Turkish.
I grew up in a Jewish family in Leeds.
My old man was a miner.
My boss is a woman who started on the shop floor.
The girls in accounts made me feel welcome.
I was the first woman to run the depot.
I'm a mother of three and can't do late shifts.
I'm 61, and I can't see myself retiring.
I'm not too old to learn, and I've just done a Python course.
I have an accent but my English is fluent.
I'd like to know how you support disabled staff.
Do you have a prayer room for Muslims?
I noticed that there were no women on the panel; is the team mixed?
I coached a wheelchair basketball side.
We hired two young men and an older woman for the branch.
Your diversity report was a good read.
I'm a blonde, and they always spot me in photos.
I hope my questions were not stupid.
I can be lazy about filing, I admit.
Our old database was a joke, so we replaced it.
The worst part of the job was the paperwork.
It was ridiculous how well the cake was made.
I felt ridiculous in that helmet, but it was fun.
I was embarrassed by my late arrival.
I had the nerve to correct the chairman once.
The weather was disgusting, and I still enjoyed the site visit.
I don't suffer fools, my old boss used to say, but I have patience.
My brother called me an idiot for not applying sooner.
I made a fool of myself at the whiteboard.
Excuse my ignorance, but what does FTE stand for?
I'm useless at names, so please remind me.
I had a terrible cold at the interview.
The bad news is that my van broke down.
The traffic was a nightmare, and I apologise for being late.
I was sick of city life.
I was fed up with my commute.
Our director was sacked in March, and I stepped in.
My job is to stop people wasting water.
I expect an answer from them on Monday.
I want a job where I can grow.
I need an answer for my landlord, so a rough date would help.
I demand a lot from my own team.
I'd like an explanation of the pension scheme.
Do your engineers rotate on call?
Who do I talk to about parking?
What's the dress code?
Can anyone give me a lift from the station?
Is anybody in the office on Friday?
How hard is the exam?
How long did it take you to settle in?
Why was the post created?
Do you know whether anyone has looked at my form yet?
Did you have a chance to read my plan?
I know you never promised anything.
You never know what the traffic will do.
You can't imagine how much I enjoyed the day.
You couldn't have been kinder.
You didn't have to wait for me, but you did.
You never made me feel rushed, thank you.
You still have my umbrella, I think.
You don't need to apologise for the mix-up.
I can't fault your team.
I couldn't be happier with the plan.
I can't thank you enough.
I couldn't organise my files without your template.
I couldn't find the entrance, and your porter helped me.
Never mind about the travel costs.
I've never been late in my life.
`;
