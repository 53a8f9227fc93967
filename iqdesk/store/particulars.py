"""Entries as they stand, in the values that a correction takes: what a form shows before a person corrects it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import MarkKind, RuleBroken
from iqdesk.store.wording import day_of

if TYPE_CHECKING:
    from iqdesk.domain.entries import (
        AppealCorrection,
        CaseCorrection,
        CustodyRequestCorrection,
        CustodySpellCorrection,
        FamilyCorrection,
        MarkCorrection,
        MotionCorrection,
    )
    from iqdesk.store.connection import Connection, SqlRow


class Particulars:
    """Reads. Mixed into DocketFile, which brings the connection."""

    _connection: Connection

    def particulars(self, case_id: int) -> CaseCorrection:
        """The particulars of a case, in codes."""
        from iqdesk.domain.entries import CaseCorrection  # noqa: PLC0415 - a start corrects nothing

        question = "select family, given, a_number, nationality, language, represented, case_type from cases where id = ?"
        family, given, number, nationality, language, represented, case_type = self._one(question, case_id, "case")
        counsel = None if represented is None else represented == 1
        return CaseCorrection(family, given, number, nationality, language, counsel, case_type)

    def motion_as_typed(self, motion_id: int) -> MotionCorrection:
        """A motion, in codes and days."""
        from iqdesk.domain.entries import MotionCorrection  # noqa: PLC0415 - a start corrects nothing

        question = "select motion_type, received, judge_received, filed_by, decided_on from motions where id = ?"
        kind, received, judges, party, ruled = self._one(question, motion_id, "motion")
        return MotionCorrection(kind, day_of(received), day_of(judges), party, day_of(ruled))

    def custody_request_as_typed(self, request_id: int) -> CustodyRequestCorrection:
        """A custody request, in codes and days."""
        from iqdesk.domain.entries import CustodyRequestCorrection  # noqa: PLC0415 - a start corrects nothing

        question = "select bond_type, requested, decided_on from custody_requests where id = ?"
        kind, requested, decided = self._one(question, request_id, "custody request")
        return CustodyRequestCorrection(kind, day_of(requested), day_of(decided))

    def appeal_as_typed(self, appeal_id: int) -> AppealCorrection:
        """An appeal, in codes and days."""
        from iqdesk.domain.entries import AppealCorrection  # noqa: PLC0415 - a start corrects nothing

        question = "select appeal_type, filed, filed_by, decided_on, result from appeals where id = ?"
        kind, filed, party, decided, result = self._one(question, appeal_id, "appeal")
        return AppealCorrection(kind, day_of(filed), party, day_of(decided), result)

    def marks_as_typed(self, case_id: int) -> dict[int, tuple[MarkKind, MarkCorrection]]:
        """The marks of a case by their identities, in the order of its record."""
        from iqdesk.domain.entries import MarkCorrection  # noqa: PLC0415 - a start corrects nothing

        rows = self._connection.execute(
            "select id, kind, reason, first, last from marks where case_id = ? order by first desc, id", (case_id,)
        )
        return {i: (MarkKind(kind), MarkCorrection(reason, day_of(first), day_of(last))) for i, kind, reason, first, last in rows}

    def custody_spells_as_typed(self, case_id: int) -> dict[int, CustodySpellCorrection]:
        """The detentions of a case by their identities, in the order of its record."""
        from iqdesk.domain.entries import CustodySpellCorrection  # noqa: PLC0415 - a start corrects nothing

        rows = self._connection.execute(
            """
            select id, detained, released from custody_spells where case_id = ?
            order by coalesce(detained, released) desc, id
            """,
            (case_id,),
        )
        return {identity: CustodySpellCorrection(day_of(detained), day_of(released)) for identity, detained, released in rows}

    def family_as_typed(self, rider_case_id: int) -> dict[int, FamilyCorrection]:
        """The bonds of a rider to its leads by their identities, the one that holds first."""
        from iqdesk.domain.entries import FamilyCorrection  # noqa: PLC0415 - a start corrects nothing

        rows = self._connection.execute(
            """
            select id, created, severed from family_links where rider_case_id = ?
            order by severed is not null, created desc, id
            """,
            (rider_case_id,),
        )
        return {identity: FamilyCorrection(day_of(created), day_of(severed)) for identity, created, severed in rows}

    def _one(self, question: str, identity: int, noun: str) -> SqlRow:
        found = self._connection.execute(question, (identity,)).fetchone()
        if found is None:
            raise RuleBroken(f"That {noun} is no longer in the docket.")
        return tuple(found)
