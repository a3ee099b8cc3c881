"""Routes by which a computer gets a key that counts, changes it, and is certified as a hub."""

from __future__ import annotations

import base64
import binascii

from fastapi import APIRouter, Depends, Request
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Connection, Engine

from branch.domain.clock import Clock
from branch.protocol import pinning
from branch.protocol.enrolment import (
    CertificateAsk,
    Certified,
    DeviceSelf,
    Enrol,
    Look,
    Looked,
    NewKey,
    Trust,
    proves,
)
from branch.protocol.signing import Altered, NotSigned, Signed, Stranger, key_id, verify
from server.access import codes, refusals
from server.access.certifying import Authority
from server.access.devices import (
    Device,
    add_device,
    branch_names,
    self_of,
    set_next_key,
    trust_of,
    with_key,
)
from server.access.gate import Caller, Gate
from server.api.branches import BranchId
from server.db.writer import Writer


def routes(
    engine: Engine, writer: Writer, clock: Clock, gate: Gate, authority: Authority | None = None
) -> APIRouter:
    """Return the routes; ``authority`` is that of a server with TLS of its own."""
    router = APIRouter(prefix="/v1", tags=["devices"])

    async def counted(request: Request, typed: str) -> tuple[str, str]:
        """Count a try, and return its source and the code as it is kept. Raises Refused."""
        source = codes.source_of(request.client.host if request.client else "")
        over = await writer.write(lambda c: codes.count_try(c, source, clock.now()))
        if over is not None:
            raise over
        return source, await run_in_threadpool(codes.hashed, typed)

    @router.get("/authority")
    async def own_authority() -> pinning.Authority:
        """The authority that devices pin: worth nothing to who does not know its fingerprint."""
        if authority is None:
            raise refusals.no_authority()
        return pinning.Authority(certificate=authority.certificate)

    @router.post("/enrolment/look")
    async def look(request: Request, message: Look) -> Looked:
        """Say what a code is for; nothing is used up."""
        source, hash_ = await counted(request, message.code)

        def work(connection: Connection) -> Looked:
            found = codes.find_code(connection, hash_, clock.now())
            codes.right_try(connection, source)
            names = branch_names(connection, found.branch)
            return Looked(branch=found.branch, names=names, role=found.role, name=found.name)

        return await writer.write(work)

    @router.post("/enrolment")
    async def enrol(request: Request, message: Enrol) -> DeviceSelf:
        """Bind the key that signed the request; the same again is answered the same."""
        signed = _signed_with(request, await request.body(), message.public_key, gate)
        source, hash_ = await counted(request, message.code)

        def work(connection: Connection) -> DeviceSelf:
            now = clock.now()
            found = codes.find_code(connection, hash_, now)
            known = with_key(connection, signed.key)
            if known is None:
                if found.used_for is not None:
                    raise refusals.code_used()
                known = add_device(
                    connection,
                    branch=found.branch,
                    role=found.role,
                    name=found.name,
                    public_key=message.public_key,
                    stamp=signed.stamp,
                    now=now,
                    source=source,
                )
                codes.use_code(connection, found, signed.key)
            elif known.revoked_at is not None:
                raise refusals.revoked(known.name, known.revoked_why)
            codes.right_try(connection, source)
            return self_of(connection, known, now)

        return await writer.write(work)

    @router.get("/device", dependencies=[Depends(gate)])
    def own(request: Request) -> DeviceSelf:
        """Say who the device is that asks."""
        with engine.connect() as connection:
            return self_of(connection, _device(request), clock.now())

    @router.get("/branches/{branch}/devices", dependencies=[Depends(gate)])
    def trusted(branch: BranchId) -> Trust:
        """Say whom a hub of the branch lets in."""
        with engine.connect() as connection:
            return trust_of(connection, branch, clock.now())

    @router.post("/device/key", dependencies=[Depends(gate)])
    async def new_key(request: Request, message: NewKey) -> DeviceSelf:
        """Keep the key that the device goes on with from its first use on."""
        known, old = _device(request), request.state.caller.key
        if not proves(message.public_key, _decoded(message.proof), old):
            raise refusals.altered()

        def work(connection: Connection) -> DeviceSelf:
            set_next_key(connection, known, message.public_key)
            return self_of(connection, known, clock.now())

        return await writer.write(work)

    @router.post("/device/certificate", dependencies=[Depends(gate)])
    def certificate(request: Request, message: CertificateAsk) -> Certified:
        """Certify a hub's own key, so that the branch's computers know whom they ask."""
        if authority is None:
            raise refusals.no_authority_key()
        made = authority.certify(message.request, _device(request), clock.now())
        return Certified(certificate=made)

    return router


def _device(request: Request) -> Device:
    caller: Caller = request.state.caller
    assert caller.device is not None, "the table lets devices in only"
    return caller.device


def _signed_with(request: Request, body: bytes, public_key: str, gate: Gate) -> Signed:
    """Return what the signature says, made with the very key that the body names."""
    try:
        name = key_id(public_key)
        return verify(
            request.method,
            gate.address(request),
            request.headers.items(),
            body,
            lambda key: public_key if key == name else None,
        )
    except (Altered, NotSigned, Stranger, ValueError) as error:
        raise refusals.altered() from error


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
