"""The schedule of cases: every row behind the figures, numbered A-1, A-2 and so on, so that a sentence can cite them.

Rows that are cited together stand together; within a group they stand by date, which ranks nothing. The settings that the
circumstances are counted with come after the rows of the measures.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Generic, TypeVar

from iqdesk.domain.circumstances import in_order, misses_by_cause
from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE, Measure
from iqdesk.domain.standing import Exclusion, Verdict
from iqdesk.domain.statement.draft import Appendix
from iqdesk.reports.house_style import Link
from iqdesk.reports.words import NBSP, counted, month, why_excluded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iqdesk.domain.codes import Cause
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.standing import BenchmarkStanding, Item, Standing
    from iqdesk.reports.house_style import Part
    from iqdesk.reports.statement.numbered_lines import LineSettings, LostSetting

CLOCKS = (Measure.DECISION_AFTER_MERITS, Measure.MOTION_RULING)
MISSED = "missed"
RowT = TypeVar("RowT")


def ref(number: int) -> str:
    """How a row of the schedule is named."""
    return f"A-{number}"


@dataclass(frozen=True, slots=True)
class Span:
    """Rows from `first` to `last`, both included."""

    first: int
    last: int

    def cited(self) -> tuple[Part, ...]:
        """`(A-1 to A-14)` with both ends as links, for a sentence."""
        if self.first == self.last:
            return "(", Link(ref(self.first), ref(self.first)), ")"
        ends = Link(ref(self.first), ref(self.first)), Link(ref(self.last), ref(self.last))
        return "(", ends[0], self._between, ends[1], ")"

    @property
    def _between(self) -> str:
        return f"{NBSP}{'and' if self.last == self.first + 1 else 'to'}{NBSP}"

    def in_cell(self) -> Link:
        """`A-1 to A-14` as one link, for a table."""
        words = ref(self.first) if self.first == self.last else f"{ref(self.first)}{self._between}{ref(self.last)}"
        return Link(words, ref(self.first))


@dataclass(frozen=True, slots=True)
class Group(Generic[RowT]):
    """Rows that are cited together; `first` is the number of the first of them."""

    key: str
    title: str
    items: tuple[RowT, ...]
    first: int = 0

    @property
    def span(self) -> Span:
        """Its row numbers."""
        return Span(self.first, self.first + len(self.items) - 1)

    def numbered(self) -> Iterator[tuple[int, RowT]]:
        """Each row with its number."""
        return enumerate(self.items, start=self.first)


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of one measure; never without any."""

    measure: str
    title: str
    groups: tuple[Group[Item], ...]

    @property
    def count(self) -> int:
        """Rows in all."""
        return sum(len(group.items) for group in self.groups)


