# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: segnalare barriere a { $city }
page-skip = Vai al campo del messaggio
page-language = Scelta della lingua
page-about = Segnalare barriere a { $city }
    Qui può parlare o scrivere.
    Una persona legge la sua segnalazione.
page-know = Da sapere
    Qui le risponde un programma di computer.
    Una persona legge la sua segnalazione.
    L'ufficio si chiama: { $office }.
    L'ufficio legge i suoi dati.
    A volte anche un altro ente.
    Non servono né nome né account.
page-conversation = Conversazione
page-from-you = Lei
page-from-bot = Programma di computer
page-from-office = { $office }
page-voice-sent = Lei ha mandato un messaggio vocale.
page-voice-hearing = Il programma ascolta il suo messaggio. Attenda, per favore.
page-picture-sent = Lei ha mandato una foto.
page-picture-alt = La sua foto
page-pin-sent = Lei ha mandato la sua posizione.
page-other-sent = Lei ha mandato qualcosa.
page-copy = Questi sono i suoi dati. Il file è fatto per i programmi di computer.
page-copy-load = Scarica il file
page-audio-own = Il suo messaggio vocale
page-audio-answer = Ascolta questa risposta
page-load-new = Mostra i messaggi nuovi
page-earlier = Mostra i messaggi precedenti
page-choices = La sua scelta
page-word-back = Indietro
page-word-help = Aiuto
page-text-label = Il suo messaggio
page-text-first = Qual è il problema? E dove si trova?
page-text-example = Per esempio: L'ascensore della stazione è rotto.
page-write = Scrivi un messaggio
page-send = Invia
page-files = Manda una foto o un file
page-send-file = Invia il file
page-voice-label = Messaggio vocale
page-voice-hint = Un file con la sua voce. Al massimo 5 minuti.
page-picture-label = Foto
page-picture-hint = Una foto del problema. Non è obbligatoria.
page-record = Parla
page-or-write = Oppure scriva:
page-record-stop = Fatto
page-record-send = Invia il messaggio vocale
page-record-discard = Cancella il messaggio vocale
page-recording = Il microfono è acceso. Parli adesso.
page-record-ready = Il messaggio vocale è pronto. Può ascoltarlo.
page-record-gone = Il messaggio vocale è cancellato.
page-record-refused = Il microfono è bloccato per questa pagina. Lo permetta nel browser. Oppure ci scriva.
page-record-full = I 5 minuti sono finiti. Il messaggio vocale è pronto. Può ascoltarlo.
page-record-missing = Il suo dispositivo non ha un microfono. Ci scriva, per favore. Oppure chiami: { $phone }.
page-position = Manda la mia posizione
page-position-refused = Il suo dispositivo non comunica la posizione. Scriva il luogo nel campo, per favore.
page-sending = Il messaggio sta partendo.
page-error-empty = Il messaggio è vuoto. Scriva qualcosa. Oppure scelga un file.
page-error-large-title = Questo è troppo grande
page-error-large = Il file è troppo grande. Non abbiamo potuto accettarlo.
    In tutto sono possibili al massimo 25 megabyte.
    Mandi un messaggio vocale più corto o una foto più piccola, per favore.
page-error-cookies = Il suo browser non conserva il nostro cookie. Per questo la conversazione qui non può continuare.
    Permetta i cookie per questa pagina, per favore.
    Oppure ci chiami: { $phone }.
page-error-foreign-title = Questo arriva da un'altra pagina
page-error-foreign = Non abbiamo potuto accettare il messaggio. Apra di nuovo la conversazione. Poi mandi il messaggio ancora una volta.
page-error-failed = Non ha funzionato. Il suo messaggio non è ancora arrivato. Lo mandi di nuovo, per favore.
page-error-offline = Non c'è connessione. Il suo messaggio è ancora qui. Lo mandi di nuovo più tardi, per favore.
page-error-missing-title = Questa pagina non esiste
page-error-missing = Torni alla conversazione, per favore.
page-help-title = Parlare con una persona
page-phone = Telefono
page-visit = Indirizzo
page-emergency = Emergenza: chiami il 112.
page-privacy = Protezione dei dati
page-accessibility = Dichiarazione di accessibilità
page-back = Torna alla conversazione
page-privacy-short = Le cose più importanti
    Il suo messaggio arriva a un ufficio di { $city }: { $office }.
    Non servono né nome né account.
    Può vedere e cancellare i suoi dati quando vuole.
