"""``python -m installer``: the launcher."""

import sys

from installer.launcher import main

sys.exit(main())
