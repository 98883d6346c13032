"""What staff do with a submission: each act once, told to the resident, refused with the words kept."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from adapters.storage.tables import history, messages
from bot.submission import ALLOWED, ENDED, Category, Status
from tests.adapters.office.conftest import Desk, Residents, add_account, browser, hidden, sign_in


def entries(residents: Residents, reference: str) -> list[tuple[str, str, str]]:
    """Kind, status and text of the history."""
    query = select(history).where(history.c.reference == reference).order_by(history.c.id)
    with residents.parts.database.look() as look:
        return [(row.kind, row.status, row.text) for row in look.execute(query)]


def told(residents: Residents, reference: str) -> list[str]:
    """What the resident was told about the submission."""
    query = select(messages).where(messages.c.reference == reference, messages.c.direction == "out")
    with residents.parts.database.look() as look:
        return [row.body for row in look.execute(query.order_by(messages.c.id))]


def test_marking_seen_is_one_press_and_the_resident_hears_it(desk: Desk, residents: Residents) -> None:
    """R38: opening changes nothing; the button moves it to seen and the resident gets a message."""
    reference = residents.report()
    desk.open(reference)
    assert residents.row(reference).status == "received"
    answer = desk.send(reference, "status", status="seen")
    assert answer.headers["location"] == f"/office/submissions/{reference}?done=status-changed"
    assert residents.row(reference).status == "seen"
    assert entries(residents, reference)[-1] == ("status", "seen", "")
    assert len(told(residents, reference)) == 1
    page = desk.client.get(answer.headers["location"]).text
    assert "Der Status ist jetzt: gesehen." in page
    assert "Die Person bekommt eine Nachricht." in page


def test_a_double_click_acts_once(desk: Desk, residents: Residents) -> None:
    """The same form sent twice moves, answers and tells once."""
    reference = residents.report()
    page = desk.open(reference)
    for _ in range(3):
        assert desk.send(reference, "answer", page, answer="Wir kommen morgen.").status_code == 303
    assert [kind for kind, _, _ in entries(residents, reference)] == ["status", "answer"]
    assert len(told(residents, reference)) == 1
    assert "Wir kommen morgen." in told(residents, reference)[0]


def test_the_back_button_loses_no_words(desk: Desk, residents: Residents) -> None:
    """An old page that comes back says something else: an answer meets the new stand, a note is kept."""
    reference = residents.report()
    page = desk.open(reference)
    desk.send(reference, "answer", page, answer="Wir kommen morgen.")
    other = desk.send(reference, "answer", page, answer="Wir kommen doch erst Freitag.")
    assert other.status_code == 409
    assert "Wir kommen doch erst Freitag." in other.text
    for note in ("Erste Notiz", "Zweite Notiz", "Zweite Notiz"):
        assert desk.send(reference, "note", page, note=note).status_code == 303
    assert [text for kind, _, text in entries(residents, reference) if kind == "note"] == [
        "Erste Notiz",
        "Zweite Notiz",
    ]


@pytest.mark.parametrize("old", list(Status))
def test_every_move_of_the_table(desk: Desk, residents: Residents, old: Status) -> None:
    """R36, R38: what the table allows passes with a reason; nothing else does; nobody closes without a reason."""
    for new in Status:
        reference = residents.report()
        residents.change(reference, status=old.value)
        allowed = new in ALLOWED[old] and new is not Status.WITHDRAWN
        if allowed and new in ENDED:
            refused = desk.send(reference, "status", status=new.value, reason="  ")
            assert refused.status_code == 422
            assert "braucht die Person einen Grund" in refused.text
        answer = desk.send(reference, "status", status=new.value, reason="Repariert.")
        assert answer.status_code == (303 if allowed else 422), (old, new)
        row = residents.row(reference)
        assert row.status == (new.value if allowed else old.value)
        assert (row.closed is not None) == (allowed and new in ENDED)


def test_two_people_at_once(desk: Desk, residents: Residents, app: Any) -> None:
    """The second of two is told that the submission has changed, and keeps the text; a note never conflicts."""
    reference = residents.report()
    add_account(residents.parts, "Ben")
    other = Desk(browser(app))
    sign_in(other.client, "Ben", "ein langes Passwort")
    page = other.open(reference)
    assert desk.send(reference, "status", status="in_progress").status_code == 303
    refused = other.send(reference, "status", page, status="done", reason="Schon repariert")
    assert refused.status_code == 409
    assert "Inzwischen hat sich diese Meldung geändert" in refused.text
    assert "Schon repariert" in refused.text
    assert residents.row(reference).status == "in_progress"
    assert other.send(reference, "note", page, note="Habe angerufen").status_code == 303
    again = refused.text
    form = {name: hidden(again, name) for name in ("csrf", "nonce", "stand")}
    stale = other.client.post(f"/office/submissions/{reference}/status", data={**form, "status": "done", "reason": "x"})
    assert stale.status_code == 409  # the note came in between
    final = other.send(reference, "status", status="done", reason="Schon repariert")
    assert final.status_code == 303


def test_an_answer_reaches_the_resident_in_the_conversation(desk: Desk, residents: Residents) -> None:
    """R15: an answer is a new message about the submission; a question asks for an answer; both are in the history."""
    reference = residents.report("Asansör bozuk", language="tr")
    assert desk.send(reference, "answer", answer="Teşekkürler").status_code == 303
    assert desk.send(reference, "answer", answer="Nerede?", asks="1").status_code == 303
    assert [kind for kind, _, _ in entries(residents, reference)] == ["status", "answer", "question"]
    said = told(residents, reference)
    assert "Teşekkürler" in said[0]
    assert "Nerede?" in said[1]
    page = desk.open(reference)
    assert "an die Person" in page
    assert '<textarea id="answer" name="answer" rows="5" lang="tr" dir="auto"' in page


def test_an_empty_or_endless_answer_is_refused(desk: Desk, residents: Residents) -> None:
    """Nothing is sent for an empty text; a too long one comes back whole."""
    reference = residents.report()
    assert desk.send(reference, "answer", answer=" \n ").status_code == 422
    long = desk.send(reference, "answer", answer="x" * 2_001)
    assert long.status_code == 422
    assert "x" * 2_001 in long.text
    assert told(residents, reference) == []


def test_ten_megabytes_are_named_as_what_they_are(desk: Desk, residents: Residents) -> None:
    """A form that is far too large says so, and not that it was too old; nothing is sent."""
    reference = residents.report()
    page = desk.send(reference, "answer", answer="x" * 10_000_000).text
    assert "Der Text war viel zu lang" in page
    assert "zu alt" not in page
    assert told(residents, reference) == []


def test_ready_texts_are_inserted_in_the_residents_language(desk: Desk, residents: Residents) -> None:
    """A ready text is put behind what stands there, in the resident's language, and is not sent."""
    reference = residents.report("Asansör bozuk", language="tr")
    page = desk.send(reference, "ready", ready="reading", answer="Merhaba.").text
    assert "Merhaba.\nBildiriminiz için teşekkürler." in page
    assert "noch niemand geprüft, dessen Muttersprache Türkisch ist" in page
    call = desk.send(reference, "ready", ready="call", answer="").text
    assert f"Numaramız: {residents.parts.settings.phone}" in call
    assert told(residents, reference) == []


