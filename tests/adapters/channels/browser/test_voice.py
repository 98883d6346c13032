"""Speaking and hearing in the page: by keyboard, without a microphone, too long, in Safari; spoken answers."""

from __future__ import annotations

import base64

from playwright.sync_api import BrowserContext, Page, expect
from sqlalchemy import select, update

from adapters.storage.tables import messages
from adapters.wiring import Parts
from tests.adapters.channels.browser.visiting import conversation_of, opened, told

SLOW = """
window.asked = 0;
const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (wanted) => {
  window.asked += 1;
  await new Promise((done) => setTimeout(done, 300));
  return ask(wanted);
};
"""
"""A person who thinks about the permission for a moment."""

SAFARI = """
window.MediaRecorder = class {
  constructor() { this.state = "inactive"; }
  start() { this.state = "recording"; }
  stop() {
    this.state = "inactive";
    const bytes = Uint8Array.from(atob("NOTE"), (letter) => letter.charCodeAt(0));
    setTimeout(() => { this.ondataavailable({ data: new Blob([bytes], { type: "audio/mp4" }) }); this.onstop(); }, 10);
  }
};
delete SubmitEvent.prototype.submitter;
""".replace("NOTE", base64.b64encode(b"\x00\x00\x00\x1cftypiso5" + bytes(400)).decode())
"""What Safari on an iPhone gives: MP4, no `mimeType` of the recorder, and before 15.4 no `submitter`."""


def test_a_voice_note_is_recorded_by_keyboard(visit: BrowserContext, address: str) -> None:
    """R02: record, stop, listen and send need no mouse; the page then says that the note is being heard."""
    page = opened(visit, address)
    page.focus("#record")
    page.keyboard.press("Enter")
    expect(page.locator("#stop")).to_be_focused()
    expect(page.locator("#clock")).to_have_text("0:01")
    page.keyboard.press("Enter")
    expect(page.locator("#send-record")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".you audio")).to_have_count(1)
    expect(page.locator("#record")).to_be_focused()  # the next answer is spoken too; no screen keyboard opens
    expect(page.locator(".you")).to_contain_text("Sie haben eine Sprach-Nachricht geschickt.")
    expect(page.locator("#status")).to_contain_text("hört Ihre Nachricht an")
    expect(page.locator("#recorder")).to_be_hidden()
    page.reload()
    played = page.evaluate("fetch(document.querySelector('.you audio').src).then(r => r.headers.get('content-type'))")
    assert played in {"audio/webm", "audio/ogg"}


def test_a_recording_can_be_thrown_away(visit: BrowserContext, address: str) -> None:
    """R10: a discarded recording is not sent."""
    page = opened(visit, address)
    page.click("#record")
    page.click("#discard")
    expect(page.locator("#record")).to_be_focused()
    expect(page.locator("#recorder")).to_be_hidden()
    expect(page.locator(".you")).to_have_count(0)


def test_a_double_click_opens_one_microphone(visit: BrowserContext, address: str) -> None:
    """R02: while the browser asks for permission a second press does nothing; the clock runs at the speed of clocks."""
    visit.add_init_script(SLOW)
    page = opened(visit, address)
    page.locator("#record").dblclick()
    expect(page.locator("#clock")).to_have_text("0:02")
    assert page.evaluate("window.asked") == 1


def _failing(visit: BrowserContext, address: str, error: str) -> Page:
    visit.add_init_script(
        f"navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', '{error}'))"
    )
    page = opened(visit, address)
    page.click("#record")
    return page


def test_a_refused_microphone_is_named(visit: BrowserContext, address: str) -> None:
    """R45: what to do stands there; the box to write in is not called wrong."""
    page = _failing(visit, address, "NotAllowedError")
    expect(page.locator("#error")).to_contain_text("Erlauben Sie es im Browser")
    expect(page.locator("#record")).to_be_focused()
    assert page.get_attribute("#text", "aria-invalid") is None


def test_a_missing_microphone_is_named(visit: BrowserContext, address: str) -> None:
    """R45: where there is none, nobody is told to allow it; the telephone is named."""
    page = _failing(visit, address, "NotFoundError")
    expect(page.locator("#error")).to_contain_text("kein Mikrofon")
    expect(page.locator("#error")).to_contain_text("02161 25 0")


def test_a_recording_ends_before_five_minutes(visit: BrowserContext, address: str) -> None:
    """R02: by the clock, even when the page lay in the background; what was said is kept and can be sent."""
    page = visit.new_page()
    page.clock.install()
    page.goto(address)
    page.click("#record")
    expect(page.locator("#stop")).to_be_focused()
    page.clock.fast_forward(299_000)  # one tick only, as in a page that nobody looks at
    expect(page.locator("#send-record")).to_be_focused()
    expect(page.locator("#recording")).to_contain_text("5 Minuten sind um")
    assert page.inner_text("#clock") < "5:00"


