-- A snapshot is a copy of what the journal says: of which bytes, and in which form, so that a bad one is found.
-- Those so far are left behind; they are made anew from the journal.
drop table snapshot;

create table snapshot (
    plant text collate "C" not null,
    number bigint not null,
    form text collate "C" not null,
    sha256 text collate "C" not null,
    content bytea not null,
    primary key (plant, number, form)
);
