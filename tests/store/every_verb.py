"""A small docket in memory or on disk, and every verb used on it once: what the store's tests stand on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from functools import cache
from typing import TYPE_CHECKING

from builders import a_case, a_judge, a_setting

from iqdesk import resources
from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.codes import AdjournmentCode, Cause, HearingHeld
from iqdesk.domain.docket import Custody, HearingKind, Manner, MarkKind, Outcome, OutcomeKind
from iqdesk.domain.entries import (
    AppealCorrection,
    AwayCorrection,
    CaseCorrection,
    ClosureCorrection,
    CustodyRequestCorrection,
    CustodySpellCorrection,
    FamilyCorrection,
    HearingCorrection,
    MarkCorrection,
    MotionCorrection,
    NewAppeal,
    NewAway,
    NewCase,
    NewClosure,
    NewCustodyRequest,
    NewHearing,
    NewMark,
    NewMotion,
    NewPartTime,
    NewPerson,
    NewProceeding,
)
from iqdesk.domain.held import SheetMapping
from iqdesk.domain.identity import new_identity
from iqdesk.domain.lists import WHOLE, ListKind
from iqdesk.domain.misses import NewReason, ReasonCorrection
from iqdesk.domain.notes import NewNote
from iqdesk.domain.oddities import NewCheck, OddityKind
from iqdesk.domain.public import (
    PublicAppeal,
    PublicCase,
    PublicCourtReview,
    PublicCustodyRequest,
    PublicCustodySpell,
    PublicFamilyLink,
    PublicHearing,
    PublicIdentifier,
    PublicMotion,
    PublicProceeding,
    PublicRows,
)
from iqdesk.domain.reconcile import AgencyFigure
from iqdesk.domain.saved_views import NewView
from iqdesk.domain.statement.circumstance_entries import CircumstanceCorrection, CircumstanceKind, NewCircumstance
from iqdesk.domain.statement.draft import Appendix, Choices, NewDraft, PaperSize, StatementDraft, StatementPart
from iqdesk.store import connection as connections
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.release_rows import public_identity
from iqdesk.store.schema import NOT_JOURNALLED

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.domain.docket import Touched

TODAY = date(2026, 3, 10)  # a Tuesday
NOON = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
GOALS = resources.text("goals", "eoir-2018.toml").replace('"eoir-2018"', '"invented"')
OWN_GOALS = GOALS.replace('"invented"', '"own"')
CHANGED_GOALS = GOALS.replace('"invented"', '"eoir-2018"').replace("goal = 700", "goal = 600")


def noon() -> datetime:
    return NOON


@cache
def _template(*codes: str) -> DocketFile:
    return DocketFile.in_memory(a_judge(*codes), noon)


def an_empty_docket(*codes: str) -> DocketFile:
    """A docket in memory, copied from one that is made once: its code tables take a third of a second to fill."""
    connection = connections.sqlite.connect(":memory:", isolation_level=None)
    _template(*codes)._connection.backup(connection)
    connection.execute("pragma foreign_keys = on")
    return DocketFile(connection, None, noon)


Content = dict[str, list[dict[str, object]]]


def content(file: DocketFile) -> Content:
    """Every row of every table but the journal's own."""
    tables = file._connection.execute("select name from sqlite_master where type = 'table'").fetchall()
    return {name: _rows(file, name) for (name,) in sorted(tables) if name not in NOT_JOURNALLED}


def _rows(file: DocketFile, table: str) -> list[dict[str, object]]:
    cursor = file._connection.execute(f"select * from {table} order by id")
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


