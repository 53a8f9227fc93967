"""A typed case and a public one made the same: one row of each pair, typed values first, what differs to be checked."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from builders import a_case

from iqdesk.domain.docket import Custody, HearingKind, Manner, Outcome, OutcomeKind, RuleBroken, Touched
from iqdesk.domain.entries import NewAppeal, NewCase, NewCustodyRequest, NewHearing, NewMotion, NewProceeding
from iqdesk.domain.identity import new_identity
from iqdesk.domain.public import (
    PublicAppeal,
    PublicCustodyRequest,
    PublicCustodySpell,
    PublicFamilyLink,
    PublicIdentifier,
    PublicRows,
)
from iqdesk.store.release_rows import public_identity
from store.every_verb import (
    COMPLETED,
    TODAY,
    a_mark_entry,
    a_public_case,
    a_public_hearing,
    a_public_motion,
    a_public_proceeding,
    a_release,
    content,
    no_public_rows,
)

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.store.releases import ReleaseChanges

MARCH_9 = date(2026, 3, 9)
PUBLIC = public_identity("cases", 20_000_001)
NEXT_MONTH = date(2026, 4, 10)

Row = dict[str, object]


def a_typed_case(file: DocketFile, number: str = "000123456") -> NewCase:
    entry = a_case(number, opened="2025-01-06", custody=Custody.DETAINED)
    file.add_case(entry, date(2026, 1, 5))
    return entry


def row(file: DocketFile, table: str, identity: int) -> Row:
    return next(one for one in content(file)[table] if one["id"] == identity)


def typed(file: DocketFile, table: str, identity: int) -> set[str]:
    return {name for name in str(row(file, table, identity)["typed"]).split(",") if name}


def differing(file: DocketFile) -> dict[tuple[str, str], tuple[str, str, bool]]:
    return {
        (str(one["of_table"]), str(one["about"])): (str(one["words"]), str(one["value"]), one["is_settled"] == 1)
        for one in content(file)["checks"]
    }


def listed(file: DocketFile) -> set[tuple[str, str]]:
    return {key for key, (_, _, is_settled) in differing(file).items() if not is_settled}


def march(**tables: object) -> PublicRows:
    """What the release has of a case heard and completed on March 9."""
    rows = no_public_rows()._replace(
        cases=[a_public_case()],
        proceedings=[a_public_proceeding(completed=MARCH_9, location="PT2")],
        hearings=[a_public_hearing(on=MARCH_9, code="8B")],
    )
    return rows._replace(**tables)  # type: ignore[arg-type] # fields by name


def read(file: DocketFile, rows: PublicRows, on: date = TODAY) -> ReleaseChanges:
    return file.record_release(rows, "EOIR Case Data", on)


def the_merits(file: DocketFile, case: NewCase, start: time | None = time(8, 30)) -> NewHearing:
    hearing = NewHearing(case.proceeding_id, MARCH_9, HearingKind.MERITS, start)
    file.add_hearing(hearing)
    return hearing


def test_a_matched_case_is_one_row_with_typed_values_first_and_the_releases_for_the_rest(file: DocketFile) -> None:
    case = a_typed_case(file)
    hearing = the_merits(file, case)
    file.record_outcome(hearing.id, COMPLETED, TODAY)
    read(file, march())
    (release,) = file.releases()
    assert Touched.CASES | Touched.HEARINGS in file.record_match(case.id, PUBLIC)
    rows = content(file)
    assert [len(rows[table]) for table in ("cases", "proceedings", "hearings")] == [1, 1, 1]
    of_case, proceeding, setting = (rows[table][0] for table in ("cases", "proceedings", "hearings"))
    assert (of_case["id"], of_case["public_key"], of_case["a_number"]) == (case.id, 20_000_001, "000123456")
    assert (proceeding["id"], proceeding["public_key"], proceeding["case_id"]) == (case.proceeding_id, 30_000_001, case.id)
    assert (setting["id"], setting["public_key"], setting["proceeding_id"]) == (hearing.id, 40_000_001, case.proceeding_id)
    assert {of_case["release"], proceeding["release"], setting["release"]} == {release.id}
    assert (proceeding["location"], setting["cal_type"], setting["minutes"]) == ("PT2", "I", 120)
    assert typed(file, "hearings", hearing.id) == {
        "public_key", "proceeding_id", "day", "start_minute", "kind", "judge", "code",
    }  # fmt: skip
    assert "location" not in typed(file, "proceedings", case.proceeding_id)
    assert differing(file) == {}
    assert [one.completed for one in file.facts().proceedings] == [MARCH_9]
    assert file.facts().set_apart == 0


def test_what_was_left_empty_comes_from_the_release_and_stays_its_own(file: DocketFile) -> None:
    case = a_typed_case(file)
    hearing = the_merits(file, case, None)
    read(file, march())
    file.record_match(case.id, PUBLIC)
    proceeding, setting = row(file, "proceedings", case.proceeding_id), row(file, "hearings", hearing.id)
    assert (proceeding["completed"], proceeding["manner"], proceeding["has_decision"]) == ("2026-03-09", "decision", 1)
    assert (setting["code"], setting["start_minute"]) == ("8B", 510)
    assert not {"completed", "manner", "has_decision"} & typed(file, "proceedings", case.proceeding_id)
    later = march(proceedings=[a_public_proceeding(completed=date(2026, 3, 10), location="PT2")])
    assert read(file, later, NEXT_MONTH).tables["proceedings"].updated == 1
    assert row(file, "proceedings", case.proceeding_id)["completed"] == "2026-03-10"


def test_an_adjournment_whose_code_was_wanted_takes_the_releases(file: DocketFile) -> None:
    case = a_typed_case(file)
    hearing = the_merits(file, case)
    with file._journal.step("Marked adjourned", file.author.id):
        file._journal.db.table("hearings").update(hearing.id, {"is_recorded": 1, "wants_code": 1})
    read(file, march(hearings=[a_public_hearing(on=MARCH_9, code="13")]))
    file.record_match(case.id, PUBLIC)
    found = row(file, "hearings", hearing.id)
    assert (found["code"], found["wants_code"], found["is_recorded"]) == ("13", 0, 1)
    assert "code" not in typed(file, "hearings", hearing.id)


def test_typed_values_win_and_each_difference_is_to_be_checked(file: DocketFile) -> None:
    case = a_typed_case(file)
    hearing = the_merits(file, case, time(13, 0))
    file.record_outcome(hearing.id, Outcome(OutcomeKind.HELD), TODAY)
    file.record_completion(case.proceeding_id, MARCH_9, Manner.WITHDRAWN)
    other = march(
        cases=[a_public_case(nationality="GT", represented_on=None, language="XQ1", custody="R")],
        proceedings=[a_public_proceeding(completed=date(2026, 3, 12), custody="R", judge="ZZK")],
        hearings=[a_public_hearing(on=MARCH_9, code="17", kind=HearingKind.MASTER)],
    )
    read(file, other)
    file.record_match(case.id, PUBLIC)
    assert row(file, "proceedings", case.proceeding_id)["completed"] == "2026-03-09"
    assert (row(file, "hearings", hearing.id)["code"], row(file, "cases", case.id)["nationality"]) == (None, "PE")
    subject = "Merits hearing of Mar 9, 2026"
    assert {key: words for key, (words, _, _) in differing(file).items()} == {
        ("cases", "nationality"): "Nationality: PE Peru was typed, the release has GT Guatemala.",
        ("cases", "language"): "Language: SP Spanish was typed, the release has XQ1.",
        ("cases", "custody"): "Custody: detained was typed, the release has released.",
        ("proceedings", "custody"): "Custody: detained was typed, the release has released.",
        ("proceedings", "completed"): "Completed: Mar 9, 2026 was typed, the release has Mar 12, 2026.",
        ("proceedings", "manner"): "How it ended: withdrawn was typed, the release has decision.",
        ("proceedings", "judge"): "Judge: QWM was typed, the release has ZZK.",
        ("hearings", "kind"): f"{subject}, kind: merits was typed, the release has master.",
        ("hearings", "start_minute"): f"{subject}, hour: 1:00 PM was typed, the release has 8:30 AM.",
        (
            "hearings",
            "code",
        ): f"{subject}, outcome: no code was typed, the release has 17 Master to individual - merits hearing set.",
    }
    small = {("cases", "custody"), ("hearings", "start_minute")}
    assert listed(file) == differing(file).keys() - small
    assert {one["case_id"] for one in content(file)["checks"]} == {case.id}


def test_a_release_that_is_silent_or_names_another_of_the_judges_codes_differs_in_nothing(file: DocketFile) -> None:
    with file._journal.step("Added a code", file.author.id):
        file._journal.db.table("judge_codes").insert({"id": 7, "code": "QWN"})
    case = a_typed_case(file)
    the_merits(file, case)
    file.record_completion(case.proceeding_id, MARCH_9, Manner.DECISION)
    silent = a_public_proceeding(completed=None, manner=None, has_decision=False, judge="QWN", custody=None, opened_on=None)
    read(file, march(proceedings=[silent], hearings=[a_public_hearing(on=MARCH_9, kind=HearingKind.OTHER, judge="QWN")]))
    file.record_match(case.id, PUBLIC)
    assert differing(file) == {}
    assert {row(file, "proceedings", case.proceeding_id)["judge"], *(one.judge for one in file.facts().hearings)} <= {
        "QWM",
        "QWN",
    }


def everything_of_one_case(file: DocketFile) -> tuple[NewCase, dict[str, int]]:
    """A typed case with one of each, and a release that has the same and older things besides."""
    case, relative = a_typed_case(file), a_typed_case(file, "000123457")
    the_merits(file, case)
    proceeding, day = case.proceeding_id, date(2026, 3, 2)
    motion = NewMotion(proceeding, "MTC", day, filed_by="A")
    request, appeal = NewCustodyRequest(proceeding, day), NewAppeal(proceeding, day)
    file.add_motion(motion)
    file.add_custody_request(request)
    file.add_appeal(appeal)
    spell, link = new_identity(), new_identity()
    file.record_custody_change(case.id, "D", day, spell)
    file.add_family(case.id, relative.id, day, link)
    bond = PublicCustodyRequest(60_000_001, 30_000_001, 20_000_001, "BB", "QWM", day, date(2026, 3, 9), has_decision=True)
    filed = PublicAppeal(70_000_001, None, 20_000_001, "IJ", "Case Appeal", day, "A", None, None)
    old_filed = filed._replace(key=70_000_002, filed=date(2025, 6, 2))
    rows = march(
        cases=[a_public_case(), a_public_case(20_000_002)],
        hearings=[a_public_hearing(on=MARCH_9), a_public_hearing(40_000_002)],
        motions=[a_public_motion(received=day, decided_on=MARCH_9), a_public_motion(50_000_002, case_key=None)],
        custody_requests=[bond],
        appeals=[filed, old_filed],
        court_reviews=[a_release().court_reviews[0]._replace(appeal_key=70_000_001)],
        custody_spells=[
            PublicCustodySpell(90_000_001, 20_000_001, "D", day, None),
            PublicCustodySpell(90_000_002, 20_000_001, "D", date(2025, 1, 3), date(2025, 1, 9)),
        ],
        family_links=[PublicFamilyLink(91_000_001, 20_000_001, 20_000_002, date(2025, 1, 6), None)],
        identifiers=[PublicIdentifier(92_000_001, 20_000_001, "DS")],
    )
    read(file, rows)
    file.record_matches([(case.id, PUBLIC), (relative.id, public_identity("cases", 20_000_002))])
    ids = {"motions": motion.id, "custody_requests": request.id, "appeals": appeal.id}
    return case, ids | {"custody_spells": spell, "family_links": link}


def test_every_kind_of_row_finds_its_twin_and_what_has_none_hangs_on_the_typed_case(file: DocketFile) -> None:
    case, ids = everything_of_one_case(file)
    rows = content(file)
    assert [len(rows[table]) for table in ("cases", "motions", "custody_requests", "appeals")] == [2, 2, 1, 2]
    assert [len(rows[table]) for table in ("custody_spells", "family_links")] == [2, 1]
    assert all(row(file, table, identity)["public_key"] is not None for table, identity in ids.items())
    assert (
        row(file, "motions", ids["motions"])["decided_on"] == row(file, "custody_requests", ids["custody_requests"])["decided_on"]
    )
    assert [one["appeal_id"] for one in rows["court_reviews"]] == [ids["appeals"]]
    assert [one["case_id"] for one in rows["case_identifiers"]] == [case.id]
    alone = [one for table in ("hearings", "appeals", "custody_spells") for one in rows[table] if one["typed"] == ""]
    assert len(alone) == 3
    assert {one.get("case_id") or one.get("proceeding_id") for one in alone} == {case.id, case.proceeding_id}
    assert file._connection.execute("pragma foreign_key_check").fetchall() == []


def test_a_match_is_one_step_that_undo_takes_back_whole_and_redo_does_again(file: DocketFile) -> None:
    everything_of_one_case(file)
    after = content(file)
    undo = file.next_undo()
    assert undo is not None
    assert undo.name == "Matched 2 cases with the public data"
    file.undo()
    before = content(file)
    assert len(before["cases"]) == 4
    file.redo()
    assert content(file) == after
    file.undo()
    assert content(file) == before


def test_the_same_release_changes_nothing_after_a_match(file: DocketFile) -> None:
    case, _ = everything_of_one_case(file)
    before = content(file)
    file.undo()
    rows = content(file)
    file.redo()
    assert rows != before
    keys = file.public_keys()
    assert keys.cases == {20_000_001, 20_000_002}
    assert (keys.proceedings, keys.hearings) == ({30_000_001}, {40_000_001, 40_000_002})
    again = march(
        cases=[a_public_case(), a_public_case(20_000_002)],
        hearings=[a_public_hearing(on=MARCH_9), a_public_hearing(40_000_002)],
        identifiers=[PublicIdentifier(92_000_001, 20_000_001, "DS")],
        family_links=[PublicFamilyLink(91_000_001, 20_000_001, 20_000_002, date(2025, 1, 6), None)],
    )
    changes = read(file, again, NEXT_MONTH)
    assert (changes.changed, changes.differing, content(file)) == (0, 0, before)
    new_ones = again._replace(hearings=[a_public_hearing(40_000_003, on=date(2026, 3, 30))])
    read(file, new_ones, NEXT_MONTH)
    found = next(one for one in content(file)["hearings"] if one["public_key"] == 40_000_003)
    assert found["proceeding_id"] == case.proceeding_id


def test_a_newer_release_never_overwrites_what_was_typed_and_says_what_differs_now(file: DocketFile) -> None:
    case = a_typed_case(file)
    the_merits(file, case)
    file.record_completion(case.proceeding_id, MARCH_9, Manner.DECISION)
    read(file, march(proceedings=[a_public_proceeding(completed=None, manner=None, has_decision=False)]))
    file.record_match(case.id, PUBLIC)
    assert differing(file) == {}
    later = march(proceedings=[a_public_proceeding(completed=date(2026, 3, 12))])
    changes = read(file, later, NEXT_MONTH)
    assert changes.differing == 1
    assert row(file, "proceedings", case.proceeding_id)["completed"] == "2026-03-09"
    assert listed(file) == {("proceedings", "completed")}
    (check,) = content(file)["checks"]
    with file._journal.step("Settled", file.author.id):
        file._journal.db.table("checks").update(int(str(check["id"])), {"is_settled": 1})
    assert read(file, later, NEXT_MONTH).differing == 0
    assert listed(file) == set()
    changed_again = march(proceedings=[a_public_proceeding(completed=date(2026, 3, 13))])
    assert read(file, changed_again, NEXT_MONTH).differing == 1
    assert listed(file) == {("proceedings", "completed")}
    assert differing(file)["proceedings", "completed"][1] == "2026-03-13"
    read(file, march(), NEXT_MONTH)  # it agrees now
    assert differing(file) == {}


def test_a_later_value_for_what_was_left_empty_when_touched_differs(file: DocketFile) -> None:
    # A person completed a public proceeding that the release had as open; a newer one has another day.
    read(file, march(proceedings=[a_public_proceeding(completed=None, manner=None, has_decision=False)]))
    proceeding = public_identity("proceedings", 30_000_001)
    file.record_completion(proceeding, MARCH_9, Manner.DECISION)
    read(file, march(proceedings=[a_public_proceeding(completed=date(2026, 3, 12))]), NEXT_MONTH)
    assert listed(file) == {("proceedings", "completed")}


def test_a_public_value_typed_over_is_kept_as_settled_so_that_reading_it_again_is_no_news(file: DocketFile) -> None:
    read(file, march())
    hearing = public_identity("hearings", 40_000_001)
    file.record_outcome(hearing, Outcome(OutcomeKind.ADJOURNED, "13"), TODAY)
    words, value, is_settled = differing(file)["hearings", "code"]
    assert (value, is_settled) == ("8B", True)
    assert words.startswith("Merits hearing of Mar 9, 2026, outcome: 13 ")
    before = content(file)
    assert read(file, march(), NEXT_MONTH).changed == 0
    assert content(file) == before
    file.record_outcome(hearing, Outcome(OutcomeKind.ADJOURNED, "17"), TODAY)
    assert differing(file)["hearings", "code"][1:] == ("8B", True)
    file.record_outcome(hearing, COMPLETED, TODAY)
    assert ("hearings", "code") not in differing(file)


@pytest.mark.parametrize("column", ["completed", "manner", "custody"])
def test_the_releases_value_can_be_taken(file: DocketFile, column: str) -> None:
    case = a_typed_case(file)
    the_merits(file, case)
    file.record_completion(case.proceeding_id, MARCH_9, Manner.VENUE_CHANGE)
    read(file, march(proceedings=[a_public_proceeding(completed=date(2026, 3, 12), custody="R")]))
    file.record_match(case.id, PUBLIC)
    before = content(file)
    touched = file.record_public_value("proceedings", case.proceeding_id, column)
    assert Touched.CASES | Touched.CHECKS in touched
    undo = file.next_undo()
    assert undo is not None
    assert undo.name.startswith("Took the release's value, ")
    found = row(file, "proceedings", case.proceeding_id)
    expected = {"completed": "2026-03-12", "manner": "decision", "custody": "R"}
    assert found[column] == expected[column]
    assert column not in typed(file, "proceedings", case.proceeding_id)
    assert ("proceedings", column) not in differing(file)
    assert found["has_decision"] == int(column == "manner")
    with pytest.raises(RuleBroken, match="There is nothing to take"):
        file.record_public_value("proceedings", case.proceeding_id, column)
    file.undo()
    assert content(file) == before


def test_a_ruling_day_or_a_code_taken_from_the_release_brings_what_belongs_to_it(file: DocketFile) -> None:
    case = a_typed_case(file)
    hearing, motion = the_merits(file, case), NewMotion(case.proceeding_id, "MTC", date(2026, 3, 2))
    file.add_motion(motion)
    file.record_ruling(motion.id, date(2026, 3, 5))
    file.record_outcome(hearing.id, Outcome(OutcomeKind.ADJOURNED, "13"), TODAY)
    read(file, march(motions=[a_public_motion(received=date(2026, 3, 2), decided_on=date(2026, 3, 6))]))
    file.record_match(case.id, PUBLIC)
    file.record_public_value("motions", motion.id, "decided_on")
    file.record_public_value("hearings", hearing.id, "code")
    assert row(file, "motions", motion.id)["decided_on"] == "2026-03-06"
    assert not {"decided_on", "has_decision"} & typed(file, "motions", motion.id)
    assert row(file, "hearings", hearing.id)["code"] == "8B"


def test_values_that_a_person_typed_in_the_public_case_come_along(file: DocketFile) -> None:
    read(file, march(cases=[a_public_case(nationality=None)]))
    public_hearing = public_identity("hearings", 40_000_001)
    file.record_outcome(public_hearing, Outcome(OutcomeKind.ADJOURNED, "13"), TODAY)
    file.add_proceeding(NewProceeding(PUBLIC, TODAY))
    case = a_typed_case(file)
    hearing = the_merits(file, case)
    file.add_mark(a_mark_entry(case))
    file.record_match(case.id, PUBLIC)
    found = row(file, "hearings", hearing.id)
    assert (found["code"], found["is_recorded"]) == ("13", 1)
    assert {"code", "is_recorded"} <= typed(file, "hearings", hearing.id)
    assert {one["case_id"] for one in content(file)["proceedings"]} == {case.id}
    assert {key: value for key, (_, value, is_settled) in differing(file).items() if is_settled} == {
        ("hearings", "code"): "8B",
        ("proceedings", "completed"): "2026-03-09",  # which marking the hearing otherwise took back
        ("proceedings", "manner"): "decision",
    }
    assert read(file, march(cases=[a_public_case(nationality=None)]), NEXT_MONTH).changed == 0
    assert len(file.releases()) == 1


def test_reasons_and_findings_of_a_public_row_go_with_it(file: DocketFile) -> None:
    case = a_typed_case(file)
    the_merits(file, case)
    read(file, march())
    proceeding, hearing = public_identity("proceedings", 30_000_001), public_identity("hearings", 40_000_001)
    with file._journal.step("Explained", file.author.id):
        for number, subject in ((1, proceeding), (2, case.proceeding_id)):
            miss = {"id": number, "case_id": PUBLIC, "benchmark": "detained-3-days", "subject": subject, "day": "2026-03-12"}
            said = {"words": f"Line {number}.", "evidence": "The log" if number == 1 else ""}
            file._journal.db.table("reasons").insert(
                miss | said | {"code": "18" if number == 1 else None, "is_outside": 2 - number}
            )
        check = {"case_id": PUBLIC, "kind": "away", "of_table": "hearings", "about": "", "is_settled": 1}
        file._journal.db.table("checks").insert(check | {"id": 3, "row": hearing})
        other = {"benchmark": "merits-first-date", "day": "2026-03-09", "code": None, "is_outside": 1, "case_id": PUBLIC}
        file._journal.db.table("reasons").insert(other | {"id": 4, "subject": proceeding})
    file.record_match(case.id, PUBLIC)
    rows = content(file)
    assert {(one["id"], one["subject"], one["case_id"]) for one in rows["reasons"]} == {
        (2, case.proceeding_id, case.id),
        (4, case.proceeding_id, case.id),
    }
    (both,) = (one for one in rows["reasons"] if one["id"] == 2)  # the words of both; else what the typed row's leaves open
    assert (both["words"], both["evidence"], both["code"], both["is_outside"]) == ("Line 2; Line 1.", "The log", "18", 0)
    (typed_hearing,) = rows["hearings"]
    assert [(one["row"], one["case_id"]) for one in rows["checks"] if one["kind"] == "away"] == [(typed_hearing["id"], case.id)]


def test_what_is_typed_after_a_match_is_matched_with_rows_of_the_case_itself(file: DocketFile) -> None:
    case = a_typed_case(file)
    the_merits(file, case)
    read(file, march())
    file.record_match(case.id, PUBLIC)
    read(file, march(hearings=[a_public_hearing(on=MARCH_9), a_public_hearing(40_000_002, on=date(2026, 3, 30))]), NEXT_MONTH)
    assert file.unmatched_cases() == 1
    later = NewHearing(case.proceeding_id, date(2026, 3, 30), HearingKind.MERITS)
    file.add_hearing(later)
    file.record_match(case.id, case.id)
    undo = file.next_undo()
    assert undo is not None
    assert undo.name == "Matched the rows of A000\u00a0123\u00a0456"
    assert row(file, "hearings", later.id)["public_key"] == 40_000_002
    assert file.unmatched_cases() == 0


def test_a_proceeding_whose_public_case_had_no_key_is_found_again(file: DocketFile) -> None:
    case = a_typed_case(file)
    the_merits(file, case)
    rows = march(cases=[], proceedings=[a_public_proceeding(case=None, completed=MARCH_9)])
    read(file, rows)
    public = public_identity("case-of-proceeding", 30_000_001)
    file.record_match(case.id, public)
    assert row(file, "cases", case.id)["public_key"] is None
    before = content(file)
    assert read(file, rows, NEXT_MONTH).changed == 0
    assert content(file) == before


def test_what_cannot_be_matched_is_refused_with_the_reason(file: DocketFile) -> None:
    case, other = a_typed_case(file), a_typed_case(file, "000123457")
    the_merits(file, case)
    read(file, march(cases=[a_public_case(), a_public_case(20_000_002)]))
    second = public_identity("cases", 20_000_002)
    before = content(file)
    for ours, theirs, why in (
        (case.id, other.id, "is typed"),
        (PUBLIC, second, "is in the public data already"),
        (case.id, 1, "no longer in the docket"),
    ):
        with pytest.raises(RuleBroken, match=why):
            file.record_match(ours, theirs)
    with pytest.raises(RuleBroken, match="is typed"):
        file.record_matches([(case.id, PUBLIC), (other.id, case.id)])
    assert content(file) == before
    file.record_match(case.id, PUBLIC)
    with pytest.raises(RuleBroken, match="is matched already"):
        file.record_match(other.id, case.id)


def test_a_refused_pair_is_kept_and_goes_when_it_is_matched_after_all(file: DocketFile) -> None:
    case = a_typed_case(file)
    the_merits(file, case)
    read(file, march())
    assert file.record_refused_match(case.id, PUBLIC) == Touched.CASES | Touched.CHECKS
    assert file.record_refused_match(case.id, PUBLIC) is Touched.NOTHING
    undo = file.next_undo()
    assert undo is not None
    assert undo.name == "Said that A000\u00a0123\u00a0456 is not Case 20000001"
    file.record_matches([(case.id, PUBLIC)])
    assert content(file)["refused_matches"] == []
    undo = file.next_undo()
    assert undo is not None
    assert undo.name == "Matched A000\u00a0123\u00a0456 with Case 20000001"


def test_a_case_can_be_let_count_as_the_release_has_it(file: DocketFile) -> None:
    a_typed_case(file)
    read(file, march())
    assert (file.facts().set_apart, file.unmatched_cases()) == (2, 1)
    file.record_counted_as_released(PUBLIC)
    facts = file.facts()
    assert (facts.set_apart, [one.completed for one in facts.proceedings if one.completed]) == (0, [MARCH_9])
    (release,) = file.releases()
    assert {one.release for one in facts.proceedings} == {None, release.id}  # its source is the release still
    read(file, march(proceedings=[a_public_proceeding(completed=date(2026, 3, 12))]), NEXT_MONTH)
    assert date(2026, 3, 12) in {one.completed for one in file.facts().proceedings}
    read(file, march(hearings=[a_public_hearing(40_000_009, on=date(2026, 4, 2))]), NEXT_MONTH)
    assert file.facts().set_apart == 1  # what is new is asked anew
    assert file.record_counted_as_released(PUBLIC) is not Touched.NOTHING
    assert file.record_counted_as_released(PUBLIC) is Touched.NOTHING


def test_rows_that_name_no_case_can_only_be_let_count(file: DocketFile) -> None:
    a_typed_case(file)
    orphan = a_public_motion(proceeding_key=None, case_key=None, decided_on=MARCH_9)
    read(file, no_public_rows()._replace(motions=[orphan]))
    assert (file.unmatched_cases(), file.match_board().lines) == (1, ())
    file.record_counted_as_released(None)
    assert file.unmatched_cases() == 0


def test_a_case_let_count_and_matched_after_all_counts_once(file: DocketFile) -> None:
    case = a_typed_case(file)
    the_merits(file, case)
    file.record_completion(case.proceeding_id, MARCH_9, Manner.DECISION)
    read(file, march())
    file.record_counted_as_released(PUBLIC)
    file.record_match(case.id, PUBLIC)
    assert len([one for one in file.facts().proceedings if one.completed]) == 1
    assert "release" not in typed(file, "proceedings", case.proceeding_id)
