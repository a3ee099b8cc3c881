"""What the counter says while it hears no hub, and when it is back.

By hand: ``nowserving demo --computers 4``, and end the agent of the hub.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from counter.handed_in import HandedIn
from counter.lookout import BranchNow
from counter.words import isolated

translate = QCoreApplication.translate


def away_words(now: BranchNow) -> str:
    """Say that this computer has lost the branch's hub, and what can be done without it."""
    if not now.away:
        return ""
    if not now.alone:
        return translate(
            "Window",
            "No connection to the branch's main computer. Nothing is lost; what you see may be old"
            " until it is back.",
        )
    return translate(
        "Window",
        "No connection to the branch's main computer. You can go on with who is at your counter,"
        " call who is kept for you, and serve people without a ticket. Everybody else may be"
        " called by others just now and waits until it is back. Nothing is lost.",
    )


def nobody_words() -> str:
    """Say that there is nobody whom a counter may call alone; others may well wait."""
    return translate("Window", "Nobody is kept for you.")


def others_words() -> str:
    """Say what becomes of the others."""
    return translate("Window", "Who else waits is called when the main computer is back.")


def waiting_words(now: BranchNow) -> str:
    """Say how much was done here that the hub does not have yet."""
    if not now.own.waiting:
        return ""
    words = translate("Window", "Done here and not handed in yet: {count}.")
    return words.format(count=now.own.waiting)


def handed_in_words(told: HandedIn) -> str:
    """Say that the hub has it, and what of it did not fit."""
    words = translate(
        "Window", "The branch's main computer is back. Handed in what you did without it: {count}."
    )
    said = [words.format(count=told.count)]
    elsewhere = translate(
        "Window",
        "{number} was called or changed elsewhere meanwhile, so what you did to it does not count."
        " Please tell your supervisor.",
    )
    numbers = dict.fromkeys(one.number for one in told.misfits)
    said += [elsewhere.format(number=isolated(number)) for number in numbers]
    return " ".join(said)
