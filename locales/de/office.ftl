# Words of the office's pages, for staff. Normal, clear German; residents never see them (see ready.ftl for those).

# --- frame ---
office-name = Mitsprache
office-skip = Zum Inhalt springen
office-navigation = Hauptmenü
office-nav-queue = Eingang
office-signed-in = Angemeldet: { $name }
office-sign-out = Abmelden
office-other-language = English
office-password-link = Passwort ändern
office-footer = Hinweise zu dieser Seite
office-accessibility-link = Erklärung zur Barrierefreiheit
office-feedback-link = Barriere auf dieser Seite melden
office-page-title = { $title } – Mitsprache
office-notice = Hinweis
office-error = Fehler

# --- dates, times, sizes ---
office-date = { $day }.{ $month }.{ $year }, { $hour }:{ $minute } Uhr
office-waiting-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
office-waiting-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
office-waiting-minutes = { $count ->
    [0] weniger als 1 Minute
    [one] { $count } Minute
   *[other] { $count } Minuten
}
office-waiting-none = nicht mehr
office-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
office-unknown = keine Angabe

# --- sign in ---
office-sign-in-title = Anmelden
office-sign-in-intro = Hier bearbeitet das Büro die Meldungen. Sie möchten selbst etwas melden? Dann nutzen Sie bitte die Seite für alle.
office-sign-in-residents = Zur Seite für alle
office-sign-in-name = Name
office-sign-in-password = Passwort
office-sign-in-button = Anmelden
office-sign-in-wrong = Name oder Passwort stimmen nicht. Nach fünf Fehlversuchen ist die Anmeldung für 15 Minuten gesperrt.
office-sign-in-expired = Ihre Anmeldung ist abgelaufen. Ihr Text ist noch da: Melden Sie sich bitte neu an, dann steht er wieder im Formular. Es wurde noch nichts gesendet.
office-sign-in-stale = Das Formular war zu alt. Bitte senden Sie es noch einmal.
office-signed-out = Sie sind abgemeldet.

# --- password ---
office-password-title = Passwort ändern
office-password-must = Dies ist Ihre erste Anmeldung. Bitte wählen Sie jetzt ein eigenes Passwort.
office-password-rules = Mindestens { $count } Zeichen. Ein langer Satz ist gut. Einfügen und Passwort-Manager sind erlaubt.
office-password-old = Bisheriges Passwort
office-password-new = Neues Passwort
office-password-again = Neues Passwort wiederholen
office-password-button = Passwort speichern
office-password-wrong = Das bisherige Passwort stimmt nicht.
office-password-short = Das neue Passwort ist zu kurz. Es braucht mindestens { $count } Zeichen.
office-password-same = Das neue Passwort muss anders sein als das bisherige.
office-password-differ = Die beiden neuen Passwörter sind verschieden.
office-password-done = Das neue Passwort ist gespeichert.

# --- queue ---
office-queue-title = Eingang
office-queue-open = Offene Meldungen
office-queue-more = { $count }+
office-queue-filter = Liste filtern
office-queue-search = Suche
office-queue-search-hint = Ganze Wörter oder Meldungsnummer
office-queue-status = Status
office-queue-category = Kategorie
office-queue-language = Sprache
office-queue-all = alle
office-queue-apply = Anzeigen
office-queue-reset = Filter löschen
office-queue-found = { $count ->
    [one] Eine Meldung
   *[other] { $count } Meldungen
}
office-queue-found-here = { $count ->
    [one] Eine Meldung auf dieser Seite
   *[other] { $count } Meldungen auf dieser Seite
}
office-queue-caption = { $found }, neueste zuerst
office-queue-caption-filtered = Gefiltert: { $found }, neueste zuerst
office-queue-column-reference = Nummer
office-queue-column-created = Eingegangen
office-queue-column-waiting = Wartet
office-queue-column-status = Status
office-queue-column-category = Kategorie
office-queue-column-place = Ort
office-queue-column-language = Sprache
office-queue-column-text = Worum es geht
office-queue-empty = Hier ist keine Meldung.
office-queue-empty-filtered = Keine Meldung passt zu diesem Filter.
office-queue-pages = Seiten
office-queue-older = Ältere Meldungen
office-queue-newer = Neuere Meldungen
office-queue-first = Neueste Meldungen
office-queue-why = Wie ist diese Liste sortiert?
office-queue-why-text = Nach dem Zeitpunkt des Eingangs, die neueste Meldung zuerst. Kein Programm bewertet eine Meldung oder gibt ihr einen Vorrang. Die Kategorie ist ein Vorschlag aus den Wörtern der Meldung; der Grund steht bei jeder Meldung. Nur Menschen schließen eine Meldung ab.
office-mail-missing = Es ist kein Mailserver eingestellt. Weitergeleitete Meldungen liegen als Dateien im Ordner { $folder }.

