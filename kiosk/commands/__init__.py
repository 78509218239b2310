"""The commands: with `kiosk.__main__` the only rooms that see every floor. Each imports its own late."""
