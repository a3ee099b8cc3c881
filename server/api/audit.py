"""Routes for those who check: the newest signed head, and proofs against heads that they kept."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Engine

from server.access.gate import Gate
from server.api.branches import BranchId
from server.audit.tree_head import TreeHead
from server.handlers import refused
from server.handlers.sealing import newest_head, prove_consistency, prove_inclusion

Seq = Annotated[int, Query(ge=1, lt=2**63)]


class Proof(BaseModel):
    """The hashes of a proof (RFC 6962, hexadecimal), in the order in which they are used."""

    model_config = ConfigDict(frozen=True)

    branch: str
    hashes: tuple[str, ...]


def routes(engine: Engine, gate: Gate) -> APIRouter:
    router = APIRouter(prefix="/v1/branches", tags=["audit"], dependencies=[Depends(gate)])

    @router.get("/{branch}/head")
    def head(branch: BranchId) -> TreeHead:
        """The newest signed head."""
        with engine.connect() as connection:
            found = newest_head(connection, branch)
        if found is None:
            raise refused.not_signed(branch)
        return found

    @router.get("/{branch}/proof/inclusion")
    def inclusion(branch: BranchId, seq: Seq, size: Seq) -> Proof:
        """That record ``seq`` stands among the first ``size``."""
        with engine.connect() as connection:
            hashes = prove_inclusion(connection, branch, seq, size)
        return Proof(branch=branch, hashes=tuple(each.hex() for each in hashes))

    @router.get("/{branch}/proof/consistency")
    def consistency(branch: BranchId, first: Seq, second: Seq) -> Proof:
        """That the log of ``second`` records begins with that of ``first``."""
        with engine.connect() as connection:
            hashes = prove_consistency(connection, branch, first, second)
        return Proof(branch=branch, hashes=tuple(each.hex() for each in hashes))

    return router
