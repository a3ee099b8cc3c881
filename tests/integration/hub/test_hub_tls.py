"""The hub over TLS: who is believed that it is the hub, who is not, and in which words."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from branch.domain.clock import SystemClock
from branch.host.credentials import Credentials
from branch.host.folders import DataFolder
from branch.host.hub_line import HttpHubLine, HubRefuses, HubUnreachable, hub_line
from branch.host.listening import listen
from branch.hub.devices import DeviceGate
from branch.hub.service import HubThread
from branch.hub.tls import hub_context
from branch.protocol.roles import AccessRole
from branch.store.store import Store
from branch.sync.report import status_lines
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.signing import trusted
from tests.helpers.stores import empty_file
from tests.helpers.tls import certify_hub, new_authority

BRANCH = "town-hall"
CLOCK = SystemClock()
pytestmark = pytest.mark.expect_log("WARNING", "has certified this hub")
IN_2049 = datetime(2049, 1, 1, tzinfo=UTC)
LONG_AGO = datetime(1990, 1, 1, tzinfo=UTC)
"""A certificate that was made then has ended in 1992."""


class Hub:
    """A hub with a port of its own, and a kiosk that is enrolled in its branch."""

    def __init__(self, root: Path, *, plain: bool = False) -> None:
        self.folder, self.kiosk = empty_file(root / "hub"), DataFolder(root / "kiosk")
        with closing(self.open()) as store:
            store.configure(always_open(town_hall_text()), "town_hall.toml")
        devices = {AccessRole.HUB: self.folder, AccessRole.KIOSK: self.kiosk}
        trusted(self.folder, devices, BRANCH, CLOCK)
        credentials = Credentials(self.folder)
        tls = self._counting(hub_context(credentials))
        self.handshakes = 0
        self._stopped = False
        self.failures: list[Exception] = []
        self.service = HubThread(
            self.open,
            listen("127.0.0.1", 0),
            DeviceGate(credentials, CLOCK),
            tls=None if plain else tls,
            failed=self.failures.append,
        )
        self.service.start()
        assert self.service.await_ready()

    def open(self) -> Store:
        return Store.open(self.folder, clock=CLOCK, device="hub")

    def stop(self) -> None:
        if not self._stopped:
            self._stopped = True
            self.service.stop()

    def _counting(self, context: ssl.SSLContext) -> ssl.SSLContext:
        choose = context.sni_callback
        assert choose is not None

        def counted(connection: ssl.SSLObject, name: str, outer: ssl.SSLContext) -> None:
            self.handshakes += 1
            choose(connection, name, outer)

        context.sni_callback = counted
        return context

    def certify(self, authority: Path, at: datetime, branch: str = "") -> None:
        certify_hub(self.folder, new_authority(authority, at), at, branch)

    def line(self, scheme: str = "https", address: str = "") -> HttpHubLine:
        """Return the kiosk's line to the hub."""
        at = address or f"{scheme}://127.0.0.1:{self.service.port}"
        return hub_line(at, "", self.kiosk, CLOCK)


@pytest.fixture
def hubs(tmp_path: Path) -> Iterator[Callable[..., Hub]]:
    with ExitStack() as stack:

        def make(**more: bool) -> Hub:
            hub = Hub(tmp_path, **more)
            stack.callback(hub.stop)
            pin(hub, tmp_path / "tls")
            return hub

        yield make


def pin(hub: Hub, authority: Path, at: datetime | None = None) -> None:
    """Let the kiosk know the authority, as its enrolment would."""
    made = new_authority(authority, at or CLOCK.now())
    Credentials(hub.kiosk).keep_authority(made.certificate)


@pytest.mark.parametrize("at", [LONG_AGO, CLOCK.now(), IN_2049], ids=["ended", "now", "not yet"])
def test_a_hub_is_believed_whatever_the_calendar_says(
    hubs: Callable[..., Hub], tmp_path: Path, at: datetime
) -> None:
    hub = hubs()
    pin(hub, tmp_path / "other", at)
    hub.certify(tmp_path / "other", at)
    with closing(hub.line()) as line:
        assert line.hello().branch == BRANCH


def test_a_strangers_certificate_is_refused_in_words(
    hubs: Callable[..., Hub], tmp_path: Path
) -> None:
    hub = hubs()
    hub.certify(tmp_path / "of-a-stranger", CLOCK.now())
    with closing(hub.line()) as line, pytest.raises(HubRefuses, match=r"of a stranger.*enrol"):
        line.hello()


