"""Reads a consultation from its JSON document and says what is wrong with it, with the place. Keeps nothing.

What a consultation is, and when it may open, is decided in `bot/consultation`.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from bot.consultation.document import Consultation, mistakes, read

SCHEMA = Path(__file__).with_name("consultation.schema.json")

LARGEST = 5_000_000
"""Bytes of a document: thirty questions in twenty languages have a tenth of it."""

SHOWN = 20
"""Mistakes that are named at once."""


class DocumentWrong(Exception):
    """The document is no consultation; `mistakes` are sentences with the place of each."""

    def __init__(self, found: list[str]) -> None:
        super().__init__("; ".join(found[:SHOWN]))
        self.mistakes = found[:SHOWN]


def load(path: Path) -> Consultation:
    """The consultation in a file. Raises DocumentWrong, and OSError when the file cannot be read."""
    if path.stat().st_size > LARGEST:
        raise DocumentWrong(
            [f"The file has more than {LARGEST // 1_000_000} MB. Media are named by address, not put in."]
        )
    return parse(path.read_bytes())


def parse(document: bytes) -> Consultation:
    """The consultation in a document. Raises DocumentWrong."""
    try:
        data = json.loads(document.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise DocumentWrong(["The file is not UTF-8. Save it as UTF-8."]) from None
    except json.JSONDecodeError as error:
        raise DocumentWrong([f"Line {error.lineno}, column {error.colno}: no JSON ({error.msg})."]) from None
    except RecursionError:
        raise DocumentWrong(["The file is nested too deeply to be a consultation."]) from None
    return _consultation(data)


def _consultation(data: Any) -> Consultation:
    found = sorted(_validator().iter_errors(data), key=lambda error: [str(step) for step in error.absolute_path])
    if found:
        raise DocumentWrong([f"{_place(error.absolute_path)}: {error.message[:200]}" for error in found])
    try:
        consultation = read(data)
    except ValueError as error:
        raise DocumentWrong([str(error)]) from None
    if contradictions := mistakes(consultation):
        raise DocumentWrong(list(contradictions))
    return consultation


def _place(path: Any) -> str:
    return ".".join(str(step + 1 if isinstance(step, int) else step) for step in path) or "document"


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator  # an idle program does without

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)
