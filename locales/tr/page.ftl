# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: { $city } şehrindeki engelleri bildirin
page-skip = Mesaj kutusuna git
page-language = Dil seçin
page-about = { $city } şehrindeki engelleri bildirin
    Burada konuşun ya da yazın.
    Bildiriminizi bir görevli okur.
page-know = Bilmeniz gerekenler
    Burada size bir bilgisayar programı cevap verir.
    Bildiriminizi bir görevli okur.
    Ofisin adı: { $office }.
    Verilerinizi ofis okur.
    Bazen başka bir kurum da okur.
    Ad ve hesap gerekmez.
page-conversation = Konuşma
page-from-you = Siz
page-from-bot = Bilgisayar programı
page-from-office = { $office }
page-voice-sent = Sesli mesaj gönderdiniz.
page-voice-hearing = Program mesajınızı dinliyor. Lütfen bekleyin.
page-picture-sent = Bir resim gönderdiniz.
page-picture-alt = Resminiz
page-pin-sent = Konumunuzu gönderdiniz.
page-other-sent = Bir şey gönderdiniz.
page-copy = Verileriniz burada. Bu dosya bilgisayar programları içindir.
page-copy-load = Dosyayı indir
page-audio-own = Sesli mesajınız
page-audio-answer = Bu cevabı dinle
page-load-new = Yeni mesajları göster
page-earlier = Önceki mesajları göster
page-choices = Seçiminiz
page-word-back = Geri
page-word-help = Yardım
page-text-label = Mesajınız
page-text-first = Sorun ne ve nerede?
page-text-example = Örneğin: İstasyondaki asansör bozuk.
page-write = Mesaj yaz
page-send = Gönder
page-files = Resim ya da dosya gönder
page-send-file = Dosyayı gönder
page-voice-label = Sesli mesaj
page-voice-hint = Sesinizin olduğu bir dosya. En fazla 5 dakika.
page-picture-label = Resim
page-picture-hint = Sorunun resmi. Resim göndermek zorunda değilsiniz.
page-record = Konuş
page-or-write = Ya da yazın:
page-record-stop = Bitti
page-record-send = Sesli mesajı gönder
page-record-discard = Sesli mesajı sil
page-recording = Mikrofon açık. Şimdi konuşun.
page-record-ready = Sesli mesaj hazır. Dinleyebilirsiniz.
page-record-gone = Sesli mesaj silindi.
page-record-refused = Mikrofon bu sayfa için kapalı. Tarayıcınızda izin verin. Ya da bize yazın.
page-record-full = 5 dakika doldu. Sesli mesaj hazır. Dinleyebilirsiniz.
page-record-missing = Cihazınızda mikrofon yok. Lütfen bize yazın. Ya da arayın: { $phone }.
page-position = Konumumu gönder
page-position-refused = Cihazınız konumu vermiyor. Lütfen yeri kutuya yazın.
page-sending = Mesajınız yolda.
page-error-empty = Mesajınız boş. Bir şey yazın. Ya da bir dosya seçin.
page-error-large-title = Bu çok büyük
page-error-large = Dosyanız çok büyük. Onu alamadık.
    Hepsi birlikte en fazla 25 megabayt olabilir.
    Lütfen daha kısa bir sesli mesaj ya da daha küçük bir resim gönderin.
page-error-cookies = Tarayıcınız çerezimizi saklamıyor. Bu yüzden konuşma burada devam edemiyor.
    Lütfen bu sayfa için çerezlere izin verin.
    Ya da bizi arayın: { $phone }.
page-error-foreign-title = Bu başka bir sayfadan geldi
page-error-foreign = Mesajı alamadık. Konuşmayı yeniden açın. Sonra mesajınızı bir daha gönderin.
page-error-failed = Mesaj gönderilemedi. Henüz bize ulaşmadı. Lütfen bir daha gönderin.
page-error-offline = Bağlantınız yok. Mesajınız hâlâ burada. Lütfen daha sonra bir daha gönderin.
page-error-missing-title = Böyle bir sayfa yok
page-error-missing = Lütfen konuşmaya geri dönün.
page-help-title = Bir görevliyle konuşmak
page-phone = Telefon
page-visit = Ziyaret
page-emergency = Acil durumda arayın: 112.
page-privacy = Gizlilik
page-accessibility = Erişilebilirlik açıklaması
page-back = Konuşmaya dön
page-privacy-short = En önemli bilgiler
    Mesajınız { $city } şehrindeki bir ofise gider: { $office }.
    Ad ve hesap gerekmez.
    Verilerinizi her zaman görebilir ve silebilirsiniz.
