"""Tests that need something from outside Python: left out and named where it is missing, a failure under CI=true."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from iqdesk.cli.display import DEBIAN_PACKAGES, DEBIAN_PACKAGES_FOR_X, missing_packages

if TYPE_CHECKING:
    from collections.abc import Iterator

# The program a test calls, and the Debian package that brings it; QT_ON_X stands for the libraries of Qt's X platform.
PROGRAMS = {"xvfb-run": "xvfb", "xauth": "xauth"}
QT_ON_X = "Qt on an X display"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs(tool, ...): outside programs or libraries that the test uses")


def pytest_report_header() -> list[str]:
    absent = [f"{need} (Debian: {' '.join(lacking)})" for need in (*PROGRAMS, QT_ON_X) if (lacking := _lacking(need))]
    said = [f"left out, because a tool is missing: tests that need {', '.join(absent)}"] if absent and not _on_ci() else []
    return said if _on_ci() else [*said, "left out without CI=true: the long shares, which are marked ci"]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if _on_ci():
        return
    left_out = [item for item in items if item.get_closest_marker("ci") or any(_lacking(need) for need in _needs(item))]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Under CI=true, where nothing is left out, what is missing fails the test that needs it."""
    if lacking := [package for need in _needs(item) for package in _lacking(need)]:
        pytest.fail(f"CI runs every test; install {' '.join(lacking)}", pytrace=False)


def _on_ci() -> bool:
    return os.environ.get("CI") == "true"


def _needs(item: pytest.Item) -> Iterator[str]:
    for marker in item.iter_markers("needs"):
        yield from marker.args


def _lacking(need: str) -> list[str]:
    """The Debian packages that would bring what is missing; empty when nothing is."""
    if need == QT_ON_X:
        return missing_packages(DEBIAN_PACKAGES | DEBIAN_PACKAGES_FOR_X)
    return [] if shutil.which(need) else [PROGRAMS[need]]
