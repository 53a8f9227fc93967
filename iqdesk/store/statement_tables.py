"""What the fourth schema adds: the ledger of circumstances, drafts of the statement, and what was filed."""

from __future__ import annotations

STATEMENT = """
-- Why a benchmark was missed is a reason; a circumstance is what the statement explains.
drop trigger circumstances_insert_noted;
drop trigger circumstances_update_noted;
drop trigger circumstances_delete_noted;
drop index circumstances_by_case;
drop index circumstances_by_subject;
alter table circumstances rename to reasons;
update step_rows set of_table = 'reasons' where of_table = 'circumstances';
create index reasons_by_case on reasons (case_id);
create index reasons_by_subject on reasons (subject);
alter table reasons add column evidence text not null default '';  -- where what shows it is kept, elsewhere
alter table away add column evidence text not null default '';
create table circumstances (
    id integer primary key,
    kind text not null,
    first text not null check (first is date(first)),
    last text not null check (last is date(last) and last >= first),
    words text not null check (words <> ''),
    is_outside integer check (is_outside in (0, 1)),  -- of the judge’s control; null: not stated
    evidence text not null default ''
) strict;
create table circumstance_links (  -- what a circumstance bore on: a hearing, or a whole case
    id integer primary key,
    circumstance_id integer not null references circumstances,
    case_id integer references cases,
    hearing_id integer references hearings,
    check ((case_id is null) <> (hearing_id is null))
) strict;
create index circumstance_links_by_circumstance on circumstance_links (circumstance_id);
create index circumstance_links_by_case on circumstance_links (case_id) where case_id is not null;
create index circumstance_links_by_hearing on circumstance_links (hearing_id) where hearing_id is not null;
create table drafts (
    id integer primary key,
    year integer not null,
    name text not null check (name <> ''),
    choices text not null check (json_valid(choices)),
    unique (year, name)
) strict;
create table draft_texts (  -- one row to a part, so that a step holds what was typed and no more
    id integer primary key,
    draft_id integer not null references drafts,
    part text not null,
    text text not null,
    unique (draft_id, part)
) strict;
-- What a paper said when it was saved. No step: a paper that is out cannot be undone.
create table filed_statements (
    id integer primary key,
    year integer not null,
    draft text not null,
    filed_at text not null,
    author integer not null references people,
    length integer not null,  -- bytes; a signature is added after them
    sha256 text not null unique,
    record text not null check (json_valid(record))
) strict;
"""
