"""The hub of the branch as another computer asks it: every request, and every way it can fail.

An enrolled computer knows its hub by the certificate, which the branch's hubs alone have, and says
nothing to anybody else. By hand: ``python -m branch.host.hub_line http://127.0.0.1:8035`` says
hello.
"""

from __future__ import annotations

import ssl
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar
from urllib.parse import urlsplit

import requests
from pydantic import JsonValue, ValidationError

from branch.domain.clock import Clock
from branch.host.credentials import Credentials
from branch.host.exits import CannotStart
from branch.host.folders import DataFolder
from branch.host.listening import is_loopback
from branch.host.pinned import Doubt, PinnedAdapter, doubt_of, pinned_context
from branch.host.signer import REVOKED, TRIES, Signer
from branch.protocol.devices import ComputerFacts, DeviceBoard
from branch.protocol.electing import FollowMe, Promise, VoteForMe
from branch.protocol.lan import (
    FORK,
    QUIET_S,
    Ask,
    Configuration,
    Decided,
    Entry,
    HandIn,
    HubHello,
    Line,
    Question,
    Refusal,
    TakenIn,
    Told,
)
from branch.protocol.pinning import hub_name
from branch.protocol.refusals import UnknownRefusal, from_fields
from branch.protocol.uplink import Message, Problem

CONNECT_WITHIN_S = 1.5
ANSWER_WITHIN_S = 5.0
"""Nobody at a kiosk waits longer."""


class HubUnreachable(Exception):
    """No answer, or not now; what was asked may have been done. Asking again is safe."""


class HubRefuses(Exception):
    """The same again would be refused again: a technician must act. The text says on what."""


class HubRevoked(HubRefuses):
    """This computer was withdrawn; its key is wiped, and its copy must go."""


class HubForks(Exception):
    """This computer's copy is no beginning of the hub's log: it must be filled anew."""


class HubLine(Protocol):
    """Asks the hub. Raises HubUnreachable, HubRefuses, and HubForks where the log is asked for."""

    @property
    def address(self) -> str: ...

    def hello(self) -> HubHello: ...

    def configuration(self) -> Configuration: ...

    def entries(self, after: int, hash_there: str) -> Sequence[Entry]: ...

    def follow(self, after: int, hash_there: str) -> Iterator[Sequence[Line]]:
        """Yield lines as they come, at least one in QUIET_S; ends only by raising."""

    def decide(self, command: str, ask: Ask) -> Decided:
        """Also raises the BranchErrors of the command."""

    def ask(self, question: str, asked: Question) -> JsonValue:
        """Also raises the BranchErrors of the question."""

    def hand_in(self, facts: HandIn) -> TakenIn: ...

    def close(self) -> None: ...


M = TypeVar("M", bound=Message)


