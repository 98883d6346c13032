# Che cosa dice il programma alle persone. Frasi corte, parole di tutti i giorni, forma di cortesia (lei).
# .sms: più corto, solo GSM-7 (à è é ì ò ù sì, È no). .spoken: da leggere ad alta voce. .easy: ancora più semplice.

## Sempre

help-line = 0 = una persona
    .spoken = 0: una persona
help =
    Può rispondere con un numero, a parole o con un messaggio vocale. Queste parole funzionano sempre: INDIETRO, RIPETI, ANNULLA, LINGUA, DATI, STOP. Oppure ci chiami: { $phone }.
    .sms = Risponda con un numero o una parola. Valgono sempre: INDIETRO, RIPETI, ANNULLA, LINGUA, DATI, STOP. Telefono: { $phone }
    .easy =
        Risponda con un numero.
        Oppure risponda a parole.
        Un passo indietro: INDIETRO
        Ancora una volta: RIPETI
        Lasciare la segnalazione: ANNULLA
        Un'altra lingua: LINGUA
        I suoi dati: DATI
        Niente più messaggi: STOP
        Telefono: { $phone }
yes = Sì
no = No
on = sì
off = no
failed-sorry =
    Qui c'è stato un errore. Ci dispiace. Il suo messaggio è arrivato. Lo guarderà una persona. Può andare avanti.
not-understood =
    Non ho capito. Risponda con un numero o con una parola.
    .easy =
        Non ho capito.
        Dica o scriva un numero.
not-understood-words = Non ho capito. Lo dica con altre parole, per favore.
three-failures =
    Purtroppo non riesco a capire. Le sue risposte sono salvate. Dica o scriva 0. Poi la aiuta una persona. Oppure ci chiami: { $phone }.
    .sms = Purtroppo non riesco a capire. Le sue risposte sono salvate. Scriva 0: poi la aiuta una persona.
    .easy =
        Purtroppo non riesco a capire.
        Le sue risposte sono salvate.
        Dica o scriva 0.
        Poi la aiuta una persona.
        Telefono: { $phone }
too-long =
    Il suo messaggio è molto lungo. L'inizio è nella segnalazione. Conserviamo tutto il messaggio.
please-wait = Sono arrivati moltissimi messaggi. Non si è perso niente. Aspetti 1 minuto, per favore. Poi continuo a leggere. Telefono: { $phone }.
    .sms = Sono arrivati moltissimi messaggi. Aspetti 1 ora, per favore. Poi rispondiamo di nuovo. Telefono: { $phone }
parts-missing = Manca una parte del suo messaggio. La scriva di nuovo, per favore.
unsupported =
    Questo non riesco a leggerlo. Mandi un testo, un messaggio vocale, una foto o la posizione.
    .sms = Questo non riesco a leggerlo. Scriva un testo.
message-locked =
    Non riesco a leggere il suo messaggio: manca la chiave. Lo mandi di nuovo, per favore. Se non funziona, il nostro telefono è: { $phone }.

## Inizio

welcome =
    Buongiorno. Qui è { $office }. Sono un programma di computer. Una persona legge la sua segnalazione. Emergenza: chiami il 112. Telefono: { $phone }. O venga da noi: { $visit }. L'ufficio legge i suoi dati. A volte anche un altro ente. Per saperne di più risponda DATI.
    .sms = Sono un programma di computer. Una persona legge la segnalazione. Emergenza: 112. Telefono: { $phone }. I suoi dati li legge l'ufficio, a volte un altro ente. Altro: DATI
    .easy =
        Buongiorno.
        Qui è { $office }.
        Sono un programma.
        Una persona legge la sua segnalazione.
        Emergenza: chiami il 112.
        Telefono: { $phone }
        Indirizzo: { $visit }
        L'ufficio legge i suoi dati.
        A volte anche un altro ente.
        Per saperne di più risponda DATI.
