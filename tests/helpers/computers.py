"""Computers with cables between them: network namespaces, and the real programs in them.

Every computer is a namespace with one cable to the branch's switch, a bridge in a namespace of its
own, so that nothing of this machine's own network is touched. A cable is cut by taking the link
down. Files are shared by all namespaces: a test looks into each computer's folder from outside.
Needs iproute2 and the rights of root. By hand: ``ip netns exec NAME ip address``.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from branch.host.folders import DataFolder
from tests.helpers.running import ROOT

LEAVE_WITHIN_S = 60
SWITCH = "lan"


class Network:
    """A switch and computers around it; ``address`` is where each of them is."""

    def __init__(self, names: Sequence[str]) -> None:
        self._mark = f"nst{os.getpid() % 100_000}"
        self._made: list[str] = []
        self.address = {name: f"10.77.0.{n}" for n, name in enumerate(names, 1)}

    def make(self) -> None:
        """Make all of it. Raises PermissionError with what ip said where that is not allowed."""
        self._add(SWITCH)
        self._ip(SWITCH, "link", "add", "br0", "type", "bridge")
        self._ip(SWITCH, "link", "set", "br0", "up")
        for number, (name, address) in enumerate(self.address.items(), 1):
            self._add(name)
            cable = ["type", "veth", "peer", "name", "eth0", "netns", self.namespace(name)]
            self._ip(SWITCH, "link", "add", f"port{number}", *cable)
            self._ip(SWITCH, "link", "set", f"port{number}", "master", "br0", "up")
            self._ip(name, "address", "add", f"{address}/24", "dev", "eth0")
            for device in ("lo", "eth0"):
                self._ip(name, "link", "set", device, "up")

    def _add(self, name: str) -> None:
        _run("ip", "netns", "add", self.namespace(name))
        self._made.append(name)

    def namespace(self, name: str) -> str:
        """Return the namespace's own name, which no other run has."""
        return f"{self._mark}-{name}"

    def cut(self, name: str) -> None:
        """Pull the cable of a computer."""
        self._ip(name, "link", "set", "eth0", "down")

    def join(self, name: str) -> None:
        """Put the cable back."""
        self._ip(name, "link", "set", "eth0", "up")

    def _ip(self, name: str, *words: str) -> None:
        _run("ip", "-n", self.namespace(name), *words)

    def remove(self) -> None:
        """Take everything away; the cables go with their ends."""
        for name in self._made:
            with contextlib.suppress(PermissionError):
                _run("ip", "netns", "delete", self.namespace(name))


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    if done.returncode:
        raise PermissionError(f"{' '.join(command)}: {done.stderr.strip()}")


@contextlib.contextmanager
def network(*names: str) -> Iterator[Network]:
    """Yield a network of these computers; skips the test where this machine may not have one."""
    if sys.platform != "linux" or shutil.which("ip") is None:
        pytest.skip("network namespaces need Linux and iproute2 (2026-11-29)")
    made = Network(names)
    try:
        try:
            made.make()
        except PermissionError as why:
            pytest.skip(f"network namespaces are not permitted here (2026-11-29): {why}")
        yield made
    finally:
        made.remove()


@dataclass(slots=True)
class Computer:
    """One computer of the branch: its folder, and the programs that run on it."""

    name: str
    network: Network
    data: DataFolder
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(
        self, program: str, *arguments: str, environment: Mapping[str, str] | None = None
    ) -> None:
        """Start a program; what it prints is in the folder of the logs."""
        command = ["ip", "netns", "exec", self.network.namespace(self.name), sys.executable]
        with self.output(program).open("ab") as output:
            self.running[program] = subprocess.Popen(
                [*command, "-m", program, *arguments],
                cwd=ROOT,
                env={**os.environ, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )

    def output(self, program: str) -> Path:
        """Return the file that takes what a program prints."""
        return self.data.log / f"{program}.out"

    def kill(self, program: str) -> None:
        """End a program as a power cut would."""
        process = self.running.pop(program)
        process.kill()
        process.wait(LEAVE_WITHIN_S)

    def stop(self) -> None:
        """Ask all programs to leave; end what does not."""
        for process in self.running.values():
            process.send_signal(signal.SIGTERM)
        for process in self.running.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(LEAVE_WITHIN_S)
            process.kill()
            process.wait()
