# Programın insanlara söyledikleri. Sade Türkçe: kısa cümleler, "siz".
# .sms: daha kısa. .spoken: sesli okumak için. .easy: daha da kolay.

## Her zaman

help-line = 0 = Görevli
    .spoken = 0: Görevli
help =
    Bir sayıyla, kelimelerle veya sesli mesajla cevap verebilirsiniz. Şu kelimeler her zaman işe yarar: GERİ, TEKRAR, İPTAL, DİL, VERİLERİM, DUR. Ya da bizi arayın: { $phone }.
    .sms = Sayı ya da kelime yazın. Her zaman: GERİ, TEKRAR, İPTAL, DİL, VERİLERİM, DUR. Telefon: { $phone }
    .easy =
        Bir sayıyla cevap verin.
        Ya da kelimelerle cevap verin.
        Bir adım geri: GERİ
        Bir daha: TEKRAR
        Bildirimden vazgeçmek: İPTAL
        Başka dil: DİL
        Verileriniz: VERİLERİM
        Artık mesaj almamak: DUR
        Telefon: { $phone }
yes = Evet
no = Hayır
on = açık
off = kapalı
failed-sorry =
    Burada bir hata oldu. Özür dileriz. Mesajınız bize ulaştı. Bir görevli mesajınıza bakacak. Lütfen devam edin.
not-understood =
    Bunu anlayamadım. Lütfen bir sayıyla veya bir kelimeyle cevap verin.
    .sms = Anlayamadım. Lütfen bir sayı veya bir kelime yazın.
    .easy =
        Bunu anlayamadım.
        Bir sayı söyleyin veya yazın.
not-understood-words = Bunu anlayamadım. Lütfen başka kelimelerle söyleyin.
three-failures =
    Ne yazık ki sizi anlayamıyorum. Cevaplarınız silinmedi. 0 yazın veya söyleyin. O zaman bir görevli yardım eder. Ya da bizi arayın: { $phone }.
    .sms = Ne yazık ki anlayamıyorum. Cevaplarınız silinmedi. 0 yazın: Bir görevli yardım eder.
    .easy =
        Ne yazık ki sizi anlayamıyorum.
        Cevaplarınız silinmedi.
        0 yazın veya söyleyin.
        O zaman bir görevli yardım eder.
        Telefon: { $phone }
too-long =
    Mesajınız çok uzun. Baş kısmı bildirimde yer alıyor. Mesajın tamamını da saklıyoruz.
please-wait = Çok fazla mesaj geldi. Hiçbiri kaybolmadı. Lütfen 1 dakika bekleyin. Sonra okumaya devam ederim. Telefon: { $phone }.
    .sms = Çok fazla mesaj geldi. Lütfen 1 saat bekleyin. Sonra yine cevap veririz. Telefon: { $phone }
parts-missing = Mesajınızın bir parçası gelmedi. Lütfen eksik parçayı bir daha yazın.
unsupported =
    Bunu okuyamıyorum. Lütfen yazı, sesli mesaj, resim veya konum gönderin.
    .sms = Bunu okuyamıyorum. Lütfen yazı gönderin.
message-locked =
    Mesajınızı okuyamıyorum: Anahtarı eksik. Lütfen mesajı bir kez daha gönderin. Olmuyor mu? Telefonumuz: { $phone }.

## Başlangıç

welcome =
    Merhaba. Burası { $office }. Ben bir bilgisayar programıyım. Bildiriminizi bir görevli okur. Acil durumda arayın: 112. Telefonumuz: { $phone }. Ya da bize gelin: { $visit }. Verilerinizi ofis okur. Bazen başka bir kurum da okur. Daha fazla bilgi için VERİLERİM deyin.
    .sms = Ben bir bilgisayar programıyım. Bildiriminizi bir görevli okur. Acil durum: 112. Telefon: { $phone }. Verilerinizi ofis, bazen başka bir kurum okur. Bilgi: VERİLERİM
    .easy =
        Merhaba.
        Burası { $office }.
        Ben bir programım.
        Bildiriminizi bir görevli okur.
        Acil durumda arayın: 112.
        Telefon: { $phone }
        Ziyaret: { $visit }
        Verilerinizi ofis okur.
        Bazen başka bir kurum da okur.
        Daha fazla bilgi için VERİLERİM deyin.
