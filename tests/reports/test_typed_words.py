"""What the mask makes of words on a statement is told, wherever they stand, and each name is kept or masked on purpose."""

from __future__ import annotations

from datetime import date

from iqdesk.domain.masking import Hides, Mask
from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, CircumstanceKind
from iqdesk.domain.statement.draft import Choices, StatementDraft, StatementPart
from iqdesk.reports.statement.typed_words import called, masked_in, names_in, typed_words
from reports import builders
from reports.reading import whole_text

# Everyone here is invented: the quiet year's case 1 is Ottoline Qwyzard's, A219 000 001.
DAYS = (date(2027, 1, 11), date(2027, 1, 12), date(2027, 1, 13), date(2027, 1, 14), date(2027, 1, 15))
WORDS = ("Room for Ottoline\nQwyzard", "Record of A219 000 001, case 20000166")
SUMMARY, CIRCUMSTANCES = StatementPart.SUMMARY, StatementPart.CIRCUMSTANCES


def paper(text="", words=WORDS, entries=1, **choices):
    made = builders.quiet_paper()
    lines = [
        CircumstanceEntry(4 + n, CircumstanceKind.DETAIL, DAYS[n], DAYS[n], words[0], evidence=words[1]) for n in range(entries)
    ]
    draft = StatementDraft(1, 2027, "Draft 1", Choices(**choices), {SUMMARY: text})
    return builders.a_paper(made.judge, made.standing, made.facts, made.case_numbers, made.made_on, entries=lines, draft=draft)


def refs(made, count=1):
    return [made.lines.ref(f"entry {4 + n}") for n in range(count)]


def test_a_name_in_the_words_of_a_circumstance_is_told_masked_and_kept_as_one_in_the_judges_own():
    made = paper("Of Qwyzard, Ottoline.")
    (found,) = names_in(made)
    assert (found.case_ids, found.cases) == (frozenset({1}), "A219\xa0000\xa0001")
    assert (found.spelt, found.words) == (("Qwyzard, Ottoline", "Ottoline Qwyzard"), "Qwyzard, Ottoline")
    assert (found.where, found.is_kept) == (f"Summary, {refs(made)[0]}", False)
    assert "Qwyzard" not in whole_text(builders.written(made))
    kept = paper("Of Qwyzard, Ottoline.", names_kept=frozenset({1}))
    assert [one.is_kept for one in names_in(kept)] == [True]
    said = whole_text(builders.written(kept))
    assert "Of Qwyzard, Ottoline." in said
    assert "Room for Ottoline Qwyzard." in said
    assert "A219 000 001" not in said


def test_numbers_and_keys_that_are_replaced_are_told_with_their_place():
    made = paper("See A219000001 and 219-000-001.")
    first, second = masked_in(made)
    assert first.words == "Summary: 2\xa0A-numbers, printed with the last three digits alone."
    ref = refs(made)[0]
    assert second.words == (
        f"{ref}: 1\xa0A-number, printed with the last three digits alone; 1\xa0key of a public case, printed as “a public case”."
    )
    assert (first.place.part, second.place.circumstance) == (SUMMARY, "entry 4")


def test_everything_that_the_mask_changes_on_the_paper_is_among_what_is_told():
    made = paper("{goal}Ottoline Qwyzard, A219000001; case 20000166.")
    changed = [one for _, line in typed_words(made) for one in made.mask.hidden_in(line)]
    kinds = [one.what for one in changed]
    told = masked_in(made)
    assert kinds.count(Hides.NUMBER) == sum(one.numbers for one in told) == 2
    assert kinds.count(Hides.KEY) == sum(one.keys for one in told) == 2
    assert kinds.count(Hides.NAME) == 2
    said = whole_text(builders.written(made))
    assert "700a respondent, A… 001; a public case." in said
    assert "Record of A… 001, a public case." in said


def test_circumstances_with_numbers_are_told_in_one_sentence():
    made = paper(entries=5)
    (told,) = masked_in(made)
    assert told.place.circumstance == "entry 4"
    assert told.words.startswith(f"{', '.join(refs(made, 4))}, 1 more: 5\xa0A-numbers, printed")


def test_where_one_of_two_people_called_alike_is_kept_the_name_stays_and_is_told_as_kept():
    made = builders.quiet_paper()
    names = {**made.case_numbers, 99: builders.a_name(99, "Qwyzard", "Ottoline", "219000999")}
    draft = StatementDraft(1, 2027, "Draft 1", Choices(names_kept=frozenset({99})), {SUMMARY: "Of Ottoline Qwyzard."})
    twins = builders.a_paper(made.judge, made.standing, made.facts, names, made.made_on, draft=draft)
    (found,) = names_in(twins)
    assert (found.case_ids, found.is_kept) == (frozenset({1, 99}), True)
    assert "Of Ottoline Qwyzard." in whole_text(builders.written(twins))


def test_words_that_are_not_on_the_paper_are_not_told():
    assert names_in(paper("Ottoline Qwyzard", parts_left_out=frozenset({SUMMARY, CIRCUMSTANCES}))) == []
    (alone,) = names_in(paper("Ottoline Qwyzard", parts_left_out=frozenset({CIRCUMSTANCES})))
    assert alone.where == "Summary"
    assert masked_in(paper(circumstances_left_out=frozenset({"entry 4"}))) == []


def test_of_many_places_the_first_are_named():
    made = paper("Ottoline Qwyzard", entries=5)
    (found,) = names_in(made)
    assert found.where == f"Summary, {', '.join(refs(made, 3))}, 2 more"


def test_a_paper_with_names_masks_nothing():
    made = paper("Ottoline Qwyzard, A219000001", is_named=True)
    assert (names_in(made), masked_in(made)) == ([], [])
    assert not isinstance(made.mask, Mask)


def test_a_name_is_meant_in_any_spelling_and_order_of_its_words():
    found = names_in(paper())
    assert called(found, "qwyzard,  OTTOLINE") == {1}
    assert called(found, "Ottoline") == called(found, "") == frozenset()
