"""What does a screen get to draw? Frozen values that hold all of it: no row, no session, no frame.

Names of goods and rewards come as `Names`, one text per language, because the cashier and the
customer look at the same visit in different languages at the same time. Money is in cents (the
currency's smallest unit), dates are the store's business dates.
"""

from datetime import date
from enum import StrEnum

import msgspec

from kiosk.care.shown import Answered, OpenComplaint, Question, Reply
from kiosk.staff.shown import AtTill

Names = dict[str, str]
"""Language code ("en", "et", "hu", "lv", "lt", "ru") to text; at least one."""


class Side(StrEnum):
    """Who held the card up: a scan on the customer's side shows, and never stamps."""

    CASHIER = "cashier"
    CUSTOMER = "customer"


class StampCardKind(StrEnum):
    """The two kinds that must never be confused."""

    NTH_FREE = "nth_free"
    """Every Nth is free: N − 1 stamps make it ready, the gift lies in place N."""
    FREE_AFTER = "free_after"
    """Free after N: N stamps make it ready, the gift comes after the last place."""


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """`short_name` is what screens show ("Marta Õ.", Hungarian "N. Zsófia"), empty for a nameless
    card; `call_name` is for hello ("Marta"); `card_number` is for a nameless card's title."""

    customer: str
    short_name: str = ""
    call_name: str = ""
    initials: str = ""
    language: str = ""
    card_number: str = ""
    member_since: date | None = None
    visits: int = 0
    last_seen: date | None = None
    greet_by_name: bool = True
    is_shared: bool = False
    """Several people use the card: nobody is greeted by name."""


class StampCardProgress(msgspec.Struct, frozen=True, kw_only=True):
    """One stamp card as drawn. `stamps` of `needed` lie on the current card; `size` is the N that
    people say ("every 10th", "after 10"). `ready` full cards wait to be redeemed (below zero: given
    on two kiosks at once; listed for the manager, not the customer's debt)."""

    card: str
    names: Names
    kind: StampCardKind
    size: int
    needed: int
    stamps: int
    ready: int
    reward: str
    reward_names: Names
    icon: str = "coffee"

    @property
    def missing(self) -> int:
        return self.needed - self.stamps


class PartOffer(msgspec.Struct, frozen=True, kw_only=True):
    """Points for money off in steps: `most_points` can be spent now, at least `least_points`."""

    step_points: int
    step_cents: int
    least_points: int
    most_points: int


class RewardOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A reward and how near it is: `have` of `need` stamps (or points where `in_points`).
    `ready_count` can be redeemed now. `key_in` is what the cashier types into the shop's own till."""

    reward: str
    names: Names
    icon: str
    in_points: bool
    have: int
    need: int
    ready_count: int
    key_in: Names
    part: PartOffer | None = None
    """Where points are spent in parts: any whole number of steps."""
    left: int | None = None
    """How many of a limited reward there still are; None: as many as one likes."""

    @property
    def missing(self) -> int:
        return max(0, self.need - self.have)


class Milestone(msgspec.Struct, frozen=True, kw_only=True):
    """What purchases lead to besides stamps and points: an achievement (pieces, or different items), or a
    gift for an amount spent, where `currency` says in what `have` and `need` count. It brings a reward,
    points, or only its name."""

    names: Names
    icon: str
    have: int
    need: int
    currency: str = ""
    reward_names: Names = msgspec.field(default_factory=dict)
    points: int = 0


class GiftShown(msgspec.Struct, frozen=True, kw_only=True):
    """A gift that came, and why: `campaign` names what brought it. It is `count` vouchers for a reward,
    points, guest visits, or several of these; vouchers hold until `last_day`, where there is one. `is_new`:
    it came since the last visit, so nobody has told them yet."""

    campaign: Names
    icon: str = "gift"
    reward_names: Names = msgspec.field(default_factory=dict)
    count: int = 0
    points: int = 0
    guest_visits: int = 0
    since: date | None = None
    """The day it came."""
    first_day: date | None = None
    last_day: date | None = None
    is_new: bool = True


class PreferenceKind(StrEnum):
    STATED = "stated"
    OBSERVED = "observed"
    ALLERGY = "allergy"
    """Cashier side only, with explicit consent; hidden until tapped where the queue can see."""