ask-language = Hangi dilde konuşmak istersiniz?
this-language = Türkçe
language-set = Artık { $language } konuşuyoruz.
ask-voice =
    Cevaplarımı size sesli de okuyayım mı?
menu =
    Ne yapmak istersiniz? Sorunu ve yerini hemen de söyleyebilirsiniz.
    .sms = Ne yapmak istersiniz? Ya da sorunu ve yerini hemen yazın.
    .easy =
        Bir sayı söyleyin veya yazın.
        Ne yapmak istersiniz?
menu-report = Sorun bildirmek
menu-status = Bildirimim ne oldu?
    .sms = Bildirimim
menu-settings = Dil ve sesli okuma
    .sms = Dil
menu-data = Verilerim
started-again = Size yeniden mesaj göndereceğiz.
stopped = Size artık mesaj göndermeyeceğiz. Verilerinizi silmek için VERİLERİM deyin. Yeniden başlamak için BAŞLA deyin.
cancelled = İptal edilecek bir şey yok.
cannot-skip = Bu cevaba ihtiyacımız var.
easier-on = Artık daha kolay ve daha yavaş konuşuyorum.
why =
    Cevaplarınız ofise yardımcı olur. Soruları bir program soruyor. Program yalnızca öneride bulunur. Kararı ofisteki görevliler verir.
    .easy =
        Cevaplarınız ofise yardımcı olur.
        Ben bir programım.
        Yalnızca soru sorarım.
        Kararı ofisteki görevliler verir.
why-category = Şu kelimeleri söylediniz: { $because }. Konuyu bu yüzden önerdim. Konuyu değiştirebilirsiniz.
ask-unclear =
    Tam emin değilim. Mesajınızla ne yapayım?
unclear-add = Bu, önceki bildirimime ait
    .sms = Bildirimime ait
unclear-report = Sorun bildirmek
unclear-person = Bir görevli okusun
unclear-menu = Başa dönmek
no-consultation = Şu anda burada anket yok. Bir sorun bildirebilirsiniz.
emergency =
    Bu acil bir durum gibi görünüyor. Hemen şu numarayı arayın: 112! Buradan acil yardım gelmez.
ask-no-emergency = Sizi yanlış mı anladım? O zaman lütfen seçin.
no-emergency-report = Sorun bildirmek
ask-draft =
    Yarım kalan bir bildiriminiz var. Ne yapmak istersiniz?
draft-resume = Bu bildirimi tamamlamak
draft-new = Bunu silip yeni bildirim yapmak
reminder = Bildiriminiz henüz tamamlanmadı. Onu 7 gün boyunca saklıyoruz.
ask-second =
    Şunu da söylediniz: “{ $text }”. Bunu da bildirmek ister misiniz?
    .sms = Şunu da söylediniz: "{ $text }". Bunu da bildirelim mi?
queued = Bundan sonra yeni sorununuza geçeceğiz.
draft-expired = Tamamlanmayan bildiriminizi 7 gün sonra sildik.
messages-missed = Bir süre bize ulaşılamadı. Özür dileriz. O sırada yazdınız mı? Lütfen bir daha gönderin.
edited = Bir mesajınızı değiştirdiniz. Onu yeni mesaj olarak okuyorum.

## Sesli mesajlar, resimler, yerler

ask-heard =
    Şunu anladım: “{ $text }”. Doğru mu?
    .sms = Şunu anladım: "{ $text }". Doğru mu?
    .easy =
        Şöyle dediniz:
        “{ $text }”
        Doğru mu?
ask-heard-doubtful =
    Emin değilim. Mesajınızı bir görevli de dinleyecek. Şunu anladım: “{ $text }”. Doğru mu?
    .sms = Emin değilim. Şunu anladım: "{ $text }". Doğru mu?
heard-yes = Evet
heard-no = Hayır, yeniden söyleyeceğim
    .sms = Hayır, yeniden
heard-wrong = Lütfen bir kez daha söyleyin veya yazın.
note-added =
    Şunu da anladım: “{ $text }”. Bunu bildiriminize ekledik.
    .sms = Teşekkürler. Bunu bildiriminize ekledik.
    .sms = Şunu da anladım: "{ $text }". Bunu bildiriminize ekledik.
