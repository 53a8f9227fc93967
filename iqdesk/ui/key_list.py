"""Every key and what it does: those of the menus as the menus have them, those of the pages' lists and fields beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QKeySequence

from iqdesk.ui.outcomes.outcome_table import OUTCOME_KEYS
from iqdesk.ui.sidebar import ENTRIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QMenu


class KeyLine(NamedTuple):
    """Keys that do the same or belong together; `shown` where they are too many to be written one by one."""

    keys: tuple[str, ...]
    what: str
    shown: str = ""

    @property
    def caps(self) -> str:
        """As written on a key cap."""
        return self.shown or ", ".join(map(native, self.keys))


class KeyGroup(NamedTuple):
    """The keys of one place."""

    head: str
    lines: tuple[KeyLine, ...]


_SIGNS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "Enter", "PgDown": "PgDn"}


def native(keys: str) -> str:
    """A key as it is called on this system's keyboard, arrows as arrows."""
    said = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    before, plus, last = said.rpartition("+")
    return before + plus + _SIGNS.get(last, last)


_DIGITS = tuple(str(digit) for digit in range(1, 10))
PAGE_KEYS = (
    KeyGroup(
        "Anywhere",
        (
            KeyLine(tuple(f"Ctrl+{place}" for place in range(1, len(ENTRIES) + 1)), "the pages", f"Ctrl+1 … {len(ENTRIES)}"),
            KeyLine(("Ctrl+Shift+N",), "choose what to add, then its letter"),
            KeyLine(("Esc",), "put away, close, leave open"),
        ),
    ),
    KeyGroup(
        "In a list",
        (
            KeyLine(("Up", "Down", "Home", "End"), "choose"),
            KeyLine(("Return",), "open"),
            KeyLine(("/",), "find"),
        ),
    ),
    KeyGroup(
        "In a list of settings or hearings, a case’s too",
        (
            *(KeyLine((key,), kind.label.lower()) for kind, key in OUTCOME_KEYS.items()),
            KeyLine(
                tuple(f"Shift+{key}" for key in OUTCOME_KEYS.values()),
                "the same, saying first to whom it goes and what is odd",
                "Shift+letter",
            ),
        ),
    ),
    KeyGroup(
        "On a day sheet",
        (
            KeyLine(("T",), "today"),
            KeyLine(("Space",), "prepared"),
            KeyLine(("Left", "Right"), "choose the cell"),
            KeyLine(("F2",), "edit the cell"),
            KeyLine(("0", *_DIGITS), "type into the cell of a time or a length", "0 … 9"),
            KeyLine(("F4",), "codes"),
        ),
    ),
    KeyGroup(
        "In the month and the year",
        (
            KeyLine(("Left", "Right", "Up", "Down"), "walk the days"),
            KeyLine(("PgUp", "PgDown"), "a month before, after"),
            KeyLine(("Return",), "open the day’s sheet"),
            KeyLine(("T",), "today"),
        ),
    ),
    KeyGroup(
        "On the docket’s page",
        (
            KeyLine(("Ctrl+PgUp", "Ctrl+PgDown"), "the list before, after"),
            KeyLine(("Ctrl+Shift+V",), "save what is shown as a view"),
            KeyLine(_DIGITS, "a saved view", "1 … 9"),
        ),
    ),
    KeyGroup(
        "On the chart of Pace",
        (
            KeyLine(("Left", "Right"), "walk the days"),
            KeyLine(("PgUp", "PgDown"), "four weeks before, after"),
        ),
    ),
    KeyGroup(
        "On a case",
        (
            KeyLine(("F2",), "correct the row, or else the case"),
            KeyLine(("Return",), "in the history: what a step changed"),
            KeyLine(("Ctrl+Return",), "in the history: the case as it was after a step"),
        ),
    ),
    KeyGroup(
        "Notes",
        (
            KeyLine(("Return",), "save"),
            KeyLine(("Shift+Return",), "begin a line"),
            KeyLine(("Esc",), "put the field away; what was typed waits"),
            KeyLine(("F2",), "correct the note"),
            KeyLine(("Del",), "withdraw the note"),
        ),
    ),
    KeyGroup(
        "In an entry",
        (
            KeyLine(("Tab", "Shift+Tab"), "the next field, the one before"),
            KeyLine((), "the field with that letter", "Alt+letter"),
            KeyLine(("Return",), "add, and begin the next"),
            KeyLine(("Ctrl+D",), "repeat the last entry"),
            KeyLine(("F4", "Down"), "codes, or the cases with such a number or name"),
            KeyLine(("Esc",), "clear, then leave"),
        ),
    ),
    KeyGroup(
        "On a sheet that is brought in",
        (
            KeyLine(("Left", "Right"), "choose the cell; in Becomes the next column"),
            KeyLine(("Return", "F2"), "mend the cell"),
            KeyLine(("Del",), "leave the row out, or take it in again"),
            KeyLine(("Alt+B",), "what the column becomes"),
            KeyLine(("Alt+I",), "import"),
        ),
    ),
    KeyGroup(
        "On the statement",
        (
            KeyLine(("Space",), "in the outline: take into the paper, or leave out"),
            KeyLine(("Return", "Tab"), "in the list under a brace: take the figure"),
            KeyLine(("Ctrl+Return",), "in the words: the rows of the figure, the case, the circumstance"),
            KeyLine(("PgUp", "PgDown"), "on the pages: the page before, the next"),
            KeyLine(("+", "-"), "on the pages: larger, smaller"),
        ),
    ),
    KeyGroup(
        "On the activity report",
        (
            KeyLine(("Left", "Right"), "choose the figure whose rows are shown"),
            KeyLine(("Return",), "go to its rows; there, open the case"),
            KeyLine(("F2",), "remark on a reserved decision"),
        ),
    ),
    KeyGroup(
        "On the page To check",
        (
            KeyLine(("S",), "it is right as it is"),
            KeyLine(("K",), "keep what was typed"),
            KeyLine(("G",), "give the reason"),
            KeyLine(("V",), "take the release’s value"),
            KeyLine(("W",), "withdraw a reason whose miss is gone"),
            KeyLine(("O",), "open the case"),
        ),
    ),
    KeyGroup(
        "On the page Circumstances",
        (
            KeyLine(("Ctrl+PgUp", "Ctrl+PgDown"), "the ledger, the days away"),
            KeyLine(("Return",), "what a line rests on"),
            KeyLine(("F2",), "correct"),
            KeyLine(("Del",), "withdraw"),
        ),
    ),
    KeyGroup(
        "On the page Statement",
        (
            KeyLine(("Space",), "in the outline: take into the paper, or leave out"),
            KeyLine(("Ctrl+Return",), "in the words: the rows of a figure, or the case or circumstance"),
            KeyLine(("Ctrl+Z",), "in the words: take back what was done to a draft, and nothing else"),
            KeyLine(("PgUp", "PgDown"), "at the pages: the page before, after"),
            KeyLine(("+", "-"), "at the pages: larger, smaller"),
        ),
    ),
    KeyGroup(
        "On the page Who caused it",
        (
            KeyLine(("Return",), "the settings with a code"),
            KeyLine(("F2",), "correct how a code is read"),
        ),
    ),
    KeyGroup(
        "On the page Days away",
        (
            KeyLine(("Return",), "open the day’s sheet"),
            KeyLine(("F2",), "correct"),
            KeyLine(("Del",), "withdraw"),
            KeyLine(("S",), "take a closure into use or out of it"),
        ),
    ),
    KeyGroup(
        "On the page Match",
        (
            KeyLine(("Return",), "accept the pair"),
            KeyLine(("N",), "not the same case"),
            KeyLine(("F",), "look for another case"),
            KeyLine(("K",), "count as the release has it"),
            KeyLine(("O",), "open the case"),
        ),
    ),
)


