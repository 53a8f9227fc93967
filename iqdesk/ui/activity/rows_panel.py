"""The rows behind the figure that is current; Enter opens the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from iqdesk.domain.activity import in_words
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row
from iqdesk.ui.labels import INDENT, label
from iqdesk.ui.page import Place
from iqdesk.ui.split import panel_head
from iqdesk.ui.table import ROOT, CellModel, Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from iqdesk.domain.activity import ActivityRow, Figure
    from iqdesk.domain.masking import Named
    from iqdesk.ui.cells import Index

CASE = Column("Case", "A000 123 456", grow=3)
SPANS = (
    CASE,
    Column("From", "Nov 29, 2020", grow=0),
    Column("To", "Nov 29, 2020", grow=0),
    Column("How many", "1,204 days", right=True, grow=0),
)
PAGE = 200
ENDS = (CASE, Column("Completed", "Nov 29, 2020", grow=0))


class FigureModel(CellModel):
    """The rows behind a figure; cases are named a page at a time, when they are looked at: there may be a hundred thousand.

    The first page is there at once. Others are asked for while the list is painted, when nothing can be said: they come right
    after.
    """

    def __init__(self, columns: tuple[Column, ...], made: Callable[[range], list[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self.rows: tuple[ActivityRow, ...] = ()
        self._made = made
        self._pages: dict[int, list[Row]] = {}
        self._wanted: set[int] = set()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)

    def take(self, rows: tuple[ActivityRow, ...]) -> None:
        """Take the rows of another figure."""
        self.beginResetModel()
        self.rows = rows
        self._pages, self._wanted = {}, set()
        if rows:
            self._read(0)
        self.endResetModel()

    def _read(self, page: int) -> None:
        self._pages[page] = self._made(range(page * PAGE, min((page + 1) * PAGE, len(self.rows))))

    def _on_later(self) -> None:
        for page in self._wanted:
            self._read(page)
            last = page * PAGE + len(self._pages[page]) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))
        self._wanted = set()

    def row_at(self, row: int) -> Row:
        page, place = divmod(row, PAGE)
        if page in self._pages:
            return self._pages[page][place]
        self._wanted.add(page)
        self._later.start()
        return Row((row, self.rows[row].case_id), ())

    def place_of(self, key: object) -> int | None:
        place, case_id = key if isinstance(key, tuple) else (-1, None)
        return place if 0 <= place < len(self.rows) and self.rows[place].case_id == case_id else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)


class RowsPanel(QWidget):
    """`go` opens a case, `closed` puts the panel away."""

    go = Signal(object)
    closed = Signal()

    def __init__(self, names_of: Callable[[Iterable[int]], Named], *, has_spans: bool = True) -> None:
        super().__init__()
        self._has_spans = has_spans
        self._names_of = names_of
        self._today: date | None = None
        self._title = label("", Type.PANEL_TITLE, wraps=True)
        self._which = label("", ink="2", wraps=True)
        columns = SPANS if has_spans else ENDS
        self.rows = FigureModel(columns, self._made, self)
        self.list = Table(columns, "Rows behind the figure", lines=2, model=self.rows)
        self.list.opened.connect(self._on_opened)
        self._which.setContentsMargins(INDENT, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(panel_head(self._title, self.closed))
        column.addWidget(self._which)
        column.addWidget(self.list, 1)

    def show_figure(self, title: str, which: str, figure: Figure, today: date) -> None:
        """Take the rows of another figure."""
        self._title.setText(title)
        self._which.setText(f"{which}: {figure.words}  ·  {words.plural(len(figure.rows), 'row')}")
        self._today = today
        key, place = self.list.current_key(), self.list.currentIndex().row()
        self.rows.take(figure.rows)
        self.list.choose(key, place)

    def _made(self, places: range) -> list[Row]:
        rows = self.rows.rows[places.start : places.stop]
        named = self._names_of({one.case_id for one in rows if one.case_id is not None})
        return [self._row(place, one, named) for place, one in zip(places, rows, strict=True)]

    def _row(self, place: int, one: ActivityRow, named: Named) -> Row:
        name = named.name(one.case_id)
        case = Cell(DOES_NOT_APPLY) if name is None else Cell(name.number, second=name.respondent.name)
        end = Cell(self._day(one.end))
        if not self._has_spans:
            return Row((place, one.case_id), (case, end))
        amount = EMPTY if one.amount is None else Cell(in_words(one.amount, one.unit))
        return Row((place, one.case_id), (case, Cell(self._day(one.start)), end, amount))

    def _day(self, day: date | None) -> str:
        return words.panel_day(day, self._today) if self._today is not None else ""

    def _on_opened(self, key: object) -> None:
        if isinstance(key, tuple) and key[1] is not None:
            self.go.emit(Place("case", key[1]))
