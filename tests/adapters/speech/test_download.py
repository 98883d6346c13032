"""Downloads go on where they ended and are checked; the publisher is a real server on this machine."""

from __future__ import annotations

import hashlib
import random
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from adapters.speech.download import DownloadFailed, WrongContent, fetch

CONTENT = random.Random(7).randbytes(1_500_000)
SUM = hashlib.sha256(CONTENT).hexdigest()


class Publisher(ThreadingHTTPServer):
    """Serves CONTENT; can break off, refuse ranges, or answer something else."""

    breaks_after = len(CONTENT)
    breaks = 0
    ranges = True
    status = 200
    content = CONTENT
    shift = 0

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Page)
        self.asked: list[str | None] = []

    @property
    def url(self) -> str:
        """Address of the model."""
        return f"http://127.0.0.1:{self.server_address[1]}/model.zip"


class Page(BaseHTTPRequestHandler):
    """One answer."""

    server: Publisher

    def do_GET(self) -> None:
        """Send the content from the asked byte on, perhaps not to its end."""
        wanted = self.headers.get("Range")
        self.server.asked.append(wanted)
        start = int(re.match(r"bytes=(\d+)-", wanted).group(1)) if wanted and self.server.ranges else 0  # type: ignore[union-attr]
        body = self.server.content[start:]
        if start and not body:
            self.send_error(416)
            return
        self.send_response(206 if start else self.server.status)
        self.send_header("Content-Length", str(len(body)))
        if start:
            self.send_header("Content-Range", f"bytes {start + self.server.shift}-{len(CONTENT) - 1}/{len(CONTENT)}")
        self.end_headers()
        if self.server.breaks > 0:
            self.server.breaks -= 1
            body = body[: self.server.breaks_after]
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    """A running server."""
    server = Publisher()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def get(publisher: Publisher, target: Path, size: int | None = len(CONTENT), sha256: str | None = SUM) -> list[int]:
    """Fetch and return the progress that was shown."""
    shown: list[int] = []
    fetch(publisher.url, target, size, sha256, lambda here, _total: shown.append(here))
    return shown


def test_a_file_arrives_whole_with_progress(publisher: Publisher, tmp_path: Path) -> None:
    """The content is the publisher's, progress rises to the end, nothing half is left."""
    shown = get(publisher, tmp_path / "m.zip")
    assert (tmp_path / "m.zip").read_bytes() == CONTENT
    assert shown == sorted(shown)
    assert shown[-1] == len(CONTENT)
    assert [path.name for path in tmp_path.iterdir()] == ["m.zip"]


def test_a_broken_connection_goes_on_where_it_ended(publisher: Publisher, tmp_path: Path) -> None:
    """After two breaks the rest is asked for by range, and the whole is right."""
    publisher.breaks, publisher.breaks_after = 2, 400_000
    get(publisher, tmp_path / "m.zip")
    assert (tmp_path / "m.zip").read_bytes() == CONTENT
    assert publisher.asked == [None, "bytes=400000-", "bytes=800000-"]


def test_another_start_of_the_program_goes_on(publisher: Publisher, tmp_path: Path) -> None:
    """When the connection breaks too often the part stays, and the next command fetches the rest only."""
    publisher.breaks, publisher.breaks_after = 5, 100_000
    with pytest.raises(DownloadFailed):
        get(publisher, tmp_path / "m.zip")
    publisher.asked.clear()
    get(publisher, tmp_path / "m.zip")
    assert publisher.asked == ["bytes=500000-"]
    assert (tmp_path / "m.zip").read_bytes() == CONTENT


def test_a_publisher_without_resume_starts_anew(publisher: Publisher, tmp_path: Path) -> None:
    """A server that ignores the range sends everything again, and the old part is overwritten."""
    (tmp_path / "m.zip.part").write_bytes(b"old rubbish")
    publisher.ranges = False
    get(publisher, tmp_path / "m.zip")
    assert (tmp_path / "m.zip").read_bytes() == CONTENT


def test_a_complete_part_is_only_checked(publisher: Publisher, tmp_path: Path) -> None:
    """Killed between the last byte and the check, the next start needs no byte more."""
    (tmp_path / "m.zip.part").write_bytes(CONTENT)
    assert get(publisher, tmp_path / "m.zip") == []
    assert (tmp_path / "m.zip").read_bytes() == CONTENT


@pytest.mark.parametrize(("size", "sha256"), [(len(CONTENT), "0" * 64), (5, None), (5, SUM)])
def test_another_content_is_removed(publisher: Publisher, tmp_path: Path, size: int, sha256: str | None) -> None:
    """A wrong size or sum installs nothing and does not spoil the next try."""
    with pytest.raises(WrongContent):
        get(publisher, tmp_path / "m.zip", size, sha256)
    assert list(tmp_path.iterdir()) == []


def test_refusals_are_told(publisher: Publisher, tmp_path: Path) -> None:
    """Not found, another part than asked for, and nobody there are DownloadFailed."""
    publisher.status = 404
    with pytest.raises(DownloadFailed, match="404"):
        get(publisher, tmp_path / "m.zip")
    publisher.shift = 3
    (tmp_path / "m.zip.part").write_bytes(CONTENT[:10])
    with pytest.raises(DownloadFailed, match="another part"):
        get(publisher, tmp_path / "m.zip")
    with pytest.raises(DownloadFailed, match="cannot be reached"):
        fetch("http://127.0.0.1:9/model.zip", tmp_path / "n.zip", None, None, lambda *_: None)
