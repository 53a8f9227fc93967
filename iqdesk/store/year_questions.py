"""What reconciling, projecting, explaining and stating a year ask of the docket."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from iqdesk.domain.reconcile import AgencyFigure
    from iqdesk.domain.records import StepLine
    from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, GivenReason
    from iqdesk.store.connection import Connection


class YearQuestions:
    """A part of `Questions`."""

    _connection: Connection

    def agency_figures(self, year: int) -> list[AgencyFigure]:
        """What the agency showed of a fiscal year, the latest first."""
        from iqdesk.store import agency_verbs  # noqa: PLC0415

        return agency_verbs.agency_figures(self._connection, year)

    def completions_entered(self) -> dict[int, date]:
        """On which day the docket first had the completion that a proceeding has now."""
        from iqdesk.store import agency_verbs  # noqa: PLC0415

        return agency_verbs.completions_entered(self._connection)

    def settings_entered(self, first: date) -> dict[int, date]:
        """The day each hearing from `first` on was set, where the docket knows it."""
        from iqdesk.store import settings_entered  # noqa: PLC0415 - only a projection asks

        return settings_entered.settings_entered(self._connection, first)

    def steps_since(self, step: int, cases: Collection[int]) -> dict[int | None, tuple[StepLine, ...]]:
        """The steps after one that bear on what is measured of these cases, by case; under None those that bear on all."""
        from iqdesk.store import steps_since  # noqa: PLC0415 - only a statement that is verified asks

        return steps_since.steps_since(self._connection, step, cases)

    def circumstance_entries(self) -> list[CircumstanceEntry]:
        """What a person entered into the ledger of circumstances, in order of the first day."""
        from iqdesk.store import circumstance_verbs  # noqa: PLC0415 - only what explains a year asks

        return circumstance_verbs.circumstance_entries(self._connection)

    def given_reasons(self) -> list[GivenReason]:
        """Why benchmarks were missed, as far as somebody gave the reason, in order of what was missed."""
        from iqdesk.store import circumstance_verbs  # noqa: PLC0415

        return circumstance_verbs.given_reasons(self._connection)
