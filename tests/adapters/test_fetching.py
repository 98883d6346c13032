"""Files that are fetched after the commit that told of them."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from uuid import uuid4

import pytest
from PIL import Image
from sqlalchemy import select

from adapters import personal_data
from adapters.errors import ChannelUnreachable, DeliveryError, MessageRejected, NotYet
from adapters.intake import Incoming, Receipt
from adapters.jobs import fetching
from adapters.storage.media import MediaMissing, RemoteFile
from adapters.storage.tables import media, messages, transcripts
from bot.conversation.events import PictureReceived, VoiceReceived
from tests.adapters.conversing import texts
from tests.adapters.working import Works

NOTE, PICTURE = "voice", "picture"


def told(works: Works, kind: str, id: str, file: str = "") -> tuple[Receipt, str]:
    """A channel tells of a file; gives the receipt and the file's id."""
    name = file or str(uuid4())
    event = VoiceReceived(name) if kind == NOTE else PictureReceived(name)
    type = "audio/ogg" if kind == NOTE else "image/png"
    remote = RemoteFile(name, kind, type, 10, "where it lies", 2.0)
    incoming = Incoming("push", "+4917012345", id, event, works.clock(), file=remote)
    return works.house.intake.receive(incoming), name


def newest(works: Works, conversation: str) -> str:
    """What was said last."""
    return str(works.row(conversation).key)


def test_a_note_is_told_fetched_and_then_heard(works: Works) -> None:
    """The event is committed without the bytes; hearing waits for them and happens once."""
    receipt, file = told(works, NOTE, "1")
    works.run("transcribe", file)
    assert works.speech.calls == 0
    works.channel.files = [b"OggS of the note"]
    works.run("fetch", file)
    works.run("fetch", file)
    works.run("transcribe", file)
    works.run("transcribe", file)
    assert works.speech.heard == [b"OggS of the note"]
    assert newest(works, receipt.conversation) == "Transcribed"


def test_the_same_note_twice_is_one_file(works: Works) -> None:
    """R27: a second delivery of the event expects no second file."""
    told(works, NOTE, "1")
    receipt, _ = told(works, NOTE, "1")
    assert not receipt.accepted
    assert len(works.house.rows(select(media.c.id))) == 1


def test_a_server_that_is_away_is_asked_again(works: Works) -> None:
    """R45: fetching fails in passing; the file comes later and the note is heard."""
    _, file = told(works, NOTE, "1")
    works.channel.files = [ChannelUnreachable(), b"OggS"]
    works.run("fetch", file)
    works.run("fetch", file)
    assert works.channel.files == [b"OggS"], "asked before its time"
    works.clock.now += timedelta(seconds=6)
    works.run("fetch", file)
    works.run("transcribe", file)
    assert works.speech.calls == 1


def test_notes_are_heard_in_the_order_they_were_said(works: Works) -> None:
    """The second note is there first; it waits for the first, but not for one that does not come."""
    _, first = told(works, NOTE, "1")
    _, second = told(works, NOTE, "2")
    works.channel.files = [b"two"]
    works.run("fetch", second)
    works.run("transcribe", second)
    assert works.speech.calls == 0
    works.channel.files = [ChannelUnreachable()]
    works.run("fetch", first)
    works.run("transcribe", second)
    assert works.speech.heard == [b"two"]


@pytest.mark.parametrize("error", [MessageRejected("gone"), DeliveryError("too_large", retryable=False)])
def test_a_note_that_never_comes_is_told(works: Works, error: DeliveryError) -> None:
    """R12 R45: the person hears that the note did not come; nothing of it stays."""
    receipt, file = told(works, NOTE, "1")
    works.channel.files = [error]
    works.run("fetch", file)
    works.run("transcribe", file)
    assert newest(works, receipt.conversation) == "NotTranscribed"
    assert works.house.rows(select(media.c.id)) == []
    assert [row.state for row in works.house.rows(select(transcripts.c.state))] != ["due"]


def test_a_bug_in_a_channel_is_an_answer_in_the_end(works: Works) -> None:
    """A download that raises anything is tried again and ends with an answer."""
    receipt, file = told(works, NOTE, "1")
    for _ in range(9):
        works.channel.files = [KeyError("of ours")]
        works.run("fetch", file)
        works.clock.now += timedelta(hours=5)
    assert newest(works, receipt.conversation) == "NotTranscribed"


