"""``python -m counter``, and what ``nowserving-counter`` runs.

A press from outside (``--press call-next``) loads nothing of the windows: it is there at once.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from counter import press


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the counter, or hand a press on to the one that runs; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if press.is_asked(given):
        return press.main(given)
    from counter.app import main as run  # not before: it takes a second

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
