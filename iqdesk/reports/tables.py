"""Tables of the house style: a caption, a head that comes again on each page, hairlines, rows that links lead to.

They are laid out once and cut by row, so that a schedule of thousands of rows costs in proportion to its length.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from iqdesk.reports import fonts
from iqdesk.reports.house_style import (
    GREY,
    HAIRLINE,
    INK,
    LINK,
    RULE,
    Anchor,
    Box,
    Caption,
    House,
    Link,
    Part,
    Strong,
    WriteLine,
    draw_box,
    draw_text,
    draw_write_line,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

GUTTER = 10.0
RULE_OUTSIDE = 0.9
RULE_UNDER_HEAD = 0.5
ROWS_KEPT_TOGETHER = 2
NOT_CUT_BELOW = 230.0  # points
NBSP = "\u00a0"  # what it joins is not parted
HAIR = 0.01  # what a word that fits to the point still needs: sums of widths are not exact
LEAST_TEXT = 60.0  # points that a column of text keeps
TALLEST_PIECE = 15  # lines of text: two pieces stand on a page in either direction


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its share of the width (points on US Letter) and whether it ends at the right, as figures do."""

    head: str
    width: float
    right: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row, a part to a cell. A strong row is bold; a group row is one cell over the whole width.

    A row `is_under` the one before it where it belongs to that: no rule parts them, and no page where that can be helped.
    It is at least `least` points high. A row with `runs_from` is one cell from that column to the right edge.
    """

    cells: tuple[Part, ...]
    strong: bool = False
    is_group: bool = False
    is_under: bool = False
    least: float = 0.0
    runs_from: int | None = None

    @property
    def first_column(self) -> int | None:
        """Where its one cell begins; None for a row with a cell to each column."""
        return 0 if self.is_group else self.runs_from


@dataclass(frozen=True, slots=True)
class Measures:
    """Type and spacing of a table, in points."""

    size: float
    leading: float
    padding: float


ROOMY = Measures(size=9.2, leading=12.5, padding=2.6)
DENSE = Measures(size=8.4, leading=11.0, padding=1.7)


@dataclass(frozen=True, slots=True)
class _Cell:
    part: Part
    lines: tuple[str, ...]
    face: str

    def piece(self, first: int) -> _Cell:
        """The cell's lines from number `first` on, as many as one piece holds.

        A place or a box is in the first piece only, the line to write on in the last.
        """
        if len(self.lines) <= TALLEST_PIECE and not first:
            return self
        is_last = first + TALLEST_PIECE >= len(self.lines)
        part = self.part if (is_last if isinstance(self.part, WriteLine) else not first) else plain(self.part)
        return _Cell(part, self.lines[first : first + TALLEST_PIECE], self.face)


@dataclass(frozen=True)
class _Line:
    cells: tuple[_Cell, ...]
    height: float
    is_group: bool
    goes_on: bool = False  # the rest of the row before it
    is_under: bool = False
    begin: int | None = None  # the column from which its one cell runs


class _Layout:
    """Every row broken into lines for one width."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Row], measures: Measures, width: float) -> None:
        self.measures = measures
        self.width = width
        self.columns = columns
        widths = _widths(columns, rows, measures, width)
        self.lefts = list(accumulate(widths, initial=0.0))[:-1]
        self.rooms = [*(one - GUTTER for one in widths[:-1]), widths[-1]]
        self.head = self._lines(Row(tuple(column.head for column in columns)))[0]
        self.lines = [line for row in rows for line in self._lines(row)]
        self.tops = list(accumulate((line.height for line in self.lines), initial=0.0))

    def _lines(self, row: Row) -> list[_Line]:
        """One line of the table, or several where a cell holds more text than a page should take in one piece."""
        begin = row.first_column
        rooms = self.rooms if begin is None else [self.width - self.lefts[begin]]
        cells = [self._cell(part, room, strong=row.strong) for part, room in zip(row.cells, rooms, strict=True)]
        tallest = max(len(cell.lines) for cell in cells)
        extra = 4.0 if row.is_group else 0.0
        lines: list[_Line] = []
        for first in range(0, tallest, TALLEST_PIECE):
            pieces = tuple(cell.piece(first) for cell in cells)
            height = min(TALLEST_PIECE, tallest - first) * self.measures.leading + 2 * self.measures.padding + extra
            lines.append(
                _Line(
                    pieces,
                    max(height, 0.0 if first else row.least),
                    row.is_group,
                    goes_on=first > 0,
                    is_under=row.is_under and not first,
                    begin=begin,
                )
            )
        return lines

    def _cell(self, part: Part, room: float, *, strong: bool) -> _Cell:
        face = fonts.BOLD if strong or isinstance(part, Strong) else fonts.REGULAR
        words = fonts.drawable(plain(part), face)
        lines = fonts.broken(words, face, self.measures.size, room)
        return _Cell(part, (*lines, "") if words and isinstance(part, WriteLine) else lines, face)

    def fits(self, begin: int, room: float) -> int:
        """The row before which `room` points, counted from row `begin`, are used up."""
        return bisect_right(self.tops, self.tops[begin] + room) - 1


