"""Which counters have a terminal that lives."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """CREATE TABLE terminal (
    counter VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    beat INTEGER NOT NULL,
    PRIMARY KEY (counter)
)""",
)


def upgrade() -> None:
    """Create it."""
    for statement in STATEMENTS:
        op.execute(statement)
