"""A calendar brought in and saved at the desk: shown first, one step, and nothing where a person leaves it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from iqdesk.domain.calendar import AwayKind
from iqdesk.exchange.calendar_file import read_calendar
from iqdesk.ui.away import bringing
from iqdesk.ui.away.calendar_dialog import CalendarDialog
from iqdesk.ui.away.calendar_save import MASKED, CalendarSaveDialog
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.exchange.calendar_plan import CalendarPlan
    from iqdesk.ui.main_window import MainWindow

LAST = date(2028, 9, 30)
EVENTS = (
    ("new@court", "20270412", "20270417", "Annual leave"),
    ("none@court", "20270503", "20270504", "Dentist"),
    ("weekend@court", "20270508", "20270510", "Leave"),
)


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "leave.ics"
    body = "".join(
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART;VALUE=DATE:{first}\r\nDTEND;VALUE=DATE:{end}\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n"
        for uid, first, end, title in EVENTS
    )
    path.write_bytes(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{body}END:VCALENDAR\r\n".encode())
    return path


def test_the_dialog_shows_what_each_event_would_do(window: MainWindow, calendar: Path, qtbot: QtBot) -> None:
    dialog = CalendarDialog(
        window, "leave.ics", read_calendar(calendar, LAST), window.desk.file.calendar().away, window.desk.today
    )
    qtbot.addWidget(dialog)
    assert dialog.counts.text() == "1 new, 2 refused"
    assert dialog.imports.text() == "&Import 1 entry"
    rows = [tuple(cell.text for cell in row.cells) for row in dialog.list.rows.rows]
    assert rows[0] == ("New", "Mon Apr 12 – Fri Apr 16", "Annual leave", "Leave", "")
    assert rows[1] == ("Refused", "Mon May 3", "Dentist", "", "It says no kind of day away.")
    assert rows[2][-1] == "No court day lies in it."
    dialog.otherwise.setCurrentIndex(1 + list(AwayKind).index(AwayKind.LEAVE))
    assert dialog.counts.text() == "2 new, 1 refused"
    assert [one.note for one in dialog.plan.new] == ["Annual leave", "Dentist"]


def test_a_calendar_is_one_step_that_one_undo_takes_back(
    window: MainWindow, calendar: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def ask(parent: object, name: str, *what: object) -> CalendarPlan:
        asked.append(name)
        return CalendarDialog(None, name, *what).plan  # type: ignore[arg-type] # as they were given

    monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(calendar), ""))
    monkeypatch.setattr(CalendarDialog, "ask", ask)
    window.menus.docket.away.bring_calendar()
    assert asked == ["leave.ics"]
    assert window.place.page == "away"
    assert len(window.desk.file.calendar().away) == 2
    assert window.desk.file.next_undo().name == "Imported calendar leave.ics"  # type: ignore[union-attr] # there is one
    window.desk.undo()
    assert len(window.desk.file.calendar().away) == 1


def test_a_calendar_that_is_left_writes_nothing(window: MainWindow, calendar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = window.desk.file.next_undo()
    monkeypatch.setattr(CalendarDialog, "ask", lambda *_: None)
    for chosen in ("", str(calendar)):
        monkeypatch.setattr(FileDialog, "open_file", lambda *_, chosen=chosen: (chosen, ""))
        window.menus.docket.away.bring_calendar()
    assert window.desk.file.next_undo() == before


def test_a_file_that_is_no_calendar_is_said_to_be_none(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "note.ics"
    path.write_text("nothing of the kind", encoding="utf-8")
    monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(path), ""))
    window.menus.docket.away.bring_calendar()
    assert window.trouble.isVisible()


def test_a_long_calendar_is_read_beside_the_window(
    window: MainWindow, calendar: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[int] = []

    def ask(_parent: object, _name: str, events: tuple[object, ...], *_more: object) -> None:
        seen.append(len(events))

    monkeypatch.setattr(bringing, "READ_AT_ONCE", 10)
    monkeypatch.setattr(CalendarDialog, "ask", ask)
    monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(calendar), ""))
    window.menus.docket.away.bring_calendar()
    qtbot.waitUntil(lambda: seen == [3])
    calendar.write_text("nothing of the kind, and long", encoding="utf-8")
    window.menus.docket.away.bring_calendar()
    qtbot.waitUntil(window.trouble.isVisible)
    window.menus.docket.away._bringing.bring(calendar.with_name("gone.ics"))  # type: ignore[union-attr] # it was made
    assert "cannot be read" in window.trouble.accessibleName()


def test_the_ledger_is_saved_with_or_without_words(window: MainWindow, tmp_path: Path) -> None:
    window.go(Place("away"))
    dialog = CalendarSaveDialog.show_to(window.page(), window.desk)
    dialog.ways.button(MASKED).setChecked(True)
    path = tmp_path / "away.ics"
    dialog.write(path)
    assert "Saved as away.ics" in dialog.what.text()
    assert [event.summary for event in read_calendar(path, LAST)] == ["Detail"]
    dialog.write(Path("/nowhere/at/all.ics"))
    assert dialog.what.text() == "Nothing was written"
    dialog.reject()
