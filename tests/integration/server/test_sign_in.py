"""Signing in to the server's pages: what is open to whom, sessions, forms, a flood of guesses."""

from __future__ import annotations

import asyncio
import io
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from branch.domain.clock import ManualClock
from branch.protocol.roles import AccessRole
from server.api.keys import Keys
from server.app import create_app, main
from server.db import tables
from server.db.writer import writer_for
from server.staff import accounts, acts, sessions
from server.staff.roles import OPEN_TO, Room
from server.staff.signing_in import Attempt, SignInDesk, SignInPaused, WrongSignIn
from tests.contract.test_server_store import Database
from tests.helpers.branch_log import BranchLog
from tests.helpers.staff_pages import CHEAP, PASSWORD, StaffPages, token_on

FLOOD = 10_000
"""Wrong sign-ins in one minute."""


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def pages(tmp_path: Path, clock: ManualClock) -> Iterator[StaffPages]:
    pages = StaffPages(tmp_path, clock)
    yield pages
    pages.close()


@pytest.fixture
def staffed(pages: StaffPages) -> StaffPages:
    pages.has("ada", AccessRole.ADMINISTRATOR)
    pages.has("hanna", AccessRole.BRANCH_MANAGER, "small")
    pages.has("otto", AccessRole.BRANCH_MANAGER, "elsewhere")
    pages.has("iris", AccessRole.AUDITOR)
    return pages


def acts_of(pages: StaffPages, who: str) -> list[str]:
    with pages.engine.connect() as connection:
        return [deed.act for deed in acts.deeds(connection, who=who)]


def test_pages_are_open_until_the_first_account_is_made(pages: StaffPages) -> None:
    with pages.browser("127.0.0.1", "http://127.0.0.1") as anybody:
        assert anybody.get("/").status_code == 200
        assert "no account yet" in anybody.get("/account").text
        proxied = anybody.client.get("/", headers={"X-Forwarded-For": "203.0.113.9"})
        assert proxied.headers["location"] == "/sign-in?to=%2F"
        pages.has("ada", AccessRole.ADMINISTRATOR)
        closed = anybody.get("/staffing/small?day=2026-03-02")
        assert closed.status_code == 303
        assert closed.headers["location"] == "/sign-in?to=%2Fstaffing%2Fsmall%3Fday%3D2026-03-02"
        assert anybody.get("/live").status_code == 401
        for open_to_all in ("/health", "/sign-in", "/theme.css", "/static/forms.css"):
            assert anybody.get(open_to_all).status_code == 200


def test_a_server_that_others_reach_is_closed_from_the_beginning(pages: StaffPages) -> None:
    pages.app = create_app(
        pages.engine, keys=Keys(), clock=pages.clock, passwords=CHEAP, open_at_first=False
    )
    with pages.browser() as anybody:
        assert anybody.get("/").status_code == 303


def test_signing_in_and_out(staffed: StaffPages) -> None:
    with staffed.browser() as browser:
        answer = browser.sign_in("Ada ", to="/staffing")
        assert (answer.status_code, answer.headers["location"]) == (303, "/staffing")
        for cookie in answer.headers.get_list("set-cookie"):
            assert cookie.startswith("__Host-nowserving-")
            for wanted in ("HttpOnly", "Secure", "Path=/", "SameSite=lax"):
                assert wanted in cookie
        page = browser.get("/")
        assert "Sign out" in page.text
        assert page.headers["cache-control"] == "no-store"
        stolen = dict(browser.client.cookies)
        assert browser.sign_out().headers["location"] == "/sign-in"
        assert browser.get("/").status_code == 303
        for name, value in stolen.items():
            browser.client.cookies.set(name, value, domain="server.test", path="/")
        assert browser.get("/").status_code == 303, "the row is gone, whatever a browser keeps"
    assert acts_of(staffed, "ada") == ["signed_out", "signed_in"]


def test_every_sign_in_has_a_session_of_its_own(staffed: StaffPages) -> None:
    with staffed.browser() as browser:
        name = "__Host-nowserving-session"
        browser.client.cookies.set(name, "chosen-by-a-stranger", domain="server.test", path="/")
        browser.sign_in("ada")
        assert browser.client.cookies[name] != "chosen-by-a-stranger"


