"""Routes of the door: sign in, sign out, choose a password, choose the language of the pages, static files.

Knows no submission; after a new sign-in `resume` shows the page that somebody was writing on.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from adapters.office import accounts
from adapters.office.desk import LANGUAGE_COOKIE, ROOT, Desk, Errand, go, own_path
from adapters.office.guard import COOKIE, Guard, from_here, set_cookie, sign_in_form
from adapters.office.rendering import LANGUAGES

STATIC = Path(__file__).parent / "static"
FILES = ("office.css",)
Resume = Callable[[Errand, str, dict[str, str], str], Response]


def add_routes(router: APIRouter, desk: Desk, guard: Guard, resume: Resume) -> None:
    """Add them; `guard` decides who may pass."""
    _add_door(router, desk, guard, resume)
    _add_password(router, desk, guard)
    _add_open(router, desk, guard)


def _add_door(router: APIRouter, desk: Desk, guard: Guard, resume: Resume) -> None:
    anybody, sent = Depends(guard.anybody), Depends(sign_in_form)

    @router.get("/sign-in")
    def ask(request: Request, next: str = ROOT, done: str = "") -> Response:
        notice = "signed-out" if done == "signed-out" else ""
        return guard.sign_in_page(request, {"next": own_path(next), "done": notice}, 200)

    @router.post("/sign-in")
    def enter(request: Request, form: dict[str, str] = sent) -> Response:
        kept = {name[5:]: text for name, text in form.items() if name.startswith("kept-")}
        following = own_path(form.get("next", ROOT))
        again = {"next": following, "kept": kept, "name": form.get("name", "")}
        if form["stale"]:
            return guard.sign_in_page(request, {**again, "problem": "sign-in-stale"}, 403)
        database = desk.parts.store.database
        account = accounts.sign_in(database, form.get("name", ""), form.get("password", ""), desk.now())
        if account is None:
            return guard.sign_in_page(request, {**again, "problem": "sign-in-wrong"}, 401)
        with database.turn() as turn:
            token = accounts.open_session(turn, account, desk.now())
        response = _after(desk, request, account, token, following, kept if from_here(request) else {}, resume)
        set_cookie(response, COOKIE, token, secure=desk.secure(request))
        return response

    @router.post("/sign-out")
    def leave(errand: Errand = anybody) -> Response:
        with desk.parts.store.database.turn() as turn:
            accounts.close_session(turn, errand.visit)
        response = go(f"{ROOT}/sign-in?done=signed-out")
        response.delete_cookie(COOKIE, path=ROOT)
        return response


def _after(
    desk: Desk, request: Request, account: accounts.Account, token: str, path: str, kept: dict[str, str], resume: Resume
) -> Response:
    """Where a fresh session leads: to the page that was asked for, with the words that were being written."""
    if not kept or account.must_change:
        return go(path)
    with desk.parts.store.database.look() as look:
        found = accounts.find_session(look, token, desk.now())
    if found is None:
        return go(path)
    return resume(Errand(request, desk.words(request), found[0], {}), path, kept, "sign-in-expired")


def _add_password(router: APIRouter, desk: Desk, guard: Guard) -> None:
    anybody = Depends(guard.anybody)

    def form_page(errand: Errand, problem: str, status: int) -> Response:
        values = {"problem": problem, "shortest": accounts.SHORTEST}
        return desk.own_page(errand, "password.html", values, status)

    @router.get("/password")
    def ask(errand: Errand = anybody) -> Response:
        return form_page(errand, "", 200)

    @router.post("/password")
    def change(errand: Errand = anybody) -> Response:
        old, new, again = (errand.form.get(name, "") for name in ("old", "new", "again"))
        problem = password_problem(old, new, again)
        if problem:
            return form_page(errand, problem, 422)
        try:
            accounts.change_password(desk.parts.store.database, errand.visit, old, new)
        except accounts.WrongPassword:
            return form_page(errand, "password-wrong", 422)
        return go(f"{ROOT}?done=password-done")


def password_problem(old: str, new: str, again: str) -> str:
    """What is wrong with a new password, as a key; empty when nothing is."""
    if new != again:
        return "password-differ"
    if len(new) < accounts.SHORTEST:
        return "password-short"
    return "password-same" if new == old else ""


def _add_open(router: APIRouter, desk: Desk, guard: Guard) -> None:
    @router.get("/language/{code}")
    def choose_language(request: Request, code: str, back: str = ROOT) -> Response:
        response = go(own_path(back))
        if code in LANGUAGES:
            set_cookie(response, LANGUAGE_COOKIE, code, secure=desk.secure(request))
        return response

    @router.get("/accessibility")
    def accessibility(request: Request) -> Response:
        return desk.page(request, "accessibility.html", {"visit": guard.visit(request)})

    @router.get("/static/{name}")
    def static(request: Request, name: str) -> Response:
        if name not in FILES:
            return desk.page(request, "missing.html", {}, 404)
        return FileResponse(STATIC / name, headers={"Cache-Control": "public, max-age=300"})
