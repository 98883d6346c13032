"""How staff forward a report: preview, explanation, address, and what is not forwarded."""

from __future__ import annotations

from sqlalchemy import select

from adapters.storage.tables import forwards
from bot.submission import Place
from tests.adapters.office.conftest import PLACE, Desk, Residents
from tests.adapters.office.test_decisions import entries, told


def test_forwarding_moves_tells_and_puts_one_job(desk: Desk, residents: Residents) -> None:
    """One forward row and status `forwarded`; a double click changes nothing; the address is checked."""
    reference = residents.report(place=PLACE)
    preview = desk.client.get(f"/office/submissions/{reference}/forward").text
    assert f"[MG-{reference}] Aufzug und Rolltreppe – Hauptbahnhof" in preview
    assert "Der Aufzug ist kaputt" in preview
    assert 'value="tiefbau@stadt.example"' in preview
    for wrong in ("", "x", "a@b\r\nBcc: c@d.example", "a b@c.example", "a@b..example", "Name <a@b.example>"):
        refused = desk.send(reference, "forward", preview, recipient=wrong)
        assert refused.status_code == 422, wrong
    for _ in range(2):
        assert desk.send(reference, "forward", preview, recipient="amt@stadt.example").status_code == 303
    with residents.parts.database.look() as look:
        rows = look.execute(select(forwards)).all()
    assert [(row.recipient, row.state, row.target) for row in rows] == [("amt@stadt.example", "due", "file")]
    assert residents.row(reference).status == "forwarded"
    assert len(told(residents, reference)) == 1
    assert "amt@stadt.example" in desk.open(reference)
    again = desk.client.get(f"/office/submissions/{reference}/forward").text
    assert desk.send(reference, "forward", again, recipient="zwei@stadt.example").status_code == 303
    assert [kind for kind, _, _ in entries(residents, reference)] == ["status", "status", "forwarded"]


def test_an_explanation_is_previewed_kept_and_refused_when_endless(desk: Desk, residents: Residents) -> None:
    """What the receiver should know is seen in the preview before it is sent, and stands in the history."""
    reference = residents.report("Asansör bozuk", language="tr")
    typed = {"recipient": "amt@stadt.example", "explanation": "Der Aufzug ist kaputt."}
    preview = desk.send(reference, "preview", **typed)
    assert preview.status_code == 200
    shown = preview.text[preview.text.index('class="letter"') : preview.text.index('class="decide"')]
    assert "Der Aufzug ist kaputt." in shown
    assert 'value="amt@stadt.example"' in preview.text
    assert "Die Meldung bekommt den Status „weitergeleitet“." in preview.text
    assert entries(residents, reference)[1:] == []
    long = desk.send(reference, "forward", **{**typed, "explanation": "x" * 4_001})
    assert (long.status_code, "x" * 4_001 in long.text) == (422, True)
    assert desk.send(reference, "forward", preview.text, **typed).status_code == 303
    assert entries(residents, reference)[1:] == [
        ("status", "forwarded", ""),
        ("forwarded", "", "Der Aufzug ist kaputt."),
    ]
    assert '<span class="said" dir="auto">Der Aufzug ist kaputt.</span>' in desk.open(reference)


def test_the_preview_shows_words_of_both_directions_as_they_run(desk: Desk, residents: Residents) -> None:
    """R21: in the preview too, the resident's words carry language and direction, and markup is text."""
    reference = residents.report("المصعد <b>معطل</b>", language="ar", place=Place("شارع 12"))
    page = desk.client.get(f"/office/submissions/{reference}/forward").text
    assert '<blockquote lang="ar" dir="auto">المصعد &lt;b&gt;معطل&lt;/b&gt;</blockquote>' in page
    assert '<span lang="ar" dir="auto">شارع 12</span>' in page


def test_what_was_taken_back_is_not_forwarded(desk: Desk, residents: Residents) -> None:
    """R10: a withdrawn report goes nowhere, also not from a page that was opened before."""
    reference = residents.report()
    before = desk.client.get(f"/office/submissions/{reference}/forward").text
    residents.change(reference, status="withdrawn")
    assert "Sie wird nicht weitergeleitet." in desk.open(reference)
    assert desk.send(reference, "forward", before, recipient="amt@stadt.example").status_code == 409
    assert desk.send(reference, "forward", recipient="amt@stadt.example").status_code == 422
    after = desk.client.get(f"/office/submissions/{reference}/forward").text
    assert 'name="recipient"' not in after
    with residents.parts.database.look() as look:
        assert look.execute(select(forwards)).all() == []