ask-language = Che lingua preferisce?
this-language = Italiano
language-set = Adesso la lingua è: { $language }.
ask-voice =
    Vuole anche ascoltare le mie risposte?
menu =
    Che cosa desidera? Può anche dire subito qual è il problema e dove si trova.
    .sms = Che cosa desidera? O scriva subito problema e luogo.
    .easy =
        Dica o scriva un numero.
        Che cosa desidera?
menu-report = Segnalare un problema
menu-status = Notizie sulla mia segnalazione
    .sms = La mia segnalazione
menu-settings = Lingua e lettura ad alta voce
    .sms = Lingua
menu-data = I miei dati
started-again = Le mandiamo di nuovo i messaggi.
stopped =
    Non le mandiamo più messaggi. Per cancellare i dati risponda DATI. Per ricominciare risponda START.
cancelled = Non c'è niente da annullare.
cannot-skip = Questa risposta ci serve.
easier-on = Adesso parlo in modo più semplice e più lento.
why =
    Le risposte aiutano l'ufficio con la sua segnalazione. Le domande le fa un programma. Il programma propone soltanto. Decidono le persone dell'ufficio.
    .easy =
        Le risposte aiutano l'ufficio.
        Sono un programma.
        Io faccio solo domande.
        Decidono le persone dell'ufficio.
why-category = Lei ha detto queste parole: { $because }. Per questo ho proposto l'argomento. Può cambiarlo.
ask-unclear =
    Non so bene che cosa fare. Che cosa faccio con il suo messaggio?
    .sms = Che cosa faccio con il suo messaggio?
unclear-add = Aggiungerlo alla mia segnalazione
    .sms = Alla mia segnalazione
unclear-report = Segnalare un problema
unclear-person = Farlo leggere a una persona
unclear-menu = Tornare all'inizio
no-consultation = In questo momento qui non ci sono sondaggi. Può segnalare un problema.
emergency =
    Sembra un'emergenza. Chiami subito il 112! Da qui non possiamo mandare soccorsi.
ask-no-emergency = Ho capito male? Allora scelga, per favore.
no-emergency-report = Segnalare un problema
ask-draft =
    Ha già iniziato una segnalazione. Che cosa desidera?
draft-resume = Finire questa segnalazione
draft-new = Cancellarla e iniziarne una nuova
ask-second =
    Ha detto anche: «{ $text }». Vuole segnalare anche questo?
    .sms = Ha detto anche: "{ $text }". Segnalare anche questo?
queued = Dopo passiamo al suo nuovo problema.
reminder = La sua segnalazione non è ancora finita. La conserviamo per 7 giorni.
draft-expired = Dopo 7 giorni abbiamo cancellato la segnalazione non finita.
messages-missed = Per un po' di tempo non abbiamo ricevuto messaggi. Ci dispiace. Ci ha scritto in quel periodo? Allora lo mandi di nuovo, per favore.
edited = Lei ha cambiato un messaggio. Lo leggo come un messaggio nuovo.

## Messaggi vocali, foto, luoghi

ask-heard =
    Ho capito: «{ $text }». È giusto?
    .sms = Ho capito: "{ $text }". Va bene?
    .easy =
        Lei ha detto:
        «{ $text }»
        È giusto?
ask-heard-doubtful =
    Non ne ho la certezza. Anche una persona ascolterà il messaggio. Ho capito: «{ $text }». È giusto?
    .sms = Non è sicuro. Ho capito: "{ $text }". Va bene?
heard-yes = Sì
heard-no = No, lo dico di nuovo
heard-wrong = Lo dica o lo scriva ancora una volta, per favore.
note-added =
    Ho capito anche: «{ $text }». Adesso è nella sua segnalazione.
    .sms = Ho capito anche: "{ $text }". Adesso è nella segnalazione.
