"""OpenID Connect: sends people to their provider, and believes what it says of them afterwards.

Authorization code with PKCE (S256), state and nonce; the ID token's signature, issuer, audience,
times and nonce are checked, with Authlib and joserfc. Used from worker threads: it waits for the
network, at most a few seconds.
"""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import requests
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from branch.domain.clock import Clock
from server.staff.provider_file import ProviderSettings

log = logging.getLogger(__name__)

TIMEOUT_S = 5
LEEWAY_S = 60
"""By how much the provider's clock and ours may differ."""

KNOWN_FOR = timedelta(hours=1)
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "Ed25519")
"""Signatures with a key that only the provider has; never "none", never a shared secret."""


class ProviderAway(Exception):
    """The provider does not answer, or not as one."""


class NotVouched(Exception):
    """The provider answered, and what it says cannot be believed, or is no; ``str`` says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What a browser keeps while its person is at the provider."""

    state: str
    nonce: str
    verifier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouched:
    """Whom the provider vouches for."""

    subject: str
    """Issuer and subject: it stays the same when a name changes."""
    name: str
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What the provider says of itself."""

    until: datetime
    authorization: str
    token: str
    userinfo: str
    keys_at: str
    names_itself: bool


class Provider:
    """One provider, as the settings name it."""

    def __init__(self, settings: ProviderSettings, clock: Clock) -> None:
        self.settings = settings
        self._clock = clock
        self._known: _Known | None = None
        self._keys: KeySet | None = None
        self._lock = threading.Lock()

    def send(self) -> tuple[str, Errand]:
        """Return where to send a browser, and what it keeps. Raises ProviderAway."""
        known = self._discover()
        errand = Errand(
            state=secrets.token_urlsafe(24),
            nonce=secrets.token_urlsafe(24),
            verifier=secrets.token_urlsafe(48),
        )
        with self._session() as session:
            address, _ = session.create_authorization_url(
                known.authorization,
                state=errand.state,
                nonce=errand.nonce,
                code_verifier=errand.verifier,
            )
        return str(address), errand

    def receive(self, errand: Errand, answer: Mapping[str, str]) -> Vouched:
        """Return who came back. Raises ProviderAway and NotVouched."""
        known = self._discover()
        if not secrets.compare_digest(answer.get("state", "").encode(), errand.state.encode()):
            raise NotVouched("the answer belongs to another sign-in")
        if answer.get("iss", self.settings.issuer) != self.settings.issuer:
            raise NotVouched("another provider answered")
        if known.names_itself and "iss" not in answer:
            raise NotVouched("the answer does not say which provider it is of")
        if "code" not in answer:
            raise NotVouched(f"the provider said {answer.get('error', 'nothing')[:60]}")
        try:
            with self._session() as session:
                token = session.fetch_token(
                    known.token,
                    code=answer["code"],
                    code_verifier=errand.verifier,
                    timeout=TIMEOUT_S,
                )
                claims = self._claims(known, errand, token)
                if self.settings.groups_claim not in claims and known.userinfo:
                    claims = {**self._userinfo(session, known, claims["sub"]), **claims}
        except requests.RequestException as error:
            raise ProviderAway(type(error).__name__) from error
        except OAuthError as error:
            raise NotVouched(f"the provider said {error.error}") from error
        except (JoseError, ValueError) as error:
            raise NotVouched(f"its ID token is not valid ({type(error).__name__})") from error
        return self._vouched(claims)

    def _session(self) -> OAuth2Session:
        settings = self.settings
        method = "client_secret_basic" if settings.client_secret else "none"
        return OAuth2Session(
            client_id=settings.client_id,
            client_secret=settings.client_secret,
            token_endpoint_auth_method=method,
            scope=" ".join(settings.scopes),
            redirect_uri=settings.redirect,
            code_challenge_method="S256",
        )

    def _claims(self, known: _Known, errand: Errand, token: Mapping[str, Any]) -> dict[str, Any]:
        text = token.get("id_token")
        if not isinstance(text, str):
            raise ValueError("no ID token")
        try:
            found = jwt.decode(text, self._key_set(known), algorithms=list(ALGORITHMS))
        except JoseError:
            # The provider may have new keys since we asked.
            found = jwt.decode(text, self._key_set(known, anew=True), algorithms=list(ALGORITHMS))
        checked = CodeIDToken(
            found.claims,
            found.header,
            options={
                "iss": {"essential": True, "value": self.settings.issuer},
                "aud": {"essential": True, "value": self.settings.client_id},
                "nonce": {"essential": True, "value": errand.nonce},
            },
            params={
                "nonce": errand.nonce,
                "client_id": self.settings.client_id,
                "access_token": token.get("access_token"),
            },
        )
        checked.validate(now=int(self._clock.now().timestamp()), leeway=LEEWAY_S)
        return dict(found.claims)

    def _userinfo(self, session: OAuth2Session, known: _Known, subject: str) -> dict[str, Any]:
        answer = session.get(known.userinfo, timeout=TIMEOUT_S, allow_redirects=False)
        answer.raise_for_status()
        said = answer.json()
        if not isinstance(said, dict) or said.get("sub") != subject:
            raise ValueError("it speaks of somebody else")
        return said

    def _vouched(self, claims: Mapping[str, Any]) -> Vouched:
        groups = claims.get(self.settings.groups_claim, ())
        if isinstance(groups, str):
            groups = (groups,)
        if not isinstance(groups, Sequence):
            groups = ()
        name = claims.get("preferred_username") or claims.get("email") or claims["sub"]
        return Vouched(
            subject=f"{self.settings.issuer} {claims['sub']}",
            name=str(name),
            groups=tuple(group for group in groups if isinstance(group, str)),
        )

    def _discover(self) -> _Known:
        with self._lock:
            now = self._clock.now()
            if self._known is not None and now < self._known.until:
                return self._known
            said = self._get(f"{self.settings.issuer.rstrip('/')}/.well-known/openid-configuration")
            try:
                if said["issuer"] != self.settings.issuer:
                    raise ProviderAway("it calls itself otherwise")
                self._known = _Known(
                    until=now + KNOWN_FOR,
                    authorization=said["authorization_endpoint"],
                    token=said["token_endpoint"],
                    userinfo=said.get("userinfo_endpoint", ""),
                    keys_at=said["jwks_uri"],
                    names_itself=bool(
                        said.get("authorization_response_iss_parameter_supported", False)
                    ),
                )
            except KeyError as error:
                raise ProviderAway(f"it does not say {error}") from error
            return self._known

    def _key_set(self, known: _Known, *, anew: bool = False) -> KeySet:
        with self._lock:
            if self._keys is None or anew:
                try:
                    self._keys = KeySet.import_key_set(self._get(known.keys_at))  # type: ignore[arg-type]
                except (JoseError, KeyError, ValueError) as error:
                    raise ProviderAway("its keys cannot be read") from error
            return self._keys

    def _get(self, address: str) -> dict[str, Any]:
        try:
            answer = requests.get(address, timeout=TIMEOUT_S, allow_redirects=False)
            answer.raise_for_status()
            said = answer.json()
        except (requests.RequestException, ValueError) as error:
            raise ProviderAway(type(error).__name__) from error
        if not isinstance(said, dict):
            raise ProviderAway("no object")
        return said
