# ما يقوله البرنامج للناس. عربية سهلة: جمل قصيرة، وخطاب بصيغة الجمع للجميع.
# .sms: أقصر. .spoken: للقراءة بصوت. .easy: أسهل.

## دائمًا

help-line = 0 = شخص
help =
    يمكنكم الإجابة برقم أو بكلمات أو برسالة صوتية. هذه الكلمات تعمل دائمًا: رجوع، إعادة، إلغاء، لغة، بياناتي، قف. 0 = شخص. الهاتف: { $phone }.
    .sms = أجيبوا برقم أو كلمة. دائمًا: رجوع، إعادة، إلغاء، لغة، بياناتي، قف. الهاتف: { $phone }
    .easy =
        أجيبوا برقم.
        أو بكلمات.
        خطوة إلى الوراء: رجوع.
        مرة أخرى: إعادة.
        التوقف عن البلاغ: إلغاء.
        لغة أخرى: لغة.
        بياناتكم: بياناتي.
        لا رسائل بعد الآن: قف.
        الهاتف: { $phone }
yes = نعم
no = لا
on = نعم
off = لا
failed-sorry =
    حدث خطأ هنا. وصلت رسالتكم إلينا. سينظر فيها شخص من المكتب. تابعوا من فضلكم.
not-understood =
    لم أفهم ذلك. أجيبوا من فضلكم برقم أو بكلمة.
    .easy =
        لم أفهم ذلك.
        قولوا أو اكتبوا رقمًا.
not-understood-words = لم أفهم ذلك. قولوه من فضلكم بكلمات أخرى.
three-failures =
    للأسف لا أفهم ما تقولون. كل إجاباتكم محفوظة. اكتبوا أو قولوا 0. عندئذ يساعدكم شخص. أو اتصلوا بنا: { $phone }.
    .sms = للأسف لا أفهم ما تقولون. إجاباتكم محفوظة. اكتبوا 0 ليساعدكم شخص.
    .easy =
        للأسف لا أفهم ما تقولون.
        كلماتكم ما زالت هنا.
        قولوا أو اكتبوا 0.
        عندئذ يساعدكم شخص.
        أو اتصلوا بنا: { $phone }
too-long =
    رسالتكم طويلة جدًا. بدايتها موجودة في البلاغ. والرسالة كلها محفوظة.
unsupported =
    لا أستطيع قراءة هذا. أرسلوا من فضلكم نصًا أو صوتًا أو صورة أو موقعًا.

## البداية

welcome =
    مرحبًا. هنا: { $office }. أنا برنامج كمبيوتر. يقرأ بلاغكم شخص. في الطوارئ اتصلوا بالرقم 112. يمكنكم أيضًا الاتصال بنا: { $phone }. أو زيارتنا: { $visit }. لا يقرأ بياناتكم إلا المكتب. نحذفها بعد مدة. لمعرفة المزيد اكتبوا: بياناتي.
    .sms = أنا برنامج كمبيوتر. يقرأ بلاغكم شخص. الطوارئ: 112. الهاتف: { $phone }. لا يقرأ بياناتكم إلا المكتب. للمزيد: بياناتي
    .easy =
        مرحبًا.
        هنا: { $office }
        أنا برنامج.
        يقرأ كلماتكم شخص.
        عند الخطر اتصلوا بالرقم 112.
        الهاتف: { $phone }
        الزيارة: { $visit }
        لا يقرأ بياناتكم إلا المكتب.
        نحذفها بعد مدة.
        للمزيد اكتبوا: بياناتي.
ask-language = أي لغة تريدون؟
this-language = العربية
language-set = نتحدث الآن باللغة { $language }.
ask-voice =
    هل تريدون سماع إجاباتي أيضًا؟
menu =
    ماذا تريدون؟ يمكنكم أيضًا أن تقولوا مباشرة ما المشكلة وأين هي.
    .sms = ماذا تريدون؟ أو اكتبوا مباشرة ما المشكلة وأين هي.
    .easy =
        قولوا أو اكتبوا رقمًا.
        ماذا تريدون؟
menu-report = الإبلاغ عن مشكلة
menu-status = ماذا حدث لبلاغي؟
    .sms = بلاغي
