"""What a branch's computer asks the server, signed, and every way it can fail, as values.

Three kinds of failure, because a hub must do three things: wait (the line, the server, the
database are away), stand still until somebody acts (the server refuses what we send), or stop for
good (the branch was revoked). A gap is no failure; it says where to go on.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Protocol, TypeVar

import requests
from pydantic import ValidationError

from branch.domain.clock import Clock
from branch.host.pinned import PinnedAdapter, pinned_context
from branch.host.signer import REVOKED, TRIES, Signer
from branch.protocol.devices import BoardHeard, DeviceBoard
from branch.protocol.orders import ORDERS_HEADER, Orders, OrdersAsk
from branch.protocol.uplink import (
    Batch,
    Heard,
    Hello,
    Message,
    Problem,
    Receipt,
    SignedHead,
    Waits,
    Welcome,
)

CONNECT_WITHIN_S = 5.0
ANSWER_WITHIN_S = 30.0
LONGEST_WAIT_S = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Nothing is wrong with what was sent; try again, not before ``seconds`` if it says so."""

    words: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """The server's copy ends earlier than we thought: go on at ``expects``."""

    words: str
    expects: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The same again would be refused again: a person must look. ``kind`` is the problem's type."""

    words: str
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revoked:
    """This computer may not ask any more; its key was wiped."""

    words: str


Failure = Wait | Gap | Refused | Revoked


class Transport(Protocol):
    """Asks the server. Never raises for what the network or the server did."""

    def hello(self, branch: str, hello: Hello) -> Welcome | Failure: ...

    def push(self, branch: str, batch: Batch) -> Receipt | Failure: ...

    def waits(self, branch: str, waits: Waits) -> Heard | Failure: ...

    def close(self) -> None: ...


M = TypeVar("M", bound=Message)


class ServerLine:
    """The server over HTTP. One connection, kept; used from one thread."""

    def __init__(self, server: str, signer: Signer, clock: Clock) -> None:
        """``server`` is its address without a path, such as ``https://queue.example.org``."""
        self._server = server.rstrip("/")
        self._clock = clock
        self._newest_order = ""
        self.signer = signer
        self._session = requests.Session()
        self._session.headers["Content-Type"] = "application/json"
        self._session.auth = signer
        if (authority := signer.authority) is not None:
            self._session.mount("https://", PinnedAdapter(pinned_context(authority)))

    @property
    def newest_order(self) -> str:
        """The cursor of the branch's newest order, as the server's last answer had it."""
        return self._newest_order

    def close(self) -> None:
        self._session.close()

    def ask(self, path: str, message: Message | None, answer: type[M]) -> M | Failure:
        """Post the message, or get without one."""
        try:
            response = self._send(path, message)
        except requests.RequestException as error:
            return Wait(words=f"The server {self._server} cannot be reached: {_reason(error)}.")
        if response.status_code != 200:
            return self._failure(response)
        self._newest_order = response.headers.get(ORDERS_HEADER, "")
        try:
            return answer.model_validate_json(response.content)
        except ValidationError as error:
            # A captive portal, a proxy's page, a server of another kind.
            return Wait(
                words=f"What answers at {self._server} is not a Now Serving server"
                f" ({error.error_count()} fields do not fit)."
            )

    def _send(self, path: str, message: Message | None) -> requests.Response:
        """Send it, again where the refusal said what was wrong and it was mended."""
        for _ in range(TRIES):
            response = self._session.request(
                "GET" if message is None else "POST",
                f"{self._server}/v1/{path}",
                data=None if message is None else message.model_dump_json().encode(),
                timeout=(CONNECT_WITHIN_S, ANSWER_WITHIN_S),
                # A signature is for one address, and a key must not go elsewhere.
                allow_redirects=False,
            )
            if response.status_code != 401 or not self.signer.mends(_problem(response)):
                break
        return response

    def _failure(self, response: requests.Response) -> Failure:
        problem = _problem(response)
        words = problem.detail or problem.title
        if problem.type == REVOKED:
            self.signer.forget()
            return Revoked(words=words)
        if response.status_code == 409 and problem.expects is not None:
            return Gap(words=words, expects=problem.expects)
        if response.status_code in {408, 425, 429} or response.status_code >= 500:
            return Wait(words=words, seconds=self._retry_after(response))
        return Refused(words=words, kind=problem.type)

    def _retry_after(self, response: requests.Response) -> float | None:
        given = response.headers.get("Retry-After", "").strip()
        seconds: float | None = None
        if given.isdecimal():
            seconds = float(given)
        elif given:
            with contextlib.suppress(ValueError, TypeError):
                seconds = (parsedate_to_datetime(given) - self._clock.now()).total_seconds()
        return None if seconds is None else min(max(seconds, 0.0), LONGEST_WAIT_S)


class HttpTransport(ServerLine):
    """What the hub brings to the server. Its key is changed here when it is old enough."""

    def __init__(
        self,
        server: str,
        signer: Signer,
        clock: Clock,
        settle: Callable[[ServerLine], Revoked | None],
    ) -> None:
        """``settle`` comes before each hello; where it hears of a revocation, that is the answer.

        The key goes with the first such answer, so that a hello after it would not say so.
        """
        super().__init__(server, signer, clock)
        self._settle = settle

    def hello(self, branch: str, hello: Hello) -> Welcome | Failure:
        self.signer.refresh()
        return self._settle(self) or self.ask(f"branches/{branch}/hello", hello, Welcome)

    def push(self, branch: str, batch: Batch) -> Receipt | Failure:
        return self.ask(f"branches/{branch}/log", batch, Receipt)

    def waits(self, branch: str, waits: Waits) -> Heard | Failure:
        return self.ask(f"branches/{branch}/waits", waits, Heard)

    def head(self, branch: str) -> SignedHead | Failure:
        return self.ask(f"branches/{branch}/head", None, SignedHead)

    def devices(self, branch: str, board: DeviceBoard) -> BoardHeard | Failure:
        return self.ask(f"branches/{branch}/device-board", board, BoardHeard)

    def orders(self, branch: str, ask: OrdersAsk) -> Orders | Failure:
        return self.ask(f"branches/{branch}/orders", ask, Orders)


def _problem(response: requests.Response) -> Problem:
    try:
        return Problem.model_validate_json(response.content)
    except ValidationError:
        status = response.status_code
        title = f"The server answered {status} {response.reason}"
        return Problem(status=status, title=title)


def _reason(error: requests.RequestException) -> str:
    match error:
        case requests.exceptions.SSLError():
            return "its certificate is not accepted"
        case requests.ConnectTimeout():
            return "no answer to the connection"
        case requests.Timeout():
            return "no answer in time"
        case requests.ConnectionError():
            return "no connection"
        case _:
            return str(error)
