"""EOIR's codes as the shipped tables know them: which are known, how they are spelt, and the manner a decision stands for.

A code that no table knows is kept as it is and counted. A decision code itself is kept nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk import resources
from iqdesk.domain.docket import Manner
from iqdesk.exchange import eoir_layout as layouts

if TYPE_CHECKING:
    from iqdesk.exchange.eoir_report import TableReport
    from iqdesk.exchange.eoir_row import Row

NOT_SHOWN = "(not shown)"
_CLOSURES = frozenset("ABYMPH")
_OTHER_ENDINGS = {"F": Manner.TERMINATED, "O": Manner.DECISION, "C": Manner.VENUE_CHANGE, "T": Manner.TRANSFER}

# Which shipped table speaks for which column.
_CASE_TYPE, _CUSTODY, _COURT, _LANGUAGE = ("case_type", None), ("custody", None), ("court", None), ("language", None)
_LOCATION = ("hearing_location", None)
_SPEAKS_FOR: dict[str, dict[str, tuple[str, str | None]]] = {
    layouts.CASES.name: {"CASE_TYPE": _CASE_TYPE, "CUSTODY": _CUSTODY, "NAT": ("nationality", None), "LANG": _LANGUAGE},
    layouts.PROCEEDINGS.name: {
        "CASE_TYPE": _CASE_TYPE,
        "CUSTODY": _CUSTODY,
        "BASE_CITY_CODE": _COURT,
        "HEARING_LOC_CODE": _LOCATION,
    },
    layouts.HEARINGS.name: {
        "ADJ_RSN": ("adjournment", None),
        "REC_TYPE": ("hearing_type", "rec_type"),
        "CAL_TYPE": ("hearing_type", "cal_type"),
        "SCHEDULE_TYPE": ("hearing_type", "schedule_type"),
        "ADJ_MEDIUM": ("hearing_type", "medium"),
        "BASE_CITY_CODE": _COURT,
        "HEARING_LOC_CODE": _LOCATION,
        "LANG": _LANGUAGE,
    },
    layouts.MOTIONS.name: {"REC_TYPE": ("motion_type", "motion_type"), "STRFILINGPARTY": ("motion_type", "filing_party")},
    layouts.CUSTODY_REQUESTS.name: {"BOND_TYPE": ("bond_decision", "bond_type")},
    layouts.APPEALS.name: {
        "STRAPPEALCATEGORY": ("appeal_decision", "appeal_category"),
        "STRAPPEALTYPE": ("appeal_decision", "appeal_type"),
        "STRFILEDBY": ("appeal_decision", "filed_by"),
        "STRBIADECISION": ("appeal_decision", "bia_decision"),
    },
    layouts.COURT_REVIEWS.name: {"STRFEDCOURTDECISION": ("appeal_decision", "fed_court_decision")},
    layouts.CUSTODY_SPELLS.name: {"CUSTODY": _CUSTODY},
    layouts.IDENTIFIERS.name: {"CASE_ID": ("case_identifier", None)},
}


class CodeTables:
    """The shipped tables, read once for one import."""

    def __init__(self) -> None:
        loaded = {name: resources.code_table(name) for name in {name for c in _SPEAKS_FOR.values() for name, _ in c.values()}}
        self._spelling: dict[str, dict[str, dict[str, str]]] = {}
        for table, columns in _SPEAKS_FOR.items():
            rows = {column: loaded[name] if part is None else loaded[name][part] for column, (name, part) in columns.items()}
            self._spelling[table] = {
                column: {str(row["code"]).upper(): str(row["code"]) for row in codes} for column, codes in rows.items()
            }
        self._manners = {
            (row["field"], row["case_type"], row["code"]): Manner(row["manner"])
            for row in resources.code_table("decision")["decisions"]
        }

    def known(self, row: Row, column: str, report: TableReport) -> str | None:
        """The code in `column` as its table spells it; one that the table does not know comes back as it is, counted."""
        code = row.code(column)
        if code is None:
            return None
        spelt = self._spelling[row.header.layout.name][column].get(code.upper())
        if spelt is None:
            report.note_unknown(column, code)
            return code
        return spelt

    def manner(self, row: Row, case_type: str | None, report: TableReport) -> Manner | None:
        """How a proceeding ended before this court, None while nothing says that it did.

        A decision code ends it by decision, in absentia, by termination or dismissal, or by withdrawal, whatever was
        ruled; J (to the Board) and the reserved S of type DCC do not end it. Pairs of case type and code that the table
        lacks are counted without their letter.
        """
        for column, by_rule in (("DEC_CODE", _manner_of_decision), ("OTHER_COMP", _manner_of_other)):
            code = row.code(column)
            if code is None:
                continue
            manner = self._manners.get((column, case_type or "", code.upper()))
            if manner is None:
                report.note_unknown(column, NOT_SHOWN)
                manner = by_rule(code.upper())
            absent = column == "DEC_CODE" and (row.code("ABSENTIA") or "").upper() == "Y"
            return Manner.IN_ABSENTIA if absent and manner.completes else manner
        return None


def _manner_of_decision(code: str) -> Manner:
    return Manner.OTHER if code == "J" else Manner.DECISION


def _manner_of_other(code: str) -> Manner:
    return Manner.ADMINISTRATIVE_CLOSURE if code in _CLOSURES else _OTHER_ENDINGS.get(code, Manner.OTHER)
