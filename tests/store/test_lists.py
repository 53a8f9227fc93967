"""The lists of hearings, motions and completions: every view and order against the same question asked in Python."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from builders import a_case

from iqdesk.domain.case_records import CaseOrder
from iqdesk.domain.codes import HearingHeld
from iqdesk.domain.docket import Custody, HearingKind, Manner, Outcome, OutcomeKind, outcome_of
from iqdesk.domain.entries import NewHearing, NewMotion
from iqdesk.domain.identity import new_identity
from iqdesk.domain.lists import (
    FIRST_SHOWN,
    WHOLE,
    CompletionOrder,
    CompletionView,
    HearingOrder,
    HearingView,
    ListKind,
    ListQuery,
    MotionOrder,
    MotionView,
)
from iqdesk.domain.notes import NewNote
from iqdesk.store import hearing_list
from iqdesk.store.outcome_sql import OutcomeConditions
from store.every_verb import TODAY, a_code, a_public_case, a_public_hearing, a_public_motion, a_public_proceeding, no_public_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.domain.entries import NewCase
    from iqdesk.domain.lists import ListedHearing
    from iqdesk.store.docket_file import DocketFile

PEOPLE = (("000118402", "Vâlcan", "Ioana"), ("000094311", "Cuevas Ibarra", "Marisol"), ("000127650", "Adébáyọ̀", "Fọlákẹ́"))
DAYS = (date(2025, 11, 3), date(2026, 2, 2), date(2026, 3, 9), date(2026, 3, 10), date(2026, 4, 7))
HOURS = (time(13), time(8, 30), None)
ENDS = (
    None,
    Outcome(OutcomeKind.HELD),
    Outcome(OutcomeKind.ADJOURNED, "17"),
    Outcome(OutcomeKind.RESERVED),
    Outcome(OutcomeKind.DID_NOT_PROCEED, "09"),
    Outcome(OutcomeKind.IN_ERROR),
)


@pytest.fixture
def cases(file: DocketFile) -> list[NewCase]:
    """Three people with thirty settings of every kind and outcome, and a public case without number or name."""
    entries = [a_case(*one, custody=Custody.DETAINED) for one in PEOPLE]
    kinds = (HearingKind.MASTER, HearingKind.MERITS, HearingKind.CUSTODY, HearingKind.OTHER)
    for entry in entries:
        file.add_case(entry, TODAY)
    for place in range(30):
        day, hour, end = DAYS[place % 5], HOURS[place % 3], ENDS[(place // 5) % len(ENDS)]
        hearing = NewHearing(entries[(place // 2) % 3].proceeding_id, day, kinds[place % 4], hour, 30 + place)
        file.add_hearing(hearing)
        past = day <= TODAY or end is None or end.kind in (OutcomeKind.ADJOURNED, OutcomeKind.IN_ERROR)
        if end is not None and past:
            file.record_outcome(hearing.id, end, TODAY)
    rows = no_public_rows()._replace(
        cases=[a_public_case(20_000_002), a_public_case(20_000_001), a_public_case(20_000_003)],
        proceedings=[a_public_proceeding(30_000_000 + place, 20_000_000 + place) for place in (1, 2, 3)],
        hearings=[
            a_public_hearing(40_000_001, 30_000_001, code="8B"),
            a_public_hearing(40_000_002, 30_000_002, code="8A", on=DAYS[0]),
            a_public_hearing(40_000_003, 30_000_003, judge="ZZZ"),  # another judge's
        ],
    )
    file.record_release(rows, "Public case data", TODAY)
    with file.one_step("Left without a code"):
        file._change("hearings", _first(file, HearingView.HELD), {"wants_code": 1})
        typed = file.hearing_lines(ids_of(file, WHOLE[ListKind.HEARINGS]))[0].case.case_id
        file._change("cases", typed, {"a_number": None, "family": "", "given": "", "search_name": ""})
    return entries


def _first(file: DocketFile, view: HearingView) -> int:
    return ids_of(file, ListQuery(view, HearingOrder.DAY))[0]


def ids_of(file: DocketFile, query: ListQuery, kind: ListKind = ListKind.HEARINGS) -> list[int]:
    return [one for part in file.list_ids(kind, query, TODAY) for one in part]


def every_hearing(file: DocketFile) -> list[ListedHearing]:
    own = file._connection.execute("select id from hearings where judge in (select code from judge_codes)")
    return file.hearing_lines([one for (one,) in own])


def is_shown(line: ListedHearing, view: HearingView) -> bool:
    if view in (HearingView.ALL, HearingView.TO_COME):
        return view is HearingView.ALL or line.on >= TODAY
    return line.outcome is (None if view is HearingView.NO_OUTCOME else OutcomeKind(view.value))


def rank(line: ListedHearing) -> int:
    return 0 if line.outcome is None else 1 + list(OutcomeKind).index(line.outcome)


KEYS: dict[HearingOrder, Callable[[ListedHearing], object]] = {
    HearingOrder.DAY: lambda line: line.on,
    HearingOrder.TIME: lambda line: line.start,
    HearingOrder.A_NUMBER: lambda line: line.case.respondent.a_number,
    HearingOrder.RESPONDENT: lambda line: line.case.respondent.name or None,
    HearingOrder.KIND: lambda line: line.kind.value,
    HearingOrder.OUTCOME: rank,
}


@pytest.fixture(params=[5_000, 0])
def few(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many cases as a search sorts: with none, what it finds is walked as if it were many."""
    monkeypatch.setattr(hearing_list, "FEW", request.param)
    monkeypatch.setattr(hearing_list, "FIRST_CASES", 1)
    monkeypatch.setattr(hearing_list, "CASES_AT_ONCE", 2)


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("search", ["", "a", "nobody", "2/2/2026"])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("order", HearingOrder)
def test_every_order_lists_the_same_hearings_as_python_does_in_the_same_order(
    file: DocketFile,
    cases: list[NewCase],
    order: HearingOrder,
    descending: bool,  # noqa: FBT001 - a parameter of the test
    search: str,
) -> None:
    query = ListQuery(HearingView.ALL, order, descending, search)
    listed = file.hearing_lines(ids_of(file, query))
    wanted = [line for line in every_hearing(file) if fits(line, search)]
    assert sorted(line.id for line in listed) == sorted(line.id for line in wanted)
    keys = [KEYS[order](line) for line in listed]
    known = [key for key in keys if key is not None]
    assert keys == known + [None] * (len(keys) - len(known)) or order is HearingOrder.DAY
    assert known == sorted(known, reverse=descending)  # type: ignore[type-var]  # keys of one kind


