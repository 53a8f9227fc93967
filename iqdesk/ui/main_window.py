"""The window: menus, sidebar, header, the stack of pages, status bar. It holds no rule and no figure of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from iqdesk.ui import theme
from iqdesk.ui.commands import Commands
from iqdesk.ui.find_box import FindBox
from iqdesk.ui.labels import GUTTER, Elided, label
from iqdesk.ui.page import Page, Place
from iqdesk.ui.page_makers import make_page
from iqdesk.ui.sidebar import Sidebar
from iqdesk.ui.status_bar import StatusBar
from iqdesk.ui.theme import Type
from iqdesk.ui.trouble import TroubleBar

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from iqdesk.domain.docket import Touched
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.theme import Theme

SMALLEST, USUAL = (960, 540), (1280, 800)
SHRINKS_UNDER = 1180


class MainWindow(QMainWindow):
    """`painted` is emitted once, after the first complete frame."""

    painted = Signal()

    def __init__(self, desk: Desk, look: Theme, settings: QSettings) -> None:
        super().__init__()
        self.desk = desk
        self.look = look
        self.settings = settings
        self.pages: dict[str, Page] = {}
        self.place = Place("")
        self._been: list[Place] = []
        self._has_painted = False
        self.sidebar = Sidebar()
        self.find_box = FindBox()
        self._title = Elided(Type.PAGE_TITLE)
        self._facts = label("", ink="2", wraps=True)
        self.trouble = TroubleBar()
        self.stack = QStackedWidget()
        self.status = StatusBar()
        self._build()
        self.commands = Commands(self)
        self._connect()
        self._show_desk()
        self.setMinimumSize(*SMALLEST)
        self._restore()
        self.go(Place("today"))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GUTTER, 10, GUTTER, 6)
        head.setSpacing(14)
        head.addWidget(self._title)
        head.addWidget(self._facts, 1)
        head.addWidget(self.find_box)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(head)
        bar = QVBoxLayout()
        bar.setContentsMargins(GUTTER, 0, GUTTER, 4)
        bar.addWidget(self.trouble)
        right.addLayout(bar)
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
        self.status.undone.connect(self.desk.undo)
        self.status.redone.connect(self.desk.redo)
        self.desk.changed.connect(self._on_changed)
        self.desk.remeasured.connect(self._show_desk)
        self.desk.trouble.connect(self.trouble.say)
        self.desk.eased.connect(self.trouble.hide)

    def go_to(self, page: str) -> None:
        """Show a page as it was left."""
        self.go(Place(page))

    def go(self, place: Place) -> None:
        """Show a page, remembering where one was."""
        if self.place.page and place != self.place:
            self._been.append(self.place)
        self._show_place(place)

    def back(self) -> None:
        """Show what was shown before."""
        if self._been:
            self._show_place(self._been.pop())

    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.place.page]

    def focus_page(self) -> None:
        """Put the keyboard into the page's list."""
        self.page().setFocus()

    def _show_place(self, place: Place) -> None:
        self.place = place
        page = self._made(place.page)
        if place.subject is not None:
            page.take(place.subject)
        if place.page == "docket" and not self.find_box.hasFocus():
            self.find_box.setText(place.subject if isinstance(place.subject, str) else self.find_box.text())
        self.stack.setCurrentWidget(page)
        self.sidebar.mark(place.page)
        self._on_headed()
        if not self.find_box.hasFocus():
            page.setFocus()

    def _made(self, name: str) -> Page:
        if name not in self.pages:
            page = make_page(name, self.desk)
            page.go.connect(self.go)
            page.headed.connect(self._on_headed)
            self.pages[name] = page
            self.stack.addWidget(page)
            self.commands.show_hints(page)
        return self.pages[name]

    def _on_headed(self) -> None:
        page = self.page()
        self._title.setText(page.title)
        self._facts.setText(page.facts)
        self._facts.setToolTip(page.facts)

    def _on_changed(self, _touched: Touched) -> None:
        self._show_desk()

    def _show_desk(self) -> None:
        self.desk.show(self._ask_desk)

    def _ask_desk(self) -> None:
        file, judge, author = self.desk.file, self.desk.file.judge, self.desk.file.author
        docket = f"{judge.family} docket" if judge.family else file.path.stem if file.path else "Docket"
        named = author.family or author.given or author.role != "judge"
        person = author.name if named else judge.name
        self.sidebar.say_whose(docket, judge.court_names, person, f"{author.role.capitalize()} profile")
        self.sidebar.say_year(f"Fiscal year {self.desk.year.year}")
        self.sidebar.say_overdue(self.desk.overdue())
        self.status.say(file)
        self.commands.name_steps()
        self.setWindowTitle(f"{docket} – IQ Desk")

    def _on_find(self, text: str) -> None:
        self._been = self._been if self.place.page == "docket" else [*self._been, self.place]
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

    def _restore(self) -> None:
        geometry = self.settings.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(*USUAL)

    def _say_painted(self) -> None:
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.setValue("geometry", self.saveGeometry())
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.shrink(narrow=self.width() < theme.scaled(SHRINKS_UNDER))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self, self._say_painted)  # runs once the children have painted and the frame is out
