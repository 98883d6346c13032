# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: Barrieren melden in { $city }
page-skip = Zum Eingabe-Feld
page-language = Sprache wählen
page-about = Barrieren melden in { $city }
    Sprechen oder schreiben Sie hier.
    Ein Mensch liest Ihre Meldung.
page-know = Gut zu wissen
    Hier antwortet Ihnen ein Computer-Programm.
    Ein Mensch liest Ihre Meldung.
    Das Büro heißt: { $office }.
    Das Büro liest Ihre Daten.
    Manchmal auch eine andere Stelle.
    Sie brauchen keinen Namen und kein Konto.
page-conversation = Gespräch
page-from-you = Sie
page-from-bot = Computer-Programm
page-from-office = { $office }
page-voice-sent = Sie haben eine Sprach-Nachricht geschickt.
page-voice-hearing = Das Programm hört Ihre Nachricht an. Bitte warten Sie.
page-picture-sent = Sie haben ein Bild geschickt.
page-picture-alt = Ihr Bild
page-pin-sent = Sie haben Ihren Ort geschickt.
page-other-sent = Sie haben etwas geschickt.
page-copy = Das sind Ihre Daten. Die Datei ist für Computer-Programme.
page-copy-load = Datei herunterladen
page-audio-own = Ihre Sprach-Nachricht
page-audio-answer = Diese Antwort anhören
page-load-new = Neue Nachrichten laden
page-earlier = Frühere Nachrichten zeigen
page-choices = Ihre Auswahl
page-word-back = Zurück
page-word-help = Hilfe
page-text-label = Ihre Nachricht
page-text-first = Was ist das Problem? Und wo?
page-text-example = Zum Beispiel: Der Aufzug am Bahnhof ist kaputt.
page-write = Nachricht schreiben
page-send = Senden
page-files = Bild oder Datei schicken
page-send-file = Datei senden
page-voice-label = Sprach-Nachricht
page-voice-hint = Eine Datei mit Ihrer Stimme. Höchstens 5 Minuten lang.
page-picture-label = Bild
page-picture-hint = Ein Bild von dem Problem. Sie müssen kein Bild schicken.
page-record = Sprechen
page-or-write = Oder schreiben Sie:
page-record-stop = Fertig
page-record-send = Sprach-Nachricht senden
page-record-discard = Sprach-Nachricht löschen
page-recording = Das Mikrofon ist an. Sprechen Sie jetzt.
page-record-ready = Die Sprach-Nachricht ist fertig. Sie können sie anhören.
page-record-gone = Die Sprach-Nachricht ist gelöscht.
page-record-refused = Das Mikrofon ist für diese Seite gesperrt. Erlauben Sie es im Browser. Oder schreiben Sie uns.
page-record-full = 5 Minuten sind um. Die Sprach-Nachricht ist fertig. Sie können sie anhören.
page-record-missing = Ihr Gerät hat kein Mikrofon. Bitte schreiben Sie uns. Oder rufen Sie an: { $phone }.
page-position = Meinen Ort senden
page-position-refused = Ihr Gerät gibt den Ort nicht weiter. Bitte schreiben Sie den Ort in das Feld.
page-sending = Die Nachricht ist unterwegs.
page-error-empty = Ihre Nachricht ist leer. Schreiben Sie etwas. Oder wählen Sie eine Datei aus.
page-error-large-title = Das ist zu groß
page-error-large = Ihre Datei ist zu groß. Wir haben sie nicht angenommen.
    Höchstens 25 Mega-Byte sind zusammen möglich.
    Schicken Sie bitte eine kürzere Sprach-Nachricht oder ein kleineres Bild.
page-error-cookies = Ihr Browser speichert unser Cookie nicht. Darum geht das Gespräch hier nicht weiter.
    Erlauben Sie bitte Cookies für diese Seite.
    Oder rufen Sie uns an: { $phone }.
page-error-foreign-title = Das kam von einer anderen Seite
page-error-foreign = Wir haben die Nachricht nicht angenommen. Öffnen Sie das Gespräch neu. Schicken Sie Ihre Nachricht dann noch einmal.
page-error-failed = Das hat nicht geklappt. Ihre Nachricht ist noch nicht bei uns. Bitte senden Sie sie noch einmal.
page-error-offline = Sie haben keine Verbindung. Ihre Nachricht ist noch hier. Bitte senden Sie sie später noch einmal.
page-error-missing-title = Diese Seite gibt es nicht
page-error-missing = Gehen Sie bitte zurück zum Gespräch.
page-help-title = Mit einem Menschen sprechen
page-phone = Telefon
page-visit = Besuch
page-emergency = Im Not-Fall: Rufen Sie die 112 an.
page-privacy = Daten-Schutz
page-accessibility = Erklärung zur Barriere-Freiheit
page-back = Zurück zum Gespräch
page-privacy-short = Das Wichtigste
    Ihre Nachricht geht an ein Büro in { $city }.
    Das Büro heißt: { $office }.
    Sie brauchen keinen Namen und kein Konto.
    Sie können Ihre Daten jederzeit ansehen und löschen.
