# The words of the poster. Read from two metres: few and large.
poster-title = Staat er iets in de weg? Zeg het ons!
poster-what = De lift is kapot? De stoep is te smal? Meld het hier in { $city }. Een mens leest uw melding.
poster-how = U kunt praten of schrijven. U hebt geen naam en geen account nodig.
poster-begin = Richt de camera van uw telefoon op een vierkant. Of typ het adres in.
poster-web = Webpagina
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = Sms: gewone prijs
poster-phone = Praat u liever met een mens?
poster-visit = Of kom langs: { $visit }
