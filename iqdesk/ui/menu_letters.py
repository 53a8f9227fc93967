"""The letters of an open menu are the menu's: without this a list's single keys would act behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

BY_ITSELF = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class _Letters(QObject):
    """Claims every printable key before a shortcut can take it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_letter = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.modifiers() in BY_ITSELF
            and event.text().isprintable()
            and bool(event.text())
        )
        if is_letter:
            event.accept()
        return is_letter or super().eventFilter(watched, event)


def keep_letters(menu: QMenu) -> None:
    """Let a menu have its letters while it is open."""
    menu.installEventFilter(_Letters(menu))
