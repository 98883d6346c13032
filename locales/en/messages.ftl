# What the program says to people. Plain English: short sentences, one thought each.
# .sms: shorter, GSM-7 only. .spoken: for reading aloud. .easy: even easier.

## Always there

help-line = 0 = a person
    .spoken = 0: a person
help =
    You can answer with a number, with words or with a voice message. These words always work: BACK, AGAIN, CANCEL, LANGUAGE, DATA, STOP. Or call us: { $phone }.
    .sms = Answer with a number or a word. These always work: BACK, AGAIN, DISCARD, LANGUAGE, DATA, STOP. Phone: { $phone }
    .easy =
        Answer with a number.
        Or answer with words.
        One step back: BACK
        Once more: AGAIN
        End this report: CANCEL
        Another language: LANGUAGE
        Your data: DATA
        No more messages: STOP
        Phone: { $phone }
yes = Yes
no = No
on = on
off = off
failed-sorry =
    Something went wrong here. We are sorry. We have your message. A person will look at it. Please carry on.
not-understood =
    I did not understand that. Please answer with a number or a word.
    .sms = I did not understand that. Please send a number or a word.
    .easy =
        I did not understand that.
        Say or write a number.
not-understood-words = I did not understand that. Please say it in other words.
three-failures =
    I am sorry, I do not understand you. Your answers are still here. Say or write 0. Then a person will help. Or call us: { $phone }.
    .sms = I am sorry, I do not understand you. Your answers are still here. Send 0: then a person will help.
    .easy =
        I am sorry.
        I do not understand you.
        Your answers are still here.
        Say or write 0.
        Then a person will help.
        Phone: { $phone }
too-long =
    Your message is very long. Its beginning is in the report. We keep the whole message.
please-wait = That was a lot of messages. Nothing is lost. Please wait 1 minute. Then I read on. Phone: { $phone }.
    .sms = That was a lot of messages. Please wait 1 hour. Then we answer again. Phone: { $phone }
parts-missing = A part of your message is missing. Please write the missing part again.
unsupported =
    I cannot read this. Please send text, a voice message, a picture or a place.
    .sms = I cannot read this. Please write text.
message-locked =
    I cannot read your message: its key is missing. Please send the message again. Does it not work? Our phone: { $phone }.

## Beginning

welcome =
    Hello. This is { $office }. I am a computer program. A person reads your report. In an emergency, call 112. You can phone us: { $phone }. Or visit us: { $visit }. The office reads your data. Sometimes another organisation gets it. To learn more, answer with DATA.
    .sms = I am a computer program. A person reads your report. Emergency: 112. Phone: { $phone }. The office reads your data, sometimes another organisation. More: DATA
    .easy =
        Hello.
        This is { $office }.
        I am a program.
        A person reads your report.
        In an emergency, call 112.
        Phone: { $phone }
        Visit: { $visit }
        The office reads your data.
        Sometimes another organisation gets it.
        To learn more, answer with DATA.
ask-language = Which language would you like?
this-language = English
language-set = We now speak { $language }.
ask-voice =
    Shall I read my answers aloud as well?
menu =
    What would you like to do? You can also just tell me what the problem is and where.
    .sms = What would you like to do? Or just write what the problem is and where.
    .easy =
        Say or write a number.
        What would you like to do?
menu-report = Report a problem
menu-status = What happened to my report?
    .sms = My report
menu-settings = Language and reading aloud
    .sms = Language
menu-data = My data
started-again = We will send you messages again.
stopped = We will send you no more messages. To delete your data, answer with DATA. To begin again, answer with START.
cancelled = There is nothing to cancel.
cannot-skip = We need this answer.
easier-on = I now speak more simply and more slowly.
why =
    Your answers help the office with your report. A program asks the questions. It only makes suggestions. People in the office decide.
    .easy =
        Your answers help the office.
        I am a program.
        I only ask.
        People in the office decide.
why-category = You said these words: { $because }. That is why I suggested the topic. You can change it.
ask-unclear =
    I am not sure. What shall I do with your message?
unclear-add = It belongs to my report
    .sms = To my report
unclear-report = Report a problem
unclear-person = Let a person read it
unclear-menu = Back to the start
no-consultation = There is no survey here at the moment. You can report a problem.
emergency =
    This sounds like an emergency. Call 112 at once! We cannot send help from here.
