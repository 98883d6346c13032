"""Answers are spoken: in every language with a voice, by many threads, and whatever the text holds."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from adapters.speech import audio
from adapters.speech.errors import NoVoice, SpeechClosed
from adapters.speech.service import SpeechService
from adapters.speech.voice import LONGEST_TEXT, VOICES, pieces, speakable, trimmed
from bot.wording.named import Names

SENTENCES = {
    "de": "Guten Tag. Ihre Nummer ist 12 345 67.",
    "tr": "Merhaba. Asansör çalışmıyor mu?",
    "en": "Hello. Is the lift broken?",
    "ar": "مرحبا. هل المصعد معطل؟",
    "fa": "سلام. آیا آسانسور خراب است؟",
}

MIXED = [("de", False), ("de", True), ("tr", False), ("en", True)]


def length(sound: bytes) -> float:
    """Seconds of an OGG/Opus answer."""
    return audio.seconds(audio.decode(sound))


def spoken(sound: bytes) -> float:
    """Seconds of it from the first sound to the last."""
    return audio.seconds(trimmed(audio.decode(sound), audio.RATE))


@pytest.mark.parametrize("language", SENTENCES)
def test_answers_are_spoken(service: SpeechService, language: str) -> None:
    """R03: German, Turkish, English, Arabic and Persian answers are OGG/Opus with sound in it."""
    sound = service.speak(SENTENCES[language], language)
    assert sound.startswith(b"OggS")
    assert 1.0 < length(sound) < 15.0
    assert not audio.is_silent(audio.decode(sound))


@pytest.mark.parametrize(("language", "typed", "own"), [("ar", "فارسی کتاب", "فارسي كتاب"), ("fa", "مدرسة", "مدرسه")])
def test_letters_of_the_neighbour_are_spoken_as_own_ones(
    service: SpeechService, language: str, typed: str, own: str
) -> None:
    """R02: Arabic and Persian keyboards differ in a few letters; neither voice spells them out."""
    assert length(service.speak(typed, language)) == pytest.approx(length(service.speak(own, language)), abs=0.01)


@pytest.mark.parametrize("language", sorted(VOICES))
def test_every_language_of_the_table_has_its_voice(service: SpeechService, language: str) -> None:
    """R02: every language speaks, and none with the voice of the one before."""
    texts = ("Banana 1 2 3 4 5 6 7 8", "Radio 9 10 11 12", "Hotel Sauna Ananas")
    german = [length(service.speak(text, "de")) for text in texts]
    own = [length(service.speak(text, language)) for text in texts]
    assert min(own) > 0.5
    assert (own == pytest.approx(german, abs=0.03)) == (language == "de")


def test_rate_and_voice_are_right_each_time(service: SpeechService) -> None:
    """A change of voice must not undo a change of rate, nor leave an answer without sound."""
    wanted = {
        (language, slow): length(service.speak("eins zwei drei vier", language, slow)) for language, slow in MIXED
    }
    assert wanted["de", True] > 1.25 * wanted["de", False]
    for turn in range(40):
        language, slow = MIXED[(turn * 7 + turn // 5) % 4]
        sound = service.speak("eins zwei drei vier", language, slow)
        assert length(sound) == pytest.approx(wanted[language, slow], abs=0.1)


def test_slow_is_slower(service: SpeechService) -> None:
    """Slow speech takes at least a fifth longer."""
    assert length(service.speak(SENTENCES["de"], "de", slow=True)) > 1.2 * length(service.speak(SENTENCES["de"], "de"))


def test_thirty_in_a_row_and_four_at_once(service: SpeechService) -> None:
    """pyttsx3 loses, cuts and crashes when it is used otherwise; here every answer is whole and the right one."""
    alone = {language: length(service.speak(text, language)) for language, text in SENTENCES.items()}
    order = list(SENTENCES) * 8
    for language in order[:30]:
        assert length(service.speak(SENTENCES[language], language)) == pytest.approx(alone[language], abs=0.1)
    with ThreadPoolExecutor(4) as pool:
        for language, sound in zip(order, pool.map(lambda one: service.speak(SENTENCES[one], one), order), strict=True):
            assert length(sound) == pytest.approx(alone[language], abs=0.1)


@pytest.mark.parametrize("text", ["", "   ", "\0", "👋🏽", "... !", "[[]]", "\u202e\u202d"])
def test_nothing_to_say_is_no_voice(service: SpeechService, text: str) -> None:
    """Text without a letter or digit has no sound, and that is told."""
    with pytest.raises(NoVoice):
        service.speak(text, "de")


@pytest.mark.parametrize("language", ["xx", "de-DE", "", "../de"])
def test_a_language_without_a_voice_is_told(service: SpeechService, language: str) -> None:
    """An unknown language never speaks with another one's voice."""
    with pytest.raises(NoVoice):
        service.speak("Hallo", language)


