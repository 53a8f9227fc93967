"""The form of a circumstance: its kind, its days, a line, whose control, where the evidence is kept, what it bore on."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from iqdesk.domain.oddities import Oddity, OddityKind
from iqdesk.domain.statement.circumstance_entries import CircumstanceCorrection, CircumstanceKind, NewCircumstance
from iqdesk.domain.typed_dates import Looks
from iqdesk.ui import words
from iqdesk.ui.entry import kinds
from iqdesk.ui.entry.corrections import Correction, correcting
from iqdesk.ui.entry.fields import Option
from iqdesk.ui.entry.form import EntryForm, Field, FieldRefused, Together, Values
from iqdesk.ui.entry.links_field import Links, LinksField
from iqdesk.ui.entry.printable import TABLE, not_printed

if TYPE_CHECKING:
    from iqdesk.domain.docket import Touched
    from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.entry.form import Verb


LONGEST = 366  # days of an entry that is not odd


def _said(values: Values) -> CircumstanceCorrection:
    first, links = values.the("first", date), values.maybe("links", Links) or Links()
    return CircumstanceCorrection(
        values.the("kind", CircumstanceKind),
        first,
        values.maybe("last", date) or first,
        values.the("words", str),
        values.maybe("outside", bool),
        values.maybe("evidence", str) or "",
        links.cases,
        links.hearings,
    )


def _check(values: Values, _file: DocketFile, _today: date, stands: CircumstanceEntry | None = None) -> list[Oddity]:
    """Odd is an entry of more than a year, and what cannot be printed; of one that is corrected only what it was not before."""
    said = _said(values)
    said.check()
    days = (said.last - said.first).days + 1
    before = {"words": stands.words, "evidence": stands.evidence} if stands is not None else {}
    found = not_printed({"words": said.words, "evidence": said.evidence}, before, said.first)
    if days > LONGEST and (stands is None or (stands.first, stands.last) != (said.first, said.last)):
        span = f"From {words.whole_day(said.first)} to {words.whole_day(said.last)} are {words.figure(days)} days"
        found.append(Oddity(OddityKind.ORDER, f"{span}, more than a year.", "", TABLE, 0, "last", said.first))
    return found


def _together(values: Values, file: DocketFile, own: int | None = None) -> Together:
    """The last day is the first unless another is typed; a setting that another entry names is counted with one of the two."""
    first, last = values.maybe("first", date), values.maybe("last", date)
    if first is not None and last is not None and last < first:
        raise FieldRefused("last", "The last day is before the first. Exchange them.")
    hints = {"last": "same day"} if first is not None else {}
    said = {"last": f"to {words.whole_day(last)}"} if last is not None else {}
    links = values.maybe("links", Links)
    if first is not None and links is not None:
        others = [one for one in file.circumstance_entries() if one.id != own]
        said["links"] = "; ".join(filter(None, (links.words, *(_shared(links, first, own, one) for one in others))))
    return Together(said, hints)


def _shared(links: Links, first: date, own: int | None, other: CircumstanceEntry) -> str:
    """With which of two entries the settings are counted that both name: with the one that begins earlier."""
    both = len(set(links.hearings) & set(other.hearings))
    if not both:
        return ""
    settings, named = words.plural(both, "setting"), f"“{other.words.rstrip('.')}”"
    if first == other.first and own is None:
        return f"{settings} named by {named} too, and counted with one of the two"
    begins = "" if first == other.first else f", which begins {'earlier' if other.first < first else 'later'}"
    if (other.first, other.id) < (first, own or 0):
        return f"{settings} counted with {named}{begins}"
    return f"{settings} no longer counted with {named}{begins}"


def _add(values: Values, _today: date) -> Verb:
    one = _said(values)
    new = NewCircumstance(**{part.name: getattr(one, part.name) for part in fields(one)})

    def write(file: DocketFile) -> Touched:
        return file.add_circumstance(new)

    return write


CIRCUMSTANCE = EntryForm(
    "circumstance",
    "New circumstance",
    "C&ircumstance",
    (
        Field("first", "F&irst day", kinds.day(Looks.NEAREST), is_required=True),
        Field("last", "&Last day", kinds.day(Looks.NEAREST)),
        Field(
            "kind",
            "&Kind",
            kinds.choice(*(Option(one, one.label, one.label) for one in CircumstanceKind if one.is_entered)),
            is_required=True,
            keeps=True,
        ),
        Field(
            "outside",
            "C&ontrol",
            kinds.choice(
                Option(None, "Not stated", ""),
                Option(value=True, text="Outside the judge’s control", words="outside control"),
                Option(value=False, text="Within the judge’s control", words="within control"),
            ),
        ),
        Field("words", "&What happened", kinds.text("In one line, as the statement will say it"), is_required=True),
        Field("evidence", "Eviden&ce", kinds.text("Where what shows it is kept")),
        Field("links", "&Bore on", LinksField),
    ),
    _check,
    _add,
    _together,
    lists_odd=False,
)


def of_circumstance(entry: CircumstanceEntry) -> Correction:
    """What was entered, with what it bore on."""

    def write(file: DocketFile, values: Values) -> Touched:
        return file.correct_circumstance(entry.id, _said(values))

    form = correcting("Correct the circumstance", CIRCUMSTANCE.fields, write)
    values: dict[str, object] = {"first": entry.first, "last": entry.last, "kind": entry.kind, "words": entry.words}
    values |= {"outside": entry.is_outside, "evidence": entry.evidence, "links": Links(entry.cases, entry.hearings)}
    return Correction(
        replace(form, check=partial(_check, stands=entry), together=partial(_together, own=entry.id), lists_odd=False), values
    )
