"""The transcription task: notes that no machine hears are typed by a person and go back into the conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import insert, select, update

from adapters.intake import Incoming
from adapters.office import listening_queries
from adapters.speech import audio
from adapters.storage.tables import history, listening, staff, transcripts
from adapters.wiring import Parts
from bot.conversation.events import Event, LanguageChosen, NotTranscribed, TextReceived, Transcribed, VoiceReceived
from tests.adapters.office.conftest import PASSWORD, Desk, Residents, browser, hidden, sign_in

WORDS = "Asansör iki haftadır bozuk"


@dataclass
class Resident:
    """Somebody who speaks Turkish, and whom no machine hears."""

    parts: Parts
    address: str
    conversation: str = ""
    said: int = 0

    def say(self, event: Event) -> str:
        """One event of theirs."""
        self.said += 1
        now = datetime.now(UTC)
        receipt = self.parts.intake.receive(Incoming("browser", self.address, str(self.said), event, now))
        self.conversation = receipt.conversation
        return receipt.conversation

    def note(self, how: Callable[[str], NotTranscribed | Transcribed], sound: bytes = b"OggS") -> str:
        """One voice note, and what the recogniser had to say of it."""
        media = self.parts.media.keep("voice", "audio/ogg", sound, seconds=3.0)
        self.say(VoiceReceived(media))
        event = how(media)
        found = {"state": event.reason} if isinstance(event, NotTranscribed) else {"state": "done", "text": event.text}
        with self.parts.database.turn() as turn:
            turn.execute(update(transcripts).where(transcripts.c.media == media).values(**found))
        self.parts.intake.receive_for(self.conversation, f"transcript:{media}", event)
        return media

    @property
    def heard(self) -> list[tuple[str, str]]:
        """Key and words of every answer."""
        messages = self.parts.store.messages(self.conversation)
        return [(message.key, message.text) for message in messages if message.direction == "out"]


def unheard(media: str) -> NotTranscribed:
    """There is no model."""
    return NotTranscribed(media, "no_model")


def doubtful(media: str) -> Transcribed:
    """Heard badly."""
    return Transcribed(media, "asa söz buz ok", 0.2, "tr", "whisper")


@pytest.fixture
def resident(parts: Parts) -> Resident:
    """Somebody who chose Turkish."""
    made = Resident(parts, "ayse")
    made.say(LanguageChosen("tr"))
    return made


@pytest.fixture
def bert(parts: Parts, app: FastAPI, desk: Desk, password_hash: str) -> TestClient:
    """Another member of staff."""
    row = {"name": "Bert", "password": password_hash, "must_change": False, "created": datetime.now(UTC)}
    with parts.database.turn() as turn:
        turn.execute(insert(staff).values(row))
    client = browser(app)
    assert sign_in(client, "Bert", PASSWORD).status_code == 303
    return client


def take(client: TestClient, media: str) -> Any:
    """Take a note from the list."""
    token = hidden(client.get("/office/listening").text, "csrf")
    return client.post(f"/office/listening/{media}/claim", data={"csrf": token})


def send(client: TestClient, media: str, text: str = WORDS, language: str = "tr", action: str = "typed") -> Any:
    """Send the form of a note."""
    token = hidden(client.get("/office/listening").text, "csrf")
    return client.post(f"/office/listening/{media}/{action}", data={"csrf": token, "typed": text, "language": language})


def row(parts: Parts, media: str) -> Any:
    """What is kept of the task."""
    with parts.database.look() as look:
        return look.execute(select(listening).where(listening.c.media == media)).one_or_none()


def test_what_was_typed_is_read_back(resident: Resident, desk: Desk) -> None:
    """R12 R38: told at once that a person listens; what they type is read back in Turkish, and nothing is filed yet."""
    media = resident.note(unheard)
    assert ("voice-kept", "Sesli mesajınızı anlayamıyorum. Onu bir görevli dinleyecek.") in [
        (key, text.split(" Numaranız")[0]) for key, text in resident.heard
    ]
    assert take(desk.client, media).headers["location"] == f"/office/listening/{media}"
    page = desk.client.get(f"/office/listening/{media}").text
    assert f'src="/office/media/{media}"' in page
    assert f'src="/office/listening/{media}/slower"' in page
    sent = send(desk.client, media)
    assert sent.headers["location"] == "/office/listening?done=listening-sent"
    key, text = resident.heard[-1]
    assert key == "ask-heard"
    assert WORDS in text
    assert "Doğru mu?" in text
    resident.say(TextReceived("evet"))
    assert resident.heard[-1][0] == "ask-category-guess"


def test_words_of_people_and_machines_are_kept_apart(resident: Resident, desk: Desk) -> None:
    """R21: the submission shows who typed the note, beside what the machine made of it, and so does its history."""
    media = resident.note(unheard)
    take(desk.client, media)
    send(desk.client, media)
    parts = resident.parts
    with parts.database.look() as look:
        entry = look.execute(select(history).where(history.c.kind == "typed")).one()
    page = desk.open(entry.reference)
    assert entry.text == WORDS
    assert "Von einem Menschen aufgeschrieben: Anna." in page
    assert "Für diese Sprache fehlt ein Sprachmodell" in page
    assert "Aufnahme von einem Menschen aufgeschrieben" in page


def test_oldest_first_and_one_for_each(resident: Resident, desk: Desk, bert: TestClient) -> None:
    """Two people never do the same note: it is claimed, shown as such, and free again after a while."""
    first, second = resident.note(unheard), resident.note(unheard)
    page = desk.client.get("/office/listening").text
    assert page.index(first) < page.index(second)
    take(desk.client, first)
    assert "Hört gerade an: Anna" in bert.get("/office/listening").text
    assert take(bert, first).headers["location"].endswith("listening-taken")
    assert "Hört gerade an: Anna" in bert.get(f"/office/listening/{first}").text
    late = datetime.now(UTC) - listening_queries.CLAIM - timedelta(seconds=1)
    with resident.parts.database.turn() as turn:
        turn.execute(update(listening).where(listening.c.media == first).values(changed=late))
    assert take(bert, first).headers["location"] == f"/office/listening/{first}"
    refused = send(desk.client, first, "Annas Worte")
    assert refused.status_code == 409
    assert "Annas Worte" in refused.text
    assert send(bert, first).status_code == 303
    assert [key for key, _ in resident.heard].count("ask-heard") == 1
    assert send(bert, first, "noch einmal").status_code == 409


def test_a_late_sender_is_heard_when_nobody_else_came(resident: Resident, desk: Desk) -> None:
    """A claim that ran out while somebody typed takes nothing from them as long as the note is still theirs."""
    media = resident.note(unheard)
    take(desk.client, media)
    late = datetime.now(UTC) - timedelta(hours=3)
    with resident.parts.database.turn() as turn:
        turn.execute(update(listening).where(listening.c.media == media).values(changed=late))
    assert send(desk.client, media).status_code == 303


def test_given_back_others_may_take_it(resident: Resident, desk: Desk, bert: TestClient) -> None:
    """Who cannot understand the language gives the note back."""
    media = resident.note(unheard)
    take(desk.client, media)
    assert send(desk.client, media, action="back").headers["location"].endswith("listening-back-done")
    assert take(bert, media).headers["location"] == f"/office/listening/{media}"


def test_nothing_to_understand_is_told(resident: Resident, desk: Desk) -> None:
    """R12: a note with nothing in it ends with the person being asked to speak again."""
    media = resident.note(unheard)
    take(desk.client, media)
    send(desk.client, media, "", action="no-words")
    assert "voice-no-words" in [key for key, _ in resident.heard]
    assert row(resident.parts, media).state == "no_words"


def test_deleted_data_are_gone_from_the_list(resident: Resident, desk: Desk) -> None:
    """R32: who deletes their data meanwhile leaves nothing to listen to; what was being typed comes to nothing."""
    media = resident.note(unheard)
    take(desk.client, media)
    resident.say(TextReceived("verilerim"))
    resident.say(TextReceived("2"))
    resident.say(TextReceived("1"))
    assert row(resident.parts, media) is None
    refused = send(desk.client, media)
    assert refused.status_code == 409
    assert WORDS in refused.text
    assert media not in desk.client.get("/office/listening").text
    assert desk.client.get(f"/office/listening/{media}").headers["location"].endswith("listening-gone")


def test_a_deleted_recording_waits_no_more(resident: Resident, desk: Desk) -> None:
    """R33: a recording whose time is over takes its task with it."""
    media = resident.note(unheard)
    resident.parts.media.delete(media)
    assert row(resident.parts, media) is None
    assert "Keine Aufnahme wartet." in desk.client.get("/office/listening").text


def test_a_doubtful_note_waits_until_the_resident_says_yes(resident: Resident, desk: Desk) -> None:
    """R12: a note that was heard badly is read back and listed; a yes of the resident takes it off the list."""
    media = resident.note(doubtful)
    assert resident.heard[-1][0] == "ask-heard-doubtful"
    assert media in desk.client.get("/office/listening").text
    assert "Eine Aufnahme wartet auf jemanden" in desk.client.get("/office").text
    take(desk.client, media)
    assert "asa söz buz ok" in desk.client.get(f"/office/listening/{media}").text
    resident.say(TextReceived("evet"))
    assert row(resident.parts, media).state == "settled"
    assert send(desk.client, media).status_code == 409


def test_a_doubtful_note_is_typed_first(resident: Resident, desk: Desk) -> None:
    """R12: whoever is first counts: the typed words replace the doubtful ones in the read-back."""
    media = resident.note(doubtful)
    take(desk.client, media)
    send(desk.client, media)
    key, text = resident.heard[-1]
    assert key == "ask-heard"
    assert WORDS in text
    assert "buz ok" not in text


@pytest.mark.parametrize(
    ("text", "language", "problem"),
    [
        (" … ", "tr", "Bitte schreiben Sie zuerst auf"),
        (WORDS, "", "Bitte wählen Sie die Sprache"),
        (WORDS, "../x", "Bitte wählen Sie die Sprache"),
        ("x" * 10_001, "tr", "Der Text ist zu lang"),
    ],
)
def test_a_wrong_form_comes_back_with_its_words(
    resident: Resident, desk: Desk, text: str, language: str, problem: str
) -> None:
    """R37: what is wrong is said, and what was typed still stands there."""
    media = resident.note(unheard)
    take(desk.client, media)
    page = send(desk.client, media, text, language)
    assert page.status_code == 422
    assert problem in page.text
    assert text.strip() in page.text


def test_forms_need_their_token_and_a_session(resident: Resident, desk: Desk, app: FastAPI) -> None:
    """Another site cannot send these forms; a session that ended keeps the words for after the sign-in."""
    media = resident.note(unheard)
    take(desk.client, media)
    forged = desk.client.post(f"/office/listening/{media}/typed", data={"csrf": "x", "typed": WORDS, "language": "tr"})
    assert forged.status_code == 403
    assert WORDS in forged.text
    ended = browser(app).post(f"/office/listening/{media}/typed", data={"typed": WORDS, "language": "tr"})
    assert ended.status_code == 401
    assert f'name="kept-typed" value="{WORDS}"' in ended.text
    assert row(resident.parts, media).state == "waiting"


@pytest.mark.parametrize("media", ["x", "../../etc/passwd", "00000000-0000-0000-0000-000000000000"])
def test_strange_addresses_lead_back_to_the_list(desk: Desk, media: str) -> None:
    """What is no note is no page, no error, and no way elsewhere."""
    assert desk.client.get(f"/office/listening/{media}").status_code in (303, 404)
    assert desk.client.get(f"/office/listening/{media}/slower").status_code in (303, 404)
    token = hidden(desk.client.get("/office/password").text, "csrf")
    for action in ("claim", "back", "no-words"):
        answer = desk.client.post(f"/office/listening/{media}/{action}", data={"csrf": token})
        assert answer.status_code in (303, 404, 405, 409)


def test_slower_is_slower(resident: Resident, desk: Desk, residents: Residents) -> None:
    """R37: without any script the note can be heard at three quarters of its speed."""
    sound = audio.encode_opus(b"\x00\x10\x00\xf0" * 16_000, audio.RATE)
    media = resident.note(unheard, sound)
    answer = desk.client.get(f"/office/listening/{media}/slower")
    assert answer.headers["content-type"] == "audio/ogg"
    before, after = (audio.seconds(audio.decode(data)) for data in (sound, answer.content))
    assert after == pytest.approx(before / 0.75, rel=0.05)