def test_hostile_text_is_spoken_as_text(service: SpeechService) -> None:
    """Phoneme brackets, NUL, override characters and tags neither cut nor command."""
    plain = length(service.speak("Aufzug kaputt heute", "de"))
    for text in (
        "Aufzug [[kaputt]] heute",
        "Aufzug\0kaputt heute",
        "Aufzug \u202ekaputt\u202c heute",
        "[[[[Aufzug kaputt heute",
    ):
        assert length(service.speak(text, "de")) == pytest.approx(plain, abs=0.8)


def test_endless_text_is_cut(service: SpeechService) -> None:
    """A text of any length gives at most some minutes of sound."""
    assert 60 < length(service.speak("Das ist ein Satz. " * 250, "de")) <= 300
    assert sum(map(len, pieces("Das ist ein Satz. " * 100_000))) <= LONGEST_TEXT


def test_pieces_end_with_sentences() -> None:
    """Cuts fall between sentences where there are some, and nothing gets lost."""
    text = "Eins zwei. Drei vier! Fünf sechs?"
    assert pieces(text, 12) == ["Eins zwei.", "Drei vier!", "Fünf sechs?"]
    assert pieces(text, 500) == [text]
    assert "".join(pieces("x" * 40, 12)) == "x" * 40


def test_joiners_stay_in_persian() -> None:
    """The zero-width non-joiner is part of Persian words; other invisible characters go."""
    assert speakable("می\u200cشود\u2066 x\u0007") == "می\u200cشود x"


def test_the_voice_leaves_no_file(service: SpeechService) -> None:
    """R31: what was spoken is in no file afterwards."""
    service.speak(SENTENCES["de"], "de")
    pid = service.voice_pid
    assert pid is not None
    environment = Path(f"/proc/{pid}/environ").read_text()
    folder = Path(next(part for part in environment.split("\0") if part.startswith("TMPDIR="))[7:])
    assert folder.stat().st_mode & 0o077 == 0
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_a_machine_without_espeak_speaks(models_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system's library cannot be loaded, the one of the package espeakng-loader speaks."""
    (tmp_path / "libespeak-ng.so.1").write_text("hides the library of the system")
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    speech = SpeechService(models_folder)
    try:
        lengths = {language: length(speech.speak(text, language)) for language, text in SENTENCES.items()}
        maps = Path(f"/proc/{speech.voice_pid}/maps").read_text()
    finally:
        speech.close()
    assert min(lengths.values()) > 1.0
    libraries = {line.split()[-1] for line in maps.splitlines() if "libespeak-ng" in line}
    assert libraries
    assert all("espeakng_loader" in path for path in libraries)


def test_a_killed_voice_comes_back(models_folder: Path, sample: Callable[[str], bytes]) -> None:
    """After its death the next answer is spoken by a new process."""
    speech = SpeechService(models_folder)
    try:
        speech.speak("eins", "de")
        first = speech.voice_pid
        assert first is not None
        speech._voice._life.kill()  # type: ignore[union-attr]
        for thread in threading.enumerate():
            if thread.name == "speech-replies":
                thread.join(0.2)
        assert length(speech.speak("eins zwei drei", "de")) > 0.5
        assert speech.voice_pid != first
    finally:
        speech.close()


def test_a_place_is_said_by_its_own_voice(models_folder: Path) -> None:
    """R03: "Kaiserstraße" inside a Turkish sentence sounds as in German: longer than Turkish rules would say it."""
    speech = SpeechService(models_folder, names=Names({"de": ["Kaiserstraße"]}))
    try:
        mixed = speech.speak("Kaiserstraße'de asansör bozuk.", "tr")
        alone = speech.speak("Kaiserstraße", "de"), speech.speak("'de asansör bozuk.", "tr")
        plain = speech.speak("kaiserstraße'de asansör bozuk.", "tr")
    finally:
        speech.close()
    assert spoken(mixed) == pytest.approx(sum(map(spoken, alone)), abs=0.2)
    assert spoken(mixed) != pytest.approx(spoken(plain), abs=0.05)


def test_what_everybody_hears_is_spoken_once(models_folder: Path) -> None:
    """R34: a fixed sentence is kept in memory, slow apart from ordinary; a person's words are not."""
    speech = SpeechService(models_folder)
    try:
        first = speech.speak("Was ist das Problem?", "de", keep=True)
        slow = speech.speak("Was ist das Problem?", "de", slow=True, keep=True)
        own = speech.speak("Mein Aufzug ist kaputt", "de")
        speech._voice.close()  # nothing new can be said
        assert speech.speak("Was ist das Problem?", "de") == first != slow
        with pytest.raises(SpeechClosed):
            speech.speak("Mein Aufzug ist kaputt", "de")
        assert own
    finally:
        speech.close()


def test_edges_of_a_name_are_short() -> None:
    """Where two voices meet, the silence around an utterance goes, but for a short pause."""
    loud = b"\x00\x20" * 1000
    assert len(trimmed(bytes(20_000) + loud + bytes(20_000), 1000)) == pytest.approx(2_000 + 160, abs=4)
    assert trimmed(bytes(100), 1000) == bytes(100)
