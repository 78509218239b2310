"""Does the manager see what the campaigns did, whom to congratulate, who won and what partners are owed?"""

from datetime import date

import msgspec
import pytest

from db import reading
from db.entry import Kind
from kiosk.ids import Id, new_id
from kiosk.office.campaigns import CampaignLine, CampaignsNow
from kiosk.office.office import Office
from kiosk.programme.document import Programme, Reward, RewardKind
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift
from kiosk.programme.draws import DrawAsked, DrawHeld
from kiosk.programme.stock import Settlement
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Undone, Visit
from tests.fakes import SetClock
from tests.makers import make_programme

TODAY = date(2026, 9, 21)
CAKE = Gift(reward="free-cake", valid_days=14)
CINEMA = Reward(
    id="cinema", names={"en": "Cinema"}, cost_cents=500, key_in={"en": "Cinema"}, points=1,
    kind=RewardKind.PARTNER, partner="Kino Sõprus",
)  # fmt: skip


def campaign(kind: CampaignKind, gift: Gift) -> Campaign:
    return Campaign(id=str(kind), kind=kind, names={"en": str(kind)}, gift=gift, days_after=3)


@pytest.fixture
def programme() -> Programme:
    plain = make_programme(stamp_gap_minutes=0)
    return msgspec.structs.replace(
        plain,
        campaigns=(
            campaign(CampaignKind.BIRTHDAY, CAKE),
            campaign(CampaignKind.NAME_DAY, Gift(points=5)),
            campaign(CampaignKind.NEXT_VISIT, CAKE),
        ),
        rewards=(*plain.rewards, CINEMA),
    )


@pytest.fixture
def office(shop: Shop, clock: SetClock) -> Office:
    shop.home.name_days.write_text("09-21 Matīss\n09-23 Marta, Anna\n09-28 Tālis\n", encoding="utf-8")
    return Office(shop.engine, shop.home, shop.settings, clock)


def enrolled(shop: Shop, name: str, family: str = "", **fields: str) -> Id:
    asked = NewCustomer(given_name=name, family_name=family, with_first_stamp=False)
    visit = shop.till.members.enrol(new_id(), asked)
    assert isinstance(visit, Visit)
    tap = shop.ledger.begin(new_id())
    tap.add(Kind.PROFILE_CHANGED, customer=visit.person.customer, personal={"fields": fields})
    shop.ledger.write(tap)
    return visit.person.customer


def page(shop: Shop, customer: Id) -> Visit:
    visit = shop.till.open_customer(customer)
    assert isinstance(visit, Visit)
    return visit


def line(now: CampaignsNow, kind: CampaignKind) -> CampaignLine:
    return next(line for line in now.campaigns if line.kind is kind)


def test_a_campaign_counts_whom_it_reached_what_was_used_and_its_cost(shop: Shop, office: Office) -> None:
    marta, janis = enrolled(shop, "Marta", birthday="09-21"), enrolled(shop, "Jānis", birthday="09-20")
    for customer in (marta, janis):
        page(shop, customer)
        page(shop, customer)  # the second scan gives nothing more
    assert isinstance(shop.till.redeeming.redeem(new_id(), page(shop, marta), "free-cake"), Visit)
    birthday = line(office.campaigns.now(), CampaignKind.BIRTHDAY)
    assert (birthday.given, birthday.people, birthday.vouchers, birthday.used) == (2, 2, 2, 1)
    assert (birthday.cost_cents, birthday.last_on) == (150, TODAY)
    assert birthday.sentence.startswith("Free cake")


def test_what_was_undone_is_not_counted(shop: Shop, office: Office) -> None:
    marta = enrolled(shop, "Jānis")
    bought = shop.till.purchases.record_amount(new_id(), page(shop, marta), 500)
    assert isinstance(bought, Visit)
    assert line(office.campaigns.now(), CampaignKind.NEXT_VISIT).given == 1
    assert bought.act is not None
    assert isinstance(shop.till.undo(new_id(), bought.act.operation), Undone)
    assert line(office.campaigns.now(), CampaignKind.NEXT_VISIT).given == 0


def test_an_undo_that_was_undone_takes_nothing_back(shop: Shop, office: Office) -> None:
    bought = shop.till.purchases.record_amount(new_id(), page(shop, enrolled(shop, "Jānis")), 500)
    assert isinstance(bought, Visit)
    assert bought.act is not None
    undone = new_id()
    assert isinstance(shop.till.undo(undone, bought.act.operation), Undone)
    tap = shop.ledger.begin(new_id())
    for entry in shop.ledger.find_operation(undone):
        tap.add(Kind.UNDO, customer=entry.customer, visit=entry.visit, reverses=entry.id)
    shop.ledger.write(tap)
    assert line(office.campaigns.now(), CampaignKind.NEXT_VISIT).given == 1


