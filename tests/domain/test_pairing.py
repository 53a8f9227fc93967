"""Which rows of a matched case are the same."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.pairing import (
    FiledDay,
    ProceedingDays,
    SettingDay,
    paired_filings,
    paired_proceedings,
    paired_settings,
)

MONDAY = date(2027, 3, 8)
MASTER, MERITS, CUSTODY = HearingKind.MASTER, HearingKind.MERITS, HearingKind.CUSTODY


def day(number: int | None) -> date | None:
    return None if number is None else MONDAY + timedelta(days=number)


def proceeding(
    identity: int, opened: int | None = None, completed: int | None = None, heard: tuple[int, ...] = ()
) -> ProceedingDays:
    return ProceedingDays(identity, day(opened), day(completed), frozenset(MONDAY + timedelta(days=number) for number in heard))


def setting(identity: int, number: int, kind: HearingKind = MASTER, start: int | None = 540) -> SettingDay:
    return SettingDay(identity, MONDAY + timedelta(days=number), kind, start)


def filing(identity: int, filed: int | None, decided: int | None = None, kind: str | None = "MTR") -> FiledDay:
    return FiledDay(identity, day(filed), day(decided), kind)


@pytest.mark.parametrize(
    ("typed", "public", "pairs"),
    [
        ([proceeding(1, completed=5)], [proceeding(91, completed=5)], [(1, 91)]),
        ([proceeding(1, completed=5)], [proceeding(91, completed=19)], [(1, 91)]),  # two weeks are a day mistyped
        ([proceeding(1, completed=5)], [proceeding(91, completed=20)], []),
        ([proceeding(1, completed=5)], [proceeding(91, completed=9), proceeding(92, completed=5)], [(1, 92)]),
        ([proceeding(1)], [proceeding(91)], [(1, 91)]),
        ([proceeding(1, opened=30)], [proceeding(91, completed=5)], []),  # opened after the other had ended
        ([proceeding(1, opened=30, heard=(3,))], [proceeding(91, completed=5, heard=(3,))], [(1, 91)]),  # entered late
        ([proceeding(1, completed=5)], [proceeding(91, opened=9)], []),
        ([proceeding(1)], [proceeding(91, completed=5), proceeding(92)], [(1, 92)]),  # open goes with open
        ([proceeding(1, opened=0)], [proceeding(91, opened=1), proceeding(92, opened=0)], [(1, 92)]),
        ([proceeding(1, heard=(3,)), proceeding(2, heard=(9,))], [proceeding(91, heard=(9,))], [(2, 91)]),
        (
            [proceeding(1, completed=5), proceeding(2)],
            [proceeding(91), proceeding(92, completed=5)],
            [(1, 92), (2, 91)],
        ),
    ],
)
def test_proceedings_go_by_how_they_ended_and_when_they_were_open(
    typed: list[ProceedingDays], public: list[ProceedingDays], pairs: list[tuple[int, int]]
) -> None:
    assert paired_proceedings(typed, public) == pairs


@pytest.mark.parametrize(
    ("typed", "public", "pairs"),
    [
        ([setting(1, 1)], [setting(91, 1)], [(1, 91)]),
        ([setting(1, 1)], [setting(91, 2)], []),
        ([setting(1, 1, start=540)], [setting(91, 1, start=600), setting(92, 1, start=540)], [(1, 92)]),
        ([setting(1, 1, start=None)], [setting(91, 1, start=600)], [(1, 91)]),
        ([setting(1, 1, MERITS)], [setting(91, 1, MASTER)], [(1, 91)]),  # the kind mistyped
        ([setting(1, 1, MERITS, None)], [setting(91, 1, MASTER, None)], [(1, 91)]),
        ([setting(1, 1, CUSTODY)], [setting(91, 1, MASTER)], []),
        ([setting(1, 1, MERITS), setting(2, 1, MERITS)], [setting(91, 1, MERITS)], [(1, 91)]),
    ],
)
def test_hearings_go_by_day_then_kind_then_hour(
    typed: list[SettingDay], public: list[SettingDay], pairs: list[tuple[int, int]]
) -> None:
    assert paired_settings(typed, public) == pairs


@pytest.mark.parametrize(
    ("typed", "public", "pairs"),
    [
        ([filing(1, 1)], [filing(91, 1)], [(1, 91)]),
        ([filing(1, 1, kind="MTR")], [filing(91, 1, kind="MTC"), filing(92, 1, kind="MTR")], [(1, 92)]),
        ([filing(1, 1, kind="MTR")], [filing(91, 1, kind="MTC")], [(1, 91)]),
        ([filing(1, None, 5)], [filing(91, None, 5)], [(1, 91)]),
        ([filing(1, None)], [filing(91, None)], []),
        ([filing(1, 1, 5)], [filing(91, 2, 5)], [(1, 91)]),
        ([filing(1, 1, 5, "MTR")], [filing(91, 2, 5, "MTC")], []),
    ],
)
def test_filings_go_by_receipt_then_decision(typed: list[FiledDay], public: list[FiledDay], pairs: list[tuple[int, int]]) -> None:
    assert paired_filings(typed, public) == pairs


NUMBERS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(HearingKind), st.none() | st.integers(0, 2)), max_size=5)


@given(NUMBERS, NUMBERS)
def test_no_row_is_in_two_pairs(
    ours: list[tuple[int, HearingKind, int | None]], theirs: list[tuple[int, HearingKind, int | None]]
) -> None:
    typed = [setting(number, *one) for number, one in enumerate(ours)]
    public = [setting(100 + number, *one) for number, one in enumerate(theirs)]
    pairs = paired_settings(typed, public)
    assert len({one for one, _ in pairs}) == len({other for _, other in pairs}) == len(pairs)
