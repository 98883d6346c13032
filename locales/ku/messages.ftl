# Bername ji mirovan re çi dibêje. Kurmanciya hêsan: hevokên kurt, "hûn".
# Deng: tu bername kurmancî fam nake. Peyama dengî mirov guhdarî dike; nivîs vê yekê rast dibêjin.
# .sms: kurttir (bi ê, î, û, ç, ş: 70 tîp di peyamekê de). .spoken: ji bo xwendina bi deng. .easy: hê hêsantir.

## Her tim

help-line = 0 = mirov
    .spoken = 0: mirov
help =
    Bi hejmarekê an bi peyvan bersivê bidin. Peyama dengî mirovek guhdarî dike. Ev peyv her tim dixebitin: PAŞVE, DÎSA, BETAL, ZIMAN, DANE, RAWESTE. An jî telefonî me bikin: { $phone }.
    .sms = Hejmarekê an peyvekê binivîsin. Her tim: PAŞVE, DÎSA, BETAL, ZIMAN, DANE, RAWESTE. Telefon: { $phone }
    .easy =
        Bi hejmarekê bersivê bidin.
        An bi peyvan bersivê bidin.
        Gavekê paşve: PAŞVE
        Careke din: DÎSA
        Dawî li raporê anîn: BETAL
        Zimanekî din: ZIMAN
        Daneyên we: DANE
        Êdî peyam nebin: RAWESTE
        Telefon: { $phone }
yes = Erê
no = Na
on = erê
off = na
failed-sorry =
    Li vir çewtiyek çêbû. Li me bibore. Peyama we gihîşt me. Mirovek dê lê binêre. Ji kerema xwe bidomînin.
not-understood =
    Min fam nekir. Ji kerema xwe bi hejmarekê an bi peyvekê bersivê bidin.
    .sms = Min fam nekir. Hejmarekê an peyvekê binivîsin.
    .easy =
        Min fam nekir.
        Hejmarekê bibêjin an binivîsin.
not-understood-words = Min fam nekir. Ji kerema xwe bi peyvên din bibêjin.
three-failures =
    Mixabin ez we fam nakim. Bersivên we winda nebûn. 0 binivîsin an bibêjin. Wê demê mirovek alîkarî dike. An jî telefonî me bikin: { $phone }.
    .sms = Mixabin ez we fam nakim. Bersivên we winda nebûn. 0 binivîsin: mirovek alîkarî dike.
    .easy =
        Mixabin ez we fam nakim.
        Bersivên we winda nebûn.
        0 binivîsin an bibêjin.
        Wê demê mirovek alîkarî dike.
        Telefon: { $phone }
too-long =
    Peyama we pir dirêj e. Destpêka wê di raporê de ye. Em hemû peyamê diparêzin.
please-wait = Ev pir zêde peyam bûn. Tiştek winda nebûye. Ji kerema xwe 1 deqîqeyê bisekinin. Paşê ez dîsa dixwînim. Telefon: { $phone }.
    .sms = Ev pir zêde peyam bûn. 1 saetê bisekinin. Paşê em dîsa bersivê didin. Telefon: { $phone }
parts-missing = Parçeyek ji peyama we kêm e. Ji kerema xwe wî parçeyî dîsa binivîsin.
unsupported =
    Ez nikarim vê bixwînim. Ji kerema xwe nivîs, peyama dengî, wêne an cih bişînin.
    .sms = Ez nikarim vê bixwînim. Ji kerema xwe nivîsekê bişînin.
message-locked =
    Ez nikarim peyama we bixwînim: mifteya wê tune. Ji kerema xwe wê dîsa bişînin. Heke nebe, telefona me: { $phone }.

## Destpêk

welcome =
    Silav. Ev der { $office }. Ez bernameyeke komputerê me. Rapora we mirovek dixwîne. Di rewşa acîl de telefonî 112 bikin. Telefon: { $phone }. An jî werin: { $visit }. Daneyên we ofîs dixwîne. Carinan saziyeke din jî. Ji bo zêdetir: DANE.
    .sms = Ez bernameyek im. Rapora we mirovek dixwîne. Di rewşa acîl de: 112. Telefon: { $phone }. Daneyên we ofîs dixwîne, carinan saziyeke din. Ji bo zêdetir: DANE
    .easy =
        Silav.
        Ev der { $office }.
        Ez bernameyek im.
        Rapora we mirovek dixwîne.
        Di rewşa acîl de telefonî 112 bikin.
        Telefon: { $phone }
        Navnîşan: { $visit }
        Daneyên we ofîs dixwîne.
        Carinan saziyeke din jî.
        Ji bo zêdetir: DANE.
