# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: zgłaszanie barier w mieście { $city }
page-skip = Przejdź do pola wiadomości
page-language = Wybór języka
page-about = Zgłaszanie barier w mieście { $city }
    Tutaj można mówić albo pisać.
    Zgłoszenie czyta człowiek.
page-know = Dobrze wiedzieć
    Tu odpowiada program komputerowy.
    Zgłoszenie czyta człowiek.
    Nazwa biura: { $office }.
    Dane czyta biuro.
    Czasem także inna instytucja.
    Nie trzeba podawać nazwiska ani zakładać konta.
page-conversation = Rozmowa
page-from-you = Ja
page-from-bot = Program komputerowy
page-from-office = { $office }
page-voice-sent = Wiadomość głosowa jest wysłana.
page-voice-hearing = Program słucha wiadomości. Proszę czekać.
page-picture-sent = Zdjęcie jest wysłane.
page-picture-alt = Wysłane zdjęcie
page-pin-sent = Lokalizacja jest wysłana.
page-other-sent = Coś zostało wysłane.
page-copy = To są zapisane dane. Plik jest dla programów komputerowych.
page-copy-load = Pobierz plik
page-audio-own = Wysłana wiadomość głosowa
page-audio-answer = Posłuchaj tej odpowiedzi
page-load-new = Pokaż nowe wiadomości
page-earlier = Pokaż wcześniejsze wiadomości
page-choices = Do wyboru
page-word-back = Wstecz
page-word-help = Pomoc
page-text-label = Wiadomość
page-text-first = Jaki jest problem? I gdzie?
page-text-example = Na przykład: Winda na dworcu nie działa.
page-write = Napisz wiadomość
page-send = Wyślij
page-files = Wyślij zdjęcie albo plik
page-send-file = Wyślij plik
page-voice-label = Wiadomość głosowa
page-voice-hint = Plik z głosem. Najwyżej 5 minut.
page-picture-label = Zdjęcie
page-picture-hint = Zdjęcie problemu. Nie trzeba go wysyłać.
page-record = Nagraj głos
page-or-write = Albo proszę napisać:
page-record-stop = Gotowe
page-record-send = Wyślij wiadomość głosową
page-record-discard = Usuń wiadomość głosową
page-recording = Mikrofon jest włączony. Teraz proszę mówić.
page-record-ready = Wiadomość głosowa jest gotowa. Można jej posłuchać.
page-record-gone = Wiadomość głosowa jest usunięta.
page-record-refused = Mikrofon jest zablokowany na tej stronie. Proszę włączyć go w przeglądarce. Albo do nas napisać.
page-record-full = Minęło 5 minut. Wiadomość głosowa jest gotowa. Można jej posłuchać.
page-record-missing = To urządzenie nie ma mikrofonu. Proszę do nas napisać. Albo zadzwonić: { $phone }.
page-position = Wyślij moją lokalizację
page-position-refused = To urządzenie nie podaje lokalizacji. Proszę wpisać miejsce w polu.
page-sending = Wiadomość jest w drodze.
page-error-empty = Wiadomość jest pusta. Proszę coś napisać. Albo wybrać plik.
page-error-large-title = To jest za duże
page-error-large = Ten plik jest za duży. Nie przyjęliśmy go.
    Razem może być najwyżej 25 megabajtów.
    Proszę wysłać krótszą wiadomość głosową albo mniejsze zdjęcie.
page-error-cookies = Przeglądarka nie zapisuje naszego pliku cookie. Dlatego rozmowa nie może tu iść dalej.
    Proszę włączyć pliki cookie dla tej strony.
    Albo do nas zadzwonić: { $phone }.
