"""A day with planted names, phones and words through the real programs, and a look at every file.

While it may be kept, what is personal stands in the hub's database and nowhere else; words of the
staff stand in the databases of the branch's computers. When its days are over, nothing of it is in
any file: databases, write-ahead logs, free pages, logs, tickets, sounds, the server's side.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from branch.domain.clock import RecordedClock, SystemClock, clock_from, monotonic_ns
from branch.domain.ticket import Paper, State
from branch.store import personal
from branch.store import schema as s
from branch.store.store import Store
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.lan import state_of
from tests.helpers.running import Running, eventually
from tests.helpers.stores import operation

PHONE = "60098712"
NAME = "Marisol Quijano"
MAIL = "marisol.q@correo.test"
NEED = "Encarnita cannot climb stairs"
NOTE = "brings the Quijano birth certificate"
SENT_ON = "speaks for Encarnita"
WHY = "Encarnita has a train at noon"
GONE = "Quijano went home ill"
MESSAGE = "the wheelchair of Encarnita is outside"
SPOKEN = "Would Marisol please come to the door"
OF_CITIZENS = (PHONE, MAIL, "climb stairs", "birth certificate", SENT_ON, "train at noon", GONE)
OF_STAFF = ("wheelchair", "come to the door")
MARKERS = (PHONE, "Marisol", "Quijano", "Encarnita", MAIL)

QUESTIONS = """
[questions.name]
title = { en = "Your name", es = "Su nombre", ar = "اسمك" }

[questions.mail]
title = { en = "Your e-mail", es = "Su correo", ar = "بريدك" }
format = "email"

