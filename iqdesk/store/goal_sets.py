"""The goal sets of a docket: those that ship, changed or switched off here, and those entered here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iqdesk import resources
from iqdesk.domain.goal_text import read_goal_set
from iqdesk.domain.goals import GoalEntry, GoalOrigin

if TYPE_CHECKING:
    from iqdesk.store.connection import Connection


def load_goal_entries(connection: Connection) -> list[GoalEntry]:
    """In the order of their first days, of one day those that ship first; an entered one takes the place of its namesake."""
    entries = {goals.name: GoalEntry(goals, GoalOrigin.SHIPPED) for goals in map(read_goal_set, resources.goal_sets())}
    for name, text, is_on in connection.execute("select name, text, is_on from goal_sets order by name"):
        shipped = entries.get(name)
        if text:
            origin = GoalOrigin.ENTERED if shipped is None else GoalOrigin.CHANGED
            entries[name] = GoalEntry(replace(read_goal_set(text), is_on=bool(is_on)), origin)
        elif shipped is not None:
            entries[name] = GoalEntry(replace(shipped.goals, is_on=bool(is_on)), GoalOrigin.SHIPPED)
    return sorted(entries.values(), key=lambda entry: entry.goals.in_force_from)
