# Was das Programm den Menschen sagt. Einfaches Deutsch: kurze Sätze, ein Gedanke, "Sie".
# .sms: kürzer, nur GSM-7. .spoken: zum Vorlesen. .easy: noch einfacher.

## Immer da

help-line = 0 = Mensch
    .spoken = 0: Mensch
help =
    Antworten Sie mit einer Zahl, mit Worten oder mit einer Sprach-Nachricht. Diese Wörter helfen immer: ZURÜCK, NOCHMAL, ABBRUCH, SPRACHE, DATEN, STOPP. Oder rufen Sie uns an: { $phone }.
    .sms = Antworten Sie mit Zahl oder Wort. Immer da: ZURÜCK, NOCHMAL, ABBRUCH, SPRACHE, DATEN, STOPP. Telefon: { $phone }
    .easy =
        Antworten Sie mit einer Zahl.
        Oder antworten Sie mit Worten.
        Einen Schritt zurück: ZURÜCK
        Noch einmal: NOCHMAL
        Aufhören: ABBRUCH
        Andere Sprache: SPRACHE
        Ihre Daten: DATEN
        Keine Nachrichten mehr: STOPP
        Telefon: { $phone }
yes = Ja
no = Nein
on = an
off = aus
failed-sorry =
    Hier ist ein Fehler passiert. Das tut uns leid. Ihre Nachricht ist da. Ein Mensch sieht sie an. Bitte machen Sie weiter.
not-understood =
    Das habe ich nicht verstanden. Bitte antworten Sie mit einer Zahl oder einem Wort.
    .sms = Das habe ich nicht verstanden. Bitte eine Zahl oder ein Wort.
    .easy =
        Das habe ich nicht verstanden.
        Sagen oder schreiben Sie eine Zahl.
not-understood-words = Das habe ich nicht verstanden. Bitte sagen Sie es mit anderen Worten.
three-failures =
    Leider verstehe ich Sie nicht. Ihre Antworten sind noch da. Sagen oder schreiben Sie 0. Dann hilft ein Mensch. Oder rufen Sie uns an: { $phone }.
    .sms = Leider verstehe ich Sie nicht. Ihre Antworten sind noch da. Schreiben Sie 0: Dann hilft ein Mensch.
    .easy =
        Leider verstehe ich Sie nicht.
        Ihre Antworten sind noch da.
        Sagen oder schreiben Sie 0.
        Dann hilft ein Mensch.
        Telefon: { $phone }
too-long =
    Ihre Nachricht ist sehr lang. Der Anfang steht in der Meldung. Wir heben die ganze Nachricht auf.
please-wait = Das waren sehr viele Nachrichten. Alles ist da. Bitte warten Sie 1 Minute. Dann lese ich weiter. Telefon: { $phone }.
    .sms = Das waren sehr viele Nachrichten. Bitte warten Sie 1 Stunde. Dann antworten wir wieder. Telefon: { $phone }
parts-missing = Von Ihrer Nachricht fehlt ein Teil. Bitte schreiben Sie diesen Teil noch einmal.
unsupported =
    Das kann ich nicht lesen. Bitte schicken Sie Text, eine Sprach-Nachricht, ein Bild oder einen Ort.
    .sms = Das kann ich nicht lesen. Bitte schreiben Sie Text.
message-locked =
    Ich kann Ihre Nachricht nicht lesen: Der Schlüssel fehlt. Bitte schicken Sie die Nachricht noch einmal. Geht es nicht? Unser Telefon: { $phone }.

## Anfang

welcome =
    Guten Tag. Hier ist: { $office }. Ich bin ein Computer-Programm. Ein Mensch liest Ihre Meldung. Not-Fall: Rufen Sie 112 an. Telefon: { $phone }. Oder kommen Sie: { $visit }. Das Büro liest Ihre Daten. Manchmal auch eine andere Stelle. Mehr dazu: Antworten Sie mit DATEN.
    .sms = Ich bin ein Computer-Programm. Ein Mensch liest Ihre Meldung. Not-Fall: 112. Telefon: { $phone }. Ihre Daten liest das Büro, manchmal eine andere Stelle. Mehr: DATEN
    .easy =
        Guten Tag.
        Hier ist: { $office }
        Ich bin ein Programm.
        Ein Mensch liest Ihre Meldung.
        Im Not-Fall: Rufen Sie die 112 an.
        Telefon: { $phone }
        Besuch: { $visit }
        Das Büro liest Ihre Daten.
        Manchmal auch eine andere Stelle.
        Mehr dazu: Antworten Sie mit DATEN.
