"""How far each screen is with showing and speaking the calls, and where announcements stand."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """CREATE TABLE screen (
    display VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    shown INTEGER NOT NULL,
    spoken INTEGER NOT NULL,
    missed INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    trouble TEXT NOT NULL,
    PRIMARY KEY (display, device)
)""",
    "CREATE INDEX event_announced ON event (seq) WHERE kind = 'AnnouncementMade'",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
