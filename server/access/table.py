"""What each role may ask for: every route of the server, once. A route that is not here is refused.

A device asks about its own branch only. ``None`` is everybody: what these routes show or take is
open, or they have a check of their own (a code, a session).
"""

from __future__ import annotations

from collections.abc import Mapping

from branch.protocol.roles import DEVICES, AccessRole

Roles = frozenset[AccessRole] | None

_HUB = frozenset({AccessRole.HUB})
_READERS = frozenset({AccessRole.AUDITOR})
_PUBLISHERS = frozenset({AccessRole.ADMINISTRATOR})
_STAFF = frozenset({AccessRole.ADMINISTRATOR, AccessRole.BRANCH_MANAGER, AccessRole.AUDITOR})
_AUDITORS = frozenset({AccessRole.ADMINISTRATOR, AccessRole.AUDITOR})
_MANAGERS = frozenset({AccessRole.ADMINISTRATOR, AccessRole.BRANCH_MANAGER})

TABLE: Mapping[tuple[str, str], Roles] = {
    ("GET", "/health"): None,
    ("GET", "/ready"): None,
    ("GET", "/openapi.json"): None,
    ("GET", "/theme.css"): None,
    # Pages, for who has an account; ``server.staff.roles`` says the same by rooms.
    ("GET", "/sign-in"): None,
    ("POST", "/sign-in"): None,
    ("GET", "/sign-in/elsewhere"): None,
    ("GET", "/sign-in/back"): None,
    ("POST", "/sign-out"): _STAFF,
    ("GET", "/account"): _STAFF,
    ("POST", "/account"): _STAFF,
    ("GET", "/"): _STAFF,
    ("GET", "/live"): _STAFF,
    ("GET", "/devices"): _STAFF,
    ("GET", "/devices/now"): _STAFF,
    ("GET", "/staffing"): _MANAGERS,
    ("GET", "/staffing/{branch}"): _MANAGERS,
    ("GET", "/audit"): _AUDITORS,
    ("GET", "/audit/deeds"): _AUDITORS,
    ("GET", "/audit/heads"): _AUDITORS,
    # Devices.
    ("GET", "/v1/authority"): None,
    ("POST", "/v1/enrolment/look"): None,
    ("POST", "/v1/enrolment"): None,
    ("GET", "/v1/device"): DEVICES,
    ("POST", "/v1/device/key"): DEVICES,
    ("POST", "/v1/device/certificate"): _HUB,
    ("GET", "/v1/branches/{branch}/devices"): _HUB,
    ("POST", "/v1/branches/{branch}/hello"): _HUB,
    ("POST", "/v1/branches/{branch}/log"): _HUB,
    ("POST", "/v1/branches/{branch}/waits"): _HUB,
    ("POST", "/v1/branches/{branch}/orders"): _HUB,
    ("POST", "/v1/branches/{branch}/device-board"): _HUB,
    ("GET", "/v1/branches/{branch}/device-board"): _HUB | _READERS,
    ("GET", "/v1/device-boards"): _READERS,
    ("GET", "/metrics"): _READERS,
    # A key of --key-file reads as an auditor does.
    ("GET", "/v1/branches/{branch}/waits"): _HUB | _READERS,
    ("GET", "/v1/branches/{branch}"): _HUB | _READERS,
    ("GET", "/v1/branches/{branch}/log"): _HUB | _READERS,
    ("GET", "/v1/branches/{branch}/head"): _HUB | _READERS,
    ("GET", "/v1/branches/{branch}/proof/inclusion"): _READERS,
    ("GET", "/v1/branches/{branch}/proof/consistency"): _READERS,
    # A key of --publish-key-file publishes as an administrator does.
    ("POST", "/v1/branches/{branch}/configurations"): _PUBLISHERS,
    ("GET", "/v1/branches/{branch}/configurations"): _PUBLISHERS,
    ("GET", "/v1/branches/{branch}/configurations/{version}"): _PUBLISHERS,
    ("POST", "/v1/branches/{branch}/configurations/{version}/roll-back"): _PUBLISHERS,
}
