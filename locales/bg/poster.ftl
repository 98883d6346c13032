# The words of the poster. Read from two metres: few and large.
poster-title = Бариера по пътя? Кажете ни!
poster-what = Асансьорът не работи? Тротоарът е тесен? Кажете ни за това в { $city }. Човек чете сигнала.
poster-how = Можете да говорите или да пишете. Не трябва име, нито профил.
poster-begin = Насочете камерата на телефона към едно квадратче. Или напишете адреса.
poster-web = Интернет страница
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: нормална цена
poster-phone = По-добре с човек?
poster-visit = Или елате: { $visit }
