"""The counters of a day that is played: the branch's own, and more like them where needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from branch.domain.configuration import (
    Branch,
    Counter,
    DayPolicy,
    NoShowPolicy,
    Opening,
    Series,
    Service,
    WorkProfile,
)
from branch.domain.lobby import Announcement
from branch.domain.staffing.load import mean
from branch.domain.staffing.pools import Pool
from branch.domain.staffing.trial import Crew, Demand

EVERYBODY = "everybody"


def crew(
    branch: Branch | None,
    pool: Pool,
    demand: Demand,
    per_half_hour: Sequence[float],
    availability: float,
) -> tuple[Branch, Crew]:
    """Return the branch with as many counters as are ever open, and the order they open in."""
    most = int(max(per_half_hour, default=0))
    with_enough = hall(pool, branch, most)
    return with_enough, Crew(
        counters=opening_order(with_enough, demand),
        per_half_hour=per_half_hour,
        availability=availability,
    )


def hall(pool: Pool, branch: Branch | None, most: int) -> Branch:
    """Return the branch with enough counters; without a branch file all of them serve all."""
    if branch is None:
        branch = plain_branch(pool)
    own = [name for name in pool.counters if name in branch.counters] or list(branch.counters)
    counters = {name: branch.counters[name] for name in own}
    for extra in range(most - len(counters)):
        like = branch.counters[own[extra % len(own)]]
        name = f"{like.id}+{extra // len(own) + 1}"
        counters[name] = replace(like, id=name)
    return replace(branch, counters=counters)


def plain_branch(pool: Pool) -> Branch:
    """Return a branch of which only its log is known: first come, first served, by everybody."""
    services = {name: Service(id=name, names={}, queue=name, series="") for name in pool.services}
    return Branch(
        id="log",
        names={},
        address="",
        timezone="UTC",
        languages=("en",),
        services=services,
        groups={},
        series={"": Series(id="", prefix="", first=1, last=1)},
        profiles={EVERYBODY: WorkProfile(id=EVERYBODY, weights=dict.fromkeys(services, 1.0))},
        counters={"1": Counter(id="1", number="1", profile=EVERYBODY)},
        clerks={},
        displays={},
        standings={},
        no_show=NoShowPolicy(),
        opening=Opening(weekly={}),
        day=DayPolicy(),
        announcement=Announcement(languages=("en",)),
    )


def opening_order(branch: Branch, demand: Demand) -> tuple[str, ...]:
    """Return the counters so that the first few already serve every queue, by its load."""
    work: dict[str, float] = {}
    for name, rates in demand.arrivals.items():
        service = branch.services.get(name)
        queue = service.queue if service else name
        work[queue] = work.get(queue, 0.0) + sum(rates) * mean(demand.service_s[name])
    served = dict.fromkeys(work, 0.0)
    rest, order = list(branch.counters.values()), []
    while rest:

        def gain(counter: Counter) -> float:
            weights = branch.profiles[counter.profile].weights
            return sum(work[q] / (1 + served[q]) for q in work if q in weights)

        best = max(rest, key=gain)
        rest.remove(best)
        order.append(best.id)
        shared = [q for q in work if q in branch.profiles[best.profile].weights]
        for queue in shared:
            served[queue] += 1 / len(shared)
    return tuple(order)
