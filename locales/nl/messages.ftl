# Wat het programma tegen mensen zegt. Eenvoudige woorden, korte zinnen, "u".
# .sms: korter, alleen GSM-7. .spoken: om voor te lezen. .easy: nog eenvoudiger.

## Altijd

help-line = 0 = een mens
    .spoken = 0: een mens
help =
    Antwoord met een cijfer, met woorden of met een spraakbericht. Deze woorden werken altijd: TERUG, HERHAAL, AFBREKEN, TAAL, GEGEVENS, STOP. Of bel ons: { $phone }.
    .sms = Antwoord met een cijfer of een woord. Werkt altijd: TERUG, HERHAAL, AFBREKEN, TAAL, GEGEVENS, STOP. Tel.: { $phone }
    .easy =
        Antwoord met een cijfer.
        Of antwoord met woorden.
        Een stap terug: TERUG
        Nog een keer: HERHAAL
        Deze melding afbreken: AFBREKEN
        Een andere taal: TAAL
        Uw gegevens: GEGEVENS
        Geen berichten meer: STOP
        Telefoon: { $phone }
yes = Ja
no = Nee
on = aan
off = uit
failed-sorry =
    Er ging hier iets mis. Dat spijt ons. Uw bericht is binnen. Een mens kijkt ernaar. U kunt gewoon doorgaan.
not-understood =
    Dat heb ik niet begrepen. Antwoord met een cijfer of een woord, alstublieft.
    .sms = Dat heb ik niet begrepen. Stuur een cijfer of een woord.
    .easy =
        Dat heb ik niet begrepen.
        Zeg of schrijf een cijfer.
not-understood-words = Dat heb ik niet begrepen. Zeg het met andere woorden, alstublieft.
three-failures =
    Ik begrijp u helaas niet. Uw antwoorden zijn bewaard. Zeg of schrijf 0. Dan helpt een mens u. Of bel ons: { $phone }.
    .sms = Ik begrijp u helaas niet. Uw antwoorden zijn bewaard. Schrijf 0: dan helpt een mens u.
    .easy =
        Ik begrijp u helaas niet.
        Uw antwoorden zijn bewaard.
        Zeg of schrijf 0.
        Dan helpt een mens u.
        Telefoon: { $phone }
too-long =
    Uw bericht is erg lang. Het begin staat in de melding. We bewaren het hele bericht.
please-wait = Dat waren erg veel berichten. Er is niets kwijt. Wacht 1 minuut, alstublieft. Daarna lees ik verder. Telefoon: { $phone }.
    .sms = Dat waren erg veel berichten. Wacht 1 uur, alstublieft. Daarna antwoorden we weer. Telefoon: { $phone }
parts-missing = Er ontbreekt een deel van uw bericht. Schrijf dat deel nog een keer, alstublieft.
unsupported =
    Dit kan ik niet lezen. Stuur een tekst, een spraakbericht, een foto of een plek, alstublieft.
    .sms = Dit kan ik niet lezen. Schrijf een tekst, alstublieft.
message-locked =
    Ik kan uw bericht niet lezen: de sleutel ontbreekt. Stuur het bericht nog een keer, alstublieft. Lukt het niet? Onze telefoon: { $phone }.

## Begin

welcome =
    Goedendag. Dit is { $office }. Ik ben een computerprogramma. Een mens leest uw melding. Noodgeval: bel 112. Telefoon: { $phone }. Of kom langs: { $visit }. Het kantoor leest uw gegevens. Soms ook een andere dienst. Meer weten? Antwoord met GEGEVENS.
    .sms = Ik ben een computerprogramma. Een mens leest uw melding. Noodgeval: 112. Tel.: { $phone }. Het kantoor leest uw gegevens, soms een andere dienst. Meer: GEGEVENS
    .easy =
        Goedendag.
        Dit is { $office }.
        Ik ben een programma.
        Een mens leest uw melding.
        Noodgeval: bel 112.
        Telefoon: { $phone }
        Adres: { $visit }
        Het kantoor leest uw gegevens.
        Soms ook een andere dienst.
        Meer weten: antwoord met GEGEVENS.
