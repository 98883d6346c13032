"""Forwarding: the message itself, a real mail server with STARTTLS, refusals, and the file without a server."""

from __future__ import annotations

import email
import email.policy
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from jsonschema import Draft202012Validator
from pydantic import SecretStr
from sqlalchemy import insert, select

from adapters.errors import DeliveryError
from adapters.jobs.forwarding import Forwarder
from adapters.office import document
from adapters.office.mail import is_address, send_forward
from adapters.settings import MailSecurity
from adapters.storage.locks import Locks
from adapters.storage.tables import forwards
from adapters.wiring import Mail, Parts
from bot.submission import Place
from tests.adapters.office.conftest import PLACE, Desk, Residents
from tests.adapters.office.test_browser import PICTURE


class Mailbox:
    """A mail server's handler that answers what a test wants and keeps what it takes."""

    def __init__(self) -> None:
        self.answers: list[str] = []
        self.taken: list[bytes] = []
        self.encrypted: list[bool] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Take the message, or answer as told."""
        answer = self.answers.pop(0) if self.answers else "250 OK"
        if answer.startswith("250"):
            self.taken.append(bytes(envelope.content or b""))
            self.encrypted.append(session.ssl is not None)
        return answer


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate of our own for 127.0.0.1, with its key in the same file."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    names = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    made = made.add_extension(names, critical=False).add_extension(x509.BasicConstraints(True, None), critical=True)
    pem = serialization.Encoding.PEM
    plain = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path = tmp_path / "mail.pem"
    path.write_bytes(made.sign(key, hashes.SHA256()).public_bytes(pem) + plain)
    return path


@pytest.fixture
def mailbox(parts: Parts, certificate: Path) -> Iterator[Mailbox]:
    """A mail server that wants STARTTLS; the settings point to it and trust it."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    box = Mailbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Controller(box, hostname="127.0.0.1", port=port, tls_context=context, require_starttls=True)
    server.start()
    settings = parts.settings
    settings.smtp_host, settings.smtp_port = "127.0.0.1", port
    settings.smtp_ca_file, settings.mail_from = certificate, "melder@stadt.example"
    yield box
    server.stop()


def forward(parts: Parts, reference: str) -> int:
    """A forward that is due."""
    row = {"reference": reference, "target": "mail", "recipient": "amt@stadt.example", "state": "due"}
    with parts.database.turn() as turn:
        made = insert(forwards).values(**row, message_id="<one@stadt.example>", created=datetime.now(UTC))
        return int(turn.execute(made.returning(forwards.c.id)).scalar_one())