def test_another_branchs_hub_and_the_server_itself_are_no_hub_of_ours(
    hubs: Callable[..., Hub], tmp_path: Path
) -> None:
    hub = hubs()
    hub.certify(tmp_path / "tls", CLOCK.now(), "library")
    with closing(hub.line()) as line, pytest.raises(HubRefuses, match="no hub of this computer's"):
        line.hello()
    files = [(tmp_path / "tls" / name).read_text() for name in ("server.key", "server.pem")]
    Credentials(hub.folder).keep_certificate("".join(files))
    with closing(hub.line()) as line, pytest.raises(HubRefuses, match="no hub of this computer's"):
        line.hello()


def test_in_the_open_nothing_is_said_over_the_network(
    hubs: Callable[..., Hub], tmp_path: Path
) -> None:
    hub = hubs()
    hub.certify(tmp_path / "tls", CLOCK.now())
    with pytest.raises(HubRefuses, match="write https://"):
        hub.line(address="http://10.0.0.5:8035")
    with closing(hub.line("http")) as line, pytest.raises(HubUnreachable):
        line.hello()
    at = "http://10.0.0.5:8035"
    with closing(hub_line(at, "", hub.kiosk, CLOCK, plain=True)) as line:
        assert line.address == at, "unless the technician wants it"


@pytest.mark.expect_log("WARNING", "Invalid HTTP request")
def test_a_hub_that_speaks_no_tls_is_told_apart(hubs: Callable[..., Hub]) -> None:
    hub = hubs(plain=True)
    with closing(hub.line()) as line, pytest.raises(HubRefuses, match="does not speak TLS"):
        line.hello()


def test_a_certificate_that_comes_while_the_hub_runs_counts_at_once(
    hubs: Callable[..., Hub], tmp_path: Path
) -> None:
    hub = hubs()
    with closing(hub.line()) as line:
        with pytest.raises(HubUnreachable):
            line.hello()
        hub.certify(tmp_path / "tls", CLOCK.now())
        assert line.hello().branch == BRANCH
        hub.certify(tmp_path / "of-a-stranger", CLOCK.now())
        assert line.hello().branch == BRANCH, "a connection goes on with the one it began with"
    with closing(hub.line()) as line, pytest.raises(HubRefuses):
        line.hello()


def test_a_hub_that_was_revoked_is_not_believed_any_more(
    hubs: Callable[..., Hub], tmp_path: Path
) -> None:
    hub = hubs()
    hub.certify(tmp_path / "tls", CLOCK.now())
    with closing(hub.line()) as line:
        line.hello()
    Credentials(hub.folder).certificate_file.unlink()
    with closing(hub.line()) as line, pytest.raises(HubUnreachable):
        line.hello()


@pytest.mark.expect_log("WARNING", "cannot be used")
def test_a_damaged_certificate_does_not_end_the_one_that_works(
    hubs: Callable[..., Hub], tmp_path: Path
) -> None:
    hub = hubs()
    hub.certify(tmp_path / "tls", CLOCK.now())
    with closing(hub.line()) as line:
        line.hello()
    Credentials(hub.folder).keep_certificate("nonsense")
    with closing(hub.line()) as line:
        assert line.hello().branch == BRANCH


def test_the_status_says_whether_others_can_know_this_hub(
    hubs: Callable[..., Hub], tmp_path: Path
) -> None:
    hub = hubs()
    credentials = Credentials(hub.folder)

    def certificate() -> str:
        with closing(hub.open()) as store:
            return next(line for line in status_lines(store) if line.startswith("certificate"))

    assert "--plain-http" in certificate()
    credentials.keep_authority(new_authority(tmp_path / "tls", CLOCK.now()).certificate)
    assert "none yet" in certificate()
    hub.certify(tmp_path / "tls", LONG_AGO)
    assert "of 1990-01-01" in certificate()


def test_a_hub_stops_at_once_while_others_hold_the_line(
    hubs: Callable[..., Hub], tmp_path: Path
) -> None:
    """An ERROR in the log, such as that of a stop that was given up, fails every test."""
    hub = hubs()
    hub.certify(tmp_path / "tls", CLOCK.now())
    with closing(hub.line()) as line:
        line.hello()
        hub.stop()


def test_one_handshake_carries_many_requests(hubs: Callable[..., Hub], tmp_path: Path) -> None:
    hub = hubs()
    hub.certify(tmp_path / "tls", CLOCK.now())
    with closing(hub.line()) as line:
        for _ in range(20):
            line.hello()
    assert hub.handshakes == 1
