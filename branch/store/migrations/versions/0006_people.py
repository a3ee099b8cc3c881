"""Who works here: PINs and passwords, moves of the day, messages, calls for help."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    """CREATE TABLE credential (
    clerk VARCHAR NOT NULL,
    secret VARCHAR NOT NULL,
    failures INTEGER NOT NULL,
    tried_at INTEGER,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (clerk)
)""",
    """CREATE TABLE moved (
    clerk VARCHAR NOT NULL,
    profile VARCHAR NOT NULL,
    PRIMARY KEY (clerk)
)""",
    """CREATE TABLE message (
    id VARCHAR NOT NULL,
    clerk VARCHAR NOT NULL,
    "by" VARCHAR NOT NULL,
    sent_at INTEGER NOT NULL,
    read_at INTEGER,
    text TEXT NOT NULL,
    PRIMARY KEY (id)
)""",
    """CREATE TABLE emergency (
    id VARCHAR NOT NULL,
    counter VARCHAR NOT NULL,
    clerk VARCHAR NOT NULL,
    raised_at INTEGER NOT NULL,
    accepted_by VARCHAR,
    PRIMARY KEY (id)
)""",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
