# Ce que le programme dit aux gens. Mots simples, phrases courtes, « vous ». Sans masculin ni féminin pour la personne.
# .sms : plus court, lettres GSM-7 partout où cela reste naturel. .spoken : à lire à voix haute. .easy : encore plus simple.

## Toujours là

help-line = 0 = une personne
    .spoken = 0 : une personne
help =
    Répondez par un chiffre, par des mots ou par un message vocal. Ces mots marchent toujours : RETOUR, RÉPÉTER, ANNULER, LANGUE, DONNÉES, STOP. Ou appelez-nous : { $phone }.
    .sms = Répondez par un chiffre ou un mot. Toujours possible : RETOUR, RÉPÉTER, ANNULER, LANGUE, DONNÉES, STOP. Tél. : { $phone }
    .easy =
        Répondez par un chiffre.
        Ou répondez par des mots.
        Revenir en arrière : RETOUR
        Encore une fois : RÉPÉTER
        Arrêter le signalement : ANNULER
        Une autre langue : LANGUE
        Vos données : DONNÉES
        Arrêter les messages : STOP
        Téléphone : { $phone }
yes = Oui
no = Non
on = oui
off = non
failed-sorry =
    Quelque chose n’a pas marché ici. Nous sommes désolés. Nous avons bien votre message. Une personne va le regarder. Vous pouvez continuer.
not-understood =
    Je n’ai pas compris. Répondez par un chiffre ou par un mot, s’il vous plaît.
    .sms = Je n'ai pas compris. Répondez par un chiffre ou un mot.
    .easy =
        Je n’ai pas compris.
        Dites ou écrivez un chiffre.
not-understood-words = Je n’ai pas compris. Dites-le avec d’autres mots, s’il vous plaît.
    .sms = Je n'ai pas compris. Dites-le avec d'autres mots.
three-failures =
    Désolé, je ne vous comprends pas. Vos réponses sont gardées. Dites ou écrivez 0. Une personne vous aidera. Ou appelez-nous : { $phone }.
    .sms = Désolé, je ne vous comprends pas. Vos réponses sont gardées. Écrivez 0 : une personne vous aidera.
    .easy =
        Désolé, je ne vous comprends pas.
        Vos réponses sont gardées.
        Dites ou écrivez 0.
        Une personne vous aidera.
        Téléphone : { $phone }
too-long =
    Votre message est très long. Le début est dans le signalement. Nous gardons tout le message.
please-wait = Cela fait beaucoup de messages. Rien n’est perdu. Attendez 1 minute, s’il vous plaît. Ensuite, je continue à lire. Téléphone : { $phone }.
    .sms = Cela fait beaucoup de messages. Attendez 1 heure. Ensuite, nous répondrons. Tél. : { $phone }
parts-missing = Il manque une partie de votre message. Écrivez-la encore une fois, s’il vous plaît.
    .sms = Il manque une partie de votre message. Écrivez-la encore une fois.
unsupported =
    Je ne peux pas lire cela. Envoyez un texte, un message vocal, une photo ou un lieu, s’il vous plaît.
    .sms = Je ne peux pas lire cela. Écrivez un texte.
message-locked =
    Je ne peux pas lire votre message : il manque la clé. Envoyez-le encore une fois, s’il vous plaît. Cela ne marche pas ? Notre téléphone : { $phone }.
    .sms = Je ne peux pas lire votre message : la clé manque. Envoyez-le encore une fois. Tél. : { $phone }

## Début

welcome =
    Bonjour. Ici { $office }. Je suis un programme informatique. Une personne lit votre signalement. Urgence : appelez le 112. Téléphone : { $phone }. Ou venez nous voir : { $visit }. Le bureau lit vos données. Parfois aussi un autre service. En savoir plus : répondez DONNÉES.
    .sms = Je suis un programme informatique. Une personne lit votre signalement. Urgence : 112. Tél. : { $phone }. Le bureau lit vos données, parfois un autre service. En savoir plus : DONNÉES
    .easy =
        Bonjour.
        Ici { $office }.
        Je suis un programme.
        Une personne lit votre signalement.
        Urgence : appelez le 112.
        Téléphone : { $phone }
        Adresse : { $visit }
        Le bureau lit vos données.
        Parfois aussi un autre service.
        Pour en savoir plus, répondez DONNÉES.
