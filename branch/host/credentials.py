"""The keys of this computer, in a folder of their own beside the shared file.

``device.json``   who this computer is to the server, its key, and the next one while it changes
``asking.json``   the key of an enrolment whose answer has not come yet
``trust.json``    on a hub: whom it lets in, as the server told last
``trust-age.json`` on a hub: for how long it has gone by that, by its own clock
``streams.json``  on a hub: how far each device has counted its connections
``authority.pem`` whom this computer believes that it is the server, where that has its own TLS
``hubs.pem``      whom it believes about hubs, where the server has a public certificate
``hub.pem``       for TLS where this computer answers as the hub: a key and its certificate
``boot-N``        empty; N is the highest boot number that was used

A key is on the disk before anybody hears of it, so whatever is killed at whatever moment, this
computer can go on with the one key that the server knows. Copies of the database hold no key.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import BaseModel, ConfigDict, ValidationError

from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.protocol.enrolment import Trust
from branch.protocol.roles import AccessRole
from branch.protocol.streams import Streams

_BOOT = "boot-"


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True)


K = TypeVar("K", bound=BaseModel)


class Asking(_Kept):
    """An enrolment that was begun: the answer may have been lost."""

    server: str
    key: str
    life: str


class Credential(_Kept):
    """Who this computer is; ``next_key`` while a change of the key is under way."""

    server: str
    branch: str
    device: str
    name: str
    role: AccessRole
    key: str
    life: str
    made_at: datetime
    next_key: str | None = None


class TrustAge(_Kept):
    """Seconds that a hub has seen pass since the server's word ``as_of``, at the latest ``at``."""

    as_of: datetime
    at: datetime
    counted_s: float


class _AllStreams(_Kept):
    devices: dict[str, Streams]


TRUST_AGAIN = timedelta(hours=1)


