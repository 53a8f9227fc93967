"""Tests that need a tool from outside Python: left out and named where it is missing, a failure under CI=true."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

# The program a test calls, and the Debian package that brings it.
PACKAGES = {"xvfb-run": "xvfb", "xauth": "xauth"}


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs(tool, ...): outside programs that the test calls")


def pytest_report_header() -> list[str]:
    absent = [f"{tool} (package {package})" for tool, package in PACKAGES.items() if not shutil.which(tool)]
    return [f"left out, because a tool is missing: tests that need {', '.join(absent)}"] if absent else []


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    on_ci = os.environ.get("CI") == "true"
    left_out = [item for item in items if any(not shutil.which(tool) for tool in _tools(item))]
    if on_ci and left_out:
        wanted = sorted({PACKAGES[tool] for item in left_out for tool in _tools(item) if not shutil.which(tool)})
        raise pytest.UsageError(f"CI runs every test; install {' '.join(wanted)}")
    if not on_ci:
        left_out += [item for item in items if item.get_closest_marker("ci")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def _tools(item: pytest.Item) -> Iterator[str]:
    for marker in item.iter_markers("needs"):
        yield from marker.args