menu-settings = اللغة والقراءة بصوت
menu-data = بياناتي
started-again = سنرسل إليكم رسائل من جديد.
stopped = لن نرسل إليكم رسائل بعد الآن. لحذف بياناتكم اكتبوا: بياناتي. للبدء من جديد اكتبوا: ابدأ.
cancelled = لا يوجد شيء لإلغائه.
cannot-skip = نحتاج إلى هذه الإجابة.
easier-on = أتحدث الآن بكلمات أسهل وببطء أكثر.
why =
    يطرح الأسئلة برنامج. وهو يقترح فقط. القرار عند الناس: { $office }.
    .easy =
        أنا برنامج.
        أنا أسأل فقط.
        القرار عند الناس: { $office }
why-category = لاحظت هذه الكلمات: { $because }. يمكنكم اختيار شيء آخر.
ask-unclear =
    لم أفهم تمامًا. ماذا أفعل برسالتكم؟
unclear-add = هذا يخص بلاغي
unclear-report = الإبلاغ عن مشكلة
unclear-person = أن يقرأها شخص
unclear-menu = العودة إلى البداية
no-consultation = لا يوجد هنا استطلاع الآن. يمكنكم الإبلاغ عن مشكلة.
emergency =
    يبدو أن هناك خطرًا. اتصلوا فورًا بالرقم 112! لا تصلكم من هنا مساعدة سريعة.
    .spoken = يبدو أن هناك خطرًا. اتصلوا فورًا بالرقم 1 1 2! لا تصلكم من هنا مساعدة سريعة.
ask-no-emergency = أليس هناك خطر؟ إذن اختاروا من فضلكم.
no-emergency-report = الإبلاغ عن مشكلة
ask-draft =
    لديكم بلاغ لم يكتمل. ماذا تريدون؟
draft-resume = متابعة البلاغ
draft-new = بلاغ جديد
reminder = بلاغكم لم يكتمل بعد. نحفظه لمدة 7 أيام.

## رسائل صوتية وصور وأماكن

ask-heard =
    فهمت ما يلي: «{ $text }». هل هذا صحيح؟
    .sms = فهمت: "{ $text }". هل هذا صحيح؟
    .spoken = فهمت ما يلي: { $text }. هل هذا صحيح؟
    .easy =
        قلتم:
        «{ $text }»
        هل هذا صحيح؟
heard-yes = نعم
heard-no = لا، سأقول ذلك من جديد
heard-wrong = قولوا ذلك أو اكتبوه مرة أخرى من فضلكم.
note-added =
    فهمت أيضًا: «{ $text }». أضفت ذلك إلى بلاغكم.
    .sms = فهمت أيضًا: "{ $text }". أضفت ذلك إلى بلاغكم.
    .spoken = فهمت أيضًا: { $text }. أضفت ذلك إلى بلاغكم.
voice-no-words = لم أسمع كلمات. تحدثوا من فضلكم بصوت أعلى. أو اكتبوا.
voice-too-long = الرسالة الصوتية طويلة جدًا. تحدثوا من فضلكم 5 دقائق على الأكثر.
voice-too-large = الملف كبير جدًا. تحدثوا من فضلكم مدة أقصر.
voice-unreadable = لا أستطيع سماع هذا الملف. سجّلوا الرسالة من فضلكم من جديد. أو اكتبوا.
voice-kept =
    لا أستطيع فهم هذه الرسالة الصوتية. سيستمع إليها شخص. رقمكم هو { $reference }.
refused-voice-too-large = الملف كبير جدًا. الحد الأقصى 20 ميغابايت. تحدثوا من فضلكم مدة أقصر.
refused-voice-unreadable = لا أستطيع سماع هذا الملف. سجّلوا الرسالة من فضلكم من جديد. أو اكتبوا.
refused-voice-too-long = الرسالة الصوتية طويلة جدًا. تحدثوا من فضلكم 5 دقائق على الأكثر.
refused-picture-too-large = الصورة كبيرة جدًا. أرسلوا من فضلكم صورة أصغر.
refused-picture-unreadable = هذه ليست صورة. أرسلوا من فضلكم صورة. ويمكن المتابعة بدون صورة.
picture-kept = شكرًا على الصورة.
picture-added = شكرًا. أضفنا الصورة إلى بلاغكم.
pictures-enough = أرسلتم 5 صور حتى الآن. لا نحتاج إلى المزيد.
pin-kept = شكرًا. عرفت المكان.
pin-outside = هذا المكان ليس في { $city }. أين المشكلة في { $city }؟