office-replies-title = Neue Antworten zu Meldungen

# --- troubles ---
office-trouble-title = Das braucht Hilfe
office-trouble-message = Nachricht zu Meldung { $reference } nicht zugestellt
office-trouble-message-alone = Eine Nachricht ohne Meldung nicht zugestellt
office-trouble-forward = Weiterleitung der Meldung { $reference } nicht gesendet
office-trouble-event = Eine eingegangene Nachricht vom { $date } konnte nicht verarbeitet werden
office-trouble-payload = Am { $date } kam etwas an, das kein Programm lesen kann. Bitte sagen Sie es der IT.
office-trouble-dead = Nicht verarbeitete Nachrichten: { $count }. Die älteste ist { $age } alt.
office-trouble-reason = Grund: { $code }
office-code = { $code ->
    [mail_certificate] Das Zertifikat des Mailservers ist nicht vertrauenswürdig. Bitte fragen Sie die IT.
    [mail_login] Der Mailserver nimmt die Anmeldung nicht an. Bitte fragen Sie die IT.
    [mail_unreachable] Der Mailserver ist nicht erreichbar.
    [mail_not_supported] Der Mailserver kann nicht verschlüsseln. Bitte fragen Sie die IT.
    [mail_disk] Die Datei konnte nicht geschrieben werden. Bitte fragen Sie die IT.
    [mail_address] Die Adresse des Absenders oder der Stelle ist falsch.
    [mail_not_written] Die E-Mail konnte nicht geschrieben werden. Bitte fragen Sie die IT.
    [mail_550] Diese Adresse gibt es beim Mailserver nicht.
    [mail_552] Die E-Mail ist zu groß, oder das Postfach ist voll.
    [unreachable] Der Dienst ist nicht erreichbar.
    [recipient_gone] Die Person ist dort nicht mehr erreichbar.
    [rejected] Der Dienst nimmt die Nachricht nicht an.
    [rate_limited] Der Dienst nimmt gerade keine weiteren Nachrichten an.
   *[other] { $code }
}
office-trouble-more = Es gibt noch mehr davon. Die ältesten stehen zuerst.
office-try-again = Noch einmal versuchen
office-aside = Nicht mehr versuchen
office-aside-done = Das wird nicht mehr versucht.
office-try-again-done = Der neue Versuch läuft. Laden Sie die Seite gleich neu.
office-try-again-gone = Hier gibt es nichts mehr zu wiederholen.

