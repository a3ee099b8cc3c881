"""Between the words of the remote hand and those of Qt: properties and keys.

By hand: ``python -m branch.ui.pilot_client g read name=touched property=text``.
"""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeySequence

from branch.ui.pilot import PilotError, Value


def to_value(thing: QObject, name: str, prop: str) -> Value:
    """Return a property as a plain value; what is not plain, as its text."""
    if thing.metaObject().indexOfProperty(prop) < 0:
        raise PilotError(f"{name} has no property {prop!r}")
    value = thing.property(prop)
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, list | tuple):
        return [str(part) for part in value]
    return str(value)


def to_stroke(keys: str) -> QKeyCombination:
    """Return the key that ``F5`` or ``Ctrl+N`` names."""
    sequence = QKeySequence.fromString(keys)
    if sequence.count() == 1:
        stroke = sequence[0]  # type: ignore[index]  # missing in PySide6's stub
        assert isinstance(stroke, QKeyCombination)
        if stroke.key() != Qt.Key.Key_unknown:
            return stroke
    raise PilotError(f"{keys!r} is no key")
