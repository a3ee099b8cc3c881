"""What the computers that may be the hub ask one another: who is followed, and who shall be.

    POST /v1/follow   FollowMe  -> Promise   a hub asks each second: do you still follow me?
    POST /v1/vote     VoteForMe -> Promise   no hub is heard: will you follow me in this reign?

Both are for computers on one list (``hubs``), which each has in its settings; a computer with
another list agrees to nothing, because its majority would be another one.
"""

from __future__ import annotations

from pydantic import Field

from branch.protocol.uplink import Message

DEVICE = Field(min_length=1, max_length=64)
HUBS_AT_MOST = 32


class FollowMe(Message):
    """From the hub of this reign."""

    branch: str
    device: str = DEVICE
    reign: int = Field(ge=1)
    hubs: tuple[str, ...] = Field(max_length=HUBS_AT_MOST)


class VoteForMe(Message):
    """From a computer that hears no hub; its log ends with record ``seq`` of reign ``log_reign``.

    Without ``binding`` it only asks what the answer would be.
    """

    branch: str
    device: str = DEVICE
    reign: int = Field(ge=2)
    log_reign: int = Field(ge=1)
    seq: int = Field(ge=0)
    binding: bool
    hubs: tuple[str, ...] = Field(max_length=HUBS_AT_MOST)


class Promise(Message):
    """``agrees``: the one who answers follows nobody else for a while.

    ``reign`` is the highest that it knows of. ``why`` is for the asker's log, where a person must
    mend something.
    """

    device: str
    agrees: bool
    reign: int
    why: str = ""
