"""The page as plain forms, against the real store and engine; no script."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image
from sqlalchemy import func, select
from starlette.testclient import TestClient

from adapters.channels.browser.channel import accepted
from adapters.channels.browser.person import COOKIE, new_nonce
from adapters.storage.media import Media
from adapters.storage.tables import conversations, messages
from adapters.wiring import Parts
from bot.understanding.answers import Command
from tests import shipped


def _count(parts: Parts, table: object = messages) -> int:
    with parts.database.look() as look:
        return look.scalar(select(func.count()).select_from(table)) or 0  # type: ignore[arg-type]


def _send(client: TestClient, files: object = None, nonce: str = "", **fields: str) -> object:
    data = {"nonce": nonce or new_nonce(), "page": "de", **fields}
    return client.post("/", data=data, files=files)  # type: ignore[arg-type]


def test_looking_leaves_nothing_behind(client: TestClient, parts: Parts) -> None:
    """R13: the welcome is there at once, without cookie and without conversation."""
    before = _count(parts, conversations)
    shown = client.get("/")
    assert "Computer-Programm" in shown.text
    assert "112" in shown.text
    assert "set-cookie" not in shown.headers
    assert _count(parts, conversations) == before


def test_each_language_names_itself(client: TestClient) -> None:
    """R20: the chooser speaks each language's own script, and the page follows it with lang and dir."""
    shown = client.get("/?language=ar").text
    assert '<html lang="ar" dir="rtl">' in shown
    assert re.search(r'lang="tr"[^>]*>Türkçe<', shown)
    assert re.search(r'lang="ar" dir="rtl" aria-current="true">العربية<', shown)


def test_the_browsers_language_is_followed() -> None:
    """R20: the browser's list is read by weight, and rubbish in it is passed over."""
    assert accepted("tr-TR;q=0.8,ar, x;q=no") == ["ar", "tr"]


def test_words_are_taken_and_answered(client: TestClient) -> None:
    """R01: a text goes in by a plain form; the page then shows it and the answer."""
    answer = _send(client, text="Der Aufzug am Rathaus ist kaputt")
    assert answer.status_code == 303  # type: ignore[attr-defined]
    assert answer.headers["location"].endswith("#newest")  # type: ignore[attr-defined]
    cookie = answer.headers["set-cookie"]  # type: ignore[attr-defined]
    assert "HttpOnly" in cookie
    assert "samesite=lax" in cookie.lower()
    shown = client.get("/").text
    assert "Der Aufzug am Rathaus ist kaputt" in shown
    assert 'name="choice" value="1"' in shown


def test_the_same_form_twice_changes_nothing(client: TestClient, parts: Parts) -> None:
    """R27: double click, reload and the back button send the same number again."""
    nonce = new_nonce()
    _send(client, nonce=nonce, text="Hier fehlt eine Rampe")
    before = _count(parts), _count(parts, conversations)
    client.cookies.clear()  # the second click of a double click has no cookie yet
    _send(client, nonce=nonce, text="Hier fehlt eine Rampe")
    assert (_count(parts), _count(parts, conversations)) == before
    assert "Rampe" in client.get("/").text


def test_an_empty_form_says_what_to_do(client: TestClient, parts: Parts) -> None:
    """R08: nothing said is no error page and makes no conversation."""
    before = _count(parts, conversations)
    answer = _send(client, text="  ")
    assert answer.status_code == 422  # type: ignore[attr-defined]
    assert "Ihre Nachricht ist leer" in answer.text  # type: ignore[attr-defined]
    assert _count(parts, conversations) == before


