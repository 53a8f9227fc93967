"""A list as ids and a cache of pages: of any length it shows its first rows at once, sorts and scrolls without waiting."""

from __future__ import annotations

import sys
from array import array
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.cells import Column, Index, Row
from iqdesk.ui.table import CHOSEN, ROOT, CellModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

# A window shows some twenty to forty rows: a jump reads two pages, little more than it shows. Few are kept, because every
# cell that is kept is one that the collector looks through in the middle of a scroll.
PAGE, PAGES_KEPT = 32, 16
AT_ONCE = 0.1  # seconds for the ids before anything is shown; nearly every list is read whole by then
A_SLICE = 0.01  # seconds between two looks at the keyboard while the rest is read
WIDE = 8  # bytes of an id
GONE = Row(None, ())  # of an id whose row has gone since, or cannot be read


class ListModel(CellModel):
    """Rows are made from lines of the store when they are looked at; filter, order and count are the store's.

    `read` gives the rows of some ids, `guard` runs what asks the docket and says its trouble. `filled` comes once all ids
    are there, and says whether they are others than before.

    Rows are looked at while the list is painted, when nothing can be said: rows that the docket refuses are empty then, and
    are asked for once more right after, through the guard.
    """

    filled = Signal(object)

    def __init__(
        self,
        columns: tuple[Column, ...],
        read: Callable[[Sequence[int]], list[Row]],
        guard: Callable[[Callable[[], None]], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._read = read
        self._guard = guard
        self.ids = array("q")
        self._coming = array("q")  # of the same question asked again, until all are there
        self._parts: Iterator[array[int]] | None = None
        self._is_anew = False
        self._pages: dict[int, list[Row]] = {}
        self._unread: list[int] = []  # pages that were refused
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._on_again)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)

    def take(self, parts: Iterator[array[int]], *, anew: bool) -> None:
        """Take other ids. Of another question (`anew`) the first are shown at once, of the same one all when all are there."""
        self._parts, self._is_anew, self._coming = parts, anew, array("q")
        self.forget()
        came = self._pull(AT_ONCE)
        if anew:
            self._reset(came)
        else:
            self._coming = came
            if self.ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.columns) - 1))
        self._go_on(was_other=anew)

    def _reset(self, ids: array[int]) -> None:
        self.beginResetModel()
        self.ids = ids
        self.forget()
        self.endResetModel()

    def forget(self) -> None:
        """Read every row anew when it is looked at."""
        self._pages.clear()
        self._unread.clear()

    @property
    def is_whole(self) -> bool:
        """Whether every id is there."""
        return self._parts is None

    def stop(self) -> None:
        """Leave the rest unread: nobody looks, or the docket has changed."""
        self._later.stop()
        self._parts = None

    def _pull(self, seconds: float) -> array[int]:
        """What comes within so many seconds; one part at least."""
        until, came = monotonic() + seconds, array("q")
        for part in self._parts or ():
            came.extend(part)
            if monotonic() >= until:
                return came
        self._parts = None
        return came

    def _on_later(self) -> None:
        if not self._guard(self._pull_more):
            self.stop()

    def _pull_more(self) -> None:
        came = self._pull(A_SLICE)
        if not self._is_anew:
            self._coming.extend(came)
        elif came:
            last = len(self.ids) // PAGE
            self.beginInsertRows(ROOT, len(self.ids), len(self.ids) + len(came) - 1)
            self.ids.extend(came)
            self._pages.pop(last, None)  # it was not full
            self.endInsertRows()
        self._go_on(was_other=self._is_anew)

    def _go_on(self, *, was_other: bool) -> None:
        if not self.is_whole:
            self._later.start()
            return
        self._later.stop()
        if not self._is_anew and self._coming != self.ids:
            self._reset(self._coming)
            was_other = True
        self._coming = array("q")
        self.filled.emit(was_other)

    def row_at(self, row: int) -> Row:
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._looked_at(number)
        return page[place]

    def _looked_at(self, number: int) -> list[Row]:
        """A page that is not there yet."""
        while len(self._pages) >= PAGES_KEPT:
            self._pages.pop(next(iter(self._pages)))
        try:
            return self._page(number)
        except DocketTrouble:
            self._unread.append(number)
            self._again.start()
            return [GONE] * PAGE

    def _on_again(self) -> None:
        unread, self._unread = self._unread, []
        if self._guard(partial(self._read_again, unread)):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.columns) - 1))

    def _read_again(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            self._pages[number] = self._page(number)

    def _page(self, number: int) -> list[Row]:
        ids = self.ids[number * PAGE : (number + 1) * PAGE]
        rows = self._read(ids)
        if len(rows) == len(ids):
            return rows
        known = {row.key: row for row in rows}
        return [known.get(one, GONE) for one in ids]

    def place_of(self, key: object) -> int | None:
        return place_in(self.ids, key) if isinstance(key, int) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return CHOSEN if index.isValid() else Qt.ItemFlag.NoItemFlags  # no row is a heading, so none is read to tell

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.ids)


def place_in(ids: array[int], wanted: int) -> int | None:
    """Where an id stands. It is sought by its bytes: one by one a million integers would be made to compare them."""
    if not -(1 << 63) <= wanted < 1 << 63:
        return None
    sought, among = wanted.to_bytes(WIDE, sys.byteorder, signed=True), ids.tobytes()
    at = among.find(sought)
    while at >= 0 and at % WIDE:
        at = among.find(sought, at + 1)
    return at // WIDE if at >= 0 else None
