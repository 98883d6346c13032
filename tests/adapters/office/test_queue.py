"""The queue: order, filters, search, pages, counts, and what can be tried again."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from adapters.office import queue_queries
from adapters.office.queue import read_filter, read_place
from bot.submission import Category, Kind, Place
from tests.adapters.office.conftest import Desk, Residents

LINK = re.compile(r'href="/office/submissions/(\d{7})">\1')


def listed(desk: Desk, **query: str) -> list[str]:
    """The references of one page."""
    answer = desk.client.get("/office", params=query)
    assert answer.status_code == 200
    return LINK.findall(answer.text)


def test_newest_first_with_a_real_table(desk: Desk, residents: Residents) -> None:
    """R36: the list is sorted by arrival only, says so, and is a table with caption and headers."""
    old, new = residents.report(ago=timedelta(days=3)), residents.report(ago=timedelta(hours=5))
    assert listed(desk) == [new, old]
    page = desk.client.get("/office").text
    assert page.count('<th scope="col">') == 8
    assert page.count('<th scope="row">') == 2
    assert "<caption>2 Meldungen, neueste zuerst</caption>" in page
    assert "Wie ist diese Liste sortiert?" in page
    assert "3 Tage" in page
    assert "5 Stunden" in page


def test_filters(desk: Desk, residents: Residents) -> None:
    """Status, category and language narrow the list, together and alone; nonsense filters nothing."""
    lift, path = residents.report(), residents.report(category=Category.PATH)
    turkish = residents.report("Asansör bozuk", language="tr")
    residents.change(lift, status="seen")
    assert listed(desk, status="seen") == [lift]
    assert listed(desk, category="path") == [path]
    assert listed(desk, language="tr") == [turkish]
    assert listed(desk, category="lift", status="received") == [turkish]
    assert len(listed(desk, status="nonsense", category="'; drop", language="ü")) == 3
    assert "Keine Meldung passt zu diesem Filter." in desk.client.get("/office?status=done").text


def test_search_finds_folded_words_and_numbers(desk: Desk, residents: Residents) -> None:
    """All words must be there, whatever case and marks; a number is found with prefix, spaces and other digits."""
    lift = residents.report("Der Aufzug an der Goethestraße ist kaputt")
    path = residents.report("Der Gehweg ist kaputt", place=Place("Café Müller"))
    assert listed(desk, search="AUFZUG") == [lift]
    assert listed(desk, search="goethestrasse") == [lift]
    assert listed(desk, search="cafe muller") == [path]
    assert set(listed(desk, search="kaputt")) == {lift, path}
    assert listed(desk, search="cafe mueller") == [path]
    turkish = residents.report("Rampa kırık, zemin ıslak", language="tr")
    assert listed(desk, search="KIRIK") == listed(desk, search="islak") == [turkish]
    assert listed(desk, search="kaputt aufzug gehweg") == []
    eastern = lift.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    spaced = f"{lift[:3]} {lift[3:5]} {lift[5:]}"
    for number in (lift, f"MG-{lift}", f"[MG-{lift}] Aufzug", f"MG {spaced}", f"#{lift}", spaced, eastern):
        assert listed(desk, search=number) == [lift]


def test_the_list_says_how_many(desk: Desk, residents: Residents) -> None:
    """R37: who hears the table first hears how many reports were found, and when there are more on other pages."""
    residents.report(language="tr")
    assert "<caption>Gefiltert: Eine Meldung, neueste zuerst</caption>" in desk.client.get("/office?language=tr").text
    for _ in range(26):
        residents.report()
    assert "<caption>25 Meldungen auf dieser Seite, neueste zuerst</caption>" in desk.client.get("/office").text


def test_another_language_of_the_page_keeps_the_filter(desk: Desk, residents: Residents) -> None:
    """The link to the English page leads to the same list."""
    page = desk.client.get("/office", params={"status": "seen", "search": "Café"}).text
    link = re.search(r'href="(/office/language/en[^"]*)"', page)
    assert link is not None
    back = desk.client.get(link[1].replace("&amp;", "&")).headers["location"]
    assert back == "/office?status=seen&search=Caf%C3%A9"
    english = desk.client.get(back).text
    assert 'value="Café"' in english
    assert "No report matches this filter." in english


@pytest.mark.parametrize("search", ["%", "' OR 1=1 --", "\x00", "🙂", "a" * 10_000, "‮"])
def test_search_takes_anything(desk: Desk, residents: Residents, search: str) -> None:
    """No search term breaks the page."""
    residents.report()
    assert desk.client.get("/office", params={"search": search}).status_code == 200


def test_pages_of_25_forth_and_back(desk: Desk, residents: Residents) -> None:
    """60 submissions, some of the same moment: three pages, each submission once, and the same way back."""
    made = [residents.report(ago=timedelta(minutes=i // 3)) for i in range(60)]
    seen, path, pages = [], "/office", []
    for _ in range(5):
        page = desk.client.get(path).text
        pages.append(LINK.findall(page))
        seen += pages[-1]
        following = re.search(r'rel="next" href="([^"]+)"', page)
        if following is None:
            break
        path = following[1].replace("&amp;", "&")
    assert [len(p) for p in pages] == [25, 25, 10]
    assert sorted(seen) == sorted(made)
    back = re.search(r'rel="prev" href="([^"]+)"', page)
    assert back is not None
    assert LINK.findall(desk.client.get(back[1].replace("&amp;", "&")).text) == pages[1]


def test_a_page_link_keeps_the_filter(desk: Desk, residents: Residents) -> None:
    """Turning the page keeps what was filtered and searched."""
    for _ in range(26):
        residents.report()
    page = desk.client.get("/office", params={"category": "lift", "search": "aufzug"}).text
    following = re.search(r'rel="next" href="([^"]+)"', page)
    assert following is not None
    assert "category=lift" in following[1]
    assert len(LINK.findall(desk.client.get(following[1].replace("&amp;", "&")).text)) == 1


@pytest.mark.parametrize("value", ["", "x", "2026-01-01~1234567", "2026-01-01T00:00:00+00:00~1", "~"])
def test_an_odd_position_is_the_first_page(desk: Desk, residents: Residents, value: str) -> None:
    """A position that is none shows the first page."""
    reference = residents.report()
    assert read_place({"before": value}) is None
    assert listed(desk, before=value) == [reference]


def test_counts_stop_at_a_thousand(desk: Desk, residents: Residents, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts are bounded: above the bound the page says "more than"."""
    for _ in range(4):
        residents.report()
    assert "<strong>4</strong> eingegangen" in desk.client.get("/office").text
    monkeypatch.setattr(queue_queries, "MOST_COUNTED", 3)
    assert "<strong>3+</strong> eingegangen" in desk.client.get("/office").text


