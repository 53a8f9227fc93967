"""What bringing in a sheet asks of the docket, one question for a table however many rows; and the mapping it remembers."""

from __future__ import annotations

import json
from datetime import date, time
from typing import TYPE_CHECKING

from iqdesk.domain.code_search import CodeEntry
from iqdesk.domain.docket import HearingKind, Manner, Touched
from iqdesk.domain.held import Held, HeldCase, HeldHearing, HeldMotion, HeldProceeding, HeldSlot, SheetMapping
from iqdesk.domain.identity import new_identity
from iqdesk.store.case_states import TYPED, load_states
from iqdesk.store.facts_rows import load_adjournment_codes
from iqdesk.store.stored import case_name, clock_time, outcome
from iqdesk.store.wording import day_of
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.store.connection import Connection

_CASES = "select id from cases where a_number in (select value from json_each(?))"
# Where a docket uses codes of a table: a code that stands in it is known, whatever the table says.
_USED = {
    "motion_type": "select motion_type from motions",
    "case_type": "select case_type from cases union select case_type from proceedings",
    "nationality": "select nationality from cases",
    "language": "select language from cases",
    "adjournment": "select code from hearings",
}


class SheetRows(Writing):
    """Reads, and one write. Mixed into DocketFile."""

    @property
    def state(self) -> int:
        """A number that is another after every write: who has compared something with the docket need not do so again."""
        return self._connection.total_changes

    def held_under(self, a_numbers: Iterable[str], days: Iterable[date] = ()) -> Held:
        """What the docket holds of the cases with these A-numbers, and what is set on these days."""
        numbers = json.dumps(sorted(set(a_numbers)))
        codes = load_adjournment_codes(self._connection)
        cases = _cases(self._connection, numbers)
        return Held(
            cases,
            _proceedings(self._connection, numbers),
            _hearings(self._connection, codes, numbers),
            _motions(self._connection, numbers),
            tuple(load_states(self._connection, codes, (case.id for case in cases))),
            _slots(self._connection, json.dumps(sorted(day.isoformat() for day in set(days)))),
            _family(self._connection, numbers),
        )

    def known_codes(self, tables: Iterable[str]) -> dict[str, list[CodeEntry]]:
        """The codes of these tables with their labels, those that only stand in the docket too."""
        return {table: self._known_codes(table) for table in tables}

    def _known_codes(self, table: str) -> list[CodeEntry]:
        rows = self._connection.execute("select code, label from codes where of_table = ? order by code", (table,))
        found = [CodeEntry(code, label) for code, label in rows]
        listed = {entry.code for entry in found}
        used = self._connection.execute(f"select distinct * from ({_USED[table]})")
        return [*found, *(CodeEntry(code, code) for (code,) in used if code and code not in listed)]

    def sheet_mappings(self, headings: tuple[str, ...]) -> list[SheetMapping]:
        """What sheets with these headings became before, one for each kind of sheet."""
        rows = self._connection.execute(
            "select kind, columns from sheet_mappings where headings = ? order by kind", (json.dumps(headings),)
        )
        return [SheetMapping(kind, headings, tuple((field, order) for field, order in json.loads(text))) for kind, text in rows]

    def record_sheet_mapping(self, mapping: SheetMapping) -> Touched:
        """Remember what the columns of a sheet become, in place of what was remembered for its headings."""
        columns = json.dumps(mapping.columns)
        with self._journal.step(f"Remembered the columns of a sheet of {mapping.kind}", self.author.id) as step:
            found = self._mapping_like(mapping)
            if found is None:
                row = {"id": new_identity(), "kind": mapping.kind, "headings": json.dumps(mapping.headings), "columns": columns}
                self._insert("sheet_mappings", row)
            elif found[1] != columns:
                self._journal.db.table("sheet_mappings").update(found[0], {"columns": columns})
        return self._journal.touched(step)

    def withdraw_sheet_mapping(self, mapping: SheetMapping) -> Touched:
        """Forget what is remembered for the headings of a sheet of that kind."""
        with self._journal.step(f"Forgot the columns of a sheet of {mapping.kind}", self.author.id) as step:
            found = self._mapping_like(mapping)
            if found is not None:
                self._journal.db.table("sheet_mappings").delete(found[0])
        return self._journal.touched(step)

    def _mapping_like(self, mapping: SheetMapping) -> tuple[int, str] | None:
        """The row that is remembered for the same kind and headings, and its columns."""
        found: tuple[int, str] | None = self._connection.execute(
            "select id, columns from sheet_mappings where kind = ? and headings = ?", (mapping.kind, json.dumps(mapping.headings))
        ).fetchone()
        return found