class Preference(msgspec.Struct, frozen=True, kw_only=True):
    kind: PreferenceKind
    text: str
    icon: str = ""
    since: date | None = None
    of: str = ""
    """Whose it is, on a card that several people use: never shown as another's."""


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """Something on the menu, as the item grid and F1 offer it."""

    item: str
    names: Names
    category: str
    cents: int
    icon: str = ""


class BoughtItem(msgspec.Struct, frozen=True, kw_only=True):
    names: Names
    quantity: int


class PastVisit(msgspec.Struct, frozen=True, kw_only=True):
    on: date
    items: tuple[BoughtItem, ...]
    cents: int
    stamps: int
    points: int
    rewards: tuple[Names, ...] = ()


class GreetingFact(msgspec.Struct, frozen=True, kw_only=True):
    """One fact in the sentence, with where it comes from and how old it is ("why?")."""

    text: str
    source: str
    on: date | None = None


class Greeting(msgspec.Struct, frozen=True, kw_only=True):
    """The ready-made sentence and one line beside it, in `language`."""

    sentence: str
    aside: str
    language: str
    facts: tuple[GreetingFact, ...] = ()


class GuestTicket(msgspec.Struct, frozen=True, kw_only=True):
    """A guest ticket to be printed, shown or used. `text` is what its QR code says and `modules` how it is
    drawn: rows of "1" (dark) and "0"; `key_in` is what to type into the shop's own till when it is used.
    `from_name`: whose guest comes with it; for the cashier's side only."""

    ticket: str
    text: str
    number: str
    names: Names
    key_in: Names
    until: date
    modules: tuple[str, ...] = ()
    from_name: str = ""


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """What was just done and can be undone: "Undo Jānis +1". `cents` were paid (below zero: given back),
    `off_cents` are to be taken off in the shop's own till, for `off_names`."""

    operation: str
    kind: str
    """purchase, redemption, enrolment, replacement, complaint, return, value_act, adjustment, vip,
    ticket, let_in, voucher"""
    call_name: str
    stamps: int = 0
    points: int = 0
    cents: int = 0
    off_cents: int = 0
    off_names: tuple[Names, ...] = ()
    reward_names: Names = msgspec.field(default_factory=dict)
    key_in: Names = msgspec.field(default_factory=dict)
    currency: str = "EUR"
    at: int = 0
    """Milliseconds since 1970 UTC."""
    visit: str = ""
    ticket: GuestTicket | None = None
    """The one that was issued."""


class TierNow(msgspec.Struct, frozen=True, kw_only=True):
    """`measured` of the ladder's `measure` ("points", "spend" in cents, "visits") since `since`. Without
    `names` no tier is held. `until`: the last day it is held if nothing more is bought; `is_grace`: the
    measure is below it already. `missing` leads to `next_names`, which is empty at the top."""

    names: Names = msgspec.field(default_factory=dict)
    icon: str = "award"
    measure: str
    measured: int
    at_least: int = 0
    since: date
    until: date | None = None
    is_grace: bool = False
    next_names: Names = msgspec.field(default_factory=dict)
    missing: int = 0
    perks: tuple[Names, ...] = ()


class VipNow(msgspec.Struct, frozen=True, kw_only=True):
    """A membership that holds: its way in ("fee", "invitation", "purchase", "history") and its days."""

    names: Names
    way: str
    since: date
    until: date
    perks: tuple[Names, ...] = ()