ask-language = Hûn kîjan zimanî dixwazin?
this-language = Kurdî
language-set = Zimanê me niha ev e: { $language }.
ask-voice =
    Ez bersivên xwe bi deng jî bixwînim?
menu =
    Hûn çi dixwazin? Hûn dikarin pirsgirêkê û cih yekser jî bibêjin.
    .sms = Hûn çi dixwazin? An yekser pirsgirêkê û cih binivîsin.
    .easy =
        Hejmarekê bibêjin an binivîsin.
        Hûn dixwazin çi bikin?
menu-report = Pirsgirêkekê bibêjim
menu-status = Çi bi rapora min hat?
    .sms = Rapora min
menu-settings = Ziman û xwendina bi deng
    .sms = Ziman
menu-data = Daneyên min
started-again = Em dîsa ji we re peyaman dişînin.
stopped =
    Em êdî ji we re peyaman naşînin. Ji bo jêbirina daneyan: DANE. Ji bo destpêkirina ji nû ve: DESTPÊK.
cancelled = Tiştek tune ku were betalkirin.
cannot-skip = Ev bersiv ji me re lazim e.
easier-on = Ez niha hêsantir û hêdîtir diaxivim.
why =
    Bersivên we ji bo rapora we alîkariya ofîsê dikin. Pirsan bernameyek dike. Ew tenê pêşniyar dike. Biryarê mirovên ofîsê didin.
    .easy =
        Bersivên we alîkariya ofîsê dikin.
        Ez bernameyek im.
        Ez tenê dipirsim.
        Biryarê mirovên ofîsê didin.
why-category = We ev peyv gotin: { $because }. Ji ber vê min ev mijar pêşniyar kir. Hûn dikarin wê biguherînin.
ask-unclear =
    Ez ne piştrast im. Ez bi peyama we çi bikim?
    .sms = Ez bi peyama we çi bikim?
unclear-add = Ew ji bo rapora min e
    .sms = Ji bo rapora min
unclear-report = Pirsgirêkekê bibêjim
unclear-person = Bila mirovek wê bixwîne
unclear-menu = Vegerim destpêkê
no-consultation = Niha li vir anket tune. Hûn dikarin pirsgirêkekê bibêjin.
emergency =
    Ev mîna rewşa acîl xuya dike. Tavilê telefonî 112 bikin! Ji vir alîkariya bilez nayê.
ask-no-emergency = Min we şaş fam kir? Wê demê ji kerema xwe hilbijêrin.
no-emergency-report = Pirsgirêkekê bibêjim
ask-draft =
    We berê dest bi raporekê kiriye. Hûn çi dixwazin?
draft-resume = Vê raporê temam bikim
    .sms = Temam bikim
draft-new = Vê jê bibin, rapora nû
    .sms = Rapora nû
ask-second =
    We ev jî got: «{ $text }». Hûn dixwazin vê jî rapor bikin?
    .sms = We ev jî got: "{ $text }". Em vê jî rapor bikin?
queued = Piştî vê em tên ser pirsgirêka we ya nû.
reminder = Rapora we hê temam nebûye. Em wê 7 rojan diparêzin.
draft-expired = Me rapora we ya nîvco piştî 7 rojan jê bir.
messages-missed = Demekê mirov nikarîbû xwe bigihîne me. Li me bibore. Heke we wê demê nivîsand, ji kerema xwe dîsa bişînin.
edited = We peyamek guherand. Ez wê wek peyama nû dixwînim.

## Peyamên dengî, wêne, cih

ask-heard =
    Min ev fam kir: «{ $text }». Rast e?
    .sms = Min ev fam kir: "{ $text }". Rast e?
    .easy =
        We got:
        «{ $text }»
        Rast e?
ask-heard-doubtful =
    Ez ne piştrast im. Mirovek jî dê peyama we guhdarî bike. Min ev fam kir: «{ $text }». Rast e?
    .sms = Ez ne piştrast im. Min ev fam kir: "{ $text }". Rast e?