@dataclass
class Prepared:
    """What the prepared docket holds, by name; from `ended` on only what `more_prepared` adds."""

    case: NewCase = field(default_factory=lambda: a_case("000123456", custody=Custody.DETAINED))
    relative: NewCase = field(default_factory=lambda: a_case("000123457", given="Rómulo"))
    merits: NewHearing = field(init=False)
    custody_hearing: NewHearing = field(init=False)
    motion: NewMotion = field(init=False)
    request: NewCustodyRequest = field(init=False)
    appeal: NewAppeal = field(init=False)
    note: NewNote = field(init=False)
    ended: NewCase = field(default_factory=lambda: a_case("000123458", given="Yeny"))
    mistake: NewCase = field(default_factory=lambda: a_case("000123459", given="Reina"))
    coming: NewHearing = field(init=False)
    heard: NewHearing = field(init=False)
    mark: NewMark = field(init=False)
    second_motion: NewMotion = field(init=False)
    second_request: NewCustodyRequest = field(init=False)
    second_appeal: NewAppeal = field(init=False)
    second_pass: NewProceeding = field(init=False)
    links: tuple[int, int] = field(default_factory=lambda: (new_identity(), new_identity()))
    spells: tuple[int, int] = field(default_factory=lambda: (new_identity(), new_identity()))
    away: tuple[NewAway, ...] = field(init=False)
    closures: tuple[NewClosure, ...] = field(init=False)
    shares: tuple[NewPartTime, ...] = field(init=False)
    circumstances: tuple[NewCircumstance, ...] = field(init=False)

    def __post_init__(self) -> None:
        proceeding = self.case.proceeding_id
        self.merits = NewHearing(proceeding, date(2026, 3, 9), HearingKind.MERITS, time(13, 30), 180)
        self.custody_hearing = a_setting(self.case, "2026-03-06", HearingKind.CUSTODY, minutes=None)
        self.motion = NewMotion(proceeding, "MTC", date(2026, 3, 2), date(2026, 3, 3), "A")
        self.request = NewCustodyRequest(proceeding, date(2026, 3, 2))
        self.appeal = NewAppeal(proceeding, date(2026, 2, 2), "A")
        self.reason = a_reason(self, on="2026-03-02")
        self.note = NewNote(self.case.id, "Telephone interpreter booked, line 2.", date(2026, 3, 5))
        self.coming = NewHearing(proceeding, date(2026, 4, 7), HearingKind.MASTER, time(8, 30), 15)
        self.heard = a_setting(self.relative, "2026-03-05", HearingKind.MASTER)
        self.mark = NewMark(self.ended.id, MarkKind.CAP, "Cap reached", date(2026, 2, 2))
        self.second_motion = NewMotion(self.ended.proceeding_id, "MTR", date(2026, 3, 2))
        self.second_request = NewCustodyRequest(self.ended.proceeding_id, date(2026, 3, 2))
        self.second_appeal = NewAppeal(self.ended.proceeding_id, date(2026, 3, 2))
        self.second_pass = NewProceeding(self.ended.id, date(2026, 3, 4))
        self.away = (days_off("2026-02-09", "2026-02-09"), days_off("2026-02-16"), days_off("2026-04-20", "2026-04-21"))
        self.closures = (a_closure("2026-01-26"), a_closure("2026-01-28"))
        self.circumstances = (a_circumstance(self), a_circumstance(self, "2026-03-04"))
        self.shares = (NewPartTime(date(2026, 4, 1), 80), NewPartTime(date(2026, 5, 1), 70))


def prepared(file: DocketFile) -> Prepared:
    """Fill the docket with one of each."""
    here = Prepared()
    _fill(file, here)
    return here


def more_prepared(file: DocketFile) -> Prepared:
    """Fill the docket with one of each, and with what there is to correct and to withdraw: what every verb can work on."""
    here = Prepared()
    _fill(file, here)
    file.add_case(here.ended, date(2026, 1, 5))
    file.add_case(here.mistake, date(2026, 1, 5))
    file.record_completion(here.ended.proceeding_id, date(2026, 3, 3), Manner.WITHDRAWN)
    file.add_proceeding(here.second_pass)
    file.add_mark(here.mark)
    file.add_motion(here.second_motion)
    file.add_custody_request(here.second_request)
    file.add_appeal(here.second_appeal)
    file.add_hearing(here.coming)
    file.add_hearing(here.heard)
    file.record_outcome(here.heard.id, Outcome(OutcomeKind.HELD), TODAY)
    for entry in here.away:
        file.add_away(entry)
    for circumstance in here.circumstances:
        file.add_circumstance(circumstance)
    for closure in here.closures:
        file.add_closure(closure)
    for share in here.shares:
        file.add_part_time(share)
    for link, spell, day in zip(here.links, here.spells, (2, 3), strict=True):
        file.add_family(here.case.id, here.ended.id, date(2026, 2, day), link)
        file.record_custody_change(here.ended.id, "D", date(2026, 2, day), spell)
    return here


