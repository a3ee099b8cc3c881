"""A visit looked at closely: what was answered and noted, how many people, whether help is needed.

Answers and notes are personal. They are fetched when this opens and gone when it closes.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from branch.desk.port import About
from branch.domain.answers import Answer
from branch.domain.by_hand import LONGEST_NOTE, MOST_PEOPLE
from branch.domain.configuration import Branch
from branch.domain.hours import local
from branch.domain.ticket import Ticket
from branch.ui.theme import Theme
from counter.names import clerk_name, screen_language
from counter.orders import Details
from counter.panels.form import Form, number
from counter.session import Action
from counter.words import isolated

translate = QCoreApplication.translate

_NOTE_LINES = 3


class DetailsForm(Form):
    """Reads and writes what belongs to one visit."""

    def __init__(self, theme: Theme, branch: Branch, ticket: Ticket, about: About) -> None:
        title = translate("Form", "About {number}").format(number=isolated(ticket.number))
        super().__init__(theme, Action.DETAILS, title)
        self._ticket = ticket.id
        self.words("answers", _answers(branch, about))
        self.words("notes", _notes(branch, about))
        self._people = number(1, MOST_PEOPLE, ticket.party_size)
        self._note = QPlainTextEdit()
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(self._note.fontMetrics().lineSpacing() * (_NOTE_LINES + 1))
        self.field("note-text", translate("Form", "New note"), self._note)
        self.field("people", translate("Form", "People"), self._people)
        self._help = self.check("needs-help", translate("Form", "Needs help"))
        self._help.setChecked(ticket.assistance)
        self._ok.setText(translate("Form", "Write down"))
        self.close_up()

    def details(self) -> Details:
        return Details(
            ticket=self._ticket,
            party_size=self._people.value(),
            assistance=self._help.isChecked(),
            note=self._note.toPlainText().strip()[:LONGEST_NOTE],
        )


def _answers(branch: Branch, about: About) -> str:
    if not about.answers:
        return translate("Form", "No answers are kept.")
    lines = []
    for key, answer in about.answers.items():
        question = branch.questions.get(key)
        title = branch.words(question.title, screen_language()) if question else key
        lines.append(f"{title}: {isolated(_said(branch, key, answer))}")
    return "\n".join(lines)


def _said(branch: Branch, key: str, answer: Answer) -> str:
    question = branch.questions.get(key)
    if isinstance(answer, bool):
        return translate("Form", "yes") if answer else translate("Form", "no")
    words = question.enum_names.get(str(answer)) if question else None
    return branch.words(words, screen_language()) if words else str(answer)


def _notes(branch: Branch, about: About) -> str:
    if not about.notes:
        return translate("Form", "No notes.")
    return "\n".join(
        f"{isolated(f'{local(branch, note.at):%H:%M}')} {isolated(clerk_name(branch, note.clerk))}:"
        f" {isolated(note.text)}"
        for note in about.notes
    )
