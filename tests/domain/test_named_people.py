from __future__ import annotations

import pytest

from iqdesk.domain.named_people import NamesIn

# Everyone here is invented.


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("I heard Nélida Quispe Huallpa on March 9.", ["Nélida Quispe Huallpa"]),
        ("QUISPE HUALLPA, NELIDA", ["QUISPE HUALLPA, NELIDA"]),
        ("Quispe-Huallpa Nélida", ["Quispe-Huallpa Nélida"]),
        ("Nélida Quispe was absent", ["Nélida Quispe"]),  # the second surname left out
        ("Nélida R. Quispe Huallpa’s counsel", ["Nélida R. Quispe Huallpa"]),
        ("Nélida Rosa Quispe, then Quispe Huallpa, Nélida Rosa", ["Nélida Rosa Quispe", "Quispe Huallpa, Nélida Rosa"]),
        ("‘ Nélida Quispe ’", ["Nélida Quispe"]),
        ("Nélida\nQuispe", ["Nélida\nQuispe"]),
        ("I saw Nélida. Quispe came later.", []),  # two sentences
        (
            "\U000f0000Nélida Quispe or *Nélida* Quispe",
            ["Nélida Quispe", "Nélida* Quispe"],
        ),  # a figure before it, a mark about it
        ("Nélida\n\nQuispe", []),  # two paragraphs
        ("Ms. Quispe Huallpa", []),  # a surname alone may be a colleague's
        ("Nélida and Mr. Quispe", []),
        ("Nélidas Quispeta", []),
        ("", []),
    ],
)
def test_family_and_given_name_together_are_found_in_either_order(text: str, spelt: list[str]) -> None:
    assert NamesIn(text).spellings("Quispe Huallpa", "Nélida Rosa") == tuple(spelt)


@pytest.mark.parametrize(
    ("family", "given", "text", "spelt"),
    [
        ("Nguyễn", "Thị Ánh", "Ms. Nguyen Thi Anh appeared.", "Nguyen Thi Anh"),
        ("O’Donoghue", "Siobhán", "siobhan odonoghue", "siobhan odonoghue"),
        ("Adéọlá", "Ṣadé", "Sade Adeola’s hearing", "Sade Adeola"),
        ("Олійник", "Ганна", "Ганна ОЛІЙНИК", "Ганна ОЛІЙНИК"),
        ("van der Berg", "Anna", "Anna van der Berg", "Anna van der Berg"),
        ("Nguyễn", "“Bo” Văn", "“Bo” Văn Nguyễn was heard.", "Bo” Văn Nguyễn"),  # a nickname in quotes
        ("Doe (Roe)", "Ana", "Ana Doe (Roe)", "Ana Doe (Roe"),
        ("Quispe Huallpa Nélida", "", "the respondent Quispe Huallpa", "Quispe Huallpa"),  # entered as one name
    ],
)
def test_names_are_found_in_every_spelling_that_a_search_finds(family: str, given: str, text: str, spelt: str) -> None:
    assert NamesIn(text).spellings(family, given) == (spelt,)


@pytest.mark.parametrize(("family", "given"), [("Quispe", ""), ("", "Nélida"), ("", ""), ("…", "-")])
def test_a_single_word_is_no_whole_name(family: str, given: str) -> None:
    assert NamesIn("Nélida Quispe …").spellings(family, given) == ()


def test_a_spelling_that_comes_twice_is_given_once() -> None:
    assert NamesIn("Ana Ruiz. Ana Ruiz; Ruiz, Ana").spellings("Ruiz", "Ana") == ("Ana Ruiz", "Ruiz, Ana")


def test_a_name_that_is_repeated_a_thousand_times_is_one_run_of_words() -> None:
    text = " ".join(["Ana Ruiz"] * 4_000)  # each place of the name looked at for itself takes minutes
    assert NamesIn(text).spellings("Ruiz", "Ana") == (text,)
