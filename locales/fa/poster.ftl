# The words of the poster. Read from two metres: few and large.
poster-title = مانعی سر راه شماست؟ به ما بگویید!
poster-what = آسانسور خراب است؟ راه تنگ است؟ آن را در { $city } گزارش بدهید. یک انسان گزارش شما را می‌خواند.
poster-how = می‌توانید حرف بزنید یا بنویسید. نه نام لازم است و نه حساب.
poster-begin = دوربین تلفن را روی یکی از مربع‌ها بگیرید. یا آدرس را بنویسید.
poster-web = صفحه‌ی اینترنت
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = پیامک (SMS): با قیمت معمولی
poster-phone = بهتر است با یک انسان حرف بزنید؟
poster-visit = یا پیش ما بیایید: { $visit }
