"""Small things of a docket with defaults: a test says only what it is about. Days are ISO text. Everyone here is invented."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from iqdesk import resources
from iqdesk.domain.calendar import Away, AwayKind, Closure, FiscalYear, SittingCalendar
from iqdesk.domain.codes import AdjournmentCode, AdjournmentCodes, Cause, HearingHeld
from iqdesk.domain.docket import (
    Appeal,
    Custody,
    CustodyRequest,
    CustodySpell,
    FamilyLink,
    Hearing,
    HearingKind,
    Manner,
    Mark,
    MarkKind,
    Motion,
    Proceeding,
    Respondent,
)
from iqdesk.domain.entries import NewCase, NewHearing
from iqdesk.domain.facts import Facts, Release
from iqdesk.domain.goal_text import read_goal_set
from iqdesk.domain.measures import standing
from iqdesk.domain.records import Court, Judge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.standing import BenchmarkStanding, Standing

JUDGE = "QWM"
ANOTHER_JUDGE = "ZZK"
FY2019 = FiscalYear(2019)
AS_OF = date(2020, 4, 6)
COURT = Court("PTE", "Port Ellis Immigration Court")
EXECUTIVE_ORDERS = (  # E.O. 13852 and 13854
    Closure(date(2018, 12, 5), date(2018, 12, 5), "National day of mourning", "E.O. 13852"),
    Closure(date(2018, 12, 24), date(2018, 12, 24), "Federal offices closed", "E.O. 13854"),
)

_identities = itertools.count(1)


def a_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def an_identity() -> int:
    return next(_identities)


# Rows as the measures read them.


def a_proceeding(
    completed: str | None = "2019-03-04",
    *,
    case: int | None = None,
    case_type: str | None = "RMV",
    judge: str | None = JUDGE,
    custody: str | None = "D",
    manner: Manner | None = Manner.DECISION,
    is_stub: bool = False,
    has_decision: bool = True,
    release: int | None = None,
) -> Proceeding:
    done = a_day(completed)
    identity = an_identity()
    ended = manner if done else None
    decided = done is not None and has_decision
    return Proceeding(identity, case or identity, case_type, judge, done, ended, decided, custody, is_stub, release)


def a_hearing(
    of: Proceeding | int,
    on: str,
    code: str | None = None,
    *,
    kind: HearingKind = HearingKind.MERITS,
    judge: str | None = JUDGE,
) -> Hearing:
    proceeding = of if isinstance(of, int) else of.id
    return Hearing(an_identity(), proceeding, date.fromisoformat(on), kind, judge, code)


def a_decided_case(
    heard: str, completed: str | None, *, code: str | None = "RR", custody: str = "D"
) -> tuple[Proceeding, Hearing]:
    """A removal case with one merits hearing and a decision."""
    proceeding = a_proceeding(completed, custody=custody)
    return proceeding, a_hearing(proceeding, heard, code)


def a_motion(
    received: str | None,
    ruled: str | None,
    *,
    of: Proceeding | None = None,
    motion_type: str = "MTR",
    judge: str | None = JUDGE,
    has_decision: bool = True,
    is_deleted: bool = False,
) -> Motion:
    proceeding, case = (of.id, of.case_id) if of else (None, None)
    identity, got, decided = an_identity(), a_day(received), a_day(ruled)
    has = decided is not None and has_decision
    return Motion(identity, case, proceeding, motion_type, judge, got, decided, has, is_deleted, None)


def a_custody_request(
    of: Proceeding, requested: str | None, decided: str | None, *, judge: str | None = JUDGE, has_decision: bool = True
) -> CustodyRequest:
    done = a_day(decided)
    has = done is not None and has_decision
    return CustodyRequest(an_identity(), of.case_id, of.id, judge, a_day(requested), done, has, None)


def an_appeal(
    result: str | None = "DIS",
    *,
    of: Proceeding | None = None,
    case: int | None = None,
    decided: str | None = "2019-06-03",
    filed: str | None = "2019-01-07",
    category: str | None = "IJ",
    appeal_type: str = "Case Appeal",
) -> Appeal:
    proceeding, its_case = (of.id, of.case_id) if of else (None, case)
    return Appeal(an_identity(), its_case, proceeding, category, appeal_type, a_day(filed), a_day(decided), result, None)


def a_mark(of: Proceeding, kind: MarkKind, first: str | None = None, last: str | None = None) -> Mark:
    return Mark(of.case_id, kind, a_day(first), a_day(last))


def a_detention(of: Proceeding, detained: str | None, released: str | None = None) -> CustodySpell:
    return CustodySpell(of.case_id, a_day(detained), a_day(released))


def a_rider_link(of: Proceeding, severed: str | None = None) -> FamilyLink:
    return FamilyLink(of.case_id, a_day(severed))


def days_away(first: str, last: str, kind: AwayKind = AwayKind.LEAVE, hundredths: int = 100) -> Away:
    return Away(an_identity(), date.fromisoformat(first), date.fromisoformat(last), kind, hundredths)


_FIELD_OF_ROW = {
    Proceeding: "proceedings",
    Hearing: "hearings",
    Motion: "motions",
    CustodyRequest: "custody_requests",
    Appeal: "appeals",
    CustodySpell: "custody_history",
    FamilyLink: "family_links",
    Mark: "marks",
}
Row = Proceeding | Hearing | Motion | CustodyRequest | Appeal | CustodySpell | FamilyLink | Mark


def facts_of(
    *rows: object,
    judges: Iterable[str] = (JUDGE,),
    codes: AdjournmentCodes | None = None,
    calendar: SittingCalendar | None = None,
    releases: tuple[Release, ...] = (),
) -> Facts:
    """Facts from rows of any kind, loose or in lists and tuples as the builders give them."""
    kinds: dict[str, list[Row]] = {name: [] for name in _FIELD_OF_ROW.values()}
    for row in _loose(rows):
        kinds[_FIELD_OF_ROW[type(row)]].append(row)
    return Facts(
        judges=frozenset(judges),
        codes=codes or shipped_adjournment_codes(),
        calendar=calendar or SittingCalendar(),
        releases=releases,
        **{name: tuple(of_kind) for name, of_kind in kinds.items()},  # type: ignore[arg-type] # one field for each kind of row
    )


def _loose(rows: Iterable[object]) -> Iterator[Row]:
    for row in rows:
        if isinstance(row, Row):
            yield row
        else:
            assert isinstance(row, (list, tuple)), row
            yield from _loose(row)


def a_full_year(completions: int = 640, year: FiscalYear = FY2019) -> Facts:
    """A year with so many detained cases completed, spread over its weekdays, each heard the day before."""
    weekdays = [day for day in year.days() if day.weekday() in (1, 2, 3, 4)]
    days = [weekdays[number * len(weekdays) // max(1, completions)] for number in range(completions)]
    return facts_of(*(a_decided_case((day - timedelta(days=1)).isoformat(), day.isoformat()) for day in days))


# What they are measured by.


@cache
def shipped_goals() -> GoalSet:
    return read_goal_set(resources.text("goals", "eoir-2018.toml"))


@cache
def shipped_adjournment_codes() -> AdjournmentCodes:
    return AdjournmentCodes(
        tuple(
            AdjournmentCode(
                row["code"],
                row["label"],
                Cause(row["category"]),
                HearingHeld(row["hearing_held"]),
                row["dhs_did_not_produce"],
                row["background_check_pending"],
                row["attributable_to_judge"],
            )
            for row in resources.code_table("adjournment")
        )
    )


def measured(
    *rows: object,
    year: int = 2019,
    as_of: str = "2020-04-06",
    readings: Iterable[str] = (),
    goals: GoalSet | None = None,
) -> Standing:
    """The standing of these rows."""
    return standing(facts_of(*rows), goals or shipped_goals(), FiscalYear(year), date.fromisoformat(as_of), frozenset(readings))


def tally(one: BenchmarkStanding) -> tuple[int, int, dict[str, int]]:
    """Met, counted, and what was excluded by its reason."""
    return one.met, one.counted, {reason.value: count for reason, count in one.excluded.items()}


# What a person enters.


def a_judge(*codes: str, family: str = "Ellery", given: str = "Marguerite A.", on_duty_from: date | None = None) -> Judge:
    return Judge(family, given, codes or (JUDGE,), (COURT,), on_duty_from)


def a_case(
    number: str | None = "000123456",
    family: str = "Quispe Huallpa",
    given: str = "Nélida",
    *,
    opened: str = "2018-02-05",
    custody: Custody = Custody.NEVER,
    case_type: str = "RMV",
) -> NewCase:
    return NewCase(
        Respondent(family, given, number), date.fromisoformat(opened), case_type, custody, "PE", "SP", represented=True
    )


def a_setting(of: NewCase, on: str, kind: HearingKind = HearingKind.MERITS, minutes: int | None = 120) -> NewHearing:
    return NewHearing(of.proceeding_id, date.fromisoformat(on), kind, minutes=minutes)
