"""What every page has in common: its title and facts, when it is stale, and where it asks the window to go."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from iqdesk.domain.docket import Touched
from iqdesk.ui import words
from iqdesk.ui.labels import GUTTER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QMenu

    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.records import StepLine
    from iqdesk.domain.standing import Standing
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.band import EntryBand
    from iqdesk.ui.entry.form import EntryForm
    from iqdesk.ui.files.export_dialog import Exported


class Place(NamedTuple):
    """Somewhere in the desk: a page by name and what it shows, such as a case or a search."""

    page: str
    subject: object = None


class DayLine(NamedTuple):
    """The subject of a place on the day sheet: the sheet of a day, with the line of a hearing chosen."""

    day: date
    hearing_id: int


class Page(QWidget):
    """One page. Stale while hidden, refreshed when shown; subclasses fill `refresh` and say what they show."""

    go = Signal(object)
    went = Signal(object)  # the page shows something else now, which is where one is
    left = Signal()  # the page has done its work: back to where one was
    headed = Signal()
    wants_data = Signal()  # a docket without cases: to bring in public data
    wants_export = Signal()
    wants_calendar = Signal()  # a calendar of days away, to be asked for
    wants_sheet = Signal(object, object)  # a file, or nothing to be asked for one, and the name of a sheet in it
    shows: ClassVar[Touched] = Touched.EVERYTHING
    measures: ClassVar[bool] = False
    name: ClassVar[str] = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.title = ""
        self.facts = ""
        self.band: EntryBand | None = None
        self._is_stale = True
        self._cover: QLabel | None = None  # of a page that has nothing to show yet
        desk.changed.connect(self._on_changed)
        desk.worker_leaves.connect(self.write_begun)
        if self.measures:
            desk.remeasured.connect(self._on_remeasured)
            desk.caught_up.connect(self._on_caught_up)

    def refresh(self) -> None:
        """Ask the desk anew and show the answer."""
        raise NotImplementedError

    def is_ready(self) -> bool:
        """Whether it can be shown without the window waiting; where not, what is missing is on its way."""
        return True

    def take(self, subject: object) -> None:
        """Show something else from now on; pages that always show the same ignore it."""

    def write_begun(self) -> None:
        """Write what is being typed into the page, because the page is about to go or to be somebody else's."""

    def settle(self) -> None:
        """Write what waits for a pause in the typing: the last step is about to be taken back, and it is that one."""

    def unwritten(self) -> str:
        """What was typed here and could not be written, as a sentence begins with it; empty where all is in the docket."""
        return ""

    def begun(self) -> list[str]:
        """What was begun here and not added yet, each as it is called: it is gone when the window closes."""
        return [self.band.begun] if self.band is not None and self.band.begun else []

    def takes_back(self, step: StepLine) -> bool:  # noqa: ARG002 - for pages with words in which Undo means the words
        """Whether Undo and Redo may take this step from where the keyboard is; where not, the page says why."""
        return True

    def keep_in(self, settings: QSettings) -> None:
        """Take up what was kept of the page the last time, and keep what is chosen on it from now on."""

    def head(self, title: str, *facts: str) -> None:
        """Set the title and the line of facts beside it."""
        self.title, self.facts = title, words.dotted(*facts)
        self.headed.emit()

    def make_stale(self) -> None:
        """Refresh now if visible, else when shown."""
        self._is_stale = True
        if self.isVisible():
            self._freshen()

    def records_outcomes(self) -> bool:
        """Whether an outcome can be recorded for the current row."""
        return False

    def record(self, kind: OutcomeKind, *, asks: bool = False) -> None:
        """Record an outcome for the current row; `asks` says first to whom it goes and what is odd."""

    def open_current(self) -> None:
        """Open the current row."""

    def step(self, by: int) -> None:
        """Go to the day or the month before (-1) or after (1), where the page has one."""

    def first_form(self) -> EntryForm | None:
        """What Ctrl+N adds here: what the page lists."""
        return None

    def begin_new(self) -> bool:
        """Begin what Ctrl+N begins where that is no entry; False where it is one."""
        return False

    def make_band(self) -> EntryBand | None:
        """The entry band at the bottom of the page, made when it is first wanted; None where the page takes no entries."""
        return None

    def begin_entry(self, form: EntryForm, values: Mapping[str, object] | None = None, *, is_once: bool = False) -> bool:
        """Open the entry band with a form, for one entry or for as many as come; False where the page takes none.

        While another day is looked at no band opens: what were typed there could not be saved.
        """
        if self.desk.as_of != self.desk.today:
            self.desk.trouble.emit(self.desk.why_not)
            return True
        if self.band is None:
            self.band = self.make_band()
        if self.band is None:
            return False
        self.band.begin(form, values, is_once=is_once)
        return True

    def leave_band(self) -> None:
        """Put the band away and give the keyboard back to the page."""
        if self.band is not None:
            self.band.hide()
        self.setFocus()

    def take_keyboard(self) -> None:
        """The page was gone to: give the keyboard to what one begins with."""
        self.setFocus()

    def current_day(self) -> date | None:
        """The day that the page is about."""
        return None

    def current_hearing(self) -> int | None:
        """The hearing that the current row is about."""
        return None

    def current_case(self) -> int | None:
        """The case that the page or its current row is about."""
        return None

    def can_take(self, subject: object) -> bool:  # noqa: ARG002 - for pages that show one of many
        """Whether what the page once showed is still there to go back to."""
        return True

    def looks_back(self) -> bool:
        """Whether the page has a history, whose steps can be looked back to."""
        return False

    def look_back(self) -> None:
        """Show the page's subject as it was after the step that is chosen in its history."""

    def put_away(self) -> bool:
        """Put away what lies over the page; False when nothing does."""
        return False

    def column_menu(self) -> QMenu | None:
        """The columns that can be chosen; None where all of them show."""
        return None

    def view_menu(self) -> QMenu | None:
        """The saved views of the list that is shown; None where there are none to save."""
        return None

    def lines_menu(self) -> QMenu | None:
        """The lines of the chart that can be shown; None where there is no chart."""
        return None

    def years_menu(self) -> QMenu | None:
        """The years that can stand beside the one that is shown; None where none can."""
        return None

    def exported(self) -> Exported | None:
        """The list that Export takes, as it is shown; None where none is."""
        return None

    @property
    def prints(self) -> str:
        """What Print makes a paper of, as the menu names it: `the day sheet`; empty where it makes none."""
        return ""

    @property
    def prints_on_paper(self) -> bool:
        """Whether Print asks for a printer; else it asks where a PDF is to be saved."""
        return False

    def print_out(self) -> None:
        """Ask for a printer, or where the paper is to be saved, and print it or save it."""

    def toggle_side(self) -> bool:
        """Open or close the side panel; False when there is none."""
        return False

    def toggle_twin(self) -> bool:
        """Change between chart and table; False when there is none."""
        return False

    def _freshen(self) -> None:
        self._is_stale = False
        self.desk.show(self._refresh_or_wait)

    def _refresh_or_wait(self) -> None:
        """A page of figures keeps its frame, and what it showed, while a large docket is read and worked on."""
        if self.measures and not self.desk.is_caught_up():
            self._keep_frame("read")
            self.desk.catch_up()
        elif not self.is_ready():
            self._keep_frame("worked out")
        else:
            if self._cover is not None:
                self._cover.hide()
            self.refresh()

    def _keep_frame(self, being: str) -> None:
        """Say that the docket is being read or worked on; what the page showed stays until it is shown anew."""
        self._is_stale = True
        if not self.title and self._cover is None:
            self._cover = _cover_of(self)
        if self._cover is not None:
            self._cover.setText(f"The docket is being {being}. What is measured of it comes in a moment.")
        self.head(self.title or self.name.capitalize(), f"being {being}")

    def _on_caught_up(self) -> None:
        if self._is_stale and self.isVisible():
            self._freshen()

    def _on_changed(self, touched: Touched) -> None:
        if touched & self.shows:
            self.make_stale()

    def _on_remeasured(self) -> None:
        self.make_stale()

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self._freshen()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cover is not None:
            self._cover.resize(self.size())


