"""A release read for one judge: the published sample gives every expected number, and nothing of anyone else's is kept."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from builders import shipped_adjournment_codes, shipped_goals

from iqdesk import resources
from iqdesk.domain import docket
from iqdesk.domain.calendar import Closure, FiscalYear, SittingCalendar
from iqdesk.domain.docket import HearingKind, Manner, Mark, MarkKind
from iqdesk.domain.facts import Facts
from iqdesk.domain.measures import standing
from iqdesk.domain.public import PublicKeys
from iqdesk.exchange import eoir
from iqdesk.exchange.eoir_report import Dropped

from .releases import HEADERS, SAMPLE, TABLES, a_case, a_hearing, a_line, a_motion, a_proceeding, a_release

if TYPE_CHECKING:
    from pathlib import Path

    from iqdesk.domain.public import PublicRows

QWM = frozenset({"QWM"})
EVERYONE = frozenset({"QWM", "QWN", "QHB", "QRT", "QDS", "QAV", "QLM", "Z9Z"})
EXPECTED = json.loads((SAMPLE / "expected.json").read_text(encoding="utf-8"))
AS_OF = date(2020, 4, 6)

MEASURES = {
    "m1": "completions",
    "m2": "detained-3-days",
    "m3": "nondetained-10-days",
    "m4": "motions-20-days",
    "m5": "custody-first-date",
    "m6": "merits-first-date",
    "m7": "fear-review-first-date",
    "m8": "remand-rate",
}
READINGS = {
    "with_admin_closure": "count-administrative-closures",
    "with_fear_reviews": "count-fear-reviews",
    "leads_only": "leads-only",
    "distinct_cases": "distinct-cases",
    "business_days": "business-days",
    "from_first_merits": "from-first-merits",
    "custody_at_merits": "custody-at-merits",
    "recorded_held_only": "recorded-held-only",
    "excuse_only_misses": "excuse-only-misses",
    "deadline_rolls_to_business_day": "deadline-rolls-to-business-day",
    "with_overdue_pending_as_missed": "overdue-pending-as-missed",
    "anchor_decision_date": "anchor-on-decision",
    "first_held_merits": "first-held-merits",
    "decision_same_day": "decided-same-day",
    "anchor_completion_by_completing_judge": "by-completing-judge",
    "without_background_remands": "without-background-check-remands",
    "per_completions": "remands-per-completion",
    "count_sustained": "count-sustained-appeals",
    "without_withdrawn": "without-withdrawn-appeals",
}
MARKS = {"DS": MarkKind.STATUS_CASE, "RN": MarkKind.CAP, "RD": MarkKind.CAP}


def facts_of(rows: PublicRows, judges: frozenset[str]) -> Facts:
    """The public rows as facts, the published keys as identities."""
    closures = tuple(Closure(**entry) for entry in tomllib.loads(resources.text("closures.toml"))["closure"])
    return Facts(
        judges,
        shipped_adjournment_codes(),
        proceedings=tuple(
            docket.Proceeding(
                p.key,
                p.case_key or 0,
                p.case_type,
                p.judge,
                p.completed,
                p.manner,
                p.has_decision,
                p.custody,
                is_stub=False,
                release=1,
            )
            for p in rows.proceedings
        ),
        hearings=tuple(docket.Hearing(h.key, h.proceeding_key, h.on, h.kind, h.judge, h.code) for h in rows.hearings),
        motions=tuple(
            docket.Motion(
                m.key,
                m.case_key,
                m.proceeding_key,
                m.motion_type,
                m.judge,
                m.received,
                m.decided_on,
                m.has_decision,
                m.is_deleted,
                1,
            )
            for m in rows.motions
        ),
        custody_requests=tuple(
            docket.CustodyRequest(c.key, c.case_key, c.proceeding_key, c.judge, c.requested, c.decided_on, c.has_decision, 1)
            for c in rows.custody_requests
        ),
        appeals=tuple(
            docket.Appeal(a.key, a.case_key, a.proceeding_key, a.category, a.appeal_type, a.filed, a.decided_on, a.result, 1)
            for a in rows.appeals
        ),
        custody_history=tuple(docket.CustodySpell(s.case_key or 0, s.detained, s.released) for s in rows.custody_spells),
        family_links=tuple(docket.FamilyLink(link.rider_case_key or 0, link.severed) for link in rows.family_links),
        marks=tuple(Mark(i.case_key or 0, MARKS[i.code], None, None) for i in rows.identifiers if i.code in MARKS),
        calendar=SittingCalendar(closures),
    )


@cache
def sample_for_everyone() -> eoir.ReleaseRead:
    return eoir.read_release(SAMPLE, EVERYONE)


@cache
def sample_facts(judge_set: str) -> Facts:
    judges = frozenset(judge_set.split("+"))
    return facts_of(eoir.read_release(SAMPLE, judges).rows, judges)


def reading_of(name: str) -> frozenset[str]:
    return frozenset(reading for suffix, reading in READINGS.items() if name.endswith(suffix))


@cache
def standings(judge_set: str, year: str, readings: frozenset[str]) -> dict[str, Any]:
    return standing(sample_facts(judge_set), shipped_goals(), FiscalYear(int(year)), AS_OF, readings).as_json()


def measured(judge_set: str, year: str, name: str, readings: frozenset[str]) -> dict[str, Any]:
    found = standings(judge_set, year, readings)
    measure = MEASURES[name[:2]]
    if name == "m2_m3_unknown_custody":
        return {"count": found["unknown-custody"]}
    if measure == "completions":
        return {"count": found[measure]["count"], "by_month": found[measure]["by_month"]}
    if measure == "remand-rate":
        return {"num": found[measure]["remands"], "den": found[measure]["decisions"], "rating": found[measure]["level"]}
    benchmark = found["benchmarks"][measure]
    return {
        "num": benchmark["met"],
        "den": benchmark["counted"],
        "goal_met": benchmark["goal_met"],
        "excluded": benchmark["excluded"],
    }


@pytest.mark.parametrize(
    ("judge_set", "year"), [(judges, year) for judges, years in EXPECTED["expected"].items() for year in years]
)
def test_the_sample_gives_every_expected_number(judge_set: str, year: str) -> None:
    numbers = EXPECTED["expected"][judge_set][year]
    compared = 0
    for name, expected in {**numbers["primary"], **numbers["alternates"]}.items():
        readings = reading_of(name) if name in numbers["alternates"] else frozenset[str]()
        assert bool(readings) == (name in numbers["alternates"]), name
        found = measured(judge_set, year, name, readings)
        common = found.keys() & expected.keys()
        assert {key: found[key] for key in common} == {key: expected[key] for key in common}, name
        compared += len(common)
    assert compared > 100


def test_the_sample_read_for_everyone_agrees_with_what_is_known_of_its_dirt() -> None:
    read = sample_for_everyone()
    meta = EXPECTED["meta"]
    blank = {"tbl_CustodyHistory": 1}  # the published count has the blank line in it
    for name, report in read.report.tables.items():
        assert report.read == meta["file_rows"][name] - blank.get(name, 0)
        assert report.kept + report.dropped[Dropped.NO_DATE] == meta["parsed_rows"][name]
        rejects = meta["rejects"][name]
        assert report.repaired == rejects.get("realigned", 0)
        assert len(report.quarantined) == rejects.get("dropped_unfixable", 0)
        assert report.dropped[Dropped.REPEATED_KEY] == rejects.get("duplicate_pk", 0)
        assert report.dropped[Dropped.IMPOSSIBLE_DATE] == rejects.get("impossible_date", 0)
    assert read.report.tables["tbl_schedule"].dropped[Dropped.BAD_KEY] == 5
    assert read.report.tables["tbl_CustodyHistory"].dropped[Dropped.BLANK_LINE] == 1
    assert read.report.tables["tbl_Court_Motions"].dropped[Dropped.CUT_TAIL] == 4
    assert [line for line, _ in read.report.tables["A_TblCase"].quarantined] == [15, 80]
    assert read.report.tables["tbl_schedule"].unknown["ADJ_RSN"] == {"9Z": 9, "6X": 9, "W1": 7}


def test_only_what_concerns_the_judge_is_kept() -> None:
    rows = eoir.read_release(SAMPLE, frozenset({"QHB"})).rows
    own = {p.key for p in rows.proceedings if p.judge == "QHB"} | {h.proceeding_key for h in rows.hearings if h.judge == "QHB"}
    own |= {row.proceeding_key for row in (*rows.motions, *rows.custody_requests) if row.judge == "QHB" and row.proceeding_key}
    cases = {p.case_key for p in rows.proceedings if p.key in own}
    assert 0 < len(rows.proceedings) < 400
    assert {h.proceeding_key for h in rows.hearings} <= own
    assert {p.case_key for p in rows.proceedings} == cases
    assert {c.key for c in rows.cases} <= cases
    assert {s.case_key for s in rows.custody_spells} <= cases
    assert all(link.lead_case_key in cases or link.rider_case_key in cases for link in rows.family_links)


def test_what_was_ruled_and_bond_amounts_are_nowhere_in_what_is_kept() -> None:
    read = sample_for_everyone()
    fields = {name for table in read.rows for name in table[0]._fields}
    assert not {"decision", "dec", "dec_code", "initial_bond", "new_bond", "amount"} & fields
    amounts = {"1500", "3000", "5000", "10000"}
    assert not any(str(value) in amounts for table in read.rows for row in table for value in row)


def test_a_proceeding_the_judge_only_sat_in_is_kept_with_all_its_hearings(tmp_path: Path) -> None:
    tables = {
        "B_TblProceeding": [a_proceeding(30, 20, "QRT"), a_proceeding(31, 20, "QDS"), a_proceeding(32, 21, "QRT")],
        "tbl_schedule": [
            a_hearing(90, 30, judge="QRT"),
            a_hearing(91, 30, judge=" qwm "),
            a_hearing(92, 31, judge="QDS"),
            a_hearing(93, 32),
        ],
        "A_TblCase": [a_case(20), a_case(21), a_case(22)],
    }
    tables["tbl_schedule"][3] = a_hearing(93, 32, 21, judge="QRT")
    rows = eoir.read_release(a_release(tmp_path, tables), QWM).rows
    assert [p.key for p in rows.proceedings] == [30, 31]
    assert [h.key for h in rows.hearings] == [90, 91]
    assert [c.key for c in rows.cases] == [20]
    assert rows.hearings[1].judge == "QWM"


def test_other_proceedings_of_a_case_are_found_though_only_the_proceeding_row_names_it(tmp_path: Path) -> None:
    tables = {
        "B_TblProceeding": [a_proceeding(31, 25, "QDS"), a_proceeding(30, 25, "QRT")],
        "tbl_schedule": [
            a_line("tbl_schedule", IDNSCHEDULE="90", IDNPROCEEDING="30", IJ_CODE="QWM", ADJ_DATE="2019-03-04 00:00:00.000")
        ],
        "A_TblCase": [a_case(25)],
    }
    read = eoir.read_release(a_release(tmp_path, tables), QWM)
    assert [p.key for p in read.rows.proceedings] == [31, 30]
    assert [c.key for c in read.rows.cases] == [25]
    assert read.report.tables["B_TblProceeding"].read == 2


def test_a_row_that_a_docket_holds_is_followed_though_it_names_another_judge_by_now(tmp_path: Path) -> None:
    # A newer release updates what an older one brought; here the hearing and the proceeding went to another judge.
    tables = {
        "B_TblProceeding": [a_proceeding(30, 20, "QRT"), a_proceeding(31, 21)],
        "tbl_schedule": [a_hearing(90, 30, judge="QRT"), a_hearing(91, 30, judge="QRT"), a_hearing(92, 31, 21)],
        "A_TblCase": [a_case(20), a_case(21)],
    }
    folder = a_release(tmp_path, tables)
    held = PublicKeys(proceedings=frozenset({30}), hearings=frozenset({90}))
    assert [h.key for h in eoir.read_release(folder, QWM).rows.hearings] == [92]
    rows = eoir.read_release(folder, QWM, held=held).rows
    assert {p.key: p.judge for p in rows.proceedings} == {30: "QRT", 31: "QWM"}
    assert {h.key: h.judge for h in rows.hearings} == {90: "QRT", 92: "QWM"}


def test_a_repeated_key_reads_the_same_whether_or_not_a_docket_holds_it(tmp_path: Path) -> None:
    # The first of the rows that concern the judge is kept; a row elsewhere with the same key is no newer word on it.
    tables = {
        "B_TblProceeding": [a_proceeding(30, 20)],
        "tbl_schedule": [a_hearing(90, 77, 25, judge="QRT"), a_hearing(90, 30)],
        "A_TblCase": [a_case(20), a_case(25)],
    }
    folder = a_release(tmp_path, tables)
    first = eoir.read_release(folder, QWM).rows
    held = PublicKeys(frozenset({20}), frozenset({30}), frozenset({90}))
    assert eoir.read_release(folder, QWM, held=held).rows == first
    assert [(h.key, h.proceeding_key) for h in first.hearings] == [(90, 30)]


@pytest.mark.parametrize("proceeding", ["", "FC", "77"])
def test_a_motion_that_names_the_judge_is_kept_without_its_proceeding(tmp_path: Path, proceeding: str) -> None:
    lines = [a_motion(40, proceeding, ""), a_motion(41, proceeding if proceeding != "77" else "78", "", judge="QRT")]
    bond = a_line("D_TblAssociatedBond", IDNASSOCBOND="50", IJ_CODE="QWM")
    rows = eoir.read_release(a_release(tmp_path, {"tbl_Court_Motions": lines, "D_TblAssociatedBond": [bond]}), QWM).rows
    assert [m.key for m in rows.motions] == [40]
    assert rows.motions[0].proceeding_key == (77 if proceeding == "77" else None)
    assert [c.key for c in rows.custody_requests] == [50]


def test_appeals_are_found_by_case_or_by_proceeding_and_reviews_by_appeal(tmp_path: Path) -> None:
    appeals = [
        a_line("tblAppeal", idnAppeal="60", idncase="20", strAppealCategory="ij", strAppealType="case appeal"),
        a_line("tblAppeal", idnAppeal="61", idnProceeding="30"),
        a_line("tblAppeal", idnAppeal="62", idncase="30", idnProceeding="20"),
    ]
    reviews = [
        a_line("tblAppealFedCourts", idnAppealFedCourts="65", lngAppealID="61", strFedCourtDecision="REM"),
        a_line("tblAppealFedCourts", idnAppealFedCourts="66", lngAppealID="62"),
    ]
    rows = eoir.read_release(a_release(tmp_path, {"tblAppeal": appeals, "tblAppealFedCourts": reviews}), QWM).rows
    assert [a.key for a in rows.appeals] == [60, 61]
    assert (rows.appeals[0].category, rows.appeals[0].appeal_type) == ("IJ", "Case Appeal")
    assert [(r.key, r.result) for r in rows.court_reviews] == [(65, "REM")]


def test_a_case_is_family_whether_it_leads_or_rides(tmp_path: Path) -> None:
    links = [
        a_line("tbl_Lead_Rider", idnLeadRider="80", idnLeadCase="20", idnRiderCase="11"),
        a_line("tbl_Lead_Rider", idnLeadRider="81", idnLeadCase="11", idnRiderCase="20", datSeveredOn="2019-01-02 11:01:02.697"),
        a_line("tbl_Lead_Rider", idnLeadRider="82", idnLeadCase="11", idnRiderCase="12"),
    ]
    rows = eoir.read_release(a_release(tmp_path, {"tbl_Lead_Rider": links}), QWM).rows
    assert [(link.key, link.severed) for link in rows.family_links] == [(80, None), (81, date(2019, 1, 2))]


@pytest.mark.parametrize(
    ("cells", "manner", "has_decision"),
    [
        ({}, None, False),
        ({"DEC_CODE": "X"}, Manner.DECISION, True),
        ({"DEC_CODE": "X", "ABSENTIA": "Y"}, Manner.IN_ABSENTIA, True),
        ({"DEC_CODE": "T"}, Manner.TERMINATED, True),
        ({"DEC_CODE": "U"}, Manner.TERMINATED, True),
        ({"DEC_CODE": "W"}, Manner.WITHDRAWN, True),
        ({"DEC_CODE": "J", "ABSENTIA": "Y"}, Manner.OTHER, True),
        ({"DEC_CODE": "S", "CASE_TYPE": "DCC"}, Manner.OTHER, True),
        ({"DEC_CODE": "S"}, Manner.DECISION, True),
        ({"DEC_CODE": "7", "CASE_TYPE": "BND"}, Manner.DECISION, True),
        ({"DEC_CODE": "X", "OTHER_COMP": "T"}, Manner.DECISION, True),
        ({"OTHER_COMP": "F"}, Manner.TERMINATED, False),
        ({"OTHER_COMP": "O", "CASE_TYPE": "BND"}, Manner.DECISION, False),
        ({"OTHER_COMP": "F", "CASE_TYPE": "BND"}, Manner.TERMINATED, False),
        ({"OTHER_COMP": "M"}, Manner.ADMINISTRATIVE_CLOSURE, False),
        ({"OTHER_COMP": "B", "CASE_TYPE": "BND"}, Manner.ADMINISTRATIVE_CLOSURE, False),
        ({"OTHER_COMP": "C", "ABSENTIA": "Y"}, Manner.VENUE_CHANGE, False),
        ({"OTHER_COMP": "t"}, Manner.TRANSFER, False),
        ({"OTHER_COMP": "K"}, Manner.OTHER, False),
    ],
)
def test_a_proceeding_carries_its_manner_and_no_ruling(
    tmp_path: Path, cells: dict[str, str], manner: Manner | None, *, has_decision: bool
) -> None:
    rows = eoir.read_release(a_release(tmp_path, {"B_TblProceeding": [a_proceeding(**cells)]}), QWM).rows
    assert (rows.proceedings[0].manner, rows.proceedings[0].has_decision) == (manner, has_decision)


def test_every_shipped_decision_code_completes_as_its_manner_does() -> None:
    for row in resources.code_table("decision")["decisions"]:
        assert Manner(row["manner"]).completes == row["counts_as_completion"]


def test_a_setting_is_read_with_its_times_and_kind(tmp_path: Path) -> None:
    lines = [
        a_hearing(90, ADJ_TIME_START="0930", ADJ_TIME_STOP="10:45", SCHEDULE_TYPE="II ", ADJ_RSN="01"),
        a_hearing(91, ADJ_TIME_START="8:30", ADJ_TIME_STOP="0000", SCHEDULE_TYPE="CY", LANG="??? "),
        a_hearing(92, ADJ_TIME_START="2560", CAL_TYPE="m", ADJ_RSN="9Z"),
    ]
    read = eoir.read_release(a_release(tmp_path, {"tbl_schedule": lines}), QWM)
    first, second, third = read.rows.hearings
    assert (first.start, first.stop, first.kind, first.code) == (570, 645, HearingKind.MERITS, "01")
    assert (second.start, second.stop, second.kind, second.language) == (510, None, HearingKind.CUSTODY, None)
    assert (third.start, third.kind, third.code) == (None, HearingKind.MASTER, "9Z")
    assert read.report.tables["tbl_schedule"].unknown == {"ADJ_RSN": {"9Z": 1}}


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_dirty_lines_read_like_clean_ones_whatever_ends_a_line(tmp_path: Path, end: bytes) -> None:
    clean = a_release(tmp_path / "clean", end=end)
    lines = {
        "B_TblProceeding": [
            b"",
            a_proceeding().replace(b"QWM", b" Q\0W\0M\\ ").replace(b"RMV", b"RMV  ").replace(b"30\t", b" 30 \t", 1),
            b" ",
        ],
        "tbl_schedule": [a_hearing().replace(b"\t30\t", b"\t\\30\0 \t").replace(b"QWM", b"qWm\xa0"), b""],
        "A_TblCase": [b"", a_case().replace(b"20", b"  20  ")],
    }
    dirty = a_release(tmp_path / "dirty", lines, end=end)
    for file in dirty.iterdir():
        file.write_bytes(file.read_bytes().removesuffix(end))  # the last line may lack its end
    found, expected = eoir.read_release(dirty, QWM), eoir.read_release(clean, QWM)
    assert found.rows == expected.rows
    assert found.report.tables["B_TblProceeding"].read == 1
    assert found.report.tables["B_TblProceeding"].dropped[Dropped.BLANK_LINE] == 2
    assert found.report.tables["A_TblCase"].dropped[Dropped.BLANK_LINE] == 1


def test_what_is_dropped_is_counted_and_never_raised(tmp_path: Path) -> None:
    tables = {
        "B_TblProceeding": [
            a_proceeding(COMP_DATE="2925-01-01 00:00:00.000"),
            a_proceeding(CUSTODY="D"),
            a_proceeding().replace(b"30", b"FC", 1),
        ],
        "tbl_schedule": [
            a_hearing(90),
            a_hearing(91, ADJ_DATE="1900-01-01 00:00:00.000"),
            a_hearing(92, ADJ_DATE=""),
            a_hearing(0),
            a_hearing(93).replace(b"\t30\t", b"\tX\t"),
            a_hearing(94, ADJ_DATE="2019-02-30 00:00:00.000"),
        ],
        "A_TblCaseIdentifier": [a_line("A_TblCaseIdentifier", IDNCASEID="25", IDNCASE="20", CASE_ID="N/A")],
    }
    read = eoir.read_release(a_release(tmp_path, tables), QWM)
    assert [(p.key, p.completed, p.custody) for p in read.rows.proceedings] == [(30, None, "N")]
    assert [h.key for h in read.rows.hearings] == [90]
    proceedings, hearings = read.report.tables["B_TblProceeding"], read.report.tables["tbl_schedule"]
    assert proceedings.dropped == {
        Dropped.IMPOSSIBLE_DATE: 1,
        Dropped.REPEATED_KEY: 1,
        Dropped.BAD_KEY: 1,
        Dropped.BLANK_LINE: 0,
        Dropped.CUT_TAIL: 0,
    }
    assert hearings.dropped[Dropped.NO_DATE] == 3
    assert hearings.dropped[Dropped.IMPOSSIBLE_DATE] == 2
    assert hearings.dropped[Dropped.BAD_KEY] == 1
    assert hearings.dropped[Dropped.NO_PROCEEDING] == 1
    assert read.report.tables["A_TblCaseIdentifier"].dropped[Dropped.NO_CODE] == 1


def test_a_shifted_row_of_the_judge_that_cannot_be_repaired_is_set_aside_with_its_line(tmp_path: Path) -> None:
    broken = a_proceeding().replace(b"\tRMV", b"\t2019-01-01 00:00:00.000\tRMV")
    lines = [a_proceeding(29, 19, "QRT"), b"", a_proceeding(31), broken, a_proceeding(32) + b"\tA.2.a", broken + b"\tX"]
    read = eoir.read_release(a_release(tmp_path, {"B_TblProceeding": lines}), QWM)
    report = read.report.tables["B_TblProceeding"]
    assert [p.key for p in read.rows.proceedings] == [31, 32]
    assert [line for line, _ in report.quarantined] == [5, 7]
    assert (report.read, report.kept, report.repaired, report.dropped[Dropped.CUT_TAIL]) == (5, 2, 0, 1)


def test_a_judge_found_only_in_a_row_that_cannot_be_repaired_has_that_row_set_aside(tmp_path: Path) -> None:
    broken = a_hearing(91, 31, 21).replace(b"\tI\t", b"\t2019-01-01 00:00:00.000\tI\t")
    torn = a_hearing(92, 32, 22, judge="QRT", ADJ_MSG="QWM").replace(b"QWM", b"QWM\t")
    lines = {"tbl_schedule": [a_hearing(), broken, torn, a_hearing(93, 33, 23, judge="QRT", ADJ_MSG="QWM")]}
    read = eoir.read_release(a_release(tmp_path, lines), QWM)
    assert [line for line, _ in read.report.tables["tbl_schedule"].quarantined] == [3]
    assert [h.key for h in read.rows.hearings] == [90]


def test_headers_match_in_any_case_order_and_with_or_without_remove(tmp_path: Path) -> None:
    plain = a_release(tmp_path / "plain", {"tbl_Court_Motions": [a_motion(BLNDELETED_Remove="1", MOTION_RECD_DATE="2019-01-02")]})
    expected = eoir.read_release(plain, QWM).rows
    assert (expected.motions[0].is_deleted, expected.motions[0].received) == (True, date(2019, 1, 2))
    other = tmp_path / "other"
    other.mkdir()
    for file in plain.iterdir():
        header, *lines = [line.split(b"\t")[::-1] for line in file.read_bytes().removesuffix(b"\r\n").split(b"\r\n")]
        names = [name.replace(b"_Remove", b"").swapcase() for name in header]
        text = b"\n".join(b"\t".join(cells) for cells in ([b"NEW_COLUMN", *names], *[[b"", *cells] for cells in lines]))
        (other / file.name.swapcase()).write_bytes(text)
    assert eoir.read_release(other, QWM).rows == expected


def test_an_optional_column_may_be_missing_and_is_named(tmp_path: Path) -> None:
    folder = a_release(tmp_path, {"tbl_Court_Motions": [a_motion()]})
    file = folder / "tbl_Court_Motions.csv"
    file.write_bytes(file.read_bytes().replace(b"BLNDELETED_Remove", b"SOMETHING"))
    read = eoir.read_release(folder, QWM)
    assert not read.rows.motions[0].is_deleted
    assert read.report.tables["tbl_Court_Motions"].left_out == ("BLNDELETED",)
    assert "BLNDELETED" in read.report.as_text()


def test_missing_tables_are_reported_and_read_as_empty(tmp_path: Path) -> None:
    folder = a_release(tmp_path)
    (folder / "tblAppeal.csv").unlink()
    read = eoir.read_release(folder, QWM)
    assert read.rows.appeals == []
    assert read.report.tables["tblAppeal"].missing
    assert "not in the folder" in read.report.as_text()


def test_counts_are_checked_with_a_tolerance_of_four(tmp_path: Path) -> None:
    folder = a_release(tmp_path)
    (folder / "COUNT.TXT").write_bytes(b"tbl_Schedule\t5\r\nA_TblCase.csv\t1,006\r\n\r\nnonsense\r\n")
    tables = eoir.read_release(folder, QWM).report.tables
    assert (tables["tbl_schedule"].stated, tables["tbl_schedule"].differs) == (5, False)
    assert (tables["A_TblCase"].stated, tables["A_TblCase"].differs) == (1006, True)
    assert tables["tblAppeal"].stated is None
    assert "Count.txt states 1,006" in eoir.read_release(folder, QWM).report.as_text()


def test_the_report_is_plain_json_and_a_page_of_text() -> None:
    report = eoir.read_release(SAMPLE, QWM).report
    again = json.loads(json.dumps(report.as_json()))
    assert again == report.as_json()
    assert again["tables"]["tbl_schedule"]["read"] == 3713
    assert again["tables"]["tbl_schedule"]["dropped"]["bad key"] == 5
    assert "line 15 set aside" in report.as_text()
    assert all(table in report.as_text() for table in HEADERS)


def test_unknown_judges_are_named() -> None:
    with pytest.raises(eoir.UnknownJudge, match=r"QZ1\..*QZ2\..*IJ_CODE"):
        eoir.read_release(SAMPLE, frozenset({"QZ1", "QZ2"}))
    with pytest.raises(eoir.UnknownJudge):
        eoir.read_release(SAMPLE, frozenset({" "}))
    read = eoir.read_release(SAMPLE, frozenset({" qhb ", "QZ1"}))
    assert read.report.notes == ["No row of this release names the judge code QZ1."]
    assert read.rows.proceedings


def test_a_code_that_is_also_a_language_names_no_judge() -> None:
    with pytest.raises(eoir.UnknownJudge):
        eoir.read_release(SAMPLE, frozenset({"SP"}))


def test_progress_runs_to_the_end_over_all_tables_and_never_back() -> None:
    told: list[tuple[str, int, int]] = []
    eoir.read_release(SAMPLE, QWM, progress=lambda *step: told.append(step))
    done = [count for _, count, _ in told]
    assert done == sorted(done)
    assert told[-1][1] == told[-1][2]
    twice = {"B_TblProceeding", "tbl_schedule", "tbl_Court_Motions", "D_TblAssociatedBond"}
    sizes = {file.stem: file.stat().st_size for file in TABLES.glob("*.csv")}
    assert told[-1][2] >= sum(size * (2 if name in twice else 1) for name, size in sizes.items())


@pytest.mark.parametrize("after", [0, 3, 20])
def test_reading_stops_when_asked(after: int) -> None:
    asked = iter(range(after + 1))
    with pytest.raises(eoir.Stopped):
        eoir.read_release(SAMPLE, QWM, should_stop=lambda: next(asked) == after)
