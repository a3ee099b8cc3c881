"""Free words of the staff to everybody in the room: "The lift is out of order."

The words may name somebody ("the owner of the blue car"), so the event does not hold them: they
are stored beside the log, and erased (``branch/store/announcements.py``).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import timedelta

from branch.domain import events as e
from branch.domain.errors import AnnouncementRefused
from branch.domain.ids import uuid7
from branch.domain.view import BranchView

LONGEST = 200
"""Letters of an announcement: some 15 seconds of speech."""
MOST_MINUTES = 24 * 60


def announce(
    view: BranchView,
    *,
    clerk: str,
    texts: Mapping[str, str],
    displays: tuple[str, ...] = (),
    minutes: int = 5,
) -> tuple[e.Event, ...]:
    """Say these words, a text per language, and show them for some minutes."""
    if not texts:
        raise AnnouncementRefused("empty")
    for language, text in texts.items():
        if language not in view.branch.languages:
            raise AnnouncementRefused("language", language)
        if not clean(text):
            raise AnnouncementRefused("empty", language)
        if len(clean(text)) > LONGEST:
            raise AnnouncementRefused("long", str(LONGEST))
    for display in displays:
        if display not in view.branch.displays:
            raise AnnouncementRefused("display", display)
    if not 1 <= minutes <= MOST_MINUTES:
        raise AnnouncementRefused("minutes", str(MOST_MINUTES))
    return (
        e.AnnouncementMade(
            announcement=uuid7(view.now, view.random),
            clerk=clerk,
            languages=tuple(one for one in view.branch.languages if one in texts),
            until=view.now + timedelta(minutes=minutes),
            displays=displays,
        ),
    )


def clean(text: str) -> str:
    """Return a typed text in one line, without signs that control a terminal or a voice."""
    whole = unicodedata.normalize("NFC", text)
    plain = "".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in whole)
    return " ".join(plain.split())
