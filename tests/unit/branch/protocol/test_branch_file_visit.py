"""Questions, priority classes, appointments and the kiosk in a branch file."""

from __future__ import annotations

import pytest

from branch.domain.configuration import (
    AnswerFormat,
    AnswerType,
    AppointmentPolicy,
    Branch,
    CounterRules,
    Idle,
    KioskRules,
    LateBecomes,
    Standing,
)
from branch.domain.permissions import Permission
from branch.protocol.branch_file import BranchFileError, Problem, read_branch
from tests.helpers.branches import town_hall_text

BASE = """\
[branch]
id = "corner"
names = { en = "Corner" }
timezone = "Europe/Madrid"
languages = ["en"]

[series.A]
prefix = "A"
last = 99

[profiles.all]
queues = ["papers"]

[counters.1]
profile = "all"

[clerks.c1]
name = "Clerk 1"

[opening]
mon-fri = "08:00-12:00"

[services.papers]
names = { en = "Papers" }
series = "A"
"""
FIRST_FREE = BASE.count("\n") + 1


def problems(added: str) -> tuple[Problem, ...]:
    with pytest.raises(BranchFileError) as caught:
        read_branch(BASE + added, "corner.toml")
    return caught.value.problems


def read(added: str) -> Branch:
    return read_branch(BASE + added, "corner.toml")


def test_nothing_need_be_there() -> None:
    branch = read("")
    assert branch.services["papers"].party_max == 1
    assert branch.services["papers"].questions == ()
    assert (branch.questions, branch.priority_classes) == ({}, {})
    assert branch.kiosk == KioskRules(staff_call=False, idle=Idle.CALLS, media="", picture_s=10)
    assert branch.appointments == AppointmentPolicy(
        early_min=30, late_min=15, late_becomes=LateBecomes.ORDINARY, series=None
    )


@pytest.mark.parametrize(("written", "most"), [("true", 10), ("false", 1), ("6", 6), ("1", 1)])
def test_a_party_is_yes_no_or_a_number(written: str, most: int) -> None:
    assert read(f"party_size = {written}\n").services["papers"].party_max == most


def test_a_service_may_promise_how_long_people_wait() -> None:
    assert read("").services["papers"].target_wait_min is None
    papers = read("target_wait_min = 20\ntarget_percent = 90\n").services["papers"]
    assert (papers.target_wait_min, papers.target_percent) == (20, 90)


def test_a_question_is_read_whole() -> None:
    branch = read(
        'questions = ["age", "how"]\n'
        "[questions.age]\n"
        'title = { en = "Age?" }\n'
        'description = { en = "In years" }\n'
        'type = "integer"\n'
        "minimum = 1\nmaximum = 120\nrequired = true\nkeep_days = 3\n"
        '[questions.how]\ntitle = { en = "How?" }\nenum = ["cash", "card"]\n'
        'enum_names = { cash = { en = "Cash" }, card = { en = "Card" } }\n'
    )
    age, how = branch.questions_of("papers")
    assert (age.type, age.minimum, age.maximum) == (AnswerType.INTEGER, 1, 120)
    assert (age.required, age.keep_days, age.description) == (True, 3, {"en": "In years"})
    assert how.enum == ("cash", "card")
    assert how.enum_names == {"cash": {"en": "Cash"}, "card": {"en": "Card"}}
    assert (how.required, how.keep_days, how.max_length) == (False, 1, 200)
    assert branch.questions_of("gone") == ()


def test_the_town_hall_has_one_of_each() -> None:
    branch = read_branch(town_hall_text(), "town_hall.toml")
    assert [q.id for q in branch.questions_of("identity")] == ["papers", "phone"]
    assert branch.questions["phone"].format is AnswerFormat.PHONE
    (mobility,) = branch.priority_classes_of("address")
    assert branch.priority_classes_of("payments") == (), "one touch is enough for a short errand"
    assert (mobility.standing, mobility.at_kiosk) == (Standing.PRIORITY, True)
    assert branch.kiosk.staff_call


Q = '[questions.q]\ntitle = { en = "?" }\n'


