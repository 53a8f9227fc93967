"""Which rows of one case are the same: what was typed in it, and what public data has of it. The rules are the domain's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.pairing import (
    FiledDay,
    ProceedingDays,
    SettingDay,
    paired_filings,
    paired_proceedings,
    paired_settings,
)
from iqdesk.store.counted import takes_place
from iqdesk.store.facts_rows import MATCHED
from iqdesk.store.of_case import rows_of
from iqdesk.store.wording import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.pairing import Pair
    from iqdesk.store.connection import Connection, SqlRow

_SETTINGS = """
    select h.id, h.day, h.kind, h.start_minute from hearings h join proceedings p on p.id = h.proceeding_id
    where p.case_id = :case and {which} order by h.id
"""
_PROCEEDINGS = """
    select id, opened_on, completed from proceedings p where case_id = :case and {which} order by id
"""
# By table: the day of filing, that of the decision, and what else two rows have to share to be the same at first sight.
_FILINGS = {
    "motions": "select id, coalesce(received, judge_received), decided_on, motion_type",
    "custody_requests": "select id, requested, decided_on, null",
    "appeals": "select id, filed, decided_on, null",
    "custody_spells": "select id, detained, released, null",
}
_LINKS = """
    select typed.id, public.id from family_links typed join family_links public
    on public.lead_case_id = typed.lead_case_id and public.rider_case_id = typed.rider_case_id
    where ? in (typed.lead_case_id, typed.rider_case_id) and typed.release is null and {public}
    group by typed.lead_case_id, typed.rider_case_id
"""
_TYPED = "{row}.release is null"
_PUBLIC = f"({{row}}.release is not null and not instr({{row}}.typed, ',{MATCHED},'))"


def pairs_within(connection: Connection, case_id: int) -> Iterator[tuple[str, list[Pair]]]:
    """Tables in the order in which their rows are to be made one, each with the pairs in it, found when it is its turn.

    Proceedings are known by their hearings, so they are paired first; made one after them, for the less has to be moved.
    """
    proceedings = _proceedings(connection, case_id)
    yield "hearings", _settings(connection, case_id)
    yield "proceedings", proceedings
    for table in _FILINGS:
        yield table, _filings(connection, case_id, table)
    yield "family_links", _links(connection, case_id)


def _sides(connection: Connection, question: str, row: str, case_id: int) -> tuple[list[SqlRow], list[SqlRow]]:
    """The typed rows and the public ones that wait; without the one or the other there is nothing to pair."""
    both: list[list[SqlRow]] = []
    for which in (_PUBLIC, _TYPED):
        found = connection.execute(question.format(which=which.format(row=row)), {"case": case_id}).fetchall()
        if not found:
            return [], []
        both.append(found)
    public, typed = both
    return typed, public


def _proceedings(connection: Connection, case_id: int) -> list[Pair]:
    typed, public = _sides(connection, _PROCEEDINGS, "p", case_id)
    return paired_proceedings(*([_proceeding(connection, row) for row in side] for side in (typed, public)))


def _proceeding(connection: Connection, row: SqlRow) -> ProceedingDays:
    identity, opened, completed = row
    days = connection.execute(f"select day from hearings where proceeding_id = ? and {takes_place('hearings')}", (identity,))
    return ProceedingDays(identity, day_of(opened), day_of(completed), frozenset(date.fromisoformat(day) for (day,) in days))


def _settings(connection: Connection, case_id: int) -> list[Pair]:
    typed, public = (
        [SettingDay(i, date.fromisoformat(day), HearingKind(kind), start) for i, day, kind, start in side]
        for side in _sides(connection, _SETTINGS, "h", case_id)
    )
    return paired_settings(typed, public)


def _filings(connection: Connection, case_id: int, table: str) -> list[Pair]:
    question = f"{_FILINGS[table]} from {table} where {rows_of(table, '(:case)')} and {{which}} order by id"
    typed, public = (
        [FiledDay(i, day_of(filed), day_of(decided), kind) for i, filed, decided, kind in side]
        for side in _sides(connection, question, table, case_id)
    )
    return paired_filings(typed, public)


def _links(connection: Connection, case_id: int) -> list[Pair]:
    rows = connection.execute(_LINKS.format(public=_PUBLIC.format(row="public")), (case_id,)).fetchall()
    return [(typed, public) for typed, public in rows]