def test_forms_of_other_sites_are_refused(client: TestClient, parts: Parts) -> None:
    """Another site cannot speak for a person."""
    before = _count(parts)
    for headers in ({"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}):
        assert client.post("/", data={"nonce": new_nonce(), "text": "x"}, headers=headers).status_code == 403
    assert client.post("/", data={"text": "no number"}).status_code == 403
    assert _count(parts) == before


def test_a_picture_comes_back_without_exif_and_only_to_its_owner(client: TestClient, parts: Parts) -> None:
    """R35: the kept picture is ours; somebody else's cookie does not open it."""
    exif = Image.Exif()
    exif[0x010F] = "SecretCamera"
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(out, "JPEG", exif=exif)
    _send(client, files={"picture": ("a.jpg", out.getvalue(), "image/jpeg")})
    found = re.search(r"/media/[0-9a-f-]{36}", client.get("/").text)
    assert found is not None
    kept = client.get(found.group())
    assert (kept.status_code, kept.headers["content-type"]) == (200, "image/jpeg")
    assert b"SecretCamera" not in kept.content
    client.cookies.clear()
    client.cookies.set(COOKIE, "0" * 32)
    assert client.get(found.group()).status_code == 404


def test_a_voice_note_is_kept_playable_and_said_in_words(client: TestClient) -> None:
    """R03: the page says that a voice note was sent, and plays any part of it."""
    _send(client, files={"voice": ("a.ogg", b"OggS" + bytes(500), "text/html")})
    shown = client.get("/").text
    assert "Sie haben eine Sprach-Nachricht geschickt." in shown
    found = re.search(r"/media/[0-9a-f-]{36}", shown)
    assert found is not None
    part = client.get(found.group(), headers={"range": "bytes=0-3"})
    assert (part.status_code, part.content, part.headers["content-type"]) == (206, b"OggS", "audio/ogg")


def test_bad_files_are_answered(client: TestClient) -> None:
    """R45: no picture, an empty recording and one above 20 MB get words, not an error."""
    for files in (
        {"picture": ("a.jpg", b"no picture", "image/jpeg")},
        {"voice": ("a.ogg", b"", "audio/ogg")},
        {"voice": ("a.ogg", b"OggS" + bytes(21 * 1024 * 1024), "audio/ogg")},
    ):
        assert _send(client, files=files).status_code == 303  # type: ignore[attr-defined]
    assert "20 Mega-Byte" in client.get("/").text


def test_markup_in_words_stays_words(client: TestClient) -> None:
    """R21: what people write is shown as written and marked with its direction."""
    _send(client, text="<script>alert(1)</script>\u202e")
    shown = client.get("/").text
    assert "<script>alert" not in shown
    assert "&lt;script&gt;" in shown
    assert "\u202e" not in shown
    assert 'dir="auto"' in shown


def test_a_lost_cookie_is_said(client: TestClient) -> None:
    """A browser that keeps no cookie is told why it sees no conversation."""
    assert "Cookies" in client.get("/?sent=1").text


def test_a_language_is_changed_in_the_conversation(client: TestClient) -> None:
    """R20: picked at any time; the next words of the bot are in it."""
    _send(client, text="Hier fehlt eine Rampe")
    assert _send(client, switch="tr").status_code == 303  # type: ignore[attr-defined]
    assert '<html lang="tr"' in client.get("/").text


def test_a_text_of_ten_megabytes_is_answered(client: TestClient) -> None:
    """Any length of text gets an answer."""
    assert _send(client, text="a " * 5_000_000).status_code == 303  # type: ignore[attr-defined]


def _asked(client: TestClient) -> str:
    found = re.search(r'name="asked" value="(\d+)"', client.get("/").text)
    assert found is not None
    return found.group(1)


def _said(parts: Parts, client: TestClient) -> list[str]:
    conversation = parts.store.conversation_of("browser", client.cookies[COOKIE])
    return [m.text for m in parts.store.messages(conversation or "") if m.direction == "in"]


def test_other_words_in_an_old_form_are_taken(client: TestClient, parts: Parts) -> None:
    """R27: the back button of a text browser brings the old form; what is newly written there is not lost."""
    nonce = new_nonce()
    _send(client, nonce=nonce, text="Hier fehlt eine Rampe")
    _send(client, nonce=nonce, text="Und der Aufzug ist kaputt")
    assert _said(parts, client) == ["Hier fehlt eine Rampe", "Und der Aufzug ist kaputt"]


def test_a_button_of_an_answered_question_says_nothing(client: TestClient, parts: Parts) -> None:
    """R09: an old page in another tab cannot answer a question that it does not show, nor send a report off."""
    _send(client, text="Der Aufzug ist kaputt")
    asked = _asked(client)
    _send(client, choice="1", asked=asked)
    said = _said(parts, client)
    assert said[-1] == "1"
    for choice in ("1", "2"):
        assert _send(client, choice=choice, asked=asked).status_code == 303  # type: ignore[attr-defined]
    assert _said(parts, client) == said
    _send(client, choice="Zurück")
    assert _said(parts, client)[-1] == "Zurück"


def test_a_number_that_was_pressed_is_shown_with_its_words(client: TestClient) -> None:
    """R04: the conversation can be read again, on the page and on paper."""
    _send(client, text="Der Aufzug ist kaputt")
    _send(client, choice="1", asked=_asked(client))
    assert "1 Ja, das stimmt</p>" in client.get("/").text.split('class="message you"')[-1]


def test_text_browsers_see_no_dead_button(client: TestClient) -> None:
    """R49: lynx and w3m show what is hidden; outside of scripts each button sends a form."""
    _send(client, text="Der Aufzug ist kaputt")
    shown = re.sub(r"<script.*?</script>", "", client.get("/").text, flags=re.DOTALL)
    buttons = re.findall(r"<button[^>]*>", shown)
    assert len(buttons) > 5
    assert all('type="submit"' in button for button in buttons)
    assert "<ol" not in shown, "numbers of messages beside numbers of options"


def test_each_option_stands_on_a_line_of_its_own(client: TestClient) -> None:
    """R01: without a style sheet too, the buttons are a list, each with its number."""
    _send(client, text="Der Aufzug ist kaputt")
    assert re.search(r'<li><button[^>]* value="1"[^>]*><span class="number">1</span> <bdi>Ja', client.get("/").text)


def test_the_page_never_loads_itself(client: TestClient) -> None:
    """R11: a half written message is not torn away while a note is heard; a link looks again, each time anew."""
    _send(client, files={"voice": ("a.ogg", b"OggS" + bytes(500), "audio/ogg")})
    first, second = client.get("/").text, client.get("/").text
    assert "http-equiv" not in first
    links = [re.findall(r'href="(/\?look=\w+#newest)"', shown) for shown in (first, second)]
    assert len(links[0]) == len(links[1]) == 1
    assert links[0] != links[1], "a link to the address that is shown loads nothing"


def test_the_page_opens_at_the_answer(client: TestClient) -> None:
    """R49: the place that the form leads back to is the first answer to what was just said, not the end."""
    _send(client, text="Der Aufzug ist kaputt")
    shown = client.get("/").text
    assert shown.count('id="newest"') == 1
    before = shown[: shown.index('id="newest"')]
    assert before.count('class="message you"') == 1
    assert before.count('class="message bot"') == 1


def test_the_words_on_the_buttons_are_understood(client: TestClient, parts: Parts) -> None:
    """R07: "back", "help" and 0 can be pressed under every question, in every language, and are commands there."""
    for language in shipped.LANGUAGES:
        client.cookies.clear()
        _send(client, page=language, text="Hier fehlt eine Rampe")
        shown = client.get("/").text.split('<p class="row always">')[1].split("</p>")[0]
        values = re.findall(r'value="([^"]+)"', shown)
        found = [parts.engine.hearing.command(value, language) for value in values]
        assert found == [Command.PERSON, Command.BACK, Command.HELP], (language, values)


def test_ones_data_come_as_a_file(client: TestClient) -> None:
    """R32: the copy is there to keep, and neither hundred lines of JSON nor a player without sound."""
    _send(client, text="Meine Daten")
    _send(client, text="1")
    shown = client.get("/").text
    link = re.search(r'href="(/media/[^"]+)" download', shown)
    assert link is not None
    assert client.get(link.group(1)).json()["messages"]
    assert "&#34;identity&#34;" not in shown
    assert f'<audio controls preload="none" src="{link.group(1)}"' not in shown


def test_a_full_disk_is_said_and_loses_nothing(
    client: TestClient, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R45: a recording that cannot be kept is answered in words, and the same form works once there is room."""
    nonce = new_nonce()
    note = {"voice": ("a.ogg", b"OggS" + bytes(500), "audio/ogg")}
    with monkeypatch.context() as full:
        full.setattr(Media, "keep", _no_space)
        answer = _send(client, nonce=nonce, text="Der Aufzug ist kaputt", files=note)
        scripted = client.post("/", data={"nonce": nonce}, files=note, headers={"accept": "application/json"})
    assert answer.status_code == 503  # type: ignore[attr-defined]
    assert "Das hat nicht geklappt" in answer.text  # type: ignore[attr-defined]
    assert "Der Aufzug ist kaputt</textarea>" in answer.text  # type: ignore[attr-defined]
    assert "Das hat nicht geklappt" in scripted.json()["error"]
    assert _send(client, nonce=nonce, text="Der Aufzug ist kaputt", files=note).status_code == 303  # type: ignore[attr-defined]
    assert _said(parts, client) == ["Der Aufzug ist kaputt", ""]


def _no_space(*_: object, **__: object) -> str:
    raise OSError(28, "No space left on device")


def test_a_page_whose_cookie_is_gone_is_told(client: TestClient, parts: Parts) -> None:
    """A blocked cookie ends the conversation with what to do and the telephone, not in a new one each time."""
    before = _count(parts, conversations)
    head = {"accept": "application/json"}
    answer = client.post("/?after=3", data={"nonce": new_nonce(), "text": "Am Rathaus"}, headers=head)
    assert answer.status_code == 409
    assert "Cookie" in answer.json()["error"]
    assert "02161 25 0" in answer.json()["error"]
    assert _send(client, choice="1", asked="3").status_code == 409  # type: ignore[attr-defined]
    assert _count(parts, conversations) == before


def test_a_made_up_language_is_no_error(client: TestClient) -> None:
    """R20: a code that nobody offers changes nothing."""
    assert _send(client, switch="xx").status_code == 303  # type: ignore[attr-defined]


def test_a_recording_may_be_a_file(client: TestClient) -> None:
    """R02: "capture" would open the recorder of a phone only, and refuse a note that was recorded before."""
    assert re.search(r'<input id="voice" type="file"(?![^>]*capture)', client.get("/").text)


def test_the_title_names_the_mistake(client: TestClient) -> None:
    """R08: a screen reader and a text browser begin with the title."""
    answer = _send(client, text="")
    assert "<title>Ihre Nachricht ist leer." in answer.text  # type: ignore[attr-defined]


def test_every_page_of_words_speaks_every_language(client: TestClient) -> None:
    """R20: who lands on the privacy page, or nowhere, finds their language there; the address stays the same."""
    for path in ("/privacy", "/accessibility", "/nothing"):
        shown = client.get(f"{path}?language=de").text
        assert re.search(r'href="\?language=ar"[^>]* lang="ar" dir="rtl">العربية<', shown), path