def fits(line: ListedHearing, search: str) -> bool:
    if search == "2/2/2026":
        return line.on == date(2026, 2, 2)
    return search in line.case.respondent.name.casefold()


@pytest.mark.parametrize("of_kind", [None, HearingKind.MERITS])
@pytest.mark.parametrize("view", HearingView)
def test_every_view_shows_what_it_says(
    file: DocketFile, cases: list[NewCase], view: HearingView, of_kind: HearingKind | None
) -> None:
    for order in HearingOrder:
        listed = ids_of(file, ListQuery(view, order, of_kind=of_kind))
        wanted = [line.id for line in every_hearing(file) if is_shown(line, view) and of_kind in (None, line.kind)]
        assert sorted(listed) == sorted(wanted), order


@pytest.mark.usefixtures("few")
def test_a_day_is_found_whatever_the_order(file: DocketFile, cases: list[NewCase]) -> None:
    for order in HearingOrder:
        query = ListQuery(HearingView.ALL, order, search="March 9 2026")
        assert {line.on for line in file.hearing_lines(ids_of(file, query))} == {date(2026, 3, 9)}, order


@pytest.mark.usefixtures("few")
def test_a_number_that_is_a_day_as_well_finds_both(file: DocketFile, cases: list[NewCase]) -> None:
    number = a_case("000030926", "Haxhiu", "Arben")
    file.add_case(number, TODAY)
    file.add_hearing(NewHearing(number.proceeding_id, date(2026, 6, 1), HearingKind.MASTER))
    for order in HearingOrder:
        lines = file.hearing_lines(ids_of(file, ListQuery(HearingView.ALL, order, search="030926")))
        assert {line.on for line in lines} == {date(2026, 3, 9), date(2026, 6, 1)}, order