[questions.need]
title = { en = "Anything else?", es = "¿Algo más?", ar = "شيء آخر؟" }
"""


def branch_file() -> str:
    asked = town_hall_text().replace('questions = ["papers", "phone"]', 'questions = ["phone"]')
    asked = asked.replace(
        "[services.address]\n", '[services.address]\nquestions = ["name", "mail", "need"]\n'
    )
    return always_open(asked) + QUESTIONS


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Running]:
    clock = RecordedClock(start=SystemClock().now(), origin_ns=monotonic_ns(), speed=1)
    with Running(tmp_path, branch_file=branch_file(), clock=clock) as running:
        yield running


def files_with(root: Path, *markers: str) -> set[str]:
    """Return every file whose name or bytes hold one of the markers.

    Read by another process: this one would lose its locks on the databases as it closed them.
    """
    patterns = [word for marker in markers for word in ("-e", marker)]
    done = subprocess.run(
        ["grep", "-rlaF", *patterns, "."], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode in {0, 1}, done.stderr
    names = {str(file.relative_to(root)) for file in root.rglob("*")}
    named = {name for name in names if any(marker in name for marker in markers)}
    return named | {line.removeprefix("./") for line in done.stdout.splitlines()}


def at_the_kiosk(branch: Running) -> str:
    """Take a ticket as a citizen who types a phone number; return its id."""
    hand = branch.hand("kiosk")
    hand.wait("service-identity")
    hand.touch("service-identity")
    for name in ("choice-1", "choice-mobility"):
        hand.wait(name)
        hand.touch(name)
    for key in PHONE:
        hand.wait(f"key-{key}")
        hand.touch(f"key-{key}")
    hand.touch("go-on")
    hand.wait("number")
    number = str(hand.read("number"))
    eventually(lambda: branch.ticket(number).paper is Paper.CONFIRMED, "the paper")
    return branch.ticket(number).id


def live(branch: Running) -> list[str]:
    """Everything that somebody types in a day; return the tickets that it was about."""
    desk = branch.desk
    typed = at_the_kiosk(branch)
    told = desk.issue(
        service="address",
        language="es",
        operation=operation(),
        answers={"name": NAME, "mail": MAIL, "need": NEED},
    ).ticket.id
    gone = desk.issue(service="collection", language="en", operation=operation()).ticket.id
    desk.open_counter(counter="2", clerk="clerk-2")
    desk.cancel(ticket=gone, clerk="clerk-2", reason=GONE, operation=operation())
    desk.call(counter="2", clerk="clerk-2", ticket=told, note=WHY, operation=operation())
    desk.start(counter="2", clerk="clerk-2", operation=operation())
    desk.add_note(ticket=told, clerk="clerk-2", text=NOTE, operation=operation())
    desk.transfer(
        counter="2", clerk="clerk-2", service="permits", note=SENT_ON, operation=operation()
    )
    desk.send_message(clerk="clerk-1", by="clerk-1", text=MESSAGE, operation=operation())
    desk.announce(clerk="clerk-1", texts={"en": SPOKEN}, operation=operation(), minutes=5)
    return [typed, told, gone]


def serve_in_the_window(branch: Running, ticket: str) -> None:
    """Clerk 1 reads the message and what the citizen typed, and serves."""
    hand = branch.hand("counter")
    hand.wait("call-next")
    hand.touch("call-next")
    hand.wait("start")
    hand.touch("start")
    hand.wait("finish")
    hand.touch("details")
    hand.wait("note-text")
    hand.touch("form-back")
    hand.wait("finish")
    hand.touch("finish")
    eventually(
        lambda: any(t.state is State.DONE for t in branch.all_tickets()), "somebody is served"
    )


def on_the_wire(branch: Running) -> str:
    """Return what the server shows of the branch to who may read: records, metrics."""
    address = f"http://127.0.0.1:{branch.setup.server_port}"
    key = {"Authorization": f"Bearer {branch.setup.server_key.read_text().strip()}"}
    paths = (
        "/metrics",
        f"/v1/branches/{branch.store.branch().id}/log?after=0",
        "/v1/device-boards",
    )
    return "".join(requests.get(address + p, headers=key, timeout=30).text for p in paths)


def test_what_is_personal_stays_where_it_belongs_and_goes_with_its_days(branch: Running) -> None:
    there = branch.on_another_computer("kiosk")
    branch.change(sign_in=("clerk-1@1",))
    branch.start("server", "agent", "agent-2")
    branch.start("kiosk", "display", "counter")
    tickets = live(branch)
    serve_in_the_window(branch, tickets[0])
    other = Store.open(there, clock=SystemClock(), device="test")
    eventually(lambda: state_of(other) == state_of(branch.store), "the other computer has it all")
    eventually(branch.server_has_all, "the server has it all")
    spoken = branch.spoken
    eventually(
        lambda: any("Marisol" in f.read_text("utf-8") for f in spoken.glob("*.txt")), "it was said"
    )
    for ticket in tickets:
        with branch.store.reading() as connection:
            assert personal.kept_of(connection, ticket), ticket

    shown = on_the_wire(branch)
    assert "TicketIssued" in shown
    assert not [marker for marker in MARKERS if marker in shown]
    found = files_with(branch.root, *MARKERS)
    heard = {name for name in found if name.startswith("voice/")}
    assert all(name.endswith(".txt") for name in heard), (
        "the loudspeaker's own account of what it said"
    )
    databases = {name for name in found - heard if "/branch.db" in name}
    assert found == heard | databases
    of_citizens = files_with(branch.root, *OF_CITIZENS)
    assert {name.partition("/")[0] for name in of_citizens} == {"data"}, "the hub's computer alone"

    branch.desk.close_day(actor="system")
    eventually(branch.server_has_all, "the server knows that the day is closed")
    for program in ("counter", "display", "kiosk", "agent-2", "agent"):
        assert branch.stop(program) == 0, program
    later = clock_from(branch.setup.clock).now() + timedelta(days=15)
    branch.change(clock=RecordedClock(start=later, origin_ns=monotonic_ns(), speed=1).spec())
    branch.start("agent", "agent-2")

    def nothing_left() -> bool:
        return not any(rows_left(store) for store in (branch.store, other))

    eventually(nothing_left, "the agents have erased what was due")
    for program in ("agent-2", "agent", "server"):
        assert branch.stop(program) == 0, program
    branch.store.forget()
    other.forget()
    assert files_with(branch.root, *MARKERS, *OF_STAFF) == heard
    other.close()


def rows_left(store: Store) -> int:
    """Return how many pieces of personal data and messages a database still has."""
    with store.reading() as connection:
        kept = len(connection.execute(s.personal.select()).all())
        return kept + len(connection.execute(s.message.select()).all())
