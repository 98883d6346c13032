# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache : signaler des obstacles à { $city }
page-skip = Aller au champ de message
page-language = Choisir la langue
page-about = Signaler des obstacles à { $city }
    Parlez ou écrivez ici.
    Une personne lit votre signalement.
page-know = Bon à savoir
    Ici, un programme informatique vous répond.
    Une personne lit votre signalement.
    Le bureau s’appelle : { $office }.
    Le bureau lit vos données.
    Parfois aussi un autre service.
    Pas besoin de nom ni de compte.
page-conversation = Conversation
page-from-you = Vous
page-from-bot = Programme
page-from-office = { $office }
page-voice-sent = Vous avez envoyé un message vocal.
page-voice-hearing = Le programme écoute votre message. Patientez, s’il vous plaît.
page-picture-sent = Vous avez envoyé une photo.
page-picture-alt = Votre photo
page-pin-sent = Vous avez envoyé votre position.
page-other-sent = Vous avez envoyé quelque chose.
page-copy = Voici vos données. Le fichier est fait pour les programmes.
page-copy-load = Télécharger le fichier
page-audio-own = Votre message vocal
page-audio-answer = Écouter cette réponse
page-load-new = Afficher les nouveaux messages
page-earlier = Afficher les messages plus anciens
page-choices = Votre choix
page-word-back = Retour
page-word-help = Aide
page-text-label = Votre message
page-text-first = Quel est le problème ? Et où ?
page-text-example = Par exemple : L’ascenseur de la gare est en panne.
page-write = Écrire un message
page-send = Envoyer
page-files = Envoyer une photo ou un fichier
page-send-file = Envoyer le fichier
page-voice-label = Message vocal
page-voice-hint = Un fichier avec votre voix. 5 minutes au maximum.
page-picture-label = Photo
page-picture-hint = Une photo du problème. La photo n’est pas obligatoire.
page-record = Parler
page-or-write = Ou écrivez :
page-record-stop = C’est fini
page-record-send = Envoyer le message vocal
page-record-discard = Effacer le message vocal
page-recording = Le micro est ouvert. Parlez maintenant.
page-record-ready = Le message vocal est prêt. Vous pouvez l’écouter.
page-record-gone = Le message vocal est effacé.
page-record-refused = Le micro est bloqué pour cette page. Autorisez-le dans votre navigateur. Ou écrivez-nous.
page-record-full = Les 5 minutes sont passées. Le message vocal est prêt. Vous pouvez l’écouter.
page-record-missing = Votre appareil n’a pas de micro. Écrivez-nous, s’il vous plaît. Ou appelez : { $phone }.
page-position = Envoyer ma position
page-position-refused = Votre appareil ne donne pas la position. Écrivez le lieu dans le champ, s’il vous plaît.
page-sending = Le message est en route.
page-error-empty = Votre message est vide. Écrivez quelque chose. Ou choisissez un fichier.
page-error-large-title = C’est trop lourd
page-error-large = Votre fichier est trop lourd. Nous ne l’avons pas pris.
    Au total, 25 mégaoctets sont possibles.
    Envoyez un message vocal plus court ou une photo plus petite, s’il vous plaît.
page-error-cookies = Votre navigateur ne garde pas notre cookie. La conversation ne peut donc pas continuer ici.
    Autorisez les cookies pour cette page, s’il vous plaît.
    Ou appelez-nous : { $phone }.
page-error-foreign-title = Cela vient d’une autre page
page-error-foreign = Nous n’avons pas pris le message. Ouvrez de nouveau la conversation. Puis envoyez encore une fois votre message.
page-error-failed = Cela n’a pas marché. Nous n’avons pas encore votre message. Envoyez-le encore une fois, s’il vous plaît.
page-error-offline = Vous n’avez pas de connexion. Votre message est encore ici. Envoyez-le plus tard, s’il vous plaît.
page-error-missing-title = Cette page n’existe pas
page-error-missing = Retournez à la conversation, s’il vous plaît.
page-help-title = Parler à une personne
page-phone = Téléphone
page-visit = Adresse
page-emergency = En cas d’urgence : appelez le 112.
page-privacy = Protection des données
page-accessibility = Déclaration d’accessibilité
page-back = Retour à la conversation
page-privacy-short = Le plus important
    Votre message va à un bureau à { $city }.
    Le bureau s’appelle : { $office }.
    Pas besoin de nom ni de compte.
    Vous pouvez voir et effacer vos données à tout moment.