def test_equal_keys_stand_by_day_and_hour(file: DocketFile, cases: list[NewCase]) -> None:
    listed = file.hearing_lines(ids_of(file, ListQuery(HearingView.ALL, HearingOrder.KIND)))
    stand = [(line.kind.value, line.on, line.start or time.min) for line in listed]
    assert stand == sorted(stand)
    backwards = file.hearing_lines(ids_of(file, ListQuery(HearingView.ALL, HearingOrder.DAY, descending=True)))
    assert [line.on for line in backwards] == sorted((line.on for line in listed), reverse=True)


def test_hearings_are_found_by_number_by_name_by_day_by_code_and_by_notes(file: DocketFile, cases: list[NewCase]) -> None:
    def found(search: str) -> set[int]:
        return set(ids_of(file, ListQuery(HearingView.ALL, HearingOrder.DAY, search=search)))

    by_number = {line.id for line in every_hearing(file) if line.case.respondent.a_number == "000094311"}
    assert by_number
    assert found("94311") == found("cuevas") == found("A000-094-311") == by_number
    assert found("3/9/2026") == {line.id for line in every_hearing(file) if line.on == date(2026, 3, 9)}
    assert found("code 17") == {line.id for line in every_hearing(file) if line.code == "17"}
    assert found("Case 20000001") == {line.id for line in every_hearing(file) if line.case.public_key == 20_000_001}
    file.add_note(NewNote(cases[2].id, "Waiting for the birth certificate", TODAY))
    assert set(ids_of(file, ListQuery(HearingView.ALL, HearingOrder.RESPONDENT, search="3/9/2026"))) == found("3/9/2026")
    assert found("certificate") == {line.id for line in every_hearing(file) if line.case.case_id == cases[2].id}


def test_a_line_says_what_a_person_needs(file: DocketFile, cases: list[NewCase]) -> None:
    file.add_family(cases[1].id, cases[2].id, date(2026, 1, 5), new_identity())
    hearing = NewHearing(cases[1].proceeding_id, date(2026, 5, 4), HearingKind.MERITS, time(9), 90)
    file.add_hearing(hearing)
    with file.one_step("As the day sheet writes it"):
        file._change("hearings", hearing.id, {"minutes_used": 75})
        old = ids_of(file, ListQuery(HearingView.DID_NOT_PROCEED, HearingOrder.DAY))[0]
        file._change("hearings", old, {"moved_to": hearing.id})
    line, moved = file.hearing_lines([hearing.id, old])
    assert line.case.respondent.name == "Cuevas Ibarra, Marisol"
    assert (line.riders, line.on, line.start, line.minutes, line.minutes_used) == (1, date(2026, 5, 4), time(9), 90, 75)
    assert (line.kind, line.custody, line.language, line.outcome) == (HearingKind.MERITS, "D", "Spanish", None)
    assert (line.code, line.code_label, line.moved_to) == (None, "", None)
    assert moved.code == "09"
    assert moved.code_label
    assert moved.moved_to == date(2026, 5, 4)


def test_lines_come_in_the_order_of_the_ids_and_skip_what_is_gone(file: DocketFile, cases: list[NewCase]) -> None:
    first, second, *_ = ids_of(file, WHOLE[ListKind.HEARINGS])
    assert [line.id for line in file.hearing_lines([second, 7, first])] == [second, first]
    assert file.motion_lines([7]) == []
    assert file.completion_lines([7]) == []


