"""`mitsprache places` as the city's IT uses it."""

from __future__ import annotations

from pathlib import Path

from tests.adapters.commands.conftest import Terminal


def table(folder: Path, content: str, name: str = "streets.csv") -> str:
    """A file of places."""
    file = folder / name
    file.write_text(content, encoding="utf-8")
    return str(file)


def test_a_file_imported_again_doubles_nothing(terminal: Terminal, tmp_path: Path) -> None:
    """The same file brings what it holds now, instead of what it brought before; others stay."""
    first = table(tmp_path, "name\nMarkt\nRing\n")
    assert "2 places" in terminal.run("places", "import", first).out
    terminal.run("places", "import", table(tmp_path, "name\nBahnhof\n", "stops.csv"))
    again = terminal.run("places", "import", table(tmp_path, "name\nMarkt\nAllee\nWeg\n"))
    assert "3 places" in again.out
    assert "instead of the 2" in again.out
    assert "next start" in again.out
    listed = terminal.run("places", "list", "--json").data
    assert listed == [{"name": "stops", "places": 1}, {"name": "streets", "places": 3}]
    assert terminal.home.stat().st_mode & 0o077 == 0


def test_places_are_found_again(terminal: Terminal, tmp_path: Path) -> None:
    """R14: what was imported is what a message is compared with, until it is removed."""
    terminal.run("places", "import", table(tmp_path, "name,lat,lon\nZwirnerstraße,51.2,6.4\n"))
    said = ("understand", "--json", "Der Gehweg an der Zwirner Str. ist kaputt")
    assert terminal.run(*said).data["place"]["matched"] == "Zwirnerstraße"
    assert terminal.run("places", "remove", "streets").code == 0
    assert terminal.run(*said).data["place"]["matched"] is None
    assert terminal.run("places", "remove", "streets").code == 1
    assert terminal.run("places", "remove", "../keys").code == 1


def test_json_says_all(terminal: Terminal, tmp_path: Path) -> None:
    """A program reads what was kept and which line was left out for what."""
    said = terminal.run("places", "import", table(tmp_path, "name;lat;lon\nMarkt;51,2;6,4\n;1;2\n"), "--json").data
    assert (said["name"], said["places"], said["replaced"], said["rows"]) == ("streets", 1, 0, 2)
    assert said["left_out"] == [{"at": 3, "says": "no name"}]


def test_nothing_is_lost_by_a_broken_file(terminal: Terminal, tmp_path: Path) -> None:
    """A file without places changes nothing, ends with code 1 and says why in one sentence."""
    terminal.run("places", "import", table(tmp_path, "name\nMarkt\n"))
    for content, says in (("", "empty"), ("id;nr\n1;2\n", "id, nr"), ("name\n;\n", "none of its 1 rows")):
        failed = terminal.run("places", "import", table(tmp_path, content))
        assert (failed.code, failed.out) == (1, "")
        assert says in failed.err
        assert "Traceback" not in failed.err
    assert terminal.run("places", "import", str(tmp_path / "none.csv")).code == 1
    assert terminal.run("places", "list", "--json").data == [{"name": "streets", "places": 1}]


def test_check_says_how_many(terminal: Terminal, tmp_path: Path) -> None:
    """`check` says how many places are known, how to import some, and which kept file is broken."""
    assert "places import" in terminal.run("check").out
    terminal.run("places", "import", table(tmp_path, "name\nMarkt\nRing\n"))
    assert "2 names are known" in terminal.run("check").out
    (terminal.home / "places/streets.csv").write_bytes(b"\0")
    broken = terminal.run("check").out
    assert "MISSING  places" in broken
    assert "streets.csv" in broken