ask-language = Quelle langue voulez-vous ?
this-language = Français
language-set = Langue choisie : { $language }.
ask-voice =
    Voulez-vous que je lise aussi mes réponses à voix haute ?
menu =
    Que voulez-vous faire ? Vous pouvez aussi dire tout de suite le problème et le lieu.
    .sms = Que voulez-vous faire ? Ou écrivez tout de suite le problème et le lieu.
    .easy =
        Dites ou écrivez un chiffre.
        Que voulez-vous faire ?
menu-report = Signaler un problème
menu-status = Où en est mon signalement ?
    .sms = Mon signalement
menu-settings = Langue et lecture à voix haute
    .sms = Langue
menu-data = Mes données
started-again = Nous vous envoyons de nouveau des messages.
stopped =
    Nous ne vous envoyons plus de messages. Pour effacer vos données, répondez DONNÉES. Pour recommencer, répondez START.
cancelled = Il n’y a rien à annuler.
cannot-skip = Nous avons besoin de cette réponse.
easier-on = Je parle maintenant plus simplement et plus lentement.
why =
    Vos réponses aident le bureau à traiter votre signalement. Un programme pose les questions. Il fait seulement des propositions. Ce sont les personnes du bureau qui décident.
    .easy =
        Vos réponses aident le bureau.
        Je suis un programme.
        Je pose seulement des questions.
        Les personnes du bureau décident.
why-category = Vous avez dit ces mots : { $because }. C’est pourquoi j’ai proposé ce sujet. Vous pouvez le changer.
ask-unclear =
    Je ne suis pas sûr. Que faire de votre message ?
    .sms = Que faire de votre message ?
unclear-add = L’ajouter à mon signalement
unclear-report = Signaler un problème
unclear-person = Le faire lire par une personne
unclear-menu = Revenir au début
no-consultation = Il n’y a pas d’enquête en ce moment. Vous pouvez signaler un problème.
emergency =
    Cela ressemble à une urgence. Appelez tout de suite le 112 ! D’ici, nous ne pouvons pas envoyer de secours.
ask-no-emergency = Je vous ai mal compris ? Alors choisissez, s’il vous plaît.
    .sms = Je vous ai mal compris ? Alors choisissez.
no-emergency-report = Signaler un problème
ask-draft =
    Vous avez déjà commencé un signalement. Que voulez-vous faire ?
draft-resume = Finir ce signalement
draft-new = L’effacer et en commencer un autre
ask-second =
    Vous avez aussi dit : « { $text } ». Voulez-vous le signaler aussi ?
    .sms = Vous avez aussi dit : "{ $text }". Le signaler aussi ?
queued = Ensuite, nous parlerons de votre nouveau problème.
reminder = Votre signalement n’est pas encore fini. Nous le gardons 7 jours.
draft-expired = Votre signalement n’était pas fini. Nous l’avons effacé après 7 jours.
messages-missed = Nous étions absents un certain temps. Nous sommes désolés. Vous avez écrit pendant ce temps ? Alors envoyez-le encore une fois, s’il vous plaît.
    .sms = Nous étions absents un moment. Désolés. Vous avez écrit pendant ce temps ? Alors envoyez-le encore une fois.
edited = Vous avez changé un message. Je le lis comme un nouveau message.

## Messages vocaux, photos, lieux

ask-heard =
    J’ai compris : « { $text } ». C’est bien cela ?
    .sms = J'ai compris : "{ $text }". C'est bien cela ?
    .easy =
        Vous avez dit :
        « { $text } »
        C’est bien cela ?
ask-heard-doubtful =
    Je ne suis pas sûr. Une personne écoutera aussi votre message. J’ai compris : « { $text } ». C’est bien cela ?
    .sms = Ce n'est pas clair. J'ai compris : "{ $text }". C'est bien cela ?
heard-yes = Oui
heard-no = Non, je le redis
heard-wrong = Dites-le ou écrivez-le encore une fois, s’il vous plaît.
note-added =
    J’ai aussi compris : « { $text } ». C’est maintenant dans votre signalement.
    .sms = J'ai aussi compris : "{ $text }". C'est maintenant dans votre signalement.