@pytest.mark.parametrize(
    ("added", "line", "field", "said"),
    [
        ("party_size = 0", 0, "services.papers.party_size", "0 is too small"),
        ('party_size = "two"', 0, "services.papers.party_size", "a text, not a whole number"),
        ('questions = ["x"]', 0, "services.papers.questions.item 1", 'there is no question "x"'),
        ('questions = "x"', 0, "services.papers.questions", "a text, not a list"),
        ("[questions.q]", 0, "questions.q.title", "this is missing"),
        ('[questions.q]\ntitle = "?"', 1, "questions.q.title", "not a text per language"),
        (Q + 'type = "object"', 2, "questions.q.type", '"object" is not known here'),
        (Q + 'format = "uri"', 2, "questions.q.format", '"uri" is not known here'),
        (Q + 'type = "integer"\nformat = "phone"', 3, "questions.q.format", "has no format"),
        (Q + 'type = "boolean"\nenum = ["a"]', 3, "questions.q.enum", "has no enum"),
        (Q + "minimum = 1", 2, "questions.q.minimum", 'write type = "integer" or "number"'),
        (Q + 'type = "number"\npattern = "x"', 3, "questions.q.pattern", "has no pattern"),
        (Q + "enum = []", 2, "questions.q.enum", "this list is empty"),
        (Q + 'enum = ["a"]', 0, "questions.q.enum_names", "Add for example enum_names.a ="),
        (Q + 'enum = ["a"]\nenum_names.a = { en = "A" }\nenum_names.b = { en = "B" }',
         4, "questions.q.enum_names.b", 'no key "b"'),
        (Q + 'enum = ["a"]\nformat = "date"\nenum_names.a = { en = "A" }',
         3, "questions.q.format", "the choices of enum say it all"),
        (Q + 'type = "integer"\nenum = [1, 1]', 3, "questions.q.enum.item 2", "twice"),
        (Q + 'type = "integer"\nenum = [1.5]', 3, "questions.q.enum.item 1", "not of type integer"),
        (Q + 'pattern = "(x"', 2, "questions.q.pattern", "not a regular expression"),
        (Q + 'pattern = "(a+)+$"', 2, "questions.q.pattern", "could take very long"),
        (Q + "minLength = 9\nmaxLength = 3", 2, "questions.q.minLength", "above maxLength"),
        (Q + 'type = "integer"\nminimum = 9\nmaximum = 3', 3, "questions.q.minimum", "(9) is"),
        (Q + "keep_days = 0", 2, "questions.q.keep_days", "0 is too small"),
        (Q + "keep_days = 366", 2, "questions.q.keep_days", "366 is too large"),
        (Q + "maxlength = 3", 2, "questions.q.maxlength", 'Did you mean "maxLength"?'),
        ("[priority_classes.old]", 0, "priority_classes.old.names", "this is missing"),
        (
            '[priority_classes.old]\nnames = { en = "Old" }\nservices = ["paper"]',
            2, "priority_classes.old.services.item 1", 'Did you mean "papers"?',
        ),
        (
            '[priority_classes.old]\nnames = { en = "Old" }\nstanding = "returned"',
            2, "priority_classes.old.standing", "Take one of: priority, ordinary.",
        ),
        ('[appointments]\nseries = "P"', 1, "appointments.series", 'there is no series "P"'),
        ("[appointments]\nlate_min = -1", 1, "appointments.late_min", "-1 is too small"),
        ('[appointments]\nlate_becomes = "lost"', 1, "appointments.late_becomes", "not known"),
        ('[kiosk]\nidle = "media"', 1, "kiosk.idle", "needs to know the folder"),
        ('[kiosk]\nidle = "films"', 1, "kiosk.idle", "Take one of: calls, media."),
        ("[kiosk]\nstaff_call = 1", 1, "kiosk.staff_call", "a number, not true or false"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line_and_a_remedy(
    added: str, line: int, field: str, said: str
) -> None:
    (problem,) = problems(added + "\n")
    assert problem.line == FIRST_FREE + line
    assert problem.field == field
    assert said in f"{problem.what}. {problem.remedy}"


def test_what_holds_at_counters_and_for_appointments_that_do_not_come() -> None:
    branch = read(
        "[counter_rules]\nundo_s = 5\nauto_call_s = 20\n"
        '[no_show.appointments]\ncalls = 3\nthen = "after_minutes"\namount = 5\ntimes = 1\n'
    )
    assert branch.counter_rules == CounterRules(undo_s=5, auto_call_s=20)
    assert branch.no_show_of(appointment=True).calls == 3
    assert branch.no_show_of(appointment=False).calls == 2


def test_a_clerk_has_a_role_and_a_role_may_do_some_things() -> None:
    branch = read(
        '[clerks.c2]\nname = "Clerk 2"\nrole = "plain"\n[roles.plain]\npermissions = []\n'
        '[clerks.c3]\nname = "Clerk 3"\nrole = "supervisor"\n'
    )
    wanted = Permission.CHOOSE_TICKET
    assert [branch.permits(name, wanted) for name in ("c1", "c2", "c3")] == [True, False, True]
    assert not branch.permits("c1", Permission.SUPERVISE)
    assert branch.permits("c3", Permission.SUPERVISE)


def test_a_permission_or_role_that_does_not_exist_is_told() -> None:
    (problem,) = problems('[roles.plain]\npermissions = ["chose_ticket"]\n')
    assert problem.remedy == 'Did you mean "choose_ticket"?'
    (problem,) = problems('[clerks.c2]\nname = "Clerk 2"\nrole = "superviser"\n')
    assert problem.remedy == 'Did you mean "supervisor"?'
