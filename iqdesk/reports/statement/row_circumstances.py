"""Which circumstances a missed row stands with: those that name its case, took its setting, or took days of its clock."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.calendar import ONE_DAY, days_between, is_court_day
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.standing import Verdict
from iqdesk.domain.statement.circumstance_ledger import Origin
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.reports.house_style import Link

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.standing import Item
    from iqdesk.reports.house_style import Part
    from iqdesk.reports.statement.evidence import Evidence
    from iqdesk.reports.statement.numbered_lines import NumberedLine

NAMED_IN_A_CELL = 6


class _Setting(NamedTuple):
    """What a first date is known by: two kinds of hearing of one case can be set for one day."""

    proceeding: int
    is_custody: bool
    on: date


class RowCircumstances:
    """Looks up the circumstances of the rows of one statement; `is_shown` is false where the paper could not lead to any."""

    def __init__(self, evidence: Evidence) -> None:
        lines = evidence.lines.lines
        self.is_shown = bool(lines) and StatementPart.CIRCUMSTANCES in evidence.parts
        self._last_day = evidence.last_day
        self._calendar = evidence.facts.calendar
        self._with_days = [line for line in lines if line.circumstance.available_days]
        self._of_case: dict[int, list[NumberedLine]] = {}
        for line in lines:
            for case_id in line.circumstance.cases:
                self._of_case.setdefault(case_id, []).append(line)
        self._proceeding_of = {request.id: request.proceeding_id for request in evidence.facts.custody_requests}
        self._of_setting: dict[_Setting, list[NumberedLine]] = {}
        for line, settings in evidence.paper.settings:
            for hearing in (one.hearing for one in settings):
                key = _Setting(hearing.proceeding_id, hearing.kind is HearingKind.CUSTODY, hearing.on)
                self._of_setting.setdefault(key, []).append(line)

    def cell(self, item: Item, *, is_clock: bool) -> Part:
        """`C-3`, `C-3, C-7`, after six of them `…`, as one link to the first; empty for none and for rows that missed nothing."""
        if item.verdict is not Verdict.MISSED or item.start is None:
            return ""
        refs = [line.ref for line in self._of(item, item.start, is_clock=is_clock)]
        if not refs:
            return ""
        more = ", …" if len(refs) > NAMED_IN_A_CELL else ""
        return Link(", ".join(refs[:NAMED_IN_A_CELL]) + more, refs[0])

    def _of(self, item: Item, start: date, *, is_clock: bool) -> list[NumberedLine]:
        end = item.end or self._last_day
        found = [line for line in self._of_case.get(item.case_id or 0, ()) if _touches(line, start, end)]
        if is_clock:
            found += [line for line in self._with_days if self._took_days(line, start + ONE_DAY, end)]
        else:
            proceeding = self._proceeding_of.get(item.subject)
            subject = item.subject if proceeding is None else proceeding
            found += self._of_setting.get(_Setting(subject, proceeding is not None, start), ())
        return sorted({line.number: line for line in found}.values(), key=attrgetter("number"))

    def _took_days(self, line: NumberedLine, first: date, last: date) -> bool:
        """Whether a court day between two days is among those that a circumstance took."""
        one = line.circumstance
        may_take = self._calendar.is_on_duty if one.origin is Origin.AWAY else is_court_day
        return any(map(may_take, days_between(max(one.first, first), min(one.last, last))))


def _touches(line: NumberedLine, start: date, end: date) -> bool:
    return line.circumstance.first <= end and line.circumstance.last >= start
