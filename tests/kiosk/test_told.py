"""What a person is told of what they told us: in words, never in the names that fields have here."""

import pytest

from kiosk.ids import new_id
from kiosk.privacy.told import Told
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit
from tests.privacy.makers import tell

TOLD = {
    "en": ["First name: Anna", "Family name: Nagy", "Language: Hungarian", "Birthday: 21 September 1990",
           "Name day: 26 July", "Greeted without a name", "Several people use this card"],
    "hu": ["Vezetéknév: Nagy", "Keresztnév: Anna", "Nyelv: magyar", "Születésnap: 1990. szeptember 21.",
           "Névnap: július 26.", "Név nélkül köszöntjük", "Többen használják ezt a kártyát"],
}  # fmt: skip


@pytest.mark.parametrize("language", TOLD)
def test_a_person_reads_words_and_no_fields(shop: Shop, language: str) -> None:
    new = NewCustomer(given_name="Anna", family_name="Nagy", language="hu", with_first_stamp=False)
    visit = shop.till.members.enrol(new_id(), new)
    assert isinstance(visit, Visit)
    fields = {"birthday": "1990-09-21", "name_day": "07-26", "greet_by_name": False, "shared": True}
    tell(shop, visit.person.customer, fields)
    shop.till.speak(language)
    told = shop.till.privacy.tell(visit.person.customer)
    assert isinstance(told, Told)
    assert [line.text for line in told.sections[0].lines] == TOLD[language]
