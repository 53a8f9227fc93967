"""The page frame: margins, running head from page 2, foot with page x of y, outline, and the paper's own dates.

Strict: a paper that holds anything but the house style's flowables is refused before a page is made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from iqdesk.reports import fonts
from iqdesk.reports.house_style import GREY, INCH, RULE, ForeignFlowable, Heading, House, Paragraph, draw_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from reportlab.platypus import Flowable

MARGIN = INCH
SMALL = 8.2
PAGE_SIZES = {"Letter": LETTER, "A4": A4}


class Stopped(Exception):
    """A paper is no longer wanted: whoever asked for it said stop while it was laid out."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands around the text: metadata, the running head's two ends, the foot's left end, the paper's date."""

    title: str
    author: str
    subject: str
    head_left: str
    head_right: tuple[str, ...]  # forms of the same words, longest first: the first that fits is drawn
    foot: str
    made_on: date
    foot_under: str = ""  # a second line of it
    size: str = "Letter"
    is_wide: bool = False  # the long side across


class _PaperCanvas(Canvas):
    """Draws each page's number as a form that is defined once the number of pages is known: one pass, no replay."""

    number_right = 0.0
    number_baseline = 0.0

    def draw_page_number(self, right: float, baseline: float) -> None:
        """Leave the place of `Page x of y`, ending at `right`."""
        self.number_right, self.number_baseline = right, baseline
        self.doForm(f"page-{self.getPageNumber()}")

    def save(self) -> None:
        """Define the page numbers, then write the file."""
        pages = self.getPageNumber() - 1
        for page in range(1, pages + 1):
            self.beginForm(f"page-{page}")
            self.setFillColor(GREY)
            words = f"Page {page} of {pages}"
            draw_text(self, words, (self.number_right, self.number_baseline), fonts.REGULAR, SMALL, right=True)
            self.endForm()
        super().save()


class _AtMidnight:
    """The paper's date as reportlab wants a time: midnight UTC, so that the same paper has the same bytes."""

    dhh = dmm = 0

    def __init__(self, day: date) -> None:
        self.YMDhms = (day.year, day.month, day.day, 0, 0, 0)


