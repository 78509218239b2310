"""The steps by which an older hub's database becomes a current one (Alembic), on both databases."""
