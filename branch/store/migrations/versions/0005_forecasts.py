"""The wait forecast: what is said now, and what each ticket was told."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    """CREATE TABLE outlook_head (
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    valid_until INTEGER NOT NULL,
    labels INTEGER NOT NULL,
    behind BOOLEAN NOT NULL,
    PRIMARY KEY (id)
)""",
    """CREATE TABLE outlook (
    service VARCHAR NOT NULL,
    standing VARCHAR NOT NULL,
    within_min INTEGER,
    about_min INTEGER,
    lateness VARCHAR NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (service, standing)
)""",
    """CREATE TABLE outlook_ticket (
    ticket VARCHAR NOT NULL,
    due_at INTEGER NOT NULL,
    latest_at INTEGER NOT NULL,
    PRIMARY KEY (ticket)
)""",
    """CREATE TABLE foretold (
    ticket VARCHAR NOT NULL,
    business_day VARCHAR NOT NULL,
    at INTEGER NOT NULL,
    within_min INTEGER,
    about_min INTEGER,
    body TEXT NOT NULL,
    waited_s FLOAT,
    PRIMARY KEY (ticket)
)""",
    "CREATE INDEX foretold_by_day ON foretold (business_day)",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
