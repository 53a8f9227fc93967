"""The forms that correct what is in the docket already: made for one row, its fields filled with what stands there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import HearingKind, Manner, RuleBroken, Touched
from iqdesk.domain.entries import (
    AppealCorrection,
    CaseCorrection,
    CustodyRequestCorrection,
    CustodySpellCorrection,
    FamilyCorrection,
    HearingCorrection,
    MarkCorrection,
    MotionCorrection,
)
from iqdesk.domain.typed_dates import Looks
from iqdesk.ui.entry import case_forms, event_forms, hearing_forms, kinds
from iqdesk.ui.entry.form import EntryForm, Field, Values, nothing_odd

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iqdesk.domain.case_records import HearingLine, ProceedingLine
    from iqdesk.domain.docket import MarkKind
    from iqdesk.domain.oddities import Oddity
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.entry.form import Verb

    Write = Callable[[DocketFile, Values], Touched]


class Correction(NamedTuple):
    """A form for one row, and what its fields show at first."""

    form: EntryForm
    values: Mapping[str, object]


def correcting(title: str, fields: tuple[Field, ...], write: Write) -> EntryForm:
    """A form that is done with after it was written; what was typed before is no default in it."""

    def verb(values: Values, _today: date) -> Verb:
        def written(file: DocketFile) -> Touched:
            return write(file, values)

        return written

    asked = tuple(replace(one, keeps=False) for one in fields)
    return EntryForm("correction", title, "", asked, nothing_odd, verb, button="Correct", is_once=True)


def _from(form: EntryForm, *keys: str) -> tuple[Field, ...]:
    """The fields of the form that adds, those that can be corrected."""
    by_key = {one.key: one for one in form.fields}
    return tuple(by_key[key] for key in keys)


def of_hearing(line: HearingLine) -> Correction:
    """The hour, the minutes and the kind; another day is a move."""

    def write(file: DocketFile, values: Values) -> Touched:
        slot = hearing_forms.slot_of(values)
        return file.correct_hearing(line.id, HearingCorrection(slot.start, slot.minutes, values.the("kind", HearingKind)))

    form = correcting("Correct the setting", (*hearing_forms.WHEN, *_from(hearing_forms.HEARING, "kind")), write)
    form = replace(form, together=hearing_forms.said)
    return Correction(form, {"start": line.start, "minutes": line.minutes, "kind": line.kind})


def of_completion(line: ProceedingLine) -> Correction:
    """The day and the manner in which a proceeding ended."""

    def write(file: DocketFile, values: Values) -> Touched:
        return file.correct_completion(line.id, values.the("on", date), values.the("manner", Manner))

    def check(values: Values, file: DocketFile, today: date) -> list[Oddity]:
        return file.oddities.of_completion(line.id, values.the("on", date), today)

    form = correcting("Correct the completion; never what was ruled", _from(event_forms.COMPLETION, "on", "manner"), write)
    return Correction(replace(form, check=check), {"on": line.completed, "manner": line.manner})


def of_motion(file: DocketFile, motion_id: int) -> Correction:
    """A motion, and the day it was ruled on."""
    stands = file.motion_as_typed(motion_id)

    def write(file: DocketFile, values: Values) -> Touched:
        correction = MotionCorrection(
            values.the("type", str),
            values.maybe("on", date),
            values.maybe("judge_received", date),
            values.maybe("party", str),
            values.maybe("ruled", date),
        )
        return file.correct_motion(motion_id, correction)

    ruled = Field("ruled", "R&uled", kinds.day(Looks.BACK))
    fields = (*_from(event_forms.MOTION, "type", "party", "on", "judge_received"), ruled)
    values = {"type": stands.motion_type, "party": stands.filed_by, "on": stands.received}
    values |= {"judge_received": stands.judge_received, "ruled": stands.decided_on}
    return Correction(correcting("Correct the motion", fields, write), values)


def of_custody_request(file: DocketFile, request_id: int) -> Correction:
    """A custody request, and the day it was decided."""
    stands = file.custody_request_as_typed(request_id)

    def write(file: DocketFile, values: Values) -> Touched:
        kind, on, decided = values.the("type", str), values.the("on", date), values.maybe("decided", date)
        return file.correct_custody_request(request_id, CustodyRequestCorrection(kind, on, decided))

    fields = (*_from(event_forms.CUSTODY_REQUEST, "type", "on"), Field("decided", "De&cided", kinds.day(Looks.BACK)))
    values = {"type": stands.bond_type, "on": stands.requested, "decided": stands.decided_on}
    return Correction(correcting("Correct the custody request", fields, write), values)


def of_appeal(file: DocketFile, appeal_id: int) -> Correction:
    """An appeal, and what the Board did with it."""
    stands = file.appeal_as_typed(appeal_id)

    def write(file: DocketFile, values: Values) -> Touched:
        decided, result = values.maybe("decided", date), values.maybe("result", str)
        if (decided is None) != (result is None):
            raise RuleBroken("A result needs its day, and a day of decision its result.")
        kind, on, party = values.the("type", str), values.the("on", date), values.maybe("party", str)
        return file.correct_appeal(appeal_id, AppealCorrection(kind, on, party, decided, result))

    result = replace(*_from(event_forms.APPEAL_RESULT, "result"), is_required=False)
    fields = (*_from(event_forms.APPEAL, "on", "party", "type"), Field("decided", "De&cided", kinds.day(Looks.BACK)), result)
    values = {"on": stands.filed, "party": stands.filed_by, "type": stands.appeal_type}
    values |= {"decided": stands.decided_on, "result": stands.result}
    return Correction(correcting("Correct the appeal", fields, write), values)


def of_mark(mark_id: int, kind: MarkKind, stands: MarkCorrection) -> Correction:
    """The reason and the days of a mark, say its last once it has ended."""

    def write(file: DocketFile, values: Values) -> Touched:
        first, last = values.maybe("first", date), values.maybe("last", date)
        return file.correct_mark(mark_id, MarkCorrection(values.the("reason", str), first, last))

    form = correcting(f"Correct the mark: {kind.value}", _from(case_forms.MARK, "reason", "first", "last"), write)
    return Correction(form, {"reason": stands.reason, "first": stands.first, "last": stands.last})


def of_custody_spell(spell_id: int, stands: CustodySpellCorrection) -> Correction:
    """The days of a detention."""

    def write(file: DocketFile, values: Values) -> Touched:
        detained, released = values.maybe("detained", date), values.maybe("released", date)
        return file.correct_custody_spell(spell_id, CustodySpellCorrection(detained, released))

    fields = (
        Field("detained", "Det&ained", kinds.day(Looks.BACK)),
        Field("released", "Re&leased", kinds.day(Looks.BACK)),
    )
    values = {"detained": stands.detained, "released": stands.released}
    return Correction(correcting("Correct the detention", fields, write), values)


def of_family(link_id: int, stands: FamilyCorrection) -> Correction:
    """Since when a rider is bound to its lead, and from which day it is severed."""

    def write(file: DocketFile, values: Values) -> Touched:
        return file.correct_family(link_id, FamilyCorrection(values.maybe("on", date), values.maybe("severed", date)))

    fields = (*_from(case_forms.RIDER, "on"), Field("severed", "Severed fro&m", kinds.day(Looks.NEAREST)))
    return Correction(correcting("Correct the family", fields, write), {"on": stands.since, "severed": stands.severed})


def of_case(case_id: int, stands: CaseCorrection) -> Correction:
    """The particulars of a case."""

    def write(file: DocketFile, values: Values) -> Touched:
        correction = CaseCorrection(
            values.maybe("family", str) or "",
            values.maybe("given", str) or "",
            values.maybe("number", str),
            values.maybe("nationality", str),
            values.maybe("language", str),
            values.maybe("represented", bool),
            values.the("type", str),
        )
        return file.correct_case(case_id, correction)

    keys = ("number", "family", "given", "nationality", "language", "represented", "type")
    values: dict[str, object] = {
        "number": stands.a_number,
        "family": stands.family,
        "given": stands.given,
        "type": stands.case_type,
    }
    values |= {"nationality": stands.nationality, "language": stands.language, "represented": stands.represented}
    return Correction(correcting("Correct the case", _from(case_forms.CASE, *keys), write), values)
