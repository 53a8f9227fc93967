"""Measure 8: what the Board made of appeals from this judge."""

from __future__ import annotations

import pytest
from builders import ANOTHER_JUDGE, a_proceeding, an_appeal, measured

from iqdesk.domain.docket import Manner


def remands(*rows: object, readings: tuple[str, ...] = (), as_of: str = "2020-04-06") -> tuple[int, int]:
    rate = measured(*rows, readings=readings, as_of=as_of).remand_rate
    return rate.remands, rate.decisions


def test_remands_are_counted_over_all_the_boards_decisions_of_the_year() -> None:
    # PWP element 3: "remand rate (BIA and circuit courts) of less than 15 percent"; no denominator is given.
    mine = a_proceeding("2018-11-05")
    assert remands(mine, [an_appeal(result, of=mine) for result in ("DIS", "REM", "BCR", "SUS", "WDL", "REJ", None)]) == (2, 7)


@pytest.mark.parametrize(
    ("decided", "decisions"), [("2018-09-30", 0), ("2018-10-01", 1), ("2019-09-30", 1), ("2019-10-01", 0), (None, 0)]
)
def test_an_appeal_counts_in_the_year_of_the_boards_decision(decided: str | None, decisions: int) -> None:
    mine = a_proceeding("2018-03-05")
    assert remands(mine, an_appeal(of=mine, decided=decided)) == (0, decisions)


def test_a_decision_after_the_day_of_measuring_is_absent() -> None:
    mine = a_proceeding("2018-11-05")
    assert remands(mine, an_appeal("REM", of=mine, decided="2019-06-03"), as_of="2019-06-02") == (0, 0)
    assert remands(mine, an_appeal("REM", of=mine, decided="2019-06-03"), as_of="2019-06-03") == (1, 1)


@pytest.mark.parametrize(("category", "decisions"), [("IJ", 1), ("ij", 1), ("Ij", 1), ("DHS", 0), (None, 0)])
def test_only_appeals_from_a_judge_count(category: str | None, decisions: int) -> None:
    mine = a_proceeding("2018-11-05")
    assert remands(mine, an_appeal(of=mine, category=category)) == (0, decisions)


@pytest.mark.parametrize(
    ("appeal_type", "decisions"), [("Case Appeal", 1), ("Appeal of IJ MTR", 1), ("Circuit Court Remand", 1), ("Bond Appeal", 0)]
)
def test_three_types_of_appeal_count(appeal_type: str, decisions: int) -> None:
    mine = a_proceeding("2018-11-05")
    assert remands(mine, an_appeal(of=mine, appeal_type=appeal_type)) == (0, decisions)


def test_an_appeal_is_the_judges_of_the_proceeding_it_names() -> None:
    theirs, nobodys = a_proceeding("2018-11-05", judge=ANOTHER_JUDGE), a_proceeding("2018-11-05", judge=None)
    assert remands(theirs, nobodys, an_appeal("REM", of=theirs), an_appeal("REM", of=nobodys)) == (0, 0)


def test_an_appeal_whose_proceeding_is_not_here_is_nobodys() -> None:
    assert remands(an_appeal("REM", of=a_proceeding("2018-11-05"))) == (0, 0)


def test_an_appeal_that_names_no_proceeding_is_of_the_latest_one_ended_by_its_filing() -> None:
    first = a_proceeding("2018-01-08", judge=ANOTHER_JUDGE)
    second = a_proceeding("2018-11-05", case=first.case_id)
    later = a_proceeding("2019-02-04", case=first.case_id, judge=ANOTHER_JUDGE)
    rows = (first, second, later)
    assert remands(rows, an_appeal("REM", case=first.case_id, filed="2018-11-05")) == (1, 1)
    assert remands(rows, an_appeal("REM", case=first.case_id, filed="2018-11-04")) == (0, 0)
    assert remands(rows, an_appeal("REM", case=first.case_id, filed="2019-02-04")) == (0, 0)


@pytest.mark.parametrize(
    ("manner", "decisions"), [(Manner.ADMINISTRATIVE_CLOSURE, 1), (Manner.IN_ABSENTIA, 1), (Manner.TRANSFER, 0), (None, 0)]
)
def test_a_transfer_is_not_what_was_appealed(manner: Manner | None, decisions: int) -> None:
    mine = a_proceeding("2018-11-05", manner=manner)
    assert remands(mine, an_appeal(case=mine.case_id)) == (0, decisions)


def test_an_appeal_that_names_nothing_is_nobodys() -> None:
    mine = a_proceeding("2018-11-05")
    assert remands(mine, an_appeal("REM")) == (0, 0)
    assert remands(mine, an_appeal("REM", case=mine.case_id, filed=None)) == (0, 0)
    assert remands(a_proceeding(None, case=mine.case_id), an_appeal("REM", case=mine.case_id)) == (0, 0)


RESULTS = ("DIS", "REM", "BCR", "SUS", "WDL", "REJ")


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ((), (2, 6)),
        (("without-background-check-remands",), (1, 6)),  # leaves the numerator, stays in the denominator
        (("count-sustained-appeals",), (3, 6)),
        (("without-withdrawn-appeals",), (2, 4)),
        (("remands-per-completion",), (2, 3)),
        (("without-background-check-remands", "count-sustained-appeals", "without-withdrawn-appeals"), (2, 4)),
        (("count-sustained-appeals", "remands-per-completion"), (3, 3)),
    ],
)
def test_the_readings_of_the_remand_rate(readings: tuple[str, ...], expected: tuple[int, int]) -> None:
    mine = a_proceeding("2018-11-05")
    others = [a_proceeding("2019-01-07") for _ in range(2)]
    assert remands(mine, others, [an_appeal(result, of=mine) for result in RESULTS], readings=readings) == expected


def test_remands_over_completions_take_the_primary_count() -> None:
    # Readings of the completions do not change the population of the others.
    mine, closed = a_proceeding("2018-11-05"), a_proceeding("2019-01-07", manner=Manner.ADMINISTRATIVE_CLOSURE)
    readings = ("remands-per-completion", "count-administrative-closures")
    assert remands(mine, closed, an_appeal("REM", of=mine), readings=readings) == (1, 1)


def test_an_item_keeps_the_boards_word() -> None:
    mine = a_proceeding("2018-11-05")
    item = measured(mine, an_appeal("BCR", of=mine)).remand_rate.items[0]
    assert (item.code, item.case_id) == ("BCR", mine.case_id)


def test_two_appeals_without_a_proceeding_find_each_its_own() -> None:
    mine, theirs = a_proceeding("2018-11-05"), a_proceeding("2018-11-05", judge=ANOTHER_JUDGE)
    appeals = [an_appeal("REM", case=one.case_id) for one in (mine, theirs, mine)]
    assert remands(mine, theirs, appeals) == (2, 2)