## الإبلاغ عن مشكلة

ask-what =
    ما المشكلة؟ اكتبوها أو أرسلوا رسالة صوتية.
    .sms = ما المشكلة؟ اكتبوها بكلماتكم.
    .easy =
        ما المشكلة؟
        مثلًا: المصعد معطّل.
words-kept = كلماتكم محفوظة. إذا لم تريدوا تغييرها فاكتبوا: تخطي.
ask-category-guess =
    أظن أن الموضوع هو: { $category }. لأنكم قلتم: «{ $because }». هل هذا صحيح؟
    .sms = هل الموضوع: { $category }؟
    .spoken = أظن أن الموضوع هو: { $category }. لأنكم قلتم: { $because }. هل هذا صحيح؟
    .easy =
        قلتم: «{ $because }»
        أظن أن الموضوع: { $category }
        هل هذا صحيح؟
ask-category-group = ما الموضوع؟
ask-category = ما الموضوع بالتحديد؟
category-right = نعم، هذا صحيح
    .sms = نعم
category-more = شيء آخر
group-street = الرصيف والشارع
group-transport = حافلة أو قطار أو سيارة
group-building = داخل مبنى
group-information = القراءة والسمع والإنترنت
category-path = الرصيف وحافته
category-obstacle = شيء يسد الطريق
category-crossing = إشارة المرور وعبور الشارع
    .sms = إشارة المرور
category-tactile = خطوط إرشاد للمكفوفين
    .sms = خطوط إرشاد
category-transit = حافلة أو قطار أو محطة
category-entrance = مدخل أو باب أو منحدر أو درج
category-lift = مصعد أو درج متحرك
category-toilet = مرحاض
category-parking = موقف سيارات لذوي الإعاقة
category-info = القراءة والسمع والفهم
category-digital = موقع إنترنت أو تطبيق
category-other = شيء آخر
ask-where =
    أين المشكلة؟ اذكروا الشارع أو المحطة أو المبنى. إذا لم يكن لها مكان فاكتبوا: تخطي.
    .sms = أين المشكلة؟ الشارع أو المحطة أو المبنى. بلا مكان: تخطي
    .easy =
        أين المشكلة؟
        مثلًا: عند البلدية.
        إذا لم يكن لها مكان فاكتبوا: تخطي.
ask-permanence = متى توجد المشكلة؟
    .easy = هل المشكلة موجودة دائمًا؟
permanence-permanent = دائمًا
permanence-temporary = الآن فقط
permanence-sometimes = أحيانًا
permanence-unknown = لا أعرف
ask-detour = هل يوجد طريق آخر؟
    .easy = هل يمكن المرور من طريق آخر؟
detour-yes = نعم
detour-no = لا
detour-unknown = لا أعرف
ask-affects =
    من يتأثر بهذه المشكلة؟ يمكنكم ذكر أكثر من رقم.
    .sms = من يتأثر؟ يمكن ذكر أكثر من رقم.
    .easy =
        على من يصعب ذلك؟
        يمكنكم ذكر أكثر من رقم.
affects-wheels = من معه كرسي متحرك أو مشّاية أو عربة أطفال
    .sms = كرسي متحرك
affects-seeing = من لا يرى جيدًا
    .sms = الرؤية
affects-hearing = من لا يسمع جيدًا
    .sms = السمع
affects-understanding = من تصعب عليه القراءة أو الفهم
    .sms = الفهم
affects-german = من يعرف القليل من الألمانية
    .sms = قليل من الألمانية
affects-everybody = الجميع
affects-unstated = لا أريد الإجابة
    .sms = بدون إجابة
ask-picture =
    هل لديكم صورة للمشكلة؟ إذن أرسلوها الآن. ويمكن المتابعة بدون صورة.
    .sms = لا يمكن إرسال صورة هنا. اكتبوا من فضلكم 1.
    .easy =
        هل لديكم صورة للمشكلة؟
        إذن أرسلوها الآن.
        بدون صورة: اكتبوا 1.