voice-no-words = Hiçbir kelime duyamadım. Lütfen daha yüksek sesle konuşun. Ya da bize yazın.
voice-too-long = Sesli mesaj çok uzun. Lütfen en fazla 5 dakika konuşun.
voice-too-large = Sesli mesaj çok büyük. Lütfen daha kısa konuşun.
voice-unreadable = Sesli mesajı dinleyemiyorum. Lütfen yeniden kaydedin. Ya da bize yazın.
voice-kept =
    Sesli mesajınızı anlayamıyorum. Onu bir görevli dinleyecek. Numaranız: { $reference }.
refused-voice-too-large = Sesli mesaj çok büyük. En fazla 20 megabayt olabilir. Lütfen daha kısa konuşun.
refused-voice-unreadable = Sesli mesajı dinleyemiyorum. Lütfen yeniden kaydedin. Ya da bize yazın.
refused-voice-too-long = Sesli mesaj çok uzun. Lütfen en fazla 5 dakika konuşun.
refused-picture-too-large = Resim çok büyük. Lütfen daha küçük bir resim gönderin.
refused-picture-unreadable = Bu resmi açamıyorum. Lütfen başka bir resim gönderin. Resimsiz de olur.
picture-kept = Resim için teşekkürler.
picture-added = Teşekkürler. Resmi bildiriminize ekledik.
pictures-enough = Şimdiye kadar 5 resim gönderdiniz. Daha fazlası gerekmiyor.
pin-kept = Konum için teşekkürler.
pin-outside = Bu yer { $city } sınırları içinde değil. Sorun { $city } içinde nerede?

## Sorun bildirmek

ask-what =
    Sorun nedir? Yazın veya sesli mesaj gönderin.
    .sms = Sorun nedir? Kendi sözlerinizle yazın.
    .easy =
        Sorun nedir?
        Örnek: Asansör bozuk.
words-kept = Sözleriniz duruyor. Değiştirmek istemiyorsanız ATLA deyin.
ask-category-guess =
    Şöyle dediniz: “{ $because }”. Konu bu mu: { $category }?
    .sms = Konu bu mu: { $category }?
    .easy =
        Şöyle dediniz: “{ $because }”
        Konu bu mu: { $category }?
ask-category-group = Konu nedir?
ask-category = Konu tam olarak nedir?
category-right = Evet, doğru
    .sms = Evet
category-more = Başka bir konu
group-street = Kaldırım ve sokak
group-transport = Otobüs, tren, araba
group-building = Bina içinde
group-information = Okuma, duyma, internet
category-path = Kaldırım ve bordür
category-obstacle = Yolu kapatan bir şey
category-crossing = Trafik ışığı ve karşıya geçiş
    .sms = Trafik ışığı
category-tactile = Görme engelliler için kılavuz çizgi
    .sms = Kılavuz çizgi
category-transit = Otobüs, tren, durak
category-entrance = Giriş, kapı, rampa, merdiven
category-lift = Asansör ve yürüyen merdiven
category-toilet = Tuvalet
category-parking = Engelli park yeri
category-info = Okuma, duyma, anlama
category-digital = İnternet sitesi veya uygulama
category-other = Başka bir konu
ask-where =
    Sorun nerede? Sokak, durak veya bina adını söyleyin. Belli bir yeri yoksa ATLA deyin.
    .sms = Sorun nerede? Sokak, durak ya da bina. Yeri yoksa: ATLA
    .easy =
        Sorun nerede?
        Örnek: Belediyenin önünde.
        Belli bir yeri yoksa ATLA deyin.
ask-which-place = Adı böyle ya da buna benzer birkaç yer var. Hangisini söylüyorsunuz?
place-other = Başka bir yer
ask-permanence = Bu sorun ne zaman oluyor?
    .easy = Bu sorun her zaman var mı?
permanence-permanent = Her zaman
permanence-temporary = Yalnızca şimdi
permanence-sometimes = Bazen
permanence-unknown = Bilmiyorum
ask-detour = Başka bir yol var mı?
    .easy = Başka yoldan gidilebilir mi?
