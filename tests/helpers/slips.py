"""Slips for tests of the paper, with every line filled."""

from __future__ import annotations

from dataclasses import replace

from kiosk.slip import Slip

_ENGLISH = Slip(
    ticket="sample",
    language="en",
    branch="Town hall",
    your_number="Your number",
    number="A101",
    service="Identity cards and passports",
    people_ahead="People ahead of you: 3",
    where_to_wait="",
    time="02/03/2026 09:00",
    footer="Please keep this ticket.",
    qr="https://example.org/t/AAAAAAAAAAAAAAAAAAAAAA",
    follow="",
)
_ARABIC = replace(
    _ENGLISH,
    language="ar",
    branch="دار البلدية",
    your_number="رقمكم",
    service="بطاقات الهوية وجوازات السفر",
    people_ahead="عدد الأشخاص قبلكم: 3",
    footer="يرجى الاحتفاظ بهذه التذكرة",
)


def slip_in(language: str, **changes: str) -> Slip:
    """Return a slip in English or Arabic."""
    slip = _ARABIC if language == "ar" else _ENGLISH
    return replace(slip, **changes)