def _fill(file: DocketFile, here: Prepared) -> None:
    file.add_case(here.case, date(2026, 1, 5))
    file.add_case(here.relative, date(2026, 1, 5))
    file.add_hearing(here.merits)
    file.add_hearing(here.custody_hearing)
    file.add_motion(here.motion)
    file.add_custody_request(here.request)
    file.add_note(here.note)
    file.add_reason(here.reason)
    file.add_appeal(here.appeal)


def a_mark_entry(of: NewCase) -> NewMark:
    return NewMark(of.id, MarkKind.STATUS_CASE, "USCIS has the petition", date(2026, 3, 2))


def days_off(first: str = "2026-03-23", last: str = "2026-03-27") -> NewAway:
    return NewAway(date.fromisoformat(first), date.fromisoformat(last), AwayKind.TRAINING, note="Held by video")


def a_closure(day: str = "2026-03-02") -> NewClosure:
    return NewClosure(date.fromisoformat(day), date.fromisoformat(day), "Storm", "The court's notice")


def a_check_entry(here: Prepared, words: str = "The import took the hearing’s day for the completion’s.") -> NewCheck:
    return NewCheck(OddityKind.ASSUMED, "proceedings", here.case.proceeding_id, here.case.id, words, "completed")


def a_reason(here: Prepared, on: str = "2026-03-09", words: str = "No interpreter before 3 PM") -> NewReason:
    day = date.fromisoformat(on)
    return NewReason("merits-first-date", here.case.proceeding_id, here.case.id, day, "18", is_outside=True, words=words)


def a_circumstance(here: Prepared, first: str = "2026-03-02") -> NewCircumstance:
    return NewCircumstance(
        *(CircumstanceKind.INTERPRETER, date.fromisoformat(first), TODAY, "No interpreter of the language in the circuit"),
        is_outside=True,
        evidence="The contractor’s e-mail of March 2",
        cases=(here.case.id,),
        hearings=(here.merits.id,),
    )


COMPLETED = Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION)
RESERVED = Outcome(OutcomeKind.RESERVED)


def a_code(code: str, *, held: HearingHeld, first: date | None = None) -> AdjournmentCode:
    return AdjournmentCode(code, "Lack of interpreter", Cause.INTERPRETER, held, first=first)


def a_view(kind: ListKind = ListKind.HEARINGS, name: str = "No outcome yet", **query: object) -> NewView:
    return NewView(kind, name, replace(WHOLE[kind], **query))  # type: ignore[arg-type] # fields by name


def a_sheet_mapping() -> SheetMapping:
    return SheetMapping("hearings", ("A No.", "Rm"), (("A-number", None), (None, None)))


def a_remembered_mapping() -> SheetMapping:
    return replace(a_sheet_mapping(), kind="motions")


CHOSEN = Choices(parts_left_out=frozenset({StatementPart.METHOD}), appendix=Appendix.MISSED, size=PaperSize.A4)


def a_draft(name: str = "Draft 1") -> NewDraft:
    texts = {StatementPart.SUMMARY: "I completed {completions} of {goal}.", StatementPart.COST: "See {case 1}."}
    return NewDraft(2026, name, texts=texts)


def _draft_of(file: DocketFile) -> StatementDraft:
    return file.drafts(2026)[0]


def _begin_a_draft(file: DocketFile) -> None:
    if not file.drafts(2026):
        file.add_draft(a_draft())


