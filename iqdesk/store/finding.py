"""Finding cases: the condition on a case for what was typed, and why each of the cases that it let through was found."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import folded
from iqdesk.domain.finding import Found, excerpt
from iqdesk.store.stored import clock_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.finding import Sought
    from iqdesk.store.connection import Connection

Values = dict[str, object]

EVERY_CASE: tuple[str, Values] = ("1", {})
# Each kind of row is gone through once and gives a list of cases: asked of every case in turn, the days alone took 26 s.
_IN_A_NOTE = "select n.case_id from notes n where n.is_private <= :private and {words}"
_WITH_CODE = """select p.case_id from proceedings p where p.id in (
    select h.proceeding_id from hearings h where h.code in (select value from json_each(:codes)))"""
_ON_DAY = "select p.case_id from proceedings p where p.id in (select h.proceeding_id from hearings h where h.day = :day)"


def cases_found(connection: Connection, what: Sought, *, private: bool) -> tuple[str, Values]:
    """The condition on a case `c`, with its values: any part of what is sought fits it."""
    named, values = cases_named(what)
    conditions = [named]
    if what.in_notes:
        conditions.append(f"c.id in ({_IN_A_NOTE.format(words=_all_of(what.words, 'n.search_text')[0])})")
        values["private"] = int(private)
    if what.code:
        conditions.append(f"c.id in ({_WITH_CODE})")
        values["codes"] = json.dumps(codes_meant(connection, what.code))
    if what.day:
        conditions.append(f"c.id in ({_ON_DAY})")
        values["day"] = what.day.isoformat()
    return f"({' or '.join(conditions)})", values


def cases_named(what: Sought) -> tuple[str, Values]:
    """The condition on a case `c` for its number and its name alone; false where neither was typed."""
    if what.digits:
        number, key = _begins_or_ends("c.a_number"), _begins_or_ends("cast(c.public_key as text)")
        return f"(c.a_number = :number or {number} or {key})", {"digits": what.digits, "number": what.digits.zfill(9)}
    return _all_of(what.words, "c.search_name")


def _begins_or_ends(number: str) -> str:
    """Digits as far as a person has typed them, with or without the zeros in front, or the last ones."""
    begins = f"instr({number}, :digits) = 1 or instr(ltrim({number}, '0'), :digits) = 1"
    return f"substr({number}, -length(:digits)) = :digits or {begins}"


def _all_of(words: Sequence[str], text: str) -> tuple[str, Values]:
    """Every word stands somewhere in the text; no words stand nowhere."""
    values: Values = {f"word{place}": word for place, word in enumerate(words)}
    return f"({' and '.join(f'instr({text}, :{name})' for name in values) or '0'})", values


def codes_meant(connection: Connection, typed: str) -> list[str]:
    """The code itself; failing it, the codes in whose label every typed word stands."""
    rows = connection.execute("select distinct code, label from codes where of_table = 'adjournment'").fetchall()
    exact = [code for code, _ in rows if folded(code) == typed]
    words = typed.split()
    return exact or sorted({code for code, label in rows if all(word in folded(label) for word in words)}) or [typed.upper()]


def why_found(connection: Connection, what: Sought, ids: Sequence[int], *, private: bool) -> dict[int, Found]:
    """Why these cases were found, where neither their number nor their name says it."""
    cases = json.dumps(list(ids))
    if what.code:
        codes = json.dumps(codes_meant(connection, what.code))
        return _by_hearing(connection, "h.code in (select value from json_each(:sought))", codes, cases)
    why = dict[int, Found]()
    if what.day:
        why |= _by_hearing(connection, "h.day = :sought", what.day.isoformat(), cases)
    if what.in_notes:
        why |= _by_note(connection, what, cases, private=private)
    return why


def _by_hearing(connection: Connection, condition: str, value: str, cases: str) -> dict[int, Found]:
    rows = connection.execute(
        f"""select p.case_id, h.day, h.start_minute, coalesce(h.code, '')
        from proceedings p join hearings h on h.proceeding_id = p.id
        where p.case_id in (select value from json_each(:cases)) and {condition} order by h.day, h.start_minute""",
        {"cases": cases, "sought": value},
    )
    return {case_id: Found(on=date.fromisoformat(day), start=clock_time(start), code=code) for case_id, day, start, code in rows}


def _by_note(connection: Connection, what: Sought, cases: str, *, private: bool) -> dict[int, Found]:
    in_note, values = _all_of(what.words, "n.search_text")
    in_name, _ = _all_of(what.words, "c.search_name")
    rows = connection.execute(
        f"""select c.id, n.text from cases c join notes n on n.case_id = c.id
        where c.id in (select value from json_each(:cases)) and n.is_private <= :private and {in_note} and not {in_name}
        order by n.written_on""",
        values | {"cases": cases, "private": int(private)},
    )
    return {case_id: Found(note=excerpt(text, what.words)) for case_id, text in rows}
