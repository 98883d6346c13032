# The words of the poster. Read from two metres: few and large.
poster-title = Eine Barriere? Sagen Sie es uns!
poster-what = Der Aufzug ist kaputt? Der Weg ist zu eng? Melden Sie es in { $city }. Ein Mensch liest Ihre Meldung.
poster-how = Sie können sprechen oder schreiben. Sie brauchen keinen Namen und kein Konto.
poster-begin = Halten Sie die Kamera vom Handy auf ein Bild. Oder tippen Sie die Adresse ein.
poster-web = Internet-Seite
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: normaler Preis
poster-phone = Lieber mit einem Menschen sprechen?
poster-visit = Oder kommen Sie: { $visit }