voice-no-words = Je n’ai pas entendu de mots. Parlez plus fort, s’il vous plaît. Ou écrivez-nous.
voice-too-long = Le message vocal est trop long. Parlez 5 minutes au maximum, s’il vous plaît.
voice-too-large = Le message vocal est trop lourd. Parlez moins longtemps, s’il vous plaît.
voice-unreadable = Je ne peux pas écouter le message vocal. Enregistrez-le encore une fois, s’il vous plaît. Ou écrivez-nous.
voice-kept =
    Je ne comprends pas votre message vocal. Une personne va l’écouter. Votre numéro est { $reference }.
refused-voice-too-large = Le message vocal est trop lourd. La limite est de 20 mégaoctets. Parlez moins longtemps, s’il vous plaît.
refused-voice-unreadable = Je ne peux pas écouter le message vocal. Enregistrez-le encore une fois, s’il vous plaît. Ou écrivez-nous.
refused-voice-too-long = Le message vocal est trop long. Parlez 5 minutes au maximum, s’il vous plaît.
refused-picture-too-large = La photo est trop lourde. Envoyez une photo plus petite, s’il vous plaît.
refused-picture-unreadable = Je ne peux pas ouvrir cette photo. Envoyez-en une autre, s’il vous plaît. Cela marche aussi sans photo.
picture-kept = Merci pour la photo.
picture-added = Merci. La photo est maintenant dans votre signalement.
pictures-enough = Vous avez déjà envoyé 5 photos. Cela suffit.
pin-kept = Merci pour le lieu.
pin-outside = Ce lieu n’est pas à { $city }. Où est le problème à { $city } ?

## Signaler un problème

ask-what =
    Quel est le problème ? Écrivez-le. Ou envoyez un message vocal.
    .sms = Quel est le problème ? Écrivez-le avec vos mots.
    .easy =
        Quel est le problème ?
        Par exemple : L’ascenseur est en panne.
words-kept = Vos mots sont gardés. Pour ne rien changer, répondez SUIVANT.
ask-category-guess =
    Vous avez dit : « { $because } ». Il s’agit bien de cela : { $category } ?
    .sms = Il s'agit bien de cela : { $category } ?
    .easy =
        Vous avez dit : « { $because } »
        Il s’agit bien de cela : { $category } ?
ask-category-group = De quoi s’agit-il ?
ask-category = De quoi s’agit-il exactement ?
category-right = Oui, c’est cela
    .sms = Oui
category-more = Autre chose
group-street = Trottoir et rue
group-transport = Bus, train, voiture
group-building = Dans un bâtiment
    .sms = A l'intérieur
group-information = Lire, entendre, internet
category-path = Trottoir et bordure
category-obstacle = Quelque chose gêne le passage
    .sms = Passage bloqué
category-crossing = Feu et passage piéton
category-tactile = Bandes de guidage pour aveugles
    .sms = Bandes pour aveugles
category-transit = Bus, train, arrêt
    .sms = Bus, train, tram
category-entrance = Entrée, porte, rampe, escalier
category-lift = Ascenseur et escalator
category-toilet = Toilettes
category-parking = Parking pour personnes handicapées
    .sms = Place handicapée
category-info = Lire, entendre, comprendre
category-digital = Site internet ou application
category-other = Autre chose
ask-where =
    Où est-ce ? Dites la rue, l’arrêt ou le bâtiment. Pas de lieu précis : répondez SUIVANT.
    .sms = Où est-ce ? Dites la rue, la station ou un lieu connu. Pas de lieu : SUIVANT
    .easy =
        Où est-ce ?
        Par exemple : À la mairie.
        Pas de lieu : répondez SUIVANT.
ask-which-place = Plusieurs lieux portent un nom semblable. Lequel voulez-vous dire ?
place-other = Un autre lieu
ask-permanence = Quand le problème est-il là ?
    .easy = Est-ce que le problème est toujours là ?
permanence-permanent = Tout le temps
permanence-temporary = En ce moment
permanence-sometimes = Parfois
permanence-unknown = Je ne sais pas
ask-detour = Y a-t-il un autre chemin ?
    .easy = Peut-on passer ailleurs ?
