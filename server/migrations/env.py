"""Alembic's entry: run the steps in the transaction that ``server.db.upgrade`` opened."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from server.db.tables import metadata

connection: Connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata)
context.run_migrations()
