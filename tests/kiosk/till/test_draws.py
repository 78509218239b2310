"""A prize draw can be drawn again by anybody: the list, the seed and the winners are entries."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import reading
from kiosk.ids import Id, new_id
from kiosk.privacy.progress import Erasure
from kiosk.programme.document import Programme
from kiosk.programme.draws import WINNERS_MOST, DrawAsked, DrawHeld, draw_winners, is_fair
from kiosk.programme.purses import debts
from kiosk.proof import differences
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock
from tests.makers import make_programme

TODAY = date(2026, 9, 21)


@pytest.fixture
def programme() -> Programme:
    return make_programme(stamp_gap_minutes=0)


def visited(shop: Shop, name: str = "Marta") -> Id:
    visit = shop.till.members.enrol(new_id(), NewCustomer(given_name=name))
    assert isinstance(visit, Visit)
    return visit.person.customer


def asked(**changes: object) -> DrawAsked:
    draw = DrawAsked(name="Autumn draw", reward="free-cake", since=TODAY, until=TODAY)
    return msgspec.structs.replace(draw, **changes)


def held(shop: Shop, operation: Id, **changes: object) -> DrawHeld:
    draw = shop.till.draws.hold(operation, asked(**changes))
    assert isinstance(draw, DrawHeld)
    return draw


def test_the_winners_are_kept_with_their_list_and_can_be_drawn_again(shop: Shop, clock: SetClock) -> None:
    guests = sorted(visited(shop) for _ in range(7))
    clock.pass_days()
    late = visited(shop, "Late")
    draw = held(shop, new_id(), winners=2)
    assert (draw.entrants, len(set(draw.winners))) == (7, 2)
    ((kept, listed),) = shop.till.draws.held()
    assert kept == draw
    assert sorted(listed) == guests
    assert is_fair(kept, listed)
    assert not is_fair(msgspec.structs.replace(kept, winners=kept.winners[::-1]), listed)
    assert not is_fair(kept, (*listed, late))
    for guest in (*guests, late):
        visit = shop.till.open_customer(guest)
        assert isinstance(visit, Visit)
        assert [gift.count for gift in visit.gifts] == ([1] if guest in draw.winners else [])
    assert list(differences(shop.ledger.connection, shop.ledger.zone)) == []


def test_the_same_tap_twice_is_one_draw(shop: Shop) -> None:
    for _ in range(5):
        visited(shop)
    tap = new_id()
    first, second = held(shop, tap), held(shop, tap)
    assert first == second
    assert len(shop.till.draws.held()) == 1
    assert debts(shop.ledger.account(first.winners[0])) == {}


def test_nobody_who_was_erased_is_in_the_list(shop: Shop) -> None:
    gone, *guests = sorted(visited(shop) for _ in range(5))
    assert isinstance(shop.till.privacy.erase(new_id(), gone), Erasure)
    held(shop, new_id(), winners=4)
    ((draw, listed),) = shop.till.draws.held()
    assert sorted(draw.winners) == sorted(listed) == guests


def test_a_long_list_is_kept_in_parts(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.till.draws.ENTRANTS_A_LIST", 2)
    guests = {visited(shop) for _ in range(5)}
    held(shop, new_id())
    assert len(reading.entries_of_kind(shop.ledger.connection, "draw.listed")) == 3
    assert set(shop.till.draws.held()[0][1]) == guests


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"reward": "gone"}, RefusalKind.REWARD_GONE),
        ({"name": "  "}, RefusalKind.REASON_MISSING),
        ({"winners": 0}, RefusalKind.BAD_QUANTITY),
        ({"winners": WINNERS_MOST + 1}, RefusalKind.BAD_QUANTITY),
        ({"since": TODAY + timedelta(days=1)}, RefusalKind.NOBODY_TO_DRAW),
        ({"since": TODAY - timedelta(9), "until": TODAY - timedelta(1)}, RefusalKind.NOBODY_TO_DRAW),
    ],
)
def test_a_draw_that_cannot_be_is_refused_and_leaves_nothing(
    shop: Shop, changes: dict[str, object], kind: RefusalKind
) -> None:
    visited(shop)
    refused = shop.till.draws.hold(new_id(), asked(**changes))
    assert isinstance(refused, Refusal)
    assert refused.kind is kind
    assert shop.till.draws.held() == []
    assert reading.entries_of_kind(shop.ledger.connection, "draw.listed") == []


@given(st.sets(st.integers(0, 10**6), max_size=50), st.text(max_size=9), st.integers(0, 60))
def test_who_wins_depends_on_the_seed_and_the_list_alone(numbers: set[int], seed: str, count: int) -> None:
    entrants = [f"{number:032x}" for number in numbers]
    winners = draw_winners(seed, entrants, count)
    assert winners == draw_winners(seed, [*reversed(entrants), *entrants], count)
    assert len(winners) == len(set(winners)) == min(count, len(entrants))
    assert set(winners) <= set(entrants)


def test_everybody_has_the_same_chance() -> None:
    entrants = [f"{number:032x}" for number in range(10)]
    wins = dict.fromkeys(entrants, 0)
    for seed in range(5000):
        wins[draw_winners(str(seed), entrants, 1)[0]] += 1
    expected = 500
    chi_square = sum((won - expected) ** 2 / expected for won in wins.values())
    assert chi_square < 27.9  # 99.9 % of fair draws, with nine degrees of freedom
