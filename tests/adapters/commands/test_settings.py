"""Every wrong setting, and whatever it names that cannot be opened: one sentence, code 2, no traceback, no secret."""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from adapters import cli
from adapters.jobs.service import prepare
from adapters.settings import LanguageDetector, Settings
from adapters.storage import secrets
from adapters.storage.opening import open_storage
from adapters.understanding.detectors import NAMES
from tests.adapters.conversing import open_house
from tests.durability.servers import database_url

SECRET = "geheim4711"

Ran = tuple[int, str, str]
Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home that was used: keys, tables, one person."""
    home = tmp_path_factory.mktemp("filled") / "home"
    open_storage(Settings(home=home)).close()
    house = open_house(f"sqlite:///{home / 'mitsprache.sqlite'}", home)
    prepare(house.database)
    house.say("hallo", "1")
    house.database.close()
    return home


@pytest.fixture
def home(filled: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(filled, tmp_path / "home"))


@pytest.fixture
def run(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command line in this process, with the variables of `environment` and no others of ours."""

    def command(*words: str, **environment: str) -> Ran:
        for name in [name for name in os.environ if name.startswith("MITSPRACHE_")]:
            monkeypatch.delenv(name)
        for name, value in {"HOME": str(home), **environment}.items():
            monkeypatch.setenv(f"MITSPRACHE_{name}", value)
        monkeypatch.setattr("sys.argv", ["mitsprache", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        captured = capsys.readouterr()
        return int(ended.value.code or 0), captured.out, captured.err

    return command


def sentence(ran: Ran, variable: str) -> str:
    """What was said about a variable, after everything that must hold for each answer."""
    code, out, err = ran
    assert (code, out) == (2, "")
    assert err.startswith(f"{variable}: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert SECRET not in err
    return err


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "x"),
        ("PORT", "70000"),
        ("PORT", "-1"),
        ("HOME", " "),
        ("HOME", "/proc/mitsprache"),
        ("HOME", "/etc/passwd"),
        ("HOME", "/tmp"),
        ("DATABASE", SECRET),
        ("DATABASE", f"mysql://root:{SECRET}@h/x"),
        ("DATABASE", f"postgres://root:{SECRET}@h/x"),
        ("DATABASE", f"postgresql://root:{SECRET}@127.0.0.1:port/x"),
        ("DATABASE", f"postgresql://root:{SECRET}@127.0.0.1:1/x"),
        ("DATABASE", f"postgresql://127.0.0.1:1/x?user=root&password={SECRET}"),
        ("DATABASE", "sqlite:////proc/mitsprache/x"),
        ("KEYS", SECRET),
        ("KEYS", f'{{"identity": {{"1": "{SECRET}"}}}}'),
        ("KEYS", secrets.new().to_json()),
        ("LOG_LEVEL", "loud"),
        ("LANGUAGE", "xx"),
        ("LANGUAGE", "../de"),
        ("LANGUAGE", "de,tr"),
        ("LANGUAGE", ""),
        ("LANGUAGES", "de,xx"),
        ("AREA", "1,2"),
        ("AREA", "a,b,c,d"),
        ("AREA", "52,6,51,7"),
        ("AREA", "nan,nan,nan,nan"),
        ("PLACES", "/nowhere"),
        ("TIME_ZONE", "Mars/Olympus"),
        ("TIME_ZONE", "../../etc/passwd"),
        ("TIME_ZONE", "Europe"),
        ("TIME_ZONE", ""),
        ("SPEECH_ENGINE", "siri"),
        ("LANGUAGE_DETECTOR", "guess"),
        ("PUBLIC_URL", "mitsprache.example"),
        ("SMTP_PORT", "0"),
        ("SMTP_SECURITY", "ssl"),
        ("REFERENCE_PREFIX", "m g"),
        ("SMTP_CA_FILE", "/nowhere"),
        ("SMTP_PASSWORD_FILE", "/nowhere"),
        ("SMTP_PASSWORD_FILE", "/tmp"),
        ("MAIL_FROM", "office"),
        ("FORWARD_TO", "a@b.example, c@d.example"),
    ],
)
def test_a_wrong_setting_is_one_sentence(run: Run, name: str, value: str) -> None:
    """The sentence begins with the variable; nothing was touched, and a secret in it is not shown."""
    sentence(run("submissions", "list", **{name: value}), f"MITSPRACHE_{name}")


def test_a_secret_file_is_read(run: Run, tmp_path: Path) -> None:
    """A key ring of another home, from a file, is refused as such: so it was read, and nothing was overwritten."""
    (tmp_path / "secret").write_text(secrets.new().to_json())
    assert "not the keys of this database" in sentence(
        run("submissions", "list", KEYS_FILE=str(tmp_path / "secret")), "MITSPRACHE_KEYS"
    )


