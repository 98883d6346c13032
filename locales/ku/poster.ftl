# The words of the poster. Read from two metres: few and large.
poster-title = Asteng li ser rêya we heye? Ji me re bibêjin!
poster-what = Asansor xera ye? Peyarê teng e? Li bajarê { $city } ji me re bibêjin. Rapora we mirovek dixwîne.
poster-how = Hûn dikarin binivîsin. Peyama dengî mirovek guhdarî dike. Nav û hesab ne lazim in.
poster-begin = Kameraya telefonê bidin ser çargoşeyekê. An navnîşanê binivîsin.
poster-web = Malper
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: bihaya asayî
poster-phone = Hûn dixwazin bi mirovekî re biaxivin?
poster-visit = An jî werin: { $visit }
