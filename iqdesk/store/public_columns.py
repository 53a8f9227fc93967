"""The columns that a public release fills, and how a value of theirs is said where a typed one differs from it."""

from __future__ import annotations

from datetime import date, time
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import Custody
from iqdesk.domain.wording import spoken_time
from iqdesk.store.wording import short_day

if TYPE_CHECKING:
    from collections.abc import Callable


class Says(Enum):
    """How a value is put into words."""

    DAY = auto()
    HOUR = auto()
    MINUTES = auto()
    CODE = auto()  # with its label from a table of codes
    CUSTODY = auto()
    COUNSEL = auto()
    PLAIN = auto()


class PublicColumn(NamedTuple):
    """A column whose typed value is compared with the release's; `is_small`: nothing is measured by it.

    Small differences are kept with the row as settled: listed by the hundred they would bury those that matter.
    """

    noun: str
    says: Says = Says.PLAIN
    codes: str = ""
    is_small: bool = False


_DAY = Says.DAY
_JUDGE = PublicColumn("judge")
_RULED = PublicColumn("day of the decision", _DAY)
_PARTY = PublicColumn("filed by", Says.CODE, "party", is_small=True)
_CASE_TYPE = PublicColumn("type", Says.CODE, "case_type")

# By table: what is compared. The rest that a release fills no person types, or follows from what is compared.
COMPARED: dict[str, dict[str, PublicColumn]] = {
    "cases": {
        "case_type": _CASE_TYPE,
        "nationality": PublicColumn("nationality", Says.CODE, "nationality"),
        "language": PublicColumn("language", Says.CODE, "language"),
        # Custody changes and counsel comes: each side has it as of its own day, and measures take the proceeding's custody.
        "custody": PublicColumn("custody", Says.CUSTODY, is_small=True),
        "represented": PublicColumn("counsel", Says.COUNSEL, is_small=True),
    },
    "proceedings": {
        # A clerk enters a case when it comes to the desk, EOIR when it was filed.
        "opened_on": PublicColumn("opened", _DAY, is_small=True),
        "judge": _JUDGE,
        "case_type": _CASE_TYPE,
        "custody": PublicColumn("custody", Says.CUSTODY),
        "completed": PublicColumn("completed", _DAY),
        "manner": PublicColumn("how it ended"),
    },
    "hearings": {
        "day": PublicColumn("day", _DAY),
        "start_minute": PublicColumn("hour", Says.HOUR, is_small=True),
        "minutes": PublicColumn("minutes set", Says.MINUTES, is_small=True),
        "kind": PublicColumn("kind"),
        "judge": _JUDGE,
        "code": PublicColumn("outcome", Says.CODE, "adjournment"),
    },
    "motions": {
        "motion_type": PublicColumn("kind", Says.CODE, "motion_type"),
        "judge": _JUDGE,
        "received": PublicColumn("received", _DAY),
        "decided_on": PublicColumn("ruled", _DAY),
        "filed_by": _PARTY,
    },
    "custody_requests": {
        "bond_type": PublicColumn("kind", Says.CODE, "custody_request", is_small=True),
        "judge": _JUDGE,
        "requested": PublicColumn("requested", _DAY),
        "decided_on": _RULED,
    },
    "appeals": {
        "appeal_type": PublicColumn("kind", Says.CODE, "appeal_type"),
        "filed": PublicColumn("filed", _DAY, is_small=True),
        "filed_by": _PARTY,
        "decided_on": _RULED,
        "result": PublicColumn("result", Says.CODE, "appeal_result"),
    },
    "custody_spells": {"detained": PublicColumn("detained", _DAY), "released": PublicColumn("released", _DAY)},
    "family_links": {
        "created": PublicColumn("joined", _DAY, is_small=True),
        "severed": PublicColumn("severed", _DAY),
    },
}
# What a release fills besides: the rows that a row hangs on, what follows from another column, and what no person types.
REFERENCES = frozenset({"case_id", "proceeding_id", "appeal_id", "lead_case_id", "rider_case_id"})
FOLLOWS = {
    ("proceedings", "has_decision"): "completed",
    ("motions", "has_decision"): "decided_on",
    ("custody_requests", "has_decision"): "decided_on",
}
UNTYPED = frozenset(
    {
        ("proceedings", "charged_on"),
        ("proceedings", "base_city"),
        ("proceedings", "location"),
        ("hearings", "rec_type"),
        ("hearings", "cal_type"),
        ("hearings", "schedule_type"),
        ("hearings", "medium"),
        ("hearings", "base_city"),
        ("hearings", "location"),
        ("hearings", "language"),
        ("hearings", "set_on"),
        ("motions", "is_deleted"),
        ("appeals", "category"),
        ("custody_spells", "custody"),
    }
)


def is_released(table: str, column: str) -> bool:
    """Whether a release fills the column; the others are the docket's own."""
    return column in REFERENCES or column in COMPARED[table] or (table, column) in FOLLOWS or (table, column) in UNTYPED


def in_words(column: PublicColumn, value: str | int | None, label: str) -> str:
    """A value as a sentence says it; `label` is that of a code, empty where there is none."""
    if value is None:
        return "no code" if column.says is Says.CODE else "nothing"
    if column.says is Says.CODE:
        return f"{value} {label}" if label else str(value)
    return _WORDS[column.says](str(value))


def _day(text: str) -> str:
    return short_day(date.fromisoformat(text))


def _hour(text: str) -> str:
    return spoken_time(time(*divmod(int(text), 60)))


def _minutes(text: str) -> str:
    return f"{text} minutes"


def _custody(text: str) -> str:
    label = Custody.label_of(text)
    return text if label == text else label.lower()


def _counsel(text: str) -> str:
    return "with counsel" if text == "1" else "without counsel"


def _plain(text: str) -> str:
    return text


_WORDS: dict[Says, Callable[[str], str]] = {
    Says.DAY: _day,
    Says.HOUR: _hour,
    Says.MINUTES: _minutes,
    Says.CUSTODY: _custody,
    Says.COUNSEL: _counsel,
    Says.PLAIN: _plain,
}
