"""The page in a real browser on a real server: with and without script, by keyboard, right to left, small, printed."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from adapters.wiring import Parts
from bot.conversation.events import StaffAnswered
from tests import shipped
from tests.adapters.channels.browser.visiting import REPORT, WITHOUT_A_PLACE, conversation_of, focused, opened, told
from tests.adapters.looking import no_violation, overflow


def test_a_whole_report_without_script(plain: BrowserContext, address: str) -> None:
    """R01, R49: a barrier is told, corrected by numbers and confirmed with plain forms; a reference number comes."""
    page = opened(plain, address)
    page.fill("#text", REPORT)
    page.click("#send")
    for _ in range(15):
        page.wait_for_load_state()
        if re.search(r"\d{3} ?\d{2} ?\d{2}", page.locator(".bot").last.inner_text()):
            break
        buttons = page.locator(".options button")
        if buttons.count():
            buttons.first.click()
        else:
            page.fill("#text", "Rathaus Abtei")
            page.click("#send")
    assert re.search(r"\d{3} ?\d{2} ?\d{2}", page.inner_text("#log")), page.inner_text("#log")[-800:]
    assert page.locator("#log li").first.inner_text().startswith("Sie")


def test_the_keyboard_is_enough_and_keeps_its_place(visit: BrowserContext, address: str) -> None:
    """R37: Enter sends, Shift and Enter break the line, the focus stays where it goes on, nothing is reloaded."""
    page = opened(visit, address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert focused(page) == "text"
    page.evaluate("window.same = true")
    page.keyboard.type("Der Aufzug")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("ist kaputt")
    page.keyboard.press("Enter")
    expect(page.locator(".you .words")).to_have_text(re.compile("Der Aufzug\\s*ist kaputt"))
    expect(page.locator(".options button").first).to_be_visible()
    expect(page.locator("#text")).to_have_value("")
    assert focused(page) == "text"
    page.locator(".options button").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(2)
    expect(page.locator("#text")).to_be_focused()  # "where is it?" wants words
    page.keyboard.type("Rathaus Abtei")
    page.keyboard.press("Enter")
    expect(page.locator(".options button")).to_have_count(4)
    page.locator(".options button").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(4)
    expect(page.locator("#choices")).to_be_focused()  # the next question has options: Tab reaches the first
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.value") == "1"
    assert page.evaluate("window.same")


def test_an_answer_of_the_office_arrives_by_itself(visit: BrowserContext, address: str, parts: Parts) -> None:
    """R15, R38: what the office writes is drawn as a new message while the page is open, and announced."""
    page = told(visit, address)
    page.fill("#text", "halb geschrieben")
    parts.intake.receive_for(
        conversation_of(visit, parts), "test-answer", StaffAnswered("1234567", "Wir kommen morgen.")
    )
    expect(page.locator(".office")).to_contain_text("Wir kommen morgen.")
    assert page.input_value("#text") == "halb geschrieben"
    assert page.get_attribute("#live", "aria-live") == "polite"


@pytest.mark.parametrize("language", ["de", "ar", "fa"])
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
    page = opened(visit, f"{address}/?language=ar")
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
    page = opened(visit, address)
    page.fill("#text", REPORT)
    page.keyboard.press("Enter")
    expect(page.locator(".options button").first).to_be_visible()
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
@pytest.mark.parametrize("language", ["de", "ar", "fa"])
def test_axe_finds_nothing(chromium: Browser, address: str, axe: str, scheme: str, language: str) -> None:
    """R37: no violation of WCAG 2.2 A or AA that axe knows, in both colour schemes and directions."""
    context = chromium.new_context(locale=language, color_scheme=scheme, bypass_csp=True)  # type: ignore[arg-type]
    page = opened(context, address)
    page.fill("#text", REPORT if language == "de" else "المصعد معطل")
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
    page.click("summary")
    page.click("#send")
    expect(page.locator("#error")).to_be_visible()
    no_violation(page, axe)
    for path in ("/privacy", "/accessibility"):
        page.goto(f"{address}{path}")
        no_violation(page, axe)
    context.close()


def test_printing_keeps_the_conversation(visit: BrowserContext, address: str) -> None:
    """R37: on paper stand the messages and the ways to people, not the form."""
    page = told(visit, address)
    page.emulate_media(media="print")
    expect(page.locator(".you")).to_be_visible()
    expect(page.locator("#write")).to_be_hidden()
    expect(page.locator("footer")).to_be_visible()


def test_the_chooser_changes_the_running_conversation(visit: BrowserContext, address: str) -> None:
    """R20: after the first words the same chooser speaks to the bot, and the page turns with it."""
    page = told(visit, address)
    page.get_by_text("العربية", exact=True).first.click()
    expect(page.locator("html[dir=rtl]")).to_have_count(1)
    expect(page.locator(".bot").last.locator(".words")).to_have_attribute("lang", "ar")


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_the_first_thing_seen_is_how_to_begin(visit: BrowserContext, address: str, language: str) -> None:
    """R13, R49: on a phone of 320 pixels the button to speak and the question stand on the first screen."""
    page = visit.new_page()
    page.set_viewport_size({"width": 320, "height": 568})
    page.goto(f"{address}/?language={language}")
    for place in ("#record", "label[for=text]"):
        box = page.locator(place).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 568, place
    assert "112" in page.inner_text("footer")


def test_the_first_thing_seen_without_script_is_the_box(plain: BrowserContext, address: str) -> None:
    """R49: without script the box to write in is on the first screen, and the files are in sight below it."""
    page = plain.new_page()
    page.set_viewport_size({"width": 320, "height": 568})
    page.goto(address)
    box = page.locator("#text").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 568
    expect(page.locator("#voice")).to_be_visible()
    expect(page.locator("#picture")).to_be_visible()


def test_question_and_options_are_in_sight_after_each_turn(visit: BrowserContext, address: str) -> None:
    """R06: nobody scrolls to find what is asked or what can be pressed; the options are not on the screen twice."""
    page = told(visit, address)
    for _ in range(6):
        expect(page.locator("#choices")).to_be_visible()
        answer, first = page.locator(".bot").last, page.locator(".options button").first
        page.wait_for_timeout(300)
        top, asked = answer.bounding_box(), str(answer.get_attribute("id"))
        assert top is not None
        assert 0 <= top["y"] <= 700
        if not first.count():
            page.fill("#text", "Rathaus Abtei")
            page.keyboard.press("Enter")
        else:
            expect(first).to_be_in_viewport()
            numbers = answer.locator(".numbers").bounding_box()
            assert numbers is not None
            assert numbers["height"] <= 1
            first.click()
        expect(page.locator(".bot").last).not_to_have_id(asked)


def test_a_screen_reader_hears_question_and_numbers_but_no_echo(visit: BrowserContext, address: str) -> None:
    """R04: the numbered options are in the announced text; one's own words are not read back before the answer."""
    page = told(visit, address)
    tree = visit.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    names = [node.get("name", {}).get("value", "") for node in tree if not node["ignored"]]
    assert "1 Ja, das stimmt" in names
    assert sum(name == "1 Ja, das stimmt" for name in names) >= 2, "as text and as a button"
    assert page.get_attribute(".you", "aria-live") == "off"


