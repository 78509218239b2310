"""The shop's rules as data, and the pure fold that follows them: no clock, no database, whole numbers only."""