voice-no-words = Non ho sentito nessuna parola. Parli più forte, per favore. Oppure ci scriva.
voice-too-long = Il messaggio vocale è troppo lungo. Parli al massimo 5 minuti, per favore.
voice-too-large = Il messaggio vocale è troppo grande. Faccia un messaggio più corto, per favore.
voice-unreadable = Non riesco a sentire il messaggio vocale. Lo registri di nuovo, per favore. Oppure ci scriva.
voice-kept =
    Non riesco a capire il suo messaggio vocale. Lo ascolterà una persona. Il suo numero è { $reference }.
refused-voice-too-large = Il messaggio vocale è troppo grande. Può avere al massimo 20 megabyte. Faccia un messaggio più corto, per favore.
refused-voice-unreadable = Non riesco a sentire il messaggio vocale. Lo registri di nuovo, per favore. Oppure ci scriva.
refused-voice-too-long = Il messaggio vocale è troppo lungo. Parli al massimo 5 minuti, per favore.
refused-picture-too-large = La foto è troppo grande. Mandi una foto più piccola, per favore.
refused-picture-unreadable = Non riesco ad aprire questa foto. Ne mandi un'altra, per favore. Va bene anche senza foto.
picture-kept = Grazie per la foto.
picture-added = Grazie. Adesso la foto è nella sua segnalazione.
pictures-enough = Lei ha già mandato 5 foto. Non ne servono altre.
pin-kept = Grazie per la posizione.
pin-outside = Questo posto non è a { $city }. Dove si trova il problema, a { $city }?

## Segnalare un problema

ask-what =
    Qual è il problema? Lo scriva. Oppure mandi un messaggio vocale.
    .sms = Qual è il problema? Lo scriva con parole sue.
    .easy =
        Qual è il problema?
        Per esempio: L'ascensore è rotto.
words-kept = Le sue parole sono ancora qui. Per non cambiare niente risponda AVANTI.
ask-category-guess =
    Lei ha detto: «{ $because }». Si tratta di questo: { $category }?
    .sms = Si tratta di: { $category }?
    .easy =
        Lei ha detto: «{ $because }»
        Si tratta di questo: { $category }?
ask-category-group = Di che cosa si tratta?
ask-category = Di che cosa si tratta di preciso?
category-right = Sì, è giusto
    .sms = Sì
category-more = Qualcos'altro
group-street = Marciapiede e strada
group-transport = Autobus, treno, auto
group-building = Dentro un edificio
group-information = Leggere, sentire, internet
category-path = Marciapiede e bordo
category-obstacle = Qualcosa blocca il passaggio
    .sms = Passaggio bloccato
category-crossing = Semaforo e attraversamento
    .sms = Semaforo e strisce
category-tactile = Linee guida per persone cieche
    .sms = Linee per persone cieche
category-transit = Autobus, treno, fermata
category-entrance = Ingresso, porta, rampa, scale
category-lift = Ascensore e scala mobile
category-toilet = Bagno
category-parking = Parcheggio per persone con disabilità
    .sms = Parcheggio disabili
category-info = Leggere, sentire, capire
category-digital = Sito internet o app
category-other = Qualcos'altro
ask-where =
    Dove si trova? Dica la via, la fermata o l'edificio. Se non c'è un posto preciso, risponda AVANTI.
    .sms = Dove si trova? Via, fermata o edificio. Nessun posto: AVANTI
    .easy =
        Dove si trova?
        Per esempio: Davanti al municipio.
        Nessun posto: risponda AVANTI.
ask-which-place = Più luoghi hanno un nome simile. Quale intende?
place-other = Un altro luogo
ask-permanence = Quando c'è il problema?
    .easy = Il problema c'è sempre?
permanence-permanent = Sempre
permanence-temporary = Solo adesso
permanence-sometimes = A volte
permanence-unknown = Non lo so
ask-detour = C'è un'altra strada?
    .easy = Si può passare da un'altra parte?
detour-yes = Sì
detour-no = No
detour-unknown = Non lo so
ask-affects =
    Per chi è un problema? Può dire anche più numeri.
    .sms = Per chi è un problema? Anche più numeri.
    .easy =
        Per chi è difficile?
        Può dire più di 1 numero.