VERBS: dict[str, Callable[[DocketFile, Prepared], Touched]] = {
    "add_case": lambda file, _: file.add_case(a_case("000999888"), TODAY),
    "add_proceeding": lambda file, here: file.add_proceeding(NewProceeding(here.case.id, TODAY)),
    "add_hearing": lambda file, here: file.add_hearing(a_setting(here.case, "2026-04-14")),
    "record_outcome": lambda file, here: file.record_outcome(here.merits.id, COMPLETED, TODAY),
    "record_moved": lambda file, here: file.record_moved(
        here.coming.id, "9A", replace(here.coming, id=new_identity(), on=date(2026, 4, 14)), TODAY
    ),
    "record_prepared": lambda file, here: file.record_prepared(here.merits.id, is_prepared=True),
    "record_minutes_used": lambda file, here: file.record_minutes_used(here.merits.id, 95),
    "record_day_note": lambda file, _: file.record_day_note(TODAY, "Courtroom 4 has no video link."),
    "correct_hearing": lambda file, here: file.correct_hearing(
        here.merits.id, HearingCorrection(time(9), 120, HearingKind.MERITS)
    ),
    "reopen_outcome": lambda file, here: file.reopen_outcome(here.heard.id),
    "record_completion": lambda file, here: file.record_completion(
        here.case.proceeding_id, TODAY, Manner.WITHDRAWN, replaces=True
    ),
    "correct_completion": lambda file, here: file.correct_completion(
        here.ended.proceeding_id, date(2026, 3, 2), Manner.TERMINATED
    ),
    "reopen_proceeding": lambda file, here: file.reopen_proceeding(here.ended.proceeding_id),
    "correct_case": lambda file, here: file.correct_case(
        here.relative.id,
        CaseCorrection("Quispe Huallpa", "Rómulo A.", "A 1234 577", "PE", "SP", represented=True, case_type="AOC"),
    ),
    "correct_mark": lambda file, here: file.correct_mark(
        here.mark.id, MarkCorrection("Cap lifted", date(2026, 2, 2), date(2026, 3, 2))
    ),
    "withdraw_mark": lambda file, here: file.withdraw_mark(here.mark.id),
    "correct_motion": lambda file, here: file.correct_motion(
        here.second_motion.id, MotionCorrection("MTC", date(2026, 3, 3), None, "I", TODAY)
    ),
    "withdraw_motion": lambda file, here: file.withdraw_motion(here.second_motion.id),
    "correct_custody_request": lambda file, here: file.correct_custody_request(
        here.second_request.id, CustodyRequestCorrection("SB", date(2026, 3, 3), TODAY)
    ),
    "withdraw_custody_request": lambda file, here: file.withdraw_custody_request(here.second_request.id),
    "correct_appeal": lambda file, here: file.correct_appeal(
        here.second_appeal.id, AppealCorrection("Case Appeal", date(2026, 3, 3), "I", TODAY, "DIS")
    ),
    "withdraw_appeal": lambda file, here: file.withdraw_appeal(here.second_appeal.id),
    "correct_custody_spell": lambda file, here: file.correct_custody_spell(
        here.spells[0], CustodySpellCorrection(date(2026, 2, 1), date(2026, 2, 20))
    ),
    "withdraw_custody_spell": lambda file, here: file.withdraw_custody_spell(here.spells[1], Custody.NEVER),
    "correct_family": lambda file, here: file.correct_family(here.links[0], FamilyCorrection(date(2026, 2, 2), date(2026, 3, 2))),
    "withdraw_family": lambda file, here: file.withdraw_family(here.links[1]),
    "withdraw_proceeding": lambda file, here: file.withdraw_proceeding(here.second_pass.id),
    "withdraw_case": lambda file, here: file.withdraw_case(here.mistake.id),
    "add_motion": lambda file, here: file.add_motion(NewMotion(here.case.proceeding_id, "MTR", TODAY)),
    "record_ruling": lambda file, here: file.record_ruling(here.motion.id, TODAY),
    "add_custody_request": lambda file, here: file.add_custody_request(NewCustodyRequest(here.case.proceeding_id, TODAY)),
    "record_custody_decision": lambda file, here: file.record_custody_decision(here.request.id, TODAY),
    "record_custody_change": lambda file, here: file.record_custody_change(here.case.id, "R", TODAY, new_identity()),
    "add_appeal": lambda file, here: file.add_appeal(NewAppeal(here.case.proceeding_id, TODAY)),
    "record_appeal_result": lambda file, here: file.record_appeal_result(here.appeal.id, TODAY, "REM"),
    "add_family": lambda file, here: file.add_family(here.case.id, here.relative.id, TODAY, new_identity()),
    "add_mark": lambda file, here: file.add_mark(a_mark_entry(here.case)),
    "add_away": lambda file, _: file.add_away(days_off()),
    "add_goal_set": lambda file, _: file.add_goal_set(GOALS, new_identity()),
    "correct_goal_set": lambda file, _: file.correct_goal_set("eoir-2018", CHANGED_GOALS),
    "correct_goal_use": lambda file, _: file.correct_goal_use("eoir-2018", is_on=False),
    "withdraw_goal_set": lambda file, _: file.withdraw_goal_set("own"),
    "correct_typed_from": lambda file, _: file.correct_typed_from(date(2026, 2, 2)),
    "correct_judge": lambda file, _: file.correct_judge(
        family="Ellery", given="M.", on_duty_from=date(2020, 6, 15), part_time_hundredths=80
    ),
    "correct_adjournment_code": lambda file, _: file.correct_adjournment_code(a_code("18", held=HearingHeld.NO)),
    "correct_away": lambda file, here: file.correct_away(
        here.away[0].id, AwayCorrection(date(2026, 2, 9), date(2026, 2, 10), AwayKind.DETAIL, 50, "Camp Harlan", is_outside=True)
    ),
    "withdraw_away": lambda file, here: file.withdraw_away(here.away[1].id),
    "record_calendar": lambda file, here: file.record_calendar(
        "leave.ics",
        [replace(days_off("2026-05-04", "2026-05-08"), calendar_uid="a@b", id=new_identity())],
        [(here.away[2].id, AwayCorrection(date(2026, 4, 20), date(2026, 4, 22), AwayKind.LEAVE))],
    ),
    "add_closure": lambda file, _: file.add_closure(a_closure()),
    "correct_closure": lambda file, here: file.correct_closure(
        here.closures[0].id, ClosureCorrection(date(2026, 1, 26), date(2026, 1, 27), "Storm", "The court's notice", in_use=False)
    ),
    "withdraw_closure": lambda file, here: file.withdraw_closure(here.closures[1].id),
    "add_part_time": lambda file, _: file.add_part_time(NewPartTime(date(2026, 6, 1), 50)),
    "correct_part_time": lambda file, here: file.correct_part_time(here.shares[0].id, date(2026, 4, 6), 60),
    "withdraw_part_time": lambda file, here: file.withdraw_part_time(here.shares[1].id),
    "add_note": lambda file, here: file.add_note(NewNote(here.case.id, "Ask counsel for the exhibits.", TODAY, is_private=True)),
    "correct_note": lambda file, here: file.correct_note(here.note.id, "Telephone interpreter booked, line 3."),
    "withdraw_note": lambda file, here: file.withdraw_note(here.note.id),
    "record_sheet_mapping": lambda file, _: file.record_sheet_mapping(a_sheet_mapping()),
    "withdraw_sheet_mapping": lambda file, _: file.withdraw_sheet_mapping(a_remembered_mapping()),
    "add_person": lambda file, _: file.add_person(NewPerson("Whitcombe", "Dana")),
    "correct_person": lambda file, _: file.correct_person(file.author.id, "Ellery-Marsh", "Marguerite"),
    "add_check": lambda file, here: file.add_check(a_check_entry(here)),
    "record_settled": lambda file, _: file.record_settled(file.to_check(TODAY)[0]),
    "add_reason": lambda file, here: file.add_reason(a_reason(here)),
    "correct_reason": lambda file, here: file.correct_reason(
        here.reason.id, ReasonCorrection("23", is_outside=None, words="DHS file not ready")
    ),
    "withdraw_reason": lambda file, here: file.withdraw_reason(here.reason.id),
    "add_circumstance": lambda file, here: file.add_circumstance(replace(a_circumstance(here), id=new_identity())),
    "correct_circumstance": lambda file, here: file.correct_circumstance(
        here.circumstances[0].id,
        CircumstanceCorrection(
            *(CircumstanceKind.FACILITY, date(2026, 3, 3), TODAY, "The video link failed"),
            cases=(here.case.id, here.relative.id),
        ),
    ),
    "withdraw_circumstance": lambda file, here: file.withdraw_circumstance(here.circumstances[1].id),
    "add_agency_figure": lambda file, _: file.add_agency_figure(AgencyFigure(2026, TODAY, 212, "Dashboard")),
    "withdraw_agency_figure": lambda file, _: file.withdraw_agency_figure(file.agency_figures(2026)[0].id),
    "record_view": lambda file, _: file.record_view(a_view(name="Reserved, oldest first")),
    "correct_view": lambda file, _: file.correct_view(file.saved_views()[0].id, "Held"),
    "withdraw_view": lambda file, _: file.withdraw_view(file.saved_views()[0].id),
    "add_draft": lambda file, _: file.add_draft(a_draft("Draft 2")),
    "record_draft_text": lambda file, _: file.record_draft_text(
        _draft_of(file).id, StatementPart.CLOSING, "Respectfully submitted."
    ),
    "correct_draft": lambda file, _: file.correct_draft(_draft_of(file).id, name="With the detail", choices=CHOSEN),
    "withdraw_draft": lambda file, _: file.withdraw_draft(_draft_of(file).id),
    "record_release": lambda file, _: file.record_release(a_release(), "Public case data", TODAY).touched,
    "record_match": lambda file, _: file.record_match(TWINS[0].id, _twin_of(0)),
    "record_matches": lambda file, _: file.record_matches([(TWINS[one].id, _twin_of(one)) for one in (1, 2)]),
    "record_refused_match": lambda file, _: file.record_refused_match(TWINS[3].id, _twin_of(4)),
    "record_counted_as_released": lambda file, _: file.record_counted_as_released(_twin_of(4)),
    "record_public_value": lambda file, _: file.record_public_value("cases", TWINS[5].id, "nationality"),
}


