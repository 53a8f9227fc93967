"""What EOIR's public tables look like: which columns are read, and what a header line says of each column.

Nothing here opens a file. Columns are known by name in capitals without the `_Remove` that some releases append.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    """What a column holds, as far as it tells a shifted row from a sound one."""

    NUMBER = "number"
    DAY = "day"
    CODE = "code"
    ANYTHING = "anything"


# Names that look like dates and hold text or a mixture (deportationdata's list, tried on whole releases).
_MIXED = frozenset({"DATE_APPEAL_DUE_STATUS", "DATE_TO_BIA_UPDATE", "C_BIRTHDATE"})
_DAYS_BY_NAME = frozenset({"LATEST_HEARING", "ADDRESS_CHANGEDON", "VENUE_CHG_GRANTED"})


def kind_of(name: str) -> Kind:
    """The kind of the column called `name`, by EOIR's habits of naming."""
    if name.startswith("IDN") or name == "LNGAPPEALID":
        return Kind.NUMBER
    if name in _MIXED:
        return Kind.ANYTHING
    if name in _DAYS_BY_NAME:
        return Kind.DAY
    if name.endswith("_TIME") or name.startswith("UPDATED_") or name == "UPDATE_SITE":
        return Kind.CODE
    return Kind.DAY if "DATE" in name or name.startswith("DAT") else Kind.CODE


@dataclass(frozen=True, slots=True)
class Layout:
    """One table: the first of `needed` is its own key; `judge` is its column of judge codes, if it has one."""

    name: str
    needed: tuple[str, ...]
    optional: tuple[str, ...] = ()
    judge: str | None = None
    required: bool = False

    @property
    def key(self) -> str:
        """The column of the table's own number."""
        return self.needed[0]


CASES = Layout(
    "A_TblCase",
    ("IDNCASE", "CASE_TYPE", "CUSTODY"),
    ("NAT", "LANG", "E_28_DATE", "ALIEN_CITY", "ALIEN_ZIPCODE"),
    required=True,
)
PROCEEDINGS = Layout(
    "B_TblProceeding",
    ("IDNPROCEEDING", "IDNCASE", "IJ_CODE", "CASE_TYPE", "CUSTODY", "COMP_DATE", "DEC_CODE", "OTHER_COMP"),
    ("OSC_DATE", "INPUT_DATE", "BASE_CITY_CODE", "HEARING_LOC_CODE", "ABSENTIA"),
    judge="IJ_CODE",
    required=True,
)
HEARINGS = Layout(
    "tbl_schedule",
    ("IDNSCHEDULE", "IDNPROCEEDING", "IDNCASE", "IJ_CODE", "ADJ_DATE", "ADJ_RSN", "REC_TYPE", "CAL_TYPE", "SCHEDULE_TYPE"),
    ("ADJ_TIME_START", "ADJ_TIME_STOP", "ADJ_MEDIUM", "BASE_CITY_CODE", "HEARING_LOC_CODE", "LANG", "INPUT_DATE"),
    judge="IJ_CODE",
    required=True,
)
MOTIONS = Layout(
    "tbl_Court_Motions",
    ("IDNMOTION", "IDNPROCEEDING", "IDNCASE", "IJ_CODE", "REC_TYPE", "MOTION_RECD_DATE", "COMP_DATE", "DEC"),
    ("BLNDELETED", "STRFILINGPARTY"),
    judge="IJ_CODE",
)
CUSTODY_REQUESTS = Layout(
    "D_TblAssociatedBond",
    ("IDNASSOCBOND", "IDNPROCEEDING", "IDNCASE", "IJ_CODE", "BOND_HEAR_REQ_DATE", "COMP_DATE", "DEC"),
    ("BOND_TYPE",),
    judge="IJ_CODE",
)
APPEALS = Layout(
    "tblAppeal",
    (
        "IDNAPPEAL",
        "IDNCASE",
        "IDNPROCEEDING",
        "STRAPPEALCATEGORY",
        "STRAPPEALTYPE",
        "DATAPPEALFILED",
        "DATBIADECISION",
        "STRBIADECISION",
    ),
    ("STRFILEDBY",),
)
COURT_REVIEWS = Layout("tblAppealFedCourts", ("IDNAPPEALFEDCOURTS", "LNGAPPEALID", "DATREQUESTEDBYOIL", "STRFEDCOURTDECISION"))
CUSTODY_SPELLS = Layout("tbl_CustodyHistory", ("IDNCUSTODY", "IDNCASE", "CUSTODY", "DATDETAINED", "DATRELEASED"))
FAMILY_LINKS = Layout("tbl_Lead_Rider", ("IDNLEADRIDER", "IDNLEADCASE", "IDNRIDERCASE", "DATSEVEREDON"), ("DATCREATEDON",))
IDENTIFIERS = Layout("A_TblCaseIdentifier", ("IDNCASEID", "IDNCASE", "CASE_ID"))

LAYOUTS = (
    PROCEEDINGS,
    HEARINGS,
    MOTIONS,
    CUSTODY_REQUESTS,
    CASES,
    APPEALS,
    COURT_REVIEWS,
    CUSTODY_SPELLS,
    FAMILY_LINKS,
    IDENTIFIERS,
)


@dataclass(frozen=True)
class Header:
    """The columns of one table file in their order; `places` tells where those are that the layout names."""

    layout: Layout
    names: tuple[str, ...]
    kinds: tuple[Kind, ...] = field(init=False, repr=False)
    places: dict[str, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "kinds", tuple(map(kind_of, self.names)))
        wanted = (*self.layout.needed, *self.layout.optional)
        object.__setattr__(self, "places", {name: self.names.index(name) for name in wanted if name in self.names})

    @classmethod
    def read(cls, layout: Layout, line: bytes) -> Header:
        """The header in a file's first line, whatever its case, its `_Remove` suffixes and its line end."""
        text = line.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").decode("latin-1")
        return cls(layout, tuple(re.sub(r"_REMOVE$", "", cell.strip().upper()) for cell in text.rstrip("\r\n").split("\t")))

    @property
    def width(self) -> int:
        """How many cells a sound row has."""
        return len(self.names)

    @property
    def missing(self) -> tuple[str, ...]:
        """The columns that the measures cannot do without and that are not there."""
        return tuple(name for name in self.layout.needed if name not in self.places)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The columns that would be read but are not there."""
        return tuple(name for name in self.layout.optional if name not in self.places)

    @property
    def vital(self) -> tuple[int, ...]:
        """Places of the keys and dates that are read: a repair that could put another one there is no repair."""
        return tuple(place for place in self.places.values() if self.kinds[place] in (Kind.NUMBER, Kind.DAY))
