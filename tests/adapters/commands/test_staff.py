"""`mitsprache staff`: passwords shown once, exit codes, JSON for programs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select, update

from adapters.office import accounts
from adapters.storage import engine
from adapters.storage.tables import staff
from tests.adapters.commands.conftest import Terminal


def database(terminal: Terminal) -> engine.Database:
    """The database of the home."""
    return engine.connect(f"sqlite:///{terminal.home / 'mitsprache.sqlite'}")


def test_an_account_is_added_once_and_its_password_opens_it(terminal: Terminal) -> None:
    """A fresh machine gets its first account; the password shown signs in and must be changed; it is kept nowhere."""
    added = terminal.run("staff", "add", "Anna", "--json")
    assert (added.code, added.err) == (0, "")
    assert added.data.keys() == {"name", "password"}
    opened = database(terminal)
    account = accounts.sign_in(opened, "Anna", added.data["password"], datetime.now(UTC))
    assert account is not None
    assert account.must_change
    with opened.look() as look:
        assert added.data["password"] not in str(look.execute(select(staff)).one())
    opened.close()
    again = terminal.run("staff", "add", "Anna")
    assert (again.code, again.out) == (1, "")
    assert "mitsprache staff reset 'Anna'" in again.err


def test_an_impossible_name_is_refused(terminal: Terminal) -> None:
    """A name without characters or with too many ends with code 1 and a sentence; no account comes of it."""
    for name in ("   ", "x" * 81):
        refused = terminal.run("staff", "add", name)
        assert (refused.code, refused.out) == (1, "")
        assert "This name is not possible" in refused.err
        assert "Traceback" not in refused.err
    assert terminal.run("staff", "list", "--json").data == []


def test_a_reset_gives_a_new_password_and_unlocks(terminal: Terminal) -> None:
    """The old password ends, the lock goes; an unknown name ends with code 1."""
    old = terminal.run("staff", "add", "Anna", "--json").data["password"]
    until = datetime.now(UTC) + timedelta(minutes=15)
    opened = database(terminal)
    with opened.turn() as turn:
        turn.execute(update(staff).values(failures=5, locked_until=until, must_change=False))
    assert terminal.run("staff", "list", "--json").data[0]["locked_until"] == until.isoformat(timespec="seconds")
    reset = terminal.run("staff", "reset", "Anna", "--json")
    assert reset.code == 0
    new = reset.data["password"]
    assert accounts.sign_in(opened, "Anna", old, datetime.now(UTC)) is None
    assert accounts.sign_in(opened, "Anna", new, datetime.now(UTC)) is not None
    opened.close()
    nobody = terminal.run("staff", "reset", "Nobody")
    assert (nobody.code, nobody.out) == (1, "")
    assert "mitsprache staff list" in nobody.err


def test_the_list_names_everybody_and_no_password(terminal: Terminal) -> None:
    """Names in order, since when, whether the first password is still to be changed, whether locked."""
    shown = [terminal.run("staff", "add", name).out for name in ("Ben", "Anna")]
    listed = terminal.run("staff", "list", "--json")
    assert listed.code == 0
    assert [account["name"] for account in listed.data] == ["Anna", "Ben"]
    assert all(account.keys() == {"name", "created", "must_change", "locked_until"} for account in listed.data)
    assert all(account["must_change"] is True and account["locked_until"] is None for account in listed.data)
    plain = terminal.run("staff", "list")
    assert plain.code == 0
    assert [line.split()[0] for line in plain.out.splitlines()] == ["Anna", "Ben"]
    for text in shown:
        password = next(line.split()[1] for line in text.splitlines() if line.startswith("Password:"))
        assert password not in plain.out + listed.out
