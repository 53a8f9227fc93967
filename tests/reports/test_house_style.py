from __future__ import annotations

from datetime import date
from io import BytesIO

import pypdfium2
import pytest
from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Paragraph
from reportlab.platypus import Spacer as ForeignSpacer

from iqdesk.reports import fonts
from iqdesk.reports.figures import Figure, lettering
from iqdesk.reports.house_style import Anchor, Caption, ForeignFlowable, Heading, Link, Spacer, Strong, note, prose
from iqdesk.reports.paper import Paper, Sheet
from iqdesk.reports.tables import DENSE, Column, Row, Table
from reports.reading import links_of, outline_of, page_size, text_of, whole_text

SHEET = Sheet("A paper", "A. Judge", "Testing", "A paper", ("A. Judge",), "A-numbers masked.", date(2027, 3, 9))
COLUMNS = [Column("Row", 60), Column("Words", 308), Column("Count", 100, right=True)]


def printed(*story, sheet=SHEET):
    out = BytesIO()
    Paper(out, sheet).write(story)
    return out.getvalue()


def a_table(count, **changes):
    rows = [Row((Anchor(f"A-{n}"), f"word{n}", str(n))) for n in range(1, count + 1)]
    return Table(COLUMNS, changes.pop("rows", rows), caption=Caption("Table 1", "Rows."), **changes)


def test_a_flowable_of_another_house_is_refused():
    with pytest.raises(ForeignFlowable, match="Spacer"):
        printed(prose("Ours."), ForeignSpacer(1, 1))
    with pytest.raises(ForeignFlowable, match="Paragraph"):
        printed(Paragraph("Not ours."))


def test_a_paper_is_built_on_its_own_canvas():
    with pytest.raises(TypeError):
        Paper(BytesIO(), SHEET).build([prose("Ours.")])


def test_typed_text_is_never_read_as_markup():
    assert "<b>5 < 6 & more</i>" in whole_text(printed(prose("<b>5 < 6 & more</i>")))


def test_a_missing_glyph_is_refused_wherever_text_enters():
    for make in (
        lambda: prose("漢"),
        lambda: note(Strong("漢")),
        lambda: Heading("1", "漢"),
        lambda: Caption("Table 1", "漢"),
        lambda: printed(a_table(1, rows=[Row(("漢", "", ""))])),
        lambda: printed(prose("."), sheet=Sheet("漢", "", "", "", ("",), "", date(2027, 1, 1))),
    ):
        with pytest.raises(fonts.MissingGlyph):
            make()


def test_a_figure_without_its_meaning_in_words_is_refused():
    with pytest.raises(ValueError, match="meaning in words"):
        Figure(Drawing(10, 10), Caption("Figure 1", "Nothing."), " ")


def test_a_figure_wider_than_the_text_is_drawn_smaller():
    figure = Figure(Drawing(468, 200), Caption("Figure 1", "Wide."), "Nothing.")
    caption = figure.wrap(468, 700)[1] - 200
    assert figure.wrap(234, 700) == (234, caption + 100)
    assert figure.wrap(500, 700) == (500, caption + 200)


def test_a_place_stands_in_a_cell_not_in_running_text():
    with pytest.raises(TypeError):
        prose(Anchor("A-1"))


def test_a_link_without_its_place_is_refused():
    with pytest.raises(ValueError, match="A-9"):
        printed(prose(Link("A-9", "A-9")))


def test_headings_become_the_outline():
    data = printed(Heading("1", "First"), Heading("1.1", "Under it", level=1), Heading("A", "Last"))
    assert outline_of(data) == [(0, "1 First", 0), (1, "1.1 Under it", 0), (0, "A Last", 0)]


def test_a_heading_does_not_stand_alone_at_the_foot_of_a_page():
    pages = text_of(printed(Spacer(600), Heading("1", "Moved"), prose("Text.")))
    assert "Moved" not in pages[0]
    assert "1 Moved Text." in pages[1]


@pytest.mark.parametrize("above", [*range(380, 600, 20), 640])
@pytest.mark.parametrize("count", [1, 12, 60])
def test_a_heading_stands_on_the_page_of_the_table_under_it(above, count):
    pages = text_of(printed(Spacer(above), Heading("1", "Over it", room=300), a_table(count)))
    page = next(page for page in pages if "1 Over it" in page)
    assert "1 Over it Table 1. Rows." in page
    assert "word1 " in page
    if above == 380:
        assert page == pages[0] or count == 12  # a short table is not cut


@pytest.mark.parametrize("count", [1, 2, 3, 39, 40, 41, 42, 43, 44, 45, 900])
def test_every_row_of_a_table_is_printed_once_under_a_repeated_head(count):
    pages = text_of(printed(a_table(count)))
    words = [word for page in pages for word in page.split() if word.startswith("word")]
    assert words == [f"word{n}" for n in range(1, count + 1)]
    assert all("Row Words Count" in page for page in pages)
    assert sum("Table 1." in page for page in pages) == 1
    assert all(page.count("word") >= 2 for page in pages) or count == 1