ask-language = Welke taal wilt u?
this-language = Nederlands
language-set = We spreken nu: { $language }.
ask-voice =
    Zal ik mijn antwoorden ook voorlezen?
menu =
    Wat wilt u doen? U kunt ook meteen zeggen wat het probleem is en waar.
    .sms = Wat wilt u doen? Of schrijf meteen wat het probleem is en waar.
    .easy =
        Zeg of schrijf een cijfer.
        Wat wilt u doen?
menu-report = Een probleem melden
menu-status = Hoe staat het met mijn melding?
    .sms = Mijn melding
menu-settings = Taal en voorlezen
    .sms = Taal
menu-data = Mijn gegevens
started-again = We sturen u weer berichten.
stopped =
    We sturen u geen berichten meer. Gegevens wissen: antwoord met GEGEVENS. Weer beginnen: antwoord met START.
cancelled = Er is niets om af te breken.
cannot-skip = Dit antwoord hebben we nodig.
easier-on = Ik praat nu eenvoudiger en langzamer.
why =
    Uw antwoorden helpen het kantoor bij uw melding. Een programma stelt de vragen. Het doet alleen voorstellen. Mensen op kantoor beslissen.
    .easy =
        Uw antwoorden helpen het kantoor.
        Ik ben een programma.
        Ik vraag alleen.
        Mensen op kantoor beslissen.
why-category = U hebt deze woorden gezegd: { $because }. Daarom stelde ik dit onderwerp voor. U kunt het veranderen.
ask-unclear =
    Ik weet het niet zeker. Wat moet ik met uw bericht doen?
unclear-add = Het hoort bij mijn melding
    .sms = Bij mijn melding
unclear-report = Een probleem melden
unclear-person = Een mens moet het lezen
unclear-menu = Naar het begin
no-consultation = Er is hier nu geen enquête. U kunt wel een probleem melden.
    .sms = Er is hier nu geen enquete. U kunt wel een probleem melden.
emergency =
    Dit klinkt als een noodgeval. Bel meteen 112! Wij kunnen van hier geen hulp sturen.
ask-no-emergency = Heb ik u verkeerd begrepen? Kies dan, alstublieft.
no-emergency-report = Een probleem melden
ask-draft =
    U bent al met een melding begonnen. Wat wilt u doen?
draft-resume = Deze melding afmaken
draft-new = Deze wissen en een nieuwe beginnen
    .sms = Wissen en nieuw beginnen
ask-second =
    U hebt ook gezegd: “{ $text }”. Wilt u dat ook melden?
    .sms = U hebt ook gezegd: "{ $text }". Ook melden?
queued = Daarna gaat het over uw nieuwe probleem.
reminder = Uw melding is nog niet klaar. We bewaren die 7 dagen.
draft-expired = Uw melding was niet klaar. We hebben die na 7 dagen gewist.
messages-missed = We waren een tijd niet bereikbaar. Dat spijt ons. Hebt u in die tijd geschreven? Stuur het dan nog een keer, alstublieft.
edited = U hebt een bericht veranderd. Ik lees het als een nieuw bericht.

## Spraakberichten, foto's, plekken

ask-heard =
    Ik heb begrepen: “{ $text }”. Klopt dat?
    .sms = Ik heb begrepen: "{ $text }". Klopt dat?
    .easy =
        U hebt gezegd:
        “{ $text }”
        Klopt dat?
ask-heard-doubtful =
    Ik weet het niet zeker. Een mens luistert ook naar uw bericht. Ik heb begrepen: “{ $text }”. Klopt dat?
    .sms = Ik weet het niet zeker. Ik heb begrepen: "{ $text }". Klopt dat?
heard-yes = Ja
heard-no = Nee, ik zeg het opnieuw
heard-wrong = Zeg of schrijf het nog een keer, alstublieft.
note-added =
    Ik heb ook begrepen: “{ $text }”. Dat staat nu in uw melding.
    .sms = Ik heb ook begrepen: "{ $text }". Dat staat nu in uw melding.