def _cover_of(page: Page) -> QLabel:
    """What lies over a page until the docket is read: its tables and buttons say nothing yet."""
    cover = QLabel(page)
    cover.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    cover.setContentsMargins(GUTTER, 8, GUTTER, 0)
    cover.setObjectName("cover")
    cover.resize(page.size())
    cover.show()
    return cover


def has_keyboard(*parts: QWidget) -> bool:
    """Whether one of the parts, or something in it, has the keyboard."""
    focus = QApplication.focusWidget()
    return any(part is focus or part.isAncestorOf(focus) for part in parts) if focus is not None else False


def band_under(page: Page) -> EntryBand:
    """An entry band at the foot of a page, across all of it."""
    from iqdesk.ui.entry.band import EntryBand  # noqa: PLC0415 - pages open without

    band = EntryBand(page.desk)
    band.left.connect(page.leave_band)
    foot = page.layout()
    if foot is not None:
        foot.addWidget(band)
    return band


def goals_line(standing: Standing) -> str:
    """Which goals a year is measured by, and that nobody is bound by them where that is so."""
    return goals_in_words(standing.goal_set, standing.year.nearest(standing.as_of))


def goals_in_words(goals: GoalSet, day: date) -> str:
    """The same on a day of which nothing is measured."""
    if not goals.is_on:
        return "goals off"
    return goals.title if goals.is_in_force(day) else f"{goals.title}, kept for self-tracking"


def as_of_line(standing: Standing) -> str:
    """The day of measuring, or that the year is over."""
    return "year over" if standing.year_over else f"as of {words.short_day(standing.as_of, standing.as_of)}"
