"""What is listed: the columns of a list and how its lines become rows; and the cells that several lists share."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.lists import ListKind
    from iqdesk.ui.cells import Column, Row
    from iqdesk.ui.desk import Desk

NUMBER_SAMPLE, NAME_SAMPLE, DAY_SAMPLE = "Case 20000000", "Oyelaran-Pratt, Simeon", "Wed Nov 30, 2026"


class Listed:
    """One list of the docket. Its rows are told by the ids of what is listed; the titles of its columns are its own."""

    kind: ClassVar[ListKind]
    columns: ClassVar[tuple[Column, ...]]
    of_search: ClassVar[str] = ""  # the title of the column that shows while something is searched for
    unasked: ClassVar[frozenset[str]] = frozenset()  # titles of the columns that show only when a person wants them

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def known_clocks(self) -> list[Clock]:
        """The clocks that run; none of a large docket until it is read."""
        if self.desk.is_caught_up():
            return self.desk.clocks()
        self.desk.catch_up()
        return []

    def prepare(self, search: str) -> None:
        """Ask what all rows need, once for all of them; `search` is what the list is narrowed by."""

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """The rows of these ids, in their order; those that are gone are left out."""
        raise NotImplementedError

    def case_of(self, key: int) -> int | None:
        """The case that a row is about."""
        raise NotImplementedError
