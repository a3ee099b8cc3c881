"""What is said to who has an appointment, who waits for a person, and who comes late in the day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.flow import Last, Staff
from kiosk.words import Said, isolated

translate = QCoreApplication.translate


def have_appointment() -> str:
    """Return the words on the button of the welcome screen."""
    return translate("arriving", "I have an appointment")


def code_title() -> str:
    """Return what is asked of who has an appointment."""
    return translate("arriving", "What is the code of your appointment?")


def code_help() -> str:
    """Return the sentence below it."""
    return translate("arriving", "Type it, or hold it in front of the scanner if there is one.")


def check_in() -> str:
    """Return the words on the button that is the last step."""
    return translate("arriving", "Check in")


def staff(state: Staff) -> Said:
    """Say how far a call for staff is."""
    match state:
        case Staff.SENT:
            title = translate("arriving", "We have called our staff.")
        case Staff.ALREADY:
            title = translate("arriving", "Our staff have been called already.")
        case Staff.COMING:
            return Said(
                title=translate("arriving", "Somebody is on the way to you."),
                detail=translate("arriving", "Please wait here."),
            )
    return Said(
        title=title,
        detail=translate("arriving", "Please wait here. Somebody comes as soon as they can."),
    )


def last_ticket(last: Last, service: str) -> Said:
    """Say that it is late in the day."""
    time = isolated(f"{last.closes_at:%H:%M}")
    words = (
        translate("arriving", "We close at {time}. There are no more tickets for today.")
        if last.stop
        else translate("arriving", "We close at {time}. It may not be your turn before that.")
    )
    sentence = words.format(time=time)
    return Said(
        title=translate("arriving", "It is late for this service today."),
        detail=f"{service}\n{sentence}" if service else sentence,
    )


def take_anyway() -> str:
    """Return the words on the button of who waits all the same."""
    return translate("arriving", "Take a ticket anyway")


def counter(number: str) -> str:
    """Return where a number is called to."""
    return translate("arriving", "Counter {number}").format(number=isolated(number))