def test_lists_of_an_empty_docket_are_empty(file: DocketFile) -> None:
    for kind in ListKind:
        for order in kind.orders:
            for view in kind.views:
                assert ids_of(file, ListQuery(view, order), kind) == []
        assert file.list_count(kind) == 0
        assert kind.label == f"{kind.noun.capitalize()}s"
        assert all(one.label.casefold() == one.value.casefold() for one in (*kind.views, *kind.orders) if one not in CaseOrder)
        assert {FIRST_SHOWN[kind].view, WHOLE[kind].view} <= set(kind.views)
        assert {FIRST_SHOWN[kind].order, WHOLE[kind].order} <= set(kind.orders)


def test_the_count_is_of_everything_before_this_judge(file: DocketFile, cases: list[NewCase]) -> None:
    assert file.list_count(ListKind.HEARINGS) == len(every_hearing(file)) == 32
    assert file.list_count(ListKind.CASES) == file.case_count() == 6
    assert file.list_count(ListKind.COMPLETIONS) == 3


def test_outcomes_in_sql_are_the_outcomes_in_python(file: DocketFile, cases: list[NewCase]) -> None:
    # Code 18 read as not held for one month; a code without dates beside it; one that no table knows.
    spring = (date(2026, 3, 1), date(2026, 3, 31))
    codes = file.adjournment_codes()
    dated = a_code("18", held=HearingHeld.NO, first=spring[0])
    entries = tuple(entry for entry in codes.entries if entry.code != "18")
    codes = replace(
        codes, entries=(*entries, replace(dated, last=spring[1]), a_code("18", held=HearingHeld.YES, first=spring[1]))
    )
    conditions = OutcomeConditions(codes)
    rows = [
        (code, recorded, wants, day)
        for code in (None, "8A", "8B", "RR", "DD", "RD", "99", "09", "17", "18", "??")
        for day in (date(2026, 2, 28), *spring, date(2026, 4, 1))
        for recorded, wants in (((1, 0),) if code else ((0, 0), (1, 0), (1, 1)))
    ]
    for code, recorded, wants, day in rows:
        row = f"(select :code as code, {recorded} as is_recorded, {wants} as wants_code, '{day.isoformat()}' as day) h"
        holds = [
            place
            for place, condition in enumerate(conditions.each())
            if file._connection.execute(f"select {condition} from {row}", conditions.values | {"code": code}).fetchone()[0]
        ]
        wanted = outcome_of(code, is_recorded=recorded == 1, wants_code=wants == 1, took_place=codes.is_held(code, day))
        assert holds == [0 if wanted is None else 1 + list(OutcomeKind).index(wanted)], (code, recorded, wants, day)


@pytest.fixture
def motions(file: DocketFile, cases: list[NewCase]) -> list[int]:
    """One ruled on, one pending with two receipt dates, one without any, a public one, one taken back, one that names no case."""
    first, second, third = cases
    entries = [
        NewMotion(first.proceeding_id, "MTC", date(2026, 2, 2), None, "A"),
        NewMotion(second.proceeding_id, "MTR", date(2026, 1, 5), date(2026, 3, 2)),
        NewMotion(third.proceeding_id, "MTC", None),
    ]
    for entry in entries:
        file.add_motion(entry)
    file.record_ruling(entries[0].id, date(2026, 2, 16))
    rows = no_public_rows()._replace(
        motions=[a_public_motion(), a_public_motion(50_000_002, is_deleted=True), a_public_motion(50_000_003, judge="ZZZ")]
    )
    file.record_release(rows, "Public case data", TODAY)
    return [entry.id for entry in entries]


