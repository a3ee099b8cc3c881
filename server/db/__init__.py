"""The tables, one way to write to them, and bringing a database up to date.

The same statements run on SQLite and PostgreSQL; everything is keyed by branch first.
"""
