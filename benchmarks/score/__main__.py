"""``python3 dev.py score --data FILE --warmup-until DATE --from DATE --to DATE``."""

import sys

from benchmarks.score.command import main

if __name__ == "__main__":
    sys.exit(main())
