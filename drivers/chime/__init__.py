"""The chime before a call: a sound like any other, played by the voice's player.

``make.py`` generated ``resources/sounds/chime.wav``; a branch may put its own file in
its place. Hear it: ``python -m drivers.voice "speech://" "Number A. 42" en``.
"""
