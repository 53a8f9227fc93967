"""Everything the docket holds on one case. What was ruled is not asked for, because it is not there."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from iqdesk.domain.case_records import (
    AppealLine,
    CaseRecord,
    CustodyLine,
    CustodyRequestLine,
    HearingLine,
    HistoryLine,
    MotionLine,
    ProceedingLine,
)
from iqdesk.domain.docket import HearingKind, Manner, Mark, MarkKind, RuleBroken
from iqdesk.store.counted import takes_place
from iqdesk.store.facts_rows import SOURCE, load_releases
from iqdesk.store.journal import READABLE, ROWS_OF_CASE
from iqdesk.store.note_verbs import notes_of
from iqdesk.store.row_sources import row_sources
from iqdesk.store.stored import case_name, clock_time, outcome
from iqdesk.store.wording import day_of, short_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.records import CaseName
    from iqdesk.store.connection import Connection


def case_record(connection: Connection, codes: AdjournmentCodes, case_id: int, *, private: bool) -> CaseRecord:
    """The record of one case, each list newest first; RuleBroken if it is not in the docket.

    Without `private` nothing of the judge's private notes is in it, nor that there were steps about them.
    """
    found = connection.execute(
        """
        select family, given, a_number, public_key, case_type, nationality, language, custody, represented
        from cases where id = ?
        """,
        (case_id,),
    ).fetchone()
    if found is None:
        raise RuleBroken("That case is no longer in the docket.")
    family, given, number, key, case_type, nationality, language, custody, represented = found
    label = _Labels(connection)
    proceedings = _proceedings(connection, case_id)
    return CaseRecord(
        case=case_name(case_id, family, given, number, key),
        case_type=case_type,
        case_type_label=label("case_type", case_type),
        nationality=label("nationality", nationality),
        language=label("language", language),
        custody=custody,
        represented=None if represented is None else represented == 1,
        proceedings=tuple(reversed(proceedings)),
        hearings=_hearings(connection, codes, proceedings),
        motions=_motions(connection, label, case_id),
        custody_requests=_custody_requests(connection, label, case_id),
        custody_spells=_custody_spells(connection, case_id),
        appeals=_appeals(connection, label, case_id),
        marks=_marks(connection, case_id),
        family=_family(connection, case_id),
        notes=notes_of(connection, [case_id], private=private).get(case_id, ()),
        history=_history(connection, case_id, private=private),
        sources=row_sources(connection, case_id),
    )


class _Labels:
    """The wording of a code in the docket's own tables, or the raw code."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __call__(self, table: str, code: str | None) -> str:
        if code is None:
            return ""
        found = self._connection.execute("select label from codes where of_table = ? and code = ?", (table, code)).fetchone()
        return str(found[0]) if found else code


def _proceedings(connection: Connection, case_id: int) -> list[ProceedingLine]:
    releases = {one.id: f"public release read {short_day(one.imported_on)}" for one in load_releases(connection)}
    rows = connection.execute(
        f"""
        select id, opened_on, case_type, judge, custody, completed, manner, is_stub, {SOURCE}
        from proceedings where case_id = ? order by coalesce(opened_on, completed, '9999'), public_key, id
        """,
        (case_id,),
    )
    return [
        ProceedingLine(
            i,
            index,
            day_of(opened),
            kind,
            judge,
            custody,
            day_of(done),
            Manner(manner) if manner else None,
            stub == 1,
            releases.get(release, "typed"),
        )
        for index, (i, opened, kind, judge, custody, done, manner, stub, release) in enumerate(rows, start=1)
    ]


def _hearings(connection: Connection, codes: AdjournmentCodes, proceedings: Iterable[ProceedingLine]) -> tuple[HearingLine, ...]:
    numbers = {one.id: one.number for one in proceedings}
    marks = ", ".join("?" * len(numbers))
    rows = connection.execute(
        f"""select id, proceeding_id, day, start_minute, minutes, kind, judge, code, is_recorded, wants_code,
        minutes_used, (select day from hearings m where m.id = hearings.moved_to) from hearings
        where proceeding_id in ({marks}) order by day desc, start_minute desc, id""",
        tuple(numbers),
    )
    lines = []
    for i, proceeding, text, start, minutes, kind, judge, code, recorded, wants_code, used, moved in rows:
        day = date.fromisoformat(text)
        wording = "" if code is None else codes.label(code, day)
        ended = outcome(codes, code, recorded, wants_code, day)
        what = (clock_time(start), minutes, HearingKind(kind), judge, ended, code, wording)
        lines.append(HearingLine(i, numbers[proceeding], day, *what, minutes_used=used, moved_to=day_of(moved)))
    return tuple(lines)


