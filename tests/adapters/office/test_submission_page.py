"""What the page of one submission shows: words, recordings, pictures, place, reasons, history."""

from __future__ import annotations

from typing import Any

from bot.submission import Category, Kind
from tests.adapters.office.conftest import PLACE, Desk, Residents


def heard(*certainties: float, shared: bool = False) -> list[dict[str, Any]]:
    """Words of a recogniser with these certainties; `shared`: all of the same moment."""
    words = ["der", "aufzug", "ist", "kaputt"]
    return [
        {"word": word, "start": 0.0 if shared else float(n), "end": 9.0 if shared else n + 0.5, "confidence": certainty}
        for n, (word, certainty) in enumerate(zip(words, certainties, strict=False))
    ]


def test_unsure_words_are_marked_with_a_sign_that_is_read_aloud(desk: Desk, residents: Residents) -> None:
    """R12: an unsure word is marked, not by colour alone; a sure one is not."""
    voice = residents.voice(b"RIFF", heard(0.98, 0.41, 0.95, 0.9))
    page = desk.open(residents.report(voices=(voice,)))
    assert '<mark title="unsicher, 41 Prozent">aufzug (?)</mark>' in page
    assert page.count("<mark") == 1
    assert f'<audio controls preload="metadata" src="/office/media/{voice}"' in page


def test_a_note_of_one_certainty_is_doubted_as_a_whole(desk: Desk, residents: Residents) -> None:
    """R12: where a recogniser is sure or unsure of a note only, no word is marked and one sentence says so."""
    unsure = residents.voice(b"RIFF", heard(0.41, 0.41, 0.41, 0.41, shared=True))
    page = desk.open(residents.report(voices=(unsure,)))
    assert "(?)" not in page
    assert "bei der ganzen Aufnahme unsicher (41 Prozent)" in page
    sure = residents.voice(b"RIFF", heard(0.9, 0.9, 0.9, 0.9, shared=True))
    assert "unsicher" not in desk.open(residents.report(voices=(sure,)))


def test_a_player_can_jump(desk: Desk, residents: Residents) -> None:
    """Parts of a recording come on demand; a deleted one is named."""
    voice = residents.voice(bytes(range(100)), [])
    reference = residents.report(voices=(voice,))
    part = desk.client.get(f"/office/media/{voice}", headers={"range": "bytes=10-19"})
    assert (part.status_code, part.headers["content-range"]) == (206, "bytes 10-19/100")
    assert part.content == bytes(range(10, 20))
    assert desk.client.get(f"/office/media/{voice}", headers={"range": "bytes=90-"}).content == bytes(range(90, 100))
    residents.parts.media.delete(voice)
    assert desk.client.get(f"/office/media/{voice}").status_code == 404
    assert "Eine Datei zu dieser Meldung wurde gelöscht." in desk.open(reference)


def test_the_place_has_a_map(desk: Desk, residents: Residents) -> None:
    """The words of the place, the name they matched, and a link to a map of the pin."""
    page = desk.open(residents.report(place=PLACE))
    assert '<span lang="de" dir="auto">am Hauptbahnhof, Gleis 1</span>' in page
    assert "<bdi>Hauptbahnhof</bdi>" in page
    assert "https://www.openstreetmap.org/?mlat=51.196600&amp;mlon=6.446400#map=18/51.196600/6.446400" in page


def test_the_category_stands_with_its_reason(desk: Desk, residents: Residents) -> None:
    """R36: category and reason are read together with the report, also on paper; a choice and a change are named."""
    guessed = desk.open(residents.report("Asansör bozuk", language="tr", reasons=("Asansör",)))
    facts = guessed[guessed.index('id="facts"') : guessed.index('class="decide"')]
    assert "<dt>Kategorie</dt><dd><bdi>Aufzug und Rolltreppe</bdi>" in facts
    assert 'vorgeschlagen wegen: <q><span lang="tr" dir="auto">Asansör</span></q>' in facts
    chosen = residents.report(reasons=("chosen",))
    assert "hat die Kategorie selbst gewählt" in desk.open(chosen)
    desk.send(chosen, "category", category="entrance")
    assert "Das Büro hat die Kategorie geändert." in desk.open(chosen)


def test_a_wish_says_why_and_asks_for_no_barrier(desk: Desk, residents: Residents) -> None:
    """A wish to speak with somebody says at once why; it has no category, no place and no duration."""
    page = desk.open(residents.report("", kind=Kind.PERSON, category=Category.OTHER, reasons=("failures",)))
    assert "dreimal nicht verstanden" in page[page.index('id="words"') : page.index('id="facts"')]
    assert "Kategorie" not in page
    assert "Kein Ort angegeben" not in page
    assert "Dauer" not in page


def test_what_a_resident_added_stands_with_the_report(desk: Desk, residents: Residents) -> None:
    """R10, R21: an addition is part of the words, with language and direction, cleaned like them."""
    reference = residents.report("المصعد معطل", language="ar")
    residents.add(reference, "الطابق \u202eالثاني")
    page = desk.open(reference)
    words = page[page.index('id="words"') : page.index('id="facts"')]
    assert "Ergänzt am" in words
    assert '<blockquote lang="ar" dir="auto">الطابق الثاني</blockquote>' in words
