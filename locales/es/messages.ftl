# Lo que el programa dice a las personas. Frases cortas, palabras de todos los días, de usted.
# .sms: más corto. Las tildes se quedan también en los SMS: sin ellas la voz lee mal y parece mal escrito.
# .spoken: para leer en voz alta. .easy: todavía más sencillo.

## Siempre

help-line = 0 = una persona
    .spoken = 0: una persona
help =
    Puede responder con un número, con palabras o con un mensaje de voz. Estas palabras valen siempre: ATRÁS, REPETIR, ANULAR, IDIOMA, DATOS, STOP. O llámenos: { $phone }.
    .sms = Responda con un número o una palabra. Valen siempre: ATRÁS, REPETIR, ANULAR, IDIOMA, DATOS, STOP. Teléfono: { $phone }
    .easy =
        Responda con un número.
        O responda con palabras.
        Un paso atrás: ATRÁS
        Otra vez: REPETIR
        Dejar el aviso: ANULAR
        Otro idioma: IDIOMA
        Sus datos: DATOS
        No más mensajes: STOP
        Teléfono: { $phone }
yes = Sí
no = No
on = sí
off = no
failed-sorry =
    Aquí ha habido un error. Lo sentimos. Su mensaje ha llegado. Lo mirará una persona. Puede seguir.
not-understood =
    No le he entendido. Responda con un número o con una palabra.
    .sms = No le he entendido. Responda con un número o una palabra.
    .easy =
        No le he entendido.
        Diga o escriba un número.
not-understood-words = No le he entendido. Dígalo con otras palabras, por favor.
three-failures =
    Lo siento, no consigo entenderle. Sus respuestas están guardadas. Diga o escriba 0. Entonces le ayudará una persona. O llámenos: { $phone }.
    .sms = No consigo entenderle. Sus respuestas están guardadas. Escriba 0: le ayudará una persona.
    .easy =
        Lo siento, no consigo entenderle.
        Sus respuestas están guardadas.
        Diga o escriba 0.
        Entonces le ayudará una persona.
        Teléfono: { $phone }
too-long =
    Su mensaje es muy largo. El principio está en el aviso. Guardamos el mensaje entero.
please-wait = Han llegado muchísimos mensajes. No se ha perdido nada. Espere 1 minuto, por favor. Después sigo leyendo. Teléfono: { $phone }.
    .sms = Han llegado muchos mensajes. Espere 1 hora, por favor. Después respondemos. Teléfono: { $phone }
parts-missing = Falta una parte de su mensaje. Escriba esa parte otra vez, por favor.
unsupported =
    Esto no lo puedo leer. Envíe un texto, un mensaje de voz, una foto o su ubicación.
    .sms = Esto no lo puedo leer. Escriba un texto.
message-locked =
    No puedo leer su mensaje: falta la clave. Envíelo otra vez, por favor. Si no funciona, nuestro teléfono es: { $phone }.

## Principio

welcome =
    Buenos días. Aquí { $office }. Soy un programa de ordenador. Una persona lee su aviso. En una emergencia, llame al 112. Teléfono: { $phone }. O venga a vernos: { $visit }. La oficina lee sus datos. A veces también otra institución. Para saber más, responda DATOS.
    .sms = Soy un programa de ordenador. Una persona lee su aviso. Emergencia: 112. Teléfono: { $phone }. Sus datos los lee la oficina, a veces otra institución. Más: DATOS
    .easy =
        Buenos días.
        Aquí { $office }.
        Soy un programa.
        Una persona lee su aviso.
        Emergencia: llame al 112.
        Teléfono: { $phone }
        Dirección: { $visit }
        La oficina lee sus datos.
        A veces también otra institución.
        Para saber más, responda DATOS.
ask-language = ¿Qué idioma prefiere?
this-language = Español
language-set = Ahora el idioma es: { $language }.
ask-voice =
    ¿Quiere también escuchar mis respuestas?
