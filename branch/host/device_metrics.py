"""The device board as Prometheus metrics (text exposition format 0.0.4), on hub and server.

Written by ``prometheus_client``; read each time that somebody asks, nothing is kept between.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from branch.protocol.devices import ComputerNow, DeviceBoard

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_COMPUTER = ["branch", "computer", "id"]
_DISPLAY = [*_COMPUTER, "display", "device"]
_PRINTER = [*_COMPUTER, "device"]


def metrics(boards: Mapping[str, tuple[DeviceBoard, int]], more: Iterable[Metric] = ()) -> bytes:
    """Return the exposition of these branches' boards, each with its age in seconds."""
    registry = CollectorRegistry()
    registry.register(_Boards(boards, more))
    return generate_latest(registry)


class _Boards(Collector):
    def __init__(
        self, boards: Mapping[str, tuple[DeviceBoard, int]], more: Iterable[Metric]
    ) -> None:
        self._boards = boards
        self._more = more

    def collect(self) -> Iterable[Metric]:
        families = _Families()
        for branch, (board, age_s) in sorted(self._boards.items()):
            families.board_age.add_metric([branch], age_s)
            for one in board.computers:
                families.add(branch, one, age_s)
        yield from self._more
        yield from vars(families).values()


class _Families:
    """Every metric; a value that is not known has no sample."""

    def __init__(self) -> None:
        def gauge(name: str, words: str, labels: list[str]) -> GaugeMetricFamily:
            return GaugeMetricFamily(f"nowserving_{name}", words, labels=labels)

        self.board_age = gauge(
            "device_board_age_seconds", "How long ago the hub told its board", ["branch"]
        )
        self.info = gauge(
            "computer_info",
            "What a computer of a branch is and runs; always 1",
            [*_COMPUTER, "host", "role", "version", "configuration"],
        )
        self.heard = gauge(
            "computer_heard_seconds", "How long ago the computer was heard of", _COMPUTER
        )
        self.offset = gauge(
            "computer_clock_offset_seconds", "How much its clock is ahead of the hub's", _COMPUTER
        )
        self.link = gauge(
            "computer_link",
            "How it stands with the hub, or a hub with the server; 1 at the state",
            [*_COMPUTER, "state"],
        )
        self.unsent = gauge("computer_unsent_events", "Records that only it has", _COMPUTER)
        self.unsent_age = gauge(
            "computer_unsent_age_seconds", "How old the oldest of them is", _COMPUTER
        )
        self.dead = gauge(
            "computer_dead_letters", "Records that the server refused to apply", _COMPUTER
        )
        self.unshown = gauge("display_unshown_calls", "Calls not shown yet", _DISPLAY)
        self.unspoken = gauge("display_unspoken_calls", "Calls not spoken yet", _DISPLAY)
        self.missed = gauge("display_missed_calls", "Calls that never reached it", _DISPLAY)
        self.silent = gauge(
            "display_silent_seconds", "How long ago the display was heard of", _DISPLAY
        )
        self.audio = gauge(
            "display_audio", "What it knows of its sound; 1 at the state", [*_DISPLAY, "state"]
        )
        self.printer = gauge(
            "printer_state", "How the printer is; 1 at the state", [*_PRINTER, "state"]
        )
        self.tickets = gauge(
            "printer_tickets_left", "About how many tickets the paper is enough for", _PRINTER
        )
        self.paperless = gauge(
            "printer_paperless", "1 while numbers are given out without paper", _PRINTER
        )

    def add(self, branch: str, one: ComputerNow, age_s: int) -> None:
        said, place = one.facts, [branch, one.facts.device, one.facts.id]
        older_s = one.heard_s + age_s
        self.info.add_metric([*place, said.host, said.role, said.version, said.configuration], 1)
        self.heard.add_metric(place, older_s)
        if one.clock_offset_s is not None:
            self.offset.add_metric(place, one.clock_offset_s)
        self.link.add_metric([*place, said.link], 1)
        self.unsent.add_metric(place, said.unsent)
        self.unsent_age.add_metric(place, said.unsent_s or 0)
        self.dead.add_metric(place, said.dead_letters)
        for screen in said.screens:
            labels = [*place, screen.display, screen.device]
            self.unshown.add_metric(labels, screen.unshown)
            self.unspoken.add_metric(labels, screen.unspoken)
            self.missed.add_metric(labels, screen.missed)
            self.silent.add_metric(labels, screen.silent_s + older_s)
            self.audio.add_metric([*labels, screen.audio], 1)
        for printer in said.printers:
            labels = [*place, printer.device]
            self.printer.add_metric([*labels, printer.state], 1)
            self.paperless.add_metric(labels, int(printer.paperless))
            if printer.tickets_left is not None:
                self.tickets.add_metric(labels, printer.tickets_left)