def test_frequent_words_are_found_like_rare_ones(
    desk: Desk, residents: Residents, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both ways of searching give the same: from the rare word's submissions, and along the newest ones."""
    made = [residents.report() for _ in range(4)]
    rare = listed(desk, search="aufzug kaputt")
    monkeypatch.setattr(queue_queries, "MOST_COUNTED", 1)
    assert listed(desk, search="aufzug kaputt") == rare
    assert sorted(rare) == sorted(made)


def test_words_of_both_directions_are_set_apart(desk: Desk, residents: Residents) -> None:
    """R21: everybody's words carry `lang` and `dir`; override characters are gone; markup is text."""
    residents.report("المصعد معطل \u202eevil <script>", language="ar", place=Place("شارع \u202e12"))
    page = desk.client.get("/office").text
    assert '<span lang="ar" dir="auto">المصعد معطل evil &lt;script&gt;</span>' in page
    assert '<span lang="ar" dir="auto">شارع 12</span>' in page
    assert "\u202e" not in page


def test_a_pin_is_a_place(desk: Desk, residents: Residents) -> None:
    """R14: who sent a pin told a place."""
    residents.report(place=Place("", "", 51.19, 6.44, "pin"))
    assert "Punkt auf der Karte" in desk.client.get("/office").text


def test_languages_have_the_names_that_staff_know(desk: Desk, residents: Residents) -> None:
    """Who cannot read Arabic still reads that a report is in Arabic; a language without a word shows its code."""
    for code in ("ar", "tr", "xx"):
        residents.report(language=code)
    page = desk.client.get("/office").text
    assert "<bdi>Arabisch</bdi>" in page
    assert '<option value="tr">Türkisch</option>' in page
    assert "<bdi>xx</bdi>" in page
    assert "العربية" not in page


def test_a_wish_for_a_person_waits_in_the_same_queue(desk: Desk, residents: Residents) -> None:
    """Somebody who wants to speak with a person is in the list like everybody."""
    reference = residents.report("", kind=Kind.PERSON, category=Category.OTHER)
    assert listed(desk) == [reference]
    assert "Wunsch nach einem Gespräch" in desk.client.get("/office").text


def test_filter_of_a_query(residents: Residents) -> None:
    """A query string becomes a filter; a number is a number, words are tokens without words in them."""
    empty = {"search": "", "status": "", "category": "", "language": ""}
    assert not read_filter(empty).is_set
    words = read_filter({**empty, "search": "Aufzug kaputt"}).words
    assert len(words) == 2
    assert all(re.fullmatch("[0-9a-f]{16}", word) for word in words)
