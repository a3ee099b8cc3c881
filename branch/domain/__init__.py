"""The life of a visit, as pure functions.

Decide: (state, command) -> events. Evolve: (state, event) -> state.

Standard library only. Begin with ``ticket.py``, then ``calling.py``; ``day.py`` holds a whole
branch in memory and is what the property tests and simulations drive.
"""