ask-no-emergency = Did I misunderstand you? Then please choose.
no-emergency-report = Report a problem
ask-draft =
    You have already begun a report. What would you like to do?
draft-resume = Finish this report
draft-new = Delete this one, begin a new report
ask-second =
    You also said: “{ $text }”. Would you like to report that too?
    .sms = You also said: "{ $text }". Report that too?
queued = After that we come to your new problem.
reminder = Your report is not finished yet. We keep it for 7 days.
draft-expired = We deleted your unfinished report after 7 days.
messages-missed = We could not be reached for some time. We are sorry. Did you write to us then? Please send it again.
edited = You changed a message. I read it as a new message.

## Voice messages, pictures, places

ask-heard =
    I understood: “{ $text }”. Is that right?
    .sms = I understood: "{ $text }". Is that right?
    .easy =
        You said:
        “{ $text }”
        Is that right?
ask-heard-doubtful =
    I am not sure. A person will listen to your message too. I understood: “{ $text }”. Is that right?
    .sms = I am not sure. I understood: "{ $text }". Is that right?
heard-yes = Yes
heard-no = No, I will say it again
heard-wrong = Please say or write it once more.
note-added =
    I also understood: “{ $text }”. That is now part of your report.
    .sms = I also understood: "{ $text }". That is now part of your report.
voice-no-words = I heard no words. Please speak louder. Or write to us.
voice-too-long = The voice message is too long. Please speak for 5 minutes at most.
voice-too-large = The voice message is too big. Please speak for a shorter time.
voice-unreadable = I cannot hear the voice message. Please record it again. Or write to us.
voice-kept =
    I cannot understand your voice message. A person will listen to it. Your number is { $reference }.
refused-voice-too-large = The voice message is too big. It can have 20 megabytes at most. Please speak for a shorter time.
refused-voice-unreadable = I cannot hear the voice message. Please record it again. Or write to us.
refused-voice-too-long = The voice message is too long. Please speak for 5 minutes at most.
refused-picture-too-large = The picture is too big. Please send a smaller picture.
refused-picture-unreadable = I cannot open this picture. Please send another picture. It also works without a picture.
picture-kept = Thank you for the picture.
picture-added = Thank you. The picture is now part of your report.
pictures-enough = You have already sent 5 pictures. We need no more.
pin-kept = Thank you for the place.
pin-outside = This place is not in { $city }. Where in { $city } is the problem?

## Reporting a problem

ask-what =
    What is the problem? Write it down. Or send a voice message.
    .sms = What is the problem? Write it in your own words.
    .easy =
        What is the problem?
        For example: The lift is broken.
words-kept = Your words are still here. To change nothing, answer with SKIP.
ask-category-guess =
    You said: “{ $because }”. Is it about this: { $category }?
    .sms = Is this about: { $category }?
    .easy =
        You said: “{ $because }”
        Is it about this: { $category }?
ask-category-group = What is it about?
ask-category = What exactly is it about?
category-right = Yes, that is right
    .sms = Yes
category-more = Something else
group-street = Pavement and street
group-transport = Bus, train, car
group-building = Inside a building
group-information = Reading, hearing, internet
category-path = Pavement and kerb
category-obstacle = Something is in the way
category-crossing = Traffic light and crossing
category-tactile = Guide strips for blind people
    .sms = Guide strips
category-transit = Bus, train, stop
category-entrance = Entrance, door, ramp, stairs
category-lift = Lift and escalator
category-toilet = Toilet
category-parking = Parking for disabled people
category-info = Reading, hearing, understanding
category-digital = Website or app
category-other = Something else
ask-where =
    Where is it? Name a street, a stop or a building. If there is no place, answer with SKIP.
    .sms = Where is it? Street, stop or building. No place: SKIP
    .easy =
        Where is it?
        For example: At the town hall.
        No place: answer with SKIP.
ask-which-place = Several places have a name like this. Which one do you mean?
place-other = Another place
ask-permanence = When is the problem there?
    .easy = Is the problem always there?
permanence-permanent = Always
permanence-temporary = Only now
permanence-sometimes = Sometimes
permanence-unknown = I do not know
ask-detour = Is there another way round?
    .easy = Can people go another way?
