"""Public cases that wait for their match: which rows are set apart, which typed case each could be, and what others there are.

What is read here the domain compares.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import FEAR_REVIEW_TYPES, Custody, RuleBroken
from iqdesk.domain.match_board import MatchBoard, Unmatched
from iqdesk.domain.matching import KnownCase, MatchSide, Particular, What, candidates, likest_first
from iqdesk.store.facts_rows import MATCHED
from iqdesk.store.finding import cases_found
from iqdesk.store.list_search import json_of
from iqdesk.store.match_days import APART, SHARING, apart_rows, days_of, days_of_all
from iqdesk.store.stored import case_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from iqdesk.domain.finding import Sought
    from iqdesk.store.connection import Connection, SqlRow

_CASES = f"""
select c.id, c.family, c.given, c.a_number, c.public_key, c.release is null, instr(c.typed, ',{MATCHED},') > 0,
    c.case_type, c.custody,
    coalesce(types.label, c.case_type, ''), coalesce(nations.label, c.nationality, ''), coalesce(tongues.label, c.language, ''),
    exists (select 1 from family_links where lead_case_id = c.id), exists (select 1 from family_links where rider_case_id = c.id)
from cases c
left join codes types on types.of_table = 'case_type' and types.code = c.case_type
left join codes nations on nations.of_table = 'nationality' and nations.code = c.nationality
left join codes tongues on tongues.of_table = 'language' and tongues.code = c.language
"""

_IN_ORDER = "order by c.a_number, c.public_key, c.id"  # members of a family that cannot be told apart go together in it


def unmatched_cases(connection: Connection) -> int:
    """How many public cases have rows set apart."""
    question = f"select count(distinct coalesce(case_id, 0)) from ({APART})"
    return int(connection.execute(question).fetchone()[0])


def match_board(connection: Connection) -> MatchBoard:
    """Every public case with rows set apart, beside the typed case that it most likely is."""
    apart_of: dict[int, set[tuple[str, int]]] = {}
    question = f"select case_id, of_table, id from ({APART}) where case_id is not null"  # others can be matched with none
    rows = connection.execute(question)
    for case_id, table, row in rows:
        apart_of.setdefault(case_id, set()).add((table, row))
    everyone = connection.execute(f"{_CASES} {_IN_ORDER}")
    cases = {row[0]: row for row in everyone if row[5] or row[0] in apart_of}
    matched = {identity for identity, row in cases.items() if row[6]}
    days = days_of_all(connection, cases, {row for case_id in matched for row in apart_of[case_id]}, matched)
    refused = _refused(connection)
    typed = {i: _known(row, days.get((i, True), {})) for i, row in cases.items() if row[5]}
    waiting = [
        Unmatched(
            _known(cases[i], days.get((i, False), {})),
            len(apart_of[i]),
            _known(cases[i], days[i, True]) if (i, True) in days else None,
            i in matched,
        )
        for i in cases
        if i in apart_of
    ]
    return MatchBoard.of(waiting, typed, refused, loose=len(apart_rows(connection, None)))


def match_candidates(connection: Connection, case_id: int) -> list[KnownCase]:
    """The cases of the other kind that a typed or a public case could be, the likest first."""
    own = _case_row(connection, case_id)
    is_typed = bool(own[5])
    shared = {"cases": json_of([case_id]), "typed": is_typed}
    rows = {row[0]: row for row in connection.execute(f"{_CASES} where c.id in ({SHARING}) {_IN_ORDER}", shared)}
    rows |= {case_id: own}
    days = days_of(connection, rows)
    known = {identity: _known(row, days.get((identity, bool(row[5])), {})) for identity, row in rows.items()}
    others = {identity: one for identity, one in known.items() if identity != case_id and _can_be(rows[identity], not is_typed)}
    mine = known[case_id]
    if is_typed:
        found = candidates({case_id: mine}, others.values(), _refused(connection))
        return [others[one.public_id] for one in sorted(found, key=likest_first)]
    found = candidates(others, [mine], _refused(connection))
    return [others[one.typed_id] for one in sorted(found, key=likest_first)]


def cases_to_match(connection: Connection, what: Sought, *, is_typed: bool, limit: int) -> list[KnownCase]:
    """The typed cases, or the public ones, that are found by number, name or day and that no person matched yet."""
    condition, values = cases_found(connection, what, private=False)
    side = "c.release is null" if is_typed else f"c.release is not null and not instr(c.typed, ',{MATCHED},')"
    rows = connection.execute(
        f"{_CASES} where {condition} and {side} order by c.search_name, c.a_number, c.public_key limit :limit",
        values | {"limit": limit},
    )
    found = {row[0]: row for row in rows}
    days = days_of(connection, found)
    return [_known(row, days.get((identity, is_typed), {})) for identity, row in found.items()]


def match_side(connection: Connection, case_id: int) -> MatchSide | None:
    """On which side of a match a case stands; None when it is matched already, or gone."""
    question = f"select release is null, instr(typed, ',{MATCHED},') > 0 from cases where id = ?"
    is_typed, is_matched = connection.execute(question, (case_id,)).fetchone() or (False, True)
    return None if is_matched else MatchSide.TYPED if is_typed else MatchSide.PUBLIC


def known_case(connection: Connection, case_id: int) -> KnownCase:
    """What one case is known by; RuleBroken if it is not there any more."""
    row = _case_row(connection, case_id)
    return _known(row, days_of(connection, [case_id]).get((case_id, bool(row[5])), {}))


def _case_row(connection: Connection, case_id: int) -> SqlRow:
    found = connection.execute(f"{_CASES} where c.id = ?", (case_id,)).fetchone()
    if found is None:
        raise RuleBroken("That case is no longer in the docket.")
    return tuple(found)


def _can_be(row: SqlRow, is_typed: bool) -> bool:  # noqa: FBT001 - which side it has to be on
    """Whether a case is typed, or a public one that is not matched."""
    return bool(row[5]) == is_typed and not row[6]


def _refused(connection: Connection) -> set[tuple[int, int]]:
    return {(ours, theirs) for ours, theirs in connection.execute("select case_id, public_case_id from refused_matches")}


def _known(row: SqlRow, days: Mapping[What, list[date]]) -> KnownCase:
    identity, family, given, number, key, _, _, kind, custody, *labels, leads, rides = row
    particulars = dict(zip((Particular.TYPE, Particular.NATIONALITY, Particular.LANGUAGE), labels, strict=True))
    particulars[Particular.CUSTODY] = Custody.label_of(custody)
    particulars[Particular.FAMILY] = "rider" if rides else "lead" if leads else ""
    return KnownCase(
        case_name(identity, family, given, number, key),
        {what: tuple(sorted(of_kind)) for what, of_kind in days.items()},
        particulars,
        kind in FEAR_REVIEW_TYPES,
    )
