"""What was asked under an operation, so that another question under the same name is refused."""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add what was not there."""
    op.execute("ALTER TABLE operation ADD COLUMN asked VARCHAR")