voice-no-words = Ik heb geen woorden gehoord. Praat harder, alstublieft. Of schrijf ons.
voice-too-long = Het spraakbericht is te lang. Praat hoogstens 5 minuten, alstublieft.
voice-too-large = Het spraakbericht is te groot. Praat korter, alstublieft.
voice-unreadable = Ik kan het spraakbericht niet horen. Neem het nog een keer op, alstublieft. Of schrijf ons.
voice-kept =
    Ik kan uw spraakbericht niet verstaan. Een mens luistert ernaar. Uw nummer is { $reference }.
refused-voice-too-large = Het spraakbericht is te groot. Het mag hoogstens 20 megabyte zijn. Praat korter, alstublieft.
refused-voice-unreadable = Ik kan het spraakbericht niet horen. Neem het nog een keer op, alstublieft. Of schrijf ons.
refused-voice-too-long = Het spraakbericht is te lang. Praat hoogstens 5 minuten, alstublieft.
refused-picture-too-large = De foto is te groot. Stuur een kleinere foto, alstublieft.
refused-picture-unreadable = Deze foto kan ik niet openen. Stuur een andere foto, alstublieft. Zonder foto kan het ook.
picture-kept = Dank u wel voor de foto.
picture-added = Dank u wel. De foto hoort nu bij uw melding.
pictures-enough = U hebt al 5 foto's gestuurd. Meer hebben we niet nodig.
pin-kept = Dank u wel voor de plek.
pin-outside = Deze plek ligt niet in { $city }. Waar in { $city } is het probleem?

## Een probleem melden

ask-what =
    Wat is het probleem? Schrijf het op. Of stuur een spraakbericht.
    .sms = Wat is het probleem? Schrijf het in uw eigen woorden.
    .easy =
        Wat is het probleem?
        Bijvoorbeeld: De lift is kapot.
words-kept = Uw woorden zijn bewaard. Niets veranderen: antwoord met VERDER.
ask-category-guess =
    U hebt gezegd: “{ $because }”. Gaat het hierover: { $category }?
    .sms = Gaat het over: { $category }?
    .easy =
        U hebt gezegd: “{ $because }”
        Gaat het hierover: { $category }?
ask-category-group = Waar gaat het over?
ask-category = Waar gaat het precies over?
category-right = Ja, dat klopt
    .sms = Ja
category-more = Iets anders
group-street = Stoep en straat
group-transport = Bus, trein, auto
group-building = In een gebouw
group-information = Lezen, horen, internet
category-path = Stoep en stoeprand
category-obstacle = Er staat iets in de weg
category-crossing = Stoplicht en oversteekplaats
    .sms = Stoplicht, oversteken
category-tactile = Geleidelijnen voor blinde mensen
    .sms = Geleidelijnen
category-transit = Bus, trein, halte
category-entrance = Ingang, deur, helling, trap
category-lift = Lift en roltrap
category-toilet = Toilet
category-parking = Parkeren voor mensen met een handicap
    .sms = Invalidenparkeerplaats
category-info = Lezen, horen, begrijpen
category-digital = Website of app
category-other = Iets anders
ask-where =
    Waar is het? Noem de straat, de halte of het gebouw. Geen plek: antwoord met VERDER.
    .sms = Waar is het? Noem straat, halte of gebouw. Geen plek: VERDER
    .easy =
        Waar is het?
        Bijvoorbeeld: Bij het stadhuis.
        Geen plek: antwoord met VERDER.
ask-which-place = Meer plekken hebben zo'n naam. Welke plek bedoelt u?
place-other = Een andere plek
ask-permanence = Wanneer is het probleem er?
    .easy = Is het probleem er altijd?
permanence-permanent = Altijd
permanence-temporary = Alleen nu
permanence-sometimes = Soms
permanence-unknown = Dat weet ik niet
ask-detour = Is er een andere weg?
    .easy = Kunt u ook anders lopen?
