"""The method of what circumstances cost in words: one text for the screen, the paper and the terminal."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.statement.cost import FEWEST_DAYS
from iqdesk.domain.wording import MONTHS, days

if TYPE_CHECKING:
    from iqdesk.domain.statement.cost import Cost, CostLine, CostSum, MonthRate

TEN = 10
LEAST = "fewer than 0.1 completions"
NOT_A_FACT = (
    "This is an estimate, not something the docket records: what the days and settings lost would have brought, had they gone "
    "as the other days and settings of this judge’s year went."
)
SLOTS = (
    "A setting is lost (a slot lost) where it was postponed on a day that was not lost whole or in part, unless its code says "
    "that it took place. Of each kind of hearing, the share of this judge’s settings that took place and brought one of this "
    "year’s completions that day is what one setting lost counts as; a kind none of which took place counts as nothing. A "
    "setting without a recorded outcome is taken to have taken place once its day is over; one that was left standing after its "
    "case was completed is none. A family’s hearing is a setting for each member, as its completion is one for each. "
    "A case postponed twice lost two settings, each of which another case could have had."
)
BEYOND = " The year’s own pace lies beyond one of these months and takes its place, so that the range holds the estimate."
NO_SLOT = "No setting was lost beyond the days."
NOT_TAKEN_OFF = (
    "Nothing is taken off for other work that filled a setting or a day, whether or not the docket knows of it: a completion on "
    "a day counted as lost leaves the day lost."
)
ONCE = (
    "No day and no setting counts twice. A day that several entries share is taken by the one that begins first, a setting by "
    "the entry that names it, else by the day lost that it fell on, else by the reason given for it, else by the cause of its "
    "code."
)
CONTROL_READ = (
    "Whether a cause lay outside the judge’s control is what a person entered; where nobody did, days away and closures are "
    "read by their kind and settings by the table of adjournment codes, which is an inference from the codes’ labels that the "
    "judge can change. What says neither is not stated."
)

ON_PAPER = (  # the judge’s own paper says I
    ("that this judge completed", "that I completed"),
    ("whose case this judge completed", "whose case I completed"),
    ("this judge’s", "my"),
    ("of the judge’s own", "of my own"),
    ("outside the judge’s control", "outside my control"),
    ("that the judge can change", "that I can change"),
    ("is what a person entered", "is what I or my clerk entered"),
)


def in_first_person(text: str) -> str:
    """The method as the judge says it: the screen and the terminal say `this judge’s`, the judge’s own paper `my`."""
    for theirs, mine in ON_PAPER:
        text = text.replace(theirs, mine)
    return text


def whole(value: Fraction) -> str:
    """`58`: the nearest whole number, halves up."""
    return f"{int(value + Fraction(1, 2)):,}"


def shown(value: Fraction) -> str:
    """`58`, `0.8`: below ten with one decimal, for a single slot is a part of a completion."""
    return whole(value) if value >= TEN else plain(value, 1)


def estimate_words(one: CostLine | CostSum) -> str:
    """`40 to 58 completions`, `about 47 completions` where there is no range; empty where nothing can be told."""
    if one.completions is None:
        return ""
    if shown(one.high or one.completions) == "0":
        return LEAST if one.completions else "no completion"
    if one.low is None or one.high is None:
        return f"about {_completions(shown(one.completions))}"
    low, high = shown(one.low), shown(one.high)
    return f"{low} to {_completions(high)}" if low != high else f"about {_completions(low)}"


def cost_method(cost: Cost) -> tuple[str, ...]:
    """How it was worked out, a paragraph each, with the numbers of this year."""
    return (*method_of_days(cost), *method_of_slots(cost), *method_of_all(cost))


def method_of_days(cost: Cost) -> tuple[str, ...]:
    """What is estimated, and what a day lost counts as."""
    return (cost.why_not,) if cost.why_not else (NOT_A_FACT, _days(cost))


def method_of_slots(cost: Cost) -> tuple[str, ...]:
    """What a slot lost counts as."""
    if cost.why_not:
        return ()
    return (SLOTS, _undecided(cost)) if cost.total.slots else (NO_SLOT,)


def method_of_all(cost: Cost) -> tuple[str, ...]:
    """The range, what is counted once, what is taken off, and how control is read."""
    if cost.why_not:
        return ONCE, CONTROL_READ
    return _range(cost), ONCE, _later(cost) if cost.total.slots else NOT_TAKEN_OFF, CONTROL_READ


def _days(cost: Cost) -> str:
    rates = cost.rates
    over, a_day = days(rates.available_days), plain(rates.per_day or rates.available_days, 4)
    is_or_are = "is" if rates.completions == 1 else "are"
    return (
        f"{_completions(f'{rates.completions:,}')} over {over} available days {is_or_are} {a_day} for each available day; each "
        "available day lost counts as that many."
    )


def _undecided(cost: Cost) -> str:
    slots, said = cost.total.slots, cost.total.said_lost
    rest = slots - said
    lost = (
        f"Of the {_counted(slots, 'setting')} lost, {said:,} {'has' if said == 1 else 'have'} a code that says that the hearing "
        "did not take place"
    )
    if not rest:
        return f"{lost}."
    have, they, count = ("has", "It", "counts") if rest == 1 else ("have", "They", "count")
    return (
        f"{lost}; {rest:,} {have} a code that does not say whether it did. {they} may have been held, in part or whole, and "
        f"{count} as lost all the same."
    )


def _range(cost: Cost) -> str:
    low, high = cost.rates.lowest, cost.rates.highest
    if low is None or high is None:
        return cost.why_no_range
    rates = cost.rates
    used = sum(month.is_used for month in rates.months)
    is_within = (rates.low_pace, rates.high_pace) == (low.per_day, high.per_day)
    return (
        f"The range is the same sum at the pace of two of the judge’s own months: {_month(low)} and {_month(high)}, those with "
        f"the fewest and the most completions for each available day of the {used} that it rests on. Months with fewer than "
        f"{FEWEST_DAYS} available days are left out, and of five months or more the outermost one at each end, of nine or "
        "more the outermost two. The sum is multiplied by the month’s completions a day and divided by the year’s; at the low "
        "end the settings are left out whose case this judge completed the same day or later in the year."
        f"{'' if is_within else BEYOND}"
    )


def _later(cost: Cost) -> str:
    later = cost.total.completed_later
    if not later:
        none = "None of the settings lost belongs to a case that this judge completed the same day or later in the year."
        return f"{none} {NOT_TAKEN_OFF}"
    words = "1 belongs to a case" if later == 1 else f"{later:,} belong to cases"
    those = "that completion is" if later == 1 else "those completions are"
    return (
        f"Of the settings lost, {words} that this judge completed the same day or later in the year; {those} in the count "
        f"already. {NOT_TAKEN_OFF}"
    )


def _month(month: MonthRate) -> str:
    done = _completions(f"{month.completions:,}")
    return f"{MONTHS[month.month.month - 1]} {month.month.year} ({done} over {days(month.available_days)} days)"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _completions(number: str) -> str:
    return f"{number} completion" if number == "1" else f"{number} completions"


def plain(value: Fraction, digits: int = 2) -> str:
    """`98.5`: so many decimals at most."""
    words = f"{float(value):,.{digits}f}"
    return words.rstrip("0").rstrip(".")


def cost_json(cost: Cost) -> dict[str, object]:
    """The `cost` of `iqdesk circumstances --json`: its values, and the method in words."""
    return cost.as_json() | {"method": list(cost_method(cost))}
