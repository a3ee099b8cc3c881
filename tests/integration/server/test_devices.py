"""Devices are enrolled with a code, sign what they ask, change their keys and are revoked."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi.testclient import TestClient
from sqlalchemy import Connection, Engine

from branch.domain.clock import ManualClock
from branch.host.credentials import Credential, new_key, private
from branch.protocol.enrolment import LETTERS, DeviceSelf, Look, Looked
from branch.protocol.roles import AccessRole
from branch.protocol.signing import key_id, public_text
from branch.protocol.streams import OPEN_AT_ONCE
from branch.protocol.uplink import Hello, SignedHead, Welcome
from branch.sync.enrolling import KEY_GOOD_FOR, KeyKeeper, begin_change, enrol, finish_change
from branch.sync.transport import Failure, Refused, Revoked
from server.access.codes import TRIES, make_code
from server.access.devices import Device, devices, revoke
from server.access.tables import device
from server.api.keys import Keys
from server.app import create_app
from server.audit.tree_head import Signer, TreeHead
from server.db.engine import WRITES, open_engine
from server.db.upgrade import bring_up_to_date
from server.handlers.push import take
from server.handlers.sealing import seal
from server.staff.acts import Act, deeds, first_broken
from tests.helpers.branch_log import BranchLog
from tests.helpers.branches import small_branch
from tests.helpers.wired import SERVER, Computer, Fuse, Killed, repeat

T = TypeVar("T")
SIGNER = Signer(Ed25519PrivateKey.from_private_bytes(bytes(32)))
BRANCH = "town-hall"
HELLO = Hello(
    device="hub", program="test", seq=0, names={}, counters={}, services={}, timezone="UTC"
)
JSON = {"Content-Type": "application/json"}
KEY = "a-key-that-tools-read-with"


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{tmp_path / 'server.db'}")
    bring_up_to_date(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def client(engine: Engine, clock: ManualClock) -> Iterator[TestClient]:
    with TestClient(create_app(engine, keys=Keys((KEY,)), clock=clock)) as client:
        yield client


def write(engine: Engine, work: Callable[[Connection], T]) -> T:
    connection = engine.connect().execution_options(**{WRITES: True})
    with connection, connection.begin():
        return work(connection)


def a_code(engine: Engine, clock: ManualClock, role: AccessRole = AccessRole.HUB) -> str:
    return write(engine, lambda c: make_code(c, BRANCH, role, str(role), clock.now()))


def known(engine: Engine) -> list[Device]:
    with engine.connect() as connection:
        return list(devices(connection))


def enrolled(computer: Computer, code: str) -> Any:
    return enrol(
        computer.line,
        computer.credentials,
        computer.clock,
        server=SERVER,
        code=code,
        agrees=lambda _looked: True,
    )


@pytest.fixture
def hub(tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient) -> Computer:
    computer = Computer(tmp_path / "hub", client, clock)
    assert isinstance(enrolled(computer, a_code(engine, clock)), Credential)
    return computer


def hello(computer: Computer, branch: str = BRANCH) -> Welcome | Failure:
    return computer.line.ask(f"branches/{branch}/hello", HELLO, Welcome)


def the_problem(answer: Any) -> str:
    assert answer.headers["content-type"] == "application/problem+json"
    return str(answer.json()["type"]).removeprefix("urn:nowserving:problem:")


def test_a_code_has_no_letters_that_look_alike(engine: Engine, clock: ManualClock) -> None:
    codes = "".join(a_code(engine, clock) for _ in range(8))
    assert set(codes) <= set(LETTERS) | {"-"}
    assert not set(LETTERS) & set("0O1IL2Z5S8BU")


def test_the_code_says_where_it_leads_before_it_is_used(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient
) -> None:
    computer = Computer(tmp_path / "x", client, clock)
    code = a_code(engine, clock, AccessRole.KIOSK)
    typed = f" {code.lower().replace('-', ' ')} "
    looked = computer.line.ask("enrolment/look", Look(code=typed), Looked)
    assert looked == Looked(branch=BRANCH, names={}, role=AccessRole.KIOSK, name="kiosk")
    assert known(engine) == []


def test_an_enrolled_hub_is_let_in_and_an_unsigned_word_is_not(
    hub: Computer, client: TestClient
) -> None:
    assert isinstance(hello(hub), Welcome)
    bearer = {"Authorization": f"Bearer {KEY}", **JSON}
    path = f"/v1/branches/{BRANCH}/hello"
    unsigned = client.post(path, content=HELLO.model_dump_json(), headers=bearer)
    assert (unsigned.status_code, the_problem(unsigned)) == (401, "unsigned")
    assert client.get(f"/v1/branches/{BRANCH}", headers=bearer).status_code == 200


def test_a_branch_whose_hub_was_enrolled_does_not_go_back_to_a_shared_key(
    engine: Engine, clock: ManualClock, hub: Computer
) -> None:
    keys = Keys((KEY,), unenrolled=True)
    with TestClient(create_app(engine, keys=keys, clock=clock)) as client:
        headers = {"Authorization": f"Bearer {KEY}", **JSON}
        body = HELLO.model_dump_json()
        other = client.post("/v1/branches/village/hello", content=body, headers=headers)
        assert other.status_code == 200
        ours = client.post(f"/v1/branches/{BRANCH}/hello", content=body, headers=headers)
        assert the_problem(ours) == "unsigned"


def test_a_code_is_good_once_and_ten_minutes(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient
) -> None:
    code = a_code(engine, clock)
    assert isinstance(enrolled(Computer(tmp_path / "a", client, clock), code), Credential)
    second = enrolled(Computer(tmp_path / "b", client, clock), code)
    assert isinstance(second, Refused)
    assert second.kind.endswith("code-used")
    late = a_code(engine, clock)
    clock.forward(601)
    refused = enrolled(Computer(tmp_path / "c", client, clock), late)
    assert isinstance(refused, Refused)
    assert "ten minutes" in refused.words
    assert len(known(engine)) == 1


def test_wrong_codes_are_counted_and_a_right_one_ends_the_count(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient
) -> None:
    computer = Computer(tmp_path / "x", client, clock)
    good = a_code(engine, clock)

    def look(code: str) -> Any:
        return client.post("/v1/enrolment/look", json={"code": code})

    for _ in range(TRIES - 1):
        assert look("AAAA-AAAA").status_code == 404
    assert look(good).status_code == 200
    for _ in range(TRIES):
        assert look("AAAA-AAAA").status_code == 404
    refused = look(good)
    assert (refused.status_code, the_problem(refused)) == (429, "too-many")
    assert 0 < int(refused.headers["retry-after"]) <= 600
    clock.forward(601)
    assert isinstance(enrolled(computer, a_code(engine, clock)), Credential)


def test_every_request_that_is_not_the_devices_own_next_one_has_its_reason(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient, hub: Computer
) -> None:
    assert isinstance(hello(hub), Welcome)
    first = hub.wire.sent[-1]
    replayed = repeat(client, first)
    assert (replayed.status_code, the_problem(replayed)) == (403, "replayed")
    # A request that was cut off before it came, and comes when a later one is there.
    held = hub.line._session.prepare_request(first_again(hub))
    assert isinstance(hello(hub), Welcome)
    assert the_problem(repeat(client, held)) == "reordered"
    altered = hub.line._session.prepare_request(first_again(hub))
    altered.body = HELLO.model_copy(update={"program": "best"}).model_dump_json().encode()
    assert the_problem(repeat(client, altered)) == "altered"
    # A stranger: a key of another server.
    stranger = Computer(tmp_path / "stranger", client, clock)
    now = hub.credentials.current()
    assert now is not None
    stranger.credentials.keep(now.model_copy(update={"key": new_key()}))
    stranger.line.signer.refresh()
    refused = hello(stranger)
    assert isinstance(refused, Refused)
    assert refused.kind.endswith("stranger")
    other = hello(hub, "village")
    assert isinstance(other, Refused)
    assert other.kind.endswith("not-allowed")
    assert BRANCH in other.words


def first_again(hub: Computer) -> requests.Request:
    return requests.Request(
        "POST",
        f"{SERVER}/v1/branches/{BRANCH}/hello",
        data=HELLO.model_dump_json().encode(),
    )


def test_a_device_with_a_dead_clock_hears_the_time_and_connects(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient
) -> None:
    dead = ManualClock(datetime(1970, 1, 1, tzinfo=UTC))
    computer = Computer(tmp_path / "x", client, dead)
    assert isinstance(enrolled(computer, a_code(engine, clock)), Credential)
    assert isinstance(hello(computer), Welcome)
    asked = len(computer.wire.sent)
    shifted = computer.wire.sent[-2]
    assert isinstance(hello(computer), Welcome)
    assert len(computer.wire.sent) == asked + 1, "it has learnt the time"
    refused = repeat(client, shifted)
    assert (refused.status_code, the_problem(refused)) == (401, "clock")
    assert refused.json()["server_time"].startswith(clock.now().isoformat()[:19])


@pytest.mark.parametrize("off_s", [-301, 301])
def test_a_signature_of_another_time_is_not_taken(
    clock: ManualClock, client: TestClient, hub: Computer, off_s: int
) -> None:
    request = hub.line._session.prepare_request(first_again(hub))
    clock.forward(-off_s)
    assert the_problem(repeat(client, request)) == "clock"


def test_a_copied_folder_is_found_out_and_shown(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient, hub: Computer
) -> None:
    shutil.copytree(tmp_path / "hub", tmp_path / "copy")
    again, copy = (Computer(tmp_path / name, client, clock) for name in ("hub", "copy"))
    assert isinstance(hello(again), Welcome)
    refused = hello(copy)
    assert isinstance(refused, Refused)
    assert refused.kind.endswith("cloned")
    assert known(engine)[0].trouble == "cloned"
    assert isinstance(hello(again), Welcome), "who was first goes on"


def test_an_old_copy_of_the_folder_is_refused(
    tmp_path: Path, clock: ManualClock, client: TestClient, hub: Computer
) -> None:
    shutil.copytree(tmp_path / "hub", tmp_path / "copy")
    for _ in range(OPEN_AT_ONCE + 4):
        assert isinstance(hello(Computer(tmp_path / "hub", client, clock)), Welcome)
    refused = hello(Computer(tmp_path / "copy", client, clock))
    assert isinstance(refused, Refused)
    assert refused.kind.endswith("stream-over")


def test_a_revoked_device_hears_it_and_forgets_its_key(
    engine: Engine, clock: ManualClock, hub: Computer
) -> None:
    write(engine, lambda c: revoke(c, BRANCH, "hub", "stolen", clock.now()))
    answer = hello(hub)
    assert isinstance(answer, Revoked)
    assert "stolen" in answer.words
    assert hub.credentials.current() is None
    assert isinstance(hello(hub), Refused)


def test_what_becomes_of_a_device_is_in_the_log_of_deeds(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient, hub: Computer
) -> None:
    shutil.copytree(tmp_path / "hub", tmp_path / "copy")
    again, copy = (Computer(tmp_path / name, client, clock) for name in ("hub", "copy"))
    assert isinstance(hello(again), Welcome)
    for _ in range(3):
        assert isinstance(hello(copy), Refused)
    begin_change(again.credentials)
    assert isinstance(finish_change(again.line, again.credentials, clock), DeviceSelf)
    assert isinstance(hello(again), Welcome)
    write(engine, lambda c: revoke(c, BRANCH, "hub", "stolen", clock.now()))
    with engine.connect() as connection:
        done = [(deed.who, deed.act) for deed in deeds(connection)]
        assert first_broken(connection) is None
    assert done[::-1] == [
        ("device hub", Act.DEVICE_ENROLLED),
        ("device hub", Act.DEVICE_TROUBLE),
        ("device hub", Act.DEVICE_KEY_CHANGED),
        ("command line", Act.DEVICE_REVOKED),
    ]


def test_a_hub_fetches_the_signature_over_its_log(
    engine: Engine, clock: ManualClock, hub: Computer
) -> None:
    def head() -> SignedHead | Failure:
        return hub.line.ask(f"branches/{BRANCH}/head", None, SignedHead)

    assert isinstance(hello(hub), Welcome)
    assert isinstance(head(), Refused), "nothing is signed yet"
    log = BranchLog(branch=small_branch(id=BRANCH))
    log.open_counter("1")
    write(engine, lambda c: take(c, BRANCH, log.batch(), clock.now()))
    signed = write(engine, lambda c: seal(c, BRANCH, SIGNER, clock.now()))
    fetched = head()
    assert isinstance(fetched, SignedHead)
    again = TreeHead.model_validate_json(fetched.model_dump_json())
    assert again == signed
    assert again.is_signed_by(SIGNER.public_key)


def test_two_devices_of_a_branch_have_two_names(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient
) -> None:
    for folder in ("a", "b"):
        computer = Computer(tmp_path / folder, client, clock)
        assert isinstance(enrolled(computer, a_code(engine, clock, AccessRole.KIOSK)), Credential)
    assert [one.name for one in known(engine)] == ["kiosk", "kiosk-2"]


def moments_of(work: Callable[[Fuse], object]) -> int:
    counting = Fuse()
    work(counting)
    return counting.moments


def test_enrolment_killed_at_every_step_ends_in_one_working_key(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient
) -> None:
    def begin(name: str, code: str, fuse: Fuse) -> Computer:
        computer = Computer(tmp_path / name, client, clock, fuse)
        assert isinstance(enrolled(computer, code), Credential)
        return computer

    moments = moments_of(lambda fuse: begin("counted", a_code(engine, clock), fuse))
    assert moments > 8
    for moment in range(1, moments + 1):
        name, code = f"killed-{moment}", a_code(engine, clock)
        with pytest.raises(Killed):
            begin(name, code, Fuse(moment))
        computer = Computer(tmp_path / name, client, clock)
        if computer.credentials.current() is None:
            assert isinstance(enrolled(computer, code), Credential), f"moment {moment}"
        assert isinstance(hello(computer), Welcome)
        only_key_works(engine, computer, moment + 1)


def test_an_answer_that_was_lost_is_found_again_after_the_code_has_lapsed(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient
) -> None:
    fuse, code = Fuse(6), a_code(engine, clock)
    with pytest.raises(Killed):
        enrolled(Computer(tmp_path / "x", client, clock, fuse), code)
    assert len(known(engine)) == 1, "the server has bound the key, the answer is lost"
    clock.forward(3600)
    computer = Computer(tmp_path / "x", client, clock)
    assert isinstance(enrolled(computer, code), Credential)
    only_key_works(engine, computer, 1)


def test_a_change_of_key_killed_at_every_step_ends_in_one_working_key(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient, hub: Computer
) -> None:
    def change(fuse: Fuse) -> None:
        computer = Computer(tmp_path / "hub", client, clock, fuse)
        begin_change(computer.credentials)
        assert isinstance(finish_change(computer.line, computer.credentials, clock), DeviceSelf)

    moments = moments_of(change)
    assert moments > 8
    for moment in range(1, moments + 1):
        before = hub.credentials.current()
        with pytest.raises(Killed):
            change(Fuse(moment))
        computer = Computer(tmp_path / "hub", client, clock)
        keeper = KeyKeeper(computer.credentials, clock)
        keeper(computer.line)
        assert isinstance(hello(computer), Welcome), f"moment {moment}"
        only_key_works(engine, computer, 1)
        after = computer.credentials.current()
        assert before is not None
        assert after is not None
        assert moment == 1 or after.key != before.key


def only_key_works(engine: Engine, computer: Computer, count: int) -> None:
    """One device more, one key there and here, none in waiting."""
    now = computer.credentials.current()
    assert now is not None
    assert now.next_key is None
    assert computer.credentials.asking() is None
    with engine.connect() as connection:
        rows = connection.execute(device.select()).all()
    assert len(rows) == count
    ours = [row for row in rows if row.key == key_id(public_text(private(now.key)))]
    assert [row.id for row in ours] == [now.device]
    assert all(row.next_key is None for row in rows)


def test_an_old_key_is_changed_by_itself(engine: Engine, clock: ManualClock, hub: Computer) -> None:
    keeper = KeyKeeper(hub.credentials, clock)
    before = hub.credentials.current()
    keeper(hub.line)
    assert hub.credentials.current() == before
    clock.forward(int((KEY_GOOD_FOR + timedelta(minutes=1)).total_seconds()))
    keeper(hub.line)
    only_key_works(engine, hub, 1)
    assert hub.credentials.current() != before


def test_a_running_program_goes_on_with_a_key_that_another_changed(
    tmp_path: Path, clock: ManualClock, client: TestClient, hub: Computer
) -> None:
    other = Computer(tmp_path / "hub", client, clock)
    begin_change(other.credentials)
    assert isinstance(finish_change(other.line, other.credentials, clock), DeviceSelf)
    assert isinstance(hello(hub), Welcome)
