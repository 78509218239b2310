"""The counter's verbs, the one door for screens: each family in a file of its own, over the desk they share.

May import all of `kiosk` but sync, hub, camera, reports and commands; of `db` the entries and reading.
"""

from kiosk.till.till import Till

__all__ = ["Till"]
