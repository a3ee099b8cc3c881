"""The lists of the lobby screen: the last calls, and its words in each language.

The fields are the roles that QML asks for, hence their spelling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from display.board import Board, Call
from display.words import LobbyWords


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRow:
    """One line of the last calls; ``lit`` is the one that is shown large, too."""

    ticket: str
    event: str
    number: str
    counter: str
    way: str
    lit: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WordRow:
    """The words of one language."""

    language: str
    rightToLeft: bool
    branch: str
    number: str
    counter: str
    lastCalls: str
    welcome: str
    paused: str
    way: str
    place: str


def call_rows(board: Board) -> list[CallRow]:
    """Return the lines of a board, newest first."""
    return [
        CallRow(
            ticket=row.call.ticket,
            event=row.call.event_id,
            number=row.call.number,
            counter=row.call.counter,
            way=row.call.way,
            lit=row.call.event_id == board.spotlight,
        )
        for row in board.rows
    ]


def word_rows(said: Sequence[tuple[LobbyWords, str]], call: Call | None) -> list[WordRow]:
    """Return the words of each language with the branch's name in it, and the way of the call."""
    way = call.way if call else ""
    return [
        WordRow(
            language=words.language,
            rightToLeft=words.right_to_left,
            branch=name,
            number=words.number,
            counter=words.counter,
            lastCalls=words.last_calls,
            welcome=words.welcome,
            paused=words.paused,
            # The branch's own words for a way have no language: once is enough.
            way=words.ways.get(way, way if place == 0 else ""),
            place=_place(call, words.language),
        )
        for place, (words, name) in enumerate(said)
    ]


def _place(call: Call | None, language: str) -> str:
    """Return the room and the floor of a call's counter in a language."""
    where = (call.room.get(language), call.floor.get(language)) if call else ()
    return " · ".join(filter(None, where))