# --- submission ---
office-submission-title = Meldung { $reference }
office-jump = Auf dieser Seite
office-submission-back = Zurück zum Eingang
office-submission-gone = Diese Meldung gibt es nicht
office-submission-gone-text = Die Nummer ist falsch, oder die Meldung wurde gelöscht.
office-facts-title = Auf einen Blick
office-fact-created = Eingegangen
office-fact-waiting = Wartet
office-fact-category = Kategorie
office-fact-kind = Art
office-fact-language = Sprache
office-fact-channel = Weg
office-fact-permanence = Dauer
office-fact-detour = Umweg
office-fact-affects = Problem für
office-words-title = In eigenen Worten
office-words-added = Ergänzt am { $date }
office-words-added-file = Ohne Text, mit Aufnahme oder Bild.
office-words-none = Kein Text. Die Aufnahme steht darunter.
office-words-person = Diese Person möchte mit dem Büro sprechen.
office-transcript-title = Aufnahme { $number }
office-transcript-automatic = Von einem Programm aufgeschrieben ({ $engine }). Was zu hören ist, gilt.
office-transcript-legend = Unterstrichen und mit (?) markiert: Das Programm war bei diesem Wort unsicher.
office-transcript-doubt = Das Programm war bei der ganzen Aufnahme unsicher ({ $percent } Prozent). Bitte hören Sie selbst.
office-transcript-unsure = unsicher, { $percent } Prozent
office-transcript-due = Das Programm schreibt die Aufnahme gerade auf.
office-transcript-no_words = Das Programm hat keine Wörter gehört. Bitte hören Sie selbst.
office-transcript-no_model = Für diese Sprache fehlt ein Sprachmodell. Bitte hören Sie selbst.
office-transcript-too_long = Die Aufnahme ist zu lang zum Aufschreiben. Bitte hören Sie selbst.
office-transcript-unreadable = Die Aufnahme ist nicht lesbar.
office-transcript-failed = Das Aufschreiben ist gescheitert. Bitte hören Sie selbst.
office-transcript-none = Diese Aufnahme wurde nicht aufgeschrieben. Bitte hören Sie selbst.
office-audio-label = Aufnahme { $number } anhören
office-audio-download = Aufnahme { $number } herunterladen
office-media-lost = { $count ->
    [one] Eine Datei zu dieser Meldung wurde gelöscht.
   *[other] { $count } Dateien zu dieser Meldung wurden gelöscht.
}
office-media-missing = Diese Datei gibt es nicht mehr.
office-pictures-title = Bilder
office-picture-alt = Bild { $number } zur Meldung { $reference }, von der Person geschickt
office-picture-open = Bild { $number } groß öffnen
office-place-title = Ort
office-place-words = Angegeben
office-place-matched = Erkannt als
office-place-pin = Punkt
office-place-on-map = Punkt auf der Karte
office-place-map = In OpenStreetMap zeigen
office-place-map-hint = öffnet eine fremde Seite
office-place-none = Kein Ort angegeben.
office-category-title = Kategorie
office-category-reasons = Das Programm hat die Kategorie vorgeschlagen wegen:
office-category-sorted = Das Büro hat die Kategorie geändert.
office-category-chosen = Die Person hat die Kategorie selbst gewählt.
office-category-no-reasons = Zur Kategorie ist kein Grund gespeichert.
office-category-new = Neue Kategorie
office-category-button = Kategorie ändern
office-category-changed = Die Kategorie ist geändert.
office-category-same = Das ist schon die Kategorie.
office-category-entry = { $old } → { $new }

office-called-asked = Sie hat selbst darum gebeten.
office-called-failures = Das Programm hat sie dreimal nicht verstanden.
office-called-emergency = Es klang nach einem Notfall. Das Programm hat auf die 112 hingewiesen.
office-called-voice_kept = Eine Aufnahme konnte nicht aufgeschrieben werden.

# --- status ---
office-status-title = Status ändern
office-status-seen-button = Als gesehen markieren
office-status-new = Neuer Status
office-status-reason = Text für die Person
office-status-reason-hint = Die Person bekommt eine Nachricht mit diesem Text. Bitte schreiben Sie auf { $language }.
office-status-reason-needed = Nötig bei: { $list }.
office-status-button = Status speichern
office-status-changed = Der Status ist jetzt: { $status }.
office-status-untold = Die Person bekommt keine Nachricht, denn es gibt kein Gespräch mehr.
office-status-told = Die Person bekommt eine Nachricht.
office-status-reason-missing = Für diesen Status braucht die Person einen Grund. Bitte schreiben Sie einen.
office-status-not-allowed = Dieser Wechsel ist nicht möglich.
office-status-final = Die Person hat die Meldung zurückgezogen. Der Status bleibt so.
office-conflict = Inzwischen hat sich diese Meldung geändert. Es wurde nichts gespeichert. Ihr Text steht noch im Formular. Bitte prüfen Sie den neuen Stand und senden Sie dann noch einmal.
office-form-invalid = Das Formular war nicht vollständig. Es wurde nichts gespeichert.
office-form-too-large = Der Text war viel zu lang und kam nicht an. Es wurde nichts gespeichert.
office-text-too-long = Der Text ist zu lang. Höchstens { $count } Zeichen.

