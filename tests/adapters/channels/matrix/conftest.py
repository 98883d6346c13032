"""One real Synapse for all tests of the channel; a gate before it for each that wants it to behave badly."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.adapters.channels.matrix import synapse as homeserver
from tests.adapters.channels.matrix.gate import Gate
from tests.adapters.channels.matrix.synapse import Synapse


@pytest.fixture(scope="session")
def synapse() -> Iterator[Synapse]:
    """The homeserver."""
    reason = homeserver.missing()
    if reason:
        pytest.skip(reason)
    with homeserver.running() as running:
        yield running


@pytest.fixture
def gate(synapse: Synapse) -> Iterator[Gate]:
    """A way to the homeserver that can be disturbed."""
    gate = Gate(synapse.address)
    yield gate
    gate.close()
