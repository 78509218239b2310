"""What does a guest do at the counter? Joins, buys, redeems, tells a wish, loses a card, sometimes errs."""

from datetime import date, timedelta
from random import Random

import msgspec

from db.entry import Kind
from kiosk.demo_shop.cast import Part
from kiosk.demo_shop.guests import Guest, Menu, make_guest
from kiosk.demo_shop.plan import DemoPlan
from kiosk.demo_shop.telling import Telling
from kiosk.demo_shop.visits import visit_moments
from kiosk.demo_shop.voices import Said, Voices
from kiosk.demo_shop.wishes import tell_consent, tell_wishes
from kiosk.letters import fold
from kiosk.programme.bodies import to_body
from kiosk.programme.giving import BY_HAND, make_ticket
from kiosk.programme.other_bodies import Grant
from kiosk.refusal import Refusal

CARD_ID_BITS = 72

_TWO_CHANCE, _AMOUNT_CHANCE, _SLIP_CHANCE, _LOST_CHANCE = 0.08, 0.04, 0.006, 0.02
_GUEST_DAYS, _GUEST_VISITS = 14, 2
_VOICE_MILLIS = 200_000
"""When what is bought is paid: faces are tapped while the cup is filled."""
_LUNCH_HOURS = range(11, 15)
_PLACING_DAYS, _PLACING_MOST = 16, 5
_PHONES = "+447700900{:03d}"
"""Ofcom keeps these numbers for stories: they ring nobody."""


class Story(msgspec.Struct, frozen=True):
    """One guest and all that the till wrote of them; `cards` in the order they were linked."""

    guest: Guest
    telling: Telling
    cards: tuple[str, ...]
    guest_ticket: str = ""
    said: tuple[Said, ...] = ()


def tell_story(plan: DemoPlan, menu: Menu, programme_id: str, number: int) -> Story | None:
    """The guest's whole year; None for one whose first visit is still to come."""
    random = plan.random_for(f"guest {number}")
    guest = make_guest(plan, menu, number, random)
    telling: Telling | None = None
    cards = [make_card_id(random)]
    loses_on = _loses_on(plan, guest, random)
    tells_on = guest.joins + timedelta(days=random.randint(0, 60))
    ticket = ""
    voices = Voices(plan, guest, number)
    for day, at in visit_moments(plan, guest, random):
        if telling is None:
            telling = Telling(plan, programme_id, random, at)
            telling.begin_visit(at)
            _join(telling, plan, guest, cards[0], random)
            voices.tell(telling, at + _VOICE_MILLIS, day)
            continue
        telling.begin_visit(at)
        if loses_on is not None and day >= loses_on:
            cards.append(make_card_id(random))
            telling.tell(Kind.CARD_REPLACED, personal={"card": cards[-1]})
            loses_on = None
        if guest.name and day >= tells_on:
            tell_wishes(telling, plan, guest, at, day, random)
            tells_on = date.max
        _serve(telling, plan, menu, guest, at + 20_000, day, random)
        if guest.part is Part.REGULAR and not ticket and (plan.today - day).days < _GUEST_DAYS:
            ticket = _give_ticket(telling, plan, at + 160_000, day)
        voices.tell(telling, at + _VOICE_MILLIS, day)
    return Story(guest, telling, tuple(cards), ticket, tuple(voices.said)) if telling else None


def make_card_id(random: Random) -> str:
    """As `kiosk.cards` makes them, but from the plan's chance."""
    return f"{random.getrandbits(CARD_ID_BITS):018x}"


def _give_ticket(telling: Telling, plan: DemoPlan, at: int, day: date) -> str:
    """Thanks for coming so often: guest visits, of which one becomes a ticket; gives its id."""
    if plan.programme.guest_tickets is None:
        return ""
    telling.begin_tap(at)
    telling.tell(Kind.GRANT, body=to_body(Grant(campaign=BY_HAND, tickets=_GUEST_VISITS, reason="thanks")))
    telling.begin_tap(at + 20_000)
    ticket = make_card_id(plan.random_for("guest ticket"))
    issued = make_ticket(plan.programme, telling.account, ticket, day)
    if isinstance(issued, Refusal):
        return ""
    telling.tell(Kind.TICKET_ISSUED, body=to_body(issued))
    return ticket


def _loses_on(plan: DemoPlan, guest: Guest, random: Random) -> date | None:
    if guest.part is Part.REPLACED_CARD:
        return plan.today - timedelta(days=30)
    if guest.part is None and random.random() < _LOST_CHANCE:
        return guest.joins + timedelta(days=random.randint(20, 200))
    return None


