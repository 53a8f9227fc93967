"""Each oddity by a table of cases: what is odd, what is like it and is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from itertools import count

import pytest

from iqdesk.domain.calendar import Away, AwayKind, Closure, SittingCalendar
from iqdesk.domain.case_state import (
    AppealState,
    CaseState,
    HearingState,
    MarkState,
    MotionState,
    Neighbour,
    ProceedingState,
    RequestState,
    Row,
    SpellState,
)
from iqdesk.domain.docket import HearingKind, MarkKind, Respondent
from iqdesk.domain.oddities import OddityKind
from iqdesk.domain.oddity_rules import new_oddities, oddities_of
from iqdesk.domain.records import CaseName

TODAY = date(2027, 3, 9)  # a Tuesday
CASE = CaseName(7, Respondent("Nguyễn", "Thảo Vi", "000102983"), None)
OTHER = CaseName(8, Respondent("Haxhiu", "Arben", "000140226"), None)
CALENDAR = SittingCalendar(
    closures=(
        Closure(date(2027, 3, 24), date(2027, 3, 24), "National day of mourning", "E.O. 1"),
        Closure(date(2027, 3, 25), date(2027, 3, 25), "Lapse in appropriations", "Law", in_use=False),
    ),
    away=(
        Away(1, date(2027, 4, 5), date(2027, 4, 9), AwayKind.LEAVE),
        Away(2, date(2027, 4, 12), date(2027, 4, 12), AwayKind.TRAINING, 50),
        Away(3, date(2027, 4, 13), date(2027, 4, 13), AwayKind.UNION_TIME, 25),
        Away(4, date(2027, 4, 13), date(2027, 4, 13), AwayKind.LEAVE, 40),
    ),
)
_identities = count(100)


def day(text: str) -> date:
    return date.fromisoformat(f"2027-{text}")


def hearing(on: str, kind: HearingKind = HearingKind.MERITS, **values: object) -> HearingState:
    return HearingState(next(_identities), 1, day(on), kind)._replace(**values)  # type: ignore[arg-type] # fields by name


def heard(on: str, code: str | None = None, kind: HearingKind = HearingKind.MERITS, **values: object) -> HearingState:
    return hearing(on, kind, code=code, is_recorded=True, **values)


def called_off(on: str, **values: object) -> HearingState:
    return heard(on, "34", takes_place=False, **values)


def a_state(*rows: Row, completed: str | None = None, **values: object) -> CaseState:
    done = day(completed) if completed else None
    state = CaseState(CASE, (ProceedingState(1, day("01-04"), done),))
    for row in rows:
        state = state.put(row)
    return replace(state, **values)  # type: ignore[arg-type] # fields by name


def found(state: CaseState, today: date = TODAY) -> list[OddityKind]:
    return [one.kind for one in oddities_of(state, CALENDAR, today)]


def words_of(state: CaseState, kind: OddityKind) -> str:
    return next(one.words for one in oddities_of(state, CALENDAR, TODAY) if one.kind is kind)


COMING = "03-16"
NOTHING: list[OddityKind] = []
MASTER = HearingKind.MASTER


@pytest.mark.parametrize(
    ("state", "kinds"),
    [
        (a_state(hearing(COMING)), NOTHING),
        # Unfinished.
        (a_state(hearing("03-08")), [OddityKind.NO_OUTCOME]),
        (a_state(hearing("03-09")), NOTHING),
        (a_state(hearing("03-08"), completed="03-08"), NOTHING),
        (a_state(hearing("03-08", is_typed=False)), NOTHING),
        (a_state(hearing("03-08", is_own=False)), NOTHING),
        (a_state(hearing("03-08", shared_with=5)), NOTHING),
        (a_state(hearing("03-08", proceeding_id=2)), NOTHING),
        (a_state(heard("03-08")), NOTHING),
        (a_state(heard("03-08", wants_code=True)), [OddityKind.NO_CODE]),
        (a_state(hearing("03-08", shared_with=7)), NOTHING),
        (a_state(hearing("03-08", shared_with=7, is_left_by_lead=True)), [OddityKind.NO_OUTCOME]),
        (a_state(heard("03-08", shared_with=7, is_left_by_lead=True, wants_code=True)), NOTHING),
        # Days the court does not sit.
        (a_state(hearing("03-13")), [OddityKind.NO_COURT_DAY]),
        (a_state(hearing("03-14")), [OddityKind.NO_COURT_DAY]),
        (a_state(hearing("05-31")), [OddityKind.NO_COURT_DAY]),
        (a_state(hearing("03-24")), [OddityKind.NO_COURT_DAY]),
        (a_state(hearing("03-25")), NOTHING),
        (a_state(hearing("04-07")), [OddityKind.AWAY]),
        (a_state(called_off("04-07")), NOTHING),
        (a_state(heard("04-07", "99")), NOTHING),
        (a_state(hearing("04-07", is_typed=False)), NOTHING),
        # The same setting twice.
        (a_state(hearing(COMING), hearing(COMING)), [OddityKind.DUPLICATE_SETTING]),
        (a_state(hearing(COMING), hearing(COMING), hearing(COMING)), [OddityKind.DUPLICATE_SETTING] * 3),
        (a_state(hearing(COMING), hearing(COMING, MASTER)), NOTHING),
        (a_state(hearing(COMING), hearing("03-17")), NOTHING),
        (a_state(hearing(COMING), called_off(COMING)), NOTHING),
        (a_state(hearing(COMING, is_typed=False), hearing(COMING, is_typed=False)), NOTHING),
        (a_state(hearing(COMING), hearing(COMING, is_typed=False)), [OddityKind.DUPLICATE_SETTING]),
        # The future.
        (a_state(heard(COMING)), [OddityKind.FUTURE]),
        (a_state(heard(COMING, "RR")), [OddityKind.FUTURE]),
        (a_state(heard(COMING, "17")), NOTHING),
        (a_state(heard(COMING, is_typed=False)), NOTHING),
        (a_state(completed=COMING), [OddityKind.FUTURE]),
        (a_state(ProceedingState(1, day(COMING))), [OddityKind.FUTURE]),
        (a_state(ProceedingState(1, day(COMING), is_typed=False)), NOTHING),
        (a_state(MotionState(2, day(COMING))), [OddityKind.FUTURE]),
        (a_state(MotionState(2, day("03-01"), day(COMING))), [OddityKind.FUTURE]),
        (a_state(MotionState(2, day("03-01"), decided_on=day(COMING))), [OddityKind.FUTURE]),
        (a_state(MotionState(2, day(COMING), is_typed=False)), NOTHING),
        (a_state(RequestState(2, day("03-01"), day(COMING))), [OddityKind.FUTURE]),
        (a_state(RequestState(2, day(COMING))), [OddityKind.FUTURE]),
        (a_state(AppealState(2, None, day("03-01"), day(COMING))), [OddityKind.FUTURE]),
        (a_state(SpellState(2, day(COMING), None)), [OddityKind.FUTURE]),
        (a_state(SpellState(2, day("03-01"), day(COMING))), [OddityKind.FUTURE]),
        # A hearing after the completion.
        (a_state(hearing(COMING), completed="03-05"), [OddityKind.AFTER_COMPLETION]),
        (a_state(heard("03-08"), completed="03-05"), [OddityKind.AFTER_COMPLETION]),
        (a_state(heard("03-05"), completed="03-05"), NOTHING),
        (a_state(called_off(COMING), completed="03-05"), NOTHING),
        (a_state(hearing(COMING, HearingKind.CUSTODY), completed="03-05"), NOTHING),
        (a_state(hearing(COMING, proceeding_id=2), completed="03-05"), NOTHING),
        (a_state(ProceedingState(1, None, day("03-05"), is_typed=False), hearing(COMING, is_typed=False)), NOTHING),
        (a_state(ProceedingState(1, None, day("03-05"), is_typed=False), hearing(COMING)), [OddityKind.AFTER_COMPLETION]),
        # The outcome says one day, the completion another.
        (a_state(heard("03-05", "8B"), completed="03-05"), NOTHING),
        (a_state(heard("03-05", "8B"), completed="03-08"), [OddityKind.COMPLETION]),
        (a_state(heard("03-08", "8B"), completed="03-05"), [OddityKind.COMPLETION]),
        (a_state(heard("03-05", "8B"), heard("03-08", "8B"), completed="03-08"), [OddityKind.COMPLETION]),
        (a_state(heard("03-05", "8B")), [OddityKind.COMPLETION]),
        (a_state(heard("03-05", "8B", HearingKind.CUSTODY)), [OddityKind.NO_REQUEST]),
        (a_state(heard("03-05", "8B", is_typed=False), ProceedingState(1, is_typed=False)), NOTHING),
        # Days in the wrong order.
        (a_state(ProceedingState(1, day("02-01"), day("01-29"))), [OddityKind.ORDER]),
        (a_state(MotionState(2, day("03-02"), decided_on=day("03-01"))), [OddityKind.ORDER]),
        (a_state(MotionState(2, day("03-02"), decided_on=day("03-02"))), NOTHING),
        (a_state(MotionState(2, None, decided_on=day("03-02"))), NOTHING),
        (a_state(MotionState(2, day("03-01"), day("03-04"), day("03-02"))), [OddityKind.ORDER]),
        (a_state(MotionState(2, day("03-04"), day("03-01"))), [OddityKind.ORDER]),
        (a_state(RequestState(2, day("03-04"), day("03-01"))), [OddityKind.ORDER]),
        (a_state(RequestState(2, day("03-04"), day("03-01"), is_typed=False)), NOTHING),
        (a_state(AppealState(2, 1, day("03-04"))), [OddityKind.ORDER]),
        (a_state(AppealState(2, 1, None)), NOTHING),
        (a_state(AppealState(2, 1, day("03-04"), is_typed=False)), NOTHING),
        (a_state(AppealState(2, None, day("03-04"))), NOTHING),
        (a_state(AppealState(2, 1, day("03-04")), completed="03-05"), [OddityKind.ORDER]),
        (a_state(AppealState(2, 1, day("03-05"), day("03-04")), completed="03-01"), [OddityKind.ORDER]),
        (a_state(AppealState(2, 1, day("03-05"), day("03-05")), completed="03-05"), NOTHING),
        (a_state(SpellState(2, day("03-04"), day("03-01"))), [OddityKind.ORDER]),
        # Custody.
        (a_state(SpellState(2, None, day("03-01"), is_release=True)), [OddityKind.CUSTODY]),
        (a_state(SpellState(2, None, day("03-01"))), NOTHING),
        (a_state(SpellState(2, None, day("03-01"), is_release=True, is_typed=False)), NOTHING),
        (a_state(SpellState(2, None, day("03-01"), is_release=True), SpellState(3, day("02-01"), None)), NOTHING),
        (a_state(SpellState(2, None, day("03-01"), is_release=True), SpellState(3, day("03-02"), None)), [OddityKind.CUSTODY]),
        (a_state(SpellState(2, day("02-01"), None), SpellState(3, day("03-01"), None)), [OddityKind.CUSTODY]),
        (a_state(SpellState(2, day("02-01"), day("03-02")), SpellState(3, day("03-01"), None)), [OddityKind.CUSTODY]),
        (a_state(SpellState(2, day("02-01"), day("03-01")), SpellState(3, day("03-01"), None)), NOTHING),
        (
            a_state(SpellState(2, day("02-01"), None), SpellState(4, None, day("02-08")), SpellState(3, day("03-01"), None)),
            NOTHING,
        ),
        (a_state(SpellState(2, day("02-01"), None, is_typed=False), SpellState(3, day("03-01"), None, is_typed=False)), NOTHING),
        # A rider that was severed.
        (a_state(hearing(COMING, shared_with=5), severed_on=day("03-02")), [OddityKind.SEVERED]),
        (a_state(hearing(COMING, shared_with=5), severed_on=day("03-17")), NOTHING),
        (a_state(hearing(COMING, shared_with=5)), NOTHING),
        (a_state(hearing(COMING), severed_on=day("03-02")), NOTHING),
        # A mark that ran out before the decision was reserved.
        (a_state(heard("03-05", "RR"), MarkState(2, MarkKind.CAP, None, day("03-01"))), [OddityKind.MARK_ENDED]),
        (a_state(heard("03-05", "RR"), MarkState(2, MarkKind.CAP, None, day("03-05"))), NOTHING),
        (a_state(heard("03-05", "RR"), MarkState(2, MarkKind.CAP, None, None)), NOTHING),
        (a_state(heard("03-05"), MarkState(2, MarkKind.CAP, None, day("03-01"))), NOTHING),
        (a_state(heard("03-05", "RR"), hearing(COMING), MarkState(2, MarkKind.CAP, None, day("03-01"))), NOTHING),
        (a_state(heard("03-05", "RR"), MarkState(2, MarkKind.CAP, None, day("03-01")), completed="03-08"), NOTHING),
        (
            a_state(
                heard("03-05", "RR"),
                MarkState(2, MarkKind.CAP, None, day("03-01")),
                MarkState(3, MarkKind.CAP, day("03-08"), None),
            ),
            NOTHING,
        ),
    ],
)
def test_each_oddity_is_found_and_its_like_is_not(state: CaseState, kinds: list[OddityKind]) -> None:
    assert found(state) == kinds


NINE = time(9)


def beside(mine: HearingState, **values: object) -> Neighbour:
    near = Neighbour(mine.id, 55, OTHER, HearingKind.MERITS, is_open=True, is_typed=True)
    return near._replace(**values)  # type: ignore[arg-type] # fields by name


@pytest.mark.parametrize(
    ("mine", "near", "is_odd"),
    [
        (hearing(COMING, start=NINE), {}, True),
        (hearing(COMING, start=NINE), {"is_open": False}, True),
        (heard("03-08", start=NINE), {}, True),
        (heard("03-08", start=NINE), {"is_open": False}, False),
        (heard("03-08", "17", start=NINE), {}, False),
        (called_off(COMING, start=NINE), {}, False),
        (hearing(COMING), {}, False),
        (hearing(COMING, MASTER, start=NINE), {"kind": MASTER}, False),
        (hearing(COMING, MASTER, start=NINE), {}, True),
        (hearing(COMING, start=NINE, is_typed=False), {"is_typed": False}, False),
        (hearing(COMING, start=NINE, is_typed=False), {}, True),
        (hearing(COMING, start=NINE, shared_with=5), {}, False),
    ],
)
def test_the_judge_hears_one_case_at_a_time(mine: HearingState, near: dict[str, object], *, is_odd: bool) -> None:
    # A master calendar calls many cases at one time.
    state = a_state(mine, neighbours=(beside(mine, **near),))
    assert (OddityKind.SLOT_TAKEN in found(state)) is is_odd


def test_a_taken_time_names_the_other_case_and_is_one_finding_from_both_sides() -> None:
    mine = hearing(COMING, start=time(10, 30))
    [one] = oddities_of(a_state(mine, neighbours=(beside(mine),)), CALENDAR, TODAY)
    assert one.words == "10:30 AM is taken by A000\u00a0140\u00a0226."
    theirs = replace(
        a_state(mine._replace(id=55)), neighbours=(Neighbour(55, mine.id, CASE, mine.kind, is_open=True, is_typed=True),)
    )
    [other] = oddities_of(theirs, CALENDAR, TODAY)
    assert other.key == one.key


def test_an_a_number_that_is_there_already_names_the_other_case() -> None:
    twin = CaseName(3, Respondent("Nguyen", "Thao", "000102983"), None)
    [one] = oddities_of(a_state(namesakes=(twin,)), CALENDAR, TODAY)
    assert one.words == "A000\u00a0102\u00a0983 is in the docket already: Nguyen, Thao."
    assert (one.row, one.about) == (3, "7")
    nameless = replace(twin, respondent=Respondent(a_number="000102983"))
    assert "another case" in words_of(a_state(namesakes=(nameless,)), OddityKind.DUPLICATE_CASE)
    assert found(a_state(namesakes=(twin,), is_typed=False)) == []


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (a_state(hearing("03-13")), "Saturday, March 13, 2027 is a weekend day."),
        (a_state(hearing("05-31")), "Monday, May 31, 2027 is a federal holiday: Memorial Day."),
        (a_state(hearing("03-24")), "The courts are closed on Wednesday, March 24, 2027: National day of mourning."),
        (a_state(hearing("04-07")), "Leave is entered for this day."),
        (a_state(hearing("04-12")), "Training is entered for half of this day."),
        (a_state(hearing("04-13")), "Leave is entered for 65% of this day."),
        (a_state(hearing(COMING), hearing(COMING)), "This case has a merits hearing on Tuesday, March 16, 2027 already."),
        (
            a_state(hearing(COMING, start=NINE), hearing(COMING)),
            "This case has a merits hearing on Tuesday, March 16, 2027 already at 9:00 AM.",
        ),
        (a_state(heard(COMING)), "This hearing is set for Tuesday, March 16, 2027, a day to come."),
        (a_state(completed=COMING), "The completion is dated Tuesday, March 16, 2027, a day to come."),
        (
            a_state(MotionState(2, day("03-02"), decided_on=day("03-01"))),
            "The ruling of Monday, March 1, 2027 is before its receipt, Tuesday, March 2, 2027.",
        ),
    ],
)
def test_an_oddity_says_what_is_odd(state: CaseState, words: str) -> None:
    [one] = oddities_of(state, CALENDAR, TODAY)
    assert one.words == words
    assert one.remedy.endswith(".")


def test_every_kind_has_a_label_of_its_own() -> None:
    labels = [kind.label for kind in OddityKind]
    assert len(set(labels)) == len(labels)


def test_an_entry_is_odd_for_what_it_brings_not_for_what_was_there() -> None:
    before = a_state(hearing("03-13"))
    assert new_oddities(before, before, CALENDAR, TODAY) == []
    assert [one.kind for one in new_oddities(before, before.put(hearing("04-07")), CALENDAR, TODAY)] == [OddityKind.AWAY]


def test_a_past_hearing_is_not_odd_for_its_outcome_while_it_is_entered() -> None:
    assert new_oddities(a_state(), a_state(hearing("03-08")), CALENDAR, TODAY) == []


def test_a_row_takes_the_place_of_its_namesake() -> None:
    one = hearing(COMING)
    assert a_state(one, one._replace(on=day("03-17"))).hearings == (one._replace(on=day("03-17")),)


def test_each_kind_has_its_words_for_a_list_and_for_a_chip() -> None:
    assert len({kind.label for kind in OddityKind}) == len({kind.short_label for kind in OddityKind}) == len(OddityKind)
    assert max(len(kind.short_label) for kind in OddityKind) <= len("After completion")


def test_a_holiday_whose_name_ends_in_a_stop_ends_the_sentence_once() -> None:
    said = words_of(a_state(hearing("01-18")), OddityKind.NO_COURT_DAY)
    assert said == "Monday, January 18, 2027 is a federal holiday: Birthday of Martin Luther King, Jr."


# Custody hearings and their requests.

DECIDING = hearing("03-01", HearingKind.CUSTODY, code="8B", is_recorded=True)
OPEN_CASE = CaseState(CASE, (ProceedingState(1, day("01-04")),))
NO_REQUEST = [OddityKind.NO_REQUEST]


def request(identity: int, asked: str | None, decided: str | None = None, at: int | None = None) -> RequestState:
    return RequestState(identity, day(asked) if asked else None, day(decided) if decided else None, True, 1, at)


@pytest.mark.parametrize(
    ("state", "kinds"),
    [
        (OPEN_CASE.put(DECIDING), NO_REQUEST),
        (OPEN_CASE.put(request(2, "02-01")).put(DECIDING), NO_REQUEST),
        (OPEN_CASE.put(request(2, "02-01", "03-01", DECIDING.id)).put(DECIDING), NOTHING),
        (OPEN_CASE.put(request(2, "02-01", "03-01")).put(DECIDING), NOTHING),  # decided by itself on that day
        (OPEN_CASE.put(request(2, "02-01", "02-26")).put(DECIDING), NO_REQUEST),
        (OPEN_CASE.put(request(2, "02-01", "03-01", 77)).put(DECIDING), NO_REQUEST),  # another hearing's
        (OPEN_CASE.put(request(2, "02-01", "03-01")._replace(proceeding_id=9)).put(DECIDING), NO_REQUEST),
        (OPEN_CASE.put(DECIDING._replace(is_typed=False)), NOTHING),
        (OPEN_CASE.put(DECIDING._replace(code="17")), NOTHING),
    ],
)
def test_a_custody_hearing_completed_without_a_request_is_odd(state: CaseState, kinds: list[OddityKind]) -> None:
    assert found(state) == kinds


def test_a_custody_hearing_that_is_marked_completed_decides_the_request_that_waits_longest() -> None:
    waiting = OPEN_CASE.put(request(2, "02-01")).put(request(3, "01-11")).put(request(4, "03-05"))
    after = waiting.deciding(DECIDING)
    assert {one.id: (one.decided_on, one.decided_at) for one in after.requests} == {
        2: (None, None),
        3: (day("03-01"), DECIDING.id),
        4: (None, None),
    }
    assert found(after) == NOTHING
    assert after.deciding(DECIDING) == after  # said again
    undone = after.deciding(DECIDING._replace(code="17"))
    assert {one.decided_on for one in undone.requests} == {None}  # marked otherwise, it decides nothing any more


def test_where_no_request_waits_none_is_decided() -> None:
    by_itself = OPEN_CASE.put(request(2, "02-01", "03-01"))
    assert by_itself.deciding(DECIDING).requests == by_itself.requests
    later = OPEN_CASE.put(request(2, "03-05"))
    assert later.deciding(DECIDING).requests == later.requests
    undated = OPEN_CASE.put(request(2, None))
    assert undated.deciding(DECIDING).requests[0].decided_at == DECIDING.id
    assert OPEN_CASE.deciding(DECIDING._replace(code=None)).requests == ()