def read(data: bytes) -> EmailMessage:
    """The message as a mailbox reads it."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def attached(message: EmailMessage) -> dict[str, Any]:
    """Attachments by name."""
    return {part.get_filename() or "": part.get_content() for part in message.iter_attachments()}


def test_the_message_over_starttls(parts: Parts, mailbox: Mailbox, residents: Residents) -> None:
    """R46: encrypted and verified; subject without personal data; text, HTML, valid JSON, picture, no audio."""
    picture, voice = residents.picture(PICTURE), residents.voice(b"RIFF", [])
    reference = residents.report("Aufzug kaputt\nSchon lange", place=PLACE, pictures=(picture,), voices=(voice,))
    send_forward(parts, forward(parts, reference))
    assert mailbox.encrypted == [True]
    message = read(mailbox.taken[0])
    assert message["Subject"] == f"[MG-{reference}] Aufzug und Rolltreppe – Hauptbahnhof"
    assert message["Message-ID"] == "<one@stadt.example>"
    assert message["References"] == f"<case-{reference}@stadt.example>"
    assert (message["To"], message["From"].addresses[0].addr_spec) == ("amt@stadt.example", "melder@stadt.example")
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert html is not None
    assert "Aufzug kaputt\nSchon lange" in text.get_content().replace("\r\n", "\n")
    assert "Gleis 1" in text.get_content()
    assert "Aufzug kaputt<br>Schon lange" in html.get_content()
    found = attached(message)
    assert set(found) == {f"MG-{reference}.json", f"MG-{reference}-1.png"}
    assert found[f"MG-{reference}-1.png"] == PICTURE
    data = json.loads(found[f"MG-{reference}.json"])
    schema = json.loads(document.SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(data)
    assert data["schema"] == schema["$id"]
    assert data["place"]["name"] == "Hauptbahnhof"
    whole = mailbox.taken[0].decode()
    assert residents.conversations[0] not in whole
    assert "person1" not in whole


def test_what_was_added_and_what_we_explain_are_in_every_form(
    parts: Parts, mailbox: Mailbox, desk: Desk, residents: Residents
) -> None:
    """R46: the receiver reads our explanation, the report and its additions, in text, HTML and JSON alike."""
    reference = residents.report("Asansör <b> bozuk", language="tr")
    residents.add(reference, "İkinci katta")
    explained = "Aufzug kaputt, zweiter Stock."
    desk.send(reference, "forward", recipient="amt@stadt.example", explanation=explained)
    with parts.database.look() as look:
        send_forward(parts, look.execute(select(forwards.c.id)).scalar_one())
    message = read(mailbox.taken[0])
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert html is not None
    said = [explained, "Asansör <b> bozuk", "İkinci katta"]
    assert [text.get_content().count(words) for words in said] == [1, 1, 1]
    assert text.get_content().index(explained) < text.get_content().index(said[1]) < text.get_content().index(said[2])
    assert '<blockquote lang="tr" dir="auto">Asansör &lt;b&gt; bozuk</blockquote>' in html.get_content()
    assert "Türkisch" in html.get_content()
    data = json.loads(attached(message)[f"MG-{reference}.json"])
    assert data["explanation"] == explained
    assert data["text"] == {"original": said[1], "added": [said[2]], "language": "tr"}


def test_the_subject_names_public_places_only(parts: Parts, mailbox: Mailbox, residents: Residents) -> None:
    """R46: what the resident calls the place stays out of the subject."""
    reference = residents.report(place=Place("bei Frau Müller, Hauptstraße 7"))
    send_forward(parts, forward(parts, reference))
    assert read(mailbox.taken[0])["Subject"] == f"[MG-{reference}] Aufzug und Rolltreppe"


def test_nothing_can_become_a_header(parts: Parts, mailbox: Mailbox, residents: Residents) -> None:
    """Line breaks in words, places or settings never begin a header."""
    parts.settings.office = "Büro\r\nBcc: x@evil.example"
    bad = Place("x\r\nBcc: x@evil.example", "Markt\r\nBcc: x@evil.example\u2028", source="text")
    send_forward(parts, forward(parts, residents.report("Hallo\r\n.\r\nBcc: x@evil.example", place=bad)))
    message = read(mailbox.taken[0])
    assert message["Bcc"] is None
    assert len(message.get_all("Subject") or []) == 1


def test_tries_again_and_gives_up(parts: Parts, mailbox: Mailbox, residents: Residents) -> None:
    """R45: 4xx is tried again and sent once with the same id; 5xx is given up with its code."""
    now = [datetime.now(UTC)]
    job = Forwarder(parts.database, Locks(parts.database), parts.outbox, Mail(parts), lambda: now[0])
    mailbox.answers = ["451 later", "250 OK", "554 never"]
    first, second = (forward(parts, residents.report()) for _ in range(2))
    job.forward(first)
    assert _state(parts, first) == ("due", "mail_451")
    now[0] += timedelta(days=1)
    job.forward(first)
    job.forward(first)
    assert _state(parts, first)[0] == "sent"
    job.forward(second)
    assert _state(parts, second) == ("given_up", "mail_554")
    assert len(mailbox.taken) == 1


def _state(parts: Parts, id: int) -> tuple[str, str]:
    with parts.database.look() as look:
        row = look.execute(select(forwards).where(forwards.c.id == id)).one()
    return row.state, row.error


def test_an_unknown_certificate_is_refused(parts: Parts, mailbox: Mailbox, residents: Residents) -> None:
    """A server that we have no reason to trust gets nothing."""
    parts.settings.smtp_ca_file = None
    with pytest.raises(DeliveryError) as error:
        send_forward(parts, forward(parts, residents.report()))
    assert (error.value.code, error.value.retryable, mailbox.taken) == ("mail_certificate", False, [])


def test_a_server_that_is_away_may_come_back(parts: Parts, residents: Residents) -> None:
    """R45: no connection is an error that passes."""
    parts.settings.smtp_host, parts.settings.smtp_port = "127.0.0.1", 1
    parts.settings.smtp_security = MailSecurity.NONE
    with pytest.raises(DeliveryError) as error:
        send_forward(parts, forward(parts, residents.report()))
    assert (error.value.code, error.value.retryable) == ("mail_unreachable", True)


@pytest.mark.parametrize("sender", ["Büro <x@y.example>", "", "a b@c.example", ".x@y.example"])
def test_a_wrong_sender_is_given_up(parts: Parts, residents: Residents, sender: str) -> None:
    """R45: a wrong sender in the settings is an error that staff see, not a job that dies and says "being sent"."""
    parts.settings.mail_from = sender
    with pytest.raises(DeliveryError) as error:
        send_forward(parts, forward(parts, residents.report()))
    assert (error.value.code, error.value.retryable) == ("mail_address", False)


def test_a_row_that_the_schema_does_not_know_is_given_up(parts: Parts, residents: Residents) -> None:
    """R46: no document that breaks the schema is sent."""
    reference = residents.report()
    residents.change(reference, permanence="nonsense")
    with pytest.raises(DeliveryError) as error:
        send_forward(parts, forward(parts, reference))
    assert (error.value.code, error.value.retryable) == ("mail_not_written", False)


def test_a_password_that_smtp_cannot_carry_is_a_failed_sign_in(
    parts: Parts, mailbox: Mailbox, residents: Residents
) -> None:
    """R45: an ß in the mail server's password gives up with the code of a failed sign-in."""
    parts.settings.smtp_user, parts.settings.smtp_password = "büro", SecretStr("Maßnahme")
    with pytest.raises(DeliveryError) as error:
        send_forward(parts, forward(parts, residents.report()))
    assert (error.value.code, error.value.retryable, mailbox.taken) == ("mail_login", False, [])


