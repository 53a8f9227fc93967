"""From a sound row to what the docket keeps of it: one maker for each public table.

A maker returns the named tuple, or the reason why the row cannot be kept. What was ruled and what a bond cost is not read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.public import (
    PublicAppeal,
    PublicCase,
    PublicCourtReview,
    PublicCustodyRequest,
    PublicCustodySpell,
    PublicFamilyLink,
    PublicHearing,
    PublicIdentifier,
    PublicMotion,
    PublicProceeding,
)
from iqdesk.exchange.eoir_report import Dropped, TableReport

if TYPE_CHECKING:
    from iqdesk.exchange.eoir_codes import CodeTables
    from iqdesk.exchange.eoir_row import Row

_TRUE = frozenset({"1", "-1", "Y", "T", "TRUE"})


class Maker:
    """Makes the rows of one table, noting unknown codes in its report."""

    def __init__(self, codes: CodeTables, report: TableReport) -> None:
        self._codes = codes
        self._report = report

    def _code(self, row: Row, column: str) -> str | None:
        return self._codes.known(row, column, self._report)

    def case(self, key: int, row: Row) -> PublicCase | Dropped:
        """A_TblCase."""
        return PublicCase(
            key=key,
            case_type=self._code(row, "CASE_TYPE"),
            nationality=self._code(row, "NAT"),
            language=self._code(row, "LANG"),
            custody=self._code(row, "CUSTODY"),
            represented_on=row.day("E_28_DATE"),
        )

    def proceeding(self, key: int, row: Row) -> PublicProceeding | Dropped:
        """B_TblProceeding."""
        case_type = self._code(row, "CASE_TYPE")
        return PublicProceeding(
            key=key,
            case_key=row.number("IDNCASE"),
            charged_on=row.day("OSC_DATE"),
            opened_on=row.day("INPUT_DATE"),
            base_city=self._code(row, "BASE_CITY_CODE"),
            location=self._code(row, "HEARING_LOC_CODE"),
            judge=row.judge(),
            case_type=case_type,
            custody=self._code(row, "CUSTODY"),
            completed=row.day("COMP_DATE"),
            manner=self._codes.manner(row, case_type, self._report),
            has_decision=row.code("DEC_CODE") is not None,
        )

    def hearing(self, key: int, row: Row) -> PublicHearing | Dropped:
        """tbl_schedule; without a proceeding or a date it is no setting."""
        proceeding, on = row.number("IDNPROCEEDING"), row.day("ADJ_DATE")
        if proceeding is None:
            return Dropped.NO_PROCEEDING
        if on is None:
            return Dropped.NO_DATE
        types = [self._code(row, column) for column in ("REC_TYPE", "CAL_TYPE", "SCHEDULE_TYPE")]
        rec_type, cal_type, schedule_type = types
        return PublicHearing(
            key=key,
            proceeding_key=proceeding,
            case_key=row.number("IDNCASE"),
            on=on,
            start=row.minutes("ADJ_TIME_START"),
            stop=row.minutes("ADJ_TIME_STOP"),
            kind=HearingKind.of(rec_type, cal_type, schedule_type),
            judge=row.judge(),
            code=self._code(row, "ADJ_RSN"),
            rec_type=rec_type,
            cal_type=cal_type,
            schedule_type=schedule_type,
            medium=self._code(row, "ADJ_MEDIUM"),
            base_city=self._code(row, "BASE_CITY_CODE"),
            location=self._code(row, "HEARING_LOC_CODE"),
            language=self._code(row, "LANG"),
            set_on=row.day("INPUT_DATE"),
        )

    def motion(self, key: int, row: Row) -> PublicMotion | Dropped:
        """tbl_Court_Motions."""
        return PublicMotion(
            key=key,
            proceeding_key=row.number("IDNPROCEEDING"),
            case_key=row.number("IDNCASE"),
            motion_type=self._code(row, "REC_TYPE"),
            judge=row.judge(),
            received=row.day("MOTION_RECD_DATE"),
            decided_on=row.day("COMP_DATE"),
            has_decision=row.code("DEC") is not None,
            is_deleted=row.cell("BLNDELETED").upper() in _TRUE,
            filed_by=self._code(row, "STRFILINGPARTY"),
        )

    def custody_request(self, key: int, row: Row) -> PublicCustodyRequest | Dropped:
        """D_TblAssociatedBond."""
        return PublicCustodyRequest(
            key=key,
            proceeding_key=row.number("IDNPROCEEDING"),
            case_key=row.number("IDNCASE"),
            bond_type=self._code(row, "BOND_TYPE"),
            judge=row.judge(),
            requested=row.day("BOND_HEAR_REQ_DATE"),
            decided_on=row.day("COMP_DATE"),
            has_decision=row.code("DEC") is not None,
        )

    def appeal(self, key: int, row: Row) -> PublicAppeal | Dropped:
        """From tblAppeal."""
        return PublicAppeal(
            key=key,
            proceeding_key=row.number("IDNPROCEEDING"),
            case_key=row.number("IDNCASE"),
            category=self._code(row, "STRAPPEALCATEGORY"),
            appeal_type=self._code(row, "STRAPPEALTYPE"),
            filed=row.day("DATAPPEALFILED"),
            filed_by=self._code(row, "STRFILEDBY"),
            decided_on=row.day("DATBIADECISION"),
            result=self._code(row, "STRBIADECISION"),
        )

    def court_review(self, key: int, row: Row) -> PublicCourtReview | Dropped:
        """From tblAppealFedCourts."""
        result = self._code(row, "STRFEDCOURTDECISION")
        return PublicCourtReview(key, row.number("LNGAPPEALID"), row.day("DATREQUESTEDBYOIL"), result)

    def custody_spell(self, key: int, row: Row) -> PublicCustodySpell | Dropped:
        """tbl_CustodyHistory."""
        custody = self._code(row, "CUSTODY")
        return PublicCustodySpell(key, row.number("IDNCASE"), custody, row.day("DATDETAINED"), row.day("DATRELEASED"))

    def family_link(self, key: int, row: Row) -> PublicFamilyLink | Dropped:
        """tbl_Lead_Rider."""
        lead, rider = row.number("IDNLEADCASE"), row.number("IDNRIDERCASE")
        return PublicFamilyLink(key, lead, rider, row.day("DATCREATEDON"), row.day("DATSEVEREDON"))

    def identifier(self, key: int, row: Row) -> PublicIdentifier | Dropped:
        """A_TblCaseIdentifier; without its code it says nothing."""
        code = self._code(row, "CASE_ID")
        return Dropped.NO_CODE if code is None else PublicIdentifier(key, row.number("IDNCASE"), code)
