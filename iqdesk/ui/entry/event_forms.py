"""The forms about what is filed and decided: motions, custody requests, completions, appeals."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import Manner, RuleBroken, Touched
from iqdesk.domain.entries import NewAppeal, NewCustodyRequest, NewMotion
from iqdesk.domain.typed_dates import Looks
from iqdesk.store.wording import short_day
from iqdesk.ui import words
from iqdesk.ui.entry import kinds
from iqdesk.ui.entry.case_forms import WHOSE
from iqdesk.ui.entry.fields import Option
from iqdesk.ui.entry.form import EntryForm, Field, Values, case_of, last_proceeding_of, proceeding_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.case_records import CaseRecord, ProceedingLine
    from iqdesk.domain.oddities import Oddity
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.entry.form import Verb


def _since(what: str, on: date | None) -> str:
    return f"{what}, {words.whole_day(on)}" if on else what


def _open_motions(case: CaseRecord) -> Sequence[Option]:
    waiting = [line for line in reversed(case.motions) if line.decided_on is None]
    return [Option(line.id, _since(line.label, line.received), line.label) for line in waiting]


def _open_requests(case: CaseRecord) -> Sequence[Option]:
    waiting = [line for line in reversed(case.custody_requests) if line.decided_on is None]
    return [Option(line.id, _since(line.label, line.requested), line.label) for line in waiting]


def _open_appeals(case: CaseRecord) -> Sequence[Option]:
    waiting = [line for line in reversed(case.appeals) if line.decided_on is None]
    return [Option(line.id, _since(line.label, line.filed), line.label) for line in waiting]


def _new_motion(values: Values, file: DocketFile) -> NewMotion:
    received, judges = values.maybe("on", date), values.maybe("judge_received", date)
    if received is None and judges is None:
        raise RuleBroken("A motion needs the day it was received, by the court or by the judge.")
    proceeding = last_proceeding_of(case_of(values).case_id, file)
    return NewMotion(proceeding, values.the("type", str), received, judges, values.maybe("party", str))


def _odd_motion(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    return file.oddities.of_motion(_new_motion(values, file), today)


def _add_motion(values: Values, _today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        return file.add_motion(_new_motion(values, file))

    return write


def _odd_ruling(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    return file.oddities.of_ruling(values.the("motion", int), values.the("on", date), today)


def _record_ruling(values: Values, _today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        return file.record_ruling(values.the("motion", int), values.the("on", date))

    return write


def _new_request(values: Values, file: DocketFile) -> NewCustodyRequest:
    proceeding = last_proceeding_of(case_of(values).case_id, file)
    return NewCustodyRequest(proceeding, values.the("on", date), values.the("type", str))


def _odd_request(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    return file.oddities.of_custody_request(_new_request(values, file), today)


def _add_request(values: Values, _today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        return file.add_custody_request(_new_request(values, file))

    return write


def _odd_decision(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    return file.oddities.of_custody_decision(values.the("request", int), values.the("on", date), today)


def _record_decision(values: Values, _today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        return file.record_custody_decision(values.the("request", int), values.the("on", date))

    return write


def _completed(values: Values, file: DocketFile) -> list[int]:
    """The proceedings that a completion ends: the case's own, and those of the riders that are ticked."""
    cases = [case_of(values).case_id, *(values.maybe("riders", tuple) or ())]
    return [proceeding_of(case_id, file) for case_id in cases]


