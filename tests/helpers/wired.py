"""An application in this process, asked by the real client of a branch's computer.

The wire can be cut before a request arrives or before its answer does, and the disk can fail a
program the moment before or after a file changes: ``Killed`` stands for the power cord.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import requests
from fastapi.testclient import TestClient
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from branch.domain.clock import Clock
from branch.host.credentials import Credentials
from branch.host.folders import DataFolder
from branch.host.signer import Signer
from branch.sync.transport import ServerLine

SERVER = "http://testserver"


class Killed(BaseException):
    """The power went."""


class Fuse:
    """Burns through at the ``after``-th moment that something could be killed at; 0 never does."""

    def __init__(self, after: int = 0) -> None:
        self._left = after
        self.moments = 0

    def __call__(self) -> None:
        self.moments += 1
        if self.moments == self._left:
            raise Killed()


class Wire(BaseAdapter):
    """Hands requests to the application, and keeps what was sent."""

    def __init__(self, client: TestClient, fuse: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._client = client
        self._fuse = fuse
        self.sent: list[requests.PreparedRequest] = []

    def send(self, request: requests.PreparedRequest, *_: Any, **_more: Any) -> requests.Response:
        self.sent.append(request)
        self._fuse()
        answer = repeat(self._client, request)
        self._fuse()
        response = requests.Response()
        response.status_code = answer.status_code
        response.headers = CaseInsensitiveDict(answer.headers)
        response._content = answer.content
        response.request, response.url = request, str(request.url)
        return response

    def close(self) -> None:
        """Nothing is open."""


def repeat(client: TestClient, request: requests.PreparedRequest) -> Any:
    """Send the very bytes of a request, once more."""
    body = request.body or b""
    headers: Mapping[str, str] = dict(request.headers)
    return client.request(request.method or "GET", str(request.url), content=body, headers=headers)


class FragileCredentials(Credentials):
    """Fails before and after every change of a file."""

    def __init__(self, folder: DataFolder, fuse: Callable[[], None]) -> None:
        super().__init__(folder)
        self._fuse = fuse

    def _write(self, file: Path, value: Any) -> None:
        self._fuse()
        super()._write(file, value)
        self._fuse()

    def _remove(self, file: Path) -> None:
        self._fuse()
        super()._remove(file)
        self._fuse()


class Computer:
    """A computer of a branch: its folder, its keys, its line to the server."""

    def __init__(
        self, folder: Path, client: TestClient, clock: Clock, fuse: Fuse | None = None
    ) -> None:
        cord = fuse or Fuse()
        self.clock = clock
        self.credentials = FragileCredentials(DataFolder(folder), cord)
        self.wire = Wire(client, cord)
        self.line = ServerLine(SERVER, Signer(self.credentials, clock), clock)
        self.line._session.mount("http://", self.wire)
