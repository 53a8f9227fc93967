"""The last line of a dialog: its keys in words, the safe way out, and the one filled button that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from iqdesk.ui.labels import key_cap, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QPushButton


def dialog_foot(leaves: QPushButton, ends: QPushButton, hints: Iterable[tuple[str, str]] = (), *, above: int = 16) -> QHBoxLayout:
    """Enter presses `ends` from anywhere in the dialog; `hints` are keys with what they do."""
    row = QHBoxLayout()
    row.setContentsMargins(0, above, 0, 0)
    row.setSpacing(6)
    for keys, what in hints:
        row.addWidget(key_cap(keys))
        row.addWidget(label(what, Type.CAPTION, "2"))
        row.addSpacing(8)
    row.addStretch()
    ends.setDefault(True)
    row.addWidget(leaves)
    row.addSpacing(2)
    row.addWidget(ends)
    return row
