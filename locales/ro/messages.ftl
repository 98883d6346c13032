# Ce le spune programul oamenilor. Română simplă: propoziții scurte, un singur gând, „dumneavoastră”.
# .sms: mai scurt. .spoken: de citit cu voce tare. .easy: și mai simplu.

## Mereu

help-line = 0 = un om
    .spoken = 0: un om
help =
    Răspundeți cu un număr, cu cuvinte sau cu un mesaj vocal. Aceste cuvinte merg oricând: ÎNAPOI, REPETĂ, ANULARE, LIMBA, DATE, STOP. Sau sunați-ne: { $phone }.
    .sms = Răspundeți cu un număr sau un cuvânt. Merg oricând: ÎNAPOI, REPETĂ, ANULARE, LIMBA, DATE, STOP. Telefon: { $phone }
    .easy =
        Răspundeți cu un număr.
        Sau răspundeți cu cuvinte.
        Un pas înapoi: ÎNAPOI
        Încă o dată: REPETĂ
        Renunț la sesizare: ANULARE
        Altă limbă: LIMBA
        Datele mele: DATE
        Fără alte mesaje: STOP
        Telefon: { $phone }
yes = Da
no = Nu
on = pornit
off = oprit
failed-sorry =
    Aici a apărut o greșeală. Ne pare rău. Mesajul a ajuns la noi. Se uită un om la el. Puteți continua.
not-understood =
    Nu am înțeles. Vă rugăm să răspundeți cu un număr sau cu un cuvânt.
    .sms = Nu am înțeles. Trimiteți un număr sau un cuvânt.
    .easy =
        Nu am înțeles.
        Spuneți sau scrieți un număr.
not-understood-words = Nu am înțeles. Vă rugăm să spuneți cu alte cuvinte.
three-failures =
    Îmi pare rău, nu vă înțeleg. Răspunsurile s-au păstrat. Spuneți sau scrieți 0. Atunci vă ajută un om. Sau sunați-ne: { $phone }.
    .sms = Îmi pare rău, nu vă înțeleg. Răspunsurile s-au păstrat. Scrieți 0: vă ajută un om.
    .easy =
        Îmi pare rău, nu vă înțeleg.
        Răspunsurile s-au păstrat.
        Spuneți sau scrieți 0.
        Atunci vă ajută un om.
        Telefon: { $phone }
too-long =
    Mesajul este foarte lung. Începutul lui este în sesizare. Păstrăm tot mesajul.
please-wait = Au fost foarte multe mesaje. Vă rugăm să așteptați 1 oră. Apoi răspundem din nou. Telefon: { $phone }.
    .sms = Au fost foarte multe mesaje. Așteptați 1 oră. Apoi răspundem din nou. Telefon: { $phone }
parts-missing = Lipsește o parte din mesaj. Vă rugăm să scrieți încă o dată partea aceea.
unsupported =
    Nu pot citi asta. Trimiteți text, un mesaj vocal, o poză sau un loc pe hartă.
    .sms = Nu pot citi asta. Vă rugăm să scrieți text.
message-locked =
    Nu pot citi mesajul: lipsește cheia lui. Vă rugăm să îl trimiteți încă o dată. Tot nu merge? Telefonul nostru: { $phone }.

## Începutul

welcome =
    Bună ziua. Aici { $office }. Sunt un program de calculator. Sesizarea o citește un om. Urgență: sunați la 112. Telefon: { $phone }. Sau veniți la noi: { $visit }. Datele le citește biroul. Uneori și altă instituție. Mai multe: răspundeți DATE.
    .sms = Sunt un program de calculator. Sesizarea o citește un om. Urgență: 112. Telefon: { $phone }. Datele le citește biroul, uneori altă instituție. Mai multe: DATE
    .easy =
        Bună ziua.
        Aici { $office }.
        Sunt un program.
        Sesizarea o citește un om.
        Urgență: sunați la 112.
        Telefon: { $phone }
        Adresa: { $visit }
        Datele le citește biroul.
        Uneori și altă instituție.
        Mai multe: răspundeți DATE.
