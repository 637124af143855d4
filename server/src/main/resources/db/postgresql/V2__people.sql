-- People, who of them is signed in, and what was refused and changed.
create table account (
    id text collate "C" primary key,
    name text collate "C" not null unique,
    password text collate "C" not null,
    active integer not null,
    created bigint not null
);

-- Where somebody has a duty; an empty plant is every plant, no zones and no products are the whole of it.
create table account_grant (
    account text collate "C" not null references account (id),
    duty text collate "C" not null,
    plant text collate "C" not null,
    zones text collate "C" not null,
    products text collate "C" not null
);
create index account_grant_by_account on account_grant (account);

create table session (
    secret text collate "C" primary key,
    account text collate "C" not null references account (id),
    strong integer not null,
    began bigint not null,
    seen bigint not null
);

create table sign_in_link (
    secret text collate "C" primary key,
    account text collate "C" not null references account (id),
    made bigint not null
);

create table audit (
    number bigint primary key,
    at bigint not null,
    who text collate "C" not null,
    what text collate "C" not null,
    about text collate "C" not null,
    hash text collate "C" not null
);
