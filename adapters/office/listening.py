"""The transcription task for people: voice notes that no machine can hear, or that none is to be trusted with.

Somebody takes a note, listens, types it and says which language it is. What they typed goes back into the conversation
as a recogniser's words do, and the resident hears it read back before anything is done with it (R12).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from fastapi import APIRouter, Depends
from sqlalchemy import Row
from starlette.responses import Response

from adapters.office import listening_queries
from adapters.office.desk import ROOT, Desk, Errand, go
from adapters.office.guard import Guard
from adapters.office.submission_page import media_response
from adapters.speech.errors import SpeechError
from adapters.storage.media import MediaMissing
from bot.conversation.events import NotTranscribed, Transcribed
from bot.conversation.notes import PERSON

HERE = f"{ROOT}/listening"
LONGEST = 10_000
"""Characters: five minutes of fast speech are half of that."""
NOTICES = ("listening-sent", "listening-no-words-done", "listening-back-done", "listening-taken", "listening-gone")
_PATH = re.compile(rf"{HERE}/([0-9a-f-]{{36}})/\w[\w-]*")


@dataclass(frozen=True, slots=True)
class ListeningPages:
    """The list, and the page of one note."""

    desk: Desk

    def listed(self, errand: Errand) -> Response:
        """All that wait, oldest first."""
        with self.desk.parts.store.database.look() as look:
            rows = listening_queries.waiting(look)
        done = errand.request.query_params.get("done", "")
        now = self.desk.now()
        notes = [(row, listening_queries.is_claimed(row, now)) for row in rows[: listening_queries.MOST]]
        values = {"notes": notes, "more": len(rows) > len(notes), "done": done if done in NOTICES else ""}
        return self.desk.own_page(errand, "listening.html", values)

    def show(
        self, errand: Errand, media: str, drafts: dict[str, str], problem: str = "", status: int = 200
    ) -> Response:
        """One note with its form, for whoever has taken it; `drafts` is what stands in the form."""
        with self.desk.parts.store.database.look() as look:
            row = listening_queries.one(look, media)
        if row is None and not drafts.get("typed"):
            return go(f"{HERE}?done=listening-gone")
        mine = row is not None and row.staff == errand.staff
        taken = row is not None and not mine and listening_queries.is_claimed(row, self.desk.now())
        values = {"media": media, "row": row, "mine": mine, "taken": taken, "problem": problem}
        form = {"typed": drafts.get("typed", ""), "chosen": drafts.get("language") or (row.language if row else "")}
        return self.desk.own_page(errand, "listen.html", {**values, **form, "languages": self._languages(row)}, status)

    def _languages(self, row: Row[str] | None) -> list[str]:
        """All that the office has a name for in its catalogues, the one that is thought to be spoken first."""
        codes = [language.code for language in self.desk.parts.catalogues.languages]
        thought = [row.language] if row is not None else []
        return list(dict.fromkeys([*thought, *codes]))

    def resume(self, errand: Errand, path: str, drafts: dict[str, str], notice: str) -> Response:
        """The note whose form was not accepted, with the words that were typed."""
        found = _PATH.fullmatch(path)
        if found is None or not _is_id(found[1]):
            return go(HERE)
        return self.show(errand, found[1], drafts, errand.words.text(notice), 403)

    def send(self, errand: Errand, media: str, text: str, language: str) -> Response:
        """Give the words to the conversation; empty ones say that there is nothing to be heard."""
        with self.desk.parts.store.database.look() as look:
            row = listening_queries.one(look, media)
        if row is None:
            return self._gone(errand, media)
        event: Transcribed | NotTranscribed = NotTranscribed(media, "no_words")
        if text:
            event = Transcribed(media, text, 1.0, language, PERSON)
        who, now = errand.staff, self.desk.now()
        receipt = self.desk.parts.intake.receive_for(
            row.conversation,
            f"typed:{media}:{row.since.isoformat()}",
            event,
            lambda turn: listening_queries.done(turn, media, who, now, language, text),
        )
        if not receipt.accepted:
            return self._gone(errand, media)
        return go(f"{HERE}?done={'listening-sent' if text else 'listening-no-words-done'}")

    def _gone(self, errand: Errand, media: str) -> Response:
        """Somebody else was faster, or the resident; what was typed is still there to be copied."""
        return self.show(errand, media, errand.form, errand.words.text("listening-conflict"), 409)


def _is_id(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def add_routes(router: APIRouter, pages: ListeningPages, guard: Guard) -> None:
    """Add them; `guard` decides who may pass."""
    signed_in = Depends(guard.errand)

    @router.get("/listening")
    def listed(errand: Errand = signed_in) -> Response:
        return pages.listed(errand)

    @router.get("/listening/{media}")
    def show(media: str, errand: Errand = signed_in) -> Response:
        return pages.show(errand, media, {})

    _add_forms(router, pages, guard)

    @router.get("/listening/{media}/slower")
    def slower(media: str, errand: Errand = signed_in) -> Response:
        try:
            sound = pages.desk.parts.speech.slower(pages.desk.parts.media.read(media)[1])
        except (MediaMissing, SpeechError):
            return pages.desk.own_page(errand, "missing.html", {}, 404)
        return media_response(errand, "audio/ogg", sound)

    @router.get("/listening/{media}/{action}")
    def again(media: str, action: str, errand: Errand = signed_in) -> Response:
        """Whoever asks for a form's address comes back to the page."""
        return go(f"{HERE}/{media}" if _is_id(media) else HERE)


def _add_forms(router: APIRouter, pages: ListeningPages, guard: Guard) -> None:
    """Take a note, give it back, send what was heard."""
    signed_in = Depends(guard.errand)
    database = pages.desk.parts.store.database

    @router.post("/listening/{media}/claim")
    def claim(media: str, errand: Errand = signed_in) -> Response:
        with database.turn() as turn:
            ours = listening_queries.claim(turn, media, errand.staff, pages.desk.now())
        return go(f"{HERE}/{media}" if ours and _is_id(media) else f"{HERE}?done=listening-taken")

    @router.post("/listening/{media}/back")
    def back(media: str, errand: Errand = signed_in) -> Response:
        with database.turn() as turn:
            ours = listening_queries.give_back(turn, media, errand.staff)
        return go(f"{HERE}?done={'listening-back-done' if ours else 'listening-gone'}")

    @router.post("/listening/{media}/no-words")
    def no_words(media: str, errand: Errand = signed_in) -> Response:
        return pages.send(errand, media, "", "")

    @router.post("/listening/{media}/typed")
    def typed(media: str, errand: Errand = signed_in) -> Response:
        text = errand.form.get("typed", "").replace("\r\n", "\n").strip()
        language = errand.form.get("language", "")
        wrong = _wrong(errand, text, language)
        if wrong:
            return pages.show(errand, media, errand.form, wrong, 422)
        return pages.send(errand, media, text, language)


def _wrong(errand: Errand, text: str, language: str) -> str:
    """What is wrong with the form, in words; empty when nothing is."""
    if not any(c.isalnum() for c in text):
        return errand.words.text("listening-empty")
    if len(text) > LONGEST:
        return errand.words.text("text-too-long", count=LONGEST)
    return "" if re.fullmatch("[a-z]{2,3}", language) else errand.words.text("listening-language-missing")
