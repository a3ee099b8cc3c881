"""The first tables: branches, their logs, and what follows from them.

Revision ID: 0001
Revises:
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and the one row that carries the epoch."""
    server = op.create_table(
        "server",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("epoch", sa.Integer, nullable=False),
    )
    op.bulk_insert(server, [{"id": 1, "epoch": 1}])
    op.create_table(
        "branch",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("hub_seq", sa.BigInteger, nullable=False),
        sa.Column("rejected", sa.BigInteger, nullable=False),
        sa.Column("names", sa.Text, nullable=False),
        sa.Column("counters", sa.Text, nullable=False),
        sa.Column("services", sa.Text, nullable=False),
        sa.Column("timezone", sa.Text, nullable=False),
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("program", sa.String(32), nullable=False),
        sa.Column("first_contact", sa.BigInteger, nullable=False),
        sa.Column("last_contact", sa.BigInteger, nullable=False),
        sa.Column("last_event", sa.BigInteger),
    )
    _events()
    _states()


def _events() -> None:
    op.create_table(
        "event",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("event_id", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("schema_version", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("occurred_at", sa.String(40), nullable=False),
        sa.Column("clock", sa.String(16), nullable=False),
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("device_seq", sa.BigInteger, nullable=False),
        sa.Column("actor", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("rejected", sa.Text),
    )
    op.create_index("event_by_id", "event", ["branch", "event_id"])


def _states() -> None:
    op.create_table(
        "ticket",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("service", sa.Text, nullable=False),
        sa.Column("counter", sa.Text),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("ticket_by_state", "ticket", ["branch", "state", "service", "since"])
    op.create_table(
        "counter",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("ticket", sa.Text),
        sa.Column("since", sa.BigInteger),
        sa.Column("body", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Going back would lose logs: a copy made before the upgrade is the way back."""
    raise NotImplementedError
