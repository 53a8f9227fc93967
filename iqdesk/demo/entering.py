"""What every part of the demonstration enters through the clerk's verbs: invented cases, their families, their settings."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from iqdesk.demo.people import People
from iqdesk.domain.docket import Custody, Manner, Respondent
from iqdesk.domain.entries import NewAppeal, NewCase, NewHearing, NewProceeding
from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence
    from datetime import time

    from iqdesk.domain.docket import HearingKind, Outcome
    from iqdesk.store.docket_file import DocketFile

FIRST_PASS_ENDED = 280  # days before the second began


class Entering:
    """Enters one thing after another, as a clerk would."""

    def __init__(self, file: DocketFile, chance: random.Random, today: date) -> None:
        self.file = file
        self.chance = chance
        self.today = today
        self._people = People(chance)
        self._families: dict[int, list[str]] = {}  # the given names by the lead case

    def case(self, opened: date, case_type: str, custody: str) -> NewCase:
        """A case of somebody new."""
        person, nationality, language = self._people.respondent()
        return self._add_case(person, nationality, language, opened, case_type, custody)

    def rider(self, lead: NewCase, since: date, link: int | None = None) -> NewCase:
        """A case of somebody of the same family that rides on another; `link` is the bond's identity."""
        known = self._families.setdefault(lead.id, [lead.respondent.given])
        person = self._people.relative(lead.respondent, str(lead.nationality), known)
        known.append(person.given)
        rider = self._add_case(
            person, str(lead.nationality), str(lead.language), lead.opened_on, lead.case_type, lead.custody.value
        )
        self.file.add_family(lead.id, rider.id, since, link or new_identity())
        return rider

    def _add_case(
        self, person: Respondent, nationality: str, language: str, opened: date, case_type: str, custody: str
    ) -> NewCase:
        represented = self.chance.random() < 0.6
        case = NewCase(person, opened, case_type, Custody(custody), nationality, language, represented=represented)
        self.file.add_case(case, self.today)
        if custody in "DR":
            self.file.record_custody_change(case.id, "D", opened, new_identity())
        if custody == "R":
            self.file.record_custody_change(case.id, "R", opened + timedelta(days=21), new_identity())
        return case

    def proceeding_after(self, case: NewCase, opened: date, *, remanded: bool) -> int:
        """End the case's first proceeding and open a second on a day: the Board remanded, or the first was reopened."""
        first_end = opened - timedelta(days=FIRST_PASS_ENDED)
        self.file.record_completion(case.proceeding_id, first_end, Manner.DECISION if remanded else Manner.IN_ABSENTIA)
        if remanded:
            appeal = NewAppeal(case.proceeding_id, first_end + timedelta(days=25), "A")
            self.file.add_appeal(appeal)
            self.file.record_appeal_result(appeal.id, opened, self.chance.choice(("REM", "REM", "BCR")))
        again = NewProceeding(case.id, opened, case.case_type, case.custody)
        self.file.add_proceeding(again)
        return again.id

    def setting(
        self, case: NewCase, on: date, start: time, minutes: int, kind: HearingKind, riders: Sequence[NewCase] = ()
    ) -> NewHearing:
        """A setting of a case's first proceeding, which its riders share."""
        hearing = NewHearing(case.proceeding_id, on, kind, start, minutes)
        self.file.add_hearing(hearing, [rider.id for rider in riders])
        return hearing

    def heard(self, hearing: NewHearing, outcome: Outcome, riders: Sequence[NewCase] = ()) -> None:
        """What a setting ended in, on its day."""
        self.file.record_outcome(hearing.id, outcome, hearing.on, [rider.id for rider in riders])
