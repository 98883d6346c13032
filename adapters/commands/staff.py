"""`mitsprache staff add|list|reset`: accounts of the office. A one-time password is shown once and kept nowhere."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Annotated, NoReturn

import typer
from sqlalchemy import select

from adapters.commands.opening import opened
from adapters.office import accounts
from adapters.storage.tables import staff

staff_app = typer.Typer(add_completion=False, no_args_is_help=True, help="Add, list and reset accounts of the office.")
Name = Annotated[str, typer.Argument(help="What the person signs in with, 1 to 80 characters.")]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON that a program can read.")]


@staff_app.command()
def add(name: Name, as_json: AsJson = False) -> None:
    """Add an account and show its one-time password. Exit code 1 when the name is taken or not possible."""
    with opened() as database:
        try:
            with database.turn() as turn:
                password = accounts.add(turn, name, datetime.now(UTC))
        except accounts.NameTaken:
            _fail(f"There is an account {name!r} already. A new password for it: mitsprache staff reset {name!r}")
        except ValueError as error:
            _fail(f"This name is not possible: {error}.")
    _show(name.strip(), password, as_json)


@staff_app.command()
def reset(name: Name, as_json: AsJson = False) -> None:
    """Give an account a new one-time password, unlock it and sign it out. Exit code 1 when there is none."""
    with opened() as database:
        try:
            with database.turn() as turn:
                password = accounts.reset(turn, name)
        except accounts.NoSuchAccount:
            _fail(f"There is no account {name!r}. All accounts: mitsprache staff list")
    _show(name.strip(), password, as_json)


@staff_app.command("list")
def list_accounts(as_json: AsJson = False) -> None:
    """List the accounts: name, since when, first password still to be changed, locked until when."""
    with opened() as database, database.look() as look:
        rows = look.execute(select(staff).order_by(staff.c.name)).all()
    now = datetime.now(UTC)
    listed = [
        {
            "name": row.name,
            "created": row.created.isoformat(timespec="seconds"),
            "must_change": row.must_change,
            "locked_until": row.locked_until.isoformat(timespec="seconds")
            if row.locked_until and row.locked_until > now
            else None,
        }
        for row in rows
    ]
    if as_json:
        typer.echo(json.dumps(listed, ensure_ascii=False, indent=1))
        return
    for account in listed:
        first = "first password" if account["must_change"] else ""
        locked = f"locked until {account['locked_until']}" if account["locked_until"] else ""
        typer.echo(f"{account['name']:<30} {account['created']}  {first} {locked}".rstrip())


def _show(name: str, password: str, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps({"name": name, "password": password}, ensure_ascii=False))
        return
    typer.echo(f"Name:     {name}")
    typer.echo(f"Password: {password}")
    typer.echo("This password is shown once. It must be changed at the first sign-in.")


def _fail(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)
