"""No test asks how fast the machine is: what product code does within a time limit is pinned, and waiting has no hurry.

A test of what happens beyond a limit says so by setting the limit itself.
"""

from __future__ import annotations

import os
from functools import partialmethod
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from iqdesk.ui import desk, long_step, slices
from iqdesk.ui.files import import_dialog
from iqdesk.ui.lists import list_model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

LIMITS = ((desk, "LONG"), (slices, "AT_ONCE"), (list_model, "AT_ONCE"), (long_step, "LONG"), (import_dialog, "LONG"))
A_MINUTE = 60_000  # milliseconds; what has not come by then does not come

COMMON = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a slow example is no failure
settings.register_profile("desk", COMMON, max_examples=15)
settings.register_profile("ci", COMMON, max_examples=150)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "desk")


class PatientBot(QtBot):
    """Waits as long as it takes."""

    waitActive = partialmethod(QtBot.waitActive, timeout=A_MINUTE)  # noqa: N815 - the names of pytest-qt
    waitExposed = partialmethod(QtBot.waitExposed, timeout=A_MINUTE)  # noqa: N815
    waitSignal = partialmethod(QtBot.waitSignal, timeout=A_MINUTE)  # noqa: N815
    waitUntil = partialmethod(QtBot.waitUntil, timeout=A_MINUTE)  # noqa: N815


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """In place of pytest-qt's, which gives up after five seconds."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def no_hurry() -> Iterator[None]:
    """Nothing takes long, however long it takes."""
    with pytest.MonkeyPatch.context() as patched:
        for module, name in LIMITS:
            patched.setattr(module, name, float("inf"))
        yield
