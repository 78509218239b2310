"""What does a screen get to draw? Frozen values that hold all of it: no row, no session, no frame.

Names of goods and rewards come as `Names`, one text per language, because the cashier and the
customer look at the same visit in different languages at the same time. Money is in cents (the
currency's smallest unit), dates are the store's business dates.
"""

from datetime import date
from enum import StrEnum

import msgspec

from kiosk.benefits import DiscountOffer, TierNow, VipNow
from kiosk.care.shown import Answered, OpenComplaint, Question, Reply
from kiosk.gains import GiftShown, Milestone, RewardOffer, StampCardProgress
from kiosk.greeting.vocative import vocative
from kiosk.names import Names


class Side(StrEnum):
    """Who held the card up: a scan on the customer's side shows, and never stamps."""

    CASHIER = "cashier"
    CUSTOMER = "customer"


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """`short_name` is what screens show ("Marta Õ.", Hungarian "N. Zsófia"), empty for a nameless
    card; `call_name` names them beside what was done ("Undo Jānis +1"); `card_number` is for a nameless
    card's title."""

    customer: str
    short_name: str = ""
    call_name: str = ""
    own_address: str = ""
    """What they wish to hear in "Hello, …!", where they said so."""
    initials: str = ""
    language: str = ""
    card_number: str = ""
    member_since: date | None = None
    visits: int = 0
    last_seen: date | None = None
    greet_by_name: bool = True
    is_shared: bool = False
    """Several people use the card: nobody is greeted by name."""

    def address_in(self, language: str) -> str:
        """How a sentence in this language calls them; "" for a nameless card, a shared one, or "no name,
        please"."""
        if not self.greet_by_name:
            return ""
        return self.own_address or vocative(self.call_name, language, self.language)


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


class NameDayChoice(msgspec.Struct, frozen=True, kw_only=True):
    """One of the days that the calendar gives their name: `on` is it this year, `told` how it is kept."""

    told: str
    on: date
    is_chosen: bool = False


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
    ticket, let_in, voucher, note, merge"""
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
    name_days: tuple[NameDayChoice, ...] = ()
    """Where the calendar has several for their name, and this shop congratulates on them."""
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