def test_who_is_wrong_is_not_told_what_is(staffed: StaffPages) -> None:
    with staffed.browser() as browser:
        wrong = browser.sign_in("hanna", "not the password of hanna")
        nobody = browser.sign_in("nobody", "not the password of hanna")
        strip = re.compile(r'value="[^"]*"|name="(name|password)"[^>]*')
        assert (wrong.status_code, nobody.status_code) == (403, 403)
        assert strip.sub("", wrong.text) == strip.sub("", nobody.text)
        assert "The name or the password is not right" in wrong.text
        assert PASSWORD not in wrong.text
    assert acts_of(staffed, "hanna") == ["sign_in_failed"]
    assert acts_of(staffed, "(no such account)") == ["sign_in_failed"]


def test_disabled_in_the_middle_of_the_work(staffed: StaffPages) -> None:
    with staffed.browser() as browser:
        browser.sign_in("hanna")
        assert browser.get("/staffing").status_code == 200
        staffed.write(lambda c: accounts.disable(c, "hanna", staffed.clock.now()))
        assert browser.get("/staffing").status_code == 303
        assert browser.sign_in("hanna").status_code == 403


def test_a_session_that_nobody_used_for_an_hour_is_over(
    staffed: StaffPages, clock: ManualClock
) -> None:
    with staffed.browser() as browser:
        browser.sign_in("hanna")
        for _ in range(4):
            clock.forward(45 * 60)
            assert browser.get("/").status_code == 200
        clock.forward(60 * 60)
        assert browser.get("/").status_code == 303


PATHS = {
    Room.LIVE: ["/", "/live"],
    Room.DEVICES: ["/devices", "/devices/now"],
    Room.STAFFING: ["/staffing"],
    Room.OWN_ACCOUNT: ["/account"],
    Room.AUDIT: ["/audit", "/audit/deeds", "/audit/heads"],
}


@pytest.mark.parametrize("name", ["ada", "hanna", "iris"])
def test_every_page_for_every_role(staffed: StaffPages, name: str) -> None:
    role = {
        "ada": AccessRole.ADMINISTRATOR,
        "hanna": AccessRole.BRANCH_MANAGER,
        "iris": AccessRole.AUDITOR,
    }[name]
    with staffed.browser() as browser:
        browser.sign_in(name)
        assert PATHS.keys() == set(Room)
        for room, path in ((room, path) for room, paths in PATHS.items() for path in paths):
            answer = browser.get(path)
            allowed = role in OPEN_TO[room]
            assert answer.status_code == (200 if allowed else 403), path
            assert ("refused" in acts_of(staffed, name)) or allowed
            if not allowed:
                assert "not open to you" in answer.text


def test_a_branch_manager_sees_the_own_branches_only(staffed: StaffPages) -> None:
    log = BranchLog.busy_day(steps=40)
    with staffed.browser() as browser:
        key = f"/v1/branches/{log.branch.id}"
        json = {"Content-Type": "application/json"}
        browser.client.post(f"{key}/hello", content=log.hello().model_dump_json(), headers=json)
        browser.client.post(f"{key}/log", content=log.batch().model_dump_json(), headers=json)
        browser.sign_in("otto")
        for path in ("/", "/live", "/staffing"):
            assert "Small branch" not in browser.get(path).text
        assert browser.get("/staffing/small").status_code == 403
        browser.sign_out()
        browser.sign_in("hanna")
        for path in ("/", "/live", "/staffing", "/staffing/small"):
            assert "Small branch" in browser.get(path).text
    assert "refused" in acts_of(staffed, "otto")


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.test"},
        {"Origin": "null"},
        {"Content-Type": "text/plain"},
    ],
)
def test_no_other_site_can_send_our_forms(
    staffed: StaffPages, headers: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "server.staff.forms")
    with staffed.browser() as browser:
        form = {"token": token_on(browser.get("/sign-in")), "name": "ada", "password": PASSWORD}
        assert browser.client.post("/sign-in", data=form, headers=headers).status_code == 403
        browser.sign_in("ada")
        token = token_on(browser.get("/account"))
        browser.client.post("/sign-out", data={"token": token}, headers=headers)
        assert browser.get("/").status_code == 200, "still signed in"
    assert caplog.text.count("a form was refused") == 2, "tried twice, noted twice"