detour-yes = Evet
detour-no = Hayır
detour-unknown = Bilmiyorum
ask-affects =
    Bu kimler için sorun? Birden çok sayı söyleyebilirsiniz.
    .sms = Kimler için sorun? Birden çok sayı olur.
    .easy =
        Bu kime zor geliyor?
        Birden çok sayı söyleyebilirsiniz.
affects-wheels = Tekerlekli sandalye, yürüteç, bebek arabası
    .sms = Tekerlekli
affects-seeing = İyi göremeyenler
    .sms = Görme
affects-hearing = İyi duyamayanlar
    .sms = Duyma
affects-understanding = Okumakta veya anlamakta zorlananlar
    .sms = Anlama
affects-german = Az Almanca bilenler
    .sms = Az Almanca
affects-everybody = Herkes
affects-unstated = Cevap vermek istemiyorum
    .sms = Cevap yok
ask-picture =
    Bunun bir resmi var mı? Varsa şimdi gönderin. Resimsiz de olur.
    .sms = Buradan resim gönderilemez. Lütfen 1 yazın.
    .easy =
        Bunun bir resmi var mı?
        Varsa şimdi gönderin.
        Resim yoksa 1 deyin.
picture-please = Lütfen resmi şimdi gönderin.
picture-no = Resimsiz devam etmek
ask-answer = Size buradan cevap verebilir miyiz?
    .easy = Size buradan cevap verelim mi?
answer-yes = Evet
answer-no = Hayır
ask-review =
    Bildiriminiz: { $what }
    Konu: { $category }
    Yer: { $where }
    Ne zaman: { $permanence }
    Başka yol: { $detour }
    Kimler için: { $affects }
    Resim sayısı: { $pictures }
    Buradan cevap: { $answer }
    Her şey doğru mu?
    .sms =
        { $what }
        { $category }
        Yer: { $where }
        { $permanence }
        Doğru mu?
review-detour-yes = Evet
review-detour-no = Hayır
review-detour-unknown = Bilmiyorum
review-affects-wheels = tekerlekli sandalye
review-affects-seeing = görme
review-affects-hearing = duyma
review-affects-understanding = okuma
review-affects-german = az Almanca
review-affects-everybody = herkes
review-affects-unstated = cevap yok
review-send = Evet, gönderin
review-correct = Değiştirmek
review-discard = Bildirimi silmek
place-pin = Haritadaki yer
place-none = Belli bir yer yok
ask-correct = Neyi değiştirmek istersiniz?
item-what = Sorunu
item-category = Konuyu
item-where = Yeri
item-permanence = Ne zaman olduğunu
    .sms = Zamanı
item-affects = Kimler için olduğunu
    .sms = Kimler için
item-picture = Resmi
item-answer = Buradan cevap almayı
    .sms = Buradan cevap
ask-discard = Bildirimi gerçekten silmek istiyor musunuz?
discard-yes = Evet, silin
discard-no = Hayır, devam
discarded = Bildirim silindi.
receipt =
    Teşekkürler. Bildiriminiz bize ulaştı. Onu bir görevli okuyacak. Numaranız: { $reference }. Bu numarayla daha sonra bildirimi sorabilir veya geri çekebilirsiniz.
    .sms = Bildiriminiz ulaştı. Bir görevli okuyacak. Numaranız: { $reference }
    .easy =
        Teşekkürler.
        Bildiriminiz bize ulaştı.
        Bildiriminizi bir görevli okuyacak.
        Numaranız: { $reference }.
        Bu numarayı bir yere yazın.

## Ne oldu?

ask-reference = Bildiriminizin numarası kaç? Numarada 7 rakam var.
reference-wrong = Bu numarada bir yanlış var. Lütfen 7 rakamı kontrol edin.
reference-unknown = { $reference } numarasını bulamadım. Lütfen rakamları kontrol edin.
reference-forgotten = Numara olmadan arayamıyorum. 0 yazın veya söyleyin. O zaman bir görevli yardım eder.
ask-case = Hangi bildirimi soruyorsunuz?
case-line = { $reference } { $place }
case-other = Başka bir numara
case-status = { $reference } numaralı bildirim: { $status }.
case-status-reason =
    { $reference } numaralı bildirim: { $status }. Ofis şunu söylüyor:
    { $reason }
