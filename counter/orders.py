"""From a press to the branch: which use case an action is, and with which details.

Runs on the ``store`` thread. Opening, closing and breaks carry no operation: doing them twice is
refused or changes nothing by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from branch.desk.port import CounterDesk
from branch.domain.serving import Position
from branch.store.changes import Changes
from counter.session import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What the clerk chose besides the action itself."""

    ticket: str = ""
    note: str = ""
    service: str = ""
    outcome: str = ""
    position: Position = Position.LAST
    after: int = 0
    to_counter: str | None = None
    to_clerk: str | None = None
    comes_back: bool = False
    delivered: tuple[str, ...] = ()
    language: str = "en"
    party_size: int = 1
    priority_class: str = ""
    assistance: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One press: who, where, what, and the name of this one human action."""

    action: Action
    counter: str
    clerk: str
    operation: str
    details: Details = Details()


def carry_out(desk: CounterDesk, order: Order) -> Changes:
    """Do it. Raises the BranchErrors of the use case; nothing was changed then."""
    counter, clerk, operation = order.counter, order.clerk, order.operation
    chosen = order.details
    match order.action:
        case Action.CALL_NEXT:
            return desk.call_next(counter=counter, clerk=clerk, operation=operation)
        case Action.CALL_OF:
            return desk.call_next_of(
                counter=counter, clerk=clerk, service=chosen.service, operation=operation
            )
        case Action.CALL:
            return desk.call(
                counter=counter,
                clerk=clerk,
                ticket=chosen.ticket,
                note=chosen.note,
                operation=operation,
            )
        case Action.RECALL:
            return desk.recall(counter=counter, clerk=clerk, operation=operation)
        case Action.START:
            return desk.start(counter=counter, clerk=clerk, operation=operation)
        case Action.NO_SHOW:
            return desk.no_show(counter=counter, clerk=clerk, operation=operation)
        case Action.PUT_BACK:
            return desk.put_back(counter=counter, clerk=clerk, operation=operation)
        case Action.READMIT:
            return desk.readmit(ticket=chosen.ticket, clerk=clerk, operation=operation)
        case Action.PARK | Action.PARK_MINE:
            mine = order.action is Action.PARK_MINE
            return desk.park(counter=counter, clerk=clerk, operation=operation, for_clerk=mine)
        case Action.RESUME:
            return desk.resume(
                counter=counter, clerk=clerk, ticket=chosen.ticket, operation=operation
            )
        case Action.TRANSFER:
            return desk.transfer(
                counter=counter,
                clerk=clerk,
                service=chosen.service,
                operation=operation,
                position=chosen.position,
                after=chosen.after,
                to_counter=chosen.to_counter,
                to_clerk=chosen.to_clerk,
                comes_back=chosen.comes_back,
                note=chosen.note,
            )
        case Action.RETURN:
            return desk.return_to_queue(counter=counter, clerk=clerk, operation=operation)
        case Action.ADD_LEG:
            return desk.add_leg(
                counter=counter,
                clerk=clerk,
                service=chosen.service,
                outcome=chosen.outcome,
                operation=operation,
            )
        case Action.FINISH | Action.FINISH_AS:
            return desk.finish(
                counter=counter,
                clerk=clerk,
                outcome=chosen.outcome,
                operation=operation,
                delivered=chosen.delivered,
            )
        case Action.CANCEL:
            return desk.cancel(
                ticket=chosen.ticket, clerk=clerk, operation=operation, reason=chosen.note
            )
        case Action.UNDO:
            return desk.undo(
                counter=counter, clerk=clerk, ticket=chosen.ticket, operation=operation
            )
        case Action.WALK_IN | Action.GIVE:
            give = desk.serve_walk_in if order.action is Action.WALK_IN else desk.give_ticket
            return give(
                counter=counter,
                clerk=clerk,
                service=chosen.service,
                language=chosen.language,
                operation=operation,
                party_size=chosen.party_size,
                priority_class=chosen.priority_class,
                assistance=chosen.assistance,
            )
        case Action.CHECK_IN:
            return desk.check_in(code=chosen.code, language=chosen.language, operation=operation)
        case Action.FORCE_CHECK_IN:
            return desk.force_check_in(
                code=chosen.code,
                language=chosen.language,
                clerk=clerk,
                reason=chosen.note,
                operation=operation,
            )
        case Action.UNDO_CHECK_IN:
            return desk.undo_check_in(ticket=chosen.ticket, clerk=clerk, operation=operation)
        case Action.REPRINT:
            return desk.ask_reprint(ticket=chosen.ticket, clerk=clerk, operation=operation)
        case Action.DETAILS:
            return _write_down(desk, order)
        case Action.START_BREAK:
            return desk.start_break(counter=counter, clerk=clerk, reason=chosen.note)
        case Action.END_BREAK:
            return desk.end_break(counter=counter, clerk=clerk)
        case Action.CLOSE:
            return desk.close_counter(counter=counter, clerk=clerk)


def _write_down(desk: CounterDesk, order: Order) -> Changes:
    """How many people, whether somebody should help, and a note: what changed of them."""
    chosen = order.details
    changes = desk.amend(
        ticket=chosen.ticket,
        clerk=order.clerk,
        party_size=chosen.party_size,
        assistance=chosen.assistance,
        operation=order.operation,
    )
    if not chosen.note:
        return changes
    noted = desk.add_note(
        ticket=chosen.ticket,
        clerk=order.clerk,
        text=chosen.note,
        operation=f"{order.operation}-note",
    )
    return changes if changes.records else noted
