"""A public hearing that was typed too is one line of its day, where it can be no other."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from iqdesk.domain.docket import Custody, HearingKind, Outcome, OutcomeKind, Respondent
from iqdesk.domain.entries import NewCase, NewHearing
from iqdesk.store.release_rows import public_identity
from store.every_verb import TODAY, a_public_case, a_public_hearing, a_public_proceeding, no_public_rows

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile

FIRST, DAY = date(2026, 1, 5), date(2026, 3, 9)
AT = time(9, 0)


def read(file: DocketFile, *keys: int, on: date = DAY) -> None:
    """A release with public cases from Peru, each set for nine o'clock."""
    rows = no_public_rows()._replace(
        cases=[a_public_case(20_000_000 + key, nationality="PE", case_type="RMV") for key in keys],
        proceedings=[a_public_proceeding(30_000_000 + key, 20_000_000 + key, completed=None, manner=None) for key in keys],
        hearings=[
            a_public_hearing(40_000_000 + key, 30_000_000 + key, case_key=20_000_000 + key, on=on, start=540, code=None)
            for key in keys
        ],
    )
    file.record_release(rows, "EOIR Case Data", TODAY)


def typed(file: DocketFile, nationality: str | None = "PE", at: time | None = AT) -> NewCase:
    case = NewCase(Respondent("Quispe", "Nélida"), FIRST, "RMV", Custody.DETAINED, nationality)
    file.add_case(case, FIRST)
    file.add_hearing(NewHearing(case.proceeding_id, DAY, HearingKind.MERITS, at, 120))
    return case


def lines(file: DocketFile) -> list[int]:
    """The cases on the day's sheet; the map of days says the same number, and so does the list without an outcome."""
    found = [one.case.case_id for one in file.settings_on(DAY)]
    assert sum(load.settings for load in file.month_loads(DAY, DAY)) == len(found)
    assert {one.case.case_id for one in file.settings_without_outcome(TODAY)} <= set(found)
    return found


def test_a_day_lists_a_public_hearing_once_that_was_typed_too(file: DocketFile) -> None:
    read(file, 1)
    assert lines(file) == [public_identity("cases", 20_000_001)]
    case = typed(file)
    assert lines(file) == [case.id]
    file.record_match(case.id, public_identity("cases", 20_000_001))
    assert lines(file) == [case.id]


def test_where_two_could_be_meant_both_stay_listed(file: DocketFile) -> None:
    read(file, 1, 2)
    typed(file)
    assert len(lines(file)) == 3


def test_another_nationality_or_hour_is_another_hearing(file: DocketFile) -> None:
    read(file, 1)
    typed(file, nationality="HO")
    typed(file, nationality=None)
    typed(file, at=time(10, 0))
    assert len(lines(file)) == 4


def test_what_was_refused_or_touched_is_listed(file: DocketFile) -> None:
    read(file, 1)
    case, public = typed(file), public_identity("cases", 20_000_001)
    file.record_refused_match(case.id, public)
    assert len(lines(file)) == 2
    file.undo()
    assert len(lines(file)) == 1
    file.record_outcome(public_identity("hearings", 40_000_001), Outcome(OutcomeKind.HELD), TODAY)
    assert len(lines(file)) == 2


def test_before_the_typed_from_date_nothing_is_left_out(file: DocketFile) -> None:
    read(file, 1)
    typed(file)
    file.correct_typed_from(None)
    assert len(lines(file)) == 2
