"""Goal sets as files: one set written as TOML that another desk reads, and such a file read. What it means is the domain's."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, BinaryIO

import tomli_w

from iqdesk.domain.goal_text import read_goal_set
from iqdesk.domain.goals import GoalSetError
from iqdesk.saving import FileKind, begins_with, save_whole

if TYPE_CHECKING:
    from fractions import Fraction
    from pathlib import Path

    from iqdesk.domain.goals import Benchmark, GoalSet

HEAD = '# A goal set for IQ Desk. A number that is not known stays empty: "".\n\n'
GOAL_FILE = FileKind("goal set", "goal set", ".toml", begins_with(b"# A goal set for IQ Desk"))
LARGEST = 200_000  # bytes; the largest set that ships is 12,000


def goal_set_text(goals: GoalSet) -> str:
    """The set as TOML; read again it is the same set, switched on."""
    completions, remands = goals.completions, goals.remand_rate
    head = {
        "name": goals.name,
        "title": goals.title,
        "source": goals.source,
        "source_url": goals.source_url,
        "notes": goals.notes,
        "in_force_from": goals.in_force_from,
        "suspended_on": goals.suspended_on or "",
        "suspended_by": goals.suspended_by,
    }
    tables = {
        "completions": {
            "title": completions.title,
            "goal": _whole(completions.goal),
            "needs_improvement_from": _whole(completions.needs_improvement_from),
            "case_types": sorted(completions.case_types),
            "citation": completions.citation,
            "rule": completions.rule,
        },
        "remand_rate": {
            "title": remands.title,
            "goal_below_percent": _percent(remands.goal_below_percent),
            "unsatisfactory_above_percent": _percent(remands.unsatisfactory_above_percent),
            "appeal_types": sorted(remands.appeal_types),
            "remands": sorted(remands.remands),
            "citation": remands.citation,
            "rule": remands.rule,
        },
        "overall": {"benchmarks_needed_percent": _percent(goals.benchmarks_needed_percent)},
        "benchmark": [_benchmark(one) for one in goals.benchmarks],
        "reading": [
            {"name": one.name, "measures": list(one.measures), "title": one.title, "words": one.words} for one in goals.readings
        ],
    }
    return HEAD + tomli_w.dumps(head | tables)


def _benchmark(one: Benchmark) -> dict[str, object]:
    written: dict[str, object] = {
        "name": one.name,
        "measure": one.measure.value,
        "title": one.title,
        "short_title": one.short_title,
        "basis": one.basis,
        "goal_percent": _percent(one.goal_percent),
        "unsatisfactory_below_percent": _percent(one.unsatisfactory_below_percent),
        "excuses": sorted(one.excuses),
        "citation": one.citation,
        "rule": one.rule,
    }
    if one.measure.has_days:
        written["days"] = _whole(one.days)
    if one.measure.has_case_types:
        written["case_types"] = sorted(one.case_types)
    if one.custody:
        written["custody"] = sorted(one.custody)
    return written


def _whole(number: int | None) -> int | str:
    return "" if number is None else number


def _percent(number: Fraction | None) -> int | Decimal | str:
    if number is None:
        return ""
    return number.numerator if number.denominator == 1 else Decimal(number.numerator) / Decimal(number.denominator)


def save_goal_set(path: Path, goals: GoalSet) -> None:
    """Write a set to `path`, whole or not at all; OSError if the folder refuses or something else is there."""

    def write(out: BinaryIO) -> None:
        out.write(goal_set_text(goals).encode())

    save_whole(path, GOAL_FILE, write)


def read_goal_file(path: Path) -> GoalSet:
    """The set in a file; GoalSetError, in a sentence, where it cannot be read."""
    try:
        if path.stat().st_size > LARGEST:
            raise GoalSetError(f"{path.name} is far too large for a goal set.")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise GoalSetError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise GoalSetError(f"{path.name} is no goal set: it is not written in UTF-8.") from error
    return read_goal_set(text)
