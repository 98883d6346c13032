"""Who may sign in: passwords (Argon2id), the lock after repeated failures, and the sessions of signed-in staff.

Only hashes are kept: of passwords, and of session tokens. An unknown name costs the same time as a known one.
Nothing here knows a page or a cookie.
"""

from __future__ import annotations

import hashlib
import secrets
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Protocol

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from sqlalchemy import Connection, Row, delete, func, insert, select, update

from adapters.storage.tables import staff, staff_sessions

FAILURES = 5
"""So many wrong passwords in a row lock the account."""
LOCKED = timedelta(minutes=15)
SESSION = timedelta(hours=8)
"""A session lasts so long after its last use."""
RENEWED_AFTER = timedelta(minutes=10)
"""A session is written anew at most this often, so that reading a page seldom writes."""
SHORTEST = 12
"""Characters that a password needs."""
LONGEST_NAME = 80

_hasher = PasswordHasher()


@cache
def _nobody() -> str:
    """Checked for unknown names, so that the time of an answer says nothing about who works here."""
    return _hasher.hash("nobody has this password")


@dataclass(frozen=True, slots=True)
class Account:
    """A member of staff."""

    id: int
    name: str
    must_change: bool


@dataclass(frozen=True, slots=True)
class Visit:
    """A running session: whose, and the token that each form of it must carry."""

    account: Account
    csrf: str
    key: str
    """The session's row: SHA-256 of the cookie."""


class Transactions(Protocol):
    """What signing in needs of the database."""

    def turn(self) -> AbstractContextManager[Connection]:
        """One writing transaction."""
        ...

    def look(self) -> AbstractContextManager[Connection]:
        """One reading transaction."""
        ...


class WrongPassword(Exception):
    """The present password is wrong."""


class NameTaken(Exception):
    """Somebody signs in with this name already."""


class NoSuchAccount(Exception):
    """Nobody signs in with this name."""


def add(turn: Connection, name: str, now: datetime) -> str:
    """A new account; returns its one-time password. Raises NameTaken, and ValueError for an empty or long name."""
    name = name.strip()
    if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
        raise ValueError("a name has 1 to 80 printable characters")
    if turn.execute(select(staff.c.id).where(staff.c.name == name)).first():
        raise NameTaken(name)
    password = _one_time()
    turn.execute(insert(staff).values(name=name, password=_hasher.hash(password), must_change=True, created=now))
    return password


def reset(turn: Connection, name: str) -> str:
    """A new one-time password; ends the lock and all sessions of the account. Raises NoSuchAccount."""
    row = turn.execute(select(staff.c.id).where(staff.c.name == name.strip())).first()
    if row is None:
        raise NoSuchAccount(name)
    password = _one_time()
    fresh = {"password": _hasher.hash(password), "must_change": True, "failures": 0, "locked_until": None}
    turn.execute(update(staff).where(staff.c.id == row.id).values(fresh))
    turn.execute(delete(staff_sessions).where(staff_sessions.c.staff == row.id))
    return password


def is_empty(look: Connection) -> bool:
    """True while nobody can sign in."""
    return not look.execute(select(func.count()).select_from(staff)).scalar_one()


def sign_in(database: Transactions, name: str, password: str, now: datetime) -> Account | None:
    """The account, or None when name or password is wrong or the account is locked.

    The attempt is counted before the password is looked at, so that many attempts at once cannot outrun the lock.
    Hashing happens outside of any transaction: it takes longer than a resident's turn may wait.
    """
    with database.turn() as turn:
        row, allowed = _attempt(turn, name.strip(), now)
    right = _matches(row.password if row else _nobody(), password)
    if row is None or not allowed or not right:
        return None
    with database.turn() as turn:
        turn.execute(update(staff).where(staff.c.id == row.id).values(failures=0, locked_until=None))
    return Account(row.id, row.name, row.must_change)


def _attempt(turn: Connection, name: str, now: datetime) -> tuple[Row[Any] | None, bool]:
    """The account's row and whether it may try; the fifth attempt in a row locks it until it proves right."""
    row = turn.execute(select(staff).where(staff.c.name == name).with_for_update()).first()
    if row is None or (row.locked_until is not None and row.locked_until > now):
        return row, False
    locks = row.failures + 1 >= FAILURES
    values = {"failures": 0 if locks else row.failures + 1, "locked_until": now + LOCKED if locks else None}
    turn.execute(update(staff).where(staff.c.id == row.id).values(values))
    return row, True


def change_password(database: Transactions, visit: Visit, old: str, new: str) -> None:
    """Replace the password and end the account's other sessions. Raises WrongPassword when `old` is wrong."""
    mine = staff.c.id == visit.account.id
    with database.look() as look:
        kept = look.execute(select(staff.c.password).where(mine)).scalar_one()
    if not _matches(kept, old):
        raise WrongPassword
    fresh = _hasher.hash(new)
    others = (staff_sessions.c.staff == visit.account.id) & (staff_sessions.c.token != visit.key)
    with database.turn() as turn:
        turn.execute(update(staff).where(mine).values(password=fresh, must_change=False))
        turn.execute(delete(staff_sessions).where(others))


def open_session(turn: Connection, account: Account, now: datetime) -> str:
    """A new session; returns the token for the cookie, which is kept nowhere else. Sweeps those that ended."""
    token = secrets.token_urlsafe(32)
    turn.execute(delete(staff_sessions).where(staff_sessions.c.expires <= now))
    values = {"token": _key(token), "staff": account.id, "csrf": secrets.token_urlsafe(32), "expires": now + SESSION}
    turn.execute(insert(staff_sessions).values(values))
    return token


def find_session(look: Connection, token: str, now: datetime) -> tuple[Visit, bool] | None:
    """The running session of a cookie, and whether it is time to renew it; None when it ended or never was."""
    query = select(staff_sessions, staff.c.id, staff.c.name, staff.c.must_change).join(staff)
    row = look.execute(query.where(staff_sessions.c.token == _key(token), staff_sessions.c.expires > now)).first()
    if row is None:
        return None
    visit = Visit(Account(row.id, row.name, row.must_change), row.csrf, row.token)
    return visit, row.expires - now < SESSION - RENEWED_AFTER


def renew_session(turn: Connection, visit: Visit, now: datetime) -> None:
    """The session ends so much later."""
    turn.execute(update(staff_sessions).where(staff_sessions.c.token == visit.key).values(expires=now + SESSION))


def close_session(turn: Connection, visit: Visit) -> None:
    """Sign out."""
    turn.execute(delete(staff_sessions).where(staff_sessions.c.token == visit.key))


def _matches(kept: str, password: str) -> bool:
    try:
        return _hasher.verify(kept, password)
    except (VerifyMismatchError, InvalidHashError):
        return False


def _key(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _one_time() -> str:
    """Twenty letters and digits in groups, easy to copy by hand: no letter looks like a digit."""
    letters = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(letters) for _ in range(5)) for _ in range(4))
