# Ready answers that staff choose and may change before sending. Residents read and hear them: easy German.
ready-reading = Danke für Ihre Meldung. Wir lesen sie jetzt. Dann melden wir uns wieder.
ready-where = Danke für Ihre Meldung. Wo genau ist das Problem? Nennen Sie bitte die Straße und die Haus-Nummer.
ready-picture = Danke für Ihre Meldung. Haben Sie ein Bild davon? Dann senden Sie es bitte hier.
ready-forwarded = Wir haben Ihre Meldung weitergegeben. Eine andere Stelle prüft sie jetzt. Gibt es etwas Neues? Dann melden wir uns.
ready-working = Wir arbeiten an dem Problem. Das dauert noch etwas. Danke für Ihre Geduld.
ready-done = Das Problem ist weg. Danke für Ihre Hilfe. Ist es noch da? Dann schreiben Sie uns bitte.
ready-merged = Dieses Problem kennen wir schon. Wir arbeiten daran. Danke für Ihre Hilfe.
ready-elsewhere = Wir können das Problem nicht selbst lösen. Dafür ist eine andere Stelle da. Wir nennen Ihnen die Stelle hier:
ready-call = Wir möchten mit Ihnen sprechen. Bitte rufen Sie uns an. Die Nummer ist: { $phone }