menu =
    ¿Qué desea? También puede decir ya cuál es el problema y dónde está.
    .sms = ¿Qué desea? O escriba ya el problema y el lugar.
    .easy =
        Diga o escriba un número.
        ¿Qué desea?
menu-report = Avisar de un problema
menu-status = Novedades de mi aviso
    .sms = Mi aviso
menu-settings = Idioma y lectura en voz alta
    .sms = Idioma
menu-data = Mis datos
started-again = Le volvemos a enviar mensajes.
stopped =
    Ya no le enviamos más mensajes. Para borrar sus datos, responda DATOS. Para volver a empezar, responda START.
cancelled = No hay nada que anular.
cannot-skip = Esta respuesta la necesitamos.
easier-on = Ahora hablo de forma más fácil y más despacio.
why =
    Las respuestas ayudan a la oficina con su aviso. Las preguntas las hace un programa. El programa solo propone. Deciden las personas de la oficina.
    .easy =
        Las respuestas ayudan a la oficina.
        Soy un programa.
        Yo solo pregunto.
        Deciden las personas de la oficina.
why-category = Usted ha dicho estas palabras: { $because }. Por eso he propuesto el tema. Puede cambiarlo.
ask-unclear =
    No sé bien qué hacer. ¿Qué hago con su mensaje?
    .sms = ¿Qué hago con su mensaje?
unclear-add = Añadirlo a mi aviso
unclear-report = Avisar de un problema
unclear-person = Que lo lea una persona
unclear-menu = Volver al principio
no-consultation = Ahora mismo no hay ninguna encuesta aquí. Puede avisar de un problema.
emergency =
    Esto parece una emergencia. ¡Llame ahora mismo al 112! Desde aquí no podemos enviar ayuda.
ask-no-emergency = ¿Le he entendido mal? Entonces elija, por favor.
no-emergency-report = Avisar de un problema
ask-draft =
    Ya ha empezado un aviso. ¿Qué desea?
draft-resume = Terminar este aviso
draft-new = Borrarlo y empezar otro
ask-second =
    También ha dicho: «{ $text }». ¿Quiere avisar también de eso?
    .sms = También ha dicho: "{ $text }". ¿Avisar también de eso?
queued = Después pasamos a su nuevo problema.
reminder = Su aviso todavía no está terminado. Lo guardamos 7 días.
draft-expired = Hemos borrado su aviso sin terminar después de 7 días.
messages-missed = Durante un tiempo no hemos recibido mensajes. Lo sentimos. ¿Nos escribió entonces? Envíelo otra vez, por favor.
edited = Usted ha cambiado un mensaje. Lo leo como un mensaje nuevo.

## Mensajes de voz, fotos, lugares

ask-heard =
    He entendido: «{ $text }». ¿Es correcto?
    .sms = He entendido: "{ $text }". ¿Es correcto?
    .easy =
        Usted ha dicho:
        «{ $text }»
        ¿Es correcto?
ask-heard-doubtful =
    No lo sé con seguridad. Una persona también va a escuchar el mensaje. He entendido: «{ $text }». ¿Es correcto?
    .sms = No es seguro. He entendido: "{ $text }". ¿Es correcto?
heard-yes = Sí
heard-no = No, lo digo otra vez
heard-wrong = Dígalo o escríbalo otra vez, por favor.
note-added =
    También he entendido: «{ $text }». Ahora está en su aviso.
    .sms = También he entendido: "{ $text }". Ahora está en su aviso.
voice-no-words = No he oído ninguna palabra. Hable más alto, por favor. O escríbanos.
voice-too-long = El mensaje de voz es demasiado largo. Hable 5 minutos como máximo, por favor.
voice-too-large = El mensaje de voz es demasiado grande. Haga uno más corto, por favor.
voice-unreadable = No puedo oír el mensaje de voz. Grábelo otra vez, por favor. O escríbanos.
voice-kept =
    No puedo entender su mensaje de voz. Lo escuchará una persona. Su número es { $reference }.
