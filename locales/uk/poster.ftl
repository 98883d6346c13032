# The words of the poster. Read from two metres: few and large.
poster-title = Бар’єр на шляху? Скажіть нам!
poster-what = Ліфт не працює? Тротуар завузький? Повідомте про це в місті { $city }. Ваше звернення читає людина.
poster-how = Можна говорити або писати. Ім’я і реєстрація не потрібні.
poster-begin = Наведіть камеру телефона на квадрат. Або введіть адресу.
poster-web = Сайт
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: за звичайною ціною
poster-phone = Хочете поговорити з людиною?
poster-visit = Або приходьте: { $visit }
