"""Heads over a branch's log, the same on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from server.audit.export import leaf_of, verify
from server.audit.merkle import extends, includes, root_of
from server.audit.tree_head import Signer, TreeHead
from server.handlers.refused import Refused
from server.handlers.sealing import (
    branches_to_seal,
    export_lines,
    newest_head,
    prove_consistency,
    prove_inclusion,
    seal,
)
from tests.contract.test_server_store import NOW, Database, database
from tests.helpers.branch_log import BranchLog

__all__ = ["database"]
SIGNER = Signer(Ed25519PrivateKey.from_private_bytes(bytes(32)))


def sealed(database: Database, log: BranchLog) -> TreeHead:
    return database.write(lambda c: seal(c, log.branch.id, SIGNER, NOW))


def test_a_head_grows_with_the_log_and_proves_what_was(database: Database) -> None:
    log = BranchLog.busy_day(steps=60)
    database.greet(log)
    with database.engine.connect() as connection:
        assert not branches_to_seal(connection)
    database.take(log, log.batch(1, 25))
    with database.engine.connect() as connection:
        assert branches_to_seal(connection) == ["small"]
    first = sealed(database, log)
    assert sealed(database, log) == first, "nothing is signed twice"
    database.take(log, log.batch(26))
    second = sealed(database, log)

    leaves = [leaf_of(record.hash) for record in log.records]
    assert (first.size, first.root) == (25, root_of(leaves[:25]).hex())
    assert (second.size, second.root) == (len(leaves), root_of(leaves).hex())
    assert second.is_signed_by(SIGNER.public_key)
    old, new = bytes.fromhex(first.root), bytes.fromhex(second.root)
    with database.engine.connect() as connection:
        assert newest_head(connection, "small") == second
        grown = prove_consistency(connection, "small", 25, second.size)
        assert extends(25, old, second.size, new, grown)
        there = prove_inclusion(connection, "small", 7, second.size)
        assert includes(new, second.size, 6, leaves[6], there)
        for seq, size in ((61, 60), (0, 60), (7, 61)):
            with pytest.raises(Refused):
                prove_inclusion(connection, "small", seq, size)


@pytest.mark.parametrize("after", [0, 1, 32, 59])
def test_an_export_is_verified_against_the_head(database: Database, after: int) -> None:
    log = BranchLog.busy_day(steps=60)
    database.greet(log)
    database.take(log, log.batch())
    head = sealed(database, log)
    with database.engine.connect() as connection:
        lines = [line + "\n" for line in export_lines(connection, "small", after)]
    found = verify(lines, [head])
    assert (found.first, found.last, found.root) == (after + 1, head.size, head.root)


def test_an_unknown_branch_has_no_head(database: Database) -> None:
    with pytest.raises(Refused) as refused:
        sealed(database, BranchLog.busy_day(steps=5))
    assert refused.value.problem.status == 404
