"""Who a customer is, folded: the last word wins per field, a lost card is lost, an erased part is silent."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from db.entry import Fact, Kind
from kiosk.profile import Profile, fold_profile
from tests.makers import MORNING, make_fact

Told = tuple[list[Fact], dict[str, str]]


def tell(*steps: tuple[str, dict[str, object] | None]) -> Told:
    facts, personal = [], {}
    for number, (kind, part) in enumerate(steps):
        fact = make_fact(kind, at=MORNING + number)
        facts.append(fact)
        if part is not None:
            personal[fact.id] = msgspec.json.encode(part).decode()
    return facts, personal


STEPS: list[tuple[str, dict[str, object] | None]] = [
    (Kind.CUSTOMER_ENROLLED, {"fields": {"given_name": "Marta", "language": "et"}}),
    (Kind.CARD_LINKED, {"card": "01"}),
    (Kind.PROFILE_CHANGED, {"fields": {"given_name": "Märta"}}),
    (Kind.CARD_REPLACED, {"card": "02"}),
    (Kind.PROFILE_CHANGED, {"fields": {"language": None}}),
]


def test_the_last_word_wins_per_field() -> None:
    profile = fold_profile(*tell(*STEPS))
    assert profile.fields == {"given_name": "Märta"}
    assert profile.is_enrolled


def test_a_replaced_card_is_lost_and_the_new_one_is_not() -> None:
    profile = fold_profile(*tell(*STEPS))
    assert [card for card, _ in profile.replaced] == ["01"]
    assert [card for card, _ in profile.cards] == ["01", "02"]


def test_undoing_the_replacement_brings_the_old_card_back() -> None:
    facts, personal = tell(*STEPS)
    facts.append(make_fact(Kind.UNDO, at=MORNING + 99, reverses=facts[3].id))
    assert fold_profile(facts, personal).cards == (("01", MORNING + 1),)
    assert fold_profile(facts, personal).replaced == ()


def test_a_withdrawn_consent_is_gone_and_a_new_one_stands() -> None:
    def consents(*kinds: Kind) -> tuple[str, ...]:
        facts = [make_fact(kind, at=MORNING + n, body='{"purpose":"news"}') for n, kind in enumerate(kinds)]
        return fold_profile(facts, {}).consents

    assert consents(Kind.CONSENT_GIVEN) == ("news",)
    assert consents(Kind.CONSENT_GIVEN, Kind.CONSENT_WITHDRAWN) == ()
    assert consents(Kind.CONSENT_GIVEN, Kind.CONSENT_WITHDRAWN, Kind.CONSENT_GIVEN) == ("news",)


def test_without_its_personal_parts_a_profile_is_empty() -> None:
    facts, _ = tell(*STEPS)
    profile = fold_profile(facts, {})
    assert (profile.fields, profile.cards, profile.replaced) == ({}, (), ())


@given(st.permutations(range(len(STEPS))))
def test_any_order_of_arrival_gives_the_same_profile(order: list[int]) -> None:
    facts, personal = tell(*STEPS)
    assert fold_profile([facts[n] for n in order], personal) == fold_profile(facts, personal)


@given(st.text(max_size=40))
def test_a_damaged_personal_part_says_nothing(text: str) -> None:
    fact = make_fact(Kind.CUSTOMER_ENROLLED)
    assert isinstance(fold_profile([fact], {fact.id: text}), Profile)
