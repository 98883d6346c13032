# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: gotina astengan li bajarê { $city }
page-skip = Here qutiya nivîsê
page-language = Ziman hilbijêrin
page-about = Gotina astengan li bajarê { $city }
    Li vir binivîsin an biaxivin.
    Rapora we mirovek dixwîne.
page-know = Baş e ku hûn bizanin
    Li vir bernameyeke komputerê bersivê dide we.
    Rapora we mirovek dixwîne.
    Bername dengê kurmancî fam nake: peyama dengî mirovek guhdarî dike.
    Navê ofîsê: { $office }.
    Daneyên we ofîs dixwîne.
    Carinan saziyeke din jî.
    Nav û hesab ne lazim in.
page-conversation = Axaftin
page-from-you = Hûn
page-from-bot = Bernameya komputerê
page-from-office = { $office }
page-voice-sent = We peyameke dengî şand.
page-voice-hearing = Bername li peyama we dinêre. Ji kerema xwe bisekinin.
page-picture-sent = We wêneyek şand.
page-picture-alt = Wêneyê we
page-pin-sent = We cihê xwe şand.
page-other-sent = We tiştek şand.
page-copy = Ev daneyên we ne. Ev dosya ji bo bernameyên komputerê ye.
page-copy-load = Dosyayê daxin
page-audio-own = Peyama we ya dengî
page-audio-answer = Li vê bersivê guhdarî bikin
page-load-new = Peyamên nû nîşan bidin
page-earlier = Peyamên berê nîşan bidin
page-choices = Hilbijartinên we
page-word-back = Paşve
page-word-help = Alîkarî
page-text-label = Peyama we
page-text-first = Pirsgirêk çi ye? Û li ku?
page-text-example = Mînak: Asansora li îstasyonê xera ye.
page-write = Peyamekê binivîsin
page-send = Bişînin
page-files = Wêne an dosya bişînin
page-send-file = Dosyayê bişînin
page-voice-label = Peyama dengî
page-voice-hint = Dosyayek bi dengê we. Herî zêde 5 deqe.
page-picture-label = Wêne
page-picture-hint = Wêneyekî pirsgirêkê. Ne mecbûrî ye.
page-record = Biaxivin
page-or-write = An binivîsin:
page-record-stop = Temam
page-record-send = Peyama dengî bişînin
page-record-discard = Peyama dengî jê bibin
page-recording = Mîkrofon vekirî ye. Niha biaxivin.
page-record-ready = Peyama dengî amade ye. Hûn dikarin lê guhdarî bikin.
page-record-gone = Peyama dengî hat jêbirin.
page-record-refused = Mîkrofon ji bo vê rûpelê girtî ye. Di gerokê de destûrê bidin. An ji me re binivîsin.
page-record-full = 5 deqe derbas bûn. Peyama dengî amade ye. Hûn dikarin lê guhdarî bikin.
page-record-missing = Mîkrofona amûra we tune. Ji kerema xwe ji me re binivîsin. An telefon bikin: { $phone }.
page-position = Cihê min bişînin
page-position-refused = Amûra we cih nade. Ji kerema xwe cih di qutiyê de binivîsin.
page-sending = Peyam di rê de ye.
page-error-empty = Peyama we vala ye. Tiştekî binivîsin. An dosyayekê hilbijêrin.
page-error-large-title = Ev pir mezin e
page-error-large = Dosyaya we pir mezin e. Me ew negirt.
    Bi hev re herî zêde 25 megabayt dibe.
    Ji kerema xwe peyameke dengî ya kurttir an wêneyekî biçûktir bişînin.
page-error-cookies = Geroka we cookie-ya me naparêze. Ji ber vê axaftin li vir nameşe.
    Ji kerema xwe ji bo vê rûpelê destûra cookie bidin.
    An telefonî me bikin: { $phone }.
page-error-foreign-title = Ev ji rûpeleke din hat
page-error-foreign = Me peyam negirt. Axaftinê ji nû ve vekin. Paşê peyama xwe dîsa bişînin.
page-error-failed = Ev nebû. Peyama we hê negihîşt me. Ji kerema xwe wê dîsa bişînin.
page-error-offline = Înterneta we tune. Peyama we hê li vir e. Ji kerema xwe paşê bişînin.
page-error-missing-title = Ev rûpel tune
page-error-missing = Ji kerema xwe vegerin axaftinê.
page-help-title = Bi mirovekî re biaxivin
page-phone = Telefon
page-visit = Navnîşan
page-emergency = Di rewşa acîl de telefonî 112 bikin.
page-privacy = Parastina daneyan
page-accessibility = Daxuyaniya bêastengiyê
page-back = Vegerin axaftinê
page-privacy-short = Ya herî girîng
    Peyama we diçe ofîseke bajarê { $city }.
    Navê ofîsê: { $office }.
    Nav û hesab ne lazim in.
    Hûn dikarin her gav daneyên xwe bibînin û jê bibin.