refused-voice-too-large = El mensaje de voz es demasiado grande. Puede tener 20 megabytes como máximo. Haga uno más corto, por favor.
refused-voice-unreadable = No puedo oír el mensaje de voz. Grábelo otra vez, por favor. O escríbanos.
refused-voice-too-long = El mensaje de voz es demasiado largo. Hable 5 minutos como máximo, por favor.
refused-picture-too-large = La foto es demasiado grande. Envíe una foto más pequeña, por favor.
refused-picture-unreadable = No puedo abrir esta foto. Envíe otra, por favor. También vale sin foto.
picture-kept = Gracias por la foto.
picture-added = Gracias. La foto está ahora en su aviso.
pictures-enough = Ya ha enviado 5 fotos. No hacen falta más.
pin-kept = Gracias por la ubicación.
pin-outside = Este lugar no está en { $city }. ¿Dónde está el problema, en { $city }?

## Avisar de un problema

ask-what =
    ¿Cuál es el problema? Escríbalo. O envíe un mensaje de voz.
    .sms = ¿Cuál es el problema? Escríbalo con sus palabras.
    .easy =
        ¿Cuál es el problema?
        Por ejemplo: El ascensor no funciona.
words-kept = Sus palabras siguen aquí. Para no cambiar nada, responda SEGUIR.
ask-category-guess =
    Usted ha dicho: «{ $because }». ¿Se trata de esto: { $category }?
    .sms = ¿Se trata de: { $category }?
    .easy =
        Usted ha dicho: «{ $because }»
        ¿Se trata de esto: { $category }?
ask-category-group = ¿De qué se trata?
ask-category = ¿De qué se trata exactamente?
    .sms = ¿De qué se trata?
category-right = Sí, es correcto
    .sms = Sí
category-more = Otra cosa
group-street = Acera y calle
group-transport = Autobús, tren, coche
group-building = Dentro de un edificio
group-information = Leer, oír, internet
category-path = Acera y bordillo
category-obstacle = Algo corta el paso
category-crossing = Semáforo y cruzar la calle
    .sms = Semáforo y cruce
category-tactile = Líneas guía para personas ciegas
    .sms = Líneas para ciegos
category-transit = Autobús, tren, parada
category-entrance = Entrada, puerta, rampa, escalera
    .sms = Puerta, rampa, escalera
category-lift = Ascensor y escalera mecánica
    .sms = Ascensor
category-toilet = Baño
category-parking = Aparcamiento para personas con discapacidad
    .sms = Aparcamiento
category-info = Leer, oír, entender
category-digital = Página de internet o app
    .sms = Internet o app
category-other = Otra cosa
ask-where =
    ¿Dónde está? Diga la calle, la parada o el edificio. Si no hay un lugar concreto, responda SEGUIR.
    .sms = ¿Dónde está? Calle, parada o edificio. Sin lugar: SEGUIR
    .easy =
        ¿Dónde está?
        Por ejemplo: Delante del ayuntamiento.
        Sin lugar concreto: responda SEGUIR.
ask-which-place = Varios lugares se llaman así. ¿Cuál quiere decir?
place-other = Otro lugar
ask-permanence = ¿Cuándo ocurre el problema?
    .easy = ¿El problema ocurre siempre?
permanence-permanent = Siempre
permanence-temporary = Solo ahora
permanence-sometimes = A veces
permanence-unknown = No lo sé
ask-detour = ¿Hay otro camino?
    .easy = ¿Se puede pasar por otro lado?
detour-yes = Sí
detour-no = No
detour-unknown = No lo sé
ask-affects =
    ¿Para quién es un problema? Puede decir varios números.
    .sms = ¿Para quién? Valen varios números.
    .easy =
        ¿Para quién es difícil?
        Puede decir más de 1 número.
