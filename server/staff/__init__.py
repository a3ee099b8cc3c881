"""People with an account on the server: who they are, how they sign in, what they may see.

Clerks sign in at their counters, on the branch's hub (``branch.desk.signing_in``), not here.
"""
