# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: obstakels melden in { $city }
page-skip = Naar het berichtveld
page-language = Taal kiezen
page-about = Obstakels melden in { $city }
    Praat of schrijf hier.
    Een mens leest uw melding.
page-know = Goed om te weten
    Hier antwoordt een computerprogramma.
    Een mens leest uw melding.
    Het kantoor heet: { $office }.
    Het kantoor leest uw gegevens.
    Soms ook een andere dienst.
    U hebt geen naam en geen account nodig.
page-conversation = Gesprek
page-from-you = U
page-from-bot = Computerprogramma
page-from-office = { $office }
page-voice-sent = U hebt een spraakbericht gestuurd.
page-voice-hearing = Het programma luistert naar uw bericht. Even geduld, alstublieft.
page-picture-sent = U hebt een foto gestuurd.
page-picture-alt = Uw foto
page-pin-sent = U hebt uw plek gestuurd.
page-other-sent = U hebt iets gestuurd.
page-copy = Dit zijn uw gegevens. Het bestand is voor computerprogramma's.
page-copy-load = Bestand downloaden
page-audio-own = Uw spraakbericht
page-audio-answer = Naar dit antwoord luisteren
page-load-new = Nieuwe berichten laden
page-earlier = Eerdere berichten tonen
page-choices = Uw keuze
page-word-back = Terug
page-word-help = Hulp
page-text-label = Uw bericht
page-text-first = Wat is het probleem? En waar?
page-text-example = Bijvoorbeeld: De lift op het station is kapot.
page-write = Bericht schrijven
page-send = Versturen
page-files = Foto of bestand sturen
page-send-file = Bestand versturen
page-voice-label = Spraakbericht
page-voice-hint = Een bestand met uw stem. Hoogstens 5 minuten.
page-picture-label = Foto
page-picture-hint = Een foto van het probleem. Een foto hoeft niet.
page-record = Praten
page-or-write = Of schrijf:
page-record-stop = Klaar
page-record-send = Spraakbericht versturen
page-record-discard = Spraakbericht wissen
page-recording = De microfoon staat aan. Praat nu.
page-record-ready = Het spraakbericht is klaar. U kunt het beluisteren.
page-record-gone = Het spraakbericht is gewist.
page-record-refused = De microfoon is voor deze pagina geblokkeerd. Sta hem toe in uw browser. Of schrijf ons.
page-record-full = De 5 minuten zijn om. Het spraakbericht is klaar. U kunt het beluisteren.
page-record-missing = Uw apparaat heeft geen microfoon. Schrijf ons, alstublieft. Of bel: { $phone }.
page-position = Mijn plek sturen
page-position-refused = Uw apparaat geeft de plek niet door. Schrijf de plek in het veld, alstublieft.
page-sending = Het bericht is onderweg.
page-error-empty = Uw bericht is leeg. Schrijf iets. Of kies een bestand.
page-error-large-title = Dit is te groot
page-error-large = Uw bestand is te groot. We hebben het niet aangenomen.
    Samen mag het hoogstens 25 megabyte zijn.
    Stuur een korter spraakbericht of een kleinere foto, alstublieft.
page-error-cookies = Uw browser bewaart onze cookie niet. Daarom kan het gesprek hier niet verdergaan.
    Sta cookies voor deze pagina toe, alstublieft.
    Of bel ons: { $phone }.
page-error-foreign-title = Dit kwam van een andere pagina
page-error-foreign = We hebben het bericht niet aangenomen. Open het gesprek opnieuw. Stuur uw bericht dan nog een keer.
page-error-failed = Dat is niet gelukt. We hebben uw bericht nog niet. Stuur het nog een keer, alstublieft.
page-error-offline = U hebt geen verbinding. Uw bericht staat nog hier. Stuur het later nog een keer, alstublieft.
page-error-missing-title = Deze pagina bestaat niet
page-error-missing = Ga terug naar het gesprek, alstublieft.
page-help-title = Met een mens praten
page-phone = Telefoon
page-visit = Langskomen
page-emergency = Noodgeval: bel 112.
page-privacy = Privacy
page-accessibility = Toegankelijkheidsverklaring
page-back = Terug naar het gesprek
page-privacy-short = Het belangrijkste
    Uw bericht gaat naar een kantoor in { $city }.
    Het kantoor heet: { $office }.
    U hebt geen naam en geen account nodig.
    U kunt uw gegevens altijd bekijken en wissen.
