# Co program mówi ludziom. Proste słowa, krótkie zdania. Grzecznie, ale bez "Pan" i "Pani": "proszę" i bezokolicznik.
# .sms: krócej. .spoken: do czytania na głos. .easy: jeszcze prościej.

## Zawsze

help-line = 0 = człowiek
    .spoken = 0: człowiek
help =
    Można odpowiedzieć liczbą, słowami albo wiadomością głosową. Te słowa działają zawsze: WSTECZ, POWTÓRZ, ANULUJ, JĘZYK, DANE, STOP. Można też do nas zadzwonić: { $phone }.
    .sms = Proszę podać liczbę albo słowo. Zawsze działa: WSTECZ, POWTÓRZ, ANULUJ, JĘZYK, DANE, STOP. Telefon: { $phone }
    .easy =
        Proszę odpowiedzieć liczbą.
        Albo odpowiedzieć słowami.
        Krok do tyłu: WSTECZ
        Jeszcze raz: POWTÓRZ
        Zakończyć zgłoszenie: ANULUJ
        Inny język: JĘZYK
        Moje dane: DANE
        Koniec wiadomości: STOP
        Telefon: { $phone }
yes = Tak
no = Nie
on = włączone
off = wyłączone
failed-sorry =
    Coś się tu nie udało. Przepraszamy. Wiadomość do nas dotarła. Zajmie się nią człowiek. Można dalej mówić albo pisać.
not-understood =
    Nie rozumiem. Proszę odpowiedzieć liczbą albo słowem.
    .sms = Nie rozumiem. Proszę podać liczbę albo słowo.
    .easy =
        Nie rozumiem.
        Proszę powiedzieć albo napisać liczbę.
not-understood-words = Nie rozumiem. Proszę powiedzieć to innymi słowami.
three-failures =
    Niestety nie rozumiem. Odpowiedzi są zapisane. Proszę powiedzieć albo napisać 0. Wtedy pomoże człowiek. Można też zadzwonić: { $phone }.
    .sms = Niestety nie rozumiem. Odpowiedzi są zapisane. Proszę napisać 0: pomoże człowiek.
    .easy =
        Niestety nie rozumiem.
        Odpowiedzi są zapisane.
        Proszę powiedzieć albo napisać 0.
        Wtedy pomoże człowiek.
        Telefon: { $phone }
too-long =
    Ta wiadomość jest bardzo długa. Jej początek jest w zgłoszeniu. Przechowujemy całą wiadomość.
unsupported =
    Nie mogę tego odczytać. Proszę wysłać tekst, wiadomość głosową, zdjęcie albo lokalizację.
    .sms = Nie mogę tego odczytać. Proszę napisać tekst.

## Początek

welcome =
    Dzień dobry. Tu { $office }. Jestem programem komputerowym. Zgłoszenie czyta człowiek. Nagły wypadek: proszę dzwonić pod 112. Telefon: { $phone }. Można też przyjść: { $visit }. Dane czyta biuro. Czasem także inna instytucja. Więcej: proszę odpowiedzieć DANE.
    .sms = Jestem programem komputerowym. Zgłoszenie czyta człowiek. Nagły wypadek: 112. Telefon: { $phone }. Dane czyta biuro, czasem inna instytucja. Więcej: DANE
    .easy =
        Dzień dobry.
        Tu { $office }.
        Jestem programem.
        Zgłoszenie czyta człowiek.
        Nagły wypadek: proszę dzwonić pod 112.
        Telefon: { $phone }
        Adres: { $visit }
        Dane czyta biuro.
        Czasem także inna instytucja.
        Więcej: proszę odpowiedzieć DANE.
ask-language = W jakim języku rozmawiamy?
this-language = Polski
language-set = Wybrany język: { $language }.
ask-voice =
    Czy mam też czytać odpowiedzi na głos?
menu =
    W czym mogę pomóc? Można też od razu powiedzieć, jaki jest problem i gdzie.
    .sms = W czym mogę pomóc? Można też podać problem i miejsce.
    .easy =
        Proszę powiedzieć albo napisać liczbę.
        W czym mogę pomóc?
menu-report = Zgłosić problem
menu-status = Co z moim zgłoszeniem?
    .sms = Moje zgłoszenie
menu-settings = Język i czytanie na głos
    .sms = Język
