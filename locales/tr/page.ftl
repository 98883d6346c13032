# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: { $city } için engel bildirimi
page-tagline = { $city } için engel bildirimi
page-skip = Mesaj kutusuna git
page-language = Dil seçin
page-about = Bir engel mi var?
    Bize burada söyleyin.
    Konuşabilir ya da yazabilirsiniz.
page-conversation = Konuşma
page-from-you = Siz
page-from-bot = Bilgisayar programı
page-from-office = { $office }
page-voice-sent = Sesli mesaj gönderdiniz.
page-voice-hearing = Program mesajınızı dinliyor. Lütfen bekleyin.
page-picture-sent = Bir resim gönderdiniz.
page-picture-alt = Resminiz
page-pin-sent = Yerinizi gönderdiniz.
page-other-sent = Bir şey gönderdiniz.
page-audio-own = Sesli mesajınız
page-audio-answer = Bu cevabı dinle
page-load-new = Yeni mesajları göster
page-earlier = Önceki mesajları göster
page-choices = Seçiminiz
page-text-label = Mesajınız
page-text-hint = Buraya yazın.
page-send = Gönder
page-files = Sesli mesaj ya da resim gönder
page-voice-label = Sesli mesaj
page-voice-hint = En çok 5 dakika.
page-picture-label = Resim
page-picture-hint = Engelin fotoğrafı. Resim göndermek zorunda değilsiniz.
page-record = Konuş
page-record-stop = Bitti
page-record-send = Kaydı gönder
page-record-discard = Kaydı sil
page-recording = Kayıt sürüyor. Şimdi konuşun.
page-record-ready = Kayıt hazır. Dinleyebilirsiniz.
page-record-gone = Kayıt silindi.
page-record-refused = Mikrofon çalışmıyor. Bu sayfa için mikrofona izin verin. Ya da bize yazın.
page-position = Yerimi gönder
page-position-refused = Cihazınız yeri vermiyor. Lütfen yeri yazın.
page-sending = Mesajınız yolda.
page-error-empty = Mesajınız boş. Bir şey yazın. Ya da bir dosya seçin.
page-error-large-title = Bu çok büyük
page-error-large = Dosyanız çok büyük. Onu almadık.
    En çok 25 megabayt olabilir.
    Lütfen daha kısa bir kayıt ya da daha küçük bir resim gönderin.
page-error-cookies = Tarayıcınız çerezimizi saklamıyor. Bu yüzden konuşmanızı burada göremiyorsunuz.
    Mesajınız yine de bize ulaştı.
    Lütfen bu sayfa için çerezlere izin verin.
page-error-foreign-title = Bu başka bir sayfadan geldi
page-error-foreign = Mesajı almadık. Konuşmayı yeniden açın. Sonra mesajınızı bir daha gönderin.
page-error-failed = Bu olmadı. Yazınız hâlâ kutuda. Lütfen bir daha gönderin.
page-error-offline = Bağlantınız yok. Yazınız hâlâ kutuda. Daha sonra bir daha gönderin.
page-error-missing-title = Böyle bir sayfa yok
page-error-missing = Lütfen konuşmaya geri dönün.
page-help-title = Bir insanla konuşmak
page-phone = Telefon
page-visit = Ziyaret
page-emergency = İnsanlar tehlikede mi? 112’yi arayın.
page-privacy = Veri koruma
page-accessibility = Erişilebilirlik açıklaması
page-back = Konuşmaya dön
page-privacy-short = En önemli bilgiler
    Mesajınız şu ofise gider: { $office }, { $city }.
    Ad ve hesap gerekmez.
    Verilerinizi her zaman görebilir ve silebilirsiniz.
page-privacy-what = Neyi saklıyoruz?
    Mesajlarınızı, kayıtlarınızı ve resimlerinizi saklıyoruz.
    Engelin yerini de saklıyoruz.
    Resimlerdeki gizli yer ve cihaz bilgilerini siliyoruz.
    Sesinizi yalnız yazıya çevirmek için kullanıyoruz. Sizi sesinizden tanımıyoruz.
page-privacy-why = Bunu neden yapabiliyoruz?
    Engelleri kaldırmak istiyoruz. Şehir: { $city }.
    Bu bir kamu görevidir.
    Yasa: Genel Veri Koruma Tüzüğü, madde 6, fıkra 1, bent e.
page-privacy-who = Verileri kim alır?
    Bildiriminizi ofisteki insanlar okur: { $office }.
    Ofis onu başka bir daireye iletebilir.
    Program şehrin kendi bilgisayarında çalışır: { $city }.
    Ses kaydınız da bu bilgisayarda kalır.
page-privacy-how-long = Veriler ne kadar kalır?
    Bitmemiş bildirimi 7 gün sonra sileriz.
    Diğer veriler, ofise gerekli olduğu sürece kalır.
    Verilerinizi daha önce silebilirsiniz.
    Bunun için konuşmaya şunu yazın: verilerim.
page-privacy-cookie = Çerez ne içindir?
    Bu sayfa cihazınızda 1 çerez saklar.
    Böylece konuşmanızı yeniden bulursunuz.
    Çerez son mesajınızdan sonra 180 gün kalır.
    Cihazınızı başkaları da mı kullanıyor? O zaman konuşmanızı görebilirler.
page-privacy-rights = Haklarınız nelerdir?
    Verilerinizi görebilirsiniz.
    Yanlış verileri düzelttirebilirsiniz.
    Verilerinizi sildirebilirsiniz.
    Saklamaya itiraz edebilirsiniz.
    Veri koruma kurumuna şikâyet edebilirsiniz.
page-privacy-ask = Sorunuz mu var?
    Bizi arayın ya da bize gelin.
    Orada veri koruma görevlisini de sorabilirsiniz.
page-accessibility-goal = Amacımız
    Bu sayfayı herkes kullanabilmeli.
    Ölçümüz WCAG 2.2, AA düzeyi.
page-accessibility-checked = Neyi denedik?
    Sayfayı bir deneme programı ile deniyoruz.
    Yalnız klavye ile de deniyoruz.
    Sayfa JavaScript olmadan ve büyük yazı ile çalışır.
    Bu denemeyi kendimiz yaptık.
page-accessibility-gaps = Ne eksik?
    Engelli insanlar sayfayı henüz denemedi.
    Henüz işaret dilinde video yok.
    Bu dili ana dili olan biri henüz kontrol etmedi.
    Bilgisayar sesi yapay geliyor.
    Her dil sesle de çalışmıyor.
page-accessibility-feedback = Bu sayfada bir engel mi buldunuz?
    Bize konuşmada yazın.
    Ya da bizi arayın.
    Bir cevap alırsınız.
page-accessibility-ombuds = Cevabımız yardımcı olmadı mı?
    O zaman eyaletinizin ombudsman ya da uzlaştırma bürosu yardım eder.
    Bu parasızdır. Adresi size söyleriz.
