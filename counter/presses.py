"""What becomes of a press: some actions ask something first, with a form; the rest is done at once.

What would be refused anyway is not asked about: the branch refuses it in its own words.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from branch.domain.ticket import LIVE
from branch.ui.theme import Theme
from counter.orders import Details
from counter.panels.details_form import DetailsForm
from counter.panels.form import Form
from counter.panels.forms import form_for
from counter.panels.whole import Whole
from counter.seat import Seat
from counter.session import Action, Scene, must_be_asked, refusal


class Presses(QObject):
    """The presses of one window. ``form`` is what is being asked."""

    opened = Signal()
    """A form took the place of the lists."""
    closed = Signal()

    def __init__(self, seat: Seat, theme: Theme, whole: Whole) -> None:
        super().__init__(whole)
        self.form: Form | None = None
        self._seat, self._theme, self._whole = seat, theme, whole

    def press(self, action: Action, ticket: str = "") -> None:
        """Do it, or ask first what it takes; ``ticket`` is the one chosen in a list."""
        scene = self._seat.scene
        if scene is None:
            return
        if action in (Action.CANCEL, Action.DETAILS) and not ticket and scene.ticket is not None:
            ticket = scene.ticket.id
        chosen = self._whole.card.outcome.currentData() if action is Action.FINISH else None
        outcome = str(chosen or "")
        if action is Action.FINISH and must_be_asked(scene, outcome):
            action = Action.FINISH_AS
        if self.form is None or self.form.action is not action:
            if action is Action.DETAILS and self._ask_about(scene, ticket):
                return
            form = self._form_before(action, scene, ticket)
            if form is not None:
                self._open(form)
                return
        self.drop()
        self._seat.press(action, Details(ticket=ticket, outcome=outcome))

    def undo(self, ticket: str) -> None:
        """Take the last action on the ticket back."""
        self.drop()
        self._seat.press(Action.UNDO, Details(ticket=ticket))

    def drop(self) -> None:
        """Ask no more."""
        if self.form is not None:
            form, self.form = self.form, None
            self._whole.drop_form(form)
            self.closed.emit()

    def _form_before(self, action: Action, scene: Scene, ticket: str) -> Form | None:
        listed = [*scene.offered, *scene.parked, *scene.missed]
        target = next((t for t in listed if t.id == ticket), None)
        if refusal(scene, action, self._seat.hall.clock.now(), target) is not None:
            return None
        return form_for(self._theme, action, scene, ticket)

    def _ask_about(self, scene: Scene, ticket: str) -> bool:
        """Fetch what is kept about the visit, and show it when it comes."""
        known = [*filter(None, [scene.ticket]), *scene.offered, *scene.parked]
        about = next((t for t in known if t.id == ticket), None)
        if about is None or about.state not in LIVE:
            return False
        self._seat.ask_about(
            ticket,
            lambda told: self._open(DetailsForm(self._theme, scene.branch, about, told)),
        )
        return True

    def _open(self, form: Form) -> None:
        self.drop()
        self.form = form
        form.given.connect(self._given)
        form.dropped.connect(self.drop)
        self._whole.show_form(form)
        self.opened.emit()
        form.begin()
        self._whole.bring_into_view(form)

    def _given(self, action: Action, details: Details) -> None:
        self.drop()
        self._seat.press(action, details)
