"""A withdrawal wins over a consent given by somebody who did not know of it, whatever the clocks say."""

import random
from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import kiosk.profile
from db.entry import Fact, Kind
from kiosk.consents import Consents, fold_consents, given_body, withdrawn_body
from kiosk.profile import fold_profile
from kiosk.programme.fold import standing
from tests.makers import MORNING, make_fact

NEWS = "news"


class Counter:
    """One that knows what it was told, and whose clock may be wrong."""

    def __init__(self, skew: int) -> None:
        self.skew = skew
        self.known: list[Fact] = []

    def give(self, at: int) -> Fact:
        return self._tell(Kind.CONSENT_GIVEN, at, given_body(self._consents(), NEWS, "2026"))

    def withdraw(self, at: int) -> Fact:
        return self._tell(Kind.CONSENT_WITHDRAWN, at, withdrawn_body(NEWS))

    def _tell(self, kind: Kind, at: int, body: str) -> Fact:
        fact = make_fact(kind, at=MORNING + at + self.skew, body=body)
        self.known.append(fact)
        return fact

    def _consents(self) -> Consents:
        return fold_consents(standing(self.known))


deeds = st.lists(st.tuples(st.integers(0, 1), st.sampled_from(["give", "withdraw", "meet"])), max_size=12)


@given(deeds, st.integers(-9, 9), st.randoms(use_true_random=False))
def test_nobody_is_written_to_after_a_withdrawal_that_the_giver_did_not_know(
    story: list[tuple[int, str]], skew: int, shuffle: random.Random
) -> None:
    counters = Counter(0), Counter(skew)
    withdrawn: set[str] = set()
    unanswered: dict[str, set[str]] = {}
    for at, (number, deed) in enumerate(story):
        counter = counters[number]
        if deed == "meet":
            together = {fact.id: fact for one in counters for fact in one.known}
            for one in counters:
                one.known = list(together.values())
        elif deed == "withdraw":
            withdrawn.add(counter.withdraw(at).id)
        else:
            seen = {fact.id for fact in counter.known}
            unanswered[counter.give(at).id] = seen
    facts = list({fact.id: fact for one in counters for fact in one.known}.values())
    shuffle.shuffle(facts)
    stands = any(withdrawn <= seen for seen in unanswered.values())
    assert fold_profile(facts, {}).consents == ((NEWS,) if stands else ())


def test_a_fold_by_the_last_word_alone_would_break_that_law(monkeypatch: pytest.MonkeyPatch) -> None:
    def by_the_last_word(facts: Sequence[Fact]) -> Consents:
        return Consents((NEWS,) if facts[-1].kind == Kind.CONSENT_GIVEN else ())

    facts = [Counter(0).withdraw(1), Counter(5).give(2)]
    assert fold_profile(facts, {}).consents == ()
    monkeypatch.setattr(kiosk.profile, "fold_consents", by_the_last_word)
    assert fold_profile(facts, {}).consents == (NEWS,)


def test_what_an_older_kiosk_wrote_goes_by_its_order() -> None:
    told = msgspec.json.encode({"purpose": NEWS, "wording": "1"}).decode()
    given_first = make_fact(Kind.CONSENT_GIVEN, at=MORNING, body=told)
    withdrawn = make_fact(Kind.CONSENT_WITHDRAWN, at=MORNING + 1, body=withdrawn_body(NEWS))
    again = make_fact(Kind.CONSENT_GIVEN, at=MORNING + 2, body=told)
    assert fold_profile([given_first, withdrawn], {}).consents == ()
    assert fold_profile([given_first, withdrawn, again], {}).consents == (NEWS,)
    broken = make_fact(Kind.CONSENT_GIVEN, at=MORNING + 3, body='{"purpose":[1]}')
    assert fold_profile([broken], {}).consents in ((), ("",))


@given(st.integers(-99, 99), st.integers(-99, 99), st.booleans())
def test_a_card_that_was_replaced_by_name_stays_so_whatever_the_clocks_made_of_it(
    linked_at: int, used_at: int, is_used: bool
) -> None:
    """It was linked at a counter whose clock is ahead, and reported lost at one whose clock is right."""
    facts = [
        make_fact(Kind.CUSTOMER_ENROLLED, at=MORNING - 1000),
        make_fact(Kind.CARD_LINKED, at=MORNING + linked_at),
        make_fact(Kind.CARD_REPLACED, at=MORNING),
    ]
    parts: list[dict[str, object]] = [{"fields": {}}, {"card": "01"}, {"card": "02", "replaces": ["01", 7]}]
    if is_used:
        facts.append(make_fact(Kind.CARD_LINKED, at=MORNING + used_at))
        parts.append({"card": "01"})
    told = {f.id: msgspec.json.encode(part).decode() for f, part in zip(facts, parts, strict=True)}
    profile = fold_profile(facts, told)
    assert "01" in dict(profile.replaced)
    assert "02" in dict(profile.cards)


fields = st.sampled_from(["given_name", "family_name", "phone"])


@given(
    st.lists(st.tuples(fields, st.integers(0, 5), st.text(max_size=3)), max_size=12),
    st.randoms(use_true_random=False),
)
def test_each_field_is_the_last_writers_in_whatever_order_it_arrives(
    writes: list[tuple[str, int, str]], shuffle: random.Random
) -> None:
    facts, told, last = [], {}, dict[str, tuple[tuple[int, str], str]]()
    for name, at, text in writes:
        fact = make_fact(Kind.PROFILE_CHANGED, at=MORNING + at)
        facts.append(fact)
        told[fact.id] = msgspec.json.encode({"fields": {name: text}}).decode()
        last[name] = max(last.get(name, ((0, ""), "")), (fact.order, text))
    shuffle.shuffle(facts)
    assert fold_profile(facts, told).fields == {name: text for name, (_, text) in last.items()}
