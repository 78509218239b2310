"""What is said about cards and acts is true for any card and any quantity."""

import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.gains import StampCardKind
from tests.ui.cashier.visits import make_act, make_card
from ui.cashier.said import count_of, fill, missing_of, preview_of
from ui.cashier.said_of_acts import act_in_short, undo_title
from ui.words import Words

WORDS = Words("en")
kinds = st.sampled_from(StampCardKind)


@given(kinds, st.integers(2, 40), st.data())
def test_a_preview_never_promises_more_stamps_than_a_card_has(
    kind: StampCardKind, size: int, data: st.DataObject
) -> None:
    card = make_card(0, kind=kind, size=size)
    card = make_card(data.draw(st.integers(0, card.needed - 1)), kind=kind, size=size)
    quantity = data.draw(st.integers(1, 99))
    said = preview_of(WORDS, card, quantity)
    before, after = (int(number) for number in re.findall(r"(\d+) → (\d+)", said)[0])
    assert before == card.stamps
    assert 1 <= after <= card.needed
    assert (card.stamps + quantity - after) % card.needed == 0
    assert ("Ready" in said) == (card.stamps + quantity >= card.needed)


@given(kinds, st.integers(2, 40), st.integers(0, 3))
def test_an_empty_card_with_a_reward_ready_is_said_to_be_full(
    kind: StampCardKind, size: int, ready: int
) -> None:
    card = make_card(0, kind=kind, size=size, ready=ready)
    stamps = card.needed if ready else 0
    assert count_of(WORDS, card) == f"{stamps} of {size}"
    assert ("Ready" in missing_of(WORDS, card)) == (ready > 0)


@given(st.text(max_size=30), st.text(max_size=30))
def test_braces_in_a_name_stay_as_they_are(name: str, what: str) -> None:
    assert fill("{name}: {what}", name=name, what=what) == f"{name}: {what}"


def test_a_place_nobody_fills_is_left_to_be_seen() -> None:
    assert fill("{name} now", other="x") == "{name} now"


def test_undo_names_the_person_and_what_is_undone() -> None:
    def undo(**changes: Any) -> str:
        return undo_title(WORDS, make_act(**changes)).replace("\u2068", "").replace("\u2069", "")

    assert undo() == "Undo Marta +1"
    assert undo(call_name="", stamps=3) == "Undo +3"
    assert undo(kind="redemption", reward_names={"en": "Free cake"}) == "Undo Marta: Free cake"
    assert undo(kind="enrolment") == "Undo Marta: New card"


def test_every_kind_of_act_is_named() -> None:
    kinds_of_act = ("purchase", "enrolment", "replacement")
    said = {act_in_short(WORDS, make_act(kind, stamps=0)) for kind in kinds_of_act}
    assert len(said) == len(kinds_of_act)
    assert "" not in said
