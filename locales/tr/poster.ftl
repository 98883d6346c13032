# The words of the poster. Read from two metres: few and large.
poster-title = Yolunuza engel mi çıktı? Bize söyleyin!
poster-what = Asansör bozuk mu? Yol çok mu dar? { $city } için buradan bildirin. Bildiriminizi bir görevli okur.
poster-how = Konuşabilir ya da yazabilirsiniz. Ad ve hesap gerekmez.
poster-begin = Telefonunuzun kamerasını bir kareye tutun. Ya da adresi yazın.
poster-web = İnternet sayfası
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: normal ücret
poster-phone = Bir görevliyle konuşmak ister misiniz?
poster-visit = Ya da bize gelin: { $visit }
