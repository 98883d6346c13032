# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: report barriers in { $city }
page-tagline = Report barriers in { $city }
page-skip = Go to the message box
page-language = Choose language
page-about = Is there a barrier?
    Tell us here.
    You can speak or write.
page-conversation = Conversation
page-from-you = You
page-from-bot = Computer program
page-from-office = { $office }
page-voice-sent = You sent a voice message.
page-voice-hearing = The program is listening to your message. Please wait.
page-picture-sent = You sent a picture.
page-picture-alt = Your picture
page-pin-sent = You sent your position.
page-other-sent = You sent something.
page-audio-own = Your voice message
page-audio-answer = Listen to this answer
page-load-new = Load new messages
page-earlier = Show earlier messages
page-choices = Your choice
page-text-label = Your message
page-text-hint = Write here.
page-send = Send
page-files = Send a voice message or a picture
page-voice-label = Voice message
page-voice-hint = 5 minutes at most.
page-picture-label = Picture
page-picture-hint = A photo of the barrier. You do not have to send one.
page-record = Speak
page-record-stop = Done
page-record-send = Send recording
page-record-discard = Delete recording
page-recording = Recording. Speak now.
page-record-ready = The recording is ready. You can listen to it.
page-record-gone = The recording is deleted.
page-record-refused = The microphone does not work. Allow the microphone for this page. Or write to us.
page-position = Send my position
page-position-refused = Your device does not share the position. Please write down the place.
page-sending = Your message is on its way.
page-error-empty = Your message is empty. Write something. Or choose a file.
page-error-large-title = This is too large
page-error-large = Your file is too large. We did not take it.
    25 megabytes are possible at most.
    Please send a shorter recording or a smaller picture.
page-error-cookies = Your browser does not keep our cookie. So you cannot see your conversation here.
    We have your message all the same.
    Please allow cookies for this page.
page-error-foreign-title = This came from another page
page-error-foreign = We did not take the message. Open the conversation again. Then send your message once more.
page-error-failed = That did not work. Your text is still in the box. Please send it again.
page-error-offline = You are offline. Your text is still in the box. Send it again later.
page-error-missing-title = This page does not exist
page-error-missing = Please go back to the conversation.
page-help-title = Speak with a person
page-phone = Telephone
page-visit = Visit
page-emergency = Danger for people? Call 112.
page-privacy = Privacy
page-accessibility = Accessibility statement
page-back = Back to the conversation
page-privacy-short = The most important things
    Your message goes to { $office } in { $city }.
    You need no name and no account.
    You can see and delete your data at any time.
page-privacy-what = What do we keep?
    We keep your messages, recordings and pictures.
    We also keep the place of the barrier.
    We remove hidden details about place and device from pictures.
    We use your voice only to get the text. We do not recognise you by it.
page-privacy-why = Why may we do this?
    We want to remove barriers in { $city }.
    That is a public task.
    The law is the General Data Protection Regulation, Article 6 (1) (e).
page-privacy-who = Who gets the data?
    People at { $office } read your report.
    The office may pass it on to another authority.
    The program runs on a computer of { $city }.
    Your recording stays on this computer too.
page-privacy-how-long = How long do we keep the data?
    We delete an unfinished report after 7 days.
    Other data stays until the office no longer needs it.
    You can delete your data earlier.
    To do so, write in the conversation: my data.
page-privacy-cookie = What is the cookie for?
    This page keeps 1 cookie on your device.
    It lets you find your conversation again.
    The cookie stays for 180 days after your last message.
    Do other people use your device? Then they may see your conversation.
page-privacy-rights = What rights do you have?
    You may see your data.
    You may have wrong data corrected.
    You may have your data deleted.
    You may object to our keeping it.
    You may complain to the data protection authority.
page-privacy-ask = Do you have questions?
    Call us or come to us.
    There you can also ask for the data protection officer.
page-accessibility-goal = Our aim
    Everybody shall be able to use this page.
    The measure is WCAG 2.2, level AA.
page-accessibility-checked = What did we check?
    We check the page with a test program.
    We also check it with the keyboard alone.
    The page works without JavaScript and with large letters.
    This is a check of our own.
page-accessibility-gaps = What is still missing?
    People with disabilities have not tested the page yet.
    There are no sign language videos yet.
    No native speaker has checked every translation.
    The computer voice sounds artificial.
    Not every language also works by voice.
page-accessibility-feedback = Did you find a barrier on this page?
    Write to us in the conversation.
    Or call us.
    You will get an answer.
page-accessibility-ombuds = Does our answer not help?
    Then an ombuds or arbitration office of your state helps.
    It costs nothing. We gladly tell you the address.
