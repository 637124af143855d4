-- What programs come with in the name of somebody: the duties it may use and an end. A service account has nothing else.
create table token (
    id text primary key,
    secret text not null unique,
    account text not null references account (id),
    name text not null,
    duties text not null,
    made bigint not null,
    ends bigint not null,
    used bigint not null default 0
);
create index token_by_account on token (account);

alter table account add column service integer not null default 0;