ask-language = Welche Sprache möchten Sie?
this-language = Deutsch
language-set = Wir sprechen jetzt { $language }.
ask-voice =
    Soll ich meine Antworten auch vorlesen?
menu =
    Was möchten Sie? Sie können auch gleich das Problem und den Ort sagen.
    .sms = Was möchten Sie? Oder schreiben Sie gleich das Problem und den Ort.
    .easy =
        Sagen oder schreiben Sie eine Zahl.
        Was möchten Sie tun?
menu-report = Ein Problem melden
menu-status = Was wurde aus meiner Meldung?
    .sms = Meine Meldung
menu-settings = Sprache und Vorlesen
    .sms = Sprache
menu-data = Meine Daten
started-again = Wir schicken Ihnen wieder Nachrichten.
stopped =
    Wir schicken Ihnen keine Nachrichten mehr. Daten löschen: Antworten Sie mit DATEN. Wieder anfangen: Antworten Sie mit START.
cancelled = Es gibt nichts zum Abbrechen.
cannot-skip = Diese Antwort brauchen wir.
easier-on = Ich spreche jetzt einfacher und langsamer.
why =
    Die Antworten helfen dem Büro bei Ihrer Meldung. Ein Programm stellt die Fragen. Es macht nur Vorschläge. Menschen im Büro entscheiden.
    .easy =
        Die Antworten helfen dem Büro.
        Ich bin ein Programm.
        Ich frage nur.
        Menschen im Büro entscheiden.
why-category = Sie haben diese Wörter gesagt: { $because }. Darum habe ich das Thema vorgeschlagen. Sie können es ändern.
ask-unclear =
    Ich bin nicht sicher. Was soll ich mit Ihrer Nachricht tun?
unclear-add = Es gehört zu meiner Meldung
    .sms = Zu meiner Meldung
unclear-report = Ein Problem melden
unclear-person = Ein Mensch soll sie lesen
unclear-menu = Zum Anfang
no-consultation = Zurzeit gibt es hier keine Umfrage. Sie können ein Problem melden.
emergency =
    Das klingt nach einem Not-Fall. Rufen Sie sofort die 112 an! Von hier kommt keine schnelle Hilfe.
ask-no-emergency = Habe ich Sie falsch verstanden? Dann wählen Sie bitte.
no-emergency-report = Ein Problem melden
ask-draft =
    Sie haben schon eine Meldung angefangen. Was möchten Sie?
draft-resume = Diese Meldung fertig machen
draft-new = Diese löschen, neue Meldung anfangen
ask-second =
    Sie haben auch gesagt: „{ $text }“. Möchten Sie das auch melden?
    .sms = Sie haben auch gesagt: "{ $text }". Auch melden?
queued = Danach geht es um Ihr neues Problem.
reminder = Ihre Meldung ist noch nicht fertig. Wir heben sie 7 Tage auf.
draft-expired = Wir haben Ihre unfertige Meldung nach 7 Tagen gelöscht.
messages-missed = Wir waren einige Zeit nicht erreichbar. Das tut uns leid. Haben Sie in dieser Zeit geschrieben? Dann schicken Sie es bitte noch einmal.
edited = Sie haben eine Nachricht geändert. Ich lese sie als neue Nachricht.

## Sprach-Nachrichten, Bilder, Orte

ask-heard =
    Ich habe verstanden: „{ $text }“. Stimmt das?
    .sms = Ich habe verstanden: "{ $text }". Stimmt das?
    .easy =
        Sie haben gesagt:
        „{ $text }“
        Stimmt das?
ask-heard-doubtful =
    Ich bin nicht sicher. Ein Mensch hört die Nachricht auch an. Ich habe verstanden: „{ $text }“. Stimmt das?
    .sms = Ich bin nicht sicher. Ich habe verstanden: "{ $text }". Stimmt das?
heard-yes = Ja
heard-no = Nein, ich sage es neu
heard-wrong = Bitte sagen oder schreiben Sie es noch einmal.
note-added =
    Ich habe auch verstanden: „{ $text }“. Das steht jetzt in Ihrer Meldung.
    .sms = Ich habe auch verstanden: "{ $text }". Das steht jetzt in der Meldung.
