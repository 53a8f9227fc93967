"""What Pace says in words: the finding as a sentence, what it stands on, and what is needed from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui import words

if TYPE_CHECKING:
    from iqdesk.domain.pace_figures import PaceFigures
    from iqdesk.domain.standing import Standing

COUNTED = {4: "four", 8: "eight"}


def headline(standing: Standing) -> str:
    """The finding. Pace speaks in ink: ahead and behind are facts, not verdicts."""
    pace = standing.pace
    if standing.year_over:
        return _how_it_ended(pace.count, pace.goal)
    if not pace.available_days:
        return "No day of this year can be sat"
    if not pace.count:
        return "No completion yet this year"
    if pace.days_ahead is None:
        return f"{words.plural(pace.count, 'completion')} so far"
    days = words.decimal(abs(pace.days_ahead), 1)
    if days == "0.0":
        return "On the court-day line"
    noun = "court day" if days == "1.0" else "court days"
    return f"{days} {noun} {'ahead of' if pace.days_ahead > 0 else 'behind'} the court-day line"


def _how_it_ended(count: int, goal: int | None) -> str:
    if goal is None:
        return f"The year ended with {words.plural(count, 'completion')}"
    if count >= goal:
        over = f", {words.figure(count - goal)} over the goal" if count > goal else ", the goal exactly"
        return f"The year ended with {words.plural(count, 'completion')}{over}"
    return f"The year ended with {words.plural(count, 'completion')}, {words.figure(goal - count)} under the goal"


def where_it_stands(standing: Standing) -> str:
    """Completions and both lines."""
    pace, last = standing.pace, standing.year.last
    day = words.long_day(min(standing.as_of, last), with_year=standing.year_over)
    of_goal = "" if pace.goal is None else f" of {words.figure(pace.goal)}"
    done = words.sentences(f"{words.figure(pace.count)}{of_goal} completed by {day}.", standing.no_goals)
    if standing.year_over:
        available, year = words.day_count(pace.available_days), words.figure(pace.court_days)
        return f"{done} {available} of the year’s {year} court days could be sat."
    if pace.goal is None:
        return done
    lines = f"The court-day line stands at {words.decimal(pace.court_day_to_date, 0)}"
    return f"{done} {lines}, the flat line at {words.decimal(pace.flat_to_date, 0)}."


def what_is_needed(figures: PaceFigures, weeks: int) -> str:
    """From here to the goal, beside what the last weeks brought; holds <b> around the key figure."""
    standing, pace = figures.standing, figures.standing.pace
    if standing.year_over:
        return ""
    recent = figures.last_weeks.per_day if figures.last_weeks is not None else None
    brought = (
        f"The last {COUNTED.get(weeks, weeks)} weeks brought {words.decimal(recent, 2)} a court day."
        if recent is not None
        else ""
    )
    if pace.goal is None:
        return brought
    if pace.count >= pace.goal:
        return words.sentences("The goal is reached.", brought)
    if pace.needed_per_day is None:
        return words.sentences("No court day that could be sat is left this year.", brought)
    a_day, a_week = words.decimal(pace.needed_per_day, 2), words.decimal(figures.needed_per_week, 1)
    return words.sentences(f"From here: <b>{a_day} a court day</b>, {a_week} a full week.", brought)


def spoken(standing: Standing) -> str:
    """The chart as a screen reader says it."""
    months = "; ".join(f"{month} {count}" for month, count in standing.completions.by_month.items())
    done = f"Completions by month: {months}." if months else "No completion yet."
    return words.sentences(f"{headline(standing)}.", where_it_stands(standing), done, "The table gives every month.")