class HttpHubLine:
    """The hub over HTTP. One connection, kept; used from one thread."""

    def __init__(self, address: str, signer: Signer | None = None) -> None:
        """``address`` is that of the hub without a path, such as ``https://10.0.0.5:8035``."""
        self._address = address.rstrip("/")
        self._session = requests.Session()
        # A proxy of the office is on the way to the internet, not to the next desk.
        self._session.trust_env = False
        self._session.headers["Content-Type"] = "application/json"
        self._signer = signer
        self._session.auth = signer
        known, authority = (signer.credential, signer.hub_authority) if signer else (None, None)
        if known is not None and authority is not None:
            hubs = PinnedAdapter(pinned_context(authority), hub_name(known.branch))
            self._session.mount("https://", hubs)

    @property
    def address(self) -> str:
        return self._address

    def hello(self) -> HubHello:
        return self._read(self._get("hello"), HubHello)

    def configuration(self) -> Configuration:
        return self._read(self._get("configuration"), Configuration)

    def entries(self, after: int, hash_there: str) -> Sequence[Entry]:
        answer = self._get("log", {"after": str(after), "hash": hash_there, "follow": "false"})
        lines = [self._line(text) for text in answer.content.splitlines()]
        return [line.entry for line in lines if line.entry is not None]

    def follow(self, after: int, hash_there: str) -> Iterator[Sequence[Line]]:
        asked = {"after": str(after), "hash": hash_there}
        with self._get("log", asked, stream=True) as answer:
            rest = b""
            try:
                for piece in answer.iter_content(None):
                    *whole, rest = (rest + piece).split(b"\n")
                    if whole:
                        yield [self._line(text) for text in whole]
            except requests.RequestException as error:
                raise HubUnreachable(f"the hub at {self._address} went silent") from error
        raise HubUnreachable(f"the hub at {self._address} ended the stream")

    def decide(self, command: str, ask: Ask) -> Decided:
        return self._read(self._post(f"decide/{command}", ask), Decided)

    def ask(self, question: str, asked: Question) -> JsonValue:
        return self._read(self._post(f"ask/{question}", asked), Told).answer

    def hand_in(self, facts: HandIn) -> TakenIn:
        return self._read(self._post("late", facts), TakenIn)

    def devices(self, facts: ComputerFacts) -> DeviceBoard:
        """Tell how this computer's devices are, and hear of all. Raises as the others do."""
        return self._read(self._post("devices", facts), DeviceBoard)

    def follow_me(self, asked: FollowMe) -> Promise:
        """Ask for a promise to follow this hub. Raises HubUnreachable, HubRefuses."""
        return self._read(self._post("follow", asked), Promise)

    def vote_for_me(self, asked: VoteForMe) -> Promise:
        """Ask for a vote. Raises HubUnreachable, HubRefuses."""
        return self._read(self._post("vote", asked), Promise)

    def close(self) -> None:
        self._session.close()

    def _post(self, path: str, message: Message) -> requests.Response:
        return self._checked(
            lambda: self._session.post(
                f"{self._address}/v1/{path}",
                data=message.model_dump_json().encode(),
                timeout=(CONNECT_WITHIN_S, ANSWER_WITHIN_S),
                # A key must not follow a redirect to somewhere else.
                allow_redirects=False,
            )
        )

    def _get(
        self, path: str, asked: Mapping[str, str] | None = None, *, stream: bool = False
    ) -> requests.Response:
        silence = QUIET_S if stream else ANSWER_WITHIN_S
        return self._checked(
            lambda: self._session.get(
                f"{self._address}/v1/{path}",
                params=asked,
                timeout=(CONNECT_WITHIN_S, silence),
                allow_redirects=False,
                stream=stream,
            )
        )

    def _checked(self, send: Callable[[], requests.Response]) -> requests.Response:
        try:
            answer = self._sent(send)
        except (requests.exceptions.InvalidSchema, ValueError) as error:
            raise HubRefuses(f"{self._address} is no address of a hub") from error
        except requests.RequestException as error:
            if (doubt := doubt_of(error)) is not None:
                raise HubRefuses(_DOUBTS[doubt].format(address=self._address)) from error
            words = f"the hub at {self._address} cannot be reached"
            raise HubUnreachable(words) from error
        if answer.status_code != 200:
            self._fail(answer)
        return answer

    def _sent(self, send: Callable[[], requests.Response]) -> requests.Response:
        """Send it, again where the refusal said what was wrong and it was mended."""
        for _ in range(TRIES):
            answer = send()
            if answer.status_code != 401 or self._signer is None:
                break
            if not self._signer.mends(_problem(answer)):
                break
        return answer

    def _fail(self, answer: requests.Response) -> None:
        problem = _problem(answer)
        words = problem.detail or problem.title
        if isinstance(problem, Refusal):
            try:
                raise from_fields(problem.kind, problem.fields)
            except UnknownRefusal as unknown:
                newer = f"the hub refuses with {problem.kind}, which this version does not know"
                raise HubRefuses(newer) from unknown
        if problem.type == REVOKED and self._signer is not None:
            self._signer.forget()
            raise HubRevoked(words)
        if problem.type == FORK:
            raise HubForks(words)
        if answer.status_code in {408, 425, 429} or answer.status_code >= 500:
            raise HubUnreachable(f"the hub at {self._address} says: {words}")
        raise HubRefuses(f"the hub at {self._address} says: {words}")

    def _read(self, answer: requests.Response, kind: type[M]) -> M:
        try:
            return kind.model_validate_json(answer.content)
        except ValidationError as error:
            raise HubRefuses(f"what answers at {self._address} is no hub") from error

    def _line(self, text: bytes) -> Line:
        try:
            return Line.model_validate_json(text)
        except ValidationError as error:
            raise HubRefuses(f"what answers at {self._address} is no hub") from error


_DOUBTS = {
    Doubt.STRANGER: "what answers at {address} has a certificate of a stranger: it is not by the"
    " authority that this computer was enrolled with. Nothing was said to it. Correct the address,"
    " or enrol the hub, or this computer, anew",
    Doubt.OTHER: "what answers at {address} is no hub of this computer's branch: its certificate is"
    " for somebody else. Nothing was said to it. Correct the address, or enrol it as a hub here",
    Doubt.PLAIN: "what answers at {address} does not speak TLS. Nothing was said to it. Enrol the"
    " hub at a server with an authority of its own, and take --plain-http away there",
}


def _problem(answer: requests.Response) -> Problem:
    for kind in (Refusal, Problem):
        try:
            return kind.model_validate_json(answer.content)
        except ValidationError:
            continue
    status = answer.status_code
    return Problem(status=status, title=f"{status} {answer.reason}")


def hub_line(
    address: str, key_file: str, folder: DataFolder, clock: Clock, *, plain: bool = False
) -> HttpHubLine:
    """Return the line to a hub, signed if this computer is enrolled.

    Raises HubRefuses for a key file that cannot be read, and where a computer that pinned an
    authority would speak in the open without being told to (``plain``).
    """
    shared = None
    if key_file:
        try:
            shared = read_key(Path(key_file))
        except (OSError, ValueError) as error:
            raise HubRefuses(f"the key file {key_file} cannot be used: {error}") from error
    try:
        signer = Signer(Credentials(folder), clock, shared)
        knows = signer.credential is not None and signer.hub_authority is not None
        if knows and not plain and _is_open(address):
            raise HubRefuses(
                f"{address} is not encrypted, and this computer knows how to tell its hub by a"
                " certificate: write https:// in its hub setting, or say --plain-http"
            )
        return HttpHubLine(address, signer)
    except CannotStart as error:
        raise HubRefuses(error.words) from error
    except ssl.SSLError as error:
        words = "the authority that this computer pinned cannot be read; enrol it anew"
        raise HubRefuses(words) from error


def _is_open(address: str) -> bool:
    """Tell whether what is said there can be read on the way."""
    parts = urlsplit(address)
    return parts.scheme == "http" and not is_loopback(parts.hostname or "")


def read_key(file: Path) -> str:
    """Return the first line that is no remark. Raises OSError or ValueError."""
    lines = file.read_text(encoding="utf-8").splitlines()
    keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if not keys or not keys[0].isascii():
        raise ValueError("it holds no key")
    return keys[0]


if __name__ == "__main__":
    print(HttpHubLine(sys.argv[1]).hello().model_dump_json(indent=1))
