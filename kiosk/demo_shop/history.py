"""What does the journal of the demo shop hold? Every fact of the year in its order, and what follows."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

import msgspec

from db.entry import Fact, Kind
from db.rows import CardRow, Projected
from kiosk.clock import business_date, hlc_to_millis, millis_to_hlc
from kiosk.demo_shop.cast import DemoCast, DemoCustomer
from kiosk.demo_shop.guests import make_menu
from kiosk.demo_shop.opening import local_millis
from kiosk.demo_shop.plan import DemoPlan, chance_id
from kiosk.demo_shop.replies import Replied, make_replies
from kiosk.demo_shop.story import Story, make_card_id, tell_story
from kiosk.ids import Id, nth
from kiosk.printed import PrintedCards, printed_cards
from kiosk.projecting import project
from kiosk.published import PublishedProgramme
from kiosk.till.blank_cards import CARDS_A_DELIVERY, CARDS_AN_ENTRY

_TELLING_SHARE = 0.7
"""Of the time; the rest is folding."""
_MILLIS_BEFORE = 3_600_000
_PUBLISHED_MINUTE = 5 * 60

Progress = Callable[[float], None]


class DemoHistory(msgspec.Struct, frozen=True, kw_only=True):
    """`facts` in the order of their time, their personal parts (JSON by fact id), all rows that follow."""

    facts: tuple[Fact, ...]
    subjects: dict[Id, tuple[Id, ...]]
    """Whom a fact of nobody's concerns."""
    personal: dict[Id, str]
    projected: Projected
    cast: DemoCast


def make_demo_history(plan: DemoPlan, progress: Progress = lambda _part: None) -> DemoHistory:
    """Pure; `progress` is told from 0 to 1."""
    published = _publish(plan)
    menu = make_menu(plan.programme)
    stories: list[Story] = []
    for number in range(plan.customers):
        story = tell_story(plan, menu, published.id, number)
        if story is not None:
            stories.append(story)
        progress((number + 1) / plan.customers * _TELLING_SHARE)
    replies = make_replies(plan, [one for story in stories for one in story.said])
    rows = _project(plan, stories, replies, progress)
    printed = _print_cards(plan, stories)
    blank = _blank(printed, stories)
    told = sorted((fact for story in stories for fact in story.telling.facts), key=lambda fact: fact.order)
    return DemoHistory(
        facts=tuple(
            sorted((published, *printed, *told, *(one.fact for one in replies)), key=lambda fact: fact.order)
        ),
        subjects={one.fact.id: one.customers for one in replies},
        personal={entry: text for story in stories for entry, text in story.telling.personal.items()},
        projected=_joined(rows, blank),
        cast=_make_cast(stories, blank),
    )


def _project(
    plan: DemoPlan, stories: Sequence[Story], replies: Sequence[Replied], progress: Progress
) -> list[Projected]:
    """The rows of each guest; what was answered to them is among their facts."""
    answered: dict[Id, list[Fact]] = {}
    for one in replies:
        for customer in one.customers:
            answered.setdefault(customer, []).append(one.fact)
    rows = []
    for number, story in enumerate(stories, start=1):
        telling = story.telling
        theirs = answered.get(telling.customer, ())
        facts = sorted((*telling.facts, *theirs), key=lambda fact: fact.order) if theirs else telling.facts
        rows.append(project(telling.customer, facts, telling.personal, plan.zone))
        progress(_TELLING_SHARE + (1 - _TELLING_SHARE) * number / len(stories))
    return rows


def _publish(plan: DemoPlan) -> Fact:
    at = local_millis(plan.first_day, _PUBLISHED_MINUTE, plan.zone)
    body = msgspec.json.encode(PublishedProgramme(at, plan.programme)).decode()
    return _shop_fact(plan, Kind.PROGRAMME_PUBLISHED, chance_id(plan.random_for("programme"), at), at, body)


def _shop_fact(plan: DemoPlan, kind: Kind, fact_id: Id, at: int, body: str, place: int = 0) -> Fact:
    day = business_date(at, plan.zone, plan.day_ends_hour).isoformat()
    return Fact(id=fact_id, kind=kind, body=body, hlc=millis_to_hlc(at) + place, business_date=day)


def _print_cards(plan: DemoPlan, stories: Sequence[Story]) -> list[Fact]:
    """Cards come from the printer in deliveries, each an hour before its first card is given out; the
    last ones still wait in the drawer."""
    random = plan.random_for("cards")
    given = sorted((at, card) for story in stories for card, at in _given_cards(story))
    last_at = given[-1][0] if given else plan.now
    cards = [*given, *((last_at, make_card_id(random)) for _ in range(plan.blank_cards))]
    facts = []
    for delivery in _parts(cards, CARDS_A_DELIVERY):
        at = delivery[0][0] - _MILLIS_BEFORE
        tap = chance_id(random, at)
        for place, part in enumerate(_parts(delivery, CARDS_AN_ENTRY)):
            body = msgspec.json.encode(PrintedCards(tuple(card for _, card in part))).decode()
            facts.append(_shop_fact(plan, Kind.CARDS_PRINTED, nth(tap, place), at, body, place))
    return facts


def _blank(printed: Sequence[Fact], stories: Sequence[Story]) -> tuple[CardRow, ...]:
    given = {card for story in stories for card in story.cards}
    return tuple(row for row in printed_cards(printed) if row.card not in given)


def _given_cards(story: Story) -> Iterator[tuple[str, int]]:
    linking = (fact for fact in story.telling.facts if fact.kind in (Kind.CARD_LINKED, Kind.CARD_REPLACED))
    return zip(story.cards, (hlc_to_millis(fact.hlc) for fact in linking), strict=False)


def _parts(cards: Sequence[tuple[int, str]], most: int) -> Iterator[Sequence[tuple[int, str]]]:
    return (cards[at : at + most] for at in range(0, len(cards), most))


def _joined(rows: Sequence[Projected], blank: tuple[CardRow, ...]) -> Projected:
    names = Projected.__struct_fields__
    joined = {name: tuple(chain.from_iterable(getattr(one, name) for one in rows)) for name in names}
    return Projected(**{**joined, "cards": (*joined["cards"], *blank)})


def _make_cast(stories: Sequence[Story], blank: Sequence[CardRow]) -> DemoCast:
    nameless = next((story for story in stories if story.guest.name is None and len(story.cards) == 1), None)
    return DemoCast(
        parts={story.guest.part: _customer(story) for story in stories if story.guest.part is not None},
        nameless=_customer(nameless) if nameless else None,
        blank_cards=tuple(row.card for row in blank),
        guest_ticket=next((story.guest_ticket for story in stories if story.guest_ticket), ""),
    )


def _customer(story: Story) -> DemoCustomer:
    name = story.guest.name
    return DemoCustomer(
        customer=story.telling.customer,
        card_id=story.cards[-1],
        given_name=name.given if name else "",
        family_name=name.family if name else "",
        language=story.guest.language,
        lost_card_id=story.cards[-2] if len(story.cards) > 1 else "",
    )
