"""What follows from the log beside tickets and counters: moves, messages, calls for help.

A move of a clerk holds for the business day; the branch file is never changed by it. Messages and
calls for help are open until somebody has read or ended them; the end of the day takes them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from branch.domain import people_events as people
from branch.domain.configuration import Branch


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Words from one clerk to another, not read yet. ``text`` is kept beside the log."""

    id: str
    clerk: str
    by: str
    sent_at: datetime
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Emergency:
    """Somebody at a counter asks for help without a sound."""

    id: str
    counter: str
    clerk: str
    raised_at: datetime
    accepted_by: str | None = None


def with_moves(branch: Branch, moves: Mapping[str, str]) -> Branch:
    """Return the branch as it is called from today; a move to what is gone counts no longer."""
    moved = {
        clerk: replace(branch.clerks[clerk], profile=profile)
        for clerk, profile in moves.items()
        if clerk in branch.clerks and profile in branch.profiles
    }
    return replace(branch, clerks={**branch.clerks, **moved}) if moved else branch


MessageEvent = people.MessageSent | people.MessageRead
EmergencyEvent = people.EmergencyRaised | people.EmergencyAccepted | people.EmergencyEnded


def evolve_messages(
    messages: Mapping[str, Message], event: MessageEvent, at: datetime
) -> dict[str, Message]:
    """Return the messages that nobody has read, after the event."""
    match event:
        case people.MessageSent(message=key, clerk=clerk, by=by):
            return {**messages, key: Message(id=key, clerk=clerk, by=by, sent_at=at)}
        case people.MessageRead(message=key):
            return {k: m for k, m in messages.items() if k != key}


def evolve_emergencies(
    calls: Mapping[str, Emergency], event: EmergencyEvent, at: datetime
) -> dict[str, Emergency]:
    """Return the open calls for help after the event."""
    match event:
        case people.EmergencyRaised(emergency=key, counter=counter, clerk=clerk):
            new = Emergency(id=key, counter=counter, clerk=clerk, raised_at=at)
            return {**calls, key: new}
        case people.EmergencyAccepted(emergency=key, clerk=clerk) if key in calls:
            return {**calls, key: replace(calls[key], accepted_by=clerk)}
        case people.EmergencyEnded(emergency=key):
            return {k: c for k, c in calls.items() if k != key}
        case _:
            return dict(calls)
