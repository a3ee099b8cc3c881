"""The first schema: the branch log and what follows from it."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """CREATE TABLE configuration (
    version INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    text TEXT NOT NULL,
    digest VARCHAR NOT NULL,
    applied_at VARCHAR NOT NULL,
    PRIMARY KEY (version)
)""",
    """CREATE TABLE counter (
    counter VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    clerk VARCHAR,
    ticket VARCHAR,
    since VARCHAR,
    break_reason VARCHAR NOT NULL,
    PRIMARY KEY (counter)
)""",
    """CREATE TABLE device (
    name VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (name)
)""",
    """CREATE TABLE event (
    seq INTEGER NOT NULL,
    event_id VARCHAR NOT NULL,
    branch VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    schema_version INTEGER NOT NULL,
    body TEXT NOT NULL,
    occurred_at VARCHAR NOT NULL,
    clock VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    device_seq INTEGER NOT NULL,
    actor VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    ticket VARCHAR,
    call INTEGER,
    PRIMARY KEY (seq),
    UNIQUE (event_id)
)""",
    "CREATE INDEX event_by_call ON event (call) WHERE call IS NOT NULL",
    "CREATE INDEX event_by_ticket ON event (ticket, seq)",
    """CREATE TABLE health (
    program VARCHAR NOT NULL,
    pid INTEGER NOT NULL,
    version VARCHAR NOT NULL,
    started_at VARCHAR NOT NULL,
    seen_at INTEGER NOT NULL,
    trouble TEXT NOT NULL,
    PRIMARY KEY (program)
)""",
    """CREATE TABLE issued (
    service VARCHAR NOT NULL,
    business_day VARCHAR NOT NULL,
    tickets INTEGER NOT NULL,
    PRIMARY KEY (service, business_day)
)""",
    """CREATE TABLE log_head (
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hash VARCHAR NOT NULL,
    call INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (id)
)""",
    """CREATE TABLE meta (
    "key" VARCHAR NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
)""",
    """CREATE TABLE operation (
    id VARCHAR NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    PRIMARY KEY (id)
)""",
    """CREATE TABLE pause (
    service VARCHAR NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (service)
)""",
    """CREATE TABLE series_index (
    series VARCHAR NOT NULL,
    business_day VARCHAR NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (series, business_day)
)""",
    """CREATE TABLE ticket (
    id VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    paper VARCHAR NOT NULL,
    queue VARCHAR NOT NULL,
    service VARCHAR NOT NULL,
    standing VARCHAR NOT NULL,
    business_day VARCHAR NOT NULL,
    waiting_since INTEGER NOT NULL,
    not_before INTEGER,
    special BOOLEAN NOT NULL,
    link VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (link)
)""",
    """CREATE INDEX ticket_lane
    ON ticket (queue, standing, waiting_since, id)
    WHERE state = 'waiting' AND special = 0""",
    """CREATE INDEX ticket_live_number
    ON ticket (number)
    WHERE state IN ('waiting', 'called', 'serving', 'parked')""",
    "CREATE INDEX ticket_paper ON ticket (device) WHERE paper = 'reserved'",
    "CREATE INDEX ticket_queue ON ticket (queue, waiting_since) WHERE state = 'waiting'",
    "CREATE INDEX ticket_special ON ticket (special) WHERE state = 'waiting' AND special = 1",
    "CREATE INDEX ticket_state ON ticket (state, waiting_since)",
    """CREATE TABLE dead_letter (
    seq INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at VARCHAR NOT NULL,
    PRIMARY KEY (seq),
    FOREIGN KEY(seq) REFERENCES event (seq)
)""",
    """CREATE TABLE outbox (
    seq INTEGER NOT NULL,
    queued_at INTEGER NOT NULL,
    PRIMARY KEY (seq),
    FOREIGN KEY(seq) REFERENCES event (seq)
)""",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