def _join(telling: Telling, plan: DemoPlan, guest: Guest, card: str, random: Random) -> None:
    """As the till enrols: the card, the consents and the first stamp are one tap."""
    fields = {"language": guest.language}
    if guest.name:
        fields |= {"given_name": guest.name.given, "family_name": guest.name.family}
        if random.random() < 0.3:
            fields["phone"] = _PHONES.format(random.randrange(1000))
        elif random.random() < 0.4:
            fields["email"] = f"{fold(guest.name.given)}.{fold(guest.name.family)}@example.com"
    telling.tell(Kind.CUSTOMER_ENROLLED, personal={"fields": fields})
    telling.tell(Kind.CARD_LINKED, personal={"card": card})
    for purpose, chance in (("news", 0.45), ("birthday", 0.4)):
        if guest.name and (random.random() < chance or (guest.part and purpose == "birthday")):
            tell_consent(telling, purpose)
    telling.buy(((plan.programme.default_item, 1),))


def _serve(
    telling: Telling, plan: DemoPlan, menu: Menu, guest: Guest, at: int, day: date, random: Random
) -> None:
    """What is bought and what is redeemed in a visit, with a slip of the finger now and then."""
    telling.begin_tap(at)
    redeemed = _redeem(telling, plan, guest, day, random)
    telling.begin_tap(at + random.randint(8_000, 30_000))
    if _is_placing(plan, guest, day):
        count = _place(telling, plan, guest)
        sides = _pick_basket(menu, guest, False, random, only_sides=True)
        telling.buy(((guest.usual, count),) if count else sides)
        telling.begin_tap(at + 60_000)
        if guest.saves_for:
            telling.redeem(guest.saves_for)  # or the greeting would speak of cake and not of the stamps
        return
    if redeemed and random.random() < 0.6:
        return
    basket = _pick_basket(menu, guest, telling.local_hour() in _LUNCH_HOURS, random, only_sides=redeemed)
    if guest.part is None and random.random() < _AMOUNT_CHANCE:
        telling.pay(random.randint(15, 160) * 10)
        return
    before = len(telling.facts)
    telling.buy(basket)
    if random.random() < _SLIP_CHANCE and len(telling.facts) > before:
        telling.undo_tap(at + random.randint(40_000, 90_000))
        if random.random() < 0.7:
            telling.begin_tap(at + random.randint(100_000, 140_000))
            telling.buy(((guest.usual, 1),))


def _redeem(telling: Telling, plan: DemoPlan, guest: Guest, day: date, random: Random) -> bool:
    """As soon as it is ready and they think of it; what is paid in points, now and then."""
    is_placing = _is_placing(plan, guest, day)
    if not (is_placing and guest.part is Part.REWARD_READY):
        for card in plan.programme.stamp_cards:
            is_due = is_placing or random.random() < guest.redeem_chance
            if telling.account.card(card.id).ready > 0 and is_due:
                return telling.redeem(card.reward)
    if guest.saves_for and random.random() < guest.points_chance:
        return telling.redeem(guest.saves_for)
    return False


def _pick_basket(
    menu: Menu, guest: Guest, is_lunch: bool, random: Random, *, only_sides: bool
) -> tuple[tuple[str, int], ...]:
    """One to three items, the usual one first."""
    basket: dict[str, int] = {}
    if not only_sides:
        is_usual = random.random() < guest.usual_chance or not guest.others
        main = guest.usual if is_usual else random.choice(guest.others)
        basket[main] = 2 if guest.part is None and random.random() < _TWO_CHANCE else 1
    sides = [item.id for item in menu.sides if is_lunch or item.category != "lunch"]
    wants = 1 if only_sides else (random.random() < guest.side_chance) + (random.random() < 0.08)
    for _ in range(wants):
        basket.setdefault(random.choice(sides), 1)
    return tuple(basket.items())


def _is_placing(plan: DemoPlan, guest: Guest, day: date) -> bool:
    """The last days, in which a guest of the cast comes to stand where their part wants them."""
    placed = guest.part in (Part.ONE_STAMP_AWAY, Part.REWARD_READY) and bool(plan.programme.stamp_cards)
    return placed and (plan.today - day).days < _PLACING_DAYS


def _place(telling: Telling, plan: DemoPlan, guest: Guest) -> int:
    """How many of the usual item bring the card nearer to where it should stand; 0 when it is there."""
    card = plan.programme.stamp_cards[0]
    state = telling.account.card(card.id)
    target = card.needed - (guest.part is Part.ONE_STAMP_AWAY)
    missing = 0 if guest.part is Part.REWARD_READY and state.ready > 0 else target - state.stamps
    return min(_PLACING_MOST, max(0, missing))
