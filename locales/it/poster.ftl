# The words of the poster. Read from two metres: few and large.
poster-title = Qualcosa le blocca la strada? Ce lo dica!
poster-what = L'ascensore è rotto? Il marciapiede è troppo stretto? A { $city } può segnalarlo qui. Una persona legge la sua segnalazione.
poster-how = Può parlare o scrivere. Non servono né nome né account.
poster-begin = Inquadri uno dei quadrati con la fotocamera del telefono. Oppure scriva l'indirizzo.
poster-web = Pagina internet
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: al costo normale
poster-phone = Preferisce parlare con una persona?
poster-visit = Oppure venga da noi: { $visit }