detour-yes = Ja
detour-no = Nee
detour-unknown = Dat weet ik niet
ask-affects =
    Voor wie is dit een probleem? U kunt meerdere cijfers noemen.
    .sms = Voor wie is dit lastig? Noem een of meer cijfers.
    .easy =
        Voor wie is dit moeilijk?
        U kunt meer dan 1 cijfer noemen.
affects-wheels = Rolstoel, rollator, kinderwagen
    .sms = Rolstoel, rollator
affects-seeing = Mensen die slecht zien
    .sms = Zien
affects-hearing = Mensen die slecht horen
    .sms = Horen
affects-understanding = Mensen die moeilijk lezen of begrijpen
    .sms = Lezen
affects-german = Mensen die weinig Duits spreken
    .sms = Weinig Duits
affects-everybody = Iedereen
affects-unstated = Geen antwoord
ask-picture =
    Hebt u er een foto van? Stuur die dan nu. Zonder foto kan het ook.
    .sms = Hier kan geen foto. Antwoord met 1.
    .easy =
        Hebt u er een foto van?
        Stuur die dan nu.
        Geen foto: antwoord met 1.
picture-please = Stuur de foto nu, alstublieft.
picture-no = Verder zonder foto
ask-answer = Mogen we u hier antwoorden?
    .easy = Wilt u hier een antwoord?
answer-yes = Ja
answer-no = Nee
ask-review =
    Uw melding: { $what }
    Onderwerp: { $category }
    Plek: { $where }
    Wanneer: { $permanence }
    Andere weg: { $detour }
    Voor wie: { $affects }
    Foto's: { $pictures }
    Antwoord hier: { $answer }
    Klopt alles?
    .sms =
        { $what }
        { $category }
        Plek: { $where }
        { $permanence }
        Klopt dat?
review-detour-yes = Ja
review-detour-no = Nee
review-detour-unknown = Dat weet ik niet
review-affects-wheels = rolstoel
review-affects-seeing = zien
review-affects-hearing = horen
review-affects-understanding = lezen
review-affects-german = weinig Duits
review-affects-everybody = iedereen
review-affects-unstated = geen antwoord
review-send = Ja, versturen
review-correct = Iets veranderen
review-discard = Melding wissen
place-pin = Plek op de kaart
place-none = Geen plek
ask-correct = Wat wilt u veranderen?
item-what = Het probleem
item-category = Het onderwerp
item-where = De plek
item-permanence = Wanneer het er is
item-affects = Voor wie
item-picture = De foto
item-answer = Het antwoord hier
ask-discard = Wilt u de melding echt wissen?
discard-yes = Ja, wissen
discard-no = Nee, doorgaan
discarded = De melding is gewist.
receipt =
    Dank u wel. Uw melding is binnen. Een mens leest die. Uw nummer is { $reference }. Daarmee kunt u later vragen hoe het ermee staat. Of de melding intrekken.
    .sms = Dank u wel. Uw melding is binnen. Een mens leest die. Uw nummer: { $reference }
    .easy =
        Dank u wel.
        Uw melding is binnen.
        Een mens leest uw melding.
        Uw nummer is { $reference }.
        Schrijf het nummer op.

## Hoe staat het ermee?

ask-reference = Wat is het nummer van uw melding? Het heeft 7 cijfers.
reference-wrong = Dit nummer klopt niet helemaal. Kijk de 7 cijfers na, alstublieft.
reference-unknown = Het nummer { $reference } ken ik niet. Kijk de cijfers na, alstublieft.
reference-forgotten = Zonder nummer kan ik niet zoeken. Antwoord met 0: dan helpt een mens u.
ask-case = Welke melding bedoelt u?
case-line = { $reference } { $place }
case-other = Een ander nummer
case-status = Melding { $reference }: { $status }.
case-status-reason =
    Melding { $reference }: { $status }. Het kantoor zegt:
    { $reason }
