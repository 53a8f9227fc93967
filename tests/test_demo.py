"""The demonstration's stories, on every day on which it may be made."""

from __future__ import annotations

import random

import pytest

from iqdesk.demo.court import Story, stories_of_year
from iqdesk.domain.calendar import FiscalYear, SittingCalendar
from iqdesk.domain.docket import HearingKind


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
