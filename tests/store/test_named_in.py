from __future__ import annotations

from typing import TYPE_CHECKING

from builders import a_case

from store.every_verb import TODAY, a_release

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile

TEXT = "Nélida Quispe Huallpa and Rómulo Al-Hassan were heard; Ms. Berg was not, nor was Ruiz, Ana María, nor “Bo” Lee."
PEOPLE = {
    "Quispe Huallpa": "Nélida",
    "Al‐Hassan": "Rómulo",  # a hyphen of another kind than the text's
    "van der Berg": "Ms",
    "Berg": "Anna",
    "Ruiz": "Ana",
    "Heard": "Were",
    "Hassan": "Nélida",
    "": "“Bo” Lee",
}


def test_the_respondents_whose_whole_names_stand_in_a_text_are_found_with_their_spellings(file: DocketFile) -> None:
    cases = {}
    for place, (family, given) in enumerate(PEOPLE.items()):
        case = a_case(f"{900 + place:09}", family, given)
        file.add_case(case, TODAY)
        cases[family] = case.id
    assert file.respondents_named_in(TEXT) == {
        case_id: (spelling,)
        for case_id, spelling in sorted(
            {
                cases["Quispe Huallpa"]: "Nélida Quispe Huallpa",
                cases["Al‐Hassan"]: "Rómulo Al-Hassan",
                cases["Heard"]: "were heard",
                cases["Ruiz"]: "Ruiz, Ana",
                cases[""]: "Bo” Lee",
            }.items()
        )
    }
    assert file.respondents_named_in("") == {}


def test_two_people_of_one_name_are_both_found(file: DocketFile) -> None:
    for number in ("000000901", "000000902"):
        file.add_case(a_case(number, "Ruiz", "Ana"), TODAY)
    assert list(file.respondents_named_in("Ana Ruiz").values()) == [("Ana Ruiz",), ("Ana Ruiz",)]


def test_the_docket_knows_its_own_numbers(file: DocketFile) -> None:
    file.record_release(a_release(), "Public case data", TODAY)  # public cases have none
    assert file.a_numbers() == frozenset()
    file.add_case(a_case("A 0123 456"), TODAY)
    file.add_case(a_case(None), TODAY)
    file.add_case(a_case("000999888"), TODAY)
    file.add_case(a_case("000999888"), TODAY)  # one person can have several cases
    assert file.a_numbers() == {"000123456", "000999888"}


def test_a_mask_knows_whoever_is_named_in_the_words_and_every_number_and_names_are_said_where_they_are_asked_for(
    file: DocketFile,
) -> None:
    one, other = a_case("000000901", "Ruiz", "Ana"), a_case("000000902", "Berg", "Eva")
    file.add_case(one, TODAY)
    file.add_case(other, TODAY)
    words = "Waits for Eva Berg (000 000 902)"
    assert file.mask_of([one.id]).text(words) == "Waits for Eva Berg (A…\u00a0902)"  # the words were not asked about
    masked = file.spoken([one.id], is_named=False, words=words)
    assert (masked.case(one.id), masked.text(words)) == ("A…\u00a0901", "Waits for a respondent (A…\u00a0902)")
    assert masked.unseen == {"000000901", "000000902"}
    named = file.spoken([one.id], is_named=True, words=words)
    assert (named.case(one.id), named.text(words)) == ("A000\u00a0000\u00a0901 Ruiz, Ana", words)
    assert named.unseen is None
