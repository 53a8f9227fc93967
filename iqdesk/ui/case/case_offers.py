"""What can be done with a row of a case's page: a form to fill in the band, or a verb that needs nothing more."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import Custody
from iqdesk.ui.entry import corrections
from iqdesk.ui.entry.corrections import Correction
from iqdesk.ui.entry.event_forms import COMPLETION, CUSTODY_DECISION, RULING
from iqdesk.ui.entry.hearing_forms import MOVE

if TYPE_CHECKING:
    from iqdesk.domain.case_records import CaseRecord
    from iqdesk.domain.entries import CustodySpellCorrection
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.form import Verb


class Offer(NamedTuple):
    """One thing to do with a row: a form to fill in the band, or a verb that needs nothing more."""

    text: str
    form: Correction | None = None
    verb: Verb | None = None


Offers = list[Offer]


class CaseOffers:
    """Each method answers for one row of one table, the first offer being what F2 takes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_case(self, case: CaseRecord) -> Offers:
        identity = case.case.case_id
        stands = self._desk.file.particulars(identity)
        return [
            Offer("Correct the &case…", form=corrections.of_case(identity, stands)),
            Offer("Withdraw the case, &entered by mistake", verb=methodcaller("withdraw_case", identity)),
        ]

    def of_hearing(self, case: CaseRecord, key: object) -> Offers:
        """Correct, move, take the outcome back."""
        line = next((one for one in case.hearings if one.id == key), None)
        if line is None:
            return []
        offers = [Offer("&Correct hour, minutes, kind…\tF2", form=corrections.of_hearing(line))]
        if line.outcome is None:
            offers.append(Offer("Mo&ve to another day…", form=Correction(MOVE, {"hearing": line.id})))
        else:
            offers.append(Offer("&Take the outcome back", verb=methodcaller("reopen_outcome", line.id)))
        return offers

    def of_proceeding(self, case: CaseRecord, key: object) -> Offers:
        """Record or correct how it ended, take that back, withdraw it."""
        line = next((one for one in case.proceedings if one.id == key), None)
        if line is None:
            return []
        withdraw = Offer("&Withdraw the proceeding", verb=methodcaller("withdraw_proceeding", line.id))
        if line.completed is None:
            return [Offer("&Record the completion…\tF2", form=Correction(COMPLETION, {})), withdraw]
        back = Offer("&Take the completion back", verb=methodcaller("reopen_proceeding", line.id))
        return [Offer("&Correct the completion…\tF2", form=corrections.of_completion(line)), back, withdraw]

    def of_motion(self, case: CaseRecord, key: object) -> Offers:
        """Correct, record the ruling, withdraw."""
        line = next((one for one in case.motions if one.id == key), None)
        if line is None:
            return []
        offers = [Offer("&Correct the motion…\tF2", form=corrections.of_motion(self._desk.file, line.id))]
        if line.decided_on is None:
            offers.append(Offer("&Record the ruling…", form=Correction(RULING, {"motion": line.id})))
        return [*offers, Offer("&Withdraw the motion", verb=methodcaller("withdraw_motion", line.id))]

    def of_request(self, case: CaseRecord, key: object) -> Offers:
        """Correct, record the decision, withdraw."""
        line = next((one for one in case.custody_requests if one.id == key), None)
        if line is None:
            return []
        offers = [Offer("&Correct the request…\tF2", form=corrections.of_custody_request(self._desk.file, line.id))]
        if line.decided_on is None:
            offers.append(Offer("&Record the decision…", form=Correction(CUSTODY_DECISION, {"request": line.id})))
        return [*offers, Offer("&Withdraw the request", verb=methodcaller("withdraw_custody_request", line.id))]

    def of_appeal(self, _case: CaseRecord, key: object) -> Offers:
        """Correct with its result, withdraw."""
        if not isinstance(key, int):
            return []
        correct = Offer("&Correct the appeal…\tF2", form=corrections.of_appeal(self._desk.file, key))
        return [correct, Offer("&Withdraw the appeal", verb=methodcaller("withdraw_appeal", key))]

    def of_spell(self, case: CaseRecord, key: object) -> Offers:
        """Correct, withdraw."""
        spells = self._desk.file.custody_spells_as_typed(case.case.case_id)
        if not isinstance(key, int) or key >= len(spells):
            return []
        identity = list(spells)[key]
        custody = custody_left({one: spell for one, spell in spells.items() if one != identity})
        return [
            Offer("&Correct the days…\tF2", form=corrections.of_custody_spell(identity, spells[identity])),
            Offer("&Withdraw the custody change", verb=methodcaller("withdraw_custody_spell", identity, custody)),
        ]

    def of_mark(self, case: CaseRecord, key: object) -> Offers:
        """Correct, withdraw."""
        marks = self._desk.file.marks_as_typed(case.case.case_id)
        if not isinstance(key, int) or key >= len(marks):
            return []
        identity = list(marks)[key]
        return [
            Offer("&Correct the mark…\tF2", form=corrections.of_mark(identity, *marks[identity])),
            Offer("&Withdraw the mark", verb=methodcaller("withdraw_mark", identity)),
        ]

    def of_member(self, case: CaseRecord, key: object) -> Offers:
        """Sever or withdraw a rider, whether it is the member or the case itself."""
        file, own = self._desk.file, case.case.case_id
        for rider in (key, own):
            bonds = file.family_as_typed(rider) if isinstance(rider, int) else {}
            if bonds:
                identity, stands = next(iter(bonds.items()))
                return [
                    Offer("&Correct or sever…\tF2", form=corrections.of_family(identity, stands)),
                    Offer("&Withdraw from the family", verb=methodcaller("withdraw_family", identity)),
                ]
        return []


def custody_left(spells: dict[int, CustodySpellCorrection]) -> Custody:
    """The status that these detentions leave a case with."""
    if any(one.detained is not None and one.released is None for one in spells.values()):
        return Custody.DETAINED
    return Custody.RELEASED if spells else Custody.NEVER
