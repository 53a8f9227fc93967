"""Judges, facts and papers for the tests of the reports; every person in them is invented."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from builders import shipped_adjournment_codes as codes
from builders import shipped_goals

from iqdesk import resources
from iqdesk.domain.calendar import Away, AwayKind, Closure, FiscalYear, SittingCalendar
from iqdesk.domain.docket import (
    Appeal,
    CustodyRequest,
    Hearing,
    HearingKind,
    Manner,
    Mark,
    MarkKind,
    Motion,
    Proceeding,
    Respondent,
)
from iqdesk.domain.facts import Facts, Release
from iqdesk.domain.measures import standing
from iqdesk.domain.records import CaseName, Court, Judge
from iqdesk.domain.statement.draft import Choices, StatementDraft
from iqdesk.domain.statement.ledger_lines import circumstance_ledger
from iqdesk.reports.statement.printed import StatementPaper, printed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, GivenReason

SAMPLE = Path(__file__).parents[1] / "data" / "eoir-sample" / "EOIR Case Data"
SAMPLE_DAY = date(2020, 4, 6)
JUDGE = Judge("Ellery", "Marguerite A.", ("QWM", "QWN"), (Court("PTE", "Port Ellis Immigration Court"),), date(2011, 6, 14))
RELEASE = Release(1, "Public case data", date(2026, 10, 3))


@cache
def closures() -> tuple[Closure, ...]:
    rows = tomllib.loads(resources.text("closures.toml"))["closure"]
    return tuple(Closure(**one, id=number) for number, one in enumerate(rows, start=1))


def away_days(year: int) -> tuple[Away, ...]:
    """A detail, training, leave that overlaps it, an outage of half a day and union time, over one fiscal year."""
    return (
        Away(1, date(year - 1, 10, 29), date(year - 1, 10, 30), AwayKind.TRAINING, note="Annual legal training"),
        Away(2, date(year, 1, 7), date(year, 1, 18), AwayKind.DETAIL, note="Detail to the Camp Harlan detained docket"),
        Away(3, date(year, 1, 17), date(year, 1, 22), AwayKind.LEAVE),
        Away(4, date(year, 3, 5), date(year, 3, 5), AwayKind.OUTAGE, hundredths=50, note="No video link until noon"),
        Away(5, date(year, 5, 14), date(year, 5, 14), AwayKind.UNION_TIME, hundredths=25),
        Away(6, date(year, 7, 8), date(year, 7, 26), AwayKind.LEAVE, note="Annual leave"),
    )


def _day(text: str | None) -> date | None:
    day = date.fromisoformat(text[:10]) if text and text[:4].isdigit() else None
    return day if day and 1950 <= day.year <= 2035 else None


def _key(text: str | None) -> int | None:
    return int(text) if text else None


def _rows(table: str) -> list[dict[str, str | None]]:
    """One file of the sample, enough of the import's rules for a paper: surplus cells cut, short rows padded."""
    lines = (SAMPLE / f"{table}.csv").read_text("latin-1").replace("\0", "").splitlines()
    heads = [head.upper().replace("_REMOVE", "") for head in lines[0].split("\t")]
    found: dict[str, dict[str, str | None]] = {}
    for line in lines[1:]:
        cells = [cell.strip() or None for cell in line.split("\t")]
        if cells[0] and cells[0].isdigit():
            found.setdefault(cells[0], dict(zip(heads, [*cells, *[None] * len(heads)], strict=False)))
    return list(found.values())


def _manner(row: dict[str, str | None]) -> Manner | None:
    decision, other = row["DEC_CODE"], row["OTHER_COMP"]
    if decision:
        return Manner.OTHER if decision == "J" else Manner.DECISION
    return {"F": Manner.DECISION, "O": Manner.DECISION}.get(other or "", Manner.OTHER if other else None)