menu-data = Moje dane
started-again = Znowu będziemy wysyłać wiadomości.
stopped =
    Nie będziemy już wysyłać wiadomości. Żeby usunąć dane, proszę odpowiedzieć DANE. Żeby zacząć od nowa, proszę odpowiedzieć START.
cancelled = Nie ma czego anulować.
cannot-skip = Ta odpowiedź jest potrzebna.
easier-on = Teraz mówię prościej i wolniej.
why =
    Odpowiedzi pomagają biuru zająć się zgłoszeniem. Pytania zadaje program. On tylko proponuje. Decydują ludzie w biurze.
    .easy =
        Odpowiedzi pomagają biuru.
        Jestem programem.
        Ja tylko pytam.
        Decydują ludzie w biurze.
why-category = W wiadomości są słowa: { $because }. Dlatego proponuję ten temat. Można go zmienić.
ask-unclear =
    Nie mam pewności. Co zrobić z tą wiadomością?
    .sms = Nie mam pewności. Co z tą wiadomością?
unclear-add = Dodać do mojego zgłoszenia
    .sms = Do mojego zgłoszenia
unclear-report = Zgłosić problem
unclear-person = Niech przeczyta ją człowiek
    .sms = Niech czyta człowiek
unclear-menu = Wrócić na początek
    .sms = Na początek
no-consultation = Teraz nie ma tu żadnej ankiety. Można zgłosić problem.
emergency =
    To wygląda na nagły wypadek. Proszę natychmiast zadzwonić pod 112! Stąd nie przyjdzie szybka pomoc.
ask-no-emergency = Źle zrozumiałem? W takim razie proszę wybrać.
no-emergency-report = Zgłosić problem
ask-draft =
    Jest już zaczęte zgłoszenie. Co robimy?
draft-resume = Dokończyć to zgłoszenie
draft-new = Usunąć je i zacząć nowe
ask-second =
    Powiedziano też: „{ $text }”. Czy to też zgłosić?
    .sms = Powiedziano też: "{ $text }". Czy to też zgłosić?
queued = Potem zajmiemy się nowym problemem.
reminder = To zgłoszenie nie jest jeszcze gotowe. Przechowujemy je przez 7 dni.
draft-expired = Niedokończone zgłoszenie usunęliśmy po 7 dniach.

## Wiadomości głosowe, zdjęcia, miejsca

ask-heard =
    Rozumiem tak: „{ $text }”. Czy to się zgadza?
    .sms = Rozumiem tak: "{ $text }". Czy to się zgadza?
    .easy =
        Rozumiem tak:
        „{ $text }”
        Czy to się zgadza?
ask-heard-doubtful =
    Nie mam pewności. Wiadomości odsłucha też człowiek. Rozumiem tak: „{ $text }”. Czy to się zgadza?
    .sms = Nie mam pewności. Rozumiem tak: "{ $text }". Czy to się zgadza?
heard-yes = Tak
heard-no = Nie, powiem jeszcze raz
heard-wrong = Proszę powiedzieć albo napisać to jeszcze raz.
note-added =
    Rozumiem też: „{ $text }”. To jest teraz w zgłoszeniu.
    .sms = Rozumiem też: "{ $text }". To jest teraz w zgłoszeniu.
voice-no-words = Nie słyszę żadnych słów. Proszę mówić głośniej. Albo do nas napisać.
voice-too-long = Wiadomość głosowa jest za długa. Proszę mówić najwyżej 5 minut.
voice-too-large = Wiadomość głosowa jest za duża. Proszę mówić krócej.
voice-unreadable = Nie mogę odsłuchać wiadomości głosowej. Proszę nagrać ją jeszcze raz. Albo do nas napisać.
voice-kept =
    Nie rozumiem tej wiadomości głosowej. Odsłucha ją człowiek. Numer: { $reference }.
refused-voice-too-large = Wiadomość głosowa jest za duża. Może mieć najwyżej 20 megabajtów. Proszę mówić krócej.
refused-voice-unreadable = Nie mogę odsłuchać wiadomości głosowej. Proszę nagrać ją jeszcze raz. Albo do nas napisać.
refused-voice-too-long = Wiadomość głosowa jest za długa. Proszę mówić najwyżej 5 minut.
refused-picture-too-large = Zdjęcie jest za duże. Proszę wysłać mniejsze zdjęcie.
refused-picture-unreadable = Nie mogę otworzyć tego zdjęcia. Proszę wysłać inne. Bez zdjęcia też można zgłosić problem.
picture-kept = Dziękujemy za zdjęcie.
picture-added = Dziękujemy. Zdjęcie jest teraz w zgłoszeniu.
pictures-enough = Mamy już 5 zdjęć. Więcej nie trzeba.
pin-kept = Dziękujemy za lokalizację.
pin-outside = To miejsce jest poza miastem { $city }. Gdzie w mieście { $city } jest problem?

