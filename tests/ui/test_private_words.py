"""What the judge noted for themselves: at a clerk's desk its words, and that there was a note, are found nowhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from reports.reading import whole_text

from iqdesk.domain.docket import Outcome, OutcomeKind
from iqdesk.domain.entries import NewPerson
from iqdesk.domain.lists import WHOLE, ListKind
from iqdesk.domain.notes import NewNote
from iqdesk.exchange.sheets.lists import Asked, SheetList, list_sheet, titles_of
from iqdesk.exchange.sheets.out import save_sheet
from iqdesk.ui.case.case_page import CasePage
from iqdesk.ui.case.case_past import CaseAt
from iqdesk.ui.files.day_paper import NOTED, save_day_sheet
from iqdesk.ui.page import Place
from iqdesk.ui.page_makers import PAGES
from iqdesk.ui.statement.statement_page import StatementPage
from iqdesk.ui.table import Table
from iqdesk.ui.year.rows_page import Behind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow

SECRET, OPEN = "zyxquark", "barometer"
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.EditRole,
)


@dataclass
class Noted:
    """The docket's case that has notes, and one whose only note is private."""

    case_id: int
    other_id: int


@pytest.fixture
def noted(window: MainWindow) -> Noted:
    """Private notes written, corrected, withdrawn, undone; an open note beside them; a clerk who has not begun to work."""
    file, today = window.desk.file, window.desk.today
    settings = file.settings_on(today)
    case_id, other_id = settings[5].case.case_id, settings[6].case.case_id
    private, open_note = NewNote(case_id, f"{SECRET} one", today, is_private=True), NewNote(case_id, f"{OPEN} here", today)
    window.desk.do(lambda file: file.add_note(private))
    window.desk.do(lambda file: file.correct_note(private.id, f"{SECRET} corrected"))
    window.desk.do(lambda file: file.add_note(open_note))
    gone = NewNote(case_id, f"{SECRET} withdrawn", today, is_private=True)
    window.desk.do(lambda file: file.add_note(gone))
    window.desk.do(lambda file: file.withdraw_note(gone.id))
    window.desk.do(lambda file: file.record_outcome(settings[5].hearing_id, Outcome(OutcomeKind.ADJOURNED, "17"), today))
    window.desk.do(lambda file: file.add_person(NewPerson("Whitcombe", "Dana")))
    window.desk.do(lambda file: file.add_note(NewNote(other_id, f"{SECRET} last", today, is_private=True)))
    window.desk.undo()
    window.desk.redo()
    return Noted(case_id, other_id)


def begin_as_clerk(window: MainWindow) -> None:
    window.desk.work_as(next(person for person in window.desk.file.people() if not person.reads_private))


def words_of(widget: QWidget) -> Iterator[str]:
    """Everything that a widget shows, tells a screen reader, or would say under the mouse."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    yield from (widget.whatsThis(), widget.statusTip())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells_of(widget)


def cells_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount(QModelIndex())):
            index = model.index(row, column)
            yield from (str(model.data(index, role) or "") for role in ROLES)


def copies_of(window: MainWindow) -> Iterator[str]:
    """What Copy takes from each row of the page's lists."""
    for table in window.page().findChildren(Table):
        model = table.model()
        for place in range(model.rowCount()):
            if model.flags(model.index(place, 0)) & Qt.ItemFlag.ItemIsSelectable:  # no heading
                table.choose_place(place)
                yield table.copied()


def everything_shown(window: MainWindow) -> str:
    parts = [part for widget in [window, *window.findChildren(QWidget)] for part in words_of(widget)]
    parts += [part for action in window.findChildren(QAction) for part in (action.text(), action.toolTip())]
    return "\n".join([window.page().title, window.page().facts, *parts, *copies_of(window)])


def every_place(window: MainWindow, noted: Noted) -> Iterator[Place]:
    today = window.desk.today
    history = window.desk.file.case(noted.case_id).history
    subjects = {"case": noted.case_id, "rows": Behind("motions-20-days"), "day": today}
    yield from (Place(name, subjects.get(name)) for name in PAGES if name != "sheet")  # which shows what was brought
    yield from (Place("docket", kind) for kind in ListKind)
    yield from (Place("docket", search) for search in (SECRET, SECRET[:4], "quark", OPEN, "last", "Ng"))
    yield Place("case", noted.other_id)
    yield from (Place("case", CaseAt(noted.case_id, line.step)) for line in history)


