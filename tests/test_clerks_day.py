"""A whole court day at the clerk's desk, acted by key events only: entered, marked, moved, mended, pasted, closed, undone."""

from __future__ import annotations

from collections import Counter
from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtWidgets import QApplication
from typist import Typist
from ui.dockets import TODAY, empty_docket

from iqdesk.domain.docket import HearingKind, OutcomeKind
from iqdesk.domain.entries import NewPerson
from iqdesk.domain.lists import ListKind
from iqdesk.domain.oddities import OddityKind
from iqdesk.store.docket_file import DocketFile
from iqdesk.ui.closing.close_page import ClosePage
from iqdesk.ui.daysheet.page import DaySheetPage
from iqdesk.ui.outcomes.reason_dialog import ReasonDialog
from iqdesk.ui.sheets.sheet_page import SheetPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.records import Setting
    from iqdesk.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", extend=True
)  # of pop-ups, by the platform without a screen

FAMILIES = (
    "Abeki", "Đoàn", "Castellón", "Dumerve", "Eskandari", "Fofié", "Gjoka", "Hłasko", "Ibáñez", "Jørvik", "Kıraç", "Lumbre",
    "Mwale", "Ndoumbe", "Okwara", "Pizango", "Qorri", "Rezaul", "Sękowski", "Tzoc", "Umarov", "Vukaj", "Wambua", "Xol", "Yépez",
    "Zeqiri", "Árbenz", "Bɛkoe", "Çelik",
)  # fmt: skip
GIVENS = ("Ana", "Bilal", "Chi", "Dora", "Edison", "Fatou", "Gani")
MOVED_TO, PASTED_ON = date(2027, 4, 10), date(2027, 4, 13)
HEADINGS = ("A-number", "Name", "Date", "Time", "Type", "Custody", "Minutes")
BAD = {4: (0, "A12"), 11: (2, "13/13/2027"), 18: (4, "Mastre"), 25: (3, "25:99"), 32: (5, "Maybe")}  # row: column, what it says


class Typed(NamedTuple):
    """One respondent as the clerk reads it from the paper calendar and types it."""

    number: str
    family: str
    given: str
    at: str
    start: time


def the_calendar() -> list[Typed]:
    """Twenty-nine respondents, each for a quarter of an hour; numbers and hours are spelled as people do."""
    rows = []
    for place, family in enumerate(FAMILIES):
        digits = f"{204_300_100 + 37 * place:09}"
        spelled = (digits, f"A{digits}", f"{digits[:3]}-{digits[3:6]}-{digits[6:]}", f"A {digits[:3]} {digits[3:6]} {digits[6:]}")
        hour, minute = divmod(8 * 60 + 30 + 15 * place, 60)
        clock = (f"{(hour - 1) % 12 + 1}{minute:02}", f"{(hour - 1) % 12 + 1}:{minute:02}{'ap'[hour >= 12]}")
        rows.append(Typed(spelled[place % 4], family, GIVENS[place % 7], clock[place % 2], time(hour, minute)))
    return rows


@pytest.fixture
def docket_path(tmp_path: Path) -> Path:
    return tmp_path / "ellery.iqdocket"


@pytest.fixture
def the_docket(docket_path: Path) -> Iterator[DocketFile]:
    """A docket without a case, of a judge who has a clerk."""
    with empty_docket(docket_path) as file:
        file.add_person(NewPerson("Sandoval", "Rhea"))
        yield file


