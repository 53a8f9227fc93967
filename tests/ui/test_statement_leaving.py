"""What leaves the composer: checked, saved, filed, printed, looked back at, and its key page."""

from __future__ import annotations

from datetime import date
from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from reports.reading import whole_text

from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind
from iqdesk.domain.masking import SURNAMES_STAY
from iqdesk.domain.statement.circumstance_entries import CircumstanceKind, NewCircumstance
from iqdesk.domain.statement.draft import Appendix, PaperSize, StatementPart
from iqdesk.domain.wording import date_with_year
from iqdesk.reports.page_images import pages
from iqdesk.reports.statement.printed import printed, statement_paper
from iqdesk.ui.circumstances.line_acts import CircumstanceKey
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.page import Place
from iqdesk.ui.statement import printing
from iqdesk.ui.statement.check_dialog import IT_STOPS, NOTHING_STOPS, CheckDialog
from iqdesk.ui.statement.filed_dialog import NONE, FiledDialog
from iqdesk.ui.statement.leaving import NO_PART, NO_PRINTER
from ui.composing import begun, laid_out, write
from ui.dockets import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow
    from iqdesk.ui.statement.statement_page import StatementPage

CTRL = Qt.KeyboardModifier.ControlModifier
SUMMARY, PACE = StatementPart.SUMMARY, StatementPart.PACE


@pytest.fixture
def draft(window: MainWindow, qtbot: QtBot) -> StatementPage:
    return begun(window, qtbot)


def test_a_person_s_whole_way_from_an_empty_draft_to_a_figure_that_no_longer_follows(
    draft: StatementPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, desk = draft, draft.desk
    assert page.title == "Statement"
    assert "Draft 1 of fiscal year 2027" in page.facts
    write(page, qtbot, "By then I had completed {compl")
    picker = page.editor.field._picker
    assert picker is not None
    assert picker.isVisible()
    qtbot.keyClick(page.editor.field, Qt.Key.Key_Return)
    write(page, qtbot, " cases.")
    assert page.editor.field.toPlainText() == "By then I had completed {completions} cases."
    done = desk.standing().completions.count
    assert f"By then I had completed {done} cases." in laid_out(page, qtbot)

    page.choosing._rows.actions()[list(Appendix).index(Appendix.MISSED)].trigger()
    page.choosing._sizes.actions()[list(PaperSize).index(PaperSize.A4)].trigger()
    laid_out(page, qtbot)
    assert pages(page.printed.pdf).sizes[0].width == pytest.approx(595.28, abs=0.5)  # A4 is 210 mm wide

    out = tmp_path / "statement.pdf"
    monkeypatch.setattr(FileDialog, "save_file", lambda *_: (str(out), ""))
    page._save.click()
    assert page._said.text() == f"Saved as statement.pdf in {tmp_path}. It is among the filed statements."
    assert f"completed {done} cases" in " ".join(whole_text(out.read_bytes()).split())
    filed = FiledDialog.show_to(page, desk)
    filed._on_verify()
    assert "follow from the docket" in filed.said.toPlainText()
    assert "no longer" not in filed.said.toPlainText()
    filed.accept()

    hearing = next(one for one in desk.file.settings_on(TODAY) if one.outcome is None and one.kind is HearingKind.MERITS)
    ended = Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION)
    assert desk.do(lambda file: file.record_outcome(hearing.hearing_id, ended, TODAY))
    monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(out), ""))
    looked = FiledDialog.show_to(page, desk)
    looked._on_file()
    said = looked.said.toPlainText()
    assert "The file is as it was saved." in said
    assert "no longer follow" in said
    assert f"{done} then, {done + 1} now" in said
    looked.accept()
    assert f"By then I had completed {done + 1} cases." in laid_out(page, qtbot)  # the field is live


def test_check_names_what_stops_the_paper_and_leads_to_it(draft: StatementPage, qtbot: QtBot) -> None:
    draft.outline.choose(PACE)
    write(draft, qtbot, "The {nothing} of it. ")
    draft.editor.field.insertPlainText("中")
    draft.outline.choose(SUMMARY)
    dialog = CheckDialog(draft)
    assert dialog.title.text() == IT_STOPS
    assert dialog.found.rows.rows[0].cells[0].text.startswith("Completions and pace: There is no figure {nothing}.")
    assert "“中” (U+4E2D" in dialog.found.rows.rows[1].cells[0].text
    assert len(dialog.found.rows.rows) == 2  # each is told once
    assert dialog.whole.text() == dialog.found.rows.rows[0].cells[0].text
    dialog.found.choose_place(1)
    assert dialog.whole.text().endswith("cannot be printed: Noto Sans has no shape for it.")
    dialog._on_go()
    assert draft.outline.part() is PACE
    dialog.deleteLater()


