"""After any verbs, undo and redo, what was kept and mended case by case is what is measured from scratch."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import shipped_goals
from hypothesis import given, settings
from hypothesis import strategies as st

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.clocks import running_clocks
from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.facts import mended
from iqdesk.domain.measures import standing
from iqdesk.domain.mended import READS_MORE, mended_clocks, mended_standing
from store.every_verb import TODAY, VERBS, an_empty_docket, make_ready, more_prepared

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile

ASKED = [
    (FiscalYear(2026), date(2026, 3, 10), frozenset[str]()),
    (FiscalYear(2025), date(2026, 3, 10), frozenset({"distinct-cases", "overdue-pending-as-missed"})),
    (FiscalYear(2025), date(2026, 3, 10), frozenset({READS_MORE})),
]
ROWS = ("proceedings", "hearings", "motions", "custody_requests", "appeals", "set_apart", "calendar")
LOOSE = ("custody_history", "family_links", "marks")


class Kept:
    """What a desk keeps: the facts and the standings, mended where only cases changed."""

    def __init__(self, file: DocketFile) -> None:
        self.read(file)

    def read(self, file: DocketFile) -> None:
        self.step, self.facts = file.last_written(), file.facts()
        self.clocks = running_clocks(self.facts, shipped_goals(), TODAY)
        self.standings = [standing(self.facts, shipped_goals(), *asked) for asked in ASKED]

    def follow(self, file: DocketFile) -> None:
        changed = file.changed_since(self.step)
        if changed is None:
            self.read(file)
            return
        part = file.facts_of_cases(changed.cases)
        self.facts = mended(self.facts, part, changed)
        self.clocks = mended_clocks(self.clocks, running_clocks(part, shipped_goals(), TODAY), changed)
        self.standings = [mended_standing(one, part, self.facts, changed) for one in self.standings]
        self.step = file.last_written()


def check(kept: Kept, file: DocketFile) -> None:
    """All of it, against what is read and measured now."""
    facts = file.facts()
    for name in ROWS:
        assert getattr(kept.facts, name) == getattr(facts, name)
    for name in LOOSE:
        assert Counter(getattr(kept.facts, name)) == Counter(getattr(facts, name))
    assert kept.standings == [standing(facts, shipped_goals(), *asked) for asked in ASKED]
    assert kept.clocks == running_clocks(facts, shipped_goals(), TODAY)


@given(st.lists(st.sampled_from([*VERBS, "undo", "undo", "redo"]), max_size=12))
@settings(max_examples=40, deadline=None)
def test_what_is_kept_is_what_is_measured_from_scratch(names: list[str]) -> None:
    with an_empty_docket() as file:
        here = more_prepared(file)
        kept = Kept(file)
        for name in names:
            if name in ("undo", "redo"):
                getattr(file, name)()
            else:
                with suppress(RuleBroken):
                    make_ready(file, name)
                    VERBS[name](file, here)
            kept.follow(file)
            check(kept, file)


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
            kept.follow(file)
            check(kept, file)
