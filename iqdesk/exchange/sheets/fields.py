"""What a sheet can hold: its four kinds, the columns of each, and the headings by which a column is known.

The first heading of a field is the one that a template carries.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from iqdesk.domain.docket import folded


class SheetKind(Enum):
    """What the rows of a sheet are."""

    HEARINGS = "hearings"
    CASES = "cases"
    MOTIONS = "motions"
    COMPLETIONS = "completions"

    @property
    def label(self) -> str:
        """As shown on screen."""
        return self.value.capitalize()

    @property
    def one(self) -> str:
        """The word for one row."""
        return self.value.removesuffix("s")


class Field(Enum):
    """What a column becomes."""

    A_NUMBER = "A-number"
    RESPONDENT = "Respondent"
    FAMILY = "Family name"
    GIVEN = "Given name"
    CASE_TYPE = "Case type"
    NATIONALITY = "Nationality"
    LANGUAGE = "Language"
    CUSTODY = "Custody"
    REPRESENTED = "Represented"
    OPENED = "Opened"
    DATE = "Date"
    TIME = "Time"
    END = "End"
    KIND = "Kind"
    MINUTES = "Minutes"
    OUTCOME = "Outcome"
    CODE = "Code"
    MANNER = "Manner"
    COMPLETED = "Completed"
    MINUTES_USED = "Minutes used"
    PREPARED = "Prepared"
    MOTION = "Motion"
    RECEIVED = "Received"
    JUDGE_RECEIVED = "Judge received"
    FILED_BY = "Filed by"
    RULED = "Ruled on"

    @property
    def label(self) -> str:
        """As shown on screen, and the heading in a template."""
        return self.value


OF_THE_CASE = (
    *(Field.RESPONDENT, Field.FAMILY, Field.GIVEN, Field.CASE_TYPE, Field.NATIONALITY),
    *(Field.LANGUAGE, Field.CUSTODY, Field.REPRESENTED),
)
DAYS = frozenset({Field.DATE, Field.COMPLETED, Field.RECEIVED, Field.JUDGE_RECEIVED, Field.RULED, Field.OPENED})

FIELDS: dict[SheetKind, tuple[Field, ...]] = {
    SheetKind.HEARINGS: (
        *(Field.A_NUMBER, Field.RESPONDENT, Field.DATE, Field.TIME, Field.END, Field.KIND, Field.MINUTES, Field.OUTCOME),
        *(Field.CODE, Field.MANNER, Field.COMPLETED, Field.MINUTES_USED, Field.PREPARED, Field.FAMILY, Field.GIVEN),
        *OF_THE_CASE[3:],
    ),
    SheetKind.CASES: (Field.A_NUMBER, *OF_THE_CASE, Field.OPENED),
    SheetKind.MOTIONS: (
        *(Field.A_NUMBER, Field.RESPONDENT, Field.MOTION, Field.RECEIVED, Field.JUDGE_RECEIVED, Field.FILED_BY, Field.RULED),
        *(Field.FAMILY, Field.GIVEN),
        *OF_THE_CASE[3:],
    ),
    SheetKind.COMPLETIONS: (
        *(Field.A_NUMBER, Field.RESPONDENT, Field.COMPLETED, Field.MANNER, Field.FAMILY, Field.GIVEN),
        *OF_THE_CASE[3:],
    ),
}
# What a row cannot do without: one field of each group.
NEEDED: dict[SheetKind, tuple[tuple[Field, ...], ...]] = {
    SheetKind.HEARINGS: ((Field.A_NUMBER,), (Field.DATE,), (Field.KIND,)),
    SheetKind.CASES: ((Field.A_NUMBER,),),
    SheetKind.MOTIONS: ((Field.A_NUMBER,), (Field.MOTION,), (Field.RECEIVED, Field.JUDGE_RECEIVED)),
    SheetKind.COMPLETIONS: ((Field.A_NUMBER,), (Field.COMPLETED,)),
}

_SHORT = {
    "hrg": "hearing",
    "hear": "hearing",
    "dt": "date",
    "no": "number",
    "nr": "number",
    "num": "number",
    "nbr": "number",
    "nat": "nationality",
    "natl": "nationality",
    "lang": "language",
    "cust": "custody",
    "rep": "represented",
    "resp": "respondent",
    "rspt": "respondent",
    "min": "minutes",
    "mins": "minutes",
    "len": "length",
    "est": "estimated",
    "adj": "adjournment",
    "rec": "received",
    "recd": "received",
    "rcvd": "received",
    "compl": "completed",
    "mtn": "motion",
    "tm": "time",
    "typ": "type",
    "comp": "completed",
    "hrs": "hours",
    "hr": "hours",
    "reg": "registration",
}
# Written with the short words above made long.
_ALWAYS: dict[Field, str] = {
    Field.A_NUMBER: "a number|anumber|alien number|alien registration number|alien|a file|a file number|file number|alien id|"
    "respondent a number|lead a number|axx",
    Field.RESPONDENT: "respondent|name|respondent name|alien name|full name|case name|respondents|name of respondent|"
    "last name first name|last first|name last first",
    Field.FAMILY: "family name|family|last name|last|surname|lname",
    Field.GIVEN: "given name|given|first name|first|first names|forename|fname|given names",
    Field.CASE_TYPE: "case type|type of case|proceeding type|charging document type",
    Field.NATIONALITY: "nationality|country|citizenship|country of citizenship|country of origin|coc|country of nationality",
    Field.LANGUAGE: "language|respondent language|primary language|interpreter language",
    Field.CUSTODY: "custody|custody status|detention|detention status|detained|in custody|detained status|det",
    Field.REPRESENTED: "represented|is represented|represented y n|representation|has counsel|has attorney|represented yes no",
}
_OF_KIND: dict[SheetKind, dict[Field, str]] = {
    SheetKind.HEARINGS: {
        Field.DATE: "date|hearing date|hearing day|day|date of hearing|calendar date|setting date|scheduled date|"
        "date time|date and time|hearing date time|hearing date and time|when|next hearing|next hearing date|next setting",
        Field.TIME: "time|hearing time|start|start time|time of hearing|begins|from|starts|begin|scheduled time|hearing start|at",
        Field.END: "end|end time|ends|to|until|finish|stop time",
        Field.KIND: "kind|type|hearing type|type of hearing|hearing kind|calendar type|hearing|calendar|setting|setting type|"
        "cal type|docket type|event|event type",
        Field.MINUTES: "minutes|length|duration|time set|minutes set|time allotted|estimated length|length minutes|"
        "estimated minutes|estimated time|hours|length hours|duration minutes|time estimate|allotted|duration hours",
        Field.OUTCOME: "outcome|result|hearing outcome|hearing result|what happened|disposition of hearing",
        Field.CODE: "code|adjournment code|adjournment|adjournment reason|reason code|adjournment reason code",
        Field.MANNER: "manner|manner of completion|completion manner|completion type",
        Field.COMPLETED: "completed|completion date|date completed|completed on|completion|completed date|decision date|"
        "date of decision|decided|date decided",
        Field.MINUTES_USED: "minutes used|time used|actual length|actual minutes|actual time|actual duration",
        Field.PREPARED: "prepared|is prepared|prep|ready",
    },
    SheetKind.CASES: {
        Field.CASE_TYPE: "type|kind",
        Field.OPENED: "opened|opened on|date opened|filed|nta filed|nta date|filing date|date filed|received|open date|"
        "proceeding opened|case opened",
    },
    SheetKind.MOTIONS: {
        Field.MOTION: "motion|motion type|type of motion|type|kind|relief sought|request|motion code|kind of motion",
        Field.RECEIVED: "received|date received|received on|received date|receipt|receipt date|filed|filed on|date filed|"
        "filing date|date|motion date|motion received|filed date|date of receipt|date of filing|motion filed|court received|"
        "received by court|court receipt",
        Field.JUDGE_RECEIVED: "judge received|received by judge|judge receipt|judge receipt date|date to judge|to judge|"
        "judge received on|ij received|judge received date|received by ij|given to judge|judges receipt|judges receipt date",
        Field.FILED_BY: "filed by|filing party|party|movant|moving party|by",
        Field.RULED: "ruled on|ruled|ruling date|date ruled|decided|decided on|date decided|decision date|ruling|disposed|"
        "decided date|date of ruling|date of decision|order date|date of order",
    },
    SheetKind.COMPLETIONS: {
        Field.COMPLETED: "completed|completion date|date completed|completed on|date|completion|completed date|decision date|"
        "date of decision|decided|decided on|date decided|date of completion|order date|closed|date closed",
        Field.MANNER: "manner|manner of completion|completion manner|type|kind|how|completion type|decision|disposition|outcome|"
        "result|how completed",
    },
}


def heading_words(heading: str) -> str:
    """A heading as it is compared: small letters, signs as spaces, usual short words made long. `A#` is a number too."""
    plain = re.sub(r"[^0-9a-z]+", " ", folded(heading.replace("#", " number ").replace("'", "").replace("’", "")))
    return " ".join(_SHORT.get(word, word) for word in plain.split())


@cache
def headings_of(kind: SheetKind) -> dict[str, Field]:
    """Every heading that is known in a sheet of one kind, as `heading_words` gives it."""
    known: dict[str, Field] = {}
    for fields in (_ALWAYS, _OF_KIND[kind]):
        for field, spellings in fields.items():
            known |= dict.fromkeys((heading_words(one) for one in spellings.split("|")), field)
    for field in FIELDS[kind]:
        known[heading_words(field.label)] = field
    return known


@cache
def _all_headings() -> frozenset[str]:
    return frozenset(words for kind in SheetKind for words in headings_of(kind))


def is_heading(words: str) -> bool:
    """Whether a cell is a heading that is known in some kind of sheet."""
    return heading_words(words) in _all_headings()
