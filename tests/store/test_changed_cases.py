"""After any verbs, undo and redo, what was kept and mended case by case is what is measured from scratch."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.clocks import running_clocks
from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.measures import standing
from iqdesk.domain.mended import READS_MORE
from iqdesk.ui.measured import Asked, Measured
from store.every_verb import TODAY, VERBS, an_empty_docket, make_ready, more_prepared

if TYPE_CHECKING:
    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.standing import Standing
    from iqdesk.store.docket_file import DocketFile

ASKED = [
    Asked(FiscalYear(2026), date(2026, 3, 10), frozenset[str]()),
    Asked(FiscalYear(2025), date(2026, 3, 10), frozenset({"distinct-cases", "overdue-pending-as-missed"})),
    Asked(FiscalYear(2025), date(2026, 3, 10), frozenset({READS_MORE})),
]
ROWS = ("proceedings", "hearings", "motions", "custody_requests", "appeals", "set_apart", "calendar")
LOOSE = ("custody_history", "family_links", "marks")


class Kept:
    """What a desk keeps, read anew only where more than cases, the calendar or goals changed."""

    def __init__(self, file: DocketFile) -> None:
        self.file = file
        self.read()

    def read(self) -> None:
        self.measured = Measured(self.file.facts(), self.file.last_written())
        self.ask()

    def ask(self) -> tuple[list[Standing], list[Clock]]:
        standings = [self.measured.standing(asked, goals_of(self.file, asked)) for asked in ASKED]
        return standings, self.measured.clocks(TODAY, goals_of(self.file, ASKED[0]))

    def follow(self) -> bool:
        """Whether nothing was read but changed cases."""
        changed = self.file.changed_since(self.measured.read_at)
        if changed is None:
            self.read()
            return False
        self.measured.mend(self.file.facts_of_cases(changed.cases), changed, self.file.last_written())
        if changed.goals:
            self.measured = Measured(self.measured.facts, self.measured.read_at)
        return True


def goals_of(file: DocketFile, asked: Asked) -> GoalSet:
    return goal_set_for(file.goal_sets(), asked.year.nearest(asked.as_of))


def in_parts(file: DocketFile) -> Facts:
    parts = file.facts_in_parts()
    while True:
        try:
            next(parts)
        except StopIteration as end:
            facts: Facts = end.value
            return facts


def check(kept: Kept) -> None:
    """All of it, against what is read and measured now."""
    file, facts = kept.file, kept.file.facts()
    for name in ROWS:
        assert getattr(kept.measured.facts, name) == getattr(facts, name)
    for name in LOOSE:
        assert Counter(getattr(kept.measured.facts, name)) == Counter(getattr(facts, name))
    assert in_parts(file) == facts
    standings, clocks = kept.ask()
    assert standings == [standing(facts, goals_of(file, asked), *asked) for asked in ASKED]
    assert clocks == running_clocks(facts, goals_of(file, ASKED[0]), TODAY)


@given(st.lists(st.tuples(st.sampled_from([*VERBS, "undo", "undo", "redo"]), st.booleans()), max_size=12))
@settings(max_examples=40)
def test_what_is_kept_is_what_is_measured_from_scratch(written: list[tuple[str, bool]]) -> None:
    with an_empty_docket() as file:
        here = more_prepared(file)
        kept = Kept(file)
        for name, is_asked in written:
            if name in ("undo", "redo"):
                getattr(file, name)()
            else:
                with suppress(RuleBroken):
                    make_ready(file, name)
                    VERBS[name](file, here)
            kept.follow()
            if is_asked:  # else what was asked before is mended through several changes at once
                check(kept)
        check(kept)


@pytest.mark.parametrize("name", [*VERBS])
def test_each_verb_and_its_undo_leave_what_is_kept_right(name: str) -> None:
    with an_empty_docket() as file:
        here = more_prepared(file)
        make_ready(file, name)
        kept = Kept(file)
        with suppress(RuleBroken):
            VERBS[name](file, here)
        for write in (None, file.undo, file.redo):
            if write is not None:
                write()
            kept.follow()
            check(kept)


BESIDE_ROWS = [
    *("add_away", "correct_away", "withdraw_away", "add_closure", "correct_closure", "withdraw_closure", "add_part_time"),
    *("correct_part_time", "correct_judge", "add_goal_set", "correct_goal_set", "correct_goal_use"),
]


@pytest.mark.parametrize("name", BESIDE_ROWS)
def test_days_away_and_goals_need_no_row_of_a_case_read_anew(name: str) -> None:
    with an_empty_docket() as file:
        here = more_prepared(file)
        make_ready(file, name)
        kept = Kept(file)
        hearings = kept.measured.facts.hearings
        VERBS[name](file, here)
        assert kept.follow()
        assert kept.measured.facts.hearings is hearings
        check(kept)
