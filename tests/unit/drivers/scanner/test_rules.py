"""What is a code, and what is refused with which reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.scanner.port import Refused, Scan, Why
from drivers.scanner.rules import ALPHABETS, Rules


@pytest.mark.parametrize(
    ("text", "alphabet", "why"),
    [
        ("K7M2", "code", None),
        ("https://example.org/a/K7M2-XXYZ?x=%20", "link", None),
        ("شباك-7", "text", None),
        ("K7M", "code", Why.TOO_SHORT),
        ("K" * 21, "code", Why.TOO_LONG),
        ("K7 M2", "code", Why.ALPHABET),
        ("<script>", "link", Why.ALPHABET),
        ("K7M2\x1b[A", "text", Why.CONTROL),
        ("K7\u200bM2", "text", Why.CONTROL),
        ("K7\ud800M2", "text", Why.CONTROL),
        ("K7\u2028M2", "text", Why.CONTROL),
        ("K7\u202eM2", "text", Why.DIRECTION),
        ("\u0661\u0662\u0663\u0664", "digits", Why.ALPHABET),
    ],
)
def test_a_code_is_taken_or_refused(text: str, alphabet: str, why: Why | None) -> None:
    rules = Rules(shortest=4, longest=40 if alphabet == "link" else 20, alphabet=alphabet)
    result = rules.judge(text, 7)
    if why is None:
        assert result == Scan(code=text, at_ns=7)
    else:
        assert result == Refused(why=why, length=len(text), at_ns=7)


@given(text=st.text(max_size=60), alphabet=st.sampled_from([*ALPHABETS, "text"]))
def test_nothing_unseen_passes(text: str, alphabet: str) -> None:
    result = Rules(shortest=2, longest=40, alphabet=alphabet).judge(text, 0)
    if isinstance(result, Scan):
        assert result.code == text
        assert 2 <= len(text) <= 40
        assert all(letter.isprintable() or letter.isspace() for letter in text)
        assert not any(ord(letter) < 32 for letter in text)
    else:
        assert text not in repr(result) or len(text) < 3