affects-wheels = Quien usa silla de ruedas, andador o cochecito
    .sms = Ruedas, andador
affects-seeing = Quien no ve bien
    .sms = Vista
affects-hearing = Quien no oye bien
    .sms = Oído
affects-understanding = A quien le cuesta leer o entender
    .sms = Lectura
affects-german = Quien sabe poco alemán
    .sms = Poco alemán
affects-everybody = Todo el mundo
    .sms = Todos
affects-unstated = Sin respuesta
ask-picture =
    ¿Tiene una foto del problema? Si la tiene, envíela ahora. También vale sin foto.
    .sms = Aquí no se pueden enviar fotos. Responda 1.
    .easy =
        ¿Tiene una foto del problema?
        Si la tiene, envíela ahora.
        Sin foto: responda 1.
picture-please = Envíe la foto ahora, por favor.
picture-no = Seguir sin foto
ask-answer = ¿Podemos responderle aquí?
    .easy = ¿Quiere una respuesta aquí?
answer-yes = Sí
answer-no = No
ask-review =
    Su aviso: { $what }
    Se trata de: { $category }
    Lugar: { $where }
    Cuándo: { $permanence }
    Otro camino: { $detour }
    Para quién: { $affects }
    Fotos: { $pictures }
    Respuesta aquí: { $answer }
    ¿Está todo bien?
    .sms =
        { $what }
        { $category }
        Lugar: { $where }
        { $permanence }
        ¿Está bien?
review-detour-yes = Sí
review-detour-no = No
review-detour-unknown = No lo sé
review-affects-wheels = silla de ruedas, andador
review-affects-seeing = vista
review-affects-hearing = oído
review-affects-understanding = lectura
review-affects-german = poco alemán
review-affects-everybody = todo el mundo
review-affects-unstated = sin respuesta
review-send = Sí, enviar
review-correct = Cambiar algo
review-discard = Borrar el aviso
place-pin = Ubicación en el mapa
place-none = Sin lugar concreto
ask-correct = ¿Qué quiere cambiar?
item-what = El problema
item-category = De qué se trata
item-where = El lugar
item-permanence = Cuándo ocurre el problema
    .sms = Cuándo
item-affects = Para quién
item-picture = La foto
item-answer = La respuesta aquí
ask-discard = ¿De verdad quiere borrar el aviso?
discard-yes = Sí, borrar
discard-no = No, seguir
discarded = El aviso está borrado.
receipt =
    Gracias. Su aviso ha llegado. Lo leerá una persona. Su número es { $reference }. Con este número puede preguntar por el aviso o retirarlo.
    .sms = Gracias. Su aviso ha llegado. Lo leerá una persona. Su número: { $reference }
    .easy =
        Gracias.
        Su aviso ha llegado.
        Lo leerá una persona.
        Su número es { $reference }.
        Apunte este número.

## ¿Qué ha pasado con el aviso?

ask-reference = ¿Cuál es el número de su aviso? Tiene 7 cifras.
reference-wrong = Este número no está del todo bien. Revise las 7 cifras, por favor.
reference-unknown = No conozco el número { $reference }. Revise las cifras, por favor.
reference-forgotten = Sin número no puedo buscar. Responda 0: entonces le ayudará una persona.
ask-case = ¿Qué aviso quiere decir?
case-line = { $reference } { $place }
case-other = Otro número
case-status = Aviso { $reference }: { $status }.
case-status-reason =
    Aviso { $reference }: { $status }. La oficina dice:
    { $reason }
case-add = Añadir algo
case-withdraw = Retirar el aviso
case-menu = Volver al principio
status-received = Lo hemos recibido
status-seen = Lo ha leído una persona
status-forwarded = Lo hemos pasado
status-in_progress = Alguien está trabajando en ello
status-done = El trabajo está hecho
status-not_responsible = De eso se encarga otra institución
status-merged = Ahora forma parte de otro aviso
status-withdrawn = Usted lo ha retirado
status-changed = Novedades de su aviso { $reference }: { $status }.
status-changed-reason =
    Novedades de su aviso { $reference }: { $status }. La oficina dice:
    { $reason }
