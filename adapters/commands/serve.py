"""`mitsprache serve` and `mitsprache worker`: the running assistant."""

from __future__ import annotations

import signal
import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from adapters.settings import Settings, load

if TYPE_CHECKING:
    from adapters.wiring import Parts

FIRST_NAME = "office"
"""Name of the account that a new installation has."""


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; empty: MITSPRACHE_HOST.")] = "",
    port: Annotated[int, typer.Option(help="Port; 0: MITSPRACHE_PORT.")] = 0,
) -> None:
    """Start the resident page, the office page and the jobs. Ctrl-C stops; nothing is lost."""
    import uvicorn

    from adapters import wiring
    from adapters.web import create_app

    settings = load()
    settings = settings.model_copy(update={"host": host or settings.host, "port": port or settings.port})
    parts = wiring.build(settings)
    jobs = wiring.jobs_of(parts)
    jobs.launch()
    _greet(settings, parts)
    config = uvicorn.Config(
        create_app(parts),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,  # its lines carry addresses of residents
        server_header=False,
        timeout_graceful_shutdown=3,
    )
    try:
        uvicorn.Server(config).run()
    finally:
        jobs.stop()
        parts.close()


def worker() -> None:
    """Run jobs only, beside a `serve` on the same PostgreSQL. Ctrl-C stops; unfinished jobs are done later."""
    from adapters import wiring

    settings = load()
    if not settings.database:
        typer.echo(
            "A worker needs MITSPRACHE_DATABASE, a PostgreSQL address: SQLite is served by `serve` alone.", err=True
        )
        raise typer.Exit(2)
    parts = wiring.build(settings)
    jobs = wiring.jobs_of(parts)
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    jobs.launch()
    stopped.wait()
    jobs.stop()
    parts.close()


def _greet(settings: Settings, parts: Parts) -> None:
    """What an operator needs to see: the addresses, the first sign-in once, and what is missing."""
    from adapters.speech import catalogue

    typer.echo(f"Residents:  {settings.address}/")
    typer.echo(f"Office:     {settings.address}/office")
    password = _first_password(parts)
    if password:
        typer.echo(f"First sign-in (shown once):  name {FIRST_NAME}   password {password}")
    if not catalogue.installed(settings.speech_models):
        whisper = next(model.name for model in catalogue.models() if model.engine == "whisper")
        typer.echo(
            f"No speech model: voice notes wait for a person. To hear them:  mitsprache models install {whisper}"
        )
    if not settings.smtp_host:
        typer.echo(f"No mail server (MITSPRACHE_SMTP_HOST): forwards are files in {settings.home / 'outgoing'}")
    sys.stdout.flush()


def _first_password(parts: Parts) -> str | None:
    """The password of the first account, made when there is none; None later."""
    from adapters.office import accounts

    with parts.database.turn() as connection:
        return accounts.add(connection, FIRST_NAME, datetime.now(UTC)) if accounts.is_empty(connection) else None
