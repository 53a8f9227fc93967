"""Saving what leaves the desk: what it holds is said first, then a place is chosen, then it is written and said where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout

from iqdesk.ui import theme, words
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


NOT_WRITTEN = "Nothing was written"
NOT_READ = "The docket could not be read; the window behind says why."


class Way(NamedTuple):
    """One way to write it: the words on the radio button, and under them what the file then holds."""

    word: str
    says: str


class Saving(NamedTuple):
    """What is to be saved: what it is, the ways to write it (none: one alone), its first name, and the file dialog's filters."""

    title: str
    what: str
    about: str
    ways: Sequence[Way]
    name: str
    filters: str


class SaveDialog(Dialog):
    """Asks and says; subclasses write, and tell with `end` what came of it."""

    def __init__(self, parent: QWidget, folder: Path, saving: Saving) -> None:
        super().__init__(parent)
        self._folder = folder
        self._saving = saving
        self._path: Path | None = None
        self.setWindowTitle(saving.title)
        self.what = label(saving.what, Type.PANEL_TITLE, wraps=True)
        self.about = label(saving.about, ink="2", wraps=True)
        self.ways = QButtonGroup(self)
        self.choose = button("&Choose a place…", "filled")
        self.open_it = button("&Open it")
        self.ends = button("C&ancel")
        self._radios: list[QWidget] = []
        self._build()
        self.choose.clicked.connect(self._on_choose)
        self.open_it.clicked.connect(self._on_open)
        self.ends.clicked.connect(self.reject)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(480))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addWidget(self.what)
        column.addWidget(self.about)
        column.addSpacing(8)
        for place, way in enumerate(self._saving.ways):
            radio = QRadioButton(way.word)
            radio.setAccessibleDescription(way.says)
            says = label(way.says, Type.CAPTION, "2", wraps=True)
            says.setContentsMargins(theme.scaled(29), 0, 0, 4)
            self.ways.addButton(radio, place)
            for one in (radio, says):
                column.addWidget(one)
                self._radios.append(one)
        if self._saving.ways:
            self.ways.button(0).setChecked(True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.addStretch()
        self.open_it.hide()
        self.choose.setDefault(True)
        for press in (self.ends, self.open_it, self.choose):
            row.addWidget(press)
        column.addLayout(row)

    @property
    def way(self) -> int:
        """Which of the ways is chosen."""
        return self.ways.checkedId()

    def write(self, path: Path) -> None:
        """Write to `path`; subclasses do, and end."""
        raise NotImplementedError

    def _on_choose(self) -> None:
        first = str(self._folder / self._saving.name)
        chosen, kind = FileDialog.save_file(self, self._saving.title, first, self._saving.filters)
        if chosen:
            self._path = with_suffix(Path(chosen), kind)
            self.choose.hide()
            for radio in self._radios:
                radio.hide()
            self.write(self._path)

    def end(self, what: str, about: str, *, can_open: bool = False) -> None:
        """Say what came of it."""
        self.what.setText(what)
        self.about.setText(about)
        self.ends.setText("&Close")
        self.open_it.setVisible(can_open)
        (self.open_it if can_open else self.ends).setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()

    def end_saved(self, path: Path, more: str = "") -> None:
        """It is written, and can be looked at."""
        self.end(f"Saved as {path.name}", words.sentences(f"In {path.parent}.", more), can_open=True)

    def end_refused(self, error: Exception) -> None:
        """It is not: the folder refused, or what was to be written cannot be."""
        said = str(error)
        if isinstance(error, OSError):
            why = error.strerror or said
            said = f"{why[:1].upper()}{why[1:]}. Choose another name or folder."
        self.end(NOT_WRITTEN, said)

    def _on_open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def reject(self) -> None:
        """Close, and be gone."""
        super().reject()
        self.deleteLater()


def with_suffix(path: Path, kind: str) -> Path:
    """A name typed without an ending takes that of the kind of file chosen: `Excel workbook (*.xlsx)`."""
    ending = kind.rpartition("*")[2].rstrip(")")
    return path if path.suffix else path.with_name(path.name + ending)
