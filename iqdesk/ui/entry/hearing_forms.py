"""The forms about hearings: a setting, with its case where the docket does not have it yet, and a setting that is moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.code_search import CodeFinder
from iqdesk.domain.docket import Custody, HearingKind, OutcomeKind, Respondent, RuleBroken, Touched, spoken_a_number
from iqdesk.domain.entries import NewCase, NewHearing
from iqdesk.domain.notes import NewNote
from iqdesk.domain.outcome_codes import codes_for
from iqdesk.domain.typed_dates import Looks
from iqdesk.domain.typed_times import Slot, filled
from iqdesk.store.wording import short_day
from iqdesk.ui import words
from iqdesk.ui.entry import kinds
from iqdesk.ui.entry.code_edit import CodeEdit
from iqdesk.ui.entry.fields import CodeField, Option
from iqdesk.ui.entry.form import EntryForm, Field, FieldRefused, Together, Values, case_of, proceeding_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.case_records import CaseRecord, HearingLine
    from iqdesk.domain.oddities import Oddity
    from iqdesk.domain.records import Setting
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.fields import EntryField
    from iqdesk.ui.entry.form import Verb


MOVABLE = (None, OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)  # outcomes with which a setting can go on elsewhere


class _Entry(NamedTuple):
    """What one line of the form writes."""

    new_case: NewCase | None
    case_id: int
    hearing: NewHearing
    riders: tuple[int, ...]
    language: str | None  # of a case of the docket, where it changes
    note: str


def slot_of(values: Values) -> Slot:
    """When the hearing begins and how long it takes, the third part from the other two."""
    try:
        slot = filled(values.maybe("start", time), values.maybe("minutes", int), values.maybe("end", time))
    except RuleBroken as why:
        raise FieldRefused("end", str(why)) from why
    if slot.end is not None and slot.start is None:
        raise FieldRefused("end", "An end alone does not say how long the hearing takes. Type the time or the minutes too.")
    return slot


def said(values: Values, _file: DocketFile) -> Together:
    """`1:30–3:00 PM` in place of the three parts; an empty part shows what the other two make of it."""
    slot = slot_of(values)
    said = {"start": words.span(slot.start, slot.end), "end": ""}
    said["minutes"] = words.plural(slot.minutes, "minute") if slot.minutes else ""
    hints = {"minutes": str(slot.minutes) if slot.minutes else "", "end": words.spoken_hour(slot.end)}
    return Together(said, hints | {"start": words.spoken_hour(slot.start)})


def _entry(values: Values, file: DocketFile, today: date) -> _Entry:
    slot, on = slot_of(values), values.the("on", date)
    kind, language = values.the("kind", HearingKind), values.maybe("language", str)
    note, riders = values.maybe("note", str) or "", values.maybe("riders", tuple) or ()
    if values.subject.new_number is not None:
        new = _new_case(values, min(on, today))
        return _Entry(new, new.id, NewHearing(new.proceeding_id, on, kind, slot.start, slot.minutes), (), None, note)
    case = case_of(values)
    hearing = NewHearing(proceeding_of(case.case_id, file, on), on, kind, slot.start, slot.minutes)
    known = file.particulars(case.case_id).language
    return _Entry(None, case.case_id, hearing, riders, language if language not in (None, known) else None, note)


def _new_case(values: Values, opened_on: date) -> NewCase:
    family, given = values.maybe("family", str) or "", values.maybe("given", str) or ""
    return NewCase(
        Respondent(family, given, values.subject.new_number),
        opened_on,
        values.the("type", str),
        values.the("custody", Custody),
        language=values.maybe("language", str),
    )


def _odd_hearing(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    entry = _entry(values, file, today)
    odd = [] if entry.new_case is None else file.oddities.of_case(entry.new_case, today)
    return odd + file.oddities.of_hearing(entry.hearing, today, entry.riders)


def _add_hearing(values: Values, today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        entry = _entry(values, file, today)
        if entry.new_case is None and entry.language is None and not entry.note:
            return file.add_hearing(entry.hearing, entry.riders)
        with file.one_step(_name_of(entry, values)):
            return _write_all(file, entry, today)

    return write


def _name_of(entry: _Entry, values: Values) -> str:
    """As the verb itself names it, and what it brings along."""
    number = values.subject.new_number
    whose = spoken_a_number(number) if number else case_of(values).number
    riders = f", with {words.plural(len(entry.riders), 'rider')}" if entry.riders else ""
    case = ", with its case" if entry.new_case else ""
    return f"Added {entry.hearing.kind.value} hearing, {short_day(entry.hearing.on)}, {whose}{riders}{case}"


def _write_all(file: DocketFile, entry: _Entry, today: date) -> Touched:
    touched = Touched.NOTHING
    if entry.new_case is not None:
        touched |= file.add_case(entry.new_case, today)
    touched |= file.add_hearing(entry.hearing, entry.riders)
    if entry.language is not None:
        as_it_is = file.particulars(entry.case_id)
        touched |= file.correct_case(entry.case_id, replace(as_it_is, language=entry.language))
    if entry.note:
        touched |= file.add_note(NewNote(entry.case_id, entry.note, today))
    return touched


def to_move(file: DocketFile, hearing_id: int) -> Setting:
    """A setting that can be moved; RuleBroken with the reason where it cannot."""
    setting = file.setting(hearing_id)
    if setting.moved_to is not None:
        raise RuleBroken(f"This setting was moved already, to {words.whole_day(setting.moved_to)}. Move that one.")
    if setting.outcome is not None and setting.outcome not in MOVABLE:
        said = setting.outcome.label.lower()
        raise RuleBroken(f"This setting has its outcome already: {said}. Add another one, or take the outcome back first.")
    return setting


def _movable(case: CaseRecord) -> Sequence[Option]:
    """The settings without an outcome, the soonest first; after them those that went on at no other time yet, the last first."""
    open_ones = [line for line in reversed(case.hearings) if line.outcome is None]
    ended = [line for line in case.hearings if line.outcome is not None and line.outcome in MOVABLE and line.moved_to is None]
    return [_movable_option(line) for line in (*open_ones, *ended)]


def _movable_option(line: HearingLine) -> Option:
    day = words.whole_day(line.on)
    ended = f", {line.outcome.label.lower()}" if line.outcome else ""
    return Option(line.id, f"{line.kind.label} {day}{ended}", f"the {line.kind.value} hearing of {day}")


def _moved_to(values: Values, file: DocketFile) -> NewHearing:
    """The new setting: as the old one where nothing else is typed."""
    old = to_move(file, values.the("hearing", int))
    start, minutes = values.maybe("start", time) or old.start, values.maybe("minutes", int) or old.minutes
    return NewHearing(old.proceeding_id, values.the("on", date), old.kind, start, minutes)


def _said_of_move(values: Values, file: DocketFile) -> Together:
    """What the new setting takes over from the old, and that a code is wanted where the old one has no outcome."""
    hearing_id = values.maybe("hearing", int)
    if hearing_id is None:
        return Together()
    old = file.setting(hearing_id)
    hints = {"start": words.spoken_hour(old.start), "minutes": str(old.minutes or "")}
    code = values.maybe("code", str)
    if old.outcome is None:
        return Together(hints=hints, missing="code" if code is None else "")
    if code is not None:
        told = old.outcome.value
        raise RuleBroken(f"This setting is marked {told} and stays so. Leave the code empty, or take the outcome back first.")
    return Together(hints=hints | {"code": f"{old.outcome.label} as it is"})


def _odd_move(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    riders = values.maybe("riders", tuple) or ()
    return file.oddities.of_hearing(_moved_to(values, file), today, riders, moved_from=values.the("hearing", int))


def _move(values: Values, today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        hearing_id, code = values.the("hearing", int), values.maybe("code", str)
        riders = values.maybe("riders", tuple) or ()
        return file.record_moved(hearing_id, code, _moved_to(values, file), today, riders)

    return write


def _codes_not_held(label: str, desk: Desk) -> EntryField:
    """The codes in use today that say that a setting did not take place."""
    entries = codes_for(OutcomeKind.DID_NOT_PROCEED, desk.file.adjournment_codes(), desk.today)
    finder = CodeFinder.among((one.code, one.label) for one in entries)
    edit = CodeEdit("Code", finder, "code of a hearing that was not held", shows_code=True)
    return CodeField(label, edit, "34 Judge leave", grows=True)


HEARING_KINDS = kinds.choice(*(Option(one, one.label, one.label) for one in HearingKind))
WHEN = (
    Field("start", "T&ime", kinds.hour),
    Field("end", "&Until", kinds.hour),
    Field("minutes", "&Minutes", kinds.minutes),
)
HEARING = EntryForm(
    "hearing",
    "New setting",
    "&Hearing",
    (
        Field("whose", "A-num&ber", kinds.whose(makes_case=True), is_required=True),
        Field("on", "D&ate", kinds.day(Looks.AHEAD), is_required=True, keeps=True),
        *WHEN,
        Field("kind", "&Kind", HEARING_KINDS, is_required=True, keeps=True),
        Field("language", "&Language", kinds.language, keeps=True),
        Field("note", "N&ote", kinds.text("Seen by clerk and judge")),
        Field("family", "Famil&y name", kinds.name, new_of="whose"),
        Field("given", "&Given name", kinds.name, new_of="whose"),
        Field("custody", "&Custody", kinds.CUSTODY, is_required=True, keeps=True, new_of="whose"),
        Field("type", "Case ty&pe", kinds.table_choice("case_type", "RMV"), is_required=True, keeps=True, new_of="whose"),
        Field("riders", "&With", kinds.riders),
    ),
    _odd_hearing,
    _add_hearing,
    said,
)
MOVE = EntryForm(
    "move",
    "Move a setting",
    "Mo&ve a setting",
    (
        Field("whose", "A-num&ber", kinds.whose(), is_required=True),
        Field(
            "hearing",
            "&Setting",
            kinds.open_item(_movable, "This case has no setting that could be moved."),
            is_required=True,
        ),
        Field("code", "&Code", _codes_not_held, keeps=True),
        Field("on", "New d&ate", kinds.day(Looks.AHEAD), is_required=True),
        Field("start", "New t&ime", kinds.hour),
        Field("minutes", "&Minutes", kinds.minutes),
        Field("riders", "&With", kinds.sharers),
    ),
    _odd_move,
    _move,
    _said_of_move,
    button="Move",
)
