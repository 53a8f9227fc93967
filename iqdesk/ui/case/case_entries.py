"""Entries on a case's page: the band, the buttons that open it, and F2 and the menu of a row: correct, move, take away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QWidget

from iqdesk.ui.case.case_offers import CaseOffers, Offer
from iqdesk.ui.entry.band import EntryBand
from iqdesk.ui.entry.event_forms import COMPLETION, CUSTODY_REQUEST, MOTION
from iqdesk.ui.entry.hearing_forms import HEARING
from iqdesk.ui.labels import button
from iqdesk.ui.menu_letters import keep_letters

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.domain.case_records import CaseRecord
    from iqdesk.ui.case.case_offers import Offers
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.table import Table

ADDED_HERE = (
    ("Hearing", "add", HEARING),
    ("Motion", "add", MOTION),
    ("Custody request", "add", CUSTODY_REQUEST),
    ("Completion", "checkmark", COMPLETION),
)


class CaseEntries(QObject):
    """F2 takes the first offer of the row that has the keyboard; its menu shows them all."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case: CaseRecord | None = None
        self._served: list[tuple[Table, Callable[[CaseRecord, object], Offers]]] = []
        self._menu: QMenu | None = None
        self.begun_in: Table | None = None  # the table whose row is corrected, which gets the keyboard back
        self._waits = False  # the band was open when the case of today was left
        self.offers = CaseOffers(desk)
        self.band = EntryBand(desk)
        self.buttons = QWidget()
        self._build_buttons()

    def _build_buttons(self) -> None:
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for word, icon, form in ADDED_HERE:
            add = button(word, "quiet", icon)
            add.setProperty("form", form.name)
            add.setAccessibleName(f"Add: {form.title}")
            add.clicked.connect(self._on_add)
            row.addWidget(add)

    def show_case(self, case: CaseRecord) -> None:
        """The page shows a case as it is today."""
        self._case = case
        self.buttons.show()
        waits, self._waits = self._waits, False
        if self.band.stand_for(case.case) and waits:
            self.band.show()
        if self.band.isHidden():
            self.begun_in = None

    def show_none(self) -> None:
        """The page shows nothing that can be written to; what was typed waits."""
        self._case = None
        self._waits |= not self.band.isHidden()
        for one in (self.buttons, self.band):
            one.hide()

    def serve(self, table: Table, offers: Callable[[CaseRecord, object], Offers]) -> None:
        """Offer this for the rows of a table."""
        self._served.append((table, offers))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_menu)

    def correct_in(self, *parts: QWidget) -> None:
        """F2 corrects in these parts of the page and in what they hold."""
        action = QAction("Correct", self)
        action.setShortcut(QKeySequence("F2"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self.correct)
        for part in parts:
            part.addAction(action)

    def _of(self, widget: object) -> Offers:
        for table, offers in self._served:
            if table is widget and self._case is not None and table.current_key() is not None:
                return offers(self._case, table.current_key())
        return []

    def correct_case(self) -> None:
        """Correct the particulars of the case, wherever the keyboard is."""
        self._desk.show(self._correct_case)

    def _correct_case(self) -> None:
        if self._case is not None:
            self._take(self.offers.of_case(self._case)[0])

    def correct(self) -> None:
        """Take the first offer of the row that has the keyboard; without such a row the case itself is corrected."""
        self._desk.show(self._correct)

    def _correct(self) -> None:
        if self._case is not None:
            self._take((self._of(QApplication.focusWidget()) or self.offers.of_case(self._case))[0])

    def _take(self, offer: Offer) -> None:
        focus = QApplication.focusWidget()
        self.begun_in = next((table for table, _ in self._served if table is focus), None)
        if offer.form is not None:
            self.band.begin(offer.form.form, offer.form.values, is_once=True)  # it is for this row alone
        if offer.verb is not None:
            self._desk.do(offer.verb)

    def _on_add(self) -> None:
        name = self.sender().property("form")
        self.band.begin(next(form for _, _, form in ADDED_HERE if form.name == name))

    def _on_menu(self, where: QPoint) -> None:
        self._desk.show(partial(self._offer, self.sender(), where))

    def _offer(self, table: object, where: QPoint) -> None:
        offers = self._of(table)
        if not isinstance(table, QWidget) or not offers:
            return
        self._menu = QMenu(table)
        self._menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_letters(self._menu)
        self.fill(self._menu, offers)
        self._menu.popup(table.mapToGlobal(where))

    def fill(self, menu: QMenu, offers: Offers) -> None:
        """Put offers into a menu."""
        for offer in offers:
            menu.addAction(offer.text).setData(offer)
        menu.triggered.connect(self._on_chosen)

    def _on_chosen(self, action: QAction) -> None:
        if isinstance(action.data(), Offer):
            self._take(action.data())