def _cases(connection: Connection, numbers: str) -> tuple[HeldCase, ...]:
    rows = connection.execute(
        f"""
        select id, a_number, family, given, case_type, nationality, language, custody, represented from cases
        where id in ({_CASES}) order by a_number, id
        """,
        (numbers,),
    )
    return tuple(HeldCase._make((*row, None if represented is None else represented == 1)) for *row, represented in rows)


def _proceedings(connection: Connection, numbers: str) -> tuple[HeldProceeding, ...]:
    """In order of opening, so that the last is the one that new entries go to."""
    rows = connection.execute(
        f"""
        select id, case_id, opened_on, completed, manner from proceedings where case_id in ({_CASES})
        order by coalesce(opened_on, completed, ''), id
        """,
        (numbers,),
    )
    return tuple(
        HeldProceeding(i, case_id, day_of(opened), day_of(completed), Manner(manner) if manner else None)
        for i, case_id, opened, completed, manner in rows
    )


def _hearings(connection: Connection, codes: AdjournmentCodes, numbers: str) -> tuple[HeldHearing, ...]:
    rows = connection.execute(
        f"""
        select h.id, p.id, p.case_id, h.day, h.start_minute, h.minutes, h.kind, h.code, h.is_recorded,
               h.wants_code, h.minutes_used, h.is_prepared
        from proceedings p join hearings h on h.proceeding_id = p.id
        where p.case_id in ({_CASES}) and h.judge in (select code from judge_codes) order by h.day, h.start_minute, h.id
        """,
        (numbers,),
    )
    made = []
    for i, proceeding, case_id, text, start, minutes, kind, code, recorded, wants_code, used, prepared in rows:
        on = date.fromisoformat(text)
        ended = outcome(codes, code, recorded, wants_code, on)
        when = (on, clock_time(start), minutes, HearingKind(kind))
        made.append(HeldHearing(i, proceeding, case_id, *when, ended, code, used, prepared == 1))
    return tuple(made)


def _motions(connection: Connection, numbers: str) -> tuple[HeldMotion, ...]:
    rows = connection.execute(
        f"""
        select id, case_id, motion_type, received, judge_received, filed_by, decided_on from motions
        where case_id in ({_CASES}) and is_deleted = 0 order by received, id
        """,
        (numbers,),
    )
    return tuple(
        HeldMotion(i, case_id, kind, day_of(received), day_of(judge), party, day_of(ruled))
        for i, case_id, kind, received, judge, party, ruled in rows
    )


def _slots(connection: Connection, days: str) -> tuple[HeldSlot, ...]:
    rows = connection.execute(
        f"""
        select h.id, h.day, h.start_minute, h.kind, h.is_recorded = 0, {TYPED.format(row="h")},
               c.id, c.family, c.given, c.a_number, c.public_key
        from hearings h join proceedings p on p.id = h.proceeding_id join cases c on c.id = p.case_id
        where h.day in (select value from json_each(?)) and h.start_minute is not null and h.code is null
        and h.shared_with is null and h.judge in (select code from judge_codes) order by h.id
        """,
        (days,),
    )
    made = []
    for i, day, minute, kind, is_open, typed, *case in rows:
        when = (date.fromisoformat(day), time(*divmod(minute, 60)), HearingKind(kind))
        made.append(HeldSlot(i, case_name(*case), *when, is_open == 1, typed == 1))
    return tuple(made)


def _family(connection: Connection, numbers: str) -> tuple[tuple[int, int], ...]:
    rows = connection.execute(
        f"""
        with mine as ({_CASES}), leads (id) as (
            select id from mine union select lead_case_id from family_links where rider_case_id in mine and severed is null)
        select lead_case_id, rider_case_id from family_links where severed is null and lead_case_id in leads order by 1, 2
        """,
        (numbers,),
    )
    return tuple((lead, rider) for lead, rider in rows)
