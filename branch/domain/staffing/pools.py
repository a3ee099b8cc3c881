"""Which services share their counters: each such pool is staffed by itself.

With the branch file the work profiles say it. Without, the log does: two services belong together
when the counters that serve the one also serve the other for a good part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from branch.domain.configuration import Branch
from branch.domain.staffing.history import History

SHARED = 0.2
"""Two services belong together when this share of the rarer one's tickets went to counters that
serve the other too."""

FEW = 30
"""A service that was served less often than this tells nothing: it goes with the busiest one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """Services, and the counters that serve them, by name."""

    services: tuple[str, ...]
    counters: tuple[str, ...]


def pools(history: History, branch: Branch | None = None) -> tuple[Pool, ...]:
    """Return the pools; every service that anybody came for is in one of them."""
    seen = history.services
    links = _by_profile(branch) if branch else _by_log(history)
    groups = _joined(seen, links)
    return tuple(
        Pool(
            services=tuple(s for s in seen if s in group),
            counters=_counters(history, branch, group),
        )
        for group in groups
    )


def _by_profile(branch: Branch) -> Iterable[frozenset[str]]:
    for counter in branch.counters.values():
        weights = branch.profiles[counter.profile].weights
        yield frozenset(s.id for s in branch.services.values() if s.queue in weights)


def _by_log(history: History) -> Iterable[frozenset[str]]:
    total: defaultdict[str, int] = defaultdict(int)
    both: defaultdict[tuple[str, str], int] = defaultdict(int)
    for served in history.served_at.values():
        for one, count in served.items():
            total[one] += count
            for other in served:
                both[one, other] += count
    if not total:
        return
    most = max(total, key=lambda service: (total[service], service))
    for service in history.services:
        if total[service] < FEW:
            yield frozenset((service, most))
    for (one, other), shared in both.items():
        rarer = min(one, other, key=lambda service: (total[service], service))
        if rarer == one and shared >= SHARED * total[one]:
            yield frozenset((one, other))


def _joined(seen: tuple[str, ...], links: Iterable[frozenset[str]]) -> list[set[str]]:
    groups: list[set[str]] = [{service} for service in seen]
    for link in links:
        meant = link & set(seen)
        touched = [group for group in groups if group & meant]
        if len(touched) > 1:
            groups = [group for group in groups if not group & meant]
            groups.append(set().union(*touched))
    return sorted(groups, key=min)


def _counters(history: History, branch: Branch | None, group: set[str]) -> tuple[str, ...]:
    """Return who serves the group: by profile, and whoever did so most in the log."""
    found = set()
    if branch:
        queues = {branch.services[s].queue for s in group if s in branch.services}
        for counter in branch.counters.values():
            if queues & set(branch.profiles[counter.profile].weights):
                found.add(counter.id)
    for counter_id, served in history.served_at.items():
        mine = sum(count for service, count in served.items() if service in group)
        if 2 * mine > sum(served.values()):
            found.add(counter_id)
    return tuple(sorted(found, key=lambda name: (len(name), name)))
