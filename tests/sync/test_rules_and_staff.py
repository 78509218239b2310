"""Rules published and staff changed on several kiosks, in whatever order and how often they come: all agree.

The rule published last of those that have started holds. Of a member each detail is as it was told last, but
who was ended stays ended, and the last owner stays one (`kiosk.staff.roster`).
"""

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.arrivals import Arrival
from db.entry import Fact, Kind
from db.hashing import Origin
from kiosk.clock import millis_to_hlc
from kiosk.home import Home
from kiosk.published import PublishedProgramme, choose_programme, published_programmes
from kiosk.staff.roles import Role
from kiosk.staff.roster import Roster, fold_roster
from tests.fakes import SetClock
from tests.makers import MORNING, make_fact, make_programme
from tests.sync.chains import make_chain
from tests.sync.makers import BUSINESS, STORE, open_kiosk

KIOSKS, MINUTE = 3, 60_000
MEMBERS = [f"{n:032x}" for n in (0xA1, 0xA2, 0xA3)]
KINDS = [Kind.STAFF_CHANGED, Kind.STAFF_ENDED]


class Told(NamedTuple):
    """What somebody did to a member, at a moment that others may share."""

    kiosk: int
    minute: int
    kind: Kind
    member: int
    role: Role
    name: str


told = st.builds(
    Told,
    st.integers(0, KIOSKS - 1),
    st.integers(1, 6),
    st.sampled_from(KINDS),
    st.integers(0, len(MEMBERS) - 1),
    st.sampled_from(Role),
    st.sampled_from(["Anna", "Berta", "Čuk"]),
)


def added() -> list[tuple[Fact, str]]:
    """An owner, another one, and a cashier: known everywhere."""
    roles = (Role.OWNER, Role.OWNER, Role.CASHIER)
    return [
        (
            make_fact(Kind.STAFF_ADDED, fact_id=member, body=json.dumps({"role": role}), at=MORNING - MINUTE),
            json.dumps({"name": f"member {n}"}),
        )
        for n, (member, role) in enumerate(zip(MEMBERS, roles, strict=True))
    ]


def fact_of(number: int, one: Told) -> tuple[Fact, str]:
    is_change = one.kind is Kind.STAFF_CHANGED
    body = {"member": MEMBERS[one.member]} | ({"role": one.role} if is_change else {})
    fact = make_fact(
        one.kind, fact_id=f"{0xB0 + number:032x}", body=json.dumps(body), at=MORNING + one.minute * MINUTE
    )
    return fact, json.dumps({"name": one.name} if is_change else {})


def roster_of(facts: Sequence[tuple[Fact, str]]) -> Roster:
    return fold_roster([fact for fact, _ in facts], {fact.id: text for fact, text in facts})