heard-yes = Erê
heard-no = Na, ez dîsa dibêjim
heard-wrong = Ji kerema xwe careke din bibêjin an binivîsin.
note-added =
    Min ev jî fam kir: «{ $text }». Ew niha di rapora we de ye.
    .sms = Min ev jî fam kir: "{ $text }". Ew niha di rapora we de ye.
voice-no-words = Min tu peyv nebihîst. Ji kerema xwe bilindtir biaxivin. An ji me re binivîsin.
voice-too-long = Peyama dengî pir dirêj e. Ji kerema xwe herî zêde 5 deqeyan biaxivin.
voice-too-large = Peyama dengî pir mezin e. Ji kerema xwe kurttir biaxivin.
voice-unreadable = Ez nikarim peyama dengî vekim. Ji kerema xwe wê dîsa bişînin. An ji me re binivîsin.
voice-kept =
    Ez peyama we ya dengî fam nakim. Mirovek wê guhdarî dike. Hejmara we: { $reference }.
refused-voice-too-large = Peyama dengî pir mezin e. Herî zêde 20 megabayt dibe. Ji kerema xwe kurttir biaxivin.
refused-voice-unreadable = Ez nikarim peyama dengî vekim. Ji kerema xwe wê dîsa bişînin. An ji me re binivîsin.
refused-voice-too-long = Peyama dengî pir dirêj e. Ji kerema xwe herî zêde 5 deqeyan biaxivin.
refused-picture-too-large = Wêne pir mezin e. Ji kerema xwe wêneyekî biçûktir bişînin.
refused-picture-unreadable = Ez nikarim vî wêneyî vekim. Ji kerema xwe wêneyekî din bişînin. Bê wêne jî dibe.
picture-kept = Spas ji bo wêneyê.
picture-added = Spas. Wêne niha di rapora we de ye.
pictures-enough = We berê 5 wêne şandine. Zêdetir ne lazim e.
pin-kept = Spas ji bo cih.
pin-outside = Ev cih ne di bajarê { $city } de ye. Di bajarê { $city } de pirsgirêk li ku ye?

## Gotina pirsgirêkekê

ask-what =
    Pirsgirêk çi ye? Wê binivîsin. An peyameke dengî bişînin: mirovek wê guhdarî dike.
    .sms = Pirsgirêk çi ye? Bi peyvên xwe binivîsin.
    .easy =
        Pirsgirêk çi ye?
        Mînak: Asansor xera ye.
words-kept = Peyvên we winda nebûn. Heke hûn tiştekî neguherînin, BERDEWAM binivîsin.
ask-category-guess =
    We got: «{ $because }». Gelo mijar ev e: { $category }?
    .sms = Mijar ev e: { $category }?
    .easy =
        We got: «{ $because }»
        Gelo mijar ev e: { $category }?
ask-category-group = Mijar çi ye?
ask-category = Mijar bi rastî çi ye?
category-right = Erê, rast e
    .sms = Erê
category-more = Tiştekî din
group-street = Peyarê û kolan
group-transport = Otobus, trên, erebe
group-building = Di avahiyê de
group-information = Xwendin, bihîstin, înternet
category-path = Peyarê û qiraxa wê
category-obstacle = Tiştek rê digire
category-crossing = Lambeya trafîkê û derbasbûn
    .sms = Lambeya trafîkê
category-tactile = Xetên rêber ji bo kesên kor
    .sms = Xetên rêber
category-transit = Otobus, trên, rawestgeh
category-entrance = Ketin, derî, rampa, derence
category-lift = Asansor û derenceyên gerok
    .sms = Asansor
category-toilet = Tuwalet
category-parking = Cihê parkê ji bo kesên astengdar
    .sms = Cihê parkê
category-info = Xwendin, bihîstin, famkirin
category-digital = Malper an aplîkasyon
category-other = Tiştekî din
ask-where =
    Ew li ku ye? Navê kolanê, rawestgehê an avahiyê bibêjin. Heke cih tune be: BERDEWAM.
    .sms = Li ku ye? Kolan, rawestgeh an avahî. Cih tune: BERDEWAM
    .easy =
        Ew li ku ye?
        Mînak: Li ber belediyeyê.
        Heke cih tune be: BERDEWAM.
ask-which-place = Navê çend cihan weha ye. Hûn kîjan cihî dibêjin?
place-other = Cihekî din
ask-permanence = Ev pirsgirêk kengî heye?
    .easy = Ev pirsgirêk her tim heye?
