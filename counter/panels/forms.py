"""What an action needs to know first: where to, which service, why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from branch.domain.configuration import Branch
from branch.domain.serving import Position
from branch.ui.theme import Theme
from counter.names import (
    break_name,
    clerk_name,
    counter_name,
    outcome_name,
    position_name,
    service_name,
)
from counter.orders import Details
from counter.panels.form import Form, choice, number
from counter.panels.visit_forms import CallOfForm, CheckInForm, FinishForm, NewcomerForm
from counter.session import Action, Scene
from counter.words import isolated

translate = QCoreApplication.translate


class TransferForm(Form):
    """Which service, which place in its queue, and for whom."""

    def __init__(self, theme: Theme, scene: Scene) -> None:
        shown = isolated(scene.ticket.number if scene.ticket else "")
        title = translate("Form", "Where does {number} go?").format(number=shown)
        super().__init__(theme, Action.TRANSFER, title)
        branch = scene.branch
        self._service = choice({s: service_name(branch, s) for s in branch.services})
        here = scene.ticket.service if scene.ticket else None
        # Where the ticket is already would be a transfer to nowhere, one Enter away.
        elsewhere = next((s for s in branch.services if s != here), here)
        self._service.setCurrentIndex(self._service.findData(elsewhere))
        self._position = choice({str(p): position_name(p) for p in Position})
        self._after = number(1, 99, 3)
        self._to = choice(_receivers(branch, scene.status.counter))
        self.field("transfer-service", translate("Form", "Service"), self._service)
        self.field("transfer-position", translate("Form", "Place"), self._position)
        self.field("transfer-after", translate("Form", "After"), self._after)
        self.field("transfer-to", translate("Form", "Kept for"), self._to)
        self._note = QLineEdit()
        self._note.setMaxLength(1000)
        self.field("transfer-note", translate("Form", "Note"), self._note)
        self._back = self.check("transfer-back", translate("Form", "Comes back to me after that"))
        self._position.currentIndexChanged.connect(self._show_after)
        self._show_after()
        self.close_up()

    def _show_after(self) -> None:
        self.show_field(self._after, self._position.currentData() == Position.AFTER)

    def details(self) -> Details:
        kind, _, receiver = str(self._to.currentData()).partition(":")
        position = Position(self._position.currentData())
        return Details(
            service=self._service.currentData(),
            position=position,
            after=self._after.value() if position is Position.AFTER else 0,
            to_counter=receiver if kind == "counter" else None,
            to_clerk=receiver if kind == "clerk" else None,
            comes_back=self._back.isChecked(),
            note=self._note.text().strip(),
        )


def _receivers(branch: Branch, here: str) -> dict[str, str]:
    counters = {f"counter:{c}": counter_name(branch, c) for c in branch.counters if c != here}
    clerks = {f"clerk:{c}": clerk_name(branch, c) for c in branch.clerks}
    return {"": translate("Form", "Anybody")} | counters | clerks


class AddLegForm(Form):
    """Which service more, and how the one before ended."""

    def __init__(self, theme: Theme, scene: Scene) -> None:
        title = translate("Form", "Serve one more thing now")
        super().__init__(theme, Action.ADD_LEG, title)
        branch = scene.branch
        now = branch.services.get(scene.ticket.service) if scene.ticket else None
        outcomes = now.outcomes if now else ()
        self._service = choice({s: service_name(branch, s) for s in branch.services})
        self._outcome = choice({o: outcome_name(o) for o in outcomes})
        self.field("leg-service", translate("Form", "Service"), self._service)
        self.field("leg-outcome", translate("Form", "Outcome so far"), self._outcome)
        self.close_up()

    def details(self) -> Details:
        return Details(
            service=self._service.currentData(), outcome=self._outcome.currentData() or ""
        )


class NoteForm(Form):
    """A reason in the clerk's own words; ``needed`` if nothing goes without one."""

    def __init__(
        self, theme: Theme, action: Action, title: str, ticket: str, *, needed: bool
    ) -> None:
        super().__init__(theme, action, title)
        self._ticket = ticket
        self._needed = needed
        self._note = QLineEdit()
        self._note.setMaxLength(200)
        self.field("note", translate("Form", "Reason"), self._note)
        self.close_up()

    def details(self) -> Details | None:
        note = self._note.text().strip()
        return None if self._needed and not note else Details(ticket=self._ticket, note=note)


class BreakForm(Form):
    """Why nobody is called for a while."""

    def __init__(self, theme: Theme, scene: Scene) -> None:
        super().__init__(theme, Action.START_BREAK, translate("Form", "Take a break"))
        self._reason = choice({r: break_name(r) for r in scene.branch.break_reasons})
        self.field("break-reason", translate("Form", "Reason"), self._reason)
        self.close_up()

    def details(self) -> Details:
        return Details(note=self._reason.currentData() or "")


def form_for(theme: Theme, action: Action, scene: Scene, ticket: str = "") -> Form | None:
    """Return the form that an action needs, None if it needs none."""
    makers: dict[Action, Callable[[], Form]] = {
        Action.TRANSFER: lambda: TransferForm(theme, scene),
        Action.ADD_LEG: lambda: AddLegForm(theme, scene),
        Action.START_BREAK: lambda: BreakForm(theme, scene),
        Action.CALL_OF: lambda: CallOfForm(theme, scene),
        Action.WALK_IN: lambda: NewcomerForm(theme, scene),
        Action.CHECK_IN: lambda: CheckInForm(theme),
        Action.FINISH_AS: lambda: FinishForm(theme, scene),
        Action.CALL: lambda: NoteForm(
            theme,
            Action.CALL,
            translate("Form", "Why is this ticket called before others?"),
            ticket,
            needed=True,
        ),
        Action.CANCEL: lambda: NoteForm(
            theme,
            Action.CANCEL,
            translate("Form", "Cancel this ticket?"),
            ticket,
            needed=False,
        ),
    }
    maker = makers.get(action)
    return maker() if maker else None
