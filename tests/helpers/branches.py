"""Branches for tests: the shipped town hall, and a small one whose every policy can be set."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

from branch.domain.configuration import (
    Branch,
    Clerk,
    Counter,
    DayPolicy,
    Hours,
    NoShowPolicy,
    Opening,
    Series,
    Service,
    Standing,
    StandingRule,
    WorkProfile,
)
from branch.domain.lobby import Announcement

BRANCH_FILES = Path(__file__).parents[2] / "resources" / "branches"


def town_hall_text() -> str:
    """Return the shipped sample of a small town hall."""
    return (BRANCH_FILES / "town_hall.toml").read_text(encoding="utf-8")


def one_touch(branch_file: str) -> str:
    """Return the branch file of a town hall that asks nothing before a ticket."""
    asked = ("party_size = ", 'questions = ["')
    kept = [line for line in branch_file.splitlines() if not line.startswith(asked)]
    return "\n".join(kept).replace(
        "[priority_classes.mobility]", "[priority_classes.mobility]\nat_kiosk = false"
    )


def always_open(branch_file: str) -> str:
    """Return the branch file with doors that never shut, for tests on the real clock."""
    kept, inside = [], False
    for line in branch_file.splitlines():
        if line.startswith("["):
            inside = line.startswith("[opening")
            if line == "[opening]":
                kept += [line, 'mon-sun = "00:00-24:00"', ""]
        if not inside:
            kept.append(line)
    return "\n".join(kept)


def small_branch(**changes: Any) -> Branch:
    """Return three counters and three services on two queues; A has only six numbers."""
    services = (
        Service(id="passport", names={"en": "Passport"}, queue="desk", series="a"),
        Service(id="permit", names={"en": "Permit"}, queue="desk", series="a"),
        Service(id="cash", names={"en": "Cash"}, queue="cash", series="c"),
    )
    branch = Branch(
        id="small",
        names={"en": "Small branch"},
        address="",
        timezone="Europe/Madrid",
        languages=("en",),
        services={service.id: service for service in services},
        groups={},
        series={
            "a": Series(id="a", prefix="A", first=1, last=6),
            "c": Series(id="c", prefix="C", first=100, last=999),
        },
        profiles={
            "both": WorkProfile(id="both", weights={"desk": 1.0, "cash": 1.0}),
            "cash": WorkProfile(id="cash", weights={"cash": 1.0}),
        },
        counters={
            "1": Counter(id="1", number="1", profile="both"),
            "2": Counter(id="2", number="2", profile="both"),
            "3": Counter(id="3", number="3", profile="cash"),
        },
        clerks={f"k{n}": Clerk(id=f"k{n}", name=f"Clerk {n}") for n in (1, 2, 3)},
        displays={},
        standings={standing: StandingRule() for standing in Standing},
        no_show=NoShowPolicy(calls=2, between_calls_s=0),
        opening=Opening(weekly={}),
        day=DayPolicy(),
        announcement=Announcement(languages=("en",)),
    )
    return replace(branch, **changes)


def open_on_weekdays(opens: time, closes: time) -> Opening:
    """Return hours from Monday to Friday."""
    return Opening(weekly=dict.fromkeys(range(5), (Hours(opens=opens, closes=closes),)))
