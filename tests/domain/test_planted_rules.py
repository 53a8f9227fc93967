"""Wrong rules, planted one at a time in the domain's own source: each must make a scenario fail, or nobody watches that rule."""

from __future__ import annotations

import inspect
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from types import CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING

import pytest

from domain import (
    test_calendar,
    test_clocks,
    test_first_dates,
    test_levels,
    test_measures,
    test_pace,
    test_remands,
    test_timeliness,
    test_trend,
)
from iqdesk.domain import (
    calendar,
    clocks,
    codes,
    docket,
    facts,
    first_dates,
    goals,
    measures,
    pace,
    remands,
    standing,
    timeliness,
    trend,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Planted:
    """A wrong rule: `right` in the module's source becomes `wrong`; `watched_by` has the scenarios that must notice."""

    what: str
    module: ModuleType
    right: str
    wrong: str
    watched_by: ModuleType


PLANTED = (
    # Common to all.
    Planted("a completion after the day of measuring counts", facts, "p.completed <= as_of", "True", test_measures),
    Planted("99 is a hearing", facts, "hearing.code != ENTERED_IN_ERROR", "True", test_measures),
    Planted("hearings to come are known", facts, "hearing.on <= as_of and", "", test_first_dates),
    Planted("the year begins in September", calendar, "day.month >= 10", "day.month >= 9", test_calendar),
    Planted("a share is met above the goal only", goals, "100 * met >= self", "100 * met > self", test_timeliness),
    Planted(
        "nothing counted is a goal missed",
        goals,
        "self.goal_percent is None or not counted",
        "self.goal_percent is None",
        test_measures,
    ),
    # Measure 1.
    Planted("any case type counts", measures, "and p.case_type in types", "", test_measures),
    Planted("any judge's completion counts", measures, "and p.judge in known.judges\n", "", test_measures),
    Planted("administrative closures count", measures, "(closures and p.manner", "(p.manner", test_measures),
    Planted(
        "a venue change completes",
        measures,
        "(p.manner.completes or (closures",
        "(p.manner is Manner.VENUE_CHANGE or p.manner.completes or (closures",
        test_measures,
    ),
    Planted("a rider severed on the day still rides", measures, "link.severed > done", "link.severed >= done", test_measures),
    Planted(
        "readings of completions reach the clocks",
        measures,
        "NO_READINGS)\n    completions",
        "readings)\n    completions",
        test_measures,
    ),
    # Measures 2 and 3.
    Planted("day 4 is early", timeliness, "in_time = days <= self._limit", "in_time = days <= self._limit + 1", test_timeliness),
    Planted("the last day is late", timeliness, "in_time = days <= self._limit", "in_time = days < self._limit", test_timeliness),
    Planted("day 0 counts", timeliness, "(completed - start).days\n", "(completed - start).days + 1\n", test_timeliness),
    Planted("the clock starts at the first merits", timeliness, "else held[-1]\n", "else held[0]\n", test_timeliness),
    Planted(
        "a master hearing starts it",
        timeliness,
        "if h.kind is HearingKind.MERITS\n        and (completed",
        "if (completed",
        test_timeliness,
    ),
    Planted("a hearing after the decision starts it", timeliness, "h.on <= completed)", "True)", test_timeliness),
    Planted(
        "what was not held starts it",
        timeliness,
        "and known.codes.is_held(h.code, h.on, only_recorded=only_recorded)",
        "",
        test_timeliness,
    ),
    Planted(
        "held unknown is not held", codes, "entry.held is not HearingHeld.NO", "entry.held is HearingHeld.YES", test_timeliness
    ),
    Planted("a mark excuses for ever", docket, "(self.last is None or self.last >= start)", "True", test_timeliness),
    Planted(
        "a cap excuses detained cases",
        timeliness,
        "if one[0].value in benchmark.excuses]",
        "if benchmark.excuses]",
        test_timeliness,
    ),
    Planted("a check code of any day excuses", timeliness, "h.on == day and h.kind", "h.kind", test_timeliness),
    Planted(
        "released on the day is still detained", timeliness, "spell.released > day)", "spell.released >= day)", test_timeliness
    ),
    Planted(
        "the court sits on a closure",
        calendar,
        "is_court_day(day) and day not in self._closed",
        "is_court_day(day)",
        test_calendar,
    ),
    # Measure 4.
    Planted("bond requests are motions", timeliness, "and motion.motion_type not in BOND_MOTION_TYPES", "", test_timeliness),
    Planted("deleted motions count", timeliness, "not motion.is_deleted and", "", test_timeliness),
    Planted("day 20 is late", timeliness, "if ruled <= due else", "if ruled < due else", test_timeliness),
    Planted("the deadline rolls without a reading", timeliness, "if rolls else due", "", test_timeliness),
    Planted("due at the year's end is overdue", timeliness, "<= due < end", "<= due <= end", test_timeliness),
    Planted(
        "the proceeding's judge comes first",
        timeliness,
        "if motion.judge is not None or motion.proceeding_id is None",
        "if motion.proceeding_id is None",
        test_timeliness,
    ),
    # Measures 5 to 7.
    Planted("09 excuses nothing", first_dates, "if excusable and any", "if excusable and all", test_first_dates),
    Planted(
        "any day's 09 excuses",
        first_dates,
        "verdict, exclusion = verdicts.of(d0, met=met)",
        "verdict, exclusion = verdicts.of(all_merits, met=met)",
        test_first_dates,
    ),
    Planted("a hearing before the request is its first", first_dates, "h.on >= request.requested", "True", test_first_dates),
    Planted(
        "a custody request counts by its decision",
        first_dates,
        "decided if by_decision else first or decided",
        "decided",
        test_first_dates,
    ),
    Planted(
        "a dated request needs no decision",
        first_dates,
        "decided == first and request.has_decision",
        "decided == first",
        test_first_dates,
    ),
    Planted("a reserved decision is missed", first_dates, "h.code in RESERVED_CODES or", "", test_first_dates),
    Planted(
        "a later merits setting does not matter",
        first_dates,
        "return ended and not any(",
        "return ended or not any(",
        test_first_dates,
    ),
    Planted(
        "a fear review has a merits date", first_dates, "or proceeding.case_type in TYPES_WITHOUT_MERITS", "", test_first_dates
    ),
    Planted(
        "the completing judge has the first date",
        first_dates,
        "any(h.judge in known.judges for h in d0)\n\n\ndef _merits",
        "proceeding.judge in known.judges\n\n\ndef _merits",
        test_first_dates,
    ),
    Planted(
        "a fear review may wait",
        first_dates,
        "proceeding.completed == d0[0].on and proceeding.has_decision",
        "proceeding.has_decision",
        test_first_dates,
    ),
    # Measure 8.
    Planted("the Board's decision counts before it is made", remands, "decided > known.as_of or", "", test_remands),
    Planted("an appeal of DHS counts", remands, '(appeal.category or "").upper() != "IJ" or', "", test_remands),
    Planted("the earliest proceeding was appealed", remands, "return max(ended)", "return min(ended)", test_remands),
    Planted(
        "withdrawn appeals leave the denominator",
        remands,
        'if "without-withdrawn-appeals" in readings else',
        'if "" in "" else',
        test_remands,
    ),
    # The months.
    Planted(
        "a first date stands in the month of its decision", trend, "not benchmark.measure.has_days and", "False and", test_trend
    ),
    Planted(
        "a ruling stands in the month of its receipt",
        trend,
        "else item.end or item.due",
        "else item.start or item.end or item.due",
        test_trend,
    ),
    Planted(
        "a month counts what is left out",
        trend,
        "+ found[Verdict.MISSED], found",
        "+ found[Verdict.MISSED] + found[Verdict.EXCLUDED], found",
        test_trend,
    ),
    Planted("a month's remands are the decisions that stand", trend, "met = Verdict.MISSED", "met = Verdict.MET", test_trend),
    # Levels, pace and clocks.
    Planted("700 needs improvement", standing, "if count >= goal:", "if count > goal:", test_levels),
    Planted("15 percent is satisfactory", standing, "100 * remands < below", "100 * remands <= below", test_levels),
    Planted("20 percent is unsatisfactory", standing, "100 * remands > above", "100 * remands >= above", test_levels),
    Planted("half is not enough", standing, "if 100 * met < needed", "if 100 * met <= needed", test_levels),
    Planted(
        "an unknown cut-off does not matter",
        standing,
        "if any(one.benchmark.unsatisfactory_below_percent is None for one in below):",
        "if False:",
        test_levels,
    ),
    Planted("today has not elapsed", pace, "(until - year.first).days + 1", "(until - year.first).days", test_pace),
    Planted("leave counts as court days", calendar, "max(0, 100 - self._away_by_day.get(day, 0)) *", "100 *", test_pace),
    Planted("a decision not reserved runs", clocks, "h.code in RESERVED_CODES and", "", test_clocks),
    Planted("a case with merits to come is waited for", clocks, "return None if goes_on else last", "return last", test_clocks),
)


def _code_objects(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _code_objects(constant)


def _functions(module: ModuleType) -> Iterator[FunctionType]:
    """Every function written in the module, those of its classes included."""
    owners = [module, *(one for one in vars(module).values() if inspect.isclass(one) and one.__module__ == module.__name__)]
    for owner in owners:
        for one in vars(owner).values():
            inner = one.fget if isinstance(one, property) else one.func if isinstance(one, cached_property) else one
            inner = inspect.unwrap(getattr(inner, "__func__", inner)) if inner is not None else None
            if isinstance(inner, FunctionType) and inner.__module__ == module.__name__:
                yield inner


@contextmanager
def planted(rule: Planted) -> Iterator[None]:
    """Swap the code of the module's functions for that of the changed source, in place, for everyone who holds them."""
    source = inspect.getsource(rule.module)
    assert source.count(rule.right) == 1, f"The rule has moved: {rule.right!r} stands {source.count(rule.right)} times."
    compiled = compile(source.replace(rule.right, rule.wrong), str(rule.module.__file__), "exec", dont_inherit=True)
    changed = {code.co_qualname: code for code in _code_objects(compiled)}
    before = {one: one.__code__ for one in _functions(rule.module) if one.__code__.co_qualname in changed}
    try:
        for one, code in before.items():
            one.__code__ = changed[code.co_qualname]
        yield
    finally:
        for one, code in before.items():
            one.__code__ = code


def _scenarios(module: ModuleType) -> Iterator[tuple[FunctionType, dict[str, object]]]:
    """The scenarios of a test module with their arguments; the properties that hypothesis tries are left out."""
    for name, test in vars(module).items():
        if name.startswith("test_") and not hasattr(test, "hypothesis"):
            for arguments in _arguments(getattr(test, "pytestmark", [])):
                yield test, arguments


def _arguments(marks: list[pytest.Mark]) -> list[dict[str, object]]:
    ways: list[dict[str, object]] = [{}]
    for mark in marks:
        names, values = mark.args
        rows = [dict(zip(names, row, strict=True)) if isinstance(names, tuple) else {names: row} for row in values]
        ways = [way | row for way in ways for row in rows]
    return ways


def _fails(module: ModuleType) -> bool:
    for test, arguments in _scenarios(module):
        try:
            test(**arguments)
        except Exception:  # noqa: BLE001 - a wrong rule may break a scenario in any way
            return True
    return False


@pytest.mark.parametrize("rule", PLANTED, ids=lambda rule: rule.what)
def test_a_planted_wrong_rule_is_noticed(rule: Planted) -> None:
    with planted(rule):
        assert _fails(rule.watched_by)


@pytest.mark.parametrize("module", dict.fromkeys(rule.watched_by for rule in PLANTED), ids=lambda module: module.__name__)
def test_the_scenarios_hold_with_the_right_rules(module: ModuleType) -> None:
    assert module.__name__ in sys.modules
    assert not _fails(module)
