# The words of the poster. Read from two metres: few and large.
poster-title = Что-то мешает пройти? Скажите нам!
poster-what = Лифт сломан? Проход узкий? Сообщите об этом в городе { $city }. Вашу заявку прочитает сотрудник.
poster-how = Можно говорить или писать. Имя и регистрация не нужны.
poster-begin = Наведите камеру телефона на квадрат. Или наберите адрес.
poster-web = Страница в интернете
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: по обычной цене
poster-phone = Хотите поговорить с сотрудником?
poster-visit = Или приходите к нам: { $visit }
