"""Until when this computer's hub may decide, where the branch's computers settle that by majority.

The agent asks the others and writes it down each second; every program of the computer looks here
before it records anything. It is a file beside the shared one: it is good for seconds, and a power
cut ends it. Times are of the clock that never jumps and also runs while the computer sleeps.
"""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from branch.domain.clock import steady_s

_BOOT = Path("/proc/sys/kernel/random/boot_id")

_log = logging.getLogger(__name__)


class Mandate(BaseModel):
    """From when to when; ``by_hand`` for what a person took on, until a majority has agreed."""

    model_config = ConfigDict(frozen=True)

    since: float = 0.0
    until: float = 0.0
    boot: str = ""
    by_hand: bool = False


def hold(file: Path, since: float, until: float) -> None:
    """Write it down. A file that cannot be written ends the mandate, which is safe."""
    _write(file, Mandate(since=since, until=until, boot=_boot()))


def hold_by_hand(file: Path) -> None:
    """A person has said that the hub before is gone. Raises nothing; see ``hold``."""
    _write(file, Mandate(by_hand=True))


def let_go(file: Path) -> None:
    """This computer is not the hub any more."""
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)


def holds(file: Path, now: float | None = None) -> bool:
    """Tell whether the hub may decide now; not what another start of the computer was told."""
    try:
        mandate = Mandate.model_validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return False
    now = steady_s() if now is None else now
    return mandate.by_hand or (mandate.boot == _boot() and mandate.since <= now < mandate.until)


def is_by_hand(file: Path) -> bool:
    """Tell whether a person took it on, and no majority has agreed yet."""
    try:
        return Mandate.model_validate_json(file.read_bytes()).by_hand
    except (OSError, ValidationError):
        return False


def _write(file: Path, mandate: Mandate) -> None:
    beside = file.with_suffix(".new")
    try:
        beside.write_text(mandate.model_dump_json(), encoding="utf-8")
        beside.replace(file)
    except OSError as error:
        _log.warning("the mandate cannot be written: %s", error)


def _boot() -> str:
    """Return what this start of the computer is called; nothing where the system does not say."""
    try:
        return _BOOT.read_text(encoding="ascii").strip()
    except OSError:
        return ""
