"""The command `demo`: a home with believable submissions, for looking around. English sentences for the operator.

Knows wiring and the demonstration, nothing of residents or staff.
"""

from __future__ import annotations

from typing import Annotated

import typer
from rich.progress import Progress

from adapters import settings, wiring
from adapters.demonstration import filling


def demo(
    count: Annotated[int, typer.Option(min=1, max=400, help="How many residents report something")] = 200,
    seed: Annotated[int, typer.Option(help="The same number gives the same residents")] = 1,
) -> None:
    """Fill the empty home that MITSPRACHE_HOME names with invented submissions. A filled one stays as it is."""
    chosen = settings.load()
    parts = wiring.build(chosen)
    languages = tuple(code for code, _ in parts.city.languages)
    try:
        with Progress(transient=True) as progress:
            task = progress.add_task("Residents report", total=count)
            filled = filling.fill(parts, count, seed, languages, lambda: progress.advance(task))
    except filling.NotEmpty:
        typer.echo(f"{chosen.home} has submissions already; it stays as it is.")
        return
    finally:
        parts.close()
    typer.echo(f"{filled.submissions} submissions, {filled.voices} of them spoken, in {chosen.home}.")
    typer.echo(f"Sign-in of the office (shown once): {filled.name}  {filled.password}")
