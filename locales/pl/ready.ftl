# Ready answers that staff choose and may change before sending. Written, not yet checked by a native speaker.
ready-reading = Dziękujemy za zgłoszenie. Teraz je czytamy. Potem się odezwiemy.
ready-where = Dziękujemy za zgłoszenie. Gdzie dokładnie jest problem? Proszę podać ulicę i numer domu.
ready-picture = Dziękujemy za zgłoszenie. Czy jest zdjęcie tego miejsca? Jeśli tak, proszę je tu wysłać.
ready-forwarded = Przekazaliśmy zgłoszenie dalej. Teraz sprawdza je inna instytucja. Odezwiemy się, gdy będzie coś nowego.
ready-working = Pracujemy nad tym problemem. To jeszcze trochę potrwa. Dziękujemy za cierpliwość.
ready-done = Problemu już nie ma. Dziękujemy za pomoc. Problem wciąż jest? To proszę do nas napisać.
ready-merged = Znamy już ten problem. Pracujemy nad nim. Dziękujemy za pomoc.
ready-elsewhere = Sami nie możemy rozwiązać tego problemu. Zajmuje się tym inna instytucja. To jest:
ready-call = Chcemy o tym porozmawiać. Proszę do nas zadzwonić. Nasz numer: { $phone }
