"""The command `mitsprache`. Each command is a file in `adapters/commands`; this is their list.

Commands are imported when they run: `mitsprache --help` opens no database and loads no recogniser.
"""

from __future__ import annotations

import sys
from importlib import import_module

import typer
from pydantic import ValidationError

COMMANDS = {
    "serve": ("adapters.commands.serve", "serve", "Start the pages and the jobs."),
    "worker": ("adapters.commands.serve", "worker", "Run jobs only, beside another `serve` (PostgreSQL)."),
    "chat": ("adapters.commands.chat", "chat", "Talk to the assistant in the terminal."),
    "replay": ("adapters.commands.replay", "replay", "Play a transcript and show what differs."),
    "submissions": ("adapters.commands.submissions", "submissions_app", "List and show submissions."),
    "understand": ("adapters.commands.understand", "understand", "Show what is understood of a text."),
    "transcribe": ("adapters.commands.speech", "transcribe", "Recognise a voice note."),
    "recordings": ("adapters.commands.recordings", "recordings", "Write the texts that a person may record."),
    "models": ("adapters.commands.speech", "models_app", "List, install and verify speech models."),
    "languages": ("adapters.commands.languages", "languages", "Show how complete and how checked each language is."),
    "places": ("adapters.commands.places", "places_app", "Import names of streets, stops and buildings."),
    "staff": ("adapters.commands.staff", "staff_app", "Add, list and reset accounts of the office."),
    "consultations": ("adapters.commands.consultations", "consultations_app", "Prepare consultations."),
    "demo": ("adapters.commands.demo", "demo", "Fill a database with believable submissions."),
    "poster": ("adapters.commands.poster", "poster", "Write a printable poster with codes and addresses."),
    "check": ("adapters.commands.check", "check", "Say what works, what does not, and what to do."),
}


def application(wanted: str) -> typer.Typer:
    """The command line in which `wanted` can run; the others show their line of help."""
    app = typer.Typer(
        name="mitsprache",
        help="Residents report barriers by voice or text; the inclusion office answers.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_show_locals=False,  # locals hold people's words
    )
    for name, (module, attribute, line) in COMMANDS.items():
        found = getattr(import_module(module), attribute) if name == wanted else _listed
        if isinstance(found, typer.Typer):
            app.add_typer(found, name=name, help=line)
        else:
            app.command(name, short_help=line)(found)
    return app


def _listed() -> None:
    """Stands in the list of commands only."""


def main() -> None:
    """Run the command; a wrong setting is one sentence that names the variable, exit code 2."""
    try:
        application(next((word for word in sys.argv[1:] if word in COMMANDS), ""))()
    except ValidationError as error:
        for wrong in error.errors():
            variable = "MITSPRACHE_" + "_".join(str(part) for part in wrong["loc"]).upper()
            typer.echo(f"{variable}: {wrong['msg']}", err=True)
        sys.exit(2)