# --- answer ---
office-answer-title = Antworten
office-answer-language = Bitte antworten Sie auf { $language }.
office-answer-label = Ihre Antwort
office-answer-hint = Kurze Sätze. Die Antwort kommt als neue Nachricht auf dem Weg: { $channel }.
office-answer-spoken = Die Person nutzt Sprachnachrichten: Die Antwort wird auch vorgelesen.
office-answer-asks = Ich stelle eine Frage und warte auf eine Antwort.
office-answer-button = Antwort senden
office-answer-sent = Die Antwort ist unterwegs.
office-answer-empty = Bitte schreiben Sie zuerst eine Antwort.
office-answer-impossible = Antworten ist nicht möglich: Zu dieser Meldung gibt es kein Gespräch. Es wurde gelöscht, oder die Meldung kam nicht über einen Chat.
office-answer-unwanted = Die Person wollte hier keine Antwort. Senden Sie nur, was nötig ist.
office-answer-stopped = Die Person hat STOPP gesagt. Die Nachricht wird aufgehoben und erst gesendet, wenn sie wieder schreibt.
office-ready-label = Fertiger Text
office-ready-button = Text einsetzen
office-ready-none = ohne
office-ready-unchecked = Diese Texte hat noch niemand geprüft, dessen Muttersprache { $language } ist.
office-ready-missing = Für diese Sprache gibt es keine fertigen Texte.
office-ready-choose = Bitte wählen Sie zuerst einen fertigen Text.
office-ready-inserted = Der fertige Text ist eingesetzt. Er ist noch nicht gesendet.
office-ready-reading = Danke, wir lesen Ihre Meldung
office-ready-where = Frage: Wo genau?
office-ready-picture = Frage: Haben Sie ein Bild?
office-ready-forwarded = Weitergegeben
office-ready-working = Wir kümmern uns
office-ready-done = Erledigt
office-ready-merged = Schon gemeldet
office-ready-elsewhere = Nicht unsere Aufgabe
office-ready-call = Rufen Sie uns an

# --- note ---
office-note-title = Interne Notiz
office-note-label = Notiz
office-note-hint = Nur im Büro sichtbar. Die Person bekommt sie nicht.
office-note-button = Notiz speichern
office-note-saved = Die Notiz ist gespeichert.
office-note-empty = Bitte schreiben Sie zuerst eine Notiz.

# --- forward ---
office-forward-title = Weiterleiten
office-forward-page-title = Meldung { $reference } weiterleiten
office-forward-intro = Die zuständige Stelle bekommt die Meldung als E-Mail. Wer sie geschickt hat, steht nicht darin.
office-forward-open = Vorschau und weiterleiten
office-forward-recipient = E-Mail-Adresse der Stelle
office-forward-button = Jetzt weiterleiten
office-forward-back = Zurück zur Meldung
office-forward-check = Bitte lesen Sie die Vorschau. Stehen im Text Namen, Telefonnummern oder Angaben zur Gesundheit? Dann prüfen Sie, ob die Stelle sie braucht.
office-forward-preview = Vorschau
office-forward-subject = Betreff
office-forward-text = Text
office-forward-attachments = Anhänge
office-forward-attachment-json = { $name } (Daten für Fachprogramme)
office-forward-attachment-picture = { $name } (Bild)
office-forward-as-file = Es ist kein Mailserver eingestellt. Die E-Mail wird als Datei im Ordner { $folder } abgelegt.
office-forward-wrong = Diese Adresse ist keine gültige E-Mail-Adresse.
office-forward-withdrawn = Die Meldung wurde zurückgezogen. Sie wird nicht weitergeleitet.
office-forward-explanation = Erklärung für die Stelle
office-forward-explanation-hint = Steht in der E-Mail vor der Meldung. Schreiben Sie kurz auf Deutsch, worum es geht, wenn die Meldung in einer anderen Sprache ist.
office-forward-moves = Die Meldung bekommt den Status „weitergeleitet“.
office-forward-preview-button = Vorschau erneuern
office-forward-sent = Die Weiterleitung an { $recipient } ist unterwegs.
office-forward-list = Bisherige Weiterleitungen
office-forward-state-due = wird gesendet
office-forward-state-delayed = noch nicht gesendet, wird wieder versucht. Grund: { $code }
office-forward-state-aside = nicht gesendet, wird nicht mehr versucht
office-forward-state-sent-mail = gesendet am { $date }
office-forward-state-sent-file = als Datei abgelegt am { $date }
office-forward-state-given_up = nicht gesendet, Grund: { $code }

