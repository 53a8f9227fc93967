"""The verbs about who works on the docket. One judge, whose docket it is, and any number of clerks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from iqdesk.domain.entries import NewPerson


class PeopleVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def add_person(self, entry: NewPerson) -> Touched:
        """Add a clerk. Undo passes over it once the clerk has written something, for the history names who did."""
        family, given = entry.family.strip(), entry.given.strip()
        self._check_name(entry.id, family, given)
        with self._journal.step(f"Added clerk {_spoken(family, given)}", self.author.id) as step:
            self._insert("people", {"id": entry.id, "family": family, "given": given, "role": "clerk"})
        return self._journal.touched(step)

    def correct_person(self, person_id: int, family: str, given: str) -> Touched:
        """Change how somebody is called, in the history too; the judge's name is also the docket's."""
        (role,) = self._row("select role from people where id = ?", person_id, "person")
        family, given = family.strip(), given.strip()
        self._check_name(person_id, family, given)
        with self._journal.step(f"Changed the {role}’s name to {_spoken(family, given)}", self.author.id) as step:
            self._journal.db.table("people").update(person_id, {"family": family, "given": given})
            if role == "judge":
                self._connection.execute("update docket set judge_family = ?, judge_given = ?", (family, given))
        return self._journal.touched(step)

    def _check_name(self, person_id: int, family: str, given: str) -> None:
        if not family and not given:
            raise RuleBroken("Somebody without a name cannot be told from another. Type a family name or a given name.")
        others = self._connection.execute("select family, given from people where id <> ?", (person_id,)).fetchall()
        if any((family.casefold(), given.casefold()) == (one.casefold(), two.casefold()) for one, two in others):
            raise RuleBroken(f"{_spoken(family, given)} works on this docket already. Add something that tells the two apart.")


def _spoken(family: str, given: str) -> str:
    return " ".join(part for part in (given, family) if part)
