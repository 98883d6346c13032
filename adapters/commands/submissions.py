"""`mitsprache submissions list|show`: the queue for programs and for a quick look. Reads only."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer
from sqlalchemy import Row

from adapters.commands.opening import opened
from adapters.office import queue_queries
from adapters.office.rendering import clean, excerpt
from bot import reference as references
from bot.submission import Status

submissions_app = typer.Typer(add_completion=False, no_args_is_help=True, help="List and show submissions.")
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON that a program can read.")]


@submissions_app.command("list")
def list_submissions(
    status: Annotated[Status | None, typer.Option(help="Only those that stand here.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="At most so many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List submissions, newest first."""
    with opened() as database, database.look() as look:
        rows = queue_queries.newest(look, status or "", limit)
    if as_json:
        typer.echo(json.dumps([plain(row) for row in rows], ensure_ascii=False, indent=1))
        return
    for row in rows:
        created = row.created.strftime("%Y-%m-%d %H:%M")
        typer.echo(
            f"{row.reference}  {created}  {row.status:<15} {row.category:<9} {row.language:<3} {excerpt(row.text)}"
        )


@submissions_app.command()
def show(
    reference: Annotated[str, typer.Argument(help="Seven digits, with or without spaces.")], as_json: AsJson = False
) -> None:
    """Show one submission. Exit code 1 when there is none with this number."""
    number = "".join(references.ascii_digits(reference).split())
    with opened() as database, database.look() as look:
        row = queue_queries.one(look, number)
    if row is None:
        typer.echo("There is no submission with this number. All: mitsprache submissions list", err=True)
        raise typer.Exit(1)
    if as_json:
        typer.echo(json.dumps(plain(row), ensure_ascii=False, indent=1))
        return
    for name, value in plain(row).items():
        typer.echo(f"{name + ':':<11} {value}")


def plain(row: Row[Any]) -> dict[str, Any]:
    """A submission as plain JSON values; the place is the person's words, else the known name they matched."""
    return {
        "reference": row.reference,
        "kind": row.kind,
        "status": row.status,
        "category": row.category,
        "reasons": json.loads(row.reasons or "[]"),
        "place": clean(row.place) or row.place_matched,
        "language": row.language,
        "text": clean(row.text),
        "channel": row.channel,
        "created": row.created.isoformat(timespec="seconds"),
    }
