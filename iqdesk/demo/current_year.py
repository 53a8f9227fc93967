"""The demonstration's current year, entered through the verbs a clerk uses: what is done, today's sheet, what is to come."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from iqdesk.demo import clerks_desk
from iqdesk.demo.court import AFTER_MERITS, court_day, court_day_before
from iqdesk.demo.entering import Entering
from iqdesk.domain.calendar import FiscalYear, days_between
from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.docket import HearingKind, MarkKind, Outcome, OutcomeKind
from iqdesk.domain.entries import (
    NewAppeal,
    NewCase,
    NewCustodyRequest,
    NewHearing,
    NewMark,
    NewMotion,
)

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable

    from iqdesk.demo.court import Sitting, Story
    from iqdesk.store.docket_file import DocketFile

ADJOURNED = OutcomeKind.ADJOURNED
RESERVED = Outcome(OutcomeKind.RESERVED)
# Decisions waited for: custody and days since the merits hearing; motions waited for: days since receipt.
RESERVED_SINCE = (("N", 12), ("D", 4), ("D", 3), ("N", 6), ("R", 8))
MOTION_SINCE = (21, 18, 16, 9, 6, 3)
FIRST_PASS_OPENED = 700  # days from the opening of a case to its second pass
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
    clerks_desk.write(clerk)


class _Clerk(Entering):
    """Enters the year."""

    def enter(self, story: Story) -> None:
        """A case completed this year, with its family, motions and custody requests; the family is heard together."""
        opened = story.opened - timedelta(days=FIRST_PASS_OPENED if story.had_first_pass else 0)
        lead = self.case(opened, story.case_type, story.custody)
        riders = [self.rider(lead, opened) for _ in range(story.riders)]
        proceedings = [self._begun(case, story) for case in (lead, *riders)]
        for sitting in sorted(story.sittings, key=lambda one: (one.on, one.start)):
            hearing = NewHearing(proceedings[0], sitting.on, sitting.kind, sitting.start, sitting.minutes)
            self.file.add_hearing(hearing, [rider.id for rider in riders])
            self.heard(hearing, _outcome(sitting, story), riders)
        if not any(one.code == "8B" for one in story.sittings if one.kind is not HearingKind.CUSTODY):
            for proceeding in proceedings:
                self.file.record_completion(proceeding, story.completed, story.manner)

    def _begun(self, case: NewCase, story: Story) -> int:
        """The proceeding that the story is of, with what was filed in it."""
        proceeding = case.proceeding_id
        if story.had_first_pass:
            proceeding = self.proceeding_after(case, story.opened, remanded=story.remanded)
        self._enter_motions(proceeding, story)
        for one in story.custody_requests:
            self.file.add_custody_request(NewCustodyRequest(proceeding, one.received))
        return proceeding

    def _enter_motions(self, proceeding: int, story: Story) -> None:
        for one in story.motions:
            motion = NewMotion(proceeding, one.kind, one.received, filed_by=self.chance.choice("AAI"))
            self.file.add_motion(motion)
            if one.decided is not None:
                self.file.record_ruling(motion.id, one.decided)

    def enter_postponed(self) -> None:
        """Pending cases whose first merits date this year was adjourned to a day still to come."""
        year = FiscalYear.of(self.today)
        calendar, taken = self.file.calendar(), set[date]()
        days = [day for day in days_between(year.first, self.today - timedelta(days=1)) if calendar.available(day) == 1]
        for day in days:
            if self.chance.random() < POSTPONED_A_DAY:
                case = self.case(day - timedelta(days=self.chance.randint(120, 700)), "RMV", self.chance.choice("NNRD"))
                code = self.chance.choices(list(AFTER_MERITS), list(AFTER_MERITS.values()))[0]
                self.heard(self.setting(case, day, time(13, 0), 120, HearingKind.MERITS), Outcome(ADJOURNED, code))
                later = self.today + timedelta(days=self.chance.randint(35, 150))
                while later in taken or calendar.available(later) < 1:
                    later += timedelta(days=1)
                taken.add(later)
                self.setting(case, later, time(13, 0), 120, HearingKind.MERITS)

    def enter_appeals(self) -> None:
        """The Board's decisions of this year on cases decided in the years before."""
        year = FiscalYear.of(self.today)
        ended = self.file.case_ids("", CaseView.COMPLETED, CaseOrder.A_NUMBER, descending=True, today=self.today)
        elapsed = (self.today - year.first).days
        for case_id in self.chance.sample(ended, min(2 + elapsed * APPEALS_A_YEAR // 365, len(ended))):
            proceeding = self.file.case(case_id).proceedings[0]
            on = year.first + timedelta(days=self.chance.randint(0, elapsed))
            if proceeding.completed is None or proceeding.completed > on - timedelta(days=90):
                continue
            appeal = NewAppeal(proceeding.id, proceeding.completed + timedelta(days=25), "A")
            self.file.add_appeal(appeal)
            result = self.chance.choices(("DIS", "REM", "BCR", "WDL"), (84, 3, 1, 6))[0]
            self.file.record_appeal_result(appeal.id, on, result)

    def enter_pending(self) -> None:
        """Reserved decisions and motions whose clocks run, some overdue; a status case whose clock is paused."""
        for custody, days in RESERVED_SINCE:
            heard = court_day_before(self.today - timedelta(days=days - 1))
            case = self.case(heard - timedelta(days=200), "RMV", custody)
            self.heard(self.setting(case, heard, time(9, 0), 120, HearingKind.MERITS), RESERVED)
        paused = self.case(self.today - timedelta(days=400), "RMV", "N")
        held = court_day_before(self.today - timedelta(days=29))
        self.heard(self.setting(paused, held, time(13, 0), 120, HearingKind.MERITS), RESERVED)
        self.file.add_mark(NewMark(paused.id, MarkKind.CAP, "Cancellation cap reached for the year", held))
        self._enter_second_passes()
        for days in MOTION_SINCE:
            case = self.case(self.today - timedelta(days=days + 120), "RMV", self.chance.choice("NNR"))
            asked = self.chance.choice(("CO", "CV", "EH", "O"))
            self.file.add_motion(NewMotion(case.proceeding_id, asked, self.today - timedelta(days=days), filed_by="A"))
            self.setting(case, court_day(self.today + timedelta(days=20 + days)), time(10, 0), 15, HearingKind.MASTER)
        for days, kind in ((1, HearingKind.MASTER), (2, HearingKind.MERITS), (5, HearingKind.MASTER)):
            day = court_day_before(self.today - timedelta(days=days - 1))
            case = self.case(day - timedelta(days=90), "RMV", "N")
            self.setting(case, day, time(15, 30), 15, kind)

    def _enter_second_passes(self) -> None:
        """One case remanded by the Board and one reopened, both waiting for their merits hearing, whatever the day."""
        for remanded, days in ((True, 20), (False, 35)):
            again = self.today - timedelta(days=days)
            case = self.case(again - timedelta(days=FIRST_PASS_OPENED), "RMV", "N")
            proceeding = self.proceeding_after(case, again, remanded=remanded)
            coming = court_day(self.today + timedelta(days=60 + days))
            self.file.add_hearing(NewHearing(proceeding, coming, HearingKind.MERITS, time(9, 0), 120))


def _outcome(sitting: Sitting, story: Story) -> Outcome:
    if sitting.code is None:
        return Outcome(OutcomeKind.HELD)
    if sitting.code == "RR":
        return RESERVED
    if sitting.code == "8B":
        return Outcome(OutcomeKind.COMPLETED, manner=None if sitting.kind is HearingKind.CUSTODY else story.manner)
    return Outcome(ADJOURNED, sitting.code)
