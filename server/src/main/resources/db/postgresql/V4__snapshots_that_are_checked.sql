-- A snapshot is a copy of what the journal says: of which bytes, and in which form, so that a bad one is found.
-- Those so far are left behind; they are made anew from the journal.
drop table snapshot;

create table snapshot (
    plant text not null,
    number bigint not null,
    form text not null,
    sha256 text not null,
    content bytea not null,
    primary key (plant, number, form)
);
