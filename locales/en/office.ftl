# Words of the office's pages, for staff. Residents never see them (see ready.ftl for those).

# --- frame ---
office-name = Mitsprache
office-skip = Skip to content
office-navigation = Main menu
office-nav-queue = Inbox
office-signed-in = Signed in: { $name }
office-sign-out = Sign out
office-other-language = Deutsch
office-password-link = Change password
office-footer = About this page
office-accessibility-link = Accessibility statement
office-feedback-link = Report a barrier on this page
office-page-title = { $title } – Mitsprache
office-notice = Notice
office-error = Error

# --- dates, times, sizes ---
office-date = { $day }/{ $month }/{ $year }, { $hour }:{ $minute }
office-waiting-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
office-waiting-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
office-waiting-minutes = { $count ->
    [0] less than 1 minute
    [one] { $count } minute
   *[other] { $count } minutes
}
office-waiting-none = no longer
office-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
office-unknown = not stated

# --- sign in ---
office-sign-in-title = Sign in
office-sign-in-intro = The office works on reports here. Do you want to report something yourself? Then please use the page for everybody.
office-sign-in-residents = To the page for everybody
office-sign-in-name = Name
office-sign-in-password = Password
office-sign-in-button = Sign in
office-sign-in-wrong = Name or password is wrong. After five failed attempts, signing in is locked for 15 minutes.
office-sign-in-expired = Your session has ended. Your text is still here: please sign in again and it will be back in the form. Nothing was sent yet.
office-sign-in-stale = The form was too old. Please send it once more.
office-signed-out = You are signed out.

# --- password ---
office-password-title = Change password
office-password-must = This is your first sign-in. Please choose a password of your own now.
office-password-rules = At least { $count } characters. A long sentence is good. Pasting and password managers are welcome.
office-password-old = Present password
office-password-new = New password
office-password-again = New password again
office-password-button = Save password
office-password-wrong = The present password is wrong.
office-password-short = The new password is too short. It needs at least { $count } characters.
office-password-same = The new password must differ from the present one.
office-password-differ = The two new passwords differ.
office-password-done = The new password is saved.

# --- queue ---
office-queue-title = Inbox
office-queue-open = Open reports
office-queue-more = { $count }+
office-queue-filter = Filter the list
office-queue-search = Search
office-queue-search-hint = Whole words or a report number
office-queue-status = Status
office-queue-category = Category
office-queue-language = Language
office-queue-all = all
office-queue-apply = Show
office-queue-reset = Clear filter
office-queue-found = { $count ->
    [one] One report
   *[other] { $count } reports
}
office-queue-found-here = { $count ->
    [one] One report on this page
   *[other] { $count } reports on this page
}
office-queue-caption = { $found }, newest first
office-queue-caption-filtered = Filtered: { $found }, newest first
office-queue-column-reference = Number
office-queue-column-created = Received
office-queue-column-waiting = Waiting
office-queue-column-status = Status
office-queue-column-category = Category
office-queue-column-place = Place
office-queue-column-language = Language
office-queue-column-text = What it is about
office-queue-empty = There is no report here.
office-queue-empty-filtered = No report matches this filter.
office-queue-pages = Pages
office-queue-older = Older reports
office-queue-newer = Newer reports
office-queue-first = Newest reports
office-queue-why = How is this list sorted?
office-queue-why-text = By the time of arrival, the newest report first. No program rates a report or gives it priority. The category is a suggestion made from the words of the report; the reason is shown with every report. Only people close a report.
office-mail-missing = No mail server is set. Forwarded reports are kept as files in the folder { $folder }.

office-replies-title = New replies to reports