def test_a_whole_court_day(the_docket: DocketFile, docket_path: Path, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(the_docket)
    clerk = Typist(qtbot, window)
    take_the_desk(window, clerk)
    enter_thirty_hearings(window, clerk)
    mark_results(window, clerk)
    mark_the_family(window, clerk)
    move_one(window, clerk)
    mend_an_error(window, clerk)
    paste_forty_rows(window, clerk)
    close_the_day(window, clerk)
    take_back(window, clerk)
    window.close()
    the_docket.close()
    with DocketFile.open(docket_path) as again:
        window = open_window(again)
        take_one_more_back(window, Typist(qtbot, window))
        window.close()
        look_at_the_docket(again)


def sheet(window: MainWindow) -> DaySheetPage:
    page = window.page()
    assert isinstance(page, DaySheetPage)
    return page


def current(window: MainWindow) -> Setting:
    setting = sheet(window).list.current()
    assert setting is not None
    return setting


def settings(file: DocketFile, day: date = TODAY) -> dict[str, Setting]:
    return {one.case.respondent.family: one for one in file.settings_on(day)}


def last(window: MainWindow) -> str:
    step = window.desk.file.next_undo()
    assert step is not None
    return step.name.replace("\N{NO-BREAK SPACE}", " ")


def take_the_desk(window: MainWindow, clerk: Typist) -> None:
    """View > Working as > the clerk: the desk opens on the day sheet, in the entry band."""
    clerk.presses("Alt+V", "W", "Down", "Return")
    assert window.desk.file.author.family == "Sandoval"
    assert sheet(window).day == TODAY


def enter_thirty_hearings(window: MainWindow, clerk: Typist) -> None:
    """Twenty-nine settings with their cases, then a family: a case, two riders, one setting."""
    for row in the_calendar():
        clerk.types(f"{row.number}\t\t{row.at}\t\t15\tma\t\t\t{row.family}\t{row.given}\n")
    entered = settings(window.desk.file)
    assert [(name, one.start) for name, one in entered.items()] == [(row.family, row.start) for row in the_calendar()]
    clerk.presses("Ctrl+Shift+N", "C")
    clerk.types("A 219 440 017\tKpelly\tAfi\tTogo\tEwe\t\tY\t\t2/1\n")
    clerk.presses("Ctrl+Shift+N", "F")
    clerk.types("219440017\t219440018\t\tKossi\t2/1\n")
    clerk.types("219440017\t219440019\t\tEnyo\n")
    clerk.presses("Ctrl+Shift+N", "H")
    clerk.types("219440017\t\t4p\t5:30p\t\tme\n")
    family = settings(window.desk.file)["Kpelly"]
    assert (family.start, family.minutes, family.kind) == (time(16), 90, HearingKind.MERITS)
    assert [one.case.respondent.name for one in family.shared] == ["Kpelly, Enyo", "Kpelly, Kossi"]


def mark_results(window: MainWindow, clerk: Typist) -> None:
    """Down the list with a letter for each: one code is not known yet, one setting was a mistake, the last ones stay open."""
    clerk.presses("Esc")
    for _ in range(10):
        clerk.types("h")
        clerk.presses("Down")
    for code in ("17", "lack", "12", "", "02", "45"):
        clerk.types(f"a{code}\n")
        clerk.presses("Down")
    clerk.types("n59\n")
    clerk.presses("Down")
    clerk.types("e")
    for _ in range(2):
        clerk.presses("Down")
        clerk.answers("Return")
        clerk.types("c")
    clerk.presses("Down", "Down")
    clerk.types("h")
    clerk.types("a22\n")  # the wrong letter is written over
    assert current(window).case.respondent.family == "Vukaj"
    for _ in range(4):
        clerk.presses("Down")
        clerk.types("h")


def mark_the_family(window: MainWindow, clerk: Typist) -> None:
    """One answer for the three of them; the first merits date is missed for each, and the reason is given once."""
    clerk.presses("End")
    clerk.answers("=13\t", "Return")
    clerk.types("a")
    assert last(window) == "Marked adjourned, 4:00 PM, A219 440 017, with 2 riders"
    clerk.waits(lambda: isinstance(QApplication.activeModalWidget(), ReasonDialog))
    clerk.types("The hearing before it took until five.\n")
    assert last(window) == "Gave the reason, Mar 9, 2027, for 3 of a family"


def move_one(window: MainWindow, clerk: Typist) -> None:
    """Umarov is set for a Saturday, which the clerk insists on; the row after it is the next that is worked on."""
    clerk.presses(*["Up"] * 9)
    assert current(window).case.respondent.family == "Umarov"
    clerk.presses("Ctrl+R")
    clerk.types("34\t4/10\t")
    band = window.page().band
    assert band is not None
    assert band.echo.trouble.startswith("Saturday, April 10, 2027 is a weekend day.")
    clerk.types("930\n")
    assert last(window) == "Moved 1:30 PM to Apr 10, A204 300 840"
    assert current(window).case.respondent.family == "Vukaj"


def mend_an_error(window: MainWindow, clerk: Typist) -> None:
    """A time that was mistyped is corrected on the case's page."""
    clerk.presses("Down", "Return", "F2")
    clerk.types("2:05p\n")
    assert last(window) == "Corrected the setting, Mar 9, 2027, A204 300 914"
    clerk.presses("Alt+Left")
    assert current(window).start == time(14, 5)


def paste_forty_rows(window: MainWindow, clerk: Typist) -> None:
    """Copied in a spreadsheet, five of them bad: what is wrong with each is said, the others are one step."""
    rows: list[tuple[str, ...]] = [HEADINGS]
    for place in range(40):
        row = (f"A{305_800_200 + 11 * place:09}", "Paste, P", "4/13/2027", f"{8 + place // 4}:{15 * (place % 4):02}")
        row = (*row, "Master", "Released", "15")
        column, bad = BAD.get(place, (0, row[0]))
        rows.append((*row[:column], bad, *row[column + 1 :]))
    QApplication.clipboard().setText("".join("\t".join(row) + "\n" for row in rows))
    clerk.presses("Ctrl+V")
    page = window.page()
    assert isinstance(page, SheetPage)
    assert page.plan is not None
    refused = {row.number: row.reason for row in page.plan.rows if row.reason}
    assert {number: reason.split("”")[0] for number, reason in refused.items()} == {
        place + 2: f"“{bad}" for place, (_column, bad) in BAD.items()
    }
    clerk.presses("Alt+I")
    clerk.waits(lambda: window.page() is not page and QApplication.activeModalWidget() is None)
    assert last(window) == "Pasted 35 hearings"
    assert len(settings_of(window.desk.file, PASTED_ON)) == 35


def settings_of(file: DocketFile, day: date) -> list[Setting]:
    return list(file.settings_on(day))


def close_the_day(window: MainWindow, clerk: Typist) -> None:
    """Three without an outcome, one without its code; then nothing is left."""
    clerk.presses("Ctrl+E")
    page = window.page()
    assert isinstance(page, ClosePage)
    assert page.facts.endswith("3 without an outcome  ·  1 without a code")
    clerk.types("hhh")
    clerk.presses("F4")
    clerk.types("18\n")
    assert page.facts.endswith("nothing left to say")


def take_back(window: MainWindow, clerk: Typist) -> None:
    clerk.presses("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert last(window) == "Marked held, 3:00 PM, A204 301 062"


def take_one_more_back(window: MainWindow, clerk: Typist) -> None:
    """The desk is the clerk's again after a restart, and knows what it did before."""
    assert window.desk.file.author.family == "Sandoval"
    assert last(window) == "Marked held, 3:00 PM, A204 301 062"
    clerk.presses("Ctrl+Z")
    assert last(window) == "Pasted 35 hearings"


def look_at_the_docket(file: DocketFile) -> None:
    """Every row stands as it was left; nothing was overwritten, nothing counts twice."""
    day = settings(file)
    assert len(day) == 30
    assert Counter(one.outcome for one in day.values()) == {
        OutcomeKind.HELD: 14,
        OutcomeKind.ADJOURNED: 8,
        OutcomeKind.COMPLETED: 2,
        OutcomeKind.DID_NOT_PROCEED: 2,
        OutcomeKind.IN_ERROR: 1,
        None: 3,
    }
    assert [(name, one.code) for name, one in day.items() if one.wants_code] == [("Ndoumbe", None)]
    assert (day["Umarov"].code, day["Umarov"].moved_to, day["Umarov"].start) == ("34", MOVED_TO, time(13, 30))
    assert [(name, one.start, one.outcome) for name, one in settings(file, MOVED_TO).items()] == [("Umarov", time(9, 30), None)]
    assert {one.outcome for one in day["Kpelly"].shared} == {OutcomeKind.ADJOURNED}
    assert len(settings_of(file, PASTED_ON)) == 35
    assert file.list_count(ListKind.COMPLETIONS) == 2
    assert Counter(one.kind for one in file.to_check(TODAY)) == {OddityKind.NO_CODE: 1, OddityKind.NO_COURT_DAY: 1}
