"""Things with cables. They know bytes and words, not tickets, and nothing of Qt.

Each kind of device has a port of at most five methods, its real ones, and a virtual
twin that can misbehave on request; ``catalog.py`` turns a URL from the settings into
a device. Signs and buttons join this package when the programs use them.
"""
