"""Whom a new version of the branch file would strand, and that the words say who and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from branch.domain import issuing, serving
from branch.domain.calling import call_next
from branch.domain.configuration import Branch
from branch.domain.reconfiguring import why_not
from tests.helpers.branch_log import BranchLog


@pytest.fixture
def log() -> BranchLog:
    """Return a branch in which A1 waits for cash and clerk k1 sits at counter 1."""
    log = BranchLog()
    log.open_counter("1")
    log.do(lambda v: issuing.issue(v, service="cash", language="en"))
    return log


def without(branch: Branch, **gone: str) -> Branch:
    """Return the branch without one of its parts, such as ``services="cash"``."""
    changes: dict[str, Any] = {
        part: {key: value for key, value in getattr(branch, part).items() if key != name}
        for part, name in gone.items()
    }
    return replace(branch, **changes)


def why(log: BranchLog, new: Branch, **booked: int) -> str:
    return why_not(log.day, new, booked)


def test_what_strands_nobody_may_hold(log: BranchLog) -> None:
    assert why(log, log.branch) == ""
    assert why(log, without(log.branch, services="passport")) == ""
    assert why(log, without(log.branch, counters="3")) == ""


def test_another_branch_s_file_is_refused(log: BranchLog) -> None:
    assert "file of the branch other, and this is small" in why(
        log, replace(log.branch, id="other")
    )


def test_a_service_that_somebody_waits_for_stays(log: BranchLog) -> None:
    said = why(log, without(log.branch, services="cash"))
    assert "C0001 would be stranded: the service 'cash' is gone." in said
    assert "Serve or transfer them first" in said


def test_many_who_wait_are_counted(log: BranchLog) -> None:
    for _ in range(7):
        log.do(lambda v: issuing.issue(v, service="cash", language="en"))
    assert "C0005 and 3 more would be stranded" in why(log, without(log.branch, services="cash"))


def test_a_queue_that_somebody_waits_in_stays(log: BranchLog) -> None:
    services = dict(log.branch.services)
    services["cash"] = replace(services["cash"], queue="desk")
    said = why(log, replace(log.branch, services=services))
    assert "the queue 'cash' is gone" in said


def test_an_open_counter_stays(log: BranchLog) -> None:
    assert "Counter 1 is open and would be gone" in why(log, without(log.branch, counters="1"))


def test_a_clerk_who_sits_somewhere_stays(log: BranchLog) -> None:
    clerk = log.day.counter("1").clerk
    assert clerk is not None
    said = why(log, without(log.branch, clerks=clerk))
    assert f"The clerk '{clerk}' sits at counter 1" in said


@pytest.mark.parametrize("for_clerk", [True, False])
def test_a_ticket_that_is_kept_for_somebody_keeps_them(log: BranchLog, for_clerk: bool) -> None:
    clerk = log.day.counter("1").clerk or ""
    steps: list[Callable[..., object]] = [
        lambda v: call_next(v, counter="1"),
        lambda v: serving.start(v, counter="1"),
        lambda v: serving.park(v, counter="1", for_clerk=for_clerk),
    ]
    for step in steps:
        log.do(step)  # type: ignore[arg-type]
    part = {"clerks": clerk} if for_clerk else {"counters": "1"}
    assert "C0001 would be stranded" in why(log, without(log.branch, **part))


def test_appointments_keep_their_service(log: BranchLog) -> None:
    new = without(log.branch, services="passport")
    assert "2 appointments are still booked for the service 'passport'" in why(log, new, passport=2)
    assert why(log, new, permit=2) == ""
