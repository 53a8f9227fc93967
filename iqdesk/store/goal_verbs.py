"""The verbs about goal sets: entered ones, corrections of those that ship, and whether a set is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk import resources
from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.goal_text import read_goal_set
from iqdesk.domain.identity import new_identity
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from iqdesk.domain.docket import Touched
    from iqdesk.domain.goals import GoalSet

AS_SHIPPED = ""  # the text of a row that only says whether a set that ships is in use


class GoalVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def add_goal_set(self, text: str, identity: int) -> Touched:
        """Keep a goal set (TOML) in the docket; GoalSetError if it cannot be read."""
        goals = read_goal_set(text)
        if self._goal_row(goals.name) is not None:
            raise RuleBroken(f"The docket has a goal set {goals.name} already. Give this one another name.")
        with self._journal.step(f"Added goal set “{goals.title}”", self.author.id) as step:
            self._journal.db.table("goal_sets").insert({"id": identity, "name": goals.name, "text": text})
        return self._journal.touched(step)

    def correct_goal_set(self, name: str, text: str) -> Touched:
        """Write a set anew under its name; one that ships is kept in the docket from now on. GoalSetError as above."""
        self._refuse_unknown(name)
        if read_goal_set(text).name != name:
            raise RuleBroken(f"The goal set {name} keeps its name, so that what was measured by it can be told.")
        with self._journal.step(f"Changed goal set {self._title(name)}", self.author.id) as step:
            self._put_goals(name, {"text": text})
        return self._journal.touched(step)

    def correct_goal_use(self, name: str, *, is_on: bool) -> Touched:
        """Switch a set on or off; while it is off the years it would judge are counted and set against nothing."""
        self._refuse_unknown(name)
        with self._journal.step(f"Switched goal set {self._title(name)} {'on' if is_on else 'off'}", self.author.id) as step:
            self._put_goals(name, {"is_on": int(is_on)})
        return self._journal.touched(step)

    def withdraw_goal_set(self, name: str) -> Touched:
        """Take an entered set away, or the corrections of one that ships, which is then as it ships, on or off as it was."""
        self._refuse_unknown(name)
        row = self._goal_row(name)
        if row is None or row[1] == AS_SHIPPED:
            raise RuleBroken(f"The goal set {name} comes with the program. It can be switched off, not withdrawn.")
        with self._journal.step(f"Withdrew goal set {self._title(name)}", self.author.id) as step:
            if name in _shipped():
                self._put_goals(name, {"text": AS_SHIPPED})
            else:
                self._journal.db.table("goal_sets").delete(row[0])
        return self._journal.touched(step)

    def _put_goals(self, name: str, values: dict[str, object]) -> None:
        row = self._goal_row(name)
        if row is None:
            self._journal.db.table("goal_sets").insert({"id": new_identity(), "name": name, "text": AS_SHIPPED} | values)
        else:
            self._journal.db.table("goal_sets").update(row[0], values)

    def _goal_row(self, name: str) -> tuple[int, str] | None:
        row: tuple[int, str] | None = self._connection.execute(
            "select id, text from goal_sets where name = ?", (name,)
        ).fetchone()
        return row

    def _title(self, name: str) -> str:
        """What people call the set."""
        row, shipped = self._goal_row(name), _shipped().get(name)
        text = AS_SHIPPED if row is None else row[1]
        return f"“{read_goal_set(text).title}”" if text else f"“{shipped.title if shipped else name}”"

    def _refuse_unknown(self, name: str) -> None:
        if self._goal_row(name) is None and name not in _shipped():
            raise RuleBroken(f"There is no goal set {name} here any more.")


def _shipped() -> dict[str, GoalSet]:
    return {goals.name: goals for goals in map(read_goal_set, resources.goal_sets())}
