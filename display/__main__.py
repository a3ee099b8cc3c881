"""``python -m display``: the lobby screen."""

import sys

from display.app import main

sys.exit(main())
