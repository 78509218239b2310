"""What is a refusal? An expected "no" with a kind: a calm sentence on the screen, nothing lost.

The till returns refusals as values. The screen has the words for each kind; `details` are the
facts the sentence needs (minutes, a date, a count), never a name.
"""

from enum import StrEnum

import msgspec


class RefusalKind(StrEnum):
    NOT_OURS = "not_ours"
    """A foreign or forged code, or a mistyped number."""
    CARD_UNKNOWN = "card_unknown"
    """A typed number that no customer here has (a number carries no signature, so it cannot be trusted)."""
    CARD_REPLACED = "card_replaced"
    CARD_REVOKED = "card_revoked"
    CARD_TAKEN = "card_taken"
    """The card offered for a new customer belongs to somebody."""
    TOO_SOON = "too_soon"
    NOT_ENOUGH = "not_enough"
    REWARD_GONE = "reward_gone"
    """The programme no longer has this reward."""
    OUT_OF_STOCK = "out_of_stock"
    """The last one, or the last place, has been given."""
    OUT_OF_DATES = "out_of_dates"
    """The reward is not offered yet, or not any more."""
    WRONG_TIER = "wrong_tier"
    BAD_PART = "bad_part"
    """Points can be spent in steps of `limit` only."""
    BAD_RETURN = "bad_return"
    """More than was bought and has not been returned yet."""
    RETURN_OF_RETURN = "return_of_return"
    """Only what was bought or redeemed can be returned; a mistaken return is undone."""
    TOO_LATE_TO_RETURN = "too_late_to_return"
    TICKET_UNKNOWN = "ticket_unknown"
    TICKET_EXPIRED = "ticket_expired"
    TICKET_USED = "ticket_used"
    NO_GUEST_VISITS = "no_guest_visits"
    SELF_REFERRAL = "self_referral"
    ALREADY_REFERRED = "already_referred"
    ACT_TOO_OFTEN = "act_too_often"
    """The value act was counted `limit` times today."""
    REASON_MISSING = "reason_missing"
    OVER_BUDGET = "over_budget"
    """More by hand than the role may give in a day; `limit` is what is left."""
    VIP_NOT_OFFERED = "vip_not_offered"
    VIP_NOT_YET = "vip_not_yet"
    """By what was bought; `count` cents are missing."""
    UNDO_LATER_FIRST = "undo_later_first"
    """Somebody's enrolment, with later entries standing on it."""
    NOBODY_TO_DRAW = "nobody_to_draw"
    """Nobody visited in the days that a prize draw is about."""
    ITEM_GONE = "item_gone"
    BAD_AMOUNT = "bad_amount"
    BAD_QUANTITY = "bad_quantity"
    BAD_NAME = "bad_name"
    BAD_CONTACT = "bad_contact"
    ALREADY_ANSWERED = "already_answered"
    """This visit has its answer, or the question went to somebody else."""
    NOTHING_SAID = "nothing_said"
    """A suggestion or a reply without a word in it."""
    NOTHING_TO_UNDO = "nothing_to_undo"
    ALREADY_UNDONE = "already_undone"
    CUSTOMER_UNKNOWN = "customer_unknown"
    SAME_CUSTOMER = "same_customer"
    """Both cards lead to one person already."""
    MERGE_UNPROVED = "merge_unproved"
    """Not both cards were held up: somebody else has to judge that they are one person."""
    CONSENT_MISSING = "consent_missing"
    """An allergy is kept only with the customer's own yes."""
    SIGN_IN_NEEDED = "sign_in_needed"
    """The shop has staff, and nobody of them is signed in at this counter."""
    OWN_CARD = "own_card"
    """The card of whoever serves: a colleague serves them. It is written down."""
    WRONG_PIN = "wrong_pin"
    """`count` tries are left."""
    PIN_LOCKED = "pin_locked"
    """Too many wrong PINs: none is taken for `minutes`."""
    PIN_UNFIT = "pin_unfit"
    """Fewer than `limit` digits, or one digit or run only."""
    NOT_ALLOWED = "not_allowed"
    """The role may not do it."""
    LAST_OWNER = "last_owner"
    """Nobody would be left who may change who works here."""
    UPDATE_NEEDED = "update_needed"
    """The account has entries from a newer version: it may earn, redeeming waits for the update."""
    OFFLINE_CAP = "offline_cap"
    """The other counters cannot be asked, and this kiosk has given by itself what it may (`cap`, `limit`); a
    manager can allow more."""
    DECIDED_ELSEWHERE = "decided_elsewhere"
    """Another counter gives to this customer, or of this reward, at this moment: again in a few seconds."""
    DISK_FULL = "disk_full"
    STORAGE_BUSY = "storage_busy"
    STORAGE_BROKEN = "storage_broken"


OF_STORAGE = frozenset({RefusalKind.DISK_FULL, RefusalKind.STORAGE_BUSY, RefusalKind.STORAGE_BROKEN})
"""The disk or the database would not have it."""
ASKED_AGAIN = OF_STORAGE | {RefusalKind.DECIDED_ELSEWHERE}
"""The tap may be made again as it was: the same operation, which is stored once."""


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """`minutes`: how long ago the last stamp was, or how long to wait; `count`: what is missing;
    `on`: ISO date when the card was replaced; `limit`: the rule's own number."""

    kind: RefusalKind
    minutes: int = 0
    limit: int = 0
    count: int = 0
    on: str = ""
    can_override: bool = False
    """The cashier may go on within a small budget ("Add anyway"); it is listed for the manager."""
    may_approve: bool = False
    """A colleague's PIN (shift lead or above) lets the same tap go on."""
    cap: str = ""
    """Which offline cap is reached (`kiosk.programme.offline.Cap`)."""
