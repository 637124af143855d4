-- The journal of each plant is the truth; all else here is a copy that moves with it in one transaction.
create table plant (
    plant text not null primary key,
    id text not null,
    name text not null,
    number bigint not null,
    head text not null,
    changed bigint not null
);

create table journal (
    plant text not null,
    number bigint not null,
    first bigint not null,
    at bigint not null,
    author text not null,
    author_name text not null,
    reason text not null,
    kind text not null,
    version int not null,
    id text not null,
    content text not null,
    hash text not null,
    primary key (plant, number)
);

-- The list row of each thing that a plant holds, or held: what changed it last.
create table part (
    plant text not null,
    section text not null,
    id text not null,
    number bigint not null,
    present int not null,
    primary key (plant, section, id)
);

create table snapshot (
    plant text not null,
    number bigint not null,
    content text not null,
    primary key (plant, number)
);

create table attachment (
    sha256 text not null primary key,
    bytes bigint not null,
    at bigint not null
);
