"""What a password of an account must be, and how it is compared."""

from __future__ import annotations

import pytest

from server.staff.passwords import Passwords, WeakPassword, check_new

CHEAP = Passwords(passes=1, memory_kib=64, lanes=1)
GOOD = "violet harbour seven"


@pytest.mark.parametrize(
    "password",
    [GOOD, "ключ от зелёного дома", "a" + " plain sentence is fine", "hanna has a bicycle"],
)
def test_length_is_all_that_is_asked_for(password: str) -> None:
    check_new(password, "hanna")


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("fourteen chars", "15 letters"),
        ("x" * 201, "200 letters"),
        ("aaaaaaaaaaaaaaaaa", "first that somebody"),
        ("qwertyuiopasdfgh", "first that somebody"),
        ("123456789012345", "first that somebody"),
        ("secretsecretsecret", "first that somebody"),
        ("password-password1", "first that somebody"),
        ("Hanna.Smith-Hanna.Smith", "first that somebody"),
        ("NowServing NowServing 1", "first that somebody"),
    ],
)
def test_what_everybody_would_try_first_is_refused(password: str, words: str) -> None:
    with pytest.raises(WeakPassword, match=words):
        check_new(password, "hanna.smith")


def test_the_password_is_right_from_every_keyboard() -> None:
    kept = CHEAP.keep("cafe\u0301 au lait, two")
    assert kept.startswith("$argon2id$")
    assert CHEAP.right(kept, "caf\u00e9 au lait, two")
    assert not CHEAP.right(kept, "cafe au lait, two")


def test_nobody_has_no_password_and_a_damaged_row_opens_nothing() -> None:
    assert not CHEAP.right(None, "nobody has this password")
    assert not CHEAP.right("not a hash", GOOD)


def test_today_s_settings_are_those_of_the_standard() -> None:
    kept = Passwords().keep(GOOD)
    assert "m=65536,t=3,p=4" in kept
    assert CHEAP.outdated(kept)
    assert not Passwords().outdated(kept)
