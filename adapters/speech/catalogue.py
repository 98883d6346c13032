"""Which speech models there are (`speech_models/models.toml`), and which of them are installed. Loads none.

A model that an operator put beside the catalogue by hand counts too, when its folder has its publisher's name.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

CATALOGUE = Path(__file__).resolve().parents[2] / "speech_models" / "models.toml"
_WHISPER = """
af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha haw he hi hr
ht hu hy id is it ja jw ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nl nn no oc
pa pl ps pt ro ru sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt uk ur uz vi yi yo zh
"""
WHISPER_LANGUAGES = frozenset(_WHISPER.split())
"""What Whisper base may be asked for; Kurmanji (ku) is not among them."""
_BY_HAND = re.compile(r"vosk-model-(?:small-)?([a-z]{2})(?=-|$)")


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model that is published as files."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class CatalogueModel:
    """One model that can be installed."""

    name: str
    engine: str
    """`vosk` or `whisper`."""
    language: str
    """ISO 639-1, or `many`."""
    megabytes: int
    licence: str
    url: str
    bytes: int | None = None
    """Exact size of the archive, where known."""
    sha256: str | None = None
    """Of the archive, where known."""
    package: str | None = None
    """Python package that carries the model."""
    package_rest: str | None = None
    """Python package with the second half."""
    files: tuple[ModelFile, ...] = ()


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that lies in the folder of models, ready to be loaded."""

    name: str
    engine: str
    language: str
    folder: Path


@cache
def models(path: Path = CATALOGUE) -> tuple[CatalogueModel, ...]:
    """The catalogue. Raises OSError, tomllib.TOMLDecodeError or TypeError when the file is missing or wrong."""
    return tuple(_entry(entry) for entry in tomllib.loads(path.read_text(encoding="utf-8"))["model"])


def _entry(entry: dict[str, Any]) -> CatalogueModel:
    return CatalogueModel(**{**entry, "files": tuple(ModelFile(**file) for file in entry.get("files", ()))})


def named(name: str) -> CatalogueModel | None:
    """The catalogue's model of this name, or of this language (`de` means the German one)."""
    return next((model for model in models() if name in (model.name, model.language)), None)


def suggestion(language: str | None, engine: str = "auto") -> str | None:
    """Name of the model to install for a language: its Vosk model, else Whisper; None when neither hears it.

    `engine` other than auto asks for that one only.
    """
    own = next((model.name for model in models() if model.language == language), None)
    if own and engine != "whisper":
        return own
    hears = language is None or language in WHISPER_LANGUAGES
    return "whisper-base" if hears and engine != "vosk" else None


def is_vosk(folder: Path) -> bool:
    """True when the folder looks like a Vosk model, in the new or the old layout."""
    return (folder / "am" / "final.mdl").is_file() or (folder / "final.mdl").is_file()


def is_whisper(folder: Path) -> bool:
    """True when the folder looks like a Whisper model for CTranslate2."""
    vocabulary = (folder / "vocabulary.txt").is_file() or (folder / "vocabulary.json").is_file()
    return vocabulary and all((folder / name).is_file() for name in ("model.bin", "config.json", "tokenizer.json"))


def installed(folder: Path) -> list[InstalledModel]:
    """Models in the folder, those placed by hand last, so that they win where two hear one language."""
    if not folder.is_dir():
        return []
    found = [model for path in sorted(folder.iterdir()) if path.is_dir() and (model := _recognised(path))]
    return sorted(found, key=lambda model: named(model.name) is None)


def _recognised(path: Path) -> InstalledModel | None:
    if path.name.startswith("."):
        return None
    if is_whisper(path):
        return InstalledModel(path.name, "whisper", "many", path)
    entry, by_hand = named(path.name), _BY_HAND.match(path.name)
    language = entry.language if entry else by_hand.group(1) if by_hand else None
    return InstalledModel(path.name, "vosk", language, path) if language and is_vosk(path) else None
