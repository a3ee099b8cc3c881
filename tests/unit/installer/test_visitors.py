"""The people of a replayed day find their language and their service on any kiosk."""

from __future__ import annotations

import typing
from dataclasses import dataclass, field
from datetime import datetime

from branch.domain.clock import SystemClock
from branch.domain.ticket import Ticket
from branch.ui.pilot_client import PilotClient, PilotRefused
from installer.replay.recorded import Arrival, RecordedDay
from installer.replay.visitors import Visitors


@dataclass
class PagedKiosk:
    """A menu of several pages; what is not on the page shown cannot be touched."""

    pages: list[set[str]]
    done_comes: bool = True
    on_ticket: bool = False
    at: int = 0
    touched: list[str] = field(default_factory=list)

    def wait(self, name: str, timeout_s: float = 0.0) -> None:
        if name not in self._there():
            raise PilotRefused(f"{name!r} is not there after {timeout_s} s")

    def wait_gone(self, name: str, timeout_s: float = 0.0) -> None:
        if name in self._there():
            self.on_ticket = False  # a ticket leaves by itself, and the menu begins anew
            self.at = 0

    def touch(self, name: str) -> None:
        self.wait(name)
        self.touched.append(f"{name} on a ticket" if self.on_ticket else name)
        match name:
            case "page-next":
                self.at += 1
            case "page-previous":
                self.at -= 1
            case "done":
                self.on_ticket, self.at = False, 0
            case _ if name.startswith("service-"):
                self.on_ticket = True

    def read(self, _name: str) -> str:
        return "A001"

    def _there(self) -> set[str]:
        languages = {"language-en", "language-es", "language-ar"}
        if self.on_ticket:
            return {"number", *languages} | ({"done"} if self.done_comes else set())
        turns = {"page-next"} if self.at + 1 < len(self.pages) else set[str]()
        turns |= {"page-previous"} if self.at > 0 else set()
        return self.pages[self.at] | turns | languages


def come(kiosk: PagedKiosk, services: list[str]) -> list[str]:
    """Let one visitor for each service come, one after the other; return the services taken."""
    taken: list[str] = []

    def take(service: str, _number: str | None) -> Ticket | None:
        taken.append(service)
        return typing.cast(Ticket, _AnyTicket(str(len(taken))))

    at = datetime(2014, 1, 4, 9)
    arrivals = [
        Arrival(at=at, service=one, counter=None, called=None, service_s=0.0, abandoned=True)
        for one in services
    ]
    day = RecordedDay(date="2014-01-04", arrivals=tuple(arrivals), skills={}, first_seen={})
    Visitors(day, typing.cast(PilotClient, kiosk), SystemClock(), take).run()
    return taken


@dataclass(frozen=True)
class _AnyTicket:
    id: str


def test_a_service_on_a_later_page_is_looked_for() -> None:
    kiosk = PagedKiosk([{"service-a"}, {"service-b"}, {"service-c"}])
    assert come(kiosk, ["C", "A", "B"]) == ["c", "a", "b"]
    assert kiosk.touched == [
        *("page-next", "page-next", "service-c", "done on a ticket"),
        *("service-a", "done on a ticket"),
        *("page-next", "service-b", "done on a ticket"),
    ]


def test_whoever_finds_the_menu_on_a_late_page_begins_with_the_first() -> None:
    kiosk = PagedKiosk([{"service-a"}, {"service-b"}, {"service-c"}], at=2)
    assert come(kiosk, ["A"]) == ["a"]


def test_a_language_is_chosen_on_the_menu_not_on_the_ticket_of_whoever_came_before() -> None:
    kiosk = PagedKiosk([{"service-a"}], done_comes=False)
    assert come(kiosk, ["A"] * 8) == ["a"] * 8
    assert kiosk.touched == ["service-a"] * 7 + ["language-es", "service-a"]
