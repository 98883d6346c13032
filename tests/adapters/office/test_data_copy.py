"""Staff make the copy of a person's data that an SMS is too short for."""

from __future__ import annotations

import json

import pytest
from fastapi import FastAPI
from sqlalchemy import delete, select

from adapters.storage.tables import history, staff, submissions
from tests.adapters.office.conftest import Desk, Residents, browser, hidden

WORDS = "Die Rampe ist zu steil"


def made(residents: Residents, reference: str) -> list[str]:
    """Who made copies, by the history."""
    query = select(staff.c.name).join(history).where(history.c.reference == reference, history.c.kind == "copied")
    with residents.parts.database.look() as look:
        return list(look.scalars(query))


def test_the_copy_is_whole_and_readable(desk: Desk, residents: Residents) -> None:
    """R32: JSON for programs, text for people: what was said, what was answered, to whom it was forwarded."""
    reference = residents.report(WORDS)
    desk.send(reference, "answer", answer="Wir bauen sie um.")
    desk.send(reference, "note", note="Ruft oft an")
    desk.send(reference, "forward", recipient="tiefbau@stadt.example", explanation="")
    text, data = (desk.send(reference, "copy", kind=kind) for kind in ("text", "json"))
    for answer in (text, data):
        assert answer.status_code == 200
        assert f"MG-{reference}" in answer.headers["content-disposition"]
        assert answer.headers["cache-control"] == "no-store"
        for words in (WORDS, "Wir bauen sie um.", "tiefbau@stadt.example", reference):
            assert words in answer.text
        assert "Ruft oft an" not in answer.text, "a note is the office's own"
    whole = json.loads(data.content)
    assert {"identity", "conversation", "messages", "submissions", "history", "forwards", "media"} <= set(whole)
    assert "address" not in whole["identity"][0], "of the page the address is the key to the conversation"


def test_the_history_says_who_made_it(desk: Desk, residents: Residents) -> None:
    """R32: each copy is in the history, a double click once; and nobody else's work is disturbed by it."""
    reference = residents.report()
    page = desk.open(reference)
    for _ in range(2):
        assert desk.send(reference, "copy", page, kind="text").status_code == 200
    assert made(residents, reference) == ["Anna"]
    assert desk.send(reference, "answer", page, answer="Danke.").status_code == 303
    assert "Kopie der Daten für die Person gemacht" in desk.open(reference)


def test_nobody_else_gets_one(desk: Desk, residents: Residents, app: FastAPI) -> None:
    """R32: without sign-in, with another form's token, or of deleted data there is no copy, and none in the history."""
    reference = residents.report(WORDS)
    stranger = browser(app).post(f"/office/submissions/{reference}/copy", data={"kind": "json"})
    assert stranger.status_code == 401
    page = desk.open(reference)
    form = {name: hidden(page, name) for name in ("nonce", "stand")}
    wrong = desk.client.post(f"/office/submissions/{reference}/copy", data={**form, "csrf": "x", "kind": "json"})
    assert wrong.status_code == 403
    assert desk.send(reference, "copy", kind="exe").status_code == 422
    residents.change(reference, conversation=None)
    assert desk.send(reference, "copy", page, kind="json").status_code == 422
    assert WORDS not in stranger.text
    assert made(residents, reference) == []
    assert "Kopie zum Lesen" not in desk.open(reference)


@pytest.mark.parametrize("kind", ["text", "json"])
def test_a_submission_that_is_gone_has_no_copy(desk: Desk, residents: Residents, kind: str) -> None:
    """A form whose submission was removed meanwhile gets the page that says so."""
    reference = residents.report()
    page = desk.open(reference)
    with residents.parts.database.turn() as turn:
        turn.execute(delete(submissions).where(submissions.c.reference == reference))
    assert desk.send(reference, "copy", page, kind=kind).status_code == 404
