"""The steps by which an older kiosk's database becomes a current one (Alembic); see `db.migrate`."""
