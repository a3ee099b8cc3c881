"""Reigns: where they begin in a log, what was set aside for them, and the human action of a record.

Revision ID: 0008
Revises: 0007
"""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; the reigns that logs hold already are looked up."""
    op.add_column(
        "branch", sa.Column("more_leaves", sa.BigInteger, nullable=False, server_default="0")
    )
    op.add_column("event", sa.Column("operation", sa.String(64)))
    op.create_table(
        "reign",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("reign", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "superseded",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("leaf", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("fork", sa.BigInteger, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
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
        sa.Column("operation", sa.String(64)),
    )
    op.create_table(
        "fork",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("leaf", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("after", sa.BigInteger, nullable=False),
        sa.Column("line", sa.Text, nullable=False),
    )
    connection = op.get_bind()
    began = sa.text("SELECT branch, seq, body FROM event WHERE kind = 'ReignBegan' ORDER BY seq")
    for row in connection.execute(began).all():
        connection.execute(
            sa.text("INSERT INTO reign (branch, reign, seq) VALUES (:branch, :reign, :seq)"),
            {"branch": row.branch, "reign": json.loads(row.body)["reign"], "seq": row.seq},
        )


def downgrade() -> None:
    """Forget the tables; what was set aside goes with them."""
    for table in ("fork", "superseded", "reign"):
        op.drop_table(table)
    op.drop_column("event", "operation")
    op.drop_column("branch", "more_leaves")
