"""Gifts come by themselves: on a scan and once a day, each occasion once, also from kiosks that are apart."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest

from db.engine import driver_of
from db.entry import Kind
from kiosk.gains import GiftShown
from kiosk.home import Home
from kiosk.ids import Id, new_id
from kiosk.programme.document import Programme
from kiosk.programme.document_earning import Expiry, ExpiryKind
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift, GuestTickets
from kiosk.programme.purses import debts
from kiosk.proof import differences
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop, open_shop
from kiosk.visit import NewCustomer, Undone, Visit
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.sync.makers import open_kiosk, take_waiting

EN = {"en": "Gift"}
CAKE = Gift(reward="free-cake", valid_days=14)
TODAY = date(2026, 9, 21)


def campaign(kind: CampaignKind, gift: Gift | None = CAKE, **window: int) -> Campaign:
    made = Campaign(id=str(kind), kind=kind, names={"en": str(kind)}, gift=gift)
    return msgspec.structs.replace(made, **window)


@pytest.fixture
def programme() -> Programme:
    return make_programme(
        campaigns=(
            campaign(CampaignKind.BIRTHDAY, days_before=3, days_after=3),
            campaign(CampaignKind.NEXT_VISIT),
            campaign(CampaignKind.WELCOME, Gift(points=50), days_after=1),
            campaign(CampaignKind.WIN_BACK, Gift(tickets=1), least_days=30),
            campaign(CampaignKind.EXPIRY_WARNING, None, days_before=7),
        ),
        guest_tickets=GuestTickets(names=EN),
        expiry=Expiry(kind=ExpiryKind.BY_LOT, months=1),
        stamp_gap_minutes=0,
    )


def enrolled(shop: Shop, name: str = "Marta", **fields: str) -> Id:
    visit = shop.till.members.enrol(new_id(), NewCustomer(given_name=name, with_first_stamp=False))
    assert isinstance(visit, Visit)
    tell(shop, visit.person.customer, **fields)
    return visit.person.customer


def tell(shop: Shop, customer: Id, **fields: str) -> None:
    tap = shop.ledger.begin(new_id())
    tap.add(Kind.PROFILE_CHANGED, customer=customer, personal={"fields": fields})
    shop.ledger.write(tap)


def page(shop: Shop, customer: Id) -> Visit:
    visit = shop.till.open_customer(customer)
    assert isinstance(visit, Visit)
    return visit


def brought(visit: Visit) -> list[str]:
    return [gift.campaign.get("en", "") for gift in visit.gifts]


def ready(visit: Visit, reward: str) -> int:
    return next(offer.ready_count for offer in visit.rewards if offer.reward == reward)


def run_the_day(shop: Shop) -> int:
    """The whole of a day's run, a slice at a time; how many slices it took."""
    slices = 0
    while shop.till.campaigns.run_some():
        slices += 1
    return slices


def test_a_birthday_gift_comes_with_the_scan_once_and_says_why(shop: Shop, clock: SetClock) -> None:
    clock.pass_days(2)
    marta = enrolled(shop, birthday="1990-09-23")
    clock.pass_days()
    visit = page(shop, marta)
    last_day = date(2026, 10, 8)
    assert visit.gifts[0] == GiftShown(
        campaign={"en": "birthday"},
        icon="cake",
        reward_names={"en": "Free cake", "et": "Tasuta kook"},
        count=1,
        since=date(2026, 9, 24),
        last_day=last_day,
    )
    assert ready(visit, "free-cake") == 1
    assert brought(page(shop, marta)) == brought(visit)
    assert ready(page(shop, marta), "free-cake") == 1
    redeemed = shop.till.redeeming.redeem(new_id(), page(shop, marta), "free-cake")
    assert isinstance(redeemed, Visit)
    assert "birthday" not in brought(redeemed)
    assert ready(page(shop, marta), "free-cake") == 0


def test_the_days_run_gives_everybody_what_is_due_and_only_once(shop: Shop, clock: SetClock) -> None:
    marta, janis = enrolled(shop, birthday="09-23"), enrolled(shop, "Jānis", birthday="12-24")
    clock.pass_days(2)
    assert run_the_day(shop) == 1
    assert shop.ledger.account(marta).occasions == ("welcome/once", "birthday/2026")
    assert shop.ledger.account(janis).occasions == ("welcome/once",)
    entries = shop.ledger.account(marta).entries
    assert run_the_day(shop) == 0
    clock.pass_days()
    assert run_the_day(shop) == 1
    page(shop, marta)
    assert shop.ledger.account(marta).entries == entries


