"""A clerk signs in with a PIN on the real file: right, wrong, too often, from two programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.counter import CounterState
from branch.domain.errors import (
    CounterTaken,
    NotSeenLately,
    SecretLapsed,
    SecretNeeded,
    SecretNotSet,
    SignInPaused,
    WrongSecret,
)
from branch.domain.people_events import ClerkSignedIn
from branch.store import people, reading
from branch.store.rescue import rescue
from branch.store.sign_in_places import tries_here
from branch.store.store import Store
from branch.sync.clerks import give, take_away
from branch.sync.contact import Contact, Link, remember
from tests.helpers.branches import town_hall_text
from tests.helpers.secrets import cheap
from tests.helpers.stores import open_store, operation

PIN = "4837"


class Branch:
    """The town hall, where clerk-1 has a PIN."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock()
        self.store = open_store(folder, self.clock)
        self.desk = LocalDesk(self.store, cheap())
        give(self.store, "clerk-1", PIN, cheap())

    def kinds(self) -> list[str]:
        with self.store.reading() as connection:
            return [record.kind for record in reading.log(connection, 0)]

    def state(self, counter: str) -> CounterState | None:
        with self.store.reading() as connection:
            found = reading.counters(connection).get(counter)
        return found.state if found else None


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    made = Branch(tmp_path / "data")
    yield made
    made.store.close()


def test_with_the_pin_the_counter_opens_and_the_log_says_so(branch: Branch) -> None:
    with pytest.raises(SecretNeeded):
        branch.desk.open_counter(counter="1", clerk="clerk-1")
    assert branch.state("1") is None
    branch.desk.open_counter(counter="1", clerk="clerk-1", secret="٤٨٣٧")
    assert branch.state("1") is CounterState.OPEN
    assert branch.kinds() == ["SecretChanged", "ClerkSignedIn", "CounterOpened"]
    with branch.store.reading() as connection:
        assert PIN not in "".join(r.body for r in reading.log(connection, 0))


def test_wrong_pins_are_counted_noted_and_slowed_down(branch: Branch) -> None:
    for left in (4, 3, 2, 1, 0):
        with pytest.raises(WrongSecret) as wrong:
            branch.desk.open_counter(counter="1", clerk="clerk-1", secret="0000")
        assert wrong.value.tries_left == left
    for secret in ("0000", PIN, ""):
        with pytest.raises(SignInPaused) as paused:
            branch.desk.open_counter(counter="1", clerk="clerk-1", secret=secret)
        assert paused.value.wait_s == 30
    branch.clock.forward(31)
    with pytest.raises(WrongSecret):
        branch.desk.open_counter(counter="1", clerk="clerk-1", secret="0000")
    branch.clock.forward(61)
    branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)
    assert branch.kinds().count("SignInFailed") == 6
    with branch.store.reading() as connection:
        assert people.credentials(connection)["clerk-1"].failures == 0


def test_a_try_whose_program_died_while_comparing_counts(branch: Branch) -> None:
    class Dies(type(cheap())):  # type: ignore[misc]
        def right(self, kept: str, secret: str) -> bool:
            raise KeyboardInterrupt

    dying = LocalDesk(branch.store, Dies(passes=1, memory_kib=8, lanes=1))
    with pytest.raises(KeyboardInterrupt):
        dying.open_counter(counter="1", clerk="clerk-1", secret="0000")
    with branch.store.reading() as connection:
        assert people.credentials(connection)["clerk-1"].failures == 1


def test_a_clerk_without_a_secret_signs_in_unless_the_branch_wants_one(branch: Branch) -> None:
    branch.desk.open_counter(counter="2", clerk="clerk-2")
    strict = town_hall_text().replace("required = false", "required = true")
    branch.store.configure(strict, "strict.toml")
    with pytest.raises(SecretNotSet):
        branch.desk.open_counter(counter="3", clerk="clerk-3")


def test_a_pin_not_used_for_three_months_is_given_anew(branch: Branch) -> None:
    branch.clock.forward(91 * 86400)
    with pytest.raises(SecretLapsed):
        branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)
    give(branch.store, "clerk-1", PIN, cheap())
    branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)


def heard_of_the_server(branch: Branch) -> None:
    with branch.store.transaction() as connection:
        remember(connection, Contact(link=Link.CURRENT, heard_at=branch.clock.now()))


def test_a_sign_in_without_the_server_is_marked_in_the_log(branch: Branch) -> None:
    def marks() -> list[bool]:
        with branch.store.reading() as connection:
            events = [record.event() for record in reading.log(connection, 0)]
        return [event.offline for event in events if isinstance(event, ClerkSignedIn)]

    def signs_in() -> None:
        branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)

    signs_in()
    assert marks() == [False], "it never had a server"
    heard_of_the_server(branch)
    branch.clock.forward(240)
    signs_in()
    branch.clock.forward(120)
    signs_in()
    branch.desk.hand_over(counter="1", clerk="clerk-1", to="clerk-2")
    heard_of_the_server(branch)
    branch.desk.hand_over(counter="1", clerk="clerk-2", to="clerk-1", secret=PIN)
    assert marks() == [False, False, True, True, False]


