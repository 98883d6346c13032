"""What every test stands on: no way out of this machine, no skip in CI, and the shared samples.

Knows nothing of the product: fixtures of a part live beside that part's tests.
"""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # a slow machine breaks no property (speed has benchmarks)
settings.load_profile("untimed")

PROJECT = Path(__file__).resolve().parent.parent
REQUIRE_ALL = os.environ.get("MITSPRACHE_REQUIRE_ALL") == "1"


class WayOut(AssertionError):
    """A test tried to reach another machine; carries the address."""


def _is_here(address: Any) -> bool:
    """True for loopback, a socket file, or a name of this machine."""
    if not isinstance(address, tuple):
        return True
    host = str(address[0])
    try:
        return ipaddress.ip_address(host.split("%")[0]).is_loopback
    except ValueError:
        return host in {"localhost", "localhost.localdomain", socket.gethostname(), ""}


@pytest.fixture(autouse=True, scope="session")
def no_way_out() -> Generator[None]:
    """R31: no test of ours reaches anything but this machine; a try fails it by name."""
    connect, connect_ex, lookup = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def guarded(self: socket.socket, address: Any) -> None:
        if not _is_here(address):
            raise WayOut(f"a test tried to connect to {address[0]}")
        connect(self, address)

    def guarded_ex(self: socket.socket, address: Any) -> int:
        if not _is_here(address):
            raise WayOut(f"a test tried to connect to {address[0]}")
        return connect_ex(self, address)

    def guarded_lookup(host: Any, *rest: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name is not None and not _is_here((name,)):
            raise WayOut(f"a test tried to look up {name}")
        return lookup(host, *rest, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        patch.setattr(socket.socket, "connect_ex", guarded_ex)
        patch.setattr(socket, "getaddrinfo", guarded_lookup)
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With MITSPRACHE_REQUIRE_ALL=1 a skip is a failure: in CI everything that a test wants must be there."""
    report = yield
    if REQUIRE_ALL and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.longrepr = f"{item.nodeid}: {reason} (MITSPRACHE_REQUIRE_ALL=1 lets nothing be skipped)"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a whole file that skips itself while it is read (`importorskip`)."""
    report = yield
    if REQUIRE_ALL and report.outcome == "skipped":
        report.outcome = "failed"
        report.longrepr = f"{collector.nodeid}: {report.longrepr} (MITSPRACHE_REQUIRE_ALL=1 lets nothing be skipped)"
    return report


@pytest.fixture(scope="session")
def assets() -> Path:
    """The folder of shared test material: MITSPRACHE_TEST_ASSETS, else `../shared` beside the project."""
    folder = Path(os.environ.get("MITSPRACHE_TEST_ASSETS", PROJECT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"no test material in {folder}; name its folder: MITSPRACHE_TEST_ASSETS=/path make test")
    return folder


@pytest.fixture(scope="session")
def samples(assets: Path) -> Path:
    """The folder of speech samples; `samples.tsv` inside says what is said in each."""
    return assets / "speech" / "samples"