detour-yes = Oui
detour-no = Non
detour-unknown = Je ne sais pas
ask-affects =
    Pour qui est-ce un problème ? Plusieurs chiffres possibles.
    .sms = Pour qui est-ce un problème ? Plusieurs chiffres possibles.
    .easy =
        Pour qui est-ce difficile ?
        Vous pouvez donner plus de 1 chiffre.
affects-wheels = Fauteuil, déambulateur, poussette
    .sms = Fauteuil, poussette
affects-seeing = Personnes qui voient mal
    .sms = Voir
affects-hearing = Personnes qui entendent mal
    .sms = Entendre
affects-understanding = Personnes qui lisent ou comprennent mal
    .sms = Lire, comprendre
affects-german = Personnes qui parlent peu allemand
    .sms = Peu d'allemand
affects-everybody = Tout le monde
affects-unstated = Pas de réponse
ask-picture =
    Avez-vous une photo ? Alors envoyez-la maintenant. Cela marche aussi sans photo.
    .sms = Ici, pas de photo possible. Répondez 1.
    .easy =
        Avez-vous une photo ?
        Alors envoyez-la maintenant.
        Pas de photo : répondez 1.
picture-please = Envoyez la photo maintenant, s’il vous plaît.
picture-no = Continuer sans photo
ask-answer = Est-ce que nous pouvons vous répondre ici ?
    .easy = Voulez-vous une réponse ici ?
answer-yes = Oui
answer-no = Non
ask-review =
    Problème : { $what }
    Sujet : { $category }
    Lieu : { $where }
    Quand : { $permanence }
    Autre chemin : { $detour }
    Pour qui : { $affects }
    Photos : { $pictures }
    Réponse ici : { $answer }
    C’est bon ?
    .sms =
        { $what }
        { $category }
        Lieu : { $where }
        { $permanence }
        C'est juste ?
review-detour-yes = Oui
review-detour-no = Non
review-detour-unknown = Je ne sais pas
review-affects-wheels = fauteuil
review-affects-seeing = voir
review-affects-hearing = entendre
review-affects-understanding = lire
review-affects-german = peu d’allemand
review-affects-everybody = tout le monde
review-affects-unstated = pas de réponse
review-send = Oui, envoyer
review-correct = Changer quelque chose
review-discard = Effacer le signalement
place-pin = Lieu sur la carte
place-none = Pas de lieu
ask-correct = Que voulez-vous changer ?
item-what = Le problème
item-category = Le sujet
item-where = Le lieu
item-permanence = Quand il est là
item-affects = Pour qui
item-picture = La photo
item-answer = La réponse ici
ask-discard = Voulez-vous vraiment effacer le signalement ?
discard-yes = Oui, effacer
discard-no = Non, continuer
discarded = Le signalement est effacé.
receipt =
    Merci. Nous avons votre signalement. Une personne va le lire. Votre numéro est { $reference }. Avec ce numéro, vous pouvez demander des nouvelles ou retirer le signalement.
    .sms = Merci. Nous avons votre signalement. Une personne va le lire. Votre numéro : { $reference }
    .easy =
        Merci.
        Nous avons votre signalement.
        Une personne va lire votre signalement.
        Votre numéro est { $reference }.
        Notez ce numéro.

## Où en est-on ?

ask-reference = Quel est le numéro de votre signalement ? Il a 7 chiffres.
reference-wrong = Ce numéro n’est pas tout à fait juste. Vérifiez les 7 chiffres, s’il vous plaît.
    .sms = Ce numéro n'est pas tout à fait juste. Vérifiez les 7 chiffres.
reference-unknown = Je ne connais pas le numéro { $reference }. Vérifiez les chiffres, s’il vous plaît.
    .sms = Je ne connais pas le numéro { $reference }. Vérifiez les chiffres.
reference-forgotten = Sans numéro, je ne peux pas chercher. Répondez 0 : une personne vous aidera.
ask-case = De quel signalement parlez-vous ?
case-line = { $reference } { $place }
case-other = Un autre numéro
case-status = Signalement { $reference } : { $status }.
case-status-reason =
    Signalement { $reference } : { $status }. Le bureau dit :
    { $reason }
