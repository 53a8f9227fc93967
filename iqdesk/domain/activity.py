"""The activity report: what a judge's docket did from one day to another, counted, each figure with the rows behind it.

One value for the screen, the terminal, the paper and the workbook: parts, each a table with its definition and source. What
each part counts is in activity_parts.py. Nothing here is set against a goal.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple, Protocol

from iqdesk.domain.wording import DOES_NOT_APPLY, long_day

if TYPE_CHECKING:
    from collections.abc import Mapping

Label = str | date


class Unit(Enum):
    """What a figure counts."""

    COUNT = "count"
    DAYS = "days"
    MINUTES = "minutes"
    DATES = "dates"
    SHARE = "share"


class Spent(NamedTuple):
    """What a setting holds beside what the measures read: the minutes used, and whether an outcome was recorded.

    `is_shared` says that a lead's setting holds the time of it.
    """

    used: int | None = None
    is_recorded: bool = False
    is_shared: bool = False


@dataclass(frozen=True)
class ActivityFacts:
    """What the report reads beyond the measures' facts.

    `opened` is the day on which a proceeding was opened before this court, `spent` is by hearing and holds those alone of
    which there is something to say, `remarks` are what the judge wrote of reserved decisions, by proceeding, `case_types` the
    labels of EOIR's letters.
    """

    opened: Mapping[int, date] = field(default_factory=dict)
    spent: Mapping[int, Spent] = field(default_factory=dict)
    remarks: Mapping[int, str] = field(default_factory=dict)
    case_types: Mapping[str, str] = field(default_factory=dict)

    def type_label(self, case_type: str | None) -> str:
        """A case type as shown on screen and on paper."""
        return self.case_types.get(case_type, case_type) if case_type else "Case type not known"


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both included, as far as `as_of` goes."""

    first: date
    last: date
    as_of: date

    @property
    def through(self) -> date:
        """The last day that is counted: what comes after the day of measuring is absent."""
        return min(self.last, self.as_of)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.through

    @property
    def words(self) -> str:
        """`Thursday, October 1, 2026, to Tuesday, March 9, 2027`."""
        return f"{long_day(self.first)}, to {long_day(self.through)}"


class ActivityRow(NamedTuple):
    """One row behind a figure: a proceeding or a hearing, its days, and how many days, minutes or dates it brings."""

    subject: int
    case_id: int | None
    start: date | None = None
    end: date | None = None
    amount: int | None = None
    unit: Unit = Unit.DAYS


class Figure(NamedTuple):
    """A number with the rows that made it; None where there is nothing to compute it from."""

    value: int | Fraction | None
    rows: tuple[ActivityRow, ...] = ()
    unit: Unit = Unit.COUNT

    @property
    def words(self) -> str:
        """`1,204`, `34.5 days`, `83.3%`; a dash for none."""
        return in_words(self.value, self.unit)

    def as_json(self) -> int | float | None:
        """The number itself; a share from 0 on, so that all of them are 1."""
        if self.value is None or isinstance(self.value, int):
            return self.value
        return int(self.value) if self.value.denominator == 1 else round(float(self.value), 4)


def in_words(value: int | Fraction | None, unit: Unit) -> str:
    """A number with its unit."""
    if value is None:
        return DOES_NOT_APPLY
    if unit is Unit.SHARE:
        return f"{float(100 * value):,.1f}%"
    exact = Fraction(value)
    number = f"{float(exact):,.2f}".rstrip("0").rstrip(".") if exact.denominator > 1 else f"{int(exact):,}"
    if unit is Unit.COUNT:
        return number
    if unit is Unit.MINUTES:
        return f"{number} min"
    return f"{number} {unit.value[:-1] if value == 1 else unit.value}"


class Line(NamedTuple):
    """One line of a part: what it is of, then its figures. Where it is of one case, the case is named before the labels."""

    labels: tuple[Label, ...]
    figures: tuple[Figure, ...]
    case_id: int | None = None
    is_sum: bool = False
    subject: int | None = None  # the proceeding that a line of one case is of

    def said(self, spoken: Spoken) -> tuple[Label, ...]:
        """The labels as the reader may see them; only a line of one case holds typed words."""
        if self.case_id is None:
            return self.labels
        return tuple(spoken.text(label) if isinstance(label, str) else label for label in self.labels)


class Head(NamedTuple):
    """A column: its key in JSON and its title."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Part:
    """One table: labels first, then figures; what it counts, and by whose definition."""

    key: str
    title: str
    definition: str
    source: str
    labels: tuple[Head, ...]
    figures: tuple[Head, ...]
    lines: tuple[Line, ...]
    of_cases: bool = False  # each line is of one case, which is named in a column of its own

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to count."""
        return not any(figure.rows for line in self.lines for figure in line.figures)

    @property
    def heads(self) -> tuple[str, ...]:
        """The titles of all columns."""
        case = ("Case",) if self.of_cases else ()
        return (*case, *(head.title for head in (*self.labels, *self.figures)))


class Spoken(Protocol):
    """How cases are named, and what is said of people in typed words."""

    @property
    def unseen(self) -> frozenset[str] | None:
        """The A-numbers that may be read nowhere in what is said so; None where cases are named."""

    def case(self, case_id: int | None) -> str:
        """A case as the reader may see it."""

    def text(self, typed: str) -> str:
        """Typed words as the reader may see them."""


@dataclass(frozen=True, slots=True)
class Activity:
    """The whole report."""

    span: Span
    parts: tuple[Part, ...]
    set_apart: int = 0

    def part(self, key: str) -> Part:
        """The part of that key."""
        return next(part for part in self.parts if part.key == key)

    def cases(self) -> set[int]:
        """The cases behind any figure."""
        figures = (figure for part in self.parts for line in part.lines for figure in line.figures)
        return {row.case_id for figure in figures for row in figure.rows if row.case_id is not None}

    @property
    def typed(self) -> str:
        """All words that a person typed, in which anybody may stand."""
        lines = (line for part in self.parts for line in part.lines if line.case_id is not None)
        return "\n\n".join(label for line in lines for label in line.labels if isinstance(label, str))

    def as_json(self, spoken: Spoken) -> dict[str, object]:
        """The shape that `iqdesk activity --json` prints: for each part its lines, by the keys of its columns."""
        return {
            "from": self.span.first.isoformat(),
            "to": self.span.last.isoformat(),
            "through": self.span.through.isoformat(),
            "set_apart": self.set_apart,
        } | {part.key: [_line_json(part, line, spoken) for line in part.lines] for part in self.parts}


def _line_json(part: Part, line: Line, spoken: Spoken) -> dict[str, object]:
    case: dict[str, object] = {"case": spoken.case(line.case_id)} if part.of_cases else {}
    labels = {head.key: _plain(label) for head, label in zip(part.labels, line.said(spoken), strict=True)}
    return case | labels | {head.key: one.as_json() for head, one in zip(part.figures, line.figures, strict=True)}


def _plain(label: Label) -> str:
    return label.isoformat() if isinstance(label, date) else label
