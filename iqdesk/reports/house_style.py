"""Everything a paper is made of: its text, headings, tables, figures and page frame, and nothing else.

A paper composes these and never touches reportlab, so tagging and archiving can change here without changing a paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from xml.sax.saxutils import escape

from reportlab import platypus
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle

from iqdesk.reports import fonts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

INK = HexColor("#17191C")
GREY = HexColor("#565A60")
LINK = HexColor("#0072B2")
RULE = HexColor("#D3D1CC")
INCH = 72.0
HAIRLINE = 0.3


class House(platypus.Flowable):
    """A flowable of the house's own; a paper refuses every other.

    One that `may_wait` stands on the next page where this one has no room for it, and text that `may_go_ahead` comes before it.
    """

    may_wait = False
    may_go_ahead = False


class ForeignFlowable(TypeError):
    """Something on a paper is not made by the house style, so it would be neither checked nor tagged."""


@dataclass(frozen=True, slots=True)
class Strong:
    """Words set in bold."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a place in the same paper: an appendix row (`A-12`), a table (`Table 3`), a figure."""

    text: str
    to: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words that are such a place, named as they read."""

    text: str


@dataclass(frozen=True, slots=True)
class Box:
    """A box to be ticked by hand, or ticked already; stands in a table's cell."""

    is_ticked: bool = False


@dataclass(frozen=True, slots=True)
class WriteLine:
    """Room to write by hand, with a line to write on, under words where there are some; stands in a table's cell."""

    text: str = ""


Part = str | Strong | Link | Anchor | Box | WriteLine


def plain(part: Part) -> str:
    """The words alone."""
    if isinstance(part, str):
        return part
    return "" if isinstance(part, Box) else part.text


@dataclass(frozen=True, slots=True)
class Caption:
    """Stands above a table or figure; `label` is bold and the place that links to `Table 3` lead to."""

    label: str
    text: str

    SIZE: ClassVar[float] = 9.0
    LEADING: ClassVar[float] = 12.5

    def __post_init__(self) -> None:
        object.__setattr__(self, "label", fonts.drawable(self.label, fonts.BOLD))
        object.__setattr__(self, "text", fonts.drawable(self.text))

    def height(self, width: float) -> float:
        """What it takes of a column `width` points wide, with the gap under it."""
        return self.LEADING * len(self._lines(width)) + 5

    def draw(self, canvas: Canvas, top: float, width: float) -> float:
        """Draw it below `top` and set the place; where it ends."""
        canvas.bookmarkHorizontal(self.label, 0, top + 6)
        canvas.setFillColor(INK)
        draw_text(canvas, f"{self.label}.", (0, top - 9), fonts.BOLD, self.SIZE)
        canvas.setFillColor(GREY)
        for index, line in enumerate(self._lines(width)):
            draw_text(canvas, line, (self._indent(), top - 9 - self.LEADING * index), fonts.REGULAR, self.SIZE)
        return top - self.height(width)

    def _lines(self, width: float) -> tuple[str, ...]:
        return fonts.broken(self.text, fonts.REGULAR, self.SIZE, width - self._indent())

    def _indent(self) -> float:
        return fonts.width(f"{self.label}.", fonts.BOLD, self.SIZE) + 8


def draw_text(canvas: Canvas, text: str, at: tuple[float, float], face: str, size: float, *, right: bool = False) -> None:
    """Draw one line of checked text at its baseline's start, or its end with `right`; the colour is the canvas's."""
    if not text:
        return
    canvas.setFont(face, size)
    if right:
        canvas.drawRightString(*at, text)
    else:
        canvas.drawString(*at, text)


BOX_SIDE = 10.0


def draw_box(canvas: Canvas, box: Box, at: tuple[float, float]) -> None:
    """Draw a box whose upper left corner is at `at`, with a tick in it where it is ticked."""
    left, top = at
    bottom = top - BOX_SIDE - 1
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.7)
    canvas.rect(left, bottom, BOX_SIDE, BOX_SIDE)
    if box.is_ticked:
        canvas.setLineWidth(1.2)
        canvas.lines(
            [(left + 2, bottom + 5, left + 4.2, bottom + 2.4), (left + 4.2, bottom + 2.4, left + BOX_SIDE - 1.6, bottom + 8)]
        )


