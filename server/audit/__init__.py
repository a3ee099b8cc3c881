"""What can be proved of a branch's log, also by somebody who does not trust this server.

The hub chains every record to the one before it; here a Merkle tree stands over the chain, and its
root is signed now and then (a *tree head*). Who keeps a head can later prove that nothing before it
was changed, left out or put in. What that does not prove stands in ``docs/audit.md``.
"""
