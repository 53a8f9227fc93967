"""The demonstration's stories, on every day on which it may be made."""

from __future__ import annotations

import random
from datetime import date
from typing import TYPE_CHECKING

import pytest

from iqdesk import demo
from iqdesk.demo.court import Story, stories_of_year
from iqdesk.domain.calendar import FiscalYear, SittingCalendar
from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.docket import HearingKind
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path


def settings_before_the_end(story: Story) -> bool:
    """Every setting lies in the case's life, and what ends the case comes after every other."""
    own = [one for one in story.sittings if one.kind is not HearingKind.CUSTODY]
    ends = [one.on for one in own if one.code == "8B"]
    others = [one.on for one in own if one.code != "8B"]
    lives = all(story.opened <= one.on <= story.completed for one in own)
    return lives and len(ends) <= 1 and all(on < story.completed for on in others) and ends in ([], [story.completed])


@pytest.mark.parametrize("year", range(2024, 2034))
def test_no_case_of_any_year_goes_on_after_its_end(year: int) -> None:
    fiscal = FiscalYear(year)
    stories = stories_of_year(random.Random(year), SittingCalendar(), fiscal, fiscal.last)  # noqa: S311 - an even draw
    assert len(stories) > 600
    assert [story for story in stories if not settings_before_the_end(story)] == []


@pytest.mark.parametrize("today", [date(2026, 10, 1), date(2026, 11, 24), date(2028, 2, 29)])
def test_on_any_day_there_is_a_remanded_and_a_reopened_case_each_pass_after_the_other(tmp_path: Path, today: date) -> None:
    path = tmp_path / "demo.iqdocket"
    demo.make(path, today)
    with DocketFile.open(path) as file:
        pending = file.case_ids("", CaseView.PENDING, CaseOrder.NEXT_SETTING, descending=False, today=today)
        twice = [record for record in map(file.case, pending) if len(record.proceedings) > 1]
        assert len(twice) == 2
        assert [len(record.appeals) for record in twice] in ([1, 0], [0, 1])
        for record in twice:
            second, first = record.proceedings
            assert first.opened_on < first.completed < second.opened_on <= today
            assert record.hearings[0].on > today