class DiscountOffer(msgspec.Struct, frozen=True, kw_only=True):
    """Percent or an amount off this bill. `is_given`: it comes with who the customer is, so it is taken off
    unless somebody says otherwise; the others (their own cup) wait to be chosen."""

    source: str
    names: Names
    percent: int = 0
    off_cents: int = 0
    is_given: bool = True


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """A customer at the counter: everything both screens draw after a scan or a tap."""

    visit: str
    person: Person
    greeting: Greeting
    card: str = ""
    """The card that was shown, empty where the customer was found otherwise."""
    preferences: tuple[Preference, ...] = ()
    keeps_allergies: bool = False
    """The customer said yes to that."""
    stamp_cards: tuple[StampCardProgress, ...] = ()
    points: int = 0
    has_points: bool = False
    """False where the programme has no points: then points leave no pixel."""
    rewards: tuple[RewardOffer, ...] = ()
    gifts: tuple[GiftShown, ...] = ()
    """What campaigns brought and was not used yet, the newest first."""
    milestones: tuple[Milestone, ...] = ()
    """What was not reached yet, the nearest first."""
    guest_visits: int = 0
    """Free visits to share, where the programme has guest tickets."""
    expiring_points: int = 0
    expiring_on: date | None = None
    """So many points are valid until that day and no longer: to be said before it happens."""
    recent: tuple[PastVisit, ...] = ()
    one_tap: Item | None = None
    """What F1 records: the usual item, or the shop's default."""
    one_tap_is_usual: bool = False
    is_new_here: bool = False
    """A genuine card this kiosk has not met: served at once, its history comes with sync."""
    is_first_visit: bool = False
    stamped_this_visit: int = 0
    act: Act | None = None
    """What was done last in this visit, if anything."""
    complaint: OpenComplaint | None = None
    """Open: the first thing the cashier sees; never on the customer's side."""
    question: Question | None = None
    """What the customer may be asked on their side now."""
    answered: Answered | None = None
    replies: tuple[Reply, ...] = ()
    """ "You said, we did": theirs, and new to them."""
    consents: tuple[str, ...] = ()
    """The purposes that the customer has agreed to."""
    side: Side = Side.CASHIER
    tier: TierNow | None = None
    """None where the programme has no tiers."""
    vip: VipNow | None = None
    discounts: tuple[DiscountOffer, ...] = ()
    """What may come off the next bill."""
    stacking: str = "best"
    """How tier and VIP come off together: the better one ("best"), "add" or "multiply"."""
    has_more: bool = False
    """The page "More" (F8) offers something in this shop."""
    can_give: bool = False
    """Somebody may give vouchers by hand here."""


class LetIn(msgspec.Struct, frozen=True, kw_only=True):
    """A guest without a card came in with a member's ticket."""

    act: Act
    ticket: GuestTicket


class BlankCard(msgspec.Struct, frozen=True, kw_only=True):
    """A printed card of ours that waits for its customer: the one card that offers "Enrol"."""

    card: str
    number: str


class Undone(msgspec.Struct, frozen=True, kw_only=True):
    """What an undo took back; `visit` is the customer's page as it is now, None where the undo took
    the enrolment itself back."""

    act: Act
    visit: Visit | None


class NewCustomer(msgspec.Struct, frozen=True, kw_only=True):
    """What enrolment asks: everything but the language may be left empty. `consents` are the purposes
    that the customer accepted on their side or on the slip, with `wording` naming the text shown."""

    card_text: str = ""
    given_name: str = ""
    family_name: str = ""
    phone: str = ""
    email: str = ""
    language: str = "en"
    consents: tuple[str, ...] = ()
    wording: str = ""
    with_first_stamp: bool = True
    brought_by: str = ""
    """The card of the friend who brought them: scanned text or typed number."""


class Joined(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who became a member by themselves, and their new card: its code's text, how it is drawn
    ("1" dark, "0" light) and the number under it."""

    visit: Visit
    text: str
    modules: tuple[str, ...]
    number: str


class Served(msgspec.Struct, frozen=True, kw_only=True):
    """A line of "just served"."""

    short_name: str
    at: int
    act: Act
    customer: str = ""
    """Whose page a tap on the line opens: there is what was done today, to be undone."""


class Today(msgspec.Struct, frozen=True, kw_only=True):
    """The idle screen's numbers."""

    visits: int = 0
    new: int = 0
    stamps: int = 0
    rewards: int = 0
    just_served: tuple[Served, ...] = ()
    birthdays: tuple[str, ...] = ()
    staff: AtTill = AtTill()
    """Who works here, and who of them is signed in at this counter."""
    is_behind: bool = False
    """More has arrived from other kiosks than these numbers hold: ask again."""


class FoundCustomer(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a search by name, phone or number."""

    customer: str
    short_name: str
    hint: str
    """Enough to tell two apart and no more: the phone's last three digits or the card's."""
    last_seen: date | None
