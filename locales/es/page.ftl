# The words of the resident page. What the bot itself says is in messages.ftl.
page-name = Mitsprache
page-title = Mitsprache: avisar de barreras en { $city }
page-skip = Ir al cuadro del mensaje
page-language = Elegir idioma
page-about = Avisar de barreras en { $city }
    Aquí puede hablar o escribir.
    Una persona lee su aviso.
page-know = Bueno es saberlo
    Aquí le responde un programa de ordenador.
    Una persona lee su aviso.
    La oficina se llama: { $office }.
    La oficina lee sus datos.
    A veces también otra institución.
    No hace falta dar el nombre ni tener una cuenta.
page-conversation = Conversación
page-from-you = Usted
page-from-bot = Programa de ordenador
page-from-office = { $office }
page-voice-sent = Usted ha enviado un mensaje de voz.
page-voice-hearing = El programa escucha su mensaje. Espere, por favor.
page-picture-sent = Usted ha enviado una foto.
page-picture-alt = Su foto
page-pin-sent = Usted ha enviado su ubicación.
page-other-sent = Usted ha enviado algo.
page-copy = Estos son sus datos. El archivo es para programas de ordenador.
page-copy-load = Descargar el archivo
page-audio-own = Su mensaje de voz
page-audio-answer = Escuchar esta respuesta
page-load-new = Ver mensajes nuevos
page-earlier = Ver mensajes anteriores
page-choices = Para elegir
page-word-back = Atrás
page-word-help = Ayuda
page-text-label = Su mensaje
page-text-first = ¿Cuál es el problema? ¿Y dónde está?
page-text-example = Por ejemplo: El ascensor de la estación no funciona.
page-write = Escribir un mensaje
page-send = Enviar
page-files = Enviar una foto o un archivo
page-send-file = Enviar el archivo
page-voice-label = Mensaje de voz
page-voice-hint = Un archivo con su voz. 5 minutos como máximo.
page-picture-label = Foto
page-picture-hint = Una foto del problema. No es obligatorio enviarla.
page-record = Hablar
page-or-write = O escriba:
page-record-stop = Listo
page-record-send = Enviar el mensaje de voz
page-record-discard = Borrar el mensaje de voz
page-recording = El micrófono está encendido. Hable ahora.
page-record-ready = El mensaje de voz está listo. Puede escucharlo.
page-record-gone = El mensaje de voz está borrado.
page-record-refused = El micrófono está bloqueado en esta página. Permítalo en el navegador. O escríbanos.
page-record-full = Ya han pasado 5 minutos. El mensaje de voz está listo. Puede escucharlo.
page-record-missing = Su aparato no tiene micrófono. Escríbanos, por favor. O llame: { $phone }.
page-position = Enviar mi ubicación
page-position-refused = Su aparato no da la ubicación. Escriba el lugar en el cuadro, por favor.
page-sending = El mensaje está en camino.
page-error-empty = Su mensaje está vacío. Escriba algo. O elija un archivo.
page-error-large-title = Esto es demasiado grande
page-error-large = Su archivo es demasiado grande. No lo hemos podido aceptar.
    En total pueden ser 25 megabytes como máximo.
    Envíe un mensaje de voz más corto o una foto más pequeña, por favor.
page-error-cookies = Su navegador no guarda nuestra cookie. Por eso la conversación no puede seguir aquí.
    Permita las cookies en esta página, por favor.
    O llámenos: { $phone }.
page-error-foreign-title = Esto viene de otra página
page-error-foreign = No hemos podido aceptar el mensaje. Abra la conversación de nuevo. Después envíe el mensaje otra vez.
page-error-failed = No ha funcionado. Su mensaje todavía no ha llegado. Envíelo otra vez, por favor.
page-error-offline = No hay conexión. Su mensaje sigue aquí. Envíelo otra vez más tarde, por favor.
page-error-missing-title = Esta página no existe
page-error-missing = Vuelva a la conversación, por favor.
page-help-title = Hablar con una persona
page-phone = Teléfono
page-visit = Dirección
page-emergency = En una emergencia, llame al 112.
page-privacy = Protección de datos
page-accessibility = Declaración de accesibilidad
page-back = Volver a la conversación
page-privacy-short = Lo más importante
    Su mensaje llega a una oficina de { $city }: { $office }.
    No hace falta dar el nombre ni tener una cuenta.
    Puede ver y borrar sus datos cuando quiera.
page-privacy-what = ¿Qué guardamos?
    Guardamos sus mensajes, mensajes de voz y fotos.
    Guardamos también el lugar del problema.
    De las fotos quitamos los datos ocultos sobre lugar y aparato.
    Un programa escribe su mensaje de voz como texto.
    Las personas de la oficina pueden escucharlo.
    El programa no reconoce a nadie por la voz.
page-privacy-why = ¿Por qué podemos hacerlo?
    Queremos quitar barreras en { $city }.
    Es una tarea pública.
    La ley es el Reglamento General de Protección de Datos, artículo 6, apartado 1, letra e.
page-privacy-who = ¿Quién recibe los datos?
    Esta oficina lee su aviso: { $office }.
    A veces la oficina lo pasa a otra institución.
    Por ejemplo, a otro servicio público o a la empresa de autobuses.
    El programa funciona en un ordenador de la ciudad de { $city }.
    Su mensaje de voz también se queda en ese ordenador.
page-privacy-how-long = ¿Cuánto tiempo guardamos los datos?
    Un aviso empezado se puede terminar durante 7 días.
    Para los otros datos todavía no hay un plazo fijo.
    Puede borrar sus datos cuando quiera.
    Basta con decir o escribir en la conversación: mis datos.
    Los avisos enviados se quedan entonces en la oficina.
page-privacy-cookie = ¿Para qué sirve la cookie?
    Esta página guarda 1 cookie en su aparato.
    Así vuelve a encontrar su conversación.
    La cookie se queda 180 días después de su último mensaje.
    Un texto sin enviar se queda en su aparato.
    Desaparece cuando cierra la página.
    ¿Otras personas usan su aparato? Entonces quizá vean la conversación.
page-privacy-rights = ¿Qué derechos tiene?
    Puede ver sus datos.
    Puede recibir una copia.
    Puede hacer corregir los datos equivocados.
    Puede hacer borrar sus datos.
    Puede decir que no a que se guarden.
    Puede protestar ante la autoridad de protección de datos.
page-privacy-ask = ¿Tiene preguntas?
    Llámenos o venga a vernos.
    Aquí también puede preguntar por la persona de protección de datos.
page-accessibility-goal = Nuestra meta
    Todas las personas deben poder usar esta página.
    Seguimos las reglas WCAG 2.2, nivel AA.
page-accessibility-checked = ¿Qué hemos comprobado?
    Comprobamos la página con un programa de prueba.
    La comprobamos también solo con el teclado.
    La página funciona sin JavaScript y con letras grandes.
    Esta comprobación la hemos hecho por nuestra cuenta.
page-accessibility-gaps = ¿Qué falta todavía?
    Las personas con discapacidad todavía no han probado la página.
    Todavía no hay vídeos en lengua de signos.
    Nadie de lengua materna española ha revisado todavía los textos.
    La voz del ordenador suena artificial.
    No todos los idiomas funcionan también con la voz.
page-accessibility-feedback = ¿Tiene un problema con esta página?
    Díganoslo o escríbanoslo en la conversación.
    O llámenos.
    Recibirá una respuesta.
page-accessibility-ombuds = ¿Nuestra respuesta no le ayuda?
    Entonces puede ayudar la oficina de defensa o de mediación de su estado federado.
    No cuesta nada. Con gusto le damos la dirección.
