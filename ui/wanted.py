"""What is to be opened when the windows have closed?"""

from enum import Enum, auto


class Wanted(Enum):
    NOTHING = auto()
    PRACTICE = auto()
    OWN_SHOP = auto()
    """Out of a shop that is none."""