def _widths(columns: Sequence[Column], rows: Sequence[Row], measures: Measures, width: float) -> list[float]:
    """The columns' widths in points. A figure, a row's name, a date and a word of a head stand whole: text makes room."""
    scale = width / sum(column.width for column in columns)
    widths = [column.width * scale for column in columns]
    needs = _needs(columns, rows, measures)
    short = sum(max(0.0, need - wide) for need, wide in zip(needs, widths, strict=True))
    if not short:
        return widths
    spare = [
        0.0 if column.right else max(0.0, wide - max(need, LEAST_TEXT))
        for column, need, wide in zip(columns, needs, widths, strict=True)
    ]
    if sum(spare) < short:  # then figures give up what is white beside them
        spare = [
            max(0.0, wide - need) if column.right else one
            for column, one, need, wide in zip(columns, spare, needs, widths, strict=True)
        ]
    share = min(1.0, sum(spare) / short)
    given = share * short / sum(spare) if share else 0.0
    return [wide + share * max(0.0, need - wide) - given * room for need, wide, room in zip(needs, widths, spare, strict=True)]


def _needs(columns: Sequence[Column], rows: Sequence[Row], measures: Measures) -> list[float]:
    """What each column takes at least, with its gutter."""
    found: list[set[tuple[str, str]]] = [{(fonts.REGULAR, word) for word in column.head.split(" ")} for column in columns]
    for row in rows:
        if row.first_column is not None:
            continue
        for words, column, part in zip(found, columns, row.cells, strict=True):
            text, stands_whole = plain(part), column.right or isinstance(part, Anchor)
            if stands_whole or NBSP in text:
                face = fonts.BOLD if row.strong or isinstance(part, Strong) else fonts.REGULAR
                words.update((face, word) for word in text.split(" ") if stands_whole or NBSP in word)
    widest = [max(fonts.width(word, face, measures.size) for face, word in words) for words in found]
    return [*(one + GUTTER + HAIR for one in widest[:-1]), widest[-1] + HAIR]


