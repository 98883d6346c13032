"""The files of gammu-smsd: its backup format (`InboxFormat = detail`), read and written, and plain text, read. Pure.

In the backup format a file is a whole message with its parts, each a section of `key = value` lines; text, sender and
header come as hexadecimal UCS-2, so no code page matters. Comments repeat the text for people and are not read. We
write it too: it names the alphabet of each message, where plain text depends on a setting of the daemon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from adapters.channels.sms.incoming import Part, Sms, fingerprint
from bot.wording import gsm

SECTION = "[SMSBackup"
LINE = 200
"""Digits of a line of text."""

_NAME = re.compile(r"IN(?P<date>\d{8})_(?P<time>\d{6})_(?P<serial>\d+)_(?P<sender>.*)_(?P<part>\d+)\.\w+")
_LINE = re.compile(r"(\w+) ?= ?(.*)")


class Unreadable(ValueError):
    """This is no file of gammu-smsd, or half of one; carries no text of it."""


def read(name: str, content: bytes, now: datetime | None = None) -> list[Sms]:
    """The messages, or parts of one, in a file; none for a delivery report. Raises Unreadable."""
    now = now or datetime.now(UTC)
    text = content.decode("ascii", "replace")
    if SECTION in text:
        return [sms for section in _sections(text) if (sms := _sms(section, now)) is not None]
    return [_plain(name, content, now)]


def write(number: str, text: str, reference: int) -> str:
    """A message to be sent, in as many sections as the network needs parts; `reference` names it among the person's."""
    parts = gsm.split(text)
    coding = "Default_No_Compression" if gsm.is_gsm(text) else "Unicode_No_Compression"
    written = []
    for at, part in enumerate(parts):
        header = f"UDH = 050003{reference % 256:02X}{len(parts):02X}{at + 1:02X}\n" if len(parts) > 1 else ""
        digits = _digits(part)
        lines = (digits[start : start + LINE] for start in range(0, len(digits), LINE))
        words = "".join(f"Text{line:02} = {piece}\n" for line, piece in enumerate(lines))
        to = f'Number = "{number}"\nNumberUnicode = {_digits(number)}\n'
        end = f"Coding = {coding}\nFolder = 1\nLength = {len(digits) // 4}\nClass = -1\n"
        written.append(f"[SMSBackup{at:03}]\nPDU = Submit\nState = UnSent\n{to}{header}{words}{end}")
    return "\n".join(written)


def _digits(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


def _sections(text: str) -> Iterator[dict[str, str]]:
    """The sections of a backup file, each as its lines."""
    for block in re.split(r"^\[SMSBackup[^\]\n]*\]", text, flags=re.MULTILINE)[1:]:
        lines = (line.strip() for line in block.splitlines() if not line.startswith((";", "#")))
        yield {found[1]: found[2] for line in lines if (found := _LINE.fullmatch(line))}


def _sms(section: dict[str, str], now: datetime) -> Sms | None:
    if section.get("PDU") == "Status_Report":
        return None
    try:
        sender = _ucs2(section["NumberUnicode"])
        payload = "".join(section[key] for key in sorted(section) if re.fullmatch(r"Text\d\d", key))
        text = None if section["Coding"].startswith("8bit") else _ucs2(payload)
        part = _part(bytes.fromhex(section.get("UDH", "")))
        sent = section.get("DateTime", "")
        length = int(section["Length"])
    except (KeyError, ValueError) as error:
        raise Unreadable(type(error).__name__) from None
    if text is not None and len(payload) // 4 < length:
        raise Unreadable("half a message")
    return Sms(sender, text, fingerprint(sent, section.get("UDH", ""), payload), now, part)


def _ucs2(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be", "replace")


def _part(header: bytes) -> Part | None:
    """The element of the user data header that says "part 2 of 3" (3GPP 23.040, 9.2.3.24.1 and .8)."""
    at = 1
    while at + 1 < len(header):
        kind, size = header[at], header[at + 1]
        value = header[at + 2 : at + 2 + size]
        if (kind, size) in ((0x00, 3), (0x08, 4)) and len(value) == size:
            return Part(value[:-2].hex(), value[-2], value[-1])
        at += 2 + size
    return None


def _plain(name: str, content: bytes, now: datetime) -> Sms:
    """A message, or a part, as plain text (`InboxFormat = unicode` or `standard`); sender and time are in the name."""
    found = _NAME.fullmatch(name)
    if not found:
        raise Unreadable("no name of gammu-smsd")
    binary = name.endswith(".bin")
    marked = content[:2] in (b"\xfe\xff", b"\xff\xfe")
    text = None if binary else content.decode("utf-16" if marked else "utf-8", "replace")
    id = fingerprint(found["date"], found["time"], found["part"], content.hex())
    return Sms(found["sender"], text, id, now)
