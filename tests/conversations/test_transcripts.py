"""Every transcript says what the bot says now. `make transcripts` rewrites them; the difference is the review."""

import logging
import os
from pathlib import Path

import pytest

from adapters.replay import Player, play
from bot.conversation.effects import Say
from bot.conversation.engine import Engine
from bot.wording import gsm
from bot.wording.plain_text import render
from tests import shipped

FOLDER = Path(__file__).parent
TRANSCRIPTS = sorted(FOLDER.glob("*.chat"))


@pytest.fixture(scope="session")
def catalogues():
    """The real words."""
    return shipped.catalogues()


@pytest.fixture(scope="session")
def engine():
    """The real understanding, without place names."""
    return Engine(shipped.reader())


def test_there_are_enough():
    """At least 25 transcripts are here."""
    assert len(TRANSCRIPTS) >= 25


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_transcript(path, engine, catalogues, caplog):
    """R01 R04 R05 R06 R09: a person gets through, and no sentence of theirs reaches the log."""
    caplog.set_level(logging.DEBUG)
    player = Player(engine, catalogues)
    written = play(path.read_text(encoding="utf-8"), player)
    if os.environ.get("MITSPRACHE_REWRITE"):
        path.write_text(written, encoding="utf-8")

    assert path.read_text(encoding="utf-8") == written
    for line in written.splitlines():
        if line.startswith("> ") and len(line) > 12:
            assert line[2:] not in caplog.text
    for say in player.said:
        short_enough(say, catalogues)


def short_enough(say: Say, catalogues) -> None:
    """R24: every reply also works as SMS; what a person wrote themselves is not counted."""
    theirs = {key: "…" for key in ("what", "text", "reason", "question", "because") if key in say.reply.arguments}
    reply = type(say.reply)(say.reply.key, {**say.reply.arguments, **theirs}, say.reply.options, say.reply.asks)
    text = render(catalogues, reply, say.language, sms=True).text.replace("…", "")
    assert gsm.segments(text) <= (2 if gsm.is_gsm(text) else 6), (say.reply.key, text)
