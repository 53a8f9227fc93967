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
    return [f"left out, because a tool is missing: tests that need {', '.join(absent)}"] if absent else []


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    on_ci = os.environ.get("CI") == "true"
    left_out = [item for item in items if any(_lacking(need) for need in _needs(item))]
    if on_ci and left_out:
        wanted = sorted({package for item in left_out for need in _needs(item) for package in _lacking(need)})
        raise pytest.UsageError(f"CI runs every test; install {' '.join(wanted)}")
    if not on_ci:
        left_out += [item for item in items if item.get_closest_marker("ci")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def _needs(item: pytest.Item) -> Iterator[str]:
    for marker in item.iter_markers("needs"):
        yield from marker.args


def _lacking(need: str) -> list[str]:
    """The Debian packages that would bring what is missing; empty when nothing is."""
    if need == QT_ON_X:
        return missing_packages(DEBIAN_PACKAGES | DEBIAN_PACKAGES_FOR_X)
    return [] if shutil.which(need) else [PROGRAMS[need]]
