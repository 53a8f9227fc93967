"""The entry band at the bottom of a page: one form at a time, Enter adds, the values that repeat come back."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.docket import RuleBroken
from iqdesk.ui import words
from iqdesk.ui.entry.echo import EchoLine
from iqdesk.ui.entry.edits import Mark
from iqdesk.ui.entry.field_lines import FieldLines
from iqdesk.ui.entry.fields import Subject, as_typed
from iqdesk.ui.entry.memory import Memory
from iqdesk.ui.entry.open_form import ON, WHOSE, OpenForm, Refusal
from iqdesk.ui.labels import GUTTER, KeyHints, button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import date

    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from iqdesk.domain.docket import Touched
    from iqdesk.domain.records import CaseName
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.form import EntryForm, Values

PAUSE = 250  # milliseconds after the last letter until what is odd or refused is said
HINTS = (("Enter", "save"), ("Tab", "next field"), ("Ctrl+D", "repeat the last"), ("F4", "codes"), ("Esc", "clear"))
ADDED = "This was added just now, and nothing was typed since."
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryBand(QFrame):
    """`left` when Esc is pressed and nothing is typed: the page puts the band away, or goes back to its list.

    `writes` just before the docket is written to, `wrote` right after it was.

    What was understood is said with every letter; what is odd or refused after a short pause, when a field is left and at
    Enter. Enter writes if all that is odd stood on screen already, else it shows that first and the next Enter writes.
    """

    left = Signal()
    writes = Signal()
    wrote = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("entryBand")
        self.desk = desk
        self.open: OpenForm | None = None
        self._case: Subject | None = None
        self._memory = Memory()
        self._began: dict[str, object] = {}
        self._stood: date | None = None
        self._is_once = False
        self._said: frozenset[str] = frozenset()
        self._is_filling = False
        self._is_added = False  # the last entry was just added, and may stand here still
        self.title = label("", Type.STRONG)
        self.lines = FieldLines(self)
        self.echo = EchoLine()
        self.add_button = button("Add", "filled")
        self.add_button.clicked.connect(self.add)
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._judge)
        desk.changed.connect(self._on_docket_changed)
        desk.worker_leaves.connect(self._put_aside)
        self.hide()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(KeyHints(HINTS), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER, 8, GUTTER, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.lines)
        column.addWidget(self.echo)
        repeat = QShortcut(QKeySequence("Ctrl+D"), self)
        repeat.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        repeat.activated.connect(self.repeat)

    @property
    def begun(self) -> str:
        """What the entry is called that is begun here and not added; empty where nothing was typed."""
        return self.open.form.title if self.open is not None and self.open.kept() != self._began else ""

    def stand_for(self, case: CaseName) -> bool:
        """The page shows a case: no form asks for its A-number. False where what was open is for a row of another case."""
        is_other = self._case_id() != case.case_id
        if is_other:
            self._put_aside()
            self._is_added = False
        self._case = Subject(case)
        if not is_other or self.open is None:
            return True
        if self._is_once:
            self.hide()
            self._clear()
            return False
        self._show_form(self.open.form)
        self._take_up()
        return True

    def _case_id(self) -> int | None:
        """The case that the page shows; None where it shows others as well."""
        return self._case.case.case_id if self._case is not None and self._case.case is not None else None

    def stand_on(self, form: EntryForm, day: date) -> None:
        """The page shows a day: what is entered in this form is for it unless another is typed."""
        before, self._stood = self._stood, day
        if day == before:
            return  # another day that was typed meanwhile repeats
        self._memory.keep(form.name, ON, as_typed(day))
        waits = self.desk.begun.get(self._key(form), {})
        if waits.get(ON) in ("", as_typed(before)):
            waits[ON] = as_typed(day)
        if self.open is not None and self.open.form is form and self.open.kept()[ON] in ("", as_typed(before)):
            self._fill(self.open, {ON: as_typed(day)})
            self._began[ON] = as_typed(day)

    def begin(self, form: EntryForm, values: Mapping[str, object] | None = None, *, is_once: bool = False) -> None:
        """Show a form, some of its fields with values, and give the first of the others the keyboard.

        `is_once` leaves after one entry, whatever the form.
        """
        given = values or {}
        if self.desk.show(partial(self._begin, form, given)):
            self._is_once = is_once or form.is_once
            self.show()
            self.focus_first(after=() if form.is_once else given.keys())  # a correction begins with its first field

    def rest_with(self, form: EntryForm) -> None:
        """Show a form as it begins, and leave the keyboard where it is."""
        self.desk.show(partial(self._begin, form, {}))

    def _begin(self, form: EntryForm, values: Mapping[str, object]) -> None:
        self._put_aside()
        self._is_added = False
        if self.open is None or self.open.form is not form:
            self._show_form(form)
        self._is_once = form.is_once
        if values:
            self._clear()
            self._show_values(values)
        else:
            self._take_up()

    def _put_aside(self) -> None:
        """What was begun waits until its form is begun again; a correction does not, for its row may be another by then."""
        form = self.open
        if form is not None and not form.form.is_once and form.kept() != self._began:
            self.desk.begun[self._key(form.form)] = form.kept()

    def _key(self, form: EntryForm) -> tuple[int, int | None, str]:
        """Whose, of which case where the page shows one, and in which form."""
        return self.desk.file.author.id, self._case_id(), form.name

    def _take_up(self) -> None:
        """Begin, or go on where the form was left."""
        self._clear()
        waits = self.desk.begun.pop(self._key(self.open.form), None) if self.open is not None else None
        if self.open is not None and waits is not None:
            self._fill(self.open, waits)

    def _show_form(self, form: EntryForm) -> None:
        made = OpenForm(form, self.desk, self._case)  # first: where the docket cannot be read what is open stays
        for old in self.open.fields.values() if self.open else ():
            old.hide()
            old.deleteLater()
        self.open = made
        self.title.setText(form.title)
        self.setAccessibleName(form.title)
        self.add_button.setText(form.button)
        fields = list(self.open.fields.values())
        for field in fields:
            field.changed.connect(self._on_changed)
            field.departed.connect(self._judge)
        self.lines.show_fields(fields, self.add_button)
        controls = [*(field.control for field in fields), self.add_button]
        for before, after in pairwise(controls):
            QWidget.setTabOrder(before, after)

    def _show_values(self, values: Mapping[str, object]) -> None:
        """Show in some fields what the docket has."""
        if self.open is not None:
            with self._filling():
                for key, field in self.open.fields.items():  # in their order: whose entry it is decides what others offer
                    if key in values:
                        field.show_value(values[key])
                        self.open.settle()
            self._settle()
            self._began = self.open.kept()

    def focus_first(self, after: Collection[str] = ()) -> None:
        """Give the keyboard to the first field that is asked, to one that was not given before one that was."""
        fields = self.open.fields.items() if self.open else ()
        asked = sorted((key in after, place, key) for place, (key, field) in enumerate(fields) if not field.isHidden())
        if asked and self.open is not None:
            self.open.fields[asked[0][-1]].setFocus(Qt.FocusReason.TabFocusReason)

    def clear(self) -> None:
        """Empty the fields, but for what repeats."""
        self.desk.show(self._clear)

    def _clear(self) -> None:
        if self.open is not None:
            self._fill(self.open, self._memory.fresh(self.open))
            self._began = self.open.kept()
            self._say(Mark.NONE, {}, "")

    def repeat(self) -> None:
        """Fill the fields as they were written last."""
        self.desk.show(self._repeat)

    def _repeat(self) -> None:
        if self.open is not None:
            self._fill(self.open, self._memory.last(self.open))
            self._pause.start()

    def leave(self) -> None:
        """Empty the fields and give the keyboard back to the page."""
        self.clear()
        self.left.emit()

    def add(self) -> None:
        """Write what the fields say, or say what stands in the way."""
        self.desk.show(self._add)

    def _add(self) -> None:
        if self.open is None:
            return
        self._settle()
        self._pause.stop()
        reading, said = self.open.read(), self._said
        in_the_way = reading.refused or reading.missing or self._again(self.open)
        if in_the_way is not None:
            self._refuse(self.open, in_the_way)
        elif self._say_odd(self.open, reading.values) and self._said <= said:
            self._write(self.open, reading.values)

    def _again(self, form: OpenForm) -> Refusal | None:
        """Where all that is asked repeats, Enter pressed once too often would add the same once more."""
        return Refusal("", ADDED) if self._is_added and WHOSE not in form.fields and form.kept() == self._began else None

    def _write(self, form: OpenForm, values: Values) -> None:
        self.writes.emit()
        refusal = self.desk.attempt(form.form.verb(values, self.desk.today))
        if refusal:
            self._refuse(form, Refusal("", refusal))
            return
        self.wrote.emit()
        self._memory.take(form)
        if self._is_once:
            self.leave()
        else:
            self.clear()
            self.focus_first()
            self._is_added = True

    @contextmanager
    def _filling(self) -> Iterator[None]:
        """While the band fills its own fields nobody types."""
        self._is_filling = True
        try:
            yield
        finally:
            self._is_filling = False

    def _fill(self, form: OpenForm, kept: Mapping[str, object]) -> None:
        with self._filling():
            for key, field in form.fields.items():
                if key in kept:
                    field.put(kept[key])
                    form.settle()  # the fields after it ask about the case that the A-number names
        self._settle()

    def _settle(self, *, anew: bool = False) -> None:
        """Let the fields follow each other, and say what was understood."""
        if self.open is None or self._is_filling:
            return
        with self._filling():
            self.open.settle(anew=anew)
            reading = self.open.read()
            for key, field in self.open.fields.items():
                field.hint(reading.hints.get(key, ""))
                field.tell(reading.said.get(key, ""))
        self.lines.arrange()
        self.echo.say_understood(words.dotted(*reading.said.values()))

    def _judge(self) -> None:
        """Say what is refused or odd in what is typed so far; what is still missing is no fault yet."""
        self._pause.stop()
        self.desk.show(self._judge_typed)

    def _judge_typed(self) -> None:
        if self.open is None or self.isHidden() or self.open.is_choosing() or self.open.kept() == self._began:
            return
        reading = self.open.read()
        if reading.refused is not None:
            self._refuse(self.open, reading.refused, goes_there=False)
        elif reading.missing is not None:
            self._say(Mark.NONE, {}, "")
        else:
            self._say_odd(self.open, reading.values)

    def _say_odd(self, form: OpenForm, values: Values) -> bool:
        """Say what is odd; False where it turned out to be impossible."""
        try:
            odd = form.odd(values)
        except RuleBroken as refusal:
            self._refuse(form, Refusal("", str(refusal)))
            return False
        said = {form.place_of(one): one.words for one in odd}
        self._say(Mark.ODD, said, words.sentences(*dict.fromkeys(one.words for one in odd)))
        self._said = frozenset(one.words for one in odd)
        return True

    def _refuse(self, form: OpenForm, refusal: Refusal, *, goes_there: bool = True) -> None:
        if goes_there and refusal.key in form.fields:  # first, for the field that is left is judged again
            form.fields[refusal.key].setFocus(Qt.FocusReason.TabFocusReason)
        self._say(Mark.REFUSED, {refusal.key: refusal.words}, refusal.words)

    def _say(self, mark: Mark, beside: Mapping[str, str], whole: str) -> None:
        self._said = frozenset()
        if self.open is not None:
            self.open.mark(mark, beside)
        if mark is Mark.ODD:
            self.echo.say_odd(whole, is_listed=self.open is not None and self.open.form.lists_odd)
        else:
            self.echo.say_refused(whole)

    def _on_changed(self) -> None:
        if not self._is_filling:
            self.desk.show(self._settle)
            self._pause.start()

    def _on_docket_changed(self, _touched: Touched) -> None:
        self._is_added = False
        if not self.isHidden():
            self.desk.show(partial(self._settle, anew=True))

    def _escape(self, form: OpenForm) -> None:
        """Empty the fields; where nothing was typed, go."""
        if form.kept() == self._began:
            self.leave()
        else:
            self.clear()
            self.focus_first()

    def _set_hints_aside(self, *, aside: bool) -> None:
        """One row of hints a page: the band's own while it is open."""
        page = self.parentWidget()
        for hints in page.findChildren(KeyHints) if page is not None else ():
            if not self.isAncestorOf(hints):
                hints.set_aside(aside=aside)

    def showEvent(self, event: QShowEvent) -> None:
        self._set_hints_aside(aside=True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._set_hints_aside(aside=False)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not event.isAutoRepeat():  # a key that is held has read nothing of what is odd
                self.add()
        elif event.key() == Qt.Key.Key_Escape and self.open is not None:
            self._escape(self.open)
        else:
            super().keyPressEvent(event)
