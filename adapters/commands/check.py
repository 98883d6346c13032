"""`mitsprache check`: what works, what does not, and what to do. Exit code 1 when residents would notice.

Looks at settings, keys, database, words, places, models, voice, mail and channels; changes nothing and sends nothing.
"""

from __future__ import annotations

import json
import smtplib
import ssl
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.exc import SQLAlchemyError

from adapters.places.kept import known_places
from adapters.places.reading import PlacesUnreadable
from adapters.settings import MailSecurity, Settings, load
from adapters.speech import catalogue
from adapters.speech.service import SpeechService
from adapters.storage import migrations, opening, secrets
from adapters.storage.engine import connect
from adapters.wording import load_catalogues
from bot.wording.catalogue import BrokenCatalogue


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the answer; `needed`: without it residents are not served."""

    part: str
    works: bool
    says: str
    needed: bool = True


def check(as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False) -> None:
    """Say of every part whether it works, and what to do where it does not."""
    findings = list(_look(load()))
    for finding in findings:
        if as_json:
            typer.echo(json.dumps(asdict(finding), ensure_ascii=False))
        else:
            mark = "works  " if finding.works else "MISSING" if finding.needed else "without"
            typer.echo(f"{mark}  {finding.part:<10} {finding.says}")
    raise typer.Exit(1 if any(f.needed and not f.works for f in findings) else 0)


def _look(settings: Settings) -> Iterator[Finding]:
    yield Finding("settings", True, f"{settings.city}, home {settings.home}")
    keys = _keys(settings)
    yield keys
    database = _database(settings, keys=keys.works)
    yield database
    yield _words(settings)
    yield _places(settings)
    yield from _speech(settings)
    yield from _recordings(settings)
    yield _mail(settings)
    if keys.works and database.works:
        yield from _channels(settings)


def _keys(settings: Settings) -> Finding:
    path, given = opening.key_file(settings), settings.keys.get_secret_value() or None
    try:
        secrets.use(secrets.load(path, given))
    except (OSError, secrets.KeysMissing):
        return Finding(
            "keys", False, f"No readable keys in {path}. Start `mitsprache serve` once, or restore the file."
        )
    if path.exists() and path.stat().st_mode & 0o077:
        return Finding("keys", False, f"Others can read the keys. Run: chmod 600 {path}")
    return Finding("keys", True, "in MITSPRACHE_KEYS" if given else "readable by this account only")


def _database(settings: Settings, *, keys: bool) -> Finding:
    database = connect(settings.database_url)
    file = database.url.database if database.url.get_backend_name() == "sqlite" else None
    if file and not Path(file).exists():  # to look would make it
        return Finding("database", False, f"There is none at {file} yet. Start `mitsprache serve` once.")
    try:
        found, newest = migrations.present(database), migrations.newest()
        if found is None or found < newest:
            return Finding("database", False, "Its tables are not up to date. Start `mitsprache serve` once.")
        if found > newest:
            return Finding("database", False, f"A newer version made it ({found}, not {newest}). Start that version.")
        if keys and not opening.keys_fit(database):
            return Finding("database", False, "The keys are not its own. Restore the key file that belongs to it.")
    except SQLAlchemyError as error:
        return Finding("database", False, opening.reason(database, error))
    finally:
        database.close()
    return Finding("database", True, f"{database.url.get_backend_name()}, version {found}")


def _words(settings: Settings) -> Finding:
    try:
        catalogues = load_catalogues(fallback=settings.language)
    except (BrokenCatalogue, TypeError, ValueError) as error:
        return Finding("words", False, f"{error}. Mend that file below locales/.")
    if unreadable := catalogues.unreadable():
        return Finding("words", False, f"These messages are no Fluent; mend them: {', '.join(unreadable)}")
    return Finding("words", True, ", ".join(settings.offered or [each.code for each in catalogues.languages]))


def _places(settings: Settings) -> Finding:
    try:
        known = len(known_places(settings))
    except PlacesUnreadable as error:
        return Finding("places", False, f"{error} Nothing starts until it is mended or deleted.")
    hint = "No names of streets and stops: what people call a place stays as they say it. Run: mitsprache places import"
    return Finding("places", known > 0, f"{known} names are known" if known else hint, needed=False)


def _speech(settings: Settings) -> Iterator[Finding]:
    installed = catalogue.installed(settings.speech_models)
    names = ", ".join(sorted(model.name for model in installed))
    wanted = [model.name for model in catalogue.models() if model.engine == "whisper"]
    hint = f"No speech model: voice notes wait for a person. Run: mitsprache models install {wanted[0]}"
    yield Finding("models", bool(installed), names or hint, needed=False)
    service = SpeechService(settings.speech_models, settings.speech_engine)
    try:
        service.speak("1", settings.language)
        yield Finding("voice", True, "speaks", needed=False)
    except Exception as error:  # the child says what is missing; answers stay readable without it
        yield Finding("voice", False, f"{type(error).__name__}: answers are text only", needed=False)
    finally:
        service.close()


def _recordings(settings: Settings) -> Iterator[Finding]:
    """Which prompts are recorded, and which of them are not used any more, by language."""
    from adapters.fixed_prompts import FixedPrompts
    from adapters.speech.recordings import EASY, Recordings

    recordings = Recordings(settings.recordings)
    fixed = FixedPrompts(settings.resident_city) if recordings.languages() else None
    for language in recordings.languages() if fixed else ():
        states: dict[str, list[str]] = {}
        for key in recordings.keys(language):
            words = fixed.words(language, key.removesuffix(EASY), easy=key.endswith(EASY)) if fixed else None
            states.setdefault(recordings.state(language, key, words), []).append(key)
        good = ", ".join(states.pop("current", ["none"]))
        said = "".join(f" {_NOT_USED[state]}: {', '.join(keys)}." for state, keys in sorted(states.items()))
        yield Finding(f"voice {language}", not states, f"Recorded: {good}.{said}", needed=False)


_NOT_USED = {
    "stale": "The text has changed since",
    "textless": "Without a .txt of what was read aloud",
    "unknown": "No message that is the same for everybody",
    "unreadable": "No OGG/Opus of at most 2 MB",
}


def _channels(settings: Settings) -> Iterator[Finding]:
    from adapters import wiring

    parts = wiring.build(settings)
    try:
        for name, channel in parts.channels.items():
            yield from (Finding(name, found.works, found.says) for found in channel.check())
    finally:
        parts.close()


def _mail(settings: Settings) -> Finding:
    if not settings.smtp_host:
        where = settings.home / "outgoing"
        return Finding("mail", True, f"No mail server: forwarded submissions are files in {where}", needed=False)
    try:
        with _greet(settings) as server:
            if settings.smtp_user:
                server.login(settings.smtp_user, settings.smtp_password.get_secret_value())
            server.noop()
    except smtplib.SMTPAuthenticationError:
        return Finding("mail", False, "The mail server refuses MITSPRACHE_SMTP_USER and MITSPRACHE_SMTP_PASSWORD.")
    except (OSError, smtplib.SMTPException, ValueError) as error:
        return Finding("mail", False, f"{type(error).__name__} at MITSPRACHE_SMTP_HOST. Check host, port and security.")
    return Finding("mail", True, f"{settings.smtp_host}:{settings.smtp_port} answers")


def _greet(settings: Settings) -> smtplib.SMTP:
    trust = ssl.create_default_context(cafile=str(settings.smtp_ca_file) if settings.smtp_ca_file else None)
    ways: dict[MailSecurity, Callable[[], smtplib.SMTP]] = {
        MailSecurity.TLS: lambda: smtplib.SMTP_SSL(settings.smtp_host, settings.smtp_port, timeout=10, context=trust),
        MailSecurity.STARTTLS: lambda: _upgraded(settings, trust),
        MailSecurity.NONE: lambda: smtplib.SMTP(settings.smtp_host, settings.smtp_port, timeout=10),
    }
    return ways[settings.smtp_security]()


def _upgraded(settings: Settings, trust: ssl.SSLContext) -> smtplib.SMTP:
    server = smtplib.SMTP(settings.smtp_host, settings.smtp_port, timeout=10)
    server.starttls(context=trust)
    return server
