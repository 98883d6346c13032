"""The poster: one sheet in one to four languages, codes that a camera reads, nothing that only a camera can read."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from typer.testing import CliRunner

from adapters.cli import application
from adapters.poster.sheet import sheet, ways
from adapters.settings import Settings
from adapters.wording import load_catalogues
from tests.adapters.looking import no_violation, overflow

PAGE = "https://mitsprache.stadt.example"
SHEETS = [["de"], ["ar"], ["de", "tr"], ["de", "tr", "ar"], ["de", "tr", "ar", "en"]]
A4 = {"width": 794, "height": 1123}
"""Pixels of CSS on a sheet of A4."""


def settings(folder: Path) -> Settings:
    """A city with everything that stands on the sheet."""
    visit = "Rathaus Abtei, Zimmer 12, Mo bis Fr 8 bis 12 Uhr"
    return Settings(home=folder, public_url=PAGE, city="Mönchengladbach", phone="02161 25-0", visit=visit)


def made(languages: list[str], folder: Path) -> str:
    """The sheet."""
    chosen = settings(folder)
    return sheet(load_catalogues(), chosen.resident_city, chosen, languages)


@pytest.fixture
def paper(chromium: Browser) -> Iterator[Page]:
    """A window of the size of the paper."""
    page = chromium.new_page(viewport=A4)  # type: ignore[arg-type]
    page.emulate_media(media="print")
    yield page
    page.close()


@pytest.mark.parametrize("languages", SHEETS, ids=" ".join)
def test_a_sheet_is_one_page_that_everybody_can_read(
    paper: Page, axe: str, tmp_path: Path, languages: list[str]
) -> None:
    """R49: it fits A4, axe finds nothing, each language stands in its own direction, and nothing lies outside."""
    paper.set_content(made(languages, tmp_path))
    assert paper.evaluate("document.documentElement.scrollHeight") <= A4["height"]
    assert overflow(paper) == 0
    no_violation(paper, axe)
    sections = paper.locator("section")
    assert sections.evaluate_all("all => all.map(s => s.lang)") == languages
    assert sections.evaluate_all("all => all.map(s => s.dir)") == ["rtl" if x == "ar" else "ltr" for x in languages]
    assert "02161 25-0" in paper.inner_text("main")
    assert not re.findall(r'(?:src|href)="(?!#)', paper.content())


def test_a_camera_reads_the_code(paper: Page, tmp_path: Path) -> None:
    """C16: what a real decoder reads from the sheet is the address that is printed beside it."""
    if shutil.which("zbarimg") is None:
        pytest.skip("no decoder of codes: apt-get install zbar-tools")
    paper.set_content(made(["tr"], tmp_path))
    picture = tmp_path / "sheet.png"
    paper.screenshot(path=picture)
    read = subprocess.run(["zbarimg", "-q", "--raw", picture], capture_output=True, text=True, check=True)
    assert read.stdout.split() == [f"{PAGE}/?language=tr"]
    assert "mitsprache.stadt.example" in paper.inner_text(".ways").replace("\u200b", "")


OPEN = {
    "telegram_token": "12345:" + "a" * 30,
    "telegram_name": "StadtMitspracheBot",
    "matrix_homeserver": "https://matrix.stadt.example",
    "matrix_user": "@mitsprache:stadt.example",
    "sms_gateway": "gammu",
    "sms_folder": "/var/spool/gammu",
    "sms_number": "+4915112345678",
}


def test_every_open_way_stands_on_it_and_fits(paper: Page, tmp_path: Path) -> None:
    """C16: with every channel open and four languages it is still one page, and each way is written out."""
    open_ways = settings(tmp_path).model_copy(update=Settings(home=tmp_path, **OPEN).model_dump(include=set(OPEN)))
    for languages in SHEETS:
        paper.set_content(sheet(load_catalogues(), open_ways.resident_city, open_ways, languages))
        assert paper.evaluate("document.documentElement.scrollHeight") <= A4["height"], languages
        assert overflow(paper) == 0
        assert paper.locator(".ways svg").count() == 4
        shown = paper.inner_text(".ways").replace("\u200b", "")
        assert all(text in shown for text in ("@StadtMitspracheBot", "@mitsprache:stadt.example", "+4915112345678"))
    found = [way.address for way in ways(open_ways, "tr")]
    assert found[1:] == [
        "https://t.me/StadtMitspracheBot?start=tr",
        f"https://matrix.to/#/{OPEN['matrix_user']}",
        "sms:+4915112345678",
    ]


@pytest.mark.parametrize("languages", [[], ["de", "tr", "ar", "en", "de"]])
def test_too_many_languages_are_refused(tmp_path: Path, languages: list[str]) -> None:
    """A sheet that nobody could read from where they stand is not made."""
    with pytest.raises(ValueError, match="languages"):
        made(languages, tmp_path)


def test_the_command_writes_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is there, and says how to print it; an unknown language is named with those there are."""
    monkeypatch.setenv("MITSPRACHE_HOME", str(tmp_path / "home"))
    run = CliRunner().invoke
    file = tmp_path / "poster.html"
    told = run(application("poster"), ["poster", "--language", "tr", "--output", str(file)])
    assert told.exit_code == 0
    assert "MITSPRACHE_PUBLIC_URL" in told.output
    assert 'lang="tr"' in file.read_text(encoding="utf-8")
    strange = run(application("poster"), ["poster", "--language", "xx", "--output", str(file)])
    assert strange.exit_code == 2
    assert "xx" in strange.output
    nowhere = run(application("poster"), ["poster", "--output", str(tmp_path / "no" / "where.html")])
    assert nowhere.exit_code == 2
