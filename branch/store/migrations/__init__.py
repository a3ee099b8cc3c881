"""How a shared file of an older version becomes one of this version (Alembic)."""
