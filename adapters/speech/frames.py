"""Messages between the program and its speech processes: a JSON head and a body of bytes.

No pickle: a process that read a hostile voice note must not be able to run code in the program.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any

HEAD = struct.Struct(">II")
LARGEST_HEAD = 8_000_000
LARGEST_BODY = 64_000_000


def write_frame(stream: IO[bytes], head: dict[str, Any], body: bytes = b"") -> None:
    """Send one message. Raises OSError (or ValueError on a closed stream) when the other side is gone."""
    encoded = json.dumps(head, ensure_ascii=False).encode()
    stream.write(HEAD.pack(len(encoded), len(body)))
    stream.write(encoded)
    stream.write(body)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """Receive one message; None when the other side is gone. Raises ValueError on nonsense."""
    sizes = stream.read(HEAD.size)
    if len(sizes) < HEAD.size:
        return None
    head_size, body_size = HEAD.unpack(sizes)
    if head_size > LARGEST_HEAD or body_size > LARGEST_BODY:
        raise ValueError("a speech process sent a message beyond the limit")
    encoded, body = stream.read(head_size), stream.read(body_size)
    if len(encoded) < head_size or len(body) < body_size:
        return None
    head = json.loads(encoded)
    if not isinstance(head, dict):
        raise ValueError("a speech process sent a message without a head")
    return head, body
