"""What crosses a wire or is kept for years: records, batches, digests, branch files; with versions.

Shared by every program of a branch and by the central server.
"""
