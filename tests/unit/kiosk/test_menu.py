"""Groups, services and pages of the kiosk's menu."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication

from branch.domain.clock import ManualClock
from branch.domain.configuration import DayPolicy, LastTicket, ServiceGroup
from branch.domain.errors import ServiceIsPaused, TooLateToday
from branch.domain.forecast.outlook import Lateness, Outlook
from kiosk import flow
from kiosk.menu import BranchNow, late, offers, page
from kiosk.view_model import KioskViewModel
from tests.helpers.branches import small_branch

BRANCH = small_branch()
FIVE = datetime(2026, 3, 2, 17, tzinfo=UTC)


def now(**groups_of: str) -> BranchNow:
    """Return the small branch with some services put into groups."""
    services = {key: replace(s, group=groups_of.get(key)) for key, s in BRANCH.services.items()}
    groups = {
        name: ServiceGroup(id=name, names={"en": name}) for name in sorted(set(groups_of.values()))
    }
    branch = replace(BRANCH, services=services, groups=groups)
    paused = {"cash": ServiceIsPaused("cash", "")}
    return BranchNow(branch=branch, waiting={"desk": 4}, refusals=paused)


def ids(state: BranchNow, group: str | None = None) -> list[str]:
    """Return what is offered, in order."""
    return [offer.id for offer in offers(state, group)]


def test_services_without_groups_stand_on_the_first_page() -> None:
    assert ids(now()) == ["passport", "permit", "cash"]


def test_groups_come_first_and_hold_their_services() -> None:
    state = now(permit="papers", passport="travel")
    assert ids(state) == ["papers", "travel", "cash"]
    assert ids(state, "papers") == ["permit"]


def test_a_lone_group_is_no_step_of_its_own() -> None:
    assert ids(now(passport="all", permit="all", cash="all")) == ["passport", "permit", "cash"]


def test_who_waits_is_told_per_queue_because_a_queue_is_one_line() -> None:
    passport, permit, cash = offers(now(), None)
    assert (passport.waiting, permit.waiting, cash.waiting) == (4, 4, 0)
    assert passport.refusal is None
    assert isinstance(cash.refusal, ServiceIsPaused)


def test_what_does_not_fit_comes_on_the_next_page() -> None:
    all_of_it = offers(now(), None)
    first, last = page(all_of_it, 0, 2), page(all_of_it, 1, 2)
    assert [offer.id for offer in first.offers] == ["passport", "permit"]
    assert [offer.id for offer in last.offers] == ["cash"]
    assert (first.pages, last.number) == (2, 1)


def test_a_page_that_is_gone_becomes_the_last_one() -> None:
    assert page(offers(now(), None), 7, 2).number == 1
    assert page((), 3, 8).pages == 1


def evening(policy: LastTicket, lateness: Lateness) -> BranchNow:
    """Return the small branch an hour before it closes, and how late that is for passports."""
    late_now = Outlook(service="passport", wait=None, lateness=lateness)
    branch = replace(BRANCH, day=DayPolicy(last_ticket=policy))
    return replace(now(), branch=branch, outlooks={"passport": late_now}, closes_at=FIVE)


@pytest.mark.parametrize(
    ("policy", "lateness", "warns"),
    [
        (LastTicket.OFF, Lateness.HARDLY, False),
        (LastTicket.WARN, Lateness.IN_TIME, False),
        (LastTicket.WARN, Lateness.PERHAPS, True),
        (LastTicket.WARN, Lateness.HARDLY, True),
        (LastTicket.STOP, Lateness.PERHAPS, True),
    ],
)
def test_who_may_not_be_called_before_closing_is_warned_at_the_touch(
    qapp: QCoreApplication, policy: LastTicket, lateness: Lateness, warns: bool
) -> None:
    state = evening(policy, lateness)
    view = KioskViewModel(ManualClock())
    view.show(flow.Menu(language="en", first="en"), state, paperless=False)
    happened: list[object] = []
    view.happened.connect(lambda event, _at: happened.append(event))
    view.chooseService("passport")
    (chosen,) = happened
    assert isinstance(chosen, flow.ChooseService)
    assert chosen.last == (flow.Last(closes_at=FIVE) if warns else None)
    assert late(state, "permit") is None, "nobody foretells it"


def test_a_service_that_gives_no_more_tickets_is_refused_rather_than_warned_of() -> None:
    state = evening(LastTicket.STOP, Lateness.HARDLY)
    refused = replace(state, refusals={"passport": TooLateToday("passport", FIVE)})
    assert late(refused, "passport") is None
