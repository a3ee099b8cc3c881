"""Who may try a PIN, and when again; which PINs are taken; one clerk after another at a counter."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch.domain import events as e
from branch.domain import people_events as people
from branch.domain import signing_in, working
from branch.domain.errors import ClerkElsewhere, CounterBusy, SecretLapsed, SignInPaused
from branch.domain.permissions import SignInPolicy
from branch.domain.signing_in import SecretFault, Tries, fault_of, plain, wait_s
from tests.helpers.days import Story

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
POLICY = SignInPolicy(attempts=3, pause_s=30, lapse_days=90)


def test_the_pause_begins_after_the_attempts_and_doubles_up_to_an_hour() -> None:
    tries = Tries(failures=2, tried_at=NINE, used_at=NINE)
    assert wait_s(POLICY, tries, NINE) == 0
    waits = [wait_s(POLICY, replace(tries, failures=n), NINE) for n in (3, 4, 5, 20, 2000)]
    assert waits == [30, 60, 120, 3600, 3600]
    assert wait_s(POLICY, replace(tries, failures=3), NINE + timedelta(seconds=31)) == 0


def test_a_clock_that_was_put_back_shuts_nobody_out_for_longer_than_the_pause() -> None:
    tries = Tries(failures=3, tried_at=NINE + timedelta(days=3), used_at=NINE)
    assert wait_s(POLICY, tries, NINE) == 30


def test_a_secret_that_was_not_used_for_long_counts_no_longer() -> None:
    tries = Tries(used_at=NINE - timedelta(days=91))
    with pytest.raises(SecretLapsed):
        signing_in.check_try(POLICY, "k1", tries, NINE)
    signing_in.check_try(replace(POLICY, lapse_days=0), "k1", tries, NINE)
    with pytest.raises(SignInPaused):
        signing_in.check_try(POLICY, "k1", Tries(failures=9, tried_at=NINE, used_at=NINE), NINE)


@pytest.mark.parametrize(
    ("secret", "fault"),
    [
        ("483", SecretFault.TOO_SHORT),
        ("1111", SecretFault.TOO_SIMPLE),
        ("123456", SecretFault.TOO_SIMPLE),
        ("9876", SecretFault.TOO_SIMPLE),
        ("Clerk-1", SecretFault.TOO_SIMPLE),
        ("x" * 201, SecretFault.TOO_LONG),
        ("4837", None),
        ("горный ручей", None),
    ],
)
def test_what_a_secret_must_be(secret: str, fault: SecretFault | None) -> None:
    assert fault_of(secret, "clerk-1") is fault


@pytest.mark.parametrize("typed", ["4837", "٤٨٣٧", "४८३७", "４８３７"])
def test_a_pin_is_the_same_from_every_keyboard(typed: str) -> None:
    assert plain(typed) == "4837"


@given(st.text(max_size=30))
def test_making_a_secret_plain_twice_changes_nothing_more(secret: str) -> None:
    assert plain(plain(secret)) == plain(secret)


def test_one_clerk_leaves_and_another_sits_down_in_one_step() -> None:
    story = Story()
    story.do(working.close_counter, counter="3")
    events = story.do(signing_in.hand_over, counter="1", clerk="k1", to="k3", with_secret=True)
    assert [type(event) for event in events] == [
        e.CounterClosed,
        people.ClerkSignedIn,
        e.CounterOpened,
    ]
    assert story.day.counter("1").clerk == "k3"
    assert story.day.counter_of("k1") is None


def test_nobody_takes_over_a_counter_with_a_ticket_or_a_clerk_who_sits_elsewhere() -> None:
    story = Story()
    story.comes("passport")
    story.called("1")
    with pytest.raises(CounterBusy):
        story.do(signing_in.hand_over, counter="1", clerk="k1", to="k9", with_secret=False)
    with pytest.raises(ClerkElsewhere):
        story.do(signing_in.hand_over, counter="2", clerk="k2", to="k1", with_secret=False)


def test_the_next_clerk_takes_over_a_break() -> None:
    story = Story()
    story.do(working.start_break, counter="1", reason="meal")
    story.do(signing_in.hand_over, counter="1", clerk="k1", to="k9", with_secret=False)
    assert story.day.counter("1").clerk == "k9"
    assert story.day.counter("1").state == "open"
