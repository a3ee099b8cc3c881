"""What happened to the people who work in the branch: signing in, locks, messages, calls for help.

They are events like those of ``events.py`` and stand in the same log; no ticket changes by them.
"""

from __future__ import annotations

from dataclasses import dataclass

from branch.domain.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ClerkEvent(Event):
    """Something about a person who works here; ``clerk`` is the name in the branch file."""

    clerk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClerkSignedIn(ClerkEvent):
    """``with_secret`` is false where the clerk has no PIN or password.

    ``offline``: the hub had a server and did not hear of it when it compared them.
    """

    counter: str
    with_secret: bool
    offline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInFailed(ClerkEvent):
    """A wrong PIN or password was given; it is not kept."""

    counter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterLocked(ClerkEvent):
    """The clerk's window asks again who sits there; the counter stays as it is."""

    counter: str
    idle: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterUnlocked(ClerkEvent):
    counter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretChanged(ClerkEvent):
    """A PIN or password was given or taken away (``removed``); it is never in the log."""

    removed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClerkMoved(ClerkEvent):
    """Until the day is closed the clerk calls by this profile; None goes back to the file's."""

    profile: str | None
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSent(ClerkEvent):
    """To ``clerk``. The words are kept beside the log, and only for the day."""

    message: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRead(ClerkEvent):
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyRaised(ClerkEvent):
    """A silent call for help from a counter."""

    emergency: str
    counter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyAccepted(ClerkEvent):
    """``clerk`` is on the way."""

    emergency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyEnded(ClerkEvent):
    emergency: str
