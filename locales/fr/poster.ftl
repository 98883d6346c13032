# The words of the poster. Read from two metres: few and large.
poster-title = Un obstacle sur votre chemin ? Dites-le-nous !
poster-what = L’ascenseur est en panne ? Le chemin est trop étroit ? Signalez-le ici à { $city }. Une personne lit votre message.
poster-how = Vous pouvez parler ou écrire. Pas besoin de nom ni de compte.
poster-begin = Visez un des carrés avec votre téléphone. Ou tapez l’adresse.
poster-web = Page internet
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS : prix normal
poster-phone = Vous préférez parler à quelqu’un ?
poster-visit = Ou venez nous voir : { $visit }
