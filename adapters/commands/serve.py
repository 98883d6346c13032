"""`mitsprache serve` and `mitsprache worker`: the running assistant."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import gc
import os
import signal
import socket
import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer
from sqlalchemy import make_url

from adapters.settings import Settings, load, wrong

if TYPE_CHECKING:
    from adapters.wiring import Parts

_ARENA_MAX = -8
"""M_ARENA_MAX of malloc.h."""

FIRST_NAME = "office"
"""Name of the account that a new installation has."""


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; empty: MITSPRACHE_HOST.")] = "",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0: MITSPRACHE_PORT.")] = 0,
) -> None:
    """Start the resident page, the office page and the jobs. Ctrl-C stops; nothing is lost."""
    gc.disable()  # hardly anything that a start makes is garbage, and looking for it takes a fifth of its time
    import uvicorn

    from adapters import wiring
    from adapters.receiving import Receiving
    from adapters.web import create_app

    signal.signal(signal.SIGTERM, _leave)
    _few_arenas()
    settings = load()
    settings = settings.model_copy(update={"host": host or settings.host, "port": port or settings.port})
    taken = _take_port(settings)  # first: a second start must not touch anything, nor show the first sign-in
    settings = settings.model_copy(update={"port": taken.getsockname()[1]})
    parts = wiring.build(settings)
    jobs = wiring.jobs_of(parts)
    receiving = Receiving(parts.channels, jobs.locks)
    jobs.launch()
    receiving.start()
    _greet(settings, parts)
    threading.Thread(target=_settle, args=(parts,), name="settle", daemon=True).start()
    config = uvicorn.Config(
        create_app(parts),
        log_level="warning",
        access_log=False,  # its lines carry addresses of residents
        server_header=False,
        timeout_graceful_shutdown=3,
    )
    try:
        uvicorn.Server(config).run(sockets=[taken])
    finally:
        receiving.stop()
        jobs.stop()
        parts.close()


def _few_arenas() -> None:
    """The GNU library gives each thread memory of its own to take from, and keeps it: two such places are enough."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_ARENA_MAX, 2)


def _settle(parts: Parts) -> None:
    """Once all words are read, give back what only the start needed; without them nobody can be served: stop."""
    try:
        parts.intake.ready()
    except Exception as error:
        typer.echo(f"{error}\nMend the file and start again.", err=True)
        os.kill(os.getpid(), signal.SIGTERM)
        return
    _give_back()


def _give_back() -> None:
    """An idle program would keep some megabytes of what only its start needed."""
    gc.enable()
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):  # only the GNU library has it
        ctypes.CDLL(None).malloc_trim(0)


def worker() -> None:
    """Hear, speak and send mail beside a `serve` on the same PostgreSQL. Ctrl-C stops; the rest is done later."""
    from adapters import wiring

    settings = load()
    if make_url(settings.database_url).get_backend_name() == "sqlite":
        raise wrong("database", "a worker needs the address of a PostgreSQL; SQLite is served by `serve` alone")
    parts = wiring.build(settings)
    jobs = wiring.jobs_of(parts, alone=False)
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    jobs.launch()
    typer.echo("Working. Ctrl-C stops.")
    stopped.wait()
    jobs.stop()
    parts.close()


def _take_port(settings: Settings) -> socket.socket:
    """The socket of the pages; nobody is let in before the program listens. Raises pydantic.ValidationError."""
    try:
        found = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, kind, protocol, _, address = found[0]
        taken = socket.socket(family, kind, protocol)
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(address)
    except (OSError, UnicodeError) as error:
        if isinstance(error, OSError) and error.errno in (errno.EADDRINUSE, errno.EACCES):
            advice = "Choose another one, or stop the program that has it"
            raise wrong("port", f"{settings.port}: {error.strerror}. {advice}") from None
        raise wrong("host", f"{settings.host} is no address of this machine. Name one, for example 127.0.0.1") from None
    return taken


def _leave(*_: object) -> None:
    """uvicorn hands the signal on when its pages are closed; left to the system, it would end jobs midway."""
    raise SystemExit(0)


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
        this = sys.argv[0]  # the way it was started works again; `mitsprache` alone is seldom on the path
        typer.echo(f"No speech model: voice notes wait for a person. To hear them:  {this} models install {whisper}")
    if not settings.smtp_host:
        typer.echo(f"No mail server (MITSPRACHE_SMTP_HOST): forwards are files in {settings.home / 'outgoing'}")
    sys.stdout.flush()


def _first_password(parts: Parts) -> str | None:
    """The password of the first account, made when there is none; None later."""
    from adapters.office import accounts

    with parts.database.turn() as connection:
        return accounts.add(connection, FIRST_NAME, datetime.now(UTC)) if accounts.is_empty(connection) else None
