"""The one SQLite file of a computer: the branch log, what follows from it, and what is unsent.

``store.py`` opens it and is the only way to write; ``reading.py`` has what screens show;
``wake.py`` tells other programs of a commit.
"""
