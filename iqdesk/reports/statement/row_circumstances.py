"""Which circumstances a missed row stands with: those that name its case, took its setting, or took days of its clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.standing import Verdict
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.reports.house_style import Link

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.standing import Item
    from iqdesk.reports.house_style import Part
    from iqdesk.reports.statement.evidence import Evidence
    from iqdesk.reports.statement.numbered_lines import NumberedLine

NAMED_IN_A_CELL = 6


class RowCircumstances:
    """Looks up the circumstances of the rows of one statement; `is_shown` is false where the paper could not lead to any."""

    def __init__(self, evidence: Evidence) -> None:
        lines = evidence.lines.lines
        self.is_shown = bool(lines) and StatementPart.CIRCUMSTANCES in evidence.parts
        self._last_day = evidence.last_day
        self._by_number = {line.ref: line for line in lines}
        self._with_days = [line for line in lines if line.circumstance.available_days]
        self._of_case: dict[int, list[NumberedLine]] = {}
        for line in lines:
            for case_id in line.circumstance.cases:
                self._of_case.setdefault(case_id, []).append(line)
        self._of_setting: dict[tuple[int | None, date], NumberedLine] = {}
        for group in evidence.schedule.settings:
            ref = evidence.lines.ref(group.key)
            for setting in group.items:
                if ref is not None:
                    self._of_setting[setting.case_id, setting.hearing.on] = self._by_number[ref]

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
        found = {line.number: line for line in self._of_case.get(item.case_id or 0, ()) if _touches(line, start, end)}
        setting = self._of_setting.get((item.case_id, start))
        if setting is not None and not is_clock:
            found[setting.number] = setting
        if is_clock:
            found |= {
                line.number: line for line in self._with_days if _touches(line, start, end) and line.circumstance.last > start
            }
        return [found[number] for number in sorted(found)]


def _touches(line: NumberedLine, start: date, end: date) -> bool:
    return line.circumstance.first <= end and line.circumstance.last >= start
