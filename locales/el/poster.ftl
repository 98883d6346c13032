# The words of the poster. Read from two metres: few and large.
poster-title = Βρήκατε εμπόδιο; Πείτε το μας!
poster-what = Χάλασε το ασανσέρ; Το πεζοδρόμιο είναι στενό; Πείτε το στην πόλη { $city }. Την αναφορά σας τη διαβάζει άνθρωπος.
poster-how = Μπορείτε να μιλήσετε ή να γράψετε. Χωρίς όνομα και χωρίς λογαριασμό.
poster-begin = Στρέψτε την κάμερα του κινητού σε ένα τετράγωνο. Ή γράψτε τη διεύθυνση.
poster-web = Ιστοσελίδα
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: κανονική τιμή
poster-phone = Καλύτερα να μιλήσετε με άνθρωπο;
poster-visit = Ή ελάτε: { $visit }