@given(st.lists(told, max_size=8), st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_fold_to_the_same_roster(what: list[Told], dice: object) -> None:
    facts = [*added(), *(fact_of(n, one) for n, one in enumerate(what))]
    mixed = [*facts, *facts[::2]]
    dice.shuffle(mixed)  # type: ignore[attr-defined]
    assert roster_of(mixed) == roster_of(facts)


@given(st.lists(told, max_size=8))
def test_ending_is_stronger_than_any_change_and_an_owner_is_always_there(what: list[Told]) -> None:
    facts = [fact_of(n, one) for n, one in enumerate(what)]
    roster = roster_of([*added(), *facts])
    assert any(member.role is Role.OWNER for member in roster.here)
    ended = {one.member for one in what if one.kind is Kind.STAFF_ENDED}
    for n, member in enumerate(roster.members):
        assert n not in ended or not member.is_here or member.role is Role.OWNER
        mine = sorted(
            ((one.minute, number, one) for number, one in enumerate(what) if one.member == n),
            key=lambda at: at[:2],
        )
        names = [one.name for _, _, one in mine if one.kind is Kind.STAFF_CHANGED]
        assert member.name == (names[-1] if names else f"member {n}")


def test_two_owners_who_end_each_other_are_not_both_gone() -> None:
    both = [Told(n, 3, Kind.STAFF_ENDED, 1 - n, Role.OWNER, "") for n in (0, 1)]
    roster = roster_of([*added(), *(fact_of(n, one) for n, one in enumerate(both))])
    assert [member.id for member in roster.here] == [MEMBERS[0], MEMBERS[2]]


class Publishing(NamedTuple):
    """Who publishes when what from when on."""

    kiosk: int
    minute: int
    starts: int


def chains_of(what: Sequence[Publishing], names: Sequence[Told]) -> list[list[Arrival]]:
    """Each kiosk's chain of what was done there, in its own order."""
    chains = []
    for kiosk in range(KIOSKS):
        mine = [(one.minute, make_publishing(n, one), "") for n, one in enumerate(what) if one.kiosk == kiosk]
        mine += [(one.minute, *fact_of(n, one)) for n, one in enumerate(names) if one.kiosk == kiosk]
        mine.sort(key=lambda one: (one[0], one[1].id))
        if kiosk == 0:
            mine = [(0, fact, text) for fact, text in added()] + mine
        facts = [fact for _, fact, _ in mine]
        origin = Origin(BUSINESS, STORE, f"{0xC0 + kiosk:032x}", f"{0xD0 + kiosk:032x}")
        chains.append(make_chain(facts, {fact.id: text for _, fact, text in mine if text}, origin))
    return chains


def make_publishing(number: int, one: Publishing) -> Fact:
    programme = msgspec.structs.replace(make_programme(), return_days=30 + number)
    body = PublishedProgramme(MORNING + one.starts * MINUTE, programme)
    fact = make_fact(
        Kind.PROGRAMME_PUBLISHED, fact_id=f"{0xE0 + number:032x}", body=msgspec.json.encode(body).decode()
    )
    return msgspec.structs.replace(fact, hlc=millis_to_hlc(MORNING + one.minute * MINUTE))


@pytest.mark.parametrize("seed", range(4))
def test_kiosks_that_hear_of_it_in_different_orders_agree(tmp_path: Path, clock: SetClock, seed: int) -> None:
    dice = random.Random(seed)
    what = [Publishing(dice.randrange(KIOSKS), dice.randint(1, 9), dice.randint(0, 12)) for _ in range(6)]
    names = [
        Told(dice.randrange(KIOSKS), dice.randint(1, 9), dice.choice(KINDS), dice.randrange(3), role, "Č")
        for role in dice.choices(list(Role), k=8)
    ]
    chains = chains_of(what, names)
    shops = [open_kiosk(Home(tmp_path / str(n)), clock, n) for n in (1, 2)]
    begun = [published_programmes(shop.ledger.connection) for shop in shops]
    for shop in shops:
        for piece in mixed(chains, dice):
            shop.ledger.receive(piece)
    expected = roster_of([*added(), *(fact_of(n, one) for n, one in enumerate(names))])
    assert [shop.ledger.roster() for shop in shops] == [expected] * len(shops)
    in_order = in_order_of_publishing(what)
    for shop, own in zip(shops, begun, strict=True):
        theirs = [one for one in published_programmes(shop.ledger.connection) if one not in own]
        assert theirs == in_order
        for now in range(MORNING, MORNING + 14 * MINUTE, MINUTE):
            if started := [one for one in in_order if one[1].starts_at <= now]:
                assert choose_programme(theirs, now)[0] == started[-1][0]
    for shop in shops:
        shop.close()


def in_order_of_publishing(what: Sequence[Publishing]) -> list[tuple[str, PublishedProgramme]]:
    facts = sorted((make_publishing(n, one) for n, one in enumerate(what)), key=lambda fact: fact.order)
    return [(fact.id, msgspec.json.decode(fact.body, type=PublishedProgramme)) for fact in facts]


def mixed(chains: Sequence[list[Arrival]], dice: random.Random) -> Iterator[list[Arrival]]:
    """Each chain in its order, a piece at a time and some of it twice; the chains in any order."""
    left = [list(chain) for chain in chains]
    while any(left):
        chain = dice.choice([one for one in left if one])
        size = dice.randint(1, len(chain))
        yield chain[:size]
        del chain[: dice.randint(max(0, size - 1), size)]
