"""How does a new kiosk get in? By a code that a person carries over: good once, and for a while.

A code is sixteen letters in groups of four. Where the hub made its own certificate, the code also says
its fingerprint, after a dot: so the kiosk knows that it speaks to this hub before it says anything.
"""

import secrets
from hashlib import sha256

from db.hub.devices import FOUNDER, all_businesses, invite
from db.hub.opening import HubStore
from kiosk.cards import base32

CODE_HOURS = 24
_LETTERS = 16
_GROUP = 4


class NotInvited(Exception):
    """The sentence is for whoever asked for the invitation."""


def make_invitation(store: HubStore, now_millis: int, *, business: str = "", is_new: bool = False) -> str:
    """A code: for the hub's one business, for the named one, or to found a (first or new) one.

    Raises NotInvited where the hub has several businesses and none is named, or not the named one.
    """
    there = all_businesses(store)
    if business and business not in there:
        raise NotInvited("This hub has no such business.")
    if len(there) > 1 and not business and not is_new:
        raise NotInvited("This hub has several businesses: say which one (--business).")
    whose = business or (FOUNDER if is_new or not there else there[0])
    letters = "".join(secrets.choice(base32.ALPHABET) for _ in range(_LETTERS))
    invite(store, whose, digest_of_code(letters), now_millis + CODE_HOURS * 3_600_000, FOUNDER)
    return "-".join(letters[at : at + _GROUP] for at in range(0, _LETTERS, _GROUP))


def digest_of_code(code: str) -> bytes:
    """Of what was meant, however it was typed: small letters, with or without the hyphens, O for 0."""
    return sha256(base32.tidy_typed(code).encode()).digest()