page-privacy-what = Que gardons-nous ?
    Nous gardons vos messages, vos messages vocaux et vos photos.
    Nous gardons aussi le lieu du problème.
    Dans les photos, nous effaçons les données cachées sur le lieu et l’appareil.
    Un programme écrit votre message vocal sous forme de texte.
    Les personnes du bureau peuvent écouter le message vocal.
    Le programme ne reconnaît personne à sa voix.
page-privacy-why = Pourquoi avons-nous ce droit ?
    Nous voulons supprimer les obstacles à { $city }.
    C’est une tâche publique.
    La loi s’appelle RGPD, article 6, paragraphe 1, lettre e.
page-privacy-who = Qui reçoit les données ?
    Ce bureau lit votre signalement : { $office }.
    Parfois, le bureau le transmet à un autre service.
    C’est par exemple une autre administration ou la société de bus.
    Le programme tourne sur un ordinateur de la ville de { $city }.
    Votre message vocal reste aussi sur cet ordinateur.
page-privacy-how-long = Combien de temps gardons-nous les données ?
    Vous avez 7 jours pour finir un signalement commencé.
    Pour les autres données, il n’y a pas encore de délai fixe.
    Vous pouvez effacer vos données vous-même à tout moment.
    Dites ou écrivez dans la conversation : mes données.
    Les signalements envoyés restent alors au bureau.
page-privacy-cookie = À quoi sert le cookie ?
    Cette page garde 1 cookie sur votre appareil.
    Vous retrouvez ainsi votre conversation.
    Le cookie reste 180 jours après votre dernier message.
    Un texte non envoyé reste sur votre appareil.
    Il disparaît quand vous fermez la page.
    D’autres gens utilisent votre appareil ? Alors ils voient peut-être votre conversation.
page-privacy-rights = Quels sont vos droits ?
    Vous pouvez voir vos données.
    Vous pouvez recevoir une copie.
    Vous pouvez faire corriger des données fausses.
    Vous pouvez faire effacer vos données.
    Vous pouvez dire non à leur conservation.
    Vous pouvez écrire à l’autorité de protection des données.
page-privacy-ask = Vous avez des questions ?
    Appelez-nous ou venez nous voir.
    Vous pouvez aussi y parler à la personne chargée de la protection des données.
page-accessibility-goal = Notre but
    Tout le monde doit pouvoir utiliser cette page.
    Nous suivons les règles WCAG 2.2, niveau AA.
page-accessibility-checked = Qu’avons-nous vérifié ?
    Nous vérifions la page avec un programme de test.
    Nous la vérifions aussi avec le clavier seul.
    La page marche sans JavaScript et avec de grandes lettres.
    Nous avons fait ces tests nous-mêmes.
page-accessibility-gaps = Que manque-t-il encore ?
    Des personnes handicapées n’ont pas encore testé la page.
    Il n’y a pas encore de vidéos en langue des signes.
    Personne de langue maternelle n’a encore relu les textes français.
    La voix de l’ordinateur n’est pas naturelle.
    La voix ne marche pas encore dans toutes les langues.
page-accessibility-feedback = Vous avez un problème avec cette page ?
    Dites-le ou écrivez-le dans la conversation.
    Ou appelez-nous.
    Vous aurez une réponse.
page-accessibility-ombuds = Notre réponse ne vous aide pas ?
    Alors le service de médiation de votre région (Bundesland) peut vous aider.
    C’est gratuit. Nous vous donnons volontiers l’adresse.