ask-language = Ce limbă doriți?
this-language = Română
language-set = Limba aleasă: { $language }.
ask-voice =
    Să citesc răspunsurile și cu voce tare?
menu =
    Cu ce vă pot ajuta? Puteți spune și direct ce problemă este și unde.
    .sms = Ce doriți? Sau scrieți direct problema și locul.
    .easy =
        Spuneți sau scrieți un număr.
        Cu ce vă pot ajuta?
menu-report = Anunț o problemă
menu-status = Ce s-a întâmplat cu sesizarea mea?
    .sms = Sesizarea mea
menu-settings = Limba și cititul cu voce tare
    .sms = Limba
menu-data = Datele mele
started-again = Vă trimitem din nou mesaje.
stopped =
    Nu vă mai trimitem mesaje. Pentru a șterge datele, răspundeți DATE. Pentru a începe din nou, răspundeți START.
cancelled = Nu este nimic de anulat.
cannot-skip = Avem nevoie de acest răspuns.
easier-on = Acum vorbesc mai simplu și mai rar.
why =
    Răspunsurile ajută biroul să rezolve sesizarea. Întrebările le pune un program. El face doar propuneri. Hotărăsc oamenii din birou.
    .easy =
        Răspunsurile ajută biroul.
        Sunt un program.
        Eu doar întreb.
        Hotărăsc oamenii din birou.
why-category = Ați spus aceste cuvinte: { $because }. De aceea am propus tema. O puteți schimba.
ask-unclear =
    Nu știu sigur. Ce fac cu mesajul?
unclear-add = Ține de sesizarea mea
    .sms = La sesizarea mea
unclear-report = Anunț o problemă
unclear-person = Să îl citească un om
unclear-menu = Înapoi la început
    .sms = La început
no-consultation = Acum nu este niciun sondaj aici. Puteți anunța o problemă.
emergency =
    Pare o urgență. Sunați imediat la 112! De aici nu vine ajutor rapid.
ask-no-emergency = Am înțeles greșit? Atunci vă rugăm să alegeți.
no-emergency-report = Anunț o problemă
ask-draft =
    Există deja o sesizare începută. Ce doriți?
draft-resume = Termin sesizarea aceasta
draft-new = O șterg și încep alta
ask-second =
    Ați mai spus: „{ $text }”. Doriți să anunțați și asta?
    .sms = Ați mai spus: "{ $text }". Anunțăm și asta?
queued = Apoi trecem la problema nouă.
reminder = Sesizarea nu este încă gata. O păstrăm 7 zile.
draft-expired = Am șters sesizarea neterminată după 7 zile.
messages-missed = Un timp nu am putut primi mesaje. Ne pare rău. Ne-ați scris atunci? Vă rugăm să trimiteți încă o dată.
edited = Ați schimbat un mesaj. Îl citesc ca pe un mesaj nou.

## Mesaje vocale, poze, locuri

ask-heard =
    Am înțeles: „{ $text }”. Este corect?
    .sms = Am înțeles: "{ $text }". Corect?
    .easy =
        Ați spus:
        „{ $text }”
        Este corect?
ask-heard-doubtful =
    Nu știu sigur. Mesajul îl ascultă și un om. Am înțeles: „{ $text }”. Este corect?
    .sms = Nu știu sigur. Am înțeles: "{ $text }". Corect?
heard-yes = Da
heard-no = Nu, spun încă o dată
heard-wrong = Vă rugăm să spuneți sau să scrieți încă o dată.
note-added =
    Am mai înțeles: „{ $text }”. Acum este și asta în sesizare.
    .sms = Am mai înțeles: "{ $text }". Acum e și asta în sesizare.
voice-no-words = Nu am auzit niciun cuvânt. Vă rugăm să vorbiți mai tare. Sau scrieți-ne.
voice-too-long = Mesajul vocal este prea lung. Vorbiți cel mult 5 minute.
voice-too-large = Mesajul vocal este prea mare. Vorbiți mai scurt.
voice-unreadable = Nu pot asculta mesajul vocal. Vă rugăm să îl înregistrați încă o dată. Sau scrieți-ne.
voice-kept =
    Nu înțeleg mesajul vocal. Îl ascultă un om. Numărul dumneavoastră este { $reference }.