def test_a_group_row_keeps_its_first_rows():
    rows = []
    for group in range(40):
        rows.append(Row((f"Group{group}",), strong=True, is_group=True))
        rows += [Row((f"g{group}", "x", "1"))] * (1 + group % 4)
    for page in text_of(printed(a_table(0, rows=rows))):
        last = page.split("Group")[-1]
        assert last.count(" x ") >= 1


def test_a_cell_longer_than_a_page_goes_on():
    words = [f"w{n}" for n in range(3000)]
    pages = text_of(printed(a_table(0, rows=[Row(("A", " ".join(words), "1")), Row(("B", "end", "2"))])))
    found = [word for page in pages for word in page.split() if word in set(words)]
    assert found == words
    assert len(pages) > 2


def test_links_lead_to_rows():
    data = printed(prose(Link("A-900", "A-900"), " and ", Link("A-1", "A-1")), a_table(900, measures=DENSE))
    last = len(text_of(data)) - 1
    assert [jump.target for jump in links_of(data)] == [last, 0]


def test_page_numbers_and_running_head():
    pages = text_of(printed(a_table(200)))
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert ("A paper A. Judge" in page) == (number > 1)


def test_a_long_running_head_takes_its_shorter_form():
    forms = ("A. " * 60, "B. " * 5)
    sheet = Sheet("A paper", "", "", "A paper", forms, "", date(2027, 3, 9))
    assert "B. B. B. B. B." in text_of(printed(a_table(100), sheet=sheet))[1]
    sheet = Sheet("A paper", "", "", "A paper", ("C" * 200,), "", date(2027, 3, 9))
    assert "CC…" in text_of(printed(a_table(100), sheet=sheet))[1]


def test_letter_by_default_and_a4_on_demand():
    assert page_size(printed(a_table(3))) == (612, 792)
    sheet = Sheet("A paper", "", "", "", ("",), "", date(2027, 3, 9), size="A4")
    width, height = page_size(printed(a_table(100), sheet=sheet))
    assert (round(width), round(height)) == (595, 842)


def test_a_figure_stands_whole_in_a_narrow_column():
    columns = [Column("Measure", 430), Column("Met", 18, right=True), Column("Completions", 20, right=True)]
    rows = [Row(("First merits date", "2,000", "11,204")), Row((Anchor("A-10001"), "1", "2"))]
    shown = whole_text(printed(Table(columns, rows, caption=Caption("Table 1", "Rows."))))
    assert "Measure Met Completions First merits date 2,000 11,204" in shown
    dated = [Row(("Wed\xa0Sep\xa030,\xa02026", "First merits date of the year"))]
    shown = whole_text(printed(Table([Column("Day", 60), Column("What", 400)], dated, caption=Caption("Table 1", "Rows."))))
    assert "Wed Sep 30, 2026 First merits" in shown
    # Columns that have nothing to give leave a figure to be broken rather than run into the next.
    narrow = [Column("M", 8, right=True)] * 40
    assert "Table 1. Rows." in whole_text(printed(Table(narrow, [Row(("1234567",) * 40)], caption=Caption("Table 1", "Rows."))))


def test_a_row_can_run_over_the_columns_from_one_on():
    rows = [Row((Anchor("C-1"), "a detail", "9")), Row((" ".join(["words"] * 18),), is_under=True, runs_from=1)]
    pdf = pypdfium2.PdfDocument(printed(a_table(0, rows=rows)))
    page = pdf[0].get_textpage()
    left, _, right, _ = page.get_rect(page.count_rects() - 2)
    assert left >= 72 + 60
    assert right > 72 + 60 + 308
    pdf.close()


def test_text_comes_before_a_table_that_waits_for_the_next_page():
    story = Spacer(560), a_table(6), note("Under it."), prose("Goes ahead."), prose("Goes ahead too."), prose("Stays. " * 60)
    first, second = text_of(printed(*story))
    assert "Goes ahead. Goes ahead too." in first
    assert "Table 1" not in first
    assert "word6 6 Under it. Stays." in second


def test_the_twin_of_a_figure_that_waits_comes_before_it_with_its_notes():
    drawing = Drawing(400, 300)
    drawing.add(lettering("Drawn", 10, 10))
    figure = Figure(drawing, Caption("Figure 1", "Waits."), "Nothing.")
    story = prose("Before."), Spacer(400), figure, a_table(3), note("Under it."), a_table(2), prose("Stays.")
    first, second = text_of(printed(*story))
    assert "word3 3 Under it." in first
    assert "Figure 1. Waits." in second
    assert "Stays." in first + second


def test_the_long_twin_of_a_figure_that_waits_begins_before_it():
    drawing = Drawing(400, 340)
    drawing.add(lettering("Drawn", 10, 10))
    figure = Figure(drawing, Caption("Figure 1", "Waits."), "Nothing.")
    first, second, *_ = text_of(printed(prose("Before."), Spacer(300), figure, a_table(26), prose("After.")))
    assert "word1 " in first
    assert "word26" in second
    assert "Figure 1. Waits." in second


def test_text_under_a_later_heading_does_not_go_ahead():
    first, second = text_of(printed(Spacer(560), a_table(6), Heading("2", "Next"), prose("Of the next.")))
    assert "Of the next." not in first
    assert "word6 6 2 Next Of the next." in second
    first, second = text_of(printed(Spacer(560), a_table(6)))
    assert "word6" in second
