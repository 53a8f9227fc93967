"""The tables of a docket and their migrations, append-only. The file's `user_version` is the number of migrations applied.

Every table with an `id` is journalled: triggers copy the before and after image of each row into `step_rows`, under the
step in `open_step`. Without an open step a write fails, so no change can escape the history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x49514431  # "IQD1"

_PUBLIC = """
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row
"""
_KINDS = "'master', 'merits', 'custody', 'fear review', 'other'"
_MANNERS = (
    "'decision', 'in absentia', 'terminated or dismissed', 'withdrawn', "
    "'administrative closure', 'venue change', 'transfer', 'other'"
)


def _is_day(column: str) -> str:
    return f"{column} text check ({column} is null or {column} is date({column}))"


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
    "circumstances": "{row}.case_id",
    "refused_matches": "{row}.case_id",
}

JOURNAL = """
create table people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
create table steps (
    number integer primary key,
    id integer not null unique,  -- the same step in two copies of a docket
    name text not null,
    author integer not null references people deferrable initially deferred,
    at text not null,  -- UTC instant
    undoes integer references steps,
    redoes integer references steps,
    is_undoable integer not null default 1 check (is_undoable in (0, 1)),
    is_undone integer not null default 0 check (is_undone in (0, 1))
) strict;
create table open_step (step integer not null references steps) strict;  -- holds a row only inside a transaction
create table step_rows (
    id integer primary key,
    step integer not null references steps,
    of_table text not null,
    row integer not null,
    case_id integer,
    before text,
    after text,
    check (before is not null or after is not null)
) strict;
create index step_rows_by_step on step_rows (step);
create index step_rows_by_case on step_rows (case_id, step) where case_id is not null;
"""

TABLES = f"""
create table docket (
    id integer primary key check (id = 1),
    uid text not null,
    judge_family text not null default '',
    judge_given text not null default '',
    {_is_day("on_duty_from")},
    part_time_hundredths integer not null default 100 check (part_time_hundredths between 1 and 100),
    {_is_day("typed_from")}
) strict;
create table judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
create table courts (id integer primary key, code text not null unique, name text not null) strict;
create table releases (
    id integer primary key,
    name text not null,
    imported_on text not null check (imported_on is date(imported_on))
) strict;
create table cases (
    id integer primary key,
    public_key integer unique,
    a_number text check (a_number is null or a_number glob '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    family text not null default '',
    given text not null default '',
    search_name text not null default '',
    case_type text,
    nationality text,
    language text,
    custody text,
    represented integer check (represented in (0, 1)),
    is_stub integer not null default 0 check (is_stub in (0, 1)),  -- rows refer to it, its release has no row for it
    {_PUBLIC}
) strict;
create index cases_by_a_number on cases (a_number) where a_number is not null;
create table proceedings (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    {_is_day("charged_on")},
    {_is_day("opened_on")},
    base_city text,
    location text,
    judge text,
    case_type text,
    custody text,
    {_is_day("completed")},
    manner text check (manner is null or manner in ({_MANNERS})),
    has_decision integer not null default 0 check (has_decision in (0, 1)),
    is_stub integer not null default 0 check (is_stub in (0, 1)),
    {_PUBLIC}
) strict;
create index proceedings_by_case on proceedings (case_id);
create table hearings (
    id integer primary key,
    public_key integer unique,
    proceeding_id integer not null references proceedings,
    day text not null check (day is date(day)),
    start_minute integer check (start_minute between 0 and 1439),
    minutes integer check (minutes > 0),
    kind text not null check (kind in ({_KINDS})),
    judge text,
    code text check (code is null or code <> ''),
    is_recorded integer not null default 0 check (is_recorded in (0, 1)),
    rec_type text,
    cal_type text,
    schedule_type text,
    medium text,
    base_city text,
    location text,
    language text,
    {_PUBLIC}
) strict;
create index hearings_by_day on hearings (day);
create index hearings_by_proceeding on hearings (proceeding_id, day);
create table motions (
    id integer primary key,
    public_key integer unique,
    case_id integer references cases,
    proceeding_id integer references proceedings,
    motion_type text,
    judge text,
    {_is_day("received")},
    {_is_day("judge_received")},
    {_is_day("decided_on")},
    has_decision integer not null default 0 check (has_decision in (0, 1)),
    is_deleted integer not null default 0 check (is_deleted in (0, 1)),
    filed_by text,
    {_PUBLIC}
) strict;
create index motions_by_case on motions (case_id);
create table custody_requests (
    id integer primary key,
    public_key integer unique,
    case_id integer references cases,
    proceeding_id integer references proceedings,
    bond_type text,
    judge text,
    {_is_day("requested")},
    {_is_day("decided_on")},
    has_decision integer not null default 0 check (has_decision in (0, 1)),
    {_PUBLIC}
) strict;
create index custody_requests_by_case on custody_requests (case_id);
create table appeals (
    id integer primary key,
    public_key integer unique,
    case_id integer references cases,
    proceeding_id integer references proceedings,
    category text,
    appeal_type text,
    {_is_day("filed")},
    filed_by text,
    {_is_day("decided_on")},
    result text,
    {_PUBLIC}
) strict;
create index appeals_by_case on appeals (case_id);
create table court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    {_is_day("requested")},
    result text,
    {_PUBLIC}
) strict;
create table custody_spells (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    custody text,
    {_is_day("detained")},
    {_is_day("released")},
    {_PUBLIC}
) strict;
create index custody_spells_by_case on custody_spells (case_id);
create table family_links (
    id integer primary key,
    public_key integer unique,
    lead_case_id integer not null references cases,
    rider_case_id integer not null references cases,
    {_is_day("created")},
    {_is_day("severed")},
    {_PUBLIC}
) strict;
create index family_links_by_lead on family_links (lead_case_id);
create index family_links_by_rider on family_links (rider_case_id);
create table case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    {_PUBLIC}
) strict;
create index case_identifiers_by_case on case_identifiers (case_id);
create table marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    {_is_day("first")},
    {_is_day("last")},
    reason text not null
) strict;
create index marks_by_case on marks (case_id);
create table away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '',
    check (first <= last)
) strict;
create table closures (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    reason text not null,
    source text not null,
    in_use integer not null check (in_use in (0, 1)),
    check (first <= last)
) strict;
create table codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{{}}' check (json_valid(flags)),
    {_is_day("first")},
    {_is_day("last")}
) strict;
create index codes_by_table on codes (of_table, code);
create table goal_sets (id integer primary key, name text not null unique, text text not null) strict;
"""

CLERKS_DESK = """
alter table hearings add column minutes_used integer check (minutes_used between 0 and 1440);
alter table hearings add column is_prepared integer not null default 0 check (is_prepared in (0, 1));
-- Adjourned, its code still to be given: held without a code for the measures until then.
alter table hearings add column wants_code integer not null default 0 check (wants_code in (0, 1));
-- The setting that took this one's place when it was moved.
alter table hearings add column moved_to integer references hearings;
-- A rider's row names the lead's: one line of the day, one row for each member, as in the public data.
alter table hearings add column shared_with integer references hearings;
create index hearings_by_moved on hearings (moved_to) where moved_to is not null;
create index hearings_by_shared on hearings (shared_with) where shared_with is not null;
create table notes (
    id integer primary key,
    case_id integer not null references cases,
    text text not null check (text <> ''),
    search_text text not null,
    is_private integer not null check (is_private in (0, 1)),  -- the judge's own; else seen by clerk and judge
    written_on text not null check (written_on is date(written_on)),
    author integer not null references people
) strict;
create index notes_by_case on notes (case_id);
create table day_notes (
    id integer primary key,
    day text not null unique check (day is date(day)),
    text text not null check (text <> '')
) strict;
create table checks (  -- oddities that a person settled, and what an import or a match left to be looked at
    id integer primary key,
    case_id integer references cases,
    kind text not null,
    of_table text not null,
    row integer not null,
    about text not null default '',  -- what else the finding is of, say a column or another row
    words text not null default '',  -- the finding in a sentence, where it cannot be told from the rows again
    is_settled integer not null check (is_settled in (0, 1)),
    unique (kind, of_table, row, about)
) strict;
create table circumstances (
    id integer primary key,
    case_id integer references cases,
    benchmark text not null,  -- whose miss it explains
    subject integer not null,  -- the proceeding, motion or request that missed
    day text not null check (day is date(day)),  -- the first date or the due date missed
    code text,
    is_outside integer not null check (is_outside in (0, 1)),
    words text not null default '',
    unique (benchmark, subject, day)
) strict;
create table refused_matches (
    id integer primary key,
    case_id integer not null references cases,  -- the typed case
    public_case_id integer not null references cases,
    unique (case_id, public_case_id)
) strict;
create table saved_views (
    id integer primary key,
    list text not null,
    name text not null,
    shows text not null check (json_valid(shows)),
    unique (list, name)
) strict;
create table sheet_mappings (
    id integer primary key,
    kind text not null,
    headings text not null check (json_valid(headings)),
    columns text not null check (json_valid(columns)),
    unique (kind, headings)
) strict;
"""

NOT_JOURNALLED = frozenset({"steps", "step_rows", "open_step", "_sqlite_migrations"})


def migrations() -> Migrations:
    """Every migration there has been, in order; never change one that has shipped, add another."""
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415 - costs start-up, and most openings migrate nothing

    steps = Migrations("iqdesk")
    for function in SHIPPED:
        steps(name=function.__name__)(function)
    return steps


def _m001_first_tables(db: Database) -> None:
    db.executescript(JOURNAL)
    db.executescript(TABLES)
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    _journal_tables(db)
    db.execute("pragma user_version = 1")


def _m002_clerks_desk(db: Database) -> None:
    db.executescript(CLERKS_DESK)
    _journal_tables(db)
    db.execute("pragma user_version = 2")


SHIPPED: tuple[Callable[[Database], None], ...] = (_m001_first_tables, _m002_clerks_desk)
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
    case = CASE_OF_ROW.get(table, "null").format(row=rows[-1])
    changed = "" if event != "update" else f" when {images['old']} is not {images['new']}"
    return f"""
        create trigger {table}_{event}_noted after {event} on {table}{changed} begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), '{table}', {rows[0]}.id, {case},
                    {images.get("old", "null")}, {images.get("new", "null")});
        end
    """
