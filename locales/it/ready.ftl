# Ready answers that staff choose and may change before sending. Written, not yet checked by a native speaker.
ready-reading = Grazie per la segnalazione. La stiamo leggendo. Poi le scriviamo di nuovo.
ready-where = Grazie per la segnalazione. Dove si trova di preciso il problema? Ci dica la via e il numero civico, per favore.
ready-picture = Grazie per la segnalazione. Ha una foto del problema? Allora la mandi qui, per favore.
ready-forwarded = Abbiamo inoltrato la sua segnalazione. Adesso la controlla un altro ente. Quando ci sono novità, le scriviamo.
ready-working = Stiamo lavorando al problema. Ci vuole ancora un po' di tempo. Grazie per la pazienza.
ready-done = Il problema non c'è più. Grazie per l'aiuto. Se invece c'è ancora, ci scriva.
ready-merged = Conosciamo già questo problema. Ci stiamo lavorando. Grazie per l'aiuto.
ready-elsewhere = Non possiamo risolvere il problema noi. Se ne occupa un altro ente, questo:
ready-call = Vorremmo parlare con lei. Ci chiami, per favore. Il numero è: { $phone }