page-privacy-what = Neyi saklıyoruz?
    Mesajlarınızı, sesli mesajlarınızı ve resimlerinizi saklıyoruz.
    Sorunun yerini de saklıyoruz.
    Resimlerdeki gizli yer ve cihaz bilgilerini siliyoruz.
    Bir program sesli mesajınızı yazıya çevirir.
    Ofisteki görevliler sesli mesajı dinleyebilir.
    Program kimseyi sesinden tanımaz.
page-privacy-why = Buna neden hakkımız var?
    { $city } şehrindeki engelleri kaldırmak istiyoruz.
    Bu bir kamu görevidir.
    Yasa: Genel Veri Koruma Tüzüğü, madde 6, fıkra 1, bent e.
page-privacy-who = Verileri kim alır?
    Bildiriminizi bu ofis okur: { $office }.
    Ofis onu bazen başka bir kuruma iletir.
    Bu kurum örneğin başka bir daire ya da otobüs şirketidir.
    Program { $city } şehrinin bilgisayarında çalışır.
    Sesli mesajınız da bu bilgisayarda kalır.
page-privacy-how-long = Veriler ne kadar kalır?
    Yarım kalan bildirimi 7 gün içinde tamamlayabilirsiniz.
    Diğer veriler için henüz belli bir süre yok.
    Verilerinizi her zaman kendiniz silebilirsiniz.
    Bunun için konuşmada şunu söyleyin ya da yazın: verilerim.
    Gönderdiğiniz bildirimler o zaman da ofiste kalır.
page-privacy-cookie = Çerez ne içindir?
    Bu sayfa cihazınızda 1 çerez saklar.
    Böylece konuşmanızı yeniden bulursunuz.
    Çerez son mesajınızdan sonra 180 gün kalır.
    Göndermediğiniz yazı cihazınızda kalır.
    Sayfayı kapatınca silinir.
    Cihazınızı başkaları da mı kullanıyor? O zaman konuşmanızı görebilirler.
page-privacy-rights = Haklarınız nelerdir?
    Verilerinizi görebilirsiniz.
    Bir kopyasını alabilirsiniz.
    Yanlış verileri düzelttirebilirsiniz.
    Verilerinizi sildirebilirsiniz.
    Verilerinizin saklanmasına itiraz edebilirsiniz.
    Veri koruma kurumuna şikâyette bulunabilirsiniz.
page-privacy-ask = Sorunuz mu var?
    Bizi arayın ya da bize gelin.
    Orada veri koruma görevlisini de sorabilirsiniz.
page-accessibility-goal = Amacımız
    Bu sayfayı herkes kullanabilmeli.
    WCAG 2.2 kurallarına uyuyoruz, düzey AA.
page-accessibility-checked = Neyi denedik?
    Sayfayı bir deneme programıyla deniyoruz.
    Yalnızca klavyeyle de deniyoruz.
    Sayfa JavaScript olmadan ve büyük yazıyla çalışır.
    Bu denemeyi kendimiz yaptık.
page-accessibility-gaps = Ne eksik?
    Engelli insanlar sayfayı henüz denemedi.
    Henüz işaret dilinde video yok.
    Bu dili ana dili olan biri henüz kontrol etmedi.
    Bilgisayar sesi yapay geliyor.
    Her dil sesle de çalışmıyor.
page-accessibility-feedback = Bu sayfayla ilgili bir sorununuz mu var?
    Bize konuşmada söyleyin ya da yazın.
    Ya da bizi arayın.
    Bir cevap alırsınız.
page-accessibility-ombuds = Cevabımız yardımcı olmadı mı?
    O zaman eyaletinizin ombudsmanı ya da uzlaştırma bürosu yardım eder.
    Bu ücretsizdir. Adresi size söyleriz.
