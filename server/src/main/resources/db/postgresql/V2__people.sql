-- People, who of them is signed in, and what was refused and changed.
create table account (
    id text primary key,
    name text not null unique,
    password text not null,
    active integer not null,
    created bigint not null
);

-- Where somebody has a duty; an empty plant is every plant, no zones and no products are the whole of it.
create table account_grant (
    account text not null references account (id),
    duty text not null,
    plant text not null,
    zones text not null,
    products text not null
);
create index account_grant_by_account on account_grant (account);

create table session (
    secret text primary key,
    account text not null references account (id),
    strong integer not null,
    began bigint not null,
    seen bigint not null
);

create table sign_in_link (
    secret text primary key,
    account text not null references account (id),
    made bigint not null
);

create table audit (
    number bigint primary key,
    at bigint not null,
    who text not null,
    what text not null,
    about text not null,
    hash text not null
);