detour-yes = Yes
detour-no = No
detour-unknown = I do not know
ask-affects =
    Who is this a problem for? You can give more than one number.
    .sms = Who is this a problem for? One or more numbers.
    .easy =
        Who finds this hard?
        You can say more than 1 number.
affects-wheels = People with a wheelchair, walker or pram
    .sms = Wheelchair, walker
affects-seeing = People who do not see well
    .sms = Seeing
affects-hearing = People who do not hear well
    .sms = Hearing
affects-understanding = People who find reading or understanding hard
    .sms = Reading
affects-german = People who know little German
    .sms = Little German
affects-everybody = Everybody
affects-unstated = No answer
ask-picture =
    Do you have a picture of it? Then send it now. It also works without a picture.
    .sms = Pictures do not work here. Please answer with 1.
    .easy =
        Do you have a picture of it?
        Then send it now.
        No picture: answer with 1.
picture-please = Please send the picture now.
picture-no = Go on without a picture
ask-answer = May we answer you here?
    .easy = Shall we answer you here?
answer-yes = Yes
answer-no = No
ask-review =
    Your report: { $what }
    About: { $category }
    Place: { $where }
    When: { $permanence }
    Another way: { $detour }
    For whom: { $affects }
    Pictures: { $pictures }
    Answer here: { $answer }
    Is all of it right?
    .sms =
        { $what }
        { $category }
        Place: { $where }
        { $permanence }
        Right?
review-detour-yes = Yes
review-detour-no = No
review-detour-unknown = I do not know
review-affects-wheels = wheelchair or pram
review-affects-seeing = seeing
review-affects-hearing = hearing
review-affects-understanding = reading
review-affects-german = little German
review-affects-everybody = everybody
review-affects-unstated = no answer
review-send = Yes, send it
review-correct = Change something
review-discard = Delete the report
place-pin = Place on the map
place-none = No place
ask-correct = What would you like to change?
item-what = The problem
item-category = What it is about
item-where = The place
item-permanence = When it is there
item-affects = For whom
item-picture = The picture
item-answer = The answer here
ask-discard = Do you really want to delete the report?
discard-yes = Yes, delete it
discard-no = No, carry on
discarded = The report is deleted.
receipt =
    Thank you. We have your report. A person will read it. Your number is { $reference }. With it you can ask about the report later or take it back.
    .sms = Thank you. We have your report. A person will read it. Your number: { $reference }
    .easy =
        Thank you.
        We have your report.
        A person will read your report.
        Your number is { $reference }.
        Write the number down.

## What became of it?

ask-reference = What is the number of your report? It has 7 digits.
reference-wrong = This number is not quite right. Please check the 7 digits.
reference-unknown = I do not know the number { $reference }. Please check the digits.
reference-forgotten = I cannot search without the number. Answer with 0: then a person will help.
ask-case = Which report do you mean?
case-line = { $reference } { $place }
case-other = Another number
case-status = Report { $reference }: { $status }.
case-status-reason =
    Report { $reference }: { $status }. The office says:
    { $reason }
case-add = Add something
case-withdraw = Take the report back
case-menu = Back to the start
status-received = It has arrived
status-seen = A person has read it
status-forwarded = We have passed it on
status-in_progress = Somebody is working on it
status-done = It is done
status-not_responsible = Another organisation is responsible for this
status-merged = It is now part of another report
status-withdrawn = You have taken it back
status-changed = News about your report { $reference }: { $status }.
status-changed-reason =
    News about your report { $reference }: { $status }. The office says:
    { $reason }
news-waiting = There is news about your report { $reference }. Answer with this number. Then I tell you.
    .sms = There is news about your report. Please send the number of your report. Then you can read it here.
file-awaited = I cannot load your file yet. I keep trying. You do not need to do anything.
staff-answer =
    The office answers about your report { $reference }:
    { $text }
staff-question =
    The office asks about your report { $reference }:
    { $text }
ask-add = What would you like to add to report { $reference }?
ask-reply =
    The office asks about your report { $reference }:
    { $question }
    What is your answer?
amended = Thank you. This is now part of your report { $reference }.
    .sms = Thank you. This is now part of your report.
ask-withdraw = Do you really want to take report { $reference } back?
withdraw-yes = Yes, take it back
withdraw-no = No
withdrawn = You have taken report { $reference } back.
withdraw-ended = Report { $reference } is already closed.

