"""``python3 dev.py bench``: measure, and print beside the bars.

    python3 dev.py bench                     everything but the long ones, some minutes
    python3 dev.py bench commands touch      only these
    python3 dev.py bench --quick             a fifth of the samples
    python3 dev.py bench --long              memory over 10,000 tickets, three displays' day, too
    python3 dev.py bench --json FILE         for programs as well

Whatever else the computer does is in the figures: leave it alone meanwhile.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks import (
    calls,
    clerk,
    commands,
    ingest,
    lan,
    lobby,
    lobby_memory,
    machine,
    memory,
    pages,
    paper,
    reconnect,
    refresh,
    speech,
    starts,
    table,
    takeover,
    touch,
)
from benchmarks.bench import Bench, Ground
from benchmarks.day import Days
from benchmarks.figures import Figure

BENCHES: Mapping[str, Bench] = {
    "commands": commands.run,
    "clerk": clerk.run,
    "touch": touch.run,
    "pages": pages.run,
    "paper": paper.run,
    "calls": calls.run,
    "speech": speech.run,
    "starts": starts.run,
    "ingest": ingest.run,
    "refresh": refresh.run,
    "lan": lan.run,
    "takeover": takeover.run,
}
LONG: Mapping[str, Bench] = {
    "satellites": lan.run_many,
    "reconnect": reconnect.run,
    "memory": memory.run,
    "lobby": lobby.run,
    "lobby-memory": lobby_memory.run,
}
BUSY = 0.5


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benches and print their tables; returns the exit code."""
    given = _parser().parse_args(arguments)
    known = {**BENCHES, **LONG}
    wanted = given.names or [*BENCHES, *(LONG if given.long else ())]
    facts = machine.facts()
    load = machine.load()
    facts["load"] = "unknown" if load is None else f"{load:.1f} processes in the last minute"
    for name, words in facts.items():
        print(f"{name}: {words}")
    if load is not None and load > BUSY:
        print("The computer is busy with something else: these figures are worse than it is.")
    found: dict[str, Sequence[Figure]] = {}
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="nowserving-bench-") as folder:
        ground = Ground(Days(Path(folder)), given.quick)
        for name in wanted:
            found[name] = list(known[name](ground))
            print(f"\n{name}: {(known[name].__doc__ or '').strip()}")
            print("\n".join(table.lines(found[name])), flush=True)
    print(f"\n{time.monotonic() - began:.0f} s")
    if given.json:
        given.json.write_text(table.as_json(facts, found), encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure, and print.")
    names = parser.add_argument("names", nargs="*", help=f"of: {', '.join([*BENCHES, *LONG])}")
    names.choices = None
    parser.add_argument("--quick", action="store_true", help="a fifth of the samples")
    parser.add_argument("--long", action="store_true", help="the long ones, too")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
    return parser


if __name__ == "__main__":
    sys.exit(main())
