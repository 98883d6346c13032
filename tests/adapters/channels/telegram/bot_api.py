"""A small Bot API server on loopback with people on it: real HTTP, true offset semantics, and every way to be bad.

An update stays until a `getUpdates` asks from behind it; a second `getUpdates` ends the first with 409; file links and
their files are apart. What people see (text, sound, buttons) is kept as they would see it.
"""

from __future__ import annotations

import itertools
import json
import re
import socket
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

TOKEN = "123456789:AAF0_test-token-test-token-test-tok"
"""Of the bot on this server; nobody else's."""

BOT = {"id": 123456789, "is_bot": True, "first_name": "Stadt", "username": "stadt_bot"}
ANNA = 700100


@dataclass
class Seen:
    """One message as a person gets it."""

    chat: int
    method: str
    text: str
    buttons: list[tuple[str, str]]
    at: float
    fields: dict[str, Any] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)


Fault = Callable[["Handler"], None]
"""Answers a call in a bad way."""


class BotApi:
    """The server; `people` come and go by their number."""

    def __init__(self) -> None:
        self.lock = threading.Condition()
        self.updates: list[dict[str, Any]] = []
        self.seen: dict[int, list[Seen]] = defaultdict(list)
        """What each chat got."""
        self.delivered = 0
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.faults: dict[str, list[tuple[int, Fault]]] = {}
        self.files: dict[str, bytes] = {}
        self.fetched: list[str] = []
        self.commands: dict[str, list[dict[str, str]]] = {}
        self.webhook: dict[str, Any] = {"url": ""}
        self.webhook_info: dict[str, Any] = {}
        self.poller = 0
        self.confirmed = 0
        self.forbidden: set[int] = set()
        self.ids = itertools.count(1)
        self.update_ids = itertools.count(1000)
        self._http = _Server(("127.0.0.1", 0), Handler)
        self._http.api = self  # type: ignore[attr-defined]
        threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def close(self) -> None:
        """No more."""
        with self.lock:
            self.poller = -1
            self.lock.notify_all()
        self._http.shutdown()
        self._http.server_close()

    # --- people -----------------------------------------------------------------------------------------------------

    def message(self, content: dict[str, Any], who: int = ANNA, language: str = "de") -> dict[str, Any]:
        """A private message, as Telegram describes it."""
        person = {"id": who, "is_bot": False, "first_name": "Anna", "language_code": language}
        chat = {"id": who, "type": "private", "first_name": "Anna"}
        return {"message_id": next(self.ids), "from": person, "chat": chat, "date": int(time.time()), **content}

    def say(self, text: str, who: int = ANNA, language: str = "de") -> dict[str, Any]:
        """The person types."""
        return self.update({"message": self.message({"text": text}, who, language)})

    def send(self, who: int = ANNA, language: str = "de", **content: Any) -> dict[str, Any]:
        """The person sends anything else."""
        return self.update({"message": self.message(content, who, language)})

    def press(self, label: str, who: int = ANNA, where: int = -1) -> dict[str, Any]:
        """The person presses a button of a message they got, usually of the newest that has any."""
        with self.lock:
            message = [seen for seen in self.seen[who] if seen.buttons][where]
        data = next(data for found, data in message.buttons if found == label)
        person = {"id": who, "is_bot": False, "first_name": "Anna", "language_code": "de"}
        under = {"message_id": 1, "date": 1, "chat": {"id": who, "type": "private"}, "from": BOT, "text": message.text}
        query = {"id": str(next(self.ids)), "from": person, "message": under, "chat_instance": "1", "data": data}
        return self.update({"callback_query": query})

    def file(self, data: bytes) -> str:
        """A file that somebody put on the server; gives its id."""
        id = f"file{next(self.ids)}"
        self.files[id] = data
        return id

    def update(self, content: dict[str, Any]) -> dict[str, Any]:
        """One more update."""
        with self.lock:
            made = {"update_id": next(self.update_ids), **content}
            self.updates.append(made)
            self.lock.notify_all()
        return made

    def say_again(self, update: Any) -> None:
        """The same message comes in another update."""
        self.update({name: value for name, value in update.items() if name != "update_id"})

    def garble(self) -> None:
        """Something that is no message at all."""
        self.update({"message": {"message_id": "?", "chat": []}})

    def of(self, who: int = ANNA) -> list[Seen]:
        """What a person got."""
        with self.lock:
            return list(self.seen[who])

    def answers(self, count: int, who: int = ANNA, seconds: float = 20.0) -> list[str]:
        """The texts that a person got, as soon as they are at least `count`."""
        with self.lock:
            enough = self.lock.wait_for(lambda: len(self.seen[who]) >= count, seconds)
        texts = [seen.text for seen in self.of(who)]
        assert enough, f"{len(texts)} instead of {count} messages came"
        return texts

    def fail(self, times: int, method: str = "sendMessage", fault: Fault | None = None, who: int = 0) -> None:
        """The next calls of a method fail, if named only those for one person."""
        with self.lock:
            self.faults.setdefault(method, []).extend([(who, fault or status(502))] * times)

    def fault(self, method: str, who: int) -> Fault | None:
        """The next fault of a method that concerns this call."""
        with self.lock:
            faults = self.faults.get(method, [])
            found = next((place for place, (whose, _) in enumerate(faults) if whose in (0, who)), None)
            return None if found is None else faults.pop(found)[1]

    def forget(self) -> None:
        """Nobody got anything, nobody called: for measuring long runs."""
        with self.lock:
            self.seen.clear()
            self.calls.clear()

    def called(self, method: str) -> list[dict[str, Any]]:
        """The calls of a method so far."""
        with self.lock:
            return [fields for name, fields in self.calls if name == method]

    # --- the server -------------------------------------------------------------------------------------------------

    def get_updates(self, fields: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """True semantics: what lies before `offset` is forgotten; the newest call ends every other."""
        offset, wait = int(fields.get("offset", 0)), float(fields.get("timeout", 0))
        with self.lock:
            if self.webhook["url"]:
                return refusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook")
            self.poller += 1
            mine = self.poller
            self.lock.notify_all()
            before = len(self.updates)
            self.updates = [update for update in self.updates if update["update_id"] >= offset]
            self.confirmed += before - len(self.updates)
            self.lock.wait_for(lambda: self.updates or self.poller != mine, wait)
            if self.poller != mine:
                return refusal(409, "Conflict: terminated by other getUpdates request; make sure that only one runs")
            return 200, {"ok": True, "result": self.updates[: int(fields.get("limit", 100))]}

    def deliver(self, method: str, fields: dict[str, Any], files: dict[str, bytes]) -> tuple[int, dict[str, Any]]:
        """A message for a person, refused as the real server refuses it."""
        chat = int(fields["chat_id"])
        text = str(fields.get("text", fields.get("caption", "")))
        most = 4096 if method == "sendMessage" else 1024
        if chat in self.forbidden:
            return refusal(403, "Forbidden: bot was blocked by the user")
        if method == "sendMessage" and not text.strip():
            return refusal(400, "Bad Request: message text is empty")
        if len(text.encode("utf-16-le")) // 2 > most:
            return refusal(400, "Bad Request: message is too long")
        markup = json.loads(fields.get("reply_markup") or "{}")
        rows = markup.get("inline_keyboard", [])
        assert all(len(row) == 1 for row in rows), "one button a row"
        assert all(len(row[0]["callback_data"].encode()) <= 64 for row in rows)
        buttons = [(row[0]["text"], row[0]["callback_data"]) for row in rows]
        with self.lock:
            self.seen[chat].append(Seen(chat, method, text, buttons, time.monotonic(), fields, files))
            self.delivered += 1
            self.lock.notify_all()
        sent = {"message_id": next(self.ids), "date": 1, "chat": {"id": chat, "type": "private"}, "text": text}
        return 200, {"ok": True, "result": sent}

    def answer(self, method: str, fields: dict[str, Any], files: dict[str, bytes]) -> tuple[int, dict[str, Any]]:
        """The answer to one call."""
        with self.lock:
            self.calls.append((method, fields))
        if method == "getUpdates":
            return self.get_updates(fields)
        if method in ("sendMessage", "sendVoice", "sendDocument"):
            return self.deliver(method, fields, files)
        if method == "getFile":
            return self.get_file(fields["file_id"])
        simple: dict[str, Any] = {
            "getMe": {**BOT, "can_join_groups": True},
            "getWebhookInfo": {
                "has_custom_certificate": False,
                "pending_update_count": len(self.updates),
                **self.webhook,
                **self.webhook_info,
            },
        }
        if method == "setMyCommands":
            self.commands[fields.get("language_code", "")] = json.loads(fields["commands"])
        if method == "setWebhook":
            self.webhook = {"url": fields["url"]}
        if method == "deleteWebhook":
            self.webhook = {"url": ""}
        return 200, {"ok": True, "result": simple.get(method, True)}

    def get_file(self, id: str) -> tuple[int, dict[str, Any]]:
        """A link that is good for one hour; files above 20 MB are never given."""
        data = self.files.get(id)
        if data is None:
            return refusal(400, "Bad Request: invalid file_id")
        if len(data) > 20 * 1024 * 1024:
            return refusal(400, "Bad Request: file is too big")
        path = {"file_id": id, "file_unique_id": id, "file_size": len(data), "file_path": f"voice/{id}"}
        return 200, {"ok": True, "result": path}


def refusal(code: int, description: str, **parameters: Any) -> tuple[int, dict[str, Any]]:
    """How the Bot API says no."""
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    return code, {**body, **({"parameters": parameters} if parameters else {})}


def status(code: int) -> Fault:
    """A gateway before the server answers, with a page."""
    return lambda handler: handler.reply(code, b"<html>Bad Gateway</html>")


def refuses(code: int, description: str, **parameters: Any) -> Fault:
    """The Bot API says no."""
    return lambda handler: handler.reply_json(*refusal(code, description, **parameters))


def reset(handler: Handler) -> None:
    """The connection breaks."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    handler.connection.close()


def stalls(seconds: float) -> Fault:
    """Takes the call and says nothing for a long time."""
    return lambda handler: time.sleep(seconds)


def drips(handler: Handler) -> None:
    """One byte of the head at a time, for ever: no pause is long, and nothing ever comes."""
    try:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while True:
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)
    except OSError:
        return


def short(handler: Handler) -> None:
    """The body ends in the middle."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"{")
    handler.close_connection = True


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    taken: tuple[dict[str, Any], dict[str, bytes]]
    """Fields and files of the call that is being answered."""

    def log_message(self, *args: Any) -> None:
        """Not a word."""

    def do_GET(self) -> None:
        """A file."""
        id = self.path.rpartition("/")[2]
        self.api.fetched.append(id)
        if self._bad("file"):
            return
        known = self.path.startswith(f"/file/bot{TOKEN}/") and id in self.api.files
        self.reply(200, self.api.files[id]) if known else self.reply(404, b"")

    def do_POST(self) -> None:
        """A method."""
        self.taken = fields, files = self._fields()
        found = re.fullmatch(r"/bot([^/]+)/(\w+)", self.path)
        if found is None or found[1] != TOKEN:
            self.reply_json(*refusal(401, "Unauthorized"))
            return
        if not self._bad(found[2], int(fields.get("chat_id", 0))):
            self.reply_json(*self.api.answer(found[2], fields, files))

    @property
    def api(self) -> BotApi:
        """Whose connection it is."""
        return self.server.api  # type: ignore[attr-defined, no-any-return]

    def reply_json(self, code: int, body: dict[str, Any]) -> None:
        """As the Bot API answers."""
        self.reply(code, json.dumps(body).encode())

    def reply(self, code: int, body: bytes) -> None:
        """Whole."""
        try:
            self.send_response(code)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            self.close_connection = True

    def _bad(self, method: str, who: int = 0) -> bool:
        fault = self.api.fault(method, who)
        if fault is not None:
            fault(self)
        return fault is not None

    def _fields(self) -> tuple[dict[str, Any], dict[str, bytes]]:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kind = self.headers.get("Content-Type", "")
        if kind.startswith("application/json"):
            return json.loads(body), {}
        if kind.startswith("multipart/"):
            return _parts(kind, body)
        return {name: values[0] for name, values in parse_qs(body.decode(), keep_blank_values=True).items()}, {}


class _Server(ThreadingHTTPServer):
    """A thread for each connection; one that breaks is nobody's trouble."""

    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients are killed on purpose."""


def _parts(kind: str, body: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    fields: dict[str, Any] = {}
    files: dict[str, bytes] = {}
    whole = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    for part in whole.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        data = part.get_payload(decode=True)
        assert isinstance(data, bytes)
        if part.get_filename() is None:
            fields[name] = data.decode()
        else:
            files[name] = data
            fields[name] = part.get_filename()
    return fields, files
