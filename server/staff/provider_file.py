"""The file that says which identity provider vouches for people, and what its groups mean.

    issuer = "https://login.example.org/realms/city"
    client_id = "now-serving"
    client_secret_file = "/etc/nowserving/oidc.secret"
    name = "City account"

    [groups.queue-admins]
    role = "administrator"

    [groups.harbour-office]
    role = "branch_manager"
    branches = ["harbour"]

The secret may come from NOWSERVING_SERVER_OIDC_SECRET instead of a file; without any, the client is
a public one and PKCE alone protects the code. Somebody in several groups has the highest role and
all the branches of the groups with it; somebody in none is refused.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from branch.host.exits import CannotStart, Exit
from branch.host.listening import is_loopback
from branch.protocol.roles import AccessRole
from server.settings import PREFIX
from server.staff.roles import STAFF

SECRET = PREFIX + "OIDC_SECRET"


class _Group(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    role: AccessRole
    branches: tuple[str, ...] = ()


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    issuer: str
    client_id: str = Field(min_length=1)
    client_secret_file: Path | None = None
    name: str = "your organisation"
    groups_claim: str = "groups"
    scopes: tuple[str, ...] = ("openid", "profile", "groups")
    groups: dict[str, _Group] = Field(min_length=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """What a group, or all groups of a person together, are on the server."""

    role: AccessRole
    branches: tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderSettings:
    """One provider. ``name`` stands on the button."""

    issuer: str
    client_id: str
    client_secret: str | None
    public_url: str
    name: str
    groups_claim: str
    scopes: tuple[str, ...]
    groups: Mapping[str, Membership]

    @property
    def redirect(self) -> str:
        """Return the address that the provider sends people back to; it has to know it."""
        return f"{self.public_url}/sign-in/back"

    def membership(self, groups: Iterable[str]) -> Membership | None:
        """Return what these groups are together, None if nothing."""
        found = [self.groups[group] for group in groups if group in self.groups]
        for role in STAFF:
            with_role = [each for each in found if each.role is role]
            if not with_role:
                continue
            if any(each.branches is None for each in with_role):
                return Membership(role=role, branches=None)
            every = {branch for each in with_role for branch in each.branches or ()}
            return Membership(role=role, branches=tuple(sorted(every)))
        return None


def read_provider(
    file: Path, environment: Mapping[str, str], *, public_url: str
) -> ProviderSettings:
    """Return the settings; raises CannotStart and names the key that is wrong.

    ``public_url`` is where browsers find this server, as in its own settings.
    """
    try:
        said = _File.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _wrong(file, str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise _wrong(file, f"{key}: {first['msg']}") from error
    for key, address in (("issuer", said.issuer), ("--public-url", public_url)):
        parts = urlsplit(address)
        private = parts.scheme == "https" or (
            parts.scheme == "http" and is_loopback(parts.hostname or "")
        )
        if not private or not parts.hostname:
            raise _wrong(file, f"{key}: '{address}' should begin with https://")
    return ProviderSettings(
        issuer=said.issuer,
        client_id=said.client_id,
        client_secret=_secret(file, said.client_secret_file, environment),
        public_url=public_url.rstrip("/"),
        name=said.name,
        groups_claim=said.groups_claim,
        scopes=said.scopes,
        groups={name: _membership(file, name, group) for name, group in said.groups.items()},
    )


def _membership(file: Path, name: str, group: _Group) -> Membership:
    if group.role not in STAFF:
        known = ", ".join(STAFF)
        raise _wrong(file, f"groups.{name}.role: {group.role} has no account; {known} have")
    if group.role is AccessRole.BRANCH_MANAGER and not group.branches:
        raise _wrong(file, f"groups.{name}.branches: a branch manager needs branches")
    if group.role is AccessRole.ADMINISTRATOR and group.branches:
        raise _wrong(file, f"groups.{name}.branches: an administrator sees every branch")
    return Membership(role=group.role, branches=group.branches or None)


def _secret(file: Path, secret_file: Path | None, environment: Mapping[str, str]) -> str | None:
    if secret_file is None:
        return environment.get(SECRET) or None
    try:
        secret = secret_file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise _wrong(file, f"client_secret_file: {secret_file} cannot be read: {error}") from error
    if not secret:
        raise _wrong(file, f"client_secret_file: {secret_file} is empty")
    return secret


def _wrong(file: Path, words: str) -> CannotStart:
    return CannotStart(Exit.USAGE, f"{file} (--oidc): {words}.")
