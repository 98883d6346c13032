# Ready answers that staff choose and may change before sending. Written, not yet checked by a native speaker.
ready-reading = Bildiriminiz için teşekkürler. Şimdi okuyoruz. Sonra size tekrar ulaşacağız.
ready-where = Bildiriminiz için teşekkürler. Sorun tam olarak nerede? Lütfen sokağı ve kapı numarasını yazın.
ready-picture = Bildiriminiz için teşekkürler. Bunun bir resmi var mı? Varsa lütfen buraya gönderin.
ready-forwarded = Bildiriminizi ilettik. Şimdi başka bir kurum bakıyor. Yeni bir şey olunca size ulaşacağız.
ready-working = Sorun üzerinde çalışıyoruz. Biraz daha zaman gerekiyor. Sabrınız için teşekkürler.
ready-done = Sorun giderildi. Yardımınız için teşekkürler. Sorun hâlâ var mı? O zaman lütfen bize yazın.
ready-merged = Bu sorunu zaten biliyoruz. Üzerinde çalışıyoruz. Yardımınız için teşekkürler.
ready-elsewhere = Bu sorunu biz kendimiz çözemiyoruz. Bundan başka bir kurum sorumlu. O kurum şudur:
ready-call = Sizinle konuşmak istiyoruz. Lütfen bizi arayın. Numaramız: { $phone }
