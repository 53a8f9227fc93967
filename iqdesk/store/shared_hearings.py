"""A family's rows of one setting: each member has a row in its own proceeding, a rider's names the lead's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.identity import new_identity
from iqdesk.domain.passes import open_one
from iqdesk.store.counted import is_gone, takes_place
from iqdesk.store.outcome_rows import OutcomeRows
from iqdesk.store.stored import passes_of
from iqdesk.store.wording import short_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.store.outcome_rows import HeardRow


class SharedHearings(OutcomeRows):
    """Finds and makes the rows of riders, inside a step that is open. Mixed into DocketFile."""

    def _check_riders(self, heard: HeardRow, riders: Iterable[int]) -> list[int]:
        """The riders once each; RuleBroken if one cannot share this setting."""
        chosen = list(dict.fromkeys(riders))
        for case_id in chosen:
            number = self._case_number(case_id)
            if case_id == heard.case_id:
                raise RuleBroken(f"{number} is the case of this setting itself. Choose its riders only.")
            severed = self._severed_by(case_id, heard.case_id, heard.day)
            if severed is not None:
                raise RuleBroken(f"{number} was severed on {severed}. Record what happened in that case by itself.")
        return chosen

    def _severed_by(self, rider: int, lead: int, day: date) -> str | None:
        """Since when a rider is severed from a lead on a day, in words; None while it is bound or never was."""
        found = self._connection.execute(
            """
            select max(severed), sum(severed is null or severed > :day) from family_links
            where rider_case_id = :rider and lead_case_id = :lead
            """,
            {"rider": rider, "lead": lead, "day": day.isoformat()},
        ).fetchone()
        severed, bound = found
        return None if severed is None or bound else short_day(date.fromisoformat(severed))

    def _rider_row(self, heard: HeardRow, rider: int) -> int:
        """The rider's row of this setting: the one that shares it, one of its own at the same hour, or a new one."""
        found = self._connection.execute(
            """
            select h.id from hearings h join proceedings p on p.id = h.proceeding_id
            where p.case_id = :rider and (h.shared_with = :root or h.id = :root)
            """,
            {"rider": rider, "root": heard.root},
        ).fetchone()
        return int(found[0]) if found else self._own_row(heard, rider) or self._new_row(heard, rider)

    def _own_row(self, heard: HeardRow, rider: int) -> int | None:
        """A setting of the rider at the same hour and of the same kind, as public data has it; a typed one shares from now on."""
        found = self._connection.execute(
            f"""
            select h.id, h.release from hearings l
            join proceedings p on p.case_id = :rider join hearings h on h.proceeding_id = p.id and h.day = l.day
            where l.id = :root and h.start_minute is l.start_minute and h.kind = l.kind and h.shared_with is null
            and {takes_place("h")} and h.moved_to is null order by h.id limit 1
            """,
            {"rider": rider, "root": heard.root},
        ).fetchone()
        if found is None:
            return None
        identity, release = found
        if release is None and not self._is_shared(identity):
            self._change("hearings", identity, {"shared_with": heard.root})
        return int(identity)

    def _is_shared(self, hearing_id: int) -> bool:
        return self._connection.execute("select 1 from hearings where shared_with = ?", (hearing_id,)).fetchone() is not None

    def _new_row(self, heard: HeardRow, rider: int) -> int:
        found = open_one(passes_of(self._connection, rider), heard.day)
        if found is None:
            number = self._case_number(rider)
            raise RuleBroken(f"{number} has no proceeding that is open on {short_day(heard.day)}. Untick it, or open one first.")
        columns = "day, start_minute, minutes, kind, judge"
        identity = new_identity()
        self._connection.execute(
            f"""insert into hearings (id, proceeding_id, shared_with, {columns})
            select ?, ?, id, {columns} from hearings where id = ?""",
            (identity, found.id, heard.root),
        )
        return identity

    def _sharing(self, heard: HeardRow) -> list[HeardRow]:
        """The riders' rows that share this one, in the order in which they came."""
        rows = self._connection.execute("select id from hearings where shared_with = ? order by rowid", (heard.id,)).fetchall()
        return [self._heard(identity) for (identity,) in rows]

    def _settle_sharing(self, root: int) -> None:
        """Where the lead's row has left its day, riders' rows that have not stand by themselves."""
        rows = self._connection.execute(
            f"""
            select h.id from hearings l join hearings h on h.shared_with = l.id
            where l.id = ? and {is_gone("l")} and not {is_gone("h")}
            """,
            (root,),
        ).fetchall()
        for (identity,) in rows:
            self._change("hearings", identity, {"shared_with": None})
