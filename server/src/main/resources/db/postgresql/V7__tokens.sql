-- What programs come with in the name of somebody: the duties it may use and an end. A service account has nothing else.
create table token (
    id text collate "C" primary key,
    secret text collate "C" not null unique,
    account text collate "C" not null references account (id),
    name text collate "C" not null,
    duties text collate "C" not null,
    made bigint not null,
    ends bigint not null,
    used bigint not null default 0
);
create index token_by_account on token (account);

alter table account add column service integer not null default 0;