# What some verbs find in the docket before they are used on it: typed cases, and public ones that are the same.
TWINS = [a_case(f"{811 + number:09}") for number in range(6)]


def _twin_of(number: int) -> int:
    return public_identity("cases", 20_000_811 + number)


def _add_twins(file: DocketFile, *numbers: int) -> None:
    new = [number for number in numbers if not _has_case(file, _twin_of(number)) and not _has_case(file, TWINS[number].id)]
    keys = [20_000_811 + number for number in new]
    for number in new:
        file.add_case(TWINS[number], TODAY)
    cases = [a_public_case(key, nationality="GT") for key in keys]
    proceedings = [a_public_proceeding(key, key, completed=date(2026, 3, 12)) for key in keys]
    file.record_release(no_public_rows()._replace(cases=cases, proceedings=proceedings), "Public case data", TODAY)


def _has_case(file: DocketFile, identity: int) -> bool:
    return file._connection.execute("select 1 from cases where id = ?", (identity,)).fetchone() is not None


def _match_a_twin(file: DocketFile) -> None:
    _add_twins(file, 5)
    if _has_case(file, _twin_of(5)):
        file.record_match(TWINS[5].id, _twin_of(5))


def _remember_a_mapping(file: DocketFile) -> None:
    file.record_sheet_mapping(a_remembered_mapping())


