"""The demonstration's own circumstances: what the judge entered of the year so far, with the hearings and cases it bore on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.statement.circumstance_entries import CircumstanceKind, NewCircumstance

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.docket import Hearing
    from iqdesk.domain.facts import Facts
    from iqdesk.store.docket_file import DocketFile


@dataclass(frozen=True)
class Told:
    """One entry: the days after October 1 on which it began and ended, and which settings of those days it bore on.

    `codes` are the adjournment codes of the hearings it names, `most` how many at most; `names_cases` has it name their cases
    in their place.
    """

    after: int
    until: int
    kind: CircumstanceKind
    words: str
    is_outside: bool | None
    evidence: str = ""
    codes: frozenset[str] = frozenset()
    most: int = 4
    names_cases: bool = False


ENTRIES = (
    Told(
        *(5, 33, CircumstanceKind.INTERPRETER, "No interpreter of Q’anjob’al or Mam could be had in the circuit for four weeks."),
        is_outside=True,
        evidence="Contractor’s notices, in the court’s interpreter file",
        codes=frozenset({"18"}),
    ),
    Told(
        *(8, 22, CircumstanceKind.DHS, "The agency’s file room moved; files came on the day or not at all."),
        is_outside=True,
        evidence="Letter of the chief counsel’s office, October 6",
        codes=frozenset({"03", "04"}),
    ),
    Told(
        *(18, 18, CircumstanceKind.FACILITY, "The recording system failed at 10 AM and came back at noon."),
        is_outside=True,
        evidence="Help desk ticket, same day",
    ),
    Told(
        *(
            40,
            120,
            CircumstanceKind.COMPLEX_CASE,
            "Four expert witnesses and 1,900 pages of country reports; three days of testimony.",
        ),
        is_outside=None,
        evidence="Exhibit list of the case",
        codes=frozenset({"RR", "8B"}),
        most=1,
        names_cases=True,
    ),
    Told(
        *(62, 181, CircumstanceKind.FAMILY_DOCKET, "The court’s family docket was given to this courtroom on Tuesdays."),
        is_outside=True,
        evidence="Standing order on the family docket",
        codes=frozenset({"8B"}),
        names_cases=True,
    ),
    Told(
        *(70, 84, CircumstanceKind.DOCKET_CHANGE, "Two weeks of detained cases were moved here from a court that was closed."),
        is_outside=True,
        evidence="E-mail of the court administrator, December 9",
        codes=frozenset({"01", "02"}),
    ),
    Told(
        *(96, 96, CircumstanceKind.POLICY_CHANGE, "New rules on filing deadlines; parties asked for time to meet them."),
        is_outside=None,
        evidence="Federal Register notice",
    ),
    Told(
        *(105, 106, CircumstanceKind.NOT_PRODUCED, "Transport from the detention center was called off in the snow."),
        is_outside=True,
        evidence="Message of the facility’s desk",
        codes=frozenset({"09"}),
    ),
)


def write(file: DocketFile, today: date) -> None:
    """Enter what has come about by `today`."""
    year, facts = FiscalYear.of(today), file.facts()
    for told in ENTRIES:
        first = year.first + timedelta(days=told.after)
        if first < today:
            file.add_circumstance(_entry(told, first, min(year.first + timedelta(days=told.until), today), facts))


def _entry(told: Told, first: date, last: date, facts: Facts) -> NewCircumstance:
    of_days = (one for one in facts.hearings if first <= one.on <= last and one.judge in facts.judges)
    found = sorted((one for one in of_days if one.code in told.codes), key=_by_day)[: told.most]
    case_of = {one.id: one.case_id for one in facts.proceedings}
    cases = tuple(dict.fromkeys(case_of[one.proceeding_id] for one in found)) if told.names_cases else ()
    hearings = () if told.names_cases else tuple(one.id for one in found)
    return NewCircumstance(told.kind, first, last, told.words, told.is_outside, told.evidence, cases, hearings)


def _by_day(hearing: Hearing) -> tuple[date, int]:
    return hearing.on, hearing.id