def test_a_form_without_our_token_does_nothing(staffed: StaffPages) -> None:
    with staffed.browser() as browser:
        for token in ("", "0" * 64):
            form = {"token": token, "name": "ada", "password": PASSWORD}
            assert browser.client.post("/sign-in", data=form).status_code == 403
        browser.sign_in("ada")
        browser.client.post("/sign-out", data={"token": "0" * 64})
        assert browser.get("/").status_code == 200
        huge = {"token": "0" * 64, "name": "x" * 20_000}
        assert browser.client.post("/sign-in", data=huge).status_code == 403


@pytest.mark.parametrize(
    "to", ["//evil.test", "https://evil.test", "/\\evil.test", "javascript:alert(1)", "/a\nb"]
)
def test_signing_in_never_leads_to_another_site(staffed: StaffPages, to: str) -> None:
    with staffed.browser() as browser:
        assert browser.sign_in("ada", to=to).headers["location"] == "/"


def test_no_password_crosses_the_network_in_clear_text(staffed: StaffPages) -> None:
    with staffed.browser(base="http://server.test") as browser:
        page = browser.get("/sign-in")
        assert page.status_code == 403
        assert "not encrypted" in page.text
        form = {"name": "ada", "password": PASSWORD}
        assert browser.client.post("/sign-in", data=form).status_code == 403


def test_a_new_password_by_its_owner(staffed: StaffPages) -> None:
    with staffed.browser() as browser, staffed.browser() as elsewhere:
        browser.sign_in("ada")
        elsewhere.sign_in("ada")

        def change(old: str, new: str, again: str) -> tuple[int, str]:
            form = {"password": old, "new": new, "again": again}
            token = token_on(browser.get("/account"))
            answer = browser.client.post("/account", data={**form, "token": token})
            return answer.status_code, answer.text

        new = "eleven green bottles"
        for status, words, form in (
            (403, "present password is not right", ("wrong wrong wrong", new, new)),
            (422, "15 letters", (PASSWORD, "short", "short")),
            (422, "not the same", (PASSWORD, new, new + "!")),
        ):
            code, text = change(*form)
            assert code == status
            assert words in text
        code, text = change(PASSWORD, new, new)
        assert code == 200
        assert "signed out everywhere else" in text
        assert browser.get("/").status_code == 200
        assert elsewhere.get("/").status_code == 303
        assert elsewhere.sign_in("ada").status_code == 403
        assert elsewhere.sign_in("ada", new).status_code == 303


def test_strangers_wait_and_a_known_browser_does_not(
    staffed: StaffPages, clock: ManualClock
) -> None:
    with staffed.browser() as hers, staffed.browser("198.51.100.4") as strange:
        hers.sign_in("hanna")
        hers.sign_out()
        for _ in range(10):
            assert strange.sign_in("hanna", "guess after guess after").status_code == 403
        paused = strange.sign_in("hanna")
        assert paused.status_code == 429, "even the right password waits"
        assert "again in 15 min" in paused.text
        assert hers.sign_in("hanna").status_code == 303
        code = ""

        def give(connection: object) -> None:
            nonlocal code
            code = sessions.give_code(connection, "hanna", staffed.clock.now())  # type: ignore[arg-type]

        staffed.write(give)
        assert strange.sign_in("hanna", code=code).status_code == 303
        strange.sign_out()
        clock.forward(15 * 60)
        with staffed.browser("203.0.113.8") as later:
            assert later.sign_in("hanna").status_code == 303
            later.sign_out()
            assert later.sign_in("hanna", code=code).status_code == 303
    assert acts_of(staffed, "hanna").count("sign_in_paused") == 1


