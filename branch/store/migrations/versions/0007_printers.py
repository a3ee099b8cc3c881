"""How each kiosk's printer is."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"

STATEMENTS = (
    """CREATE TABLE printer (
    device VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    tickets_left INTEGER,
    paperless BOOLEAN NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (device)
)""",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