## Zgłosić problem

ask-what =
    Jaki jest problem? Proszę napisać. Albo wysłać wiadomość głosową.
    .sms = Jaki jest problem? Proszę napisać własnymi słowami.
    .easy =
        Jaki jest problem?
        Na przykład: Winda nie działa.
words-kept = Te słowa są zapisane. Żeby nic nie zmieniać, proszę odpowiedzieć DALEJ.
ask-category-guess =
    W wiadomości jest: „{ $because }”. Czy chodzi o to: { $category }?
    .sms = Czy chodzi o to: { $category }?
    .easy =
        W wiadomości jest: „{ $because }”
        Czy chodzi o to: { $category }?
ask-category-group = O co chodzi?
ask-category = O co dokładnie chodzi?
category-right = Tak, zgadza się
    .sms = Tak
category-more = Coś innego
group-street = Chodnik i ulica
group-transport = Autobus, pociąg, samochód
    .sms = Autobus, pociąg, auto
group-building = W budynku
group-information = Czytanie, słuch, internet
category-path = Chodnik i krawężnik
category-obstacle = Coś stoi na drodze
category-crossing = Światła i przejście przez ulicę
    .sms = Światła i przejście
category-tactile = Linie prowadzące dla niewidomych
    .sms = Linie prowadzące
category-transit = Autobus, pociąg, przystanek
category-entrance = Wejście, drzwi, podjazd, schody
    .sms = Wejście, drzwi, schody
category-lift = Winda i schody ruchome
category-toilet = Toaleta
category-parking = Parking dla osób z niepełnosprawnością
    .sms = Miejsce parkingowe
category-info = Czytanie, słuch, rozumienie
category-digital = Strona internetowa albo aplikacja
    .sms = Strona lub aplikacja
category-other = Coś innego
ask-where =
    Gdzie to jest? Proszę podać ulicę, przystanek albo budynek. Bez konkretnego miejsca: proszę odpowiedzieć DALEJ.
    .sms = Gdzie to jest? Proszę podać ulicę, przystanek albo budynek. Bez miejsca: DALEJ
    .easy =
        Gdzie to jest?
        Na przykład: Przy ratuszu.
        Bez konkretnego miejsca: proszę odpowiedzieć DALEJ.
ask-which-place = Kilka miejsc nazywa się tak lub podobnie. O które miejsce chodzi?
place-other = Inne miejsce
ask-permanence = Kiedy jest ten problem?
    .easy = Czy ten problem jest zawsze?
permanence-permanent = Zawsze
permanence-temporary = Tylko teraz
permanence-sometimes = Czasami
permanence-unknown = Nie wiem
ask-detour = Czy jest inna droga?
    .easy = Czy można iść inną drogą?
detour-yes = Tak
detour-no = Nie
detour-unknown = Nie wiem
ask-affects =
    Dla kogo to jest problem? Można podać kilka liczb.
    .sms = Dla kogo problem? Można kilka liczb.
    .easy =
        Dla kogo to jest trudne?
        Można podać więcej niż 1 liczbę.
affects-wheels = Osoby na wózku, z chodzikiem, z wózkiem dziecięcym
    .sms = Wózek, chodzik
affects-seeing = Osoby, które słabo widzą
    .sms = Wzrok
affects-hearing = Osoby, które słabo słyszą
    .sms = Słuch
affects-understanding = Osoby, którym trudno czytać albo rozumieć
    .sms = Czytanie
affects-german = Osoby, które słabo znają niemiecki
    .sms = Niemiecki
affects-everybody = Wszyscy
affects-unstated = Bez odpowiedzi
ask-picture =
    Czy jest zdjęcie? Jeśli tak, proszę je teraz wysłać. Bez zdjęcia też można.
    .sms = Tu nie można wysłać zdjęcia. Proszę odpowiedzieć 1.
    .easy =
        Czy jest zdjęcie?
        Jeśli tak, proszę je teraz wysłać.
        Bez zdjęcia: proszę odpowiedzieć 1.
