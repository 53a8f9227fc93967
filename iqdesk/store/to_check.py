"""What is to be checked: the oddities that stand in what a person typed, and what imports and matches left.

SQL finds the cases that could have an oddity; the rules of the domain, the same that speak beside a field, decide on
those. So a docket of many cases with few oddities is read in a few passes, and no rule is written twice.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import COMPLETED_AT_HEARING
from iqdesk.domain.odd_settings import away_on, no_court_day
from iqdesk.domain.oddities import OddityKind, ToCheck
from iqdesk.domain.oddity_rules import oddities_of
from iqdesk.store.case_states import COMPLETION_TYPED, TYPED, load_states
from iqdesk.store.stored import case_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.case_state import CaseState
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.oddities import Oddity
    from iqdesk.store.connection import Connection, SqlRow

Key = tuple[str, str, int, str]
KINDS = {kind.value: kind for kind in OddityKind}
HEARINGS_AT_ONCE = 20_000
STATES_AT_ONCE = 200  # about 20 ms of reading and looking

_H, _P = TYPED.format(row="h"), COMPLETION_TYPED.format(row="p")
_OWN = "h.judge in (select code from judge_codes)"
_HEARINGS = "from hearings h join proceedings p on p.id = h.proceeding_id"
_SOME = "h.id > :after and h.id <= :upto"

# Each finds the cases of one or more rules, and may find a few more than the rules do. These ask some hearings at a time.
OF_HEARINGS = (
    # A typed setting that wants an outcome or a code, lies on no court day or in the future, or is on a severed rider.
    f"""
    select p.case_id {_HEARINGS} where {_SOME} and {_H} and (
        h.wants_code = 1
        or h.day in (select value from json_each(:not_sat))
        or (h.day > :today and (h.is_recorded = 1 or h.code is not null))
        or (h.code is null and h.is_recorded = 0 and h.day < :today and p.completed is null)
        or (h.shared_with is not null and exists (
            select 1 from family_links where rider_case_id = p.case_id and severed is not null)))
    """,
    # A hearing after the completion of its proceeding, or marked completed on another day.
    f"""
    select p.case_id {_HEARINGS} where {_SOME} and p.completed is not null and h.day > p.completed and ({_H} or {_P})
    union all
    select p.case_id {_HEARINGS}
    where {_SOME} and +h.code = '{COMPLETED_AT_HEARING}' and p.completed is not h.day and ({_H} or {_P})
    """,
    # A custody hearing marked completed that is not tied to a request.
    f"""
    select p.case_id {_HEARINGS}
    where {_SOME} and {_H} and h.kind = 'custody' and +h.code = '{COMPLETED_AT_HEARING}' and h.request_id is null
    """,
    # Two settings of one case on a day for one kind of hearing.
    f"""
    select p.case_id {_HEARINGS} where {_SOME} and {_H} and h.shared_with is null and exists (
        select 1 from proceedings q cross join hearings o on o.proceeding_id = q.id
        where q.case_id = p.case_id and o.day = h.day and o.kind = h.kind and o.id <> h.id and o.shared_with is null)
    """,
    # A setting still to be heard at the time of another case's.
    f"""
    select p.case_id {_HEARINGS} where {_SOME} and {_H} and {_OWN} and h.code is null and h.shared_with is null
    and h.start_minute is not null and exists (
        select 1 from hearings o where o.day = h.day and o.start_minute = h.start_minute and o.id <> h.id
        and o.code is null and o.shared_with is null and (h.is_recorded = 0 or o.is_recorded = 0)
        and (h.kind <> 'master' or o.kind <> 'master'))
    """,
)
CANDIDATES = (
    f"""
    select case_id from proceedings p where {_P} and (completed > :today or completed < opened_on or opened_on > :today)
    """,
    f"""
    select case_id from motions where {TYPED.format(row="motions")}
    and (max(coalesce(received, ''), coalesce(judge_received, ''), coalesce(decided_on, '')) > :today
         or decided_on < coalesce(judge_received, received) or judge_received < received)
    """,
    f"""
    select case_id from custody_requests where {TYPED.format(row="custody_requests")}
    and (max(coalesce(requested, ''), coalesce(decided_on, '')) > :today or decided_on < requested)
    """,
    f"""
    select a.case_id from appeals a left join proceedings p on p.id = a.proceeding_id where {TYPED.format(row="a")}
    and (max(coalesce(filed, ''), coalesce(decided_on, '')) > :today or decided_on < filed
         or (p.id is not null and (p.completed is null or filed < p.completed)))
    """,
    f"""
    select case_id from custody_spells s where {TYPED.format(row="s")}
    and (max(coalesce(detained, ''), coalesce(released, '')) > :today or released < detained
         or (detained is null and custody = 'R')
         or exists (select 1 from custody_spells o where o.case_id = s.case_id and o.id <> s.id
                    and o.detained is not null and s.detained is not null))
    """,
    "select case_id from marks where last < :today",
    """
    select id from cases where a_number in (
        select a_number from cases where a_number is not null group by a_number having count(*) > 1)
    """,
)


def odd_parts(connection: Connection, codes: AdjournmentCodes, calendar: SittingCalendar, today: date) -> Iterator[list[ToCheck]]:
    """Every oddity that stands in what a person typed or touched, settled ones too, in parts that each take a moment."""
    found: set[object] = set()
    cases: set[int] = set()
    for some in _candidates(connection, calendar, today):
        cases |= some
        yield []
    wanted = sorted(cases)
    for start in range(0, len(wanted), STATES_AT_ONCE):
        lines: list[ToCheck] = []
        for state in load_states(connection, codes, wanted[start : start + STATES_AT_ONCE]):
            odd = [oddity for oddity in oddities_of(state, calendar, today) if oddity.key not in found]
            found |= {oddity.key for oddity in odd}
            lines += [_line(state, oddity) for oddity in odd]
        yield lines


def _candidates(connection: Connection, calendar: SittingCalendar, today: date) -> Iterator[set[int]]:
    values: dict[str, object] = {"today": today.isoformat()}
    for some in _windows(connection):
        days = connection.execute(f"select distinct +day from hearings h where {_SOME} and {_H}", some).fetchall()
        not_sat = [text for (text,) in days if _is_not_sat(date.fromisoformat(text), calendar)]
        yield set()
        for question in OF_HEARINGS:
            yield _cases(connection, question, values | some | {"not_sat": json.dumps(not_sat)})
    for question in CANDIDATES:
        yield _cases(connection, question, values)


def _cases(connection: Connection, question: str, values: dict[str, object]) -> set[int]:
    return {case for (case,) in connection.execute(question, values) if case is not None}


def _windows(connection: Connection) -> Iterator[dict[str, object]]:
    """The hearings in parts of so many, as spans of their identities."""
    after = -1
    while True:
        (upto,) = connection.execute(
            "select max(hearing) from (select id as hearing from hearings where id > ? order by id limit ?)",
            (after, HEARINGS_AT_ONCE),
        ).fetchone()
        if upto is None:
            return
        yield {"after": after, "upto": upto}
        after = upto


def _is_not_sat(day: date, calendar: SittingCalendar) -> bool:
    return bool(no_court_day(day, calendar) or away_on(day, calendar))


def _line(state: CaseState, oddity: Oddity) -> ToCheck:
    return ToCheck(
        oddity.kind, oddity.of_table, oddity.row, state.case, oddity.on, oddity.words, oddity.about, remedy=oddity.remedy
    )


# What to do about what was noted, by its kind.
REMEDIES = {
    OddityKind.ASSUMED: "Correct it, or say that it is right.",
    OddityKind.DIFFERENT: "Keep what was typed, or take the release’s value.",
}
# The day of the row that a note is of.
_DAY_OF = """
case of_table
    when 'hearings' then (select day from hearings where id = checks.row)
    when 'proceedings' then (select coalesce(completed, opened_on) from proceedings where id = checks.row)
    when 'motions' then (select coalesce(received, judge_received) from motions where id = checks.row)
    when 'custody_requests' then (select requested from custody_requests where id = checks.row)
    when 'appeals' then (select filed from appeals where id = checks.row)
    when 'custody_spells' then (select coalesce(released, detained) from custody_spells where id = checks.row)
end
"""


def noted_lines(connection: Connection) -> list[ToCheck]:
    """What imports and matches left to be checked and nobody settled."""
    rows = connection.execute(
        f"""
        select kind, of_table, row, about, words, {_DAY_OF}, c.id, family, given, a_number, c.public_key
        from checks left join cases c on c.id = checks.case_id where is_settled = 0 order by checks.case_id, checks.id
        """
    )
    return [_noted(row) for row in rows]


def _noted(noted: SqlRow) -> ToCheck:
    kind, of_table, row, about, words, day, *case = noted
    named = case_name(*case) if case[0] else None
    on = date.fromisoformat(day) if day else None
    return ToCheck(KINDS[kind], of_table, row, named, on, words, about, remedy=REMEDIES.get(KINDS[kind], ""))


def settled_keys(connection: Connection) -> set[Key]:
    """What was settled as right, by kind, table, row and what it is about."""
    return set(connection.execute("select kind, of_table, row, about from checks where is_settled = 1"))


def key_of(line: ToCheck) -> Key:
    """A line's key as the file keeps it."""
    return line.kind.value, line.of_table, line.row, line.about
