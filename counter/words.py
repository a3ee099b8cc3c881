"""Everything that the counter says in sentences: refusals, reasons of calls, answers to presses.

Classes and fields come in, a sentence in the window's language goes out. Ticket numbers are
wrapped in Unicode isolates, so that "A042" keeps its order within an Arabic sentence.

By hand: ``python -m counter --language ar``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from branch.domain import errors as x
from branch.domain.calling import CHOSEN, FIRST, HELD, SERVICE
from branch.domain.configuration import Branch, Standing
from branch.domain.counter import CounterState
from branch.domain.events import CallReason
from branch.domain.ticket import State, Ticket
from counter.hall import NotRecorded
from counter.names import action_name, counter_name, service_name, standing_name, state_name
from counter.session import Action, Figures
from counter.words_paper import paper_refusal
from counter.words_people import people_refusal

translate = QCoreApplication.translate

_MINUTE, _HOUR = 60, 3600


def isolated(text: str) -> str:
    """Keep a number or name in its own direction within a sentence of another."""
    return f"\u2068{text}\u2069"


def duration(seconds: int) -> str:
    """Say how long, as coarsely as a clerk needs it."""
    if seconds < _MINUTE:
        return translate("Duration", "{s} s").format(s=seconds)
    if seconds < _HOUR:
        return translate("Duration", "{m} min").format(m=seconds // _MINUTE)
    hours, rest = divmod(seconds, _HOUR)
    return translate("Duration", "{h} h {m} min").format(h=hours, m=rest // _MINUTE)


def stopwatch(seconds: int) -> str:
    """Write a running time: 0:07, 12:30, 1:02:03."""
    minutes, s = divmod(seconds, _MINUTE)
    hours, m = divmod(minutes, _MINUTE)
    return isolated(f"{hours}:{m:02}:{s:02}" if hours else f"{m}:{s:02}")


def reason_of_call(number: str, reason: CallReason) -> str:
    """Say why this ticket and no other: "A042 before B007: waited 12 min"."""
    why = _why(reason)
    if reason.beat is None:
        text = translate("Reason", "{number}: {why}. Nobody else waits.")
        return text.format(number=isolated(number), why=why)
    text = translate("Reason", "{number} before {other}: {why}.")
    return text.format(number=isolated(number), other=isolated(reason.beat), why=why)


def _why(reason: CallReason) -> str:
    waited = duration(reason.waited_s)
    match reason.rule:
        case rule if rule == HELD:
            return translate("Reason", "kept for you, waited {time}").format(time=waited)
        case rule if rule == FIRST:
            text = translate("Reason", "placed first by a colleague, waited {time}")
            return text.format(time=waited)
        case rule if rule == SERVICE:
            text = translate("Reason", "next of a service you chose, waited {time}")
            return text.format(time=waited)
        case rule if rule == CHOSEN:
            if reason.note == CHOSEN:
                return translate("Reason", "chosen out of order")
            text = translate("Reason", "chosen out of order, {note}")
            return text.format(note=isolated(reason.note))
    if reason.standing is Standing.ORDINARY:
        return translate("Reason", "waited {time}").format(time=waited)
    text = translate("Reason", "{standing}, waited {time}")
    return text.format(standing=standing_name(reason.standing), time=waited)


def figures_words(figures: Figures) -> str:
    """Say what a clerk did today."""
    if figures.mean_s is None:
        return ""
    text = translate("Figures", "Today: {count} served, {time} each on average.")
    return text.format(count=figures.served, time=duration(figures.mean_s))


def refusal_words(error: x.BranchError, branch: Branch) -> str:
    """Say what is in the way and what to do."""
    if said := people_refusal(error, branch) or paper_refusal(error):
        return said
    match error:
        case x.UnknownCounter(counter=counter):
            text = translate("Refusal", "There is no counter {counter} in this branch any more.")
            return text.format(counter=isolated(counter))
        case x.UnknownTicket():
            return translate("Refusal", "This ticket is not known here today.")
        case x.CounterTaken(counter=counter, clerk=clerk):
            text = translate(
                "Refusal", "{clerk} is signed in at {counter}. Choose another counter."
            )
            return _at(text, branch, counter, clerk)
        case x.ClerkElsewhere(clerk=clerk, counter=counter):
            text = translate(
                "Refusal", "{clerk} is still signed in at {counter}. Close that counter first."
            )
            return _at(text, branch, counter, clerk)
        case x.CounterNotOpen(state=state) if state == CounterState.BREAK:
            return translate("Refusal", "You are on a break. End the break first.")
        case x.CounterNotOpen():
            return translate("Refusal", "This counter is closed. Sign in first.")
        case x.CounterBusy(number=number):
            text = translate("Refusal", "{number} is still here. Finish with this ticket first.")
            return text.format(number=isolated(number))
        case x.NobodyWaiting():
            return translate("Refusal", "Nobody is waiting whom you may call.")
        case x.NotAllowedNow(action=action, number=number, state=state):
            return _not_now(action, number, state)
        case x.NotAtThisCounter(number=number):
            text = translate("Refusal", "{number} is kept for another counter.")
            return text.format(number=isolated(number))
        case x.CallAgainFirst(calls_left=calls, wait_s=seconds):
            return _call_again(error.number, calls, seconds)
        case x.ReadmissionOver(number=number, minutes=minutes):
            text = translate(
                "Refusal",
                "{number} was missed more than {minutes} min ago. Please give out a new ticket.",
            )
            return text.format(number=isolated(number), minutes=minutes)
        case x.UnknownOutcome(outcome=outcome):
            text = translate("Refusal", "This service has no outcome “{outcome}”. Choose another.")
            return text.format(outcome=isolated(outcome))
        case x.UnknownService(service=service):
            text = translate("Refusal", "{service} is no longer offered here. Choose another.")
            return text.format(service=isolated(service))
        case x.HubAway():
            return translate(
                "Refusal",
                "This needs the branch's main computer, which does not answer. Try again in a"
                " moment; nothing is done twice.",
            )
        case x.OutcomeMissing():
            return translate("Refusal", "Say how it ended first.")
        case x.DeliveredMissing():
            return translate("Refusal", "Say what was done first.")
        case x.NothingToUndo(number=number):
            text = translate("Refusal", "What was done to {number} cannot be taken back any more.")
            return text.format(number=isolated(number))
        case x.NoteEmpty(most=most):
            text = translate("Refusal", "A note has 1 to {most} letters.")
            return text.format(most=most)
        case x.LentNumbersUsedUp():
            return translate(
                "Refusal",
                "This computer has no number of its own left. It gets new ones when the branch's"
                " main computer is back.",
            )
        case x.NoNumberFree():
            return translate("Refusal", "Every number of this service is still in use.")
        case x.VisitorError():
            return _appointment_words(error)
        case NotRecorded():
            return translate(
                "Refusal", "Nothing was changed. Try again; tell a technician if it stays so."
            )
        case _:
            text = translate("Refusal", "This is not possible now ({name}).")
            return text.format(name=isolated(type(error).__name__))


def _appointment_words(error: x.VisitorError) -> str:
    """Say why somebody who came to an appointment gets no number yet."""
    match error:
        case x.UnknownCode():
            return translate("Refusal", "No appointment has this code.")
        case x.AlreadyCheckedIn(number=number):
            text = translate("Refusal", "This appointment has its number already: {number}.")
            return text.format(number=isolated(number))
        case x.NotToday(date=day):
            text = translate("Refusal", "This appointment is on {date}.")
            return text.format(date=isolated(day.isoformat()))
        case x.TooEarly(at=at, opens_at=opens):
            text = translate("Refusal", "Too early for {time}. Check-in begins at {opens}.")
            return text.format(time=isolated(f"{at:%H:%M}"), opens=isolated(f"{opens:%H:%M}"))
        case x.TooLate(at=at):
            text = translate("Refusal", "Too late: the appointment was at {time}.")
            return text.format(time=isolated(f"{at:%H:%M}"))
        case x.BranchClosed():
            return translate("Refusal", "The branch is closed, so nobody checks in now.")
        case _:
            text = translate("Refusal", "This is not possible now ({name}).")
            return text.format(name=isolated(type(error).__name__))


def _at(text: str, branch: Branch, counter: str, clerk: str) -> str:
    person = branch.clerks.get(clerk)
    name = isolated(person.name if person else clerk)
    return text.format(clerk=name, counter=isolated(counter_name(branch, counter)))


def _not_now(action: str, number: str, state: str) -> str:
    if state not in list(State):
        return translate("Refusal", "Nobody is at this counter. Call somebody first.")
    text = translate("Refusal", "{number} is {state}, so “{action}” is not possible now.")
    return text.format(
        number=isolated(number),
        state=state_name(State(state)),
        action=action_name(Action(action)) if action in list(Action) else action,
    )


def _call_again(number: str, calls: int, seconds: int) -> str:
    shown = isolated(number)
    if calls and seconds:
        text = translate(
            "Refusal", "Call {number} again first, in {time}. Calls still to make: {calls}."
        )
        return text.format(number=shown, time=duration(seconds), calls=calls)
    if calls:
        text = translate("Refusal", "Call {number} again first. Calls still to make: {calls}.")
        return text.format(number=shown, calls=calls)
    text = translate("Refusal", "Give {number} {time} more to come.")
    return text.format(number=shown, time=duration(seconds))


def answer_words(action: Action, ticket: Ticket | None, branch: Branch) -> str:
    """Say what a press did, where the window does not show it anyway."""
    number = isolated(ticket.number) if ticket else ""
    match action, ticket.state if ticket else None:
        case Action.RECALL, _:
            return translate("Answer", "{number} is called again.").format(number=number)
        case ((Action.NO_SHOW | Action.PUT_BACK), State.WAITING):
            text = translate("Answer", "{number} did not come and waits again.")
            return text.format(number=number)
        case Action.NO_SHOW, _:
            text = translate("Answer", "{number} did not come. It is in the list “Missed”.")
            return text.format(number=number)
        case Action.READMIT, _:
            return translate("Answer", "{number} waits again.").format(number=number)
        case ((Action.PARK | Action.PARK_MINE), _):
            text = translate("Answer", "{number} is parked. It is in the list “Parked”.")
            return text.format(number=number)
        case Action.TRANSFER, _ if ticket is not None:
            text = translate("Answer", "{number} now waits for {service}.")
            service = isolated(service_name(branch, ticket.service))
            return text.format(number=number, service=service)
        case Action.RETURN, _:
            text = translate("Answer", "{number} is back in its queue.")
            return text.format(number=number)
        case ((Action.FINISH | Action.FINISH_AS), State.WAITING):
            text = translate("Answer", "{number} goes back to who sent it.")
            return text.format(number=number)
        case Action.UNDO, _:
            return translate("Answer", "Taken back: {number} is as before.").format(number=number)
        case Action.GIVE, _:
            text = translate("Answer", "The number is {number}. Please tell it: there is no paper.")
            return text.format(number=number)
        case ((Action.CHECK_IN | Action.FORCE_CHECK_IN), _):
            text = translate("Answer", "The number is {number}. It waits now.")
            return text.format(number=number)
        case Action.UNDO_CHECK_IN, _:
            text = translate("Answer", "{number} is no more; the appointment can be used again.")
            return text.format(number=number)
        case Action.REPRINT, _:
            text = translate("Answer", "The kiosk is asked to print {number} again.")
            return text.format(number=number)
        case Action.DETAILS, _:
            return translate("Answer", "Written down.")
        case ((Action.FINISH | Action.FINISH_AS), _):
            return translate("Answer", "{number} is done.").format(number=number)
        case Action.CANCEL, _:
            return translate("Answer", "{number} is cancelled.").format(number=number)
        case _:
            return ""
