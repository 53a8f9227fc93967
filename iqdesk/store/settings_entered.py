"""When hearings were set: as a release says, or on the day they were typed with the day they have now."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iqdesk.store.connection import Connection


def settings_entered(connection: Connection, first: date) -> dict[int, date]:
    """The day each hearing from `first` on was set, where the docket knows it."""
    since = {"first": first.isoformat()}
    typed = connection.execute(
        """
        select h.id, s.at, max(b.step) from step_rows b
        join hearings h on h.id = b.row
        join steps s on s.number = b.step
        where b.of_table = 'hearings' and h.day >= :first and h.release is null
        and b.after ->> 'day' = h.day and coalesce(b.before ->> 'day', '') <> h.day
        group by h.id
        """,
        since,
    )
    entered = {identity: datetime.fromisoformat(at).astimezone().date() for identity, at, _ in typed}
    released = connection.execute("select id, set_on from hearings where day >= :first and set_on is not null", since)
    days: dict[str, date] = {}
    for identity, day in released:
        entered[identity] = days.get(day) or days.setdefault(day, date.fromisoformat(day))
    return entered
