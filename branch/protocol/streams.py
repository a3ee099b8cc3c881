"""Whether a signed request of a device is new: pure bookkeeping, the same on server and hub.

Within a stream the count goes up with every request; each stream of a computer has a boot number
of its own. What was taken is kept in two small bitmaps, so that the answer can say *why* not.
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from branch.protocol.signing import Stamp

OPEN_AT_ONCE = 32
"""Streams of a device that can go on; the one that was silent longest makes room."""

WINDOW = 62
_MASK = (1 << WINDOW) - 1


class Disorder(StrEnum):
    """Why a stamp is not taken."""

    REPLAYED = "replayed"
    """This very request was taken before."""
    REORDERED = "reordered"
    """A later request of the same stream was taken before."""
    CLONED = "cloned"
    """Another computer has used this device's boot number: two have the same key."""
    STREAM_OVER = "stream-over"
    """The stream is not known any more, or its number was used: begin a new one."""


class OutOfOrder(Exception):
    """The stamp is not taken."""

    def __init__(self, why: Disorder) -> None:
        super().__init__(str(why))
        self.why = why


class _Stored(BaseModel):
    model_config = ConfigDict(frozen=True)


class Stream(_Stored):
    """Bit i of ``seen`` tells that the request ``count - 1 - i`` was taken."""

    boot: int
    token: str
    count: int
    seen: int = 0


class Streams(_Stored):
    """What is known of one device's requests. Bit i of ``used`` is of boot ``highest - 1 - i``."""

    life: str
    highest: int = 0
    used: int = 0
    open: tuple[Stream, ...] = ()

    def reopened(self) -> Streams:
        """Return the same with no stream going on: each has to begin with a new boot number."""
        return self.model_copy(update={"open": ()})


def take(known: Streams, stamp: Stamp) -> Streams:
    """Return what is known afterwards. Raises OutOfOrder."""
    if stamp.life != known.life:
        raise OutOfOrder(Disorder.CLONED)
    going = next((one for one in known.open if one.boot == stamp.boot), None)
    if going is None:
        return _opened(known, stamp)
    if going.token != stamp.token:
        raise OutOfOrder(Disorder.CLONED)
    others = tuple(one for one in known.open if one is not going)
    return known.model_copy(update={"open": (*others, _advanced(going, stamp.count))})


def _advanced(stream: Stream, count: int) -> Stream:
    ahead = count - stream.count
    if ahead > 0:
        seen = _shifted(stream.seen, ahead)
        return Stream(boot=stream.boot, token=stream.token, count=count, seen=seen)
    behind = -ahead
    was_taken = behind == 0 or behind > WINDOW or stream.seen >> (behind - 1) & 1
    raise OutOfOrder(Disorder.REPLAYED if was_taken else Disorder.REORDERED)


def _opened(known: Streams, stamp: Stamp) -> Streams:
    ahead = stamp.boot - known.highest
    if ahead > 0:
        highest, used = stamp.boot, _shifted(known.used, ahead)
    else:
        behind = -ahead
        # Two programs of a computer may arrive in another order than they took their numbers.
        if behind == 0 or behind > WINDOW or known.used >> (behind - 1) & 1:
            raise OutOfOrder(Disorder.STREAM_OVER)
        highest, used = known.highest, known.used | 1 << (behind - 1)
    new = Stream(boot=stamp.boot, token=stamp.token, count=stamp.count)
    still = known.open[-(OPEN_AT_ONCE - 1) :]
    return Streams(life=known.life, highest=highest, used=used, open=(*still, new))


def _shifted(bits: int, by: int) -> int:
    return 0 if by > WINDOW else (bits << by | 1 << (by - 1)) & _MASK
