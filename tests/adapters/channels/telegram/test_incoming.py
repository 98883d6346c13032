"""Updates, as Telegram describes them, become what somebody said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.channels.telegram.incoming import Heard, InGroup, Pressed, Taken, read
from adapters.channels.telegram.words import Words
from adapters.storage.media import RemoteFile
from bot.conversation.events import Event, PictureReceived, TextReceived, VoiceReceived, to_dict
from bot.understanding.answers import Command
from tests import shipped

PAYLOADS: dict[str, Any] = json.loads((Path(__file__).parent / "payloads" / "incoming.json").read_text())
WORDS = Words(shipped.catalogues(), list(shipped.LANGUAGES))


def taken(name: str) -> list[Taken]:
    """What a recorded payload says."""
    return read(PAYLOADS[name]["update"], WORDS.command)


def heard(name: str) -> Heard:
    """The last thing that somebody said in it."""
    found = taken(name)[-1]
    assert isinstance(found, Heard)
    return found


def file(name: str) -> RemoteFile:
    """The file it names."""
    found = heard(name).file
    assert found is not None
    return found


def described(taken: Taken) -> dict[str, Any]:
    """As the payloads write it: ids of files are new each time."""
    if isinstance(taken, InGroup):
        return {"group": taken.chat}
    if isinstance(taken, Pressed):
        return {"message": taken.message, "number": taken.number}
    event: Event = taken.event
    if isinstance(event, VoiceReceived | PictureReceived):
        assert taken.file is not None
        assert taken.file.id == event.media
        return {"event": type(event).__name__}
    assert taken.file is None
    return to_dict(event)


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_recorded_update(name: str) -> None:
    """R01 R14: each kind of update says what is written beside it, and no kind raises."""
    assert [described(each) for each in taken(name)] == PAYLOADS[name]["says"]


@pytest.mark.parametrize("name", [name for name in PAYLOADS if len(PAYLOADS[name]["says"]) > 0])
def test_people_are_their_chat(name: str) -> None:
    """R27: everything of one person has one address, and no two things of theirs one id."""
    found = [each for each in taken(name) if isinstance(each, Heard | Pressed)]
    assert {each.address for each in found} <= {"700100"}
    ids = [each.message_id for each in found if isinstance(each, Heard)]
    assert len(ids) == len(set(ids))


def test_the_language_of_the_client_is_a_hint() -> None:
    """R20: the client's language is passed on, a poster's language goes before it, an unknown code does not."""
    assert heard("text").hint == "de"
    assert heard("text with emoji and right-to-left").hint == "ar"
    assert heard("no language code").hint is None
    assert heard("/start from a Turkish poster").hint == "tr"
    assert heard("/start with an unknown code").hint == "de"


def test_a_country_is_no_language() -> None:
    """R20: `pt-br` is Portuguese."""
    update = json.loads(json.dumps(PAYLOADS["text"]["update"]))
    update["message"]["from"]["language_code"] = "pt-br"
    [said] = read(update, WORDS.command)
    assert said.hint == "pt"


def test_the_largest_picture_that_may_be_fetched() -> None:
    """R14: of the sizes of a photo the largest below 20 MB is named, with all that is needed to fetch it later."""
    assert file("photo").reference == "AgACphoto3"
    assert file("photo").size == 170455
    assert file("photo whose largest size is too large").reference == "AgACphoto0"


def test_a_file_is_named_with_what_is_known_of_it() -> None:
    """R02: kind, type, size and length go with the name, so that a file is refused before it is fetched."""
    found = file("voice")
    assert (found.kind, found.type, found.size, found.seconds) == ("voice", "audio/ogg", 26711, 7)
    assert file("video note").type == "video/mp4"
    assert file("voice without size").size == 0


def test_an_edit_is_another_message() -> None:
    """R27: an edit does not look like a second delivery of what it changes."""
    first = json.loads(json.dumps(PAYLOADS["edited text"]["update"]))
    second = {**first, "update_id": first["update_id"] + 1}
    original = {"update_id": 1, "message": first["edited_message"]}
    ids = {read(update, WORDS.command)[0].message_id for update in (first, second, original)}  # type: ignore[union-attr]
    assert len(ids) == 3


@pytest.mark.parametrize("language", shipped.LANGUAGES)
@pytest.mark.parametrize("command", Command)
def test_a_command_means_what_its_word_means(command: Command, language: str) -> None:
    """R07: the word behind each command is understood as this command, in every language."""
    assert shipped.reader().command(WORDS.command(command, language), language) is command


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_listed_commands_are_accepted_by_telegram(language: str) -> None:
    """R20: names and descriptions keep Telegram's limits, and every language lists the same."""
    listed = WORDS.listed(language)
    assert [command.command for command in listed] == [command.command for command in WORDS.listed("de")]
    assert all(1 <= len(command.description) <= 256 for command in listed)
    if language != "de":
        assert {c.description for c in listed} & {c.description for c in WORDS.listed("de")} == set()


@given(st.text())
def test_any_text_arrives_whole(text: str) -> None:
    """R01: whatever is typed and is no command comes through unchanged."""
    update = {"update_id": 1, "message": {**PAYLOADS["text"]["update"]["message"], "text": text}}
    if not text or text.startswith("/"):
        return
    [said] = read(update, WORDS.command)
    assert isinstance(said, Heard)
    assert said.event == TextReceived(text)
