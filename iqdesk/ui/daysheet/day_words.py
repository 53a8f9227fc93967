"""What a day sheet says in words: its facts, what is hidden, why a day is empty, and a day of the calendar as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.calendar import OffKind
from iqdesk.domain.docket import OutcomeKind
from iqdesk.ui import words
from iqdesk.ui.outcomes.outcome_table import short_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.calendar import DayOff
    from iqdesk.domain.records import DayLoad, Setting

KINDS: tuple[OutcomeKind | None, ...] = (None, *OutcomeKind)  # in the order of their chips; None while nothing is recorded


def kind_label(kind: OutcomeKind | None) -> str:
    """The word of a chip."""
    return "No outcome" if kind is None else short_label(kind)


def facts_of(settings: Sequence[Setting]) -> tuple[str, ...]:
    """How many settings, how many of them in error, how much time is set and how much was used."""
    counted = [one for one in settings if one.is_counted]
    in_error = sum(one.outcome is OutcomeKind.IN_ERROR for one in settings)
    minutes = sum(one.minutes or 0 for one in counted)
    used = sum(one.minutes_used or 0 for one in counted)
    return (
        words.plural(len(counted), "setting") if counted else "No settings",
        f"{words.figure(in_error)} in error" if in_error else "",
        f"{words.duration(minutes)} set" if minutes else "",
        f"{words.duration(used)} used" if used else "",
    )


def off_words(off: DayOff | None) -> str:
    """Why the day is not like others, for the line of facts."""
    if off is None:
        return ""
    if off.kind is OffKind.HOLIDAY:
        return f"Federal holiday: {off.words}"
    return f"{off.kind.label}: {off.words}"


def hidden_words(settings: Sequence[Setting], hidden: frozenset[OutcomeKind | None]) -> str:
    """`3 settings are hidden: 2 completed, 1 held.`; empty where nothing is."""
    counts = {kind: sum(one.outcome is kind for one in settings) for kind in KINDS if kind in hidden}
    total = sum(counts.values())
    if not total:
        return ""
    parts = ", ".join(f"{words.figure(count)} {kind_label(kind).lower()}" for kind, count in counts.items() if count)
    return f"{words.plural(total, 'setting')} {'is' if total == 1 else 'are'} hidden: {parts}."


def nothing_set(day: date, following: DayLoad | None) -> tuple[str, str]:
    """That the day is empty, and where the next settings are."""
    said = f"Nothing is set for {words.long_day(day, with_year=False)}"
    if following is None:
        return said, "No later day has settings either."
    when = words.long_day(following.day, with_year=following.day.year != day.year)
    return said, f"The next court day with settings is {when}, with {words.figure(following.settings)}."


def day_sentence(day: date, load: DayLoad | None, off: DayOff | None) -> str:
    """`Tuesday, March 9, 2027: 11 settings, 6 h 55 set, 6 without an outcome, 2 completed`."""
    parts = [words.plural(load.settings, "setting") if load and load.settings else "no settings"]
    if load is not None:
        parts += [
            f"{words.duration(load.minutes)} set" if load.minutes else "",
            f"{words.figure(load.without_outcome)} without an outcome" if load.without_outcome else "",
            f"{words.figure(load.completions)} completed" if load.completions else "",
        ]
    said = f"{words.long_day(day)}: {', '.join(part for part in parts if part)}"
    reason = off_words(off)
    return f"{said}. {reason}" if reason else said
