"""The Qt bindings keep their hands off the reference counts of None, True and False.

PySide6 6.12.0 on Python 3.10 and 3.11 drops a reference with every call that returns one of
them, and the process aborts after about a thousand calls. No wheel announces such a defect, so
it is looked for here whenever the pinned version changes.
"""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QObject

CALLS = 2000
NOISE = 50


@pytest.mark.parametrize("singleton", [None, True, False], ids=repr)
def test_two_thousand_calls_leave_the_count_level(singleton: bool | None, qapp: object) -> None:
    thing = QObject()
    before = sys.getrefcount(singleton)
    for _ in range(CALLS):
        thing.setObjectName("kiosk")
        thing.property("missing")
        thing.blockSignals(False)
        thing.signalsBlocked()
        thing.isWidgetType()
        thing.inherits("QObject")
        QCoreApplication.processEvents()
    assert abs(sys.getrefcount(singleton) - before) < NOISE
