"""Views of a list that were saved under a name: what is shown, as it is kept in the docket and read from it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

from iqdesk.domain.docket import HearingKind, RuleBroken
from iqdesk.domain.identity import new_identity
from iqdesk.domain.lists import ListKind, ListQuery

Named = TypeVar("Named", bound=Enum)
LONGEST_NAME = 40  # letters: it stands on a chip


@dataclass(frozen=True, slots=True)
class NewView:
    """What a list shows, under a name."""

    kind: ListKind
    name: str
    query: ListQuery
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view of one list; without `query` where what is kept means nothing to this program."""

    id: int
    kind: ListKind
    name: str
    query: ListQuery | None

    @property
    def trouble(self) -> str:
        """Why it cannot be shown; empty when it can."""
        if self.query is not None:
            return ""
        return f"“{self.name}” was saved by another release of this program and cannot be shown. Save it anew or take it away."


def view_name(text: str) -> str:
    """The name on one line; RuleBroken if there is none, or one too long for a chip."""
    name = " ".join(text.split())
    if not name:
        raise RuleBroken("A view needs a name. Type one.")
    if len(name) > LONGEST_NAME:
        raise RuleBroken(f"The name has {len(name)} letters; {LONGEST_NAME} find room. Shorten it.")
    return name


def kept(query: ListQuery) -> dict[str, str | bool]:
    """What is written down of a query: names that a person could read."""
    return {
        "view": query.view.value,
        "order": query.order.value,
        "descending": query.descending,
        "search": query.search,
        "of_kind": query.of_kind.value if query.of_kind else "",
    }


def read_view(kind: ListKind, shows: object) -> ListQuery | None:
    """The query that was written down; None where it means nothing in this list."""
    if not isinstance(shows, Mapping):
        return None
    view = _named(kind.views, shows.get("view"))
    order = _named(kind.orders, shows.get("order"))
    descending, search, of_kind = shows.get("descending"), shows.get("search"), shows.get("of_kind")
    kinds = {"": None} | ({one.value: one for one in HearingKind} if kind is ListKind.HEARINGS else {})
    if view is None or order is None or not isinstance(descending, bool) or not isinstance(search, str):
        return None
    if not isinstance(of_kind, str) or of_kind not in kinds:
        return None
    return ListQuery(view, order, descending, search, kinds[of_kind])


def _named(members: tuple[Named, ...], name: object) -> Named | None:
    return next((one for one in members if one.value == name), None)
