"""The server's pages with accounts, in one process: who signs in, and with which browser."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from fastapi.testclient import TestClient
from httpx2 import Response
from sqlalchemy import Connection, Engine

from branch.domain.clock import Clock
from branch.protocol.roles import AccessRole
from server.api.keys import Keys
from server.app import create_app
from server.db.engine import WRITES, open_engine
from server.db.upgrade import bring_up_to_date
from server.staff import accounts
from server.staff.accounts import Account
from server.staff.passwords import Passwords
from server.staff.provider import Provider

CHEAP = Passwords(passes=1, memory_kib=64, lanes=1)
PASSWORD = "violet harbour seven"
ADDRESS = "192.0.2.7"


class StaffPages:
    """A server on an SQLite file, and as many browsers as a test wants."""

    def __init__(self, folder: Path, clock: Clock, provider: Provider | None = None) -> None:
        self.engine: Engine = open_engine(f"sqlite:///{folder / 'server.db'}")
        bring_up_to_date(self.engine)
        self.clock = clock
        self.app = create_app(
            self.engine,
            keys=Keys(unenrolled=True),
            clock=clock,
            passwords=CHEAP,
            provider=provider,
        )
        # One event loop for every browser, as a real server has.
        self._running = TestClient(self.app).__enter__()

    def write(self, work: Callable[[Connection], object]) -> None:
        connection: Connection = self.engine.connect().execution_options(**{WRITES: True})
        with connection, connection.begin():
            work(connection)

    def has(self, name: str, role: AccessRole, *branches: str) -> None:
        """Make an account with the password of all tests."""
        account = Account(
            name=name, role=role, branches=branches or None, password=CHEAP.keep(PASSWORD)
        )
        self.write(lambda c: accounts.add(c, account, self.clock.now()))

    @contextmanager
    def browser(
        self, address: str = ADDRESS, base: str = "https://server.test"
    ) -> Iterator[Browser]:
        """Open a browser; cookies live as long as it does, the server as long as the pages."""
        client = TestClient(
            self.app,
            base_url=base,
            client=(address, 50000),
            follow_redirects=False,
            raise_server_exceptions=False,
        )
        client.portal = self._running.portal
        yield Browser(client)

    def close(self) -> None:
        self._running.__exit__()
        self.engine.dispose()


class Browser:
    """Fills in forms as a person does: the page first, then what stands on it."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def get(self, path: str) -> Response:
        return self.client.get(path)

    def sign_in(self, name: str, password: str = PASSWORD, **more: str) -> Response:
        form = {"token": token_on(self.get("/sign-in")), "name": name, "password": password}
        return self.client.post("/sign-in", data={**form, **more})

    def sign_out(self) -> Response:
        return self.client.post("/sign-out", data={"token": token_on(self.get("/account"))})


def token_on(page: Response) -> str:
    """Return the token of the page's form."""
    found = re.search(r'name="token" value="([0-9a-f]{64})"', page.text)
    assert found, page.text
    return found[1]