def test_a_picture_is_written_anew(works: Works) -> None:
    """R35: what was fetched loses EXIF before it is kept."""
    exif = Image.Exif()
    exif[0x010E] = "my home address"
    made = BytesIO()
    Image.new("RGB", (40, 30), "red").save(made, "JPEG", exif=exif)
    _, file = told(works, PICTURE, "1")
    with pytest.raises(MediaMissing):
        works.house.store.media.read(file)
    works.channel.files = [made.getvalue()]
    works.run("fetch", file)
    assert b"home address" in made.getvalue()
    assert b"home address" not in works.house.store.media.read(file)[1]


def test_a_file_that_is_no_picture_is_told(works: Works) -> None:
    """R45: a picture that cannot be read is said and forgotten."""
    receipt, file = told(works, PICTURE, "1")
    works.channel.files = [b"no picture at all"]
    works.run("fetch", file)
    assert newest(works, receipt.conversation) == "MediaRefused"
    assert works.house.rows(select(media.c.id)) == []


def test_what_is_deleted_while_it_is_fetched_leaves_nothing(works: Works) -> None:
    """R32: the person deletes everything during the download; no file and no row come back."""
    receipt, file = told(works, NOTE, "1")
    works.channel.meanwhile = lambda: works.house.say("wipe", "2")
    works.channel.files = [b"OggS"]
    works.run("fetch", file)
    assert works.house.rows(select(media.c.id)) == []
    assert not [path for path in (works.house.folder / "media").rglob("*") if path.is_file()]
    heard = (messages.c.conversation == receipt.conversation) & (messages.c.kind == "voice")
    assert works.house.rows(select(messages.c.id).where(heard)) == []


def test_the_sweep_finds_a_lost_fetch(works: Works) -> None:
    """R45: the job is gone; the next sweep puts it again."""
    told(works, NOTE, "1")
    works.clock.now += timedelta(minutes=3)
    put: list[tuple[str, object]] = []
    works.jobs.sweeper._outbox.put = lambda connection, job, row, delay=0.0: put.append((job, row))  # type: ignore[method-assign]
    works.jobs.sweeper.run()
    assert "fetch" in [job for job, _ in put]


def test_the_largest_file_is_what_every_channel_names() -> None:
    """20 MB (issue 3.4), given to each download."""
    assert fetching.LARGEST == 20 * 1024 * 1024


def test_a_copy_of_ones_data_holds_no_key_to_a_file(works: Works) -> None:
    """R32: where a file lies, perhaps with its key, stays out of a copy that may lie about; what it is stays in."""
    receipt, file = told(works, NOTE, "1")
    with works.house.database.look() as connection:
        copied = personal_data.copy(connection, receipt.conversation)
    assert [row["id"] for row in copied["media"]] == [file]
    assert "where it lies" not in str(copied)
    assert not {"remote", "receipt"} & {name for rows in copied.values() for row in rows for name in row}


def test_a_file_that_does_not_come_for_a_minute_is_told_once(works: Works) -> None:
    """R45: the person need not wait eight hours for a word; then the note comes after all and is heard."""
    receipt, file = told(works, NOTE, "1")
    for wait in (0, 6, 31, 121, 601):
        works.clock.now += timedelta(seconds=wait)
        works.channel.files = [ChannelUnreachable()]
        before = texts(works.house, receipt.conversation)
        works.run("fetch", file)
        said = texts(works.house, receipt.conversation)[len(before) :]
        assert [words.partition(" ")[0] for words in said] == (["FileAwaited"] if wait == 31 else [])
    works.clock.now += timedelta(seconds=1801)
    works.channel.files = [b"OggS"]
    works.run("fetch", file)
    works.run("transcribe", file)
    assert newest(works, receipt.conversation) == "Transcribed"


def test_a_connection_that_is_missing_costs_no_try(works: Works) -> None:
    """R45: while the channel reconnects nothing is tried and nothing given up; the person hears once."""
    receipt, file = told(works, NOTE, "1")
    for _ in range(50):
        works.channel.files = [NotYet(15.0, "not_connected")]
        works.run("fetch", file)
        works.clock.now += timedelta(seconds=16)
    row = works.house.rows(select(media.c.tries, media.c.remote))[0]
    assert (row.tries, row.remote is None) == (0, False)
    assert [words.partition(" ")[0] for words in texts(works.house, receipt.conversation)] == ["FileAwaited"]