# --- troubles ---
office-trouble-title = This needs help
office-trouble-message = Message about report { $reference } not delivered
office-trouble-message-alone = A message without a report not delivered
office-trouble-forward = Forwarding of report { $reference } not sent
office-trouble-event = A message that arrived on { $date } could not be processed
office-trouble-payload = On { $date } something arrived that no program can read. Please tell the IT team.
office-trouble-dead = Messages that were not processed: { $count }. The oldest is { $age } old.
office-trouble-reason = Reason: { $code }
office-code = { $code ->
    [mail_certificate] The certificate of the mail server cannot be trusted. Please ask the IT.
    [mail_login] The mail server does not accept the sign-in. Please ask the IT.
    [mail_unreachable] The mail server cannot be reached.
    [mail_not_supported] The mail server cannot encrypt. Please ask the IT.
    [mail_disk] The file could not be written. Please ask the IT.
    [mail_address] The address of the sender or of the other office is wrong.
    [mail_not_written] The e-mail could not be written. Please ask the IT.
    [mail_550] The mail server does not know this address.
    [mail_552] The e-mail is too large, or the mailbox is full.
    [unreachable] The service cannot be reached.
    [recipient_gone] The person cannot be reached there any more.
    [rejected] The service does not accept the message.
    [rate_limited] The service takes no more messages at present.
   *[other] { $code }
}
office-trouble-more = There are more of these. The oldest come first.
office-try-again = Try again
office-aside = Do not try again
office-aside-done = This will not be tried again.
office-try-again-done = The new attempt is under way. Reload the page in a moment.
office-try-again-gone = There is nothing left to try again here.

# --- submission ---
office-submission-title = Report { $reference }
office-jump = On this page
office-submission-back = Back to the inbox
office-submission-gone = This report does not exist
office-submission-gone-text = The number is wrong, or the report was deleted.
office-facts-title = At a glance
office-fact-created = Received
office-fact-waiting = Waiting
office-fact-category = Category
office-fact-kind = Kind
office-fact-language = Language
office-fact-channel = Channel
office-fact-permanence = Duration
office-fact-detour = Way round
office-fact-affects = Problem for
office-words-title = In their own words
office-words-added = Added on { $date }
office-words-added-file = Without text, with a recording or a picture.
office-words-none = No text. The recording is below.
office-words-person = This person wants to speak with the office.
office-transcript-title = Recording { $number }
office-transcript-automatic = Written down by a program ({ $engine }). What you hear counts.
office-transcript-legend = Underlined and marked with (?): the program was not sure about this word.
office-transcript-doubt = The program was not sure about the whole recording ({ $percent } percent). Please listen yourself.
office-transcript-unsure = not sure, { $percent } percent
office-transcript-due = The program is writing down the recording.
office-transcript-no_words = The program heard no words. Please listen yourself.
office-transcript-no_model = There is no speech model for this language. Please listen yourself.
office-transcript-too_long = The recording is too long to be written down. Please listen yourself.
office-transcript-unreadable = The recording cannot be read.
office-transcript-failed = Writing down failed. Please listen yourself.
office-transcript-none = This recording was not written down. Please listen yourself.
office-audio-label = Listen to recording { $number }
office-audio-download = Download recording { $number }
office-media-lost = { $count ->
    [one] One file of this report was deleted.
   *[other] { $count } files of this report were deleted.
}
office-media-missing = This file does not exist any more.
office-pictures-title = Pictures
office-picture-alt = Picture { $number } for report { $reference }, sent by the person
office-picture-open = Open picture { $number } in full size
office-place-title = Place
office-place-words = As told
office-place-matched = Recognised as
office-place-pin = Point
office-place-on-map = Point on the map
office-place-map = Show in OpenStreetMap
office-place-map-hint = opens another site
office-place-none = No place given.
office-category-title = Category
office-category-reasons = The program suggested the category because of:
office-category-sorted = The office changed the category.
office-category-chosen = The person chose the category.
office-category-no-reasons = No reason for the category is kept.
office-category-new = New category
office-category-button = Change category
office-category-changed = The category is changed.
office-category-same = This already is the category.
office-category-entry = { $old } → { $new }

office-called-asked = They asked for it.
office-called-failures = The program did not understand them three times.
office-called-emergency = It sounded like an emergency. The program pointed to 112.
office-called-voice_kept = A recording could not be written down.

# --- status ---
office-status-title = Change status
office-status-seen-button = Mark as seen
office-status-new = New status
office-status-reason = Text for the person
office-status-reason-hint = The person gets a message with this text. Please write in { $language }.
office-status-reason-needed = Needed for: { $list }.
office-status-button = Save status
office-status-changed = The status is now: { $status }.
office-status-untold = The person gets no message, as there is no conversation any more.
office-status-told = The person gets a message.
office-status-reason-missing = For this status the person needs a reason. Please write one.
office-status-not-allowed = This change is not possible.
office-status-final = The person withdrew the report. The status stays.
office-conflict = This report has changed in the meantime. Nothing was saved. Your text is still in the form. Please check how it stands now and send again.
office-form-invalid = The form was not complete. Nothing was saved.
office-form-too-large = The text was far too long and did not arrive. Nothing was saved.
office-text-too-long = The text is too long. At most { $count } characters.

