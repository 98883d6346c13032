"""`mitsprache submissions`: the queue for programs, with the fields that others rely on."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from adapters.storage import engine, secrets
from adapters.storage.tables import submissions
from bot import reference as references
from tests.adapters.commands.conftest import Terminal

FIELDS = ["reference", "kind", "status", "category", "reasons", "place", "language", "text", "channel", "created"]
BEGIN = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
ROW = {
    "kind": "barrier",
    "category": "lift",
    "reasons": json.dumps(["Aufzug"]),
    "place_matched": "Hauptbahnhof",
    "place_source": "text",
    "channel": "browser",
    "permanence": "permanent",
    "affects": "",
    "answer_here": True,
    "spoken": False,
}


def submission(number: int, **values: Any) -> dict[str, Any]:
    """A row; `number` also says in which minute it came."""
    when = BEGIN + timedelta(minutes=number)
    own = {"reference": references.make(number), "status": "received", "language": "de", "place": "am Gleis 1"}
    return {**ROW, **own, "text": f"Der Aufzug Nr. {number} ist kaputt", "created": when, "changed": when, **values}


@pytest.fixture
def filled(terminal: Terminal) -> Terminal:
    """Three submissions: the newest in Arabic, the oldest done and with the known place only."""
    assert terminal.run("submissions", "list", "--json").data == []  # makes keys and tables
    secrets.use(secrets.load_or_create(terminal.home / "keys.json"))
    rows = [
        submission(1, status="done", place=""),
        submission(2),
        submission(3, language="ar", text="المصعد \x1b[31mمعطل", place="عند المحطة"),
    ]
    database = engine.connect(f"sqlite:///{terminal.home / 'mitsprache.sqlite'}")
    with database.turn() as turn:
        turn.execute(insert(submissions), rows)
    database.close()
    return terminal


def test_the_list_is_newest_first_with_the_agreed_fields(filled: Terminal) -> None:
    """--json gives exactly these fields, in the resident's script, without control characters."""
    listed = filled.run("submissions", "list", "--json")
    assert (listed.code, listed.err) == (0, "")
    assert [list(one) for one in listed.data] == [FIELDS] * 3
    assert [one["reference"] for one in listed.data] == [references.make(n) for n in (3, 2, 1)]
    arabic, german, old = listed.data
    assert "المصعد" in listed.out
    assert "\x1b" not in arabic["text"]
    assert (german["text"], german["place"], german["reasons"]) == (
        "Der Aufzug Nr. 2 ist kaputt",
        "am Gleis 1",
        ["Aufzug"],
    )
    assert (old["status"], old["place"], old["created"]) == ("done", "Hauptbahnhof", "2026-03-01T09:31:00+00:00")


def test_the_list_is_filtered_and_bounded(filled: Terminal) -> None:
    """A status keeps those that stand there, a limit the newest; a wrong status or limit ends with code 2."""
    done = filled.run("submissions", "list", "--status", "done", "--json").data
    assert [one["reference"] for one in done] == [references.make(1)]
    newest = filled.run("submissions", "list", "--limit", "1", "--json").data
    assert [one["reference"] for one in newest] == [references.make(3)]
    for wrong in (("--status", "lost"), ("--limit", "0")):
        assert filled.run("submissions", "list", *wrong).code == 2


def test_the_plain_list_is_one_line_each(filled: Terminal) -> None:
    """For a quick look: number first, one line for each submission, nothing that moves the cursor."""
    plain = filled.run("submissions", "list")
    assert plain.code == 0
    assert [line.split()[0] for line in plain.out.splitlines()] == [references.make(n) for n in (3, 2, 1)]
    assert "\x1b" not in plain.out


def test_one_submission_is_shown(filled: Terminal) -> None:
    """The number may have spaces or other digits; the fields are those of the list."""
    reference = references.make(2)
    shown = filled.run("submissions", "show", references.spoken(reference), "--json")
    assert shown.code == 0
    assert list(shown.data) == FIELDS
    assert shown.data["reference"] == reference
    eastern = "".join(chr(0x0660 + int(digit)) for digit in reference)
    assert filled.run("submissions", "show", eastern, "--json").data == shown.data
    plain = filled.run("submissions", "show", reference)
    assert plain.code == 0
    assert "Der Aufzug Nr. 2 ist kaputt" in plain.out


def test_an_unknown_number_ends_with_a_sentence(filled: Terminal) -> None:
    """Code 1, nothing on the output, and what to do."""
    for number in (references.make(500), "abc"):
        unknown = filled.run("submissions", "show", number, "--json")
        assert (unknown.code, unknown.out) == (1, "")
        assert "mitsprache submissions list" in unknown.err
