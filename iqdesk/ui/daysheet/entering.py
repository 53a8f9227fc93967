"""What is entered on the day sheet: the band at its foot, which stands on the day that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.daysheet.leaving import LeavingPage
from iqdesk.ui.page import band_under

if TYPE_CHECKING:
    from iqdesk.domain.records import Setting
    from iqdesk.ui.entry.band import EntryBand
    from iqdesk.ui.entry.form import EntryForm


class EnteringPage(LeavingPage):
    """The page's part that takes entries. A clerk's band is open from the start and stays; a judge's opens when asked for."""

    _keys: frozenset[object] = frozenset()  # of the lines before an entry

    def _setting(self) -> Setting | None:
        """The setting that is chosen; None while the list is hidden, so that nothing is done to what nobody sees."""
        return self.list.current() if self.lists_settings else None

    def current_case(self) -> int | None:
        setting = self._setting()
        return None if setting is None else setting.case.case_id

    def current_hearing(self) -> int | None:
        setting = self._setting()
        return None if setting is None else setting.hearing_id

    def first_form(self) -> EntryForm:
        from iqdesk.ui.entry.hearing_forms import HEARING  # noqa: PLC0415 - the sheet opens without

        return HEARING

    def make_band(self) -> EntryBand:
        band = band_under(self)
        band.stand_on(self.first_form(), self.day)
        band.writes.connect(self._on_writes)
        band.wrote.connect(self._on_wrote)
        return band

    def _on_writes(self) -> None:
        self._keys = frozenset(row.key for row in self.list.rows.rows)

    def _on_wrote(self) -> None:
        """What was entered is seen to stand in the list; what was chosen there stays so."""
        rows = self.list.rows.rows
        added = [place for place, row in enumerate(rows) if row.key not in self._keys and not row.is_heading]
        if added and self.lists_settings:
            self.list.scrollTo(self.list.rows.index(added[0], 0))

    def _stand_on_day(self) -> None:
        """What is entered is for this day, unless another is typed."""
        if self.band is not None:
            self.band.stand_on(self.first_form(), self.day)

    def take_keyboard(self) -> None:
        if self._is_clerks and self.band is None and not self.desk.why_not:
            self.begin_entry(self.first_form())
        else:
            super().take_keyboard()

    def leave_band(self) -> None:
        if self.band is not None and self._is_clerks:
            self.band.rest_with(self.first_form())
            self.setFocus()
        else:
            super().leave_band()

    @property
    def _is_clerks(self) -> bool:
        return not self.desk.file.author.reads_private
