"""What each role may ask the hub for: every route and every use case, and whose words it hears.

What is not here is refused. A device with the role ``hub`` may become the hub, so it may ask for
all that any other may; people never ask the hub themselves, their counter does.
"""

from __future__ import annotations

from collections.abc import Mapping

from branch.desk.port import CounterDesk, KioskDesk, SupervisorDesk
from branch.domain.events import AnnouncementMade
from branch.domain.people_events import MessageSent
from branch.protocol.roles import DEVICES, AccessRole

Roles = frozenset[AccessRole]

_HUB: Roles = frozenset({AccessRole.HUB})
_KIOSK: Roles = _HUB | {AccessRole.KIOSK}
_COUNTER: Roles = _HUB | {AccessRole.COUNTER}

ROUTES: Mapping[tuple[str, str], Roles] = {
    ("GET", "/v1/hello"): DEVICES,
    ("GET", "/v1/waits"): DEVICES,
    ("GET", "/v1/configuration"): DEVICES,
    ("GET", "/v1/log"): DEVICES,
    ("POST", "/v1/late"): DEVICES,
    ("POST", "/v1/devices"): DEVICES,
    ("GET", "/v1/devices"): DEVICES,
    ("GET", "/v1/metrics"): DEVICES,
    ("POST", "/v1/follow"): _HUB,
    ("POST", "/v1/vote"): _HUB,
    # The use case decides.
    ("POST", "/v1/decide/{command}"): DEVICES,
    ("POST", "/v1/ask/{question}"): DEVICES,
}


def _of(desk: type) -> frozenset[str]:
    return frozenset(name for name in dir(desk) if not name.startswith("_"))


_AT_COUNTERS = frozenset({"announce", "book", "change_appointment", "cancel_appointment"})

USE_CASES: Mapping[str, Roles] = {
    **dict.fromkeys(_of(CounterDesk) | _of(SupervisorDesk) | _AT_COUNTERS, _COUNTER),
    **dict.fromkeys(_of(KioskDesk), _KIOSK),
    # Both a kiosk and a clerk check people in.
    **dict.fromkeys(_of(KioskDesk) & _of(CounterDesk), _KIOSK | _COUNTER),
    "close_day": _HUB,
}

WORDS: Mapping[str, Roles] = {
    AnnouncementMade.__name__: _COUNTER | {AccessRole.DISPLAY},
    MessageSent.__name__: _COUNTER,
}
"""Who is sent the words that stand beside a record of this kind; the record itself everybody."""


def hears(role: AccessRole, kind: str) -> bool:
    """Tell whether a device of this role is sent the words beside such a record."""
    return role in WORDS.get(kind, frozenset())


def may(role: AccessRole, method: str, route: str, use_case: str) -> bool:
    """Tell whether a device of this role may ask for it."""
    allowed = ROUTES.get((method, route), frozenset())
    if use_case:
        allowed &= USE_CASES.get(use_case, frozenset())
    return role in allowed
