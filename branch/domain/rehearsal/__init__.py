"""A day that is over, lived again under another call rule: who would have waited how long.

The same people come at the same times, each takes as long at the counter as it took, and every
counter presses "call next" as often as it did and pauses before each press as it did. Only whom a
press calls is decided anew, by ``branch/domain/calling.py`` itself. So the same rule gives the same
day back, call by call.
"""
