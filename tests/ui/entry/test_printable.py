"""What the paper cannot print is known while it is typed."""

from __future__ import annotations

from datetime import date

from iqdesk.reports.fonts import drawable
from iqdesk.ui.entry.printable import PLAIN, not_printed

DAY = date(2027, 3, 9)


def test_what_is_not_asked_about_is_in_the_faces_of_the_paper() -> None:
    letters = "".join(sorted(PLAIN - set("\n\t")))
    assert drawable(letters).replace(" ", "") == letters.replace(" ", "")


def test_only_what_is_new_and_cannot_be_printed_is_odd_beside_its_field() -> None:
    texts = {"words": "Вода в зале, nước", "evidence": "Ticket 漢", "note": "字"}
    (found,) = not_printed(texts, {"note": "字"}, DAY)
    assert (found.about, found.on) == ("evidence", DAY)
    assert found.words.startswith("“漢” (U+6F22")
    assert not_printed({"words": "Nothing odd"}, {}, DAY) == []