class Table(House):
    """Rows under a repeated head. The caption stays with the head and the first rows, a group row with its first rows."""

    may_wait = True

    def __init__(self, columns: Sequence[Column], rows: Sequence[Row], *, caption: Caption, measures: Measures = ROOMY) -> None:
        super().__init__()
        self._columns = columns
        self._rows = rows
        self._measures = measures
        self._caption: Caption | None = caption
        self._layout: _Layout | None = None
        self._begin = 0
        self._end = 0  # known once laid out
        self.spaceBefore = 6.0
        self.spaceAfter = 10.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - reportlab's names
        """Its size in points, laid out for the first width it is asked about."""
        layout = self._laid_out(aW)
        self.width = aW
        self.height = self._overhead(layout) + layout.tops[self._end] - layout.tops[self._begin]
        return aW, self.height

    def _laid_out(self, width: float) -> _Layout:
        if self._layout is None:
            self._layout = _Layout(self._columns, self._rows, self._measures, width)
            self._end = len(self._layout.lines)
        return self._layout

    def _overhead(self, layout: _Layout) -> float:
        caption = self._caption.height(layout.width) if self._caption else 0.0
        return caption + layout.head.height + 1.0

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """In two by row, or not at all where only a row or two would stand on one side of the cut.

        A short table is not cut: it moves to the next page as a whole.
        """
        layout = self._laid_out(aW)
        if self._caption and self._overhead(layout) + layout.tops[-1] <= NOT_CUT_BELOW:
            return []
        cut = min(layout.fits(self._begin, aH - self._overhead(layout)), self._end - ROWS_KEPT_TOGETHER)
        cut = self._before_what_belongs_together(layout.lines, cut)
        if cut - self._begin < ROWS_KEPT_TOGETHER:
            return []
        return [self._part(self._begin, cut, with_caption=True), self._part(cut, self._end, with_caption=False)]

    def _before_what_belongs_together(self, lines: Sequence[_Line], cut: int) -> int:
        """The last place up to `cut` that leaves a group row with its rows, and rows with those under them.

        More rows under one than a page takes are parted all the same.
        """
        place = cut
        while place > self._begin and (self._strands_a_group(lines, place) or lines[place].is_under):
            place -= 1
        return cut if place == self._begin and cut > place and lines[cut].is_under else place

    def _strands_a_group(self, lines: Sequence[_Line], cut: int) -> bool:
        """Whether a group row would end the page with fewer of its rows than are kept together."""
        return lines[cut - 1].is_group or (lines[cut - 2].is_group and not lines[cut].is_group)

    def _part(self, begin: int, end: int, *, with_caption: bool) -> Table:
        part = object.__new__(type(self))
        part.__dict__.update(self.__dict__)
        part.__dict__.pop("_postponed", None)
        part._begin, part._end = begin, end
        if not with_caption:
            part._caption = None
        return part

    def draw(self) -> None:
        """Draw caption, head, rows and rules from the top down."""
        layout = self._laid_out(self.width)
        canvas = self.canv
        top = self._caption.draw(canvas, self.height, self.width) if self._caption else self.height
        self._rule(canvas, top, RULE_OUTSIDE)
        canvas.setFillColor(GREY)
        top = self._draw_line(canvas, layout, layout.head, top)
        self._rule(canvas, top, RULE_UNDER_HEAD)
        for index in range(self._begin, self._end):
            if index > self._begin and not (layout.lines[index].goes_on or layout.lines[index].is_under):
                self._rule(canvas, top, HAIRLINE)
            canvas.setFillColor(INK)
            top = self._draw_line(canvas, layout, layout.lines[index], top)
        self._rule(canvas, top, RULE_OUTSIDE)

    def _rule(self, canvas: Canvas, y: float, weight: float) -> None:
        canvas.setStrokeColor(RULE if weight == HAIRLINE else INK)
        canvas.setLineWidth(weight)
        canvas.line(0, y, self.width, y)

    def _draw_line(self, canvas: Canvas, layout: _Layout, line: _Line, top: float) -> float:
        """Draw one line of the table below `top`; where it ends."""
        bottom = top - line.height
        for index, cell in enumerate(line.cells):
            is_right = layout.columns[index].right and line.begin is None
            x = layout.lefts[index + (line.begin or 0)] + (layout.rooms[index] if is_right else 0)
            if isinstance(cell.part, Link):
                wide = max(fonts.width(words, cell.face, layout.measures.size) for words in cell.lines)
                begin = x - wide if is_right else x
                canvas.linkRect("", cell.part.to, (begin, bottom, begin + wide, top), relative=1)
                canvas.setFillColor(LINK)
            elif isinstance(cell.part, Anchor):
                canvas.bookmarkHorizontal(cell.part.text, 0, top + 2)
            elif isinstance(cell.part, Box):
                draw_box(canvas, cell.part, (x, top - layout.measures.padding))
            elif isinstance(cell.part, WriteLine):
                draw_write_line(canvas, (x, bottom + 7), layout.rooms[index])
            baseline = top - layout.measures.padding - layout.measures.leading * 0.78 - (2 if line.is_group else 0)
            for number, words in enumerate(cell.lines):
                at = (x, baseline - number * layout.measures.leading)
                draw_text(canvas, words, at, cell.face, layout.measures.size, right=is_right)
            if isinstance(cell.part, Link):
                canvas.setFillColor(INK)
        return bottom