def _odd_completion(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    on = values.the("on", date)
    return [odd for one in _completed(values, file) for odd in file.oddities.of_completion(one, on, today)]


def _record_completion(values: Values, _today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        on, manner = values.the("on", date), values.the("manner", Manner)
        lead, *riders = _completed(values, file)
        if not riders:
            return file.record_completion(lead, on, manner)
        with_them = f", with {words.plural(len(riders), 'rider')}"
        touched = Touched.NOTHING
        with file.one_step(f"Recorded completion, {short_day(on)}, {case_of(values).number}{with_them}"):
            for one in (lead, *riders):
                touched |= file.record_completion(one, on, manner)
        return touched

    return write


def _new_appeal(values: Values, file: DocketFile) -> NewAppeal:
    """From the last proceeding that was completed: the one that is open was not decided."""
    case_id = case_of(values).case_id
    done = [line for line in file.case(case_id).proceedings if line.completed is not None]
    proceeding = max(done, key=_completed_on).id if done else last_proceeding_of(case_id, file)
    return NewAppeal(proceeding, values.the("on", date), values.maybe("party", str), values.the("type", str))


def _odd_appeal(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    return file.oddities.of_appeal(_new_appeal(values, file), today)


def _add_appeal(values: Values, _today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        return file.add_appeal(_new_appeal(values, file))

    return write


def _odd_result(values: Values, file: DocketFile, today: date) -> list[Oddity]:
    return file.oddities.of_appeal_result(values.the("appeal", int), values.the("on", date), today)


def _record_result(values: Values, _today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        return file.record_appeal_result(values.the("appeal", int), values.the("on", date), values.the("result", str))

    return write


def _completed_on(line: ProceedingLine) -> date:
    return line.completed or date.min


MANNERS = tuple(one for one in Manner if one is not Manner.OTHER)
PARTY = kinds.choice_of("party", "not known")
MOTION = EntryForm(
    "motion",
    "New motion",
    "&Motion",
    (
        WHOSE,
        Field("type", "M&otion", kinds.code("motion_type", "motion", "Motion for change of venue"), is_required=True),
        Field("party", "Filed b&y", PARTY, keeps=True),
        Field("on", "Re&ceived by the court", kinds.day(Looks.BACK), keeps=True),
        Field("judge_received", "By the &judge", kinds.day(Looks.BACK)),
    ),
    _odd_motion,
    _add_motion,
)
RULING = EntryForm(
    "ruling",
    "Ruling on a motion; never what was ruled",
    "&Ruling on a motion",
    (
        WHOSE,
        Field("motion", "M&otion", kinds.open_item(_open_motions, "No motion waits in this case."), is_required=True),
        Field("on", "R&uled on", kinds.day(Looks.BACK), is_required=True, keeps=True),
    ),
    _odd_ruling,
    _record_ruling,
    button="Record",
)
CUSTODY_REQUEST = EntryForm(
    "request",
    "New custody request",
    "Custody re&quest",
    (
        WHOSE,
        Field("type", "&Kind", kinds.table_choice("custody_request", "BB"), is_required=True, keeps=True),
        Field("on", "Re&quested", kinds.day(Looks.BACK), is_required=True, keeps=True),
    ),
    _odd_request,
    _add_request,
)
CUSTODY_DECISION = EntryForm(
    "decision",
    "Custody decision; never what was decided",
    "Custody &decision",
    (
        WHOSE,
        Field("request", "Re&quest", kinds.open_item(_open_requests, "No custody request waits in this case."), is_required=True),
        Field("on", "De&cided", kinds.day(Looks.BACK), is_required=True, keeps=True),
    ),
    _odd_decision,
    _record_decision,
    button="Record",
)
COMPLETION = EntryForm(
    "completion",
    "Completion and its manner; never what was ruled",
    "Comp&letion",
    (
        WHOSE,
        Field("on", "D&ay", kinds.day(Looks.BACK), is_required=True, keeps=True),
        Field("manner", "&Manner", kinds.choice(*(Option(one, one.label, one.value) for one in MANNERS)), is_required=True),
        Field("riders", "&With", kinds.riders),
    ),
    _odd_completion,
    _record_completion,
    button="Record",
)
APPEAL = EntryForm(
    "appeal",
    "New appeal to the Board",
    "&Appeal",
    (
        WHOSE,
        Field("on", "F&iled", kinds.day(Looks.BACK), is_required=True, keeps=True),
        Field("party", "Filed b&y", PARTY, keeps=True),
        Field("type", "&Kind", kinds.table_choice("appeal_type", "Case Appeal"), is_required=True),
    ),
    _odd_appeal,
    _add_appeal,
)
APPEAL_RESULT = EntryForm(
    "result",
    "Result of an appeal",
    "R&esult of an appeal",
    (
        WHOSE,
        Field("appeal", "Appea&l", kinds.open_item(_open_appeals, "No appeal waits in this case."), is_required=True),
        Field("on", "De&cided", kinds.day(Looks.BACK), is_required=True, keeps=True),
        Field("result", "Res&ult", kinds.code("appeal_result", "result", "REM Remanded", shows_code=True), is_required=True),
    ),
    _odd_result,
    _record_result,
    button="Record",
)
