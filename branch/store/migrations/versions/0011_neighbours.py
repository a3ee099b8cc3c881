"""What the branch's other computers said of themselves, and whether a screen is heard."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"

STATEMENTS = (
    """CREATE TABLE neighbour (
    id VARCHAR NOT NULL,
    heard_at INTEGER NOT NULL,
    clock_offset_s FLOAT,
    body TEXT NOT NULL,
    PRIMARY KEY (id)
)""",
    "ALTER TABLE screen ADD COLUMN audio VARCHAR DEFAULT 'unknown' NOT NULL",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