# --- answer ---
office-answer-title = Answer
office-answer-language = Please answer in { $language }.
office-answer-label = Your answer
office-answer-hint = Short sentences. The answer arrives as a new message by: { $channel }.
office-answer-spoken = The person uses voice messages. The answer is read aloud too.
office-answer-asks = I ask a question and wait for an answer.
office-answer-button = Send answer
office-answer-sent = The answer is on its way.
office-answer-empty = Please write an answer first.
office-answer-impossible = Answering is not possible: there is no conversation for this report. It was deleted, or the report did not come by chat.
office-answer-unwanted = The person did not want an answer here. Send only what is necessary.
office-answer-stopped = The person said STOP. The message is kept and not sent until they write again.
office-ready-label = Ready text
office-ready-button = Insert text
office-ready-none = none
office-ready-unchecked = Nobody whose first language is { $language } has checked these texts yet.
office-ready-missing = There are no ready texts for this language.
office-ready-choose = Please choose a ready text first.
office-ready-inserted = The ready text is inserted. It is not sent yet.
office-ready-reading = Thank you, we are reading your report
office-ready-where = Question: where exactly?
office-ready-picture = Question: do you have a picture?
office-ready-forwarded = Passed on
office-ready-working = We are working on it
office-ready-done = Done
office-ready-merged = Already reported
office-ready-elsewhere = Not our task
office-ready-call = Please call us

# --- note ---
office-note-title = Internal note
office-note-label = Note
office-note-hint = Only the office sees it. The person does not get it.
office-note-button = Save note
office-note-saved = The note is saved.
office-note-empty = Please write a note first.

# --- forward ---
office-forward-title = Forward
office-forward-page-title = Forward report { $reference }
office-forward-intro = The responsible office gets the report by e-mail. It does not say who sent it.
office-forward-open = Preview and forward
office-forward-recipient = E-mail address of the office
office-forward-button = Forward now
office-forward-back = Back to the report
office-forward-check = Please read the preview. Does the text contain names, telephone numbers or health details? Then check whether the other office needs them.
office-forward-preview = Preview
office-forward-subject = Subject
office-forward-text = Text
office-forward-attachments = Attachments
office-forward-attachment-json = { $name } (data for programs)
office-forward-attachment-picture = { $name } (picture)
office-forward-as-file = No mail server is set. The e-mail is kept as a file in the folder { $folder }.
office-forward-wrong = This is not a valid e-mail address.
office-forward-withdrawn = The report was withdrawn. It is not forwarded.
office-forward-explanation = Explanation for the other office
office-forward-explanation-hint = Stands in the e-mail before the report. When the report is in another language, say briefly in German what it is about.
office-forward-moves = The report gets the status “forwarded”.
office-forward-preview-button = Renew the preview
office-forward-sent = The report is on its way to { $recipient }.
office-forward-list = Forwarded so far
office-forward-state-due = being sent
office-forward-state-delayed = not sent yet, will be tried again. Reason: { $code }
office-forward-state-aside = not sent, will not be tried again
office-forward-state-sent-mail = sent on { $date }
office-forward-state-sent-file = kept as a file on { $date }
office-forward-state-given_up = not sent, reason: { $code }

# --- history ---
office-copy-title = Copy of the data
office-copy-hint = Everything that is kept about the person. For the person only: have them tell you the number of the report, and give or send the copy to nobody else. The history notes who made it.
office-copy-text = Copy for reading
office-copy-json = Copy for programs (JSON)
office-copy-impossible = There is no conversation for this report any more. The person's data are deleted.
office-copy-heading = Copy of your data of { $date }
office-copy-whole = This is everything that we keep about you. The copy for programs (JSON) has the technical details as well.
office-copy-channel = Way
office-copy-address = Address
office-copy-since = Since
office-copy-messages = Messages
office-copy-files = Files
office-history-title = History
office-history-column-when = When
office-history-column-who = Who
office-history-column-what = What
office-history-caption = Oldest first. Entries are never changed.
office-history-resident = Person
office-history-status = Status: { $status }
office-history-note = Internal note
office-history-answer = Answer to the person
office-history-question = Question to the person
office-history-amended = The person added
office-history-forwarded = Forwarded
office-history-copied = Copy of the data made for the person
office-history-category = Category
office-messages-title = Messages about this report
office-messages-in = from the person
office-messages-out = to the person
office-message-state-taken = received
office-message-state-due = being sent
office-message-state-delayed = not delivered yet, will be tried again. Reason: { $code }
office-message-state-aside = not delivered, will not be tried again
office-message-state-sent = sent
office-message-state-given_up = not delivered, reason: { $code }
office-message-state-stopped = held back, because the person said STOP

