"""A demo enrols its own computers before anything is started: with a code, as a technician would.

The code is made and used by the same functions, only without a server in between.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from branch.host.credentials import Credential, Credentials, new_key, private
from branch.host.folders import DataFolder
from branch.protocol.roles import AccessRole
from branch.protocol.signing import Stamp, key_id, public_text
from server.access.codes import find_code, hashed, make_code, use_code
from server.access.devices import add_device, trust_of
from server.db.engine import WRITES, open_engine
from server.db.upgrade import bring_up_to_date


def enrol_all(
    database: str, server: str, branch: str, now: datetime, computers: Mapping[AccessRole, Path]
) -> None:
    """Give each of these data folders a key that the server's database knows.

    The hub hears whom to trust, so that the others need not wait for the server.
    """
    engine = open_engine(database)
    try:
        bring_up_to_date(engine)
        connection = engine.connect().execution_options(**{WRITES: True})
        with connection, connection.begin():
            for role, folder in computers.items():
                credential = _enrolled(connection, server, branch, role, now, folder)
                Credentials(DataFolder(folder)).keep(credential)
            if AccessRole.HUB in computers:
                hub = Credentials(DataFolder(computers[AccessRole.HUB]))
                hub.keep_trust(trust_of(connection, branch, now))
    finally:
        engine.dispose()


def _enrolled(
    connection: Connection, server: str, branch: str, role: AccessRole, now: datetime, folder: Path
) -> Credential:
    code = make_code(connection, branch, role, str(role), now)
    found = find_code(connection, hashed(code), now)
    key, life = new_key(), secrets.token_hex(8)
    public = public_text(private(key))
    boot = Credentials(DataFolder(folder)).next_boot()
    known = add_device(
        connection,
        branch=found.branch,
        role=found.role,
        name=found.name,
        public_key=public,
        stamp=Stamp(life, boot, secrets.token_hex(4), 1),
        now=now,
        source="",
    )
    use_code(connection, found, key_id(public))
    return Credential(
        server=server,
        branch=known.branch,
        device=known.id,
        name=known.name,
        role=known.role,
        key=key,
        life=life,
        made_at=now,
    )