def test_a_reason_has_ready_texts_too(desk: Desk, residents: Residents) -> None:
    """R38: who closes a Turkish report need not know Turkish; the chosen status stays, and nothing is moved yet."""
    reference = residents.report("Asansör bozuk", language="tr")
    page = desk.send(reference, "ready", ready="done", into="reason", status="done", reason="").text
    assert ">\nSorun giderildi. Yardımınız için teşekkürler." in page[page.index('<textarea id="reason"') :]
    assert '<option value="done" selected>erledigt</option>' in page
    assert "ist eingesetzt. Er ist noch nicht gesendet." in page
    assert residents.row(reference).status == "received"
    assert desk.send(reference, "ready", ready="", into="reason").status_code == 422


def test_an_answer_is_written_in_the_language_of_the_conversation(desk: Desk, residents: Residents) -> None:
    """R38: a resident who went on in Turkish is answered in Turkish, whatever they reported in; the same for voice."""
    reference = residents.report("Der Aufzug ist kaputt")
    residents.converse(0, language="tr", voice=True)
    page = desk.open(reference)
    assert "Bitte antworten Sie auf Türkisch." in page
    assert '<textarea id="answer" name="answer" rows="5" lang="tr"' in page
    assert "Die Antwort wird auch vorgelesen." in page
    assert "Bildiriminiz için teşekkürler." in desk.send(reference, "ready", ready="reading").text


