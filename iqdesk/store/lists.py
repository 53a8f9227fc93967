"""Every list of a docket through one door: the ids that it shows, in its order, and how many there are in all."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.finding import sought
from iqdesk.domain.lists import ListKind
from iqdesk.store import case_list, finding, hearing_list, motion_list

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.lists import ListQuery
    from iqdesk.store.connection import Connection

_COUNTS = {
    ListKind.CASES: case_list.case_count,
    ListKind.HEARINGS: hearing_list.hearing_count,
    ListKind.MOTIONS: motion_list.motion_count,
    ListKind.COMPLETIONS: motion_list.completion_count,
}
_APART = {
    ListKind.HEARINGS: hearing_list.hearings_apart,
    ListKind.MOTIONS: motion_list.motions_apart,
    ListKind.COMPLETIONS: motion_list.completions_apart,
}


def list_count(connection: Connection, kind: ListKind) -> int:
    """How many rows the list has when it is narrowed by nothing."""
    return _COUNTS[kind](connection)


def list_apart(connection: Connection, kind: ListKind) -> int:
    """How many rows the list leaves out because they are set apart as not yet matched; every case is listed."""
    return _APART[kind](connection) if kind in _APART else 0


class Lists:
    """Answers for one docket; `private` says whether the judge's own notes are searched."""

    def __init__(self, connection: Connection, codes: AdjournmentCodes, today: date, *, private: bool) -> None:
        self._connection = connection
        self._codes = codes
        self._today = today
        self._private = private

    def ids(self, kind: ListKind, query: ListQuery) -> Iterator[array[int]]:
        """The rows that a list shows, in its order, in parts that each take a moment."""
        if kind is ListKind.HEARINGS:
            return hearing_list.hearing_ids(self._connection, self._codes, query, self._today, private=self._private)
        if kind is ListKind.MOTIONS:
            return motion_list.motion_ids(self._connection, query, self._today, private=self._private)
        if kind is ListKind.COMPLETIONS:
            return motion_list.completion_ids(self._connection, query, self._today, private=self._private)
        return self._case_ids(query)

    def _case_ids(self, query: ListQuery) -> Iterator[array[int]]:
        what, found = sought(query.search, self._today), finding.EVERY_CASE
        if what is not None:
            found = finding.cases_found(self._connection, what, private=self._private)
        view, order = CaseView(query.view), CaseOrder(query.order)
        ids = case_list.case_ids(self._connection, found, view, order, descending=query.descending, today=self._today)
        yield array("q", ids)