def draw_write_line(canvas: Canvas, at: tuple[float, float], width: float) -> None:
    """Draw a line to write on, beginning at `at`."""
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(HAIRLINE)
    canvas.line(*at, at[0] + width, at[1])


BODY = ParagraphStyle("body", fontName=fonts.REGULAR, fontSize=10, leading=15, textColor=INK, spaceAfter=7, allowWidows=0)
NOTE = ParagraphStyle("note", parent=BODY, fontSize=8.6, leading=12.5, textColor=GREY, spaceBefore=4, spaceAfter=8)


class Paragraph(platypus.Paragraph, House):
    """Running text; made by `prose` and `note`."""


def prose(*parts: Part) -> Paragraph:
    """A paragraph of the paper's text; MissingGlyph if a character cannot be printed."""
    made = Paragraph("".join(map(_markup, parts)), BODY)
    made.may_go_ahead = True
    return made


def note(*parts: Part) -> Paragraph:
    """A small grey remark, as under a table."""
    return Paragraph("".join(map(_markup, parts)), NOTE)


def _markup(part: Part) -> str:
    """Reportlab's markup for one part; what a person typed is escaped, never read as markup."""
    face = fonts.BOLD if isinstance(part, Strong) else fonts.REGULAR
    words = escape(fonts.drawable(plain(part), face))
    if isinstance(part, Strong):
        return f"<b>{words}</b>"
    if isinstance(part, Link):
        return f'<a href="#{escape(part.to)}" color="{LINK.hexval().replace("0x", "#")}">{words}</a>'
    if isinstance(part, Anchor | Box | WriteLine):
        raise TypeError("An anchor, a box or a line to write on stands in a table's cell, not in running text.")
    return words


class Spacer(platypus.Spacer, House):
    """White space of `height` points."""

    def __init__(self, height: float) -> None:
        super().__init__(1, height)


class PageBreak(platypus.PageBreak, House):
    """Go on at the top of a new page."""


