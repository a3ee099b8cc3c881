"""Finding the hub on the branch's network by mDNS (RFC 6762 and 6763), so nobody types an address.

The hub announces ``_nowserving._tcp`` with its branch, its reign and whether it speaks TLS; another
computer listens for two seconds and asks those of its branch. It works within one network segment
only. What is announced proves nothing: an enrolled computer asks for the hub's certificate.

By hand: ``python -m branch.host.finding`` lists the hubs of this network.
"""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from zeroconf import (
    InterfaceChoice,
    ServiceBrowser,
    ServiceInfo,
    ServiceStateChange,
    Zeroconf,
    get_all_addresses,
)

KIND = "_nowserving._tcp.local."
LISTEN_S = 2.0
_ANSWER_MS = 1000

_log = logging.getLogger(__name__)

Interfaces = Sequence[str] | InterfaceChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundHub:
    """A hub that announces itself."""

    branch: str
    address: str
    reign: int


class Beacon:
    """Announces a hub until it is stopped, in a thread of its own: saying it takes seconds."""

    def __init__(
        self,
        *,
        branch: str,
        device: str,
        reign: int,
        host: str,
        port: int,
        tls: bool = False,
        interfaces: Interfaces | None = None,
    ) -> None:
        """``host`` is what the hub listens at; all addresses of this computer for all of them."""
        self._interfaces = interfaces or InterfaceChoice.All
        self._info = ServiceInfo(
            KIND,
            f"{branch}-{device}-{port}.{KIND}",
            port=port,
            parsed_addresses=list(_addresses(host)),
            properties={
                "branch": branch,
                "reign": str(reign),
                "scheme": "https" if tls else "http",
            },
        )
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="beacon", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, within_s: float = 5.0) -> None:
        """Say goodbye, so that nobody asks here any more."""
        self._stopping.set()
        self._thread.join(within_s)

    def _run(self) -> None:
        try:
            with contextlib.closing(Zeroconf(interfaces=self._interfaces)) as network:
                network.register_service(self._info, allow_name_change=True)
                _log.info("the hub announces itself on this network")
                self._stopping.wait()
                network.unregister_service(self._info)
        except OSError as error:
            _log.warning(
                "the hub cannot announce itself (%s): give the other computers its address", error
            )


def hubs(listen_s: float = LISTEN_S, interfaces: Interfaces | None = None) -> list[FoundHub]:
    """Return the hubs that announce themselves, the highest reign first; none where none can."""
    names: set[str] = set()

    def heard(
        zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
    ) -> None:
        if state_change is ServiceStateChange.Removed:
            names.discard(name)
        else:
            names.add(name)

    try:
        with contextlib.closing(Zeroconf(interfaces=interfaces or InterfaceChoice.All)) as network:
            browser = ServiceBrowser(network, KIND, handlers=[heard])
            time.sleep(listen_s)
            infos = [network.get_service_info(KIND, name, _ANSWER_MS) for name in sorted(names)]
            browser.cancel()
    except OSError as error:
        _log.info("this computer cannot look for a hub: %s", error)
        return []
    found = [hub for info in infos if info is not None for hub in _hub(info)]
    return sorted(found, key=lambda hub: -hub.reign)


def hubs_of(branch: str | None, found: Iterable[FoundHub]) -> list[FoundHub]:
    """Return the hubs to ask: of this branch, or of the only branch there is for a new computer."""
    there = list(found)
    if branch is None:
        return there if len({hub.branch for hub in there}) == 1 else []
    return [hub for hub in there if hub.branch == branch]


def _hub(info: ServiceInfo) -> Iterable[FoundHub]:
    said = {key: value or b"" for key, value in info.properties.items()}
    branch = said.get(b"branch", b"").decode(errors="replace")
    reign = said.get(b"reign", b"").decode(errors="replace")
    scheme = "https" if said.get(b"scheme") == b"https" else "http"
    addresses = info.parsed_addresses()
    if not branch or not reign.isdecimal() or not addresses:
        return
    host = addresses[0]
    shown = f"[{host}]" if ":" in host else host
    yield FoundHub(branch=branch, address=f"{scheme}://{shown}:{info.port}", reign=int(reign))


def _addresses(host: str) -> Iterable[str]:
    with contextlib.suppress(ValueError):
        if not ipaddress.ip_address(host).is_unspecified:
            return [host]
    own = [one for one in get_all_addresses() if not ipaddress.ip_address(one).is_loopback]
    return own or ["127.0.0.1"]


if __name__ == "__main__":
    for one in hubs():
        print(f"{one.branch}  reign {one.reign}  {one.address}")
