"""A visitor or clerk who has nothing but an assistive program: finds things by name, presses them.

Runs under the system's Python, which has the bindings of AT-SPI; prints one line for each step::

    /usr/bin/python3 tests/helpers/atspi_visitor.py press "Español" read "Su número"

``hear`` waits until the program has announced something with these words by itself.
"""

# mypy: ignore-errors
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

DEADLINE_S = 60.0
HIDDEN = ("button", "push button")
"""Roles of which the hidden ones are passed by."""
OURS = ("kiosk", "counter", "now serving")


def below(node):
    """Yield a node and everything below it that is on the screen."""
    try:
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING) and node.get_role_name() in HIDDEN:
            return
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from below(child)
    except GLib.Error:
        return  # it went away while it was looked at


said = []


def hears(event):
    """Keep what a program announced."""
    said.append(str(event.any_data))


def hear(words):
    """Return once the words were announced."""
    until = time.monotonic() + DEADLINE_S
    while not any(words in one for one in said):
        if time.monotonic() > until:
            raise SystemExit(f"nothing announced {words!r}, only {said}")
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.05)
    print(f"announced\t{words}", flush=True)


def kiosks():
    """Yield the programs that are on the bus."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and any(one in program.get_name().lower() for one in OURS):
            yield program


def presses(node):
    """Return the number of the action that presses a thing, None where there is none."""
    names = [node.get_action_name(n).lower() for n in range(node.get_n_actions())]
    return names.index("press") if "press" in names else None


def find(wanted, what):
    """Return the first thing of that name, or with a name that begins so, to press or read."""
    until = time.monotonic() + DEADLINE_S
    while time.monotonic() < until:
        for program in kiosks():
            program.clear_cache()
            for node in below(program):
                named = (node.get_name() or "").startswith(wanted)
                if named and (what != "press" or presses(node) is not None):
                    return node
        time.sleep(0.1)
    raise SystemExit(f"nothing is called {wanted!r}")


def main(steps):
    """Do the steps, two words each."""
    listener = Atspi.EventListener.new(hears)
    listener.register("object:announcement")
    for what, name in zip(steps[::2], steps[1::2], strict=True):
        if what == "hear":
            hear(name)
            continue
        node = find(name, what)
        if what == "press":
            node.do_action(presses(node))
        print(f"{node.get_role_name()}\t{node.get_name()}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
