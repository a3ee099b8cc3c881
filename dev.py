#!/usr/bin/env python3
"""Everything a developer does with this repository, in one command.

    python3 dev.py demo [--headless ...]   start the whole branch on this computer
    python3 dev.py test [pytest's options] run the tests
    python3 dev.py check                   style, types, contracts, QML, translations, licences
    python3 dev.py bench [options]         measure, and print what was measured
    python3 dev.py score --data FILE ...   score the wait forecast on a real log of tickets
    python3 dev.py simulate [--seeds N]    live whole branches while everything breaks
    python3 dev.py shots --out DIR         a picture of every screen, and a sheet of each program
    python3 dev.py setup                   only make the environment (all others do it first)
    python3 dev.py translate               bring the translation files up to date with the sources
    python3 dev.py lock                    resolve the requirements anew
    python3 dev.py sbom --out FILE         what the product is made of, as CycloneDX

It needs Python 3.11 and nothing else: the environment in .venv, the Debian packages that Qt, the
voice and the tests want, and the ticket reader of the tests are fetched when they are missing, and
left alone when they are not. The work is done in tools/.
"""

import sys

OLDEST = (3, 11)
COMMANDS = (
    "demo",
    "test",
    "check",
    "bench",
    "score",
    "simulate",
    "shots",
    "setup",
    "translate",
    "lock",
    "sbom",
)


def main(arguments: "list[str]") -> int:
    """Run one command and return the exit code."""
    if sys.version_info < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        wanted = ".".join(str(part) for part in OLDEST)
        print(f"Now Serving needs Python {wanted} or later; this is {found}.", file=sys.stderr)
        return 2
    if not arguments or arguments[0] not in COMMANDS:
        asked_for_help = arguments[:1] in (["-h"], ["--help"], ["help"])
        print(__doc__.strip(), file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    from tools.commands import run

    return run(arguments[0], arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
