"""Why a device, or somebody who would be one, is refused: a name, a status and words for each.

unsigned      401  the request has no signature, and this branch's computers are enrolled
stranger      401  signed with a key that no device has
altered       401  the signature does not fit the request
clock         401  the time of the signature is too far from the server's; ``server_time`` says it
replayed      403  this very request was taken before
reordered     403  a later one was taken before
cloned        403  another computer uses the same key
stream-over   401  begin with a new boot number
revoked       403  the device was withdrawn: it wipes its copy and its key
not-allowed   403  the role may not ask for this, or it is another branch's
code          404  no such code, or its time is over
code-used     409  the code was used for another device
too-many      429  too many wrong codes from this address
no-authority  404  the server has no authority of its own, or not its key
no-request    422  what a hub sent is no certificate request
"""

from __future__ import annotations

from datetime import datetime

from branch.protocol.roles import AccessRole
from branch.protocol.streams import Disorder
from server.handlers.refused import Refused


def unsigned(branch: str = "") -> Refused:
    where = f"The hub of {branch} is enrolled" if branch else "This server takes signed requests"
    return Refused(
        "unsigned",
        401,
        "The request is not signed",
        f"{where}: enrol this computer with a code ('nowserving-server enrol-code' makes one,"
        " 'nowserving-agent enrol' uses it).",
    )


def stranger() -> Refused:
    return Refused(
        "stranger",
        401,
        "Nobody here has this key",
        "The key that signed the request belongs to no device. Enrol this computer.",
    )


def altered() -> Refused:
    return Refused(
        "altered",
        401,
        "The signature does not fit",
        "The request was changed on its way, or the address differs from the one that was signed:"
        " behind a proxy the server needs --public-url.",
    )


def clock(now: datetime, off_s: int) -> Refused:
    way = "behind" if off_s < 0 else "ahead"
    return Refused(
        "clock",
        401,
        "The time of the signature is wrong",
        f"The device's clock is {abs(off_s)} seconds {way}; it can sign again with the time here.",
        server_time=now,
    )


_DISORDER = {
    Disorder.REPLAYED: (403, "This request was taken before", "Nothing was done a second time."),
    Disorder.REORDERED: (
        403,
        "A later request was taken before this one",
        "It comes too late and was not taken. The device asks again by itself.",
    ),
    Disorder.CLONED: (
        403,
        "Another computer uses the same key",
        "Two computers have this device's key, such as copies of one disk. Revoke the device on"
        " the server and enrol both anew.",
    ),
    Disorder.STREAM_OVER: (
        401,
        "The numbers of these requests are used",
        "Begin with a new boot number. If that does not help, the data folder is an old copy:"
        " revoke this device and enrol it anew.",
    ),
}


def out_of_order(why: Disorder) -> Refused:
    status, title, detail = _DISORDER[why]
    return Refused(str(why), status, title, detail)


def revoked(name: str, why: str) -> Refused:
    because = f": {why}" if why else ""
    return Refused(
        "revoked",
        403,
        "This device was revoked",
        f"{name} was revoked{because}. It may not ask any more; enrol it anew to go on.",
    )


def not_allowed(who: str, role: AccessRole, what: str) -> Refused:
    return Refused("not-allowed", 403, "Not for this role", f"{who} ({role}) may not {what}.")


def other_branch(who: str, own: str, asked: str) -> Refused:
    words = f"{who} belongs to {own} and may not ask about {asked}."
    return Refused("not-allowed", 403, "Another branch", words)


def no_such_code() -> Refused:
    return Refused(
        "code",
        404,
        "No such code",
        "The code is not known, or its ten minutes are over. Check it letter by letter, or ask"
        " for a new one.",
    )


def no_authority() -> Refused:
    words = "This server has no authority of its own: enrol without --pin."
    return Refused("no-authority", 404, "No authority of its own", words)


def no_authority_key() -> Refused:
    words = (
        "This server has no authority to certify hubs with: start it with --tls, and leave"
        " authority.key in that folder. Until then hubs need --plain-http."
    )
    return Refused("no-authority", 404, "No certificate for the hub", words)


def no_request() -> Refused:
    words = "It is no certificate request that was signed with its own ECDSA key."
    return Refused("no-request", 422, "No certificate request", words)


def code_used() -> Refused:
    words = "The code was used for another device. Each device needs a code of its own."
    return Refused("code-used", 409, "The code was used", words)


def too_many(wait_s: int) -> Refused:
    return Refused(
        "too-many",
        429,
        "Too many wrong codes",
        f"Too many wrong codes came from this address. Try again in {wait_s} seconds.",
        retry_after_s=wait_s,
    )