def test_without_the_server_only_who_was_here_lately_signs_in(branch: Branch) -> None:
    branch.clock.forward(31 * 86400)
    heard_of_the_server(branch)
    branch.clock.forward(360)
    with pytest.raises(NotSeenLately) as away:
        branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)
    assert away.value.days == 30
    heard_of_the_server(branch)
    branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)
    branch.clock.forward(29 * 86400)
    branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)
    branch.clock.forward(31 * 86400)
    give(branch.store, "clerk-1", PIN, cheap())
    branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)


def test_locking_keeps_the_ticket_and_only_the_clerk_unlocks(branch: Branch) -> None:
    desk = branch.desk
    desk.open_counter(counter="2", clerk="clerk-2")
    desk.hand_over(counter="2", clerk="clerk-2", to="clerk-1", secret=PIN)
    number = desk.issue(service="identity", language="en", operation="1").ticket.number
    desk.call_next(counter="2", clerk="clerk-1", operation="2")
    desk.lock(counter="2", clerk="clerk-1", idle=True)
    with pytest.raises(WrongSecret):
        desk.unlock(counter="2", clerk="clerk-1", secret="0001")
    with pytest.raises(CounterTaken):
        desk.unlock(counter="2", clerk="clerk-3")
    desk.unlock(counter="2", clerk="clerk-1", secret=PIN)
    assert desk.recall(counter="2", clerk="clerk-1", operation="3").ticket.number == number
    assert [k for k in branch.kinds() if "ocked" in k] == ["CounterLocked", "CounterUnlocked"]


def test_a_secret_taken_away_is_no_longer_asked_for(branch: Branch) -> None:
    assert take_away(branch.store, "clerk-1")
    assert not take_away(branch.store, "clerk-1")
    branch.desk.open_counter(counter="1", clerk="clerk-1")


def test_secrets_survive_a_rescue(branch: Branch) -> None:
    folder, clock = branch.store.folder, branch.clock
    branch.store.close()
    rescue(folder, clock=clock)
    branch.store = Store.open(folder, clock=clock, device="kiosk")
    with branch.store.reading() as connection:
        assert people.who_has_secrets(connection) == {"clerk-1"}


def test_weaker_settings_are_made_stronger_at_the_next_sign_in(branch: Branch) -> None:
    from branch.store.secrets import Argon2

    stronger = LocalDesk(branch.store, Argon2(passes=2, memory_kib=16, lanes=1))
    stronger.open_counter(counter="1", clerk="clerk-1", secret=PIN)
    with branch.store.reading() as connection:
        kept = people.credential(connection, "clerk-1")
    assert kept is not None
    assert "t=2" in kept.secret


def test_ten_thousand_wrong_pins_a_minute_leave_the_clerk_able_to_sign_in(
    branch: Branch,
) -> None:
    store, desk = branch.store, branch.desk

    def at(device: str, secret: str) -> bool:
        with store.on_behalf_of(device, operation()):
            try:
                desk.open_counter(counter="1", clerk="clerk-1", secret=secret)
            except (WrongSecret, SignInPaused):
                return False
        with store.on_behalf_of(device, operation()):
            desk.close_counter(counter="1", clerk="clerk-1")
        return True

    assert at("counter-1", PIN)
    compared = 0
    for number in range(10_000):
        branch.clock.forward(60 / 10_000)
        with store.on_behalf_of(f"strange-{number % 50}", operation()):
            try:
                desk.open_counter(counter="2", clerk="clerk-1", secret=f"{number:04}x")
            except WrongSecret:
                compared += 1
            except SignInPaused:
                pass
        if number % 1_000 == 999:
            assert at("counter-1", PIN), "on the own computer nobody waits for strangers"
    assert compared == 6, "five at once, one more after half a minute, however often she signs in"
    assert not at("strange-1", PIN), "a computer that she never used waits"
    assert branch.kinds().count("SignInFailed") == compared
    branch.clock.forward(3600)
    assert at("strange-1", PIN)


def test_on_a_known_computer_wrong_pins_wait_too_and_a_new_pin_makes_it_a_stranger(
    branch: Branch,
) -> None:
    branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)
    branch.desk.close_counter(counter="1", clerk="clerk-1")
    for _ in range(5):
        with pytest.raises(WrongSecret):
            branch.desk.open_counter(counter="1", clerk="clerk-1", secret="9999x")
    with pytest.raises(SignInPaused):
        branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)
    with branch.store.on_behalf_of("counter-9", operation()):
        branch.desk.open_counter(counter="1", clerk="clerk-1", secret=PIN)
    give(branch.store, "clerk-1", "5926", cheap())
    with branch.store.transaction() as connection:
        people.count_try(connection, "clerk-1", branch.clock.now())
        strangers = people.credential(connection, "clerk-1")
        assert strangers is not None
        now, device = branch.clock.now(), branch.store.device
        assert tries_here(connection, "clerk-1", device, strangers.tries, now) is None
