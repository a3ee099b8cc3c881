"""Who may ask the hub: each device with a key of its own, or whoever has the branch's shared key.

A gate says no by raising ``NotAdmitted`` with a problem, and everything else takes that from it.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from branch.protocol.lan import URN
from branch.protocol.roles import AccessRole
from branch.protocol.uplink import Problem

SHORTEST = 20
"""Characters of a key; ``openssl rand -hex 32`` makes 64."""


class NotAdmitted(Exception):
    """The request is not let in; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.title)
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request, as far as a gate looks at it. ``route`` is its pattern, without values."""

    method: str
    route: str
    use_case: str
    url: str
    headers: Mapping[str, str]
    body: bytes


Still = Callable[[], bool]
"""Tells whether who was let in is still welcome, for answers that go on and on."""


def always() -> bool:
    """Answer for whoever cannot be sent away."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """What was let in as what; a device that is not enrolled counts as one that may be the hub."""

    role: AccessRole = AccessRole.HUB
    still: Still = always


class Gate(Protocol):
    """Lets a request pass, or raises NotAdmitted. Used from one thread."""

    def check(self, asked: Asked) -> Admitted: ...


class OpenGate:
    """Everybody who can reach us: for a hub that listens to its own computer only."""

    def check(self, asked: Asked) -> Admitted:
        return Admitted()


class KeyGate:
    """Everybody who has the branch's key."""

    def __init__(self, key: str) -> None:
        self._key = key.encode()

    def check(self, asked: Asked) -> Admitted:
        if not self.admits(asked.headers.get("authorization", "")):
            title = "No key, or not the branch's"
            raise NotAdmitted(Problem(type=URN + "unauthorised", status=401, title=title))
        return Admitted()

    def admits(self, authorization: str) -> bool:
        """Tell whether an Authorization header holds the key."""
        scheme, _, given = authorization.partition(" ")
        fits = hmac.compare_digest(given.strip().encode(), self._key)
        return fits and scheme.lower() == "bearer"


class EitherGate:
    """Signed requests are for the one, all else for the other: while a branch is being enrolled."""

    def __init__(self, signed: Gate, otherwise: Gate) -> None:
        self._signed = signed
        self._otherwise = otherwise

    def check(self, asked: Asked) -> Admitted:
        gate = self._signed if "signature-input" in asked.headers else self._otherwise
        return gate.check(asked)
