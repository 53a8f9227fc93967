"""The statement's part on circumstances: what they took by kind, as a figure and as a table, and each of them in order."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.reports.figures import Figure
from iqdesk.reports.house_style import Anchor, House, Link, Strong, note, prose
from iqdesk.reports.statement.causes_chart import Bars, causes_drawing
from iqdesk.reports.statement.measures_part import LEFT_OUT_SECTION
from iqdesk.reports.statement.schedule import ref
from iqdesk.reports.tables import DENSE, Column, Row, Table
from iqdesk.reports.words import NBSP, counted, days, in_words, listed, number, rounded, sentence, short_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from iqdesk.domain.statement.circumstance_entries import CircumstanceKind
    from iqdesk.domain.statement.circumstance_ledger import Circumstance
    from iqdesk.domain.statement.cost import Cost, CostLine, CostSum
    from iqdesk.reports.house_style import Caption, Part
    from iqdesk.reports.statement.evidence import Evidence
    from iqdesk.reports.statement.numbered_lines import NumberedLine

ENDS = (".", "!", "?", "…")
CASES_NAMED = 6
READ_SO = (
    "Days are available days. A setting stands with one circumstance only: the one that names it, else the day away or closure "
    "it fell on, else the reason given for its miss, else the cause that its code names. It is lost where its code does not "
    "say that it took place and its day is not itself among the days lost. Whose control it lay in is what I state; where I do "
    "not, the kind of a day away or the code tells it as I read it, and where these do not either, it is not stated."
)
UNROUNDED = "Sums of completions are taken before rounding: as printed they may be some tenths more or less."
CODES_READ_SO = (
    "Who or what a postponement came from is inferred from the wording of its adjournment code; the record does not state it. "
    "The table that leads from a code to a cause is kept in my docket and can be changed there. These are the codes of this "
    "year’s settings and what they were read as."
)


IN_A_SENTENCE = {True: "outside my control", False: "within my control", None: "with the control not stated"}
BY_ITSELF = {True: "Outside my control", False: "Within my control", None: "Control not stated"}
IN_THE_KEY = BY_ITSELF | {None: "Not stated"}  # beside the other two, on one line
IN_A_CELL = {True: "Outside", False: "Within", None: "Not stated"}
Sums = tuple["CostSum", "CostSum", "CostSum"]  # outside, within, not stated


def circumstances_part(evidence: Evidence, own: Sequence[House] = ()) -> Iterator[House]:
    """The figure, its figures, and the circumstances C-1, C-2 and so on; `own` words take the place of the opening ones."""
    yield evidence.heading(StatementPart.CIRCUMSTANCES, room=80)
    yield from own or [prose(*circumstances_words(evidence))]
    lines = evidence.lines.lines
    kinds = [(kind, by_control(evidence.cost, lost.lines)) for kind, lost in evidence.cost.by_kind]
    if kinds:
        caption = evidence.figure("What circumstances took, by kind and by whose control it was.")
        yield _figure(evidence, caption, kinds)
        yield _twin(evidence, caption, kinds)
    if lines:
        yield _table(evidence, lines)
        yield note(f"{READ_SO} {UNROUNDED}" if _tells_cost(evidence) else READ_SO)


def circumstances_words(evidence: Evidence) -> Iterator[Part]:
    """How many there are, what they took, and in whose control it lay."""
    lines, cost = evidence.lines.lines, evidence.cost
    if not lines:
        yield from _no_line(evidence)
        return
    is_one = len(lines) == 1
    yield "Below stands one circumstance" if is_one else f"Below stand {in_words(len(lines))} circumstances"
    yield "" if is_one else ", in order of the first day"
    if evidence.paper.left_out:
        yield "; others are left out"
        yield from evidence.cited(StatementPart.METHOD, LEFT_OUT_SECTION)
    if not cost.lines:
        yield f". No day and no setting was lost by {'it' if is_one else 'them'}."
        return
    yield f". Lost by {'it' if is_one else 'them'}{evidence.so_far}: "
    yield Strong(took(cost.total))
    yield whose_control(cost)
    yield from evidence.cited(StatementPart.COST)
    yield "."


def _no_line(evidence: Evidence) -> Iterator[Part]:
    """That there is none, or that all there are were chosen not to stand here."""
    if evidence.paper.left_out:
        yield f"The circumstances that the docket holds of this fiscal year{evidence.so_far} are left out by my choice"
        yield from evidence.cited(StatementPart.METHOD, LEFT_OUT_SECTION)
        yield "."
        return
    yield f"No circumstance is entered for this fiscal year{evidence.so_far}. "
    yield "None comes from a day away, a closure or an adjournment code."


def whose_control(cost: Cost) -> str:
    """How the sum parts by control, to stand after the sum: `, all outside my control`."""
    if len(cost.by_control) == 1:
        is_one = cost.total.days + cost.total.slots <= 1
        return f", {'' if is_one else 'all '}{IN_A_SENTENCE[cost.by_control[0][0]]}"
    return f". Of this, {'; '.join(f'{IN_A_SENTENCE[said]}: {took(lost)}' for said, lost in cost.by_control)}"


def took(lost: CostSum) -> str:
    """`12½ available days and 29 settings beyond them`, `29 settings`."""
    of_days = f"{days(lost.days)}{NBSP}available {'day' if lost.days <= 1 else 'days'}" if lost.days else ""
    if not lost.slots:
        return of_days or "no day and no setting"
    settings = counted(lost.slots, "setting")
    return f"{of_days} and {settings} beyond {'it' if lost.days <= 1 else 'them'}" if of_days else settings


def by_control(cost: Cost, lines: Iterable[CostLine]) -> Sums:
    """Some lines summed up outside, within and not stated."""
    found = tuple(lines)
    outside, within, unsaid = (cost.sum_of(one for one in found if one.circumstance.is_outside is said) for said in IN_A_CELL)
    return outside, within, unsaid


def _figure(evidence: Evidence, caption: Caption, kinds: list[tuple[CircumstanceKind, Sums]]) -> Figure:
    bars = [
        Bars(kind.label, (out.days, within.days, unsaid.days), (out.slots, within.slots, unsaid.slots))
        for kind, (out, within, unsaid) in kinds
    ]
    alternative = "Horizontal bars: for each kind of circumstance one of days and one of settings. "
    alternative += " ".join(f"{kind.label}: {_in_words(sums)}." for kind, sums in kinds)
    heads = "Available days lost", "Settings lost beyond them"
    there = {said for said, _ in evidence.cost.by_control}
    controls = [words if said in there else "" for said, words in IN_THE_KEY.items()]
    drawing = causes_drawing(bars, heads, controls, or_dash)
    return Figure(drawing, caption, f"{alternative} The table below gives the figures.")


def _in_words(sums: Sums) -> str:
    parts = zip(IN_A_SENTENCE.values(), sums, strict=True)
    return "; ".join(f"{control} {took(one)}" for control, one in parts if one.lines)


def or_dash(value: Fraction) -> str:
    """`12½`; a dash for none."""
    return days(value) if value else DOES_NOT_APPLY


def _twin(evidence: Evidence, caption: Caption, kinds: list[tuple[CircumstanceKind, Sums]]) -> Table:
    """The figure's sums; without columns for a control that has none."""
    there = [said for said, _ in evidence.cost.by_control]
    columns = [Column("Kind", 168)]
    for what in ("Days", "Settings"):
        columns += [Column(f"{what} {IN_A_CELL[said].lower()}", 150 / len(there), right=True) for said in there]

    def cells(sums: Sums) -> list[str]:
        shown = [one for said, one in zip(IN_A_CELL, sums, strict=True) if said in there]
        return [*(or_dash(one.days) for one in shown), *(or_dash(Fraction(one.slots)) for one in shown)]

    rows = [Row((kind.label, *cells(sums))) for kind, sums in kinds]
    rows.append(Row(("In all", *cells(by_control(evidence.cost, evidence.cost.lines))), strong=True))
    return Table(columns, rows, caption=evidence.table(f"The figures of {caption.label}."), measures=DENSE)