page-error-foreign-title = To przyszło z innej strony
page-error-foreign = Nie przyjęliśmy tej wiadomości. Proszę otworzyć rozmowę na nowo. Potem wysłać wiadomość jeszcze raz.
page-error-failed = To się nie udało. Wiadomość jeszcze do nas nie dotarła. Proszę wysłać ją jeszcze raz.
page-error-offline = Nie ma połączenia. Wiadomość jest jeszcze tutaj. Proszę wysłać ją później.
page-error-missing-title = Nie ma takiej strony
page-error-missing = Proszę wrócić do rozmowy.
page-help-title = Rozmowa z człowiekiem
page-phone = Telefon
page-visit = Adres
page-emergency = Nagły wypadek: proszę dzwonić pod 112.
page-privacy = Ochrona danych
page-accessibility = Deklaracja dostępności
page-back = Powrót do rozmowy
page-privacy-short = Najważniejsze
    Wiadomość trafia do biura w mieście { $city }: { $office }.
    Nie trzeba podawać nazwiska ani zakładać konta.
    Dane można w każdej chwili zobaczyć i usunąć.
page-privacy-what = Co zapisujemy?
    Zapisujemy wiadomości, wiadomości głosowe i zdjęcia.
    Zapisujemy też miejsce problemu.
    Ze zdjęć usuwamy ukryte dane o miejscu i urządzeniu.
    Program zapisuje wiadomość głosową jako tekst.
    Ludzie w biurze mogą jej posłuchać.
    Program nikogo nie rozpoznaje po głosie.
page-privacy-why = Dlaczego nam wolno?
    Chcemy usuwać bariery w mieście { $city }.
    To jest zadanie publiczne.
    Podstawa: RODO, artykuł 6, ustęp 1, litera e.
page-privacy-who = Kto dostaje dane?
    Zgłoszenie czyta to biuro: { $office }.
    Czasem biuro przekazuje je dalej.
    Dostaje je wtedy inna instytucja, na przykład urząd albo firma autobusowa.
    Program działa na komputerze miasta { $city }.
    Wiadomość głosowa też zostaje na tym komputerze.
page-privacy-how-long = Jak długo przechowujemy dane?
    Zaczęte zgłoszenie można dokończyć przez 7 dni.
    Dla innych danych nie ma jeszcze stałego terminu.
    Swoje dane można w każdej chwili usunąć.
    Wystarczy powiedzieć albo napisać w rozmowie: moje dane.
    Wysłane zgłoszenia zostają wtedy w biurze.
page-privacy-cookie = Po co jest plik cookie?
    Ta strona zapisuje 1 plik cookie na urządzeniu.
    Dzięki niemu rozmowa się nie zgubi.
    Plik cookie zostaje przez 180 dni od ostatniej wiadomości.
    Niewysłany tekst zostaje na urządzeniu.
    Znika po zamknięciu strony.
    Czy z urządzenia korzystają inni? Mogą wtedy zobaczyć rozmowę.
page-privacy-rights = Jakie prawa ma każdy?
    Można zobaczyć swoje dane.
    Można dostać kopię.
    Można poprosić o poprawienie błędnych danych.
    Można poprosić o usunięcie danych.
    Można nie zgodzić się na ich zapisywanie.
    Można złożyć skargę do urzędu ochrony danych.
page-privacy-ask = W razie pytań
    Proszę do nas zadzwonić albo przyjść.
    Tam można też zapytać o osobę od ochrony danych.
page-accessibility-goal = Nasz cel
    Każdy ma móc korzystać z tej strony.
    Trzymamy się zasad WCAG 2.2, poziom AA.
page-accessibility-checked = Co sprawdziliśmy?
    Sprawdzamy stronę programem testowym.
    Sprawdzamy ją też samą klawiaturą.
    Strona działa bez JavaScriptu i z dużymi literami.
    Sprawdziliśmy to sami.
page-accessibility-gaps = Czego jeszcze brakuje?
    Osoby z niepełnosprawnością jeszcze nie sprawdziły tej strony.
    Nie ma jeszcze filmów w języku migowym.
    Polskich tekstów nie sprawdził jeszcze nikt, dla kogo polski jest językiem ojczystym.
    Głos komputera brzmi sztucznie.
    Nie każdy język działa także głosem.
page-accessibility-feedback = Jest problem z tą stroną?
    Proszę powiedzieć albo napisać o nim w rozmowie.
    Albo do nas zadzwonić.
    Na pewno odpowiemy.
page-accessibility-ombuds = Nasza odpowiedź nie pomogła?
    Wtedy pomoże rzecznik albo biuro mediacji w kraju związkowym.
    To nic nie kosztuje. Adres chętnie podamy.
