"""Help: the list of keys, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from iqdesk import __version__
from iqdesk.ui import theme
from iqdesk.ui.labels import button, key_cap, label
from iqdesk.ui.sidebar import ENTRIES
from iqdesk.ui.split import scrolled
from iqdesk.ui.theme import Type

KEYS = (
    (
        "Anywhere",
        (
            (f"Ctrl+1 … {len(ENTRIES)}", "the pages, in the sidebar’s order"),
            ("Ctrl+F or /", "find a case by A-number, name, code, date or note"),
            ("Ctrl+M", "write a note on the case"),
            ("Alt+←", "back"),
            ("Ctrl+Z", "undo, by name"),
            ("Ctrl+Shift+Z", "redo, by name"),
            ("Ctrl+E", "close of day"),
            ("Ctrl+T", "chart or table"),
            ("F9", "side panel"),
            ("F6, Shift+F6", "next part of the window, the one before"),
            ("Esc", "put away, close, leave open"),
            ("Ctrl+Shift+PgUp, PgDn", "fiscal year before, after"),
            ("Ctrl+Shift+S", "save the statement as PDF"),
            ("Ctrl+O", "open another docket"),
            ("Ctrl+Shift+I", "import public data"),
            ("Ctrl+Shift+M", "match public rows"),
            ("Ctrl+I", "bring in a sheet"),
            ("Ctrl+Shift+E", "export the list"),
            ("Ctrl+P", "print the day sheet or the statement as PDF"),
        ),
    ),
    (
        "In a list",
        (
            ("↑ ↓  Home  End", "choose"),
            ("Enter", "open"),
            ("Ctrl+C", "copy the A-number"),
            ("Ctrl+V", "paste rows from a spreadsheet"),
            ("Ctrl+PgUp, PgDn", "the list before, after, on the docket’s page"),
            ("Ctrl+Shift+V", "save what the docket’s page shows as a view"),
            ("1 … 9", "saved view, on the docket’s page"),
        ),
    ),
    (
        "In a list of settings, and of a case’s hearings",
        (
            ("H", "held"),
            ("C", "completed"),
            ("A", "adjourned"),
            ("R", "reserved"),
            ("N", "did not proceed"),
            ("E", "scheduled in error"),
            ("Shift+letter", "the same, saying first to whom it goes and what is odd"),
        ),
    ),
    (
        "Entering",
        (
            ("Ctrl+N", "enter what the page lists"),
            ("Ctrl+Shift+N", "choose what to enter"),
            ("Ctrl+R", "move the chosen setting to another day"),
            ("F2", "on a case’s page correct the row"),
            ("Shift+F2", "correct the case’s particulars"),
            ("Enter", "add, and begin the next"),
            ("Tab, Alt+letter", "the next field, the field with that letter"),
            ("Ctrl+D", "repeat the last entry"),
            ("F4", "codes, or the cases with such a number or name"),
            ("Esc", "clear, then leave"),
        ),
    ),
    (
        "On a day sheet",
        (
            ("Ctrl+G", "go to a date"),
            ("Ctrl+PgUp, PgDn", "day or month before, after"),
            ("T", "today"),
            ("Space", "prepared"),
            ("← →", "choose the cell"),
            ("F2", "edit the cell"),
            ("F4", "codes"),
        ),
    ),
    (
        "On the page To check",
        (
            ("S", "it is right as it is"),
            ("K", "keep what was typed"),
            ("V", "take the release’s value"),
            ("O", "open the case"),
        ),
    ),
)


class KeysDialog(QDialog):
    """Every key in one place."""

    @staticmethod
    def show_to(parent: QWidget) -> None:
        """Show it until it is put away; the window stays usable."""
        dialog = KeysDialog(parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        inside = QWidget()
        inside.setLayout(_keys_grid())
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
        room = self.screen().availableSize() - QSize(40, 80)
        self.resize(QSize(wanted.width() + 36, wanted.height() + close.sizeHint().height() + 64).boundedTo(room))


def _keys_grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for head, keys in KEYS:
        title = label(head, Type.STRONG)
        title.setContentsMargins(0, 8 if grid.count() else 0, 0, 0)
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for key, what in keys:
            row = grid.rowCount()
            grid.addWidget(key_cap(key), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(what), row, 1)
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