def menu_keys(window: QMainWindow) -> list[KeyGroup]:
    """Every command of the menus that has a key, under the name of its menu."""
    groups = []
    for top in window.menuBar().actions():
        menu: QMenu = top.menu()  # type: ignore[assignment] # the bar holds menus alone
        lines = tuple(_lines(menu))
        if lines:
            groups.append(KeyGroup(f"Menu {_plain(top.text())}", lines))
    return groups


def _lines(menu: QMenu) -> Iterator[KeyLine]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, type(menu)):
            yield from _lines(below)
        keys = tuple(one.toString() for one in action.shortcuts() if "+" in one.toString() or len(one.toString()) <= len("F12"))
        if keys and not _is_page(action):
            yield KeyLine(keys, _plain(action.text()))


def _is_page(action: QAction) -> bool:
    """The sidebar's pages have one line together."""
    return action.data() in {entry.page for entry in ENTRIES}


def _plain(text: str) -> str:
    """A command's name without its access key, its key, and what it would take back just now."""
    return text.partition("\t")[0].partition(":")[0].replace("&", "").removesuffix("…")


def all_keys(window: QMainWindow) -> list[KeyGroup]:
    """The menus' keys, then those of lists, fields and pages."""
    return [*menu_keys(window), *PAGE_KEYS]