def test_check_names_the_circumstance_with_a_character_that_cannot_be_drawn_and_leads_to_it(
    draft: StatementPage, window: MainWindow, qtbot: QtBot
) -> None:
    outage = NewCircumstance(
        CircumstanceKind.FACILITY, date(2027, 2, 3), date(2027, 2, 3), "The line to 漢 was down", evidence="漢"
    )
    assert draft.desk.do(methodcaller("add_circumstance", outage))
    laid_out(draft, qtbot)
    line = next(line for line in draft.made.paper.lines.lines if line.circumstance.words == outage.words)
    where = f"{line.ref}, {outage.kind.label} of {date_with_year(date(2027, 2, 3))}"
    assert f"4 Circumstances, {where}: “漢” (U+6F22" in draft.view.said.text()
    dialog = CheckDialog(draft)
    assert dialog.whole.text().startswith(f"{where}: “漢” (U+6F22")
    dialog._go.click()
    assert window.place == Place("circumstances", CircumstanceKey(line.circumstance.key))


def test_check_tells_of_figures_that_count_nothing(draft: StatementPage, qtbot: QtBot) -> None:
    write(draft, qtbot, "Union time took {days-lost-union-time} days of {court-days}. ")
    dialog = CheckDialog(draft)
    assert dialog.title.text() == NOTHING_STOPS
    said = "Summary: nothing is counted by {days-lost-union-time} in this year. Read again what is said with it."
    assert [row.cells[0].text for row in dialog.found.rows.rows] == [said]
    dialog.deleteLater()


def test_full_names_are_masked_unless_they_are_kept_on_purpose(draft: StatementPage, qtbot: QtBot) -> None:
    people = [name.respondent for name in draft.made.paper.case_numbers.values()]
    person = next(one for one in people if one.given and not one.given.startswith("Past"))  # those are all called alike
    entry = NewCircumstance(
        CircumstanceKind.COMPLEX_CASE, date(2027, 2, 3), date(2027, 2, 3), f"{person.family}, {person.given} had forty witnesses"
    )
    assert draft.desk.do(methodcaller("add_circumstance", entry))
    draft.editor.field.insertPlainText(f"Of {person.given} {person.family}, A{person.a_number}. ")
    draft.settle()
    text = laid_out(draft, qtbot)
    assert "Of a respondent, A" in text
    assert person.a_number not in text
    dialog = CheckDialog(draft)
    assert dialog.title.text() == NOTHING_STOPS
    told = "Summary: 1\xa0A-number, printed with the last three digits alone."
    assert dialog.found.rows.rows[0].cells[0].text == told
    assert SURNAMES_STAY in dialog.about.text()
    assert [row.cells[0].text for row in dialog.names.rows.rows] == ["Masked"]
    line = next(one for one in draft.made.paper.lines.lines if one.circumstance.words == entry.words)
    assert dialog.names.rows.rows[0].cells[3].text == f"Summary, {line.ref}"
    dialog.names.choose_place(0)
    dialog.turn()
    assert [row.cells[0].text for row in dialog.names.rows.rows] == ["Kept"]
    dialog.deleteLater()
    said = laid_out(draft, qtbot)
    assert f"Of {person.given}" in said
    assert entry.words in said  # one decision for the whole paper


def a_printer(monkeypatch: pytest.MonkeyPatch, out: Path, last: int) -> None:
    """The dialog answers with a printer whose paper lies at `out`, for the pages up to the last that was chosen."""

    def chosen(_parent: object, count: int, _name: str) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        made.setOutputFileName(str(out))
        made.setFromTo(1, min(last, count))
        return made

    monkeypatch.setattr(printing.PrintDialog, "has_printers", staticmethod(lambda: True))
    monkeypatch.setattr(printing.PrintDialog, "ask", staticmethod(chosen))


def test_printing_sends_the_pages_and_writes_no_file(
    draft: StatementPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_printer(monkeypatch, tmp_path / "printed.pdf", 2)
    monkeypatch.setattr(printing, "file_of", lambda _printer: None)  # the file stands for the paper in the tray
    qtbot.keyClick(draft.editor.field, Qt.Key.Key_P, CTRL)
    assert draft._said.text().startswith("2 pages sent to")
    assert len(pages((tmp_path / "printed.pdf").read_bytes())) == 2
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".pdf"] == ["printed.pdf"]
    monkeypatch.setattr(printing.PrintDialog, "ask", staticmethod(lambda *_: None))
    window.page().print_out()


