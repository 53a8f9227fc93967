"""The entry band in the real window, by real keys: what is said, what is refused, what Enter writes."""

from __future__ import annotations

from datetime import date, time
from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from iqdesk.domain.entries import NewPerson
from iqdesk.domain.lists import ListKind
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.case.case_page import CasePage
from iqdesk.ui.entry.band import ADDED, EntryBand
from iqdesk.ui.entry.case_fields import RidersField
from iqdesk.ui.entry.event_forms import CUSTODY_REQUEST
from iqdesk.ui.entry.fields import Option
from iqdesk.ui.entry.forms import FORM_OF, FORMS
from iqdesk.ui.goals.goal_texts import texts_of
from iqdesk.ui.page import Place
from iqdesk.ui.unwritten_dialog import BEGUN, UnwrittenDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.desk import Desk
    from iqdesk.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
MENUS = frozenset("fevdrth")


@pytest.fixture
def band(window: MainWindow, qtbot: QtBot) -> EntryBand:
    """The band on the page of a case with a rider, opened by its key."""
    window.go(Place("case", window.desk.file.settings_on(window.desk.today)[5].case.case_id))
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    found = window.page().band
    assert found is not None
    return found


def keys(qtbot: QtBot, text: str) -> None:
    for letter in text:
        focus = QApplication.focusWidget()
        if letter in "\t\n":
            qtbot.keyClick(focus, Qt.Key.Key_Tab if letter == "\t" else Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(focus, letter)


def test_a_setting_is_said_back_and_enter_adds_it_for_the_family(band: EntryBand, window: MainWindow, qtbot: QtBot) -> None:
    keys(qtbot, "4/6\t130p\t\t1h30\tMe")
    assert band.echo.understood == "Tue Apr 6, 2027  ·  1:30–3:00 PM  ·  90 minutes  ·  Merits  ·  with 1 rider"
    keys(qtbot, "\n")
    (added,) = window.desk.file.settings_on(date(2027, 4, 6))
    assert (added.start, added.minutes, len(added.shared)) == (time(13, 30), 90, 1)
    assert band.open is not None
    assert band.open.fields["on"].kept() == "4/6"  # it repeats
    assert band.open.fields["start"].kept() == ""


def test_what_is_no_date_is_refused_beside_its_field_and_nothing_is_written(
    band: EntryBand, window: MainWindow, qtbot: QtBot
) -> None:
    before = window.desk.file.last_step()
    keys(qtbot, "13/1/2027\n")
    assert "Months run from 1 to 12" in band.echo.trouble
    assert window.desk.file.last_step() == before


def test_what_is_odd_is_shown_first_and_the_next_enter_saves_it(band: EntryBand, window: MainWindow, qtbot: QtBot) -> None:
    keys(qtbot, "4/10\n")  # a Saturday
    assert "Enter saves it anyway" in band.echo.trouble
    assert window.desk.file.settings_on(date(2027, 4, 10)) == []
    keys(qtbot, "\n")
    assert len(window.desk.file.settings_on(date(2027, 4, 10))) == 1


def test_esc_clears_then_leaves(band: EntryBand, qtbot: QtBot) -> None:
    keys(qtbot, "4/6")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert band.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not band.isVisible()


def test_no_two_fields_of_a_form_share_a_letter_nor_take_one_of_a_menu() -> None:
    for form in FORMS:
        letters = [one.label.split("&")[1][0].lower() for one in form.fields]
        assert len(letters) == len(set(letters)), form.name
        assert not set(letters) & MENUS, form.name
    menu = [form.menu.split("&")[1][0].lower() for form in FORMS]
    assert len(menu) == len(set(menu))


def test_every_rider_that_can_be_unticked_is_seen_whole(band: EntryBand, qtbot: QtBot) -> None:
    keys(qtbot, "4/6\t")
    assert band.open is not None
    riders = band.open.fields["riders"]
    assert isinstance(riders, RidersField)
    qtbot.waitUntil(riders.ticks[0].isVisible)
    for tick in riders.ticks:
        where = tick.mapTo(band, tick.rect().topLeft())
        assert not tick.visibleRegion().isEmpty()
        assert tick.visibleRegion().boundingRect() == tick.rect()
        assert band.rect().contains(where)


def test_a_band_in_which_nothing_was_begun_has_a_size(desk: Desk, qtbot: QtBot) -> None:
    band = EntryBand(desk)
    qtbot.addWidget(band)
    assert not band.grab().isNull()


def shown(band: EntryBand) -> dict[str, object]:
    """What the first fields say."""
    return {key: band.open.fields[key].kept() for key in ("on", "start")} if band.open is not None else {}


def test_what_was_begun_waits_on_its_case(band: EntryBand, window: MainWindow, qtbot: QtBot) -> None:
    keys(qtbot, "4/7\t9")
    window.go(Place("case", window.desk.file.settings_on(window.desk.today)[6].case.case_id))
    assert shown(band) == {"on": "", "start": ""}
    window.back()
    assert band.isVisible()
    assert shown(band) == {"on": "4/7", "start": "9"}
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert shown(band) == {"on": "", "start": ""}  # Esc is how it goes
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert shown(band) == {"on": "", "start": ""}


def test_what_was_begun_waits_while_another_form_is_filled_and_stays_where_its_own_is_asked_for_again(
    band: EntryBand, window: MainWindow, qtbot: QtBot
) -> None:
    keys(qtbot, "4/7\t9")
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert shown(band) == {"on": "4/7", "start": "9"}
    assert window.page().begin_entry(FORM_OF[ListKind.MOTIONS])
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert shown(band) == {"on": "4/7", "start": "9"}


def test_what_waits_for_the_day_sheet_goes_with_its_day(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("day", "today"))
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    keys(qtbot, "204300123\t\t9")
    found = window.page().band
    assert found is not None
    assert window.page().begin_entry(FORM_OF[ListKind.MOTIONS])
    window.go(Place("day", date(2027, 4, 7)))
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert shown(found) == {"on": "4/7/2027", "start": "9"}


def test_enter_that_is_held_saves_nothing_odd(band: EntryBand, window: MainWindow, qtbot: QtBot) -> None:
    keys(qtbot, "4/10\n")  # a Saturday
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(QApplication.focusWidget(), held)
    assert "Enter saves it anyway" in band.echo.trouble
    assert window.desk.file.settings_on(date(2027, 4, 10)) == []


def test_a_docket_that_cannot_be_read_leaves_the_form_that_is_open(
    band: EntryBand, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_asked: object) -> None:
        raise DocketTrouble("The docket is damaged.")

    keys(qtbot, "4/7\t9")
    monkeypatch.setattr(type(window.desk.file), "code_entries", damaged)
    assert window.page().begin_entry(FORM_OF[ListKind.MOTIONS])
    assert window.trouble.isVisible()
    assert shown(band) == {"on": "4/7", "start": "9"}


def test_enter_pressed_once_too_often_adds_nothing_again(band: EntryBand, window: MainWindow, qtbot: QtBot) -> None:
    file, case_id = window.desk.file, window.page().current_case()
    assert case_id is not None
    assert window.page().begin_entry(CUSTODY_REQUEST)
    before = len(file.case(case_id).custody_requests)
    band.focus_first()
    keys(qtbot, "\tt\n\n\n")
    assert len(file.case(case_id).custody_requests) == before + 1
    assert band.echo.trouble == ADDED
    window.desk.undo()
    band.focus_first()
    keys(qtbot, "\n")
    assert len(file.case(case_id).custody_requests) == before + 1


def test_what_a_clerk_began_waits_for_them_alone(window: MainWindow, qtbot: QtBot) -> None:
    desk, judge = window.desk, window.desk.file.author
    desk.do(methodcaller("add_person", NewPerson("Sandoval", "Rhea")))
    clerk = next(one for one in desk.file.people() if one.id != judge.id)
    desk.work_as(clerk)
    keys(qtbot, "204300123\t\t9")
    desk.work_as(judge)
    window.go(Place("day", "today"))
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    band = window.page().band
    assert band is not None
    assert shown(band)["start"] == ""
    desk.work_as(clerk)
    band = window.page().band
    assert band is not None
    assert shown(band)["start"] == "9"


def test_a_rider_who_was_unticked_stays_so_where_others_come_and_go(band: EntryBand, qtbot: QtBot) -> None:
    assert band.open is not None
    riders = band.open.fields["riders"]
    assert isinstance(riders, RidersField)
    offered = riders._options
    keys(qtbot, "4/6")
    qtbot.keyClick(riders.ticks[0], Qt.Key.Key_Space)
    riders.show_options(())  # as on a day from which the rider is severed
    riders.show_options((*offered, Option(7, "Another", "Another")))
    assert riders.read().value == (7,)
    band.clear()
    assert riders.kept() == ()


def closing(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The person at the desk keeps the window open; what was asked is noted."""
    asked: list[str] = []
    monkeypatch.setattr(UnwrittenDialog, "ask", staticmethod(lambda _parent, about: asked.append(about)))
    return asked


def test_a_window_does_not_close_unasked_over_what_is_half_typed(
    band: EntryBand, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, page = closing(monkeypatch), window.page()
    assert window.may_go()  # nothing was typed yet
    keys(qtbot, "4/6")
    assert not window.close()
    window.desk.begun[window.desk.file.author.id, None, FORM_OF[ListKind.CASES].name] = {}  # left on another page
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
    assert isinstance(page, CasePage)
    qtbot.keyClicks(page.notes.field, "Line 2")
    assert not window.close()
    page.notes._keep_draft()  # as when the page goes to another case
    page.notes.field.clear()
    window.desk.begun_goals[window.desk.file.author.id] = {"mine": texts_of(window.desk.goals())}
    assert not window.close()
    assert asked == [
        BEGUN.format(begun)
        for begun in (
            "new setting",
            "new setting, note on a case and new case",
            "new setting, new case, note on a case and goal set",
        )
    ]
    assert band.open is not None
    assert band.open.fields["on"].kept() == "4/6"
