"""The API in one process: keys, limits, problems, health, and the live page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from sqlalchemy import Connection, Engine, event, text

from branch.domain import events as e
from branch.domain.clock import ManualClock
from branch.protocol.uplink import BATCH_RECORDS, Hello, ServiceWait, Waits
from server.api.keys import Keys
from server.app import create_app
from server.db.engine import open_engine
from server.db.upgrade import bring_up_to_date
from tests.helpers.branch_log import BranchLog

KEY = "a-key-that-is-long-enough-for-a-test"


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
    app = create_app(engine, keys=Keys(unenrolled=True), clock=clock)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def post(client: TestClient, path: str, body: str, **headers: str) -> Response:
    return client.post(path, content=body, headers={"Content-Type": "application/json", **headers})


def send_all(client: TestClient, log: BranchLog) -> None:
    post(client, f"/v1/branches/{log.branch.id}/hello", log.hello().model_dump_json())
    for first in range(1, len(log.records) + 1, BATCH_RECORDS):
        body = log.batch(first, first + BATCH_RECORDS - 1).model_dump_json()
        assert post(client, f"/v1/branches/{log.branch.id}/log", body).status_code == 200


def assert_problem(answer: Response, status: int, words: str) -> None:
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert words in problem["title"] + problem.get("detail", "")


def test_health_and_readiness(client: TestClient) -> None:
    assert client.get("/health").json() == {"status": "alive"}
    assert client.get("/ready").json() == {"status": "ready", "epoch": 1}


@pytest.mark.parametrize("header", ["", "Bearer wrong", f"Basic {KEY}", "Bearer", "Bearer é"])
def test_nobody_pushes_or_reads_without_a_key(engine: Engine, header: str) -> None:
    log = BranchLog.busy_day(steps=5)
    app = create_app(engine, keys=Keys((KEY,), unenrolled=True), clock=ManualClock())
    with TestClient(app) as client:
        headers = {b"authorization": header.encode()} if header else {}
        for answer in (
            client.post("/v1/branches/small/hello", json=log.hello().model_dump(), headers=headers),
            client.get("/v1/branches/small", headers=headers),
        ):
            assert_problem(answer, 401, "Bearer")
            assert "Bearer" in answer.headers["www-authenticate"]


def test_the_right_key_opens(engine: Engine) -> None:
    log = BranchLog.busy_day(steps=5)
    app = create_app(
        engine, keys=Keys(("another-key-another-key", KEY), unenrolled=True), clock=ManualClock()
    )
    with TestClient(app) as client:
        path, body = "/v1/branches/small/hello", log.hello().model_dump_json()
        assert post(client, path, body, Authorization=f"Bearer {KEY}").status_code == 200


def test_more_records_than_a_batch_holds_are_refused(client: TestClient) -> None:
    log = BranchLog.busy_day(steps=BATCH_RECORDS + 1)
    post(client, "/v1/branches/small/hello", log.hello().model_dump_json())
    body = log.batch(1, BATCH_RECORDS + 1).model_dump_json()
    assert_problem(post(client, "/v1/branches/small/log", body), 413, "1000 records")


@pytest.mark.parametrize("announced", [True, False])
def test_a_body_beyond_the_limit_is_cut_off(client: TestClient, announced: bool) -> None:
    piece = b" " * (1024 * 1024)

    def pieces() -> Iterator[bytes]:
        for _ in range(17):
            yield piece

    content = piece * 17 if announced else pieces()
    answer = client.post(
        "/v1/branches/small/log", content=content, headers={"Content-Type": "application/json"}
    )
    assert_problem(answer, 413, "bytes at most")


@pytest.mark.parametrize(
    "body", ["", "{", "[]", '{"protocol": 1}', '{"protocol":1,"device":"d","records":[]}']
)
def test_what_is_no_batch_is_a_problem_in_words(client: TestClient, body: str) -> None:
    assert_problem(post(client, "/v1/branches/small/log", body), 422, "does not fit")


def test_an_unknown_field_is_refused(client: TestClient) -> None:
    hello = json.loads(BranchLog().hello().model_dump_json()) | {"colour": "green"}
    answer = post(client, "/v1/branches/small/hello", json.dumps(hello))
    assert_problem(answer, 422, "colour")


def test_a_protocol_of_the_future_is_answered_with_what_to_do(client: TestClient) -> None:
    hello = BranchLog().hello().model_copy(update={"protocols": (7, 9)})
    answer = post(client, "/v1/branches/small/hello", hello.model_dump_json())
    assert_problem(answer, 422, "Update the server")


@pytest.mark.parametrize("name", ["..", "a b", "%00", "x" * 65, "-x"])
def test_names_that_no_branch_has_are_refused(client: TestClient, name: str) -> None:
    assert client.get(f"/v1/branches/{name}").status_code in {404, 422}


def test_an_unknown_branch_is_a_problem(client: TestClient) -> None:
    assert_problem(client.get("/v1/branches/nowhere"), 404, "not known here")
    assert_problem(client.get("/v1/branches/nowhere/log"), 404, "not known here")


@pytest.mark.parametrize("value", ["a\0b", "2**64"])
def test_a_hello_that_cannot_be_kept_is_refused(client: TestClient, value: str) -> None:
    change: dict[str, object] = {"seq": 2**64} if value == "2**64" else {"device": value}
    hello: Hello = BranchLog().hello().model_copy(update=change)
    answer = post(client, "/v1/branches/small/hello", hello.model_dump_json())
    assert_problem(answer, 422, "cannot be kept")


@pytest.mark.expect_log("ERROR", "the database does not answer")
def test_a_database_that_does_not_answer_means_wait(client: TestClient, engine: Engine) -> None:
    with engine.connect() as connection:
        connection.execute(text("ALTER TABLE server RENAME TO elsewhere"))
        connection.commit()
    answer = client.get("/ready")
    assert_problem(answer, 503, "send it again")
    assert int(answer.headers["retry-after"]) > 0


@pytest.mark.expect_log("ERROR", "disk of the database is full")
def test_a_full_disk_is_said_and_nothing_is_stored_by_halves(
    client: TestClient, engine: Engine
) -> None:
    log = BranchLog.busy_day(steps=400)
    post(client, "/v1/branches/small/hello", log.hello().model_dump_json())
    pages = [40]

    def small_disk(connection: Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages[0]}")

    event.listen(engine, "begin", small_disk)
    answer = post(client, "/v1/branches/small/log", log.batch().model_dump_json())
    assert_problem(answer, 507, "disk is full")
    assert int(answer.headers["retry-after"]) > 0
    assert client.get("/v1/branches/small").json()["seq"] == 0
    pages[0] = 100_000
    send_all(client, log)
    assert client.get("/v1/branches/small").json()["digest"] == log.digest


def test_reading_changes_nothing(client: TestClient, engine: Engine) -> None:
    log = BranchLog.busy_day(steps=30)
    send_all(client, log)
    with engine.connect() as connection:
        before = connection.execute(text("SELECT * FROM branch")).all()
    for path in ("/", "/live", "/health", "/ready", "/v1/branches/small", "/openapi.json"):
        assert client.get(path).status_code == 200
    assert client.get("/v1/branches/small/log").json()["next_after"] is None
    with engine.connect() as connection:
        assert connection.execute(text("SELECT * FROM branch")).all() == before


def test_the_page_before_the_first_branch(client: TestClient) -> None:
    assert "No branch has been heard from yet" in client.get("/").text


def test_the_page_shows_who_waits_and_who_is_served(client: TestClient, clock: ManualClock) -> None:
    log = BranchLog.busy_day(seed=3, steps=300)
    clock.instant = log.clock.instant
    send_all(client, log)
    page = client.get("/").text
    waiting = [t for t in log.day.tickets.values() if t.state == "waiting"]
    assert f"<dt>waiting</dt><dd>{len(waiting)}</dd>" in page
    for status in log.day.counters.values():
        if status.ticket is not None:
            assert f">{log.day.tickets[status.ticket].number}</strong>" in page
    assert "k1" not in re.findall(r"\bk\d\b", page), "clerks are not shown"
    assert not any(ticket.link in page for ticket in log.day.tickets.values())


def test_a_silent_branch_is_marked_and_its_figures_stand_still(
    client: TestClient, clock: ManualClock
) -> None:
    log = BranchLog.busy_day(steps=60)
    clock.instant = log.clock.instant
    send_all(client, log)
    assert "Not heard from" not in client.get("/").text
    clock.forward(120)
    silent = client.get("/live").text
    assert "Not heard from since" in silent
    clock.forward(3600)
    assert client.get("/live").text == silent


def test_on_a_fast_clock_silence_is_measured_in_real_seconds(engine: Engine) -> None:
    log = BranchLog.busy_day(steps=60)
    fast = ManualClock(instant=log.clock.instant, speed=600)
    with TestClient(create_app(engine, keys=Keys(unenrolled=True), clock=fast)) as client:
        send_all(client, log)
        fast.forward(30 * 600)
        assert "Not heard from" not in client.get("/live").text
        fast.forward(61 * 600)
        assert "Not heard from" in client.get("/live").text


def test_a_recorded_day_is_shown_by_its_own_time(client: TestClient, clock: ManualClock) -> None:
    log = BranchLog.busy_day(steps=60)
    clock.instant = log.clock.instant + timedelta(days=4000)
    send_all(client, log)
    page = client.get("/live").text
    assert "own time" in page
    assert "2026-03-02" in page


def test_the_fragment_is_sent_only_when_it_changed(client: TestClient, clock: ManualClock) -> None:
    log = BranchLog.busy_day(steps=60)
    clock.instant = log.clock.instant
    send_all(client, log)
    tag = client.get("/live").headers["etag"]
    assert client.get("/live", headers={"If-None-Match": tag}).status_code == 304
    log.do(lambda v: (e.BreakStarted(counter="3", clerk="k3", reason="tea"),))
    send_all(client, log)
    assert client.get("/live", headers={"If-None-Match": tag}).status_code == 200


def test_names_from_a_branch_are_text_and_never_markup(client: TestClient) -> None:
    log = BranchLog.busy_day(steps=30)
    hello = log.hello().model_copy(update={"names": {"en": "<script>alert(1)</script>"}})
    post(client, "/v1/branches/small/hello", hello.model_dump_json())
    page = client.get("/")
    assert "<script>alert" not in page.text
    assert "script-src 'self'" in page.headers["content-security-policy"]


def test_the_page_brings_all_it_needs(client: TestClient) -> None:
    page = client.get("/").text
    for path in re.findall(r'(?:src|href)="(/[^"]+)"', page):
        assert client.get(path).status_code == 200, path
    assert "--accent:" in client.get("/theme.css").text


def test_how_long_people_wait_is_on_the_page_as_long_as_it_holds(
    client: TestClient, clock: ManualClock
) -> None:
    log = BranchLog.busy_day(steps=60)
    clock.instant = log.clock.now()
    send_all(client, log)
    path = f"/v1/branches/{log.branch.id}/waits"
    assert client.get(path).json() is None
    said = Waits(
        at=clock.now(),
        valid_until=clock.now() + timedelta(seconds=120),
        services=tuple(
            ServiceWait(service=service, within_min=25, about_min=15)
            for service in log.branch.services
        ),
    )
    assert post(client, path, said.model_dump_json()).status_code == 200
    assert client.get(path).json()["services"][0]["within_min"] == 25
    assert "25 min" in client.get("/").text
    clock.forward(121)
    assert client.get(path).json() is None
    post(client, f"/v1/branches/{log.branch.id}/hello", log.hello().model_dump_json())
    assert "25 min" not in client.get("/").text


def test_waits_of_a_branch_without_a_hello_are_refused(
    client: TestClient, clock: ManualClock
) -> None:
    said = Waits(at=clock.now(), valid_until=clock.now(), services=())
    answer = post(client, "/v1/branches/nowhere/waits", said.model_dump_json())
    assert_problem(answer, 404, "nowhere")
    assert client.get("/v1/branches/nowhere/waits").status_code == 404
