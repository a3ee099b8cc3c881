"""What the server keeps. The log is the truth; tickets and counters follow from it.

Instants that are compared or shown are whole microseconds since 1970 (UTC). The time on a record
is kept as the text that its hash covers. What comes out of a body has no length limit here, so that
SQLite and PostgreSQL take the same events.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def micros(at: datetime) -> int:
    """Return whole microseconds since 1970."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def instant(at: int) -> datetime:
    """Return the instant that ``micros`` counted."""
    return _EPOCH + timedelta(microseconds=at)


# One row: the epoch is new after a restore, and hubs then push again from what is left.
server = Table(
    "server",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("epoch", Integer, nullable=False),
)

# ``seq`` and ``hash`` are the head of the copy. Whoever writes a branch's log locks this row.
branch = Table(
    "branch",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("hub_seq", BigInteger, nullable=False),
    Column("rejected", BigInteger, nullable=False),
    Column("names", Text, nullable=False),
    Column("counters", Text, nullable=False),
    Column("services", Text, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("device", String(64), nullable=False),
    Column("program", String(32), nullable=False),
    Column("first_contact", BigInteger, nullable=False),
    Column("last_contact", BigInteger, nullable=False),
    Column("last_event", BigInteger),
    # Leaves of the tree beyond the records: what was set aside (``superseded``).
    Column("more_leaves", BigInteger, nullable=False),
)

# What the hub last said of waits, whole; it is the present, not a part of the log.
waits = Table(
    "waits",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("valid_until", BigInteger, nullable=False),
    Column("body", Text, nullable=False),
)

# What the hub last said of its computers and devices, whole; the present again.
device_board = Table(
    "device_board",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("heard_at", BigInteger, nullable=False),
    Column("body", Text, nullable=False),
)

event = Table(
    "event",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("event_id", String(36), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("occurred_at", String(40), nullable=False),
    Column("clock", String(16), nullable=False),
    Column("device", String(64), nullable=False),
    Column("device_seq", BigInteger, nullable=False),
    Column("actor", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("rejected", Text),
    # Of which human action it is part; beside the record, not in its hash.
    Column("operation", String(64)),
)
# Not unique: an event that comes twice under two numbers stays in the chain and is rejected.
Index("event_by_id", event.c.branch, event.c.event_id)

# Where a hub's reign begins in the branch's log; the first reign has no row.
reign = Table(
    "reign",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("reign", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
)

# Records of a lower reign that a higher one never had (``handlers.superseding``): kept, in no
# number's place any more. ``leaf`` is their place in the tree.
superseded = Table(
    "superseded",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("leaf", BigInteger, primary_key=True, autoincrement=False),
    Column("fork", BigInteger, nullable=False),
    *[
        Column(one.name, one.type, nullable=one.nullable)
        for one in event.columns
        if one.name != "branch"
    ],
)

# Where that happened: a leaf of the tree as well, over ``line``.
fork = Table(
    "fork",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("leaf", BigInteger, primary_key=True, autoincrement=False),
    Column("after", BigInteger, nullable=False),
    Column("line", Text, nullable=False),
)

ticket = Table(
    "ticket",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("number", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("service", Text, nullable=False),
    Column("counter", Text),
    Column("since", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("body", Text, nullable=False),
)
Index("ticket_by_state", ticket.c.branch, ticket.c.state, ticket.c.service, ticket.c.since)

counter = Table(
    "counter",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("state", String(16), nullable=False),
    Column("ticket", Text),
    Column("since", BigInteger),
    Column("body", Text, nullable=False),
)

# The Merkle tree over a branch's log (``server.audit``), as far as it was hashed.
tree = Table(
    "tree",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("peaks", Text, nullable=False),
)

tree_head = Table(
    "tree_head",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("size", BigInteger, primary_key=True, autoincrement=False),
    Column("root", String(64), nullable=False),
    Column("at", String(40), nullable=False),
    Column("key", String(64), nullable=False),
    Column("signature", String(128), nullable=False),
)

# People with an account on the server (``server.staff``). Times are microseconds, as everywhere.
staff = Table(
    "staff",
    metadata,
    Column("name", String(64), primary_key=True),
    # As argon2id wrote it; none for those who sign in elsewhere (OpenID Connect).
    Column("password", Text),
    Column("role", String(32), nullable=False),
    # A list of branches, or null for all of them.
    Column("branches", Text),
    Column("made_at", BigInteger, nullable=False),
    Column("disabled_at", BigInteger),
    # Issuer and subject of somebody whom an identity provider vouches for.
    Column("subject", String(512), unique=True),
)

# A session's and a browser's secret is kept as SHA-256 only: a copy of the database opens nothing.
staff_session = Table(
    "staff_session",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("staff", String(64), nullable=False, index=True),
    Column("made_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
)

# Browsers that somebody signed in from, and codes for a first time (``once``).
staff_device = Table(
    "staff_device",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("staff", String(64), nullable=False, index=True),
    Column("good_until", BigInteger, nullable=False),
    Column("once", Boolean, nullable=False),
)

# Wrong sign-ins of late, per account, browser and address; gone when their time is over.
staff_try = Table(
    "staff_try",
    metadata,
    Column("bucket", String(160), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("since", BigInteger, nullable=False),
)

# What was done on the server, by whom: a chain of its own, one row a deed.
staff_act = Table(
    "staff_act",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("who", String(64), nullable=False),
    Column("act", String(32), nullable=False),
    Column("about", Text, nullable=False),
    Column("source", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
# One row: the end of that chain. Whoever adds to it locks this row.
staff_act_head = Table(
    "staff_act_head",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
)

# The orders log of each branch (``handlers.orders``): ``seq`` is taken from the head, in the
# transaction that writes the order.
order_head = Table(
    "order_head",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("cursor", String(80), nullable=False),
)

orders = Table(
    "orders",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("id", String(36), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)

# The versions of each branch file; the text is in the order. ``again`` is the version that this
# one rolls back to.
configuration = Table(
    "configuration",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("version", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("by", Text, nullable=False),
    Column("again", BigInteger),
    Column("at", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
)

# What each hub last said that it runs, and the version that it refused since.
in_force = Table(
    "in_force",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("version", BigInteger),
    Column("name", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("refused", BigInteger),
    Column("reason", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)
