"""The auditor's pages: who did what, what was done on the server, heads to print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from httpx2 import Response
from sqlalchemy import update

from branch.domain.clock import ManualClock
from branch.domain.people_events import ClerkSignedIn
from branch.protocol.roles import AccessRole
from server.audit.tree_head import Signer
from server.db import tables
from server.handlers.sealing import seal
from server.handlers.searching import SET_ASIDE
from server.staff import acts
from tests.helpers.branch_log import BranchLog
from tests.helpers.staff_pages import Browser, StaffPages

SIGNER = Signer(Ed25519PrivateKey.from_private_bytes(bytes(32)))


@pytest.fixture
def log() -> BranchLog:
    made = BranchLog.busy_day(steps=120)
    for offline in (False, True):
        signed_in = ClerkSignedIn(clerk="k1", counter="1", with_secret=True, offline=offline)
        made.write(signed_in, actor="k1")
    return made


@pytest.fixture
def pages(tmp_path: Path, log: BranchLog) -> Iterator[StaffPages]:
    made = StaffPages(tmp_path, ManualClock())
    made.has("iris", AccessRole.AUDITOR)
    made.has("otto", AccessRole.AUDITOR, "elsewhere")
    with made.browser() as hub:
        json = {"Content-Type": "application/json"}
        path = f"/v1/branches/{log.branch.id}"
        hub.client.post(f"{path}/hello", content=log.hello().model_dump_json(), headers=json)
        hub.client.post(f"{path}/log", content=log.batch().model_dump_json(), headers=json)
    yield made
    made.close()


def rows(answer: Response) -> list[list[str]]:
    body = answer.text.partition("<tbody>")[2].partition("</tbody>")[0]
    return [
        [
            re.sub(r"<[^>]+>|\s+", " ", cell).strip()
            for cell in re.findall(r"<t[dh].*?</t[dh]>", row, re.S)
        ]
        for row in re.findall(r"<tr.*?</tr>", body, re.S)
    ]


def signed_in(browser: Browser, name: str) -> Browser:
    assert browser.sign_in(name).status_code == 303
    return browser


def test_a_sign_in_that_the_hub_let_in_without_the_server_is_marked(pages: StaffPages) -> None:
    with pages.browser() as browser:
        signed_in(browser, "iris")
        every = rows(browser.get("/audit?branch=small"))
    assert [row[6] for row in every if row[3] == "clerk signed in"] == [
        "with secret: true, offline: true",
        "with secret: true",
    ]


def test_who_did_what_is_found_by_person_day_and_ticket(pages: StaffPages, log: BranchLog) -> None:
    with pages.browser() as browser:
        signed_in(browser, "iris")
        every = rows(browser.get("/audit?branch=small"))
        assert len(every) == len(log.records)
        assert [int(row[0]) for row in every] == [r.seq for r in reversed(log.records)]
        who = next(r.actor for r in log.records if r.kind == "TicketCalled")
        theirs = rows(browser.get(f"/audit?branch=small&who={who}"))
        assert {row[2] for row in theirs} == {who}
        assert len(theirs) == sum(r.actor == who for r in log.records)
        number = next(row[4] for row in every if row[3] == "ticket called")
        assert "link" not in "".join(row[6] for row in every), "it opens a citizen's page"
        life = rows(browser.get(f"/audit?branch=small&ticket={number.lower()}"))
        assert life[-1][3] == "ticket issued"
        assert {row[4] for row in life} == {number}
        day = log.records[0].occurred_at.date().isoformat()
        assert rows(browser.get(f"/audit?branch=small&since={day}&until={day}")) == every
        assert rows(browser.get("/audit?branch=small&until=2020-01-01")) == []
    with pages.engine.connect() as connection:
        searched = [
            deed for deed in acts.deeds(connection, who="iris") if deed.act == "log_searched"
        ]
    assert len(searched) == 5
    assert searched[-1].about.startswith("small everybody")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("branch=small&since=yesterday", "From: 'yesterday' is no day; write it as 2026-03-02."),
        ("branch=small&until=9999-12-31", "To: '9999-12-31' is no day"),
        ("branch=nowhere", "'nowhere' has never been heard from"),
        ("branch=small&who=nobody", "Nothing in the log fits"),
        ("branch=small&ticket=%25", "Nothing in the log fits"),
    ],
)
def test_a_question_that_does_not_fit_is_answered_in_words(
    pages: StaffPages, query: str, words: str
) -> None:
    with pages.browser() as browser:
        answer = signed_in(browser, "iris").get(f"/audit?{query}")
        assert words in answer.text.replace("&#39;", "'")


def test_an_auditor_of_other_branches_sees_nothing_of_this_one(pages: StaffPages) -> None:
    with pages.browser() as browser:
        signed_in(browser, "otto")
        assert browser.get("/audit?branch=small").status_code == 403
        assert "small" not in browser.get("/audit").text
        assert "small" not in browser.get("/audit/heads").text


def test_deeds_are_shown_with_their_chain_and_a_break_in_it(pages: StaffPages) -> None:
    with pages.browser() as browser:
        signed_in(browser, "iris")
        page = browser.get("/audit/deeds")
        assert "The chain holds" in page.text
        assert rows(page)[0][3] == "signed in"
        assert {row[2] for row in rows(browser.get("/audit/deeds?who=iris"))} == {"iris"}
        forged = update(tables.staff_act).where(tables.staff_act.c.seq == 2).values(about="")
        pages.write(lambda c: c.execute(forged))
        assert "does not hold from number 2 on" in browser.get("/audit/deeds").text


def test_a_head_can_be_printed_and_checked(pages: StaffPages, log: BranchLog) -> None:
    with pages.browser() as browser:
        signed_in(browser, "iris")
        assert "No head was signed yet" in browser.get("/audit/heads").text
        head = partial(seal, branch="small", signer=SIGNER, now=pages.clock.now())
        pages.write(head)
        page = browser.get("/audit/heads").text
    found = re.search(r'class="root"[^>]*><code>([0-9a-f ]+)</code>', page)
    assert found
    assert f"first {len(log.records)} records" in page
    with pages.engine.connect() as connection:
        kept = connection.execute(tables.tree_head.select()).one()
    assert found[1].replace(" ", "") == kept.root
    assert kept.signature in page.replace("&#43;", "+").replace("&#x3d;", "=")


@pytest.mark.expect_log("WARNING", "of a lower reign were set aside")
def test_what_a_lost_hub_told_the_server_alone_is_shown_and_marked(
    pages: StaffPages, log: BranchLog
) -> None:
    new = log.taken_over(117)
    with pages.browser() as browser:
        json = {"Content-Type": "application/json"}
        path = f"/v1/branches/{log.branch.id}/hello"
        browser.client.post(path, content=new.hello().model_dump_json(), headers=json)
        signed_in(browser, "iris")
        marked = [row for row in rows(browser.get("/audit?branch=small")) if SET_ASIDE in row[3]]
        behind = [record.seq for record in log.records if record.seq > 117]
        assert [int(row[0]) for row in reversed(marked)] == behind