def test_a_recording_is_small(visit: BrowserContext, address: str) -> None:
    """R49: a slow line carries speech, not music: five minutes stay below two megabytes."""
    page = opened(visit, address)
    page.evaluate(
        "() => { const Real = MediaRecorder; window.MediaRecorder = class extends Real {"
        "constructor(s, o) { super(s, o); window.options = o; } }; }"
    )
    page.click("#record")
    expect(page.locator("#stop")).to_be_focused()
    assert page.evaluate("window.options.audioBitsPerSecond") * 300 / 8 < 2_000_000


def test_closing_the_page_while_recording_asks_first(visit: BrowserContext, address: str) -> None:
    """R10: a recording is not thrown away by a slip of the finger; an idle page closes at once."""
    page = opened(visit, address)
    page.click("#record")
    expect(page.locator("#stop")).to_be_focused()
    with page.expect_event("dialog") as asked:
        page.close(run_before_unload=True)
    assert asked.value.type == "beforeunload"
    asked.value.accept()


def test_safari_is_understood(visit: BrowserContext, address: str) -> None:
    """R02: the MP4 of an iPhone arrives as what it is, and a button that an old Safari does not name is found."""
    visit.add_init_script(SAFARI)
    page = told(visit, address)
    page.click(".options button >> nth=0")
    expect(page.locator(".you").last).to_contain_text("1 Ja, das stimmt")
    page.click("#record")
    page.click("#stop")
    page.click("#send-record")
    source = page.locator(".you audio")
    expect(source).to_have_count(1)
    kind = page.evaluate("fetch(document.querySelector('.you audio').src).then(r => r.headers.get('content-type'))")
    assert kind == "audio/mp4"


def test_a_recording_that_was_not_sent_stays(visit: BrowserContext, address: str) -> None:
    """R45: without a connection the recording waits; sent again it arrives once."""
    page = opened(visit, address)
    page.click("#record")
    expect(page.locator("#clock")).to_have_text("0:01")
    page.click("#stop")
    visit.set_offline(True)
    page.click("#send-record")
    expect(page.locator("#error")).to_contain_text("Ihre Nachricht ist noch hier")
    visit.set_offline(False)
    page.click("#send-record")
    expect(page.locator(".you")).to_have_count(1)
    expect(page.locator("#recorder")).to_be_hidden()


def _speak(parts: Parts, conversation: str) -> None:
    """What the job `speak` does: the newest answer gets a recording."""
    sound = parts.speech.speak("Guten Tag. Das ist eine lange Antwort, die noch eine Weile zu hören ist.", "de")
    media = parts.media.keep("answer", "audio/ogg", sound, conversation)
    with parts.database.turn() as connection:
        query = select(messages.c.id).where(messages.c.conversation == conversation, messages.c.direction == "out")
        newest = connection.scalar(query.order_by(messages.c.number.desc()).limit(1))
        connection.execute(update(messages).where(messages.c.id == newest).values(media=media))


WITNESS = """
for (const name of ["play", "pause"])
  document.addEventListener(name, (event) => event.target.setAttribute("data-last", name), true);
"""
"""Writes down at each player what it did last."""


def test_a_spoken_answer_is_heard_and_not_read_twice(visit: BrowserContext, address: str, parts: Parts) -> None:
    """R02, R03: who cannot read presses nothing to hear; a screen reader does not get the same words again."""
    visit.add_init_script(WITNESS)
    page = told(visit, address)
    page.evaluate("document.querySelector('#log').lastElementChild.same = true")
    _speak(parts, conversation_of(visit, parts))
    expect(page.locator(".bot audio")).to_have_attribute("data-last", "play")
    assert page.evaluate("document.querySelector('#log').lastElementChild.same")
    page.reload()
    expect(page.locator(".bot audio")).to_have_count(1)
    page.wait_for_timeout(1500)
    assert page.get_attribute(".bot audio", "data-last") is None, "what was heard before is not said again"


def test_recording_silences_the_answer(visit: BrowserContext, address: str, parts: Parts) -> None:
    """R02: the microphone does not record the program's own voice."""
    visit.add_init_script(WITNESS)
    page = told(visit, address)
    _speak(parts, conversation_of(visit, parts))
    expect(page.locator(".bot audio")).to_have_attribute("data-last", "play")
    page.click("#record")
    expect(page.locator(".bot audio")).to_have_attribute("data-last", "pause")
