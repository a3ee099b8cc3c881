"""Ticket printers: a port, ESC/POS over several cables, and a virtual twin.

Start with ``port.py``; ``device.py`` is a real printer, ``machine.py`` is the inside
of an emulated one. Try one by hand: ``python -m drivers.printer "virtual://printer?paper=low"``.
"""
