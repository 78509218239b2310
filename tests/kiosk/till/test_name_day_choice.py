"""Of several name days the customer keeps one: chosen at the counter, taken back, and celebrated alone."""

import pytest

from kiosk.ids import new_id
from kiosk.name_days import NameDays
from kiosk.notes import NewNote
from kiosk.personal_days import PersonalDays
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift
from kiosk.refusal import RefusalKind
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock
from tests.kiosk.till.counter import ok, refused
from tests.makers import make_programme

CALENDAR = NameDays(by_name={"leonas": ((2, 20), (6, 28), (11, 10)), "rita": ((5, 22),)}, leap=(2, 19))


@pytest.fixture
def programme() -> Programme:
    gift = Gift(reward="free-cake", valid_days=14)
    kept = Campaign(id="name-day", kind=CampaignKind.NAME_DAY, names={"en": "Name day"}, gift=gift)
    return make_programme(campaigns=(kept,))


@pytest.fixture
def leonas(shop: Shop) -> Visit:
    shop.till._desk.showing.days = PersonalDays(lambda: CALENDAR)
    return ok(shop.till.members.enrol(new_id(), NewCustomer(given_name="Leonas", with_first_stamp=False)))


def kept(visit: Visit) -> list[tuple[str, bool]]:
    return [(choice.told, choice.is_chosen) for choice in visit.name_days]


def test_one_is_chosen_taken_back_and_undone(shop: Shop, leonas: Visit) -> None:
    assert kept(leonas) == [("02-20", False), ("06-28", False), ("11-10", False)]
    chosen = ok(shop.till.notes.keep_name_day(new_id(), leonas, "06-28"))
    assert kept(chosen)[1] == ("06-28", True)
    assert chosen.act is not None
    back = ok(shop.till.undo(new_id(), chosen.act.operation))
    assert back.visit is not None
    assert not any(is_chosen for _, is_chosen in kept(back.visit))
    again = ok(shop.till.notes.keep_name_day(new_id(), ok(shop.till.refresh(leonas)), "11-10"))
    none = ok(shop.till.notes.keep_name_day(new_id(), again, ""))
    assert not any(is_chosen for _, is_chosen in kept(none))


@pytest.mark.parametrize("told", ["06-29", "02-30", "13-01", "28 June", "x" * 5000, "\u202e06-28"])
def test_a_day_that_is_none_of_the_names_is_not_kept(shop: Shop, leonas: Visit, told: str) -> None:
    assert refused(shop.till.notes.keep_name_day(new_id(), leonas, told)) is RefusalKind.BAD_NAME
    assert shop.ledger.profile(leonas.person.customer).text("name_day") == ""


def test_who_has_one_day_none_or_a_shared_card_is_not_asked(shop: Shop, leonas: Visit) -> None:
    for name in ("Rita", "Zzyzx"):
        other = ok(shop.till.members.enrol(new_id(), NewCustomer(given_name=name, with_first_stamp=False)))
        assert other.name_days == ()
    assert ok(shop.till.notes.share(new_id(), leonas, is_shared=True)).name_days == ()


def test_the_gift_comes_on_the_day_that_is_kept_and_on_no_other(
    shop: Shop, leonas: Visit, clock: SetClock
) -> None:
    ok(shop.till.notes.keep_name_day(new_id(), leonas, "11-10"))
    clock.pass_days(50)  # from 21 September to 10 November
    visit = ok(shop.till.open_customer(leonas.person.customer))
    assert [gift.reward_names["en"] for gift in visit.gifts] == ["Free cake"]
    assert shop.ledger.account(leonas.person.customer).occasions == ("name-day/2026",)


def test_a_day_moved_by_a_leap_year_is_shown_where_it_is(shop: Shop, leonas: Visit, clock: SetClock) -> None:
    clock.pass_days(560)  # to April 2028
    shown = ok(shop.till.open_customer(leonas.person.customer)).name_days
    assert (shown[0].told, shown[0].on.isoformat()) == ("02-20", "2028-02-21")


def test_in_a_shop_that_congratulates_nobody_they_leave_no_trace(shop: Shop, leonas: Visit) -> None:
    shop.publish(new_id(), make_programme())
    noted = ok(shop.till.notes.keep(new_id(), leonas, NewNote(text="tea")))
    assert noted.name_days == ()
