"""The whole way on real parts: a voice spoken by eSpeak, heard by Whisper, taken by intake, listed for the office."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from adapters import wiring
from adapters.channels.terminal.channel import Terminal
from adapters.settings import Settings
from adapters.storage.tables import attachments, submissions, transcripts


@dataclass(frozen=True)
class Speaker:
    """What a person says in one language; nothing is typed."""

    language: str
    yes: str
    right: str
    wrong: str
    one: str
    where: str
    send: str
    problems: tuple[str, ...]
    """Said one after the other until the read-back is right, as people do."""
    words: tuple[str, ...]
    """The main word of each: a read-back without it is wrong."""

    def answer(self, key: str, text: str, said: str, problems: list[str]) -> str:
        """What a person who listens says now."""
        if key.startswith("ask-heard"):
            word = self.words[self.problems.index(said)] if said in self.problems else said.strip(".")
            return self.right if word.casefold() in text.casefold() else self.wrong
        answers = {"ask-category-guess": self.right, "ask-where": self.where, "ask-review": self.send}
        answers |= dict.fromkeys(("ask-permanence", "ask-affects", "ask-picture"), self.one)
        answers |= dict.fromkeys(("ask-voice", "ask-detour", "ask-answer"), self.yes)
        return answers[key] if key in answers else problems.pop(0)


GERMAN = Speaker(
    "de",
    yes="Ja.",
    right="Ja, das stimmt.",
    wrong="Nein, das ist falsch.",
    one="Eins.",
    where="Am Hauptbahnhof.",
    send="Ja, abschicken.",
    problems=(
        "Der Aufzug am Hauptbahnhof ist kaputt.",
        "Der Fahrstuhl am Rathaus geht nicht.",
        "Der Aufzug ist defekt.",
    ),
    words=("Aufzug", "Fahrstuhl", "Aufzug"),
)
ENGLISH = Speaker(
    "en",
    yes="Yes.",
    right="Yes, that is right.",
    wrong="No, that is wrong.",
    one="One.",
    where="At the town hall.",
    send="Yes, send it.",
    problems=("The lift at the station is broken.", "The elevator at the town hall is broken.", "The lift is broken."),
    words=("lift", "elevator", "lift"),
)


MOST_NOTES = 30
"""A person may be asked again; a conversation that never ends must fail."""


@pytest.fixture
def parts(tmp_path, models_folder):
    """A whole Mitsprache with the real recogniser, its jobs running."""
    built = wiring.build(Settings(home=tmp_path / "home", speech_models=models_folder))
    jobs = wiring.jobs_of(built)
    jobs.launch()
    yield built
    jobs.stop()
    built.close()


@pytest.mark.parametrize("speaker", [GERMAN, ENGLISH], ids=["German", "English"])
def test_a_report_by_voice_alone(parts, tmp_path, speaker):
    """R02 R03 R09 R12 R38: a person who types nothing gets a reference number, and hears every answer."""
    terminal = Terminal(parts.intake, parts.store, parts.media)
    note = tmp_path / "note.ogg"
    terminal.begin(speaker.language)
    opened = [reply.key for reply in terminal.replies()]
    problems = list(speaker.problems)
    said = speaker.yes
    heard_answers = 0
    keys: list[str] = []
    for _ in range(MOST_NOTES):
        note.write_bytes(parts.speech.speak(said, speaker.language))
        terminal.say(f"/voice {note}")
        replies = list(terminal.replies())
        keys += [reply.key for reply in replies]
        heard_answers += sum(1 for reply in replies if terminal.sound(reply))
        if "receipt" in keys:
            break
        said = speaker.answer(keys[-1], replies[-1].text, said, problems)

    assert opened == ["welcome", "ask-voice"]
    assert keys[-1] == "receipt", keys
    assert heard_answers >= len(keys) - 2, "all but what came before the yes to spoken answers"
    with parts.database.look() as look:
        row = look.execute(select(submissions)).one()
        engines = set(look.execute(select(transcripts.c.engine)).scalars())
        notes = look.execute(select(attachments)).all()
    assert (row.category, row.status, row.spoken, row.language) == ("lift", "received", True, speaker.language)
    assert row.place
    assert engines == {"whisper"}
    assert notes, "the office must be able to listen"


def test_the_terminal_channel_for_programs(tmp_path):
    """R01: standard input to one JSON object a reply; the submission is in the list afterwards."""
    lines = "Der Bordstein an der Aachener Straße ist zu hoch\nja\nimmer\nnein\n1\n1\nja\nja\n"
    environment = {**os.environ, "MITSPRACHE_HOME": str(tmp_path / "home")}
    command = [str(Path(sys.executable).parent / "mitsprache")]
    chat = subprocess.run(
        [*command, "chat", "--language", "de", "--json"],
        input=lines,
        capture_output=True,
        text=True,
        env=environment,
        timeout=300,
        check=True,
    )
    replies = [json.loads(line) for line in chat.stdout.splitlines()]
    listed = subprocess.run(
        [*command, "submissions", "list", "--json"],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=True,
    )
    found = json.loads(listed.stdout)

    assert set(replies[0]) == {"key", "text", "options", "audio"}
    assert replies[-1]["key"] == "receipt"
    assert [one["category"] for one in found] == ["path"]
    assert found[0]["reference"] in replies[-1]["text"]
    assert "Aachener" not in chat.stderr
