"""Sends a forwarded submission: by SMTP, or as a file under `home/outgoing` when no mail server is set.

The job `forward` calls `send_forward` and owns trying again; here errors only become `DeliveryError`s. A second run
sends the same Message-ID, so a mailbox can see that it is the same message. Never a resident's address, never audio.
"""

from __future__ import annotations

import os
import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, select, update

from adapters.errors import DeliveryError
from adapters.office import letter, rendering
from adapters.office.document import InvalidDocument
from adapters.office.letter import Letter, Matter, Picture
from adapters.office.rendering import LANGUAGES, Words
from adapters.settings import MailSecurity, Settings
from adapters.storage.media import Media, MediaMissing
from adapters.storage.tables import attachments, forwards, history, media, submissions
from bot.wording.catalogue import Catalogues

if TYPE_CHECKING:
    from adapters.wiring import Parts

TIMEOUT = 30.0
"""Seconds that one step of the mail server may take."""
_ATOM, _LABEL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+", "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"(?=[^@]{{1,64}}@){_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*")


def is_address(text: str) -> bool:
    """True for one plain ASCII mail address, without a name, a comment or a line break."""
    return len(text) <= 200 and _ADDRESS.fullmatch(text) is not None


def send_forward(parts: Parts, forward_id: int) -> None:
    """Send one forward, with the Message-ID of its row at every try; one that is gone changes nothing.

    Raises DeliveryError; `retryable` says whether another try may help.
    """
    settings = parts.settings
    with parts.store.database.look() as look:
        row = look.execute(select(forwards).where(forwards.c.id == forward_id)).first()
        if row is None:
            return
        submission = look.execute(select(submissions).where(submissions.c.reference == row.reference)).one()
        matter = matter_of(look, submission, _explanation(look, row))
    message = _written(parts, row, matter)
    if settings.smtp_host:
        _send(settings, message, row.recipient)
    else:
        _keep(settings.home / "outgoing", f"{row.reference}-{row.id}.eml", message)
    target = "mail" if settings.smtp_host else "file"
    with parts.store.database.turn() as turn:
        turn.execute(update(forwards).where(forwards.c.id == forward_id).values(target=target))


def _written(parts: Parts, forward: Row[Any], matter: Matter) -> EmailMessage:
    """The message; with a wrong address, or a row that the schema does not know, it will never be sent."""
    if not (is_address(parts.settings.mail_from) and is_address(forward.recipient)):
        raise DeliveryError("mail_address", retryable=False)
    try:
        return _compose(parts, forward, matter)
    except InvalidDocument as error:
        raise DeliveryError("mail_not_written", retryable=False) from error


def _compose(parts: Parts, forward: Row[Any], matter: Matter) -> EmailMessage:
    """The whole message. A picture whose file is gone is left out."""
    kept = [(picture, data) for picture in matter.pictures if (data := _bytes(parts.media, picture)) is not None]
    there = tuple(picture for picture, _ in kept)
    written = write_letter(parts.settings, parts.catalogues, replace(matter, pictures=there))
    message = _envelope(parts.settings, forward, written.subject)
    message.set_content(written.text)
    message.add_alternative(written.html, subtype="html")
    message.add_attachment(written.json, maintype="application", subtype="json", filename=written.json_name)
    for name, (picture, data) in zip(written.picture_names, kept, strict=True):
        kind, _, subtype = picture.type.partition("/")
        message.add_attachment(data, maintype=kind, subtype=subtype, filename=name)
    return message


def _bytes(media_store: Media, picture: Picture) -> bytes | None:
    try:
        return media_store.read(picture.media)[1]
    except MediaMissing:
        return None


