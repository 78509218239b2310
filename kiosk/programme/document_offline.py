"""What may be given where the other kiosks cannot be asked? One more part of the programme.

It is a rule of the shop and not a setting of one computer: the same on every kiosk, published with its date,
and part of what a manager can replay.
"""

import msgspec


class OfflineRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A reward that costs the shop at most `ask_above_cents`, and has no stock, is given without asking.
    Of the others a kiosk that gets no answer gives so many a business day by itself: to one customer, and
    of one reward; and none once the hub has been silent for `hours`. More is a manager's to allow."""

    ask_above_cents: int = 300
    per_customer: int = 1
    per_reward: int = 10
    hours: int = 72
