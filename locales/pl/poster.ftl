# The words of the poster. Read from two metres: few and large.
poster-title = Bariera na drodze? Proszę nam powiedzieć!
poster-what = Winda nie działa? Chodnik jest za wąski? Tutaj można to zgłosić w mieście { $city }. Zgłoszenie czyta człowiek.
poster-how = Można mówić albo pisać. Nie trzeba podawać nazwiska ani zakładać konta.
poster-begin = Proszę skierować aparat telefonu na jeden z kwadratów. Albo wpisać adres.
poster-web = Strona internetowa
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: zwykła cena
poster-phone = Lepiej porozmawiać z człowiekiem?
poster-visit = Można też przyjść: { $visit }
