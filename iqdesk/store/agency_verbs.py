"""The verbs about the figures that the agency showed, and the questions about them."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from iqdesk.store.wording import short_day
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from iqdesk.domain.docket import Touched
    from iqdesk.domain.reconcile import AgencyFigure
    from iqdesk.store.connection import Connection


class AgencyVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def add_agency_figure(self, entry: AgencyFigure) -> Touched:
        """Keep what the agency showed on a day; given again, it takes the place of the one before."""
        entry.check()
        with self._journal.step(f"Kept the agency’s figure of {short_day(entry.day)}", self.author.id) as step:
            day = entry.day.isoformat()
            found = self._connection.execute(
                "select id from agency_figures where year = ? and day = ?", (entry.year, day)
            ).fetchone()
            values = {"figure": entry.figure, "source": entry.source.strip()}
            if found is None:
                self._insert("agency_figures", {"id": entry.id, "year": entry.year, "day": day} | values)
            else:
                self._journal.db.table("agency_figures").update(found[0], values)
        return self._journal.touched(step)

    def withdraw_agency_figure(self, identity: int) -> Touched:
        """Take a figure of the agency away."""
        (day,) = self._row("select day from agency_figures where id = ?", identity, "figure")
        name = f"Withdrew the agency’s figure of {short_day(date.fromisoformat(day))}"
        with self._journal.step(name, self.author.id) as step:
            self._journal.db.table("agency_figures").delete(identity)
        return self._journal.touched(step)


def agency_figures(connection: Connection, year: int) -> list[AgencyFigure]:
    """What the agency showed of a fiscal year, the latest first."""
    from iqdesk.domain.reconcile import AgencyFigure  # noqa: PLC0415 - only whoever reconciles needs it

    rows = connection.execute(
        "select year, day, figure, source, id from agency_figures where year = ? order by day desc", (year,)
    )
    return [AgencyFigure(of, date.fromisoformat(day), figure, source, identity) for of, day, figure, source, identity in rows]


def completions_entered(connection: Connection) -> dict[int, date]:
    """Since which day the docket has had the completion that a proceeding has now: typed, or read from a release.

    By the same days as past.last_step_by: a release's is the one it was read on, whatever it changed again later.
    """
    rows = connection.execute(
        """
        select p.id, s.at, r.after ->> 'imported_on', max(b.step) from proceedings p
        join step_rows b on b.of_table = 'proceedings' and b.row = p.id
        join steps s on s.number = b.step
        left join step_rows r on r.step = b.step and r.of_table = 'releases' and r.before is null
        where p.completed is not null and b.after ->> 'completed' = p.completed
        and coalesce(b.before ->> 'completed', '') <> p.completed
        group by p.id
        """
    )
    return {
        identity: date.fromisoformat(read_on) if read_on else datetime.fromisoformat(at).astimezone().date()
        for identity, at, read_on, _ in rows
    }
