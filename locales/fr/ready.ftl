# Ready answers that staff choose and may change before sending. Written, not yet checked by a native speaker.
ready-reading = Merci pour votre signalement. Nous le lisons maintenant. Ensuite, nous vous répondrons.
ready-where = Merci pour votre signalement. Où est le problème exactement ? Donnez-nous la rue et le numéro, s’il vous plaît.
ready-picture = Merci pour votre signalement. Avez-vous une photo ? Alors envoyez-la ici, s’il vous plaît.
ready-forwarded = Nous avons transmis votre signalement. Un autre service l’examine maintenant. Nous vous écrirons quand il y aura du nouveau.
ready-working = Nous travaillons sur le problème. Cela va durer encore un peu. Merci de votre patience.
ready-done = Le problème est réglé. Merci de votre aide. Le problème est encore là ? Alors écrivez-nous, s’il vous plaît.
ready-merged = Nous connaissons déjà ce problème. Nous y travaillons. Merci de votre aide.
ready-elsewhere = Nous ne pouvons pas régler ce problème nous-mêmes. Un autre service s’en occupe. C’est :
ready-call = Nous voulons vous parler. Appelez-nous, s’il vous plaît. Notre numéro : { $phone }
