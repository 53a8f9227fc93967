"""Who caused it: the code table is corrected by keys, the figures follow, and every count opens its settings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.codes import AdjournmentCode, AdjournmentCodes, Cause, HearingHeld
from iqdesk.domain.facts import Facts
from iqdesk.domain.outcome_codes import reads_as_outside
from iqdesk.ui.circumstances.code_rows import CodeKey, CodesShown, code_lines
from iqdesk.ui.circumstances.codes_page import SHOWN, CodesPage
from iqdesk.ui.circumstances.rests_page import RestsPage
from iqdesk.ui.page import Place
from ui.dockets import TODAY

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow

NO_INTERPRETER = CodeKey("18", None)


@pytest.fixture
def page(window: MainWindow) -> CodesPage:
    window.go(Place("codes", NO_INTERPRETER))
    found = window.page()
    assert isinstance(found, CodesPage)
    return found


def cells(page: CodesPage) -> list[str]:
    """The line that is chosen."""
    return [cell.text for cell in page.list.rows.row_at(page.list.currentIndex().row()).cells]


def entry(window: MainWindow, code: str) -> AdjournmentCode:
    found = window.desk.file.adjournment_codes().on(code, TODAY)
    assert found is not None
    return found


def type_into(page: CodesPage, **values: object) -> None:
    assert page.band is not None
    assert page.band.open is not None
    for key, value in values.items():
        page.band.open.fields[key].put(value)
    page.band.add()


def test_a_code_says_who_caused_it_and_that_this_is_read_from_its_words(page: CodesPage) -> None:
    assert cells(page)[0] == "18"
    assert cells(page)[2] == "Interpreter"
    assert cells(page)[5] == "Outside"
    assert cells(page)[7] == "Inference"


def test_f2_corrects_how_a_code_is_read_in_one_step_and_the_table_says_so(page: CodesPage, window: MainWindow) -> None:
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_F2)
    type_into(page, cause=Cause.COURT, held=HearingHeld.NO, own=True)
    assert cells(page)[2:6] == ["Court", "No", "Yes", "Within"]
    assert cells(page)[7] == "Changed here"
    assert reads_as_outside("18", window.desk.facts().codes, TODAY) is False  # what is measured follows
    page._on_chip(list(CodesShown).index(CodesShown.CHANGED))
    assert [row.key for row in page.list.rows.rows] == [NO_INTERPRETER]
    assert window.desk.undo()
    assert page.list.rows.rows == ()
    assert entry(window, "18").cause is Cause.INTERPRETER


def test_a_code_that_the_table_does_not_have_is_added_and_one_that_it_has_is_refused(page: CodesPage, window: MainWindow) -> None:
    window.menus.docket._add_here()  # Ctrl+N
    type_into(page, code="18", label="Again")
    assert page.band is not None
    assert page.band.echo.trouble == "Code 18 is in the table already. Choose its line and correct it."
    type_into(page, code="z99")
    assert page.band.echo.trouble.startswith("A code has one or two letters")
    type_into(page, code="z9", label="Water in the courtroom", cause=Cause.FACILITY)
    assert entry(window, "Z9").label == "Water in the courtroom"
    page.list.choose(CodeKey("Z9", None))
    assert cells(page)[7] == "Entered here"


def test_a_count_opens_its_settings_and_they_open_their_case(page: CodesPage, window: MainWindow) -> None:
    used = next(line for line in page.lines if line.settings)
    page.list.choose(used.key)
    page.open_current()
    rests = window.page()
    assert isinstance(rests, RestsPage)
    assert len(rests.list.rows.rows) == len(used.settings)
    assert rests.title.startswith(f"Code {used.key.code}")
    rests.list.choose_place(0)
    case_id = rests.current_case()
    rests.open_current()
    assert window.place == Place("case", case_id)
    window.back()
    assert window.page() is rests
    rests._back.click()
    assert window.page() is page


def test_a_code_that_is_gone_to_is_chosen_whatever_was_listed(page: CodesPage, window: MainWindow) -> None:
    key = page.lines[-1].key
    page._chips.chosen.emit(SHOWN.index(CodesShown.CHANGED))
    assert page.list.rows.rows == ()
    window.go_to("pace")
    window.go(Place("codes", key))
    assert page.list.current_key() == key
    assert page._chips._group.checkedId() == SHOWN.index(CodesShown.ALL)


def test_each_entry_of_a_code_says_how_it_reads_itself_whatever_year_is_looked_at() -> None:
    was = AdjournmentCode("7Z", "Clerk", Cause.COURT, HearingHeld.NO, attributable_to_judge=True, last=date(2015, 12, 31))
    since = AdjournmentCode("7Z", "Interpreter", Cause.INTERPRETER, HearingHeld.NO, first=date(2016, 1, 1), last=date(2029, 1, 1))
    to_come = AdjournmentCode("7Z", "Nobody", Cause.OTHER, HearingHeld.NO, first=date(2029, 1, 2))
    codes = AdjournmentCodes((was, since, to_come))
    lines = code_lines(codes, Facts(frozenset(), codes), FiscalYear(2027), TODAY)
    assert [line.reads for line in lines] == [False, True, None]