@cache
def sample_facts() -> Facts:
    """The sample folder for both of its judges' codes, with invented away days in fiscal year 2019."""
    proceedings = tuple(
        Proceeding(
            int(r["IDNPROCEEDING"]),
            int(r["IDNCASE"]),
            r["CASE_TYPE"],
            r["IJ_CODE"],
            _day(r["COMP_DATE"]),
            _manner(r),
            bool(r["DEC_CODE"]),
            r["CUSTODY"],
            is_stub=False,
            release=1,
        )
        for r in _rows("B_TblProceeding")
        if r["IDNCASE"]
    )
    hearings = tuple(
        Hearing(int(r["IDNSCHEDULE"]), int(r["IDNPROCEEDING"]), on, kind, r["IJ_CODE"], r["ADJ_RSN"])
        for r in _rows("tbl_schedule")
        if (on := _day(r["ADJ_DATE"])) and (kind := HearingKind.of(r["REC_TYPE"], r["CAL_TYPE"], r["SCHEDULE_TYPE"]))
    )
    motions = tuple(
        Motion(
            int(r["IDNMOTION"]),
            _key(r["IDNCASE"]),
            _key(r["IDNPROCEEDING"]),
            r["REC_TYPE"],
            r["IJ_CODE"],
            _day(r["MOTION_RECD_DATE"]),
            _day(r["COMP_DATE"]),
            has_decision=bool(r["DEC"]),
            is_deleted=False,
            release=1,
        )
        for r in _rows("tbl_Court_Motions")
    )
    requests = tuple(
        CustodyRequest(
            int(r["IDNASSOCBOND"]),
            _key(r["IDNCASE"]),
            _key(r["IDNPROCEEDING"]),
            r["IJ_CODE"],
            _day(r["BOND_HEAR_REQ_DATE"]),
            _day(r["COMP_DATE"]),
            bool(r["DEC"]),
            1,
        )
        for r in _rows("D_TblAssociatedBond")
    )
    appeals = tuple(
        Appeal(
            int(r["IDNAPPEAL"]),
            _key(r["IDNCASE"]),
            _key(r["IDNPROCEEDING"]),
            r["STRAPPEALCATEGORY"],
            r["STRAPPEALTYPE"],
            _day(r["DATAPPEALFILED"]),
            _day(r["DATBIADECISION"]),
            r["STRBIADECISION"],
            1,
        )
        for r in _rows("tblAppeal")
    )
    kinds = {"DS": MarkKind.STATUS_CASE, "RN": MarkKind.CAP, "RD": MarkKind.CAP}
    marks = tuple(
        Mark(int(r["IDNCASE"]), kinds[r["CASE_ID"]], None, None) for r in _rows("A_TblCaseIdentifier") if r["CASE_ID"] in kinds
    )
    calendar = SittingCalendar(closures(), away_days(2019))
    judges = frozenset({"QWM", "QWN"})
    return Facts(
        judges,
        codes(),
        proceedings,
        hearings,
        motions,
        requests,
        appeals,
        (),
        (),
        marks,
        calendar,
        (RELEASE,),
    )


def a_name(case_id: int, family: str = "", given: str = "", number: str | None = None) -> CaseName:
    return CaseName(case_id, Respondent(family, given, number), 20_000_000 + case_id)


def sample_paper(*, as_of: date = SAMPLE_DAY, year: int = 2019) -> StatementPaper:
    """The sample's year 2019: public cases, so no A-numbers, except for every fifth case."""
    facts = sample_facts()
    measured = standing(facts, shipped_goals(), FiscalYear(year), as_of)
    cases = {p.case_id for p in facts.proceedings}
    names = {case: a_name(case, "Qwyzard", "Ottoline", f"{case % 10**9:09d}" if case % 5 == 0 else None) for case in cases}
    return a_paper(JUDGE, measured, facts, names, made_on=date(2026, 11, 2))


