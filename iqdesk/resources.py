"""The one door to resources/: in the source tree, in an installed wheel and in a frozen build."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent


@cache
def folder() -> Path:
    """The resources folder: PyInstaller's, the wheel's copy inside the package, or the source tree's."""
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [_HERE / "_resources", _HERE.parent / "resources"]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError("The resources folder is missing beside the program. Install IQ Desk again.")


def path(*parts: str) -> Path:
    """The path of one resource, say `path("fonts", "NotoSans-Regular.ttf")`."""
    return folder().joinpath(*parts)


def text(*parts: str) -> str:
    """The text of one resource."""
    return path(*parts).read_text(encoding="utf-8")


def goal_sets() -> list[str]:
    """The TOML text of every goal set that ships, by file name."""
    return [file.read_text(encoding="utf-8") for file in sorted(path("goals").glob("*.toml"))]


def goal_templates() -> list[str]:
    """The TOML text of every template for a goal set: one whose numbers are to be filled in."""
    return [file.read_text(encoding="utf-8") for file in sorted(path("goals", "templates").glob("*.toml"))]


def templates() -> list[str]:
    """The TOML text of every template for a draft of the statement, the plain account first."""
    files = sorted(path("templates").glob("*.toml"), key=lambda file: (file.stem != "plain-account", file.stem))
    return [file.read_text(encoding="utf-8") for file in files]


def code_table(name: str) -> Any:
    """One code table (resources/codes/NAME.json) as plain lists and dicts."""
    return json.loads(text("codes", f"{name}.json"))
