"""Words on a page: labels in the sizes of the look, rules between parts, key caps, quiet buttons and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from iqdesk.ui import theme
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterable

GUTTER = 24
INDENT = 8  # a table starts so much before the gutter and pads its cells by it


def label(text: str = "", kind: Type = Type.BODY, ink: str = "1", *, wraps: bool = False) -> QLabel:
    """A label; `ink` is 1, 2, 3 or warn."""
    made = QLabel(text)
    made.setFont(theme.font(kind))
    made.setProperty("ink", ink)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    return made


def prose(text: str = "", ink: str = "1") -> QLabel:
    """A paragraph that wraps; may hold <b> for the key figure."""
    made = label(text, ink=ink, wraps=True)
    made.setTextFormat(Qt.TextFormat.RichText)
    return made


def rule() -> QFrame:
    """A hairline across."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def upright() -> QFrame:
    """A hairline between two things side by side."""
    made = QFrame()
    made.setObjectName("upright")
    made.setFixedSize(1, theme.scaled(16))
    return made


def key_cap(keys: str) -> QLabel:
    """A key as drawn on a keyboard."""
    made = label(keys, Type.CAPTION, "cap")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


class KeyHints(QWidget):
    """A row of key caps with words, at most one a page."""

    def __init__(self, hints: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for keys, words in hints:
            for one in keys.split(" "):
                row.addWidget(key_cap(one.replace("+", " ")))
            row.addWidget(label(words, Type.CAPTION, "2"))
            row.addSpacing(12)
        row.addStretch()


def button(text: str, kind: str = "", icon: str = "", *, has_word: bool = True) -> QPushButton:
    """A push button; `kind` is filled, quiet, link, chip, segment or nothing. One without a word needs an accessible name."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if icon:
        made.setIcon(theme.icon(icon))
        made.setIconSize(theme.icon_size(beside_word=has_word))
    return made
