"""The statement's appendix: the schedule of cases as tables, one for each measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.circumstances import days_lost
from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE, Measure
from iqdesk.domain.statement.draft import Appendix
from iqdesk.domain.wording import DOES_NOT_APPLY, MONTHS
from iqdesk.reports.house_style import Anchor, Heading, House, PageBreak, note, prose
from iqdesk.reports.statement.lost_rows import has_lost, lost_sections
from iqdesk.reports.statement.schedule import CLOCKS, ref
from iqdesk.reports.tables import DENSE, Column, Row, Table
from iqdesk.reports.words import counted, days, number, short_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from iqdesk.domain.standing import Item
    from iqdesk.reports.house_style import Part
    from iqdesk.reports.statement.evidence import Evidence
    from iqdesk.reports.statement.schedule import Group, Section


REF = Column("Row", 42)
WHOLE_WIDTH = 468.0
ACROSS, NAMED_ACROSS = 3, 2  # completions beside each other, read from left to right
ENDS = {
    Measure.DECISION_AFTER_MERITS: ("Last merits hearing", "Completed"),
    Measure.MOTION_RULING: ("Received", "Ruled on"),
    Measure.CUSTODY_FIRST_DATE: ("First date", "Decided"),
    Measure.MERITS_FIRST_DATE: ("First date", "Completed"),
    Measure.FEAR_REVIEW_FIRST_DATE: ("First date", "Completed"),
}
MASKED_CASES = (
    "Cases are named by the last three digits of the A-number; a case without an A-number in the docket is shown as — and "
    "named by its row. "
)
NAMED_CASES = "Cases are named by A-number and respondent; a case of the public data by its number there. "
INTRODUCTION = (
    "An empty date means that the event had not happened by the as-of date, — elsewhere that the column does not apply. Days are "
    "calendar days unless a reading in force says otherwise. Court days lost are those between the two dates on which I was "
    "away or the court was closed. Rows of a group stand by date."
)
SEE = (
    " “See” names the circumstances that a missed row stands with: those that name its case between its dates, that its setting "
    "is counted with, or that took days while its clock ran; “…” stands for more than six. Whether they are why it was missed "
    "is not told by the docket."
)


def appendix(evidence: Evidence) -> Iterator[House]:
    """The schedule on pages of its own, then the days and settings lost; a sentence where there are none of all these."""
    schedule = evidence.schedule
    if not (schedule.count or has_lost(evidence)):
        yield Heading("A", "Schedule of cases")
        yield prose(_no_rows(evidence))
        return
    yield PageBreak()
    yield Heading("A", "Schedule of cases")
    cases = NAMED_CASES if evidence.paper.choices.is_named else MASKED_CASES
    yield note(cases, INTRODUCTION, SEE if evidence.see.is_shown else "")
    for index, section in enumerate(schedule.sections, start=1):
        yield Heading(f"A.{index}", section.title, level=1, room=110)
        yield _table(evidence, section)
    if has_lost(evidence):
        yield from lost_sections(evidence, len(schedule.sections) + 1)


def _no_rows(evidence: Evidence) -> str:
    last = evidence.last_day
    by = f"The schedule has no rows: by {MONTHS[last.month - 1]} {last.day}, {last.year}"
    if evidence.paper.choices.appendix is Appendix.MISSED:
        return f"{by}, the docket holds nothing of this fiscal year that missed what a measure{evidence.measures_here} asks for."
    return f"{by}, the docket holds nothing of this fiscal year that a measure{evidence.measures_here} counts or leaves out."


def _table(evidence: Evidence, section: Section) -> Table:
    if section.measure == COMPLETIONS:
        return _completions(evidence, section)
    if section.measure == REMAND_RATE:
        return _decisions(evidence, section)
    benchmark = evidence.standing.benchmark(section.measure).benchmark
    return _clock(evidence, section) if benchmark.measure in CLOCKS else _first_dates(evidence, section)


def _clock(evidence: Evidence, section: Section) -> Table:
    """Benchmarks with a limit of days: when it began, ran out and ended, and what the court lost in between."""
    one = evidence.standing.benchmark(section.measure)
    start, end = ENDS[one.benchmark.measure]
    lost = days_lost(evidence.facts.calendar, one.items)
    is_named = evidence.paper.choices.is_named
    narrow = [
        Column("Days", 28, right=True),
        Column("Court days lost", 40 if is_named else 50, right=True),
        *_see_column(evidence),
    ]
    wide = (WHOLE_WIDTH - REF.width - evidence.case_width - sum(column.width for column in narrow)) / 3
    columns = [REF, Column("Case", evidence.case_width), Column(start, wide), Column("Due", wide), Column(end, wide)]
    columns += narrow

    def cells(item: Item) -> tuple[Part, ...]:
        due = _day(evidence, item.due) if item.due else DOES_NOT_APPLY
        away = days(lost[item.subject]) if item.subject in lost else DOES_NOT_APPLY
        return _start(evidence, item), due, _day(evidence, item.end), _days(item), away, *_see(evidence, item, is_clock=True)

    rows = [row for group in section.groups for row in _rows(evidence, group, cells)]
    limit = f"Due on day {one.benchmark.days} {one.benchmark.basis}."
    return Table(columns, rows, caption=evidence.table(f"{_counts(evidence, section)} {limit}"), measures=DENSE)


def _first_dates(evidence: Evidence, section: Section) -> Table:
    """Benchmarks of the first date: that date, which is also the day due, what ended the matter, and the code on it."""
    one = evidence.standing.benchmark(section.measure)
    start, end = ENDS[one.benchmark.measure]
    columns = [REF, Column("Case", evidence.case_width), Column(f"{start} (due)", 81), Column(end, 81)]
    columns += [Column("Days", 32, right=True), Column("Code on the first date", 188 - evidence.case_width)]
    columns += _see_column(evidence)

    def cells(item: Item) -> tuple[Part, ...]:
        return _start(evidence, item), _day(evidence, item.end), _days(item), _code(evidence, item), *_see(evidence, item)

    rows = [row for group in section.groups for row in _rows(evidence, group, cells)]
    return Table(columns, rows, caption=evidence.table(_counts(evidence, section)), measures=DENSE)


def _see_column(evidence: Evidence) -> list[Column]:
    return [Column("See", 36 if evidence.paper.choices.is_named else 44)] if evidence.see.is_shown else []


def _see(evidence: Evidence, item: Item, *, is_clock: bool = False) -> tuple[Part, ...]:
    """The cell under `See`; no cell where the paper holds no circumstance."""
    return (evidence.see.cell(item, is_clock=is_clock),) if evidence.see.is_shown else ()


def _decisions(evidence: Evidence, section: Section) -> Table:
    columns = [REF, Column("Case", evidence.case_width), Column("Appeal filed", 100), Column("Decided by the Board", 276)]

    def cells(item: Item) -> tuple[Part, ...]:
        return _start(evidence, item), _day(evidence, item.end)

    rows = [row for group in section.groups for row in _rows(evidence, group, cells)]
    decided = evidence.standing.remand_rate  # its caption tells of all decisions, also where remands alone are listed
    text = f"{counted(len(decided.items), 'decision')} of the Board, {counted(decided.remands, 'remand')} among them."
    return Table(columns, rows, caption=evidence.table(text), measures=DENSE)


def _completions(evidence: Evidence, section: Section) -> Table:
    """Several completions to a line: each is only a number, a case and a date."""
    across = NAMED_ACROSS if evidence.paper.choices.is_named else ACROSS
    columns = [REF, Column("Case", evidence.case_width), Column("Completed", 64)] * across
    rows: list[Row] = []
    for group in section.groups:
        rows.append(Row((group.title,), strong=True, is_group=True))
        numbered = list(group.numbered())
        for first in range(0, len(numbered), across):
            line = numbered[first : first + across]
            cells: list[Part] = []
            for place, item in line:
                cells += [Anchor(ref(place)), evidence.mask.case(item.case_id), _day(evidence, item.end)]
            rows.append(Row((*cells, *[""] * (3 * (across - len(line))))))
    text = f"{counted(section.count, 'completion')}, by month and day, from left to right."
    return Table(columns, rows, caption=evidence.table(text), measures=DENSE)


def _rows(evidence: Evidence, group: Group[Item], cells: Callable[[Item], tuple[Part, ...]]) -> Iterator[Row]:
    yield Row((group.title,), strong=True, is_group=True)
    for place, item in group.numbered():
        yield Row((Anchor(ref(place)), evidence.mask.case(item.case_id), *cells(item)))


def _counts(evidence: Evidence, section: Section) -> str:
    one = evidence.standing.benchmark(section.measure)
    missed = one.counted - one.met
    return f"{number(missed)} missed of {number(one.counted)} counted; {number(sum(one.excluded.values()))} excluded."


def _start(evidence: Evidence, item: Item) -> str:
    return short_date(item.start, evidence.year) if item.start else DOES_NOT_APPLY


def _day(evidence: Evidence, day: date | None) -> str:
    return short_date(day, evidence.year) if day else ""


def _days(item: Item) -> str:
    return "" if item.days is None else number(item.days)


def _code(evidence: Evidence, item: Item) -> str:
    if item.code is None or item.start is None:
        return DOES_NOT_APPLY
    label = evidence.facts.codes.label(item.code, item.start)
    return item.code if label == item.code else f"{item.code} {label}"
