"""Whole branches under faults, in one process: one seed is one history.

The hub, three other computers and the server are the real domain, store, desk, mirror, uplink and
server code; the clock, the network and the disk are the simulation's. ``world.py`` has the
computers and what breaks, ``people.py`` what citizens and clerks do, ``invariants.py`` what must
hold at the end.

    python3 dev.py simulate --seeds 200     many histories
    python3 dev.py simulate --seed 17       one, told line by line
    python3 dev.py simulate --mutants       rules broken on purpose must be noticed
"""
