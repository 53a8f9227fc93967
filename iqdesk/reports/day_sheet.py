"""One day's settings on paper: for the bench, with a box and a line to write on, and for when the computer does not work.

It says whether it holds names. Nothing is cut off: long names wrap, and what cannot be printed is a question mark.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import Custody, OutcomeKind
from iqdesk.domain.masking import Mask
from iqdesk.domain.wording import spoken_time
from iqdesk.reports import fonts
from iqdesk.reports.house_style import Box, Caption, House, KeyValues, Strong, Title, WriteLine, note, prose
from iqdesk.reports.paper import Paper, Sheet
from iqdesk.reports.saved_paper import paper_kind, save_paper
from iqdesk.reports.tables import Column, Measures, Row, Table
from iqdesk.reports.words import NAMED, NBSP, counted, date_with_year, long_date, short_date

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import date, time
    from pathlib import Path

    from iqdesk.domain.records import CaseName, Judge, Rider, Setting
    from iqdesk.reports.house_style import Part

DAY_SHEET = paper_kind("day sheet")
ROOM_TO_WRITE = 32.0  # points: the height of a row that is filled in by hand
WIDE = 648.0  # points between the margins of US Letter, its long side across
PLAIN = Measures(size=9.2, leading=12.5, padding=3.4)
MASKED = "A-numbers masked, names and notes left out."
SAYS_CODE = (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)


@dataclass(frozen=True)
class DayPaper:
    """What the paper is made from: every setting of the day, those moved elsewhere included.

    `languages` are by hearing; `notes` by case, only where they are wanted, and the judge's private ones are never given;
    `off` says why the day is not like others. Without names no note is printed either, for anybody may stand in one.
    `own_numbers` are all A-numbers of the docket, none of which a masked paper may show.
    """

    judge: Judge
    day: date
    settings: tuple[Setting, ...]
    made_on: date
    languages: Mapping[int, str] = field(default_factory=dict)
    day_note: str = ""
    notes: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    off: str = ""
    is_named: bool = False
    own_numbers: Collection[str] = frozenset()

    @cached_property
    def mask(self) -> Mask:
        """How cases are said on a masked paper."""
        cases = [case for one in self.settings for case in (one.case, *(rider.case for rider in one.shared))]
        return Mask({case.case_id: case for case in cases}, own_numbers=self.own_numbers)


def save_day_sheet(path: Path, paper: DayPaper) -> None:
    """Write the paper to `path`, whole or not at all: LeakFound if masked numbers show, OSError if the folder refuses."""
    save_paper(path, DAY_SHEET, day_sheet_paper(paper), None if paper.is_named else paper.mask.unseen)


def day_sheet_paper(paper: DayPaper) -> bytes:
    """The paper as PDF; the same day gives the same bytes."""
    out = io.BytesIO()
    kept = NAMED if paper.is_named else MASKED
    judge = fonts.with_gaps(paper.judge.name)
    sheet = Sheet(
        title=f"Day sheet, {date_with_year(paper.day)}",
        author=judge,
        subject=f"{long_date(paper.day)}. {kept}",
        head_left="Day sheet",
        head_right=(f"{long_date(paper.day)}, {judge}", long_date(paper.day)),
        foot=f"{kept} Made on {date_with_year(paper.made_on)}. The judge’s own record, not an agency document.",
        made_on=paper.made_on,
        is_wide=True,
    )
    Paper(out, sheet).write(list(_Day(paper).story()))
    return out.getvalue()


class _Day:
    """The paper under way."""

    def __init__(self, paper: DayPaper) -> None:
        self._paper = paper
        self._mask = paper.mask
        self._notes = paper.notes if paper.is_named else {}
        self._has_gaps = False
        self._is_filled: list[bool] = []  # whether custody, minutes and languages have columns

    def story(self) -> Iterator[House]:
        """Title, the day's note, the settings, what is not counted among them."""
        paper = self._paper
        sitting = [one for one in paper.settings if one.is_counted]
        apart = [one for one in paper.settings if not one.is_counted]
        yield Title("Day sheet", long_date(paper.day))
        yield self._head(sitting)
        if paper.is_named and paper.day_note.strip():
            yield prose(Strong("Note for the day: "), self._words(paper.day_note))
        if sitting:
            yield self._settings(sitting)
        else:
            yield prose("Nothing is set for this day.")
        if apart:
            yield self._elsewhere(apart)
        if self._has_gaps:
            yield note("? stands for a character that cannot be printed.")

    def _head(self, sitting: Sequence[Setting]) -> KeyValues:
        paper = self._paper
        minutes = sum(one.minutes or 0 for one in sitting)
        loads = ", ".join(part for part in (counted(len(sitting), "setting"), _aside(minutes)) if part)
        left = [("Judge", self._words(paper.judge.name)), ("Court", self._words(paper.judge.court_names))]
        right = [("Set for the day", loads), ("This day", self._words(paper.off))]
        return KeyValues([pair for pair in left if pair[1]], [pair for pair in right if pair[1]])

    def _words(self, text: str) -> str:
        """Words as they can be printed."""
        shown = fonts.with_gaps(text)
        self._has_gaps |= shown.count("?") > text.count("?")
        return shown

    def _settings(self, settings: Sequence[Setting]) -> Table:
        """The day's lines; a column that none of them fills leaves its room to what is written by hand."""
        filled = [
            (Column("Custody", 52), any(one.custody == Custody.DETAINED.value for one in settings)),
            (Column("Min", 32, right=True), any(one.minutes for one in settings)),
            (Column("Language", 66), any(self._paper.languages.get(one.hearing_id) for one in settings)),
        ]
        columns = [Column("Ready", 40), Column("Time", 56), *self._case_columns(), Column("Kind", 62)]
        columns += [column for column, is_filled in filled if is_filled]
        columns.append(Column("Outcome and notes", WIDE - sum(column.width for column in columns)))
        self._is_filled = [is_filled for _, is_filled in filled]
        rows = [row for one in settings for row in self._family(one)]
        return Table(columns, rows, caption=Caption("Settings", "In the order of the day. Ready means prepared."), measures=PLAIN)

    def _case_columns(self) -> list[Column]:
        number = Column("A-number", 78)
        return [number, Column("Respondent", 122)] if self._paper.is_named else [number]

    def _family(self, one: Setting) -> Iterator[Row]:
        """A setting, and under it the riders who share it."""
        told = self._kept(
            "Detained" if one.custody == Custody.DETAINED.value else "",
            str(one.minutes) if one.minutes else "",
            self._words(self._paper.languages.get(one.hearing_id, "")),
        )
        box, hour, by_hand = Box(is_ticked=one.is_prepared), _hour(one.start), self._by_hand(one)
        least = ROOM_TO_WRITE if isinstance(by_hand, WriteLine) else 0.0
        yield Row((box, hour, *self._case(one.case), one.kind.label, *told, by_hand), least=least)
        for rider in one.shared:
            blank = ("",) * len(told)
            yield Row(("", "", *self._case(rider.case), "Rider", *blank, self._words(_of_rider(rider, one))), is_under=True)

    def _kept(self, *told: str) -> tuple[str, ...]:
        """What stands in the columns that are shown."""
        return tuple(words for words, is_filled in zip(told, self._is_filled, strict=True) if is_filled)

    def _case(self, case: CaseName) -> tuple[str, ...]:
        """Who it is: number and name, or three digits of the number."""
        if not self._paper.is_named:
            return (self._mask.case(case.case_id),)
        return case.number, self._words(case.respondent.name)

    def _by_hand(self, one: Setting) -> Part:
        """What was recorded already, and the notes of the case; a line to write on while something is to be written."""
        notes = [self._words(text) for text in self._notes.get(one.case.case_id, ())]
        if one.outcome is None:
            return WriteLine(" / ".join(notes))
        said = " / ".join([self._words(_outcome_words(one.outcome, one.code)), *notes])
        return WriteLine(said) if one.wants_code else said

    def _elsewhere(self, settings: Sequence[Setting]) -> Table:
        columns = [Column("Time", 56), *self._case_columns(), Column("Kind", 66), Column("Min", 32, right=True)]
        columns += [Column("Where it went", 120), Column("Why", 190)]
        text = f"{counted(len(settings), 'setting')}, not counted among the day’s."
        rows = [row for one in settings for row in self._moved(one)]
        return Table(columns, rows, caption=Caption("Elsewhere", text), measures=PLAIN)

    def _moved(self, one: Setting) -> Iterator[Row]:
        went, why = "Scheduled in error", ""
        if one.is_moved and one.moved_to is not None:
            went = f"Moved to {short_date(one.moved_to, FiscalYear.of(self._paper.day))}"
            why = " ".join(part for part in (one.code, one.code_label if one.code_label != one.code else "") if part)
        minutes = str(one.minutes) if one.minutes else ""
        yield Row((_hour(one.start), *self._case(one.case), one.kind.label, minutes, went, self._words(why)))
        for rider in one.shared:
            yield Row(("", *self._case(rider.case), "Rider", "", "", ""), is_under=True)