affects-wheels = Chi usa carrozzina, girello o passeggino
    .sms = Carrozzina, girello
affects-seeing = Chi non vede bene
    .sms = Vista
affects-hearing = Chi non sente bene
    .sms = Udito
affects-understanding = Chi fa fatica a leggere o a capire
    .sms = Lettura
affects-german = Chi sa poco il tedesco
    .sms = Poco tedesco
affects-everybody = Tutti
affects-unstated = Nessuna risposta
ask-picture =
    Ha una foto del problema? Allora la mandi adesso. Va bene anche senza foto.
    .sms = Qui non si possono mandare foto. Risponda 1.
    .easy =
        Ha una foto del problema?
        Allora la mandi adesso.
        Nessuna foto: risponda 1.
picture-please = Mandi la foto adesso, per favore.
picture-no = Avanti senza foto
ask-answer = Possiamo risponderle qui?
    .easy = Vuole una risposta qui?
answer-yes = Sì
answer-no = No
ask-review =
    Segnalazione: { $what }
    Argomento: { $category }
    Luogo: { $where }
    Quando: { $permanence }
    Altra strada: { $detour }
    Per chi: { $affects }
    Foto: { $pictures }
    Risposta qui: { $answer }
    È giusto?
    .sms =
        { $what }
        { $category }
        Luogo: { $where }
        { $permanence }
        Tutto giusto?
review-detour-yes = Sì
review-detour-no = No
review-detour-unknown = Non lo so
review-affects-wheels = carrozzina, girello
review-affects-seeing = vista
review-affects-hearing = udito
review-affects-understanding = lettura
review-affects-german = poco tedesco
review-affects-everybody = tutti
review-affects-unstated = nessuna risposta
review-send = Sì, inviare
review-correct = Cambiare qualcosa
review-discard = Cancellare la segnalazione
place-pin = Posizione sulla mappa
place-none = Nessun posto preciso
ask-correct = Che cosa vuole cambiare?
item-what = Il problema
item-category = L'argomento
item-where = Il luogo
item-permanence = Quando c'è il problema
item-affects = Per chi
item-picture = La foto
item-answer = La risposta qui
ask-discard = Vuole davvero cancellare la segnalazione?
discard-yes = Sì, cancellare
discard-no = No, continuare
discarded = La segnalazione è cancellata.
receipt =
    Grazie. La sua segnalazione è arrivata. La leggerà una persona. Il suo numero è { $reference }. Con questo numero può chiedere notizie o ritirare la segnalazione.
    .sms = Grazie. La sua segnalazione è arrivata. La leggerà una persona. Il suo numero: { $reference }
    .easy =
        Grazie.
        La sua segnalazione è arrivata.
        La leggerà una persona.
        Il suo numero è { $reference }.
        Si segni questo numero.

## Che cosa è successo?

ask-reference = Qual è il numero della sua segnalazione? Ha 7 cifre.
reference-wrong = Questo numero non è del tutto giusto. Controlli le 7 cifre, per favore.
reference-unknown = Non conosco il numero { $reference }. Controlli le cifre, per favore.
reference-forgotten = Senza numero non posso cercare. Risponda 0: poi la aiuta una persona.
ask-case = Quale segnalazione intende?
case-line = { $reference } { $place }
case-other = Un altro numero
case-status = Segnalazione { $reference }: { $status }.
case-status-reason =
    Segnalazione { $reference }: { $status }. L'ufficio dice:
    { $reason }
case-add = Aggiungere qualcosa
case-withdraw = Ritirare la segnalazione
case-menu = Tornare all'inizio
status-received = L'abbiamo ricevuta
status-seen = Una persona l'ha letta
status-forwarded = L'abbiamo inoltrata
status-in_progress = Qualcuno ci sta lavorando
status-done = Il lavoro è finito
status-not_responsible = Se ne occupa un altro ente
status-merged = Adesso fa parte di un'altra segnalazione
status-withdrawn = Lei l'ha ritirata
status-changed = Novità sulla sua segnalazione { $reference }: { $status }.
status-changed-reason =
    Novità sulla sua segnalazione { $reference }: { $status }. L'ufficio dice:
    { $reason }
