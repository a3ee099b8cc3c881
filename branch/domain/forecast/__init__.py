"""How long somebody will wait, as a range that keeps its promise.

``forecaster.Forecaster`` takes the branch's events one by one and answers at any instant, from the
past alone. Everything here is pure: time is an argument and the same log gives the same forecasts.
docs/forecast.md says what it does and how well, ``python3 dev.py score`` measures it.
"""
