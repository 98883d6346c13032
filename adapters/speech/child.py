"""The inside of a speech process: requests come in by pipe, each is answered on a thread, replies go out by pipe.

Knows neither recognisers nor voices. Ends at once when the program that started it is gone.
"""

from __future__ import annotations

import contextlib
import os
import resource
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import IO, Any

from adapters.speech.errors import NoModel, SpeechError
from adapters.speech.frames import read_frame, write_frame

Head = dict[str, Any]
Note = Callable[[Head], None]
Answer = Callable[[Head, bytes, Note], tuple[Head, bytes]]


def open_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """The two pipes to the program. What libraries print goes nowhere: it could garble replies or hold words."""
    replies = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold a resident's voice
    return os.fdopen(os.dup(0), "rb"), replies


def serve(answer: Answer, threads: int) -> None:
    """Answer requests until the program closes the pipe; `threads` of them at the same time. Does not return."""
    requests, replies = open_pipes()
    os.nice(5)  # pages answer first
    lock = threading.Lock()

    def send(head: Head, body: bytes = b"") -> None:
        with lock, contextlib.suppress(OSError):
            write_frame(replies, head, body)

    def handle(head: Head, body: bytes) -> None:
        number = head["id"]
        reply, sound = _outcome(answer, head, body, lambda note: send({**note, "id": number}))
        send({**reply, "id": number}, sound)

    with ThreadPoolExecutor(threads) as pool:
        while (frame := read_frame(requests)) is not None:
            pool.submit(handle, *frame)
        os._exit(0)  # a thread may hang in a library; nobody waits for it any more


def _outcome(answer: Answer, head: Head, body: bytes, note: Note) -> tuple[Head, bytes]:
    """The answer, or the *kind* of what went wrong: the text of an exception could hold words."""
    try:
        return answer(head, body, note)
    except NoModel as missing:
        return {"error": "NoModel", "language": missing.language}, b""
    except SpeechError as known:
        return {"error": type(known).__name__}, b""
    except Exception as unknown:
        return {"error": type(unknown).__name__}, b""