picture-please = أرسلوا الصورة الآن من فضلكم.
picture-no = المتابعة بدون صورة
ask-answer = هل يمكننا أن نجيبكم هنا؟
    .easy = هل تريدون أن نجيبكم هنا؟
answer-yes = نعم
answer-no = لا
ask-review =
    بلاغكم: { $what }
    الموضوع: { $category }
    المكان: { $where }
    متى: { $permanence }
    طريق آخر: { $detour }
    من يتأثر: { $affects }
    عدد الصور: { $pictures }
    الإجابة هنا: { $answer }
    هل كل شيء صحيح؟
    .sms = { $what }. { $category }. المكان: { $where }. { $permanence }. صحيح؟
review-detour-yes = نعم
review-detour-no = لا
review-detour-unknown = لا أعرف
review-affects-wheels = كرسي متحرك
review-affects-seeing = الرؤية
review-affects-hearing = السمع
review-affects-understanding = القراءة
review-affects-german = قليل من الألمانية
review-affects-everybody = الجميع
review-affects-unstated = بدون إجابة
review-send = نعم، أرسلوا البلاغ
review-correct = تغيير شيء
review-discard = حذف البلاغ
place-pin = مكان على الخريطة
place-none = بدون مكان
ask-correct = ماذا تريدون أن تغيّروا؟
item-what = المشكلة
item-category = الموضوع
item-where = المكان
item-permanence = متى توجد المشكلة
item-affects = من يتأثر
item-picture = الصورة
item-answer = الإجابة هنا
ask-discard = هل تريدون حقًا حذف البلاغ؟
discard-yes = نعم، احذفوه
discard-no = لا، أتابع
discarded = تم حذف البلاغ.
receipt =
    شكرًا. وصل بلاغكم. رقمه هو { $reference }. سيقرؤه شخص. يمكنكم لاحقًا السؤال عن البلاغ أو سحبه. اذكروا عندئذ هذا الرقم.
    .sms = شكرًا. وصل بلاغكم. رقمه: { $reference }. سيقرؤه شخص.
    .easy =
        شكرًا.
        وصل بلاغكم.
        رقمه هو { $reference }.
        اكتبوا الرقم عندكم.
        سيقرأ البلاغ شخص.

## ماذا حدث؟

ask-reference = ما رقم بلاغكم؟ الرقم من 7 خانات.
reference-wrong = هذا الرقم غير صحيح تمامًا. راجعوا الخانات السبع من فضلكم.
reference-unknown = لا أعرف الرقم { $reference }. راجعوا الخانات من فضلكم.
reference-forgotten = لا أستطيع البحث بدون الرقم. اكتبوا أو قولوا 0. عندئذ يساعدكم شخص.
ask-case = أي بلاغ تقصدون؟
case-line = { $reference } { $place }
case-other = رقم آخر
case-status = البلاغ { $reference }: { $status }.
case-status-reason = البلاغ { $reference }: { $status }. يقول المكتب: { $reason }
case-add = إضافة شيء
case-withdraw = سحب البلاغ
case-menu = العودة إلى البداية
status-received = وصل إلينا
status-seen = قرأه شخص
status-forwarded = حوّلناه إلى جهة أخرى
status-in_progress = هناك من يعمل عليه
status-done = انتهى العمل عليه
status-not_responsible = جهة أخرى مسؤولة عن ذلك
status-merged = ضممناه إلى بلاغ آخر
status-withdrawn = سحبتموه
status-changed = جديد عن بلاغكم { $reference }: { $status }.
status-changed-reason = جديد عن بلاغكم { $reference }: { $status }. يقول المكتب: { $reason }
staff-answer = يجيب المكتب عن بلاغكم { $reference }: { $text }
staff-question = يسأل المكتب عن بلاغكم { $reference }: { $text }
ask-add = ماذا تريدون أن تضيفوا إلى البلاغ { $reference }؟
ask-reply = يسأل المكتب عن بلاغكم { $reference }: { $question } ما جوابكم؟
amended = شكرًا. أضفنا ذلك إلى بلاغكم { $reference }.
ask-withdraw = هل تريدون حقًا سحب البلاغ { $reference }؟
withdraw-yes = نعم، أريد سحبه
withdraw-no = لا
withdrawn = تم سحب البلاغ { $reference }.
withdraw-ended = البلاغ { $reference } مغلق بالفعل.