refused-voice-too-large = Mesajul vocal este prea mare. Poate avea cel mult 20 de megabaiți. Vorbiți mai scurt.
refused-voice-unreadable = Nu pot asculta mesajul vocal. Vă rugăm să îl înregistrați încă o dată. Sau scrieți-ne.
refused-voice-too-long = Mesajul vocal este prea lung. Vorbiți cel mult 5 minute.
refused-picture-too-large = Poza este prea mare. Vă rugăm să trimiteți o poză mai mică.
refused-picture-unreadable = Nu pot deschide poza. Vă rugăm să trimiteți alta. Merge și fără poză.
picture-kept = Mulțumim pentru poză.
picture-added = Mulțumim. Poza este acum în sesizare.
pictures-enough = Avem deja 5 poze. Nu mai trebuie altele.
pin-kept = Mulțumim pentru loc.
pin-outside = Acest loc nu este în { $city }. Unde în { $city } este problema?

## O problemă

ask-what =
    Care este problema? Scrieți-o. Sau trimiteți un mesaj vocal.
    .sms = Care este problema? Scrieți cu cuvintele dumneavoastră.
    .easy =
        Care este problema?
        De exemplu: Liftul este stricat.
words-kept = Cuvintele dumneavoastră s-au păstrat. Dacă nu schimbați nimic, răspundeți CONTINUĂ.
ask-category-guess =
    Ați spus: „{ $because }”. Este vorba despre: { $category }?
    .sms = E vorba despre: { $category }?
    .easy =
        Ați spus: „{ $because }”
        Este vorba despre: { $category }?
ask-category-group = Despre ce este vorba?
ask-category = Despre ce este vorba mai exact?
category-right = Da, așa este
    .sms = Da
category-more = Altceva
group-street = Trotuar și stradă
group-transport = Autobuz, tren, mașină
group-building = Într-o clădire
group-information = Citit, auzit, internet
category-path = Trotuar și bordură
category-obstacle = Ceva stă în drum
category-crossing = Semafor și trecere de pietoni
    .sms = Semafor și trecere
category-tactile = Linii de ghidaj pentru nevăzători
    .sms = Linii de ghidaj
category-transit = Autobuz, tren, stație
category-entrance = Intrare, ușă, rampă, scări
    .sms = Intrare, ușă, scări
category-lift = Lift și scară rulantă
category-toilet = Toaletă
category-parking = Parcare pentru persoane cu dizabilități
    .sms = Loc de parcare
category-info = Citit, auzit, înțeles
category-digital = Pagină de internet sau aplicație
    .sms = Internet sau aplicație
category-other = Altceva
ask-where =
    Unde este? Spuneți strada, stația sau clădirea. Dacă nu e un loc anume, răspundeți CONTINUĂ.
    .sms = Unde este? Strada, stația sau clădirea. Fără loc: CONTINUĂ
    .easy =
        Unde este?
        De exemplu: La primărie.
        Fără loc: răspundeți CONTINUĂ.
ask-which-place = Mai multe locuri au un nume asemănător. Care este locul?
place-other = Alt loc
ask-permanence = Când apare problema?
    .easy = Este problema mereu?
permanence-permanent = Mereu
permanence-temporary = Doar acum
permanence-sometimes = Uneori
permanence-unknown = Nu știu
ask-detour = Există un alt drum?
    .easy = Se poate merge pe altundeva?
detour-yes = Da
detour-no = Nu
detour-unknown = Nu știu
ask-affects =
    Pentru cine este o problemă? Puteți spune mai multe numere.
    .sms = Pentru cine e problema? Și mai multe numere.
    .easy =
        Pentru cine este greu?
        Puteți spune mai mult de 1 număr.
affects-wheels = Oameni cu scaun rulant, cadru de mers sau cărucior
    .sms = Scaun rulant, cadru
affects-seeing = Oameni care văd greu
    .sms = Văz
affects-hearing = Oameni care aud greu
    .sms = Auz
