"""sqlite-utils as the docket writes through it: what is compiled once is found again."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlite_utils import Database

if TYPE_CHECKING:
    from collections.abc import Generator

PART = "part"  # of a transaction; SQLite takes the innermost of that name


class Writer(Database):
    """Its savepoints are all called the same.

    Each name makes a statement of its own, and the driver keeps those it compiled by how often they ran: savepoints named
    at random fill its store with what never comes again, and what comes after them is compiled anew at every call.
    """

    @contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        """One transaction, or a part of the one that is open."""
        if not self.conn.in_transaction:
            with super().atomic():
                yield self
            return
        self.conn.execute(f"savepoint {PART}")
        try:
            yield self
        except BaseException:
            if self.conn.in_transaction:  # a full disk takes the whole transaction back, and its parts with it
                self.conn.execute(f"rollback to {PART}")
                self.conn.execute(f"release {PART}")
            raise
        self.conn.execute(f"release {PART}")