# --- history ---
office-copy-title = Kopie der Daten
office-copy-hint = Alles, was über die Person gespeichert ist. Nur für die Person selbst: Lassen Sie sich die Nummer der Meldung sagen, und geben oder schicken Sie die Kopie nur ihr. Der Verlauf hält fest, wer sie gemacht hat.
office-copy-text = Kopie zum Lesen
office-copy-json = Kopie für Programme (JSON)
office-copy-impossible = Zu dieser Meldung gibt es kein Gespräch mehr. Die Daten der Person sind gelöscht.
office-copy-heading = Kopie Ihrer Daten vom { $date }
office-copy-whole = Das ist alles, was wir über Sie gespeichert haben. Die Kopie für Programme (JSON) enthält auch die technischen Angaben dazu.
office-copy-channel = Weg
office-copy-address = Adresse
office-copy-since = Seit
office-copy-messages = Nachrichten
office-copy-files = Dateien
office-history-title = Verlauf
office-history-column-when = Wann
office-history-column-who = Wer
office-history-column-what = Was
office-history-caption = Ältestes zuerst. Einträge werden nie geändert.
office-history-resident = Person
office-history-status = Status: { $status }
office-history-note = Interne Notiz
office-history-answer = Antwort an die Person
office-history-question = Frage an die Person
office-history-amended = Die Person hat ergänzt
office-history-forwarded = Weitergeleitet
office-history-copied = Kopie der Daten für die Person gemacht
office-history-category = Kategorie
office-messages-title = Nachrichten zu dieser Meldung
office-messages-in = von der Person
office-messages-out = an die Person
office-message-state-taken = angekommen
office-message-state-due = wird gesendet
office-message-state-delayed = noch nicht zugestellt, wird wieder versucht. Grund: { $code }
office-message-state-aside = nicht zugestellt, wird nicht mehr versucht
office-message-state-sent = gesendet
office-message-state-given_up = nicht zugestellt, Grund: { $code }
office-message-state-stopped = zurückgehalten, weil die Person STOPP gesagt hat

# --- accessibility statement ---
office-accessibility-title = Erklärung zur Barrierefreiheit
office-accessibility-what = Diese Seiten sollen alle Menschen im Büro nutzen können. Sie sind nach den Regeln WCAG 2.2, Stufe AA, gebaut.
office-accessibility-how = Sie funktionieren mit der Tastatur, mit Vorleseprogrammen, ohne JavaScript und bei 400 Prozent Vergrößerung. Programme prüfen das bei jeder Änderung.
office-accessibility-limits = Texte von Menschen stehen so da, wie sie geschrieben wurden. Aufnahmen werden automatisch aufgeschrieben; dabei gibt es Fehler. Menschen mit Behinderung haben diese Seiten noch nicht geprüft.
office-accessibility-feedback = Stoßen Sie auf eine Barriere? Melden Sie sie über die Seite für alle, oder rufen Sie an: { $phone }. Sie können auch kommen: { $visit }.
office-accessibility-ombuds = Sind Sie mit der Antwort nicht zufrieden? In Nordrhein-Westfalen hilft die Ombudsstelle für barrierefreie Informationstechnik bei der Landesbeauftragten für Menschen mit Behinderung.

# --- failures ---
office-failure-title = Das hat gerade nicht geklappt
office-failure-text = Die Datenbank antwortet nicht. Bitte gehen Sie im Browser zurück und versuchen Sie es noch einmal. Nichts wird dadurch doppelt gesendet.
office-missing-title = Diese Seite gibt es nicht
office-missing-text = Vielleicht ist der Link alt. Im Eingang finden Sie alle Meldungen.

