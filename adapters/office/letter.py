"""What a forwarded submission says: subject, text, HTML and document. Pure: rows and words in, a Letter out.

The subject carries no personal data: number, category, and a place only when it is a known public name (R46).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment
from sqlalchemy import Row

from adapters.office import document
from adapters.office.document import Said
from adapters.office.facts import IN_LETTER, category_name, facts, map_link
from adapters.office.rendering import Words, clean, render
from adapters.settings import Settings

_LONGEST_PLACE = 80
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif"}


@dataclass(frozen=True, slots=True)
class Picture:
    """An attached picture: its id in the media store and its MIME type."""

    media: str
    type: str


@dataclass(frozen=True, slots=True)
class Matter:
    """What a letter is about: the submission's row, what the resident added later, their pictures, our explanation."""

    row: Row[Any]
    added: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A forwarded submission in words."""

    subject: str
    text: str
    html: str
    body: str
    """What stands in the body of the HTML, for the preview."""
    json_name: str
    json: bytes
    picture_names: tuple[str, ...]


def write(settings: Settings, templates: Environment, words: Words, matter: Matter) -> Letter:
    """The letter. Raises document.InvalidDocument for a row our schema does not allow."""
    row = matter.row
    number = f"{settings.reference_prefix}-{row.reference}"
    names = tuple(
        f"{number}-{i}.{_ENDINGS.get(picture.type, 'jpg')}" for i, picture in enumerate(matter.pictures, start=1)
    )
    category = category_name(words, row)
    said = Said(clean(row.text).strip(), tuple(clean(text).strip() for text in matter.added), row.language)
    explanation = clean(matter.explanation).strip()
    made = document.make(row, said, settings.reference_prefix, category, explanation, list(names))
    line = subject(words, row, number, category)
    values = {
        "subject": line,
        "row": row,
        "said": said,
        "explanation": explanation,
        "rows": letter_rows(words, row, number, category),
        "link": f"{settings.address}/office/submissions/{row.reference}",
        "office": settings.office,
    }
    return Letter(
        line,
        render(templates, "letter.txt", words, values).strip() + "\n",
        render(templates, "letter.html", words, values),
        render(templates, "letter_body.html", words, values),
        f"{number}.json",
        document.to_bytes(made),
        names,
    )


def subject(words: Words, row: Row[Any], number: str, category: str) -> str:
    """One line: `[MG-1234567] category – place`, the place only when it is a public name."""
    place = one_line(row.place_matched)[:_LONGEST_PLACE]
    if place:
        return one_line(words.text("mail-subject-place", number=number, category=category, place=place))
    return one_line(words.text("mail-subject", number=number, category=category))


def letter_rows(words: Words, row: Row[Any], number: str, category: str) -> list[tuple[str, str, str]]:
    """What the letter lists, most useful first: label, value, and the language of a value in the resident's words."""
    listed = [(words.text("mail-number"), number, ""), (words.text("category-title"), category, "")]
    place = clean(row.place).strip()
    if place:
        listed.append((words.text("place-title"), place, row.language))
    if row.place_matched:
        listed.append((words.text("place-matched"), one_line(row.place_matched), ""))
    if row.latitude is not None and row.longitude is not None:
        listed.append((words.text("place-pin"), map_link(row.latitude, row.longitude), ""))
    return [*listed, *((label, value, "") for label, value in facts(words, row, IN_LETTER))]


def one_line(text: str) -> str:
    """`text` without line breaks and control characters: nothing can begin a new header."""
    return " ".join("".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in clean(text)).split())
