"""Match: pairs accepted, refused and looked for by single keys, all at once what is certain, and every act taken back by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from store.every_verb import a_public_hearing, an_empty_docket

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.entries import NewHearing
from iqdesk.domain.match_board import MatchView
from iqdesk.ui.case.case_page import CasePage
from iqdesk.ui.match.match_dialog import MatchDialog
from iqdesk.ui.match.match_page import MatchPage
from iqdesk.ui.page import Place
from iqdesk.ui.second_press import SecondPress
from ui.match_docket import PEOPLE, TODAY, a_docket_to_match, case_key, march, public_case_id, released, type_cases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow


@pytest.fixture
def file() -> Iterator[DocketFile]:
    with a_docket_to_match() as docket:
        yield docket


@pytest.fixture
def window(open_window: OpenWindow, file: DocketFile) -> MainWindow:
    return open_window(file)


@pytest.fixture
def page(window: MainWindow) -> MatchPage:
    window.menus.docket.match.open_page()
    return shown(window)


def shown(window: MainWindow) -> MatchPage:
    found = window.page()
    assert isinstance(found, MatchPage)
    return found


def lines(page: MatchPage) -> list[tuple[str, str, str]]:
    return [(row.cells[0].text, row.cells[2].text, row.cells[3].text) for row in page.list.rows.rows]


def press(page: MatchPage, qtbot: QtBot, key: Qt.Key, place: int = 0) -> None:
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    page.list.choose_place(place)
    qtbot.keyClick(page.list, key)


def enter(widget: QWidget, at: int, *, is_held: bool = False) -> None:
    """Enter, pressed at a time in milliseconds; those that qtbot presses have none."""
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", is_held)
    press.setTimestamp(at)
    QApplication.sendEvent(widget, press)


def choosing(monkeypatch: pytest.MonkeyPatch, answer: int | None) -> list[tuple[int, bool]]:
    """The dialog answers so; what it was asked is noted."""
    asked: list[tuple[int, bool]] = []

    def ask(_parent: object, _desk: object, case_id: int, *, wants_typed: bool, after: object = None) -> int | None:
        assert after is None or isinstance(after, SecondPress)
        asked.append((case_id, wants_typed))
        return answer

    monkeypatch.setattr(MatchDialog, "ask", ask)
    return asked


def test_each_public_case_stands_beside_the_typed_one_it_most_likely_is(page: MatchPage) -> None:
    assert lines(page) == [
        ("Case 20000102", "A000\u00a0118\u00a0416", "every date"),
        ("Case 20000104", "A000\u00a0118\u00a0430", "every date"),
        ("Case 20000105", "A000\u00a0118\u00a0437", "same completion, Mar 15, 2027"),
        ("Case 20000106", "A000\u00a0118\u00a0444", "same completion, Mar 15, 2027"),
        ("Case 20000101", "A000\u00a0118\u00a0409", "same completion, Mar 12, 2027"),
        ("Case 20000103", "A000\u00a0118\u00a0423", "2 of 2 hearing dates"),
        ("A000\u00a0118\u00a0402", "This case", "1 row came since it was matched"),
        ("Case 20000107", "None found", "3 rows set apart"),
    ]
    assert page.title == "Match"
    assert page.facts == "8 public cases wait  ·  2 agree in every date  ·  what waits counts in no measure"
    differs = page.list.rows.rows[4].cells
    assert (differs[3].muted, differs[4].text) == ("2 differences", "typed only: hearing of Mar 10, 2027")
    assert differs[4].second == "in the release only: hearing of Mar 9, 2027"
    assert differs[1].text == "Completed Mar 12"


def test_enter_accepts_and_the_next_line_takes_its_place(page: MatchPage, window: MainWindow, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Return)
    assert window.menus.edit._undo.text() == "&Undo: matched A000\u00a0118\u00a0416 with Case 20000102"
    assert lines(page)[0][0] == "Case 20000104"
    assert page.list.currentIndex().row() == 0
    assert page.facts.startswith("7 public cases wait")
    window.desk.undo()
    assert lines(page)[0][0] == "Case 20000102"


def test_two_quick_enters_take_one_pair(page: MatchPage) -> None:
    between = QApplication.doubleClickInterval()
    page.list.choose_place(0)
    for at in (5_000, 5_000 + between - 1):
        enter(page.list, at)
        assert (len(lines(page)), lines(page)[0][0]) == (7, "Case 20000104")
    enter(page.list, 5_000 + between)
    assert len(lines(page)) == 6


def test_enter_held_down_takes_one_pair(page: MatchPage) -> None:
    page.list.choose_place(0)
    enter(page.list, 5_000)
    enter(page.list, 9_000, is_held=True)
    assert (len(lines(page)), lines(page)[0][0]) == (7, "Case 20000104")


def test_the_second_of_two_quick_enters_answers_no_question_either(page: MatchPage) -> None:
    page.list.choose_place(7)  # nothing is proposed, so that Enter asks
    told = []

    def answer() -> None:
        dialog = page.findChild(MatchDialog)
        assert dialog is not None
        dialog.field.setText("118416")  # now there is one that Enter would take
        told.append(dialog._take.isEnabled())
        enter(dialog, 5_001)
        told.append(dialog.isVisible())
        dialog.reject()

    QTimer.singleShot(0, page, answer)
    enter(page.list, 5_000)
    assert told == [True, True]
    assert len(lines(page)) == 8


def test_n_says_that_they_are_two_and_they_are_never_put_together_again(page: MatchPage, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_N, 1)
    assert ("Case 20000104", "None found", "2 rows set apart") in lines(page)
    page.make_stale()
    assert ("Case 20000104", "None found", "2 rows set apart") in lines(page)
    before = lines(page)
    press(page, qtbot, Qt.Key.Key_N, len(before) - 1)  # nothing stands beside it
    assert lines(page) == before


def test_k_lets_a_case_count_as_the_release_has_it(page: MatchPage, window: MainWindow, qtbot: QtBot) -> None:
    before = window.desk.facts().set_apart
    press(page, qtbot, Qt.Key.Key_K, 7)
    assert "Case 20000107" not in [line[0] for line in lines(page)]
    assert window.desk.facts().set_apart == before - 3
    step = window.desk.file.next_undo()
    assert step is not None
    assert step.name == "Counted as the release has it, Case 20000107"


def test_f_looks_for_another_case_and_matches_the_two(
    page: MatchPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = choosing(monkeypatch, None)
    press(page, qtbot, Qt.Key.Key_F, 7)
    press(page, qtbot, Qt.Key.Key_Return, 7)  # without a proposal Enter looks for one too
    press(page, qtbot, Qt.Key.Key_F, 6)  # rows of one case belong to no other
    assert asked == [(public_case_id(7), True)] * 2
    assert len(lines(page)) == 8
    typed = next(row.key for row in page.list.rows.rows if row.cells[0].text == "Case 20000103")
    assert isinstance(typed, int)
    page.list.choose(typed)
    line = page.line()
    assert line is not None
    assert line.typed is not None
    choosing(monkeypatch, line.typed.case.case_id)
    press(page, qtbot, Qt.Key.Key_F, 7)
    assert ("Case 20000103", "None found", "3 rows set apart") in lines(page)
    assert "Case 20000107" not in [one[0] for one in lines(page)]


def test_all_certain_ones_are_accepted_in_one_step(page: MatchPage, window: MainWindow, qtbot: QtBot) -> None:
    assert page.accept_certain.text() == "&Accept the 2 that agree"
    qtbot.mouseClick(page.accept_certain, Qt.MouseButton.LeftButton)
    step = window.desk.file.next_undo()
    assert step is not None
    assert step.name == "Matched 2 cases with the public data"
    assert len(lines(page)) == 6
    assert not page.accept_certain.isVisible()
    window.desk.undo()
    assert len(lines(page)) == 8


def test_rows_that_came_since_are_matched_once_they_are_typed(page: MatchPage, window: MainWindow, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Return, 6)  # nothing typed in it is the same: it is opened, to be typed
    assert window.page().title == "Vâlcan, Ioana"
    case = window.desk.file.case(case_of(window))
    entry = NewHearing(case.proceedings[0].id, march(22), HearingKind.MERITS)
    window.desk.do(lambda docket: docket.add_hearing(entry))
    window.back()
    row = next(place for place, one in enumerate(lines(page)) if one[0] == "A000\u00a0118\u00a0402")
    assert lines(page)[row] == ("A000\u00a0118\u00a0402", "This case", "every date")
    press(page, qtbot, Qt.Key.Key_Return, row)
    assert "A000\u00a0118\u00a0402" not in [line[0] for line in lines(page)]


def case_of(window: MainWindow) -> int:
    found = window.page().current_case()
    assert found is not None
    return found


def test_o_opens_the_typed_case_or_the_public_one_that_stands_alone(page: MatchPage, window: MainWindow, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_O, 0)
    assert window.page().title == "Cuevas Ibarra, Marisol"
    window.back()
    press(page, qtbot, Qt.Key.Key_O, 7)
    assert window.page().title == "Case 20000107"


def test_a_double_click_looks_at_the_case_and_accepts_nothing(page: MatchPage, window: MainWindow, qtbot: QtBot) -> None:
    last = window.desk.file.last_step()
    wanted = page.current_case()
    where = page.list.visualRect(page.list.currentIndex()).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert window.place == Place("case", wanted)
    assert window.desk.file.last_step() == last


def test_a_chip_narrows_the_list_and_those_without_a_typed_case_are_let_count_at_once(
    page: MatchPage, window: MainWindow, qtbot: QtBot
) -> None:
    press(page, qtbot, Qt.Key.Key_N, 1)
    chip = next(one for one in page.findChildren(QPushButton) if one.text() == "None found 2")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert {line[0] for line in lines(page)} == {"Case 20000104", "Case 20000107"}
    assert page.count_alone.text() == "&Count all 2 as released"
    qtbot.mouseClick(page.count_alone, Qt.MouseButton.LeftButton)
    step = window.desk.file.next_undo()
    assert step is not None
    assert step.name == "Counted 2 public cases as the release has them"
    assert page.view is MatchView.ALL  # nothing is left of that kind
    window.desk.undo()
    assert len(lines(page)) == 8


def test_rows_that_name_no_case_are_said_and_can_be_let_count(page: MatchPage, qtbot: QtBot) -> None:
    assert page._loose.text() == "1 row set apart names no case."
    qtbot.mouseClick(page._count_loose, Qt.MouseButton.LeftButton)
    assert not page._loose.isVisible()


def test_the_panel_compares_day_by_day(page: MatchPage) -> None:
    page.list.choose(public_case_id(1))
    panel = page._panel
    assert panel.head.text() == "Case 20000101 and A000\u00a0118\u00a0409"
    assert panel.told.text() == (
        "Not the same: typed only: hearing of Mar 10, 2027; in the release only: hearing of Mar 9, 2027."
    )
    rows = [tuple(cell.text for cell in row.cells) for row in panel.days.rows.rows]
    assert rows[:5] == [
        ("Completed", "Fri Mar 12", "Fri Mar 12"),
        ("Heard", "Fri Mar 12", "Fri Mar 12"),
        ("", "not in it", "Wed Mar 10"),
        ("", "Tue Mar 9", "not typed"),
        ("", "Tue Mar 2", "Tue Mar 2"),
    ]
    assert rows[5] == ("Nationality", "Eritrea", "Eritrea")
    assert (panel.accept.isEnabled(), panel.refuse.isEnabled(), panel.another.isEnabled()) == (True, True, True)
    page.list.choose(public_case_id(7))
    assert (panel.head.text(), panel.accept.isEnabled(), panel.refuse.isEnabled()) == ("Case 20000107", False, False)
    assert panel.told.text() == "3 rows of the public case count in no measure until it is settled."
    page.list.choose_place(6)
    assert panel.told.text() == "1 row of this case came with a release. Nothing typed in it is the same."
    assert not panel.another.isEnabled()


def test_the_panels_buttons_do_what_the_keys_do(page: MatchPage, window: MainWindow, qtbot: QtBot) -> None:
    page.list.choose_place(0)
    qtbot.mouseClick(page._panel.accept, Qt.MouseButton.LeftButton)
    assert len(lines(page)) == 7
    assert page.toggle_side()
    assert not page._panel.isVisible()


def test_without_anything_that_waits_it_says_what_will(open_window: OpenWindow) -> None:
    with an_empty_docket() as file:
        window = open_window(file)
        window.go_to("match")
        page = shown(window)
        assert page._empty.isVisible()
        assert "Once cases are typed here" in page._empty._instead.text()
        type_cases(file)
        page.make_stale()
        assert "From Monday, March 1, 2027 on cases are typed here." in page._empty._instead.text()
        file.record_release(released(), "EOIR Case Data", TODAY)
        page.make_stale()
        assert len(page.list.rows.rows) == len(PEOPLE)
        window.close()  # it still reads what is to be checked


def test_what_the_docket_refuses_leaves_the_list_as_it_is(
    page: MatchPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, 1)  # no such case
    before = lines(page)
    press(page, qtbot, Qt.Key.Key_F, 7)
    assert window.trouble.isVisible()
    page.make_stale()
    assert lines(page) == before


def test_an_act_that_leaves_more_than_its_own_line_has_the_docket_read_anew(
    page: MatchPage, window: MainWindow, qtbot: QtBot
) -> None:
    # The release has one hearing of the case that was never typed: matched, it waits by itself.
    rows = released()
    more = a_public_hearing(40_009_900, 30_000_102, case_key=case_key(2), on=march(24), code=None)
    window.desk.file.record_release(rows._replace(hearings=[*rows.hearings, more]), "EOIR Case Data 2027-05", TODAY)
    page.make_stale()
    place = next(place for place, line in enumerate(lines(page)) if line[0] == "Case 20000102")
    press(page, qtbot, Qt.Key.Key_Return, place)
    assert ("A000\u00a0118\u00a0416", "This case", "1 row came since it was matched") in lines(page)


# From a case.


def test_a_typed_case_is_matched_from_its_own_page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = window.desk.file.match_candidates(public_case_id(2))[0].case.case_id
    window.go(Place("case", typed))
    asked = choosing(monkeypatch, public_case_id(2))
    menu = window.menus.docket.match
    menu.name_match()
    assert (menu.action.text(), menu.action.isEnabled()) == ("Match w&ith a public case…", True)
    menu.action.trigger()
    assert asked == [(typed, False)]
    menu.name_match()
    assert not menu.action.isEnabled()  # it is matched now
    menu.action.trigger()
    assert len(asked) == 1


def test_a_public_case_matched_from_its_own_page_leads_to_the_typed_one(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    public = public_case_id(2)
    typed = window.desk.file.match_candidates(public)[0].case.case_id
    window.go(Place("case", public))
    asked = choosing(monkeypatch, typed)
    menu = window.menus.docket.match
    menu.name_match()
    assert menu.action.text() == "Match w&ith a typed case…"
    menu.action.trigger()
    assert asked == [(public, True)]
    assert window.page().title == "Cuevas Ibarra, Marisol"
    assert not window.trouble.isVisible()


def test_where_no_case_is_chosen_there_is_nothing_to_match(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.go_to("pace")
    asked = choosing(monkeypatch, None)
    menu = window.menus.docket.match
    menu.name_match()
    menu.action.trigger()
    assert (asked, menu.action.isEnabled(), menu.action.text()) == ([], False, "Match th&is case…")
    window.go(Place("case", window.desk.file.match_candidates(public_case_id(2))[0].case.case_id))
    menu.action.setEnabled(True)
    menu.action.trigger()
    assert len(asked) == 1


def test_a_matched_case_shows_the_source_of_each_value(window: MainWindow) -> None:
    matched = next(line.public_id for line in window.desk.file.match_board().lines if line.view is MatchView.WITHIN)
    window.go(Place("case", matched))
    page = window.page()
    assert isinstance(page, CasePage)
    (row,) = page.proceedings.table.rows.rows
    assert row.cells[6].text == "typed"
    assert row.cells[6].hint.startswith("Typed: opened, judge, type, custody, completed, how it ended.")
    assert (
        "Of the case itself. Typed: type, nationality, language, custody. From the release read Mar 9, 2027: counsel."
        in row.cells[6].hint
    )
    heard = page.hearings.table.rows.rows[-1]
    assert "From the release read Mar 9, 2027: minutes set." in heard.cells[1].spoken
