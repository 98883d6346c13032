# The words of the poster. Read from two metres: few and large.
poster-title = هل هناك عائق في طريقكم؟ أخبرونا!
poster-what = المصعد معطل؟ الطريق ضيق؟ أبلغوا عنه في { $city }. يقرأ بلاغكم شخص.
poster-how = يمكنكم أن تتكلموا أو تكتبوا. لا حاجة إلى اسم ولا إلى حساب.
poster-begin = وجّهوا كاميرا الهاتف نحو أحد المربعات. أو اكتبوا العنوان.
poster-web = صفحة الإنترنت
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = رسالة SMS: بالسعر المعتاد
poster-phone = هل تفضلون التحدث مع شخص؟
poster-visit = أو زورونا: { $visit }
