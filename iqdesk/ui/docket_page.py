"""The docket: its lists of cases, hearings, motions and completions, one of them shown, found in by the box above."""

from __future__ import annotations

from dataclasses import replace
from operator import methodcaller
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout

from iqdesk.domain.docket import Touched
from iqdesk.domain.lists import ListKind
from iqdesk.domain.saved_views import NewView, SavedView
from iqdesk.ui import words
from iqdesk.ui.empty import NO_CASES, EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.lists.cases import ListedCases
from iqdesk.ui.lists.hearings import ListedHearings
from iqdesk.ui.lists.motions import ListedCompletions, ListedMotions
from iqdesk.ui.lists.pane import ListPane
from iqdesk.ui.lists.tool_row import ToolRow
from iqdesk.ui.lists.view_dialog import Asking, ViewDialog
from iqdesk.ui.lists.views_menu import ViewsMenu
from iqdesk.ui.outcomes.recording import record_outcome_of
from iqdesk.ui.page import Page, Place, band_under
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QMenu

    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.band import EntryBand
    from iqdesk.ui.entry.form import EntryForm
    from iqdesk.ui.files.export_dialog import Exported
    from iqdesk.ui.lists.columns import ColumnTable
    from iqdesk.ui.lists.list_model import ListModel

HINTS = (
    ("↑ ↓", "choose"),
    ("Enter", "open the case"),
    ("Ctrl+PgDn", "next list"),
    ("Ctrl+F", "find"),
    ("Ctrl+Shift+V", "save this view"),
    ("Ctrl+C", "copy the A-number"),
)
LISTS = (ListedCases, ListedHearings, ListedMotions, ListedCompletions)


