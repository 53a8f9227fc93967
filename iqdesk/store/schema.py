"""The tables of a docket and their migrations, append-only. The file's `user_version` is the number of migrations applied.

Every table with an `id` is journalled: triggers copy the before and after image of each row into `step_rows`, under the
step in `open_step`. Without an open step a write fails, so no change can escape the history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import Respondent, folded

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x49514431  # "IQD1"

# What the triggers note as the case that a row belongs to, so that a case can show its history.
CASE_OF_ROW = {
    "cases": "{row}.id",
    "proceedings": "{row}.case_id",
    "hearings": "(select case_id from proceedings where id = {row}.proceeding_id)",
    "motions": "{row}.case_id",
    "custody_requests": "{row}.case_id",
    "appeals": "{row}.case_id",
    "court_reviews": "(select case_id from appeals where id = {row}.appeal_id)",
    "custody_spells": "{row}.case_id",
    "family_links": "{row}.rider_case_id",
    "case_identifiers": "{row}.case_id",
    "marks": "{row}.case_id",
    "notes": "{row}.case_id",
    "checks": "{row}.case_id",
    "reasons": "{row}.case_id",
    "circumstance_links": """coalesce({row}.case_id, (select p.case_id from hearings h
        join proceedings p on p.id = h.proceeding_id where h.id = {row}.hearing_id))""",
    "refused_matches": "{row}.case_id",
}

NOT_JOURNALLED = frozenset({"steps", "step_rows", "open_step", "_sqlite_migrations", "filed_statements"})


def migrations() -> Migrations:
    """Every migration there has been, in order; never change one that has shipped, add another."""
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415 - costs start-up, and most openings migrate nothing

    steps = Migrations("iqdesk")
    for function in SHIPPED:
        steps(name=function.__name__)(function)
    return steps


def _m001_first_tables(db: Database) -> None:
    from iqdesk.store.first_tables import JOURNAL, TABLES  # noqa: PLC0415 - most openings make no table

    db.executescript(JOURNAL)
    db.executescript(TABLES)
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    _journal_tables(db)
    db.execute("pragma user_version = 1")


def _m002_clerks_desk(db: Database) -> None:
    from iqdesk.store.clerks_desk_tables import CLERKS_DESK  # noqa: PLC0415

    db.executescript(CLERKS_DESK)
    _fold_names_anew(db)
    _say_what_hearings_brought_about(db)
    _journal_tables(db)
    db.execute("pragma user_version = 2")


def _m003_standing(db: Database) -> None:
    from iqdesk.store.standing_tables import STANDING  # noqa: PLC0415

    db.executescript(STANDING)
    _journal_tables(db)
    db.execute("pragma user_version = 3")


def _m004_statement(db: Database) -> None:
    from iqdesk.store.statement_tables import STATEMENT  # noqa: PLC0415

    db.executescript(STATEMENT)
    _journal_tables(db)
    db.execute("pragma user_version = 4")


def _fold_names_anew(db: Database) -> None:
    """The first release folded fewer letters; the images of rows hold folded names too, for undo puts them back."""
    db.execute("drop trigger cases_update_noted")  # made anew afterwards: this is no step of anybody's
    db.conn.create_function("folded_name", 2, _folded_name, deterministic=True)
    db.execute("update cases set search_name = folded_name(family, given) where search_name <> ''")
    for image in ("before", "after"):
        name = f"folded_name({image} ->> 'family', {image} ->> 'given')"
        db.execute(
            f"update step_rows set {image} = json_set({image}, '$.search_name', {name}) "
            f"where of_table = 'cases' and {image} ->> 'search_name' <> ''"
        )
    db.conn.create_function("folded_name", 2, None)


def _folded_name(family: str, given: str) -> str:
    return folded(Respondent(family, given).name)


def _say_what_hearings_brought_about(db: Database) -> None:
    """The first release did not keep in which manner a hearing ended its proceeding, nor which request it decided."""
    db.execute("drop trigger hearings_update_noted")  # made anew afterwards
    completed = "code = '8B' and (release is null or typed glob '*,code,*')"
    db.execute(
        f"""
        update hearings set manner = (select manner from proceedings p where p.id = proceeding_id and p.completed = day
            and manner in ('decision', 'in absentia', 'terminated or dismissed', 'withdrawn'))
        where kind <> 'custody' and {completed}
        """
    )
    db.execute(
        f"""
        update hearings set request_id = (select id from custody_requests r
            where r.proceeding_id = hearings.proceeding_id and r.decided_on = hearings.day order by requested, id limit 1)
        where kind = 'custody' and {completed}
        """
    )
    for image in ("before", "after"):  # undo puts them back
        db.execute(
            f"""
            update step_rows set {image} = json_set(step_rows.{image}, '$.manner', iif({image} ->> 'code' = '8B', h.manner, null),
                '$.request_id', iif({image} ->> 'code' = '8B', h.request_id, null))
            from hearings h where of_table = 'hearings' and h.id = step_rows.row and {image} is not null
            and (h.manner is not null or h.request_id is not null)
            """
        )


SHIPPED: tuple[Callable[[Database], None], ...] = (_m001_first_tables, _m002_clerks_desk, _m003_standing, _m004_statement)
SCHEMA_VERSION = len(SHIPPED)


def _journal_tables(db: Database) -> None:
    """Make the triggers of every journalled table anew from its columns; a migration that changes one calls it again."""
    for table in sorted(set(db.table_names()) - NOT_JOURNALLED):
        columns = [column.name for column in db.table(table).columns]
        for event, rows in (("insert", ("new",)), ("update", ("old", "new")), ("delete", ("old",))):
            db.execute(f"drop trigger if exists {table}_{event}_noted")
            db.execute(_trigger(table, event, rows, columns))


def _trigger(table: str, event: str, rows: tuple[str, ...], columns: list[str]) -> str:
    images = {row: "json_object(" + ", ".join(f"'{name}', {row}.{name}" for name in columns) + ")" for row in rows}
    of_row = CASE_OF_ROW.get(table, "null")
    case = of_row.format(row=rows[-1])
    left = f"nullif({of_row.format(row='old')}, {case})" if event == "update" and table in CASE_OF_ROW else "null"
    changed = "" if event != "update" else f" when {images['old']} is not {images['new']}"
    return f"""
        create trigger {table}_{event}_noted after {event} on {table}{changed} begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), '{table}', {rows[0]}.id, {case}, {left},
                    {images.get("old", "null")}, {images.get("new", "null")});
        end
    """
