"""How this is counted: the sums, each line with its own sum, the months and kinds of hearing they rest on, the method in words.

Whoever reads it can do the sum again by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from iqdesk.domain.statement.cost_words import cost_method, estimate_words, plain
from iqdesk.ui import theme, words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.circumstances.ledger_rows import CONTROL
from iqdesk.ui.labels import INDENT, label, rule
from iqdesk.ui.split import panel_head, scrolled
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.domain.statement.cost import Cost, CostLine, CostSum, MonthRate, SlotRate

SUM_COLUMNS = (
    Column("Control", "Not stated", grow=1),
    Column("Days", "24.25", right=True, grow=0),
    Column("Slots", "104", right=True, grow=0),
    Column("Completions", "104.25", right=True, grow=0),
)
LINE_COLUMNS = (Column("Line", "Detail to Camp Ha", grow=1), Column("Completions", "1,104.2–1,2", right=True, grow=0))
MONTH_COLUMNS = (
    Column("Month", "Oct high end", grow=1),
    Column("Completed", "104", right=True, grow=0),
    Column("Days", "20.25", right=True, grow=0),
    Column("A day", "3.25", right=True, grow=0),
)
KIND_COLUMNS = (
    Column("Hearing", "Fear review", grow=1),
    Column("Took place", "1,204", right=True, grow=0),
    Column("Completed", "104", right=True, grow=0),
    Column("Each", "0.253", right=True, grow=0),
)
BRACKETS = (
    "Above, the sum of the chosen line. In brackets: slots of cases that this judge completed the same day or later in "
    "the year, which the low end leaves out."
)
ROOM = 64  # for the sum of a line and both ends, so that the list stays where it is while one walks it


class CostPanel(QWidget):
    """`opened` carries the key of a line whose rows are asked for, `closed` puts the panel away."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.total = label("", Type.STRONG, wraps=True)
        self.sums = Table(SUM_COLUMNS, "Sums by whose control", lines=2)
        self.lines = Table(LINE_COLUMNS, "Each line with its sum; Enter lists what it rests on", lines=2, head=False)
        self.months = Table(MONTH_COLUMNS, "Months of this judge’s own work")
        self.kinds = Table(KIND_COLUMNS, "Settings that took place, by kind of hearing")
        self.method = label("", wraps=True)
        self.brackets = label(BRACKETS, Type.CAPTION, "2", wraps=True)
        self.chosen = label("", wraps=True)
        self.chosen.setMinimumHeight(theme.scaled(ROOM))
        self.chosen.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for one in (self.brackets, self.chosen):
            one.setContentsMargins(INDENT, 0, INDENT, 0)
        self._heads: dict[Table, QLabel] = {}
        self._cost: Cost | None = None
        self._build()
        self.lines.opened.connect(self.opened)
        self.lines.moved.connect(self._say_chosen)
        self.setFocusProxy(self.sums)  # at the head: what has the keyboard is scrolled to

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(panel_head(label("How this is counted", Type.PANEL_TITLE), self.closed))
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, 4, 0)
        parts.setSpacing(4)
        self.total.setContentsMargins(INDENT, 0, INDENT, 0)
        parts.addWidget(self.total)
        for head, table in (
            ("By whose control", self.sums),
            ("Each line", self.lines),
            ("This judge’s own months", self.months),
            ("Settings that took place", self.kinds),
        ):
            self._heads[table] = label(head, Type.STRONG)
            self._heads[table].setContentsMargins(INDENT, 8, INDENT, 0)
            parts.addWidget(self._heads[table])
            if table is self.lines:
                parts.addWidget(self.chosen)
                parts.addWidget(self.brackets)
            parts.addWidget(table)
        parts.addSpacing(8)
        parts.addWidget(rule())
        self.method.setContentsMargins(INDENT, 4, INDENT, 0)
        parts.addWidget(self.method)
        parts.addStretch()
        column.addWidget(scrolled(inside, "How this is counted"), 1)

    def show_cost(self, cost: Cost) -> None:
        """Show how a cost came about."""
        self._cost = cost
        told = estimate_words(cost.total)
        self.total.setText(f"All lines together: {told}" if told else "No completions can be told.")
        sums = [*((CONTROL[of], one) for of, one in cost.by_control), ("All", cost.total)]
        self._show(self.sums, [_sum_row(word, one) for word, one in sums] if cost.lines else [])
        self._show(self.lines, [_line_row(one, cost) for one in cost.lines])
        self.brackets.setVisible(any(one.completed_later for one in cost.lines))
        used = (cost.rates.lowest, cost.rates.highest)
        self._show(self.months, [_month_row(one, used) for one in cost.rates.months])
        self._show(self.kinds, [_kind_row(one) for one in cost.rates.slots])
        self.method.setText("\n\n".join(cost_method(cost)))
        self._say_chosen(None)

    def _say_chosen(self, _key: object) -> None:
        """The sum of the chosen line with both ends of its range, to be done again by hand."""
        key = self.lines.current_key()
        line = self._cost.line(key) if self._cost is not None and isinstance(key, str) else None
        self.chosen.setText(whole_sum(line, self._cost) if line is not None and self._cost is not None else "")
        self.chosen.setVisible(bool(self.chosen.text()))

    def _show(self, table: Table, rows: list[Row]) -> None:
        table.show_rows(rows)
        table.show_whole()
        for one in (table, self._heads[table]):
            one.setVisible(bool(rows))


