"""The network between a computer and the hub: loses, repeats and is cut, as the seed says."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

from pydantic import JsonValue
from sqlalchemy.exc import OperationalError

from branch.host.hub_line import HubUnreachable
from branch.hub.handler import HubHandler
from branch.protocol.lan import Ask, Decided, Entry, HandIn, Line, Question, TakenIn
from tests.helpers.lan import DirectLine


class ShakyLine(DirectLine):
    """A line of this quality (1.0 is perfect); ``away`` is a cut."""

    def __init__(
        self,
        handler: Callable[[], HubHandler],
        noise: random.Random,
        survived: Callable[[str], None],
    ) -> None:
        self._handler_now = handler
        self._noise = noise
        self._survived = survived
        self.quality = 1.0
        super().__init__(handler())

    def decide(self, command: str, ask: Ask) -> Decided:
        self.handler = self._handler_now()
        try:
            if self._happens():
                self._survived("request delivered twice")
                super().decide(command, ask)
            decided = super().decide(command, ask)
        except OperationalError as error:
            raise HubUnreachable("the hub's disk is full") from error
        if self._happens():
            self._survived("answer of the hub lost")
            raise HubUnreachable("the answer was lost")
        return decided

    def ask(self, question: str, asked: Question) -> JsonValue:
        self.handler = self._handler_now()
        return super().ask(question, asked)

    def hand_in(self, facts: HandIn) -> TakenIn:
        self.handler = self._handler_now()
        try:
            if self._happens():
                self._survived("late facts delivered twice")
                super().hand_in(facts)
            taken = super().hand_in(facts)
        except OperationalError as error:
            raise HubUnreachable("the hub's disk is full") from error
        if self._happens():
            self._survived("answer to late facts lost")
            raise HubUnreachable("the answer was lost")
        return taken

    def entries(self, after: int, hash_there: str) -> Sequence[Entry]:
        self.handler = self._handler_now()
        return super().entries(after, hash_there)

    def follow(self, after: int, hash_there: str) -> Iterator[Sequence[Line]]:
        for lines in super().follow(after, hash_there):
            if self._happens():
                self._survived("stream cut in the middle")
                raise HubUnreachable("the stream was cut")
            yield lines

    def _reach(self, what: str) -> None:
        self.handler = self._handler_now()
        super()._reach(what)
        if self._happens():
            self._survived("request to the hub lost")
            raise HubUnreachable("the request was lost")

    def _happens(self) -> bool:
        return self._noise.random() > self.quality
