"""The away ledger, closures and the part-time share, entered by a person and read back by the measures."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from iqdesk.domain.calendar import AwayKind, FiscalYear
from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.entries import AwayCorrection, ClosureCorrection, NewClosure, NewPartTime
from store.every_verb import a_closure, days_off

if TYPE_CHECKING:
    from iqdesk.domain.calendar import Closure
    from iqdesk.store.docket_file import DocketFile

FY2026 = FiscalYear(2026)
LAPSE = date(2018, 12, 22)


def available(file: DocketFile, first: str, last: str) -> float:
    return float(file.calendar().available_days(date.fromisoformat(first), date.fromisoformat(last)))


def lapse(file: DocketFile) -> Closure:
    return next(one for one in file.calendar().closures if one.first == LAPSE)


def test_a_corrected_entry_is_what_counts(file: DocketFile) -> None:
    entry = days_off("2026-03-23", "2026-03-27")  # Monday to Friday
    file.add_away(entry)
    assert available(file, "2026-03-23", "2026-03-27") == 0
    correction = AwayCorrection(entry.first, date(2026, 3, 24), AwayKind.LEAVE, 50, "Half days", is_outside=True)
    file.correct_away(entry.id, correction)
    assert available(file, "2026-03-23", "2026-03-27") == 4
    (stands,) = file.calendar().away
    assert (stands.kind, stands.hundredths, stands.note, stands.reads_outside) == (AwayKind.LEAVE, 50, "Half days", True)


def test_a_withdrawn_entry_gives_its_days_back_and_undo_takes_them_again(file: DocketFile) -> None:
    entry = days_off("2026-03-23", "2026-03-27")
    file.add_away(entry)
    file.withdraw_away(entry.id)
    assert available(file, "2026-03-23", "2026-03-27") == 5
    file.undo()
    assert available(file, "2026-03-23", "2026-03-27") == 0
    assert file.calendar().away[0].id == entry.id


def test_an_entry_that_is_gone_is_not_corrected(file: DocketFile) -> None:
    with pytest.raises(RuleBroken, match="no longer in the docket"):
        file.correct_away(1, AwayCorrection(date(2026, 3, 23), date(2026, 3, 23), AwayKind.LEAVE))


@pytest.mark.parametrize(("last", "part", "why"), [("2026-03-22", 100, "Exchange them"), ("2026-03-23", 101, "a part of one")])
def test_an_entry_that_cannot_be_is_refused_when_it_is_corrected(file: DocketFile, last: str, part: int, why: str) -> None:
    entry = days_off("2026-03-23", "2026-03-27")
    file.add_away(entry)
    with pytest.raises(RuleBroken, match=why):
        file.correct_away(entry.id, AwayCorrection(entry.first, date.fromisoformat(last), AwayKind.LEAVE, part))


def test_a_suggested_closure_can_be_switched_on_and_off(file: DocketFile) -> None:
    # The lapse in appropriations of 2018-19 ships as a suggestion, not in use (resources/closures.toml).
    day = date(2019, 1, 8)
    assert file.calendar().is_sitting_day(day)
    stands = lapse(file)
    file.correct_closure(stands.id, ClosureCorrection(stands.first, stands.last, stands.reason, stands.source, in_use=True))
    assert not file.calendar().is_sitting_day(day)
    assert file.next_undo().name == "Switched closure on, Dec 22, 2018"  # type: ignore[union-attr] # there is one
    file.correct_closure(stands.id, ClosureCorrection(stands.first, stands.last, stands.reason, stands.source, in_use=False))
    assert file.calendar().is_sitting_day(day)


def test_a_closures_days_can_be_corrected_and_the_closure_withdrawn(file: DocketFile) -> None:
    closure = a_closure("2026-03-02")
    file.add_closure(closure)
    file.correct_closure(closure.id, ClosureCorrection(date(2026, 3, 3), date(2026, 3, 4), "Storm", "A notice", in_use=True))
    assert [file.calendar().is_sitting_day(date(2026, 3, day)) for day in (2, 3, 4, 5)] == [True, False, False, True]
    file.withdraw_closure(closure.id)
    assert file.calendar().is_sitting_day(date(2026, 3, 3))


def test_a_closure_that_ends_before_it_begins_is_refused(file: DocketFile) -> None:
    with pytest.raises(RuleBroken, match="Exchange them"):
        file.add_closure(NewClosure(date(2027, 1, 1), date(2026, 12, 31), "Storm", "The court's notice"))


def test_two_closures_of_the_same_days_are_refused(file: DocketFile) -> None:
    stands = lapse(file)
    with pytest.raises(RuleBroken, match="already"):
        file.add_closure(NewClosure(stands.first, stands.last, "Again", "Nobody"))
    file.correct_closure(stands.id, ClosureCorrection(stands.first, stands.last, "Closed", stands.source, in_use=False))
    assert lapse(file).reason == "Closed"


def test_a_part_time_share_holds_from_its_day_until_the_next(file: DocketFile) -> None:
    first = NewPartTime(date(2026, 3, 23), 80)
    file.add_part_time(first)
    file.add_part_time(NewPartTime(date(2026, 3, 26), 50))
    assert available(file, "2026-03-20", "2026-03-27") == 1 + 3 * 0.8 + 2 * 0.5
    file.correct_part_time(first.id, date(2026, 3, 24), 60)
    assert available(file, "2026-03-20", "2026-03-27") == 2 + 2 * 0.6 + 2 * 0.5
    file.withdraw_part_time(first.id)
    assert available(file, "2026-03-20", "2026-03-27") == 4 + 2 * 0.5


def test_a_share_that_cannot_be_is_refused(file: DocketFile) -> None:
    file.add_part_time(NewPartTime(date(2026, 3, 23), 80))
    with pytest.raises(RuleBroken, match="from 1 to 100"):
        file.add_part_time(NewPartTime(date(2026, 4, 1), 0))
    with pytest.raises(RuleBroken, match="from Mar 23, 2026 on already"):
        file.add_part_time(NewPartTime(date(2026, 3, 23), 50))


def test_a_calendar_is_one_step_with_its_name(file: DocketFile) -> None:
    stands = days_off("2026-03-23", "2026-03-27")
    file.add_away(stands)
    before = file.calendar()
    new = [days_off("2026-04-06", "2026-04-07"), days_off("2026-05-04", "2026-05-04")]
    file.record_calendar("leave.ics", new, [(stands.id, AwayCorrection(stands.first, stands.first, stands.kind))])
    assert len(file.calendar().away) == 3
    assert file.next_undo().name == "Imported calendar leave.ics"  # type: ignore[union-attr]
    file.undo()
    assert file.calendar() == before
