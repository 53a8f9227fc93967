from __future__ import annotations

import pytest

from iqdesk.reports import fonts


def test_names_of_many_languages_can_be_drawn_in_every_face():
    for face in fonts.FILES:
        for name in ("Đặng Thị Ánh", "Ọlọ́runfẹ́mi Ṣówándé", "Щербакова Юлия", "Ñandú-Öberg", "Ķirsons", "Ελένη"):
            assert fonts.drawable(name, face)


def test_decomposed_letters_are_composed():
    assert fonts.drawable("Nguye\u0302\u0303n") == "Nguyễn"


def test_a_character_without_a_shape_is_refused_by_name():
    with pytest.raises(fonts.MissingGlyph, match=r"U\+6F22, CJK UNIFIED IDEOGRAPH-6F22") as caught:
        fonts.drawable("Judge 漢")
    assert caught.value.character == "漢"
    with pytest.raises(fonts.MissingGlyph, match="MINUS SIGN"):
        fonts.drawable("−3")
    with pytest.raises(fonts.MissingGlyph, match=r"U\+000A"):
        fonts.drawable("two\nlines")


def test_lines_break_at_spaces_and_never_at_a_no_break_space():
    text = "Rows A-1\u00a0to\u00a0A-14 of the schedule and A-15\u00a0to\u00a0A-20"
    lines = fonts.broken(text, fonts.REGULAR, 9, 90)
    assert " ".join(lines) == text
    assert len(lines) > 2
    assert all(fonts.width(line, fonts.REGULAR, 9) <= 90 for line in lines)
    assert not any(line.endswith(("\u00a0", "to")) for line in lines)


def test_a_word_wider_than_its_column_is_cut_without_losing_a_letter():
    word = "Ọlọ́runfẹ́mi" * 9
    pieces = fonts.broken(word, fonts.REGULAR, 9, 60)
    assert "".join(pieces) == word
    assert all(fonts.width(piece, fonts.REGULAR, 9) <= 60 for piece in pieces)
    assert not any(piece.startswith("\u0301") for piece in pieces)


def test_a_column_narrower_than_a_letter_still_ends():
    assert fonts.broken("abc", fonts.REGULAR, 9, 1) == ("a", "b", "c")


def test_a_word_with_a_hyphen_is_cut_after_it():
    assert fonts.broken("Romanian-Moldovan", fonts.REGULAR, 9, 60) == ("Romanian-", "Moldovan")
    assert fonts.broken("Ana-Kowalczykowska", fonts.REGULAR, 9, 60)[0] == "Ana-"
