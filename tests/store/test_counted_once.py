"""No completion counts twice: whatever is typed, read, matched, refused, undone and done again, and in which order."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from builders import shipped_goals
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import Custody, HearingKind, Manner, Respondent
from iqdesk.domain.entries import NewCase, NewHearing
from iqdesk.domain.identity import new_identity
from iqdesk.domain.lists import WHOLE, ListKind
from iqdesk.domain.measures import standing
from iqdesk.store.release_rows import public_identity
from store.every_verb import (
    TODAY,
    a_public_case,
    a_public_hearing,
    a_public_proceeding,
    an_empty_docket,
    no_public_rows,
)

if TYPE_CHECKING:
    from iqdesk.domain.public import PublicHearing, PublicRows

MANY = 500 if os.environ.get("CI") == "true" else 60
FIRST = date(2025, 10, 1)
DAYS = st.integers(0, 5).map(lambda number: FIRST + timedelta(days=number))  # few, so that many fall on one day
RELEASES = 2
OF = st.integers(0, 2)
YEAR = FiscalYear(2026)


@dataclass
class Truth:
    """One real case: its completion, its hearings, and since which release public data knows of either."""

    number: int
    completed: date
    hearings: list[date]
    nationality: str
    known_since: int
    completed_since: int
    entry: NewCase = field(init=False)

    def __post_init__(self) -> None:
        person = Respondent("Quispe", f"Nélida {self.number}", f"{self.number + 1:09}")
        nationality = self.nationality if self.number % 3 else None  # what a clerk does not always type
        self.entry = NewCase(person, FIRST, "RMV", Custody.DETAINED, nationality)

    @property
    def case_key(self) -> int:
        return 20_000_000 + self.number

    @property
    def public_case(self) -> int:
        return public_identity("cases", self.case_key)

    @property
    def public_proceeding(self) -> int:
        return public_identity("proceedings", 30_000_000 + self.number)

    def public_hearings(self) -> list[PublicHearing]:
        keys = range(40_000_000 + 10 * self.number, 40_000_010 + 10 * self.number)
        return [
            a_public_hearing(key, 30_000_000 + self.number, case_key=self.case_key, on=day)
            for key, day in zip(keys, self.hearings, strict=False)
        ]


TRUTHS = st.builds(
    Truth,
    number=st.just(0),
    completed=DAYS,
    hearings=st.lists(DAYS, max_size=3),
    nationality=st.sampled_from(["PE", "GT"]),
    known_since=st.integers(0, RELEASES),
    completed_since=st.integers(0, RELEASES),
)


def release(truths: list[Truth], number: int) -> PublicRows:
    known = [one for one in truths if one.known_since <= number]
    proceedings = []
    for one in known:
        done = one.completed if one.completed_since <= number else None
        row = a_public_proceeding(30_000_000 + one.number, one.case_key, completed=done)
        proceedings.append(row if done else row._replace(manner=None, has_decision=False))
    return no_public_rows()._replace(
        cases=[a_public_case(one.case_key, nationality=one.nationality) for one in known],
        proceedings=proceedings,
        hearings=[hearing for one in known for hearing in one.public_hearings()],
    )


class CountedOnce(RuleBasedStateMachine):
    """Each real completion is typed once at most, with its day, and stands in the releases once.

    A person matches what is the same, refuses what is not, and lets count as released what nobody typed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.file = an_empty_docket()
        self.truths: list[Truth] = []

    @initialize(truths=st.lists(TRUTHS, min_size=1, max_size=3))
    def some_cases(self, truths: list[Truth]) -> None:
        for number, one in enumerate(truths):
            one.number = number
            one.__post_init__()
        self.truths = truths

    def row(self, table: str, identity: int) -> dict[str, object] | None:
        cursor = self.file._connection.execute(f"select * from {table} where id = ?", (identity,))
        found = cursor.fetchone()
        return None if found is None else dict(zip((column[0] for column in cursor.description), found, strict=True))

    def is_typed(self, one: Truth) -> bool:
        """Whether its completion was typed, in a case of its own or on the public row."""
        ours, public = self.row("proceedings", one.entry.proceeding_id), self.row("proceedings", one.public_proceeding)
        return (ours is not None and ours["completed"] is not None) or (
            public is not None and ",completed," in str(public["typed"])
        )

    def is_let_count(self, one: Truth) -> bool:
        public = self.row("proceedings", one.public_proceeding)
        return public is not None and ",release," in str(public["typed"])

    def pick(self, of: int) -> Truth:
        return self.truths[of % len(self.truths)]

    @rule(of=OF, with_hearings=st.booleans(), is_completed=st.booleans())
    def type_case(self, of: int, with_hearings: bool, is_completed: bool) -> None:  # noqa: FBT001 - drawn
        one = self.pick(of)
        if self.row("cases", one.entry.id) is None:
            self.file.add_case(one.entry, TODAY)
            for day in one.hearings if with_hearings else []:
                self.file.add_hearing(NewHearing(one.entry.proceeding_id, day, HearingKind.MERITS))
            if is_completed:
                self.type_completion(of)

    @rule(of=OF)
    def type_completion(self, of: int) -> None:
        one = self.pick(of)
        ours = self.row("proceedings", one.entry.proceeding_id)
        if ours is not None and ours["completed"] is None and not self.is_typed(one) and not self.is_let_count(one):
            self.file.record_completion(one.entry.proceeding_id, one.completed, Manner.DECISION)

    @rule(of=OF)
    def type_completion_on_the_public_case(self, of: int) -> None:
        one = self.pick(of)
        public = self.row("proceedings", one.public_proceeding)
        if public is not None and public["completed"] is None and not self.is_typed(one):
            self.file.record_completion(one.public_proceeding, one.completed, Manner.DECISION)

    @rule(of=OF, custody=st.sampled_from("DR"))
    def touch_the_public_case(self, of: int, custody: str) -> None:
        one = self.pick(of)
        if self.row("cases", one.public_case) is not None:
            self.file.record_custody_change(one.public_case, custody, FIRST, new_identity())

    @rule(number=st.integers(0, RELEASES))
    def read_release(self, number: int) -> None:
        self.file.record_release(release(self.truths, number), f"EOIR Case Data {number}", TODAY)

    @rule(of=OF)
    def match(self, of: int) -> None:
        one = self.pick(of)
        ours, public = self.row("cases", one.entry.id), self.row("cases", one.public_case)
        if ours is not None and public is not None and ours["release"] is None:
            self.file.record_match(one.entry.id, one.public_case)

    @rule()
    def match_what_is_certain(self) -> None:
        """Accept what the program proposes, as far as it is right: a person looks at what is accepted."""
        true_pairs = {(one.entry.id, one.public_case) for one in self.truths}
        lines = self.file.match_board().certain()
        pairs = [(line.typed.case.case_id, line.public_id) for line in lines if line.typed is not None]
        self.file.record_matches([pair for pair in pairs if pair in true_pairs or pair[0] == pair[1]])

    @rule(of=OF, other=OF)
    def refuse(self, of: int, other: int) -> None:
        one, another = self.pick(of), self.pick(other)
        ours, public = self.row("cases", one.entry.id), self.row("cases", another.public_case)
        if one is not another and ours is not None and public is not None and ours["release"] is None:
            self.file.record_refused_match(one.entry.id, another.public_case)

    @rule(of=OF)
    def let_count(self, of: int) -> None:
        one = self.pick(of)
        if self.row("cases", one.public_case) is not None and not self.is_typed(one):
            self.file.record_counted_as_released(one.public_case)

    @rule(day=st.none() | DAYS | st.just(TODAY))
    def correct_typed_from(self, day: date | None) -> None:
        self.file.correct_typed_from(day)

    @rule()
    def undo(self) -> None:
        self.file.undo()

    @precondition(lambda self: self.file.next_redo() is not None)
    @rule()
    def redo(self) -> None:
        self.file.redo()

    @invariant()
    def each_completion_counts_once_at_most_and_a_typed_one_always(self) -> None:
        truth_of = {one.entry.proceeding_id: one.number for one in self.truths}
        truth_of |= {one.public_proceeding: one.number for one in self.truths}
        counted = standing(self.file.facts(), shipped_goals(), YEAR, YEAR.last).completions.items
        times = Counter(truth_of[item.subject] for item in counted)
        assert all(count == 1 for count in times.values()), times
        assert {one.number for one in self.truths if self.is_typed(one)} <= times.keys()

    @invariant()
    def the_lists_show_what_the_measures_count(self) -> None:
        facts = self.file.facts()
        ended = {one.id for one in facts.proceedings if one.completed and not one.is_stub and one.judge in facts.judges}
        heard = {one.id for one in facts.hearings if one.judge in facts.judges}
        for kind, wanted in ((ListKind.COMPLETIONS, ended), (ListKind.HEARINGS, heard)):
            listed = [one for part in self.file.list_ids(kind, WHOLE[kind], TODAY) for one in part]
            assert set(listed) == wanted
            assert self.file.list_count(kind) == len(listed)

    def teardown(self) -> None:
        self.file.close()


TestNoCompletionCountsTwice = CountedOnce.TestCase
TestNoCompletionCountsTwice.settings = settings(max_examples=MANY, stateful_step_count=25)