class DocketPage(Page):
    """Holds which list is shown; each list knows what of it, and the store narrows, orders and counts."""

    name = "docket"
    shows: ClassVar[Touched] = Touched.EVERYTHING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._settings: QSettings | None = None
        self._panes: dict[ListKind, ListPane] = {}
        self.kind = ListKind.CASES
        self._stack = QStackedWidget()
        self._segments = QButtonGroup(self)
        self._count = label("", Type.STRONG)
        self._kind_button = button("", "quiet", "filter")
        self._order_button = button("", "quiet", "options")
        self._views_button = button("Views", "quiet", "bookmark")
        self._views_button.setToolTip("Saved views of this list. Ctrl+Shift+V saves what is shown")
        self.views = ViewsMenu(self)
        self._views_button.setMenu(self.views)
        self.addAction(self.views.save)  # so that its key acts wherever the keyboard is on the page
        self._columns_button = button("Columns", "quiet", "table")
        self._export_button = button("Export…", "quiet", "arrow_export")
        self._export_button.clicked.connect(self.wants_export)
        self._hints = KeyHints(HINTS)
        self._empty = EmptyState("folder")
        self._build()
        self._show_list(self.kind)
        self.views.chosen.connect(self.show_view)
        desk.caught_up.connect(self.make_stale)  # what runs on a large docket is known then
        self.views.saves.connect(self.save_view)
        self.views.renames.connect(self._on_rename)
        self.views.takes_away.connect(self._on_take_away)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        column = QVBoxLayout()
        outer.addLayout(column, 1)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(6)
        self._tools = self._build_tools()
        column.addWidget(self._tools)
        column.addWidget(self._stack, 1)
        self._empty.say(*NO_CASES)
        self._empty.acted.connect(self.wants_data)
        column.addWidget(self._empty, 1)
        column.addWidget(self._hints)

    def _build_tools(self) -> ToolRow:
        tools = ToolRow()
        tools.row.setContentsMargins(INDENT, 2, INDENT, 0)
        for place, listed in enumerate(LISTS):
            segment = button(listed.kind.label, "segment")
            segment.setCheckable(True)
            segment.setToolTip("Ctrl+PgDn and Ctrl+PgUp change between the lists")
            self._segments.addButton(segment, place)
            tools.row.addWidget(segment)
        self._segments.idClicked.connect(self._on_segment)
        tools.row.addStretch()
        tools.row.addWidget(self._count)
        tools.row.addSpacing(8)
        for one in (self._kind_button, self._order_button, self._views_button, self._columns_button, self._export_button):
            tools.add_tool(one)
        return tools

    @property
    def pane(self) -> ListPane:
        """The list that is shown."""
        return self._panes[self.kind]

    @property
    def list(self) -> ColumnTable:
        """Its table."""
        return self.pane.list

    @property
    def model(self) -> ListModel:
        """Its model."""
        return self.pane.model

    @property
    def search(self) -> str:
        """What is searched for in it."""
        return self.pane.query.search

    def _show_list(self, kind: ListKind) -> None:
        """Show another list as it was left; what is typed into the find box is sought there too."""
        sought = self.search if self._panes else ""
        self.kind = kind
        pane = self._made(kind)
        if pane.query.search != sought:
            pane.query = replace(pane.query, search=sought)
        self._stack.setCurrentWidget(pane)
        self._segments.button(list(ListKind).index(kind)).setChecked(True)
        self._order_button.setMenu(pane.order_menu)
        self._columns_button.setMenu(pane.list.chooser)
        self._kind_button.setVisible(pane.kind_menu is not None)
        if pane.kind_menu is not None:
            self._kind_button.setMenu(pane.kind_menu)
        self.setFocusProxy(pane)
        self.make_stale()

    def _made(self, kind: ListKind) -> ListPane:
        if kind not in self._panes:
            listed = next(one for one in LISTS if one.kind is kind)
            pane = ListPane(self.desk, listed(self.desk))
            pane.opened.connect(self._on_opened)
            pane.changed.connect(self._show_pane)
            pane.cleared.connect(self._on_cleared)
            pane.view_chosen.connect(self.show_view)
            pane.outcome_chosen.connect(self._on_outcome_chosen)
            for other in self._panes.values():
                pane.list.take_letters(takes=other.list.takes_letters)
            if self._settings is not None:
                pane.keep_columns(self._settings)
            self._panes[kind] = pane
            self._stack.addWidget(pane)
        return self._panes[kind]

    def keep_in(self, settings: QSettings) -> None:
        self._settings = settings
        for pane in self._panes.values():
            pane.keep_columns(settings)

    def take(self, subject: object) -> None:
        """Another list, a saved view of one, or what to search for: through everything, so that no chip hides what is sought."""
        if isinstance(subject, ListKind):
            self._show_list(subject)
        elif isinstance(subject, SavedView):
            self._take_view(subject)
        elif isinstance(subject, str):
            if subject and not self.isVisible():
                self._show_list(ListKind.CASES)  # what is sought from elsewhere is a case
            query = replace(self.pane.query, search=subject)
            self.pane.set_query(replace(query, view=self.kind.views[0]) if subject else query)
            self.make_stale()

    def _take_view(self, view: SavedView) -> None:
        if view.query is not None:
            self._show_list(view.kind)
            self.pane.set_query(view.query)
            self.make_stale()

    def show_view(self, view: SavedView) -> None:
        """Show a saved view, through the window, whose find box says what is sought; or say why it cannot be shown."""
        if view.query is None:
            self.desk.trouble.emit(view.trouble)
            self.pane.choose_chip()
            return
        self.pane.setFocus()
        self.go.emit(Place("docket", view))

    def save_view(self) -> None:
        """Ask for a name, and save what is shown under it."""
        if not self._tools.isVisibleTo(self):
            return
        pane, shown = self.pane, self.pane.shown_view()
        taken = [view.name for view in pane.views]
        asking = Asking(
            f"Save this view of {self.kind.value}",
            f"{pane.shown_words()}.",
            shown.name if shown is not None else "",
            "&Save the view",
            taken,
            "There is a view of that name. From now on it shows this; Undo brings back what it showed.",
        )
        name = ViewDialog.ask(self, asking)
        if name is not None:
            self.desk.do(methodcaller("record_view", NewView(self.kind, name, pane.query)))

    def _on_rename(self) -> None:
        shown = self.pane.shown_view()
        if shown is None:
            return
        others = [view.name for view in self.pane.views if view.id != shown.id]
        asking = Asking(f"Rename “{shown.name}”", f"{self.pane.shown_words()}.", shown.name, "&Rename it", others)
        name = ViewDialog.ask(self, asking)
        if name is not None:
            self.desk.do(methodcaller("correct_view", shown.id, name))

    def _on_take_away(self) -> None:
        shown = self.pane.shown_view()
        if shown is not None:
            self.desk.do(methodcaller("withdraw_view", shown.id))

    def step(self, by: int) -> None:
        """Go to the list beside."""
        kinds = list(ListKind)
        self._show_list(kinds[(kinds.index(self.kind) + by) % len(kinds)])
        self.pane.setFocus()

    def refresh(self) -> None:
        has_cases = bool(self.desk.file.case_count())
        for one in (self._stack, self._tools):
            one.setVisible(has_cases)
        self._empty.setVisible(not has_cases)
        self.setFocusProxy(self.pane if has_cases else self._empty)
        self._hints.be_useful(useful=has_cases)
        if has_cases:
            self.pane.show_views([view for view in self.desk.file.saved_views() if view.kind is self.kind])
            self.pane.refresh()
        else:
            self.head("Docket", words.plural(0, "case"))

    def _show_pane(self) -> None:
        """Say how many are listed, and by what they are ordered."""
        pane, query = self.pane, self.pane.query
        self._count.setText(pane.count_words())
        self._tools.say(self._order_button, f"Order: {pane.order_words()}")
        self._tools.say(self._kind_button, query.of_kind.label if query.of_kind else "Every kind")
        self._tools.fit()  # beside as many rows as there are now
        self.views.show_views(pane.views, pane.shown_view())
        self._hints.be_useful(useful=bool(pane.model.ids))
        searched = f"searched for “{query.search.strip()}”" if query.search.strip() else ""
        self.head("Docket", words.plural(pane.total, self.kind.noun) if pane.total else "", searched, pane.apart_words())

    def only_case(self) -> int | None:
        """The case when exactly one is listed, and no further one can still come."""
        ids = self.model.ids
        return self.pane.listed.case_of(ids[0]) if len(ids) == 1 and self.model.is_whole else None

    def open_current(self) -> None:
        case_id = self.current_case()
        if case_id is not None:
            self._on_opened(case_id)

    def current_case(self) -> int | None:
        return self.pane.current_case()

    def current_hearing(self) -> int | None:
        key = self.list.current_key() if self.kind is ListKind.HEARINGS else None
        return key if isinstance(key, int) else None

    def records_outcomes(self) -> bool:
        return self.current_hearing() is not None

    def record(self, kind: OutcomeKind, *, asks: bool = False) -> None:
        hearing_id = self.current_hearing()
        if hearing_id is not None:
            record_outcome_of(self, self.desk, hearing_id, kind, asks=asks)

    def _on_outcome_chosen(self, kind: OutcomeKind, asks: bool) -> None:  # noqa: FBT001 - a slot
        self.record(kind, asks=asks)

    def make_band(self) -> EntryBand:
        return band_under(self)

    def first_form(self) -> EntryForm:
        from iqdesk.ui.entry.forms import FORM_OF  # noqa: PLC0415 - the lists open without

        return FORM_OF[self.kind]

    def exported(self) -> Exported | None:
        return self.pane.exported() if self.model.is_whole and self.model.ids else None

    def view_menu(self) -> QMenu | None:
        return self.views

    def column_menu(self) -> QMenu | None:
        return self.list.chooser

    def _on_opened(self, case_id: object) -> None:
        self.go.emit(Place("case", case_id))

    def _on_cleared(self) -> None:
        """Show everything; through the window, whose find box is emptied too."""
        self.pane.set_query(replace(self.pane.query, view=self.kind.views[0], search="", of_kind=None))
        self.go.emit(Place("docket", ""))

    def _on_segment(self, place: int) -> None:
        self._show_list(list(ListKind)[place])

    def hideEvent(self, event: QHideEvent) -> None:
        for pane in self._panes.values():
            self._is_stale |= pane.stop()
        super().hideEvent(event)
