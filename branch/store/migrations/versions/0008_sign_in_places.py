"""The computers that each clerk signed in on, and the wrong tries there."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = (
    """CREATE TABLE sign_in_place (
    clerk VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    failures INTEGER NOT NULL,
    tried_at INTEGER,
    good_until INTEGER NOT NULL,
    PRIMARY KEY (clerk, device)
)""",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