permanence-permanent = Her tim
permanence-temporary = Tenê niha
permanence-sometimes = Carinan
permanence-unknown = Nizanim
ask-detour = Rêyeke din heye?
    .easy = Mirov dikare ji cihekî din biçe?
detour-yes = Erê
detour-no = Na
detour-unknown = Nizanim
ask-affects =
    Ev ji bo kê pirsgirêk e? Hûn dikarin çend hejmaran bibêjin.
    .sms = Ji bo kê? Çend hejmar jî dibe.
    .easy =
        Ev ji bo kê zehmet e?
        Hûn dikarin çend hejmaran bibêjin.
affects-wheels = Kursiya bi teker, rollator, ereba zarokan
    .sms = Kursiya bi teker
affects-seeing = Kesên ku baş nabînin
    .sms = Dîtin
affects-hearing = Kesên ku baş nabihîzin
    .sms = Bihîstin
affects-understanding = Kesên ku xwendin ji wan re zehmet e
    .sms = Xwendin
affects-german = Kesên ku kêm almanî dizanin
    .sms = Kêm almanî
affects-everybody = Her kes
affects-unstated = Bê bersiv
ask-picture =
    Wêneyekî we heye? Wê demê niha bişînin. Bê wêne jî dibe.
    .sms = Li vir wêne nabe. Ji kerema xwe 1 binivîsin.
    .easy =
        Wêneyekî we heye?
        Wê demê niha bişînin.
        Bê wêne: 1 binivîsin.
picture-please = Ji kerema xwe wêneyê niha bişînin.
picture-no = Bê wêne
ask-answer = Em dikarin li vir bersivê bidin we?
    .easy = Em li vir bersivê bidin we?
answer-yes = Erê
answer-no = Na
ask-review =
    Rapora we: { $what }
    Mijar: { $category }
    Cih: { $where }
    Kengî: { $permanence }
    Rêyeke din: { $detour }
    Ji bo kê: { $affects }
    Wêne: { $pictures }
    Bersiv li vir: { $answer }
    Her tişt rast e?
    .sms =
        { $what }
        { $category }
        Cih: { $where }
        { $permanence }
        Rast e?
review-detour-yes = Erê
review-detour-no = Na
review-detour-unknown = Nizanim
review-affects-wheels = kursiya bi teker
review-affects-seeing = dîtin
review-affects-hearing = bihîstin
review-affects-understanding = xwendin
review-affects-german = kêm almanî
review-affects-everybody = her kes
review-affects-unstated = bê bersiv
review-send = Erê, bişînin
review-correct = Tiştekî biguherînim
    .sms = Biguherînim
review-discard = Raporê jê bibin
place-pin = Cih li ser nexşeyê
place-none = Bê cih
ask-correct = Hûn dixwazin çi biguherînin?
item-what = Pirsgirêk
item-category = Mijar
item-where = Cih
item-permanence = Kengî heye
item-affects = Ji bo kê
item-picture = Wêne
item-answer = Bersiv li vir
ask-discard = Hûn bi rastî dixwazin raporê jê bibin?
discard-yes = Erê, jê bibin
discard-no = Na, bidomînim
discarded = Rapor hat jêbirin.
receipt =
    Spas. Rapora we gihîşt me. Mirovek wê dixwîne. Hejmara we: { $reference }. Bi vê hûn dikarin paşê bipirsin an raporê vekişînin.
    .sms = Spas. Rapora we gihîşt me. Mirovek wê dixwîne. Hejmara we: { $reference }
    .easy =
        Spas.
        Rapora we gihîşt me.
        Mirovek rapora we dixwîne.
        Hejmara we: { $reference }.
        Vê hejmarê binivîsin.

## Çi jê hat?

ask-reference = Hejmara rapora we çi ye? 7 reqemên wê hene.
reference-wrong = Ev hejmar ne rast e. Ji kerema xwe li 7 reqeman binêrin.
reference-unknown = Ez hejmara { $reference } nas nakim. Ji kerema xwe li reqeman binêrin.
reference-forgotten = Bê hejmar ez nikarim bigerim. 0 binivîsin: wê demê mirovek alîkarî dike.
ask-case = Hûn qala kîjan raporê dikin?
case-line = { $reference } { $place }
case-other = Hejmareke din
case-status = Rapor { $reference }: { $status }.
case-status-reason =
    Rapor { $reference }: { $status }. Ofîs dibêje:
    { $reason }
