"""A late fact may be one of a hub that has made way."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add what was not there."""
    op.execute("ALTER TABLE late_fact ADD COLUMN alone BOOLEAN DEFAULT 1 NOT NULL")
