"""A provider on this machine: takes our messages over real HTTP, misbehaves on demand, and calls our webhooks.

Two dialects: the phone app's (JSON, basic authentication, signed events) and Kannel's (everything in the address).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import itertools
import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from fastapi import FastAPI

from adapters.channels.contract import Channel
from tests.adapters.channels.contract import until
from tests.adapters.looking import served

PERSON = "+4915112345678"
SECRET = "geheim"


class Provider:
    """The server; `said` and `sent` are what a person typed and got."""

    def __init__(self) -> None:
        self.got: list[tuple[str, str]] = []
        self.ids: list[str] = []
        self.wrong: list[str] = []
        """What the next requests meet: "500", "429", "400", "reset", "slow", "lost" (taken, but no answer)."""
        self.hook = ""
        self._ids = itertools.count(1)
        self._stack = ExitStack()
        self.http = self._stack.enter_context(httpx.Client())  # made once: its certificates cost more than a call
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def connect(self, channel: Channel) -> None:
        """Serve the channel's webhooks, as the program does."""
        app = FastAPI()
        routes = channel.router()
        assert routes is not None
        app.include_router(routes, prefix="/channels/sms")
        self.hook = f"{self._stack.enter_context(served(app))}/channels/sms"

    def close(self) -> None:
        """The end."""
        self._stack.close()
        self.server.shutdown()
        self.server.server_close()

    def say(self, text: str, number: str = PERSON) -> object:
        """A person writes."""
        said = self.event(text, number, next(self._ids))
        self.say_again(said)
        return said

    def say_again(self, said: object) -> None:
        """The provider calls (again), until it is taken."""
        until(lambda: self.call(said).status_code == 200)

    def answers(self, count: int) -> list[str]:
        """What the person has got."""
        until(lambda: len(self.got) >= count)
        return [text for _, text in self.got]

    def fail(self, times: int) -> None:
        """So many requests meet an error."""
        self.wrong += ["500"] * times

    def event(self, text: str, number: str, at: int) -> Any:
        """A message as the provider tells of it."""
        raise NotImplementedError

    def call(self, event: Any) -> httpx.Response:
        """One call of our webhook."""
        raise NotImplementedError

    def garble(self) -> None:
        """A call that nobody can parse."""
        raise NotImplementedError

    def take(self, method: str, path: str, headers: Any, body: bytes) -> tuple[int, str]:
        """One message of ours: status and body of the answer."""
        raise NotImplementedError


class Phone(Provider):
    """SMS Gateway for Android."""

    def __init__(self) -> None:
        super().__init__()
        self.failed: set[str] = set()
        """Ids of messages that the network refused."""

    def event(self, text: str, number: str, at: int) -> Any:
        """sms:received"""
        payload = {"messageId": "abc", "message": text, "sender": number, "phoneNumber": number, "simNumber": None}
        payload["receivedAt"] = f"2026-11-24T12:{at // 60:02}:{at % 60:02}.000+01:00"
        return self.named("sms:received", payload)

    def named(self, event: str, payload: dict[str, Any]) -> dict[str, Any]:
        """Any event."""
        return {"deviceId": "d", "event": event, "id": str(next(self._ids)), "payload": payload, "webhookId": "w"}

    def call(self, event: Any) -> httpx.Response:
        """Signed, as the app does it at each try."""
        body = json.dumps(event).encode() if not isinstance(event, bytes) else event
        return self.signed(body, str(int(time.time())))

    def signed(self, body: bytes, stamp: str, key: str = SECRET) -> httpx.Response:
        """A call with its signature."""
        signature = hmac.new(key.encode(), body + stamp.encode(), hashlib.sha256).hexdigest()
        headers = {"x-timestamp": stamp, "x-signature": signature, "content-type": "application/json"}
        return self.http.post(f"{self.hook}/android", content=body, headers=headers)

    def garble(self) -> None:
        """Signed nonsense."""
        assert self.call(b'{"event": "sms:received", "payload": 7}').status_code == 200

    def take(self, method: str, path: str, headers: Any, body: bytes) -> tuple[int, str]:
        """POST /message"""
        if path == "/health":
            return 200, '{"status": "pass"}'
        if method == "GET":
            return 200, json.dumps({"state": "Failed" if path.rpartition("/")[2] in self.failed else "Sent"})
        if headers["authorization"] != "Basic " + base64.b64encode(b"sms:wort").decode():
            return 401, ""
        order = json.loads(body)
        if order["id"] in self.ids:
            return 409, '{"message": "exists"}'
        self.ids.append(order["id"])
        self.got += [(number, order["textMessage"]["text"]) for number in order["phoneNumbers"]]
        return 202, json.dumps({"id": order["id"], "state": "Pending"})


class Kannel(Provider):
    """A gateway that is called by address."""

    def event(self, text: str, number: str, at: int) -> Any:
        """The fields of its get-url."""
        return {"secret": SECRET, "phone": number.lstrip("+"), "text": text, "id": f"sms-{at}"}

    def call(self, event: Any) -> httpx.Response:
        """GET with everything in it."""
        return self.http.get(f"{self.hook}/http", params=event)

    def garble(self) -> None:
        """A field is missing."""
        assert self.call({"secret": SECRET, "phone": "4915112345678"}).status_code == 200

    def take(self, method: str, path: str, headers: Any, body: bytes) -> tuple[int, str]:
        """/cgi-bin/sendsms"""
        query = {name: values[0] for name, values in parse_qs(urlsplit(path).query).items()}
        if query.get("password") != "wort":
            return 403, "Authorization failed for sendsms"
        self.ids.append(query["id"])
        self.got.append((query["to"], query["text"]))
        return 202, "0: Accepted for delivery"


def _handler(provider: Provider) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            wrong = provider.wrong.pop(0) if provider.wrong and self.path != "/health" else ""
            if wrong == "reset":
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.connection.close()
                return
            if wrong == "slow":
                time.sleep(1.0)
            status, text = (
                (int(wrong), "") if wrong.isdigit() else provider.take(self.command, self.path, self.headers, body)
            )
            if wrong == "lost":
                self.connection.close()
                return
            self.send_response(status)
            if status == 429:
                self.send_header("retry-after", "7")
            self.send_header("content-length", str(len(text)))
            self.end_headers()
            self.wfile.write(text.encode())

        do_GET = do_POST

        def log_message(self, *_: Any) -> None:
            pass

    return Handler


@contextmanager
def running(kind: type[Provider]) -> Iterator[Provider]:
    """A provider at work."""
    provider = kind()
    try:
        yield provider
    finally:
        provider.close()