case-add = Tiştekî lê zêde bikim
case-withdraw = Raporê vekişînim
case-menu = Vegerim destpêkê
status-received = Gihîşt me
status-seen = Mirovekî ew xwend
status-forwarded = Me ew şand cihekî din
status-in_progress = Kesek li ser dixebite
status-done = Qediya
status-not_responsible = Ji bo vê saziyeke din heye
status-merged = Niha beşek ji raporeke din e
status-withdrawn = We ew vekişand
status-changed = Nûçe li ser rapora we { $reference }: { $status }.
status-changed-reason =
    Nûçe li ser rapora we { $reference }: { $status }. Ofîs dibêje:
    { $reason }
news-waiting = Nûçe li ser rapora we { $reference } hene. Bi vê hejmarê bersivê bidin. Wê demê ez ji we re dibêjim.
    .sms = Nûçe li ser rapora we hene. Hejmara rapora xwe bişînin. Wê demê hûn wan li vir dixwînin.
file-awaited = Ez hê nikarim dosyaya we vekim. Ez dîsa diceribînim. Ne hewce ye hûn tiştekî bikin.
staff-answer =
    Ofîs li ser rapora we { $reference } bersivê dide:
    { $text }
staff-question =
    Ofîs li ser rapora we { $reference } dipirse:
    { $text }
ask-add = Hûn dixwazin çi li rapora { $reference } zêde bikin?
ask-reply =
    Ofîs li ser rapora we { $reference } dipirse:
    { $question }
    Bersiva we çi ye?
amended = Spas. Ev niha di rapora we de ye: { $reference }.
    .sms = Spas. Ev niha di rapora we de ye.
ask-withdraw = Hûn bi rastî dixwazin rapora { $reference } vekişînin?
withdraw-yes = Erê, vekişînim
withdraw-no = Na
withdrawn = We rapora { $reference } vekişand.
withdraw-ended = Rapora { $reference } berê hatiye girtin.

## Mirovek

person-called =
    Mirovek dê li vir ji we re binivîse. Hejmara we: { $reference }. Bi telefonê zûtir dibe: { $phone }. An jî werin ba me: { $visit }.
    .sms = Mirovek dê ji we re binivîse. Hejmara we: { $reference }. Bi telefonê zûtir: { $phone }
    .easy =
        Mirovek dê li vir ji we re binivîse.
        Hejmara we: { $reference }.
        Telefon: { $phone }
        Navnîşan: { $visit }
person-again =
    Em dizanin. Mirovek dê ji we re binivîse. Hejmara we: { $reference }. Telefon: { $phone }.
    .sms = Em dizanin. Mirovek dê ji we re binivîse. Telefon: { $phone }

## Eyar

ask-settings = Xwendina bi deng: { $voice }. Peyvên hêsantir: { $easy }. Hûn dixwazin çi biguherînin?
    .sms = Peyvên hêsantir: { $easy }. Çi biguherînin?
    .easy =
        Xwendina bi deng: { $voice }.
        Peyvên hêsantir: { $easy }.
        Hûn dixwazin çi biguherînin?
settings-language = Ziman
settings-voice = Xwendina bi deng: erê an na
    .sms = Xwendina bi deng
settings-easy = Peyvên hêsantir: erê an na
    .sms = Peyvên hêsantir
settings-back = Temam

## Daneyên min

ask-data =
    Em peyamên we û rêya gihîştina we diparêzin. Ofîs wan dixwîne. Carinan saziyeke din jî. Hûn dikarin hemûyan bibînin û jê bibin. Hûn çi dixwazin?
    .sms = Em peyamên we diparêzin. Ofîs wan dixwîne, carinan saziyeke din. Hûn dikarin wan bibînin û jê bibin. Hûn çi dixwazin?
    .easy =
        Peyamên we li ba me ne.
        Ofîs wan dixwîne.
        Carinan saziyeke din jî.
        Hûn dikarin hemûyan bibînin û jê bibin.
        Hûn çi dixwazin?
data-show = Daneyên min nîşan bidin
data-delete = Daneyên min jê bibin
data-back = Paşve
my-data =
    Li ba me ji we { $messages ->
        [0] tu peyam tune
        [one] 1 peyam heye
       *[other] { $messages } peyam hene
    } û { $submissions ->
        [0] tu rapor tune
        [one] 1 rapor heye
       *[other] { $submissions } rapor hene
    }. Her tişt li vir e:
