"""A voice note becomes words through the real recognisers, and a crash costs one note at most one try."""

from __future__ import annotations

import difflib
import random
from array import array
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from adapters.speech import audio
from adapters.speech.errors import AudioTooLarge, AudioTooLong, AudioUnreadable, NoModel
from adapters.speech.service import SpeechService
from bot.conversation.language import SURE_VOICE

Sample = Callable[[str], bytes]
RATE = audio.RATE


def note(samples: bytes) -> bytes:
    """Samples as a voice note."""
    return audio.encode_opus(samples, RATE)


def likeness(heard: str, said: str) -> float:
    """1 for the same letters, 0 for none."""
    return difflib.SequenceMatcher(None, heard.casefold(), said.casefold()).ratio()


@pytest.mark.parametrize(("name", "found"), [("ko/01", {"기차", "없었다"}), ("ko/02", {"영화"})])
def test_vosk_hears_human_korean(service: SpeechService, sample: Sample, name: str, found: set[str]) -> None:
    """R02: Vosk, where its model is installed, finds the plain words, with times and confidences."""
    heard = service.transcribe(sample(name), "ko")
    assert (heard.engine, heard.language) == ("vosk", "ko")
    assert found <= set(heard.text.split())
    assert [one.word for one in heard.words] == heard.text.split()
    assert all(0 <= one.start <= one.end <= heard.seconds + 0.2 and 0 <= one.confidence <= 1 for one in heard.words)
    assert 0 < heard.confidence <= 1


@pytest.mark.parametrize(("name", "language", "engine"), [("de/human_gt1", "de", "whisper"), ("ko/02", "ko", "vosk")])
def test_an_unknown_language_is_found_out(
    service: SpeechService, sample: Sample, name: str, language: str, engine: str
) -> None:
    """The language of a first voice note is named, and then the engine that hears it best is taken."""
    heard = service.transcribe(sample(name), None)
    assert (heard.language, heard.engine) == (language, engine)


def test_without_whisper_the_models_are_compared(models_folder: Path, sample: Sample, tmp_path: Path) -> None:
    """R20: every Vosk model hears the beginning; Korean words look Korean, whatever the model calls its language."""
    korean = models_folder / "vosk-model-small-ko-0.22"
    (tmp_path / korean.name).symlink_to(korean)
    (tmp_path / "vosk-model-tr-pretending").symlink_to(korean)
    speech = SpeechService(tmp_path, engine="vosk")
    try:
        heard = speech.transcribe(sample("ko/01"), None)
        strange = speech.transcribe(sample("de/human_gt1"), None)
    finally:
        speech.close()
    assert (heard.language, heard.others) == ("ko", ("tr",))
    assert heard.certainty > strange.certainty
    assert strange.certainty < SURE_VOICE, "German in a Korean ear is no reason to speak Korean"


def test_what_is_known_of_the_person_counts(service: SpeechService, sample: Sample) -> None:
    """R20: a client's language is a prior: it does not turn clear German into something else, and others are named."""
    heard = service.transcribe(sample("de/human_gt1"), None, likely="tr")
    assert heard.language == "de"
    assert len(heard.others) == 3
    assert 0 < heard.certainty <= 1


def test_the_voice_is_understood_in_german(service: SpeechService) -> None:
    """R02: what the voice says, the recogniser hears, so that whole reports can be tested by voice alone."""
    heard = service.transcribe(service.speak("Der Aufzug am Bahnhof ist kaputt.", "de"), "de")
    assert likeness(heard.text, "Der Aufzug am Bahnhof ist kaputt.") > 0.7


def test_endless_repetition_is_left_out(service: SpeechService) -> None:
    """R12: where Whisper does not understand, it says little instead of the same two words for ever."""
    heard = service.transcribe(service.speak("المصعد في المحطة معطل منذ أسبوع ولا أستطيع الصعود", "ar"), "ar")
    assert max(Counter(heard.text.split()).values(), default=0) <= 3


def hum(seconds: float = 3.0) -> bytes:
    """Mains hum with overtones, loud."""
    wave = [0 if i % 320 < 160 else 9000 for i in range(int(seconds * RATE))]
    return array("h", wave).tobytes()