def walk(window: MainWindow, noted: Noted) -> Iterator[tuple[Place, str]]:
    for place in every_place(window, noted):
        window.go(place)
        page = window.page()
        if isinstance(page, CasePage) and not page.is_past:
            for line in window.desk.file.case(page.current_case() or 0).history:
                page._on_step(line.step)  # opened, it says what it changed
        yield place, everything_shown(window)


def unpacked(path: Path) -> str:
    """The text of a file; of a workbook, of all its parts."""
    if path.suffix == ".csv":
        return path.read_text("utf-8-sig")
    with ZipFile(path) as book:
        return "".join(book.read(name).decode("utf-8") for name in book.namelist())


def exports(window: MainWindow, folder: Path) -> Iterator[tuple[str, str]]:
    """Every list in both formats, whole and as found by the word, and both papers."""
    desk = window.desk
    for of in SheetList:
        for suffix in (".csv", ".xlsx"):
            path = folder / f"{of.value}{suffix}"
            save_sheet(path, list_sheet(desk.file, Asked(of, desk.today, titles=titles_of(of), day=desk.today)))
            yield path.name, unpacked(path)
    for kind in ListKind:
        for search in (SECRET, OPEN):
            asked = Asked(SheetList(kind.value), desk.today, query=replace(WHOLE[kind], search=search))
            titles = titles_of(asked.of)
            yield (
                f"{kind.value} found by {search}",
                repr([list(row) for row in list_sheet(desk.file, replace(asked, titles=titles)).rows]),
            )
    dialog = save_day_sheet(window, desk, desk.today)
    dialog.ways.button(NOTED).setChecked(True)
    dialog.write(folder / "day.pdf")
    dialog.reject()
    yield "day.pdf", whole_text((folder / "day.pdf").read_bytes())
    window.go(Place("statement"))
    page = window.page()
    assert isinstance(page, StatementPage)
    page.write_to(folder / "statement.pdf")
    yield "statement.pdf", whole_text((folder / "statement.pdf").read_bytes())


def test_a_clerk_meets_no_private_word_on_any_page(window: MainWindow, noted: Noted, qtbot: QtBot) -> None:
    begin_as_clerk(window)
    qtbot.waitUntil(lambda: not window.desk.findings.is_reading)
    seen = dict(walk(window, noted))
    for place, text in seen.items():
        hidden = text.lower().replace(str(place.subject), "") if isinstance(place.subject, str) else text.lower()  # as typed
        assert SECRET not in hidden, place
        assert "private note" not in text.lower(), place
    assert OPEN in seen[Place("case", noted.case_id)]
    assert OPEN in seen[Place("docket", OPEN)]


def test_a_clerk_saves_and_prints_no_private_word(window: MainWindow, noted: Noted, tmp_path: Path) -> None:
    begin_as_clerk(window)
    made = dict(exports(window, tmp_path))
    assert [name for name, text in made.items() if SECRET in text.lower()] == []
    assert OPEN in made["day.pdf"]
    assert OPEN in made[f"cases found by {OPEN}"]


def test_the_judge_reads_them_on_the_page_and_prints_none(window: MainWindow, noted: Noted, tmp_path: Path) -> None:
    seen = dict(walk(window, noted))
    assert f"{SECRET} corrected" in seen[Place("case", noted.case_id)]
    assert "private note" in seen[Place("case", noted.case_id)].lower()
    assert f"{SECRET} corrected" in seen[Place("docket", SECRET)]
    made = dict(exports(window, tmp_path))
    assert SECRET not in made["day.pdf"]
    assert SECRET not in made["statement.pdf"]


def test_a_clerk_undoes_nothing_private(window: MainWindow, noted: Noted) -> None:
    begin_as_clerk(window)
    names = []
    for _ in range(12):
        step = window.desk.file.next_undo()
        assert step is not None
        names.append(step.name)
        names.append(window.menus.edit._undo.text())
        window.desk.undo()
    assert names
    assert not [name for name in names if SECRET in name or "private" in name]
    window.desk.work_as(next(person for person in window.desk.file.people() if person.reads_private))
    assert any(SECRET in note.text for note in window.desk.file.case(noted.other_id).notes)
