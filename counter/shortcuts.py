"""Which key does what. Each action has its own key: a key held too long never does the next thing.

The three of a usual visit lie side by side: F5 calls, F6 starts, F7 finishes. A clerk whose own
program uses the same keys gives them others in ``counter.toml``: ``keys = "call_next=Ctrl+F1"``.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtGui import QKeySequence

from branch.host.exits import CannotStart, Exit
from counter.session import Action


class Beside(StrEnum):
    """What has a key beside the actions at the counter, by its name in ``--keys``."""

    LOCK = "lock"
    HELP = "help"
    SUPERVISOR = "supervisor"
    STRIP = "strip"


Keys = Mapping[Action | Beside, str]

KEYS: Keys = MappingProxyType(
    {
        Action.CALL_NEXT: "F5",
        Action.CALL_OF: "Shift+F5",
        Action.START: "F6",
        Action.FINISH: "F7",
        Action.FINISH_AS: "Shift+F7",
        Action.RECALL: "F8",
        Action.NO_SHOW: "F9",
        Action.PUT_BACK: "F10",
        Action.RETURN: "Ctrl+R",
        Action.CANCEL: "Ctrl+Delete",
        Action.TRANSFER: "F2",
        Action.PARK: "F3",
        Action.PARK_MINE: "Shift+F3",
        Action.ADD_LEG: "F4",
        Action.CALL: "Ctrl+K",
        Action.RESUME: "Ctrl+E",
        Action.READMIT: "Ctrl+M",
        Action.UNDO: "Ctrl+Z",
        Action.WALK_IN: "Ctrl+N",
        Action.GIVE: "",
        Action.CHECK_IN: "Ctrl+B",
        Action.FORCE_CHECK_IN: "",
        Action.UNDO_CHECK_IN: "Ctrl+U",
        Action.DETAILS: "Ctrl+I",
        Action.REPRINT: "Ctrl+P",
        Action.START_BREAK: "F11",
        Action.END_BREAK: "F11",
        Action.CLOSE: "F12",
        Beside.LOCK: "Ctrl+L",
        Beside.HELP: "Ctrl+Shift+H",
        Beside.SUPERVISOR: "Ctrl+Shift+S",
        Beside.STRIP: "Ctrl+T",
    }
)

LIST_KEYS = ("Ctrl+1", "Ctrl+2", "Ctrl+3")
"""Waiting, parked, missed."""

_TOGETHER = frozenset({Action.START_BREAK, Action.END_BREAK})
_NAMES: Mapping[str, Action | Beside] = {str(one): one for one in (*Action, *Beside)}
_TAKEN = (
    *LIST_KEYS,
    "F1",
    "Tab",
    "Shift+Tab",
    "Return",
    "Enter",
    "Escape",
    "Space",
)


def keys_from(text: str) -> Keys:
    """Return the keys with those of ``text`` ("call_next=Ctrl+F1, finish=Ctrl+F3") put in.

    Raises CannotStart for an action or a key that does not exist, and for one key for two things.
    """
    keys = dict(KEYS)
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, _, key = (half.strip() for half in part.partition("="))
        if name not in _NAMES:
            near = get_close_matches(name, list(_NAMES), n=1) or [Action.CALL_NEXT]
            raise _wrong(f"there is no action '{name}'. Did you mean '{near[0]}'?")
        sequence = QKeySequence(key)
        if sequence.count() != 1 or not sequence.toString():
            raise _wrong(f"'{key}' is no key. Write for example {name}=Ctrl+F1.")
        keys[_NAMES[name]] = sequence.toString()
    if Action.START_BREAK.value in text and Action.END_BREAK.value not in text:
        keys[Action.END_BREAK] = keys[Action.START_BREAK]
    _check_apart(keys)
    return MappingProxyType(keys)


def key_name(key: str) -> str:
    """Return the key as it is written on the button, in the words of this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _check_apart(keys: Keys) -> None:
    seen: dict[str, Action | Beside] = {}
    for action, key in keys.items():
        other = seen.setdefault(key, action)
        if key and other is not action and not {action, other} <= _TOGETHER:
            raise _wrong(f"{key} would be for '{other}' and for '{action}'.")
        if key in _TAKEN:
            raise _wrong(f"{key} has its own use in the window. Take another for '{action}'.")


def _wrong(words: str) -> CannotStart:
    return CannotStart(Exit.USAGE, f"--keys: {words}")
