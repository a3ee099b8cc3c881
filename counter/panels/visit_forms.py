"""Forms about who comes and how it ended: a newcomer, an appointment, one service, the outcome."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from branch.domain.by_hand import MOST_PEOPLE
from branch.domain.checking_in import LONGEST_REASON
from branch.domain.configuration import Record
from branch.ui.language import own_name
from branch.ui.theme import Theme
from counter.names import outcome_name, screen_language, service_name
from counter.orders import Details
from counter.panels.form import Form, choice, number
from counter.session import Action, Scene, Stage
from counter.words import isolated

translate = QCoreApplication.translate


class CallOfForm(Form):
    """Which service the next one shall have come for."""

    def __init__(self, theme: Theme, scene: Scene) -> None:
        super().__init__(theme, Action.CALL_OF, translate("Form", "Call the next one for"))
        waiting = dict.fromkeys(ticket.service for ticket in scene.offered)
        self._service = choice({s: service_name(scene.branch, s) for s in waiting})
        self.field("call-of-service", translate("Form", "Service"), self._service)
        self.close_up()

    def details(self) -> Details:
        return Details(service=self._service.currentData() or "")


class NewcomerForm(Form):
    """Somebody without a ticket: for what, how many people, now or in the queue."""

    def __init__(self, theme: Theme, scene: Scene) -> None:
        super().__init__(theme, Action.WALK_IN, translate("Form", "Somebody without a ticket"))
        branch = scene.branch
        self._then = choice(
            {
                Action.WALK_IN: translate("Form", "Is served here now"),
                Action.GIVE: translate("Form", "Gets a number and waits"),
            }
        )
        if scene.stage is not Stage.IDLE:
            self._then.removeItem(0)
        mine = branch.profile_of(scene.status.counter, scene.status.clerk).weights
        first = sorted(branch.services.values(), key=lambda s: s.queue not in mine)
        self._service = choice({s.id: service_name(branch, s.id) for s in first})
        classes = {
            c.id: branch.words(c.names, screen_language()) for c in branch.priority_classes.values()
        }
        self._class = choice({"": translate("Form", "None")} | classes)
        self._language = choice({code: own_name(code) for code in branch.languages})
        self._people = number(1, MOST_PEOPLE, 1)
        self.field("newcomer-service", translate("Form", "Service"), self._service)
        self.field("newcomer-then", translate("Form", "What then"), self._then)
        self.field("newcomer-people", translate("Form", "People"), self._people)
        self.field("newcomer-class", translate("Form", "Priority"), self._class)
        self.show_field(self._class, bool(classes))
        self.field("newcomer-language", translate("Form", "Language"), self._language)
        self.show_field(self._language, len(branch.languages) > 1)
        self._help = self.check("newcomer-help", translate("Form", "Needs help"))
        self.close_up()

    def chosen_action(self) -> Action:
        return Action(self._then.currentData())

    def details(self) -> Details:
        return Details(
            service=self._service.currentData(),
            party_size=self._people.value(),
            priority_class=self._class.currentData(),
            language=self._language.currentData(),
            assistance=self._help.isChecked(),
        )


class CheckInForm(Form):
    """The code of an appointment, as it is on the letter or the telephone.

    With a reason it counts as the appointment also outside its time.
    """

    def __init__(self, theme: Theme) -> None:
        title = translate("Form", "Somebody came to an appointment")
        super().__init__(theme, Action.CHECK_IN, title)
        self._code = QLineEdit()
        self._code.setMaxLength(200)
        self.field("appointment-code", translate("Form", "Code"), self._code)
        self._forced = self.check(
            "appointment-forced", translate("Form", "Counts as the appointment, early or late")
        )
        self._reason = QLineEdit()
        self._reason.setMaxLength(LONGEST_REASON)
        self.field("appointment-reason", translate("Form", "Reason"), self._reason)
        self._forced.toggled.connect(self._ask_why)
        self._ask_why(False)
        self.close_up()

    def _ask_why(self, forced: bool) -> None:
        self.show_field(self._reason, forced)
        if forced:
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_action(self) -> Action:
        return Action.FORCE_CHECK_IN if self._forced.isChecked() else Action.CHECK_IN

    def details(self) -> Details | None:
        code, reason = self._code.text().strip(), self._reason.text().strip()
        if not code or (self._forced.isChecked() and not reason):
            return None
        note = reason if self._forced.isChecked() else ""
        return Details(code=code, language=screen_language(), note=note)

    def begin(self) -> None:
        """Put the keyboard where something is missing."""
        missing_reason = self._code.text().strip() and self._forced.isChecked()
        (self._reason if missing_reason else self._code).setFocus(Qt.FocusReason.OtherFocusReason)


class FinishForm(Form):
    """How it ended, and what was really done: as many services as were."""

    def __init__(self, theme: Theme, scene: Scene) -> None:
        number_ = isolated(scene.ticket.number if scene.ticket else "")
        title = translate("Form", "How did it end for {number}?").format(number=number_)
        super().__init__(theme, Action.FINISH_AS, title)
        branch = scene.branch
        asked = scene.ticket.service if scene.ticket else ""
        service = branch.services.get(asked)
        must = service.record if service else ()
        known = {o: outcome_name(o) for o in (service.outcomes if service else ())}
        unsaid = {"": translate("Form", "Choose …")} if Record.OUTCOME in must else {}
        self._outcome = choice(unsaid | known)
        self.field("finish-outcome", translate("Form", "Outcome"), self._outcome)
        self.words("finish-done", translate("Form", "What was done:"))
        self._done: dict[str, QCheckBox] = {}
        # What was asked for stands first, and is ticked unless the clerk has to say so.
        for name in sorted(branch.services, key=lambda s: s != asked):
            box = self.check(f"done-{name}", service_name(branch, name))
            box.setChecked(name == asked and Record.DELIVERED not in must)
            self._done[name] = box
        self.close_up()

    def details(self) -> Details:
        done = tuple(name for name, box in self._done.items() if box.isChecked())
        return Details(outcome=self._outcome.currentData() or "", delivered=done)