def empty_paper(*, as_of: date = date(2027, 3, 9)) -> StatementPaper:
    """A year in which nothing is recorded yet, while no goal set is in force."""
    facts = Facts(frozenset({"QWM"}), codes(), calendar=SittingCalendar(closures()))
    judge = Judge("", "", ("QWM",))
    return a_paper(judge, standing(facts, shipped_goals(), FiscalYear.of(as_of), as_of), facts, {}, made_on=as_of)


def crowded_facts(misses: int) -> Facts:
    """Every merits hearing missed its first date, every motion its twentieth day; half of the rows typed."""
    first = date(2026, 10, 1)
    proceedings, hearings, motions = [], [], []
    adjournments = ["09", "18", "34", "12", "02", "59", "9A", "45", "XQ", None]
    for index in range(1, misses + 1):
        on = first + timedelta(days=index % 150)
        done = on + timedelta(days=3 + index % 40)
        release = 1 if index % 2 else None
        custody = "D" if index % 3 else "N"
        proceedings.append(Proceeding(index, index, "RMV", "QWM", done, Manner.DECISION, True, custody, False, release))
        hearings.append(Hearing(2 * index, index, on, HearingKind.MERITS, "QWM", adjournments[index % 10]))
        hearings.append(Hearing(2 * index + 1, index, on + timedelta(days=2), HearingKind.MERITS, "QWM", "8B"))
        received = on - timedelta(days=30)
        motions.append(Motion(index, index, index, "MR", "QWM", received, on, True, False, release))
    notes = " ".join(["Detail to three courts in turn, with travel, while the video link was out."] * 8)
    away = (
        *away_days(2027),
        Away(7, date(2026, 11, 2), date(2026, 11, 20), AwayKind.DETAIL, note=notes),
        Away(8, date(2026, 12, 7), date(2026, 12, 8), AwayKind.OTHER_DUTY, note="Zóra Ñandú-Öberg, A 000-000-107, all day"),
        Away(9, date(2027, 2, 1), date(2027, 2, 1), AwayKind.OUTAGE, 50, note="<b>Unclosed & odd</i> markup\nover two lines"),
    )
    calendar = SittingCalendar(closures(), away)
    facts = Facts(frozenset({"QWM"}), codes(), tuple(proceedings), tuple(hearings), tuple(motions), calendar=calendar)
    return Facts(**{**facts.__dict__, "releases": (RELEASE,)})


def crowded_paper(misses: int = 2000) -> StatementPaper:
    """Everything at once: thousands of rows, A-numbers, a long name with marks of three scripts, long notes."""
    facts = crowded_facts(misses)
    measured = standing(facts, shipped_goals(), FiscalYear(2027), date(2027, 6, 30))
    names = {index: a_name(index, "Ñandú-Öberg", "Zóra", f"{219_000_000 + index}") for index in range(1, misses + 1)}
    courts = (Court("PTE", "Port Ellis Immigration Court"), Court("CHN", "Camp Harlan Detained Immigration Court"))
    given = "Nguyễn Thị Ánh Tuyết Ọlọ́runfẹ́mi Юлия Владимировна"
    judge = Judge("Đặng-Ṣówándé-Щербакова", given, ("QWM",), courts, date(2027, 1, 4))
    return a_paper(judge, measured, facts, names, made_on=date(2027, 7, 1))


class ADocket:
    """A docket that answers with what one paper holds, and remembers which cases it was asked to name."""

    def __init__(self, paper: StatementPaper) -> None:
        self.judge = paper.judge
        self.names = paper.case_numbers
        self.asked: set[int] = set()

    def case_names(self, ids: Iterable[int]) -> Mapping[int, CaseName]:
        found = set(ids)
        self.asked |= found
        return {case_id: a_name(case_id) for case_id in found}

    def circumstance_entries(self) -> tuple[CircumstanceEntry, ...]:
        return ()

    def given_reasons(self) -> tuple[GivenReason, ...]:
        return ()

    def a_numbers(self) -> frozenset[str]:
        return frozenset()

    def respondents_named_in(self, text: str) -> dict[int, tuple[str, ...]]:
        names = {case_id: name.respondent.name for case_id, name in self.names.items()}
        return {case_id: (name,) for case_id, name in names.items() if name and name in text}