def test_the_days_run_takes_many_members_in_slices(shop: Shop, clock: SetClock) -> None:
    members = [enrolled(shop, "Guest", birthday="09-21") for _ in range(40)]
    clock.pass_days(5)
    for member in members:
        tell(shop, member, birthday="09-26")
    assert run_the_day(shop) > 2
    assert all("birthday/2026" in shop.ledger.account(member).occasions for member in members)
    assert list(differences(shop.ledger.connection, shop.ledger.zone)) == []


def test_a_month_alone_is_enough_and_nonsense_is_no_birthday(shop: Shop, clock: SetClock) -> None:
    told = {name: enrolled(shop, "Guest", birthday=name) for name in ("09", "09-00", "1990-09")}
    wrong = [enrolled(shop, "Guest", birthday=name) for name in ("", "13-01", "9", "soon", "09-31", "٠٩")]
    clock.pass_days(1)
    assert all("birthday" in brought(page(shop, customer)) for customer in told.values())
    assert not any("birthday" in brought(page(shop, customer)) for customer in wrong)


def test_a_welcome_comes_with_the_enrolment_itself(shop: Shop) -> None:
    visit = shop.till.members.enrol(new_id(), NewCustomer(given_name="Marta"))
    assert isinstance(visit, Visit)
    assert [gift.points for gift in visit.gifts if gift.campaign == {"en": "welcome"}] == [50]
    assert visit.points == 80


def test_who_stays_away_longer_than_usual_is_won_back_by_the_days_run(shop: Shop, clock: SetClock) -> None:
    marta = enrolled(shop)
    for _ in range(5):
        clock.pass_days(20)
        shop.till.purchases.record_one_tap(new_id(), page(shop, marta))
    clock.pass_days(39)
    run_the_day(shop)
    assert shop.ledger.account(marta).guest_visits == 0
    clock.pass_days(1)
    run_the_day(shop)
    assert shop.ledger.account(marta).guest_visits == 1
    assert "win_back" in brought(page(shop, marta))


def test_a_purchase_brings_something_for_the_next_day_and_falls_with_it(shop: Shop, clock: SetClock) -> None:
    marta = enrolled(shop)
    bought = shop.till.purchases.record_one_tap(new_id(), page(shop, marta))
    again = shop.till.purchases.record_one_tap(new_id(), page(shop, marta))
    assert isinstance(bought, Visit)
    assert isinstance(again, Visit)
    assert brought(again).count("next_visit") == 1  # once a visit
    assert again.gifts[0].first_day == date(2026, 9, 22)
    assert ready(again, "free-cake") == 0
    for act in (bought.act, again.act):
        assert "next_visit" in brought(page(shop, marta))
        assert act is not None
        assert isinstance(shop.till.undo(new_id(), act.operation), Undone)
    assert "next_visit" not in brought(page(shop, marta))
    shop.till.purchases.record_one_tap(new_id(), page(shop, marta))
    clock.pass_days()
    assert ready(page(shop, marta), "free-cake") == 1


def test_points_about_to_go_are_said(shop: Shop, clock: SetClock) -> None:
    marta = enrolled(shop)
    visit = page(shop, marta)
    assert (visit.points, visit.expiring_points, visit.expiring_on) == (50, 0, None)
    clock.pass_days(23)
    visit = page(shop, marta)
    assert (visit.expiring_points, visit.expiring_on) == (50, date(2026, 10, 21))
    clock.pass_days(8)
    assert (page(shop, marta).points, page(shop, marta).expiring_on) == (0, None)


def test_a_full_disk_keeps_nobody_from_being_greeted(shop: Shop, clock: SetClock) -> None:
    marta = enrolled(shop, birthday="09-23")
    clock.pass_days()
    driver = driver_of(shop.ledger.connection)
    pages = driver.execute("PRAGMA page_count").fetchone()[0]
    driver.execute(f"PRAGMA max_page_count = {pages}")
    while not isinstance(shop.till.purchases.record_amount(new_id(), page(shop, marta), 100), Refusal):
        pass  # the last free pages
    before = shop.ledger.account(marta).occasions
    tell_nobody = page(shop, marta)
    assert tell_nobody.person.call_name == "Marta"
    driver.execute("PRAGMA max_page_count = 1000000")
    assert "birthday" in brought(page(shop, marta))
    assert "birthday/2026" not in before or before == shop.ledger.account(marta).occasions


# Several kiosks

Kiosks = Callable[[int], Shop]


@pytest.fixture
def kiosks(tmp_path: Path, clock: SetClock, programme: Programme) -> Iterator[Kiosks]:
    opened: dict[int, Shop] = {}

    def nth(number: int) -> Shop:
        if number not in opened:
            opened[number] = open_kiosk(Home(tmp_path / str(number)), clock, number, programme)
        return opened[number]

    yield nth
    for shop in opened.values():
        shop.close()