page-privacy-what = Che cosa salviamo?
    Salviamo i suoi messaggi, i messaggi vocali e le foto.
    Salviamo anche il luogo del problema.
    Dalle foto togliamo i dati nascosti su luogo e dispositivo.
    Un programma scrive il suo messaggio vocale come testo.
    Le persone dell'ufficio possono ascoltarlo.
    Il programma non riconosce nessuno dalla voce.
page-privacy-why = Perché possiamo farlo?
    Vogliamo togliere le barriere a { $city }.
    Questo è un compito pubblico.
    La legge è il Regolamento generale sulla protezione dei dati, articolo 6, paragrafo 1, lettera e.
page-privacy-who = Chi riceve i dati?
    Questo ufficio legge la sua segnalazione: { $office }.
    A volte l'ufficio la inoltra a un altro ente.
    Per esempio a un altro servizio pubblico o all'azienda degli autobus.
    Il programma gira su un computer della città di { $city }.
    Anche il suo messaggio vocale resta su questo computer.
page-privacy-how-long = Per quanto tempo conserviamo i dati?
    Una segnalazione iniziata si può finire entro 7 giorni.
    Per gli altri dati non c'è ancora un termine fisso.
    Può cancellare i suoi dati quando vuole.
    Basta dire o scrivere nella conversazione: i miei dati.
    Le segnalazioni inviate restano poi in ufficio.
page-privacy-cookie = A che cosa serve il cookie?
    Questa pagina salva 1 cookie sul suo dispositivo.
    Così ritrova la sua conversazione.
    Il cookie resta per 180 giorni dopo l'ultimo messaggio.
    Un testo non inviato resta sul suo dispositivo.
    Quando chiude la pagina, sparisce.
    Altre persone usano il suo dispositivo? Allora forse vedono la conversazione.
page-privacy-rights = Quali diritti ha?
    Può vedere i suoi dati.
    Può averne una copia.
    Può far correggere i dati sbagliati.
    Può far cancellare i suoi dati.
    Può dire di no alla conservazione dei dati.
    Può rivolgersi al garante della protezione dei dati.
page-privacy-ask = Ha domande?
    Ci chiami o venga da noi.
    Qui può anche chiedere della persona per la protezione dei dati.
page-accessibility-goal = Il nostro obiettivo
    Tutte le persone devono poter usare questa pagina.
    Seguiamo le regole WCAG 2.2, livello AA.
page-accessibility-checked = Che cosa abbiamo controllato?
    Controlliamo la pagina con un programma di prova.
    La controlliamo anche con la sola tastiera.
    La pagina funziona senza JavaScript e con le lettere grandi.
    Questo controllo lo abbiamo fatto noi.
page-accessibility-gaps = Che cosa manca ancora?
    Le persone con disabilità non hanno ancora provato la pagina.
    Non ci sono ancora video nella lingua dei segni.
    Nessuna persona di madrelingua italiana ha ancora controllato i testi.
    La voce del computer sembra artificiale.
    Non tutte le lingue funzionano anche a voce.
page-accessibility-feedback = Ha un problema con questa pagina?
    Ce lo dica o ce lo scriva nella conversazione.
    Oppure ci chiami.
    Riceverà una risposta.
page-accessibility-ombuds = La nostra risposta non aiuta?
    Allora può aiutare il difensore civico o l'ufficio di conciliazione del suo Land.
    Non costa niente. Le diciamo volentieri l'indirizzo.
