"""A city that wants nothing of a report to go into Telegram by itself, on the whole of Mitsprache."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from adapters import wiring
from adapters.channels.telegram.settings import Answers
from adapters.settings import Settings
from adapters.storage.tables import submissions
from bot.conversation.events import StaffAnswered
from tests.adapters.channels.contract import ANSWERS, PROBLEM, Running, at_work, until
from tests.adapters.channels.telegram.bot_api import TOKEN, BotApi

PERSON = 700_002


@pytest.fixture
def running(api: BotApi, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Running]:
    """Everything started; one person may write fast."""
    settings = Settings(
        home=tmp_path / "home",
        telegram_token=SecretStr(TOKEN),
        telegram_base_url=api.address,
        telegram_answers=request.param,
    )
    with at_work(wiring.build(settings), "telegram") as made:
        yield made


def report(running: Running, api: BotApi) -> str:
    """A person reports; gives the reference."""
    api.say(PROBLEM, PERSON)
    for _ in range(20):
        api.answers(running.spoken_of(), PERSON, seconds=60)
        if found := running.row(select(submissions.c.reference)):
            return str(found.reference)
        before = running.spoken_of()
        api.say(ANSWERS.get(running.asked(), "1"), PERSON)
        until(lambda before=before: running.spoken_of() > before)
    raise AssertionError("no report")


def tell(running: Running, api: BotApi, reference: str) -> str:
    """The office answers; gives what the person sees."""
    conversation = running.parts.store.conversation_of("telegram", str(PERSON)) or ""
    before = running.spoken_of()
    api.answers(before, PERSON, seconds=60)
    running.parts.intake.receive_for(conversation, "news", StaffAnswered(reference, "Der Techniker kommt."))
    return api.answers(before + 1, PERSON, seconds=60)[-1]


@pytest.mark.parametrize("running", [Answers.NOTICE], indirect=True)
def test_an_answer_is_announced_and_read_on_demand(running: Running, api: BotApi) -> None:
    """R38: only that there is news; the number, or asking for it, brings it in the same chat."""
    reference = report(running, api)
    seen = tell(running, api, reference)
    assert "Techniker" not in seen
    assert reference in seen.replace(" ", "")
    before = running.spoken_of()
    api.say(reference, PERSON)
    texts = api.answers(before + 2, PERSON, seconds=60)[before:]
    assert "Der Techniker kommt." in texts[0]
    assert len(texts) == 2


@pytest.mark.parametrize("running", [Answers.WHOLE], indirect=True)
def test_without_the_setting_it_comes_whole(running: Running, api: BotApi) -> None:
    """R38: the default."""
    assert "Der Techniker kommt." in tell(running, api, report(running, api))
