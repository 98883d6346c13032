# Ready answers that staff choose and may change before sending. Written, not yet checked by a native speaker.
ready-reading = Gracias por su aviso. Lo estamos leyendo. Después le escribiremos otra vez.
ready-where = Gracias por su aviso. ¿Dónde está exactamente el problema? Díganos la calle y el número de la casa, por favor.
ready-picture = Gracias por su aviso. ¿Tiene una foto del problema? Si la tiene, envíela aquí, por favor.
ready-forwarded = Hemos pasado su aviso. Ahora lo revisa otra institución. Cuando haya novedades, le escribiremos.
ready-working = Estamos trabajando en el problema. Hace falta un poco más de tiempo. Gracias por su paciencia.
ready-done = El problema ya no está. Gracias por su ayuda. Si todavía sigue ahí, escríbanos, por favor.
ready-merged = Ya conocemos este problema. Estamos trabajando en ello. Gracias por su ayuda.
ready-elsewhere = Este problema no lo podemos resolver aquí. De eso se encarga otra institución, esta:
ready-call = Nos gustaría hablar con usted. Llámenos, por favor. El número es: { $phone }
