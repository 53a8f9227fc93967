"""What is asked before something is put into the text or the draft: which figure, case, circumstance, template, name, day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.statement.draft_text import FigureName, OfCase, OfCircumstance
from iqdesk.domain.wording import listed
from iqdesk.ui.statement.offers_dialog import Asking, Offer, OffersDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.domain.statement.draft_text import Piece
    from iqdesk.domain.statement.templates import DraftTemplate
    from iqdesk.ui.statement.statement_page import StatementPage

FIGURE = Asking(
    "Put in a figure",
    "It says what the docket says on the day on which the paper is made.",
    "&Put in",
    ("Name", "What it is", "Just now"),
    "There is no figure to put in.",
)
CASE = Asking(
    "Refer to a case",
    "On paper it is the number of the case’s row in the appendix. Nothing else of the case is printed.",
    "&Put in",
    ("Case", "Respondent", ""),
    "No case of this year has a row in the appendix.",
)
CIRCUMSTANCE = Asking(
    "Refer to a circumstance",
    "On paper it is the circumstance’s number, which leads to its line.",
    "&Put in",
    ("Circumstance", "What happened", ""),
    "The ledger of circumstances of this year is empty.",
)


TEMPLATE = Asking(
    "A template’s words for this draft",
    "Each has words for some of the parts, with figures that stay live. They go into the parts that are empty.",
    "&Take its words",
    ("Template", "What it is for", ""),
    "No template ships with this program.",
)
BEGINNING = TEMPLATE._replace(
    title="Begin a draft from a template",
    about="A new draft is begun and named after the template. Its figures stay live, and its words are yours to change.",
    act="&Begin the draft",
)
WRITTEN_OVER = "“{}” has words for {}, where there are words already. Nothing was changed; begin a draft from it instead."

NO_ROWS = "{} follows from the whole year and has no rows of its own."


class PuttingIn(QObject):
    """Asks and puts in; everything goes through the field and the drafting."""

    def __init__(self, page: StatementPage) -> None:
        super().__init__(page)
        self._page = page

    def figure(self) -> None:
        """Put in a figure by its name."""
        figures = self._page.editor.field.known.figures.values()
        self._put(FIGURE, [Offer(one.name, one.name, one.title, one.words) for one in figures], "{}".format)

    def case(self) -> None:
        """Refer to a case."""
        self._put(CASE, [Offer(one.key, one.name, one.more) for one in self._page.made.cases()], "case {}".format)

    def circumstance(self) -> None:
        """Refer to a circumstance."""
        lines = self._page.made.circumstances()
        self._put(CIRCUMSTANCE, [Offer(one.key, one.name, one.more) for one in lines], "circumstance {}".format)

    def _put(self, asking: Asking, offers: list[Offer], braces: Callable[[object], str]) -> None:
        page = self._page
        if page.drafting.stored is None or page.desk.why_not:
            page.desk.trouble.emit(page.desk.why_not or "Begin a draft first; a text stands in one.")
            return
        key = OffersDialog.ask(page, asking, offers)
        if key is not None:
            page.editor.field.put_in(braces(key))

    def template(self) -> None:
        """Take a template's words into the parts of this draft that have none; without a draft begin one."""
        page = self._page
        if page.drafting.stored is None:
            self.begin_from_template()
            return
        template = self._asked_template(TEMPLATE)
        if template is None:
            return
        texts = page.drafting.draft.texts
        both = [part for part in template.texts if part in texts]
        if both:
            page.desk.trouble.emit(WRITTEN_OVER.format(template.title, listed([part.spoken for part in both])))
            return
        for part, text in template.texts.items():
            page.drafting.type(part, text)
        page.drafting.write()

    def begin_from_template(self) -> None:
        """Begin a draft with a template's words."""
        template = self._asked_template(BEGINNING)
        if template is not None:
            self._page.drafting.begin(template.texts, template.title)
            self._page.take_keyboard()

    def _asked_template(self, asking: Asking) -> DraftTemplate | None:
        from iqdesk import resources  # noqa: PLC0415 - when it is asked for
        from iqdesk.domain.statement.templates import read_template  # noqa: PLC0415

        templates = {one.name: one for one in map(read_template, resources.templates())}
        if self._page.desk.why_not:
            self._page.desk.trouble.emit(self._page.desk.why_not)
            return None
        name = OffersDialog.ask(self._page, asking, [Offer(one.name, one.title, one.about) for one in templates.values()])
        return templates[name] if isinstance(name, str) else None

    def open_piece(self, piece: Piece) -> None:
        """Show the rows that a figure is counted from, or the case or circumstance that the words refer to."""
        from iqdesk.ui.circumstances.line_acts import CircumstanceKey  # noqa: PLC0415 - as below
        from iqdesk.ui.page import Place  # noqa: PLC0415 - pages import what they lead to
        from iqdesk.ui.year.rows_page import Behind  # noqa: PLC0415

        page = self._page
        if isinstance(piece, OfCase):
            page.go.emit(Place("case", piece.case_id))
        elif isinstance(piece, OfCircumstance):
            page.go.emit(Place("circumstances", CircumstanceKey(piece.key)))
        elif isinstance(piece, FigureName):
            figure = page.editor.field.known.figures[piece.name]
            if figure.measure:
                page.go.emit(Place("rows", Behind(figure.measure)))
            else:
                page.say(NO_ROWS.format(f"{figure.title[0].upper()}{figure.title[1:]}"))

    def rename(self) -> None:
        """Give the draft another name."""
        from iqdesk.ui.statement.draft_name_dialog import DraftNameDialog  # noqa: PLC0415 - when it is asked for

        drafting = self._page.drafting
        if drafting.stored is None:
            return
        name = DraftNameDialog.ask(self._page, drafting.stored.name, [one.name for one in drafting.drafts])
        if name is not None:
            drafting.rename(name)

    def another_day(self) -> None:
        """Have the draft measured as of another day."""
        from iqdesk.ui.statement.draft_day_dialog import DraftDayDialog  # noqa: PLC0415 - when it is asked for

        page = self._page
        draft = page.drafting.draft
        day = DraftDayDialog.ask(page, page.made.day(draft), page.desk.today, FiscalYear(draft.year).first)
        if day is not None and day != draft.choices.as_of:
            page.drafting.choose(replace(draft.choices, as_of=day))
        else:
            page.make_stale()  # the tick goes back to where it was
