"""The demonstration's current year, entered through the verbs a clerk uses: what is done, today's sheet, what is to come."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from iqdesk.demo.court import AFTER_MERITS
from iqdesk.demo.people import People
from iqdesk.domain.calendar import FiscalYear, days_between, is_court_day
from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.docket import Custody, HearingKind, Manner, MarkKind, Outcome, OutcomeKind, Respondent
from iqdesk.domain.entries import (
    NewAppeal,
    NewCase,
    NewCustodyRequest,
    NewHearing,
    NewMark,
    NewMotion,
    NewProceeding,
)
from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable

    from iqdesk.demo.court import Sitting, Story
    from iqdesk.store.docket_file import DocketFile

ADJOURNED = OutcomeKind.ADJOURNED
RESERVED = Outcome(OutcomeKind.RESERVED)
DECIDED = Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION)
# Today's sheet: start, minutes, kind, custody, riders, and what is recorded already.
TODAY: tuple[tuple[time, int, HearingKind, str, int, Outcome | None], ...] = (
    (time(8, 30), 15, HearingKind.MASTER, "N", 0, Outcome(ADJOURNED, "17")),
    (time(8, 45), 15, HearingKind.MASTER, "D", 0, Outcome(ADJOURNED, "01")),
    (time(9, 0), 15, HearingKind.MASTER, "N", 0, Outcome(OutcomeKind.HELD)),
    (time(9, 15), 30, HearingKind.CUSTODY, "D", 0, Outcome(OutcomeKind.COMPLETED)),
    (time(9, 45), 45, HearingKind.FEAR_REVIEW, "D", 0, DECIDED),
    (time(10, 30), 90, HearingKind.MERITS, "D", 2, None),
    (time(13, 0), 120, HearingKind.MERITS, "N", 0, None),
    (time(15, 0), 60, HearingKind.MERITS, "R", 0, None),
    (time(16, 0), 15, HearingKind.MASTER, "D", 0, None),
    (time(16, 15), 15, HearingKind.MASTER, "N", 1, None),
    (time(16, 30), 15, HearingKind.MASTER, "R", 0, None),
)
# Decisions waited for: custody and days since the merits hearing; motions waited for: days since receipt.
RESERVED_SINCE = (("N", 12), ("D", 4), ("D", 3), ("N", 6), ("R", 8))
MOTION_SINCE = (21, 18, 16, 9, 6, 3)
DAYS_AHEAD = 30
# A case heard a second time: days from its opening to the second pass, and from the end of the first to it.
FIRST_PASS_OPENED, FIRST_PASS_ENDED = 700, 280
POSTPONED_A_DAY = 0.45
APPEALS_A_YEAR = 75


def write(file: DocketFile, chance: random.Random, stories: Iterable[Story], today: date) -> None:
    """Enter the current year as of `today` into `file`."""
    clerk = _Clerk(file, chance, today)
    for story in stories:
        clerk.enter(story)
    clerk.enter_postponed()
    clerk.enter_appeals()
    clerk.enter_pending()
    clerk.enter_today()
    clerk.enter_coming_days()


class _Clerk:
    """Enters one thing after another, as a clerk would."""

    def __init__(self, file: DocketFile, chance: random.Random, today: date) -> None:
        self._file = file
        self._chance = chance
        self._today = today
        self._people = People(chance)

    def enter(self, story: Story) -> None:
        """A case completed this year, with its family, motions and custody requests."""
        opened = story.opened - timedelta(days=FIRST_PASS_OPENED if story.had_first_pass else 0)
        lead = self._case(opened, story.case_type, story.custody)
        self._enter_one(lead, story)
        for _ in range(story.riders):
            rider = self._rider(lead, opened)
            self._enter_one(rider, story)

    def _enter_one(self, case: NewCase, story: Story) -> None:
        proceeding = case.proceeding_id
        if story.had_first_pass:
            proceeding = self._proceeding_after(case, story.opened, remanded=story.remanded)
        self._enter_motions(proceeding, story)
        for one in story.custody_requests:
            request = NewCustodyRequest(proceeding, one.received)
            self._file.add_custody_request(request)
        for sitting in sorted(story.sittings, key=lambda one: (one.on, one.start)):
            hearing = NewHearing(proceeding, sitting.on, sitting.kind, sitting.start, sitting.minutes)
            self._file.add_hearing(hearing)
            self._file.record_outcome(hearing.id, _outcome(sitting, story), sitting.on)
        if not any(one.code == "8B" for one in story.sittings if one.kind is not HearingKind.CUSTODY):
            self._file.record_completion(proceeding, story.completed, story.manner)

    def _proceeding_after(self, case: NewCase, opened: date, *, remanded: bool) -> int:
        """End the case's first proceeding and open a second on a day: the Board remanded, or the first was reopened."""
        first_end = opened - timedelta(days=FIRST_PASS_ENDED)
        self._file.record_completion(case.proceeding_id, first_end, Manner.DECISION if remanded else Manner.IN_ABSENTIA)
        if remanded:
            appeal = NewAppeal(case.proceeding_id, first_end + timedelta(days=25), "A")
            self._file.add_appeal(appeal)
            self._file.record_appeal_result(appeal.id, opened, self._chance.choice(("REM", "REM", "BCR")))
        again = NewProceeding(case.id, opened, case.case_type, case.custody)
        self._file.add_proceeding(again)
        return again.id

    def _enter_motions(self, proceeding: int, story: Story) -> None:
        for one in story.motions:
            motion = NewMotion(proceeding, one.kind, one.received, filed_by=self._chance.choice("AAI"))
            self._file.add_motion(motion)
            if one.decided is not None:
                self._file.record_ruling(motion.id, one.decided)

    def enter_postponed(self) -> None:
        """Pending cases whose first merits date this year was adjourned to a day still to come."""
        year = FiscalYear.of(self._today)
        days = [day for day in days_between(year.first, self._today - timedelta(days=1)) if is_court_day(day)]
        for day in days:
            if self._chance.random() < POSTPONED_A_DAY:
                case = self._case(day - timedelta(days=self._chance.randint(120, 700)), "RMV", self._chance.choice("NNRD"))
                code = self._chance.choices(list(AFTER_MERITS), list(AFTER_MERITS.values()))[0]
                self._hearing(case, day, time(13, 0), 120, HearingKind.MERITS, Outcome(ADJOURNED, code))
                later = _court_day(self._today + timedelta(days=self._chance.randint(35, 150)))
                self._hearing(case, later, time(13, 0), 120, HearingKind.MERITS, None)

    def enter_appeals(self) -> None:
        """The Board's decisions of this year on cases decided in the years before."""
        year = FiscalYear.of(self._today)
        ended = self._file.case_ids("", CaseView.COMPLETED, CaseOrder.A_NUMBER, descending=True, today=self._today)
        elapsed = (self._today - year.first).days
        for case_id in self._chance.sample(ended, min(2 + elapsed * APPEALS_A_YEAR // 365, len(ended))):
            proceeding = self._file.case(case_id).proceedings[0]
            on = year.first + timedelta(days=self._chance.randint(0, elapsed))
            if proceeding.completed is None or proceeding.completed > on - timedelta(days=90):
                continue
            appeal = NewAppeal(proceeding.id, proceeding.completed + timedelta(days=25), "A")
            self._file.add_appeal(appeal)
            result = self._chance.choices(("DIS", "REM", "BCR", "WDL"), (84, 3, 1, 6))[0]
            self._file.record_appeal_result(appeal.id, on, result)

    def enter_pending(self) -> None:
        """Reserved decisions and motions whose clocks run, some overdue; a status case whose clock is paused."""
        for custody, days in RESERVED_SINCE:
            heard = self._today - timedelta(days=days)
            case = self._case(heard - timedelta(days=200), "RMV", custody)
            self._hearing(case, heard, time(9, 0), 120, HearingKind.MERITS, RESERVED)
        paused = self._case(self._today - timedelta(days=400), "RMV", "N")
        self._hearing(paused, self._today - timedelta(days=30), time(13, 0), 120, HearingKind.MERITS, RESERVED)
        self._file.add_mark(
            NewMark(paused.id, MarkKind.CAP, "Cancellation cap reached for the year", self._today - timedelta(days=30))
        )
        self._enter_second_passes()
        for days in MOTION_SINCE:
            case = self._case(self._today - timedelta(days=days + 120), "RMV", self._chance.choice("NNR"))
            asked = self._chance.choice(("CO", "CV", "EH", "O"))
            self._file.add_motion(NewMotion(case.proceeding_id, asked, self._today - timedelta(days=days), filed_by="A"))
            self._hearing(case, _court_day(self._today + timedelta(days=20 + days)), time(10, 0), 15, HearingKind.MASTER, None)
        for days, kind in ((1, HearingKind.MASTER), (2, HearingKind.MERITS), (5, HearingKind.MASTER)):
            day = self._today - timedelta(days=days)
            while not is_court_day(day):
                day -= timedelta(days=1)
            case = self._case(day - timedelta(days=90), "RMV", "N")
            self._hearing(case, day, time(15, 30), 15, kind, None)

    def _enter_second_passes(self) -> None:
        """One case remanded by the Board and one reopened, both waiting for their merits hearing, whatever the day."""
        for remanded, days in ((True, 20), (False, 35)):
            again = self._today - timedelta(days=days)
            case = self._case(again - timedelta(days=FIRST_PASS_OPENED), "RMV", "N")
            proceeding = self._proceeding_after(case, again, remanded=remanded)
            coming = _court_day(self._today + timedelta(days=60 + days))
            self._file.add_hearing(NewHearing(proceeding, coming, HearingKind.MERITS, time(9, 0), 120))

    def enter_today(self) -> None:
        """Today's sheet, its first settings with their outcomes."""
        for start, minutes, kind, custody, riders, outcome in TODAY:
            case_type = "CFR" if kind is HearingKind.FEAR_REVIEW else "RMV"
            opened = self._today - timedelta(days=6 if case_type == "CFR" else self._chance.randint(40, 600))
            case = self._case(opened, case_type, custody)
            for _ in range(riders):
                self._rider(case, opened)
            if kind is HearingKind.CUSTODY:
                self._file.add_custody_request(NewCustodyRequest(case.proceeding_id, self._today - timedelta(days=5)))
            self._hearing(case, self._today, start, minutes, kind, outcome)

    def enter_coming_days(self) -> None:
        """Settings for the weeks to come."""
        calendar = self._file.facts().calendar
        for after in range(1, DAYS_AHEAD + 1):
            day = self._today + timedelta(days=after)
            if not calendar.available(day):
                continue
            for hour in self._chance.sample(range(8, 17), self._chance.randint(4, 7)):
                kind = self._chance.choice((HearingKind.MASTER, HearingKind.MASTER, HearingKind.MERITS))
                custody = self._chance.choice("NNNRD")
                case = self._case(day - timedelta(days=self._chance.randint(60, 900)), "RMV", custody)
                minutes = 15 if kind is HearingKind.MASTER else self._chance.choice((60, 90))
                self._hearing(case, day, time(hour, self._chance.choice((0, 30))), minutes, kind, None)

    def _case(self, opened: date, case_type: str, custody: str) -> NewCase:
        person, nationality, language = self._people.respondent()
        return self._add_case(person, nationality, language, opened, case_type, custody)

    def _rider(self, lead: NewCase, since: date) -> NewCase:
        person = self._people.relative(lead.respondent, str(lead.nationality))
        rider = self._add_case(
            person, str(lead.nationality), str(lead.language), lead.opened_on, lead.case_type, lead.custody.value
        )
        self._file.add_family(lead.id, rider.id, since, new_identity())
        return rider

    def _add_case(
        self, person: Respondent, nationality: str, language: str, opened: date, case_type: str, custody: str
    ) -> NewCase:
        represented = self._chance.random() < 0.6
        case = NewCase(person, opened, case_type, Custody(custody), nationality, language, represented=represented)
        self._file.add_case(case, self._today)
        if custody in "DR":
            self._file.record_custody_change(case.id, "D", opened, new_identity())
        if custody == "R":
            self._file.record_custody_change(case.id, "R", opened + timedelta(days=21), new_identity())
        return case

    def _hearing(self, case: NewCase, on: date, start: time, minutes: int, kind: HearingKind, outcome: Outcome | None) -> None:
        hearing = NewHearing(case.proceeding_id, on, kind, start, minutes)
        self._file.add_hearing(hearing)
        if outcome is not None:
            self._file.record_outcome(hearing.id, outcome, self._today)


def _outcome(sitting: Sitting, story: Story) -> Outcome:
    if sitting.code is None:
        return Outcome(OutcomeKind.HELD)
    if sitting.code == "RR":
        return RESERVED
    if sitting.code == "8B":
        return Outcome(OutcomeKind.COMPLETED, manner=None if sitting.kind is HearingKind.CUSTODY else story.manner)
    return Outcome(ADJOURNED, sitting.code)


def _court_day(day: date) -> date:
    while not is_court_day(day):
        day += timedelta(days=1)
    return day
