"""A person's recording is used only while it says what the message says."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.fixed_prompts import FixedPrompts
from adapters.speech import audio
from adapters.speech.kept import Kept
from adapters.speech.recordings import Recordings
from bot.conversation.context import City

CITY = City("Stadt", "Büro", "115", "Rathaus")
SOUND = audio.encode_opus(b"\x00\x10\x00\xf0" * 8_000, audio.RATE)


@pytest.fixture(scope="module")
def fixed() -> FixedPrompts:
    """What can be recorded."""
    return FixedPrompts(CITY)


@pytest.fixture
def recordings(tmp_path: Path) -> Recordings:
    """A folder with one German recording."""
    folder = tmp_path / "de"
    folder.mkdir()
    (folder / "ask-voice.ogg").write_bytes(SOUND)
    (folder / "ask-voice.txt").write_text("Soll ich\nvorlesen?\n1: Ja.\n", encoding="utf-8-sig")
    return Recordings(tmp_path)


def test_the_same_words_are_said_by_the_person(recordings: Recordings) -> None:
    """R03: lines may be broken anywhere; one other word, another language, other forms: no recording."""
    assert recordings.find("de", "ask-voice", "Soll ich vorlesen? 1: Ja.") == SOUND
    assert recordings.find("de", "ask-voice", "Soll ich das vorlesen? 1: Ja.") is None
    assert recordings.find("tr", "ask-voice", "Soll ich vorlesen? 1: Ja.") is None
    assert recordings.find("de", "ask-voice", "Soll ich vorlesen? 1: Ja.", easy=True) is None
    assert Recordings(None).find("de", "ask-voice", "Soll ich vorlesen? 1: Ja.") is None


def test_states_are_told(recordings: Recordings) -> None:
    """What is current, out of date, without text, unknown or no voice note is told apart."""
    assert recordings.state("de", "ask-voice", "Soll ich vorlesen? 1: Ja.") == "current"
    assert recordings.state("de", "ask-voice", "Anders.") == "stale"
    assert recordings.state("de", "ask-voice", None) == "unknown"
    assert recordings.folder is not None
    (recordings.folder / "de" / "ask-voice.txt").unlink()
    assert recordings.state("de", "ask-voice", "Anders.") == "textless"
    (recordings.folder / "de" / "menu.ogg").write_bytes(b"RIFF")
    (recordings.folder / "de" / "menu.txt").write_text("Was?")
    assert recordings.state("de", "menu", "Was?") == "unreadable"
    assert list(recordings.keys("de")) == ["ask-voice", "menu"]
    assert recordings.languages() == ["de"]


@pytest.mark.parametrize(("language", "key"), [("..", "x"), ("de", "../../secret"), ("de/..", "menu"), ("", "")])
def test_no_name_leads_out_of_the_folder(recordings: Recordings, language: str, key: str) -> None:
    """Keys and languages are names, never paths."""
    assert recordings.find(language, key, "") is None


def test_only_what_everybody_hears_can_be_recorded(fixed: FixedPrompts) -> None:
    """R03: a question with its options and the help line is one text; receipts and read-backs are none."""
    words = fixed.words("de", "ask-voice")
    assert words is not None
    assert words.splitlines()[1:] == ["1: Ja.", "2: Nein.", "0: Mensch."]
    assert [
        key for key in ("receipt", "ask-heard", "ask-review", "nothing", "case-line") if fixed.words("de", key)
    ] == []
    assert fixed.words("xx", "ask-voice") is None
    keys = list(fixed.keys("tr"))
    assert {"welcome", "ask-what", "menu", "help"} <= set(keys)
    assert not {"yes", "menu-status", "ask-case", "ask-unclear"} & set(keys)
    assert len(keys) > 30


def test_what_was_spoken_once_is_kept_in_bounds() -> None:
    """The sounds wanted last stay, the others make room."""
    kept = Kept(most=30)
    for number in range(4):
        kept.put((b"%d" % number, False), b"x" * 10)
        assert kept.get((b"0", False)) or number == 3
    assert kept.get((b"0", True)) is None
    assert kept.get((b"1", False)) is None
    assert kept.get((b"3", False)) == b"x" * 10