def _table(evidence: Evidence, lines: tuple[NumberedLine, ...]) -> Table:
    columns = [Column("No.", 34), Column("When", 118), Column("Kind", 118), Column("Control", 60)]
    columns += [Column("Days", 36, right=True), Column("Settings lost", 46, right=True)]
    tells_cost = _tells_cost(evidence)
    columns += [Column("Completions", 56, right=True)] if tells_cost else []
    rows = [row for line in lines for row in _rows(evidence, line)]
    total = evidence.cost.total
    cells = [or_dash(total.days), or_dash(Fraction(total.slots))]
    cells += [completions_words(total.completions)] if tells_cost else []
    rows.append(Row((f"In{NBSP}all", "", "", "", *cells), strong=True))
    cost = ", and the completions they are reckoned to have cost, an estimate" if tells_cost else ""
    return Table(columns, rows, caption=evidence.table(f"Circumstances in order of their first day{cost}."))


def _tells_cost(evidence: Evidence) -> bool:
    """Whether the paper holds the part that says how the completions are reckoned; without it none are given."""
    return StatementPart.COST in evidence.parts


def completions_words(value: Fraction | None) -> str:
    """`12.4`, one decimal; a dash where none can be told."""
    return DOES_NOT_APPLY if value is None else rounded(value, 1)


