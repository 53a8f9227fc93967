"""The menus, as a table: each command with its access key, its shortcut, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from iqdesk.domain.docket import OutcomeKind
from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.outcomes.outcome_table import ASKS_MORE, OUTCOME_KEYS
from iqdesk.ui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

Slot = Callable[[], object]
OUTCOME_ACCESS = {
    OutcomeKind.HELD: "&Held",
    OutcomeKind.COMPLETED: "&Completed",
    OutcomeKind.ADJOURNED: "&Adjourned",
    OutcomeKind.RESERVED: "&Reserved",
    OutcomeKind.DID_NOT_PROCEED: "Did &not proceed",
    OutcomeKind.IN_ERROR: "Scheduled in &error",
}


class Command(NamedTuple):
    """One command of a menu; without a slot it is a line between commands."""

    text: str = ""
    keys: str | QKeySequence.StandardKey = ""
    slot: Slot | None = None


LINE = Command()


def add_commands(menu: QMenu, commands: tuple[Command, ...]) -> list[QAction]:
    """Fill a menu."""
    keep_letters(menu)
    made = []
    for command in commands:
        if command.slot is None:
            menu.addSeparator()
            continue
        action = QAction(command.text, menu)
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
        action.triggered.connect(command.slot)
        menu.addAction(action)
        made.append(action)
    return made


def add_menu(bar: QMenuBar, text: str, commands: tuple[Command, ...]) -> tuple[QMenu, list[QAction]]:
    """A menu with its commands."""
    menu = bar.addMenu(text)
    return menu, add_commands(menu, commands)


def add_outcomes(menu: QMenu, slot: Callable[[QAction], object], *, asks: bool = False) -> QActionGroup:
    """The six outcomes. Their letters belong to the lists; the menu only names them. `asks`: those that ask first."""
    keep_letters(menu)
    group = QActionGroup(menu)
    for kind, text in OUTCOME_ACCESS.items():
        more, keys = "…" if asks or kind in ASKS_MORE else "", f"Shift+{OUTCOME_KEYS[kind]}" if asks else OUTCOME_KEYS[kind]
        action = QAction(f"{text}{more}\t{keys}", group)
        action.setData(kind)
        menu.addAction(action)
    group.triggered.connect(slot)
    return group


def add_looks(menu: QMenu, parent: QWidget, current: Look, slot: Callable[[QAction], object]) -> QActionGroup:
    """The looks, one of them ticked."""
    looks = menu.addMenu("&Look")
    keep_letters(looks)
    group = QActionGroup(parent)
    for look in Look:
        action = QAction(f"&{look.label}", group)
        action.setCheckable(True)
        action.setChecked(look is current)
        action.setData(look)
        looks.addAction(action)
    group.triggered.connect(slot)
    return group