@pytest.mark.parametrize("body", ["{", "[]", '{"of": 7}', '{"of": "x", "lines": 3}'])
def test_a_return_that_nobody_understands_breaks_no_page(shop: Shop, office: Office, body: str) -> None:
    marta = enrolled(shop, "Marta", birthday="09-21")
    page(shop, marta)
    tap = shop.ledger.begin(new_id())
    tap.add(Kind.RETURN, customer=marta, body=body)
    shop.ledger.write(tap)
    assert line(office.campaigns.now(), CampaignKind.BIRTHDAY).given == 1


def test_what_is_older_than_ninety_days_is_left_out(shop: Shop, office: Office, clock: SetClock) -> None:
    page(shop, enrolled(shop, "Marta", birthday="09-21"))
    clock.pass_days(89)
    assert line(office.campaigns.now(), CampaignKind.BIRTHDAY).given == 1
    clock.pass_days(1)
    assert line(office.campaigns.now(), CampaignKind.BIRTHDAY).given == 0


def test_the_next_days_name_who_has_a_birthday_or_a_name_day(shop: Shop, office: Office) -> None:
    enrolled(shop, "Marta", "Õunapuu", birthday="1990-09-21")
    enrolled(shop, "Anna", "Bērziņa", birthday="09-27")
    enrolled(shop, "Anna", "Later", name_day="12-24")  # of several days they keep another
    enrolled(shop, "Annabel", "Other", birthday="09-28")  # begins alike; eight days away
    enrolled(shop, "Matiss", "Plain")  # typed without its accent
    coming = office.campaigns.now().coming
    assert coming is not None
    assert [(day.on.day, day.birthdays, day.name_days) for day in coming] == [
        (21, ("Marta Õunapuu",), ("Matiss Plain",)),
        (23, (), ("Anna Bērziņa", "Marta Õunapuu")),
        (27, ("Anna Bērziņa",), ()),
    ]


def test_without_campaigns_nobody_is_looked_for(shop: Shop, office: Office) -> None:
    assert shop.till.rules.publish(new_id(), make_programme()) is not None
    now = office.campaigns.now()
    assert (now.campaigns, now.coming, now.owed) == ((), None, None)


def test_a_draw_is_shown_with_its_winner_and_its_proof(shop: Shop, office: Office) -> None:
    guests = [enrolled(shop, name, "Ozols") for name in ("Marta", "Jānis", "Anna")]
    for guest in guests:
        shop.till.purchases.record_amount(new_id(), page(shop, guest), 100)
    before = office.campaigns.now()
    assert (before.entrants, before.draws) == ((3, 3, 3), ())
    gone = enrolled(shop, "Gone", "Ozols")
    shop.till.purchases.record_amount(new_id(), page(shop, gone), 100)
    shop.till.privacy.erase(new_id(), gone)
    assert office.campaigns.now().entrants == before.entrants
    asked = DrawAsked(name="Autumn", reward="free-cake", since=TODAY, until=TODAY)
    held = shop.till.draws.hold(new_id(), asked)
    assert isinstance(held, DrawHeld)
    (draw,) = office.campaigns.now().draws
    winner = reading.find_profile(shop.ledger.connection, held.winners[0])
    assert winner is not None
    assert draw.winners == (f"{winner.given_name} O.",)
    assert (draw.entrants, draw.reward, draw.held_on, draw.is_fair) == (3, "Free cake", TODAY, True)


def test_a_winner_who_was_somebody_elses_second_card_keeps_a_name(shop: Shop, office: Office) -> None:
    first, second = (enrolled(shop, name, "Ozols") for name in ("Marta", "Anna"))
    shop.till.purchases.record_amount(new_id(), page(shop, second), 100)
    asked = DrawAsked(name="Autumn", reward="free-cake", since=TODAY, until=TODAY)
    assert isinstance(shop.till.draws.hold(new_id(), asked), DrawHeld)
    assert isinstance(shop.till.merging.merge_two(new_id(), first, second), str)
    (draw,) = office.campaigns.now().draws
    assert draw.winners in (("Marta O.",), ("Anna O.",))


def test_partners_are_owed_for_this_month_and_for_the_last(
    shop: Shop, office: Office, clock: SetClock
) -> None:
    marta = enrolled(shop, "Marta")
    shop.till.purchases.record_amount(new_id(), page(shop, marta), 5000)
    assert isinstance(shop.till.redeeming.redeem(new_id(), page(shop, marta), "cinema"), Visit)
    owed = office.campaigns.now().owed
    assert owed is not None
    assert [listed.lines for listed in owed] == [(Settlement(partner="Kino Sõprus", count=1, cents=500),), ()]
    clock.pass_days(15)
    owed = office.campaigns.now().owed
    assert owed is not None
    assert [(listed.since, len(listed.lines)) for listed in owed] == [
        (date(2026, 10, 1), 0),
        (date(2026, 9, 1), 1),
    ]
