"""``python -m branch.agent``."""

import sys

from branch.agent import main

sys.exit(main())