def _sum_row(word: str, one: CostSum) -> Row:
    kind = Type.STRONG if word == "All" else Type.BODY
    cells = (
        Cell(word, type=kind),
        Cell(words.day_count(one.days), type=kind),
        Cell(words.figure(one.slots), type=kind),
        Cell(words.decimal(one.completions, 2), type=kind, second=_range(one), hint=estimate_words(one)),
    )
    return Row(word, cells, "\t".join(cell.text for cell in cells))


def _line_row(one: CostLine, cost: Cost) -> Row:
    told = Cell(words.decimal(one.completions, 2), second=_range(one), hint=estimate_words(one))
    return Row(one.circumstance.key, (Cell(one.circumstance.words, second=sum_in_words(one, cost)), told), one.circumstance.words)


def _range(one: CostLine | CostSum) -> str:
    return "" if one.low is None or one.high is None else f"{words.decimal(one.low, 1)}–{words.decimal(one.high, 1)}"


def sum_in_words(one: CostLine, cost: Cost, *, is_low: bool = False) -> str:
    """`9 days × 3.19 + 4 (1) merits × 0.21`: what a line's completions are the sum of; in brackets those completed later.

    The low end is the sum without these.
    """
    parts = []
    if one.days:
        by = f" × {words.decimal(cost.rates.per_day, 3)}" if cost.rates.per_day is not None else ""
        parts.append(f"{words.plural(one.days, 'day')}{by}")
    for kind in one.kinds:
        later = f" ({words.figure(kind.later)})" if kind.later and not is_low else ""
        slots = words.figure(kind.slots - kind.later if is_low else kind.slots)
        parts.append(f"{slots}{later} {kind.kind.label.lower()} × {plain(cost.rates.share_of(kind.kind), 3)}")
    return " + ".join(parts)


def whole_sum(one: CostLine, cost: Cost) -> str:
    """The sum of a line, and how both ends of its range come from it."""
    if one.completions is None:
        return ""
    lines = [f"{sum_in_words(one, cost)} = {words.decimal(one.completions, 2)}"]
    low, high, usual = cost.rates.low_pace, cost.rates.high_pace, words.decimal(cost.rates.per_day, 3)
    if one.low is not None and one.high is not None and low is not None and high is not None:
        before = sum_in_words(one, cost, is_low=True)
        before = f"({before})" if " + " in before else before
        lines.append(f"Low end: {before} × {words.decimal(low, 3)} ÷ {usual} = {words.decimal(one.low, 1)}")
        whole = words.decimal(one.completions, 2)
        lines.append(f"High end: {whole} × {words.decimal(high, 3)} ÷ {usual} = {words.decimal(one.high, 1)}")
    return "\n".join(lines)


def _month_row(month: MonthRate, ends: tuple[MonthRate | None, MonthRate | None]) -> Row:
    has_range = ends[0] is not None
    end = next((word for word, one in zip(("low end", "high end"), ends, strict=True) if one == month), "")
    is_aside = has_range and not month.is_used
    tone = Tone.INK2 if is_aside else Tone.INK
    named = words.MONTHS[month.month.month - 1][:3]
    cells = (
        Cell(named, muted=end or ("left out" if is_aside else ""), tone=tone, hint=words.month(month.month)),
        Cell(words.figure(month.completions), tone=tone),
        Cell(words.day_count(month.available_days), tone=tone),
        Cell(words.decimal(month.per_day, 3), tone=tone) if month.per_day is not None else EMPTY,
    )
    return Row(month.month, cells, "\t".join(cell.text for cell in cells))


def _kind_row(one: SlotRate) -> Row:
    cells = (
        Cell(one.kind.label),
        Cell(words.figure(one.held)),
        Cell(words.figure(one.completed)),
        Cell(plain(one.share, 3)),
    )
    return Row(one.kind, cells, "\t".join(cell.text for cell in cells))