def _save_a_view(file: DocketFile) -> None:
    file.record_view(a_view())


_READY: dict[str, Callable[[DocketFile], None]] = {
    "withdraw_agency_figure": lambda file: file.add_agency_figure(AgencyFigure(2026, date(2026, 3, 2), 190)),
    "withdraw_goal_set": lambda file: file.add_goal_set(OWN_GOALS, new_identity()),
    "correct_view": _save_a_view,
    "withdraw_view": _save_a_view,
    "record_match": lambda file: _add_twins(file, 0),
    "record_matches": lambda file: _add_twins(file, 1, 2),
    "record_refused_match": lambda file: _add_twins(file, 3, 4),
    "record_counted_as_released": lambda file: _add_twins(file, 4),
    "record_public_value": _match_a_twin,
    "withdraw_sheet_mapping": _remember_a_mapping,
    "record_draft_text": _begin_a_draft,
    "correct_draft": _begin_a_draft,
    "withdraw_draft": _begin_a_draft,
}


def make_ready(file: DocketFile, verb: str) -> None:
    """Put into the docket what the verb needs to find there."""
    if verb in _READY:
        _READY[verb](file)


# Public rows.


def a_public_case(key: int = 20_000_001, **changes: object) -> PublicCase:
    return PublicCase(key, "RMV", "PE", "SP", "D", None)._replace(**changes)  # type: ignore[arg-type] # fields by name