def test_without_a_server_there_is_a_file(parts: Parts, residents: Residents) -> None:
    """Without SMTP the message is one file, mode 600 in a folder of mode 700; a second run makes no second one."""
    reference = residents.report()
    id = forward(parts, reference)
    threads = [threading.Thread(target=send_forward, args=(parts, id)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    folder = parts.settings.home / "outgoing"
    files = list(folder.iterdir())
    assert [file.name for file in files] == [f"{reference}-{id}.eml"]
    assert (folder.stat().st_mode & 0o777, files[0].stat().st_mode & 0o777) == (0o700, 0o600)
    assert read(files[0].read_bytes())["Message-ID"] == "<one@stadt.example>"


@pytest.mark.parametrize("text", ["a@b.example", "vor.nach+x@amt.stadt-mg.example", "a@localhost"])
def test_addresses(text: str) -> None:
    """Plain addresses are taken."""
    assert is_address(text)


WRONG = ["", "a", "a@", "@b", "a@b\n", "a@b,c@d", "<a@b>", "ä@b.example", "a@b.", "a" * 201]
DOTS = [".a@b.example", "a.@b.example", "a..b@c.example", "a@b..example", "a@.b.example", f"{'a' * 65}@b.example"]


@pytest.mark.parametrize("text", WRONG + DOTS)
def test_no_addresses(text: str) -> None:
    """Lists, names, line breaks and nonsense are not."""
    assert not is_address(text)
