"""Devices with keys of their own, and the codes that enrol them.

Revision ID: 0006
Revises: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, empty: every device of a branch has to be enrolled."""
    op.create_table(
        "device_code",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("branch", sa.String(64), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("good_until", sa.BigInteger, nullable=False),
        sa.Column("used_for", sa.String(64)),
    )
    op.create_table(
        "device_code_tried",
        sa.Column("source", sa.String(64), primary_key=True),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
    )
    op.create_table(
        "device",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("key", sa.String(64), nullable=False, unique=True),
        sa.Column("public_key", sa.String(64), nullable=False),
        sa.Column("next_key", sa.String(64), unique=True),
        sa.Column("next_public_key", sa.String(64)),
        sa.Column("streams", sa.Text, nullable=False),
        sa.Column("enrolled_at", sa.BigInteger, nullable=False),
        sa.Column("seen_at", sa.BigInteger, nullable=False),
        sa.Column("revoked_at", sa.BigInteger),
        sa.Column("revoked_why", sa.Text),
        sa.Column("trouble", sa.String(16)),
        sa.Column("trouble_at", sa.BigInteger),
    )


def downgrade() -> None:
    """A revocation must not be forgotten: a copy made before the upgrade is the way back."""
    raise NotImplementedError