my-data-elsewhere =
    Em nikarin daneyên we li vir bişînin. Ofîs wan dide we. Telefon bikin: { $phone }. An jî werin: { $visit }.
    .sms = SMS ji bo daneyên we pir kurt e. Ofîs wan dide we. Telefon: { $phone }. Navnîşan: { $visit }
ask-delete = Em peyam û wêneyên we jê dibin. Raporên ku we şandine li ofîsê dimînin. Paşê em nikarin bersivê bidin we. Bi rastî jê bibin?
    .sms = Em peyam û wêneyan jê dibin. Rapor li ofîsê dimînin. Êdî bersiv nayê. Bi rastî jê bibin?
    .easy =
        Em peyam û wêneyên we jê dibin.
        Raporên we li ofîsê dimînin.
        Paşê em nikarin bersivê bidin we.
        Bi rastî jê bibin?
ask-delete-code = Hûn dixwazin her tişt were jêbirin? Wê demê vê hejmarê bişînin: { $code }. Heke na, bersivê nedin.
delete-yes = Erê, jê bibin
delete-no = Na
data-deleted = Daneyên we hatin jêbirin. Hûn dikarin her gav ji nû ve dest pê bikin.

## Ji bo naskirina deng: bersivên kurt, qet nayên nîşandan

short-answers = Erê. Na. Yek. Du. Sê. Çar. Pênc. Şeş. Heft. Sifir. Berdewam. Paşve. Nizanim

## Peyvên din ji bo tiştên ku mirov dikare hilbijêre an biguherîne, qet nayên nîşandan

said-what = pirsgirêk. pirsgirêkê. nivîs. problem
said-category = mijar. mijarê. cure. babet
said-where = cih. cihê. navnîşan. kolan. ku. der. adres
said-permanence = kengî. dem. demê. çiqas
said-detour = rê. rêya. rêyeke
said-affects = kê. kî. kesan
said-picture = wêne. wêneyê. resim. foto
said-answer = bersiv. bersivê. cewab
said-affects-wheels = kursî. kursiya. teker. tekerlekli. sandalye. rolstul. rollator. gopal. ereba. seqet. meşîn. Rollstuhl
said-affects-seeing = kor. nabîna. nabînin. nabîne. çav. çavên. dîtin
said-affects-hearing = ker. kerr. nabihîze. nabihîzin. guh. bihîstin. lal
said-affects-understanding = xwendin. naxwîne. fam. famkirin. fêrbûn
said-affects-german = almanî. biyanî. penaber. ziman
said-affects-everybody = hemû. hemî. gişt. herkes. tev
said-affects-unstated = veşartî. taybet
said-picture-no = bê. na. tune. nîne. paşê. sibê
said-language = ez. em. diaxivim. dipeyivim. biaxivim. biaxivin. dikarin. dikarim. dixwazim. ji. kerema. xwe. tenê. zimanê. bi. binivîsin. min. re. niha. silav. dizanim. bila. be
said-language-not = nizanim. nikarim. kêm. hindik. tune
said-permanence-permanent = hertim. tim. daîma. sal. salan. sala
said-permanence-temporary = hefte. hefteyê. roj. rojan. do. duh. îro. niha
said-permanence-sometimes = hin. caran. gelek. êvaran. sibehan. şevan
said-detour-no = na. tune. nîne. qet
said-delete = jê. jêbirin. bibe. bibin. sil. sîl. birin
said-show = nîşan. bide. bidin. bibînim. kopî
said-withdraw = vekişîne. vekişînin. vekişînim. jê. bibe. bibin
said-add = zêde. bike. bikim. lê

## Bişkok, kom, ferman

button-old = Ev pirs derbas bû. Ji kerema xwe bersiva pirsa herî nû bidin.
group-goodbye = Ez tenê bi yek kesî re diaxivim. Ji kerema xwe ji min re bi tenê binivîsin.
command-start = Destpêk
command-help = Alîkarî
command-back = Gavekê paşve
command-repeat = Dîsa bibêje
command-language = Zimanekî din
command-mydata = Daneyên min
command-person = Mirovek alîkarî dike
command-stop = Êdî peyam nebin
