"""Who works at the desk, and what that changes: where it opens, what the sidebar holds, whose notes are there."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidgetAction

from iqdesk.ui.labels import label
from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.page import Place
from iqdesk.ui.page_makers import PAGES

if TYPE_CHECKING:
    from iqdesk.domain.records import Person
    from iqdesk.ui.main_window import MainWindow

NO_WALL = "On one computer this is a view, not a wall."


class Profile(QObject):
    """The menu of those who work on the docket; whoever worked last does so again after a restart."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._key = f"worker/{window.desk.file.uid}"
        self._restore()
        self.menu = QMenu("&Working as", window)
        keep_letters(self.menu)
        self._people = QActionGroup(self.menu)
        self.menu.aboutToShow.connect(self._fill)
        self._fill()
        window.sidebar.foot.clicked.connect(self._on_foot)
        window.desk.worker_changed.connect(self._keep)

    @property
    def opening_place(self) -> Place:
        """Where the desk opens: a clerk enters, a judge looks at today."""
        if self._desk.is_benched:
            return Place("bench")
        return Place("day", "today") if self._is_clerk and "day" in PAGES else Place("today")

    @property
    def _is_clerk(self) -> bool:
        return not self._desk.file.author.reads_private

    def show(self) -> None:
        """Say who works here, and hold what their profile holds."""
        author = self._desk.file.author
        self._window.sidebar.foot.say(self._called(author), f"{author.role.capitalize()} profile")
        self._window.sidebar.show_year(shown=not self._is_clerk)

    def _called(self, person: Person) -> str:
        """A judge without a name goes by the code."""
        named = person.family or person.given or person.role != "judge"
        return person.name if named else self._desk.file.judge.name

    def _fill(self) -> None:
        self.menu.clear()
        self._people.deleteLater()
        self._people = QActionGroup(self.menu)
        self._people.triggered.connect(self._on_person)
        author = self._desk.file.author
        for person in self._desk.ask(methodcaller("people")) or ():
            action = QAction(f"{self._called(person)}, {person.role}".replace("&", "&&"), self._people)
            action.setCheckable(True)
            action.setChecked(person.id == author.id)
            action.setData(person)
            self.menu.addAction(action)
        self.menu.addSeparator()
        self.menu.addAction("&Add a clerk…", self._add_clerk)
        self.menu.addAction(f"&Change the name of {self._called(author)}…".replace(" & ", " && "), self._correct_name)
        self.menu.addSeparator()
        self.menu.addAction(self._said(NO_WALL))

    def _said(self, text: str) -> QWidgetAction:
        """A line of the menu to be read; an action that is greyed would be too faint for words."""
        words_for_it = label(text, ink="2")
        words_for_it.setContentsMargins(44, 5, 28, 5)  # under the words of the other lines
        said = QWidgetAction(self.menu)
        said.setText(text)
        said.setDefaultWidget(words_for_it)
        said.setEnabled(False)
        return said

    def _restore(self) -> None:
        kept = self._window.settings.value(self._key, "")
        for person in self._desk.file.people():
            if str(person.id) == kept:
                self._desk.work_as(person)

    def _keep(self) -> None:
        self._window.settings.setValue(self._key, str(self._desk.file.author.id))

    def _on_foot(self) -> None:
        foot = self._window.sidebar.foot
        self._fill()
        self.menu.popup(foot.mapToGlobal(QPoint(8, -self.menu.sizeHint().height())))

    def _on_person(self, action: QAction) -> None:
        self._desk.work_as(action.data())

    def _add_clerk(self) -> None:
        from iqdesk.ui.name_dialog import NameDialog  # noqa: PLC0415 - once in a docket's life

        name = NameDialog.ask(self._window, "Who works on this docket as a clerk", "&Add the clerk")
        if name is None:
            return
        from iqdesk.domain.entries import NewPerson  # noqa: PLC0415 - asked once in a docket's life

        entry = NewPerson(name.family, name.given)
        if self._desk.do(methodcaller("add_person", entry)):
            self._desk.work_as(next(person for person in self._desk.file.people() if person.id == entry.id))

    def _correct_name(self) -> None:
        from iqdesk.ui.name_dialog import Name, NameDialog  # noqa: PLC0415

        author = self._desk.file.author
        title = f"The name of {self._called(author)}, {author.role}"
        name = NameDialog.ask(self._window, title, "&Change the name", Name(author.family, author.given))
        if name is not None:
            self._desk.do(methodcaller("correct_person", author.id, name.family, name.given))