def a_public_proceeding(key: int = 30_000_001, case: int | None = 20_000_001, **changes: object) -> PublicProceeding:
    day = date(2025, 1, 6)
    row = PublicProceeding(
        key, case, day, day, "PTE", "PTE", "QWM", "RMV", "D", date(2025, 5, 6), Manner.DECISION, has_decision=True
    )
    return row._replace(**changes)  # type: ignore[arg-type] # fields by name


def a_public_hearing(key: int = 40_000_001, proceeding: int = 30_000_001, **changes: object) -> PublicHearing:
    day, merits = date(2025, 5, 5), HearingKind.MERITS
    columns = ("A", "I", "II", "P", "PTE", "PTE", "SP")
    row = PublicHearing(key, proceeding, 20_000_001, day, 510, 630, merits, "QWM", "RR", *columns)
    return row._replace(**changes)  # type: ignore[arg-type] # fields by name


def a_public_motion(key: int = 50_000_001, **changes: object) -> PublicMotion:
    day = date(2025, 3, 3)
    row = PublicMotion(key, 30_000_001, 20_000_001, "MTC", "QWM", day, date(2025, 3, 10), True, False, "A")
    return row._replace(**changes)  # type: ignore[arg-type] # fields by name


def no_public_rows() -> PublicRows:
    return PublicRows([], [], [], [], [], [], [], [], [], [])


def a_release(**tables: object) -> PublicRows:
    """One row of each table; tables named take the rows given."""
    bond_day, filed = date(2025, 2, 3), date(2025, 6, 2)
    bond = PublicCustodyRequest(60_000_001, 30_000_001, 20_000_001, "BB", "QWM", bond_day, bond_day, has_decision=True)
    appeal = PublicAppeal(70_000_001, 30_000_001, 20_000_001, "IJ", "Case Appeal", filed, "A", date(2025, 9, 8), "DIS")
    rows = PublicRows(
        cases=[a_public_case(), a_public_case(20_000_002)],
        proceedings=[a_public_proceeding()],
        hearings=[a_public_hearing()],
        motions=[a_public_motion()],
        custody_requests=[bond],
        appeals=[appeal],
        court_reviews=[PublicCourtReview(80_000_001, 70_000_001, filed, "REM")],
        custody_spells=[PublicCustodySpell(90_000_001, 20_000_001, "D", date(2025, 1, 3), None)],
        family_links=[PublicFamilyLink(91_000_001, 20_000_001, 20_000_002, filed, None)],
        identifiers=[PublicIdentifier(92_000_001, 20_000_001, "DS")],
    )
    return rows._replace(**tables)  # type: ignore[arg-type] # fields by name
