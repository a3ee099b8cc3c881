"""Numbers lent ahead, and what a computer did on its own while the hub was away."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"

STATEMENTS = (
    """CREATE TABLE lease (
    series VARCHAR NOT NULL,
    business_day VARCHAR NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    holder VARCHAR NOT NULL,
    used INTEGER NOT NULL,
    PRIMARY KEY (series, business_day, first)
)""",
    """CREATE TABLE late_fact (
    place INTEGER NOT NULL,
    event_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    schema_version INTEGER NOT NULL,
    body TEXT NOT NULL,
    occurred_at VARCHAR NOT NULL,
    clock VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    actor VARCHAR NOT NULL,
    operation VARCHAR,
    ticket VARCHAR,
    beside TEXT,
    answer VARCHAR NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (place),
    UNIQUE (event_id)
)""",
    "CREATE INDEX late_fact_waiting ON late_fact (place) WHERE answer = ''",
    "CREATE INDEX late_fact_operation ON late_fact (operation)",
    "CREATE INDEX late_fact_ticket ON late_fact (ticket)",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