class Schedule:
    """All sections, numbered through; `settings` has a group for each circumstance that is counted with settings."""

    def __init__(
        self, standing: Standing, facts: Facts, settings: Iterable[LineSettings] = (), holds: Appendix = Appendix.FULL
    ) -> None:
        sections = []
        number = 1
        for section in _sections(standing, facts, holds):
            groups = []
            for group in section.groups:
                groups.append(Group(group.key, group.title, group.items, number))
                number += len(group.items)
            sections.append(Section(section.measure, section.title, tuple(groups)))
        self.sections = tuple(sections)
        self.settings = () if holds is Appendix.NONE else tuple(_settings(settings, number))
        self._spans = {(section.measure, group.key): group.span for section in sections for group in section.groups}
        self._of_circumstance = {group.key: group.span for group in self.settings}

    @property
    def count(self) -> int:
        """Rows in all."""
        return sum(section.count for section in self.sections) + sum(len(group.items) for group in self.settings)

    def rows_of(self, case_id: int) -> tuple[int, ...]:
        """The rows in which one case stands, in their order."""
        return tuple(self._of_case.get(case_id, ()))

    def cases(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Every case that stands in a row, by its first row, with its rows."""
        for case_id, rows in self._of_case.items():
            yield case_id, tuple(rows)

    @cached_property
    def _of_case(self) -> dict[int, list[int]]:
        rows: dict[int, list[int]] = {}
        numbered = [(number, row.case_id) for section in self.sections for of in section.groups for number, row in of.numbered()]
        numbered += [(number, row.case_id) for group in self.settings for number, row in group.numbered()]
        for number, case_id in numbered:
            if case_id is not None:
                rows.setdefault(case_id, []).append(number)
        return rows

    def of_circumstance(self, key: str) -> Span | None:
        """The settings that one circumstance is counted with; None when it has none."""
        return self._of_circumstance.get(key)

    def span(self, measure: str, key: str) -> Span | None:
        """The rows of one group; None when it has none."""
        return self._spans.get((measure, key))

    def missed(self, measure: str) -> Span | None:
        """Every missed row of one benchmark, whatever its cause."""
        spans = [span for (name, key), span in self._spans.items() if name == measure and key.startswith(MISSED)]
        return Span(spans[0].first, spans[-1].last) if spans else None


def missed_key(cause: Cause | None) -> str:
    """The group of the misses that one cause explains."""
    return f"{MISSED}: {cause.value if cause else 'no code'}"


def excluded_key(reason: Exclusion) -> str:
    """The group of the rows left out for one reason."""
    return f"excluded: {reason.value}"


def _sections(standing: Standing, facts: Facts, holds: Appendix) -> Iterator[Section]:
    """Missed rows first; what merely stands behind a figure only in the full schedule."""
    if holds is Appendix.NONE:
        return
    is_full = holds is Appendix.FULL
    for one in standing.benchmarks:
        found = (*_missed(one, facts), *(_excluded(one) if is_full else ()))
        groups = tuple(group for group in found if group.items)
        if groups:
            yield Section(one.benchmark.name, one.benchmark.title, groups)
    decisions = [item for item in standing.remand_rate.items if is_full or item.verdict is Verdict.MISSED]
    if decisions:
        yield Section(REMAND_RATE, standing.goal_set.remand_rate.title, tuple(_decisions(decisions)))
    if standing.completions.items and is_full:
        yield Section(COMPLETIONS, standing.goal_set.completions.title, tuple(_months(standing.completions.items)))


def _settings(of_lines: Iterable[LineSettings], number: int) -> Iterator[Group[LostSetting]]:
    for line, settings in of_lines:
        title = f"{line.ref} {line.circumstance.kind.label}, {counted(len(settings), 'setting')}"
        yield Group(line.circumstance.key, title, settings, number)
        number += len(settings)


def _missed(one: BenchmarkStanding, facts: Facts) -> Iterator[Group[Item]]:
    missed = one.rows(Verdict.MISSED)
    if one.benchmark.measure in CLOCKS:
        yield Group(MISSED, f"Missed, {counted(len(missed), 'row')}", tuple(in_order(missed)))
        return
    by_subject = {item.subject: item for item in missed}
    for of in misses_by_cause(one, facts):
        items = tuple(by_subject[subject] for subject in of.rows)
        yield Group(missed_key(of.cause), f"Missed, {of.label}, {counted(len(items), 'row')}", items)


def _excluded(one: BenchmarkStanding) -> Iterator[Group[Item]]:
    for reason in one.excluded:
        items = tuple(in_order(item for item in one.items if item.exclusion is reason))
        yield Group(excluded_key(reason), f"Excluded, {why_excluded(reason)}, {counted(len(items), 'row')}", items)


def _decisions(items: Iterable[Item]) -> Iterator[Group[Item]]:
    ordered = sorted(items, key=lambda item: (item.verdict is not Verdict.MISSED, item.end, item.subject))
    for verdict, rows in groupby(ordered, key=lambda item: item.verdict):
        of = tuple(rows)
        title = "Remands" if verdict is Verdict.MISSED else "Other decisions of the Board"
        yield Group(verdict.value, f"{title}, {counted(len(of), 'row')}", of)


def _months(items: Iterable[Item]) -> Iterator[Group[Item]]:
    dated = sorted(((item.end, item) for item in items if item.end), key=lambda pair: (pair[0], pair[1].subject))
    for first, pairs in groupby(dated, key=lambda pair: pair[0].replace(day=1)):
        of = tuple(item for _, item in pairs)
        yield Group(f"{first:%Y-%m}", f"{month(first)}, {counted(len(of), 'completion')}", of)
