"""Speech: words to sound (a synthesizer), and sound to the room (a player).

Start with ``port.py``. Try it by hand:
``python -m drivers.voice "speech://" "Number A. 42, counter 3" en``.
"""