page-privacy-what = Wat bewaren we?
    We bewaren uw berichten, spraakberichten en foto's.
    We bewaren ook de plek van het probleem.
    Uit foto's halen we verborgen gegevens over plek en apparaat weg.
    Een programma schrijft uw spraakbericht op als tekst.
    Mensen op kantoor kunnen het spraakbericht beluisteren.
    Het programma herkent niemand aan de stem.
page-privacy-why = Waarom mogen we dat?
    We willen obstakels in { $city } weghalen.
    Dat is een publieke taak.
    De wet heet AVG, artikel 6, lid 1, letter e.
page-privacy-who = Wie krijgt de gegevens?
    Dit kantoor leest uw melding: { $office }.
    Soms geeft het kantoor die door aan een andere dienst.
    Dat is bijvoorbeeld een andere afdeling of het busbedrijf.
    Het programma draait op een computer van de stad { $city }.
    Ook uw spraakbericht blijft op die computer.
page-privacy-how-long = Hoe lang blijven de gegevens?
    Een begonnen melding kunt u 7 dagen lang afmaken.
    Voor de andere gegevens is er nog geen vaste termijn.
    U kunt uw gegevens altijd zelf wissen.
    Zeg of schrijf in het gesprek: mijn gegevens.
    Verstuurde meldingen blijven dan op kantoor.
page-privacy-cookie = Waar is de cookie voor?
    Deze pagina bewaart 1 cookie op uw apparaat.
    Zo vindt u uw gesprek terug.
    De cookie blijft 180 dagen na uw laatste bericht.
    Tekst die u niet verstuurt, blijft op uw apparaat.
    Die is weg als u de pagina sluit.
    Gebruiken anderen uw apparaat? Dan zien ze misschien uw gesprek.
page-privacy-rights = Welke rechten hebt u?
    U mag uw gegevens zien.
    U mag een kopie krijgen.
    U mag foute gegevens laten verbeteren.
    U mag uw gegevens laten wissen.
    U mag nee zeggen tegen het bewaren.
    U mag naar de privacytoezichthouder stappen.
page-privacy-ask = Hebt u vragen?
    Bel ons of kom langs.
    Daar kunt u ook naar de persoon voor privacy vragen.
page-accessibility-goal = Ons doel
    Iedereen moet deze pagina kunnen gebruiken.
    We volgen de WCAG-regels 2.2, niveau AA.
page-accessibility-checked = Wat hebben we getest?
    We testen de pagina met een testprogramma.
    We testen haar ook met alleen het toetsenbord.
    De pagina werkt zonder JavaScript en met grote letters.
    Dit hebben we zelf getest.
page-accessibility-gaps = Wat ontbreekt nog?
    Mensen met een handicap hebben de pagina nog niet getest.
    Er zijn nog geen video's in gebarentaal.
    Niemand met Nederlands als moedertaal heeft de teksten nagekeken.
    De computerstem klinkt kunstmatig.
    Niet elke taal werkt ook met de stem.
page-accessibility-feedback = Hebt u een probleem met deze pagina?
    Zeg of schrijf het in het gesprek.
    Of bel ons.
    U krijgt antwoord.
page-accessibility-ombuds = Helpt ons antwoord niet?
    Dan helpt een ombudsman of bemiddelaar van uw deelstaat (Bundesland).
    Dat kost niets. We noemen u graag het adres.