# --- codes in words ---
office-language = { $code ->
    [de] Deutsch
    [en] Englisch
    [tr] Türkisch
    [ar] Arabisch
    [fa] Persisch
    [uk] Ukrainisch
    [ru] Russisch
    [pl] Polnisch
    [ro] Rumänisch
    [bg] Bulgarisch
    [it] Italienisch
    [el] Griechisch
    [es] Spanisch
    [ku] Kurdisch
    [fr] Französisch
    [nl] Niederländisch
    [ko] Koreanisch
   *[other] { $name }
}
office-kind-barrier = Barriere
office-kind-person = Wunsch nach einem Gespräch
office-status-received = eingegangen
office-status-seen = gesehen
office-status-forwarded = weitergeleitet
office-status-in_progress = in Arbeit
office-status-done = erledigt
office-status-not_responsible = nicht zuständig
office-status-merged = zusammengelegt
office-status-withdrawn = zurückgezogen
office-category-path = Gehweg und Bordstein
office-category-obstacle = Hindernis im Weg
office-category-crossing = Überweg und Ampel
office-category-tactile = Leitstreifen
office-category-transit = Bus, Bahn, Haltestelle
office-category-entrance = Eingang, Tür, Treppe
office-category-lift = Aufzug und Rolltreppe
office-category-toilet = Toilette
office-category-parking = Behinderten-Parkplatz
office-category-info = Lesen, Hören, Verstehen
office-category-digital = Internetseite oder App
office-category-other = Etwas anderes
office-permanence-permanent = dauerhaft
office-permanence-temporary = vorübergehend
office-permanence-sometimes = manchmal
office-permanence-unknown = unbekannt
office-detour-yes = ja, es gibt einen
office-detour-no = nein, es gibt keinen
office-affects-wheels = Menschen mit Rollstuhl, Rollator oder Kinderwagen
office-affects-seeing = blinde und sehbehinderte Menschen
office-affects-hearing = taube und schwerhörige Menschen
office-affects-understanding = Menschen, die schwer lesen oder verstehen
office-affects-german = Menschen mit wenig Deutsch
office-affects-everybody = viele Menschen
office-affects-unstated = keine Angabe
office-channel-browser = Internetseite
office-channel-terminal = Terminal
office-channel-telegram = Telegram
office-channel-matrix = Matrix
office-channel-sms = SMS
office-channel-analog = Telefon, Brief oder Besuch
office-channel-demo = Vorführung
office-engine-vosk = Vosk
office-engine-whisper = Whisper
office-engine-person = ein Mensch

# --- the forwarded e-mail ---
office-mail-subject = [{ $number }] { $category }
office-mail-subject-place = [{ $number }] { $category } – { $place }
office-mail-hello = Guten Tag,
office-mail-intro = diese Meldung über eine Barriere ist bei uns eingegangen. Bitte kümmern Sie sich darum.
office-mail-intro-person = diese Bitte ist bei uns eingegangen. Bitte kümmern Sie sich darum.
office-mail-number = Nummer
office-mail-what = Was gemeldet wurde
office-mail-language-note = Original, Sprache: { $language }
office-mail-reply = Bitte antworten Sie auf diese E-Mail und lassen Sie den Betreff so. Dann findet das Büro Ihre Antwort wieder.
office-mail-privacy = Wer das gemeldet hat, teilen wir nicht mit.
office-mail-explanation = Dazu schreiben wir
office-mail-added = Später ergänzt
office-mail-recording = Kein Text. Es gibt eine Aufnahme; das Büro kann sie Ihnen vorspielen.
office-mail-bye = Viele Grüße
office-mail-link = Für das Büro: { $link }
office-mail-colon = { $label }: { $value }

# --- figures ---
office-nav-figures = Zahlen
office-figures-title = Zahlen: SMS
office-figures-today = Heute
office-figures-no-sms = SMS ist nicht eingestellt.
office-figures-limit = Heute wurden { $spent } von höchstens { $most } SMS-Teilen verschickt.
office-figures-no-limit = Heute wurden { $spent } SMS-Teile verschickt. Es gibt keine Grenze.
office-figures-reached = Die Grenze ist erreicht. Antworten warten bis { $date }. Bestätigungen von STOPP und Hinweise auf die 112 gehen weiter hinaus.
office-figures-more = Heute { $count } SMS-Teile mehr erlauben
office-figures-raised = Die Grenze für heute ist erhöht. Was wartet, geht in den nächsten 10 Minuten hinaus.
office-figures-caption = SMS in den letzten 30 Tagen
office-figures-column-day = Tag (UTC)
office-figures-column-conversations = Gespräche
office-figures-column-segments = SMS-Teile
office-figures-column-each = Teile je Gespräch
office-figures-column-cost = Kosten in Euro
office-figures-date = { $day }.{ $month }.{ $year }
office-figures-all = Zusammen
office-figures-none = In den letzten 30 Tagen wurde keine SMS verschickt.
office-figures-why = Eine lange SMS besteht aus mehreren Teilen, und jeder Teil wird bezahlt. Ein Gespräch zählt an jedem Tag, an dem jemand schreibt, einmal. Gezählt wird ohne Nummern und ohne Namen.
office-channel-away = { $channel }: Die Verbindung fehlt gerade. Antworten dorthin warten, nichts geht verloren.
office-limit-reached = Die Tages-Grenze für SMS ist erreicht ({ $spent } Teile): Antworten per SMS warten.
office-limit-look = Zahlen ansehen und mehr erlauben