def _rows(evidence: Evidence, line: NumberedLine) -> Iterator[Row]:
    """The line, and under it what it was, what it bore on and what shows it."""
    one, cost = line.circumstance, line.cost
    took_days = DOES_NOT_APPLY if one.available_days is None else days(one.available_days)
    cells = Anchor(line.ref), span_words(evidence, one), one.kind.label, IN_A_CELL[one.is_outside]
    told = (completions_words(cost.completions if cost else None),) if _tells_cost(evidence) else ()
    yield Row((*cells, took_days, _slots(evidence, one), *told))
    words = sentence(_on_a_line(evidence, one.words))
    words += "" if not words or words.endswith(ENDS) else "."
    yield Row((f"{words} {_rests_on(evidence, one)}".strip(),), is_under=True, runs_from=1)


def span_words(evidence: Evidence, one: Circumstance) -> str:
    """`Tue Jan 19 to Fri Jan 29`."""
    first, last = short_date(one.first, evidence.year), short_date(one.last, evidence.year)
    return first if one.first == one.last else f"{first} to{NBSP}{last}"


def _slots(evidence: Evidence, one: Circumstance) -> Part:
    span = evidence.schedule.of_circumstance(one.key)
    lost = number(len(one.lost_slots))
    return Link(lost, ref(span.first)) if span else lost if one.settings else DOES_NOT_APPLY


def _on_a_line(evidence: Evidence, typed: str) -> str:
    """Typed words as the paper may say them."""
    return " ".join(evidence.mask.text(typed).split())


def _rests_on(evidence: Evidence, one: Circumstance) -> str:
    """`23 settings, A-34 to A-56; 2 cases, A… 330 and A… 871. Evidence: Codes 18, 33.`; empty where it rests on nothing."""
    parts = []
    span = evidence.schedule.of_circumstance(one.key)
    if one.settings:
        parts.append(counted(len(one.settings), "setting") + (f", {span.in_cell().text}" if span else ""))
    if one.cases:
        named = [evidence.mask.case(case) for case in one.cases]
        known = [words for words in named if words != DOES_NOT_APPLY][:CASES_NAMED]
        parts.append(counted(len(one.cases), "case") + (f", {_named(_with_rest(known, len(named)))}" if known else ""))
    shown_by = _on_a_line(evidence, one.evidence).rstrip(".")
    return " ".join(f"{part}." for part in ("; ".join(parts), f"Evidence: {shown_by}" if shown_by else "") if part)


def _named(cases: list[str]) -> str:
    """`A… 330 and A… 871`; names hold commas of their own, and stand apart by semicolons."""
    if any("," in case for case in cases):
        return "; ".join([*cases[:-1], f"and {cases[-1]}" if len(cases) > 1 else cases[-1]])
    return listed(cases)


def _with_rest(known: list[str], count: int) -> list[str]:
    rest = count - len(known)
    return [*known, f"{number(rest)} more"] if rest else known


def codes_as_used(evidence: Evidence) -> Iterator[House]:
    """How the codes of the year's postponed settings were read: by cause, each with its wording and how many there are."""
    postponed = evidence.postponed
    if not postponed.count:
        return
    yield prose(CODES_READ_SO)
    columns = [Column("Code", 36), Column("Its wording", 238), Column("Took place", 62), Column("Control", 76)]
    columns.append(Column("Settings", 56, right=True))
    rows = []
    for cause in postponed.by_cause:
        rows.append(Row((f"{sentence(cause.label)}, {counted(len(cause.rows), 'setting')}",), strong=True, is_group=True))
        for of in postponed.by_code:
            if of.cause is cause.cause:
                label = DOES_NOT_APPLY if of.label == of.code else of.label
                rows.append(Row((of.code, label, of.held.label, IN_A_CELL[of.is_outside], number(len(of.rows)))))
    text = "Settings adjourned or not proceeded with, by cause and code, and how their control is read where I state none."
    yield Table(columns, rows, caption=evidence.table(text), measures=DENSE)
