"""DocketFile: one judge's docket on disk. Verbs write one step each and answer Touched; questions answer domain values."""

from __future__ import annotations

import secrets
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.identity import new_identity
from iqdesk.domain.records import Person
from iqdesk.store import connection as connections
from iqdesk.store.agency_verbs import AgencyVerbs
from iqdesk.store.away_verbs import AwayVerbs
from iqdesk.store.check_verbs import CheckVerbs
from iqdesk.store.checks import Checks
from iqdesk.store.circumstance_verbs import CircumstanceVerbs
from iqdesk.store.court_verbs import CourtVerbs
from iqdesk.store.draft_verbs import DraftVerbs
from iqdesk.store.event_verbs import EventVerbs
from iqdesk.store.goal_verbs import GoalVerbs
from iqdesk.store.hearing_verbs import HearingVerbs
from iqdesk.store.journal import Journal
from iqdesk.store.match_verbs import MatchVerbs
from iqdesk.store.note_verbs import NoteVerbs
from iqdesk.store.particulars import Particulars
from iqdesk.store.people_verbs import PeopleVerbs
from iqdesk.store.releases import PublicReleases
from iqdesk.store.sheet_rows import SheetRows
from iqdesk.store.shipped import shipped_closures, shipped_codes
from iqdesk.store.view_verbs import ViewVerbs
from iqdesk.store.withdrawals import Withdrawals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path
    from types import TracebackType

    from iqdesk.domain.records import Judge
    from iqdesk.store.connection import Connection

    Clock = Callable[[], datetime]


def _utc_now() -> datetime:
    return datetime.now(UTC)


class DocketFile(
    AgencyVerbs,
    Checks,
    CircumstanceVerbs,
    Particulars,
    PublicReleases,
    AwayVerbs,
    CourtVerbs,
    GoalVerbs,
    Withdrawals,
    HearingVerbs,
    EventVerbs,
    NoteVerbs,
    MatchVerbs,
    CheckVerbs,
    PeopleVerbs,
    SheetRows,
    ViewVerbs,
    DraftVerbs,
):
    """One open docket: one process, one connection, locked from opening to closing.

    `author` is who writes; the judge unless told otherwise.
    """

    def __init__(self, connection: Connection, path: Path | None, now: Clock = _utc_now) -> None:
        self.path = path
        self._connection = connection
        self._journal = Journal(connection, now)
        people = self.people()
        self.author = people[0] if people else Person(0, "", "", "judge")

    @classmethod
    def open(cls, path: Path, now: Clock = _utc_now) -> Self:
        """Open and lock the docket at `path`; DocketTrouble in words if that cannot be."""
        connection = connections.open_file(path)
        try:
            with connections.trouble_in_words(reads=True):
                return cls(connection, path, now)
        except BaseException:
            connection.close()
            raise

    @classmethod
    def create(cls, path: Path, judge: Judge, now: Clock = _utc_now) -> Self:
        """Make a docket for `judge` at `path`, mode 0600; DocketTrouble if something is there already."""
        _check(judge)
        file = cls(connections.make_file(path), path, now)
        try:
            file._begin(judge)
        except BaseException:
            file.close()
            path.unlink()
            raise
        return file

    @classmethod
    def in_memory(cls, judge: Judge, now: Clock = _utc_now) -> Self:
        """A docket that lives as long as this object."""
        _check(judge)
        file = cls(connections.memory(), None, now)
        file._begin(judge)
        return file

    def _begin(self, judge: Judge) -> None:
        """Write what a new docket starts with, in one step that cannot be undone."""
        db = self._journal.db
        self.author = Person(new_identity(), judge.family, judge.given, "judge")
        person = {"id": self.author.id, "family": judge.family, "given": judge.given, "role": "judge"}
        with self._journal.step("Made the docket", self.author.id, undoable=False):
            db.table("people").insert(person)
            row = {"id": 1, "uid": secrets.token_hex(16), "judge_family": judge.family, "judge_given": judge.given}
            row |= {"part_time_hundredths": judge.part_time_hundredths}
            row |= {"on_duty_from": judge.on_duty_from.isoformat() if judge.on_duty_from else None}
            db.table("docket").insert(row)
            db.table("judge_codes").insert_all({"id": new_identity(), "code": code} for code in dict.fromkeys(judge.codes))
            db.table("courts").insert_all({"id": new_identity(), "code": c.code, "name": c.name} for c in judge.courts)
            db.table("codes").insert_all(shipped_codes())
            db.table("closures").insert_all(shipped_closures())

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write several steps in one transaction: all of them or none, at the cost of one trip to the disk."""
        with self._journal.together():
            yield

    @contextmanager
    def read_in_words(self) -> Iterator[None]:
        """For whoever asks: what the disk did comes out as DocketTrouble."""
        with connections.trouble_in_words(reads=True):
            yield

    @contextmanager
    def as_it_was(self, step: int, case_id: int | None = None) -> Iterator[Self]:
        """The docket right after a step, of one case or whole, to be asked and never written to."""
        from iqdesk.store import past  # noqa: PLC0415 - looking back is rare, opening a docket is not

        with connections.trouble_in_words(reads=True):
            if case_id is None:
                connection = past.whole_docket_at(self._connection, step)
            else:
                connection = past.case_alone_at(self._connection, step, case_id)
        was = type(self)(connection, None)
        was.author = self.author
        with was:
            yield was

    @contextmanager
    def known_on(self, day: date) -> Iterator[Self]:
        """The docket as it stood at the end of a day, to be asked; RuleBroken where it was begun later."""
        from iqdesk.store import past  # noqa: PLC0415

        with connections.trouble_in_words(reads=True):
            step = past.last_step_by(self._connection, day)
        with self.as_it_was(step) as was:
            yield was

    def warm_up(self) -> None:
        """Load what the first write needs, so that the person at the desk does not wait for it then."""
        connections.load_writer()

    def close(self) -> None:
        """Close the file and give the lock back."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close the file; what the disk did to a read in the block comes out as DocketTrouble, as a write's trouble does."""
        self.close()
        if isinstance(error, connections.Error):
            with connections.trouble_in_words(reads=True):
                raise error


def _check(judge: Judge) -> None:
    if not judge.codes or not all(code.strip() for code in judge.codes):
        raise RuleBroken("A docket needs the judge's code, say --judge QWM.")