affects-understanding = Oameni care citesc sau înțeleg greu
    .sms = Citit
affects-german = Oameni care știu puțină germană
    .sms = Germană
affects-everybody = Toată lumea
    .sms = Toți
affects-unstated = Fără răspuns
ask-picture =
    Aveți o poză? Atunci trimiteți-o acum. Merge și fără poză.
    .sms = Aici nu merge cu poză. Vă rugăm să răspundeți cu 1.
    .easy =
        Aveți o poză?
        Atunci trimiteți-o acum.
        Fără poză: răspundeți cu 1.
picture-please = Vă rugăm să trimiteți poza acum.
picture-no = Continui fără poză
ask-answer = Vă putem răspunde aici?
    .easy = Să vă răspundem aici?
answer-yes = Da
answer-no = Nu
ask-review =
    Sesizarea: { $what }
    Tema: { $category }
    Locul: { $where }
    Când: { $permanence }
    Alt drum: { $detour }
    Pentru cine: { $affects }
    Poze: { $pictures }
    Răspuns aici: { $answer }
    Este totul corect?
    .sms =
        { $what }
        { $category }
        Locul: { $where }
        { $permanence }
        Corect?
review-detour-yes = Da
review-detour-no = Nu
review-detour-unknown = Nu știu
review-affects-wheels = scaun rulant, cadru
review-affects-seeing = văz
review-affects-hearing = auz
review-affects-understanding = citit
review-affects-german = puțină germană
review-affects-everybody = toată lumea
review-affects-unstated = fără răspuns
review-send = Da, trimit
review-correct = Schimb ceva
review-discard = Șterg sesizarea
place-pin = Loc pe hartă
place-none = Fără un loc anume
ask-correct = Ce doriți să schimbați?
item-what = Problema
item-category = Tema
item-where = Locul
item-permanence = Când apare problema
item-affects = Pentru cine
item-picture = Poza
item-answer = Răspunsul aici
ask-discard = Sigur doriți să ștergeți sesizarea?
discard-yes = Da, șterg
discard-no = Nu, continui
discarded = Sesizarea este ștearsă.
receipt =
    Mulțumim. Sesizarea a ajuns la noi. O citește un om. Numărul sesizării: { $reference }. Cu el puteți întreba mai târziu sau puteți retrage sesizarea.
    .sms = Mulțumim. Sesizarea a ajuns la noi. O citește un om. Numărul: { $reference }
    .easy =
        Mulțumim.
        Sesizarea a ajuns la noi.
        Sesizarea o citește un om.
        Numărul sesizării: { $reference }.
        Notați-vă numărul.

## Ce s-a întâmplat cu ea?

ask-reference = Care este numărul sesizării? Are 7 cifre.
reference-wrong = Numărul nu este chiar corect. Vă rugăm să verificați cele 7 cifre.
reference-unknown = Nu știu numărul { $reference }. Vă rugăm să verificați cifrele.
reference-forgotten = Fără număr nu pot căuta. Răspundeți cu 0: atunci vă ajută un om.
ask-case = Despre care sesizare este vorba?
case-line = { $reference } { $place }
case-other = Alt număr
case-status = Sesizarea { $reference }: { $status }.
case-status-reason =
    Sesizarea { $reference }: { $status }. Biroul spune:
    { $reason }
case-add = Mai spun ceva
case-withdraw = Retrag sesizarea
case-menu = Înapoi la început
status-received = A ajuns la noi
status-seen = A citit-o un om
status-forwarded = Am trimis-o mai departe
status-in_progress = Cineva lucrează la ea
status-done = Este rezolvată
status-not_responsible = De asta se ocupă altă instituție
status-merged = Face parte acum din altă sesizare
status-withdrawn = Ați retras-o
status-changed = Noutăți despre sesizarea { $reference }: { $status }.
status-changed-reason =
    Noutăți despre sesizarea { $reference }: { $status }. Biroul spune:
    { $reason }
news-waiting = Sunt noutăți despre sesizarea { $reference }. Răspundeți cu acest număr. Apoi vă spun ce este nou.
    .sms = Sunt noutăți despre sesizare. Trimiteți numărul sesizării. Apoi le citiți aici.
