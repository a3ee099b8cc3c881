"""Numbers in words, for the two languages in which the engine does not say them right.

eSpeak NG says the Chinese 101 as "one hundred one", which is how people say 110, and the
Vietnamese 15 as "mười năm", which is "ten years". Everywhere else digits are right.

Try it by hand: ``python -m display.phrases A015 101``.
"""

from __future__ import annotations

_HANZI = "零一二三四五六七八九"
_PLACES = ("千", "百", "十", "")
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def chinese(number: int) -> str:
    """Write 12 as 十二, 101 as 一百零一, 110 as 一百一十; digit by digit from 10 000 on."""
    if number == 0:
        return _HANZI[0]
    if number > 9999:
        return "".join(_HANZI[int(digit)] for digit in str(number))
    words = ""
    for digit, place in zip(f"{number:04}", _PLACES, strict=True):
        if digit != "0":
            words += _HANZI[int(digit)] + place
        elif words and not words.endswith(_HANZI[0]):
            words += _HANZI[0]
    words = words.rstrip(_HANZI[0])
    return words.removeprefix("一") if 10 <= number < 20 else words


def vietnamese(number: int) -> str:
    """Write 15 as "mười lăm", 21 as "hai mươi mốt", 101 as "một trăm linh một"."""
    if number > 9999:
        return " ".join(_DIGITS[int(digit)] for digit in str(number))
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return _below_thousand(rest)
    words = f"{_DIGITS[thousands]} nghìn"
    if rest:
        words += f" {_below_thousand(rest, after_thousand=True)}"
    return words


def _below_thousand(number: int, *, after_thousand: bool = False) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds and not after_thousand:
        return _below_hundred(rest)
    words = f"{_DIGITS[hundreds]} trăm"
    if not rest:
        return words
    return f"{words} linh {_DIGITS[rest]}" if rest < 10 else f"{words} {_below_hundred(rest)}"


def _below_hundred(number: int) -> str:
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    words = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    if not ones:
        return words
    one = "mốt" if ones == 1 and tens > 1 else "lăm" if ones == 5 else _DIGITS[ones]
    return f"{words} {one}"