voice-no-words = Ich habe keine Worte gehört. Bitte sprechen Sie lauter. Oder schreiben Sie uns.
voice-too-long = Die Sprach-Nachricht ist zu lang. Bitte sprechen Sie höchstens 5 Minuten.
voice-too-large = Die Sprach-Nachricht ist zu groß. Bitte sprechen Sie kürzer.
voice-unreadable = Ich kann die Sprach-Nachricht nicht hören. Bitte nehmen Sie sie noch einmal auf. Oder schreiben Sie uns.
voice-kept =
    Ich kann Ihre Sprach-Nachricht nicht verstehen. Ein Mensch hört sie an. Ihre Nummer ist { $reference }.
refused-voice-too-large = Die Sprach-Nachricht ist zu groß. Es gehen höchstens 20 Mega-Byte. Bitte sprechen Sie kürzer.
refused-voice-unreadable = Ich kann die Sprach-Nachricht nicht hören. Bitte nehmen Sie sie noch einmal auf. Oder schreiben Sie uns.
refused-voice-too-long = Die Sprach-Nachricht ist zu lang. Bitte sprechen Sie höchstens 5 Minuten.
refused-picture-too-large = Das Bild ist zu groß. Bitte schicken Sie ein kleineres Bild.
refused-picture-unreadable = Dieses Bild kann ich nicht öffnen. Bitte schicken Sie ein anderes Bild. Es geht auch ohne Bild.
picture-kept = Danke für das Bild.
picture-added = Danke. Das Bild gehört jetzt zu Ihrer Meldung.
pictures-enough = Sie haben schon 5 Bilder geschickt. Mehr brauchen wir nicht.
pin-kept = Danke für den Ort.
pin-outside = Dieser Ort liegt nicht in { $city }. Wo ist das Problem in { $city }?

## Ein Problem melden

ask-what =
    Was ist das Problem? Schreiben Sie es. Oder schicken Sie eine Sprach-Nachricht.
    .sms = Was ist das Problem? Schreiben Sie es in Ihren Worten.
    .easy =
        Was ist das Problem?
        Zum Beispiel: Der Aufzug ist kaputt.
words-kept = Ihre Worte sind noch da. Nichts ändern: Antworten Sie mit WEITER.
ask-category-guess =
    Sie haben gesagt: „{ $because }“. Geht es darum: { $category }?
    .sms = Geht es um: { $category }?
    .easy =
        Sie haben gesagt: „{ $because }“
        Geht es darum: { $category }?
ask-category-group = Worum geht es?
ask-category = Worum geht es genau?
category-right = Ja, das stimmt
    .sms = Ja
category-more = Etwas anderes
group-street = Geh-Weg und Straße
group-transport = Bus, Bahn, Auto
group-building = In einem Gebäude
group-information = Lesen, Hören, Internet
category-path = Geh-Weg und Bordstein
category-obstacle = Etwas steht im Weg
category-crossing = Ampel und Weg über die Straße
    .sms = Ampel und Straße
category-tactile = Leit-Streifen für blinde Menschen
    .sms = Leit-Streifen
category-transit = Bus, Bahn, Halte-Stelle
category-entrance = Eingang, Tür, Rampe, Treppe
category-lift = Aufzug und Roll-Treppe
category-toilet = Toilette
category-parking = Park-Platz für Menschen mit Behinderung
    .sms = Behinderten-Park-Platz
category-info = Lesen, Hören, Verstehen
category-digital = Internet-Seite oder App
category-other = Etwas anderes
ask-where =
    Wo ist das? Nennen Sie Straße, Halte-Stelle oder Gebäude. Kein Ort: Antworten Sie mit WEITER.
    .sms = Wo ist das? Straße, Halte-Stelle oder Gebäude. Kein Ort: WEITER
    .easy =
        Wo ist das?
        Zum Beispiel: Am Rathaus.
        Kein Ort: Antworten Sie mit WEITER.
ask-which-place = So ähnlich heißen mehrere Orte. Welchen Ort meinen Sie?
place-other = Ein anderer Ort
ask-permanence = Wann gibt es das Problem?
    .easy = Ist das Problem immer da?
