"""Known on a day: the docket as it stood at its end, what was imported by the day that its release was read on."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from builders import a_case, a_judge, a_setting

from iqdesk.domain.docket import Manner, Outcome, OutcomeKind, RuleBroken
from iqdesk.store.docket_file import DocketFile
from store.every_verb import a_release

MONDAY, TUESDAY, WEDNESDAY = date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 11)
COMPLETED = Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION)


class Clock:
    """Noon of the day that is set."""

    def __init__(self) -> None:
        self.day = MONDAY

    def __call__(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)


def completed(file: DocketFile, day: date) -> int:
    with file.known_on(day) as was:
        return sum(one.completed is not None for one in was.facts().proceedings)


def test_what_was_typed_late_was_not_known_on_its_day() -> None:
    clock, case = Clock(), a_case()
    with DocketFile.in_memory(a_judge(), clock) as file:
        file.add_case(case, MONDAY)
        setting = a_setting(case, "2026-03-09")
        file.add_hearing(setting)
        clock.day = WEDNESDAY
        file.record_outcome(setting.id, COMPLETED, WEDNESDAY)
        assert [completed(file, day) for day in (MONDAY, TUESDAY, WEDNESDAY)] == [0, 0, 1]
        assert sum(one.completed == MONDAY for one in file.facts().proceedings) == 1
        clock.day += timedelta(days=1)
        file.undo()
        assert [completed(file, day) for day in (TUESDAY, WEDNESDAY, clock.day)] == [0, 1, 0]  # what was taken back was said


def test_what_was_imported_goes_by_the_day_its_release_was_read_on() -> None:
    clock = Clock()
    with DocketFile.in_memory(a_judge(), clock) as file:
        file.record_release(a_release(), "March", WEDNESDAY)  # the computer's clock is two days late
        for day, releases in ((MONDAY, 0), (TUESDAY, 0), (WEDNESDAY, 1)):
            with file.known_on(day) as was:
                assert len(was.releases()) == releases


def test_before_it_was_begun_the_docket_said_nothing() -> None:
    with (
        DocketFile.in_memory(a_judge(), Clock()) as file,
        pytest.raises(RuleBroken, match="begun on 2026-03-09"),
        file.known_on(MONDAY - timedelta(days=1)),
    ):
        pass
