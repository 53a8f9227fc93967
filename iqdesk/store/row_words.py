"""How the rows of a case are named and their columns worded where their history is told; codes with their labels, no ids."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import RESERVED_DECISION, Custody, HearingKind, MarkKind, OutcomeKind, spoken_a_number
from iqdesk.domain.wording import spoken_time
from iqdesk.store.stored import clock_time, outcome
from iqdesk.store.wording import REMARK, case_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iqdesk.domain.changes import Value
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.store.connection import Connection

    Image = Mapping[str, str | int | None]


class Docket(NamedTuple):
    """What wording a value may have to ask."""

    connection: Connection
    codes: AdjournmentCodes

    def label(self, table: str, code: object) -> str:
        """A code with its label."""
        found = self.connection.execute("select label from codes where of_table = ? and code = ?", (table, code)).fetchone()
        return f"{found[0]} ({code})" if found else str(code)

    def case(self, case_id: object) -> str:
        """How a case is named."""
        found = self.connection.execute("select a_number, public_key from cases where id = ?", (case_id,)).fetchone()
        return case_words(*found) if found else "a case that is gone"

    def hearing(self, hearing_id: object) -> Value:
        """The day of a setting."""
        found = self.connection.execute("select day from hearings where id = ?", (hearing_id,)).fetchone()
        return date.fromisoformat(found[0]) if found else "a setting that is gone"

    def circumstance(self, circumstance_id: object) -> Value:
        """The line of a circumstance."""
        found = self.connection.execute("select words from circumstances where id = ?", (circumstance_id,)).fetchone()
        return str(found[0]) if found else "a circumstance that is gone"

    def case_of_hearing(self, hearing_id: object) -> str:
        """The case of a setting."""
        found = self.connection.execute(
            "select case_id from hearings join proceedings on proceedings.id = proceeding_id where hearings.id = ?", (hearing_id,)
        ).fetchone()
        return self.case(found[0] if found else None)


class Field(NamedTuple):
    """A column, or several that are one thing to a person, and how its value is worded."""

    label: str
    columns: tuple[str, ...]
    worded: Callable[[Docket, Image, str], Value]
    is_told_of_new: bool = True  # False: only where it changes; a new row says it by being there


def _plain(_docket: Docket, row: Image, column: str) -> Value:
    return str(row[column])


def _day(_docket: Docket, row: Image, column: str) -> Value:
    return date.fromisoformat(str(row[column]))


def _yes(_docket: Docket, row: Image, column: str) -> Value:
    return "Yes" if row[column] else ""


def _custody(_docket: Docket, row: Image, column: str) -> Value:
    return Custody.label_of(str(row[column]))


def _word(_docket: Docket, row: Image, column: str) -> Value:
    text = str(row[column])
    return text[0].upper() + text[1:]


def _labelled(table: str) -> Callable[[Docket, Image, str], Value]:
    def worded(docket: Docket, row: Image, column: str) -> Value:
        return docket.label(table, row[column])

    return worded


def _a_number(_docket: Docket, row: Image, column: str) -> Value:
    return spoken_a_number(str(row[column]))


def _counsel(_docket: Docket, row: Image, column: str) -> Value:
    return "With counsel" if row[column] else "Without counsel"


def _time(_docket: Docket, row: Image, column: str) -> Value:
    at = clock_time(int(row[column] or 0))
    return spoken_time(at) if at else ""


def _case(docket: Docket, row: Image, column: str) -> Value:
    return docket.case(row[column])


def _hearing(docket: Docket, row: Image, column: str) -> Value:
    return docket.hearing(row[column])


def _circumstance(docket: Docket, row: Image, column: str) -> Value:
    return docket.circumstance(row[column])


def _case_of_hearing(docket: Docket, row: Image, column: str) -> Value:
    return docket.case_of_hearing(row[column])


def _outcome(docket: Docket, row: Image, _column: str) -> Value:
    """What a hearing ended in, from its code and whether anything was recorded."""
    day, code = date.fromisoformat(str(row["day"])), row["code"]
    text = None if code is None else str(code)
    wants_code = int(row.get("wants_code") or 0)
    if wants_code:
        return f"{OutcomeKind.ADJOURNED.label}, its code to be given"
    kind = outcome(docket.codes, text, int(row["is_recorded"] or 0), wants_code, day)
    if kind is None:
        return ""
    if text is None or kind not in (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED):
        return kind.label
    wording = docket.codes.label(text, day)
    return f"{kind.label}, {text}" + (f" {wording}" if wording != text else "")


def _code(docket: Docket, row: Image, column: str) -> Value:
    code, wording = str(row[column]), docket.codes.label(str(row[column]), date.fromisoformat(str(row["day"])))
    return code if wording == code else f"{code} {wording}"


def _control(_docket: Docket, row: Image, column: str) -> Value:
    return "Outside the judge’s control" if row[column] else "Within the judge’s control"


def _fields(*fields: tuple[str, str, Callable[[Docket, Image, str], Value]]) -> tuple[Field, ...]:
    return tuple(Field(label, (column,), worded) for column, label, worded in fields)


_BELONGS = Field("Belongs to", ("case_id",), _case, is_told_of_new=False)
_JUDGE = ("judge", "Judge", _plain)

FIELDS: dict[str, tuple[Field, ...]] = {
    "cases": _fields(
        ("a_number", "A-number", _a_number),
        ("family", "Family name", _plain),
        ("given", "Given name", _plain),
        ("case_type", "Type", _labelled("case_type")),
        ("nationality", "Nationality", _labelled("nationality")),
        ("language", "Language", _labelled("language")),
        ("custody", "Custody", _custody),
        ("represented", "Counsel", _counsel),
        ("public_key", "Public case", _plain),
    ),
    "proceedings": (
        *_fields(
            ("charged_on", "Charged", _day),
            ("opened_on", "Opened", _day),
            ("base_city", "Court", _labelled("court")),
            ("location", "Location", _plain),
            _JUDGE,
            ("case_type", "Type", _labelled("case_type")),
            ("custody", "Custody", _custody),
            ("completed", "Completed", _day),
            ("manner", "Manner", _word),
        ),
        _BELONGS,
    ),
    "hearings": (
        *_fields(
            ("day", "Date", _day),
            ("start_minute", "Time", _time),
            ("minutes", "Minutes set", _plain),
            ("kind", "Kind", _word),
            _JUDGE,
        ),
        Field("Outcome", ("code", "is_recorded", "wants_code"), _outcome),
        *_fields(
            ("minutes_used", "Minutes used", _plain),
            ("is_prepared", "Prepared", _yes),
            ("moved_to", "Moved to", _hearing),
            ("shared_with", "Heard with", _case_of_hearing),
            ("medium", "Medium", _plain),
            ("base_city", "Court", _labelled("court")),
            ("location", "Location", _plain),
            ("language", "Language", _labelled("language")),
        ),
    ),
    "motions": (
        *_fields(
            ("motion_type", "Motion", _labelled("motion_type")),
            ("filed_by", "Filed by", _labelled("party")),
            ("received", "Received", _day),
            ("judge_received", "Received by the judge", _day),
            ("decided_on", "Ruled on", _day),
            ("is_deleted", "Withdrawn", _yes),
            _JUDGE,
        ),
        _BELONGS,
    ),
    "custody_requests": (
        *_fields(
            ("bond_type", "Request", _labelled("custody_request")),
            ("requested", "Requested", _day),
            ("decided_on", "Decided", _day),
            _JUDGE,
        ),
        _BELONGS,
    ),
    "appeals": (
        *_fields(
            ("appeal_type", "Appeal", _labelled("appeal_type")),
            ("filed_by", "Filed by", _labelled("party")),
            ("filed", "Filed", _day),
            ("decided_on", "Decided", _day),
            ("result", "Result", _labelled("appeal_result")),
        ),
        _BELONGS,
    ),
    "court_reviews": _fields(("requested", "Requested", _day), ("result", "Result", _labelled("appeal_result"))),
    "custody_spells": (*_fields(("detained", "Detained", _day), ("released", "Released", _day)), _BELONGS),
    "family_links": _fields(
        ("lead_case_id", "Lead case", _case),
        ("rider_case_id", "Rider", _case),
        ("created", "Since", _day),
        ("severed", "Severed", _day),
    ),
    "case_identifiers": (*_fields(("code", "Identifier", _labelled("case_identifier"))), _BELONGS),
    "marks": (
        *_fields(("kind", "Mark", _word), ("first", "From", _day), ("last", "To", _day), ("reason", "Reason", _plain)),
        _BELONGS,
    ),
    "notes": (*_fields(("text", "Note", _plain), ("written_on", "Written", _day)), _BELONGS),
    "checks": _fields(("words", "Finding", _plain), ("value", "The release says", _plain), ("is_settled", "Settled", _yes)),
    "reasons": (
        *_fields(
            ("benchmark", "Explains", _word),
            ("day", "Missed on", _day),
            ("code", "Code", _code),
            ("is_outside", "Control", _control),
            ("words", "In a line", _plain),
            ("evidence", "Evidence", _plain),
        ),
        _BELONGS,
    ),
    "circumstance_links": _fields(("circumstance_id", "In a line", _circumstance), ("hearing_id", "Hearing", _hearing)),
    "refused_matches": _fields(("public_case_id", "Not the same as", _case)),
}
# A circumstance of no miss, but of a decision that is reserved.
REMARK_FIELDS = (*_fields(("day", "Reserved on", _day), ("words", "Remark", _plain)), _BELONGS)
# What nobody typed: identities, what is computed from other columns, and EOIR's own classes that the kind stands for.
UNTOLD = {
    "": {"id", "release", "typed", "is_stub", "public_key", "proceeding_id", "case_id"},
    "cases": {"search_name"},
    "proceedings": {"has_decision"},
    "hearings": {"rec_type", "cal_type", "schedule_type", "manner", "request_id", "set_on"},
    "motions": {"has_decision"},
    "custody_requests": {"has_decision"},
    "appeals": {"category"},
    "court_reviews": {"appeal_id"},
    "custody_spells": {"custody"},
    "notes": {"search_text", "is_private", "author"},
    "checks": {"kind", "of_table", "row", "about"},
    "reasons": {"subject"},
}
_THINGS: dict[str, tuple[str, str]] = {  # what a row is, and the column of the day it is known by
    "cases": ("Case", ""),
    "proceedings": ("Proceeding", "opened_on"),
    "motions": ("Motion", "received"),
    "custody_requests": ("Custody request", "requested"),
    "appeals": ("Appeal", "filed"),
    "court_reviews": ("Review by a court", "requested"),
    "custody_spells": ("Detention", "detained"),
    "family_links": ("Family", ""),
    "case_identifiers": ("Identifier", ""),
    "checks": ("To check", ""),
    "reasons": ("Reason for a miss", "day"),
    "circumstance_links": ("Circumstance", ""),
    "refused_matches": ("Match refused", ""),
}


def fields_of(table: str, row: Image) -> tuple[Field, ...]:
    """The columns of a row that are told."""
    return REMARK_FIELDS if _is_remark(table, row) else FIELDS[table]


def _is_remark(table: str, row: Image) -> bool:
    return table == "reasons" and row["benchmark"] == RESERVED_DECISION


def thing(table: str, row: Image) -> tuple[str, date | None]:
    """What a row is called in a history, and the day it is of."""
    if table == "hearings":
        return f"{HearingKind(row['kind']).label} hearing", date.fromisoformat(str(row["day"]))
    if table == "marks":
        return MarkKind(row["kind"]).label, None
    if table == "notes":
        return ("Private note" if row["is_private"] else "Note"), date.fromisoformat(str(row["written_on"]))
    noun, column = _THINGS[table]
    if _is_remark(table, row):
        noun = REMARK
    day = row.get(column)
    return noun, date.fromisoformat(str(day)) if day else None
