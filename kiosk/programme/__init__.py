"""The shop's rules as data, and the pure fold that follows them.

No clock, no database, whole numbers only. Of `db` it imports `db.entry` alone.
"""