file-awaited = Nu pot încărca încă fișierul. Încerc mai departe. Nu trebuie să faceți nimic.
staff-answer =
    Biroul răspunde la sesizarea { $reference }:
    { $text }
staff-question =
    Biroul întreabă despre sesizarea { $reference }:
    { $text }
ask-add = Ce doriți să adăugați la sesizarea { $reference }?
ask-reply =
    Biroul întreabă despre sesizarea { $reference }:
    { $question }
    Ce răspundeți?
amended = Mulțumim. Asta este acum în sesizarea { $reference }.
    .sms = Mulțumim. Asta este acum în sesizare.
ask-withdraw = Sigur doriți să retrageți sesizarea { $reference }?
withdraw-yes = Da, retrag
withdraw-no = Nu
withdrawn = Ați retras sesizarea { $reference }.
withdraw-ended = Sesizarea { $reference } este deja încheiată.

## Un om

person-called =
    Un om din birou vă răspunde aici. Numărul dumneavoastră este { $reference }. Mai repede merge la telefon: { $phone }. Sau veniți la noi: { $visit }.
    .sms = Vă răspunde un om din birou. Numărul: { $reference }. Mai repede merge la telefon: { $phone }
    .easy =
        Un om din birou vă răspunde aici.
        Numărul dumneavoastră este { $reference }.
        Telefon: { $phone }
        Adresa: { $visit }
person-again =
    Știm deja. Vă răspunde un om din birou. Numărul dumneavoastră este { $reference }. Telefon: { $phone }.
    .sms = Știm deja. Vă răspunde un om din birou. Telefon: { $phone }

## Setări

ask-settings = Cititul cu voce tare: { $voice }. Limbaj mai simplu: { $easy }. Ce doriți să schimbați?
    .sms = Limbaj mai simplu: { $easy }. Ce doriți să schimbați?
    .easy =
        Cititul cu voce tare: { $voice }.
        Limbaj mai simplu: { $easy }.
        Ce doriți să schimbați?
settings-language = Limba
settings-voice = Pornesc sau opresc cititul cu voce tare
    .sms = Cititul cu voce tare
settings-easy = Pornesc sau opresc limbajul mai simplu
    .sms = Limbaj mai simplu
settings-back = Gata

## Datele mele

ask-data =
    Păstrăm mesajele și felul în care vă putem răspunde. Le citește biroul. Uneori și altă instituție. Puteți vedea și șterge totul. Ce doriți?
    .sms = Păstrăm mesajele. Le citește biroul, uneori altă instituție. Le puteți vedea și șterge. Ce doriți?
    .easy =
        Avem mesajele dumneavoastră.
        Le citește biroul.
        Uneori și altă instituție.
        Puteți vedea și șterge totul.
        Ce doriți?
data-show = Arată-mi datele mele
data-delete = Șterge datele mele
data-back = Înapoi
my-data =
    Avem de la dumneavoastră { $messages ->
        [0] 0 mesaje
        [one] 1 mesaj
        [few] { $messages } mesaje
       *[other] { $messages } de mesaje
    } și { $submissions ->
        [0] 0 sesizări
        [one] 1 sesizare
        [few] { $submissions } sesizări
       *[other] { $submissions } de sesizări
    }. Iată totul:
my-data-elsewhere =
    Aici nu vă putem trimite datele. Vi le dă biroul. Sunați: { $phone }. Sau veniți la noi: { $visit }.
    .sms = Un SMS e prea scurt pentru date. Vi le dă biroul. Telefon: { $phone }. Adresa: { $visit }
ask-delete = Ștergem mesajele și pozele. Sesizările trimise rămân la birou. Nu vă vom mai putea răspunde. Sigur ștergem?
    .sms = Ștergem mesaje și poze. Sesizările rămân la birou. Nu mai primiți răspuns. Sigur ștergem?
    .easy =
        Ștergem mesajele și pozele.
        Sesizările trimise rămân la birou.
        Nu vă vom mai putea răspunde.
        Sigur ștergem?
