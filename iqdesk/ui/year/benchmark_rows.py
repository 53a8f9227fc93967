"""The rows of Benchmarks: met of counted, the share beside its goal, the standing in words, what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.wording import DOES_NOT_APPLY, percent, share_in_words
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.theme import Type
from iqdesk.ui.year.pictures import BAR_WIDTH, SPARK_WIDTH, ShareBar, Sparkline, by_month
from iqdesk.ui.year.rows_page import Uncounted

if TYPE_CHECKING:
    from fractions import Fraction

    from iqdesk.domain.standing import BenchmarkStanding, Standing

BENCHMARK_COLUMNS = (
    Column("Benchmark", "Non-detained in 10 da", grow=4),
    Column("Met", "112 of 125", right=True, grow=0),
    Column("Share", "1000.0%", grow=0, picture=BAR_WIDTH + 4),
    Column("Standing", "2 more late, still at goal", grow=1, glyphs=True),
    Column("Left out", "1,204", right=True, grow=0),
    Column("By month", "", grow=0, gives_up=1, picture=SPARK_WIDTH),
)
LEFT_OUT = 4
NUMBERS = "Number goals"
NO_GOALS = "Numbers"
NOWHERE = "In no measure"
NONE = Cell(DOES_NOT_APPLY, tone=Tone.INK2)


def benchmark_rows(standing: Standing) -> list[Row]:
    """The benchmarks, then the two number goals, then what is counted nowhere."""
    rows = [_benchmark_row(one, standing) for one in standing.benchmarks]
    heading = Row(NUMBERS, (Cell(NO_GOALS if standing.no_goals else NUMBERS, type=Type.STRONG),), is_heading=True)
    return [*rows, heading, _completions_row(standing), _remand_row(standing), *_uncounted_rows(standing)]


def _uncounted_rows(standing: Standing) -> list[Row]:
    found = [(what, len(what.subjects(standing))) for what in Uncounted if what.subjects(standing)]
    if not found:
        return []
    rows = [
        Row(what, (Cell(what.title), Cell(words.figure(count)), NONE, Cell("Counted nowhere"), NONE)) for what, count in found
    ]
    return [Row(NOWHERE, (Cell(NOWHERE, type=Type.STRONG),), is_heading=True), *rows]


def _benchmark_row(one: BenchmarkStanding, whole: Standing) -> Row:
    benchmark = one.benchmark
    goal = _part(benchmark.goal_percent)
    name = Cell(benchmark.short_title, second=benchmark.basis)
    left_out = sum(one.excluded.values())
    excluded = Cell(words.figure(left_out), tone=Tone.LINK) if left_out else Cell("0", tone=Tone.INK2)
    target = "" if goal is None else f"Goal {percent(benchmark.goal_percent)}"
    if one.share is None:
        standing = Cell("Does not apply", second="nothing to count this year", tone=Tone.INK2)
        return Row(benchmark.name, (name, NONE, Cell(DOES_NOT_APPLY, second=target), standing, excluded, EMPTY))
    bar = ShareBar(one.share, goal, is_met=one.goal_met is not False)
    cells = (
        name,
        Cell(f"{words.figure(one.met)} of {words.figure(one.counted)}"),
        Cell(one.share_in_words, second=target, type=Type.STRONG, picture=bar),
        EMPTY if goal is None else _standing_cell(is_met=bool(one.goal_met), second=words.headroom(one)),
        excluded,
        Cell(picture=Sparkline(by_month(whole, benchmark.name), goal)),
    )
    return Row(benchmark.name, cells, copies=f"{benchmark.title}\t{one.met}\t{one.counted}\t{one.share_in_words}")


def _part(percentage: Fraction | None) -> float | None:
    return None if percentage is None else float(percentage / 100)


def _standing_cell(*, is_met: bool, second: str) -> Cell:
    if is_met:
        return Cell("At goal", second=second, glyph=Glyph.CHECK)
    return Cell("Below goal", second=second, glyph=Glyph.TRIANGLE, tone=Tone.WARN)


def _completions_row(standing: Standing) -> Row:
    done, goals = standing.completions, standing.goal_set.completions
    if done.goal is None:
        return Row(COMPLETIONS, (Cell(goals.title), Cell(words.figure(done.count)), NONE, EMPTY, NONE))
    left = done.goal - done.count
    to_go = f"{words.figure(left)} {'under' if standing.year_over else 'to go'}" if left > 0 else f"{words.figure(-left)} over"
    if left <= 0:
        state = Cell("At goal", glyph=Glyph.CHECK)
    elif standing.year_over:
        state = Cell(
            "Below goal", second=standing.in_words(done.level) if done.level else "", glyph=Glyph.TRIANGLE, tone=Tone.WARN
        )
    else:
        state = Cell("In progress", second="see Pace", glyph=Glyph.HALF_DISC)
    name = Cell(goals.title, second=f"Goal {words.figure(done.goal)}")
    return Row(COMPLETIONS, (name, Cell(words.figure(done.count)), Cell(to_go, tone=Tone.INK2), state, NONE))


def _remand_row(standing: Standing) -> Row:
    rate, goals = standing.remand_rate, standing.goal_set.remand_rate
    limit = goals.goal_below_percent
    name = Cell(goals.title, second="" if limit is None else f"Goal below {percent(limit)}")
    if rate.rate is None:
        nothing = Cell("Does not apply", second="no decision this year", tone=Tone.INK2)
        return Row(REMAND_RATE, (name, NONE, NONE, nothing, NONE))
    is_met = limit is None or 100 * rate.remands < limit * rate.decisions
    above = goals.unsatisfactory_above_percent
    cut_off = "" if above is None else f"Cut-off {percent(above)}"
    figure = share_in_words(rate.remands, rate.decisions, limit)
    bar = ShareBar(rate.rate, _part(limit), is_met=is_met)
    cells = (
        name,
        Cell(f"{words.figure(rate.remands)} of {words.figure(rate.decisions)}"),
        Cell(figure, second=cut_off, type=Type.STRONG, picture=bar),
        _remand_state(standing, is_met=is_met),
        NONE,
    )
    return Row(REMAND_RATE, cells)


def _remand_state(standing: Standing, *, is_met: bool) -> Cell:
    rate, limit = standing.remand_rate, standing.goal_set.remand_rate.goal_below_percent
    if limit is None:
        return EMPTY
    if is_met:
        return Cell("At goal", second=_more_remands(rate.remands, rate.decisions, limit), glyph=Glyph.CHECK)
    second = "" if rate.level is None else standing.in_words(rate.level)
    return Cell("Above goal", second=second, glyph=Glyph.TRIANGLE, tone=Tone.WARN)


def _more_remands(remands: int, decisions: int, goal: Fraction) -> str:
    """How many further decisions could all be remands before the rate reaches the goal."""
    more = -((100 * remands - goal * decisions) // (100 - goal)) - 1
    words_for_it = f"{words.figure(int(more))} more, still at goal" if more > 0 else "none to spare"
    return f"{words.plural(decisions, 'decision')}, {words_for_it}" if decisions < words.FEW else words_for_it
