"""The list of hearings, of any length: ids come in parts that each take a moment, lines are read for the ids looked at.

An order by day or by case is walked along an index and never sorted as a whole, so the first rows of a million are there
at once; an order by kind, outcome or hour is walked once for each of its values. Only a search that finds few is sorted.
What is set apart as not yet matched is not listed.
"""

from __future__ import annotations

import json
from array import array
from datetime import date, timedelta
from itertools import chain
from typing import TYPE_CHECKING

from iqdesk.domain.docket import HearingKind, OutcomeKind
from iqdesk.domain.lists import HearingOrder, HearingView, ListedHearing
from iqdesk.store.facts_rows import apart_here
from iqdesk.store.finding import codes_meant
from iqdesk.store.list_search import json_of, searched
from iqdesk.store.outcome_sql import OutcomeConditions
from iqdesk.store.stored import case_name, clock_time, outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.lists import ListQuery
    from iqdesk.store.connection import Connection
    from iqdesk.store.list_search import Search

    Values = dict[str, object]

OWN = "h.judge in (select code from judge_codes)"
FEW = 5_000  # cases; the hearings of as many are sorted in a moment
FIRST_CASES, CASES_AT_ONCE = 200, 1_000
WINDOW, SHORT_WINDOW = 92, 23  # days; of a million hearings in one career some twelve thousand are in the longer one
_BY_DAY = "hearings h indexed by hearings_by_day"
_WITH_CASE = f"{_BY_DAY} cross join proceedings p on p.id = h.proceeding_id cross join cases c on c.id = p.case_id"
_OF_CASES = "cases c cross join proceedings p on p.case_id = c.id cross join hearings h on h.proceeding_id = p.id"
_OF_IDS = """json_each(:ids) j cross join hearings h on h.id = j.value cross join proceedings p on p.id = h.proceeding_id
    cross join cases c on c.id = p.case_id"""
_BY_CASE = {HearingOrder.A_NUMBER: "c.a_number", HearingOrder.RESPONDENT: "nullif(c.search_name, '')"}
# The cases in the order of the first column, then those without it; each along an index.
_NUMBERED, _KEYED = "c.a_number > ''", "c.a_number is null and c.public_key is not null"
_UNKEYED = "c.a_number is null and c.public_key is null"
_PHASES = {
    HearingOrder.A_NUMBER: ((_NUMBERED, "c.a_number"), (_KEYED, "c.public_key"), (_UNKEYED, "c.id")),
    HearingOrder.RESPONDENT: (
        ("c.search_name > ''", "c.search_name"),
        *((f"c.search_name = '' and {which}", column) for which, column in ((_NUMBERED, "c.a_number"), (_KEYED, "c.public_key"))),
        (f"c.search_name = '' and {_UNKEYED}", "c.id"),
    ),
}
_VIEWS = {
    HearingView.NO_OUTCOME: None,
    HearingView.HELD: OutcomeKind.HELD,
    HearingView.COMPLETED: OutcomeKind.COMPLETED,
    HearingView.ADJOURNED: OutcomeKind.ADJOURNED,
    HearingView.RESERVED: OutcomeKind.RESERVED,
    HearingView.DID_NOT_PROCEED: OutcomeKind.DID_NOT_PROCEED,
}


def hearing_count(connection: Connection) -> int:
    """How many settings this judge has."""
    apart = apart_here(connection, "hearings", "h")
    return int(connection.execute(f"select count(*) from {_BY_DAY} where {OWN} and not {apart}").fetchone()[0])


def hearings_apart(connection: Connection) -> int:
    """How many of them are set apart as not yet matched, and so not listed."""
    apart = apart_here(connection, "hearings", "h")
    return int(connection.execute(f"select count(*) from {_BY_DAY} where {OWN} and {apart}").fetchone()[0])


def hearing_ids(
    connection: Connection, codes: AdjournmentCodes, query: ListQuery, today: date, *, private: bool
) -> Iterator[array[int]]:
    """The settings of this judge that a list shows, in its order, part by part; each part is a question of its own.

    `private` says whether the judge's own notes are searched.
    """
    search = searched(connection, query.search, today, private=private)
    return _Asked(connection, OutcomeConditions(codes), query, search, today).parts()


