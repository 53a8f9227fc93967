"""A goal set as it stands in the form: every field as text, and the way from there to the set and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.goal_editing import percentage, whole_number, with_benchmarks, with_days
from iqdesk.domain.goals import GoalSetError
from iqdesk.domain.typed_dates import Looks, typed_day

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from iqdesk.domain.goals import Benchmark, GoalSet


@dataclass(frozen=True, slots=True)
class BenchmarkTexts:
    """One row of the form; `base` keeps what the form does not show."""

    base: Benchmark
    title: str
    days: str
    share: str
    cut_off: str
    citation: str
    excuses: frozenset[str]


@dataclass(frozen=True, slots=True)
class GoalTexts:
    """The form; `fields` are the texts of one by its name, `base` what the form does not show."""

    base: GoalSet
    fields: dict[str, str]
    benchmarks: tuple[BenchmarkTexts, ...]


def texts_of(goals: GoalSet) -> GoalTexts:
    """How a set stands in the form."""
    completions, remands = goals.completions, goals.remand_rate
    fields = {
        "title": goals.title,
        "source": goals.source,
        "source_url": goals.source_url,
        "first": goals.in_force_from.isoformat(),
        "until": "" if goals.suspended_on is None else goals.suspended_on.isoformat(),
        "ended_by": goals.suspended_by,
        "notes": goals.notes,
        "goal": _number(completions.goal),
        "needs": _number(completions.needs_improvement_from),
        "goal_citation": completions.citation,
        "below": _number(remands.goal_below_percent),
        "above": _number(remands.unsatisfactory_above_percent),
        "below_citation": remands.citation,
        "needed": _number(goals.benchmarks_needed_percent),
    }
    return GoalTexts(goals, fields, tuple(benchmark_texts(one) for one in goals.benchmarks))


def benchmark_texts(one: Benchmark) -> BenchmarkTexts:
    """How a benchmark stands in the form."""
    days, share, cut_off = _number(one.days), _number(one.goal_percent), _number(one.unsatisfactory_below_percent)
    return BenchmarkTexts(one, one.title, days, share, cut_off, one.citation, one.excuses)


def goals_of(texts: GoalTexts, today: date) -> GoalSet:
    """The set that the form means; GoalSetError, in a sentence, for what cannot be read."""
    base, told = texts.base, {name: text.strip() for name, text in texts.fields.items()}
    completions = replace(
        base.completions,
        goal=whole_number(told["goal"], "Completions a year"),
        needs_improvement_from=whole_number(told["needs"], "Needs improvement from"),
        citation=told["goal_citation"] or told["source"],
    )
    remands = replace(
        base.remand_rate,
        goal_below_percent=percentage(told["below"], "Remand rate below"),
        unsatisfactory_above_percent=percentage(told["above"], "Unsatisfactory above"),
        citation=told["below_citation"] or told["source"],
    )
    goals = replace(
        base,
        title=told["title"],
        source=told["source"],
        source_url=told["source_url"],
        notes=told["notes"],
        in_force_from=_day(told["first"], "In force from", today),
        suspended_on=_day(told["until"], "Until", today) if told["until"] else None,
        suspended_by=told["ended_by"],
        completions=completions,
        remand_rate=remands,
        benchmarks_needed_percent=percentage(told["needed"], "Benchmarks needed"),
    )
    return with_benchmarks(goals, [_benchmark(one, told["source"]) for one in texts.benchmarks])


def _benchmark(texts: BenchmarkTexts, source: str) -> Benchmark:
    title = texts.title.strip()
    named = texts.base if title == texts.base.title else replace(texts.base, title=title, short_title=title)
    place = f"“{title or texts.base.title}”"
    return replace(
        with_days(named, whole_number(texts.days, f"{place}, days") if named.measure.has_days else None),
        goal_percent=percentage(texts.share, f"{place}, share"),
        unsatisfactory_below_percent=percentage(texts.cut_off, f"{place}, unsatisfactory under"),
        citation=texts.citation.strip() or source,
        excuses=texts.excuses,
    )


def _day(text: str, what: str, today: date) -> date:
    try:
        return typed_day(text, today, Looks.BACK)
    except RuleBroken as refusal:
        raise GoalSetError(f"{what}: {refusal}") from refusal


def understood_day(text: str, today: date) -> date | None:
    """The day that a field certainly means; None while it is empty or no date."""
    try:
        return typed_day(text, today, Looks.BACK)
    except RuleBroken:
        return None


def _number(value: Fraction | int | None) -> str:
    return "" if value is None else f"{float(value):g}"
