"""What is odd about an entry before it is written, and that it is listed once it is."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from builders import a_case

from iqdesk.domain.docket import Custody, HearingKind, Manner, MarkKind, Outcome, OutcomeKind
from iqdesk.domain.entries import NewAppeal, NewCase, NewCustodyRequest, NewHearing, NewMark, NewMotion
from iqdesk.domain.identity import new_identity
from iqdesk.domain.oddities import Oddity, OddityKind
from store.every_verb import COMPLETED, TODAY, prepared

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.store.docket_file import DocketFile
    from store.every_verb import Prepared

HELD = Outcome(OutcomeKind.HELD)
COMING = date(2026, 3, 17)
EARLIER, LATER = date(2026, 3, 1), date(2026, 3, 11)


def kinds(found: list[Oddity]) -> list[OddityKind]:
    return [one.kind for one in found]


def a_typed_case(file: DocketFile, number: str = "000123456", custody: Custody = Custody.NEVER) -> NewCase:
    case = a_case(number, opened="2026-01-05", custody=custody)
    file.add_case(case, TODAY)
    return case


def at(of: NewCase, on: date = COMING, start: time | None = time(9)) -> NewHearing:
    return NewHearing(of.proceeding_id, on, HearingKind.MERITS, start)


def test_an_entry_in_order_is_not_odd(file: DocketFile) -> None:
    case = a_typed_case(file)
    assert file.oddities.of_hearing(at(case), TODAY) == []
    assert file.oddities.of_case(a_case("000123457"), TODAY) == []


def test_a_number_that_is_there_already_is_said_in_any_spelling(file: DocketFile) -> None:
    case = a_typed_case(file)
    [one] = file.oddities.of_case(a_case("A0123-456"), TODAY)
    assert one.kind is OddityKind.DUPLICATE_CASE
    assert case.respondent.name in one.words
    assert file.oddities.of_case(a_case("12345"), TODAY) == []  # refused where it is typed, odd nowhere
    assert file.oddities.of_case(a_case(None), TODAY) == []
    assert kinds(file.oddities.of_case(a_case("000123457", opened="2026-03-11"), TODAY)) == [OddityKind.FUTURE]


def test_a_setting_is_odd_for_its_day_its_time_and_its_double(file: DocketFile) -> None:
    case, other = a_typed_case(file), a_typed_case(file, "000123457")
    file.add_hearing(at(case))
    [one] = file.oddities.of_hearing(at(other), TODAY)
    assert one.words == "9:00 AM is taken by A000\u00a0123\u00a0456."
    assert file.oddities.of_hearing(at(other, start=None), TODAY) == []
    assert kinds(file.oddities.of_hearing(at(case, start=time(13)), TODAY)) == [OddityKind.DUPLICATE_SETTING]
    assert kinds(file.oddities.of_hearing(at(other, date(2026, 3, 15)), TODAY)) == [OddityKind.NO_COURT_DAY]


def test_a_setting_moved_within_its_day_is_no_double_of_itself(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.add_hearing(old := at(case))
    assert file.oddities.of_hearing(at(case, start=time(13)), TODAY, moved_from=old.id) == []


def test_a_setting_of_a_case_that_is_not_there_yet_is_looked_at_too(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.add_hearing(at(case))
    assert kinds(file.oddities.of_hearing(at(a_case("000123457")), TODAY)) == [OddityKind.SLOT_TAKEN]


def test_a_severed_rider_is_named_when_it_is_set_or_recorded_with_the_family(file: DocketFile) -> None:
    lead, rider = a_typed_case(file), a_typed_case(file, "000123457")
    file.add_family(lead.id, rider.id, date(2026, 1, 5), link := new_identity())
    file.add_hearing(hearing := at(lead, date(2026, 3, 9)))
    assert file.oddities.of_hearing(at(lead), TODAY, riders=[rider.id]) == []
    assert file.oddities.of_outcome(hearing.id, HELD, TODAY, riders=[rider.id]) == []
    with file.one_step("Severed"):
        file._connection.execute("update family_links set severed = '2026-02-02' where id = ?", (link,))
    [one] = file.oddities.of_hearing(at(lead), TODAY, riders=[rider.id])
    assert one.words == "A000\u00a0123\u00a0457 was severed from the family on Monday, February 2, 2026."
    assert kinds(file.oddities.of_outcome(hearing.id, HELD, TODAY, riders=[rider.id])) == [OddityKind.SEVERED]


def test_an_outcome_is_odd_for_a_day_to_come_and_for_a_completion_before(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.add_hearing(past := at(case, date(2026, 3, 9)))
    file.add_hearing(coming := at(case, COMING, None))
    assert file.oddities.of_outcome(past.id, HELD, TODAY) == []
    assert kinds(file.oddities.of_outcome(coming.id, HELD, TODAY)) == [OddityKind.FUTURE]
    assert file.oddities.of_outcome(coming.id, Outcome(OutcomeKind.DID_NOT_PROCEED, "34"), TODAY) == []
    assert kinds(file.oddities.of_outcome(past.id, COMPLETED, TODAY)) == [OddityKind.AFTER_COMPLETION]
    file.record_completion(case.proceeding_id, date(2026, 3, 5), Manner.DECISION)
    assert kinds(file.oddities.of_outcome(past.id, COMPLETED, TODAY)) == [OddityKind.COMPLETION]
    assert file.oddities.of_outcome(12, HELD, TODAY) == []


def test_a_custody_hearing_completes_no_proceeding(file: DocketFile) -> None:
    here = prepared(file)
    assert file.oddities.of_outcome(here.custody_hearing.id, Outcome(OutcomeKind.COMPLETED), TODAY) == []


def test_a_completion_is_odd_before_a_hearing_and_before_the_opening(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.add_hearing(at(case))
    assert kinds(file.oddities.of_completion(case.proceeding_id, TODAY, TODAY)) == [OddityKind.AFTER_COMPLETION]
    assert OddityKind.ORDER in kinds(file.oddities.of_completion(case.proceeding_id, date(2026, 1, 2), TODAY))
    assert kinds(file.oddities.of_completion(12, LATER, TODAY)) == [OddityKind.FUTURE]


def test_custody_changes_that_do_not_fit_are_said(file: DocketFile) -> None:
    case, held = a_typed_case(file), a_typed_case(file, "000123457", Custody.DETAINED)

    def odd(of: NewCase, custody: str, on: date) -> list[OddityKind]:
        return kinds(file.oddities.of_custody_change(of.id, custody, on, TODAY))

    assert odd(case, "R", EARLIER) == [OddityKind.CUSTODY]  # nobody detained it
    assert odd(held, "R", EARLIER) == []  # detained, not known since when
    assert odd(case, "D", EARLIER) == []
    file.record_custody_change(case.id, "D", date(2026, 3, 4), new_identity())
    assert odd(case, "D", date(2026, 3, 6)) == [OddityKind.CUSTODY]
    assert odd(case, "R", EARLIER) == [OddityKind.CUSTODY]
    assert odd(case, "R", date(2026, 3, 6)) == []
    assert odd(case, "R", LATER) == [OddityKind.FUTURE]
    file.record_custody_change(held.id, "R", EARLIER, new_identity())
    assert file.to_check(TODAY) == []


def test_rows_that_are_not_there_are_looked_at_by_their_day_alone(file: DocketFile) -> None:
    for found in (
        file.oddities.of_ruling(12, LATER, TODAY),
        file.oddities.of_custody_decision(12, LATER, TODAY),
        file.oddities.of_appeal_result(12, LATER, TODAY),
        file.oddities.of_custody_change(12, "D", LATER, TODAY),
    ):
        assert kinds(found) == [OddityKind.FUTURE]


Asked = tuple["Callable[[DocketFile, Prepared], list[Oddity]]", "Callable[[DocketFile, Prepared], object]", OddityKind]


def asked_and_written() -> dict[str, Asked]:
    """An odd entry of each kind: what is asked, the verb that writes it, and what is odd."""
    early = date(2026, 2, 27)

    def case(here: Prepared) -> NewCase:
        return a_case("0123456", opened="2026-01-05")

    def hearing(here: Prepared) -> NewHearing:
        return NewHearing(here.relative.proceeding_id, date(2026, 3, 14), HearingKind.MASTER, id=77)

    def motion(here: Prepared) -> NewMotion:
        return NewMotion(here.relative.proceeding_id, "MTC", LATER, id=77)

    def request(here: Prepared) -> NewCustodyRequest:
        return NewCustodyRequest(here.relative.proceeding_id, LATER, id=77)

    def appeal(here: Prepared) -> NewAppeal:
        return NewAppeal(here.relative.proceeding_id, early, id=77)

    return {
        "case": (
            lambda f, h: f.oddities.of_case(case(h), TODAY),
            lambda f, h: f.add_case(case(h), TODAY),
            OddityKind.DUPLICATE_CASE,
        ),
        "hearing": (
            lambda f, h: f.oddities.of_hearing(hearing(h), TODAY),
            lambda f, h: f.add_hearing(hearing(h)),
            OddityKind.NO_COURT_DAY,
        ),
        "completion": (
            lambda f, h: f.oddities.of_completion(h.case.proceeding_id, EARLIER, TODAY),
            lambda f, h: f.record_completion(h.case.proceeding_id, EARLIER, Manner.DECISION),
            OddityKind.AFTER_COMPLETION,
        ),
        "motion": (
            lambda f, h: f.oddities.of_motion(motion(h), TODAY),
            lambda f, h: f.add_motion(motion(h)),
            OddityKind.FUTURE,
        ),
        "ruling": (
            lambda f, h: f.oddities.of_ruling(h.motion.id, early, TODAY),
            lambda f, h: f.record_ruling(h.motion.id, early),
            OddityKind.ORDER,
        ),
        "custody request": (
            lambda f, h: f.oddities.of_custody_request(request(h), TODAY),
            lambda f, h: f.add_custody_request(request(h)),
            OddityKind.FUTURE,
        ),
        "custody decision": (
            lambda f, h: f.oddities.of_custody_decision(h.request.id, early, TODAY),
            lambda f, h: f.record_custody_decision(h.request.id, early),
            OddityKind.ORDER,
        ),
        "custody change": (
            lambda f, h: f.oddities.of_custody_change(h.relative.id, "R", early, TODAY),
            lambda f, h: f.record_custody_change(h.relative.id, "R", early, 77),
            OddityKind.CUSTODY,
        ),
        "appeal": (
            lambda f, h: f.oddities.of_appeal(appeal(h), TODAY),
            lambda f, h: f.add_appeal(appeal(h)),
            OddityKind.ORDER,
        ),
        "appeal result": (
            lambda f, h: f.oddities.of_appeal_result(h.appeal.id, date(2026, 2, 1), TODAY),
            lambda f, h: f.record_appeal_result(h.appeal.id, date(2026, 2, 1), "DIS"),
            OddityKind.ORDER,
        ),
    }


@pytest.mark.parametrize("name", asked_and_written())
def test_what_is_odd_about_an_entry_is_listed_once_it_is_written(file: DocketFile, name: str) -> None:
    ask, write, kind = asked_and_written()[name]
    here = prepared(file)
    before = {line.key for line in file.to_check(TODAY)}
    odd = ask(file, here)
    assert {line.key for line in file.to_check(TODAY)} == before  # asking writes nothing
    assert kind in kinds(odd)
    write(file, here)
    fresh = [line for line in file.to_check(TODAY) if line.key not in before]
    assert sorted(f"{one.words} {one.remedy}" for one in odd) == sorted(line.finding for line in fresh)


def test_a_mark_that_ended_before_the_decision_was_reserved_holds_nothing(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.merits.id, Outcome(OutcomeKind.RESERVED), TODAY)
    ended = NewMark(here.case.id, MarkKind.CAP, "Cap reached", date(2026, 2, 2), date(2026, 3, 6))
    [one] = file.oddities.of_mark(ended, TODAY)
    assert one.words == (
        "The mark “cap” ended on Friday, March 6, 2026; a decision has been reserved since Monday, March 9, 2026."
    )
    file.add_mark(ended)
    assert OddityKind.MARK_ENDED in [line.kind for line in file.to_check(TODAY)]