news-waiting = Ci sono novità sulla sua segnalazione { $reference }. Risponda con questo numero. Allora gliele dico.
    .sms = Ci sono novità sulla sua segnalazione. Mandi il numero della segnalazione. Allora le legge qui.
file-awaited = Non riesco ancora ad aprire il suo file. Continuo a provare. Lei non deve fare niente.
staff-answer =
    L'ufficio risponde alla sua segnalazione { $reference }:
    { $text }
staff-question =
    L'ufficio ha una domanda sulla sua segnalazione { $reference }:
    { $text }
ask-add = Che cosa vuole aggiungere alla segnalazione { $reference }?
ask-reply =
    L'ufficio ha una domanda sulla sua segnalazione { $reference }:
    { $question }
    Che cosa risponde?
amended = Grazie. Adesso è nella sua segnalazione { $reference }.
    .sms = Grazie. Adesso è nella sua segnalazione.
ask-withdraw = Vuole davvero ritirare la segnalazione { $reference }?
withdraw-yes = Sì, ritirare
withdraw-no = No
withdrawn = Lei ha ritirato la segnalazione { $reference }.
withdraw-ended = La segnalazione { $reference } è già chiusa.

## Una persona

person-called =
    Una persona la contatterà qui. Il suo numero è { $reference }. Per telefono si fa prima: { $phone }. Oppure venga da noi: { $visit }.
    .sms = Una persona la contatterà. Il suo numero: { $reference }. Per telefono si fa prima: { $phone }
    .easy =
        Una persona la contatterà qui.
        Il suo numero è { $reference }.
        Telefono: { $phone }
        Indirizzo: { $visit }
person-again =
    Lo sappiamo già. Una persona la contatterà. Il suo numero è { $reference }. Telefono: { $phone }.
    .sms = Lo sappiamo già. Una persona la contatterà. Telefono: { $phone }

## Impostazioni

ask-settings = Lettura ad alta voce: { $voice }. Parole più semplici: { $easy }. Che cosa vuole cambiare?
    .sms = Parole più semplici: { $easy }. Che cosa vuole cambiare?
    .easy =
        Lettura ad alta voce: { $voice }.
        Parole più semplici: { $easy }.
        Che cosa vuole cambiare?
settings-language = Lingua
settings-voice = Lettura ad alta voce: sì o no
settings-easy = Parole più semplici: sì o no
settings-back = Ho finito

## I miei dati

ask-data =
    Salviamo i suoi messaggi e un modo per risponderle. Li legge l'ufficio. A volte anche un altro ente. Può vedere e cancellare tutto. Che cosa desidera?
    .easy =
        Abbiamo i suoi messaggi.
        Li legge l'ufficio.
        A volte anche un altro ente.
        Può vedere e cancellare tutto.
        Che cosa desidera?
data-show = Mostrare i miei dati
data-delete = Cancellare i miei dati
data-back = Indietro
my-data =
    Abbiamo { $messages ->
        [0] 0 messaggi
        [one] 1 messaggio
        [many] { $messages } di messaggi
       *[other] { $messages } messaggi
    } e { $submissions ->
        [0] 0 segnalazioni
        [one] 1 segnalazione
        [many] { $submissions } di segnalazioni
       *[other] { $submissions } segnalazioni
    } da lei. Ecco tutto:
my-data-elsewhere =
    Qui non possiamo mandarle i dati. Glieli dà l'ufficio. Chiami: { $phone }. Oppure venga da noi: { $visit }.
    .sms = Un SMS è troppo corto per i suoi dati. Glieli dà l'ufficio. Telefono: { $phone }. O venga qui: { $visit }
