# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: anunțați bariere în { $city }
page-skip = Mergi la câmpul de scris
page-language = Alegeți limba
page-about = Anunțați bariere în { $city }
    Aici puteți vorbi sau scrie.
    Sesizarea o citește un om.
page-know = Bine de știut
    Aici vă răspunde un program de calculator.
    Sesizarea o citește un om.
    Biroul se numește: { $office }.
    Datele le citește biroul.
    Uneori și altă instituție.
    Nu trebuie nume și nici cont.
page-conversation = Discuția
page-from-you = Dumneavoastră
page-from-bot = Program de calculator
page-from-office = { $office }
page-voice-sent = Ați trimis un mesaj vocal.
page-voice-hearing = Programul ascultă mesajul. Vă rugăm să așteptați.
page-picture-sent = Ați trimis o poză.
page-picture-alt = Poza trimisă
page-pin-sent = Ați trimis un loc pe hartă.
page-other-sent = Ați trimis ceva.
page-copy = Acestea sunt datele dumneavoastră. Fișierul este pentru programe de calculator.
page-copy-load = Descărcați fișierul
page-audio-own = Mesajul vocal trimis
page-audio-answer = Ascultați acest răspuns
page-load-new = Arată mesajele noi
page-earlier = Arată mesajele mai vechi
page-choices = Puteți alege
page-word-back = Înapoi
page-word-help = Ajutor
page-text-label = Mesajul
page-text-first = Ce problemă este? Unde?
page-text-example = De exemplu: Liftul de la gară este stricat.
page-write = Scrieți un mesaj
page-send = Trimite
page-files = Trimiteți o poză sau un fișier
page-send-file = Trimite fișierul
page-voice-label = Mesaj vocal
page-voice-hint = Un fișier cu vocea dumneavoastră. Cel mult 5 minute.
page-picture-label = Poză
page-picture-hint = O poză cu problema. Nu este obligatoriu.
page-record = Vorbiți
page-or-write = Sau scrieți:
page-record-stop = Gata
page-record-send = Trimite mesajul vocal
page-record-discard = Șterge mesajul vocal
page-recording = Microfonul este pornit. Vorbiți acum.
page-record-ready = Mesajul vocal este gata. Îl puteți asculta.
page-record-gone = Mesajul vocal este șters.
page-record-refused = Microfonul este blocat pentru această pagină. Permiteți-l în browser. Sau scrieți-ne.
page-record-full = Au trecut 5 minute. Mesajul vocal este gata. Îl puteți asculta.
page-record-missing = Aparatul nu are microfon. Vă rugăm să ne scrieți. Sau sunați: { $phone }.
page-position = Trimite locul meu
page-position-refused = Aparatul nu spune locul. Vă rugăm să scrieți locul în câmp.
page-sending = Mesajul este pe drum.
page-error-empty = Mesajul este gol. Scrieți ceva. Sau alegeți un fișier.
page-error-large-title = Este prea mare
page-error-large = Fișierul este prea mare. Nu l-am primit.
    Împreună pot fi cel mult 25 de megabaiți.
    Vă rugăm să trimiteți un mesaj vocal mai scurt sau o poză mai mică.
page-error-cookies = Browserul nu păstrează cookie-ul nostru. De aceea discuția nu poate continua aici.
    Vă rugăm să permiteți cookie-uri pentru această pagină.
    Sau sunați-ne: { $phone }.
page-error-foreign-title = A venit de pe altă pagină
page-error-foreign = Nu am primit mesajul. Deschideți discuția din nou. Apoi trimiteți mesajul încă o dată.
page-error-failed = Nu a mers. Mesajul nu a ajuns încă la noi. Vă rugăm să îl trimiteți încă o dată.
page-error-offline = Nu aveți legătură la internet. Mesajul este încă aici. Vă rugăm să îl trimiteți mai târziu.
page-error-missing-title = Această pagină nu există
page-error-missing = Vă rugăm să vă întoarceți la discuție.
page-help-title = Vorbiți cu un om
page-phone = Telefon
page-visit = Adresa
page-emergency = Urgență: sunați la 112.
page-privacy = Protecția datelor
page-accessibility = Declarație de accesibilitate
page-back = Înapoi la discuție
page-privacy-short = Cel mai important
    Mesajul ajunge la un birou din { $city }.
    Biroul se numește: { $office }.
    Nu trebuie nume și nici cont.
    Vă puteți vedea și șterge datele oricând.
page-privacy-what = Ce păstrăm?
    Păstrăm mesajele, mesajele vocale și pozele.
    Păstrăm și locul problemei.
    Din poze ștergem datele ascunse despre loc și aparat.
    Un program scrie mesajul vocal ca text.
    Oamenii din birou pot asculta mesajul vocal.
    Programul nu recunoaște pe nimeni după voce.
page-privacy-why = De ce avem voie?
    Vrem să înlăturăm bariere în { $city }.
    Aceasta este o sarcină publică.
    Legea se numește Regulamentul general privind protecția datelor, articolul 6, alineatul 1, litera e.
page-privacy-who = Cine primește datele?
    Sesizarea o citește acest birou: { $office }.
    Uneori biroul o trimite la altă instituție.
    De exemplu la alt serviciu al orașului sau la firma de autobuze.
    Programul merge pe un calculator al orașului { $city }.
    Și mesajul vocal rămâne pe acest calculator.
page-privacy-how-long = Cât timp rămân datele?
    O sesizare neterminată o puteți termina timp de 7 zile.
    Pentru celelalte date nu este încă un termen fix.
    Vă puteți șterge datele oricând.
    Spuneți sau scrieți în discuție: datele mele.
    Sesizările trimise rămân atunci la birou.
page-privacy-cookie = La ce folosește cookie-ul?
    Această pagină păstrează 1 cookie pe aparat.
    Așa găsiți din nou discuția.
    Cookie-ul rămâne 180 de zile după ultimul mesaj.
    Un text netrimis rămâne pe aparat.
    Dispare când închideți pagina.
    Mai folosește cineva aparatul? Atunci poate vedea discuția.
page-privacy-rights = Ce drepturi aveți?
    Aveți voie să vă vedeți datele.
    Aveți voie să primiți o copie.
    Aveți voie să cereți corectarea datelor greșite.
    Aveți voie să cereți ștergerea datelor.
    Aveți voie să spuneți nu la păstrarea lor.
    Vă puteți plânge la autoritatea pentru protecția datelor.
page-privacy-ask = Aveți întrebări?
    Sunați-ne.
    Sau veniți la noi.
    Întrebați acolo și de persoana pentru protecția datelor.
page-accessibility-goal = Ce vrem
    Toți oamenii să poată folosi această pagină.
    Ne luăm după regulile WCAG 2.2, nivelul AA.
page-accessibility-checked = Ce am verificat?
    Verificăm pagina cu un program de test.
    O verificăm și doar cu tastatura.
    Pagina merge fără JavaScript și cu litere mari.
    Am verificat noi înșine.
page-accessibility-gaps = Ce lipsește încă?
    Oameni cu dizabilități nu au verificat încă pagina.
    Nu sunt încă filme în limbajul semnelor.
    Textele în română nu le-a verificat încă un vorbitor nativ.
    Vocea calculatorului sună artificial.
    Nu orice limbă merge și cu vocea.
page-accessibility-feedback = Aveți o problemă cu această pagină?
    Spuneți sau scrieți în discuție.
    Sau sunați-ne.
    Primiți un răspuns.
page-accessibility-ombuds = Răspunsul nostru nu ajută?
    Atunci ajută un birou de mediere din landul federal.
    Nu costă nimic.
    Vă spunem cu plăcere adresa.
