"""Use cases: one function per human action, in the words of who acts.

On the hub's computer they decide on the shared file (``local.py``); elsewhere they will ask the
hub over the LAN. ``port.py`` is what every screen holds.
"""
