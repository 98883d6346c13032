"""Payloads that cannot be made use of yet: parts of a long SMS, encrypted words whose key is on its way.

They are kept sealed until what they wait for has come. Knows no channel: a bundle is whatever belongs together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, Row, delete, func, select
from sqlalchemy.dialects import postgresql, sqlite

from adapters.storage import secrets
from adapters.storage.tables import held_payloads


@dataclass(frozen=True, slots=True)
class Held:
    """One payload that waits; `position` is its place in the bundle."""

    bundle: str
    position: int
    payload: str
    created: datetime


def bundle_of(channel: str, name: str) -> str:
    """How a bundle is found again without being readable (a number and a reference, an event's id)."""
    return secrets.ring().index("address", f"held|{channel}|{name}")


def hold(
    connection: Connection, channel: str, bundle: str, position: int, payload: str, now: datetime | None = None
) -> None:
    """Keep one payload, once, in a turn that is open."""
    make = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    row = {"channel": channel, "bundle": bundle, "position": position, "payload": payload}
    row["created"] = now or datetime.now(UTC)
    connection.execute(make(held_payloads).values(row).on_conflict_do_nothing())


def of_bundle(connection: Connection, channel: str, bundle: str) -> list[Held]:
    """What waits in a bundle, by position."""
    this = (held_payloads.c.channel == channel) & (held_payloads.c.bundle == bundle)
    query = select(held_payloads).where(this).order_by(held_payloads.c.position)
    return [_held(row) for row in connection.execute(query)]


def waiting(connection: Connection, channel: str, before: datetime | None = None, limit: int = 200) -> list[Held]:
    """The oldest that wait, if named only those kept before a time."""
    query = select(held_payloads).where(held_payloads.c.channel == channel)
    if before is not None:
        query = query.where(held_payloads.c.created < before)
    return [_held(row) for row in connection.execute(query.order_by(held_payloads.c.id).limit(limit))]


def kinds(connection: Connection, begin: str) -> list[str]:
    """The channels that begin so and of which something waits; those with the least first."""
    mine = held_payloads.c.channel.startswith(begin, autoescape=True)
    query = select(held_payloads.c.channel).where(mine).group_by(held_payloads.c.channel)
    return list(connection.scalars(query.order_by(func.count(), held_payloads.c.channel)))


def let_go(connection: Connection, channel: str, bundle: str) -> None:
    """Forget a bundle, in a turn that is open."""
    this = (held_payloads.c.channel == channel) & (held_payloads.c.bundle == bundle)
    connection.execute(delete(held_payloads).where(this))


def _held(row: Row[tuple[object, ...]]) -> Held:
    values = row._mapping
    return Held(values["bundle"], values["position"], values["payload"], values["created"])
