"""What goes wrong for people: no connection, a lost answer, two tabs, no cookie, an empty message, a slip."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import BrowserContext, Route, expect

from adapters.web import create_app
from adapters.wiring import Parts
from tests.adapters.channels.browser.visiting import REPORT, WITHOUT_A_PLACE, focused, opened, told
from tests.adapters.looking import served


def test_without_a_connection_nothing_is_lost(visit: BrowserContext, address: str) -> None:
    """R45: the words stay in the box and arrive once when the connection is back."""
    page = opened(visit, address)
    visit.set_offline(True)
    page.fill("#text", REPORT)
    page.keyboard.press("Enter")
    expect(page.locator("#error")).to_contain_text("keine Verbindung")
    assert page.input_value("#text") == REPORT
    visit.set_offline(False)
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
    expect(page.locator("#error")).to_be_hidden()


def test_an_empty_message_is_named_at_the_box(visit: BrowserContext, address: str) -> None:
    """R08: the script shows the same words as the page without it."""
    page = opened(visit, address)
    page.click("#send")
    expect(page.locator("#error")).to_contain_text("Ihre Nachricht ist leer")

    assert page.get_attribute("#text", "aria-invalid") == "true"
    assert "error" in str(page.get_attribute("#text", "aria-describedby"))
    expect(page.locator("#text")).to_be_focused()
    page.keyboard.type(REPORT)
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
    assert page.get_attribute("#text", "aria-invalid") is None


def test_a_lost_answer_says_nothing_twice(visit: BrowserContext, address: str) -> None:
    """R27, R45: the message arrived, its answer did not; sent again from the box it stays one message."""
    page = told(visit, address)

    def lose(route: Route) -> None:
        if route.request.method == "POST":
            route.fetch()
            route.abort()
        else:
            route.continue_()

    page.route("**/*", lose)
    page.fill("#text", "Am Rathaus, hinten")
    page.keyboard.press("Enter")
    expect(page.locator("#error")).to_contain_text("Ihre Nachricht ist noch hier")
    expect(page.locator(".you")).to_have_count(2)  # the page hears of it by itself
    page.unroute("**/*")
    page.keyboard.press("Enter")
    expect(page.locator("#error")).to_be_hidden()
    expect(page.locator(".you")).to_have_count(2)
    expect(page.locator("#text")).to_have_value("")


def test_two_tabs_are_one_conversation(visit: BrowserContext, address: str) -> None:
    """R27: what is answered in one tab is answered in the other; a language picked there turns this page too."""
    page = told(visit, address, WITHOUT_A_PLACE)
    other = opened(visit, address)
    other.click(".options button >> nth=0")
    expect(other.locator(".you")).to_have_count(2)
    expect(page.locator(".you")).to_have_count(2)
    expect(page.locator(".options")).to_have_count(0)
    other.get_by_text("Türkçe", exact=True).click()
    expect(other.locator("html")).to_have_attribute("lang", "tr")
    expect(page.locator("html")).to_have_attribute("lang", "tr")


def test_a_blocked_cookie_is_said_before_words_are_lost(visit: BrowserContext, parts: Parts) -> None:
    """R45: with script too, a browser that keeps no cookie is told so; the words stay in the box."""
    app = create_app(parts)

    async def forgetful(scope: Any, receive: Any, send: Any) -> None:
        headers = [pair for pair in scope.get("headers", ()) if pair[0] != b"cookie"]
        await app({**scope, "headers": headers} if "headers" in scope else scope, receive, send)

    with served(forgetful) as address:  # type: ignore[arg-type]
        page = told(visit, address)
        page.fill("#text", "Am Rathaus")
        page.keyboard.press("Enter")
        expect(page.locator("#error")).to_contain_text("Cookie")
        assert page.input_value("#text") == "Am Rathaus"
        expect(page.locator(".you")).to_have_count(1)


def test_unsent_words_outlive_a_reload_and_a_language(visit: BrowserContext, address: str) -> None:
    """R11: half a message is still there after a reload and after the page was turned into another language."""
    page = opened(visit, address)
    page.fill("#text", "halb")
    page.reload()
    assert page.input_value("#text") == "halb"
    page.get_by_text("English", exact=True).click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("#text")).to_have_value("halb")  # put back by the page's script, a moment later
    page.keyboard.press("Tab")
    page.focus("#text")
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
    expect(page.locator("#text")).to_have_value("")
    page.reload()
    assert page.input_value("#text") == ""


def test_a_browser_that_keeps_nothing_still_works(visit: BrowserContext, address: str) -> None:
    """R49: where the page may store nothing at all, the script goes on without."""
    visit.add_init_script("Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('no'); } })")
    page = told(visit, address)
    assert focused(page) == "text"


def test_a_line_that_is_dead_is_said(visit: BrowserContext, address: str) -> None:
    """R45: a message that gets no answer for half a minute is called not sent, and can be sent again."""
    page = visit.new_page()
    page.clock.install()
    page.goto(address)
    page.route("**/?after=*", lambda route: None)  # taken from the page and never answered
    page.fill("#text", REPORT)
    page.keyboard.press("Enter")
    page.clock.fast_forward(1_000)
    expect(page.locator("#status")).to_contain_text("unterwegs")
    page.clock.fast_forward(30_000)
    expect(page.locator("#error")).to_contain_text("Ihre Nachricht ist noch hier")
    page.unroute("**/?after=*")
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
