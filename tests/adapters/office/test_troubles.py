"""What waits at the top of the queue: what was given up, what our code could not handle, what residents replied."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from adapters.channels.contract import Health
from adapters.office import queue_queries
from adapters.storage.tables import events, forwards, messages
from bot.conversation.events import TextReceived, to_dict
from tests.adapters.office.conftest import Desk, Residents, hidden
from tests.adapters.office.test_queue import LINK


def test_what_residents_replied_is_seen_until_somebody_reacts(desk: Desk, residents: Residents) -> None:
    """An answer to a question stands at the top however old the report is; any entry of the office takes it away."""
    reference = residents.report("Asansör bozuk", language="tr", ago=timedelta(days=90))
    other = residents.report()
    assert "Neue Antworten" not in desk.client.get("/office").text
    residents.add(reference, "İkinci \u202ekatta")
    residents.add(other, "")
    page = desk.client.get("/office").text
    section = page[page.index('class="replies"') : page.index('class="counts"')]
    assert LINK.findall(section) == [reference, other]
    assert '<span lang="tr" dir="auto">İkinci katta</span>' in section
    assert "Ohne Text, mit Aufnahme oder Bild." in section
    desk.send(reference, "note", note="Gelesen")
    desk.send(other, "status", status="seen")
    assert "Neue Antworten" not in desk.client.get("/office").text


def test_only_so_many_entries_are_watched(desk: Desk, residents: Residents, monkeypatch: pytest.MonkeyPatch) -> None:
    """The look for replies is bounded, so a long history does not slow the page."""
    residents.add(residents.report(), "Noch etwas")
    assert "Neue Antworten" in desk.client.get("/office").text
    residents.report()
    monkeypatch.setattr(queue_queries, "MOST_WATCHED", 1)
    assert "Neue Antworten" not in desk.client.get("/office").text


def test_troubles_are_shown_and_tried_again(desk: Desk, residents: Residents) -> None:
    """R45: given-up messages and forwards stand at the top and can be tried again, once."""
    reference = residents.report()
    parts = residents.parts
    with parts.database.turn() as turn:
        given_up = {"state": "given_up", "error": "mail_certificate", "tries": 9}
        turn.execute(update(messages).where(messages.c.direction == "out").values(**given_up, reference=reference))
        row = {"reference": reference, "target": "mail", "recipient": "a@b.example", "message_id": "<x@y>"}
        turn.execute(insert(forwards).values(**row, **given_up, created=datetime.now(UTC)))
        message = turn.execute(select(messages.c.id).where(messages.c.direction == "out")).scalars().first()
    page = desk.client.get("/office").text
    assert f"Nachricht zu Meldung {reference} nicht zugestellt" in page
    assert f"Weiterleitung der Meldung {reference} nicht gesendet" in page
    assert "Grund: Das Zertifikat des Mailservers ist nicht vertrauenswürdig." in page
    csrf = hidden(page, "csrf")
    for kind, id in (("message", message), ("forward", 1)):
        first = desk.client.post(f"/office/again/{kind}/{id}", data={"csrf": csrf})
        assert first.headers["location"] == "/office?done=try-again-done"
        second = desk.client.post(f"/office/again/{kind}/{id}", data={"csrf": csrf})
        assert second.headers["location"] == "/office?done=try-again-gone"
    with parts.database.look() as look:
        assert look.execute(select(messages.c.state).where(messages.c.id == message)).scalar_one() == "due"
        assert look.execute(select(forwards.c.state)).scalar_one() == "due"
    for path in ("anything/1", f"message/{10**30}", "event/-1"):
        assert desk.client.post(f"/office/again/{path}", data={"csrf": csrf}).headers["location"].endswith("gone")


def test_what_was_settled_otherwise_leaves_the_list(desk: Desk, residents: Residents) -> None:
    """A forward to a wrong address is put aside after the right one got it; events are never put aside unread."""
    reference, parts = residents.report(), residents.parts
    with parts.database.turn() as turn:
        row = {"reference": reference, "target": "mail", "recipient": "typo@b.example", "message_id": "<x@y>"}
        given_up = {"state": "given_up", "error": "mail_550", "tries": 1, "created": datetime.now(UTC)}
        turn.execute(insert(forwards).values(**row, **given_up))
    csrf = {"csrf": hidden(desk.client.get("/office").text, "csrf"), "back": reference}
    for expected in ("aside-done", "try-again-gone"):
        answer = desk.client.post("/office/aside/forward/1", data=csrf)
        assert answer.headers["location"] == f"/office/submissions/{reference}?done={expected}"
    assert desk.client.post("/office/aside/event/1", data=csrf).headers["location"].endswith("try-again-gone")
    assert "Das braucht Hilfe" not in desk.client.get("/office").text
    page = desk.client.get(f"/office/submissions/{reference}?done=aside-done").text
    assert "Das wird nicht mehr versucht." in page
    assert '<span class="delivery aside">nicht gesendet, wird nicht mehr versucht</span>' in page


def test_what_waits_for_a_server_says_so(desk: Desk, residents: Residents) -> None:
    """R45: while a mail server is away, the page does not say "being sent" for eight hours."""
    reference, parts = residents.report(), residents.parts
    with parts.database.turn() as turn:
        row = {"reference": reference, "target": "mail", "recipient": "a@b.example", "message_id": "<x@y>"}
        waiting = {"state": "due", "error": "mail_unreachable", "tries": 2, "created": datetime.now(UTC)}
        turn.execute(insert(forwards).values(**row, **waiting))
        turn.execute(update(messages).where(messages.c.direction == "out").values(error="unreachable", state="due"))
        turn.execute(update(messages).where(messages.c.direction == "out").values(reference=reference))
    page = desk.open(reference)
    assert "noch nicht gesendet, wird wieder versucht. Grund: Der Mailserver ist nicht erreichbar." in page
    assert "noch nicht zugestellt, wird wieder versucht. Grund: Der Dienst ist nicht erreichbar." in page


def test_a_dead_letter_goes_the_one_way_in_again(desk: Desk, residents: Residents) -> None:
    """An event that our code could not handle is shown without its words, and can be given in again."""
    residents.report()
    parts, conversation = residents.parts, residents.conversations[0]
    payload = json.dumps(to_dict(TextReceived("geheime Worte")))
    row = {"channel": "browser", "message_id": "dead", "conversation": conversation, "state": "dead"}
    with parts.database.turn() as turn:
        turn.execute(
            insert(events).values(**row, payload=payload, error="KeyError x.py:f:1", received=datetime.now(UTC))
        )
        dead = turn.execute(select(events.c.id).where(events.c.state == "dead")).scalar_one()
    page = desk.client.get("/office").text
    assert "konnte nicht verarbeitet werden" in page
    assert "geheime Worte" not in page
    before = len(parts.store.messages(conversation))
    answer = desk.client.post(f"/office/again/event/{dead}", data={"csrf": hidden(page, "csrf")})
    assert answer.headers["location"].endswith("try-again-done")
    after = parts.store.messages(conversation)
    assert [m.text for m in after[before:] if m.direction == "in"] == ["geheime Worte"]
    assert "konnte nicht verarbeitet werden" not in desk.client.get("/office").text


def test_what_nobody_can_parse_is_told_and_put_aside(desk: Desk, residents: Residents) -> None:
    """A payload of nobody cannot be tried again; staff tell the IT team, and it leaves their list without a trace."""
    residents.parts.intake.keep_unreadable("telegram", "7", '{"secret": 1', ValueError("secret"))
    page = desk.client.get("/office").text
    assert "das kein Programm lesen kann" in page
    assert "secret" not in page
    assert "/office/aside/payload/1" in page
    csrf = {"csrf": hidden(page, "csrf")}
    for expected in ("aside-done", "try-again-gone"):
        answer = desk.client.post("/office/aside/payload/1", data=csrf)
        assert answer.headers["location"].endswith(expected)
    assert "das kein Programm lesen kann" not in desk.client.get("/office").text
    with residents.parts.database.look() as look:
        assert look.execute(select(events.c.payload)).scalars().all()[-1] is None


def test_dead_letters_say_how_many_how_old_and_where(
    desk: Desk, residents: Residents, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Staff see count, age of the oldest and class and place of the error, and no word; the count is bounded."""
    parts, now = residents.parts, datetime.now(UTC)
    assert "Nicht verarbeitete Nachrichten" not in desk.client.get("/office").text
    fixed = {"channel": "browser", "state": "dead", "payload": "{}", "error": "KeyError engine.py:step:12"}
    rows = [{"message_id": str(n), "received": now - timedelta(hours=5 - n), **fixed} for n in range(3)]
    with parts.database.turn() as turn:
        turn.execute(insert(events), rows)
    page = desk.client.get("/office").text
    assert "Nicht verarbeitete Nachrichten: 3. Die älteste ist 5 Stunden alt." in page
    assert page.index("Nicht verarbeitete") < page.index('class="counts"')
    assert page.count("Grund: KeyError engine.py:step:12") == 3
    monkeypatch.setattr(queue_queries, "MOST_COUNTED", 2)
    assert "Nicht verarbeitete Nachrichten: 2+." in desk.client.get("/office").text


def test_a_channel_that_is_away_is_named_in_the_queue(desk: Desk, residents: Residents) -> None:
    """R45: its answers wait without an end, so staff see why nobody gets one; a page without JavaScript says it."""

    class Away:
        """A channel whose server is not there."""

        well = False

        def health(self) -> Health:
            """How it is."""
            return Health(self.well)

    channels: Any = residents.parts.channels
    channels["matrix"] = Away()
    assert "Matrix: Die Verbindung fehlt gerade." in desk.client.get("/office").text
    channels["matrix"].well = True
    assert "Die Verbindung fehlt" not in desk.client.get("/office").text