## A person

person-called =
    A person will get back to you here. Your number is { $reference }. It is quicker by phone: { $phone }. Or visit us: { $visit }.
    .sms = A person will get back to you. Your number: { $reference }. It is quicker by phone: { $phone }
    .easy =
        A person will get back to you here.
        Your number is { $reference }.
        Phone: { $phone }
        Visit: { $visit }
person-again =
    We know. A person will get back to you. Your number is { $reference }. Phone: { $phone }.
    .sms = We know. A person will get back to you. Phone: { $phone }

## Settings

ask-settings = Reading aloud is { $voice }. Easier words are { $easy }. What would you like to change?
    .sms = Easier words are { $easy }. What would you like to change?
    .easy =
        Reading aloud is { $voice }.
        Easier words are { $easy }.
        What would you like to change?
settings-language = Language
settings-voice = Reading aloud on or off
settings-easy = Easier words on or off
settings-back = Done

## My data

ask-data =
    We keep your messages and a way to reach you. The office reads them. Sometimes another organisation gets them. You can see and delete everything. What would you like to do?
    .easy =
        We have your messages.
        The office reads them.
        Sometimes another organisation gets them.
        You can see and delete everything.
        What would you like to do?
data-show = Show my data
data-delete = Delete my data
data-back = Back
my-data =
    We have { $messages ->
        [0] no messages
        [one] 1 message
       *[other] { $messages } messages
    } and { $submissions ->
        [0] no reports
        [one] 1 report
       *[other] { $submissions } reports
    } from you. Here is everything:
my-data-elsewhere =
    We cannot send your data here. The office gives it to you. Call: { $phone }. Or visit us: { $visit }.
    .sms = A text message is too short for your data. The office gives it to you. Phone: { $phone }. Or visit: { $visit }
ask-delete = We delete your messages and pictures. Reports that you sent stay at the office. We can then no longer answer you. Really delete?
    .sms = We delete messages and pictures. Reports stay at the office. You will get no more answers. Really delete?
    .easy =
        We delete your messages and pictures.
        Your reports stay at the office.
        We can then no longer answer you.
        Really delete?
ask-delete-code = Do you want to delete everything? Then please send this number: { $code }. If not, please do not answer.
delete-yes = Yes, delete
delete-no = No
data-deleted = Your data is deleted. You can begin again at any time.

short-answers = Yes. No. One. Two. Three. Four. Five. Six. Seven. Zero. Skip. Back. I do not know

## Other words for what can be chosen or changed, never shown

said-what = problem. text. description
said-category = topic. kind. category
said-where = place. address. street. where. location
said-permanence = time. when. duration
said-detour = way. detour
said-affects = whom. people
said-picture = picture. photo
said-answer = answer. reply
said-affects-wheels = wheelchair. walker. rollator. pram. buggy. stroller. crutches. cane. walking
said-affects-seeing = blind. vision. sight. eyes. seeing
said-affects-hearing = deaf. ears. hearing
said-affects-understanding = reading. learning. understand
said-affects-german = German. foreigners. migrants. language
said-affects-everybody = everyone. everybody. anyone. all
said-affects-unstated = private. secret
said-picture-no = no. none. without. not. later. tomorrow
said-language = I. we. speak. talk. write. answer. can. could. you. please. only. in. want. would. like. to. my. language. is. switch. change. prefer. let. us. s. the. understand. do. hello. me
said-language-not = no. not. don. t. cannot. little
said-permanence-permanent = constantly. permanently. permanent. years. forever
said-permanence-temporary = since. yesterday. today. currently. temporary. temporarily
said-permanence-sometimes = often. rarely. evenings. mornings. weekends. occasionally
said-detour-no = no. not. none. nowhere
said-delete = delete. remove. erase
said-show = show. see. copy
said-withdraw = withdraw. retract. take back. delete
said-add = add. more

## Buttons, groups, commands

button-old = This question is over. Please answer the newest question.
group-goodbye = I only talk with one person at a time. Please write to me alone.
command-start = Begin
command-help = Help
command-back = One step back
command-repeat = Say it again
command-language = Another language
command-mydata = My data
command-person = A person helps
command-stop = No more messages