ask-delete = Cancelliamo i suoi messaggi e le foto. Le segnalazioni inviate restano in ufficio. Poi non possiamo più risponderle. Cancellare davvero?
    .sms = Cancelliamo messaggi e foto. Le segnalazioni restano in ufficio. Non avrà più risposte. Cancellare davvero?
    .easy =
        Cancelliamo i suoi messaggi e le foto.
        Le segnalazioni restano in ufficio.
        Poi non possiamo più risponderle.
        Cancellare davvero?
ask-delete-code = Vuole cancellare tutto? Allora mandi questo numero: { $code }. Se no, non risponda.
delete-yes = Sì, cancellare
delete-no = No
data-deleted = I suoi dati sono cancellati. Può ricominciare quando vuole.

## Per il riconoscimento vocale: risposte brevi, mai mostrate

short-answers = Sì. No. Uno. Due. Tre. Quattro. Cinque. Sei. Sette. Zero. Avanti. Indietro. Non lo so

## Altre parole per ciò che si può scegliere o cambiare, mai mostrate

said-what = problema. problemi. testo. descrizione
said-category = argomento. tema. categoria. tipo. tratta
said-where = luogo. posto. indirizzo. via. strada. dove. posizione
said-permanence = quando. durata. tempo. spesso
said-detour = strada. giro. passaggio. deviazione
said-affects = chi. persone. gente
said-picture = foto. fotografia. immagine
said-answer = risposta. risposte. rispondere. rispondermi
said-affects-wheels = carrozzina. carrozzine. rotelle. sedia. girello. deambulatore. rollator. passeggino. carrozzella. stampelle. bastone. camminare. cammina. camminano
said-affects-seeing = ciechi. cieco. cieca. cieche. ipovedenti. ipovedente. vista. occhi. vedere. vedono. vedenti
said-affects-hearing = sordi. sordo. sorda. sorde. udito. orecchie. sentire. sentono. apparecchio
said-affects-understanding = leggere. lettura. capire. capiscono. leggono. imparare
said-affects-german = tedesco. stranieri. straniero. straniera. immigrati. lingua
said-affects-everybody = tutti. tutte. chiunque. ognuno
said-affects-unstated = privato. segreto. saltare
said-picture-no = no. non. nessuna. senza. niente. dopo. domani
said-language = io. noi. parlo. parliamo. parlare. scrivere. rispondere. posso. possiamo. può. vorrei. vorremmo. voglio. in. lingua. solo. meglio. preferisco. per. favore. con. me. adesso. ciao. capisco. cambia. cambiare. passa. passare. la. l. si. fare. facciamo
said-language-not = non. poco. niente. no. male
said-permanence-permanent = fisso. fissa. anni. continuamente. permanente. eterno
said-permanence-temporary = settimana. settimane. mese. mesi. giorni. ore. ieri. oggi. stamattina. lunedì. martedì. mercoledì. giovedì. venerdì. sabato. domenica. momento. provvisorio. temporaneo. lavori. cantiere. poco. finché. fino
said-permanence-sometimes = volte. volta. spesso. raramente. sera. mattina. notte. weekend. ogni. tanto. quando
said-detour-no = no. non. nessuna. nessun. niente
said-delete = cancella. cancellare. cancellate. elimina. eliminare. eliminate. togliere. buttare
said-show = mostra. mostrare. mostrate. vedere. copia. guardare
said-withdraw = ritirare. ritira. ritiro. annullare. annulla. cancellare. togliere
said-add = aggiungere. aggiungi. aggiungo. completare. altro

## Pulsanti, gruppi, comandi

button-old = Questa domanda è già passata. Risponda alla domanda più recente, per favore.
group-goodbye = Parlo solo con una persona alla volta. Mi scriva in privato, per favore.
command-start = Iniziare
command-help = Aiuto
command-back = Un passo indietro
command-repeat = Dirlo ancora una volta
command-language = Un'altra lingua
command-mydata = I miei dati
command-person = Aiuta una persona
command-stop = Niente più messaggi
