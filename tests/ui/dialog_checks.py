"""What holds for every dialog: each control has a name for a screen reader, and nothing of it is cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

CONTROLS = (QAbstractButton, QAbstractItemView, QLineEdit)


def assert_named(dialog: QDialog) -> None:
    """Each control that is shown says what it is."""
    for kind in CONTROLS:
        for control in dialog.findChildren(kind):
            if control.isVisible():
                interface = QAccessible.queryAccessibleInterface(control)
                assert interface is not None
                assert interface.text(QAccessible.Text.Name), control


def assert_whole(dialog: QDialog) -> None:
    """Each control and each label lies inside the dialog, at the size that it asks for at least."""
    inside = QRect(QPoint(0, 0), dialog.size())
    for kind in (*CONTROLS, QLabel):
        for part in dialog.findChildren(kind):
            if part.isVisible() and part.parentWidget() is dialog:
                assert inside.contains(part.geometry()), part
                wanted = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.minimumSizeHint().height()
                assert part.height() >= wanted, part