page-privacy-what = Was speichern wir?
    Wir speichern Ihre Nachrichten, Sprach-Nachrichten und Bilder.
    Wir speichern auch den Ort von dem Problem.
    In Bildern löschen wir versteckte Angaben zu Ort und Gerät.
    Ein Programm schreibt Ihre Sprach-Nachricht als Text auf.
    Menschen im Büro können die Sprach-Nachricht anhören.
    Das Programm erkennt niemanden an der Stimme.
page-privacy-why = Warum dürfen wir das?
    Wir wollen Barrieren in { $city } abbauen.
    Das ist eine öffentliche Aufgabe.
    Das Gesetz dazu heißt Daten-Schutz-Grund-Verordnung, Artikel 6, Absatz 1, Buchstabe e.
page-privacy-who = Wer bekommt die Daten?
    Dieses Büro liest Ihre Meldung: { $office }.
    Manchmal gibt das Büro sie an eine andere Stelle weiter.
    Das ist zum Beispiel ein anderes Amt oder die Bus-Firma.
    Das Programm läuft auf einem Computer von der Stadt { $city }.
    Auch Ihre Sprach-Nachricht bleibt auf diesem Computer.
page-privacy-how-long = Wie lange bleiben die Daten?
    Eine unfertige Meldung können Sie 7 Tage lang fertig machen.
    Für die anderen Daten gibt es noch keine feste Frist.
    Sie können Ihre Daten jederzeit selbst löschen.
    Sagen oder schreiben Sie im Gespräch: Meine Daten.
    Abgeschickte Meldungen bleiben dann im Büro.
page-privacy-cookie = Wofür ist das Cookie?
    Diese Seite speichert 1 Cookie auf Ihrem Gerät.
    So finden Sie Ihr Gespräch wieder.
    Das Cookie bleibt 180 Tage nach Ihrer letzten Nachricht.
    Senden Sie einen Text nicht? Dann bleibt er auf Ihrem Gerät.
    Schließen Sie die Seite? Dann ist der Text weg.
    Benutzen andere Menschen Ihr Gerät? Dann sehen sie vielleicht Ihr Gespräch.
page-privacy-rights = Welche Rechte haben Sie?
    Sie dürfen Ihre Daten sehen.
    Sie dürfen eine Kopie bekommen.
    Sie dürfen falsche Daten ändern lassen.
    Sie dürfen Ihre Daten löschen lassen.
    Sie dürfen Nein zur Speicherung sagen.
    Sie dürfen sich bei der Daten-Schutz-Behörde beschweren.
page-privacy-ask = Haben Sie Fragen?
    Rufen Sie uns an.
    Oder kommen Sie zu uns.
    Fragen Sie dort auch nach der Person für Daten-Schutz.
page-accessibility-goal = Unser Ziel
    Alle Menschen sollen diese Seite benutzen können.
    Wir richten uns nach den WCAG-Regeln 2.2, Stufe Doppel-A.
page-accessibility-checked = Was haben wir geprüft?
    Wir prüfen die Seite mit einem Prüf-Programm.
    Wir prüfen sie auch nur mit der Tastatur.
    Die Seite geht ohne JavaScript und mit großer Schrift.
    Das ist eine Selbst-Prüfung.
page-accessibility-gaps = Was fehlt noch?
    Menschen mit Behinderung haben die Seite noch nicht geprüft.
    Es gibt noch keine Videos in Gebärden-Sprache.
    Niemand hat die Texte als Leichte Sprache geprüft.
    Die Computer-Stimme klingt künstlich.
    Nicht jede Sprache geht auch mit der Stimme.
page-accessibility-feedback = Haben Sie ein Problem mit dieser Seite?
    Sagen oder schreiben Sie es uns im Gespräch.
    Oder rufen Sie uns an.
    Sie bekommen eine Antwort.
page-accessibility-ombuds = Hilft unsere Antwort nicht?
    Dann hilft eine Ombuds-Stelle oder Schlichtungs-Stelle von Ihrem Bundes-Land.
    Das kostet nichts.
    Wir sagen Ihnen gern die Adresse.