picture-please = Proszę teraz wysłać zdjęcie.
picture-no = Dalej bez zdjęcia
ask-answer = Czy możemy tu odpowiedzieć na zgłoszenie?
    .easy = Czy mamy tu odpowiedzieć?
answer-yes = Tak
answer-no = Nie
ask-review =
    Zgłoszenie: { $what }
    Temat: { $category }
    Miejsce: { $where }
    Kiedy: { $permanence }
    Inna droga: { $detour }
    Dla kogo: { $affects }
    Liczba zdjęć: { $pictures }
    Odpowiedź tutaj: { $answer }
    Czy wszystko się zgadza?
    .sms =
        { $what }
        { $category }
        Miejsce: { $where }
        { $permanence }
        Zgadza się?
review-detour-yes = Tak
review-detour-no = Nie
review-detour-unknown = Nie wiem
review-affects-wheels = wózek, chodzik
review-affects-seeing = wzrok
review-affects-hearing = słuch
review-affects-understanding = czytanie
review-affects-german = słaby niemiecki
review-affects-everybody = wszyscy
review-affects-unstated = bez odpowiedzi
review-send = Tak, wysłać
review-correct = Coś zmienić
review-discard = Usunąć zgłoszenie
place-pin = Miejsce na mapie
place-none = Bez konkretnego miejsca
ask-correct = Co zmienić?
item-what = Problem
item-category = Temat
item-where = Miejsce
item-permanence = Kiedy jest problem
item-affects = Dla kogo
item-picture = Zdjęcie
item-answer = Odpowiedź tutaj
ask-discard = Czy na pewno usunąć zgłoszenie?
discard-yes = Tak, usunąć
discard-no = Nie, dalej
discarded = Zgłoszenie jest usunięte.
receipt =
    Dziękujemy. Zgłoszenie do nas dotarło. Przeczyta je człowiek. Numer zgłoszenia: { $reference }. Z tym numerem można później o nie zapytać albo je wycofać.
    .sms = Dziękujemy. Zgłoszenie do nas dotarło. Przeczyta je człowiek. Numer: { $reference }
    .easy =
        Dziękujemy.
        Zgłoszenie do nas dotarło.
        Zgłoszenie przeczyta człowiek.
        Numer zgłoszenia: { $reference }.
        Proszę zapisać ten numer.

## Co się stało ze zgłoszeniem?

ask-reference = Jaki jest numer zgłoszenia? Ma 7 cyfr.
reference-wrong = Ten numer nie do końca się zgadza. Proszę sprawdzić 7 cyfr.
reference-unknown = Nie znam numeru { $reference }. Proszę sprawdzić cyfry.
reference-forgotten = Bez numeru nie mogę szukać. Proszę odpowiedzieć 0: wtedy pomoże człowiek.
ask-case = O które zgłoszenie chodzi?
case-line = { $reference } { $place }
case-other = Inny numer
case-status = Zgłoszenie { $reference }: { $status }.
case-status-reason =
    Zgłoszenie { $reference }: { $status }. Biuro mówi:
    { $reason }
case-add = Coś dodać
case-withdraw = Wycofać zgłoszenie
case-menu = Wrócić na początek
status-received = Dotarło do nas
status-seen = Przeczytał je człowiek
status-forwarded = Przekazaliśmy je dalej
status-in_progress = Ktoś nad tym pracuje
status-done = Załatwione
status-not_responsible = Zajmuje się tym inna instytucja
status-merged = Jest teraz częścią innego zgłoszenia
status-withdrawn = Jest wycofane
status-changed = Nowa wiadomość o zgłoszeniu { $reference }: { $status }.
status-changed-reason =
    Nowa wiadomość o zgłoszeniu { $reference }: { $status }. Biuro mówi:
    { $reason }
news-waiting = Są wiadomości o zgłoszeniu { $reference }. Proszę odpowiedzieć tym numerem. Wtedy powiem więcej.
    .sms = Są wiadomości o zgłoszeniu. Proszę wysłać jego numer. Wtedy można je tu przeczytać.
file-awaited = Nie udało się jeszcze pobrać pliku. Próbuję dalej. Nic nie trzeba robić.
staff-answer =
    Biuro odpowiada na zgłoszenie { $reference }:
    { $text }
staff-question =
    Biuro pyta o zgłoszenie { $reference }:
    { $text }
ask-add = Co dodać do zgłoszenia { $reference }?
ask-reply =
    Biuro pyta o zgłoszenie { $reference }:
    { $question }
    Jaka jest odpowiedź?