news-waiting = Hay novedades de su aviso { $reference }. Responda con este número. Entonces se lo digo.
    .sms = Hay novedades de su aviso. Envíe el número de su aviso, por favor. Entonces podrá leerlas aquí.
file-awaited = Todavía no puedo abrir su archivo. Lo sigo intentando. Usted no tiene que hacer nada.
staff-answer =
    La oficina responde a su aviso { $reference }:
    { $text }
staff-question =
    La oficina pregunta por su aviso { $reference }:
    { $text }
ask-add = ¿Qué quiere añadir al aviso { $reference }?
ask-reply =
    La oficina pregunta por su aviso { $reference }:
    { $question }
    ¿Qué responde?
amended = Gracias. Ahora está en su aviso { $reference }.
    .sms = Gracias. Ahora está en su aviso.
ask-withdraw = ¿De verdad quiere retirar el aviso { $reference }?
withdraw-yes = Sí, retirar
withdraw-no = No
withdrawn = Usted ha retirado el aviso { $reference }.
withdraw-ended = El aviso { $reference } ya está cerrado.

## Una persona

person-called =
    Una persona le responderá aquí. Su número es { $reference }. Por teléfono es más rápido: { $phone }. O venga a vernos: { $visit }.
    .sms = Una persona le responderá. Su número: { $reference }. Por teléfono es más rápido: { $phone }
    .easy =
        Una persona le responderá aquí.
        Su número es { $reference }.
        Teléfono: { $phone }
        Dirección: { $visit }
person-again =
    Ya lo sabemos. Una persona le responderá. Su número es { $reference }. Teléfono: { $phone }.
    .sms = Ya lo sabemos. Una persona le responderá. Teléfono: { $phone }

## Ajustes

ask-settings = Lectura en voz alta: { $voice }. Palabras más fáciles: { $easy }. ¿Qué quiere cambiar?
    .sms = Palabras más fáciles: { $easy }. ¿Qué quiere cambiar?
    .easy =
        Lectura en voz alta: { $voice }.
        Palabras más fáciles: { $easy }.
        ¿Qué quiere cambiar?
settings-language = Idioma
settings-voice = Lectura en voz alta: sí o no
    .sms = Lectura en voz alta
settings-easy = Palabras más fáciles: sí o no
    .sms = Palabras más fáciles
settings-back = He terminado

## Mis datos

ask-data =
    Guardamos sus mensajes y una forma de responderle. Los lee la oficina. A veces también otra institución. Puede verlo y borrarlo todo. ¿Qué desea?
    .sms = Guardamos sus mensajes. Los lee la oficina, a veces otra institución. Puede verlo y borrarlo todo. ¿Qué desea?
    .easy =
        Tenemos sus mensajes.
        Los lee la oficina.
        A veces también otra institución.
        Puede verlo y borrarlo todo.
        ¿Qué desea?
data-show = Ver mis datos
data-delete = Borrar mis datos
data-back = Atrás
my-data =
    Tenemos { $messages ->
        [0] 0 mensajes
        [one] 1 mensaje
        [many] { $messages } de mensajes
       *[other] { $messages } mensajes
    } y { $submissions ->
        [0] 0 avisos
        [one] 1 aviso
        [many] { $submissions } de avisos
       *[other] { $submissions } avisos
    } de usted. Aquí está todo:
my-data-elsewhere =
    Aquí no podemos enviarle sus datos. Se los da la oficina. Llame: { $phone }. O venga a vernos: { $visit }.
    .sms = Un SMS es corto para sus datos. Se los da la oficina. Teléfono: { $phone }. O venga: { $visit }
