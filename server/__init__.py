"""The central server: every branch's log, checked and stored, and one live page over all of them.

It shares words and wire with the branches (``branch.domain``, ``branch.protocol``,
``branch.host``) and decides nothing about a queue. Begin with ``app.py``, then
``handlers/push.py``.
"""