def test_a_reason_is_asked_for_where_one_is_needed(desk: Desk, residents: Residents) -> None:
    """R38: the hint names the end states that can be reached, and says nothing of a need when there is none."""
    reference = residents.report()
    assert "Nötig bei: erledigt, nicht zuständig, zusammengelegt." in desk.open(reference)
    residents.change(reference, status="done")
    assert "Nötig bei" not in desk.open(reference)


def test_what_was_done_has_the_focus(desk: Desk, residents: Residents) -> None:
    """R37: a screen reader begins with what came of the form, not with the top of the page."""
    reference = residents.report()
    assert "autofocus" not in desk.open(reference)
    done = desk.client.get(desk.send(reference, "note", note="Angerufen").headers["location"]).text
    assert 'role="status" tabindex="-1" autofocus>Die Notiz ist gespeichert.' in done
    refused = desk.send(reference, "note", note="").text
    assert 'role="alert" tabindex="-1" autofocus><strong>Hinweis:</strong>' in refused
    assert refused.count("autofocus") == done.count("autofocus") == 1


def test_without_a_conversation_answering_is_not_possible(desk: Desk, residents: Residents) -> None:
    """A deleted conversation or an analog report: the page says so plainly, and all other acts still work."""
    reference = residents.report()
    before = desk.open(reference)
    residents.change(reference, conversation=None, channel="analog")
    assert "Die Person bekommt keine Nachricht" in desk.open(reference)
    assert "Antworten ist nicht möglich" in desk.open(reference)
    assert desk.send(reference, "answer", before, answer="Hallo").status_code == 422
    assert desk.send(reference, "status", status="done", reason="Repariert").status_code == 303
    assert residents.row(reference).status == "done"


def test_stop_is_said_before_writing(desk: Desk, residents: Residents) -> None:
    """R25: after STOP the page says that an answer is kept back."""
    reference = residents.report()
    residents.converse(0, stopped=True)
    assert "Die Person hat STOPP gesagt" in desk.open(reference)
    desk.send(reference, "answer", answer="Hallo")
    assert "zurückgehalten" in desk.open(reference)


def test_the_category_is_changed_by_people(desk: Desk, residents: Residents) -> None:
    """The category changes with an entry in words; the reason of the proposal stays visible."""
    reference = residents.report(reasons=("weil Sie „Aufzug“ gesagt haben",))
    assert "weil Sie „Aufzug“ gesagt haben" in desk.open(reference)
    assert desk.send(reference, "category", category="entrance").status_code == 303
    assert residents.row(reference).category == Category.ENTRANCE
    assert "Aufzug und Rolltreppe → Eingang, Tür, Treppe" in desk.open(reference)
    assert desk.send(reference, "category", category="entrance").status_code == 422
    assert desk.send(reference, "category", category="nonsense").status_code == 422
    assert told(residents, reference) == []


def test_a_note_stays_inside(desk: Desk, residents: Residents) -> None:
    """A note is in the history with its writer, and the resident hears nothing."""
    reference = residents.report()
    assert desk.send(reference, "note", note="Hausmeister fragen").status_code == 303
    page = desk.open(reference)
    assert "Hausmeister fragen" in page
    assert "<bdi>Anna</bdi>" in page
    assert told(residents, reference) == []


def test_unknown_submissions_have_a_page(desk: Desk, residents: Residents) -> None:
    """A wrong number, a deleted submission and nonsense get a sentence and a way back."""
    for reference in ("1234567", "abc", "1%27"):
        assert desk.client.get(f"/office/submissions/{reference}").status_code == 404
    page = desk.open(residents.report())
    assert desk.send("1000007", "note", page, note="x").status_code == 404
    assert desk.client.get("/office/submissions/1000007/forward").status_code == 404
