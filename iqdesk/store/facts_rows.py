"""The docket as the measures see it: `load_facts` reads exactly the columns they use.

Rows set apart stay out, because the same events are typed: see `apart`. Speed matters here, as the standing is computed
anew after every entry.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from iqdesk.domain.calendar import Away, AwayKind, Closure, PartTimeShare, SittingCalendar
from iqdesk.domain.codes import AdjournmentCode, AdjournmentCodes, Cause, HearingHeld
from iqdesk.domain.docket import (
    Appeal,
    CustodyRequest,
    CustodySpell,
    FamilyLink,
    Hearing,
    HearingKind,
    Manner,
    Mark,
    MarkKind,
    Motion,
    Proceeding,
)
from iqdesk.domain.facts import Facts, Release
from iqdesk.store.of_case import CASES, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from iqdesk.store.connection import Connection, SqlRow


class _Days(dict[Any, Any]):
    """ISO text to date, None to None; a docket has few different days, so each is parsed once."""

    def __missing__(self, text: str | None) -> date | None:
        day = self[text] = date.fromisoformat(text) if text else None
        return day


ROWS_IN_A_PART, BEFORE_ALL = 2_000, -(2**63)
KINDS = {kind.value: kind for kind in HearingKind}
MANNERS: dict[str | None, Manner | None] = {None: None} | {manner.value: manner for manner in Manner}
MARKS = {kind.value: kind for kind in MarkKind}

# Two names among a public row's typed columns settle what it is: a person said which public row it is (a match), or lets
# it count as the release has it.
MATCHED, AS_RELEASED = "public_key", "release"
SOURCE = f"case when typed in ('', ',{AS_RELEASED},') then release end"

QUESTIONS = {
    "proceedings": f"""
        select id, case_id, case_type, judge, completed, manner, has_decision, custody, is_stub, {SOURCE} from proceedings
    """,
    "hearings": "select id, proceeding_id, day, kind, judge, code, is_recorded from hearings",
    "motions": f"""
        select id, case_id, proceeding_id, motion_type, judge, coalesce(judge_received, received), decided_on, has_decision,
               is_deleted, {SOURCE} from motions
    """,
    "custody_requests": f"""
        select id, case_id, proceeding_id, judge, requested, decided_on, has_decision, {SOURCE} from custody_requests
    """,
    "appeals": f"""
        select id, case_id, proceeding_id, category, appeal_type, filed, decided_on, result, {SOURCE} from appeals
    """,
    "custody_spells": "select case_id, detained, released from custody_spells",
    "family_links": "select rider_case_id, severed from family_links",
}
COMPLETING = ", ".join(f"'{manner.value}'" for manner in Manner if manner.completes)  # for SQL's `manner in (…)`
TYPED_FROM = "(select typed_from from docket)"
DAY_OF_EVENT = {
    "proceedings": "completed",
    "hearings": "day",
    "motions": "decided_on",
    "custody_requests": "decided_on",
    "appeals": "decided_on",
}


def apart(table: str, row: str | None = None) -> str:
    """The SQL condition that says whether a row of `table` is set apart as not yet matched.

    A public hearing is, from the typed-from date on, as long as nobody touched it. A public decision (a completion, a
    ruling, a decision on custody or of the Board) is, from the typed-from date on, and before it where a typed decision
    of that day waits for its match, as long as no person typed its day, matched it, refused its match with that typed case,
    or let it count as the release has it.

    So a completion that was typed once and stands in the releases once counts once, whatever the order of typing, reading
    releases, matching, undoing and changing the typed-from date: as long as it was typed with its day, or not before the
    typed-from date; matches pair only what is the same; and refusals part only what is not.
    """
    day, here = DAY_OF_EVENT[table], row or table
    if table == "hearings":
        return f"({here}.release is not null and {here}.typed = '' and {_from_then_on(table, here)})"
    return f"""({_unsettled(table, here)} and ({_from_then_on(table, here)} or exists (
        select 1 from {table} twin left join cases waiting on waiting.id = twin.case_id
        where twin.release is null and twin.{day} = {here}.{day}
        and (waiting.release is null or twin.case_id = {here}.case_id) and not exists (
            select 1 from refused_matches where case_id = twin.case_id and public_case_id = {here}.case_id))))"""


def _from_then_on(table: str, here: str) -> str:
    return f"coalesce({here}.{DAY_OF_EVENT[table]} >= {TYPED_FROM}, 0)"


def _unsettled(table: str, here: str) -> str:
    day = DAY_OF_EVENT[table]
    settled = " or ".join(f"instr({here}.typed, ',{name},')" for name in (day, MATCHED, AS_RELEASED))
    return f"{here}.release is not null and {here}.{day} is not null and not ({settled})"


def apart_here(connection: Connection, table: str, row: str | None = None) -> str:
    """The same as `apart` for this docket as it is now, which is quicker to tell row by row.

    Nothing is set apart where no release was read, nor a hearing where nothing was typed; a hearing's day is asked first,
    for it stands in the index; and a twin is looked for only where something was typed for days before the typed-from date.
    """
    day, here = DAY_OF_EVENT[table], row or table
    typed_from, read = connection.execute("select typed_from, exists (select 1 from releases) from docket").fetchone()
    if not read or (table == "hearings" and typed_from is None):
        return "0"
    if table == "hearings":
        return f"({here}.day >= '{typed_from}' and {here}.release is not null and {here}.typed = '')"
    earlier = f"""
        select 1 from {table} where release is null and {day} is not null and {day} < coalesce({TYPED_FROM}, '9999') limit 1
    """
    if connection.execute(earlier).fetchone():
        return apart(table, here)
    return f"({_unsettled(table, here)} and {_from_then_on(table, here)})"


def load_facts(
    connection: Connection,
    *,
    codes: AdjournmentCodes,
    judges: frozenset[str],
    calendar: SittingCalendar,
    cases: Iterable[int] | None = None,
) -> Facts:
    """Every row the measures read, of the whole docket or of some cases alone; those with an identity in its order."""
    days = _Days()
    of = None if cases is None else json.dumps(sorted(cases))
    made = {table: _MADE[table](_rows(connection, table, of), days) for table in QUESTIONS}
    return Facts(
        judges=judges,
        codes=codes,
        calendar=calendar,
        marks=_marks(connection, days, of),
        releases=load_releases(connection),
        set_apart=0 if of is not None else _set_apart(connection, made),
        **_by_field(made),
    )


def facts_in_parts(
    connection: Connection, *, codes: AdjournmentCodes, judges: frozenset[str], calendar: SittingCalendar
) -> Generator[int, None, Facts]:
    """The same of the whole docket, with the window's turn between parts: how many rows are read.

    No question stays open between parts; whoever writes meanwhile begins anew.
    """
    days, made, count = _Days(), {}, 0
    for table in QUESTIONS:
        rows: list[Any] = []
        for part in _row_parts(connection, table):
            rows += _MADE[table](part, days)
            count += len(part)
            yield count
        made[table] = tuple(rows)
    return Facts(
        judges=judges,
        codes=codes,
        calendar=calendar,
        marks=_marks(connection, days, None),
        releases=load_releases(connection),
        set_apart=_set_apart(connection, made),
        **_by_field(made),
    )


def _row_parts(connection: Connection, table: str) -> Iterator[list[SqlRow]]:
    if table not in DAY_OF_EVENT:
        yield _rows(connection, table, None)
        return
    where = f"id > ? and not {apart_here(connection, table)}"
    last = BEFORE_ALL
    while part := connection.execute(f"{QUESTIONS[table]} where {where} order by id limit {ROWS_IN_A_PART}", (last,)).fetchall():
        yield part
        last = part[-1][0]


def _by_field(made: dict[str, tuple[Any, ...]]) -> dict[str, Any]:
    """The rows of tables as the facts call them."""
    return {"custody_history" if table == "custody_spells" else table: rows for table, rows in made.items()}


def _proceedings(rows: list[SqlRow], days: _Days) -> tuple[Proceeding, ...]:
    return tuple(
        Proceeding(i, case, kind, judge, days[done], MANNERS[manner], decided == 1, custody, stub == 1, release)
        for i, case, kind, judge, done, manner, decided, custody, stub, release in rows
    )


def _hearings(rows: list[SqlRow], days: _Days) -> tuple[Hearing, ...]:
    return tuple(
        Hearing(i, p, days[day], KINDS[kind], judge, code, recorded == 1) for i, p, day, kind, judge, code, recorded in rows
    )


def _motions(rows: list[SqlRow], days: _Days) -> tuple[Motion, ...]:
    return tuple(
        Motion(i, case, p, kind, judge, days[received], days[ruled], decided == 1, deleted == 1, release)
        for i, case, p, kind, judge, received, ruled, decided, deleted, release in rows
    )


def _custody_requests(rows: list[SqlRow], days: _Days) -> tuple[CustodyRequest, ...]:
    return tuple(
        CustodyRequest(i, case, p, judge, days[asked], days[ruled], decided == 1, release)
        for i, case, p, judge, asked, ruled, decided, release in rows
    )


def _appeals(rows: list[SqlRow], days: _Days) -> tuple[Appeal, ...]:
    return tuple(
        Appeal(i, case, p, category, kind, days[filed], days[ruled], result, release)
        for i, case, p, category, kind, filed, ruled, result, release in rows
    )


def _spells(rows: list[SqlRow], days: _Days) -> tuple[CustodySpell, ...]:
    return tuple(CustodySpell(case, days[a], days[b]) for case, a, b in rows)


def _links(rows: list[SqlRow], days: _Days) -> tuple[FamilyLink, ...]:
    return tuple(FamilyLink(rider, days[severed]) for rider, severed in rows)


_MADE: dict[str, Callable[[list[SqlRow], _Days], tuple[Any, ...]]] = {
    "proceedings": _proceedings,
    "hearings": _hearings,
    "motions": _motions,
    "custody_requests": _custody_requests,
    "appeals": _appeals,
    "custody_spells": _spells,
    "family_links": _links,
}


def _rows(connection: Connection, table: str, cases: str | None) -> list[SqlRow]:
    """The rows of a table that are not set apart, of the whole docket or of some cases."""
    conditions = []
    if cases is not None:
        conditions.append(rows_of(table))
    if table in DAY_OF_EVENT:
        conditions.append("not " + (apart(table) if cases is not None else apart_here(connection, table)))
    where = f"where {' and '.join(conditions)}" if conditions else ""
    order = "order by id" if table in DAY_OF_EVENT else ""
    return connection.execute(f"{QUESTIONS[table]} {where} {order}", {"cases": cases}).fetchall()


def _set_apart(connection: Connection, rows: dict[str, tuple[Any, ...]]) -> int:
    held = {table: connection.execute(f"select count(*) from {table}").fetchone()[0] for table in DAY_OF_EVENT}
    return sum(count - len(rows[table]) for table, count in held.items())


def count_set_apart(connection: Connection) -> int:
    """How many public rows are set apart as not yet matched."""
    counts = (f"select count(*) from {table} where {apart_here(connection, table)}" for table in DAY_OF_EVENT)
    return sum(connection.execute(count).fetchone()[0] for count in counts)


def _marks(connection: Connection, days: _Days, cases: str | None) -> tuple[Mark, ...]:
    """What a person marked, and the public case identifiers that the code table reads as a mark."""
    of_cases = f"case_id in {CASES}" if cases is not None else "1"
    typed = connection.execute(f"select case_id, kind, first, last from marks where {of_cases}", {"cases": cases}).fetchall()
    read = connection.execute(
        f"""
        select case_id, codes.flags ->> 'mark', null, null from case_identifiers
        join codes on codes.of_table = 'case_identifier' and codes.code = case_identifiers.code
        where codes.flags ->> 'mark' is not null and {of_cases}
        """,
        {"cases": cases},
    ).fetchall()
    return tuple(Mark(case, MARKS[kind], days[first], days[last]) for case, kind, first, last in typed + read)


def load_releases(connection: Connection) -> tuple[Release, ...]:
    """The public releases read into this docket, oldest first."""
    rows = connection.execute("select id, name, imported_on from releases order by imported_on, id")
    return tuple(Release(i, name, date.fromisoformat(day)) for i, name, day in rows)


def load_calendar(connection: Connection) -> SittingCalendar:
    """Closures, the away ledger, entry on duty and the part-time share."""
    days = date.fromisoformat
    duty, share = connection.execute("select on_duty_from, part_time_hundredths from docket").fetchone()
    shares = connection.execute("select id, first, hundredths from part_time_shares order by first").fetchall()
    closures = connection.execute("select first, last, reason, source, in_use, id from closures order by first, id").fetchall()
    return SittingCalendar(
        closures=tuple(
            Closure(days(first), days(last), why, source, used == 1, i) for first, last, why, source, used, i in closures
        ),
        away=tuple(_load_away(connection)),
        on_duty_from=days(duty) if duty else None,
        part_time_hundredths=share,
        shares=tuple(PartTimeShare(i, days(first), hundredths) for i, first, hundredths in shares),
    )


def _load_away(connection: Connection) -> Iterator[Away]:
    columns = "id, first, last, kind, hundredths, note, is_outside, calendar_uid, evidence"
    for i, first, last, kind, part, note, outside, *rest in connection.execute(f"select {columns} from away order by first, id"):
        is_outside = None if outside is None else outside == 1
        yield Away(i, date.fromisoformat(first), date.fromisoformat(last), AwayKind(kind), part, note, is_outside, *rest)


def load_adjournment_codes(connection: Connection) -> AdjournmentCodes:
    """The docket's own table of adjournment codes, with the dates each entry is valid."""
    rows = connection.execute(
        "select code, label, flags, first, last from codes where of_table = 'adjournment' order by code, first"
    )
    return AdjournmentCodes(tuple(_adjournment_code(*row) for row in rows.fetchall()))


def _adjournment_code(code: str, label: str, flags: str, first: str | None, last: str | None) -> AdjournmentCode:
    known = json.loads(flags)
    return AdjournmentCode(
        code,
        label,
        Cause(known["cause"]),
        HearingHeld(known["held"]),
        dhs_did_not_produce=known["dhs_did_not_produce"],
        background_check=known["background_check"],
        attributable_to_judge=known["attributable_to_judge"],
        first=date.fromisoformat(first) if first else None,
        last=date.fromisoformat(last) if last else None,
    )