permanence-permanent = Immer
permanence-temporary = Nur jetzt
permanence-sometimes = Manchmal
permanence-unknown = Weiß ich nicht
ask-detour = Gibt es einen anderen Weg?
    .easy = Kann man anders gehen?
detour-yes = Ja
detour-no = Nein
detour-unknown = Weiß ich nicht
ask-affects =
    Für wen ist das ein Problem? Mehrere Zahlen gehen auch.
    .sms = Für wen ist das ein Problem? Mehrere Zahlen gehen.
    .easy =
        Für wen ist das schwer?
        Sie können mehr als 1 Zahl sagen.
affects-wheels = Roll-Stuhl, Rollator, Kinder-Wagen
    .sms = Roll-Stuhl, Rollator
affects-seeing = Menschen mit Problemen beim Sehen
    .sms = Sehen
affects-hearing = Menschen mit Problemen beim Hören
    .sms = Hören
affects-understanding = Menschen mit Problemen beim Lesen und Verstehen
    .sms = Verstehen
affects-german = Menschen mit wenig Deutsch
    .sms = Wenig Deutsch
affects-everybody = Alle Menschen
affects-unstated = Keine Antwort
ask-picture =
    Haben Sie ein Bild davon? Dann schicken Sie es jetzt. Ohne Bild geht es auch.
    .sms = Hier geht kein Bild. Bitte antworten Sie mit 1.
    .easy =
        Haben Sie ein Bild davon?
        Dann schicken Sie es jetzt.
        Kein Bild: Antworten Sie mit 1.
picture-please = Bitte schicken Sie das Bild jetzt.
picture-no = Ohne Bild weiter
ask-answer = Dürfen wir Ihnen hier antworten?
    .easy = Sollen wir Ihnen hier antworten?
answer-yes = Ja
answer-no = Nein
ask-review =
    Ihre Meldung: { $what }
    Es geht um: { $category }
    Ort: { $where }
    Wann: { $permanence }
    Anderer Weg: { $detour }
    Für wen: { $affects }
    Bilder: { $pictures }
    Antwort hier: { $answer }
    Stimmt alles?
    .sms =
        { $what }
        { $category }
        Ort: { $where }
        { $permanence }
        Richtig?
review-detour-yes = Ja
review-detour-no = Nein
review-detour-unknown = Weiß ich nicht
review-affects-wheels = Roll-Stuhl, Rollator
review-affects-seeing = Sehen
review-affects-hearing = Hören
review-affects-understanding = Verstehen
review-affects-german = wenig Deutsch
review-affects-everybody = alle
review-affects-unstated = keine Antwort
review-send = Ja, abschicken
review-correct = Etwas ändern
review-discard = Meldung löschen
place-pin = Ort auf der Karte
place-none = Kein Ort
ask-correct = Was möchten Sie ändern?
item-what = Das Problem
item-category = Worum es geht
item-where = Den Ort
item-permanence = Wann es das Problem gibt
item-affects = Für wen
item-picture = Das Bild
item-answer = Die Antwort hier
ask-discard = Möchten Sie die Meldung wirklich löschen?
discard-yes = Ja, löschen
discard-no = Nein, weiter
discarded = Die Meldung ist gelöscht.
receipt =
    Danke. Ihre Meldung ist da. Ein Mensch liest sie. Ihre Nummer ist { $reference }. Damit können Sie später nachfragen oder die Meldung zurückziehen.
    .sms = Danke. Ihre Meldung ist da. Ein Mensch liest sie. Ihre Nummer: { $reference }
    .easy =
        Danke.
        Ihre Meldung ist da.
        Ein Mensch liest Ihre Meldung.
        Ihre Nummer ist { $reference }.
        Schreiben Sie die Nummer auf.

## Was wurde daraus?

ask-reference = Wie ist die Nummer von Ihrer Meldung? Sie hat 7 Ziffern.
reference-wrong = Diese Nummer stimmt nicht ganz. Bitte prüfen Sie die 7 Ziffern.
reference-unknown = Die Nummer { $reference } kenne ich nicht. Bitte prüfen Sie die Ziffern.
reference-forgotten = Ohne Nummer kann ich nicht suchen. Antworten Sie mit 0: Dann hilft ein Mensch.
ask-case = Welche Meldung meinen Sie?
case-line = { $reference } { $place }
case-other = Eine andere Nummer
case-status = Meldung { $reference }: { $status }.
case-status-reason =
    Meldung { $reference }: { $status }. Das Büro sagt:
    { $reason }
