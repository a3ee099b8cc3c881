"""What is said of a screen to somebody who cannot see it: the screen's own words, in its order.

Pure: ``Shown`` in, sentences out, in the language in force. Words that stand in QML are asked for
by the same name there, so that what is heard is what is read.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.shown import Shown
from kiosk.shown_asking import Asked

translate = QCoreApplication.translate
_MARKS = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200e\u200f")


def spoken(shown: Shown) -> tuple[str, ...]:
    """Return the sentences of a screen: every text, every choice, the whole ticket."""
    if shown.asks_more_time:
        said = _more_time()
    elif shown.screen == "menu":
        said = _menu(shown)
    elif shown.screen == "ticket":
        said = _ticket(shown)
    elif shown.screen == "ask":
        said = _ask(shown.asked)
    elif shown.screen == "idle":
        said = _idle(shown)
    elif shown.screen == "issuing":
        said = [translate("IssuingScreen", "One moment, please.")]
    else:
        said = [shown.title, *shown.detail.splitlines()]
        said += [shown.anyway, shown.staff, shown.back]
    return tuple(plain(sentence) for sentence in said if sentence)


def choice(title: str, detail: str) -> str:
    """Return what is said when the ring comes to a choice."""
    return plain(f"{title}. {detail}" if detail else title)


def plain(text: str) -> str:
    """Take out what only the eye needs: marks of direction, line ends."""
    return " ".join(text.translate(_MARKS).split())


def spelled(number: str) -> str:
    """Return a ticket's number so that its letters are said apart from its digits."""
    letters = number.rstrip("0123456789")
    digits = number[len(letters) :]
    return " ".join([*letters.strip(), digits]).strip()


def _menu(shown: Shown) -> list[str]:
    tiles = [choice(tile.title, tile.said) for tile in shown.tiles]
    return [
        shown.notice,
        shown.title or translate("MenuScreen", "What brings you here today?"),
        _arrows(),
        *tiles,
        translate("MenuScreen", "Back") if shown.can_go_back else "",
        translate("MenuScreen", "Previous") if shown.has_previous else "",
        shown.page_words,
        translate("MenuScreen", "More") if shown.has_next else "",
        shown.appointment,
        shown.staff,
    ]


def _idle(shown: Shown) -> list[str]:
    return [
        translate("IdleScreen", "Called now") if shown.called else "",
        *(choice(row.title, row.detail) for row in shown.called),
        translate("IdleScreen", "Waiting now"),
        *(choice(row.title, row.detail) for row in shown.waits),
        translate("IdleScreen", "Touch the screen to begin"),
    ]


def _ask(asked: Asked) -> list[str]:
    return [
        asked.progress,
        asked.title,
        asked.fault or asked.help,
        typed(asked.typed) if asked.typed else "",
        _arrows(),
        *(choice(row.title, row.detail) for row in asked.choices),
        translate("AskScreen", "Back"),
        translate("AskScreen", "Previous") if asked.has_previous else "",
        translate("AskScreen", "More") if asked.has_next else "",
        asked.forward,
    ]


def typed(text: str) -> str:
    """Return what is said of what was typed so far."""
    return translate("spoken", "You have typed: {text}").format(text=text)


def erased(text: str) -> str:
    """Return what is said of a letter that was taken back."""
    return translate("spoken", "Erased: {text}").format(text=text)


def _arrows() -> str:
    return translate(
        "spoken", "Go up and down with the arrow keys, and press the select key to choose."
    )


def _ticket(shown: Shown) -> list[str]:
    return [
        f"{translate('NumberCard', 'Your number')}: {spelled(shown.number)}",
        shown.title,
        shown.people_ahead,
        shown.wait,
        shown.where_to_wait,
        shown.paper_title,
        shown.paper_detail,
        shown.follow,
        *_ways_out(shown),
    ]


def _ways_out(shown: Shown) -> list[str]:
    if shown.asks_for_paper:
        return [translate("TicketScreen", "Yes"), translate("TicketScreen", "No")]
    return [] if shown.guarded else [translate("TicketScreen", "Done")]


def _more_time() -> list[str]:
    return [
        translate("MoreTime", "Are you still there?"),
        translate("MoreTime", "Otherwise this screen goes back to the beginning."),
        translate("spoken", "Press any key if you need more time."),
    ]
