"""Shows one submission, with whatever somebody was just writing in its forms.

Every refusal (a conflict, a missing reason, a new sign-in) comes back here with the text kept. Decides nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fastapi import APIRouter, Depends
from starlette.responses import Response

from adapters.office import mail, submission_queries
from adapters.office.desk import ROOT, Desk, Errand, go, own_path
from adapters.office.guard import KEPT, Guard
from adapters.office.rendering import LANGUAGES
from adapters.office.submission_view import SubmissionView
from adapters.storage.media import MediaMissing
from bot import reference as references

NOTICES = ("category-changed", "note-saved", "answer-sent", "status-changed", "forward-sent")
"""What the page says after a decision, beside the queue's own notices."""
RETRIED = ("try-again-done", "try-again-gone", "aside-done")
_PATH = re.compile(rf"{ROOT}/submissions/(\d{{7}})(/forward|/preview)?")
_MEDIA_TYPES = ("image/", "audio/")


@dataclass(frozen=True, slots=True)
class SubmissionPages:
    """The pages about one submission."""

    desk: Desk

    def show(
        self, errand: Errand, reference: str, drafts: dict[str, str], problem: str, status: int, inserted: str = ""
    ) -> Response:
        """The page of a submission; `problem` is a sentence, `drafts` what stands in its forms.

        `inserted`: the field that a ready text was put into.
        """
        with self.desk.parts.store.database.look() as look:
            case = submission_queries.read(look, reference)
        if case is None:
            return self.desk.own_page(errand, "gone.html", {}, 404)
        view = SubmissionView(errand.words, case)
        kept = {name: drafts.get(name, "") for name in KEPT}
        values = {"view": view, "drafts": kept, "problem": problem, "notice": _notice(errand, view)}
        return self.desk.own_page(errand, "submission.html", {**values, "inserted": inserted}, status)

    def preview(self, errand: Errand, reference: str, drafts: dict[str, str], problem: str, status: int) -> Response:
        """The page that shows a forward before it is sent."""
        explanation = drafts.get("explanation", "")
        with self.desk.parts.store.database.look() as look:
            case = submission_queries.read(look, reference)
            if case is None:
                return self.desk.own_page(errand, "gone.html", {}, 404)
            matter = mail.matter_of(look, case.row, explanation)
        letter = mail.write_letter(self.desk.parts.settings, self.desk.parts.catalogues, matter)
        pictures = zip(letter.picture_names, (picture.media for picture in matter.pictures), strict=True)
        typed = {"recipient": drafts.get("recipient", ""), "explanation": explanation, "problem": problem}
        values = {"view": SubmissionView(errand.words, case), "letter": letter, "pictures": list(pictures)}
        values["letter_language"] = LANGUAGES[0]
        return self.desk.own_page(errand, "forward.html", {**values, **typed}, status)

    def resume(self, errand: Errand, path: str, drafts: dict[str, str], notice: str) -> Response:
        """The page of a form that was not accepted, with its words; other pages begin anew."""
        found = _PATH.match(path)
        if found is None:
            return go(own_path(path) if errand.request.method == "GET" else ROOT)
        text = errand.words.text(notice)
        if found[2]:
            return self.preview(errand, found[1], drafts, text, 403)
        return self.show(errand, found[1], drafts, text, 403)

    def with_ready_text(self, errand: Errand, reference: str) -> Response:
        """The page with a ready text put behind what stands in a field; nothing is sent."""
        with self.desk.parts.store.database.look() as look:
            case = submission_queries.read(look, reference)
        name, drafts = errand.form.get("ready", ""), dict(errand.form)
        field = "reason" if errand.form.get("into") == "reason" else "answer"
        if case is None or name not in SubmissionView(errand.words, case).ready(field):
            return self.show(errand, reference, drafts, errand.words.text("ready-choose"), 422)
        parts, language = self.desk.parts, SubmissionView(errand.words, case).language
        ready = parts.catalogues.text(language, f"ready-{name}", **_arguments(name, parts.settings.phone))
        drafts[field] = "\n".join(text for text in (drafts.get(field, "").strip(), ready) if text)
        return self.show(errand, reference, drafts, "", 200, inserted=field)


def _arguments(name: str, phone: str) -> dict[str, str]:
    return {"phone": phone} if name == "call" else {}


def _notice(errand: Errand, view: SubmissionView) -> str:
    """What was just done, in sentences."""
    done = errand.request.query_params.get("done", "")
    words = errand.words
    if done not in NOTICES + RETRIED:
        return ""
    if done == "status-changed":
        told = words.text("status-told" if view.can_answer else "status-untold")
        return f"{words.text(done, status=words.text(f'status-{view.row.status}'))} {told}"
    if done == "forward-sent":
        return words.text(done, recipient=view.forwards[-1].recipient if view.forwards else "–")
    return words.text(done)


def add_routes(router: APIRouter, pages: SubmissionPages, guard: Guard) -> None:
    """Add the routes that only show; `guard` decides who may pass."""
    signed_in = Depends(guard.errand)
    desk = pages.desk

    @router.get("/submissions/{reference}")
    def show(reference: str, errand: Errand = signed_in) -> Response:
        return pages.show(errand, reference, {}, "", 200)

    @router.get("/submissions/{reference}/forward")
    def preview(reference: str, errand: Errand = signed_in) -> Response:
        return pages.preview(errand, reference, {"recipient": desk.parts.settings.forward_to}, "", 200)

    @router.post("/submissions/{reference}/preview")
    def preview_again(reference: str, errand: Errand = signed_in) -> Response:
        return pages.preview(errand, reference, errand.form, "", 200)

    @router.post("/submissions/{reference}/ready")
    def insert_ready_text(reference: str, errand: Errand = signed_in) -> Response:
        return pages.with_ready_text(errand, reference)

    @router.get("/media/{media}")
    def play(media: str, errand: Errand = signed_in) -> Response:
        try:
            kind, data = desk.parts.media.read(media)
        except MediaMissing:
            return desk.own_page(errand, "missing.html", {}, 404)
        return media_response(errand, kind, data)

    @router.get("/submissions/{reference}/{action}")
    def back(reference: str, action: str, errand: Errand = signed_in) -> Response:
        """Whoever asks for a form's address comes back to the page."""
        return go(f"{ROOT}/submissions/{reference}" if references.is_valid(reference) else ROOT)


def media_response(errand: Errand, kind: str, data: bytes) -> Response:
    """A file for the player; parts of it on demand, so that the player can jump."""
    safe = kind if kind.startswith(_MEDIA_TYPES) and "svg" not in kind else "application/octet-stream"
    headers = {"Accept-Ranges": "bytes", "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}
    wanted = _range(errand.request.headers.get("range", ""), len(data))
    if wanted is None:
        return Response(data, media_type=safe, headers=headers)
    first, last = wanted
    headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
    return Response(data[first : last + 1], 206, media_type=safe, headers=headers)


def _range(header: str, size: int) -> tuple[int, int] | None:
    """The one range asked for, first and last byte; None for the whole file and for anything odd."""
    found = re.fullmatch(r"bytes=(\d{1,12})-(\d{0,12})", header)
    if found is None or int(found[1]) >= size:
        return None
    last = min(int(found[2]) if found[2] else size - 1, size - 1)
    return (int(found[1]), last) if last >= int(found[1]) else None
