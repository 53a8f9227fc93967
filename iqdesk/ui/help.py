"""Help: the list of keys, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from iqdesk import __version__
from iqdesk.ui import theme
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.key_list import all_keys
from iqdesk.ui.labels import button, key_cap, label
from iqdesk.ui.split import scrolled
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMainWindow

    from iqdesk.ui.key_list import KeyGroup


class KeysDialog(Dialog):
    """Every key in one place."""

    @staticmethod
    def show_to(window: QMainWindow) -> None:
        """Show it until it is put away; the window stays usable, and its keys act from here as well."""
        dialog = window.findChild(KeysDialog)
        if dialog is None:
            dialog = KeysDialog(window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.addActions(window.menuBar().actions())
        dialog.show()
        dialog.activateWindow()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle("Keys")
        room = self.screen().availableSize() - QSize(40, 80)
        groups = all_keys(window)
        inside = _columns(_in_two(groups))
        if inside.sizeHint().width() > room.width() - 60:
            inside = _columns((groups,))
        around = scrolled(inside, "Keys")  # more than a small screen holds
        around.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wanted = inside.sizeHint() + QSize(theme.scaled(24), 4)
        around.setMinimumWidth(wanted.width())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 12, 20)
        column.setSpacing(6)
        column.addWidget(around)
        column.addSpacing(8)
        foot = QHBoxLayout()
        foot.addStretch()
        close = button("&Close", "filled")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        foot.addSpacing(12)
        column.addLayout(foot)
        self.resize(QSize(wanted.width() + 36, wanted.height() + close.sizeHint().height() + 64).boundedTo(room))


def _columns(parts: Iterable[list[KeyGroup]]) -> QWidget:
    made = QWidget()
    beside = QHBoxLayout(made)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(32)
    for groups in parts:
        beside.addLayout(_keys_grid(groups), 1)
    return made


def _in_two(groups: list[KeyGroup]) -> tuple[list[KeyGroup], list[KeyGroup]]:
    """Two columns about as high as each other."""
    heights = [len(group.lines) + 1 for group in groups]
    cut = next(place for place in range(len(groups)) if 2 * sum(heights[: place + 1]) >= sum(heights)) + 1
    return groups[:cut], groups[cut:]


def _keys_grid(groups: list[KeyGroup]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for group in groups:
        title = label(group.head, Type.STRONG)
        title.setContentsMargins(0, 8 if grid.count() else 0, 0, 0)
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for line in group.lines:
            row = grid.rowCount()
            grid.addWidget(key_cap(line.caps), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(line.what), row, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


def about(parent: QWidget) -> None:
    """The version, and what the program is and is not."""
    QMessageBox.about(
        parent,
        "About IQ Desk",
        f"<b>IQ Desk {__version__}</b><p>An offline docket, pace and statement desk for one immigration judge. It opens no "
        "network connection. It is the judge’s own record, not an agency system.</p><p>Icons: Fluent System Icons, MIT "
        "licence. Typeface of papers: Noto Sans, SIL Open Font Licence.</p>",
    )
