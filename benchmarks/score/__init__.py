"""Scores the wait forecast on a queue's real log, with nothing but the past at every forecast.

A log (one row per ticket) becomes the events of a branch, a forecaster takes them in one by one,
and the simple rules that ticket systems print are computed in the same run for comparison.
``python3 dev.py score --data FILE --warmup-until DATE --from DATE --to DATE`` runs it.
"""
