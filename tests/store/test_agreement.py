"""Random days at the clerk's desk: whatever is entered, moved, marked and taken back, the rows of a docket agree."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from builders import a_case
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind, RuleBroken
from iqdesk.domain.entries import FamilyCorrection, HearingCorrection, NewCustodyRequest, NewHearing
from iqdesk.domain.identity import new_identity
from store.every_verb import TODAY, an_empty_docket, content

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.domain.records import Setting
    from iqdesk.store.docket_file import DocketFile
    from store.every_verb import Content

MANY = 60 if os.environ.get("CI") == "true" else 15
DAYS = (date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 11))
HOURS = (time(9), time(10, 30))
KINDS = (HearingKind.MERITS, HearingKind.MASTER, HearingKind.CUSTODY)
MANNERS = (Manner.DECISION, Manner.WITHDRAWN)
OUTCOMES = (
    Outcome(OutcomeKind.HELD),
    Outcome(OutcomeKind.ADJOURNED),
    Outcome(OutcomeKind.ADJOURNED, "13"),
    Outcome(OutcomeKind.RESERVED),
    Outcome(OutcomeKind.DID_NOT_PROCEED, "9A"),
    Outcome(OutcomeKind.IN_ERROR),
    *(Outcome(OutcomeKind.COMPLETED, manner=manner) for manner in MANNERS),
)
a_place, a_day = st.integers(0, 5), st.sampled_from(DAYS)
some_riders = st.sets(st.integers(0, 2))
an_outcome = st.sampled_from(OUTCOMES) | st.sampled_from(OUTCOMES[-2:])
Row = dict[str, object]


class ClerksDay(RuleBasedStateMachine):
    """A lead with two riders; verbs come in any order, undo and redo between them."""

    def __init__(self) -> None:
        super().__init__()
        self.file = an_empty_docket()
        self.family = [a_case(f"00010000{place}") for place in range(3)]
        self.links = (new_identity(), new_identity())
        self.by_hand: set[int] = set()  # proceedings whose completion was entered by itself
        self.done: list[tuple[Content, Content]] = []
        self.undone: list[tuple[Content, Content]] = []

    @initialize()
    def enters_the_family(self) -> None:
        for case in self.family:
            self.file.add_case(case, date(2026, 1, 5))
            self.file.add_custody_request(NewCustodyRequest(case.proceeding_id, date(2026, 1, 6)))
        for rider, link in zip(self.family[1:], self.links, strict=True):
            self.file.add_family(self.family[0].id, rider.id, date(2026, 1, 5), link)
        lead, riders = self.family[0].proceeding_id, self.ids({1, 2})
        self.file.add_hearing(NewHearing(lead, DAYS[0], HearingKind.MERITS, HOURS[0], 60), riders)
        self.file.add_hearing(NewHearing(lead, DAYS[0], HearingKind.MERITS, HOURS[1], 60), riders)
        self.file.add_hearing(NewHearing(lead, DAYS[1], HearingKind.CUSTODY, HOURS[0], 60), riders)

    def do(self, verb: Callable[[DocketFile], object]) -> bool:
        """Do it; what is refused leaves everything as it was."""
        before = content(self.file)
        try:
            verb(self.file)
        except RuleBroken:
            assert content(self.file) == before
            return False
        after = content(self.file)
        if after != before:
            self.done.append((before, after))
            self.undone = []
        return True

    def rows(self) -> dict[int, Row]:
        return {int(str(row["id"])): row for row in content(self.file)["hearings"]}

    def a_hearing(self, place: int) -> int:
        rows = self.rows()
        ids = sorted(
            rows, key=lambda one: (rows[one]["shared_with"] is not None, rows[one]["day"], rows[one]["start_minute"] or 0)
        )
        return ids[place % len(ids)]

    def ids(self, places: set[int]) -> list[int]:
        return [self.family[place].id for place in sorted(places)]

    @rule(of=st.integers(0, 2), day=a_day, hour=st.sampled_from(HOURS), kind=st.sampled_from(KINDS), riders=some_riders)
    def add_hearing(self, of: int, day: date, hour: time, kind: HearingKind, riders: set[int]) -> None:
        entry = NewHearing(self.family[of].proceeding_id, day, kind, hour, 60)
        if len(self.rows()) < 15:
            self.do(lambda file: file.add_hearing(entry, self.ids(riders)))

    @rule(place=a_place, outcome=an_outcome, riders=some_riders, replaces=st.booleans())
    def record_outcome(self, place: int, outcome: Outcome, riders: set[int], *, replaces: bool) -> None:
        hearing = self.a_hearing(place)
        if self.rows()[hearing]["kind"] == "custody":
            outcome = replace(outcome, manner=None)
        if self.do(lambda file: file.record_outcome(hearing, outcome, TODAY, self.ids(riders), replaces=replaces)):
            self.the_riders_agree(hearing, riders)

    def the_riders_agree(self, hearing: int, riders: set[int]) -> None:
        """Every rider named has a row at that hour that says the same, and so does the end of its proceeding."""
        lead = self.rows()[hearing]
        said = ("day", "start_minute", "kind", "code", "is_recorded", "wants_code", "manner")
        ends = {row["id"]: (row["completed"], row["manner"]) for row in content(self.file)["proceedings"]}
        for place in riders:
            own = self.family[place].proceeding_id
            same = [row for row in self.rows().values() if row["proceeding_id"] == own and all(row[n] == lead[n] for n in said)]
            assert same
            if lead["code"] == "8B" and lead["kind"] != "custody":
                assert ends[own] == ends[lead["proceeding_id"]] == (lead["day"], lead["manner"])

    @rule(place=a_place, riders=some_riders)
    def reopen_outcome(self, place: int, riders: set[int]) -> None:
        hearing = self.a_hearing(place)
        if self.do(lambda file: file.reopen_outcome(hearing, self.ids(riders))):
            assert (self.rows()[hearing]["code"], self.rows()[hearing]["is_recorded"]) == (None, 0)

    @rule(place=a_place, code=st.none() | st.just("9A"), day=a_day, riders=st.none() | some_riders)
    def record_moved(self, place: int, code: str | None, day: date, riders: set[int] | None) -> None:
        hearing = self.a_hearing(place)
        if len(self.rows()) > 15:
            return
        old = self.rows()[hearing]
        to = NewHearing(int(str(old["proceeding_id"])), day, HearingKind(old["kind"]), HOURS[0], 60)
        named = None if riders is None else self.ids(riders)
        if self.do(lambda file: file.record_moved(hearing, code, to, TODAY, named)):
            assert self.rows()[hearing]["moved_to"] == to.id
            assert code is None or self.rows()[hearing]["code"] == code

    @rule(place=a_place, hour=st.none() | st.sampled_from(HOURS), kind=st.sampled_from(KINDS))
    def correct_hearing(self, place: int, hour: time | None, kind: HearingKind) -> None:
        hearing = self.a_hearing(place)
        self.do(lambda file: file.correct_hearing(hearing, HearingCorrection(hour, 30, kind)))

    @rule(place=st.integers(0, 2), manner=st.sampled_from(MANNERS), riders=some_riders)
    def complete(self, place: int, manner: Manner, riders: set[int]) -> None:
        self.record_outcome(place, Outcome(OutcomeKind.COMPLETED, manner=manner), riders - {0}, replaces=True)

    @rule(of=st.integers(0, 2), day=a_day, manner=st.sampled_from(MANNERS), how=st.sampled_from(["record", "replace", "correct"]))
    def complete_by_hand(self, of: int, day: date, manner: Manner, how: str) -> None:
        proceeding = self.family[of].proceeding_id

        def verb(file: DocketFile) -> object:
            if how == "correct":
                return file.correct_completion(proceeding, day, manner)
            return file.record_completion(proceeding, day, manner, replaces=how == "replace")

        if self.do(verb):
            self.by_hand.add(proceeding)

    @rule(of=st.integers(0, 2))
    def reopen_proceeding(self, of: int) -> None:
        self.do(lambda file: file.reopen_proceeding(self.family[of].proceeding_id))

    @rule(of=st.integers(0, 1), severed=st.none() | a_day)
    def correct_family(self, of: int, severed: date | None) -> None:
        self.do(lambda file: file.correct_family(self.links[of], FamilyCorrection(date(2026, 1, 5), severed)))

    @rule()
    def undo(self) -> None:
        if self.done:
            before, after = self.done.pop()
            assert content(self.file) == after
            self.file.undo()
            assert content(self.file) == before
            self.undone.append((before, after))

    @rule()
    def redo(self) -> None:
        if self.undone:
            before, after = self.undone.pop()
            self.file.redo()
            assert content(self.file) == after
            self.done.append((before, after))

    @invariant()
    def a_completion_agrees_with_the_hearings_marked_completed(self) -> None:
        rows = content(self.file)
        for proceeding in rows["proceedings"]:
            completed = [
                (row["day"], row["manner"])
                for row in rows["hearings"]
                if row["proceeding_id"] == proceeding["id"] and row["code"] == "8B" and row["kind"] != "custody"
            ]
            assert proceeding["completed"] is not None or not completed
            if proceeding["id"] not in self.by_hand:
                assert proceeding["completed"] is None or (proceeding["completed"], proceeding["manner"]) in completed

    @invariant()
    def a_request_is_decided_by_one_hearing_on_its_day(self) -> None:
        rows = content(self.file)
        decided = {row["id"]: row["decided_on"] for row in rows["custody_requests"]}
        linked = [(row["request_id"], row["day"]) for row in rows["hearings"] if row["request_id"] is not None]
        assert len({request for request, _ in linked}) == len(linked)
        assert all(decided[request] == day for request, day in linked)
        assert {request for request, _ in linked} == {request for request, day in decided.items() if day}
        marked = [row for row in rows["hearings"] if row["request_id"] is not None]
        assert all(row["code"] == "8B" and row["kind"] == "custody" for row in marked)

    @invariant()
    def a_row_that_shares_is_at_its_leads_hour_once_a_case_and_no_longer_than_the_lead(self) -> None:
        rows = self.rows()
        shared = [row for row in rows.values() if row["shared_with"] is not None]
        assert len({(row["shared_with"], row["proceeding_id"]) for row in shared}) == len(shared)
        for row in shared:
            lead = rows[int(str(row["shared_with"]))]
            assert lead["shared_with"] is None
            assert lead["proceeding_id"] != row["proceeding_id"]
            assert all(lead[name] == row[name] for name in ("day", "start_minute", "kind"))
            assert is_gone(row) or not is_gone(lead)

    @invariant()
    def the_day_and_the_month_count_alike(self) -> None:
        lines = [line for day in DAYS for line in self.file.settings_on(day)]
        assert sorted(hearing for line in lines for hearing in folded(line)) == sorted(self.rows())
        loads = {one.day: (one.settings, one.without_outcome) for one in self.file.month_loads(DAYS[0], DAYS[-1])}
        for day in DAYS:
            counted = [line for line in lines if line.on == day and line.is_counted]
            assert loads.get(day, (0, 0)) == (len(counted), sum(line.is_open for line in counted))

    def teardown(self) -> None:
        self.file.close()


def is_gone(row: Row) -> bool:
    return row["code"] == "99" or (row["code"] == "9A" and row["moved_to"] is not None)


def folded(line: Setting) -> list[int]:
    return [line.hearing_id, *(rider.hearing_id for rider in line.shared if rider.hearing_id is not None)]


TestWhateverIsEnteredTheRowsAgree = ClerksDay.TestCase
TestWhateverIsEnteredTheRowsAgree.settings = settings(max_examples=MANY, stateful_step_count=25)
