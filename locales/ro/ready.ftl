# Ready answers that staff choose and may change before sending. Written, not yet checked by a native speaker.
ready-reading = Mulțumim pentru sesizare. Acum o citim. Apoi vă scriem din nou.
ready-where = Mulțumim pentru sesizare. Unde este problema mai exact? Scrieți-ne strada și numărul casei.
ready-picture = Mulțumim pentru sesizare. Aveți o poză? Atunci vă rugăm să o trimiteți aici.
ready-forwarded = Am trimis sesizarea mai departe. Acum o verifică altă instituție. Vă scriem când aflăm ceva nou.
ready-working = Lucrăm la această problemă. Mai durează puțin. Mulțumim pentru răbdare.
ready-done = Problema este rezolvată. Mulțumim pentru ajutor. Mai este acolo? Atunci vă rugăm să ne scrieți.
ready-merged = Știm deja de această problemă. Lucrăm la ea. Mulțumim pentru ajutor.
ready-elsewhere = Nu putem rezolva noi problema. De ea se ocupă altă instituție. Aceasta este:
ready-call = Dorim să vorbim cu dumneavoastră. Vă rugăm să ne sunați. Numărul nostru este: { $phone }
