"""Statement: the outline of the paper, the judge's own words, and the pages as they will be; what is saved is what is shown."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from iqdesk.domain.docket import Touched
from iqdesk.ui import theme, words
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, button, label, rule
from iqdesk.ui.lists.tool_row import ToolRow
from iqdesk.ui.page import Page, as_of_line, goals_line, has_keyboard
from iqdesk.ui.split import Split
from iqdesk.ui.statement.choosing import Choosing
from iqdesk.ui.statement.drafting import Drafting
from iqdesk.ui.statement.laying_out import LayingOut
from iqdesk.ui.statement.leaving import Leaving
from iqdesk.ui.statement.outline import Outline
from iqdesk.ui.statement.page_view import PageView
from iqdesk.ui.statement.paper_made import PaperMade
from iqdesk.ui.statement.part_editor import PartEditor
from iqdesk.ui.statement.putting_in import PuttingIn
from iqdesk.ui.year.year_switch import YearSwitch

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from iqdesk.domain.records import StepLine
    from iqdesk.domain.statement.draft import StatementPart
    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.reports.statement.printed import Printed
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.statement.laying_out import Laid

NAME = 24  # letters of a draft's name that the row of tools has room for
SOON = 250  # milliseconds without a key, after which the pages follow
OUTLINE, PAGES, NARROW = 272, 396, 940
LAYS_OUT = "The pages are being laid out."
NO_DRAFT = "No draft of fiscal year {} yet"
NOT_OF_WORDS = "The next step back is none of a draft: “{}”. Leave the words, say with F6, to take it back."
BEGIN_ONE = "The paper beside this is the docket’s own account. A draft adds your own words to it, with figures that stay live."


class StatementPage(Page):
    """The draft that is worked on at the left and in the middle, the paper that it makes at the right."""

    name = "statement"
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.made = PaperMade(desk, self)
        self.drafting = Drafting(desk, self)
        self.view = PageView()
        self.laying = LayingOut(self.view.sight, self)
        self.choosing = Choosing(self.drafting, self)
        self.leaving = Leaving(self)
        self.putting = PuttingIn(self)
        self.printed: Printed | None = None
        self._printed_of: StatementPaper | None = None
        self.year = YearSwitch(desk)
        self._knows_years = False
        self.tools = ToolRow()
        self.outline = Outline()
        self.editor = PartEditor()
        self._none = EmptyState("document_text")
        self._middle = QStackedWidget()
        self._save = button("Save as PDF…", "filled")
        self._then = label("", wraps=True)
        self._said = label("", ink="2", wraps=True)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._lay_out_words)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._build_tools()
        for one in (self._then, self._said):
            one.setContentsMargins(INDENT, 2, INDENT, 2)
            one.hide()
        self.outline.setFixedWidth(theme.scaled(OUTLINE))
        for page in (self._none, self.editor):  # no field to write in before the docket was asked for its drafts
            self._middle.addWidget(page)
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.outline)
        across.addWidget(self._middle, 1)
        self.split = Split(both, self.view, width=PAGES, narrow=NARROW, back="Back to the text")
        self._pages.setVisible(not self.split.is_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.tools, self._then, rule()):
            column.addWidget(part)
        column.addWidget(self.split, 1)
        column.addWidget(self._said)
        self.setFocusProxy(self.editor)

    def _build_tools(self) -> None:
        row = self.tools.row
        row.setContentsMargins(0, 0, GUTTER, 6)
        row.addWidget(self.year)
        choosing = self.choosing
        self._drafts = self._tool("Drafts", "document_multiple", choosing.drafts)
        self._day = self._tool("As of the day it is made", "calendar_ltr", choosing.day)
        self._names = self._tool("Masked", "eye_off", choosing.names)
        self._readings = self._tool("Readings", "options", choosing.readings)
        self._paper = self._tool("Paper", "document_text", choosing.paper)
        row.addStretch()
        self._pages = self._tool("Pages", "panel_right")
        self._check = self._tool("Check", "clipboard_checkmark")
        row.addSpacing(8)
        row.addWidget(self._save)

    def _tool(self, word: str, icon: str, menu: QMenu | None = None) -> QPushButton:
        tool = button(word, "quiet", icon)
        if menu is not None:
            tool.setMenu(menu)
        self.tools.add_tool(tool)
        return tool

    def _connect(self) -> None:
        self._save.clicked.connect(self.save)
        self._pages.clicked.connect(self.swap)
        self.split.turned.connect(self._on_split)
        self._check.clicked.connect(self.leaving.check)
        self._none.acted.connect(self.begin_draft)
        self._none.acted_otherwise.connect(self.putting.begin_from_template)
        self.drafting.chosen.connect(self.make_stale)
        self.choosing.wants_template.connect(self.putting.begin_from_template)
        self.choosing.wants_key_page.connect(self.leaving.save_key_page)
        self.choosing.wants_filed.connect(self.leaving.show_filed)
        self.choosing.wants_name.connect(self.putting.rename)
        self.choosing.wants_day.connect(self.putting.another_day)
        self.outline.turned.connect(self._on_turned)
        self.outline.ticked.connect(self.drafting.choose)
        self.editor.typed.connect(self._on_typed)
        self.editor.field.keyed.connect(self.laying.give_way)
        self.editor.field.opened.connect(self.putting.open_piece)
        self.editor.rested.connect(self.drafting.write)
        self.editor.wants_figure.connect(self.putting.figure)
        self.editor.wants_case.connect(self.putting.case)
        self.editor.wants_circumstance.connect(self.putting.circumstance)
        self.editor.wants_template.connect(self.putting.template)
        self.laying.printed.connect(self._on_printed)
        self.laying.refused.connect(self._on_refused)
        self.made.worked.connect(self._on_caught_up)

    def _refresh_or_wait(self) -> None:
        if self.desk.is_caught_up():
            self.drafting.ask()
            if not self.made.is_ready(self.drafting.draft):
                self._wait_for_paper()
                return
        super()._refresh_or_wait()

    def _wait_for_paper(self) -> None:
        self._keep_frame("worked out")
        self._show_words()  # which need no paper: what is typed meanwhile goes into the draft that is shown
        self.made.work_out(self.drafting.draft)

    def refresh(self) -> None:
        self.drafting.ask()
        draft = self.drafting.draft
        paper = self.made.make(draft)
        self._head()
        self._show_choices()
        self._show_outline()
        self._show_words()
        self.editor.know(self.made.known(draft))
        known = self.made.known_then
        self._then.setText(known.words if known is not None and known.differences else "")
        self._then.setVisible(bool(self._then.text()))
        self._lay_out(paper)

    def _show_words(self) -> None:
        has_draft = self.drafting.stored is not None
        self._middle.setCurrentWidget(self.editor if has_draft else self._none)
        self._none.say(NO_DRAFT.format(self.drafting.draft.year), BEGIN_ONE, "Begin a draft", "From a template…")
        self.editor.let_write(self.desk.why_not)
        self.editor.show_part(self.outline.part(), self.drafting.text(self.outline.part()))

    def _head(self) -> None:
        draft, standing = self.drafting.draft, self.made.standing
        which = f"{_short(draft.name)} of fiscal year {draft.year}" if draft.name else f"Fiscal year {draft.year}"
        self.head("Statement", which, goals_line(standing), as_of_line(standing), self._written())

    def _written(self) -> str:
        if self.drafting.stored is None:
            return ""
        return "all written" if self.drafting.is_written else "typing"

    def _show_choices(self) -> None:
        standing, choices = self.made.standing, self.drafting.draft.choices
        if not self._knows_years:
            self.year.refresh()
            self._knows_years = True
        self.choosing.show_choices(standing.goal_set, self.desk.today)
        name = self.drafting.draft.name
        self.tools.say(self._drafts, _short(name) or "Drafts")
        self._drafts.setToolTip(name or "Drafts")
        self.tools.say(self._day, f"As of {words.short_day(standing.as_of, self.desk.today)}")
        self.tools.say(self._names, "Named" if choices.is_named else "Masked")
        taken = len(self.made.asked(self.drafting.draft).readings)
        self.tools.say(self._readings, f"Readings, {taken} taken" if taken else "As written")
        self._readings.setEnabled(bool(standing.goal_set.readings))
        self.tools.fit()  # beside the year, which takes its room first

    def _show_outline(self) -> None:
        draft, printed = self.drafting.draft, self.printed
        pages, appendix = (printed.parts, printed.appendix) if printed is not None else ({}, None)
        self.outline.show_parts(draft.choices, self.made.lines(), pages, appendix, set(draft.texts))

    def _on_turned(self, part: StatementPart) -> None:
        self.drafting.write()
        self.editor.show_part(part, self.drafting.text(part))
        page = None
        if self.printed is not None:
            page = self.printed.appendix if self.outline.is_on_appendix else self.printed.parts.get(part)
        if page is not None:
            self.view.go_to(page - 1)

    def _on_typed(self, part: StatementPart, text: str) -> None:
        was_written = self.drafting.is_written
        self.drafting.type(part, text)
        if was_written and not self._is_stale:
            self._head()
        self.say("")  # what was saved is another paper by now
        self._soon.start()

    def _lay_out_words(self) -> None:
        if not self._is_stale:  # else a refresh comes, where need be when the docket is read
            self.desk.show(self._ask_words)

    def _ask_words(self) -> None:
        draft = self.drafting.draft
        if self._is_stale:
            return  # the page is shown anew when its paper is worked out
        if not self.made.is_ready(draft):
            self._wait_for_paper()
            return
        paper = self.made.make(draft)
        self.editor.know(self.made.known(draft))
        self._head()
        self._lay_out(paper)

    def _lay_out(self, paper: StatementPaper) -> None:
        self.laying.lay_out(paper)
        if self.printed is None and self.laying.is_busy:
            self.view.say(LAYS_OUT)

    def _on_printed(self, paper: StatementPaper, laid: Laid) -> None:
        self.printed, self._printed_of = laid.printed, paper
        self.view.show_pages(laid.pages)
        self.view.say(self.drafting.draft.trouble, is_trouble=True)
        self._show_outline()

    def printed_now(self, paper: StatementPaper) -> Printed:
        """The paper as bytes: those of the pages that are shown where they are of this very paper, else laid out at once."""
        from iqdesk.reports.statement.printed import printed  # noqa: PLC0415 - reportlab, only to print

        if self.printed is not None and self._printed_of is paper:
            return self.printed
        return printed(paper)

    def _on_refused(self, why: str) -> None:
        self.view.say(f"The paper cannot be printed as it stands. {why}", is_trouble=True)

    def begin_draft(self) -> None:
        """Begin a draft without words, and go to its field."""
        self.drafting.begin()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_new(self) -> bool:
        self.begin_draft()
        return True

    def swap(self) -> None:
        """From the text to the pages and back."""
        if has_keyboard(self.view):
            if self.split.covers:
                self.split.close_panel()
            self.take_keyboard()
        else:
            if not self.split.is_open:
                self.split.toggle()
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_split(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._pages.setVisible(not is_open)
        self.tools.fit()

    def say(self, what: str) -> None:
        """Say at the foot of the page what was done."""
        self._said.setText(what)
        self._said.setVisible(bool(what))

    def _on_changed(self, touched: Touched) -> None:
        if touched & ~Touched.DRAFTS:
            self.made.forget()
            self._knows_years = False
        super()._on_changed(touched)

    def _on_remeasured(self) -> None:
        self.drafting.write()
        self.made.forget()
        self._knows_years = False
        self.printed = None
        super()._on_remeasured()

    def settle(self) -> None:
        self.drafting.write()

    def takes_back(self, step: StepLine) -> bool:
        if not has_keyboard(self.editor.field):
            return True
        touched = self.desk.ask(methodcaller("touched_by", step.number)) or Touched.NOTHING
        is_of_drafts = not touched & ~Touched.DRAFTS
        self.say("" if is_of_drafts else NOT_OF_WORDS.format(step.name))
        return is_of_drafts

    def unwritten(self) -> str:
        return "What was typed last into a draft of the statement" if self.drafting.waits else ""

    def write_begun(self) -> None:
        self.drafting.write()
        self._soon.stop()
        self.made.end()
        self.laying.end()

    def take_keyboard(self) -> None:
        taker = self._none if self.drafting.stored is None else self.editor
        taker.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> bool:
        return self.split.put_away(self)

    def toggle_side(self) -> bool:
        self.split.toggle()
        return True

    @property
    def prints(self) -> str:
        return "the statement"

    @property
    def prints_on_paper(self) -> bool:
        return True

    def print_out(self) -> None:
        self.leaving.print_out()

    def save(self) -> None:
        """Ask where, and write the paper there whole or not at all."""
        self.leaving.save()

    def write_to(self, path: Path) -> None:
        """Write the paper to `path` and say so; trouble is said where all trouble is."""
        self.leaving.write_to(path)


def _short(name: str) -> str:
    """A name that leaves room for what stands beside it; the tooltip has all of it."""
    return name if len(name) <= NAME else f"{name[: NAME - 1].rstrip()}…"
