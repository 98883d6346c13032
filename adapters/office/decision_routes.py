"""Routes of what staff do with a submission: each reads a form, decides, and shows the page again.

A refused decision comes back with its words; an accepted one redirects, so that reloading sends nothing twice.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable

from fastapi import APIRouter, Depends
from starlette.responses import Response

from adapters.office import data_copy, decisions
from adapters.office.decisions import Decision, Gone, Refused
from adapters.office.desk import ROOT, Desk, Errand, go
from adapters.office.guard import Guard
from adapters.office.submission_page import SubmissionPages


def add_routes(router: APIRouter, pages: SubmissionPages, guard: Guard) -> None:
    """Add them; `guard` decides who may pass."""
    signed_in = Depends(guard.errand)
    parts = pages.desk.parts

    @router.post("/submissions/{reference}/status")
    def move(reference: str, errand: Errand = signed_in) -> Response:
        status, reason = _field(errand, "status"), _field(errand, "reason")
        return _act(pages, errand, reference, "status-changed", lambda d: decisions.move(parts, d, status, reason))

    @router.post("/submissions/{reference}/answer")
    def answer(reference: str, errand: Errand = signed_in) -> Response:
        text, asks = _field(errand, "answer"), _field(errand, "asks") == "1"
        return _act(pages, errand, reference, "answer-sent", lambda d: decisions.answer(parts, d, text, asks=asks))

    @router.post("/submissions/{reference}/note")
    def note(reference: str, errand: Errand = signed_in) -> Response:
        text = _field(errand, "note")
        return _act(pages, errand, reference, "note-saved", lambda d: decisions.note(parts, d, text))

    @router.post("/submissions/{reference}/category")
    def sort(reference: str, errand: Errand = signed_in) -> Response:
        code = _field(errand, "category")
        return _act(pages, errand, reference, "category-changed", lambda d: decisions.sort(parts, d, code))

    @router.post("/submissions/{reference}/forward")
    def forward(reference: str, errand: Errand = signed_in) -> Response:
        to, text = _field(errand, "recipient"), _field(errand, "explanation")
        return _act(pages, errand, reference, "forward-sent", lambda d: decisions.forward(parts, d, to, text))

    @router.post("/submissions/{reference}/copy")
    def copy(reference: str, errand: Errand = signed_in) -> Response:
        return _copy(pages, errand, reference)


def _copy(pages: SubmissionPages, errand: Errand, reference: str) -> Response:
    """The copy of the person's data as a file to be saved or printed."""
    kind = _field(errand, "kind")
    try:
        if kind not in data_copy.KINDS:
            raise Refused("form-invalid")
        data = decisions.copy(pages.desk.parts, _decision(pages.desk, errand, reference))
    except Gone:
        return pages.desk.own_page(errand, "gone.html", {}, 404)
    except Refused as refused:
        return pages.show(errand, reference, errand.form, errand.words.text(refused.key), 422)
    type, ending = data_copy.KINDS[kind]
    name = f"{pages.desk.parts.settings.reference_prefix}-{reference}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(data_copy.write(errand.words, data, kind), media_type=type, headers=headers)


def _field(errand: Errand, name: str) -> str:
    return errand.form.get(name, "").replace("\r\n", "\n")


def _act(
    pages: SubmissionPages, errand: Errand, reference: str, done: str, decide: Callable[[Decision], None]
) -> Response:
    """Carry out one decision and answer the browser."""
    try:
        decide(_decision(pages.desk, errand, reference))
    except Gone:
        return pages.desk.own_page(errand, "gone.html", {}, 404)
    except Refused as refused:
        problem = errand.words.text(refused.key, **refused.arguments)
        status = 409 if refused.key == "conflict" else 422
        if done == "forward-sent":
            return pages.preview(errand, reference, errand.form, problem, status)
        return pages.show(errand, reference, errand.form, problem, status)
    return go(f"{ROOT}/submissions/{reference}?done={done}")


def _decision(desk: Desk, errand: Errand, reference: str) -> Decision:
    return Decision(reference, errand.staff, sending(errand.form), errand.form.get("stand", "")[:64], desk.now())


def sending(form: dict[str, str]) -> str:
    """Names one sending of one form; empty when the form has no nonce.

    What was written belongs to the name: who comes back to an old page and writes something else sends something else.
    """
    said = {name: text for name, text in form.items() if name != "csrf"}
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest() if form.get("nonce") else ""
