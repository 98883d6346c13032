# Ready answers that staff choose and may change before sending. Written, not yet checked by a native speaker.
ready-reading = Dank u wel voor uw melding. We lezen die nu. Daarna hoort u weer van ons.
ready-where = Dank u wel voor uw melding. Waar is het probleem precies? Wilt u de straat en het huisnummer noemen?
ready-picture = Dank u wel voor uw melding. Hebt u er een foto van? Stuur die dan hier, alstublieft.
ready-forwarded = We hebben uw melding doorgestuurd. Een andere dienst bekijkt die nu. Is er nieuws? Dan hoort u van ons.
ready-working = We werken aan het probleem. Het duurt nog even. Dank u wel voor uw geduld.
ready-done = Het probleem is opgelost. Dank u wel voor uw hulp. Is het er nog? Schrijf ons dan.
ready-merged = We kennen dit probleem al. We werken eraan. Dank u wel voor uw hulp.
ready-elsewhere = We kunnen dit probleem niet zelf oplossen. Een andere dienst gaat daarover. Dat is:
ready-call = We willen graag met u praten. Wilt u ons bellen? Ons nummer is: { $phone }
