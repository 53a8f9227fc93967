"""What the second schema adds: day sheets, families that share a hearing, notes, things to check, reasons, kept views."""

from __future__ import annotations

CLERKS_DESK = """
alter table hearings add column minutes_used integer check (minutes_used between 0 and 1440);
alter table hearings add column is_prepared integer not null default 0 check (is_prepared in (0, 1));
-- Adjourned, its code still to be given: held without a code for the measures until then.
alter table hearings add column wants_code integer not null default 0 check (wants_code in (0, 1));
-- The setting that took this one's place when it was moved.
alter table hearings add column moved_to integer references hearings;
-- A rider's row names the lead's: one line of the day, one row for each member, as in the public data.
alter table hearings add column shared_with integer references hearings;
-- What a hearing marked completed brought about, so that marking it otherwise takes back exactly that: how its proceeding
-- ended there, or the custody request that was decided there.
alter table hearings add column manner text
    check (manner is null or manner in ('decision', 'in absentia', 'terminated or dismissed', 'withdrawn'));
alter table hearings add column request_id integer references custody_requests;
create index hearings_by_request on hearings (request_id) where request_id is not null;
create index proceedings_by_completed on proceedings (completed) where completed is not null;
create index hearings_by_moved on hearings (moved_to) where moved_to is not null;
create index hearings_by_shared on hearings (shared_with) where shared_with is not null;
-- Wide enough that a list of a million hearings is narrowed and walked in its order without a look at the rows.
drop index hearings_by_day;
create index hearings_by_day on hearings (day, start_minute, judge, code, is_recorded, wants_code, kind, proceeding_id);
drop index hearings_by_proceeding;
create index hearings_by_proceeding on hearings
    (proceeding_id, day, start_minute, judge, code, is_recorded, wants_code, kind);
drop index cases_by_a_number;
create index cases_by_a_number on cases (a_number);
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
    value text,  -- the value that a public release has for the column in `about`, where a person typed another
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
    is_outside integer check (is_outside in (0, 1)),  -- of the judge’s control; null: not stated
    words text not null default '',
    unique (benchmark, subject, day)
) strict;
create table refused_matches (
    id integer primary key,
    case_id integer not null references cases,  -- the typed case
    public_case_id integer not null references cases,
    unique (case_id, public_case_id)
) strict;
create index checks_by_row on checks (of_table, row);
create index checks_by_case on checks (case_id);
create index circumstances_by_case on circumstances (case_id);
create index circumstances_by_subject on circumstances (subject);
create index refused_matches_by_public_case on refused_matches (public_case_id);
-- A public decision is not counted beside a typed one of its day that it may be the same as.
create index proceedings_typed_by_day on proceedings (completed) where release is null and completed is not null;
create index motions_typed_by_day on motions (decided_on) where release is null and decided_on is not null;
create index custody_requests_typed_by_day on custody_requests (decided_on) where release is null and decided_on is not null;
create index appeals_typed_by_day on appeals (decided_on) where release is null and decided_on is not null;
-- What hangs on a public row is hung on the typed row that it turns out to be.
create index motions_by_proceeding on motions (proceeding_id);
create index custody_requests_by_proceeding on custody_requests (proceeding_id);
create index appeals_by_proceeding on appeals (proceeding_id);
create index court_reviews_by_appeal on court_reviews (appeal_id);
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
-- What is looked through at every letter typed into the find box.
create index cases_by_name on cases (search_name, a_number, public_key);
create index hearings_by_code on hearings (code, proceeding_id) where code is not null;
-- The case that a row was moved out of: an old state of that case has the row again.
alter table step_rows add column from_case_id integer;
create index step_rows_moved on step_rows (from_case_id) where from_case_id is not null;
create index step_rows_by_lead on step_rows (coalesce(after, before) ->> 'lead_case_id') where of_table = 'family_links';
create index step_rows_without_case on step_rows (step) where case_id is null;
"""
