# Ready answers that staff choose and may change before sending. Written, not yet checked by a native speaker.
ready-reading = Spas ji bo rapora we. Em niha wê dixwînin. Paşê em ê ji we re binivîsin.
ready-where = Spas ji bo rapora we. Pirsgirêk tam li ku ye? Ji kerema xwe navê kolanê û hejmara malê bibêjin.
ready-picture = Spas ji bo rapora we. Wêneyekî we heye? Wê demê ji kerema xwe li vir bişînin.
ready-forwarded = Me rapora we şand cihekî din. Niha saziyeke din lê dinêre. Dema nûçe hebe, em ê ji we re binivîsin.
ready-working = Em li ser pirsgirêkê dixebitin. Hê hinek dem lazim e. Spas ji bo sebra we.
ready-done = Pirsgirêk qediya. Spas ji bo alîkariya we. Hê jî heye? Wê demê ji kerema xwe ji me re binivîsin.
ready-merged = Em vê pirsgirêkê berê nas dikin. Em li ser dixebitin. Spas ji bo alîkariya we.
ready-elsewhere = Em bi xwe nikarin vê pirsgirêkê çareser bikin. Ji bo vê saziyeke din heye. Ew ev e:
ready-call = Em dixwazin bi we re biaxivin. Ji kerema xwe telefonî me bikin. Hejmar ev e: { $phone }