def noise(loudness: int, seconds: float = 3.0) -> bytes:
    """White noise, always the same."""
    chance = random.Random(loudness)
    return array("h", (chance.randrange(-loudness, loudness) for _ in range(int(seconds * RATE)))).tobytes()


NOBODY = {
    "silence": bytes(2 * RATE * 5),
    "hiss": noise(150),
    "noise": noise(4000),
    "loud noise": noise(20_000),
    "hum": hum(),
    "knocks": (bytes(15_000) + b"\xff\x7f" * 300) * 6,
    "too short": noise(8000, 0.15),
}


@pytest.mark.parametrize("language", ["ko", "de", None], ids=["vosk", "whisper", "unknown"])
@pytest.mark.parametrize("kind", NOBODY)
def test_nobody_speaking_yields_no_words(service: SpeechService, kind: str, language: str | None) -> None:
    """R12: silence, noise and hum give no word through Vosk, through Whisper and in an unknown language."""
    heard = service.transcribe(note(NOBODY[kind]), language)
    assert (heard.text, heard.words, heard.confidence) == ("", (), 0.0)


def test_refusals_reach_the_caller_by_type(service: SpeechService) -> None:
    """R45: empty, strange, too large and too long notes are told apart, and the process lives on."""
    for data in (b"", b"no sound", random.Random(3).randbytes(50_000)):
        with pytest.raises(AudioUnreadable):
            service.transcribe(data, "de")
    with pytest.raises(AudioTooLarge):
        service.transcribe(bytes(20_000_001), "de")
    with pytest.raises(AudioTooLong):
        service.transcribe(note(bytes(2 * RATE * 301)), "de")
    before = service.recogniser_pid
    assert service.transcribe(note(bytes(2 * RATE)), "de").text == ""
    assert service.recogniser_pid == before


def test_a_missing_model_is_named(models_folder: Path, sample: Sample, tmp_path: Path) -> None:
    """R45: without a model nothing is started, and the model to install is named."""
    empty = SpeechService(tmp_path)
    with pytest.raises(NoModel) as missing:
        empty.transcribe(sample("de/human_gt1"), "de")
    assert missing.value.suggestion == "vosk-model-small-de-0.15"
    assert empty.recogniser_pid is None
    only_vosk = SpeechService(models_folder, engine="vosk")
    assert only_vosk.can_hear("ko")
    assert not only_vosk.can_hear("de")
    only_whisper = SpeechService(models_folder, engine="whisper")
    assert only_whisper.can_hear("de")
    assert not only_whisper.can_hear("ku")
    with pytest.raises(NoModel):
        only_whisper.transcribe(sample("de/human_gt1"), "ku")


@pytest.mark.parametrize("engine", ["vosk", "whisper"])
def test_a_broken_model_is_no_model(tmp_path: Path, sample: Sample, engine: str) -> None:
    """R45: files that are no model are told as a missing model; the process does not abort."""
    if engine == "vosk":
        (tmp_path / "vosk-model-small-ko-0.22/am").mkdir(parents=True)
        (tmp_path / "vosk-model-small-ko-0.22/am/final.mdl").write_bytes(b"rubbish")
    else:
        (tmp_path / "whisper-base").mkdir()
        for name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt"):
            (tmp_path / "whisper-base" / name).write_bytes(b"{}")
    speech = SpeechService(tmp_path)
    try:
        with pytest.raises(NoModel):
            speech.transcribe(sample("ko/01"), "ko")
    finally:
        speech.close()


def test_many_threads_get_their_own_answers(service: SpeechService, sample: Sample) -> None:
    """Answers never go to the wrong note, though one process serves all threads."""
    said = {"de/human_gt4": "Euer Plan hat ja toll geklappt", "de/human_neutral": "Mist wieder nichts geschafft"}
    names = list(said) * 2
    with ThreadPoolExecutor(4) as pool:
        for name, heard in zip(names, pool.map(lambda n: service.transcribe(sample(n), "de"), names), strict=True):
            assert likeness(heard.text, said[name]) > 0.85
