"""The forms about a case: the case itself, a member of its family, a further proceeding, custody, marks, notes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import Custody, MarkKind, Respondent, RuleBroken, Touched
from iqdesk.domain.entries import NewCase, NewMark, NewProceeding
from iqdesk.domain.identity import new_identity
from iqdesk.domain.notes import NewNote
from iqdesk.domain.typed_dates import Looks
from iqdesk.store.wording import case_words
from iqdesk.ui.entry import kinds
from iqdesk.ui.entry.fields import Option, Subject
from iqdesk.ui.entry.form import EntryForm, Field, Together, Values, case_of, nothing_odd

if TYPE_CHECKING:
    from iqdesk.domain.case_records import CaseRecord
    from iqdesk.domain.oddities import Oddity
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.entry.form import Verb

WHOSE = Field("whose", "A-num&ber", kinds.whose(), is_required=True)


def _new_case(values: Values) -> NewCase:
    family, given = values.maybe("family", str) or "", values.maybe("given", str) or ""
    number = values.maybe("number", str)
    if not (number or family or given):
        raise RuleBroken("A case needs an A-number or a name to be known by.")
    return NewCase(
        Respondent(family, given, number),
        values.the("on", date),
        values.the("type", str),
        values.the("custody", Custody),
        values.maybe("nationality", str),
        values.maybe("language", str),
        values.maybe("represented", bool),
    )


def _odd_case(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    return file.oddities.of_case(_new_case(values), today)


def _add_case(values: Values, today: date) -> Verb:
    entry = _new_case(values)

    def write(file: DocketFile) -> Touched:
        return file.add_case(entry, today)

    return write


def _custody_of(case: CaseRecord) -> Custody:
    return next((one for one in Custody if one.value == case.custody), Custody.NEVER)


def _rider(values: Values, file: DocketFile, today: date) -> NewCase | None:
    """The rider's case where the docket does not have it: type, nationality, language and custody as its lead's."""
    rider = values.the("rider", Subject)
    if rider.new_number is None:
        return None
    lead = file.case(case_of(values).case_id)
    known = file.particulars(lead.case.case_id)
    family = values.maybe("family", str) or known.family
    return NewCase(
        Respondent(family, values.maybe("given", str) or "", rider.new_number),
        values.maybe("on", date) or today,
        known.case_type or "RMV",
        _custody_of(lead),
        known.nationality,
        known.language,
        known.represented,
    )


def _rider_words(values: Values, file: DocketFile) -> Together:
    """What a rider that is new takes from its lead."""
    rider = values.maybe("rider", Subject)
    if rider is None or rider.new_number is None or values.subject.case is None:
        return Together()
    lead = file.case(values.subject.case.case_id)
    family = values.maybe("family", str) or lead.case.respondent.family
    taken = (lead.case_type_label, lead.language, lead.nationality, _custody_of(lead).label.lower())
    named = f"{family}, {values.maybe('given', str) or ''}".removesuffix(", ")
    return Together({"given": f"{named}: {', '.join(part for part in taken if part)}, as the lead"}, {"family": family})


def _odd_rider(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    new = _rider(values, file, today)
    return [] if new is None else file.oddities.of_case(new, today)


def _add_rider(values: Values, today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        lead, rider = case_of(values), values.the("rider", Subject)
        since = values.the("on", date)
        new = _rider(values, file, today)
        if new is None and rider.case is not None:
            return file.add_family(lead.case_id, rider.case.case_id, since, new_identity())
        if new is None:
            raise RuleBroken("The rider is not known yet. Type the A-number.")
        with file.one_step(f"Added rider {case_words(rider.new_number, None)} to {lead.number}"):
            return file.add_case(new, today) | file.add_family(lead.case_id, new.id, since, new_identity())

    return write


def _add_proceeding(values: Values, _today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        case = case_of(values)
        custody = values.the("custody", Custody)
        return file.add_proceeding(NewProceeding(case.case_id, values.the("on", date), values.the("type", str), custody))

    return write


def _odd_custody(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    custody = values.the("custody", Custody)
    return file.oddities.of_custody_change(case_of(values).case_id, custody.value, values.the("on", date), today)


def _record_custody(values: Values, _today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        custody = values.the("custody", Custody)
        return file.record_custody_change(case_of(values).case_id, custody.value, values.the("on", date), new_identity())

    return write


def _new_mark(values: Values) -> NewMark:
    first, last = values.maybe("first", date), values.maybe("last", date)
    if first is not None and last is not None and last < first:
        raise RuleBroken("The last day of the mark is before the first. Exchange them.")
    return NewMark(case_of(values).case_id, values.the("kind", MarkKind), values.the("reason", str), first, last)


def _odd_mark(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    return file.oddities.of_mark(_new_mark(values), today)


def _add_mark(values: Values, _today: date) -> Verb:
    entry = _new_mark(values)

    def write(file: DocketFile) -> Touched:
        return file.add_mark(entry)

    return write


def _add_note(values: Values, today: date) -> Verb:
    is_private = values.maybe("private", bool) or False
    entry = NewNote(case_of(values).case_id, values.the("text", str), today, is_private)

    def write(file: DocketFile) -> Touched:
        return file.add_note(entry)

    return write


CASE = EntryForm(
    "case",
    "New case",
    "&Case",
    (
        Field("number", "A-num&ber", kinds.new_number),
        Field("family", "Fam&ily name", kinds.name),
        Field("given", "&Given name", kinds.name),
        Field("nationality", "N&ationality", kinds.code("nationality", "nationality", "Dominican Republic"), keeps=True),
        Field("language", "&Language", kinds.code("language", "language", "Portuguese"), keeps=True),
        Field("custody", "&Custody", kinds.CUSTODY, is_required=True, keeps=True),
        Field("represented", "Re&presented", kinds.COUNSEL, keeps=True),
        Field("type", "T&ype", kinds.table_choice("case_type", "RMV"), is_required=True, keeps=True),
        Field("on", "&Opened", kinds.day(Looks.BACK), is_required=True, keeps=True),
    ),
    _odd_case,
    _add_case,
)
RIDER = EntryForm(
    "rider",
    "New member of the family",
    "Member of the &family",
    (
        Field("whose", "Lead’s A-num&ber", kinds.whose(), is_required=True),
        Field("rider", "&A-number of the rider", kinds.whose(makes_case=True), is_required=True),
        Field("family", "Fam&ily name", kinds.name, new_of="rider"),
        Field("given", "&Given name", kinds.name, new_of="rider"),
        Field("on", "&Since", kinds.day(Looks.BACK), is_required=True, keeps=True),
    ),
    _odd_rider,
    _add_rider,
    _rider_words,
)
PROCEEDING = EntryForm(
    "proceeding",
    "Further proceeding, after a remand or a reopening",
    "Further &proceeding",
    (
        WHOSE,
        Field("on", "&Opened", kinds.day(Looks.BACK), is_required=True),
        Field("type", "T&ype", kinds.table_choice("case_type", "RMV"), is_required=True, keeps=True),
        Field("custody", "&Custody", kinds.CUSTODY, is_required=True, keeps=True),
    ),
    nothing_odd,
    _add_proceeding,
)
CUSTODY_CHANGE = EntryForm(
    "custody",
    "Custody change",
    "C&ustody change",
    (
        WHOSE,
        Field(
            "custody",
            "&Custody",
            kinds.choice(
                Option(Custody.DETAINED, "Detained", "detained"),
                Option(Custody.RELEASED, "Released", "released"),
            ),
            is_required=True,
            keeps=True,
        ),
        Field("on", "D&ay", kinds.day(Looks.BACK), is_required=True, keeps=True),
    ),
    _odd_custody,
    _record_custody,
    button="Record",
)
MARK = EntryForm(
    "mark",
    "New mark",
    "Mar&k that holds a clock",
    (
        WHOSE,
        Field(
            "kind", "&Kind", kinds.choice(*(Option(one, one.label, one.value) for one in MarkKind)), is_required=True, keeps=True
        ),
        Field("reason", "Rea&son", kinds.text("Why, in a few words"), is_required=True),
        Field("first", "First da&y", kinds.day(Looks.BACK)),
        Field("last", "&Last day", kinds.day(Looks.AHEAD)),
    ),
    _odd_mark,
    _add_mark,
)
NOTE = EntryForm(
    "note",
    "New note",
    "&Note",
    (
        WHOSE,
        Field("text", "&Words", kinds.text("What is to be remembered of this case"), is_required=True),
        Field("private", "&Seen by", kinds.readers, keeps=True),
    ),
    nothing_odd,
    _add_note,
)
