"""The verbs about saved views of the lists: the same views for everybody who works here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from iqdesk.domain.saved_views import NewView


class ViewVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def record_view(self, entry: NewView) -> Touched:
        """Save what a list shows under a name; under one that there is already, it takes that one's place."""
        from iqdesk.domain.saved_views import kept, view_name  # noqa: PLC0415 - a start saves no view

        name, shows = view_name(entry.name), json.dumps(kept(entry.query))
        found = self._view_called(entry.kind.value, name)
        done = "Saved" if found is None else "Changed"
        with self._journal.step(f"{done} the view “{name}” of {entry.kind.value}", self.author.id) as step:
            if found is None:
                self._insert("saved_views", {"id": entry.id, "list": entry.kind.value, "name": name, "shows": shows})
            else:
                self._journal.db.table("saved_views").update(found, {"name": name, "shows": shows})
        return self._journal.touched(step)

    def correct_view(self, view_id: int, name: str) -> Touched:
        """Give a view another name."""
        from iqdesk.domain.saved_views import view_name  # noqa: PLC0415 - as above

        of_list, old = self._row("select list, name from saved_views where id = ?", view_id, "view")
        new = view_name(name)
        if self._view_called(of_list, new) not in (None, view_id):
            raise RuleBroken(f"There is a view “{new}” of {of_list} already. Choose another name, or take that one away first.")
        with self._journal.step(f"Renamed the view “{old}” to “{new}”", self.author.id) as step:
            self._journal.db.table("saved_views").update(view_id, {"name": new})
        return self._journal.touched(step)

    def withdraw_view(self, view_id: int) -> Touched:
        """Take a view away; the list itself stays as it is."""
        (name,) = self._row("select name from saved_views where id = ?", view_id, "view")
        with self._journal.step(f"Took away the view “{name}”", self.author.id) as step:
            self._journal.db.table("saved_views").delete(view_id)
        return self._journal.touched(step)

    def _view_called(self, of_list: str, name: str) -> int | None:
        """The view of a list with that name, in small letters or capitals."""
        rows = self._connection.execute("select id, name from saved_views where list = ?", (of_list,))
        return next((identity for identity, there in rows if there.casefold() == name.casefold()), None)
