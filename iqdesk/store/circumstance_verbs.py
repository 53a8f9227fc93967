"""The verbs about what a person enters into the ledger of circumstances, and the questions about it. Each verb is one step."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RESERVED_DECISION, RuleBroken
from iqdesk.domain.identity import new_identity
from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, CircumstanceKind, GivenReason
from iqdesk.store.trouble import DocketTrouble
from iqdesk.store.wording import short_day
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.domain.docket import Touched
    from iqdesk.domain.statement.circumstance_entries import CircumstanceCorrection, NewCircumstance
    from iqdesk.store.connection import Connection


class CircumstanceVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def add_circumstance(self, entry: NewCircumstance) -> Touched:
        """Enter a circumstance with the cases and hearings that it bore on."""
        entry.check()
        self._refuse_strangers(entry)
        with self._journal.step(f"Added circumstance, {short_day(entry.first)}", self.author.id) as step:
            self._insert("circumstances", {"id": entry.id} | _row_of(entry))
            self._link(entry.id, entry)
        return self._journal.touched(step)

    def correct_circumstance(self, circumstance_id: int, correction: CircumstanceCorrection) -> Touched:
        """Change what was entered; links that stay are not written anew."""
        self._row("select 1 from circumstances where id = ?", circumstance_id, "circumstance")
        correction.check()
        self._refuse_strangers(correction)
        with self._journal.step(f"Corrected circumstance, {short_day(correction.first)}", self.author.id) as step:
            self._journal.db.table("circumstances").update(circumstance_id, _row_of(correction))
            self._link(circumstance_id, correction)
        return self._journal.touched(step)

    def withdraw_circumstance(self, circumstance_id: int) -> Touched:
        """Take what was entered out of the ledger."""
        (first,) = self._row("select first from circumstances where id = ?", circumstance_id, "circumstance")
        name = f"Withdrew circumstance, {short_day(date.fromisoformat(first))}"
        with self._journal.step(name, self.author.id) as step:
            self._connection.execute("delete from circumstance_links where circumstance_id = ?", (circumstance_id,))
            self._journal.db.table("circumstances").delete(circumstance_id)
        return self._journal.touched(step)

    def _refuse_strangers(self, entry: CircumstanceCorrection) -> None:
        """RuleBroken where a case or hearing that it names is gone."""
        for table, noun, ids in (("cases", "case", entry.cases), ("hearings", "hearing", entry.hearings)):
            for one in ids:
                if self._connection.execute(f"select 1 from {table} where id = ?", (one,)).fetchone() is None:
                    raise RuleBroken(f"A {noun} that it names is no longer there. Take it out of the list.")

    def _link(self, circumstance_id: int, entry: CircumstanceCorrection) -> None:
        for column, wanted in (("case_id", entry.cases), ("hearing_id", entry.hearings)):
            rows = self._connection.execute(
                f"select id, {column} from circumstance_links where circumstance_id = ? and {column} is not null order by id",
                (circumstance_id,),
            ).fetchall()
            there = {row for _, row in rows}
            for link, row in rows:
                if row not in wanted:
                    self._journal.db.table("circumstance_links").delete(link)
            for row in sorted(set(wanted) - there):
                values = {"id": new_identity(), "circumstance_id": circumstance_id, column: row}
                self._insert("circumstance_links", values)


def circumstance_entries(connection: Connection) -> list[CircumstanceEntry]:
    """What a person entered, in order of the first day."""
    links: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for identity, case, hearing in connection.execute("select circumstance_id, case_id, hearing_id from circumstance_links"):
        links[identity, "case" if hearing is None else "hearing"].append(case if hearing is None else hearing)
    rows = connection.execute("select id, kind, first, last, words, is_outside, evidence from circumstances order by first, id")
    return [
        CircumstanceEntry(
            *(identity, _kind(kind, date.fromisoformat(first)), date.fromisoformat(first), date.fromisoformat(last), words),
            *(_said(outside), evidence, _each_once(links[identity, "case"]), _each_once(links[identity, "hearing"])),
        )
        for identity, kind, first, last, words, outside, evidence in rows
    ]


def _kind(name: str, first: date) -> CircumstanceKind:
    try:
        return CircumstanceKind(name)
    except ValueError as error:
        kind = f"The circumstance of {short_day(first)} is of the kind “{name}”, which this release does not know"
        raise DocketTrouble(f"{kind}. A newer release wrote it: open the docket with that one.") from error


def given_reasons(connection: Connection) -> list[GivenReason]:
    """Why benchmarks were missed, as far as somebody gave the reason; remarks on reserved decisions are none."""
    rows = connection.execute(
        """select id, benchmark, subject, case_id, day, code, is_outside, words, evidence from reasons
        where benchmark <> ? order by day, id""",
        (RESERVED_DECISION,),
    )
    return [
        GivenReason(*(identity, benchmark, subject, case, date.fromisoformat(day)), code, _said(outside), words, evidence)
        for identity, benchmark, subject, case, day, code, outside, words, evidence in rows
    ]


def _row_of(entry: CircumstanceCorrection) -> dict[str, object]:
    return {
        "kind": entry.kind.value,
        "first": entry.first.isoformat(),
        "last": entry.last.isoformat(),
        "words": " ".join(entry.words.split()),  # a line of a table
        "is_outside": None if entry.is_outside is None else int(entry.is_outside),
        "evidence": " ".join(entry.evidence.split()),
    }


def _said(outside: int | None) -> bool | None:
    return None if outside is None else outside == 1


def _each_once(ids: Iterable[int]) -> tuple[int, ...]:
    """A typed and a public row can both be named, and turn out to be the same."""
    return tuple(sorted(set(ids)))