def test_a_file_in_place_of_a_printer_is_the_paper_itself_whole_and_its_owners_alone(
    draft: StatementPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out(draft, qtbot)
    out = tmp_path / "printed.pdf"
    a_printer(monkeypatch, out, 1)
    draft.print_out()
    assert draft._said.text() == NO_PART
    assert not out.exists()
    a_printer(monkeypatch, out, 10_000)
    draft.print_out()
    assert draft.printed is not None
    assert out.read_bytes() == draft.printed.pdf
    assert out.stat().st_mode & 0o077 == 0
    assert draft._said.text() == f"Saved as printed.pdf in {tmp_path}. It is among the filed statements."


def test_without_a_printer_the_way_to_a_file_is_said(draft: StatementPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing.PrintDialog, "has_printers", staticmethod(lambda: False))
    draft.print_out()
    assert draft._said.text() == NO_PRINTER


def test_the_key_page_is_a_paper_of_its_own(draft: StatementPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "key.pdf"
    monkeypatch.setattr(FileDialog, "save_file", lambda *_: (str(out), ""))
    draft.leaving.save_key_page()
    assert "Key to the statement" in whole_text(out.read_bytes())
    draft.choosing._names.actions()[1].trigger()
    said = []
    draft.desk.trouble.connect(said.append)
    draft.leaving.save_key_page()
    assert said == ["The key page was not saved. The statement names its cases itself. Only a masked one has a key."]


def test_while_another_day_is_looked_at_nothing_is_written_and_a_saved_paper_is_not_filed(
    draft: StatementPage, qtbot: QtBot, tmp_path: Path
) -> None:
    write(draft, qtbot, "Typed before.")
    draft.desk.measure(as_of=date(2027, 1, 4))
    assert draft.editor.field.isReadOnly()
    assert draft.editor.field.toPlainText() == "Typed before."
    draft.write_to(tmp_path / "then.pdf")
    assert draft._said.text().endswith("nothing is recorded while another day is looked at.")
    assert draft.desk.file.filed_statements() == []
    draft.desk.measure(as_of=TODAY)
    assert not draft.editor.field.isReadOnly()


def test_nothing_filed_says_so_and_a_file_that_is_no_paper_too(
    draft: StatementPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = FiledDialog.show_to(draft, draft.desk)
    assert dialog.said.toPlainText() == NONE
    notes = tmp_path / "notes.txt"
    notes.write_text("No paper.")
    monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(notes), ""))
    dialog._on_file()
    assert dialog.said.toPlainText() == "notes.txt is no PDF, so it is no statement."
    dialog.accept()


def test_what_is_saved_is_what_the_docket_makes_of_the_stored_draft(draft: StatementPage, qtbot: QtBot, tmp_path: Path) -> None:
    # Byte for byte: pages that followed the typing, a paper made at once after a change, and one from the docket alone.
    write(draft, qtbot, "In all {completions}.")
    laid_out(draft, qtbot)
    draft.write_to(tmp_path / "shown.pdf")
    draft.outline.choose(StatementPart.COST)
    draft.outline.tick()
    draft.write_to(tmp_path / "at_once.pdf")
    draft.outline.tick()
    desk = draft.desk
    stored = desk.file.draft(draft.drafting.stored.id)
    paper = statement_paper(desk.file, desk.standing(), desk.facts(), made_on=TODAY, draft=stored)
    assert (tmp_path / "shown.pdf").read_bytes() == printed(paper).pdf
    assert b"%PDF" in (tmp_path / "at_once.pdf").read_bytes()
    assert (tmp_path / "at_once.pdf").read_bytes() != (tmp_path / "shown.pdf").read_bytes()
    assert len(desk.file.filed_statements()) == 2


def test_a_draft_of_another_release_says_what_is_not_known_of_it(draft: StatementPage, qtbot: QtBot, tmp_path: Path) -> None:
    choices = '{"watermark": "draft"}'
    file = draft.desk.file
    with file._journal.step("Begun by another release", file.author.id):
        file._connection.execute("update drafts set choices = ?", (choices,))
    draft.make_stale()
    laid_out(draft, qtbot)
    said = []
    draft.desk.trouble.connect(said.append)
    draft.write_to(tmp_path / "none.pdf")
    assert "was written by another release of this program" in said[0]
    assert not (tmp_path / "none.pdf").exists()
    assert "was written by another release" in draft.view.said.text()
    assert CheckDialog(draft).title.text() == IT_STOPS