case-add = Bir şey eklemek
case-withdraw = Bildirimi geri çekmek
case-menu = Başa dönmek
status-received = Bize ulaştı
status-seen = Bir görevli okudu
status-forwarded = Başka bir kuruma ilettik
status-in_progress = Üzerinde çalışılıyor
status-done = Tamamlandı
status-not_responsible = Bundan başka bir kurum sorumlu
status-merged = Başka bir bildirimle birleştirdik
status-withdrawn = Siz geri çektiniz
status-changed = { $reference } numaralı bildiriminizde yeni durum: { $status }.
status-changed-reason =
    { $reference } numaralı bildiriminizde yeni durum: { $status }. Ofis şunu söylüyor:
    { $reason }
news-waiting = Bildiriminiz { $reference } hakkında haber var. Bu numarayla cevap verin. O zaman size söylerim.
    .sms = Bildiriminiz hakkında haber var. Lütfen bildirim numaranızı gönderin. O zaman burada okursunuz.
file-awaited = Dosyanız henüz yüklenemedi. Denemeye devam ediyorum. Bir şey yapmanıza gerek yok.
staff-answer =
    Ofis, { $reference } numaralı bildiriminize cevap veriyor:
    { $text }
staff-question =
    Ofis, { $reference } numaralı bildiriminiz için soruyor:
    { $text }
ask-add = { $reference } numaralı bildirime ne eklemek istersiniz?
ask-reply =
    Ofis, { $reference } numaralı bildiriminiz için soruyor:
    { $question }
    Cevabınız nedir?
amended = Teşekkürler. Bunu { $reference } numaralı bildiriminize ekledik.
ask-withdraw = { $reference } numaralı bildirimi gerçekten geri çekmek istiyor musunuz?
withdraw-yes = Evet, geri çekmek istiyorum
    .sms = Evet
withdraw-no = Hayır
withdrawn = { $reference } numaralı bildirimi geri çektiniz.
withdraw-ended = { $reference } numaralı bildirim zaten kapandı.

## Bir görevli

person-called =
    Bir görevli size buradan ulaşacak. Numaranız: { $reference }. Telefonla daha hızlı olur: { $phone }. Ya da bize gelin: { $visit }.
    .sms = Bir görevli size ulaşacak. Numaranız: { $reference }. Telefonla daha hızlı: { $phone }
    .easy =
        Bir görevli size buradan ulaşacak.
        Numaranız: { $reference }.
        Telefon: { $phone }
        Ziyaret: { $visit }
person-again =
    İsteğiniz bize ulaştı. Bir görevli size ulaşacak. Numaranız: { $reference }. Telefon: { $phone }.
    .sms = İsteğiniz bize ulaştı. Bir görevli size ulaşacak. Telefon: { $phone }

## Ayarlar

ask-settings = Sesli okuma { $voice }. Daha kolay kelimeler { $easy }. Neyi değiştirmek istersiniz?
    .sms = Kolay kelimeler { $easy }. Neyi değiştirmek istersiniz?
    .easy =
        Sesli okuma { $voice }.
        Daha kolay kelimeler { $easy }.
        Neyi değiştirmek istersiniz?
settings-language = Dil
settings-voice = Sesli okumayı açmak veya kapatmak
    .sms = Sesli okuma
settings-easy = Kolay kelimeleri açmak veya kapatmak
    .sms = Kolay kelimeler
settings-back = Tamam

## Verilerim

ask-data =
    Mesajlarınızı ve size ulaşma yolunu saklıyoruz. Bunları ofis okur. Bazen başka bir kurum da okur. Hepsini görebilir ve silebilirsiniz. Ne yapmak istersiniz?
    .sms = Mesajlarınızı ve size ulaşma yolunu saklıyoruz. Ofis, bazen başka bir kurum okur. Ne istersiniz?
    .easy =
        Mesajlarınız bizde duruyor.
        Onları ofis okur.
        Bazen başka bir kurum da okur.
        Hepsini görebilir ve silebilirsiniz.
        Ne yapmak istersiniz?