class _Asked:
    """One question for hearings under way."""

    def __init__(
        self, connection: Connection, outcomes: OutcomeConditions, query: ListQuery, search: Search | None, today: date
    ) -> None:
        self._connection = connection
        self._query = query
        self._search = search
        self._today = today
        self._outcomes = outcomes
        self._values: Values = {"today": today.isoformat()} | outcomes.values
        self._where = self._narrowed()

    def _narrowed(self) -> str:
        query, conditions = self._query, [OWN, f"not {apart_here(self._connection, 'hearings', 'h')}"]
        if query.view is HearingView.TO_COME:
            conditions.append("h.day >= :today")
        elif query.view in _VIEWS:
            kind = _VIEWS[HearingView(query.view)]
            conditions.append(self._outcomes.nothing if kind is None else self._outcomes.of(kind))
        if query.of_kind is not None:
            conditions.append("h.kind = :kind")
            self._values["kind"] = query.of_kind.value
        if self._search is not None and self._search.code:
            conditions.append("h.code in (select value from json_each(:codes))")
            self._values["codes"] = json.dumps(codes_meant(self._connection, self._search.code))
        return " and ".join(conditions)

    def parts(self) -> Iterator[array[int]]:
        """The ids, as few statements as the order allows."""
        if self._by_words is not None:
            few = self._few_cases(self._by_words)
            if few is not None:
                return iter((self._sorted(few, self._by_words),))
        return self._along_cases() if self._query.order in _BY_CASE else self._along_days()

    def _ids(self, source: str, condition: str, order: str, **values: object) -> array[int]:
        where = f"{self._where} and {condition}" if condition else self._where
        rows = self._connection.execute(f"select h.id from {source} where {where} order by {order}", self._values | values)
        return array("q", chain.from_iterable(rows))

    @property
    def _by_words(self) -> Search | None:
        """The search, unless it is for a code, which is the hearing's own."""
        return None if self._search is None or self._search.code else self._search

    @property
    def _direction(self) -> str:
        return "desc" if self._query.descending else "asc"

    def _few_cases(self, search: Search) -> list[int] | None:
        """The cases that a search finds; None when they are many."""
        found = self._connection.execute(f"select c.id from cases c where {search.on_case} limit {FEW + 1}", search.values)
        cases = [case for (case,) in found]
        return cases if len(cases) <= FEW else None

    def _sorted(self, cases: list[int], search: Search) -> array[int]:
        """The hearings of a few cases, and those of the day that was typed."""
        ids = set(self._ids(_OF_CASES, "c.id in (select value from json_each(:cases))", "1", cases=json_of(cases)))
        if search.day is not None:
            ids.update(self._ids(_BY_DAY, "h.day = :typed", "1", typed=search.day.isoformat()))
        order = HearingOrder(self._query.order)
        key = {
            HearingOrder.DAY: f"h.day {self._direction}",
            HearingOrder.TIME: f"h.start_minute is null, h.start_minute {self._direction}",
            HearingOrder.KIND: f"h.kind {self._direction}",
            HearingOrder.OUTCOME: f"{self._rank()} {self._direction}",
        }.get(order)
        if key is None:
            by = _BY_CASE[order]
            key = f"{by} is null, {by} {self._direction}, c.public_key, c.id"
        return self._ids(_OF_IDS, "", f"{key}, {self._hours()}", ids=json_of(sorted(ids)))

    def _rank(self) -> str:
        whens = " ".join(f"when {condition} then {place}" for place, condition in enumerate(self._outcomes.each()))
        return f"case {whens} end"

    def _hours(self) -> str:
        """What settles the order of equals, and is the order by day itself."""
        if self._query.order is HearingOrder.DAY:
            return f"h.day {self._direction}, h.start_minute {self._direction}, h.id {self._direction}"
        return "h.day, h.start_minute, h.id"

    def _along_days(self) -> Iterator[array[int]]:
        """Day by day along the index, once for each value of an order that is not by day."""
        words = self._by_words
        source, found, days = (_BY_DAY, "", WINDOW) if words is None else (_WITH_CASE, self._found(words), SHORT_WINDOW)
        spans = list(self._spans(days))
        for condition, value in self._values_in_order():
            for first, last in reversed(spans) if self._is_backwards() else spans:
                both = " and ".join(part for part in ("h.day between :first and :last", condition, found) if part)
                yield self._ids(source, both, self._hours(), first=first.isoformat(), last=last.isoformat(), value=value)

    def _is_backwards(self) -> bool:
        return self._query.order is HearingOrder.DAY and self._query.descending

    def _values_in_order(self) -> list[tuple[str, object]]:
        """The values of the order, each with its condition; one empty condition when it is by day."""
        order = self._query.order
        if order is HearingOrder.KIND:
            kinds = sorted((kind.value for kind in HearingKind), reverse=self._query.descending)
            return [("h.kind = :value", kind) for kind in kinds]
        if order is HearingOrder.OUTCOME:
            ranks = self._outcomes.each()
            return [(condition, None) for condition in (reversed(ranks) if self._query.descending else ranks)]
        if order is HearingOrder.TIME:
            minutes = self._connection.execute(f"select distinct start_minute from {_BY_DAY}").fetchall()
            known = sorted((m for (m,) in minutes if m is not None), reverse=self._query.descending)
            return [*(("h.start_minute = :value", minute) for minute in known), ("h.start_minute is null", None)]
        return [("", None)]

    def _spans(self, days: int) -> Iterator[tuple[date, date]]:
        """The days from the first to the last setting, in windows of so many."""
        first, last = self._connection.execute(
            "select (select min(day) from hearings), (select max(day) from hearings)"  # apart, so that each is one look
        ).fetchone()
        if first is None:
            return
        start, end = date.fromisoformat(first), date.fromisoformat(last)
        if self._query.view is HearingView.TO_COME:
            start = max(start, self._today)
        while start <= end:
            yield start, start + timedelta(days=days - 1)
            start += timedelta(days=days)

    def _along_cases(self) -> Iterator[array[int]]:
        """Case by case along an index, a case's hearings by day; cases without a value for the order come last either way."""
        search = self._by_words
        found = "" if search is None else self._found(search)
        on_case = search.on_case if search is not None and search.day is None else "1"
        (which, column), *others = _PHASES[HearingOrder(self._query.order)]
        yield from self._of_cases_by(column, f"{on_case} and {which}", found, descending=self._query.descending)
        for which, column in others:
            yield from self._of_cases_by(column, f"{on_case} and {which}", found, descending=False)

    def _of_cases_by(self, column: str, which: str, found: str, *, descending: bool) -> Iterator[array[int]]:
        """The hearings of a few cases at a time, each part going on where the one before ended."""
        sign, other, direction = ("<", ">", "desc") if descending else (">", "<", "asc")
        order, beyond, most = f"{column} {direction}, c.id {direction}", "1", FIRST_CASES
        bounds: Values = {}
        while True:
            cases = self._connection.execute(
                f"select {column}, c.id from cases c where {which} and {beyond} order by {order} limit {most}",
                self._values | bounds,
            ).fetchall()
            if not cases:
                return
            bounds |= {"to": cases[-1][0], "to_id": cases[-1][1]}
            span = f"{which} and {beyond} and ({column}, c.id) {other}= (:to, :to_id)"
            condition = f"{span} and {found}" if found else span
            yield self._ids(_OF_CASES, condition, f"{order}, h.day, h.start_minute, h.id", **bounds)
            bounds |= {"after": bounds["to"], "after_id": bounds["to_id"]}
            beyond, most = f"({column}, c.id) {sign} (:after, :after_id)", CASES_AT_ONCE

    def _found(self, search: Search) -> str:
        """The search as a condition on a row with its case."""
        self._values |= search.values
        conditions = [search.on_case]
        if search.day is not None:
            conditions.append("h.day = :typed")
            self._values["typed"] = search.day.isoformat()
        return f"({' or '.join(conditions)})"


