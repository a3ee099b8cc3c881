"""What a hub does beside the queue: tell the server, end the business day, say that it is alive.

Nothing here is on anybody's way: a branch works all day without it. Begin with ``uplink.py``.
"""