case-add = Ajouter quelque chose
case-withdraw = Retirer le signalement
case-menu = Revenir au début
status-received = Il est bien arrivé
status-seen = Une personne l’a lu
status-forwarded = Nous l’avons transmis
status-in_progress = Quelqu’un y travaille
status-done = C’est réglé
status-not_responsible = Un autre service s’en occupe
status-merged = Il fait maintenant partie d’un autre signalement
status-withdrawn = Vous l’avez retiré
status-changed = Du nouveau pour votre signalement { $reference } : { $status }.
status-changed-reason =
    Du nouveau pour votre signalement { $reference } : { $status }. Le bureau dit :
    { $reason }
news-waiting = Il y a du nouveau pour votre signalement { $reference }. Répondez avec ce numéro. Alors je vous le dis.
    .sms = Il y a du nouveau pour votre signalement. Envoyez son numéro, et vous pourrez le lire ici.
file-awaited = Je ne peux pas encore ouvrir votre fichier. Je continue d’essayer. Vous n’avez rien à faire.
staff-answer =
    Le bureau répond à votre signalement { $reference } :
    { $text }
staff-question =
    Le bureau a une question sur votre signalement { $reference } :
    { $text }
ask-add = Que voulez-vous ajouter au signalement { $reference } ?
ask-reply =
    Le bureau a une question sur votre signalement { $reference } :
    { $question }
    Quelle est votre réponse ?
amended = Merci. C’est maintenant dans votre signalement { $reference }.
    .sms = Merci. C'est maintenant dans votre signalement.
ask-withdraw = Voulez-vous vraiment retirer le signalement { $reference } ?
withdraw-yes = Oui, retirer
withdraw-no = Non
withdrawn = Vous avez retiré le signalement { $reference }.
withdraw-ended = Le signalement { $reference } est déjà terminé.

## Une personne

person-called =
    Une personne va vous écrire ici. Votre numéro est { $reference }. Le téléphone est plus rapide : { $phone }. Ou venez nous voir : { $visit }.
    .sms = Une personne va vous écrire. Votre numéro : { $reference }. Plus rapide par téléphone : { $phone }
    .easy =
        Une personne va vous écrire ici.
        Votre numéro est { $reference }.
        Téléphone : { $phone }
        Adresse : { $visit }
person-again =
    Nous le savons déjà. Une personne va vous écrire. Votre numéro est { $reference }. Téléphone : { $phone }.
    .sms = Nous le savons déjà. Une personne va vous écrire. Tél. : { $phone }

## Réglages

ask-settings = Lecture à voix haute : { $voice }. Mots plus simples : { $easy }. Que voulez-vous changer ?
    .sms = Mots plus simples : { $easy }. Que voulez-vous changer ?
    .easy =
        Lecture à voix haute : { $voice }.
        Mots plus simples : { $easy }.
        Que voulez-vous changer ?
settings-language = Langue
settings-voice = Lecture à voix haute, oui ou non
    .sms = Lecture à voix haute
settings-easy = Mots plus simples, oui ou non
    .sms = Mots plus simples
settings-back = C’est bon

## Mes données

ask-data =
    Nous gardons vos messages et un moyen de vous répondre. Le bureau les lit. Parfois aussi un autre service. Vous pouvez tout voir et tout effacer. Que voulez-vous faire ?
    .sms = Nous gardons vos messages. Le bureau les lit, parfois un autre service. Vous pouvez les voir et les effacer. Que faire ?
    .easy =
        Nous avons vos messages.
        Le bureau les lit.
        Parfois aussi un autre service.
        Vous pouvez tout voir et tout effacer.
        Que voulez-vous faire ?
data-show = Montrer mes données
data-delete = Effacer mes données
data-back = Retour
my-data =
    Nous avons de vous { $messages ->
        [0] 0 message
        [one] { $messages } message
        [many] { $messages } messages
       *[other] { $messages } messages
    } et { $submissions ->
        [0] 0 signalement
        [one] { $submissions } signalement
        [many] { $submissions } signalements
       *[other] { $submissions } signalements
    }. Voici tout :
my-data-elsewhere =
    Nous ne pouvons pas envoyer vos données ici. Le bureau vous les donne. Appelez : { $phone }. Ou venez nous voir : { $visit }.
    .sms = Un SMS est trop court pour vos données. Le bureau vous les donne. Tél. : { $phone }. Adresse : { $visit }
