"""`mitsprache consultations check`: may this consultation be opened, and what does it still lack?

For the person who prepares one as a file. Changes nothing. English sentences; no resident reads them.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from adapters import settings
from adapters.consultation.documents import DocumentWrong, load
from adapters.understanding.word_files import enabled
from adapters.wording import LOCALES
from bot.consultation.document import EASY
from bot.consultation.opening import Gap, gaps

WAVE_1 = ("de", "en", "tr", "ar", "uk", "ru", "pl")
"""Languages that every consultation has, or names a reason for (R41)."""

_SENTENCES = {
    "missing": "{place}: is missing.",
    "no-source": "{place}: name the source.",
    "unbalanced": "for and against: in {language} their lengths differ too much ({detail}; 0.80 to 1.25 is balanced).",
    "other-media": "for and against: give both the same kinds of media.",
    "untranslated": "{place}: is missing in {language}.",
    "too-long": "{place}: has more than 300 characters in {language}.",
    "no-reason": "left_out: {language} needs a reason; German cannot be left out.",
    "hard": "{place}: not easy German ({detail}).",
}

consultations_app = typer.Typer(no_args_is_help=True, help="Prepare consultations.")


@consultations_app.callback()
def _group() -> None:
    """One command today; a group, so that its name stays when there are more."""


@consultations_app.command()
def check(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="The consultation as JSON")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object for each gap.")] = False,
) -> None:
    """Say what a consultation lacks before it may be opened. Exit code 0: nothing; 1: gaps; 2: no consultation."""
    chosen = settings.load()
    offered = chosen.offered or enabled(LOCALES)
    try:
        consultation = load(file)
    except DocumentWrong as wrong:
        _refuse(wrong)
    except OSError as error:
        _refuse(DocumentWrong([f"{file}: {error.strerror}"]))
    found = gaps(consultation, [code for code in WAVE_1 if code in offered])
    for gap in found:
        typer.echo(json.dumps(asdict(gap), ensure_ascii=False) if as_json else _sentence(gap))
    if not found and not as_json:
        typer.echo("Balanced and complete. A second person has to approve it before it opens.")
    raise typer.Exit(int(bool(found)))


def _sentence(gap: Gap) -> str:
    code = gap.place if gap.code == "unbalanced" else gap.detail
    return _SENTENCES[gap.code].format(
        place=gap.place, detail=gap.detail, language="easy German" if code == EASY else code
    )


def _refuse(wrong: DocumentWrong) -> NoReturn:
    for mistake in wrong.mistakes:
        typer.echo(mistake, err=True)
    raise typer.Exit(2)
