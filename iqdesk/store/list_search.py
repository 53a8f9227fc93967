"""What is typed to narrow a list whose rows are no cases: what the case is found by, or a day of the row itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.finding import sought
from iqdesk.store.finding import cases_found

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iqdesk.store.connection import Connection


class Search(NamedTuple):
    """The condition on a case `c` with what is to be bound, and the day and the code that the words may mean as well."""

    on_case: str
    values: dict[str, object]
    day: date | None
    code: str


def searched(connection: Connection, text: str, today: date, *, private: bool) -> Search | None:
    """What the words search for; None where nothing was typed."""
    what = sought(text, today)
    if what is None:
        return None
    return Search(*cases_found(connection, replace(what, day=None), private=private), what.day, what.code)


def json_of(ids: Iterable[int]) -> str:
    """Ids to be bound as one value."""
    return f"[{','.join(map(str, ids))}]"
