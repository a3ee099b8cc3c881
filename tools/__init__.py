"""The parts of dev.py: environment, system packages, locks, translations and checks, written with
the standard library alone because they run before anything is installed.
"""
