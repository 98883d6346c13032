"""The office on its real parts: a fresh SQLite database, sealed media, intake with the real conversation.

What is read only (words, understanding) is loaded once; each home is a copy of one whose tables are made.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import insert, select, update

from adapters import filing, turns, wiring
from adapters.intake import Incoming
from adapters.jobs.service import prepare
from adapters.office import accounts, pages
from adapters.settings import Settings
from adapters.storage.tables import conversations, staff, submissions, transcripts
from adapters.wiring import Parts, build
from bot import reference as references
from bot.conversation.effects import Amend
from bot.conversation.events import Started
from bot.submission import Category, Kind, Permanence, Place, Submission

PASSWORD = "ein langes Passwort"


def _settings(home: Path) -> Settings:
    return Settings(home=home, office="Büro für Inklusion", forward_to="tiefbau@stadt.example")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Parts:
    """A home with keys and tables, closed; its words and its engine serve every test."""
    made = build(_settings(tmp_path_factory.mktemp("template") / "home"))
    prepare(made.database)
    made.close()
    return made


@pytest.fixture
def parts(template: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Parts]:
    """A fresh installation: a copy of the home, opened as the program opens it, without loading words anew."""
    home = tmp_path / "home"
    shutil.copytree(template.settings.home, home)
    with monkeypatch.context() as patch:
        patch.setattr(wiring, "load_catalogues", lambda fallback: template.catalogues)
        patch.setattr(wiring, "ReaderToCome", lambda build: SimpleNamespace(wait=lambda: None))
        patch.setattr(wiring, "Engine", lambda reader: template.engine)
        made = build(_settings(home))
    yield made
    made.close()


@dataclass
class Residents:
    """Makes submissions the way a resident's turn does."""

    parts: Parts
    made: int = 0
    conversations: list[str] = field(default_factory=list)

    def report(self, text: str = "Der Aufzug ist kaputt", **fields: Any) -> str:
        """One more submission; gives its reference. `ago`: how long ago it came."""
        self.made += 1
        ago: timedelta = fields.pop("ago", timedelta(minutes=self.made))
        pictures, voices = fields.pop("pictures", ()), fields.pop("voices", ())
        reference = references.make(self.made * 7919 % 900_000)
        new = Submission(reference, Kind(fields.pop("kind", "barrier")), text, fields.pop("language", "de"))
        new = replace(new, **{"category": Category.LIFT, "permanence": Permanence.PERMANENT, **fields})
        new = replace(new, pictures=pictures, voices=voices)
        now = datetime.now(UTC)
        channel = self.parts.intake.receive(Incoming("browser", f"person{self.made}", "first", Started(), now))
        self.conversations.append(channel.conversation)
        with self.parts.database.turn() as connection:
            row = turns.find(connection, None, None, channel.conversation)
            assert row is not None
            opened = turns.open_turn(connection, row, now - ago)
            opened.session = replace(opened.session, language=new.language)
            filing.submit(opened, new)
            opened.save()
        return reference

    def add(self, reference: str, text: str) -> None:
        """The resident of a submission says something more about it."""
        with self.parts.database.turn() as connection:
            row = turns.find(connection, None, None, self.row(reference).conversation)
            assert row is not None
            opened = turns.open_turn(connection, row, datetime.now(UTC))
            filing.file(opened, Amend(reference, text))
            opened.save()

    def picture(self, data: bytes, kind: str = "image/png") -> str:
        """A kept picture."""
        return self.parts.media.keep("picture", kind, data)

    def voice(self, data: bytes, words: list[dict[str, Any]], language: str = "de") -> str:
        """A kept voice note with its transcript."""
        media = self.parts.media.keep("voice", "audio/wav", data, seconds=2.0)
        row = {"media": media, "language": language, "engine": "vosk", "state": "done", "conversation": str(uuid4())}
        text = " ".join(word["word"] for word in words)
        with self.parts.database.turn() as turn:
            turn.execute(
                insert(transcripts).values(**row, text=text, words=json.dumps(words), created=datetime.now(UTC))
            )
        return media

    def row(self, reference: str) -> Any:
        """The row of a submission."""
        with self.parts.database.look() as look:
            return look.execute(select(submissions).where(submissions.c.reference == reference)).one()

    def converse(self, number: int, **values: Any) -> None:
        """The conversation of that number goes on with these values in its session."""
        mine = conversations.c.id == self.conversations[number]
        with self.parts.database.turn() as turn:
            kept = json.loads(turn.execute(select(conversations.c.session).where(mine)).scalar_one())
            turn.execute(update(conversations).where(mine).values(session=json.dumps({**kept, **values})))

    def change(self, reference: str, **values: Any) -> None:
        """Change a row behind everybody's back."""
        with self.parts.database.turn() as turn:
            turn.execute(update(submissions).where(submissions.c.reference == reference).values(**values))


@pytest.fixture
def residents(parts: Parts) -> Residents:
    """Makes submissions."""
    return Residents(parts)


PLACE = Place("am Hauptbahnhof, Gleis 1", "Hauptbahnhof", 51.1966, 6.4464, "text")


@pytest.fixture
def app(parts: Parts) -> FastAPI:
    """The office's pages alone."""
    made = FastAPI()
    made.include_router(pages.router(parts), prefix="/office")
    return made


def browser(app: FastAPI) -> TestClient:
    """Somebody's browser."""
    return TestClient(app, follow_redirects=False, headers={"sec-fetch-site": "same-origin"})


def hidden(html: str, name: str) -> str:
    """The value of the first field of that name."""
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    assert found is not None, f"no field {name}"
    return found[1]


def add_account(parts: Parts, name: str, *, must_change: bool = False) -> str:
    """An account and its password."""
    with parts.database.turn() as turn:
        password = accounts.add(turn, name, datetime.now(UTC))
    if must_change:
        return password
    account = accounts.sign_in(parts.database, name, password, datetime.now(UTC))
    assert account is not None
    visit = accounts.Visit(account, "", "")
    accounts.change_password(parts.database, visit, password, PASSWORD)
    return PASSWORD


def sign_in(client: TestClient, name: str, password: str) -> Any:
    """Send the sign-in form."""
    page = client.get("/office/sign-in")
    form = {"csrf": hidden(page.text, "csrf"), "name": name, "password": password, "next": "/office"}
    return client.post("/office/sign-in", data=form)


@dataclass
class Desk:
    """A signed-in member of staff."""

    client: TestClient

    def open(self, reference: str) -> str:
        """The page of a submission."""
        page = self.client.get(f"/office/submissions/{reference}")
        assert page.status_code == 200
        return page.text

    def send(self, reference: str, action: str, page: str = "", **fields: str) -> Any:
        """Send a form of the page; `page`: as it was opened before."""
        page = page or self.open(reference)
        form = {name: hidden(page, name) for name in ("csrf", "nonce", "stand")}
        return self.client.post(f"/office/submissions/{reference}/{action}", data={**form, **fields})


@pytest.fixture(scope="session")
def password_hash() -> str:
    """PASSWORD as accounts keep it; slow on purpose, so made once."""
    return PasswordHasher().hash(PASSWORD)


@pytest.fixture
def desk(parts: Parts, app: FastAPI, password_hash: str) -> Desk:
    """Anna at her desk, with an account that has changed its first password."""
    row = {"name": "Anna", "password": password_hash, "must_change": False, "created": datetime.now(UTC)}
    with parts.database.turn() as turn:
        turn.execute(insert(staff).values(row))
    client = browser(app)
    assert sign_in(client, "Anna", PASSWORD).status_code == 303
    return Desk(client)
