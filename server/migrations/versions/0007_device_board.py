"""What each hub last said of its computers and devices.

Revision ID: 0007
Revises: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, empty: hubs say it again within a minute."""
    op.create_table(
        "device_board",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("heard_at", sa.BigInteger, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Nothing of it is worth keeping."""
    op.drop_table("device_board")
