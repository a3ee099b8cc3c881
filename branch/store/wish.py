"""A person at this computer wants it to be the hub: written by a window, taken up by the agent.

The agent has the line to the server and answers the branch's other computers; the window has the
person. A wish counts while the hub is away, and does not outlive the agent.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection

from branch.store.meta import read_meta, write_meta

_KEY = "takeover-wish"


class Wish(BaseModel):
    """``by`` is the clerk who wants it now, if anybody; ``why_not`` answers the last one."""

    model_config = ConfigDict(frozen=True)

    by: str = ""
    why_not: str = ""


def wish(connection: Connection) -> Wish:
    """Return what is wanted, and what became of the last one."""
    return read_meta(connection, _KEY, Wish)


def want_to_be_hub(connection: Connection, by: str) -> None:
    """Ask the agent of this computer to make it the hub."""
    write_meta(connection, _KEY, Wish(by=by))


def answer_wish(connection: Connection, why_not: str = "") -> None:
    """Nobody wants it any more: it is done, over, or not possible."""
    if wish(connection) != Wish(why_not=why_not):
        write_meta(connection, _KEY, Wish(why_not=why_not))