page-privacy-what = Em çi diparêzin?
    Em peyam, peyamên dengî û wêneyên we diparêzin.
    Em cihê pirsgirêkê jî diparêzin.
    Em ji wêneyan agahiyên veşartî yên cih û amûrê jê dibin.
    Bername dengê kurmancî fam nake.
    Peyamên dengî mirovên ofîsê guhdarî dikin.
    Bername kesî ji dengê wî nas nake.
page-privacy-why = Çima em dikarin vê bikin?
    Em dixwazin astengên li bajarê { $city } kêm bikin.
    Ev karekî giştî ye.
    Qanûna wê: Rêziknameya Giştî ya Parastina Daneyan, Xala 6, Paragraf 1, Tîp e.
page-privacy-who = Daneyan kî distîne?
    Rapora we ev ofîs dixwîne: { $office }.
    Carinan ofîs wê dide saziyeke din.
    Mînak: şirketa otobusan.
    Bername li ser komputereke bajarê { $city } dixebite.
    Peyama we ya dengî jî li ser vê komputerê dimîne.
page-privacy-how-long = Dane heta kengî dimînin?
    Rapora nîvco hûn dikarin di 7 rojan de temam bikin.
    Ji bo daneyên din hê demeke diyar tune.
    Hûn dikarin her gav daneyên xwe bi xwe jê bibin.
    Di axaftinê de bibêjin an binivîsin: Daneyên min.
    Raporên şandî wê demê li ofîsê dimînin.
page-privacy-cookie = Cookie ji bo çi ye?
    Ev rûpel 1 cookie li ser amûra we diparêze.
    Bi vê hûn axaftina xwe dîsa dibînin.
    Cookie piştî peyama we ya dawî 180 rojan dimîne.
    Nivîsa ku we neşandiye li ser amûra we dimîne.
    Dema hûn rûpelê bigirin, ew winda dibe.
    Kesên din amûra we bi kar tînin? Wê demê dibe ku ew axaftina we bibînin.
page-privacy-rights = Mafên we çi ne?
    Hûn dikarin daneyên xwe bibînin.
    Hûn dikarin kopiyekê bistînin.
    Hûn dikarin bixwazin ku daneyên şaş bên rastkirin.
    Hûn dikarin bixwazin ku dane bên jêbirin.
    Hûn dikarin bibêjin: daneyên min neparêzin.
    Hûn dikarin li rayeya parastina daneyan gazinan bikin.
page-privacy-ask = Pirsên we hene?
    Telefonî me bikin an werin ba me.
    Li wir li kesê ji bo parastina daneyan jî bipirsin.
page-accessibility-goal = Armanca me
    Divê her kes bikaribe vê rûpelê bi kar bîne.
    Em li gor rêzikên WCAG 2.2, asta AA dixebitin.
page-accessibility-checked = Me çi kontrol kir?
    Em rûpelê bi bernameyeke testê kontrol dikin.
    Em wê tenê bi klavyeyê jî kontrol dikin.
    Rûpel bê JavaScript û bi tîpên mezin jî dixebite.
    Me bi xwe ev kontrol kir.
page-accessibility-gaps = Hê çi kêm e?
    Kesên astengdar hê rûpel neceribandine.
    Hê vîdeoyên bi zimanê îşaretan tune ne.
    Nivîsên kurmancî hê tu kesê zimandayik kontrol nekiriye.
    Dengê komputerê ne xwezayî ye.
    Bername dengê kurmancî fam nake. Peyamên dengî mirov guhdarî dikin.
page-accessibility-feedback = Pirsgirêka we bi vê rûpelê re heye?
    Di axaftinê de ji me re bibêjin.
    An telefonî me bikin.
    Hûn ê bersivê bistînin.
page-accessibility-ombuds = Bersiva me alîkarî nake?
    Wê demê ofîseke navbeynkar a eyaleta we alîkarî dike.
    Ew bê pere ye. Em bi kêfxweşî navnîşanê didin we.