class Credentials:
    """Reads and writes the folder; nobody ever sees half of a file."""

    def __init__(self, folder: DataFolder) -> None:
        self._root = folder.credential
        self._device = self._root / "device.json"
        self._asking = self._root / "asking.json"
        self._trust = self._root / "trust.json"
        self._trust_age = self._root / "trust-age.json"
        self._streams = self._root / "streams.json"
        self._authority = self._root / "authority.pem"
        self._hub_authority = self._root / "hubs.pem"
        self._certificate = self._root / "hub.pem"

    def current(self) -> Credential | None:
        """Return who this computer is, None if it is nobody. Raises CannotStart."""
        return _read(self._device, Credential)

    def asking(self) -> Asking | None:
        """Return the enrolment that was begun here and not ended. Raises CannotStart."""
        begun, now = _read(self._asking, Asking), self.current()
        ended = begun is not None and now is not None and begun.life == now.life
        return None if ended else begun

    def ask(self, asking: Asking) -> None:
        """Keep the key of an enrolment before it is sent."""
        self._write(self._asking, asking)

    def give_up_asking(self) -> None:
        """Forget a key that the server will not know."""
        self._remove(self._asking)

    def keep(self, credential: Credential) -> None:
        """Keep who this computer is from now on; an enrolment under way is done."""
        self._write(self._device, credential)
        self._remove(self._asking)

    def wipe(self) -> None:
        """Forget every key of this computer, and whom it trusted."""
        every = self._device, self._asking, self._trust, self._trust_age, self._certificate
        for file in every:
            self._remove(file)

    def authority(self) -> str | None:
        """Return the certificate that the server's must be signed by, None for the public's."""
        return _pem(self._authority, "enrol this computer anew")

    def hub_authority(self) -> str | None:
        """Return the certificate that a hub's must be signed by, None where hubs have none."""
        return self.authority() or _pem(self._hub_authority, "enrol this computer anew")

    def keep_hub_authority(self, certificate: str) -> None:
        """Keep the certificate that a hub's must be signed by, where the server's is another."""
        self._write(self._hub_authority, certificate)

    def keep_authority(self, certificate: str) -> None:
        """Keep the certificate that the server's must be signed by."""
        self._write(self._authority, certificate)

    @property
    def certificate_file(self) -> Path:
        """The file with the key and the certificate of a hub; there may be none."""
        return self._certificate

    def certificate(self) -> str | None:
        """Return key and certificate of a hub (PEM), None if there is none. Raises CannotStart."""
        return _pem(self._certificate, "delete it, and the server gives another")

    def keep_certificate(self, key_and_certificate: str) -> None:
        """Keep both as one, in place of those before."""
        self._write(self._certificate, key_and_certificate)

    def trust(self) -> Trust | None:
        """Return whom this hub lets in. Raises CannotStart."""
        return _read(self._trust, Trust)

    def trust_time(self) -> int:
        """Return when that was written, in nanoseconds; 0 if it never was."""
        try:
            return self._trust.stat().st_mtime_ns
        except FileNotFoundError:
            return 0

    def keep_trust(self, trust: Trust) -> None:
        """Keep whom this hub lets in; what is as good as what it has is not written again."""
        before = self.trust()
        same = before is not None and before.devices == trust.devices
        if before is None or not same or abs(trust.as_of - before.as_of) > TRUST_AGAIN:
            self._write(self._trust, trust)

    def trust_age(self) -> TrustAge | None:
        """Return how old what this hub trusts has been seen to be. Raises CannotStart."""
        return _read(self._trust_age, TrustAge)

    def keep_trust_age(self, age: TrustAge) -> None:
        """Keep how old what this hub trusts has been seen to be."""
        self._write(self._trust_age, age)

    def streams(self) -> Mapping[str, Streams]:
        """Return how far each device has counted, by device. Raises CannotStart."""
        found = _read(self._streams, _AllStreams)
        return {} if found is None else found.devices

    def keep_streams(self, streams: Mapping[str, Streams]) -> None:
        """Keep how far each device has counted."""
        self._write(self._streams, _AllStreams(devices=dict(streams)))

    def next_boot(self) -> int:
        """Return a number that no program of this computer ever had, on the disk before it is used.

        Raises CannotStart where the folder cannot be written.
        """
        try:
            self._make()
            taken = [int(file.name[len(_BOOT) :]) for file in self._boots()]
            number = max(taken, default=0) + 1
            while not self._taken(number):
                number += 1
            for file in self._boots():
                if int(file.name[len(_BOOT) :]) < number:
                    file.unlink(missing_ok=True)
        except OSError as error:
            raise _unwritable(self._root, error) from error
        return number

    def _boots(self) -> list[Path]:
        return [f for f in self._root.glob(f"{_BOOT}*") if f.name[len(_BOOT) :].isdecimal()]

    def _taken(self, number: int) -> bool:
        try:
            descriptor = os.open(
                self._root / f"{_BOOT}{number}", os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600
            )
        except FileExistsError:
            return False
        os.fsync(descriptor)
        os.close(descriptor)
        _settle(self._root)
        return True

    def _make(self) -> None:
        self._root.mkdir(parents=True, exist_ok=True, mode=0o700)

    def _write(self, file: Path, value: BaseModel | str) -> None:
        beside = file.with_suffix(".new")
        try:
            self._make()
            beside.unlink(missing_ok=True)
            descriptor = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with open(descriptor, "w", encoding="utf-8") as writing:
                text = value if isinstance(value, str) else value.model_dump_json() + "\n"
                writing.write(text)
                writing.flush()
                os.fsync(writing.fileno())
            beside.replace(file)
            _settle(self._root)
        except OSError as error:
            raise _unwritable(self._root, error) from error

    def _remove(self, file: Path) -> None:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise _unwritable(self._root, error) from error


def new_key() -> str:
    """Return a new private key, 32 bytes in base64."""
    return base64.b64encode(Ed25519PrivateKey.generate().private_bytes_raw()).decode()


def private(key: str) -> Ed25519PrivateKey:
    """Return the key that ``new_key`` wrote."""
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(key))


def _read(file: Path, kind: type[K]) -> K | None:
    try:
        return kind.model_validate_json(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValidationError, UnicodeDecodeError) as error:
        words = (
            f"The key of this computer in {file} cannot be read. Put a copy back, or delete the"
            " file, revoke this device on the server and enrol it anew."
        )
        raise CannotStart(Exit.FOLDER, words) from error


def _pem(file: Path, remedy: str) -> str | None:
    try:
        return file.read_text(encoding="ascii")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise CannotStart(Exit.FOLDER, f"{file} cannot be read; {remedy}.") from error


def _settle(folder: Path) -> None:
    """See to it that a name in a folder survives the power cord; Windows does so by itself."""
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _unwritable(folder: Path, error: OSError) -> CannotStart:
    words = f"The folder {folder} with this computer's key cannot be written: {error.strerror}."
    return CannotStart(Exit.FOLDER, words)
