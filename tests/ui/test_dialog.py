"""No dialog cuts its words, however low the screen that it opens on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

import iqdesk.ui
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.labels import label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_words_that_wrap_are_whole_in_a_dialog_that_is_squeezed_and_when_they_change(qtbot: QtBot) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    told = [label("Every word of this is to be read. " * 12, wraps=True) for _ in range(3)]
    for one in told:
        column.addWidget(one)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.resize(320, 10)
    assert all(one.height() >= one.heightForWidth(one.width()) for one in told)
    told[0].setText("Every word of this is to be read. " * 20)
    qtbot.waitUntil(lambda: told[0].height() >= told[0].heightForWidth(told[0].width()))


def test_every_dialog_is_one() -> None:
    sources = {path: path.read_text("utf-8") for path in Path(iqdesk.ui.__file__).parent.rglob("*.py")}
    assert [path.name for path, source in sources.items() if '(QDialog):\n    """' in source] == ["dialog.py"]