ask-delete = Nous effaçons vos messages et vos photos. Les signalements déjà envoyés restent au bureau. Nous ne pourrons plus vous répondre. Voulez-vous vraiment tout effacer ?
    .sms = Nous allons effacer messages et photos. Les signalements restent au bureau. Plus de réponse possible. Vraiment effacer ?
    .easy =
        Nous effaçons vos messages et vos photos.
        Les signalements envoyés restent au bureau.
        Nous ne pourrons plus vous répondre.
        Voulez-vous vraiment tout effacer ?
ask-delete-code = Voulez-vous tout effacer ? Alors envoyez ce nombre : { $code }. Sinon, ne répondez pas.
delete-yes = Oui, effacer
delete-no = Non
data-deleted = Vos données sont effacées. Vous pouvez recommencer à tout moment.

## Pour la reconnaissance de la voix : réponses courtes, jamais montrées

short-answers = Oui. Non. Un. Deux. Trois. Quatre. Cinq. Six. Sept. Zéro. Suivant. Retour. Je ne sais pas

## Autres mots pour ce qu'on peut choisir ou changer, jamais montrés

said-what = problème. texte. description. message
said-category = sujet. thème. catégorie. type
said-where = lieu. endroit. adresse. rue. où. place
said-permanence = durée. quand. temps. moment. depuis. longtemps
said-detour = chemin. détour. passage. ailleurs
said-affects = qui. gens. personnes. public
said-picture = photo. photos. image. images
said-answer = réponse. répondre. réponses
said-affects-wheels = fauteuil. fauteuils. roulant. roulants. chaise. déambulateur. rollator. poussette. poussettes. landau. béquilles. béquille. canne. marchent. marcher. roulettes. handicapés. handicapées. handicapé. handicap
said-affects-seeing = aveugle. aveugles. malvoyant. malvoyants. non-voyants. yeux. vue. voir. vision. lunettes. voient
said-affects-hearing = sourd. sourde. sourds. malentendant. malentendants. oreilles. entendre. ouïe. entendent. audition
said-affects-understanding = lire. lecture. comprendre. lisent. comprennent. apprendre. analphabètes
said-affects-german = allemand. étrangers. étranger. migrants. immigrés. réfugiés. langue
said-affects-everybody = tous. toutes. tout. chacun. monde
said-affects-unstated = privé. secret. rien. préfère. répondre. dire
said-picture-no = sans. non. pas. aucune. tard. demain. jamais
said-language = je. nous. parle. parler. parlons. écrire. écris. répondre. peux. pouvez. on. peut. vous. tu. en. dans. ma. le. la. langue. veux. voudrais. préfère. voulez. svp. s’il. plaît. seulement. continuer. avec. moi. maintenant. changer. change. comprends. mieux. bonjour. est-ce. que. possible
said-language-not = pas. ne. peu. mal. non. guère. sans
said-permanence-permanent = toujours. permanent. permanente. permanence. constamment. continuellement. années. ans. habite. construction. début
said-permanence-temporary = semaine. semaines. hier. aujourd’hui. actuellement. temporaire. provisoire. travaux. maintenant. mois. moment. dernier. dernière. récemment. matinée
said-permanence-sometimes = souvent. rarement. quelquefois. matin. soir. nuit. week-end. fois. temps. pleut. pluie. neige. hiver. chaque. tous. toutes. régulièrement
said-detour-no = non. pas. aucun. aucune. nulle. jamais. impossible
said-delete = effacer. effacez. efface. supprimer. supprimez. supprime
said-show = montrer. montrez. montre. voir. afficher. copie
said-withdraw = retirer. retire. retirez. annuler. supprimer. enlever
said-add = ajouter. ajoute. ajoutez. compléter. préciser

## Boutons, groupes, commandes

button-old = Cette question est passée. Répondez à la dernière question, s’il vous plaît.
    .sms = Cette question est passée. Répondez à la dernière question.
group-goodbye = Je parle seulement avec une personne à la fois. Écrivez-moi en privé, s’il vous plaît.
command-start = Commencer
command-help = Aide
command-back = Revenir en arrière
command-repeat = Répéter
command-language = Une autre langue
command-mydata = Mes données
command-person = Une personne vous aide
command-stop = Arrêter les messages
