"""What a password of an account must be, and how it is compared."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from branch.host.exits import CannotStart
from server.staff.breached import Breached
from server.staff.passwords import LEAST_GUESSES, Passwords, WeakPassword

CHEAP = Passwords(passes=1, memory_kib=64, lanes=1)
GOOD = "violet harbour seven"


@pytest.mark.parametrize(
    "password",
    [GOOD, "ключ от зелёного дома", "a" + " plain sentence is fine", "hanna has a bicycle"],
)
def test_length_is_all_that_is_asked_for(password: str) -> None:
    CHEAP.check_new(password, "hanna")


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
        ("queue-ticket-kiosk", "first that somebody"),
        ("iloveyouforever", "first that somebody"),
        ("p@ssw0rdp@ssw0rd", "first that somebody"),
        ("summer2024summer", "first that somebody"),
        ("manchesterunited", "first that somebody"),
        ("123456789qwerty!", "first that somebody"),
    ],
)
def test_what_everybody_would_try_first_is_refused(password: str, words: str) -> None:
    with pytest.raises(WeakPassword, match=words):
        CHEAP.check_new(password, "hanna.smith")


def test_the_commonest_of_leaked_passwords_are_refused() -> None:
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    long_enough = [word for word in FREQUENCY_LISTS["passwords"] if len(word) >= 15]
    assert len(FREQUENCY_LISTS["passwords"]) == 30_000
    assert len(long_enough) > 20
    for password in long_enough:
        with pytest.raises(WeakPassword):
            CHEAP.check_new(password, "hanna")
    assert LEAST_GUESSES == 10**10


def stolen(file: Path, passwords: list[str], end: str = "\n") -> Breached:
    digests = sorted(hashlib.sha1(each.encode()).hexdigest().upper() for each in passwords)
    file.write_bytes("".join(f"{each}:{place}{end}" for place, each in enumerate(digests)).encode())
    return Breached(file)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_stands_in_a_list_of_stolen_passwords_is_found(
    tmp_path: Path, size: int, end: str
) -> None:
    numbers = random.Random(size)
    inside = [f"violet harbour {numbers.random()}" for _ in range(size)]
    known = stolen(tmp_path / "stolen.txt", inside, end)
    assert all(known.knows(each) for each in inside)
    assert not any(known.knows(f"{each}!") for each in inside)
    careful = Passwords(passes=1, memory_kib=64, lanes=1, breached=known)
    with pytest.raises(WeakPassword, match="stolen"):
        careful.check_new(inside[0], "hanna")
    careful.check_new(GOOD, "hanna")


def test_another_file_is_no_list_of_stolen_passwords(tmp_path: Path) -> None:
    (tmp_path / "words").write_text("secret\n")
    for name in ("words", "nowhere"):
        with pytest.raises(CannotStart, match="list of stolen passwords"):
            Breached(tmp_path / name)


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
