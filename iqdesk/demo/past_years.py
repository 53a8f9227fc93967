"""The demonstration's past years, written as a public case-data folder so that they come in as real data would."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from iqdesk.demo.people import GROUPS
from iqdesk.domain.calendar import Away, AwayKind, FiscalYear
from iqdesk.domain.docket import HearingKind, Manner
from iqdesk.domain.entries import NewAway

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable
    from pathlib import Path

    from iqdesk.demo.court import Story

JUDGE, COURT = "QEL", "PEL"
COLUMNS = {
    "A_TblCase": "IDNCASE NAT LANG CUSTODY E_28_DATE CASE_TYPE",
    "B_TblProceeding": "IDNPROCEEDING IDNCASE OSC_DATE INPUT_DATE BASE_CITY_CODE HEARING_LOC_CODE IJ_CODE DEC_CODE OTHER_COMP "
    "COMP_DATE ABSENTIA CUSTODY CASE_TYPE NAT LANG",
    "tbl_schedule": "IDNSCHEDULE IDNPROCEEDING IDNCASE REC_TYPE LANG HEARING_LOC_CODE BASE_CITY_CODE IJ_CODE CAL_TYPE ADJ_DATE "
    "ADJ_TIME_START ADJ_TIME_STOP ADJ_RSN ADJ_MEDIUM SCHEDULE_TYPE",
    "tbl_Court_Motions": "IDNMOTION IDNPROCEEDING IDNCASE REC_TYPE IJ_CODE DEC COMP_DATE MOTION_RECD_DATE STRFILINGPARTY "
    "BLNDELETED",
    "D_TblAssociatedBond": "IDNASSOCBOND IDNPROCEEDING IDNCASE REC_TYPE IJ_CODE DEC COMP_DATE BOND_HEAR_REQ_DATE BOND_TYPE",
    "tblAppeal": "idnAppeal idncase idnProceeding strAppealCategory strAppealType datAppealFiled strFiledBy datBIADecision "
    "strBIADecision",
    "tblAppealFedCourts": "idnAppealFedCourts lngAppealID datRequestedByOIL strFedCourtDecision",
    "tbl_CustodyHistory": "IDNCUSTODY IDNCASE CUSTODY DATDETAINED DATRELEASED",
    "tbl_Lead_Rider": "idnLeadRider idnLeadCase idnRiderCase datCreatedOn datSeveredOn blnActive",
    "A_TblCaseIdentifier": "IDNCASEID IDNCASE CASE_ID",
}
# The public letters for a manner. Which letter a decision carries says nothing here; the importer keeps the manner only.
LETTERS = {Manner.DECISION: "O", Manner.IN_ABSENTIA: "O", Manner.TERMINATED: "T", Manner.WITHDRAWN: "W"}
FIRST_KEY = 71_000_000


def away_entries(year: FiscalYear) -> list[NewAway]:
    """The away ledger of a past year."""
    first = year.first
    return [
        NewAway(first + timedelta(days=20), first + timedelta(days=22), AwayKind.TRAINING, note="Annual training"),
        NewAway(first + timedelta(days=83), first + timedelta(days=93), AwayKind.LEAVE, note="Annual leave"),
        NewAway(first + timedelta(days=280), first + timedelta(days=294), AwayKind.LEAVE, note="Annual leave"),
    ]


def away(year: FiscalYear) -> list[Away]:
    """The same days as the calendar wants them."""
    return [Away(one.id, one.first, one.last, one.kind, one.hundredths, one.note) for one in away_entries(year)]


def write(folder: Path, chance: random.Random, stories: Iterable[Story], ends_before: FiscalYear) -> None:
    """Write the tables of `stories` into `folder`; no row is dated in the year `ends_before` or later."""
    _Folder(chance, ends_before.first).write(folder, stories)


class _Folder:
    """Collects the rows of every table."""

    def __init__(self, chance: random.Random, before: date) -> None:
        self._chance = chance
        self._before = before
        self._key = FIRST_KEY
        self._rows: dict[str, list[dict[str, str]]] = {table: [] for table in COLUMNS}

    def write(self, folder: Path, stories: Iterable[Story]) -> None:
        for story in stories:
            self._add_family(story)
        for table, columns in COLUMNS.items():
            names = columns.split()
            lines = ["\t".join(names), *("\t".join(row.get(name, "") for name in names) for row in self._rows[table])]
            (folder / f"{table}.csv").write_bytes("\r\n".join([*lines, ""]).encode("latin-1"))
        counts = "".join(f"{table}\t{len(rows)}\r\n" for table, rows in self._rows.items())
        (folder / "Count.txt").write_bytes(counts.encode("latin-1"))

    def _add(self, table: str, key_column: str, row: dict[str, str]) -> int:
        self._key += 1
        self._rows[table].append({key_column: str(self._key)} | row)
        return self._key

    def _add_family(self, story: Story) -> None:
        nationality, language, *_ = self._chance.choice(GROUPS)
        lead = self._add_case(story, nationality, language)
        for _ in range(story.riders):
            rider = self._add_case(story, nationality, language)
            link = {"idnLeadCase": str(lead), "idnRiderCase": str(rider), "datCreatedOn": _stamp(story.opened), "blnActive": "1"}
            self._add("tbl_Lead_Rider", "idnLeadRider", link)

    def _add_case(self, story: Story, nationality: str, language: str) -> int:
        person = {"NAT": nationality, "LANG": language, "CUSTODY": story.custody, "CASE_TYPE": story.case_type}
        counsel = {"E_28_DATE": _stamp(story.opened) if self._chance.random() < 0.6 else ""}
        case = self._add("A_TblCase", "IDNCASE", person | counsel)
        place = {"IDNCASE": str(case), "BASE_CITY_CODE": COURT, "HEARING_LOC_CODE": COURT, "IJ_CODE": JUDGE, "LANG": language}
        row = place | person | {"OSC_DATE": _stamp(story.opened), "INPUT_DATE": _stamp(story.opened)} | _ending(story)
        proceeding = self._add("B_TblProceeding", "IDNPROCEEDING", row)
        place["IDNPROCEEDING"] = str(proceeding)
        self._add_sittings(story, place)
        self._add_filings(story, place)
        if story.custody == "D":
            spell = {"IDNCASE": str(case), "CUSTODY": "D", "DATDETAINED": _stamp(story.opened)}
            self._add("tbl_CustodyHistory", "IDNCUSTODY", spell)
        self._add_appeal(story, place)
        return case

    def _add_sittings(self, story: Story, place: dict[str, str]) -> None:
        for one in story.sittings:
            stop = _later(one.start, one.minutes)
            row = {"ADJ_DATE": _stamp(one.on), "ADJ_TIME_START": f"{one.start:%H%M}", "ADJ_TIME_STOP": f"{stop:%H%M}"}
            self._add(
                "tbl_schedule", "IDNSCHEDULE", place | row | _slot(one.kind) | {"ADJ_RSN": one.code or "", "ADJ_MEDIUM": "P"}
            )

    def _add_filings(self, story: Story, place: dict[str, str]) -> None:
        for one in story.motions:
            row = {"REC_TYPE": one.kind, "MOTION_RECD_DATE": _stamp(one.received), "COMP_DATE": _stamp(one.decided), "DEC": "O"}
            self._add("tbl_Court_Motions", "IDNMOTION", place | row | {"STRFILINGPARTY": self._chance.choice("AAI")})
        for one in story.custody_requests:
            row = {"REC_TYPE": "B", "BOND_TYPE": one.kind, "BOND_HEAR_REQ_DATE": _stamp(one.received), "DEC": "O"}
            self._add("D_TblAssociatedBond", "IDNASSOCBOND", place | row | {"COMP_DATE": _stamp(one.decided)})

    def _add_appeal(self, story: Story, place: dict[str, str]) -> None:
        if story.manner is not Manner.DECISION or self._chance.random() > 0.12:
            return
        filed = story.completed + timedelta(days=self._chance.randint(10, 30))
        decided = filed + timedelta(days=self._chance.randint(120, 330))
        row = {"idncase": place["IDNCASE"], "idnProceeding": place["IDNPROCEEDING"], "strAppealCategory": "IJ", "strFiledBy": "A"}
        row |= {"strAppealType": "Case Appeal", "datAppealFiled": _stamp(filed)}
        if decided < self._before:
            result = self._chance.choices(("DIS", "REM", "BCR", "SUS", "WDL"), (70, 9, 3, 4, 6))[0]
            row |= {"datBIADecision": _stamp(decided), "strBIADecision": result}
        if filed < self._before:
            self._add("tblAppeal", "idnAppeal", row)


def _ending(story: Story) -> dict[str, str]:
    absent = "Y" if story.manner is Manner.IN_ABSENTIA else "N"
    return {"DEC_CODE": LETTERS[story.manner], "COMP_DATE": _stamp(story.completed), "ABSENTIA": absent}


def _slot(kind: HearingKind) -> dict[str, str]:
    """The three type columns of a schedule row that the importer reads as this kind."""
    rec, cal, schedule = {
        HearingKind.MASTER: ("A", "M", "MR"),
        HearingKind.MERITS: ("A", "I", "II"),
        HearingKind.CUSTODY: ("B", "I", "CY"),
        HearingKind.FEAR_REVIEW: ("A", "I", "RR"),
        HearingKind.OTHER: ("O", "M", "MR"),
    }[kind]
    return {"REC_TYPE": rec, "CAL_TYPE": cal, "SCHEDULE_TYPE": schedule}


def _stamp(day: date | None) -> str:
    return "" if day is None else f"{day.isoformat()} 00:00:00.000"


def _later(start: time, minutes: int) -> time:
    total = min(start.hour * 60 + start.minute + minutes, 23 * 60 + 59)
    return time(*divmod(total, 60))
