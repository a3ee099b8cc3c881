"""The LAN API of the branch hub: the other computers of the branch ask here.

``handler.py`` is what is answered, without HTTP; ``api.py`` puts it on the wire, ``tail.py``
streams the log, ``service.py`` runs it in a thread of the agent. Who may ask is in ``gate.py``.
"""