ask-delete = Borramos sus mensajes y sus fotos. Los avisos enviados se quedan en la oficina. Después ya no podremos responderle. ¿Borrar de verdad?
    .sms = Borramos mensajes y fotos. Los avisos quedan en la oficina. No tendrá respuesta. ¿Borrar de verdad?
    .easy =
        Borramos sus mensajes y sus fotos.
        Los avisos se quedan en la oficina.
        Después ya no podremos responderle.
        ¿Borrar de verdad?
ask-delete-code = ¿Quiere borrar todo? Entonces envíe este número: { $code }. Si no, por favor no responda.
delete-yes = Sí, borrar
delete-no = No
data-deleted = Sus datos están borrados. Puede volver a empezar cuando quiera.

## Para el reconocimiento de voz: respuestas cortas, nunca se muestran

short-answers = Sí. No. Uno. Dos. Tres. Cuatro. Cinco. Seis. Siete. Cero. Seguir. Atrás. No lo sé

## Otras palabras para lo que se puede elegir o cambiar, nunca se muestran

said-what = problema. problemas. texto. descripción
said-category = tema. asunto. categoría. tipo. trata
said-where = lugar. sitio. dirección. calle. dónde. donde. ubicación
said-permanence = cuándo. cuando. tiempo. duración
said-detour = camino. paso. vuelta. desvío. rodeo
said-affects = quién. quien. personas. gente
said-picture = foto. fotos. imagen. fotografía
said-answer = respuesta. respuestas. responder. contestar. contestación
said-affects-wheels = silla. sillas. ruedas. andador. taca. carrito. cochecito. carro. muletas. bastón. caminar. andar. andan. caminan
said-affects-seeing = ciegos. ciego. ciega. ciegas. invidentes. vista. ojos. ver. ven. visual
said-affects-hearing = sordos. sordo. sorda. sordas. oído. oídos. oír. oyen. audífono. auditiva
said-affects-understanding = leer. lectura. entender. entienden. comprender. leen. aprender
said-affects-german = alemán. extranjeros. extranjero. extranjera. inmigrantes. idioma
said-affects-everybody = todos. todas. mundo. cualquiera
said-affects-unstated = privado. secreto. saltar
said-picture-no = no. ninguna. sin. nada. luego. después. mañana
said-language = yo. hablo. hablamos. hablar. escribir. responder. puedo. podemos. puede. quiero. queremos. quisiera. en. idioma. solo. mejor. prefiero. por. favor. con. conmigo. ahora. hola. entiendo. cambiar. cambia. cambie. pasar. el. la. a. me. gustaría
said-language-not = no. poco. nada. mal. apenas
said-permanence-permanent = fijo. fija. años. continuamente. permanente. eterno
said-permanence-temporary = semana. semanas. mes. meses. día. días. horas. ayer. anteayer. hoy. lunes. martes. miércoles. jueves. viernes. sábado. domingo. momento. hasta. poco. provisional. temporal. obras. reciente
said-permanence-sometimes = veces. vez. frecuencia. menudo. raramente. noche. noches. tardes. mañanas. cada. cuando
said-detour-no = no. ninguno. ningún. nada
said-delete = borrar. borra. borre. borrad. borren. eliminar. elimina. quitar. tirar
said-show = ver. mostrar. muestra. muestre. enseñar. enseña. enseñe. copia
said-withdraw = retirar. retiro. retira. retire. anular. cancelar. quitar. borrar
said-add = añadir. añado. agregar. completar. más

## Botones, grupos, órdenes

button-old = Esa pregunta ya pasó. Responda a la pregunta más nueva, por favor.
group-goodbye = Solo hablo con una persona cada vez. Escríbame a solas, por favor.
command-start = Empezar
command-help = Ayuda
command-back = Un paso atrás
command-repeat = Decirlo otra vez
command-language = Otro idioma
command-mydata = Mis datos
command-person = Ayuda de una persona
command-stop = No más mensajes
