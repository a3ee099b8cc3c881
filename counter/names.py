"""What things are called on the counter's screen: actions, states, services, counters.

Names that belong to the branch (services, outcomes beyond the usual, break reasons of its own)
come from its file and are shown as they stand there.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from branch.domain.configuration import Branch, Standing
from branch.domain.serving import Position
from branch.domain.ticket import State
from counter.session import Action

translate = QCoreApplication.translate


def screen_language() -> str:
    """Return the code of the language that the window is in."""
    return translate("Names", "en", "The code of the language translated into, such as es")


def action_name(action: Action) -> str:
    """Return what the button of an action says."""
    return {
        Action.CALL_NEXT: translate("Action", "Call next"),
        Action.CALL_OF: translate("Action", "Call next of …"),
        Action.CALL: translate("Action", "Call this one"),
        Action.RECALL: translate("Action", "Call again"),
        Action.START: translate("Action", "Start"),
        Action.NO_SHOW: translate("Action", "Did not come"),
        Action.PUT_BACK: translate("Action", "Put back"),
        Action.READMIT: translate("Action", "Let back in"),
        Action.PARK: translate("Action", "Park"),
        Action.PARK_MINE: translate("Action", "Park for me"),
        Action.RESUME: translate("Action", "Resume"),
        Action.TRANSFER: translate("Action", "Transfer"),
        Action.RETURN: translate("Action", "Back to queue"),
        Action.ADD_LEG: translate("Action", "Add service"),
        Action.FINISH: translate("Action", "Finish"),
        Action.FINISH_AS: translate("Action", "Finish as …"),
        Action.CANCEL: translate("Action", "Cancel ticket"),
        Action.UNDO: translate("Action", "Undo"),
        Action.WALK_IN: translate("Action", "Without ticket"),
        Action.GIVE: translate("Action", "Give a number"),
        Action.CHECK_IN: translate("Action", "Appointment"),
        Action.FORCE_CHECK_IN: translate("Action", "Appointment outside its time"),
        Action.UNDO_CHECK_IN: translate("Action", "Undo check-in"),
        Action.DETAILS: translate("Action", "Details"),
        Action.REPRINT: translate("Action", "Print again"),
        Action.START_BREAK: translate("Action", "Break"),
        Action.END_BREAK: translate("Action", "End break"),
        Action.CLOSE: translate("Action", "Close"),
    }[action]


def action_help(action: Action) -> str:
    """Return one sentence about an action, for tool tips and screen readers."""
    return {
        Action.CALL_NEXT: translate("Help", "Call whom the branch's rule puts first."),
        Action.CALL_OF: translate("Help", "Call the next one who waits for one service."),
        Action.CALL: translate("Help", "Call the chosen ticket out of order, with a reason."),
        Action.RECALL: translate("Help", "Show and speak the call once more."),
        Action.START: translate("Help", "The person is here: begin."),
        Action.NO_SHOW: translate("Help", "Nobody came: the branch's policy decides what follows."),
        Action.PUT_BACK: translate("Help", "Not here yet: let the ticket wait again."),
        Action.READMIT: translate("Help", "The chosen ticket came after all: it waits again."),
        Action.PARK: translate("Help", "Set the ticket aside; it stays with this counter."),
        Action.PARK_MINE: translate("Help", "Set the ticket aside; it stays with you."),
        Action.RESUME: translate("Help", "Go on with the chosen parked ticket."),
        Action.TRANSFER: translate("Help", "Send on to another service; the number stays."),
        Action.RETURN: translate("Help", "Give the ticket back; it keeps the time it waited."),
        Action.ADD_LEG: translate("Help", "Serve one more thing for the same person now."),
        Action.FINISH: translate("Help", "The service is done, with the outcome shown."),
        Action.FINISH_AS: translate("Help", "Say how it ended and what was really done."),
        Action.UNDO: translate("Help", "Take back what you did last, for some seconds."),
        Action.WALK_IN: translate("Help", "Serve somebody who took no ticket, or give a number."),
        Action.GIVE: translate("Help", "Give out a number without paper."),
        Action.CHECK_IN: translate("Help", "Somebody came to an appointment: give a number."),
        Action.FORCE_CHECK_IN: translate("Help", "Let an appointment count outside its time."),
        Action.UNDO_CHECK_IN: translate("Help", "Take the check-in back; the time stays booked."),
        Action.DETAILS: translate("Help", "See answers and notes, write a note, mark help needed."),
        Action.REPRINT: translate("Help", "Have the kiosk print the ticket again, as a duplicate."),
        Action.CANCEL: translate("Help", "Take the ticket out of the day."),
        Action.START_BREAK: translate("Help", "Call nobody for a while."),
        Action.END_BREAK: translate("Help", "Be back and call again."),
        Action.CLOSE: translate("Help", "Sign out and close this counter."),
    }[action]


def state_name(state: State) -> str:
    """Return a state so that it fits after "is"."""
    return {
        State.WAITING: translate("State", "waiting"),
        State.CALLED: translate("State", "called"),
        State.SERVING: translate("State", "being served"),
        State.PARKED: translate("State", "parked"),
        State.DONE: translate("State", "done"),
        State.NO_SHOW: translate("State", "missed"),
        State.LEFT: translate("State", "gone by choice"),
        State.CANCELLED: translate("State", "cancelled"),
        State.EXPIRED: translate("State", "expired"),
    }[state]


def standing_name(standing: Standing) -> str:
    """Return why a ticket is where it is in the order."""
    return {
        Standing.ORDINARY: translate("Standing", "ordinary"),
        Standing.PRIORITY: translate("Standing", "priority"),
        Standing.APPOINTMENT: translate("Standing", "appointment"),
        Standing.RETURNED: translate("Standing", "returned"),
        Standing.TRANSFERRED: translate("Standing", "transferred"),
    }[standing]


def position_name(position: Position) -> str:
    """Return where a transferred ticket goes."""
    return {
        Position.LAST: translate("Position", "At the end of the queue"),
        Position.FIRST: translate("Position", "First in the queue"),
        Position.KEEP_ARRIVAL: translate("Position", "By its time of arrival"),
        Position.AFTER: translate("Position", "After some others"),
    }[position]


def outcome_name(outcome: str) -> str:
    """Return how a service ended; an outcome of the branch's own is shown as it is."""
    match outcome:
        case "served":
            return translate("Outcome", "Served")
        case "unresolved":
            return translate("Outcome", "Unresolved")
        case "transferred":
            return translate("Outcome", "Transferred")
        case "returned":
            return translate("Outcome", "Given back")
        case "interrupted":
            return translate("Outcome", "Interrupted")
        case _:
            return outcome


def break_name(reason: str) -> str:
    """Return why somebody is on a break; a reason of the branch's own is shown as it is."""
    match reason:
        case "break":
            return translate("Break", "Short break")
        case "meal":
            return translate("Break", "Meal")
        case "meeting":
            return translate("Break", "Meeting")
        case _:
            return reason


def service_name(branch: Branch, service: str) -> str:
    """Return a service in the window's language; one that is gone, by its id."""
    known = branch.services.get(service)
    return branch.words(known.names, screen_language()) if known else service


def counter_name(branch: Branch, counter: str) -> str:
    """Return a counter as it is called: "Counter 3"."""
    known = branch.counters.get(counter)
    return translate("Names", "Counter {number}").format(number=known.number if known else counter)


def clerk_name(branch: Branch, clerk: str) -> str:
    """Return a clerk's name."""
    known = branch.clerks.get(clerk)
    return known.name if known else clerk
