# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: report barriers in { $city }
page-skip = Go to the message box
page-language = Choose language
page-about = Report barriers in { $city }
    Speak or write here.
    A person reads your report.
page-know = Good to know
    A computer program answers you here.
    A person reads your report.
    The office is: { $office }.
    The office reads your data.
    Sometimes another organisation gets it.
    You need no name and no account.
page-conversation = Conversation
page-from-you = You
page-from-bot = Computer program
page-from-office = { $office }
page-voice-sent = You sent a voice message.
page-voice-hearing = The program is listening to your message. Please wait.
page-picture-sent = You sent a picture.
page-picture-alt = Your picture
page-pin-sent = You sent your location.
page-other-sent = You sent something.
page-copy = This is your data. The file is made for computer programs.
page-copy-load = Download file
page-audio-own = Your voice message
page-audio-answer = Listen to this answer
page-load-new = Load new messages
page-earlier = Show earlier messages
page-choices = Your choice
page-word-back = Back
page-word-help = Help
page-text-label = Your message
page-text-first = What is the problem? And where?
page-text-example = For example: The lift at the station is broken.
page-write = Write a message
page-send = Send
page-files = Send a picture or a file
page-send-file = Send file
page-voice-label = Voice message
page-voice-hint = A file with your voice. 5 minutes at most.
page-picture-label = Picture
page-picture-hint = A picture of the problem. You do not have to send one.
page-record = Speak
page-or-write = Or write:
page-record-stop = Done
page-record-send = Send voice message
page-record-discard = Delete voice message
page-recording = The microphone is on. Speak now.
page-record-ready = The voice message is ready. You can listen to it.
page-record-gone = The voice message is deleted.
page-record-refused = The microphone is blocked for this page. Allow it in your browser. Or write to us.
page-record-full = 5 minutes are over. The voice message is ready. You can listen to it.
page-record-missing = Your device has no microphone. Please write to us. Or call: { $phone }.
page-position = Send my location
page-position-refused = Your device does not share the location. Please write the place in the box.
page-sending = Your message is on its way.
page-error-empty = Your message is empty. Write something. Or choose a file.
page-error-large-title = This is too large
page-error-large = Your file is too large. We could not take it.
    25 megabytes together are possible at most.
    Please send a shorter voice message or a smaller picture.
page-error-cookies = Your browser does not keep our cookie. So the conversation cannot go on here.
    Please allow cookies for this page.
    Or call us: { $phone }.
page-error-foreign-title = This came from another page
page-error-foreign = We could not take the message. Open the conversation again. Then send your message once more.
page-error-failed = That did not work. We do not have your message yet. Please send it again.
page-error-offline = You are offline. Your message is still here. Please send it again later.
page-error-missing-title = This page does not exist
page-error-missing = Please go back to the conversation.
page-help-title = Speak with a person
page-phone = Telephone
page-visit = Visit
page-emergency = In an emergency, call 112.
page-privacy = Privacy
page-accessibility = Accessibility statement
page-back = Back to the conversation
page-privacy-short = The most important things
    Your message goes to an office in { $city }: { $office }.
    You need no name and no account.
    You can see and delete your data at any time.
page-privacy-what = What do we keep?
    We keep your messages, voice messages and pictures.
    We also keep the place of the problem.
    We remove hidden details about place and device from pictures.
    A program writes down your voice message as text.
    People in the office can listen to the voice message.
    The program does not recognise anybody by their voice.
page-privacy-why = Why may we do this?
    We want to remove barriers in { $city }.
    That is a public task.
    The law is the General Data Protection Regulation, Article 6 (1) (e).
page-privacy-who = Who gets the data?
    This office reads your report: { $office }.
    Sometimes the office passes it on to another organisation.
    That is, for example, another authority or the bus company.
    The program runs on a computer of the city of { $city }.
    Your voice message stays on this computer too.
page-privacy-how-long = How long do we keep the data?
    You can finish an unfinished report for 7 days.
    For the other data there is no fixed time yet.
    You can delete your data yourself at any time.
    To do so, say or write in the conversation: my data.
    Reports that you sent then stay at the office.
page-privacy-cookie = What is the cookie for?
    This page keeps 1 cookie on your device.
    It lets you find your conversation again.
    The cookie stays for 180 days after your last message.
    Text that you did not send stays on your device.
    It is gone when you close the page.
    Do other people use your device? Then they may see your conversation.
page-privacy-rights = What rights do you have?
    You may see your data.
    You may have a copy.
    You may have wrong data corrected.
    You may have your data deleted.
    You may object to our keeping it.
    You may complain to the data protection authority.
page-privacy-ask = Do you have questions?
    Call us or come to us.
    There you can also ask for the data protection officer.
page-accessibility-goal = Our aim
    Everybody should be able to use this page.
    We follow the WCAG rules 2.2, level AA.
page-accessibility-checked = What did we check?
    We check the page with a test program.
    We also check it with the keyboard alone.
    The page works without JavaScript and with large letters.
    This is a check of our own.
page-accessibility-gaps = What is still missing?
    People with disabilities have not tested the page yet.
    There are no sign language videos yet.
    No native speaker has checked the English texts yet.
    The computer voice sounds artificial.
    Not every language also works by voice.
page-accessibility-feedback = Do you have a problem with this page?
    Tell us in the conversation.
    Or call us.
    You will get an answer.
page-accessibility-ombuds = Does our answer not help?
    Then an ombuds or arbitration office of your federal state can help.
    It costs nothing. We will gladly tell you the address.
