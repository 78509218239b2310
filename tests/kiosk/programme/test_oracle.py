"""The engine agrees with an oracle that was written plainly beside it, on random programmes and histories."""

from random import Random

import pytest

from kiosk.programme.document import Programme
from kiosk.programme.fold import fold
from kiosk.programme.lots import as_of
from kiosk.programme.tiers import tier_on
from tests.kiosk.programme.happenings import Happening, facts_of, make_happenings
from tests.kiosk.programme.makers import make_random_programme
from tests.kiosk.programme.oracle import Oracle
from tests.makers import CUSTOMER


def disagreement(programme: Programme, happenings: list[Happening]) -> dict[str, tuple[object, object]]:
    """What engine and oracle say differently: by name, the engine's and the oracle's."""
    account, visits = fold(facts_of(programme, happenings), CUSTOMER)
    if happenings:
        account = as_of(account, happenings[-1].on)
    oracle = Oracle(programme, happenings)
    if happenings:
        oracle.today = happenings[-1].on
        oracle.throw_away_what_expired()
    card, state = programme.stamp_cards[0], account.card("coffee")
    earned, stamps = divmod(oracle.card["stamps"], card.needed)
    pairs = {
        "points": (account.points, oracle.points),
        "lots": (sum(lot.points for lot in account.lots), max(0, oracle.points)),
        "spent": (account.spent_cents, oracle.spent),
        "visits": (len(visits), len(oracle.visits)),
        "card": ((state.stamps, state.earned, state.redeemed), (stamps, earned, oracle.card["used"])),
        "gifts": (
            sum(p.earned for key, p in account.purses.items() if key.startswith("gift/")),
            oracle.gifts,
        ),
        "vouchers": (
            {
                k: [p.earned, p.redeemed]
                for k, p in account.purses.items()
                if not k.startswith(("gift/", "feat/"))
            },
            oracle.vouchers,
        ),
        "carries": (
            {rule: carry for rule, carry in account.carries.items() if carry and "/" not in rule},
            {rule: carry * 100 for rule, carry in oracle.left_over.items() if carry},
        ),
    }
    if programme.tiers is not None and happenings:
        on = happenings[-1].on
        tier = tier_on(programme.tiers, account, on).tier
        pairs["tier"] = (tier.id if tier else None, oracle.tier(on))
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def shrunk(programme: Programme, happenings: list[Happening]) -> list[Happening]:
    """The fewest happenings that still disagree, for whoever has to find out why."""
    for place in range(len(happenings)):
        fewer = happenings[:place] + happenings[place + 1 :]
        if disagreement(programme, fewer):
            return shrunk(programme, fewer)
    return happenings


def check(seed: int) -> None:
    random = Random(seed)
    programme, happenings = make_random_programme(random), make_happenings(random)
    if disagreement(programme, happenings):
        fewest = shrunk(programme, happenings)
        pytest.fail(f"seed {seed}: {disagreement(programme, fewest)}\n{fewest}\n{programme}")


@pytest.mark.parametrize("first", range(0, 400, 50))
def test_the_engine_agrees_with_the_oracle(first: int) -> None:
    """All ten thousand are in `python -m tests.benchmarks programme`."""
    for seed in range(first, first + 50):
        check(seed)
