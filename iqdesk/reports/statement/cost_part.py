"""The statement's part on what it cost: the sums, the method in words, and every number from which a reader can redo them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.statement.cost_words import estimate_words, in_first_person, method_of_all, method_of_days, method_of_slots
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.reports.house_style import House, Strong, note, prose
from iqdesk.reports.statement.circumstances_part import BY_ITSELF, UNROUNDED, completions_words, or_dash, took
from iqdesk.reports.tables import DENSE, Column, Row, Table
from iqdesk.reports.words import NBSP, days, month, number, rounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from iqdesk.domain.statement.cost import Cost, CostLine, CostSum, SlotsOfKind
    from iqdesk.reports.house_style import Part
    from iqdesk.reports.statement.evidence import Evidence

IN_BRACKETS = "In brackets: those of cases that I completed the same day or later in the year"
SLOTS_CAPTION = (
    "My settings that took place, by kind of hearing, and those that brought one of the completions counted here that day."
)
AT_LOW_END = ", which are left out at the low end of the range"


def cost_part(evidence: Evidence, own: Sequence[House] = ()) -> Iterator[House]:
    """The sums by control and kind, then the method and what it rests on; `own` words take the place of the opening ones."""
    cost = evidence.cost
    yield evidence.heading(StatementPart.COST, room=80)
    yield from own or [prose(*cost_words(evidence))]
    if not cost.lines:
        return
    yield _sums_table(evidence, cost)
    yield note(UNROUNDED)
    yield from _method(method_of_days(cost))
    if cost.rates.months:
        yield _months_table(evidence, cost)
    yield from _method(method_of_slots(cost))
    if cost.total.slots:
        yield _slots_table(evidence, cost)
    yield from _method(method_of_all(cost))
    if cost.why_not:
        return
    yield _lines_table(evidence, cost)
    if cost.total.completed_later:
        yield note(f"{IN_BRACKETS}{AT_LOW_END if cost.rates.lowest else ''}.")


def _method(paragraphs: Iterable[str]) -> Iterator[House]:
    return (prose(in_first_person(one)) for one in paragraphs)


def later_words(cost: Cost) -> str:
    """That some of the settings lost cost no completion of the year in the end; empty where none of them did."""
    later, slots = cost.total.completed_later, cost.total.slots
    if not later or cost.total.completions is None:
        return ""
    of = f"Of the {number(slots)} settings, {number(later)}" if slots > 1 else "The setting"
    if later == 1:
        return f" {of} belongs to a case that I completed the same day or later in the year; that completion is counted already."
    return f" {of} belong to cases that I completed the same day or later in the year; those completions are counted already."


def cost_words(evidence: Evidence) -> Iterator[Part]:
    """What was lost in whose control, and the completions it would have brought."""
    cost = evidence.cost
    if not cost.lines:
        here = evidence.circumstances_here
        yield f"No circumstance{here} took a day or a setting{evidence.so_far}, so there is nothing to reckon."
        return
    for said, lost in cost.by_control:
        yield f"{BY_ITSELF[said]}: {took(lost)}"
        if lost.completions is not None:
            yield ", which, as the rest of my year went, would have brought "
            yield Strong(estimate_words(lost))
        yield "." if lost is cost.by_control[-1][1] else ". "
    yield later_words(cost)


def _sums_table(evidence: Evidence, cost: Cost) -> Table:
    columns = [Column("Control and kind", 198), Column("Available days", 62, right=True), Column("Settings lost", 58, right=True)]
    columns += [Column("Completions", 66, right=True), *_range_column(cost, 84)]
    rows = []
    for said, lost in cost.by_control:
        rows.append(Row((BY_ITSELF[said], *_cells(lost)), strong=True))
        kinds = [(kind, [one for one in of.lines if one.circumstance.is_outside is said]) for kind, of in cost.by_kind]
        rows += [Row((kind.label, *_cells(cost.sum_of(found)))) for kind, found in kinds if found]
    rows.append(Row(("In all", *_cells(cost.total)), strong=True))
    text = "What was lost and the completions that it would have brought, as the rest of my year went: an estimate."
    text = "What was lost, by control and kind." if cost.why_not else text
    return Table(columns, rows, caption=evidence.table(text))


def _cells(lost: CostSum) -> tuple[str, ...]:
    return or_dash(lost.days), or_dash(Fraction(lost.slots)), completions_words(lost.completions), *_range(lost)


def _range_column(cost: Cost, width: float) -> list[Column]:
    """The column of the range; none where there is no range."""
    return [Column("Range", width, right=True)] if cost.rates.lowest else []


def _range(lost: CostSum | CostLine) -> tuple[str, ...]:
    """`40.2 to 58.1`, for the column of the range."""
    if lost.low is None or lost.high is None:
        return ()
    return (f"{rounded(lost.low, 1)} to{NBSP}{rounded(lost.high, 1)}",)


def _months_table(evidence: Evidence, cost: Cost) -> Table:
    columns = [Column("Month", 148)]
    heads = (("Completions", 76), ("Available days", 80), ("Per available day", 90), ("In the range", 74))
    rates = cost.rates
    columns += [Column(head, width, right=True) for head, width in (heads if rates.lowest else heads[:-1])]
    rows = []
    for one in rates.months:
        used = ("yes" if one.is_used else "no",) if rates.lowest else ()
        rows.append(Row((month(one.month), number(one.completions), days(one.available_days), _exact(one.per_day), *used)))
    total = number(rates.completions), days(rates.available_days), _exact(rates.per_day)
    rows.append(Row(("In all", *total, *([""] if rates.lowest else [])), strong=True))
    text = "My completions for each available day, by month."
    return Table(columns, rows, caption=evidence.table(text), measures=DENSE)


def _exact(value: Fraction | None) -> str:
    """`2.1934`: enough places that sums made with it come out as printed."""
    return DOES_NOT_APPLY if value is None else f"{float(value):,.4f}"


def _slots_table(evidence: Evidence, cost: Cost) -> Table:
    columns = [Column("Kind of hearing", 148), Column("Took place", 80, right=True)]
    columns += [Column("Brought a completion that day", 160, right=True), Column("Share", 80, right=True)]
    rows = [
        Row((one.kind.label, number(one.held), number(one.completed), _exact(one.share if one.held else None)))
        for one in cost.rates.slots
    ]
    return Table(columns, rows, caption=evidence.table(SLOTS_CAPTION), measures=DENSE)


def _lines_table(evidence: Evidence, cost: Cost) -> Table:
    """Each circumstance's own sum, with its lost settings by kind of hearing."""
    kinds = [one for one in HearingKind if any(of.kind is one for line in cost.lines for of in line.kinds)]
    each = 150 / max(len(kinds), 1)
    columns = [Column("No.", 40), Column("Kind", 126), Column("Days", 44, right=True)]
    columns += [Column(f"{kind.label} lost", each, right=True) for kind in kinds]
    columns += [Column("Completions", 60, right=True), *_range_column(cost, 78)]
    rows = []
    for line in cost.lines:
        slots = {of.kind: _with_later(of) for of in line.kinds}
        ref = evidence.lines.ref(line.circumstance.key) or ""
        lost = [slots.get(kind, DOES_NOT_APPLY) for kind in kinds]
        cells = or_dash(line.days), *lost, completions_words(line.completions), *_range(line)
        rows.append(Row((evidence.c_link(ref), line.circumstance.kind.label, *cells)))
    text = "Each sum: days times completions for each available day, and settings lost times the share of their kind."
    return Table(columns, rows, caption=evidence.table(text), measures=DENSE)


def _with_later(of: SlotsOfKind) -> str:
    """`3 (1)`: lost, and how many of these were completed later."""
    return number(of.slots) + (f"{NBSP}({number(of.later)})" if of.later else "")
