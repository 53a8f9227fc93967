"""The reasons of misses that are gone: found by the measures themselves, in no sum, on no paper, and listed to be checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from builders import a_custody_request, a_hearing, a_mark, a_motion, a_proceeding, facts_of, shipped_goals

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import HearingKind, MarkKind
from iqdesk.domain.measures import standing
from iqdesk.domain.oddities import OddityKind
from iqdesk.domain.statement.circumstance_entries import GivenReason
from iqdesk.domain.statement.given_reasons import gone_misses, gone_to_check, ledger_as_measured, without_miss

if TYPE_CHECKING:
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.statement.circumstance_ledger import CircumstanceLedger

YEAR = FiscalYear(2027)
AS_OF = date(2027, 6, 30)


def a_reason(number: int, benchmark: str, subject: int, day: str, **more: object) -> GivenReason:
    given = GivenReason(number, benchmark, subject, 7, date.fromisoformat(day), "18", None, "The line dropped")
    return replace(given, **more)  # type: ignore[arg-type] # fields by name


def the_ledger(facts: Facts, *reasons: GivenReason, readings: frozenset[str] = frozenset()) -> CircumstanceLedger:
    return ledger_as_measured(standing(facts, shipped_goals(), YEAR, AS_OF, readings), facts, (), reasons)


def test_the_reason_of_a_first_date_that_was_moved_has_no_miss_and_takes_no_setting() -> None:
    proceeding = a_proceeding(None)
    hearing = a_hearing(proceeding, "2027-03-03", "18")
    given = a_reason(1, "merits-first-date", proceeding.id, "2027-03-03")
    [line] = the_ledger(facts_of(proceeding, hearing), given).grouped().lines
    assert (line.is_miss_gone, line.settings, line.ref) == (False, (hearing.id,), "C-1")
    moved = facts_of(proceeding, hearing._replace(on=date(2027, 3, 4)))
    whole = the_ledger(moved, given)
    gone, cause = whole.grouped().lines
    assert (gone.is_miss_gone, gone.settings, gone.is_outside, gone.ref) == (True, (), True, "")
    assert (cause.key, cause.settings, cause.ref) == ("cause interpreter", (hearing.id,), "C-1")
    assert [one.key for one in whole.with_misses().lines] == ["cause interpreter"]
    assert gone.as_json()["is_miss_gone"] is True
    assert (gone.as_json()["number"], cause.as_json()["number"]) == (None, "C-1")


def test_reasons_that_read_alike_are_one_line_with_their_misses_and_another_without() -> None:
    proceedings = [a_proceeding(None) for _ in range(4)]
    hearings = [a_hearing(one, "2027-03-03", "18") for one in proceedings[:2]]
    reasons = [a_reason(one, "merits-first-date", of.id, "2027-03-03") for one, of in enumerate(proceedings)]
    told = [(one.words, one.keys, one.ref) for one in the_ledger(facts_of(*proceedings, *hearings), *reasons).grouped().lines]
    assert told == [
        ("The line dropped (2 misses)", ("reason 0", "reason 1"), "C-1"),
        ("The line dropped (2 reasons)", ("reason 2", "reason 3"), ""),
    ]


def test_a_clock_that_runs_past_its_day_is_a_miss_and_one_that_a_mark_holds_or_that_was_met_is_none() -> None:
    # The memo of 2018: motions within 20 days of receipt, decisions of the detained within 3 days of the merits hearing.
    late, met = a_motion("2027-03-01", None), a_motion("2027-03-01", "2027-03-20")
    waiting, held = a_proceeding(None), a_proceeding(None)
    reserved = [a_hearing(one, "2027-03-01", "RR") for one in (waiting, held)]
    mark = a_mark(held, MarkKind.STATUS_CASE, "2027-03-01")
    reasons = [a_reason(one.id, "motions-20-days", one.id, "2027-03-21") for one in (late, met)]
    reasons += [a_reason(one.id, "detained-3-days", one.id, "2027-03-04") for one in (waiting, held)]
    facts = facts_of(late, met, waiting, held, reserved, mark)
    gone = without_miss(reasons, facts, shipped_goals(), YEAR, AS_OF)
    assert {given.id for given in gone} == {met.id, held.id}


def test_a_custody_request_is_looked_up_with_its_hearings_and_another_reading_takes_no_miss_away() -> None:
    proceeding = a_proceeding(None)
    request = a_custody_request(proceeding, "2027-03-01", None)
    custody = a_hearing(proceeding, "2027-03-03", "10", kind=HearingKind.CUSTODY)
    late = a_proceeding("2027-03-10")
    merits = a_hearing(late, "2027-03-05", "RR")  # a Friday: by business days the 10th is in time
    reasons = (
        a_reason(1, "custody-first-date", request.id, "2027-03-03"),
        a_reason(2, "detained-3-days", late.id, "2027-03-08"),
    )
    facts = facts_of(proceeding, request, custody, late, merits)
    for readings in (frozenset[str](), frozenset({"business-days"})):
        found = the_ledger(facts, *reasons, readings=readings)
        assert not [one.key for one in found.lines if one.is_miss_gone]


def test_a_benchmark_that_the_goals_do_not_have_says_nothing_of_its_reasons() -> None:
    proceeding = a_proceeding(None)
    [line] = the_ledger(facts_of(proceeding), a_reason(1, "a-goal-of-the-court", proceeding.id, "2027-03-03")).lines
    assert not line.is_miss_gone


def test_what_is_to_be_checked_is_of_this_year_and_the_one_before_and_says_what_was_missed() -> None:
    proceeding = a_proceeding(None)
    days = ("2025-09-30", "2026-09-30", "2027-06-30", "2027-07-01")  # the last is to come
    reasons = [a_reason(number, "detained-3-days", proceeding.id, day) for number, day in enumerate(days)]
    found = list(gone_misses(facts_of(proceeding), lambda _: shipped_goals(), AS_OF, reasons))
    assert [given.id for given, _ in found] == [1, 2]
    line = gone_to_check(*found[0], None)
    assert (line.kind, line.of_table, line.row, line.on) == (OddityKind.MISS_GONE, "reasons", 1, date(2026, 9, 30))
    assert line.words == (
        "A reason was given for “The decision did not come within 3 days” of Wednesday, September 30, 2026, "
        "and nothing is missed there any more."
    )
