"""``python3 dev.py simulate``; see the package."""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from multiprocessing import get_context

from tests.simulation.history import Told, live
from tests.simulation.mutants import MUTANTS, notices

SOUND = range(1, 6)


def main(arguments: Sequence[str] | None = None) -> int:
    """Live the histories that are asked for; 1 if one of them breaks an invariant."""
    parser = argparse.ArgumentParser(prog="dev.py simulate", description=__doc__)
    parser.add_argument("--seeds", type=int, default=200, help="how many histories (%(default)s)")
    parser.add_argument("--first", type=int, default=1, help="the first seed (%(default)s)")
    parser.add_argument("--jobs", type=int, default=1, help="processes at once (%(default)s)")
    parser.add_argument("--seed", type=int, help="one history, told line by line")
    parser.add_argument("--mutants", action="store_true", help="break rules on purpose")
    given = parser.parse_args(arguments)
    logging.disable(logging.CRITICAL)
    if given.mutants:
        return _mutants()
    if given.seed is not None:
        told = live(given.seed)
        print("\n".join(told.lines))
        return 1 if told.broken else 0
    return _many(range(given.first, given.first + given.seeds), given.jobs)


def _many(seeds: range, jobs: int = 1) -> int:
    began = time.monotonic()
    faults: Counter[str] = Counter()
    failed, promised = 0, 0
    for told in _lived(seeds, jobs):
        faults += told.faults
        promised += told.records
        if told.broken:
            failed += 1
            print(f"seed {told.seed}: {'; '.join(told.broken)}", flush=True)
    for fault, count in sorted(faults.items()):
        print(f"{count:8}  {fault}")
    took = time.monotonic() - began
    kept = "all kept" if not failed else f"{failed} histories broke an invariant"
    print(
        f"{len(seeds)} histories, {faults.total()} faults, {promised} acknowledged records:"
        f" {kept} ({took:.0f} s)"
    )
    return 1 if failed else 0


def _lived(seeds: range, jobs: int) -> Iterator[Told]:
    """Yield what became of each seed, in their order; ``jobs`` processes share them."""
    if jobs == 1:
        yield from map(live, seeds)
        return
    # Begun anew, not forked: a copy would share its parent's database connections.
    with get_context("spawn").Pool(jobs, logging.disable, (logging.CRITICAL,)) as pool:
        yield from pool.imap(live, seeds)


def _mutants() -> int:
    if _many(SOUND):
        print("without a mutant it should have passed")
        return 1
    missed = 0
    for mutant in MUTANTS:
        seed, words = notices(mutant)
        missed += seed is None
        found = f"noticed with seed {seed}: {words}" if seed is not None else "NOT NOTICED"
        print(f"{mutant.words}\n    {found}", flush=True)
    print(f"{len(MUTANTS) - missed} of {len(MUTANTS)} broken rules were noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
