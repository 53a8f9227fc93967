from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache

from iqdesk.domain.statement.draft import PaperSize
from iqdesk.reports.page_images import pages
from reports import builders


@cache
def paper() -> bytes:
    return builders.written(builders.quiet_paper())


def test_pages_have_the_papers_size_in_points():
    letter = pages(paper())
    assert len(letter) > 2
    assert set(letter.sizes) == {(612, 792)}
    width, height = pages(builders.written(builders.with_choices(builders.empty_paper(), size=PaperSize.A4))).sizes[0]
    assert (round(width), round(height)) == (595, 842)


def test_a_page_is_drawn_in_ink_on_white_at_the_scale_asked_for():
    drawn = pages(paper()).render(0, 1.5)
    assert (drawn.width, drawn.height) == (918, 1188)
    assert len(drawn.rgb) == drawn.stride * drawn.height
    assert drawn.rgb[:3] == b"\xff\xff\xff"  # the margin
    assert min(drawn.rgb) < 40  # the ink


def test_red_stays_red_and_blue_blue():
    drawn = pages(paper()).render(0, 1)
    inks = [drawn.rgb[at : at + 3] for at in range(0, len(drawn.rgb) - 2, 3)]
    assert any(ink[2] > ink[0] + 100 for ink in inks)  # links are blue
    assert not any(ink[0] > ink[2] + 100 for ink in inks)


def test_a_page_says_its_words():
    first = pages(paper()).text(0)
    assert "Statement of Extenuating Circumstances\n" in first
    assert "\r" not in first


def test_many_threads_may_ask_at_once():
    asked = pages(paper())
    one = asked.render(0, 1)
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda page: asked.render(page % 2, 1), range(24)))
    assert all(picture == one for picture in drawn[::2])


def test_what_was_drawn_and_read_last_is_there_at_once():
    asked = pages(paper())
    assert asked.render(0, 1) is asked.render(0, 1)
    assert asked.text(1) is asked.text(1)
    assert asked.render(1, 1) != asked.render(0, 1)
    assert asked.text(0) != asked.text(1)
