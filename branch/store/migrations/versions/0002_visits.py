"""What comes before and beside a ticket: appointments, calls for staff, answers kept apart."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    """CREATE TABLE appointment (
    id VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    service VARCHAR NOT NULL,
    at INTEGER NOT NULL,
    party_size INTEGER NOT NULL,
    state VARCHAR NOT NULL,
    ticket VARCHAR,
    PRIMARY KEY (id)
)""",
    "CREATE INDEX appointment_by_code ON appointment (code)",
    "CREATE INDEX appointment_by_time ON appointment (at)",
    """CREATE TABLE staff_call (
    id VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    called_at INTEGER NOT NULL,
    PRIMARY KEY (id)
)""",
    """CREATE TABLE personal (
    "key" VARCHAR NOT NULL,
    question VARCHAR NOT NULL,
    ticket VARCHAR NOT NULL,
    value TEXT NOT NULL,
    delete_after INTEGER NOT NULL,
    PRIMARY KEY ("key", question)
)""",
    "CREATE INDEX personal_by_ticket ON personal (ticket)",
    "CREATE INDEX personal_due ON personal (delete_after)",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