def test_a_settings_file_that_is_no_text_is_named(run: Run, home: Path) -> None:
    """Also when only its encoding is wrong."""
    (home / "settings.env").write_bytes("MITSPRACHE_CITY=Köln".encode("latin-1"))
    assert "settings.env" in sentence(run("submissions", "list"), "MITSPRACHE_HOME")


def test_a_database_without_its_keys_is_not_touched(run: Run, home: Path) -> None:
    """R30: no new keys are made beside old data, and wrong or damaged ones are named; the right ones work again."""
    path = home / "keys.json"
    right = path.read_text()
    path.unlink()
    assert "Restore it" in sentence(run("submissions", "list"), "MITSPRACHE_KEYS")
    assert not path.exists()
    path.write_text(right[:50])
    assert "cannot be read" in sentence(run("submissions", "list"), "MITSPRACHE_KEYS")
    path.write_text(secrets.new().to_json())
    assert "not the keys of this database" in sentence(run("submissions", "list"), "MITSPRACHE_KEYS")
    path.write_text(right)
    assert run("submissions", "list", "--json")[0] == 0


def test_home_and_keys_are_made_private(run: Run, home: Path) -> None:
    """A folder or a key file that others could read is closed at the next start."""
    home.chmod(0o755)
    (home / "keys.json").chmod(0o644)
    assert run("submissions", "list")[0] == 0
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE((home / "keys.json").stat().st_mode) == 0o600


def test_a_newer_database_is_not_touched(run: Run, home: Path) -> None:
    """An older program says whose the database is, instead of guessing at tables that it does not know."""
    with sqlite3.connect(home / "mitsprache.sqlite") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "newer version (9999" in sentence(run("submissions", "list"), "MITSPRACHE_DATABASE")
    code, out, _ = run("check")
    assert code == 1
    assert "A newer version made it" in out


def test_a_file_that_is_no_database_is_named(run: Run, home: Path) -> None:
    """A damaged database file is a sentence with its path."""
    (home / "mitsprache.sqlite").write_bytes(b"x" * 5000)
    assert "mitsprache.sqlite: file is not a database" in sentence(run("submissions", "list"), "MITSPRACHE_DATABASE")


def test_a_taken_port_is_named_before_anything_starts(run: Run, tmp_path: Path) -> None:
    """A second start on the same port makes no home and shows no first sign-in."""
    fresh = tmp_path / "fresh"
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        sentence(run("serve", PORT=str(other.getsockname()[1]), HOME=str(fresh)), "MITSPRACHE_PORT")
    assert not fresh.exists()


@pytest.mark.parametrize("error", [socket.gaierror(-2, "Name or service not known"), UnicodeError("label empty")])
def test_a_foreign_address_is_named_before_anything_starts(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """The same for an address that is not of this machine, or none at all."""

    def unknown(*anything: object, **more: object) -> None:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    sentence(run("serve", HOST="nowhere.invalid", HOME=str(tmp_path / "fresh")), "MITSPRACHE_HOST")
    assert not (tmp_path / "fresh").exists()


def test_a_worker_needs_a_server(run: Run) -> None:
    """SQLite is served by one machine alone, however its address is written."""
    for database in ({}, {"DATABASE": "sqlite:////tmp/x"}):
        sentence(run("worker", **database), "MITSPRACHE_DATABASE")


def test_check_changes_nothing_on_a_fresh_machine(run: Run, tmp_path: Path) -> None:
    """Not even an empty database comes of looking for one."""
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    code, out, _ = run("check", HOME=str(fresh))
    assert code == 1
    assert "mitsprache serve" in out
    assert list(fresh.iterdir()) == []


def test_check_shows_no_password(run: Run, home: Path, tmp_path: Path) -> None:
    """Neither of a server that answers nor of one that refuses; both are told apart."""
    with database_url("postgresql", tmp_path) as url:
        address = url.replace("postgres:", f"postgres:{SECRET}", 1)
        assert SECRET in address
        ran = run("check", "--json", DATABASE=address)
        wrong = run("check", "--json", DATABASE=address.replace("/postgres?", "/nothere?"))
    for code, out, err in (ran, wrong):
        assert code == 1
        assert SECRET not in out + err
    assert "Its tables are not up to date" in ran[1]
    assert "nothere" in wrong[1]


def test_the_detectors_of_the_settings_exist() -> None:
    """What may be set can be built."""
    assert {str(name) for name in LanguageDetector} == set(NAMES)