def _motions(connection: Connection, label: _Labels, case_id: int) -> tuple[MotionLine, ...]:
    rows = connection.execute(
        """
        select id, motion_type, filed_by, coalesce(judge_received, received), decided_on from motions
        where case_id = ? and is_deleted = 0 order by coalesce(judge_received, received) desc, id
        """,
        (case_id,),
    ).fetchall()
    return tuple(
        MotionLine(i, label("motion_type", kind) or "Motion", label("party", party), day_of(received), day_of(ruled))
        for i, kind, party, received, ruled in rows
    )


def _custody_requests(connection: Connection, label: _Labels, case_id: int) -> tuple[CustodyRequestLine, ...]:
    rows = connection.execute(
        f"""
        select r.id, r.bond_type, r.requested, r.decided_on, (
            select min(h.day) from hearings h where h.proceeding_id = r.proceeding_id and h.kind = 'custody'
            and {takes_place("h")} and h.day >= coalesce(r.requested, '') and h.day <= coalesce(r.decided_on, '9999'))
        from custody_requests r where r.case_id = ? order by r.requested desc, r.id
        """,
        (case_id,),
    ).fetchall()
    return tuple(
        CustodyRequestLine(
            i, label("custody_request", kind) or "Custody redetermination", day_of(asked), day_of(first), day_of(ruled)
        )
        for i, kind, asked, ruled, first in rows
        for days in ((asked, first, ruled),)
    )


def _custody_spells(connection: Connection, case_id: int) -> tuple[CustodyLine, ...]:
    rows = connection.execute(
        "select detained, released from custody_spells where case_id = ? order by coalesce(detained, released) desc, id",
        (case_id,),
    )
    return tuple(CustodyLine(day_of(detained), day_of(released)) for detained, released in rows)


def _appeals(connection: Connection, label: _Labels, case_id: int) -> tuple[AppealLine, ...]:
    rows = connection.execute(
        "select id, appeal_type, filed_by, filed, decided_on, result from appeals where case_id = ? order by filed desc, id",
        (case_id,),
    ).fetchall()
    return tuple(
        AppealLine(
            i,
            label("appeal_type", kind) or "Appeal",
            label("party", party),
            day_of(filed),
            day_of(ruled),
            label("appeal_result", result),
        )
        for i, kind, party, filed, ruled, result in rows
    )


def _marks(connection: Connection, case_id: int) -> tuple[Mark, ...]:
    rows = connection.execute("select kind, first, last from marks where case_id = ? order by first desc, id", (case_id,))
    return tuple(Mark(case_id, MarkKind(kind), day_of(first), day_of(last)) for kind, first, last in rows)


def _family(connection: Connection, case_id: int) -> tuple[CaseName, ...]:
    """The other members of the family: the lead's riders and the lead itself, severed ones left out."""
    rows = connection.execute(
        """
        with leads as (select lead_case_id as id from family_links where rider_case_id = :case and severed is null
                       union select :case),
        members as (select id from leads union
                    select rider_case_id from family_links where severed is null and lead_case_id in (select id from leads))
        select c.id, family, given, a_number, public_key from cases c where c.id in (select id from members) and c.id <> :case
        order by search_name, a_number, public_key
        """,
        {"case": case_id},
    )
    return tuple(case_name(*row) for row in rows)


def _history(connection: Connection, case_id: int, *, private: bool) -> tuple[HistoryLine, ...]:
    rows = connection.execute(
        f"""
        select number, name, trim(given || ' ' || family), role, at, is_undone from steps
        join people on people.id = author
        where number in (select step from step_rows where {ROWS_OF_CASE}) and {READABLE} order by number desc
        """,
        {"case": case_id, "private": int(private)},
    )
    return tuple(
        HistoryLine(number, name, author or role.capitalize(), datetime.fromisoformat(at).astimezone(UTC), undone == 1)
        for number, name, author, role, at, undone in rows
    )
