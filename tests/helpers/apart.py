"""A kiosk on a computer of its own, with and without its hub: what is done and seen there."""

from __future__ import annotations

from datetime import datetime

from branch.store.computer import HubLink, hub_contact
from branch.store.lent import used_up
from branch.store.store import Store
from branch.ui.pilot_client import PilotClient


def take(hand: PilotClient) -> str:
    """Take a ticket at the kiosk, and return the number on the screen."""
    hand.wait("service-identity")
    hand.touch("service-identity")
    hand.wait("number")
    number = str(hand.read("number"))
    hand.wait("done")
    hand.touch("done")
    hand.wait_gone("done")
    return number


def is_away(store: Store) -> bool:
    with store.reading() as connection:
        return hub_contact(connection).link is HubLink.AWAY


def without_numbers(store: Store, now: datetime) -> frozenset[str]:
    """Return the services for which the computer has no number of its own."""
    with store.reading() as connection:
        return used_up(connection, store.branch(connection), now)
