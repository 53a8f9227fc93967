"""Asking for a file or a folder. The one door to Qt's file dialog, which must not look into any file.

Left to itself, Qt's own dialog opens the files of a folder to tell their kinds. Closing any handle on a docket that is open here
gives up every lock that this process holds on it (POSIX), and a second program could write into it from then on.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog

from iqdesk.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from iqdesk.ui.desk import Desk

HAS_ITS_OWN = ("win32", "darwin")  # systems whose dialog is taken: there no handle of ours is opened, or a lock outlives it


def folder_beside(desk: Desk) -> Path:
    """Where one is asked first: beside the docket."""
    return desk.file.path.parent if desk.file.path is not None else Path.home()


class FileDialog:
    """Each asks and answers a path with the kind that was chosen; both empty where nothing was."""

    @staticmethod
    def open_file(parent: QWidget, title: str, start: str, kinds: str) -> tuple[str, str]:
        """A file that is there."""
        return _asked(_made(parent, title, start, kinds, QFileDialog.FileMode.ExistingFile))

    @staticmethod
    def save_file(parent: QWidget, title: str, start: str, kinds: str) -> tuple[str, str]:
        """A file to be written; the dialog asks before an older one is replaced."""
        dialog = _made(parent, title, start, kinds, QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        return _asked(dialog)

    @staticmethod
    def folder(parent: QWidget, title: str, start: str) -> str:
        """A folder that is there."""
        dialog = _made(parent, title, start, "", QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return _asked(dialog)[0]


def _made(parent: QWidget, title: str, start: str, kinds: str, mode: QFileDialog.FileMode) -> QFileDialog:
    first = QFileInfo(start)
    dialog = QFileDialog(parent, title, start if first.isDir() else first.path(), kinds)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, sys.platform not in HAS_ITS_OWN)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setIconProvider(_plain_icons())
    dialog.setFileMode(mode)
    if not first.isDir():
        dialog.selectFile(first.fileName())
    return dialog


def _asked(dialog: QFileDialog) -> tuple[str, str]:
    try:
        if dialog.exec() != QFileDialog.DialogCode.Accepted:
            return "", ""
        return dialog.selectedFiles()[0], dialog.selectedNameFilter()
    finally:
        dialog.deleteLater()


class _PlainIcons(QAbstractFileIconProvider):
    """A file is told from a folder by what the folder says of it, never by what is in it."""

    def icon(self, of: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        is_file = not of.isDir() if isinstance(of, QFileInfo) else of is QAbstractFileIconProvider.IconType.File
        return theme.icon("document_text" if is_file else "folder")

    def type(self, info: QFileInfo) -> str:
        return "Folder" if info.isDir() else f"{info.suffix().upper()} file".strip()


@lru_cache(maxsize=1)
def _plain_icons() -> _PlainIcons:
    return _PlainIcons()  # a dialog does not keep it