class Paper(BaseDocTemplate):
    """A document on one page frame, written to `out`; the same story gives the same bytes.

    Afterwards `pages` says how many there are and `begins` on which page, from 1, each numbered heading stands.
    """

    def __init__(self, out: BinaryIO, sheet: Sheet, should_stop: Callable[[], bool] | None = None) -> None:
        size = landscape(PAGE_SIZES[sheet.size]) if sheet.is_wide else PAGE_SIZES[sheet.size]
        super().__init__(
            out,
            pagesize=size,
            leftMargin=MARGIN,
            rightMargin=MARGIN,
            topMargin=MARGIN,
            bottomMargin=MARGIN,
            title=fonts.drawable(sheet.title),
            author=fonts.drawable(sheet.author),
            subject=fonts.drawable(sheet.subject),
            creator="IQ Desk",
            lang="en-US",
            invariant=1,
            displayDocTitle=True,
            initialFontName=fonts.REGULAR,
        )
        self._sheet = sheet
        self._should_stop = should_stop
        self._under = ""
        self.begins: dict[str, int] = {}
        frame = Frame(MARGIN, MARGIN, size[0] - 2 * MARGIN, size[1] - 2 * MARGIN, 0, 0, 0, 0, id="text")
        self.addPageTemplates(PageTemplate(id="page", frames=[frame], onPage=self._draw_around))

    def write(self, story: Sequence[Flowable]) -> None:
        """Lay out and write the story; ForeignFlowable if a flowable is not the house's own, Stopped if it is not wanted."""
        for flowable in story:
            if not isinstance(flowable, House):
                name = type(flowable).__name__
                raise ForeignFlowable(f"{name} is no part of the house style. Use a flowable of reports/house_style.py.")
        try:
            self.build(list(story), canvasmaker=_PaperCanvas)
        except fonts.Unprintable as error:
            error.found_in(self._under)
            raise

    def filterFlowables(self, flowables: list[Flowable]) -> None:  # noqa: N802 - reportlab's hook
        """Keep a heading with the table or figure under it, and let what may go ahead of one that must wait come first."""
        first, follows = flowables[0], flowables[1] if len(flowables) > 1 else None
        if not isinstance(first, House):
            return
        frame: Any = self.frame  # whose room is told by no public name
        width, room = frame._aW, frame._y - frame._y1p  # noqa: SLF001
        if isinstance(first, Heading) and isinstance(follows, House) and follows.may_wait:
            first.keep_with(follows, width, room, is_at_top=bool(frame._atTop))  # noqa: SLF001
        elif first.may_wait:
            _let_ahead(flowables, first, width, room)

    @property
    def pages(self) -> int:
        """How many pages it has come to."""
        return int(self.page)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's hook
        """Keep where each heading came to stand, and stop between two flowables if that is asked."""
        if isinstance(flowable, Heading):
            self._under = flowable.words
            self.begins[flowable.number] = self.pages
        if self._should_stop is not None and self._should_stop():
            raise Stopped

    def beforeDocument(self) -> None:  # noqa: N802 - reportlab's hook
        """Date the file by the paper's own date and open it with its outline."""
        self.canv._doc._timeStamp = _AtMidnight(self._sheet.made_on)  # type: ignore[attr-defined]  # noqa: SLF001 - no public way
        self.canv.showOutline()

    def _draw_around(self, canvas: Canvas, doc: BaseDocTemplate) -> None:
        """The running head and the foot of one page."""
        if not isinstance(canvas, _PaperCanvas):
            raise TypeError("A paper numbers its pages on its own canvas.")
        width, height = doc.pagesize
        right = width - MARGIN
        canvas.setFillColor(GREY)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.6)
        if canvas.getPageNumber() > 1:
            self._draw_head(canvas, right, height - 0.62 * INCH)
        baseline = 0.55 * INCH
        canvas.line(MARGIN, baseline + 13, right, baseline + 13)
        draw_text(canvas, fonts.drawable(self._sheet.foot), (MARGIN, baseline), fonts.REGULAR, SMALL)
        draw_text(canvas, fonts.drawable(self._sheet.foot_under), (MARGIN, baseline - 11), fonts.REGULAR, SMALL)
        canvas.draw_page_number(right, baseline)

    def _draw_head(self, canvas: Canvas, right: float, baseline: float) -> None:
        left_words = fonts.drawable(self._sheet.head_left)
        draw_text(canvas, left_words, (MARGIN, baseline), fonts.REGULAR, SMALL)
        room = right - MARGIN - fonts.width(left_words, fonts.REGULAR, SMALL) - 18
        words = _fitting(self._sheet.head_right, room)
        draw_text(canvas, words, (right, baseline), fonts.REGULAR, SMALL, right=True)
        canvas.line(MARGIN, baseline - 7, right, baseline - 7)


def _let_ahead(flowables: list[Flowable], first: House, width: float, room: float) -> None:
    """Where a table or figure must wait for the next page, what may go ahead of it comes first, as far as it fits.

    That is the text after it and its notes, and after a figure also a table with its notes, of which a long one begins here
    and goes on there; nothing of the next heading.
    """
    if first.wrap(width, room)[1] + first.getSpaceBefore() <= room or first.split(width, room):
        return
    begin = _end_of_notes(flowables, 1)
    if begin == len(flowables):
        return
    ahead = flowables[begin]
    if not isinstance(ahead, House) or not (ahead.may_go_ahead or (ahead.may_wait and type(ahead) is not type(first))):
        return
    end = _end_of_notes(flowables, begin + 1)
    moved = flowables[begin:end]
    fits = sum(one.getSpaceBefore() + one.wrap(width, room)[1] + one.getSpaceAfter() for one in moved) <= room
    if fits or (ahead.may_wait and ahead.split(width, room - ahead.getSpaceBefore())):
        flowables[begin:end] = []
        flowables[:0] = moved


def _end_of_notes(flowables: Sequence[Flowable], begin: int) -> int:
    """The place after the notes that stand at `begin`."""
    end = begin
    while end < len(flowables) and _is_note(flowables[end]):
        end += 1
    return end


def _is_note(flowable: Flowable) -> bool:
    return isinstance(flowable, Paragraph) and not flowable.may_go_ahead


def _fitting(forms: Sequence[str], room: float) -> str:
    """The first form that fits on the running head's one line, else as much of the last as does; the title block has it all."""
    words = ""
    for form in forms:
        words = fonts.drawable(form)
        if fonts.width(words, fonts.REGULAR, SMALL) <= room:
            return words
    while words and fonts.width(words + "…", fonts.REGULAR, SMALL) > room:
        words = words[:-1].rstrip()
    return words + "…"
