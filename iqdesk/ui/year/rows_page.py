"""The cases behind a number: every row of a measure that was met, missed or left out, with its days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.standing import Exclusion, Item, Verdict
from iqdesk.domain.trend import month_of
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button
from iqdesk.ui.page import Page, Place
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.records import CaseName
    from iqdesk.domain.standing import Standing
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.files.export_dialog import Exported

ROW_COLUMNS = (
    Column("A-number", "Case 20000000"),
    Column("Respondent", "Oyelaran-Pratt, S", grow=3),
    Column("From", "Mon Nov 30, 2026"),
    Column("To", "Mon Nov 30, 2026"),
    Column("Days", "1,204", right=True, grow=0),
    Column("Last day in time", "Mon Nov 30, 2026", gives_up=1),
    Column("Counted as", "Excluded: no custody hearing befo", glyphs=True, grow=2),
)


class Uncounted(Enum):
    """Rows of the year that are in no measure, and why: one of them, several."""

    COMPLETIONS = ("completion names no judge", "completions name no judge")
    MOTIONS = ("motion names no judge", "motions name no judge")
    CUSTODY = ("custody request names no judge", "custody requests name no judge")
    UNKNOWN_CUSTODY = ("completed proceeding is of unknown custody", "completed proceedings are of unknown custody")

    def subjects(self, standing: Standing) -> tuple[int, ...]:
        """The rows meant."""
        rows = standing.unattributed
        return {
            Uncounted.COMPLETIONS: rows.completions,
            Uncounted.MOTIONS: rows.motions,
            Uncounted.CUSTODY: rows.custody,
            Uncounted.UNKNOWN_CUSTODY: standing.unknown_custody,
        }[self]

    @property
    def title(self) -> str:
        """What they are, as a line of Benchmarks."""
        return {
            Uncounted.COMPLETIONS: "Completions, no judge",
            Uncounted.MOTIONS: "Motions, no judge",
            Uncounted.CUSTODY: "Custody, no judge",
            Uncounted.UNKNOWN_CUSTODY: "Custody unknown",
        }[self]

    @property
    def why(self) -> str:
        """Why no measure counts them."""
        return {
            Uncounted.COMPLETIONS: "Completed in the fiscal year, and this judge sat in them; the docket names no judge for the "
            "completion. Whose they are is not guessed: give the judge on the case, and they count.",
            Uncounted.MOTIONS: "Ruled on in the fiscal year; neither the motion nor its proceeding names a judge. Whose they are "
            "is not guessed: give the judge, and they count.",
            Uncounted.CUSTODY: "Decided in the fiscal year; the request names no judge. Whose they are is not guessed: give the "
            "judge, and they count.",
            Uncounted.UNKNOWN_CUSTODY: "Counted as completions, and under neither the detained nor the non-detained benchmark: "
            "the docket does not say whether the respondent was detained.",
        }[self]

    def words(self, count: int) -> str:
        """`1 motion names no judge`, `7 completions name no judge`."""
        return words.plural(count, *self.value)


@dataclass(frozen=True, slots=True)
class Behind:
    """Which rows of which measure; without a verdict all of them."""

    measure: str
    verdict: Verdict | None = None
    exclusion: Exclusion | None = None
    month: object = None
    uncounted: Uncounted | None = None

    def items(self, standing: Standing) -> tuple[Item, ...]:
        """The rows meant, as the standing has them now."""
        return tuple(item for item in items_of(standing, self.measure) if self._means(standing, item))

    def _means(self, standing: Standing, item: Item) -> bool:
        if self.month is not None and month_of(standing, self.measure, item) != self.month:
            return False
        return (self.verdict is None or item.verdict is self.verdict) and self.exclusion in (None, item.exclusion)


def items_of(standing: Standing, measure: str) -> tuple[Item, ...]:
    """Every row of one measure."""
    if measure == COMPLETIONS:
        return standing.completions.items
    return standing.remand_rate.items if measure == REMAND_RATE else standing.benchmark(measure).items


def measure_title(standing: Standing, measure: str) -> str:
    """A measure's name."""
    if measure == COMPLETIONS:
        return standing.goal_set.completions.title
    return standing.goal_set.remand_rate.title if measure == REMAND_RATE else standing.benchmark(measure).benchmark.title


