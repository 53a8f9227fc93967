"""The statements that were saved, and whether each still follows from the docket: its figures, its rows, the steps since."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout

from iqdesk.ui import theme, words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.files.file_dialog import FileDialog, folder_beside
from iqdesk.ui.labels import button, label
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.statement.filed import FiledStatement
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk

COLUMNS = (
    Column("Saved", "Tue Mar 9, 2027, 10:16 PM", grow=1),
    Column("Fiscal year", "2027"),
    Column("Draft", "Draft 1, a longer name", grow=2),
    Column("By", "Marguerite A. Ellery", grow=1, gives_up=1),
    Column("Record", "0000 0000 0000"),
)
ABOUT = (
    "A statement is remembered when it is saved: its bytes by their fingerprint, and every figure and row by its value. "
    "The record stands at the foot of its pages."
)
NONE = "No statement was saved from this docket yet."
CHOOSE = "Enter on a statement, or a file of your choice, says what became of it."


class FiledDialog(Dialog):
    """Changes nothing."""

    @staticmethod
    def show_to(parent: QWidget, desk: Desk) -> FiledDialog:
        """Open it over the page; it stays until it is put away."""
        dialog = FiledDialog(parent, desk)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filed: dict[int, FiledStatement] = {}
        self.setWindowTitle("Filed statements")
        self.list = Table(COLUMNS, "Filed statements")
        self.said = QTextBrowser()
        self.said.setAccessibleName("What became of the statement")
        self.verify = button("&Verify")
        self.file = button("Verify a &file…")
        self._build()
        self.list.opened.connect(self._on_opened)
        self.verify.clicked.connect(self._on_verify)
        self.file.clicked.connect(self._on_file)
        desk.show(self._ask)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(680))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label("Filed statements", Type.PANEL_TITLE))
        column.addWidget(label(ABOUT, ink="2", wraps=True))
        self.list.setMinimumHeight(theme.scaled(150))
        self.said.setMinimumHeight(theme.scaled(200))
        column.addWidget(self.list, 1)
        column.addWidget(self.said, 2)
        close = button("&Close", "filled")
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.verify)
        row.addWidget(self.file)
        row.addStretch()
        row.addWidget(close)
        column.addLayout(row)

    def _ask(self) -> None:
        filed = self._desk.file.filed_statements()
        self._filed = {one.id: one for one in filed}
        self.list.show_rows([_row(one, self._desk.today) for one in filed])
        if filed:
            self.list.choose_place(0)
        self.verify.setEnabled(bool(filed))
        self.said.setPlainText(CHOOSE if filed else NONE)

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int):
            self._tell(partial(_told_of, self._filed[key]))

    def _on_verify(self) -> None:
        self._on_opened(self.list.current_key())

    def _on_file(self) -> None:
        folder = folder_beside(self._desk)
        chosen, _ = FileDialog.open_file(self, "Verify a statement", str(folder), "PDF (*.pdf)")
        if not chosen:
            return
        try:
            pdf = Path(chosen).read_bytes()
        except OSError as error:
            self.said.setPlainText(f"{Path(chosen).name} could not be read: {error.strerror or error}.")
        else:
            self._tell(partial(_told_of_file, pdf, Path(chosen).name))

    def _tell(self, ask: Callable[[DocketFile], str]) -> None:
        question = _Verifying(ask)
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            self._desk.ask(question)
        finally:
            self.unsetCursor()
        self.said.setPlainText(question.told)


class _Verifying:
    """Asks what became of a statement; `told` is what to say of it."""

    def __init__(self, ask: Callable[[DocketFile], str]) -> None:
        self._ask = ask
        self.told = ""

    def __call__(self, file: DocketFile) -> bool:
        from iqdesk.domain.docket import RuleBroken  # noqa: PLC0415 - with what is below

        try:
            self.told = self._ask(file)
        except RuleBroken as why:
            self.told = str(why)
        return True


def _told_of(filed: FiledStatement, file: DocketFile) -> str:
    """Of one that the docket remembers, without its file."""
    from iqdesk.reports.statement.verification import verified_filed  # noqa: PLC0415 - reportlab, only to verify

    return verified_filed(file, filed, is_named=True).told(of_file=False)


def _told_of_file(pdf: bytes, name: str, file: DocketFile) -> str:
    from iqdesk.reports.statement.verification import verified  # noqa: PLC0415 - as above

    return verified(file, pdf, name, is_named=True).told()


def _row(filed: FiledStatement, today: date) -> Row:
    at = filed.filed_at.astimezone()
    record = str(filed.record.get("fingerprint", ""))
    cells = (
        Cell(f"{words.short_day(at.date(), today)}, {words.spoken_hour(at.time())}"),
        Cell(str(filed.year)),
        Cell(filed.draft or "without a draft", tone=Tone.INK if filed.draft else Tone.INK2),
        Cell(filed.author),
        Cell(record, tone=Tone.INK2),
    )
    return Row(filed.id, cells, copies=record)
