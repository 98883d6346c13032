# The words of the poster. Read from two metres: few and large.
poster-title = ¿Algo le corta el paso? ¡Díganoslo!
poster-what = ¿El ascensor no funciona? ¿La acera es muy estrecha? En { $city } puede avisar aquí. Una persona lee su aviso.
poster-how = Puede hablar o escribir. No hace falta dar el nombre ni tener una cuenta.
poster-begin = Apunte con la cámara del teléfono a uno de los cuadros. O escriba la dirección.
poster-web = Página de internet
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: precio normal
poster-phone = ¿Prefiere hablar con una persona?
poster-visit = O venga a vernos: { $visit }
