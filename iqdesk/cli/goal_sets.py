"""`iqdesk goals`: which goal sets a docket has, one of them written as a file, and one taken in from a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from iqdesk.cli import places
from iqdesk.cli.refusal import Refused
from iqdesk.domain.identity import new_identity
from iqdesk.exchange.goal_file import goal_set_text, read_goal_file, save_goal_set
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse

    from iqdesk.domain.goals import GoalEntry


def list_goals(options: argparse.Namespace) -> int:
    """A line for each set: its name, its dates, whether it is in use, its title."""
    with DocketFile.open(options.docket) as file:
        for entry in file.goal_entries():
            print(_line(entry))
    return 0


def _line(entry: GoalEntry) -> str:
    goals = entry.goals
    until = "" if goals.suspended_on is None else f" to {goals.suspended_on}"
    state = "in use" if goals.is_on else "switched off"
    return f"{goals.name:24} {goals.title}, from {goals.in_force_from}{until}, {state}, {entry.origin.value}"


def export_goals(options: argparse.Namespace) -> int:
    """Write one set as TOML, whole or not at all."""
    places.refuse_saved_at(options.out, options.docket, "goal set", "goals.toml")
    with DocketFile.open(options.docket) as file:
        sets = {goals.name: goals for goals in file.goal_sets()}
        if options.set not in sets:
            raise Refused(f"There is no goal set {options.set}. This docket has: {', '.join(sets)}.")
        with places.saving(options.out):
            save_goal_set(options.out, sets[options.set])
    print(options.out)
    return 0


def import_goals(options: argparse.Namespace) -> int:
    """Take a set in; one of a name that the docket has takes the place of that one. One Undo takes it back."""
    goals = read_goal_file(options.goal_file)
    with DocketFile.open(options.docket) as file:
        known = {one.name: one for one in file.goal_sets()}
        if goals.name not in known:
            file.add_goal_set(goal_set_text(goals), new_identity())
            print(f"Added {goals.name}: {goals.title}. One Undo takes it back.")
        elif goal_set_text(known[goals.name]) == goal_set_text(goals):
            print(f"The docket has {goals.name} as it is in this file. Nothing was written.", file=sys.stderr)
        else:
            file.correct_goal_set(goals.name, goal_set_text(goals))
            print(f"Changed {goals.name}: {goals.title}. One Undo takes it back.")
    return 0