amended = Dziękujemy. To jest teraz w zgłoszeniu { $reference }.
    .sms = Dziękujemy. To jest teraz w zgłoszeniu.
ask-withdraw = Czy na pewno wycofać zgłoszenie { $reference }?
withdraw-yes = Tak, wycofać
withdraw-no = Nie
withdrawn = Zgłoszenie { $reference } jest wycofane.
withdraw-ended = Zgłoszenie { $reference } jest już zakończone.

## Człowiek

person-called =
    Odezwie się tutaj człowiek z biura. Numer: { $reference }. Szybciej będzie przez telefon: { $phone }. Można też do nas przyjść: { $visit }.
    .sms = Odezwie się człowiek z biura. Numer: { $reference }. Szybciej przez telefon: { $phone }
    .easy =
        Odezwie się tutaj człowiek z biura.
        Numer: { $reference }.
        Telefon: { $phone }
        Adres: { $visit }
person-again =
    Już o tym wiemy. Odezwie się człowiek z biura. Numer: { $reference }. Telefon: { $phone }.
    .sms = Już o tym wiemy. Odezwie się człowiek z biura. Telefon: { $phone }

## Ustawienia

ask-settings = Czytanie na głos jest { $voice }. Prostsze słowa są { $easy }. Co zmienić?
    .sms = Prostsze słowa są { $easy }. Co zmienić?
    .easy =
        Czytanie na głos jest { $voice }.
        Prostsze słowa są { $easy }.
        Co zmienić?
settings-language = Język
settings-voice = Włączyć albo wyłączyć czytanie na głos
    .sms = Czytanie na głos
settings-easy = Włączyć albo wyłączyć prostsze słowa
    .sms = Prostsze słowa
settings-back = Gotowe

## Moje dane

ask-data =
    Zapisujemy wiadomości i to, jak na nie odpowiedzieć. Czyta je biuro. Czasem także inna instytucja. Wszystko można zobaczyć i usunąć. Co robimy?
    .sms = Zapisujemy wiadomości. Czyta je biuro, czasem inna instytucja. Można je zobaczyć i usunąć. Co robimy?
    .easy =
        Mamy zapisane wiadomości.
        Czyta je biuro.
        Czasem także inna instytucja.
        Wszystko można zobaczyć i usunąć.
        Co robimy?
data-show = Pokazać moje dane
data-delete = Usunąć moje dane
data-back = Wstecz
my-data =
    Mamy zapisane: { $messages ->
        [0] 0 wiadomości
        [one] 1 wiadomość
        [few] { $messages } wiadomości
        [many] { $messages } wiadomości
       *[other] { $messages } wiadomości
    } i { $submissions ->
        [0] 0 zgłoszeń
        [one] 1 zgłoszenie
        [few] { $submissions } zgłoszenia
        [many] { $submissions } zgłoszeń
       *[other] { $submissions } zgłoszenia
    }. Tu jest wszystko:
ask-delete = Usuniemy wiadomości i zdjęcia. Wysłane zgłoszenia zostaną w biurze. Nie będziemy już mogli odpowiedzieć. Czy na pewno usunąć?
    .sms = Usuniemy wiadomości i zdjęcia. Zgłoszenia zostaną w biurze. Nie będzie odpowiedzi. Na pewno usunąć?
    .easy =
        Usuniemy wiadomości i zdjęcia.
        Wysłane zgłoszenia zostaną w biurze.
        Nie będziemy już mogli odpowiedzieć.
        Czy na pewno usunąć?
ask-delete-code = Usunąć wszystko? Proszę wtedy wysłać tę liczbę: { $code }. Jeśli nie, proszę nie odpowiadać.
delete-yes = Tak, usunąć
delete-no = Nie
data-deleted = Dane są usunięte. W każdej chwili można zacząć od nowa.

## Do rozpoznawania mowy: krótkie odpowiedzi, nigdy nie pokazywane

short-answers = Tak. Nie. Jeden. Dwa. Trzy. Cztery. Pięć. Sześć. Siedem. Zero. Dalej. Wstecz. Nie wiem

## Inne słowa na to, co można wybrać albo zmienić, nigdy nie pokazywane

