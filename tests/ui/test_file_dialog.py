"""Asking for a file: what is answered, and that looking at a folder leaves the lock of a docket in it alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QFileInfo, QTimer
from PySide6.QtGui import QAbstractFileIconProvider
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from iqdesk.store.docket_file import DocketFile
from iqdesk.ui.files.file_dialog import FileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

OPEN_IT = """
import sys
from pathlib import Path
from iqdesk.store.docket_file import DocketFile
DocketFile.open(Path(sys.argv[1])).close()
"""


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


class Person:
    """Whoever sits before the dialog: once it has listed its folder they look on, then take what they want of it."""

    def __init__(self, takes: str, looks: Callable[[], None] | None = None) -> None:
        self._takes, self._looks = takes, looks
        self._timer = QTimer(interval=50)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def _act(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        model = dialog.findChild(QWidget, "listView").model()  # type: ignore[attr-defined]  # Qt's own name for it
        if not model.rowCount(dialog.findChild(QWidget, "listView").rootIndex()):  # type: ignore[attr-defined]
            return
        self._timer.stop()
        if self._looks is not None:
            self._looks()
        if self._takes:
            dialog.findChild(QLineEdit, "fileNameEdit").setText(self._takes)  # type: ignore[attr-defined]  # Qt's own name too
            dialog.accept()
        else:
            dialog.reject()


def others_may_open(path: Path) -> bool:
    done = subprocess.run([sys.executable, "-c", OPEN_IT, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0 or "is open in another window or program" in done.stderr, done.stderr
    return done.returncode == 0


def test_no_other_program_gets_into_a_docket_whose_folder_is_looked_at(parent: QWidget, small_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "ellery.iqdocket"
    path.write_bytes(small_file.read_bytes())
    (tmp_path / "without a suffix").write_bytes(path.read_bytes())
    seen: list[bool] = []
    with DocketFile.open(path):
        assert not others_may_open(path)
        for ask in (FileDialog.save_file, FileDialog.open_file):
            person = Person("", lambda: seen.append(others_may_open(path)))
            assert ask(parent, "A file", str(tmp_path / "new.pdf"), "All files (*)") == ("", "")
            assert person is not None
        assert not others_may_open(path)
    assert seen == [False, False]
    assert others_may_open(path)


def test_the_chosen_file_is_answered_with_the_kind_chosen(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "old.pdf").write_bytes(b"%PDF-")
    person = Person("new.pdf")
    chosen = FileDialog.save_file(parent, "Save", str(tmp_path / "proposed.pdf"), "PDF (*.pdf)")
    assert (Path(chosen[0]), chosen[1], person is not None) == (tmp_path / "new.pdf", "PDF (*.pdf)", True)
    person = Person("old.pdf")
    assert Path(FileDialog.open_file(parent, "Open", str(tmp_path), "PDF (*.pdf)")[0]) == tmp_path / "old.pdf"
    assert person is not None


def test_a_folder_is_answered(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "release").mkdir()
    person = Person("release")
    assert Path(FileDialog.folder(parent, "The folder", str(tmp_path))) == tmp_path / "release"
    assert person is not None


def test_a_file_is_told_by_its_name_alone(parent: QWidget, tmp_path: Path) -> None:
    person = Person("", self_check := _Provider())
    FileDialog.open_file(parent, "Open", str(tmp_path.parent), "All files (*)")
    assert person is not None
    provider = self_check.provider
    assert provider is not None
    assert provider.type(QFileInfo(str(tmp_path))) == "Folder"
    assert provider.type(QFileInfo(str(tmp_path / "a.pdf"))) == "PDF file"
    assert provider.type(QFileInfo(str(tmp_path / "a"))) == "file"
    for of in (QFileInfo(str(tmp_path)), QFileInfo(str(tmp_path / "a.pdf")), QAbstractFileIconProvider.IconType.File):
        assert not provider.icon(of).isNull()


class _Provider:
    """Takes what the dialog asks for icons and kinds."""

    def __init__(self) -> None:
        self.provider: QAbstractFileIconProvider | None = None

    def __call__(self) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        self.provider = dialog.iconProvider()