# --- voice notes that people listen to ---
office-nav-listening = Aufnahmen
office-listening-title = Aufnahmen, die jemand anhören muss
office-listening-intro = Diese Sprachnachrichten hat das Programm nicht verstanden, oder es ist unsicher. Bitte hören Sie zu und schreiben Sie auf, was zu hören ist. Die Person bekommt Ihren Text vorgelesen und sagt, ob er stimmt.
office-listening-caption = Wartende Aufnahmen, älteste zuerst
office-listening-column-waiting = Wartet
office-listening-column-length = Länge
office-listening-column-language = Vermutete Sprache
office-listening-column-reason = Warum
office-listening-column-reference = Meldung
office-listening-column-do = Anhören
office-listening-reason = { $code ->
    [no_model] Für diese Sprache hat das Programm kein Sprachmodell.
    [doubtful] Das Programm war sehr unsicher.
    [wrong] Die Person sagt: Das Programm hat falsch verstanden.
   *[other] Das Programm ist an der Aufnahme gescheitert.
}
office-listening-take = Anhören und aufschreiben
office-listening-take-label = Aufnahme { $number } anhören und aufschreiben
office-listening-go-on = Weiter aufschreiben
office-listening-with = Hört gerade an: { $who }
office-listening-none = Keine Aufnahme wartet.
office-listening-waits = { $count ->
    [one] Eine Aufnahme wartet auf jemanden, der zuhört.
   *[other] { $count } Aufnahmen warten auf jemanden, der zuhört.
}
office-listening-why = Nach der Wartezeit, die älteste Aufnahme zuerst. Wer eine Aufnahme nimmt, hat 15 Minuten Zeit; danach dürfen andere sie nehmen.
office-listening-sent = Danke. Die Person bekommt Ihren Text jetzt vorgelesen.
office-listening-no-words-done = Die Person erfährt, dass nichts zu verstehen war.
office-listening-back-done = Die Aufnahme ist wieder frei.
office-listening-taken = Diese Aufnahme hört schon jemand anderes an, oder sie wartet nicht mehr.
office-listening-gone = Diese Aufnahme wartet nicht mehr. Vielleicht hat die Person selbst geantwortet, oder ihre Daten sind gelöscht.
office-listening-conflict = Es wurde nichts gesendet: Jemand anderes hat die Aufnahme genommen, oder sie wartet nicht mehr. Ihr Text steht noch da.
office-listening-empty = Bitte schreiben Sie zuerst auf, was zu hören ist.
office-listening-language-missing = Bitte wählen Sie die Sprache der Aufnahme.
office-listen-title = Aufnahme anhören
office-listen-list = Zurück zu den Aufnahmen
office-listen-sound = Aufnahme
office-listen-normal = In normalem Tempo
office-listen-slower = Langsamer
office-listen-download = Aufnahme herunterladen
office-listen-download-slower = langsamere Aufnahme herunterladen
office-listen-machine = Was das Programm verstanden hat
office-listen-machine-hint = Das kann ganz falsch sein. Was zu hören ist, gilt.
office-listen-before = Was schon jemand aufgeschrieben hat
office-listen-typed = Was ist zu hören?
office-listen-typed-hint = In der Sprache der Aufnahme, so wie es gesagt wurde. Nichts weglassen, nichts dazutun.
office-listen-language = Sprache der Aufnahme
office-listen-send = Fertig: der Person vorlesen
office-listen-no-words = Nichts zu verstehen
office-listen-back = Zurückgeben
office-transcript-typed = Von einem Menschen aufgeschrieben: { $who }.
office-transcript-waits = Diese Aufnahme wartet auf jemanden, der zuhört
office-history-typed = Aufnahme von einem Menschen aufgeschrieben
