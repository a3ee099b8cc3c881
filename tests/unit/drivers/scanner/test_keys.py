"""Keys of a scanner and keys of people, told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.scanner.keys import KeyFramer, KeyScanner
from drivers.scanner.port import Refused, Result, Scan, Why
from drivers.scanner.rules import Rules

GAP = 50_000_000
FAST = 1_000_000
RULES = Rules(shortest=4, longest=16, alphabet="code")


def framer(prefix: str = "", suffix: str = "\r") -> KeyFramer:
    return KeyFramer(RULES, prefix=prefix, suffix=suffix, gap_ns=GAP)


def typed(keys: KeyFramer, text: str, start: int = GAP * 10, pause: int = FAST) -> list[Result]:
    results = (keys.key(letter, start + n * pause) for n, letter in enumerate(text))
    return [result for result in results if result is not None]


def plain(results: list[Result]) -> list[str | Why]:
    return [r.code if isinstance(r, Scan) else r.why for r in results]


@pytest.mark.parametrize(
    ("prefix", "suffix", "text", "expected"),
    [
        ("", "\r", "K7M2\n", ["K7M2"]),
        ("~", "\r", "~K7M2\r", ["K7M2"]),
        ("~", "\r", "abc~K7M2\rdef", ["K7M2"]),
        ("~~a", "\r", "~~~aK7M2\r", ["K7M2"]),
        ("[", "]", "[K7M2][R5T6]", ["K7M2", "R5T6"]),
        ("~", "$$", "~K7M2$$", ["K7M2"]),
        ("~", "\r", "~K7\r", [Why.TOO_SHORT]),
        ("~", "\r", "~K7 M2\r", [Why.ALPHABET]),
        ("~", "\r", "~K7\x1bM2\r", [Why.CONTROL]),
        ("~", "\r", "~K7\u202eM2\r", [Why.DIRECTION]),
        ("~", "\r", "~" + "K" * 5000 + "\r~K7M2\r", [Why.TOO_LONG, "K7M2"]),
        ("~", "$$", "~" + "K" * 5000 + "$$~K7M2$$", [Why.TOO_LONG, "K7M2"]),
        ("~", "\r", "K7M2\r", []),
    ],
)
def test_codes_between_marks(
    prefix: str, suffix: str, text: str, expected: list[str | Why]
) -> None:
    assert plain(typed(framer(prefix, suffix), text)) == expected


def test_somebody_who_types_is_no_scanner() -> None:
    keys = framer()
    assert typed(keys, "hello world\r", pause=GAP * 3) == []
    assert not keys.holding  # the last key was Enter, which may press a button


def test_a_code_that_breaks_off_is_given_up() -> None:
    keys = framer("~")
    assert plain(typed(keys, "~K7M", start=GAP * 10)) == []
    assert keys.key("", GAP * 10 + FAST) is None
    assert plain(typed(keys, "~R5T6\r", start=GAP * 20)) == [Why.CUT, "R5T6"]


@pytest.mark.parametrize("prefix", ["", "~", "~#"])
def test_no_letter_of_a_code_reaches_anything_else(prefix: str) -> None:
    keys, held = framer(prefix), []
    for n, letter in enumerate(f"{prefix}K7M2\r"):
        keys.key(letter, GAP * 10 + n * FAST)
        held.append(keys.holding)
    assert all(held)
    assert keys.key("\r", GAP * 30) is None
    assert not keys.holding


def test_a_scanner_that_types_tells_who_listens_and_swallows() -> None:
    scanner = KeyScanner(framer("~"))
    codes: list[str] = []
    refused: list[Why] = []
    assert not scanner.key("~", GAP * 10)  # nobody listens
    scanner.listen(lambda s: codes.append(s.code), lambda r: refused.append(r.why))
    swallowed = [scanner.key(c, GAP * 20 + n * FAST) for n, c in enumerate("x~K7M2\r\x1b")]
    assert swallowed == [False, *[True] * 6, False]
    scanner.key("~", GAP * 30)
    scanner.key("K", GAP * 30)
    scanner.look(GAP * 40)
    scanner.close()
    assert not scanner.key("~", GAP * 50)
    assert (codes, refused) == (["K7M2"], [Why.CUT])


KEYS = st.lists(
    st.tuples(
        st.text(max_size=3) | st.sampled_from(["~", "#", "\r", "K", "7", "\u202e", "A" * 40]),
        st.sampled_from([FAST, GAP, GAP + 1]),
    ),
    max_size=80,
)


@given(keys=KEYS, prefix=st.sampled_from(["", "~", "~#"]), suffix=st.sampled_from(["\r", "##"]))
def test_any_keys_are_bounded_and_a_good_code_still_comes_through(
    keys: list[tuple[str, int]], prefix: str, suffix: str
) -> None:
    one, at = framer(prefix, suffix), GAP * 10
    for char, pause in keys:
        at += pause
        result = one.key(char, at)
        assert not isinstance(result, Scan) or RULES.judge(result.code, at) == result
        assert one.held <= RULES.longest + len(suffix) + len(prefix)
    results = typed(one, f"{prefix}R5T6{suffix}", start=at + GAP + 1)
    assert plain(results)[-1] == "R5T6"


def test_a_refusal_holds_no_letter_of_what_was_read() -> None:
    (refused,) = typed(framer("~"), "~secret words\r")
    assert isinstance(refused, Refused)
    assert "secret" not in repr(refused)