## شخص من المكتب

person-called =
    سيكتب لكم شخص من المكتب هنا. رقمكم هو { $reference }. الهاتف أسرع: { $phone }. أو زورونا: { $visit }.
    .sms = سيكتب لكم شخص. رقمكم: { $reference }. الهاتف أسرع: { $phone }
    .easy =
        سيكتب لكم شخص هنا.
        رقمكم هو { $reference }.
        الهاتف: { $phone }
        الزيارة: { $visit }
person-again =
    وصلنا طلبكم. سيكتب لكم شخص من المكتب. رقمكم هو { $reference }. الهاتف: { $phone }.

## الإعدادات

ask-settings = القراءة بصوت: { $voice }. كلمات أسهل: { $easy }. ماذا تريدون أن تغيّروا؟
    .easy =
        القراءة بصوت: { $voice }.
        كلمات أسهل: { $easy }.
        ماذا تريدون أن تغيّروا؟
settings-language = اللغة
settings-voice = القراءة بصوت: تشغيل أو إيقاف
    .sms = القراءة بصوت
settings-easy = كلمات أسهل: تشغيل أو إيقاف
    .sms = كلمات أسهل
settings-back = تم

## بياناتي

ask-data =
    نحفظ رسائلكم وطريقة للوصول إليكم. لا يقرؤها إلا المكتب. نحذفها بعد مدة. ماذا تريدون؟
    .easy =
        رسائلكم محفوظة عندنا.
        لا يقرؤها إلا المكتب.
        نحذفها بعد مدة.
        ماذا تريدون؟
data-show = عرض بياناتي
data-delete = حذف بياناتي
data-back = رجوع
my-data =
    { $messages ->
        [zero] لا توجد لدينا رسائل منكم
        [one] لدينا رسالة واحدة منكم
        [two] لدينا رسالتان منكم
        [few] لدينا { $messages } رسائل منكم
        [many] لدينا { $messages } رسالة منكم
       *[other] لدينا { $messages } رسالة منكم
    }، { $submissions ->
        [zero] ولا توجد بلاغات
        [one] ولدينا بلاغ واحد
        [two] ولدينا بلاغان
        [few] ولدينا { $submissions } بلاغات
        [many] ولدينا { $submissions } بلاغًا
       *[other] ولدينا { $submissions } بلاغ
    }. هذا كل شيء:
ask-delete = سنحذف رسائلكم وصوركم وتسجيلاتكم. ويبقى البلاغ بدون اسمكم. هل تريدون الحذف حقًا؟
    .easy =
        سنحذف نصوصكم وصوركم وتسجيلاتكم.
        البلاغ يبقى.
        اسمكم لا يبقى.
        هل تريدون الحذف حقًا؟
delete-yes = نعم، احذفوا
delete-no = لا
data-deleted = حذفنا بياناتكم. يمكنكم البدء من جديد في أي وقت.

short-answers = نعم. لا. واحد. اثنان. ثلاثة. أربعة. خمسة. ستة. سبعة. صفر. تخطي. رجوع. لا أعرف

## كلمات أخرى لما يمكن اختياره أو تغييره، لا تُعرض

said-what = المشكلة. مشكلة. النص. الوصف
said-category = الموضوع. موضوع. النوع. الفئة
said-where = المكان. مكان. العنوان. عنوان. الشارع. الموقع. أين
said-permanence = المدة. الوقت. متى
said-detour = الطريق. طريق
said-affects = يتأثر. المتأثر. لمن
said-picture = الصورة. صورة
said-answer = الإجابة. الجواب. الرد
said-affects-wheels = كرسي. الكرسي. كراسي. عكاز. مشاية. عربة. المقعدين. مقعد
said-affects-seeing = أعمى. مكفوف. كفيف. العميان. البصر. النظر. يرى
said-affects-hearing = أصم. الصم. صم. السمع. يسمع
said-affects-understanding = القراءة. يقرأ. الفهم. يفهم. التعلم
said-affects-german = الألمانية. ألماني. الأجانب. المهاجرين. اللغة
said-affects-everybody = الجميع. الكل. كل
said-affects-unstated = خاص. سر
said-picture-no = لا. بدون. ليس. بعدين. لاحقًا
