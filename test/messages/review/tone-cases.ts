/** What each sentence must be found to be, one a line; a label is found once or more and no other label with it. */
export const englishTone: Readonly<Record<string, string>> = {
  rude: `
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
It's obvious that nobody at your place can read.
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
Thanks to the stupidity of your staff I waited two hours.
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
I'm going to post your emails on Twitter.
Journalists would love to hear how you treat candidates.
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
This offer of mine stands for 24 hours and not a minute more.
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
My offer to join you expires at midnight.
Make me an offer by Tuesday or we're done.
No raise, no deal.
It's £60,000 or nothing.
Confirm by five today; after that I'm off the market.
If I haven't got a contract on my desk by Friday, I'm out.
I'll take my talents elsewhere unless you decide this week.
By Friday, or you can find somebody else.
`,
  'guilt-tripping': `
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
My wife is pregnant and you're leaving us with nothing.
I really thought you were different from the others.
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
What a surprise, no answer again.
Don't worry about me, I love staring at my inbox.
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
He is gay, so clients won't respect him.
I'm young and healthy and won't be having babies, unlike your other candidates.
At 58 your manager is too old to understand technology.
You know how the Irish are, always drunk.
I suppose being white counts against me these days.
These foreigners are taking every job.
It must be her time of the month.
I won't take orders from a woman.
The disabled lady you have at reception puts people off.
Surely you want someone under thirty and not a grandmother.
I hear you hired a Muslim. Good luck with that.
A mother with three kids can't possibly do this job as well as I can.
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
`;
