"""The folders of `locales/` are read."""

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from adapters.wording import LOCALES, load_catalogues, log_missing
from bot.wording.catalogue import BrokenCatalogue


def _write(folder: Path, code: str, ftl: str) -> None:
    (folder / code).mkdir()
    (folder / code / "language.toml").write_text(f'name = "{code}"\n', encoding="utf-8")
    (folder / code / "messages.ftl").write_text(ftl, encoding="utf-8")
    (folder / code / "page.ftl").write_text("title = Seite\n", encoding="utf-8")


def test_a_new_folder_is_a_new_language(tmp_path: Path) -> None:
    """A language is added by adding a folder; every .ftl file of it is read."""
    _write(tmp_path, "de", "hello = Hallo\n")
    _write(tmp_path, "nl", "hello = Dag\n")
    catalogues = load_catalogues(tmp_path)
    assert [language.code for language in catalogues.languages] == ["de", "nl"]
    assert catalogues.text("nl", "hello") == "Dag"
    assert catalogues.text("nl", "title") == "Seite"


def test_a_broken_file_stops_the_start(tmp_path: Path) -> None:
    """A file that is no Fluent is named, not skipped."""
    _write(tmp_path, "de", "hello Hallo\n")
    with pytest.raises(BrokenCatalogue, match="de"):
        load_catalogues(tmp_path)


def test_a_missing_message_is_logged_once(tmp_path: Path) -> None:
    """Never silence, never a flood: one line for a message that is missing."""
    _write(tmp_path, "de", "hello = Hallo\n")
    log_missing.cache_clear()
    with capture_logs() as logs:
        for _ in range(3):
            load_catalogues(tmp_path).text("de", "nobody")
    assert logs == [{"event": "message_missing", "language": "de", "key": "nobody", "log_level": "error"}]


def test_the_shipped_languages_load() -> None:
    """R20: German, English, Turkish and Arabic are there with their own names and directions."""
    found = {language.code: language for language in load_catalogues(LOCALES).languages}
    assert {"de", "en", "tr", "ar"} <= set(found)
    assert found["ar"].direction == "rtl"
    assert [found[code].name for code in ("de", "en", "tr", "ar")] == ["Deutsch", "English", "Türkçe", "العربية"]


def test_every_shipped_message_is_fluent() -> None:
    """Messages are parsed when they are first said; here all are, before they ship."""
    assert load_catalogues(LOCALES).unreadable() == ()
