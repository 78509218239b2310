"""A year of a café that never was: believable customers and visits, the same for the same seed.

Pure until `making`, which hands the history to a journal.
"""
