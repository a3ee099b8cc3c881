"""What the server refuses, in words for a technician, with a name that programs can tell apart.

gap           409  the log goes on elsewhere; ``expects`` says where
fork          409  another history stands at this place: a copied or older database pushes
lower-reign   409  another computer is the hub of this branch meanwhile
chain         422  a hash does not follow from the record before it
wrong-branch  422  a record of another branch
not-a-run     422  numbers that do not count up by one
unstorable    422  a value that no log of ours can hold
protocol      422  no version that both sides speak
no-hello      404  the branch has not introduced itself
too-large     413  more than one batch may hold
branch-file   422  a branch file with mistakes, or of another branch, is not published
no-such-version 404 a version of a branch file that is not here
no-publishing 403  this server publishes branch files on its command line only
no-such-record 404 a proof or an export of records that are not here
not-signed    404  the server has signed no tree head of this branch
unauthorised  401  no key, or not one of ours

Who may ask at all is refused in ``server.access.refusals``.
"""

from __future__ import annotations

from datetime import datetime

from branch.protocol.uplink import Problem

URN = "urn:nowserving:problem:"


class Refused(Exception):
    """Nothing was changed; ``problem`` says why and what to do."""

    def __init__(
        self,
        name: str,
        status: int,
        title: str,
        detail: str,
        *,
        expects: int | None = None,
        server_time: datetime | None = None,
        retry_after_s: int | None = None,
    ) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s
        self.problem = Problem(
            type=URN + name,
            status=status,
            title=title,
            detail=detail,
            expects=expects,
            server_time=server_time,
        )


def gap(branch: str, first: int, expects: int) -> Refused:
    return Refused(
        "gap",
        409,
        "Records are missing before these",
        f"The copy of {branch} ends at {expects - 1}; the batch begins at {first}."
        f" Send from {expects} on.",
        expects=expects,
    )


def fork(branch: str, seq: int) -> Refused:
    return Refused(
        "fork",
        409,
        "Another history stands here",
        f"Record {seq} of {branch} is known with another content. A copied or an older database"
        " is sending, or a hub whose place another one has taken. Nothing was taken; look at the"
        " computers of the branch.",
    )


def lower_reign(branch: str, theirs: int, ours: int) -> Refused:
    return Refused(
        "lower-reign",
        409,
        "Another computer is the hub now",
        f"This hub of {branch} is of reign {theirs}, and the branch has one of reign {ours}."
        " Nothing is taken from this one; it makes way by itself when it reaches the other, and"
        " hands in what only it has.",
    )


def broken_chain(branch: str, seq: int) -> Refused:
    return Refused(
        "chain",
        422,
        "The chain is broken",
        f"The hash of record {seq} of {branch} does not follow from record {seq - 1}."
        " Nothing was taken from there on; verify the log of the branch.",
        expects=seq,
    )


def wrong_branch(branch: str, other: str, seq: int) -> Refused:
    return Refused(
        "wrong-branch",
        422,
        "A record of another branch",
        f"Record {seq} belongs to {other}, but was sent for {branch}.",
    )


def not_a_run(seq: int, wanted: int) -> Refused:
    return Refused(
        "not-a-run",
        422,
        "The batch has a gap",
        f"Within a batch numbers count up by one; {seq} stands where {wanted} belongs.",
    )


def unstorable(seq: int, why: str) -> Refused:
    return Refused("unstorable", 422, "A record cannot be kept", f"Record {seq}: {why}.")


def protocol_unknown(theirs: tuple[int, int], ours: tuple[int, int]) -> Refused:
    newer, side = (theirs, "server") if theirs[0] > ours[1] else (ours, "branch")
    return Refused(
        "protocol",
        422,
        "No common protocol",
        f"The branch speaks protocol {theirs[0]} to {theirs[1]}, the server {ours[0]} to"
        f" {ours[1]}. Update the {side} to a version that speaks {newer[0]}.",
    )


def no_hello(branch: str) -> Refused:
    return Refused(
        "no-hello", 404, "Unknown branch", f"{branch} is not known here. Begin with hello."
    )


def no_such_record(branch: str, seq: int, size: int) -> Refused:
    return Refused(
        "no-such-record",
        404,
        "No such record",
        f"The log of {branch} has no record {seq} among its first {size} that are stored here.",
    )


def not_signed(branch: str) -> Refused:
    return Refused(
        "not-signed",
        404,
        "No tree head yet",
        f"No head of {branch} was signed. The server signs with --signing-key, once a minute.",
    )


def too_large(what: str) -> Refused:
    return Refused("too-large", 413, "Too much at once", what)


def unauthorised() -> Refused:
    return Refused(
        "unauthorised",
        401,
        "The key is missing or unknown",
        "Send one of the server's keys as 'Authorization: Bearer KEY' (--key-file on both sides).",
    )