ask-delete-code = Doriți să ștergeți totul? Atunci trimiteți acest număr: { $code }. Dacă nu, vă rugăm să nu răspundeți.
delete-yes = Da, ștergeți
delete-no = Nu
data-deleted = Datele sunt șterse. Puteți începe din nou oricând.

## Pentru recunoașterea vorbirii: răspunsuri scurte, nu se arată niciodată

short-answers = Da. Nu. Unu. Doi. Trei. Patru. Cinci. Șase. Șapte. Zero. Continuă. Înapoi. Nu știu

## Alte cuvinte pentru ce se poate alege sau schimba, nu se arată niciodată

said-what = problemă. problema. problemei. text. textul. descriere. descrierea. conținut
said-category = temă. tema. temei. categorie. categoria. fel. felul. vorba
said-where = loc. locul. locului. adresă. adresa. stradă. strada. unde. locație. locația
said-permanence = când. timp. timpul. durata. perioada. cât. des
said-detour = drum. drumul. ocol. ocolire. ocolesc. cale
said-affects = cine. cui. persoane. oameni. oamenii
said-picture = poză. poza. poze. pozele. fotografie. fotografia. foto. imagine. imaginea
said-answer = răspuns. răspunsul. răspunsuri. răspunde. răspundeți
said-affects-wheels = rotile. scaunul. fotoliu. cadrul. rolator. rollator. premergător. bastonul. baston. cârje. cârjă. căruț. căruciorul. cărucioare. landou. mers. mersul. picioare. handicapați. invalizi
said-affects-seeing = nevăzători. nevăzătorii. nevăzător. orbi. orbii. orb. oarbă. vedere. vederea. văzul. văd. ochi. ochii. ochelari
said-affects-hearing = surzi. surzii. surd. surdă. auzul. aud. urechi. aparat. surdomuți
said-affects-understanding = cititul. citească. citesc. înțeleagă. înțeleg. înțelegere. învățare. învață
said-affects-german = germana. germanei. nemțește. nemțeasca. limba. străini. străinii. migranți. imigranți
said-affects-everybody = toți. toate. tuturor. oricine. oricui. fiecare
said-affects-unstated = privat. secret. nespus. sar
said-picture-no = fără. nu. niciuna. nicio. n. mai. târziu. mâine. apoi
said-language = eu. noi. vorbesc. vorbim. vorbi. vorbiți. scriu. scriem. scrieți. putem. pot. puteți. se. poate. vreau. vrem. aș. dori. prefer. în. pe. limba. limbă. rog. vă. doar. numai. știu. să. cu. mine. acum. bună. salut. schimbă. schimbați. înțeleg. mai. bine
said-language-not = nu. puțin. puțină. slab. deloc
said-permanence-permanent = permanent. tot. timpul. întotdeauna. ani. continuu. dintotdeauna. constant
said-permanence-temporary = săptămână. săptămâni. zile. ieri. azi. astăzi. momentan. temporar. lucrări. șantier. recent. deocamdată
said-permanence-sometimes = câteodată. des. adesea. rar. seara. dimineața. noaptea. weekend. weekenduri. din când în când
said-detour-no = nu. niciun. niciunul. nicăieri. deloc
said-delete = șterge. șterg. ștergeți. ștergere. ștergerea. sterge. elimină
said-show = arată. arătați. vezi. văd. vedea. copie. copia. afișați
said-withdraw = retrage. retrageți. retragere. anulez. anulați. renunț. șterge. șterg
said-add = adaug. adăuga. adaugă. adăugați. completez. completa. spun

## Butoane, grupuri, comenzi

button-old = Această întrebare a trecut. Vă rugăm să răspundeți la cea mai nouă întrebare.
group-goodbye = Vorbesc doar cu câte un om. Vă rugăm să îmi scrieți separat.
command-start = Încep
command-help = Ajutor
command-back = Un pas înapoi
command-repeat = Spune încă o dată
command-language = Altă limbă
command-mydata = Datele mele
command-person = Vă ajută un om
command-stop = Fără alte mesaje