case-add = Iets toevoegen
case-withdraw = De melding intrekken
case-menu = Naar het begin
status-received = Binnengekomen
status-seen = Door een mens gelezen
status-forwarded = Doorgestuurd
status-in_progress = Er wordt aan gewerkt
status-done = Opgelost
status-not_responsible = Een andere dienst gaat hierover
status-merged = Hoort nu bij een andere melding
status-withdrawn = Door u ingetrokken
status-changed = Nieuws over uw melding { $reference }: { $status }.
status-changed-reason =
    Nieuws over uw melding { $reference }: { $status }. Het kantoor zegt:
    { $reason }
news-waiting = Er is nieuws over uw melding { $reference }. Antwoord met dit nummer. Dan vertel ik het u.
    .sms = Er is nieuws over uw melding. Stuur het nummer van uw melding. Dan kunt u het hier lezen.
file-awaited = Ik kan uw bestand nog niet openen. Ik blijf het proberen. U hoeft niets te doen.
staff-answer =
    Het kantoor antwoordt op uw melding { $reference }:
    { $text }
staff-question =
    Het kantoor vraagt over uw melding { $reference }:
    { $text }
ask-add = Wat wilt u toevoegen aan melding { $reference }?
ask-reply =
    Het kantoor vraagt over uw melding { $reference }:
    { $question }
    Wat is uw antwoord?
amended = Dank u wel. Dat staat nu bij uw melding { $reference }.
    .sms = Dank u wel. Dat staat nu bij uw melding.
ask-withdraw = Wilt u melding { $reference } echt intrekken?
withdraw-yes = Ja, intrekken
withdraw-no = Nee
withdrawn = U hebt melding { $reference } ingetrokken.
withdraw-ended = Melding { $reference } is al afgesloten.

## Een mens

person-called =
    Een mens schrijft u hier terug. Uw nummer is { $reference }. Bellen gaat sneller: { $phone }. Of kom langs: { $visit }.
    .sms = Een mens schrijft u terug. Uw nummer: { $reference }. Bellen gaat sneller: { $phone }
    .easy =
        Een mens schrijft u hier terug.
        Uw nummer is { $reference }.
        Telefoon: { $phone }
        Adres: { $visit }
person-again =
    We weten het al. Een mens schrijft u terug. Uw nummer is { $reference }. Telefoon: { $phone }.
    .sms = We weten het al. Een mens schrijft u terug. Telefoon: { $phone }

## Instellingen

ask-settings = Voorlezen staat { $voice }. Eenvoudige woorden staan { $easy }. Wat wilt u veranderen?
    .sms = Eenvoudige woorden staan { $easy }. Wat wilt u veranderen?
    .easy =
        Voorlezen staat { $voice }.
        Eenvoudige woorden staan { $easy }.
        Wat wilt u veranderen?
settings-language = Taal
settings-voice = Voorlezen aan of uit
settings-easy = Eenvoudige woorden aan of uit
settings-back = Klaar

## Mijn gegevens

ask-data =
    We bewaren uw berichten en hoe we u kunnen bereiken. Het kantoor leest ze. Soms ook een andere dienst. U kunt alles bekijken en wissen. Wat wilt u doen?
    .easy =
        We hebben uw berichten.
        Het kantoor leest ze.
        Soms ook een andere dienst.
        U kunt alles bekijken en wissen.
        Wat wilt u doen?
data-show = Mijn gegevens tonen
data-delete = Mijn gegevens wissen
data-back = Terug
my-data =
    We hebben van u { $messages ->
        [0] geen berichten
        [one] 1 bericht
       *[other] { $messages } berichten
    } en { $submissions ->
        [0] geen meldingen
        [one] 1 melding
       *[other] { $submissions } meldingen
    }. Hier is alles:
my-data-elsewhere =
    We kunnen uw gegevens hier niet sturen. Het kantoor geeft ze u. Bel: { $phone }. Of kom langs: { $visit }.
    .sms = Een sms is te kort voor uw gegevens. Het kantoor geeft ze u. Telefoon: { $phone }. Adres: { $visit }