# --- accessibility statement ---
office-accessibility-title = Accessibility statement
office-accessibility-what = Everybody in the office shall be able to use these pages. They are built after WCAG 2.2, level AA.
office-accessibility-how = They work with the keyboard, with screen readers, without JavaScript and at 400 percent zoom. Programs check this with every change.
office-accessibility-limits = The words of people are shown as they wrote them. Recordings are written down automatically, with mistakes. People with disabilities have not tested these pages yet.
office-accessibility-feedback = Do you meet a barrier? Report it on the page for everybody, or call: { $phone }. You can also come: { $visit }.
office-accessibility-ombuds = Are you not satisfied with the answer? In North Rhine-Westphalia the ombuds office for accessible information technology helps.

# --- failures ---
office-failure-title = That did not work just now
office-failure-text = The database does not answer. Please go back in the browser and try again. Nothing is sent twice by that.
office-missing-title = This page does not exist
office-missing-text = Maybe the link is old. All reports are in the inbox.

# --- codes in words ---
office-language = { $code ->
    [de] German
    [en] English
    [tr] Turkish
    [ar] Arabic
    [fa] Persian
    [uk] Ukrainian
    [ru] Russian
    [pl] Polish
    [ro] Romanian
    [bg] Bulgarian
    [it] Italian
    [el] Greek
    [es] Spanish
    [ku] Kurdish
    [fr] French
    [nl] Dutch
    [ko] Korean
   *[other] { $name }
}
office-kind-barrier = barrier
office-kind-person = wants to speak with a person
office-status-received = received
office-status-seen = seen
office-status-forwarded = forwarded
office-status-in_progress = in progress
office-status-done = done
office-status-not_responsible = not responsible
office-status-merged = merged
office-status-withdrawn = withdrawn
office-category-path = Pavement and kerb
office-category-obstacle = Something in the way
office-category-crossing = Crossing and traffic light
office-category-tactile = Tactile paving
office-category-transit = Bus, train, stop
office-category-entrance = Entrance, door, stairs
office-category-lift = Lift and escalator
office-category-toilet = Toilet
office-category-parking = Disabled parking
office-category-info = Reading, hearing, understanding
office-category-digital = Website or app
office-category-other = Something else
office-permanence-permanent = permanent
office-permanence-temporary = temporary
office-permanence-sometimes = sometimes
office-permanence-unknown = unknown
office-detour-yes = yes, there is one
office-detour-no = no, there is none
office-affects-wheels = people with a wheelchair, walking frame or pram
office-affects-seeing = blind and partially sighted people
office-affects-hearing = deaf and hard-of-hearing people
office-affects-understanding = people who find reading or understanding hard
office-affects-german = people with little German
office-affects-everybody = many people
office-affects-unstated = not stated
office-channel-browser = website
office-channel-terminal = terminal
office-channel-telegram = Telegram
office-channel-matrix = Matrix
office-channel-sms = SMS
office-channel-analog = phone, letter or visit
office-channel-demo = demonstration
office-engine-vosk = Vosk
office-engine-whisper = Whisper
office-engine-person = a person

# --- the forwarded e-mail ---
office-mail-subject = [{ $number }] { $category }
office-mail-subject-place = [{ $number }] { $category } – { $place }
office-mail-hello = Hello,
office-mail-intro = this report about a barrier has reached us. Please take care of it.
office-mail-intro-person = this request has reached us. Please take care of it.
office-mail-number = Number
office-mail-what = What was reported
office-mail-language-note = Original, language: { $language }
office-mail-reply = Please reply to this e-mail and leave the subject as it is. Then the office will find your reply.
office-mail-privacy = We do not tell who reported this.
office-mail-explanation = Our explanation
office-mail-added = Added later
office-mail-recording = No text. There is a recording; the office can play it to you.
office-mail-bye = Kind regards
office-mail-link = For the office: { $link }
office-mail-colon = { $label }: { $value }

