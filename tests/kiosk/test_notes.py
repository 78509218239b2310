"""What is remembered of a customer: dated, told apart, changed, removed; allergies with a yes; a family."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db import reading
from kiosk.ids import new_id
from kiosk.notes import NOTE_LETTERS_MOST, NOTES_MOST, NewNote, clean_note
from kiosk.proof import prove
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, PreferenceKind, Undone, Visit


@pytest.fixture
def visit(shop: Shop) -> Visit:
    new = NewCustomer(given_name="Marta", family_name="Õunapuu", language="et", with_first_stamp=False)
    answer = shop.till.members.enrol(new_id(), new)
    assert isinstance(answer, Visit)
    return answer


def keep(shop: Shop, visit: Visit, instead_of: str = "", **note: object) -> Visit:
    answer = shop.till.notes.keep(new_id(), visit, NewNote(**note), instead_of)  # type: ignore[arg-type]
    assert isinstance(answer, Visit), answer
    return answer


def told(visit: Visit) -> list[tuple[str, str, str]]:
    return [(note.kind, note.text, note.of) for note in visit.preferences]


def test_told_and_noticed_are_kept_apart_and_dated(shop: Shop, visit: Visit) -> None:
    keep(shop, visit, text="Oat milk")
    visit = keep(shop, visit, text="Sits by the window", kind=PreferenceKind.OBSERVED)
    assert told(visit) == [("stated", "Oat milk", ""), ("observed", "Sits by the window", "")]
    assert {note.since for note in visit.preferences} == {shop.ledger.today()}


def test_a_note_is_changed_and_removed_and_undo_brings_it_back(shop: Shop, visit: Visit) -> None:
    keep(shop, visit, text="Oat mlik")
    visit = keep(shop, visit, "Oat mlik", text="Oat milk")
    assert told(visit) == [("stated", "Oat milk", "")]
    operation = new_id()
    dropped = shop.till.notes.drop(operation, visit, "Oat milk")
    assert isinstance(dropped, Visit)
    assert told(dropped) == []
    undone = shop.till.undo(new_id(), operation)
    assert isinstance(undone, Undone)
    assert undone.visit is not None
    assert told(undone.visit) == [("stated", "Oat milk", "")]


def test_an_allergy_is_kept_only_with_the_customers_yes(shop: Shop, visit: Visit) -> None:
    nuts = NewNote(text="Nuts", kind=PreferenceKind.ALLERGY)
    refusal = shop.till.notes.keep(new_id(), visit, nuts)
    assert isinstance(refusal, Refusal)
    assert refusal.kind is RefusalKind.CONSENT_MISSING
    assert not reading.entries_of_kind(shop.ledger.connection, "consent.given")
    visit = keep(shop, visit, text="Nuts", kind=PreferenceKind.ALLERGY, has_signed=True)
    assert told(visit) == [("allergy", "Nuts", "")]
    assert visit.keeps_allergies
    keep(shop, visit, text="Milk", kind=PreferenceKind.ALLERGY)  # the yes stands
    shop.till.consents.withdraw(new_id(), visit.person.customer, "allergies")
    shown = shop.till.open_customer(visit.person.customer)
    assert isinstance(shown, Visit)
    assert told(shown) == []


def test_a_familys_card_greets_nobody_by_name_and_says_whose_allergy_it_is(shop: Shop, visit: Visit) -> None:
    assert "Marta" in visit.greeting.sentence
    shared = shop.till.notes.share(new_id(), visit, is_shared=True)
    assert isinstance(shared, Visit)
    assert "Marta" not in shared.greeting.sentence
    assert shared.person.call_name == ""
    keep(shop, shared, text="Nuts", kind=PreferenceKind.ALLERGY, of="Mari", has_signed=True)
    visit = keep(shop, shared, text="Oat milk")
    assert told(visit) == [("allergy", "Nuts", "Mari"), ("stated", "Oat milk", "Marta")]
    stamped = shop.till.purchases.record_one_tap(new_id(), visit)
    assert isinstance(stamped, Visit)
    assert stamped.act is not None
    assert stamped.act.call_name == ""
    alone = shop.till.notes.share(new_id(), visit, is_shared=False)
    assert isinstance(alone, Visit)
    assert alone.person.call_name == "Marta"


def test_who_is_called_otherwise_than_by_the_rule_says_so(shop: Shop) -> None:
    new = NewCustomer(given_name="Jānis", language="lv", with_first_stamp=False)
    visit = shop.till.members.enrol(new_id(), new)
    assert isinstance(visit, Visit)
    shop.till.speak("lv")
    operation = new_id()
    said = [shop.till.open_customer(visit.person.customer)]
    said.append(shop.till.notes.call(operation, visit, "  Jānīt "))
    said.append(shop.till.notes.greet_by_name(new_id(), visit, is_wanted=False))
    said.append(shop.till.notes.greet_by_name(new_id(), visit, is_wanted=True))
    said.append(shop.till.notes.call(new_id(), visit, ""))
    hellos = [page.greeting.sentence.partition("!")[0] for page in said if isinstance(page, Visit)]
    assert [hello.partition(", ")[2] for hello in hellos] == ["Jāni", "Jānīt", "", "Jānīt", "Jāni"]
    stamped = shop.till.purchases.record_one_tap(new_id(), visit)
    assert isinstance(stamped, Visit)
    assert stamped.act is not None
    assert stamped.act.call_name == "Jānis"  # named, not called


@pytest.mark.parametrize("address", ["12345", "https://x.lv/a", "a@b.lv", "\u202e"])
def test_what_is_no_name_calls_nobody(shop: Shop, visit: Visit, address: str) -> None:
    answer = shop.till.notes.call(new_id(), visit, address)
    assert isinstance(answer, Refusal)
    assert answer.kind is RefusalKind.BAD_NAME


def test_the_same_note_twice_is_one_entry(shop: Shop, visit: Visit) -> None:
    operation = new_id()
    for _ in range(3):
        assert isinstance(shop.till.notes.keep(operation, visit, NewNote(text="Oat milk")), Visit)
    assert len(reading.entries_of_kind(shop.ledger.connection, "profile.changed")) == 1
    assert prove(shop.engine, shop.home, shop.ledger.zone).is_proved


@pytest.mark.parametrize("text", ["", "   ", "\u202e\u200b", "\n\t"])
def test_nothing_is_no_note(shop: Shop, visit: Visit, text: str) -> None:
    answer = shop.till.notes.keep(new_id(), visit, NewNote(text=text))
    assert isinstance(answer, Refusal)


def test_there_is_an_end_of_notes(shop: Shop, visit: Visit) -> None:
    for number in range(NOTES_MOST):
        keep(shop, visit, text=f"note {number}")
    answer = shop.till.notes.keep(new_id(), visit, NewNote(text="one more"))
    assert isinstance(answer, Refusal)
    assert answer.limit == NOTES_MOST


@given(st.text(max_size=200))
@example("0\r\x1b\r0")
def test_a_note_is_one_line_that_can_be_seen(text: str) -> None:
    clean = clean_note(text)
    assert len(clean) <= NOTE_LETTERS_MOST
    assert clean == clean.strip()
    assert "\n" not in clean
    assert clean_note(clean) == clean
