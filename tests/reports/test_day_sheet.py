"""The day sheet on paper, read back from its PDF; every person in it is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iqdesk.domain.docket import HearingKind, OutcomeKind, Respondent
from iqdesk.domain.records import CaseName, Court, Judge, Rider, Setting
from iqdesk.reports.day_sheet import DayPaper, day_sheet_paper, save_day_sheet
from iqdesk.reports.fonts import with_gaps
from iqdesk.reports.house_style import Box, WriteLine, prose
from reports.reading import metadata_of, page_size, text_of, whole_text

DAY = date(2027, 3, 9)
JUDGE = Judge("Ellery", "Marguerite A.", ("QWM",), (Court("PTE", "Port Ellis Immigration Court"),))
LEAD = CaseName(1, Respondent("Nguyễn", "Thảo Vi", "000102983"), None)


def a_setting(place=0, **changes):
    case = changes.pop("case", CaseName(place + 1, Respondent("Quispe", f"Person {place}", f"{place + 1:09}"), None))
    base = Setting(
        hearing_id=place + 1,
        proceeding_id=place + 1,
        on=DAY,
        start=time(8 + place % 9, 5 * (place % 12)),
        minutes=30,
        kind=HearingKind.MERITS,
        case=case,
        riders=0,
        custody=None,
        outcome=None,
        code=None,
        code_label="",
        is_typed=True,
    )
    return replace(base, **changes)


def a_paper(*settings, **changes):
    return DayPaper(JUDGE, DAY, settings, DAY, **({"is_named": True} | changes))


def printed(*settings, **changes):
    return day_sheet_paper(a_paper(*settings, **changes))


def test_the_paper_says_whose_day_it_is_on_us_letter_with_numbered_pages():
    data = printed(a_setting(), a_setting(1, minutes=85))
    (page,) = text_of(data)
    assert "Page 1 of 1 Day sheet Tuesday, March 9, 2027 Judge Marguerite A. Ellery Court Port Ellis" in page
    assert "Set for the day 2 settings, 1 h 55 set aside" in page
    assert page_size(data) == (792, 612)
    assert metadata_of(data)["Title"] == "Day sheet, March\u00a09,\u00a02027"
    assert "Holds names and A-numbers of respondents." in page


def test_a_line_holds_what_one_needs_at_the_bench():
    one = a_setting(case=LEAD, start=time(13, 30), minutes=90, custody="D")
    page = whole_text(printed(one, languages={1: "Vietnamese"}))
    assert "1:30 PM A000 102 983 Nguyễn, Thảo Vi Merits Detained 90 Vietnamese" in page
    assert "Ready Time A-number Respondent Kind Custody Min Language Outcome and notes" in page
    bare = whole_text(printed(a_setting(minutes=None)))
    assert "Ready Time A-number Respondent Kind Outcome and notes" in bare


@pytest.mark.parametrize(
    ("family", "given"),
    [
        ("Adébáyọ̀", "Fọlákẹ́"),
        ("Кузнецова", "Анна"),
        ("Đặng", "Thị Ngọc Ánh"),
        ("Ɛkúa", "Ɔsei"),
        ("Wolfeschlegelsteinhausenbergerdorff", "Hubert Blaine Wolfeschlegelstein"),
    ],
)
def test_names_of_any_length_and_script_are_printed_whole(family, given):
    name = Respondent(family, given, "000000007")
    page = whole_text(printed(a_setting(case=CaseName(7, name, None))))
    assert with_gaps(f"{family},{given}").replace(" ", "") in page.replace(" ", "")
    assert "cannot be printed" not in page


def test_what_the_faces_cannot_draw_is_a_question_mark_and_said():
    page = whole_text(printed(a_setting(case=CaseName(7, Respondent("漢字", "Lee"), None))))
    assert "??, Lee" in page
    assert "? stands for a character that cannot be printed." in page


def test_an_empty_day_says_so():
    page = whole_text(printed(off="Federal holiday: Labor Day", day_note="Stand-in\tinterpreter\nin room 3"))
    assert "Nothing is set for this day." in page
    assert "This day Federal holiday: Labor Day" in page
    assert "no settings" in page
    assert "Note for the day: Stand-in interpreter in room 3" in page


def test_eighty_settings_run_over_pages_that_each_have_the_heads_and_the_day():
    pages = text_of(printed(*[a_setting(place) for place in range(80)]))
    assert len(pages) >= 6
    for number, page in enumerate(pages, start=1):
        assert "Ready Time A-number Respondent Kind" in page
        assert f"Page {number} of {len(pages)}" in page
        assert ("Tuesday, March 9, 2027, Marguerite A. Ellery" in page) == (number > 1)
    told = " ".join(pages)
    for place in range(80):
        assert told.count(f"Quispe, Person {place} ") == 1


def test_riders_stand_under_their_lead_and_on_its_page():
    riders = (
        Rider(CaseName(2, Respondent("Nguyễn", "An", "000102984"), None), 2),
        Rider(CaseName(3, Respondent("Nguyễn", "Bình", "000102985"), None), 3, OutcomeKind.ADJOURNED, "17"),
        Rider(CaseName(4, Respondent("Nguyễn", "Cúc", "000102986"), None), 4, is_severed=True),
    )
    page = whole_text(printed(a_setting(case=LEAD, shared=riders, riders=3)))
    order = [page.index(words) for words in ("Thảo Vi", "Nguyễn, An Rider", "Bình Rider Adjourned 17", "Cúc Rider Severed")]
    assert order == sorted(order)
    for before in range(8, 16):  # wherever the page ends
        lines = [a_setting(place) for place in range(100, 100 + before)]
        for one in text_of(printed(*lines, a_setting(case=LEAD, shared=riders), a_setting(50), a_setting(51))):
            assert ("Thảo Vi" in one) == ("Cúc" in one)


def test_a_rider_left_without_an_outcome_is_not_taken_for_one_who_shares_the_leads():
    an, bound = (CaseName(n, Respondent("Nguyễn", given, f"00010298{n}"), None) for n, given in ((4, "An"), (5, "Bình")))
    lead = a_setting(case=LEAD, outcome=OutcomeKind.HELD, shared=(Rider(an, 2), Rider(bound)))
    page = whole_text(printed(lead, a_setting(1)))
    assert "An Rider Outcome to be given" in page
    assert page.count("to be given") == 1


def test_a_family_of_more_than_a_page_is_printed_all_the_same():
    riders = tuple(Rider(CaseName(n, Respondent("Ruiz", f"Child {n}", f"{n:09}"), None), n) for n in range(200, 270))
    pages = text_of(printed(a_setting(case=LEAD, shared=riders)))
    assert len(pages) > 2
    assert sum(page.count("Ruiz, Child") for page in pages) == 70


def test_settings_moved_or_in_error_stand_apart_and_are_not_counted():
    moved = a_setting(1, outcome=OutcomeKind.DID_NOT_PROCEED, code="8A", code_label="Judge on leave", moved_to=date(2027, 4, 6))
    far = a_setting(2, outcome=OutcomeKind.DID_NOT_PROCEED, code="8A", code_label="8A", moved_to=date(2027, 11, 2), minutes=None)
    wrong = a_setting(3, outcome=OutcomeKind.IN_ERROR, code="99", start=None)
    page = whole_text(printed(a_setting(), moved, far, wrong))
    assert "Set for the day 1 setting, 30 min set aside" in page
    assert "Set for the day 2 settings, 1 h set aside" in whole_text(printed(a_setting(), a_setting(1)))
    apart = page[page.index("Elsewhere.") :]
    assert "3 settings, not counted among the day’s." in apart
    assert "Merits 30 Moved to Tue Apr 6 8A Judge on leave" in apart
    assert "Moved to Tue Nov 2, 2027 8A" in apart
    rider = Rider(CaseName(9, Respondent("Nguyễn", "An", "000102984"), None), 9)
    assert "A000 102 984 Nguyễn, An Rider" in whole_text(printed(a_setting(), replace(moved, shared=(rider,))))
    assert "A000 000 004 Quispe, Person 3 Merits 30 Scheduled in error" in apart


def test_what_was_recorded_is_printed_and_the_rest_has_room_to_write():
    held = a_setting(outcome=OutcomeKind.HELD)
    open_code = a_setting(1, outcome=OutcomeKind.ADJOURNED, is_prepared=True)
    coded = a_setting(2, outcome=OutcomeKind.ADJOURNED, code="17", code_label="MC to IC")
    page = whole_text(printed(held, open_code, coded, notes={1: ("Bring the file", "Calls at 9"), 2: ("Two boxes",)}))
    assert "Held / Bring the file / Calls at 9" in page
    assert "Adjourned, code to be given / Two boxes" in page
    assert "Adjourned 17" in page


def test_the_masked_paper_holds_no_name_and_three_digits():
    rider = Rider(CaseName(2, Respondent("Haxhiu", "Arben", "000140226"), None), 2)
    public = a_setting(2, case=CaseName(3, Respondent(), 20000166))
    data = printed(
        a_setting(case=LEAD, shared=(rider,)),
        public,
        day_note="Call counsel of Thảo Vi",
        notes={1: ("Counsel is late",)},
        is_named=False,
    )
    page = whole_text(data)
    for hidden in ("Nguyễn", "Haxhiu", "Arben", "102 983", "102983", "20000166", "Call counsel", "Counsel is late"):
        assert hidden not in page
    assert "A… 983" in page
    assert "A… 226" in page
    assert "A-numbers masked, names and notes left out." in page


def test_a_note_longer_than_a_piece_of_a_table_is_printed_whole():
    words = [f"word{n}" for n in range(220)]
    page = whole_text(printed(a_setting(), a_setting(1), notes={1: (" ".join(words),)}))
    assert all(f"{word} " in page for word in words)


@settings(max_examples=40)
@given(st.text(max_size=400), st.text(max_size=60), st.text(max_size=1200), st.booleans())
def test_whatever_was_typed_is_printed(family, code, note, is_named):
    rider = Rider(CaseName(2, Respondent(family, "", None), None), 2, OutcomeKind.ADJOURNED, code or None)
    case = CaseName(1, Respondent(family, note[:50], "000102983"), None)
    one = a_setting(case=case, outcome=OutcomeKind.ADJOURNED, code=code or None, code_label=note, shared=(rider,))
    moved = replace(one, hearing_id=2, outcome=OutcomeKind.DID_NOT_PROCEED, moved_to=DAY)
    judge = Judge(family, note[:80], (code or "QWM",), (Court("PTE", note[:200]),))
    paper = a_paper(one, moved, languages={1: note[:40]}, day_note=note, notes={1: (note, family)}, off=family, is_named=is_named)
    assert text_of(day_sheet_paper(replace(paper, judge=judge)))


def test_the_same_day_gives_the_same_bytes(tmp_path):
    paper = a_paper(a_setting(), a_setting(1))
    save_day_sheet(tmp_path / "day.pdf", paper)
    assert (tmp_path / "day.pdf").read_bytes() == day_sheet_paper(paper)
    with pytest.raises(OSError, match="docket"):
        save_day_sheet(tmp_path / "day.iqdocket", paper)


def test_a_judge_without_a_court_has_no_empty_line():
    assert "Court" not in whole_text(day_sheet_paper(replace(a_paper(a_setting()), judge=replace(JUDGE, courts=()))))


@pytest.mark.parametrize("part", [Box(), WriteLine()])
def test_what_is_filled_in_by_hand_stands_in_a_table_only(part):
    with pytest.raises(TypeError):
        prose(part)
