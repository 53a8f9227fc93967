"""The verbs about public and typed cases that are the same: matched, refused, counted as the release has them. Each is one step.

Matching makes one row of each pair of rows; what the public case has besides hangs on the typed case from then on and stays
a public row that nobody touched.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from iqdesk.domain.docket import Manner, RuleBroken, Touched
from iqdesk.domain.identity import new_identity
from iqdesk.domain.in_parts import whole
from iqdesk.store.differences import Differences
from iqdesk.store.facts_rows import AS_RELEASED, MATCHED
from iqdesk.store.public_columns import COMPARED, FOLLOWS
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iqdesk.store.journal import Parts


class MatchVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def record_match(self, case_id: int, public_case_id: int) -> Touched:
        """Make a typed case and a public one the same; for one case twice, match what was typed in it with its public rows."""
        ours, theirs = self._match_names(case_id, public_case_id)
        name = f"Matched {ours} with {theirs}" if case_id != public_case_id else f"Matched the rows of {ours}"
        with self._journal.step(name, self.author.id) as step:
            deque(self._match((case_id, public_case_id)), maxlen=0)
        return self._journal.touched(step)

    def record_matches(self, pairs: Sequence[tuple[int, int]]) -> Touched:
        """Match several pairs of a typed and a public case in one step."""
        if len(pairs) == 1:
            return self.record_match(*pairs[0])
        return whole(self.matches_in_parts(pairs))

    def matches_in_parts(self, pairs: Sequence[tuple[int, int]]) -> Parts:
        """The same in parts, for a window that says how far it is; closed before its end it leaves nothing."""
        for pair in pairs:
            self._match_names(*pair)
        with self._journal.step(f"Matched {len(pairs):,} cases with the public data", self.author.id) as step:
            yield from self._match(*pairs)
        return self._journal.touched(step)

    def record_refused_match(self, case_id: int, public_case_id: int) -> Touched:
        """Record that a typed case and a public one are two: they are never put beside each other again."""
        ours, theirs = self._match_names(case_id, public_case_id)
        with self._journal.step(f"Said that {ours} is not {theirs}", self.author.id) as step:
            self._connection.execute(
                "insert or ignore into refused_matches (id, case_id, public_case_id) values (?, ?, ?)",
                (new_identity(), case_id, public_case_id),
            )
        return self._journal.touched(step)

    def record_counted_as_released(self, public_case_id: int | None) -> Touched:
        """Let the rows of a public case that are set apart count as the release has them: nothing typed is the same.

        None means the rows that name no case. What a later release adds is set apart anew.
        """
        from iqdesk.store.match_days import apart_rows  # noqa: PLC0415 - few days see a match, every day opens the docket

        number = self._case_number(public_case_id)
        with self._journal.step(f"Counted as the release has it, {number}", self.author.id) as step:
            for table, row in apart_rows(self._connection, public_case_id):
                self._set_typed(table, row, self._typed(table, row) | {AS_RELEASED})
        return self._journal.touched(step)

    def counted_in_parts(self, public_case_ids: Sequence[int]) -> Parts:
        """The same for several public cases in one step, in parts; closed before its end it leaves nothing."""
        name = f"Counted {len(public_case_ids):,} public cases as the release has them"
        with self._journal.step(name, self.author.id) as step:
            for done, public_case_id in enumerate(public_case_ids, start=1):
                self.record_counted_as_released(public_case_id)
                yield done
        return self._journal.touched(step)

    def record_public_value(self, table: str, row: int, column: str) -> Touched:
        """Take the release's value in place of a typed one that differs from it; from now on releases change it."""
        value = Differences(self._connection, self._journal).value(table, row, column)
        if value is None:
            raise RuleBroken("The release has no other value here any more. There is nothing to take.")
        noun = COMPARED[table][column].noun
        with self._journal.step(f"Took the release's value, {noun}", self.author.id) as step:
            self._change(table, row, {column: value})  # the two agree then, so the difference goes
            taken = {column} | self._follow_public_value(table, row, column)
            self._set_typed(table, row, self._typed(table, row) - taken)
        return self._journal.touched(step)

    def _follow_public_value(self, table: str, row: int, column: str) -> set[str]:
        """What a value brings with it: a decision with its day and manner, a code that was wanted."""
        if (table, column) == ("hearings", "code"):
            self._journal.db.table(table).update(row, {"wants_code": 0})
        leader = FOLLOWS.get((table, "has_decision"))
        if leader is None or column not in (leader, "manner"):
            return set()
        if table == "proceedings":
            (manner,) = self._row("select manner from proceedings where id = ?", row, "proceeding")
            has_decision = manner is not None and Manner(manner).completes
        else:
            has_decision = True
        self._journal.db.table(table).update(row, {"has_decision": int(has_decision)})
        return {"has_decision"}

    def _match(self, *pairs: tuple[int, int]) -> Iterator[int]:
        """Match one pair after the other; says how many it has done."""
        from iqdesk.store.case_pairs import pairs_within  # noqa: PLC0415 - as above
        from iqdesk.store.merging import Merging  # noqa: PLC0415

        merging = Merging(self._connection, self._journal)
        for done, (case_id, public_case_id) in enumerate(pairs, start=1):
            if case_id != public_case_id:
                merging.take_in("cases", case_id, public_case_id)
            for table, rows in pairs_within(self._connection, case_id):
                for typed, public in rows:
                    merging.take_in(table, typed, public)
            yield done

    def _typed(self, table: str, row: int) -> set[str]:
        (typed,) = self._row(f"select typed from {table} where id = ?", row, "row")
        return {name for name in typed.split(",") if name}

    def _set_typed(self, table: str, row: int, names: set[str]) -> None:
        self._journal.db.table(table).update(row, {"typed": f",{','.join(sorted(names))}," if names else ""})

    def _match_names(self, case_id: int, public_case_id: int) -> tuple[str, str]:
        """How the two are named; RuleBroken if they cannot be matched."""
        question = "select release, typed from cases where id = ?"
        ours, theirs = self._case_number(case_id), self._case_number(public_case_id)
        release, _ = self._row(question, case_id, "case")
        public_release, typed = self._row(question, public_case_id, "case")
        if public_release is None:
            raise RuleBroken(f"{theirs} is typed. Choose a case of the public data to match with {ours}.")
        if case_id != public_case_id:
            if release is not None:
                raise RuleBroken(f"{ours} is in the public data already. Choose a typed case that is not matched.")
            if f",{MATCHED}," in typed:
                raise RuleBroken(f"{theirs} is matched already. Undo that match first.")
        return ours, theirs
