"""What is remembered: the journal, its projections and the only SQL.

Imports nothing above it. `db.entry` is the one room that pure code may import.
"""