class Title(House):
    """The paper's title with its period under it and the one heavy rule."""

    def __init__(self, title: str, period: str) -> None:
        super().__init__()
        self._title = fonts.drawable(title, fonts.BOLD)
        self._period = fonts.drawable(period)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - reportlab's names
        """Its size in points."""
        self.width = aW
        self.height = 60.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw it."""
        canvas = self.canv
        canvas.setFillColor(INK)
        draw_text(canvas, self._title, (0, self.height - 17), fonts.BOLD, 19)
        canvas.setFillColor(GREY)
        draw_text(canvas, self._period, (0, self.height - 39), fonts.REGULAR, 11)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.1)
        canvas.line(0, 4, self.width, 4)


class KeyValues(House):
    """The title block: labels and values in two columns, closed by a hairline."""

    LABEL, VALUE, LEADING, LABEL_WIDTH, GAP = 8.6, 10.0, 14.5, 66.0, 16.0

    def __init__(self, left: list[tuple[str, str]], right: list[tuple[str, str]]) -> None:
        super().__init__()
        self._sides = [[(fonts.drawable(label), fonts.drawable(value)) for label, value in side] for side in (left, right)]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - reportlab's names
        """Its size in points; long values run over several lines."""
        self.width = aW
        side = (aW - self.GAP) / 2
        labels = [fonts.width(label, fonts.REGULAR, self.LABEL) for pairs in self._sides for label, _ in pairs]
        self._values_at = max(self.LABEL_WIDTH, max(labels, default=0.0) + 8)
        room = side - self._values_at
        self._lines = [
            [(label, fonts.broken(value, fonts.REGULAR, self.VALUE, room)) for label, value in pairs] for pairs in self._sides
        ]
        self.height = max(self._height(lines) for lines in self._lines) + 12
        return self.width, self.height

    def _height(self, lines: list[tuple[str, tuple[str, ...]]]) -> float:
        return sum(self.LEADING * len(value) + 3 for _, value in lines)

    def draw(self) -> None:
        """Draw both columns and the rule under them."""
        canvas = self.canv
        for column, lines in enumerate(self._lines):
            left = column * (self.width + self.GAP) / 2
            top = self.height - 11
            for label, value in lines:
                canvas.setFillColor(GREY)
                draw_text(canvas, label, (left, top), fonts.REGULAR, self.LABEL)
                canvas.setFillColor(INK)
                for index, words in enumerate(value):
                    at = (left + self._values_at, top - index * self.LEADING)
                    draw_text(canvas, words, at, fonts.REGULAR, self.VALUE)
                top -= self.LEADING * len(value) + 3
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(HAIRLINE * 2)
        canvas.line(0, 2, self.width, 2)


class Signature(House):
    """The place to sign and to date by hand, with the name under it; never parted."""

    ABOVE, DATE_LEFT, GAP = 40.0, 300.0, 20.0

    def __init__(self, name: str, under: list[str]) -> None:
        super().__init__()
        self._name = fonts.drawable(name, fonts.BOLD)
        self._under = [fonts.drawable(line) for line in under]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - reportlab's names
        """Its size in points; a long name or court runs over several lines."""
        self.width = aW
        room = self.DATE_LEFT - self.GAP
        self._lines = [(line, fonts.BOLD) for line in fonts.broken(self._name, fonts.BOLD, BODY.fontSize, room)]
        self._lines += [(line, fonts.REGULAR) for one in self._under for line in fonts.broken(one, fonts.REGULAR, 9.2, room)]
        self.height = self.ABOVE + 14.0 * len(self._lines) + 4
        return aW, self.height

    def draw(self) -> None:
        """Draw both lines and what stands under them."""
        canvas = self.canv
        line = self.height - self.ABOVE
        draw_write_line(canvas, (0, line), self.DATE_LEFT - self.GAP)
        draw_write_line(canvas, (self.DATE_LEFT, line), self.width - self.DATE_LEFT)
        canvas.setFillColor(INK)
        for index, (words, face) in enumerate(self._lines):
            size = BODY.fontSize if face == fonts.BOLD else 9.2
            draw_text(canvas, words, (0, line - 14 * (index + 1)), face, size)
        canvas.setFillColor(GREY)
        draw_text(canvas, "Date", (self.DATE_LEFT, line - 14), fonts.REGULAR, 9.2)


class Heading(House):
    """A numbered heading with its bookmark. Links lead to it as `part 4`.

    It moves to the next page unless `room` points follow it on this one; before a table or figure the paper sees to it that
    they stand on one page, or the head and the first rows of a long table do.
    """

    SIZES = (11.5, 10.4)
    LEADING = 15.0

    def __init__(self, number: str, title: str, *, level: int = 0, room: float = 60.0) -> None:
        super().__init__()
        self.number = fonts.drawable(number, fonts.BOLD)
        self._title = fonts.drawable(title, fonts.BOLD)
        self.words = f"{self.number} {self._title}".strip()
        self._level = level
        self._room = room
        self.spaceBefore = 12.0 if level == 0 else 10.0
        self.spaceAfter = 3.0

    def keep_with(self, follows: House, width: float, room: float, *, is_at_top: bool) -> None:
        """Stay on this page, which has `room` points left, only if what follows begins on it too, or nothing stands above."""
        self._room = 0.0
        gap = self.spaceBefore + max(self.spaceAfter, follows.getSpaceBefore())
        left = room - gap - self.wrap(width, room)[1]
        if not (is_at_top or follows.wrap(width, left)[1] <= left or follows.split(width, left)):
            self._room = room

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Its size in points; too tall on purpose where it would stand alone at the foot of a page."""
        self.width = aW
        size = self.SIZES[self._level]
        self._indent = max(20.0, fonts.width(self.number, fonts.BOLD, size) + 8)
        self._lines = fonts.broken(self._title, fonts.BOLD, size, aW - self._indent)
        self.height = self.LEADING * len(self._lines)
        return aW, self.height if self.height + self._room <= aH else aH + 1

    def draw(self) -> None:
        """Draw it and add it to the outline."""
        canvas = self.canv
        place = f"part {self.number}"
        canvas.bookmarkHorizontal(place, 0, self.height + self.LEADING)
        canvas.addOutlineEntry(self.words, place, self._level, closed=self._level > 0)
        canvas.setFillColor(INK)
        size = self.SIZES[self._level]
        draw_text(canvas, self.number, (0, self.height - 12), fonts.BOLD, size)
        for index, line in enumerate(self._lines):
            draw_text(canvas, line, (self._indent, self.height - 12 - index * self.LEADING), fonts.BOLD, size)