ask-delete = We wissen uw berichten en foto's. Meldingen die u hebt verstuurd, blijven op kantoor. We kunnen u dan niet meer antwoorden. Echt wissen?
    .sms = We wissen berichten en foto's. Meldingen blijven op kantoor. U krijgt geen antwoord meer. Echt wissen?
    .easy =
        We wissen uw berichten en foto's.
        Uw meldingen blijven op kantoor.
        We kunnen u dan niet meer antwoorden.
        Echt wissen?
ask-delete-code = Wilt u alles wissen? Stuur dan dit getal: { $code }. Zo niet, antwoord dan niet.
delete-yes = Ja, wissen
delete-no = Nee
data-deleted = Uw gegevens zijn gewist. U kunt altijd opnieuw beginnen.

## Voor de spraakherkenning: korte antwoorden, nooit getoond

short-answers = Ja. Nee. Een. Twee. Drie. Vier. Vijf. Zes. Zeven. Nul. Verder. Terug. Dat weet ik niet

## Andere woorden voor wat men kan kiezen of veranderen, nooit getoond

said-what = probleem. tekst. beschrijving
said-category = onderwerp. soort. categorie. waarover. thema
said-where = plek. plaats. adres. straat. waar. locatie
said-permanence = duur. tijd. wanneer. lang. hoelang
said-detour = weg. omweg. route
said-affects = wie. mensen. personen
said-picture = foto. fotos. plaatje
said-answer = antwoord. antwoorden. terugschrijven
said-affects-wheels = rolstoel. rolstoelen. rolstoelgebruikers. rollator. kinderwagen. buggy. krukken. stok. scootmobiel. lopen. been. gehandicapten. gehandicapte
said-affects-seeing = blind. blinde. blinden. slechtziend. slechtzienden. ogen. bril. zien
said-affects-hearing = doof. dove. doven. slechthorend. slechthorenden. oren. horen
said-affects-understanding = lezen. begrijpen. leren. analfabeet. laaggeletterd
said-affects-german = Duits. buitenlanders. migranten. vluchtelingen. taal
said-affects-everybody = iedereen. allemaal. alle. iedere
said-affects-unstated = privé. geheim. zeg. zeggen. liever
said-picture-no = geen. zonder. niet. nee. later. morgen
said-language = ik. wij. we. kunnen. willen. spreek. spreken. praat. praten. kan. versta. verstaan. begrijp. wil. graag. alleen. liever. alstublieft. op. in. het. de. taal. verder. nu. met. mij. u. schrijven. antwoorden. hallo. doe. maar. mag. doen
said-language-not = geen. niet. nauwelijks. weinig. slecht
said-permanence-permanent = voortdurend. blijvend. permanent. jaren. jaar. eeuwig. hele. woon. constant
said-permanence-temporary = week. weken. dagen. maand. maanden. gisteren. vandaag. momenteel. moment. tijdelijk. werkzaamheden. nu. net. vorige
said-permanence-sometimes = vaak. zelden. avonds. nachts. ochtends. weekend. weekends. regelmatig. af. toe. dan. elke. elk. iedere. ieder. regent. regen. sneeuwt. winter. keer
said-detour-no = nee. geen. niet. nergens. onmogelijk
said-delete = wissen. wis. verwijder. verwijderen. weggooien
said-show = tonen. toon. laat. zien. bekijken. kopie
said-withdraw = intrekken. trek. terugtrekken. annuleren. verwijderen
said-add = erbij. toevoegen. aanvullen. bij

## Knoppen, groepen, opdrachten

button-old = Deze vraag is al voorbij. Antwoord op de nieuwste vraag, alstublieft.
group-goodbye = Ik praat maar met een mens tegelijk. Schrijf me alleen, alstublieft.
command-start = Beginnen
command-help = Hulp
command-back = Een stap terug
command-repeat = Nog een keer zeggen
command-language = Andere taal
command-mydata = Mijn gegevens
command-person = Een mens helpt
command-stop = Geen berichten meer
