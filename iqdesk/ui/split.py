"""A page's main part with a panel at its right; where the window is narrow the panel takes the page, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from iqdesk.ui import theme
from iqdesk.ui.labels import INDENT, button

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

PANEL_WIDTH = 320
NARROW = 952  # of the page: the panel, and beside it a list whose outcome strip shows whole


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """A part that scrolls when it has less room than it needs, as with large type."""
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setAccessibleName(name)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is inside takes the keyboard, and scrolls it
    return scroll


def panel_head(title: QLabel, closed: SignalInstance) -> QHBoxLayout:
    """The title of a side panel with the way to close it."""
    close = button("", "quiet", "dismiss", has_word=False)
    close.setAccessibleName("Close the panel")
    close.setToolTip("Close the panel (F9)")
    close.clicked.connect(closed)
    row = QHBoxLayout()
    row.setContentsMargins(INDENT, 0, 0, 0)
    row.addWidget(title, 1)
    row.addWidget(close)
    return row


class Split(QWidget):
    """Two parts side by side; `is_open` is whether the panel is wanted."""

    turned = Signal(bool)

    def __init__(
        self, main: QWidget, panel: QWidget, *, width: int = PANEL_WIDTH, narrow: int = NARROW, back: str = "Back to the list"
    ) -> None:
        super().__init__()
        self.main = main
        self._width = width
        self._narrow = narrow
        self.is_open = self._was_open = True
        self._is_narrow = False  # until the first size is known; a panel that covered the list unasked would be odd
        self.side = QFrame()
        self.side.setObjectName("side")
        self._back = button(back, "link", "chevron_left")
        self._back.clicked.connect(self.close_panel)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(12, 10, 12, 12)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(panel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(main, 1)
        row.addWidget(self.side)
        self._arrange()

    @property
    def covers(self) -> bool:
        """Whether the panel has taken the page's place."""
        return self._is_narrow and self.is_open

    def close_panel(self) -> None:
        """Put the panel away."""
        self._turn(is_open=False)

    def open_beside(self) -> None:
        """Show the panel where there is room for both; elsewhere as soon as there is."""
        if self._is_narrow:
            self._was_open = True
        else:
            self._turn(is_open=True)

    def put_away(self, page: QWidget) -> bool:
        """Close the panel that has the keyboard, and give that back to the page; False when it has not."""
        focus = QApplication.focusWidget()
        if not self.is_open or focus is None or not self.side.isAncestorOf(focus):
            return False
        self.close_panel()
        page.setFocus()
        return True

    def toggle(self) -> None:
        """Show the panel or put it away."""
        self._turn(is_open=not self.is_open)

    def _turn(self, *, is_open: bool) -> None:
        self.is_open = is_open
        self._arrange()
        self.turned.emit(is_open)

    def _arrange(self) -> None:
        narrow = self._is_narrow
        self.side.setVisible(self.is_open)
        self.main.setVisible(not (narrow and self.is_open))
        self._back.setVisible(narrow)
        if narrow:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16777215)
            self.side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        else:
            self.side.setFixedWidth(theme.scaled(self._width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(self._narrow)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            if narrow:
                self._was_open = self.is_open
            # Where there is room for one, the list comes first; F9 and the page's own button open the panel.
            self._turn(is_open=False if narrow else self._was_open)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(560), self.main.minimumSizeHint().height())
