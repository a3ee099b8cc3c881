"""Personal data of a visit was given out or erased; the data itself is never in the log."""

from __future__ import annotations

from dataclasses import dataclass

from branch.domain.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDataEvent(Event):
    """``of_ticket`` is whose visit it was, ``pieces`` how many answers and notes."""

    of_ticket: str
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDataExported(PersonalDataEvent):
    """Somebody asked what is kept about a visit, and was given it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDataErased(PersonalDataEvent):
    """Erased before its days were over. Whoever applies it has nothing of the visit left."""