def test_motions_by_view(file: DocketFile, motions: list[int]) -> None:
    def shown(view: MotionView, search: str = "") -> set[int]:
        return set(ids_of(file, ListQuery(view, MotionOrder.RECEIVED, search=search), ListKind.MOTIONS))

    ruled, pending, undated = motions
    (public,) = shown(MotionView.ALL) - set(motions)
    assert shown(MotionView.PENDING) == {pending, undated}
    assert shown(MotionView.RULED_ON) == {ruled, public}
    assert shown(MotionView.NO_RECEIPT_DATE) == {undated}
    assert shown(MotionView.ALL, "94311") == {pending}
    assert shown(MotionView.ALL, "2/16/2026") == {ruled}
    assert shown(MotionView.ALL, "1/5/2026") == {pending}
    assert shown(MotionView.ALL, "nobody") == set()
    assert file.list_count(ListKind.MOTIONS) == 4


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize(
    ("order", "key"),
    [
        (MotionOrder.RECEIVED, lambda line: line.judge_received or line.received),
        (MotionOrder.RULED_ON, lambda line: line.decided_on),
        (MotionOrder.A_NUMBER, lambda line: line.case.respondent.a_number or f"~{line.case.public_key}"),
        (MotionOrder.RESPONDENT, lambda line: line.case.respondent.name or None),
        (MotionOrder.MOTION, lambda line: line.label),
    ],
)
def test_motions_by_order(
    file: DocketFile,
    motions: list[int],
    order: MotionOrder,
    key: Callable[[object], object],
    descending: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    lines = file.motion_lines(ids_of(file, ListQuery(MotionView.ALL, order, descending), ListKind.MOTIONS))
    assert len(lines) == 4
    keys = [key(line) for line in lines if line.case and line.case.number != "No A-number"]
    known = [one for one in keys if one is not None]
    assert keys == sorted(known, reverse=descending) + [None] * (len(keys) - len(known))  # type: ignore[type-var]


def test_a_motion_that_names_no_case_is_a_line_all_the_same(file: DocketFile, motions: list[int]) -> None:
    with file.one_step("A row of a release without its case"):
        file._change("motions", motions[0], {"case_id": None, "proceeding_id": None, "judge": "QWM", "motion_type": None})
    (line,) = file.motion_lines([motions[0]])
    assert (line.case, line.label, line.filed_by) == (None, "", "Respondent")
    assert motions[0] in ids_of(file, WHOLE[ListKind.MOTIONS], ListKind.MOTIONS)


def test_completions_by_view_and_order(file: DocketFile, cases: list[NewCase]) -> None:
    file.record_completion(cases[1].proceeding_id, date(2026, 3, 2), Manner.WITHDRAWN)
    file.record_completion(cases[2].proceeding_id, date(2026, 3, 3), Manner.VENUE_CHANGE)

    def shown(query: ListQuery) -> list[str]:
        lines = file.completion_lines(ids_of(file, query, ListKind.COMPLETIONS))
        return [line.case.respondent.family or line.case.number for line in lines]

    public = ["Case 20000001", "Case 20000002", "Case 20000003"]
    assert shown(ListQuery(CompletionView.THIS_YEAR, CompletionOrder.COMPLETED)) == ["Cuevas Ibarra", "Adébáyọ̀"]
    assert shown(ListQuery(CompletionView.COMPLETING, CompletionOrder.A_NUMBER)) == ["Cuevas Ibarra", *public]
    assert shown(ListQuery(CompletionView.OTHERWISE, CompletionOrder.COMPLETED)) == ["Adébáyọ̀"]
    assert shown(ListQuery(CompletionView.ALL, CompletionOrder.RESPONDENT)) == ["Adébáyọ̀", "Cuevas Ibarra", *public]
    assert shown(ListQuery(CompletionView.ALL, CompletionOrder.RESPONDENT, descending=True)) == [
        *("Cuevas Ibarra", "Adébáyọ̀"),
        *public,
    ]
    assert shown(ListQuery(CompletionView.ALL, CompletionOrder.COMPLETED, search="3/2/2026")) == ["Cuevas Ibarra"]
    (line,) = file.completion_lines([cases[1].proceeding_id])
    assert (line.case_type, line.custody, line.completed, line.manner) == ("Removal", "D", date(2026, 3, 2), Manner.WITHDRAWN)
    assert line.opened_on == cases[1].opened_on


def test_cases_are_listed_through_the_same_door(file: DocketFile, cases: list[NewCase]) -> None:
    found = ids_of(file, replace(WHOLE[ListKind.CASES], search="cuevas"), ListKind.CASES)
    assert found == [cases[1].id]