def test_ten_wrong_ones_from_a_known_browser_make_it_a_stranger(staffed: StaffPages) -> None:
    with staffed.browser() as browser:
        browser.sign_in("hanna")
        browser.sign_out()
        for _ in range(20):
            assert browser.sign_in("hanna", "guess after guess after").status_code == 403
        assert browser.sign_in("hanna").status_code == 429


async def flood(desk: SignInDesk, clock: ManualClock, browser: str) -> tuple[int, int, list[str]]:
    """Send a minute of guesses, most for one account; the owner signs in ten times meanwhile."""
    right, paused, now_known = 0, 0, [browser]
    for number in range(FLOOD):
        clock.forward(60 / FLOOD)
        name = "hanna" if number % 10 else f"guess-{number}"
        source = f"10.1.{number % 100}.1" if number % 10 else "10.2.0.1"
        attempt = Attempt(name=name, password=f"guess {number}", browser="", source=source)
        try:
            await desk.sign_in(attempt)
        except WrongSignIn:
            pass
        except SignInPaused:
            paused += 1
        if number % 1000 == 999:
            hers = Attempt(
                name="hanna", password=PASSWORD, browser=now_known[-1], source="192.0.2.7"
            )
            now_known.append((await desk.sign_in(hers)).browser)
            right += 1
    return right, paused, now_known


def test_ten_thousand_wrong_sign_ins_a_minute_leave_a_real_person_able_to_sign_in(
    staffed: StaffPages, clock: ManualClock
) -> None:
    writer = writer_for(staffed.engine)
    desk = SignInDesk(engine=staffed.engine, writer=writer, clock=clock, passwords=CHEAP)

    async def minute() -> tuple[int, int, list[str]]:
        first = Attempt(name="hanna", password=PASSWORD, browser="", source="192.0.2.7")
        return await flood(desk, clock, (await desk.sign_in(first)).browser)

    try:
        right, paused, _ = asyncio.run(minute())
    finally:
        writer.close()
    assert right == 10
    assert paused >= FLOOD - 10 - 50, "so few passwords were compared with hers, or with any"
    assert acts_of(staffed, "hanna").count("sign_in_paused") == 1
    with staffed.engine.connect() as connection:
        assert acts.first_broken(connection) is None
        buckets = connection.execute(select(tables.staff_try.c.bucket)).scalars().all()
    assert len(buckets) < 1200


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main(["staff", *words])
    said = capsys.readouterr()
    return code, said.out + said.err


def test_accounts_by_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    database = ("--database", f"sqlite:///{tmp_path / 'server.db'}")

    def said(*words: str, typed: str = PASSWORD) -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed + "\n"))
        return run(capsys, words[0], *database, *words[1:])

    assert "no account yet" in said("list")[1]
    code, words = said("add", "ada", "--role", "administrator", typed="too short")
    assert (code, "Nothing was changed" in words) == (2, True)
    assert said("add", "ada", "--role", "administrator")[0] == 0
    assert "already" in said("add", "ada", "--role", "auditor")[1]
    assert "needs --branch" in said("add", "hanna", "--role", "branch_manager")[1]
    assert "leave --branch out" in said("add", "o", "--role", "administrator", "--branch", "x")[1]
    assert said("add", "hanna", "--role", "branch_manager", "--branch", "small")[0] == 0
    assert said("disable", "hanna")[0] == 0
    lines = said("list")[1].splitlines()
    assert [line.split() for line in lines] == [
        ["ada", "administrator", "password", "all", "branches"],
        ["hanna", "branch_manager", "disabled", "small"],
    ]
    for act in ("password", "code", "disable", "enable"):
        assert "no account 'nobody'" in said(act, "nobody")[1]
    assert re.search(r"[0-9a-f]{32}", said("code", "ada")[1])
    assert said("enable", "hanna")[0] == 0
    assert said("password", "hanna", typed="another good one 7")[0] == 0
    there = Database(database[1])
    with there.engine.connect() as connection:
        assert [deed.act for deed in acts.deeds(connection, who="command line")] == [
            "password_changed",
            "account_enabled",
            "code_given",
            "account_disabled",
            "account_made",
            "account_made",
        ]
    there.engine.dispose()
