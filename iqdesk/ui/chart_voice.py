"""What a screen reader is told that a drawing is: a chart, not a nameless filler."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class SpokenChart(QWidget):
    """A drawing that screen readers call a chart; its name and description are the widget's own."""

    def __init__(self) -> None:
        speak_of_charts()
        super().__init__()
        self.voice: QAccessibleInterface | None = None  # kept here: Qt holds it, but not for Python


@cache
def speak_of_charts() -> None:
    """Tell Qt, once in a process, how charts are described."""
    QAccessible.installFactory(_voice_of)


def _voice_of(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, SpokenChart):
        return None
    thing.voice = QAccessibleWidget(thing, QAccessible.Role.Chart)
    return thing.voice
