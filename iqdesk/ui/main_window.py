"""The window: menus, sidebar, header, the stack of pages, status bar. It holds no rule and no figure of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from iqdesk.ui import theme
from iqdesk.ui.bench.bench_mode import BenchMode
from iqdesk.ui.find_box import FindBox
from iqdesk.ui.labels import GUTTER, Heading
from iqdesk.ui.menus import Menus
from iqdesk.ui.outcomes.reasons import Reasons
from iqdesk.ui.page import Page, Place
from iqdesk.ui.page_makers import make_page
from iqdesk.ui.profile import Profile
from iqdesk.ui.sidebar import Sidebar
from iqdesk.ui.split import Split
from iqdesk.ui.status_bar import StatusBar
from iqdesk.ui.trouble import TroubleBar
from iqdesk.ui.year.as_of_bar import AsOfBar

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from iqdesk.domain.docket import Touched
    from iqdesk.ui.background import Background
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.theme import Theme

SMALLEST, USUAL = (960, 540), (1280, 800)
FRAME = (8, 36)  # of a window, about: known only once it is shown
SHRINKS_UNDER = 1180


class MainWindow(QMainWindow):
    """`painted` is emitted once, after the first complete frame; `wants_docket` carries the path of another docket."""

    painted = Signal()
    wants_docket = Signal(object)

    def __init__(self, desk: Desk, look: Theme, settings: QSettings) -> None:
        super().__init__()
        self.desk = desk
        self.look = look
        self.settings = settings
        self.pages: dict[str, Page] = {}
        self.place = Place("")
        self._been: list[Place] = []
        self._taken: dict[str, Place] = {}  # by page: the last that it was told to show
        self._has_painted = False
        self.lets_go = False  # of what was typed and is not written
        self._searches_from_elsewhere = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        self.sidebar = Sidebar()
        self.find_box = FindBox()
        self.heading = Heading()
        self.trouble = TroubleBar()
        self.stack = QStackedWidget()
        self._background: Background | None = None
        self.status = StatusBar()
        self._build()
        self.profile = Profile(self)
        self.bench = BenchMode(self)
        self.menus = Menus(self)
        self.reasons = Reasons(desk, self)
        self._connect()
        self._show_desk()
        self._room = self.screen().availableSize() - QSize(*FRAME)
        self.setMinimumSize(QSize(*SMALLEST).boundedTo(self._room))
        self._restore()
        self.go(self.profile.opening_place)
        self.bench.restore()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GUTTER, 10, GUTTER, 6)
        head.setSpacing(14)
        head.addWidget(self.heading, 1)
        head.addWidget(self.find_box)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(head)
        self._bars = QVBoxLayout()
        self._bars.setContentsMargins(GUTTER, 0, GUTTER, 4)
        self._bars.setSpacing(4)
        self._as_of = AsOfBar(self.desk)
        self._as_of.left.connect(self.focus_page)
        self._bars.addWidget(self._as_of)
        self._bars.addWidget(self.trouble)
        right.addLayout(self._bars)
        right.addWidget(self.stack, 1)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        across.addLayout(right, 1)
        middle = QWidget()
        down = QVBoxLayout(middle)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self.status)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.go_to)
        self.find_box.textEdited.connect(self._on_find)
        self.find_box.entered.connect(self._on_find_entered)
        self.find_box.left.connect(self._on_find_left)
        self.find_box.quit.connect(self._on_find_quit)
        self.status.undone.connect(self.menus.edit.undo)
        self.status.redone.connect(self.menus.edit.redo)
        self.desk.changed.connect(self._on_changed)
        self.desk.remeasured.connect(self._show_desk)
        self.desk.worker_changed.connect(self._on_worker_changed)
        self.desk.trouble.connect(self.trouble.say)
        self.desk.eased.connect(self.trouble.hide)
        self.desk.reads.connect(self.status.say_reading)
        self.desk.caught_up.connect(self._on_later)
        self.desk.findings.found.connect(self._on_found)

    def go_to(self, page: str) -> None:
        """Show a page as it was left."""
        self.go(Place(page))

    def go(self, place: Place) -> None:
        """Show a page, remembering where one was; in bench mode there is one."""
        if self.desk.is_benched and place.page != "bench":
            return
        if self.place.page and place != self.place:
            self._been.append(self.place)
        self._show_place(place)

    def back(self) -> None:
        """Show what was shown before, passing over what is gone or shown already."""
        while self._been and not self.desk.is_benched:
            place = self._been.pop()
            if place != self.place and self._made(place.page).can_take(place.subject):
                self._show_place(place, takes=self._taken.get(place.page) != place)
                return

    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.place.page]

    @property
    def background(self) -> Background:
        """The window's worker thread, made when there is a first job for it."""
        if self._background is None:
            from iqdesk.ui.background import Background  # noqa: PLC0415 - start-up does without

            self._background = Background(self)
        return self._background

    def focus_page(self) -> None:
        """Put the keyboard into the page's list."""
        self.page().setFocus()

    def say_ended_badly(self, path: Path, text: str) -> None:
        """Say that the program died the last time."""
        from iqdesk.ui.crash_bar import CrashBar  # noqa: PLC0415 - hardly ever

        self._bars.insertWidget(0, CrashBar(path, text))

    def keep_place(self) -> None:
        """Note where the window stands, for the next one."""
        self.settings.setValue("geometry", self.saveGeometry())

    def _show_place(self, place: Place, *, takes: bool = True) -> None:
        """A page is told again what to show unless it shows it still, as it was left: filtered, scrolled."""
        self.place = place
        self._searches_from_elsewhere &= place.page == "docket" and self.find_box.hasFocus()
        page = self._made(place.page)
        if place.subject is not None and takes:
            page.take(place.subject)
            self._taken[place.page] = place
        if not self.find_box.hasFocus():  # elsewhere nothing is filtered, so nothing may seem to be
            self.find_box.setText(getattr(page, "search", ""))
        self.stack.setCurrentWidget(page)
        self._as_of.show_page(is_measured=page.measures)
        self.sidebar.mark(place.page)
        self._on_headed()
        if not self.find_box.hasFocus():
            page.take_keyboard()

    def _made(self, name: str) -> Page:
        if name not in self.pages:
            page = make_page(name, self.desk)
            page.go.connect(self.go)
            page.left.connect(self.back)
            page.went.connect(self._on_went)
            page.headed.connect(self._on_headed)
            page.wants_data.connect(self.menus.file.import_public)
            page.wants_export.connect(self.menus.file.export)
            page.wants_calendar.connect(self.menus.docket.away.bring_calendar)
            page.wants_sheet.connect(self.menus.file.read_sheet)
            page.keep_in(self.settings)
            self.pages[name] = page
            self.stack.addWidget(page)
            self.menus.view.suit(page)
        return self.pages[name]

    def _on_went(self, place: Place) -> None:
        """The page went on by itself: a day further is nothing to come back from, but what Back must know."""
        if place.page == self.place.page:
            self.place = self._taken[place.page] = place

    def _on_headed(self) -> None:
        page = self.page()
        self.heading.say(page.title, page.facts)

    def _on_worker_changed(self) -> None:
        """Begin anew: nothing that was shown to somebody else, or begun by them, is left on any page."""
        self.begin_anew()

    def begin_anew(self) -> None:
        """Show where the desk opens, and leave nothing of what was shown before."""
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        self._taken.clear()
        self.open_anew()

    def open_anew(self) -> None:
        """Show where the desk opens, without a way back; what was begun on a page waits there."""
        self._been.clear()
        self.place = Place("")
        self.find_box.clear()
        self.trouble.hide()
        self._show_desk()
        self.go(self.profile.opening_place)

    def _on_changed(self, _touched: Touched) -> None:
        self._show_desk()

    def _show_desk(self) -> None:
        self.desk.show(self._ask_desk)

    def _ask_desk(self) -> None:
        file, judge = self.desk.file, self.desk.file.judge
        docket = f"{judge.family} docket" if judge.family else file.path.stem if file.path else "Docket"
        self.sidebar.say_whose(docket, judge.court_names)
        self.profile.show()
        self.sidebar.say_year(f"Fiscal year {self.desk.year.year}")
        if self._has_painted:
            self._later.start(self.desk.pause)  # the clocks read the whole docket: what was written shows first
        else:
            self._ask_overdue()
        self.status.say(file)
        self.menus.edit.name_steps()
        self.setWindowTitle("IQ Desk" if self.desk.is_benched else f"{docket} – IQ Desk")

    def _on_later(self) -> None:
        self.desk.show(self._ask_overdue)

    def _ask_overdue(self) -> None:
        if not self.desk.is_caught_up():
            self.desk.catch_up()
            return
        self.sidebar.say_overdue(self.desk.overdue())

    def _on_found(self) -> None:
        self.sidebar.say_to_check(len(self.desk.findings.lines or ()))

    def _on_find(self, text: str) -> None:
        if self.place.page != "docket":
            self._been.append(self.place)
            self._searches_from_elsewhere = True
        self._show_place(Place("docket", text))

    def _on_find_entered(self) -> None:
        if self.place.page != "docket" and self.find_box.text():
            self._on_find(self.find_box.text())
        only = getattr(self.page(), "only_case", None)
        case_id = only() if only is not None and self.find_box.text() else None
        self.focus_page()
        if case_id is not None:
            self.go(Place("case", case_id))

    def _on_find_left(self) -> None:
        if self.place.page == "docket":
            self.focus_page()

    def _on_find_quit(self) -> None:
        """Esc in an empty box: back to where the search began."""
        if self.place.page == "docket" and self._searches_from_elsewhere:
            self.back()
        self.focus_page()

    def _escape(self) -> None:
        """Put away what lies nearest: the trouble bar, a panel over the page, a page that was opened from another."""
        split = self.page().findChild(Split)
        if self.trouble.isVisible():
            self.trouble.hide()
        elif split is not None and split.covers:
            split.close_panel()
            self.focus_page()
        elif self.page().put_away():
            pass  # one thing at a time
        elif not self.sidebar.has(self.place.page):
            self.back()

    def _restore(self) -> None:
        geometry = self.settings.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(QSize(*USUAL).boundedTo(self._room))

    def _say_painted(self) -> None:
        self.painted.emit()
        self.desk.findings.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def may_go(self) -> bool:
        """Whether the window can close: all is written, or the person at the desk lets go of what is not."""
        from iqdesk.ui.unwritten_dialog import UnwrittenDialog, unwritten_words  # noqa: PLC0415 - not to start

        for page in self.pages.values():
            page.settle()
        lost = unwritten_words(self.desk, self.pages.values())
        if lost and not self.lets_go:
            self.lets_go = UnwrittenDialog.ask(self, lost)
        return self.lets_go or not lost

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_go():
            event.ignore()
            return
        for page in self.pages.values():
            page.write_begun()
        if self._background is not None:
            self._background.wait()
        for timer in self.findChildren(QTimer):
            timer.stop()  # the docket is closed next, and nothing may ask it any more
        self.desk.stop()
        self.keep_place()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.shrink(narrow=self.width() < theme.scaled(SHRINKS_UNDER))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self, self._say_painted)  # runs once the children have painted and the frame is out