said-what = problem. problemu. tekst. opis. treść
said-category = temat. tematu. kategoria. kategorię. rodzaj. chodzi
said-where = miejsce. miejsca. adres. ulica. ulicę. gdzie. lokalizacja
said-permanence = czas. kiedy. długo. często
said-detour = droga. drogę. drogi. objazd. obejście
said-affects = kogo. komu. kto. osoby
said-picture = zdjęcie. zdjęcia. zdjęć. foto. fotka. obrazek
said-answer = odpowiedź. odpowiedzi. odpowiadać. odpisać
said-affects-wheels = wózek. wózka. wózku. wózkiem. wózki. inwalidzki. inwalidzkim. chodzik. chodzika. balkonik. rolator. rollator. kule. kulach. laska. laską. spacerówka. chodzenie
said-affects-seeing = niewidomi. niewidomy. niewidoma. niewidomych. ślepy. ślepi. niedowidzący. wzrok. oczy. widzenie. widzą. widzi
said-affects-hearing = głusi. głuchy. głucha. głuchych. niesłyszący. niesłyszących. słuch. uszy. słyszenie. słyszą. słyszy
said-affects-understanding = czytanie. czytać. czytaniem. rozumieć. rozumienie. uczyć. nauka
said-affects-german = niemiecki. niemieckiego. niemiecku. obcokrajowcy. cudzoziemcy. imigranci. język
said-affects-everybody = wszyscy. wszystkich. każdy. każdego. każdemu. wszystkim
said-affects-unstated = prywatne. tajemnica. pominąć
said-picture-no = bez. nie. żadnego. brak. później. jutro. potem
said-language = ja. my. mówię. mówimy. mówić. rozmawiać. rozmawiamy. rozmawiajmy. pisać. można. możemy. mogę. chcę. chcemy. chciałbym. chciałabym. wolę. po. w. na. języku. język. proszę. poproszę. tylko. znam. dalej. ze. mną. teraz. cześć. zmień. zmienić. rozumiem
said-language-not = nie. słabo. mało. trochę. ledwo
said-permanence-permanent = stale. ciągle. bez przerwy. lat. lata. permanentnie. wiecznie
said-permanence-temporary = tydzień. tygodnia. tygodni. dni. wczoraj. dzisiaj. dziś. chwilowo. tymczasowo. przejściowo. remont. niedawna
said-permanence-sometimes = czasem. często. rzadko. wieczorem. wieczorami. rano. nocą. weekend. weekendy. niekiedy
said-detour-no = nie. brak. żadnej. nigdzie
said-delete = usuń. usunąć. usuńcie. skasuj. skasować. wykasuj. kasować
said-show = pokaż. pokazać. pokażcie. zobaczyć. kopia. kopię. wyświetl
said-withdraw = wycofaj. wycofać. wycofuję. cofnąć. cofam. odwołać. usunąć. skasować
said-add = dodaj. dodać. dopisać. dopisz. uzupełnić. dołożyć

messages-missed = Przez jakiś czas nie można było do nas napisać. Przepraszamy. Jeśli była wtedy jakaś wiadomość, proszę wysłać ją jeszcze raz.
edited = Wiadomość została zmieniona. Czytam ją jako nową wiadomość.
button-old = To pytanie już minęło. Proszę odpowiedzieć na najnowsze pytanie.
group-goodbye = Rozmawiam tylko z jedną osobą naraz. Proszę napisać do mnie osobno.
command-start = Zacząć
command-help = Pomoc
command-back = Krok wstecz
command-repeat = Powiedzieć jeszcze raz
command-language = Inny język
command-mydata = Moje dane
command-person = Pomoże człowiek
command-stop = Koniec wiadomości
message-locked =
    Nie mogę odczytać tej wiadomości: brakuje klucza. Proszę wysłać ją jeszcze raz. Jeśli to nie pomoże, nasz telefon: { $phone }.
please-wait = To było bardzo dużo wiadomości. Nic nie zginęło. Proszę poczekać 1 minutę. Potem czytam dalej. Telefon: { $phone }.
    .sms = Bardzo dużo wiadomości. Proszę poczekać 1 godzinę. Potem znowu odpowiemy. Telefon: { $phone }
parts-missing = Brakuje części wiadomości. Proszę napisać tę część jeszcze raz.
my-data-elsewhere =
    Tutaj nie możemy wysłać danych. Można je dostać w biurze. Proszę zadzwonić: { $phone }. Albo przyjść: { $visit }.
    .sms = SMS jest za krótki na wszystkie dane. Można je dostać w biurze. Telefon: { $phone }. Adres: { $visit }