case-add = Etwas dazu sagen
case-withdraw = Die Meldung zurückziehen
case-menu = Zum Anfang
status-received = Sie ist angekommen
status-seen = Ein Mensch hat sie gelesen
status-forwarded = Wir haben sie weitergegeben
status-in_progress = Jemand arbeitet daran
status-done = Sie ist erledigt
status-not_responsible = Dafür ist eine andere Stelle da
status-merged = Sie gehört jetzt zu einer anderen Meldung
status-withdrawn = Sie haben sie zurückgezogen
status-changed = Neues zu Ihrer Meldung { $reference }: { $status }.
status-changed-reason =
    Neues zu Ihrer Meldung { $reference }: { $status }. Das Büro sagt:
    { $reason }
news-waiting = Es gibt Neues zu Ihrer Meldung { $reference }. Antworten Sie mit dieser Nummer. Dann sage ich es Ihnen.
    .sms = Es gibt Neues zu Ihrer Meldung. Bitte senden Sie die Nummer Ihrer Meldung. Dann lesen Sie es hier.
file-awaited = Ich kann Ihre Datei noch nicht laden. Ich versuche es weiter. Sie müssen nichts tun.
staff-answer =
    Das Büro antwortet zu Ihrer Meldung { $reference }:
    { $text }
staff-question =
    Das Büro fragt zu Ihrer Meldung { $reference }:
    { $text }
ask-add = Was möchten Sie zur Meldung { $reference } sagen?
ask-reply =
    Das Büro fragt zu Ihrer Meldung { $reference }:
    { $question }
    Was antworten Sie?
amended = Danke. Das steht jetzt bei Ihrer Meldung { $reference }.
    .sms = Danke. Das steht jetzt bei Ihrer Meldung.
ask-withdraw = Möchten Sie die Meldung { $reference } wirklich zurückziehen?
withdraw-yes = Ja, zurückziehen
withdraw-no = Nein
withdrawn = Sie haben die Meldung { $reference } zurückgezogen.
withdraw-ended = Die Meldung { $reference } ist schon abgeschlossen.

## Ein Mensch

person-called =
    Ein Mensch meldet sich hier bei Ihnen. Ihre Nummer ist { $reference }. Schneller geht es am Telefon: { $phone }. Oder kommen Sie zu uns: { $visit }.
    .sms = Ein Mensch meldet sich. Ihre Nummer: { $reference }. Schneller geht es am Telefon: { $phone }
    .easy =
        Ein Mensch meldet sich hier.
        Ihre Nummer ist { $reference }.
        Telefon: { $phone }
        Besuch: { $visit }
person-again =
    Wir wissen Bescheid. Ein Mensch meldet sich. Ihre Nummer ist { $reference }. Telefon: { $phone }.
    .sms = Wir wissen Bescheid. Ein Mensch meldet sich. Telefon: { $phone }

## Einstellungen

ask-settings = Vorlesen ist { $voice }. Einfachere Wörter sind { $easy }. Was möchten Sie ändern?
    .sms = Einfachere Wörter sind { $easy }. Was möchten Sie ändern?
    .easy =
        Vorlesen ist { $voice }.
        Einfachere Wörter sind { $easy }.
        Was möchten Sie ändern?
settings-language = Sprache
settings-voice = Vorlesen an oder aus
settings-easy = Einfachere Wörter an oder aus
settings-back = Fertig

## Meine Daten

ask-data =
    Wir speichern Ihre Nachrichten und einen Weg zu Ihnen. Das Büro liest sie. Manchmal auch eine andere Stelle. Sie können alles ansehen und löschen. Was möchten Sie?
    .easy =
        Wir haben Ihre Nachrichten.
        Das Büro liest sie.
        Manchmal auch eine andere Stelle.
        Sie können alles ansehen und löschen.
        Was möchten Sie?
data-show = Meine Daten zeigen
data-delete = Meine Daten löschen
data-back = Zurück
my-data =
    Wir haben { $messages ->
        [0] keine Nachrichten
        [one] 1 Nachricht
       *[other] { $messages } Nachrichten
    } und { $submissions ->
        [0] keine Meldungen
        [one] 1 Meldung
       *[other] { $submissions } Meldungen
    } von Ihnen. Hier ist alles:
