"""What the docket answers to questions, ready to be shown: settings of a day, lines of a list, the record of a case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iqdesk.domain.docket import (
    HearingKind,
    OutcomeKind,
    Respondent,
    spoken_a_number,
)

if TYPE_CHECKING:
    from datetime import date, datetime, time


DOCKET_SUFFIX = ".iqdocket"  # how the name of a docket's file ends


@dataclass(frozen=True, slots=True)
class Court:
    """An immigration court by its base-city code."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Judge:
    """Whose docket it is. Public data gives codes only, so the names may be empty."""

    family: str
    given: str
    codes: tuple[str, ...]
    courts: tuple[Court, ...] = ()
    on_duty_from: date | None = None
    part_time_hundredths: int = 100
    typed_from: date | None = None

    @property
    def name(self) -> str:
        """`Given Family`; the codes where no name was entered."""
        return " ".join(part for part in (self.given, self.family) if part) or f"Judge {', '.join(self.codes)}"

    @property
    def court_names(self) -> str:
        """The courts in words, empty when none is known."""
        return ", ".join(court.name for court in self.courts)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who works on the docket: the author of steps."""

    id: int
    family: str
    given: str
    role: str  # "judge" or "clerk"

    @property
    def name(self) -> str:
        """`Given Family`, or the role where no name was entered."""
        return " ".join(part for part in (self.given, self.family) if part) or self.role.capitalize()

    @property
    def reads_private(self) -> bool:
        """Whether the judge's private notes are there for this person."""
        return self.role == "judge"


@dataclass(frozen=True, slots=True)
class CaseName:
    """How a case is named in a list: the respondent where known, else the public key."""

    case_id: int
    respondent: Respondent
    public_key: int | None

    @property
    def number(self) -> str:
        """`A000 123 456`, or `Case 20000166` for a public case."""
        if self.respondent.a_number:
            return spoken_a_number(self.respondent.a_number)
        return f"Case {self.public_key}" if self.public_key is not None else "No A-number"


@dataclass(frozen=True, slots=True)
class Rider:
    """A member of the family whose case shares a lead's setting, or can: bound that day, or with a row of its own in it.

    `hearing_id` is that row; None while the rider has none that shares. A rider's outcome may differ from the lead's.
    """

    case: CaseName
    hearing_id: int | None = None
    outcome: OutcomeKind | None = None
    code: str | None = None
    is_severed: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of a day: a hearing with what a person needs to know it by.

    `moved_to` is the day of the setting that took its place, `next_on` the proceeding's next setting; `shared` the riders
    whose own rows are folded into this line, and those bound that day who have none.
    """

    hearing_id: int
    proceeding_id: int
    on: date
    start: time | None
    minutes: int | None
    kind: HearingKind
    case: CaseName
    riders: int
    custody: str | None
    outcome: OutcomeKind | None  # None while nothing is recorded
    code: str | None
    code_label: str
    is_typed: bool
    minutes_used: int | None = None
    is_prepared: bool = False
    moved_to: date | None = None
    next_on: date | None = None
    shared: tuple[Rider, ...] = ()

    @property
    def wants_code(self) -> bool:
        """Whether it was adjourned and its code is still to be given."""
        return self.outcome is OutcomeKind.ADJOURNED and self.code is None

    @property
    def is_moved(self) -> bool:
        """Whether it did not take place because another setting took its place: it does not count among the day's."""
        return self.moved_to is not None and self.outcome is OutcomeKind.DID_NOT_PROCEED

    @property
    def is_open(self) -> bool:
        """Whether its outcome is still to be recorded, or that of a rider who shares it."""
        return self.outcome is None or any(rider.hearing_id is not None and rider.outcome is None for rider in self.shared)

    @property
    def is_counted(self) -> bool:
        """Whether it counts among the day's settings: neither moved nor scheduled in error."""
        return not self.is_moved and self.outcome is not OutcomeKind.IN_ERROR


@dataclass(frozen=True, slots=True)
class DayLoad:
    """How much is set for one day, moved settings and those in error left out; a family's shared setting counts once.

    `without_outcome` counts the open ones among them, `completions` what counts toward the year's goal, each member of a
    family its own.
    """

    day: date
    settings: int
    minutes: int
    detained_merits: int
    fear_reviews: int
    without_outcome: int = 0
    completions: int = 0


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as the Undo menu and the status bar name it."""

    number: int
    name: str
    author: str
    at: datetime
