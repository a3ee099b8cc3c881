"""What the server does, as functions of a connection: greet a hub, take a batch, answer questions.

No HTTP here: a refusal is a ``Refused`` with a problem that the API writes down.
"""