my-data-elsewhere =
    Ihre Daten können wir hier nicht schicken. Das Büro gibt sie Ihnen. Rufen Sie an: { $phone }. Oder kommen Sie: { $visit }.
    .sms = Eine SMS ist zu kurz für Ihre Daten. Das Büro gibt sie Ihnen: Telefon { $phone } oder hier: { $visit }
ask-delete = Wir löschen Ihre Nachrichten und Bilder. Abgeschickte Meldungen bleiben im Büro. Wir können Ihnen dann nicht mehr antworten. Wirklich löschen?
    .sms = Wir löschen Nachrichten und Bilder. Meldungen bleiben im Büro. Sie bekommen keine Antwort mehr. Wirklich löschen?
    .easy =
        Wir löschen Ihre Nachrichten und Bilder.
        Ihre Meldungen bleiben im Büro.
        Wir können Ihnen dann nicht mehr antworten.
        Wirklich löschen?
ask-delete-code = Wollen Sie alles löschen? Dann senden Sie bitte diese Zahl: { $code }. Sonst antworten Sie bitte nicht.
delete-yes = Ja, löschen
delete-no = Nein
data-deleted = Ihre Daten sind gelöscht. Sie können jederzeit neu anfangen.

## Für das Sprach-Erkennen: kurze Antworten, nie gezeigt

short-answers = Ja. Nein. Eins. Zwei. Drei. Vier. Fünf. Sechs. Sieben. Null. Weiter. Zurück. Weiß ich nicht

## Andere Wörter für das, was man wählen oder ändern kann, nie gezeigt

said-what = Problem. Text. Beschreibung
said-category = Thema. Art. Kategorie. Worum
said-where = Ort. Stelle. Adresse. Straße. Wo
said-permanence = Dauer. Zeit. lange. Wann
said-detour = Weg. Umweg
said-affects = Wen. Wem
said-picture = Bild. Foto
said-answer = Antwort. antworten
said-affects-wheels = Rollstuhl. Rolli. Rollator. Kinderwagen. Gehhilfe. Gehstock. Krücken. gehbehindert. laufen
said-affects-seeing = blind. sehbehindert. Augen. Brille. sehen
said-affects-hearing = taub. taube. gehörlos. schwerhörig. Ohren. hören
said-affects-understanding = lesen. verstehen. lernen
said-affects-german = Deutsch. Ausländer. Migranten. Sprache
said-affects-everybody = alle. jeder. jeden. jedermann
said-affects-unstated = privat. geheim
said-picture-no = kein. keins. keine. keinen. ohne. nicht. später. morgen
said-language = ich. wir. können. wollen. spreche. sprechen. rede. reden. kann. verstehe. verstehen. möchten. will. gern. gerne. nur. lieber. bitte. auf. in. die. Sprache. weiter. jetzt. mit. mir. Sie. schreiben. antworten. hallo
said-language-not = kein. keine. nicht. kaum. wenig
said-permanence-permanent = dauernd. dauerhaft. ständig. lange. Jahre
said-permanence-temporary = Woche. Wochen. Tagen. Monaten. gestern. heute. gerade. momentan. vorübergehend. Baustelle
said-permanence-sometimes = oft. öfter. selten. abends. nachts. morgens. Wochenende
said-detour-no = kein. keinen. keiner. keine. nicht. nirgends
said-delete = löschen. lösche. löscht. gelöscht
said-show = zeigen. zeige. zeig. anzeigen. sehen. Kopie
said-withdraw = nehmen. nehme. ziehen. ziehe. stornieren. löschen
said-add = dazu. hinzu. ergänzen. ergänze

## Knöpfe, Gruppen, Befehle

button-old = Diese Frage ist schon vorbei. Bitte antworten Sie auf die neueste Frage.
group-goodbye = Ich spreche nur mit einzelnen Menschen. Bitte schreiben Sie mir allein.
command-start = Anfangen
command-help = Hilfe
command-back = Ein Schritt zurück
command-repeat = Noch einmal sagen
command-language = Andere Sprache
command-mydata = Meine Daten
command-person = Ein Mensch hilft
command-stop = Keine Nachrichten mehr