_LINES = """
select h.id, c.id, c.family, c.given, c.a_number, c.public_key,
    (select count(*) from family_links where lead_case_id = c.id and (severed is null or severed > h.day)),
    h.day, h.start_minute, h.minutes, h.minutes_used, h.kind, coalesce(p.custody, c.custody),
    coalesce((select label from codes where of_table = 'language' and code = coalesce(h.language, c.language)),
             h.language, c.language, ''),
    h.code, h.is_recorded, h.wants_code, (select day from hearings where id = h.moved_to)
from json_each(:ids) j cross join hearings h on h.id = j.value join proceedings p on p.id = h.proceeding_id
join cases c on c.id = p.case_id order by j.key
"""


def hearing_lines(connection: Connection, codes: AdjournmentCodes, ids: Sequence[int]) -> list[ListedHearing]:
    """The lines of these hearings, in the order of `ids`; those that are gone are left out."""
    lines = []
    for row in connection.execute(_LINES, {"ids": json_of(ids)}):
        identity, case_id, family, given, number, key, riders, text, start, minutes, used, kind, custody, language, *end = row
        code, recorded, wants_code, moved = end
        day = date.fromisoformat(text)
        line = ListedHearing(
            id=identity,
            case=case_name(case_id, family, given, number, key),
            riders=riders,
            on=day,
            start=clock_time(start),
            minutes=minutes,
            minutes_used=used,
            kind=HearingKind(kind),
            custody=custody,
            language=language,
            outcome=outcome(codes, code, recorded, wants_code, day),
            code=code,
            code_label="" if code is None else codes.label(code, day),
            moved_to=date.fromisoformat(moved) if moved else None,
        )
        lines.append(line)
    return lines