class RowsPage(Page):
    """Opened from a figure; Enter opens the case."""

    name = "rows"
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._behind = Behind(COMPLETIONS)
        self._items: tuple[Item, ...] = ()  # as they are shown
        self.list = Table(ROW_COLUMNS, "Cases behind the figure")
        self.list.opened.connect(self._on_opened)
        self._empty = EmptyState("folder")
        self._back = button("", "link", "chevron_left")
        self._back.clicked.connect(self._on_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(2)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addSpacing(8)
        self._hints = KeyHints((("↑ ↓", "choose"), ("Enter", "open the case"), ("Esc", "back")))
        column.addWidget(self._hints)
        self.setFocusProxy(self.list)

    def take(self, subject: object) -> None:
        if isinstance(subject, Behind):
            self._behind = subject
            self.make_stale()

    def refresh(self) -> None:
        standing, today = self.desk.standing(), self.desk.today
        uncounted = self._behind.uncounted
        items = self._behind.items(standing) if uncounted is None else _uncounted_items(uncounted, standing, self.desk.facts())
        self._items = items
        names = self.desk.file.case_names([item.case_id for item in items if item.case_id is not None])
        self.list.show_rows([_item_row(item, names, today, self._behind) for item in items])
        title = "Counted nowhere" if uncounted else measure_title(standing, self._behind.measure)
        self.head(title, self._which(len(items)), f"Fiscal year {standing.year.year}")
        self._back.setText("Pace" if self._is_of_pace() else "Benchmarks")
        self.list.setVisible(bool(items))
        self._empty.setVisible(not items)
        self._hints.be_useful(useful=bool(items))
        self.setFocusProxy(self.list if items else self._back)
        self._empty.say("No row stands behind this figure", "Change the year, or go back.")

    def exported(self) -> Exported | None:
        from iqdesk.exchange.sheets.columns_out import BehindOut  # noqa: PLC0415 - only to export
        from iqdesk.exchange.sheets.lists import Asked, SheetList  # noqa: PLC0415
        from iqdesk.ui.files.export_dialog import Exported  # noqa: PLC0415

        said = [(item, _counted_cell(item, self._behind)) for item in self._items]
        rows = tuple(
            BehindOut(item.case_id, item.start, item.end, item.days, item.due, " ".join(f"{cell.text} {cell.muted}".split()))
            for item, cell in said
        )
        how = f"{self.title}; {self.facts}."
        return Exported(Asked(SheetList.BEHIND, self.desk.today, behind=rows), len(rows), how) if rows else None

    def _is_of_pace(self) -> bool:
        return self._behind.measure == COMPLETIONS and self._behind.uncounted is None

    def _which(self, count: int) -> str:
        behind = self._behind
        if behind.uncounted is not None:
            return behind.uncounted.words(count)
        if behind.exclusion is not None:
            return f"{words.figure(count)} left out: {behind.exclusion.value}"
        if isinstance(behind.month, date):
            return f"{words.plural(count, 'row')} in {words.month(behind.month)}"
        if behind.verdict is None:
            return words.plural(count, "row")
        return f"{words.figure(count)} {_VERDICT_WORDS[behind.verdict].lower()}"

    def open_current(self) -> None:
        key = self.list.current_key()
        if key is not None:
            self._on_opened(key)

    def _on_opened(self, key: object) -> None:
        if isinstance(key, tuple) and key[1] is not None:
            self.go.emit(Place("case", key[1]))

    def _on_back(self) -> None:
        self.go.emit(Place("pace" if self._is_of_pace() else "benchmarks"))


_UNCOUNTED = Cell("Counted nowhere", glyph=Glyph.DASH, tone=Tone.INK2)
_VERDICT_WORDS = {Verdict.MET: "In time", Verdict.MISSED: "Missed", Verdict.EXCLUDED: "Left out"}


def _uncounted_items(uncounted: Uncounted, standing: Standing, facts: Facts) -> tuple[Item, ...]:
    """The rows as the docket has them: from when to when."""
    wanted = set(uncounted.subjects(standing))
    if uncounted is Uncounted.MOTIONS:
        rows = [(one.id, one.case_id, one.received, one.decided_on) for one in facts.motions]
    elif uncounted is Uncounted.CUSTODY:
        rows = [(one.id, one.case_id, one.requested, one.decided_on) for one in facts.custody_requests]
    else:
        rows = [(one.id, one.case_id, None, one.completed) for one in facts.proceedings]
    return tuple(
        Item(subject, case, Verdict.EXCLUDED, start=start, end=end) for subject, case, start, end in rows if subject in wanted
    )


def _item_row(item: Item, names: dict[int, CaseName], today: date, behind: Behind) -> Row:
    name = names.get(item.case_id) if item.case_id is not None else None
    number = name.number if name else "No case"
    cells = (
        Cell(number, type=Type.MEDIUM if item.verdict is Verdict.MISSED else Type.BODY),
        Cell(name.respondent.name if name else ""),
        Cell(words.short_day(item.start, today)),
        Cell(words.short_day(item.end, today) or ("" if behind.measure == COMPLETIONS else DOES_NOT_APPLY)),
        Cell(words.figure(item.days)) if item.days is not None else EMPTY,
        Cell(words.short_day(item.due, today), tone=Tone.INK2),
        _counted_cell(item, behind),
    )
    return Row((item.subject, item.case_id), cells, copies=number.replace("\u00a0", ""))


def _counted_cell(item: Item, behind: Behind) -> Cell:
    return _UNCOUNTED if behind.uncounted else counted_as(item, behind.measure)


def counted_as(item: Item, measure: str) -> Cell:
    """What the row is to its measure."""
    if measure == COMPLETIONS:
        return Cell("Completed", glyph=Glyph.CHECK)
    if measure == REMAND_RATE:
        remanded = item.verdict is Verdict.MISSED
        return Cell(
            "Remand" if remanded else "Other decision", muted=item.code or "", glyph=Glyph.ARROW if remanded else Glyph.DISC
        )
    if item.exclusion is not None:
        return Cell(f"Left out: {item.exclusion.value}", glyph=Glyph.DASH, tone=Tone.INK2)
    if item.verdict is Verdict.MET:
        return Cell("In time", muted=item.code or "", glyph=Glyph.CHECK)
    late = (item.end - item.due).days if item.end and item.due else None
    text = f"{words.plural(late, 'day')} late" if late else "Missed"
    return Cell(text, muted=item.code or "", glyph=Glyph.TRIANGLE, tone=Tone.WARN)
