"""How many counters each half hour needs: from the branch's own log to a plan that was tried out.

``history`` reads the log, ``pools`` says which services share counters, ``load`` expects arrivals
and the work they bring, ``calibration`` learns how many of the open counters really call,
``erlang`` computes the wait, ``plan`` finds the fewest counters, ``trial`` plays the day with them
under the branch's call rule. Standard library only; time and randomness are arguments.
"""
