"""Accounts, sessions, and the log of what was done on the server.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, empty but for the beginning of the log."""
    op.create_table(
        "staff",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("password", sa.Text),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("branches", sa.Text),
        sa.Column("made_at", sa.BigInteger, nullable=False),
        sa.Column("disabled_at", sa.BigInteger),
        sa.Column("subject", sa.String(512), unique=True),
    )
    op.create_table(
        "staff_session",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("staff", sa.String(64), nullable=False, index=True),
        sa.Column("made_at", sa.BigInteger, nullable=False),
        sa.Column("seen_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "staff_device",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("staff", sa.String(64), nullable=False, index=True),
        sa.Column("good_until", sa.BigInteger, nullable=False),
        sa.Column("once", sa.Boolean, nullable=False),
    )
    op.create_table(
        "staff_try",
        sa.Column("bucket", sa.String(160), primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
    )
    _acts()


def _acts() -> None:
    op.create_table(
        "staff_act",
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("who", sa.String(64), nullable=False),
        sa.Column("act", sa.String(32), nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("source", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    head = op.create_table(
        "staff_act_head",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    op.bulk_insert(head, [{"id": 1, "seq": 0, "hash": "0" * 64}])


def downgrade() -> None:
    """Who did what must stay: a copy made before the upgrade is the way back."""
    raise NotImplementedError