def a_paper(
    judge: Judge, measured: Standing, facts: Facts, names: Mapping[int, CaseName], made_on: date, **more: Any
) -> StatementPaper:
    """A paper with the circumstances that follow from the facts."""
    circumstances = circumstance_ledger(facts, measured.year, measured.as_of, more.pop("entries", ()), ())
    return StatementPaper(judge, measured, facts, circumstances, made_on, names, **more)


def with_choices(paper: StatementPaper, **choices: Any) -> StatementPaper:
    """The same paper as a draft with these choices holds it."""
    draft = paper.draft or StatementDraft(1, paper.standing.year.year, "Draft 1")
    return replace(paper, draft=replace(draft, choices=Choices(**choices)))


def written(paper: StatementPaper) -> bytes:
    return printed(paper).pdf


def never_there() -> StatementPaper:
    """On duty only after the year."""
    facts = Facts(frozenset({"QWM"}), codes(), calendar=SittingCalendar(on_duty_from=date(2027, 10, 1)))
    day = date(2027, 3, 9)
    return a_paper(JUDGE, standing(facts, shipped_goals(), FiscalYear(2027), day), facts, {}, made_on=day)


def half_time_paper() -> StatementPaper:
    """Half time from January on, measured at once: exactly on the line."""
    facts = Facts(frozenset({"QWM"}), codes(), calendar=SittingCalendar((), (), date(2027, 1, 4), 50))
    day = date(2026, 12, 31)
    judge = Judge("Ellery", "Marguerite A.", ("QWM",), (), date(2027, 1, 4), 50)
    return a_paper(judge, standing(facts, shipped_goals(), FiscalYear(2027), day), facts, {}, made_on=day)


def quiet_paper() -> StatementPaper:
    """One case decided and one motion ruled on in time, one appeal remanded, one long closure; readings in force."""
    on = date(2027, 2, 1)
    proceedings = (
        Proceeding(1, 1, "RMV", "QWM", on, Manner.DECISION, True, "D", False, None),
        Proceeding(2, 2, "RMV", "QWM", on, Manner.DECISION, True, None, False, None),
    )
    hearings = (Hearing(1, 1, on, HearingKind.MERITS, "QWM", "8B"),)
    motions = (Motion(1, 1, 1, "MR", "QWM", on, on, has_decision=True, is_deleted=False, release=None),)
    appeals = (Appeal(1, 1, 1, "IJ", "Case Appeal", on, date(2027, 3, 1), "REM", None),)
    calendar = SittingCalendar((Closure(date(2027, 1, 4), date(2027, 1, 8), "building flooded", "A notice"),))
    facts = Facts(
        frozenset({"QWM"}),
        codes(),
        proceedings,
        hearings,
        motions,
        (),
        appeals,
        calendar=calendar,
        set_apart=3,
    )
    readings = frozenset({"without-withdrawn-appeals", "business-days"})
    day = date(2027, 3, 9)
    measured = standing(facts, shipped_goals(), FiscalYear(2027), day, readings)
    names = {1: a_name(1, "Qwyzard", "Ottoline", "219000001")}
    return a_paper(JUDGE, measured, facts, names, made_on=day)


def a_postponed_master() -> Hearing:
    return Hearing(99, 1, date(2027, 1, 12), HearingKind.MASTER, "QWM", "12")


def one_late_motion() -> StatementPaper:
    motion = Motion(1, 1, 1, "MR", "QWM", date(2027, 1, 4), date(2027, 1, 29), has_decision=True, is_deleted=False, release=None)
    facts = Facts(frozenset({"QWM"}), codes(), motions=(motion,))
    day = date(2027, 3, 9)
    return a_paper(JUDGE, standing(facts, shipped_goals(), FiscalYear(2027), day), facts, {}, made_on=day)
