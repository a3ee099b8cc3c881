"""Codes, devices and wrong tries. Instants are microseconds, as everywhere on the server."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, String, Table, Text

from server.db.tables import metadata

# A code is kept as scrypt made it: a copy of the database opens nothing within ten minutes.
code = Table(
    "device_code",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("branch", String(64), nullable=False),
    Column("role", String(16), nullable=False),
    Column("name", String(64), nullable=False),
    Column("good_until", BigInteger, nullable=False),
    # Name of the key that it was used for.
    Column("used_for", String(64)),
)

tried = Table(
    "device_code_tried",
    metadata,
    Column("source", String(64), primary_key=True),
    Column("since", BigInteger, nullable=False),
    Column("times", Integer, nullable=False),
)

# ``key`` and ``next_key`` are names of keys; ``streams`` is ``branch.protocol.streams``.
device = Table(
    "device",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("id", String(36), primary_key=True),
    Column("name", String(64), nullable=False),
    Column("role", String(16), nullable=False),
    Column("key", String(64), nullable=False, unique=True),
    Column("public_key", String(64), nullable=False),
    Column("next_key", String(64), unique=True),
    Column("next_public_key", String(64)),
    Column("streams", Text, nullable=False),
    Column("enrolled_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
    Column("revoked_why", Text),
    # The last request that was refused for its place among the others, such as a clone's.
    Column("trouble", String(16)),
    Column("trouble_at", BigInteger),
)