data-show = Verilerimi görmek
data-delete = Verilerimi silmek
data-back = Geri dönmek
my-data =
    { $messages ->
        [one] Sizden 1 mesaj
       *[other] Sizden { $messages } mesaj
    } ve { $submissions ->
        [one] 1 bildirim
       *[other] { $submissions } bildirim
    } saklıyoruz. Hepsi burada:
my-data-elsewhere =
    Verilerinizi buradan gönderemiyoruz. Ofis size verir. Arayın: { $phone }. Ya da gelin: { $visit }.
    .sms = Verileriniz SMS'e sığmaz. Ofis size verir. Telefon: { $phone }. Adres: { $visit }
ask-delete = Mesajlarınızı ve resimlerinizi sileriz. Gönderdiğiniz bildirimler ofiste kalır. Artık size cevap veremeyiz. Gerçekten silelim mi?
    .sms = Mesajlar ve resimler silinir. Bildirimler ofiste kalır. Artık cevap gelmez. Gerçekten silelim mi?
    .easy =
        Mesajlarınızı ve resimlerinizi sileriz.
        Bildirimleriniz ofiste kalır.
        Artık size cevap veremeyiz.
        Gerçekten silelim mi?
ask-delete-code = Her şey silinsin mi? O zaman lütfen şu sayıyı gönderin: { $code }. İstemiyorsanız cevap vermeyin.
delete-yes = Evet, silin
delete-no = Hayır
data-deleted = Verileriniz silindi. İstediğiniz zaman yeniden başlayabilirsiniz.

short-answers = Evet. Hayır. Bir. İki. Üç. Dört. Beş. Altı. Yedi. Sıfır. Geç. Geri. Bilmiyorum

## Seçilebilecek veya değiştirilebilecek şeylerin başka adları, hiç gösterilmez

said-what = sorun. sorunu. metin. açıklama
said-category = konu. konusu. konuyu. kategori
said-where = yer. yeri. adres. konum. sokak. nerede
said-permanence = zaman. süre. süresi
said-detour = yol. yolu
said-affects = kimin. kimler. kime
said-picture = resim. resmi. fotoğraf. foto
said-answer = cevap. cevabı. yanıt
said-affects-wheels = tekerlekli. sandalye. yürüteç. baston. puset. bebek. yürüyemeyen
said-affects-seeing = kör. körler. görme. göremeyen. görmeyen. gözleri
said-affects-hearing = sağır. işitme. duyma. duyamayan. duymayan
said-affects-understanding = okuma. okuyamayan. anlama. anlamayan. öğrenme
said-affects-german = Almanca. yabancı. göçmen. dil
said-affects-everybody = herkes. hepimiz. tüm
said-affects-unstated = gizli. özel
said-picture-no = yok. resimsiz. hayır. sonra. yarın
said-language = ben. biz. konuşuyorum. konuşmak. konuşalım. konuşun. konuşabilir. miyiz. istiyorum. lütfen. sadece. dil. dili. dilinde. yazın. olsun. devam. edelim. merhaba. benimle
said-language-not = bilmiyorum. anlamıyorum. konuşamıyorum. az. yok
said-permanence-permanent = sürekli. devamlı. yıllardır. daima. hep
said-permanence-temporary = beri. dün. dünden. bugün. geçici. haftadır. gündür
said-permanence-sometimes = arada. akşamları. geceleri. nadiren. sık
said-detour-no = yok. değil. hiç. olmaz
said-delete = sil. silin. silmek. silinsin
said-show = göster. gösterin. görmek. görebilir
said-withdraw = çek. çekin. çekmek. çekiyorum. sil. silin
said-add = ekle. ekleyin. eklemek. ek

## Düğmeler, gruplar, komutlar

button-old = Bu soru geçti. Lütfen en yeni soruya cevap verin.
group-goodbye = Ben yalnızca tek kişiyle konuşurum. Lütfen bana ayrıca yazın.
command-start = Başla
command-help = Yardım
command-back = Bir adım geri
command-repeat = Bir daha söyle
command-language = Başka dil
command-mydata = Verilerim
command-person = Bir görevli yardım etsin
command-stop = Artık mesaj gelmesin
