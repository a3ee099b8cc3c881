"""What several tests need: the log guard, a ticket reader not written here, a real PostgreSQL."""
