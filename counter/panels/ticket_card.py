"""The ticket at the counter: number, service, timers, and why it was called.

While nobody is there it shows who would come next, and why, in quieter colours.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from branch.domain.configuration import Branch, Record, Standing
from branch.domain.ticket import Ticket
from branch.ui.language import own_name
from branch.ui.theme import Theme
from counter.names import (
    break_name,
    clerk_name,
    outcome_name,
    service_name,
    standing_name,
)
from counter.panels.choice import ChoiceBox
from counter.session import Scene, Stage, next_up, timers
from counter.speech import announce
from counter.style import align_leading, set_look
from counter.words import duration, isolated, reason_of_call, stopwatch
from counter.words_alone import nobody_words, others_words
from counter.words_paper import paper_fact

translate = QCoreApplication.translate


class TicketCard(QFrame):
    """Shows a scene; the outcome of the service is chosen here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._stage = _label("stage", "stage")
        self._watch = _label("watch", "watch")
        self._watch.setAccessibleName(translate("Card", "Running time"))
        self.number = _label("current-number", "number")
        self.number.setAccessibleName(translate("Card", "Ticket at this counter"))
        self._next = _label("next-number", "next")
        self._service = _label("current-service", "service", wrap=True)
        self._facts = _label("facts", "facts", wrap=True)
        self._legs = _label("legs", "muted", wrap=True)
        self._reason = _label("reason", "muted", wrap=True)
        self.outcome = ChoiceBox()
        self.outcome.setObjectName("outcome")
        self.outcome.setAccessibleName(translate("Card", "Outcome"))
        self._outcome_label = QLabel(translate("Card", "Outcome"))
        self._outcome_label.setBuddy(self.outcome)
        self._outcomes: tuple[str, ...] = ()
        self._ticket_id = ""
        self._said = ""
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.spaceM, theme.spaceS, theme.spaceM, theme.spaceM)
        grid.setVerticalSpacing(theme.spaceXs)
        grid.addWidget(self._stage, 0, 0)
        grid.addWidget(self._watch, 0, 1, Qt.AlignmentFlag.AlignTrailing)
        number = QVBoxLayout()
        number.addWidget(self.number)
        number.addWidget(self._next)
        grid.addLayout(number, 1, 0, 1, 2)
        for row, label in enumerate((self._service, self._facts, self._legs, self._reason), 2):
            grid.addWidget(label, row, 0, 1, 2)
        outcome = QHBoxLayout()
        outcome.setSpacing(theme.spaceS)
        outcome.addWidget(self._outcome_label)
        outcome.addWidget(self.outcome, 1)
        grid.addLayout(outcome, 6, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def show_scene(self, scene: Scene, now: datetime, auto_s: int | None = None) -> None:
        """Show what is at the counter; ``auto_s`` is when the next is called by itself."""
        serving = scene.stage is Stage.SERVING
        set_look(self, "live", "true" if scene.ticket else "false")
        self._stage.setText(_stage_words(scene))
        self.number.setText(scene.ticket.number if scene.ticket else "")
        self.number.setVisible(scene.ticket is not None)
        self._outcome_label.setVisible(serving)
        self.outcome.setVisible(serving)
        if scene.ticket is not None:
            self._show_ticket(scene, scene.ticket)
        else:
            self._show_next(scene, now, auto_s)
        self.show_time(scene, now)
        said = f"{self._stage.text()} {self.number.text()}".strip()
        if said != self._said:
            self._said = said
            announce(self, said)

    def show_time(self, scene: Scene, now: datetime) -> None:
        """Let the running time go on."""
        running = timers(scene, now)
        seconds = running.served_s if running.served_s is not None else running.called_s
        seconds = running.break_s if seconds is None else seconds
        self._watch.setText("" if seconds is None else stopwatch(seconds))

    def _show_ticket(self, scene: Scene, ticket: Ticket) -> None:
        branch = scene.branch
        self._next.hide()
        _say(self._service, service_name(branch, ticket.service))
        _say(self._facts, " · ".join(_facts(branch, ticket)))
        _say(self._legs, _legs_words(branch, ticket))
        _say(self._reason, reason_of_call(ticket.number, scene.reason) if scene.reason else "")
        self._offer_outcomes(branch, ticket)

    def _show_next(self, scene: Scene, now: datetime, auto_s: int | None) -> None:
        coming = next_up(scene, now) if scene.stage is Stage.IDLE else None
        self._next.setText(coming[0].number if coming else "")
        self._next.setVisible(coming is not None)
        _say(self._facts, "")
        _say(self._legs, "")
        if coming:
            ticket, reason = coming
            _say(self._service, service_name(scene.branch, ticket.service))
            words = reason_of_call(ticket.number, reason)
            if auto_s is not None:
                text = translate("Card", "Called by itself in {time}.")
                words = f"{words} {text.format(time=duration(auto_s))}"
            _say(self._reason, words)
        elif scene.stage is Stage.BREAK:
            _say(self._service, break_name(scene.status.break_reason))
            _say(self._reason, translate("Card", "Nobody is called to this counter."))
        elif scene.alone:
            _say(self._service, nobody_words())
            _say(self._reason, others_words())
        else:
            _say(self._service, translate("Card", "Nobody is waiting."))
            _say(self._reason, translate("Card", "Who comes appears here at once."))

    def _offer_outcomes(self, branch: Branch, ticket: Ticket) -> None:
        service = branch.services.get(ticket.service)
        outcomes = service.outcomes if service else ()
        key = f"{ticket.id}/{len(ticket.legs)}"
        if outcomes == self._outcomes and key == self._ticket_id:
            return
        self._outcomes, self._ticket_id = outcomes, key
        self.outcome.clear()
        if service is not None and Record.OUTCOME in service.record:
            self.outcome.addItem(translate("Card", "Choose …"), "")
        for outcome in outcomes:
            self.outcome.addItem(outcome_name(outcome), outcome)


def _label(name: str, role: str, *, wrap: bool = False) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    align_leading(label)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _stage_words(scene: Scene) -> str:
    if scene.stage is Stage.IDLE:
        waiting = translate("Card", "Next") if scene.offered else translate("Card", "Free")
        return waiting
    return {
        Stage.BREAK: translate("Card", "On a break"),
        Stage.CALLED: translate("Card", "Called, not here yet"),
        Stage.SERVING: translate("Card", "Being served"),
    }.get(scene.stage, "")


def _facts(branch: Branch, ticket: Ticket) -> list[str]:
    facts = []
    if ticket.assistance:
        facts.append(translate("Card", "needs help"))
    if ticket.return_to:
        sender = isolated(clerk_name(branch, ticket.return_to))
        facts.append(translate("Card", "goes back to {clerk}").format(clerk=sender))
    if ticket.standing is not Standing.ORDINARY:
        facts.append(standing_name(ticket.standing))
    called_at = ticket.leg.called_at
    if called_at is not None and called_at != ticket.leg.waiting_since:
        waited = round((called_at - ticket.leg.waiting_since).total_seconds())
        facts.append(translate("Card", "waited {time}").format(time=duration(max(0, waited))))
    facts.append(isolated(own_name(ticket.language)))
    if ticket.party_size > 1:
        facts.append(translate("Card", "group of {size}").format(size=ticket.party_size))
    if ticket.calls > 1:
        facts.append(translate("Card", "calls: {calls}").format(calls=ticket.calls))
    if ticket.put_backs:
        facts.append(translate("Card", "put back: {times}").format(times=ticket.put_backs))
    if paper := paper_fact(ticket):
        facts.append(paper)
    return facts


def _legs_words(branch: Branch, ticket: Ticket) -> str:
    if len(ticket.legs) < 2:
        return ""
    before = [
        f"{isolated(service_name(branch, leg.service))} ({outcome_name(leg.outcome or '')})"
        for leg in ticket.legs[:-1]
    ]
    return translate("Card", "Before: {legs}").format(legs=", ".join(before))
