"""A computer that was told no address finds the hub of its branch, and again when it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from branch.host.finding import Beacon, FoundHub, hubs, hubs_of
from branch.host.hub_line import HubRefuses, HubRevoked, HubUnreachable
from branch.hub.handler import HubHandler
from branch.protocol.lan import HubHello
from branch.store.computer import Computer, Role, become
from branch.sync.mirror import Mirror
from branch.sync.seeking import SeekingLine, _first
from tests.helpers.lan import ADDRESS, DirectLine, LanBranch, head_of
from tests.helpers.stores import operation

LOOPBACK = ["127.0.0.1"]


def hub(branch: str, reign: int = 1, at: str = "10.0.0.5") -> FoundHub:
    return FoundHub(branch=branch, address=f"http://{at}:8035", reign=reign)


def test_a_computer_asks_the_hub_of_its_own_branch() -> None:
    there = [hub("library"), hub("town-hall", at="10.0.0.9")]
    assert [found.address for found in hubs_of("town-hall", there)] == ["http://10.0.0.9:8035"]
    assert hubs_of("registry", there) == []


def test_a_new_computer_takes_the_only_branch_there_is_and_guesses_none() -> None:
    assert hubs_of(None, [hub("library")]) == [hub("library")]
    assert hubs_of(None, [hub("library"), hub("town-hall")]) == []
    assert hubs_of(None, []) == []


@pytest.mark.parametrize(("tls", "scheme"), [(True, "https"), (False, "http")])
def test_a_hub_that_announces_itself_is_found_and_gone_after_it_left(
    tls: bool, scheme: str
) -> None:
    beacon = Beacon(
        branch="town-hall",
        device="hub",
        reign=3,
        host="127.0.0.1",
        port=8035,
        tls=tls,
        interfaces=LOOPBACK,
    )
    beacon.start()
    found: list[FoundHub] = []
    for _ in range(10):
        found = [one for one in hubs(0.5, LOOPBACK) if one.branch == "town-hall"]
        if found:
            break
    beacon.stop()
    assert found == [FoundHub(branch="town-hall", address=f"{scheme}://127.0.0.1:8035", reign=3)]
    assert not [one for one in hubs(0.3, LOOPBACK) if one.branch == "town-hall"]


class Refusing(DirectLine):
    """What answers there is not believed, or has withdrawn this computer."""

    def __init__(self, handler: HubHandler, why: HubRefuses) -> None:
        super().__init__(handler)
        self._why = why

    def hello(self) -> HubHello:
        raise self._why


def test_of_those_that_announce_themselves_the_one_that_proves_it_is_taken(lan: LanBranch) -> None:
    stranger = Refusing(lan.line.handler, HubRefuses("it has a certificate of a stranger"))
    there = {"https://10.0.0.66:8035": stranger, ADDRESS: lan.line}
    assert _first(list(there), there.__getitem__) == ADDRESS
    with pytest.raises(HubUnreachable, match=r"no hub of this branch.*of a stranger"):
        _first(["https://10.0.0.66:8035"], there.__getitem__)
    assert _first([], there.__getitem__) is None


def test_a_computer_with_several_addresses_hears_that_it_was_revoked(lan: LanBranch) -> None:
    revoked = Refusing(lan.line.handler, HubRevoked("kiosk-2 was revoked"))
    lan.line.away = True
    there = {"https://10.0.0.5:8035": revoked, ADDRESS: lan.line}
    with pytest.raises(HubRevoked):
        _first(list(there), there.__getitem__)


@pytest.fixture
def lan(tmp_path: Path) -> Iterator[LanBranch]:
    made = LanBranch(tmp_path)
    yield made
    made.close()


def test_the_mirror_works_on_a_line_that_seeks(lan: LanBranch) -> None:
    lan.desk.issue(service="identity", language="en", operation=operation())
    there: list[str] = []
    told: list[str] = []
    line = SeekingLine(lambda: there[-1] if there else None, lambda _: lan.line, told.append)
    mirror = Mirror(lan.there, line, noise=lan.mirror._noise)
    mirror.contact()
    assert "announces itself" in lan.contact().words
    there.append(ADDRESS)
    mirror.contact()
    assert told == [ADDRESS]
    assert head_of(lan.there) == head_of(lan.hub)
    there.append("http://10.0.0.77:8035")
    mirror.contact()
    assert told == [ADDRESS], "a hub that answers is not looked for again"
    lan.line.away = True
    mirror.contact()
    lan.line.away = False
    mirror.contact()
    assert told == [ADDRESS, "http://10.0.0.77:8035"]
    with pytest.raises(HubUnreachable):
        SeekingLine(lambda: None, lambda _: lan.line, told.append).entries(0, "")


@pytest.mark.expect_log("WARNING", "not the hub")
def test_one_that_is_no_hub_any_more_is_looked_for_elsewhere(lan: LanBranch) -> None:
    told: list[str] = []
    line = SeekingLine(lambda: ADDRESS, lambda _: lan.line, told.append)
    mirror = Mirror(lan.there, line, noise=lan.mirror._noise)
    mirror.contact()
    with lan.hub.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE))
    mirror.contact()
    with lan.hub.transaction() as connection:
        become(connection, Computer(role=Role.HUB))
    mirror.contact()
    assert told == [ADDRESS, ADDRESS]
