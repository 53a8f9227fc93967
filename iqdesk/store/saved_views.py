"""The saved views of the lists, as they were kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.domain.lists import ListKind
from iqdesk.domain.saved_views import SavedView, read_view

if TYPE_CHECKING:
    from iqdesk.store.connection import Connection


def saved_views(connection: Connection) -> list[SavedView]:
    """Every saved view in the order of the lists and of their names; one of a list that is unknown stands among the cases."""
    rows = connection.execute("select id, list, name, shows from saved_views")
    views = [_view(*row) for row in rows]
    lists = list(ListKind)
    return sorted(views, key=lambda view: (lists.index(view.kind), view.name.casefold(), view.id))


def _view(identity: int, of_list: str, name: str, shows: str) -> SavedView:
    kind = next((one for one in ListKind if one.value == of_list), None)
    if kind is None:
        return SavedView(identity, ListKind.CASES, name, None)
    return SavedView(identity, kind, name, read_view(kind, json.loads(shows)))
