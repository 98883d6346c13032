"""The JSON document that goes with a forwarded submission, checked against the published `office.schema.json`.

It carries what is needed to act, and nothing about who reported it. Knows no mail and no page.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Row

from adapters.office.rendering import clean

SCHEMA = Path(__file__).with_name("office.schema.json")
VERSION = 1


class InvalidDocument(Exception):
    """A document does not fit the schema: our bug. Names the field, never its value."""


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator  # loaded with the first letter: an idle program does without

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@dataclass(frozen=True, slots=True)
class Said:
    """The resident's words, cleaned: at first, and later."""

    original: str
    added: tuple[str, ...]
    language: str


def make(
    row: Row[Any], said: Said, prefix: str, category: str, explanation: str, pictures: list[str]
) -> dict[str, Any]:
    """The document of a submission's row; `category` is the category's name in words. Raises InvalidDocument."""
    made = {
        "schema": _validator().schema["$id"],
        "version": VERSION,
        "number": f"{prefix}-{row.reference}",
        "reference": row.reference,
        "kind": row.kind,
        "status": row.status,
        "category": {"code": row.category, "name": category},
        "text": {"original": said.original, "added": list(said.added), "language": said.language},
        "explanation": explanation,
        "place": _place(row),
        "permanence": row.permanence,
        "detour": row.detour,
        "affects": [code for code in row.affects.split(",") if code],
        "pictures": pictures,
        "created": row.created.isoformat(timespec="seconds"),
    }
    check(made)
    return made


def _place(row: Row[Any]) -> dict[str, Any]:
    return {
        "text": clean(row.place),
        "name": row.place_matched,
        "latitude": row.latitude,
        "longitude": row.longitude,
        "source": row.place_source,
    }


def check(made: dict[str, Any]) -> None:
    """Pass, or raise InvalidDocument."""
    error = next(_validator().iter_errors(made), None)
    if error is not None:
        raise InvalidDocument(".".join(str(part) for part in error.absolute_path) or str(error.validator))


def to_bytes(made: dict[str, Any]) -> bytes:
    """The document as UTF-8 JSON that people can read too."""
    return json.dumps(made, ensure_ascii=False, indent=2).encode()
