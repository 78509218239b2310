"""Whose birthday is today? Found by the index of words, by first name and initial."""

from datetime import date

import pytest

from db.entry import Kind
from kiosk.ids import new_id
from kiosk.personal_days import days_celebrated
from kiosk.proof import prove
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock


def enrol(shop: Shop, name: str, birthday: str) -> str:
    new = NewCustomer(given_name=name, family_name="Kask", language="et", with_first_stamp=False)
    answer = shop.till.members.enrol(new_id(), new)
    assert isinstance(answer, Visit)
    tap = shop.ledger.begin(new_id())
    customer = answer.person.customer
    tap.add(Kind.PROFILE_CHANGED, customer=customer, personal={"fields": {"birthday": birthday}})
    shop.ledger.write(tap)
    return customer


def test_birthdays_of_today_are_named_and_nobody_elses(shop: Shop, clock: SetClock) -> None:
    today = shop.ledger.today()
    enrol(shop, "Marta", today.isoformat())
    enrol(shop, "Anna", f"{today:%m-%d}")
    enrol(shop, "Mart", f"{today:%m}")
    enrol(shop, "Liis", "02-30")
    enrol(shop, "Olga", "nonsense")
    assert shop.till.today().birthdays == ("Anna K.", "Marta K.")
    clock.pass_days()
    assert shop.till.today().birthdays == ()
    assert prove(shop.engine, shop.home, shop.ledger.zone).is_proved


def test_nobody_finds_people_by_typing_a_birthday(shop: Shop) -> None:
    today = shop.ledger.today()
    enrol(shop, "Marta", today.isoformat())
    assert shop.till.search(f"#{today:%m-%d}") == ()


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 11, 27), ("#11-27",)),
        (date(2026, 2, 28), ("#02-28", "#02-29")),
        (date(2028, 2, 28), ("#02-28",)),
        (date(2028, 2, 29), ("#02-29",)),
    ],
)
def test_who_was_born_on_a_leap_day_has_a_birthday_every_year(today: date, words: tuple[str, ...]) -> None:
    assert days_celebrated(today) == words