def _envelope(settings: Settings, forward: Row[Any], subject: str) -> EmailMessage:
    """The headers; the date is the forward's, so that every try sends the same."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject
    message["From"] = Address(letter.one_line(settings.office), addr_spec=settings.mail_from)
    message["To"] = Address(addr_spec=forward.recipient)
    message["Date"] = format_datetime(forward.created)
    message["Message-ID"] = forward.message_id
    message["References"] = thread_id(settings, forward.reference)
    return message


def matter_of(look: Connection, submission: Row[Any], explanation: str) -> Matter:
    """What belongs to a submission, in the order it came."""
    this = submission.reference
    added = select(history.c.text).where(history.c.reference == this, history.c.kind == "amended")
    found = select(media.c.id, media.c.type).join(attachments, attachments.c.media == media.c.id)
    found = found.where(attachments.c.reference == this, media.c.kind == "picture").order_by(media.c.created)
    texts = tuple(text for text in look.execute(added.order_by(history.c.id)).scalars() if text.strip())
    return Matter(submission, texts, tuple(Picture(row.id, row.type) for row in look.execute(found)), explanation)


def _explanation(look: Connection, forward: Row[Any]) -> str:
    """What staff wrote to the receiver: the entry of the history that was made in the same moment as the forward."""
    same = (history.c.reference == forward.reference) & (history.c.created == forward.created)
    return look.execute(select(history.c.text).where(same, history.c.kind == "forwarded")).scalars().first() or ""


def write_letter(settings: Settings, catalogues: Catalogues, matter: Matter) -> Letter:
    """The letter as it will be sent; also the preview."""
    words = Words(catalogues, LANGUAGES[0], ZoneInfo(settings.time_zone), datetime.now(UTC))
    return letter.write(settings, rendering.environment(), words, matter)


def thread_id(settings: Settings, reference: str) -> str:
    """The id that all mails about one submission refer to, so that mailboxes show them together."""
    return f"<case-{reference}@{domain(settings)}>"


def domain(settings: Settings) -> str:
    """The part of our sender behind the @; message ids end with it."""
    return settings.mail_from.rpartition("@")[2] or "localhost"


def _send(settings: Settings, message: EmailMessage, recipient: str) -> None:
    with _errors(), _connection(settings) as server:
        if settings.smtp_user:
            server.login(settings.smtp_user, settings.smtp_password.get_secret_value())
        server.send_message(message, from_addr=settings.mail_from, to_addrs=[recipient])


@contextmanager
def _connection(settings: Settings) -> Iterator[smtplib.SMTP]:
    """An encrypted connection whose certificate was checked, unless the operator set `none`."""
    trusted = ssl.create_default_context(cafile=settings.smtp_ca_file)
    host, port = settings.smtp_host, settings.smtp_port
    if settings.smtp_security is MailSecurity.TLS:
        with smtplib.SMTP_SSL(host, port, timeout=TIMEOUT, context=trusted) as server:
            yield server
        return
    with smtplib.SMTP(host, port, timeout=TIMEOUT) as server:
        if settings.smtp_security is MailSecurity.STARTTLS:
            server.starttls(context=trusted)
        yield server


@contextmanager
def _errors() -> Iterator[None]:
    """What a mail server says, as DeliveryError: 4xx and a lost connection may pass, 5xx stay."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise DeliveryError("mail_certificate", retryable=False) from error
    except smtplib.SMTPAuthenticationError as error:
        raise DeliveryError("mail_login", retryable=error.smtp_code < 500) from error
    except UnicodeEncodeError as error:  # smtplib knows only ASCII in names and passwords
        raise DeliveryError("mail_login", retryable=False) from error
    except smtplib.SMTPRecipientsRefused as error:
        code = max((code for code, _ in error.recipients.values()), default=550)
        raise DeliveryError(f"mail_{code}", retryable=code < 500) from error
    except smtplib.SMTPResponseException as error:
        raise DeliveryError(f"mail_{error.smtp_code}", retryable=error.smtp_code < 500) from error
    except smtplib.SMTPNotSupportedError as error:
        raise DeliveryError("mail_not_supported", retryable=False) from error
    except (smtplib.SMTPException, OSError) as error:
        raise DeliveryError("mail_unreachable", retryable=True) from error


def _keep(folder: Path, name: str, message: EmailMessage) -> None:
    """Write the message as a file, whole or not at all; a second run replaces it with the same."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        draft = folder / f".{name}.{uuid4()}"
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(message.as_bytes())
            file.flush()
            os.fsync(file.fileno())
        draft.replace(folder / name)
    except OSError as error:
        raise DeliveryError("mail_disk", retryable=True) from error
