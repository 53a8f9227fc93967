"""Goal sets: which there are and which years they judge; below, the chosen one in a form to be changed and saved."""

from __future__ import annotations

from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from iqdesk import resources
from iqdesk.domain.docket import Touched
from iqdesk.domain.goal_editing import begun_from, named_by_title
from iqdesk.domain.goal_text import check_goal_set, read_goal_template
from iqdesk.domain.goals import GoalOrigin, GoalSetError
from iqdesk.domain.identity import new_identity
from iqdesk.ui import theme, words
from iqdesk.ui.files.file_dialog import FileDialog, folder_beside
from iqdesk.ui.goals.goal_form import GoalForm
from iqdesk.ui.goals.goal_rows import GOAL_COLUMNS, NEW, goal_rows, new_row
from iqdesk.ui.goals.goal_texts import GoalTexts, goals_of, texts_of
from iqdesk.ui.labels import GUTTER, INDENT, button, label, rule
from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.page import Page
from iqdesk.ui.split import scrolled
from iqdesk.ui.table import Table

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from iqdesk.domain.goals import GoalEntry, GoalSet
    from iqdesk.ui.desk import Desk

SAVES = "Save the chan&ges"
LEAST_FORM = 170  # pixels: with many sets their list scrolls before the form is gone


class GoalsPage(Page):
    """What is begun in the form and not saved waits there, for each set, until it is saved or put back."""

    name = "goals"
    shows: ClassVar[Touched] = Touched.EVERYTHING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._entries: dict[str, GoalEntry] = {}
        self._begun = desk.begun_goals.setdefault(desk.file.author.id, {})  # outlives the page: somebody else may sit down here
        self._shown: str | None = None
        self._is_moving = False
        self.list = Table(GOAL_COLUMNS, "Goal sets", lines=2)
        self.list.hugs_rows = True
        self.form = GoalForm(desk.today)
        self.new = button("New goal set", "quiet", "add")
        self._menu = QMenu(self.new)
        self.brings = button("Import…", "quiet", "folder")
        self.shares = button("Share…", "quiet", "arrow_export")
        self.switch = button("Switch off", "quiet")
        self.withdraws = button("Withdraw", "quiet")
        self.said = label("", ink="2", wraps=True)
        self.puts_back = button("Put &it back")
        self.saves = button(SAVES, "filled")
        self._build()
        self._connect()
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(6)
        tools = QHBoxLayout()
        keep_letters(self._menu)
        self.new.setMenu(self._menu)
        for one in (self.new, self.brings, self.shares):
            tools.addWidget(one)
        tools.addStretch()
        for one in (self.switch, self.withdraws):
            tools.addWidget(one)
        column.addLayout(tools)
        column.addWidget(self.list)
        column.addWidget(rule())
        chosen = scrolled(self.form, "The chosen goal set")
        chosen.setMinimumHeight(theme.scaled(LEAST_FORM))
        column.addWidget(chosen, 1)
        column.addWidget(rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(INDENT, 0, INDENT, 0)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.puts_back)
        foot.addWidget(self.saves)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_opened)
        self.form.changed.connect(self._on_typed)
        self._menu.triggered.connect(self._on_new)
        slots: tuple[tuple[QPushButton, object], ...] = (
            (self.brings, self.bring_in),
            (self.shares, self.share),
            (self.switch, self.turn),
            (self.withdraws, self.withdraw),
            (self.puts_back, self.put_back),
            (self.saves, self.save),
        )
        for press, slot in slots:
            press.clicked.connect(slot)

    def refresh(self) -> None:
        self._entries = {entry.goals.name: entry for entry in self.desk.file.goal_entries()}
        for gone in self._begun.keys() - self._entries.keys() - {NEW}:
            del self._begun[gone]
        rows = goal_rows(list(self._entries.values()), self.desk.years(), self.desk.today)
        self._is_moving = True  # by the page: nobody has chosen another set
        self.list.show_rows([*rows, *([new_row()] if NEW in self._begun else [])])
        is_there = self._shown in self._entries or self._shown in self._begun
        self.list.choose(self._shown if is_there else self.desk.goals().name)
        self._is_moving = False
        off = sum(not entry.goals.is_on for entry in self._entries.values())
        self.head("Goal sets", words.plural(len(rows), "set"), f"{words.figure(off)} switched off" if off else "")
        self._fill_menu()
        self._show_form()

    def _fill_menu(self) -> None:
        """What a new set can be begun from: the sets there are, and the templates."""
        self._menu.clear()
        for entry in self._entries.values():
            self._add_base(f"With the rules of “{entry.goals.title}”", entry.goals)
        for text in resources.goal_templates():
            template = read_goal_template(text)
            self._add_base(f"From the empty template “{template.title}”", template)

    def _add_base(self, text: str, goals: GoalSet) -> None:
        action = QAction(text.replace("&", "&&"), self._menu)
        action.setData(goals)
        self._menu.addAction(action)

    def _kept(self, name: str) -> GoalTexts | None:
        """How a set stands in the docket; None for a new one."""
        entry = self._entries.get(name)
        return None if entry is None else texts_of(entry.goals)

    def _show_form(self) -> None:
        key = self.list.current_key()
        if not isinstance(key, str):
            return
        texts = self._begun.get(key) or self._kept(key)
        if texts is not None and (key != self._shown or texts != self.form.texts()):
            self.form.show_texts(texts)
        self._shown = key
        self._offer()

    def _offer(self) -> None:
        """What can be done with the chosen set, and what would be saved."""
        key = self._shown or ""
        entry, is_begun = self._entries.get(key), key in self._begun
        self.switch.setEnabled(entry is not None)
        self.shares.setEnabled(entry is not None)
        self.switch.setText("Switch on" if entry is not None and not entry.goals.is_on else "Switch off")
        self.withdraws.setEnabled(entry is not None and entry.origin is not GoalOrigin.SHIPPED)
        self.withdraws.setText(
            "Back to what ships" if entry is not None and entry.origin is not GoalOrigin.ENTERED else "Withdraw"
        )
        self.saves.setText("Save the ne&w set" if key == NEW else SAVES)
        self.puts_back.setText("Leave it out" if key == NEW else "Put &it back")
        for press in (self.saves, self.puts_back):
            press.setEnabled(is_begun)
        self.said.setText(self._words(entry, is_begun=is_begun))

    def _words(self, entry: GoalEntry | None, *, is_begun: bool) -> str:
        if is_begun:
            return "Nothing is saved yet. A number that is not known stays empty."
        if entry is not None and not entry.goals.is_on:
            return "Switched off: in the years that it would judge things are counted and set against nothing."
        return "Past years are judged by the set that was in force when they ended."

    def _on_moved(self, _key: object) -> None:
        if not self._is_moving:
            self._show_form()

    def _on_opened(self, _key: object) -> None:
        self.form.fields["title"].setFocus()

    def _on_typed(self) -> None:
        texts, key = self.form.texts(), self._shown
        if texts is None or key is None:
            return
        if texts == self._kept(key):
            self._begun.pop(key, None)
        else:
            self._begun[key] = texts
        self._offer()

    def _on_new(self, action: QAction) -> None:
        goals: GoalSet = action.data()
        is_template = goals.name not in self._entries
        self.begin(texts_of(goals if is_template else begun_from(goals, self._entries)), NEW)

    def begin(self, texts: GoalTexts, key: str) -> None:
        """Show something in the form that is not saved yet."""
        self._begun[key] = texts
        self._shown = key
        self.make_stale()
        self.form.fields["title"].setFocus()

    def bring_in(self) -> None:
        """Ask for a file, and show what it holds in the form; it is saved when the person has looked at it."""
        start = folder_beside(self.desk)
        chosen, _ = FileDialog.open_file(self, "Import a goal set", str(start), "Goal set (*.toml)")
        if chosen:
            self.bring_in_from(Path(chosen))

    def bring_in_from(self, path: Path) -> None:
        """Show the set in a file; one of a name that there is already becomes a change to that one."""
        from iqdesk.exchange.goal_file import read_goal_file  # noqa: PLC0415 - only to import

        try:
            goals = read_goal_file(path)
        except GoalSetError as refusal:
            self.said.setText(str(refusal))
            return
        entry = self._entries.get(goals.name)
        if (
            entry is not None
            and texts_of(entry.goals).fields == texts_of(goals).fields
            and entry.goals.benchmarks == goals.benchmarks
        ):
            self.said.setText(f"{path.name} holds “{goals.title}” as it is here already.")
            return
        self.begin(texts_of(goals), NEW if entry is None else goals.name)

    def share(self) -> None:
        """Write the chosen set as it is saved."""
        from iqdesk.ui.goals.goal_saving import GoalSavingDialog  # noqa: PLC0415 - only to write it

        entry = self._entries.get(self._shown or "")
        if entry is not None:
            GoalSavingDialog.show_to(self, self.desk, entry.goals)

    def turn(self) -> None:
        """Switch the chosen set off, or on again."""
        entry = self._entries.get(self._shown or "")
        if entry is not None:
            self.desk.do(methodcaller("correct_goal_use", entry.goals.name, is_on=not entry.goals.is_on))

    def withdraw(self) -> None:
        """Take the chosen set away, or what was changed of one that ships."""
        entry = self._entries.get(self._shown or "")
        if entry is not None:
            self._begun.pop(entry.goals.name, None)
            self._shown = None
            self.desk.do(methodcaller("withdraw_goal_set", entry.goals.name))

    def put_back(self) -> None:
        """Show the chosen set as it is saved; of a new one nothing stays."""
        if self._shown is not None:
            self._begun.pop(self._shown, None)
            self._shown = None if self._shown == NEW else self._shown
            self.make_stale()

    def save(self) -> None:
        """Write what stands in the form; what cannot be is said beside the button and stays in the form."""
        key, texts = self._shown, self.form.texts()
        if key is None or texts is None or key not in self._begun:
            return
        try:
            goals = goals_of(texts, self.desk.today)
            if key == NEW and (goals.title != texts.base.title or goals.name in self._entries):
                goals = named_by_title(goals, self._entries)
            check_goal_set(goals)
        except GoalSetError as refusal:
            self.said.setText(str(refusal))
            return
        self._write(key, goals)

    def _write(self, key: str, goals: GoalSet) -> None:
        from iqdesk.exchange.goal_file import goal_set_text  # noqa: PLC0415 - only to save

        text, begun = goal_set_text(goals), self._begun.pop(key)
        self._shown = goals.name
        verb = ("add_goal_set", text, new_identity()) if key == NEW else ("correct_goal_set", key, text)
        refusal = self.desk.attempt(methodcaller(*verb))
        if refusal:
            self._begun[key], self._shown = begun, key
            self.make_stale()
            self.said.setText(refusal)
        else:
            self.list.setFocus()  # the button that was pressed cannot be pressed again
