"""What the docket keeps of EOIR's public case data: one named tuple per table, cleaned and typed, keyed as published.

`key` is the table's own number (IDNPROCEEDING and so on). What was ruled is not among the fields: a proceeding carries
its manner, a motion or custody request only whether it has a decision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.docket import HearingKind, Manner


class PublicCase(NamedTuple):
    """A_TblCase: one charging document for one person."""

    key: int
    case_type: str | None
    nationality: str | None
    language: str | None
    custody: str | None
    represented_on: date | None  # E_28_DATE


class PublicProceeding(NamedTuple):
    """B_TblProceeding."""

    key: int
    case_key: int | None
    charged_on: date | None  # OSC_DATE
    opened_on: date | None  # INPUT_DATE
    base_city: str | None
    location: str | None
    judge: str | None
    case_type: str | None
    custody: str | None
    completed: date | None
    manner: Manner | None
    has_decision: bool  # DEC_CODE present


class PublicHearing(NamedTuple):
    """tbl_schedule; times as minutes after midnight."""

    key: int
    proceeding_key: int
    case_key: int | None
    on: date
    start: int | None
    stop: int | None
    kind: HearingKind
    judge: str | None
    code: str | None
    rec_type: str | None
    cal_type: str | None
    schedule_type: str | None
    medium: str | None
    base_city: str | None
    location: str | None
    language: str | None
    set_on: date | None = None  # INPUT_DATE


class PublicMotion(NamedTuple):
    """tbl_Court_Motions."""

    key: int
    proceeding_key: int | None
    case_key: int | None
    motion_type: str | None
    judge: str | None
    received: date | None  # MOTION_RECD_DATE, the court's receipt
    decided_on: date | None
    has_decision: bool
    is_deleted: bool
    filed_by: str | None


class PublicCustodyRequest(NamedTuple):
    """D_TblAssociatedBond; the amounts are left where they are."""

    key: int
    proceeding_key: int | None
    case_key: int | None
    bond_type: str | None
    judge: str | None
    requested: date | None
    decided_on: date | None
    has_decision: bool


class PublicAppeal(NamedTuple):
    """tblAppeal."""

    key: int
    proceeding_key: int | None
    case_key: int | None
    category: str | None
    appeal_type: str | None
    filed: date | None
    filed_by: str | None
    decided_on: date | None
    result: str | None


class PublicCourtReview(NamedTuple):
    """tblAppealFedCourts: a circuit court's word on an appeal."""

    key: int
    appeal_key: int | None
    requested: date | None
    result: str | None


class PublicCustodySpell(NamedTuple):
    """tbl_CustodyHistory."""

    key: int
    case_key: int | None
    custody: str | None
    detained: date | None
    released: date | None


class PublicFamilyLink(NamedTuple):
    """tbl_Lead_Rider."""

    key: int
    lead_case_key: int | None
    rider_case_key: int | None
    created: date | None
    severed: date | None


class PublicIdentifier(NamedTuple):
    """A_TblCaseIdentifier: an undated code on a case."""

    key: int
    case_key: int | None
    code: str


class PublicKeys(NamedTuple):
    """The published keys that a docket holds, by table."""

    cases: frozenset[int] = frozenset()
    proceedings: frozenset[int] = frozenset()
    hearings: frozenset[int] = frozenset()
    motions: frozenset[int] = frozenset()
    custody_requests: frozenset[int] = frozenset()
    appeals: frozenset[int] = frozenset()
    court_reviews: frozenset[int] = frozenset()
    custody_spells: frozenset[int] = frozenset()
    family_links: frozenset[int] = frozenset()
    identifiers: frozenset[int] = frozenset()


class PublicRows(NamedTuple):
    """What one release holds for one judge."""

    cases: list[PublicCase]
    proceedings: list[PublicProceeding]
    hearings: list[PublicHearing]
    motions: list[PublicMotion]
    custody_requests: list[PublicCustodyRequest]
    appeals: list[PublicAppeal]
    court_reviews: list[PublicCourtReview]
    custody_spells: list[PublicCustodySpell]
    family_links: list[PublicFamilyLink]
    identifiers: list[PublicIdentifier]