def _hour(start: time | None) -> str:
    """`9:00 AM`, kept on one line; empty where no time is set."""
    return "" if start is None else spoken_time(start).replace(" ", NBSP)


def _aside(minutes: int) -> str:
    """`6 h 55 set aside`; empty where no minutes are known."""
    if not minutes:
        return ""
    hours, rest = divmod(minutes, 60)
    spoken = [f"{hours}{NBSP}h" if hours else "", f"{rest:02}" if hours and rest else f"{rest}{NBSP}min" if rest else ""]
    return f"{NBSP.join(part for part in spoken if part)} set aside"


def _outcome_words(kind: OutcomeKind, code: str | None) -> str:
    """`Adjourned 17`; that a code is still wanted."""
    if kind not in SAYS_CODE:
        return kind.label
    return f"{kind.label} {code}" if code else f"{kind.label}, code to be given"


def _of_rider(rider: Rider, lead: Setting) -> str:
    """What is another with the rider than with the lead."""
    if rider.is_severed:
        return "Severed"
    if rider.outcome is None:
        return "Outcome to be given" if lead.outcome is not None and rider.hearing_id is not None else ""
    is_same = (rider.outcome, rider.code) == (lead.outcome, lead.code)
    return "" if is_same else _outcome_words(rider.outcome, rider.code)