def exchange(*shops: Shop) -> None:
    """Everything each has to give reaches all others."""
    parcels = [take_waiting(shop) for shop in shops]
    for giver, parcel in zip(shops, parcels, strict=True):
        for taker in shops:
            if taker is not giver:
                taker.ledger.receive(parcel)
    for shop in shops:
        shop.ledger.settle_all()


def apart(kiosks: Kiosks, clock: SetClock) -> tuple[Shop, Shop, Id]:
    """Two kiosks that cannot hear each other, and a customer both know, on their birthday."""
    here, there = kiosks(1), kiosks(2)
    marta = enrolled(here, birthday="09-23")
    exchange(here, there)
    clock.pass_days(2)
    return here, there, marta


def test_a_second_birthday_gift_of_a_year_is_void_also_from_two_kiosks(
    kiosks: Kiosks, clock: SetClock
) -> None:
    here, there, marta = apart(kiosks, clock)
    run_the_day(here)
    run_the_day(there)
    exchange(here, there)
    assert here.ledger.account(marta) == there.ledger.account(marta)
    for shop in (here, there):
        assert ready(page(shop, marta), "free-cake") == 1
        assert brought(page(shop, marta)).count("birthday") == 1
        assert shop.ledger.account(marta).occasions.count("birthday/2026") == 1
        assert debts(shop.ledger.account(marta)) == {}
    redeemed = here.till.redeeming.redeem(new_id(), page(here, marta), "free-cake")
    assert isinstance(redeemed, Visit)
    exchange(here, there)
    second = there.till.redeeming.redeem(new_id(), page(there, marta), "free-cake")
    assert isinstance(second, Refusal)
    assert second.kind is RefusalKind.NOT_ENOUGH


def test_a_second_gift_that_was_redeemed_too_is_a_debt_and_no_refusal(
    kiosks: Kiosks, clock: SetClock
) -> None:
    here, there, marta = apart(kiosks, clock)
    for shop in (here, there):
        redeemed = shop.till.redeeming.redeem(new_id(), page(shop, marta), "free-cake")
        assert isinstance(redeemed, Visit)
    exchange(here, there)
    assert here.ledger.account(marta) == there.ledger.account(marta)
    assert debts(here.ledger.account(marta)) == {"voucher/birthday/2026": 1}
    assert list(differences(here.ledger.connection, here.ledger.zone)) == []


# Name days


@pytest.mark.parametrize(("country", "comes"), [("LV", True), ("HU", True), ("EE", False), ("LT", False)])
def test_where_name_days_are_kept_a_new_shop_gives_something(
    home: Home, clock: SetClock, country: str, comes: bool
) -> None:
    home.make()
    home.settings.write_text(f'country = "{country}"\n', encoding="utf-8")
    shop = open_shop(home, clock, programme=make_programme())
    # 21 September, with no birth date: Matīss, Māris in Latvia; Mirella, Máté in Hungary
    names = {"LV": "Matīss", "HU": "Máté", "EE": "Mati", "LT": "Matas"}
    guest = enrolled(shop, names[country])
    visit = page(shop, guest)
    assert [gift.campaign.get("lv") for gift in visit.gifts] == (["Vārda diena"] if comes else [])
    assert ready(visit, "free-coffee") == int(comes)
    shop.close()


def test_of_several_name_days_the_customer_chooses_one(home: Home, clock: SetClock) -> None:
    home.make()
    home.settings.write_text('country = "LT"\n', encoding="utf-8")
    rules = make_programme(campaigns=(campaign(CampaignKind.NAME_DAY),))
    shop = open_shop(home, clock, programme=rules)
    matas = enrolled(shop, "Matas")  # 24 February or 21 September
    assert brought(page(shop, matas)) == ["name_day"]
    other = enrolled(shop, "Matas", name_day="02-24")
    clock.pass_days()
    assert "name_day/2026" in shop.ledger.account(other).occasions  # before it was chosen
    third = enrolled(shop, "Zuzana", name_day="09-22")
    assert brought(page(shop, third)) == ["name_day"]
    shop.close()


def test_latvias_day_for_names_that_no_calendar_has(home: Home, clock: SetClock) -> None:
    home.make()
    home.settings.write_text('country = "LV"\n', encoding="utf-8")
    shop = open_shop(home, clock, programme=make_programme())
    clock.pass_days((date(2027, 5, 22) - TODAY).days)
    guest = enrolled(shop, "Zzyzx")
    assert len(page(shop, guest).gifts) == 1
    shop.close()