# --- figures ---
office-nav-figures = Figures
office-figures-title = Figures: SMS
office-figures-today = Today
office-figures-no-sms = SMS is not set up.
office-figures-limit = Today { $spent } of at most { $most } SMS segments were sent.
office-figures-no-limit = Today { $spent } SMS segments were sent. There is no limit.
office-figures-reached = The limit is reached. Answers wait until { $date }. Confirmations of STOP and pointers to 112 still go out.
office-figures-more = Allow { $count } more segments today
office-figures-raised = The limit for today is raised. What waits leaves within 10 minutes.
office-figures-caption = SMS of the last 30 days
office-figures-column-day = Day (UTC)
office-figures-column-conversations = Conversations
office-figures-column-segments = Segments
office-figures-column-each = Segments each conversation
office-figures-column-cost = Cost in euros
office-figures-date = { $day }.{ $month }.{ $year }
office-figures-all = Together
office-figures-none = No SMS was sent in the last 30 days.
office-figures-why = A long SMS has several segments, and each of them is paid for. A conversation counts once on each day on which somebody writes. Nothing here holds a number or a name.
office-channel-away = { $channel }: there is no connection at the moment. Answers to it wait, nothing is lost.
office-limit-reached = The day's limit for SMS is reached ({ $spent } segments): answers by SMS wait.
office-limit-look = See the figures and allow more

# --- voice notes that people listen to ---
office-nav-listening = Recordings
office-listening-title = Recordings that somebody has to listen to
office-listening-intro = The program did not understand these voice notes, or is unsure. Please listen and type what you hear. The person has your text read out to them and says whether it is right.
office-listening-caption = Waiting recordings, oldest first
office-listening-column-waiting = Waiting
office-listening-column-length = Length
office-listening-column-language = Likely language
office-listening-column-reason = Why
office-listening-column-reference = Report
office-listening-column-do = Listen
office-listening-reason = { $code ->
    [no_model] The program has no speech model for this language.
    [doubtful] The program was very unsure.
    [wrong] The person says that the program got it wrong.
   *[other] The program failed over the recording.
}
office-listening-take = Listen and type
office-listening-take-label = Listen to recording { $number } and type it
office-listening-go-on = Go on typing
office-listening-with = Being listened to by { $who }
office-listening-none = No recording is waiting.
office-listening-waits = { $count ->
    [one] One recording waits for somebody to listen.
   *[other] { $count } recordings wait for somebody to listen.
}
office-listening-why = By waiting time, the oldest recording first. Whoever takes a recording has 15 minutes; after that others may take it.
office-listening-sent = Thank you. Your text is being read out to the person.
office-listening-no-words-done = The person is told that nothing could be understood.
office-listening-back-done = The recording is free again.
office-listening-taken = Somebody else is listening to this recording, or it no longer waits.
office-listening-gone = This recording no longer waits. Perhaps the person has answered, or their data is deleted.
office-listening-conflict = Nothing was sent: somebody else has taken the recording, or it no longer waits. Your text is still there.
office-listening-empty = Please type what you hear first.
office-listening-language-missing = Please choose the language of the recording.
office-listen-title = Listen to a recording
office-listen-list = Back to the recordings
office-listen-sound = Recording
office-listen-normal = At normal speed
office-listen-slower = Slower
office-listen-download = Download the recording
office-listen-download-slower = download the slower recording
office-listen-machine = What the program understood
office-listen-machine-hint = This may be entirely wrong. What you hear is what counts.
office-listen-before = What somebody has typed already
office-listen-typed = What do you hear?
office-listen-typed-hint = In the language of the recording, as it was said. Leave nothing out, add nothing.
office-listen-language = Language of the recording
office-listen-send = Done: read it out to the person
office-listen-no-words = Nothing to understand
office-listen-back = Give back
office-transcript-typed = Typed by a person: { $who }.
office-transcript-waits = This recording waits for somebody to listen
office-history-typed = Recording typed by a person