def test_an_old_browser_gets_a_plain_page(visit: BrowserContext, address: str) -> None:
    """R49: the script is a module, which browsers of Android 5 leave alone; they keep the link to new messages."""
    page = told(visit, address)
    assert page.get_attribute("script[src]", "type") == "module"
    assert page.locator(".unscripted").count() == 0
    page.context.route("**/page.js", lambda route: route.abort())
    page.reload()
    expect(page.locator(".unscripted a")).to_be_visible()


def test_deleted_messages_leave_the_screen(visit: BrowserContext, address: str) -> None:
    """R32: whoever deletes their data does not go on seeing them."""
    page = told(visit, address)
    for words in ("Meine Daten", "2", "1"):
        before = page.locator(".message").last.get_attribute("id")
        page.fill("#text", words)
        page.keyboard.press("Enter")
        expect(page.locator(".message").last).not_to_have_id(str(before))
    expect(page.locator(".message")).to_have_count(1)
    expect(page.locator(".message")).to_contain_text("gelöscht")
    assert REPORT not in page.inner_text("body")


def test_a_touch_opens_no_screen_keyboard(chromium: Browser, address: str) -> None:
    """R02: on a phone the focus after a press is beside the box, where a swipe goes on; the answer stays in sight."""
    context = chromium.new_context(
        locale="de-DE", viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True
    )
    page = told(context, address, WITHOUT_A_PLACE)
    page.tap(".options button >> nth=0")
    expect(page.locator(".you")).to_have_count(2)
    expect(page.locator("#write")).to_be_focused()
    context.close()
