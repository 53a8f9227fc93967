"""The command that lists the running clocks, as the Clocks page does: cases by their numbers, without names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.cli import clock
from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.clocks import ClockState, RunningClocks, running_clocks
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.standing import no_goals
from iqdesk.domain.wording import short_day
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.records import CaseName


def clocks(options: argparse.Namespace) -> int:
    """Print the clocks that run as of a day, as a table or as JSON."""
    as_of = options.as_of or clock.today()
    with DocketFile.open(options.docket) as file:
        goals = goal_set_for(file.goal_sets(), FiscalYear.of(as_of).nearest(as_of))
        running = RunningClocks(as_of, goals, tuple(running_clocks(file.facts(), goals, as_of)))
        cases = file.case_names({one.case_id for one in running.clocks if one.case_id is not None})
    print(json.dumps(running.as_json(cases), ensure_ascii=False) if options.json else _text(running, cases))
    return 0


def _text(running: RunningClocks, cases: Mapping[int, CaseName]) -> str:
    off = no_goals(running.goal_set, FiscalYear.of(running.as_of))
    force = "in force" if running.goal_set.is_in_force(running.as_of) else off or "not in force, kept for self-tracking"
    counts = ", ".join(f"{len(running.of_state(state)):,} {state.value}" for state in ClockState)
    lines = [f"Clocks as of {running.as_of}: {counts}", f"{running.goal_set.title} ({running.goal_set.source}): {force}"]
    if running.clocks:
        lines += ["", f"{'Clock':20}{'Due':18}{'Case':16}{'Started by':46}Rule"]
    return "\n".join([*lines, *(_line(one, running, cases) for one in running.clocks)])


def _line(one: Clock, running: RunningClocks, cases: Mapping[int, CaseName]) -> str:
    as_of = running.as_of
    case = cases.get(one.case_id) if one.case_id is not None else None
    number = case.number.replace("\u00a0", " ") if case else "No case"
    hint = f" Due on {one.falls_on}; the day stands." if one.falls_on else ""
    held = f" {one.left_out_of}." if one.left_out_of else ""
    words, started = one.words(as_of), one.trigger_in_words(as_of)
    return f"{words:20}{short_day(one.due, as_of):18}{number:16}{started:46}{one.benchmark.title}.{hint}{held}"
