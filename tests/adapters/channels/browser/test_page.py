"""The page in a real browser on a real server: with and without script, by keyboard, right to left, small, printed."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from adapters.channels.browser.person import COOKIE
from adapters.wiring import Parts
from bot.conversation.events import StaffAnswered
from tests.adapters.looking import no_violation, overflow

REPORT = "Der Aufzug am Rathaus ist kaputt"


def _open(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(address)
    return page


def _conversation(context: BrowserContext, parts: Parts) -> str:
    token = next(cookie["value"] for cookie in context.cookies() if cookie["name"] == COOKIE)
    found = parts.store.conversation_of("browser", token)
    assert found is not None
    return found


def test_a_whole_report_without_script(plain: BrowserContext, address: str) -> None:
    """R01, R49: a barrier is told, corrected by numbers and confirmed with plain forms; a reference number comes."""
    page = _open(plain, address)
    page.fill("#text", REPORT)
    page.click("#write button.primary")
    for _ in range(15):
        page.wait_for_load_state()
        if re.search(r"\d{3} ?\d{2} ?\d{2}", page.locator(".bot").last.inner_text()):
            break
        buttons = page.locator("button[name=choice]")
        if buttons.count():
            buttons.first.click()
        else:
            page.fill("#text", "Rathaus Abtei")
            page.click("#write button.primary")
    assert re.search(r"\d{3} ?\d{2} ?\d{2}", page.inner_text("#log")), page.inner_text("#log")[-800:]
    assert page.locator("#log li").first.inner_text().startswith("Sie")


def test_the_keyboard_is_enough_and_keeps_its_place(visit: BrowserContext, address: str) -> None:
    """R37: Enter sends, Shift and Enter break the line, the focus stays in the box, nothing is reloaded."""
    page = _open(visit, address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "text"
    page.evaluate("window.same = true")
    page.keyboard.type("Der Aufzug")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("ist kaputt")
    page.keyboard.press("Enter")
    expect(page.locator(".you .words")).to_have_text(re.compile("Der Aufzug\\s*ist kaputt"))
    expect(page.locator("button[name=choice]").first).to_be_visible()
    assert page.evaluate("document.activeElement.id") == "text"
    assert page.input_value("#text") == ""
    page.keyboard.press("Shift+Tab")
    before = page.locator(".you").count()
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(before + 1)
    assert page.evaluate("document.activeElement.id") == "text"
    assert page.evaluate("window.same")


def test_an_answer_of_the_office_arrives_by_itself(visit: BrowserContext, address: str, parts: Parts) -> None:
    """R15, R38: what the office writes is drawn as a new message while the page is open, and announced."""
    page = _open(visit, address)
    page.fill("#text", REPORT)
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
    page.fill("#text", "halb geschrieben")
    parts.intake.receive_for(_conversation(visit, parts), "test-answer", StaffAnswered("1234567", "Wir kommen morgen."))
    expect(page.locator(".office")).to_contain_text("Wir kommen morgen.")
    assert page.input_value("#text") == "halb geschrieben"
    assert page.get_attribute("#live", "aria-live") == "polite"


def test_a_voice_note_is_recorded_by_keyboard(visit: BrowserContext, address: str) -> None:
    """R02: record, stop, listen and send need no mouse; the page then says that the note is being heard."""
    page = _open(visit, address)
    page.focus("#record")
    page.keyboard.press("Enter")
    expect(page.locator("#stop")).to_be_focused()
    expect(page.locator("#clock")).to_have_text("0:01")
    page.keyboard.press("Enter")
    expect(page.locator("#send-record")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".you audio")).to_have_count(1)
    expect(page.locator(".you")).to_contain_text("Sie haben eine Sprach-Nachricht geschickt.")
    expect(page.locator("#status")).to_contain_text("hört Ihre Nachricht an")
    expect(page.locator("#recorder")).to_be_hidden()
    page.reload()
    played = page.evaluate("fetch(document.querySelector('.you audio').src).then(r => r.headers.get('content-type'))")
    assert played in {"audio/webm", "audio/ogg"}


def test_a_recording_can_be_thrown_away(visit: BrowserContext, address: str) -> None:
    """R10: a discarded recording is not sent."""
    page = _open(visit, address)
    page.click("#record")
    page.click("#discard")
    expect(page.locator("#record")).to_be_focused()
    expect(page.locator("#recorder")).to_be_hidden()
    expect(page.locator(".you")).to_have_count(0)


def test_without_a_connection_nothing_is_lost(visit: BrowserContext, address: str) -> None:
    """R45: the words stay in the box and arrive once when the connection is back."""
    page = _open(visit, address)
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
    page = _open(visit, address)
    page.click("#write button.primary")
    expect(page.locator("#error")).to_contain_text("Ihre Nachricht ist leer")


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("path", ["/", "/privacy", "/accessibility"])
def test_nothing_scrolls_sideways_at_320_pixels(visit: BrowserContext, address: str, path: str, language: str) -> None:
    """R37: 320 pixels are 400 % zoom of a usual window: one column, whole words."""
    page = visit.new_page()
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{address}{path}?language={language}")
    assert overflow(page) == 0
    if path == "/":
        page.fill("#text", "x" * 300)
        page.keyboard.press("Enter")
        expect(page.locator(".you")).to_have_count(1)
        assert overflow(page) == 0


def test_arabic_stands_right_to_left(visit: BrowserContext, address: str) -> None:
    """R21: the page, the box and each message have their own direction."""
    page = _open(visit, f"{address}/?language=ar")
    page.fill("#text", "المصعد معطل am Rathaus")
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
    assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    assert page.evaluate("getComputedStyle(document.querySelector('.you .words p')).direction") == "rtl"
    name, page_width = page.locator(".name a").bounding_box(), page.evaluate("innerWidth")
    assert name is not None
    assert name["x"] > page_width / 2


def test_targets_are_large_enough(visit: BrowserContext, address: str) -> None:
    """R37: every button and link of the page is at least 24 pixels high and wide (WCAG 2.5.8)."""
    page = _open(visit, address)
    page.fill("#text", REPORT)
    page.keyboard.press("Enter")
    expect(page.locator("button[name=choice]").first).to_be_visible()
    for target in page.locator("a:not(.skip), button, summary, textarea").all():
        box = target.bounding_box() if target.is_visible() else None
        if box is not None:
            assert min(box["width"], box["height"]) >= 24, target.inner_text()


def test_the_page_weighs_little_and_asks_nobody_else(visit: BrowserContext, address: str) -> None:
    """R31, R49: less than 100 kB in all, and nothing from another host."""
    page = visit.new_page()
    weights: dict[str, int] = {}
    page.on("response", lambda answer: weights.update({answer.url: len(answer.body())}))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert len(weights) == 3, weights
    assert all(url.startswith(address) for url in weights)
    assert sum(weights.values()) < 100_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["de", "ar"])
def test_axe_finds_nothing(chromium: Browser, address: str, axe: str, scheme: str, language: str) -> None:
    """R37: no violation of WCAG 2.2 A or AA that axe knows, in both colour schemes and directions."""
    context = chromium.new_context(locale=language, color_scheme=scheme, bypass_csp=True)  # type: ignore[arg-type]
    page = _open(context, address)
    page.fill("#text", REPORT if language == "de" else "المصعد معطل")
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
    page.click("summary")
    page.click("#write button.primary")
    expect(page.locator("#error")).to_be_visible()
    no_violation(page, axe)
    for path in ("/privacy", "/accessibility"):
        page.goto(f"{address}{path}")
        no_violation(page, axe)
    context.close()


def test_printing_keeps_the_conversation(visit: BrowserContext, address: str) -> None:
    """R37: on paper stand the messages and the ways to people, not the form."""
    page = _open(visit, address)
    page.fill("#text", REPORT)
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
    page.emulate_media(media="print")
    expect(page.locator(".you")).to_be_visible()
    expect(page.locator("#write")).to_be_hidden()
    expect(page.locator("footer")).to_be_visible()


def test_the_chooser_changes_the_running_conversation(visit: BrowserContext, address: str) -> None:
    """R20: after the first words the same chooser speaks to the bot, and the page turns with it."""
    page = _open(visit, address)
    page.fill("#text", REPORT)
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
    page.get_by_text("العربية", exact=True).first.click()
    expect(page.locator("html[dir=rtl]")).to_have_count(1)
    expect(page.locator(".bot").last.locator(".words")).to_have_attribute("lang", "ar")
