# The words of the poster. Read from two metres: few and large.
poster-title = O barieră în drum? Spuneți-ne!
poster-what = Liftul nu merge? Trotuarul este prea îngust? Anunțați problema în { $city }. Sesizarea o citește un om.
poster-how = Puteți vorbi sau scrie. Nu trebuie nume și nici cont.
poster-begin = Îndreptați camera telefonului spre un pătrat. Sau scrieți adresa.
poster-web = Pagina de internet
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: preț normal
poster-phone = Mai bine vorbiți cu un om?
poster-visit = Sau veniți la noi: { $visit }
